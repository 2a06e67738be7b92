# Swedish as used in Finland, easy language (lätt svenska), addressed with du. A native speaker of Finland Swedish should read the whole file.

## The list of messages, and one message

messages-name = Meddelanden
messages-computer-title = Dator
messages-computer-text = Meddelandena finns på telefonen.
messages-keep = Behåll
messages-delete = Ta bort
messages-back = Tillbaka till meddelandena
messages-kept = Du behöll det
messages-trash = Du tog bort det

## Senders. The name of a sender can be false.

messages-from-posti = Posti, posten
messages-from-bank = Järvipankki, en bank
messages-from-suomifi = Suomi.fi
    .say = Suomi punkt fi
messages-from-unknown = Ett okänt nummer
messages-from-leila = Leila, en person som är sparad i telefonen
messages-from-dentist = Tandklinik
messages-from-library = Bibliotek
messages-from-daycare = Daghem
messages-from-kela = Kela, på svenska FPA
    .say = Kela, på svenska eff pe a

## Messages, false and real

messages-parcel-fee = Ditt paket väntar. Betala en leveransavgift på 1,95 euro i dag, annars går paketet tillbaka.
    .say = Ditt paket väntar. Betala en leveransavgift på en euro och nittiofem cent i dag, annars går paketet tillbaka.
messages-parcel-come = Ditt paket har kommit. Avhämtningsställe: paketautomaten på Satamakatu 4. Hämta det inom sju dagar.
    .say = Ditt paket har kommit. Avhämtningsställe: paketautomaten på Satamakatu fyra. Hämta det inom sju dagar.
messages-bank-freeze = Ditt konto spärras i dag. Bekräfta dina nätbankskoder genast.
messages-suomifi-refund = En skatteåterbäring på 284 euro väntar på dig. Ge uppgifterna om ditt konto i dag.
    .say = En skatteåterbäring på tvåhundraåttiofyra euro väntar på dig. Ge uppgifterna om ditt konto i dag.
messages-suomifi-mail = Du har ett nytt meddelande i tjänsten. Logga själv in i tjänsten.
messages-family-number = Hej mamma, min telefon gick sönder. Det här är mitt nya nummer. Kan du betala en räkning genast? Du får pengarna i morgon.
messages-family-late = Jag är lite sen. Jag är hemma klockan sex. Jag köper mjölk på vägen.
messages-dentist-fee = En besöksavgift på 32 euro är obetald. Betala med länken i dag, annars går räkningen till indrivning.
    .say = En besöksavgift på trettiotvå euro är obetald. Betala med länken i dag, annars går räkningen till indrivning.
messages-dentist-time = Din tid är på torsdag klockan tio. Om du inte kan komma, ring kliniken.
messages-library-due = Dina lån förfaller på måndag. Lämna tillbaka dem eller förnya dem.
messages-daycare-trip = I morgon går vi till skogen. Ge barnet varma kläder och stövlar.
messages-kela-stop = Din förmån stoppas. Identifiera dig med länken inom en timme.
messages-kela-mail = Du har ett nytt meddelande. Logga själv in i MittFPA.
    .say = Du har ett nytt meddelande. Logga själv in i Mitt eff pe a.

## Links of false messages: reserved names (RFC 2606)

messages-address-posti = Länk: posti-maksu.example
    .say = Länk: posti streck maksu punkt example
messages-address-bank = Länk: jarvipankki-turva.example
    .say = Länk: jarvipankki streck turva punkt example
messages-address-suomifi = Länk: suomi-fi.palautus.example
    .say = Länk: suomi streck fi punkt palautus punkt example
messages-address-dentist = Länk: hammas-maksu.example
    .say = Länk: hammas streck maksu punkt example
messages-address-kela = Länk: omakela-tuki.example
    .say = Länk: omakela streck tuki punkt example

## The page behind such a link

messages-false-title = Identifiera dig
messages-false-text = Skriv dina nätbankskoder.
messages-address = Sidans adress
messages-false-user-id = Användarkod
messages-false-pin = Hemlig kod
messages-false-required = Skriv koden.
messages-false-send = Bekräfta
messages-false-busy = Vänta lite.
messages-close = Stäng sidan
