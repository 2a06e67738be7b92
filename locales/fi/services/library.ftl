# Suomi. Palvelun teksti on oikeaa suomea; .meaning on sen merkitys selkosuomeksi. Ohjaajan teksti on selkosuomea.
# A native speaker of easy Finnish should read the whole file.

## The library: names of places stay Finnish. Texts of the page are real Finnish; the other languages say what they mean.

library-name = Keski-kirjastot
    .meaning = Keski-Suomen kirjastot
library-front-title = Keski-Finna
    .meaning = Kirjaston nettisivu
library-hours = Aukioloajat
    .meaning = Milloin kirjasto on auki
library-events = Tapahtumat
    .meaning = Mitä kirjastossa tapahtuu
library-account = Omat tiedot
    .meaning = Sivu, jolla näet omat lainat ja varaukset
library-login = Kirjaudu
    .meaning = Mene palveluun omalla kortilla
library-log-out = Kirjaudu ulos
    .meaning = Lopeta ja sulje omat tiedot
library-front-heading = Mitä haluat lukea, katsella tai kuunnella?
    .meaning = Tästä voit hakea kirjoja, elokuvia ja musiikkia
library-search = Hakusana
    .meaning = Kirjoita tähän, mitä etsit
library-search-help = Esimerkiksi kirjan nimi
    .meaning = Voit kirjoittaa kirjan nimen
library-error-search = Kirjoita hakusana.
    .meaning = Kenttä on tyhjä. Kirjoita kirjan nimi
library-search-button = Hae
    .meaning = Etsi
library-front-news = Lainaaminen on maksutonta. Myöhästymisestä voi tulla maksu.
    .meaning = Kirjan lainaaminen ei maksa mitään. Jos palautat kirjan myöhässä, voit joutua maksamaan

## Titles of works and loans: made up for practice.

library-work-home = Uusi koti
    .meaning = Kirjan nimi: uusi koti
library-work-winter = Talvi kylässä
    .meaning = Kirjan nimi: talvi kylässä
library-work-summer = Kesä järvellä
    .meaning = Kirjan nimi: kesä järvellä
library-work-home-english = A New Home
    .say = Uusi koti englanniksi
    .meaning = Sama kirja englanniksi
library-work-winter-english = Winter in the Village
    .say = Talvi kylässä englanniksi
    .meaning = Sama kirja englanniksi
library-work-summer-english = Summer at the Lake
    .say = Kesä järvellä englanniksi
    .meaning = Sama kirja englanniksi
library-kind-easy = Kirja (selkokirja), 2024
    .say = Kirja, selkokirja
    .meaning = Kirja, jossa on helppoa suomea
library-kind-book = Kirja, 2021
    .say = Kirja
    .meaning = Tavallinen kirja
library-kind-dvd = DVD-levy, 2022
    .say = Dee vee dee -levy
    .meaning = Elokuva, ei kirja
library-loan-food = Helppoa arkiruokaa
    .meaning = Kirja ruoan tekemisestä
library-loan-finnish = Suomen kielen alkeet
    .meaning = Kirja suomen kielen opiskeluun
library-loan-tales = Iltasatuja lapsille
    .meaning = Satukirja lapsille
library-loan-songs = Lasten laulukirja
    .meaning = Kirja, jossa on lauluja lapsille
library-loan-garden = Parvekkeen kasvit
    .meaning = Kirja kasveista

## Places: real libraries of Central Finland.

library-place-main = Jyväskylän pääkirjasto
    .meaning = Jyväskylän suurin kirjasto
library-place-kuokkala = Kuokkala
    .say = Kuokkalan kirjasto
    .meaning = Kirjasto Kuokkalassa, Jyväskylässä
library-place-palokka = Palokka
    .say = Palokan kirjasto
    .meaning = Kirjasto Palokassa, Jyväskylässä
library-place-vaajakoski = Vaajakoski
    .say = Vaajakosken kirjasto
    .meaning = Kirjasto Vaajakoskella, Jyväskylässä
