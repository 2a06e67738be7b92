# Suomi. Palvelun teksti on oikeaa suomea; .meaning on sen merkitys selkosuomeksi. Ohjaajan teksti on selkosuomea.
# A native speaker of easy Finnish should read the whole file.

## The list of messages, and one message

messages-name = Viestit
    .meaning = Puhelimen viestit
messages-computer-title = Tietokone
    .meaning = Tämä on tietokone
messages-computer-text = Viestit ovat puhelimessa.
    .meaning = Katso puhelinta
messages-keep = Säilytä
    .meaning = Viesti jää puhelimeen
messages-delete = Poista
    .meaning = Viesti menee pois
messages-back = Takaisin
    .meaning = Palaa viestien listaan
messages-kept = Säilytetty
    .meaning = Tämä viesti jäi puhelimeen
messages-trash = Roskakorissa
    .meaning = Tämä viesti on poistettu

## Senders. The name of a sender can be false.

messages-from-posti = Posti
    .meaning = Posti, joka tuo kirjeet ja paketit
messages-from-bank = Järvipankki
    .meaning = Pankki, jonka nimi on Järvipankki
messages-from-suomifi = Suomi.fi
    .say = Suomi piste fi
    .meaning = Suomi.fi-palvelu
messages-from-unknown = Tuntematon numero
    .meaning = Numero, jota puhelin ei tunne
messages-from-leila = Leila
    .meaning = Ihminen, jonka numero on tallessa puhelimessa
messages-from-dentist = Hammashoitola
    .meaning = Paikka, jossa hammaslääkäri on
messages-from-library = Kirjasto
    .meaning = Paikka, josta saa kirjoja lainaksi
messages-from-daycare = Päiväkoti
    .meaning = Lapsen hoitopaikka
messages-from-kela = Kela
    .meaning = Kela, joka maksaa tukia

## Messages, false and real

messages-parcel-fee = Pakettisi odottaa. Maksa toimitusmaksu 1,95 € tänään. Muuten paketti palautetaan.
    .meaning = Paketti odottaa. Viesti pyytää pienen maksun tänään. Muuten paketti menee takaisin
messages-parcel-come = Pakettisi on saapunut. Noutopaikka: pakettiautomaatti, Satamakatu 4. Hae se seitsemän päivän sisällä.
    .meaning = Paketti on tullut. Viesti kertoo, mistä sen saa. Aikaa on seitsemän päivää
messages-bank-freeze = Tilisi jäädytetään tänään. Vahvista pankkitunnuksesi heti.
    .meaning = Viesti sanoo, että tili suljetaan tänään. Se pyytää pankkitunnukset heti
messages-suomifi-refund = Veronpalautus 284 € odottaa sinua. Anna tilisi tiedot tänään.
    .meaning = Viesti lupaa rahaa takaisin veroista. Se pyytää tilin tiedot tänään
messages-suomifi-mail = Sinulle on uusi viesti palvelussa. Kirjaudu palveluun itse.
    .meaning = Palvelussa on uusi viesti. Sinne mennään itse
messages-family-number = Hei äiti, puhelin meni rikki. Tämä on uusi numeroni. Voitko maksaa yhden laskun heti? Saat rahat huomenna.
    .meaning = Joku sanoo, että hän on lapsesi. Hänellä on uusi numero. Hän pyytää rahaa heti
messages-family-late = Myöhästyn vähän. Olen kotona kuudelta. Ostan matkalla maitoa.
    .meaning = Leila tulee kotiin kello kuusi. Hän ostaa maitoa
messages-dentist-fee = Käyntimaksu 32 € on maksamatta. Maksa linkistä tänään. Muuten lasku menee perintään.
    .meaning = Viesti sanoo, että maksu puuttuu. Se pyytää maksamaan linkistä tänään
messages-dentist-time = Aikasi on torstaina kello kymmenen. Jos et pääse, soita hoitolaan.
    .meaning = Hammaslääkärin aika on torstaina kello kymmenen. Jos et voi tulla, soita
messages-library-due = Lainojesi eräpäivä on maanantaina. Palauta tai uusi lainat.
    .meaning = Kirjat palautetaan maanantaina, tai niille otetaan lisää aikaa
messages-daycare-trip = Huomenna menemme metsään. Anna lapselle lämpimät vaatteet ja saappaat.
    .meaning = Päiväkoti menee metsään. Lapsi tarvitsee lämpimät vaatteet
messages-kela-stop = Tukesi lopetetaan. Tunnistaudu linkistä tunnin sisällä.
    .meaning = Viesti sanoo, että tuki loppuu. Se pyytää tunnistautumaan linkistä nopeasti
messages-kela-mail = Sinulle on uusi viesti. Kirjaudu itse OmaKelaan.
    .meaning = OmaKelassa on uusi viesti. Sinne mennään itse

## Links of false messages: reserved names (RFC 2606)

messages-address-posti = posti-maksu.example
    .say = posti viiva maksu piste example
    .meaning = Linkki, jossa lukee posti viiva maksu piste example
messages-address-bank = jarvipankki-turva.example
    .say = jarvipankki viiva turva piste example
    .meaning = Linkki, jossa lukee jarvipankki viiva turva piste example
messages-address-suomifi = suomi-fi.palautus.example
    .say = suomi viiva fi piste palautus piste example
    .meaning = Linkki, jossa lukee suomi viiva fi piste palautus piste example
messages-address-dentist = hammas-maksu.example
    .say = hammas viiva maksu piste example
    .meaning = Linkki, jossa lukee hammas viiva maksu piste example
messages-address-kela = omakela-tuki.example
    .say = omakela viiva tuki piste example
    .meaning = Linkki, jossa lukee omakela viiva tuki piste example

## The page behind such a link

messages-false-title = Tunnistaudu
    .meaning = Todista, kuka olet
messages-false-text = Kirjoita pankkitunnuksesi.
    .meaning = Sivu pyytää pankkitunnuksia
messages-address = Osoite
    .meaning = Sivun osoite
messages-false-user-id = Käyttäjätunnus
    .meaning = Oma numero pankin palvelussa
messages-false-pin = Tunnusluku
    .meaning = Pankin salainen numero
messages-false-required = Kirjoita tunnus.
    .meaning = Tunnus puuttuu
messages-false-send = Vahvista
    .meaning = Lähetä tunnukset
messages-false-busy = Odota hetki.
    .meaning = Sivu ei vastaa vielä
messages-close = Sulje sivu
    .meaning = Palaa viestiin
