# Somali, standard orthography. A native speaker should check the whole file: is it the word people use in Finland?
# To check: dalbo, dalbasho (order) for reserving a book.

## The library: names of places stay Finnish. Texts of the page are real Finnish; the other languages say what they mean.

library-name = Maktabadaha Bartamaha Finland
library-front-title = Bogga internetka ee maktabadda
library-hours = Saacadaha ay furan tahay
library-events = Munaasabadaha
library-account = Xogtayda
library-login = Soo gal
library-log-out = Ka bax
library-front-heading = Maxaad rabtaa inaad akhrido, daawato ama dhegaysato?
library-search = Ereyga la raadinayo
library-search-help = Tusaale ahaan magaca buugga
library-error-search = Meeshu way madhan tahay. Qor ereyga aad raadinayso.
library-search-button = Raadi
library-front-news = Amaahashadu waa bilaash. Haddii aad buug goor dambe celiso, lacag baa lagaa qaadi karaa.

## Titles of works and loans: made up for practice.

library-work-home = Uusi koti (Guri cusub)
    .say = Guri cusub
library-work-winter = Talvi kylässä (Jiilaalka tuulada)
    .say = Jiilaalka tuulada
library-work-summer = Kesä järvellä (Xagaaga harada)
    .say = Xagaaga harada
library-work-home-english = Isla buuggaas oo af Ingiriisi ah
library-work-winter-english = Isla buuggaas oo af Ingiriisi ah
library-work-summer-english = Isla buuggaas oo af Ingiriisi ah
library-kind-easy = Buug af Finnish fudud ku qoran
library-kind-book = Buug caadi ah
library-kind-dvd = DVD: filim, ma aha buug
    .say = Dii fii dii. Filim, ma aha buug
library-loan-food = Buug cunto karinta ah
library-loan-finnish = Buug lagu barto af Finnishka
library-loan-tales = Sheekooyin carruureed
library-loan-songs = Buug heeso carruureed ah
library-loan-garden = Buug ku saabsan dhirta

## Places: real libraries of Central Finland.

library-place-main = Maktabadda weyn ee Jyväskylä
library-place-kuokkala = Maktabadda Kuokkala ee Jyväskylä
library-place-palokka = Maktabadda Palokka ee Jyväskylä
library-place-vaajakoski = Maktabadda Vaajakoski ee Jyväskylä
library-place-huhtasuo = Maktabadda Huhtasuo ee Jyväskylä
library-place-hankasalmi = Maktabad magaalo kale ku taal, Hankasalmi
library-hours-week = Isniin ilaa Jimce 10–19, Sabti 10–15
    .say = Isniin ilaa Jimce, tobanka subaxnimo ilaa toddobada fiidnimo. Sabti, tobanka ilaa saddexda.
library-hours-note = Maktabaduhu waa xiran yihiin maalmaha ciidda.
library-home = Bogga hore
library-event-cafe = Kafeega luqadda, Talaado kasta afarta galabnimo
library-event-tales = Saacadda sheekada carruurta, Sabti kow iyo tobanka

## Log in

library-login-title = Soo gal
library-card = Lambarka kaarka maktabadda
library-pin = Lambarka sirta ah ee kaarka maktabadda
library-pin-help = Afar lambar. Maktabadda ayaad ka helaysaa.
library-sign-in = Gal
library-error-card-required = Lambarku waa maqan yahay. Qor lambarka kaarka maktabadda.
library-error-pin-required = Lambarka sirta ah waa maqan yahay. Qor afarta lambar.
library-error-login = Lambarka ama lambarka sirta ah waa khalad. Labadaba hubi.
library-forgot = Ma illowday lambarka sirta ah?
library-forgot-text = Lambar cusub waxaad ka helaysaa maktabadda. Qaado kaarka aqoonsiga ama baasaboorka.
library-back-to-login = Ku noqo soo gelitaanka

## Results and the work

library-results-title = Natiijada raadinta
library-filters = Yaree raadinta
library-only-easy = Buugaagta af Finnishka fudud oo keliya
library-language = Luqadda
library-language-any = Dhammaan luqadaha
library-language-fi = Af Finnish
library-language-en = Af Ingiriisi
library-results-none = Waxba lama helin. Hubi qoraalka iyo xulashada.
library-work-title = Macluumaadka buugga
library-to-results = Ku noqo natiijada
library-work-held = Tan waad dalbatay.
library-available = Ma la heli karaa
library-available-lent = Qof kale ayaa amaahday. Waad dalban kartaa.
library-reserve = Dalbo
library-login-to-reserve = Soo gal si aad u dalbato

## Reservation

library-reserve-title = Dalbasho
library-pickup = Meesha laga qaato: maktabadda aad buugga ka qaadanayso
library-valid-for = Inta ay dalbashadu jirto
library-valid-month = Hal bil
library-valid-year = Hal sano
library-pickup-fee = Haddii aadan buugga qaadan, waxaad bixinaysaa laba yuuro.
library-send = Dir dalbashada
library-cancel = Jooji
library-reserved-title = Dalbashadii way dhammaatay
library-reserved-text = Buugga waad dalbatay.
library-reserved-next = Farriin ayaa kuu imanaysa marka aad buugga qaadan karto.

## Own account

library-account-name = Magaca
library-account-text = Halkan waxaad ka arkaysaa amaahdaada iyo waxaad dalbatay.
library-loans = Amaahda: buugaagta aad amaahatay
library-holds = Waxaad dalbatay
library-renew-selected = Cusboonaysii kuwa la doortay
library-renew-all = Cusboonaysii dhammaan
library-error-none-selected = Wax buug ah ma aadan dooran.
library-select-loan = Dooro
library-due = Maalinta ugu dambaysa ee celinta
library-due-old = 27 Nofembar
    .say = Toddoba iyo labaatanka Nofembar
library-due-new = 25 Diseembar
    .say = Shan iyo labaatanka Diseembar
library-renewed = Waa la cusboonaysiiyay. Waqti dheeraad ah ayaad haysataa.
library-not-renewed = Kan lama cusboonaysiin karo. Qof kale ayaa dalbaday. Waqtigiisa ku celi.
library-holds-none = Waxba ma aadan dalban.
library-queue = Kaalintaada safka
library-queue-first = Kowaad
# so: a native speaker should check the pick-up number.
library-pickup-number = Lambarka qaadashada ee buugga
library-pickup-number-later = Lambarka waxaad helaysaa marka buuggu yimaado
library-remove-hold = Tirtir dalbashada
library-logged-out-title = Ka bixid
library-logged-out-text = Waad ka baxday.