library-place-huhtasuo = Huhtasuo
    .say = Huhtasuon kirjasto
    .meaning = Kirjasto Huhtasuolla, Jyväskylässä
library-place-hankasalmi = Hankasalmi
    .say = Hankasalmen kirjasto
    .meaning = Kirjasto toisessa kunnassa, Hankasalmella
library-hours-week = ma–pe 10–19, la 10–15
    .say = Maanantaista perjantaihin kello kymmenestä yhdeksääntoista. Lauantaina kymmenestä viiteentoista.
    .meaning = Auki maanantaista lauantaihin
library-hours-note = Pyhäpäivinä kirjastot ovat kiinni.
    .meaning = Kirjasto ei ole auki juhlapäivinä
library-home = Etusivu
    .meaning = Palaa ensimmäiselle sivulle
library-event-cafe = Kielikahvila joka tiistai klo 16
    .say = Kielikahvila joka tiistai kello kuusitoista
    .meaning = Tiistaina voit puhua suomea toisten kanssa
library-event-tales = Satutunti lapsille lauantaina klo 11
    .say = Satutunti lapsille lauantaina kello yksitoista
    .meaning = Lapset kuuntelevat satuja lauantaina

## Log in

library-login-title = Kirjaudu sisään
    .meaning = Mene palveluun kirjastokortilla
library-card = Kirjastokortin numero
    .meaning = Numero, joka on kirjastokortissa
library-pin = PIN-koodi
    .say = Pin-koodi
    .meaning = Kirjastokortin salainen numero
library-pin-help = 4 numeroa. Saat koodin kirjastosta.
    .say = Neljä numeroa. Saat koodin kirjastosta.
    .meaning = Koodissa on neljä numeroa. Kirjasto antaa sen
library-sign-in = Kirjaudu
    .meaning = Mene palveluun
library-error-card-required = Kirjoita kirjastokortin numero.
    .meaning = Numero puuttuu. Katso numero kortista
library-error-pin-required = Kirjoita PIN-koodi.
    .say = Kirjoita pin-koodi.
    .meaning = Koodi puuttuu. Kirjoita neljä numeroa
library-error-login = Väärä kirjastokortin numero tai PIN-koodi.
    .say = Väärä kirjastokortin numero tai pin-koodi.
    .meaning = Numero tai koodi on väärä. Tarkista molemmat
library-forgot = Unohditko PIN-koodin?
    .say = Unohditko pin-koodin?
    .meaning = Mitä teen, jos en muista koodia?
library-forgot-text = Saat uuden PIN-koodin kirjastosta. Ota mukaan henkilöllisyystodistus.
    .say = Saat uuden pin-koodin kirjastosta. Ota mukaan henkilöllisyystodistus.
    .meaning = Mene kirjastoon. Näytä passi tai henkilökortti. Saat uuden koodin
library-back-to-login = Takaisin kirjautumiseen
    .meaning = Palaa edelliselle sivulle

## Results and the work

library-results-title = Hakutulokset
    .meaning = Nämä löytyivät
library-filters = Rajaa hakua
    .meaning = Näytä vain osa tuloksista
library-only-easy = Vain selkokirjat
    .meaning = Näytä vain helpot kirjat
library-language = Kieli
    .meaning = Millä kielellä kirja on
library-language-any = Kaikki kielet
    .meaning = Mikä kieli vain
library-language-fi = suomi
    .meaning = Suomen kieli
library-language-en = englanti
    .meaning = Englannin kieli
library-results-none = Haulla ei löytynyt mitään. Tarkista oikeinkirjoitus ja rajaukset.
    .meaning = Mitään ei löytynyt. Katso, onko nimi oikein
library-work-title = Teoksen tiedot
    .meaning = Tietoa tästä kirjasta
library-to-results = Takaisin hakutuloksiin
    .meaning = Palaa listaan
