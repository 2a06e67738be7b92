# Swedish as used in Finland, easy language (lätt svenska), addressed with du. A native speaker of Finland Swedish should read the whole file.

## The library: names of places stay Finnish. Texts of the page are real Finnish; the other languages say what they mean.

library-name = Biblioteken i Mellersta Finland
library-front-title = Bibliotekets webbplats
library-hours = Öppettider
library-events = Evenemang
library-account = Mitt konto
library-login = Logga in
library-log-out = Logga ut
library-front-heading = Vad vill du läsa, titta på eller lyssna på?
library-search = Sökord
library-search-help = Till exempel bokens namn
library-error-search = Rutan är tom. Skriv ett sökord.
library-search-button = Sök
library-front-news = Det kostar ingenting att låna. Du måste kanske betala om du lämnar tillbaka en bok för sent.

## Titles of works and loans: made up for practice.

library-work-home = Uusi koti (Ett nytt hem)
    .say = Ett nytt hem
library-work-winter = Talvi kylässä (Vinter i byn)
    .say = Vinter i byn
library-work-summer = Kesä järvellä (Sommar vid sjön)
    .say = Sommar vid sjön
library-work-home-english = Samma bok på engelska
library-work-winter-english = Samma bok på engelska
library-work-summer-english = Samma bok på engelska
library-kind-easy = Lättläst bok på finska
library-kind-book = Vanlig bok
library-kind-dvd = DVD: en film, inte en bok
    .say = De ve de. En film, inte en bok.
library-loan-food = En kokbok
library-loan-finnish = En bok för att lära sig finska
library-loan-tales = Godnattsagor för barn
library-loan-songs = En bok med sånger för barn
library-loan-garden = En bok om växter

## Places: real libraries of Central Finland.

library-place-main = Huvudbiblioteket i Jyväskylä
library-place-kuokkala = Biblioteket i Kuokkala i Jyväskylä
library-place-palokka = Biblioteket i Palokka i Jyväskylä
library-place-vaajakoski = Biblioteket i Vaajakoski i Jyväskylä
library-place-huhtasuo = Biblioteket i Huhtasuo i Jyväskylä
library-place-hankasalmi = Ett bibliotek på en annan ort, Hankasalmi
library-hours-week = Måndag till fredag 10–19, lördag 10–15
    .say = Måndag till fredag från klockan tio till nitton. Lördag från klockan tio till femton.
library-hours-note = Biblioteken är stängda på helgdagar.
library-home = Startsida
library-event-cafe = Språkkafé varje tisdag klockan sexton
library-event-tales = Sagostund för barn på lördag klockan elva

## Log in

library-login-title = Logga in
library-card = Bibliotekskortets nummer
library-pin = Bibliotekskortets PIN-kod
    .say = Bibliotekskortets pinnkod
library-pin-help = Fyra siffror. Du får koden på biblioteket.
library-sign-in = Logga in
library-error-card-required = Numret saknas. Skriv bibliotekskortets nummer.
library-error-pin-required = Koden saknas. Skriv PIN-koden.
    .say = Koden saknas. Skriv pinnkoden.
library-error-login = Numret eller koden är fel. Kontrollera båda.
library-forgot = Har du glömt PIN-koden?
    .say = Har du glömt pinnkoden?
library-forgot-text = Du får en ny kod på biblioteket. Ta med dig ditt identitetskort eller pass.
library-back-to-login = Tillbaka till inloggningen

## Results and the work

library-results-title = Sökresultat
library-filters = Begränsa sökningen
library-only-easy = Bara lättlästa böcker på finska
library-language = Språk
library-language-any = Alla språk
library-language-fi = Finska
library-language-en = Engelska
library-results-none = Ingenting hittades. Kontrollera stavningen och begränsningarna.
library-work-title = Uppgifter om boken eller filmen
library-to-results = Tillbaka till sökresultaten
library-work-held = Du har reserverat den här.
library-available = Tillgänglighet: finns den på biblioteket nu?
library-available-lent = Någon har lånat den. Du kan reservera den.
library-reserve = Reservera
library-login-to-reserve = Logga in för att reservera

## Reservation

library-reserve-title = Reservering
library-pickup = Avhämtningsställe: biblioteket där du hämtar boken
library-valid-for = Så länge gäller reserveringen
library-valid-month = En månad
library-valid-year = Ett år
library-pickup-fee = Om du inte hämtar boken betalar du 2 euro.
    .say = Om du inte hämtar boken betalar du två euro.
library-send = Skicka reserveringen
library-cancel = Avbryt
library-reserved-title = Reserveringen är gjord
library-reserved-text = Reserveringen är gjord.
library-reserved-next = Du får ett meddelande när du kan hämta boken.

## Own account

library-account-name = Namn
library-account-text = Här ser du dina lån och reserveringar.
library-loans = Lån: böckerna som du har lånat
library-holds = Reserveringar
library-renew-selected = Förnya de valda
library-renew-all = Förnya alla: få mer tid för alla
library-error-none-selected = Du har inte valt något lån.
library-select-loan = Välj det här lånet
library-due = Förfallodag: lämna tillbaka senast
library-due-old = 27.11.2026
    .say = Den tjugosjunde november
library-due-new = 25.12.2026
    .say = Den tjugofemte december
library-renewed = Lånet är förnyat. Du har mer tid.
library-not-renewed = Det här lånet kan inte förnyas. Någon annan har reserverat boken. Lämna tillbaka den i tid.
library-holds-none = Du har inga reserveringar.
library-queue = Din plats i kön
library-queue-first = Först
# sv: is it called avhämtningsnummer in the library?
library-pickup-number = Avhämtningsnummer: var din bok finns på hyllan
library-pickup-number-later = Du får numret när boken har kommit
library-remove-hold = Ta bort den här reserveringen
library-logged-out-title = Utloggning
library-logged-out-text = Du har loggat ut.