library-work-held = Olet varannut tämän.
    .meaning = Sinulla on jo varaus
library-available = Saatavuus
    .meaning = Onko kirja nyt kirjastossa
library-available-lent = Lainassa. Voit varata.
    .meaning = Toinen ihminen lainasi sen. Voit varata sen
library-reserve = Tee varaus
    .meaning = Pyydä, että saat tämän kirjan
library-login-to-reserve = Kirjaudu varataksesi
    .meaning = Kirjaudu ensin. Sitten voit varata

## Reservation

library-reserve-title = Varaus
    .meaning = Pyydät kirjaa itsellesi
library-pickup = Noutopaikka
    .meaning = Kirjasto, josta haet kirjan
library-valid-for = Varaus on voimassa
    .meaning = Kuinka kauan varaus kestää
library-valid-month = 1 kuukauden
    .say = Yhden kuukauden
    .meaning = Yksi kuukausi
library-valid-year = 1 vuoden
    .say = Yhden vuoden
    .meaning = Yksi vuosi
library-pickup-fee = Noutamattomasta varauksesta peritään 2 euron maksu.
    .say = Noutamattomasta varauksesta peritään kahden euron maksu.
    .meaning = Jos et hae kirjaa, se maksaa kaksi euroa
library-send = Lähetä varaus
    .meaning = Lähetä pyyntö kirjastoon
library-cancel = Peruuta
    .meaning = Älä tee varausta
library-reserved-title = Varaus tehty
    .meaning = Varaus on valmis
library-reserved-text = Varaus on tehty.
    .meaning = Varaus onnistui
library-reserved-next = Saat viestin, kun voit noutaa kirjan.
    .meaning = Kirjasto lähettää viestin. Sitten haet kirjan

## Own account

library-account-name = Nimi
    .meaning = Kenen tiedot nämä ovat
library-account-text = Täällä näet lainasi ja varauksesi.
    .meaning = Tällä sivulla ovat sinun lainasi ja varauksesi
library-loans = Lainat
    .meaning = Kirjat, jotka ovat nyt sinulla
library-holds = Varaukset
    .meaning = Kirjat, joita odotat
library-renew-selected = Uusi valitut
    .meaning = Jatka laina-aikaa kirjoille, jotka valitsit
library-renew-all = Uusi kaikki
    .meaning = Jatka laina-aikaa kaikille kirjoille
library-error-none-selected = Et ole valinnut yhtään lainaa.
    .meaning = Valitse ensin kirja listasta
library-select-loan = Valitse
    .meaning = Valitse tämä kirja
library-due = Eräpäivä
    .meaning = Palauta kirja viimeistään tänä päivänä
library-due-old = 27.11.2026
    .say = Kahdeskymmenesseitsemäs marraskuuta
    .meaning = Marraskuun kahdeskymmenesseitsemäs päivä
library-due-new = 25.12.2026
    .say = Kahdeskymmenesviides joulukuuta
    .meaning = Joulukuun kahdeskymmenesviides päivä
library-renewed = Laina on uusittu.
    .meaning = Sait lisää aikaa
library-not-renewed = Lainaa ei voi uusia. Toinen asiakas on varannut sen. Palauta se eräpäivään mennessä.
    .meaning = Et saa lisää aikaa. Toinen ihminen odottaa tätä kirjaa. Vie kirja ajoissa kirjastoon
library-holds-none = Sinulla ei ole varauksia.
    .meaning = Et odota yhtään kirjaa
library-queue = Sijainti jonossa
    .meaning = Kuinka monta ihmistä odottaa ennen sinua
library-queue-first = 1
    .say = Yksi
    .meaning = Olet ensimmäinen
library-remove-hold = Poista varaus
    .meaning = En halua tätä enää
library-logged-out-title = Uloskirjautuminen
    .meaning = Lopetit palvelun käytön
library-logged-out-text = Olet kirjautunut ulos.
    .meaning = Omat tietosi ovat kiinni
