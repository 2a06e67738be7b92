# Suomi. Palvelun teksti on oikeaa suomea; .meaning on sen merkitys selkosuomeksi. Ohjaajan teksti on selkosuomea.
# A native speaker of easy Finnish should read the whole file.

## The lesson and its task

l17-title = Kirjasto netissä
l17-task = Varaa kirja ja uusi lainat
l17-receipt = Kirja on varattu ja lainat on uusittu. Kirjasto lähettää viestin, kun kirja on tullut.
l17-ask-a = Olet nyt Rojin. Varaa selkokirja Uusi koti. Hae se Kuokkalan kirjastosta. Uusi myös lainat. Kirjaudu lopuksi ulos.
l17-ask-b = Olet nyt Amina. Varaa selkokirja Talvi kylässä. Hae se Palokan kirjastosta. Uusi myös lainat. Kirjaudu lopuksi ulos.
l17-ask-c = Olet nyt Yusuf. Varaa selkokirja Kesä järvellä. Hae se Vaajakosken kirjastosta. Uusi myös lainat. Kirjaudu lopuksi ulos.
l17-card-book = Selkokirja
    .meaning = Tämän kirjan varaat
l17-card-place = Noutopaikka
    .meaning = Tästä kirjastosta haet kirjan

## Steps: what to do, where to look, why, and what is said while the kiosk does it

l17-open-login = Kirjaudu ensin palveluun.
l17-open-login-point = Kirjaudu on sivulla ylhäällä.
l17-open-login-explain = Kirjaudu tarkoittaa: kerro palvelulle, kuka olet.
l17-open-login-show = Minä painan Kirjaudu.
l17-card = Kirjoita kirjastokortin numero.
l17-card-point = Numero on kortissa, tässä vieressä.
l17-card-explain = Kirjasto tuntee sinut kortin numerosta.
l17-card-show = Minä kirjoitan kortin numeron.
l17-pin = Kirjoita PIN-koodi ja kirjaudu.
    .say = Kirjoita pin-koodi ja kirjaudu.
l17-pin-point = PIN-koodi on kortissa, numeron alla.
    .say = Pin-koodi on kortissa, numeron alla.
l17-pin-explain = PIN-koodi on kirjastokortin salainen numero. Se ei ole pankin koodi. Jos unohdat koodin, kysy kirjastosta.
    .say = Pin-koodi on kirjastokortin salainen numero. Se ei ole pankin koodi. Jos unohdat koodin, kysy kirjastosta.
l17-pin-show = Minä kirjoitan koodin ja kirjaudun.
l17-search = Kirjoita kirjan nimi ja paina Hae.
l17-search-point = Kirjan nimi on kortissa. Hakukenttä on keskellä sivua.
l17-search-explain = Hae tarkoittaa: etsi. Palvelu etsii kirjan nimen avulla.
l17-search-show = Minä kirjoitan nimen ja painan Hae.
l17-only-easy = Valitse: vain selkokirjat.
l17-only-easy-point = Pieni ruutu on tulosten yläpuolella.
l17-only-easy-explain = Selkokirjassa on helppoa suomea.
l17-only-easy-show = Minä valitsen vain selkokirjat.
l17-open-book = Avaa selkokirja.
l17-open-book-point = Paina kirjan nimeä.
l17-open-book-explain = Elokuvalla ja kirjalla voi olla sama nimi. Lue, mikä se on.
l17-open-book-show = Minä avaan selkokirjan.
l17-reserve = Varaa kirja.
l17-reserve-point = Tee varaus on kirjan tietojen alla.
l17-reserve-explain = Varaus tarkoittaa: kirjasto pitää kirjan sinulle.
l17-reserve-show = Minä painan Tee varaus.
l17-place = Valitse oikea noutopaikka.
l17-place-point = Avaa lista. Oikea paikka on kortissa.
l17-place-explain = Noutopaikka on kirjasto, josta haet kirjan. Palvelu ehdottaa kirjastoa toisella paikkakunnalla.
l17-place-show = Minä valitsen oikean kirjaston.
l17-send = Lähetä varaus.
l17-send-point = Nappi on sivulla alhaalla.
l17-send-explain = Varaus on valmis vasta, kun lähetät sen.
l17-send-show = Minä lähetän varauksen.
l17-open-loans = Avaa omat lainat.
l17-open-loans-point = Lainat on sivulla ylhäällä.
l17-open-loans-explain = Lainat ovat kirjoja, jotka ovat nyt sinulla kotona.
l17-open-loans-show = Minä avaan lainat.
l17-renew = Uusi kaikki lainat.
l17-renew-point = Nappi on listan yläpuolella.
l17-renew-explain = Uusi tarkoittaa: saat lisää aikaa. Jos toinen odottaa kirjaa, et saa lisää aikaa.
l17-renew-show = Minä uusin kaikki lainat. Yhtä ei voi uusia: se pitää palauttaa.
l17-log-out = Kirjaudu lopuksi ulos.
l17-log-out-point = Kirjaudu ulos on sivulla ylhäällä.
l17-log-out-explain = Jos et kirjaudu ulos, seuraava ihminen näkee tietosi.
l17-log-out-show = Minä kirjaudun ulos.

## Known mistakes: what happened and how to go on

l17-mistake-wrong-book = Varasit toisen teoksen. Avaa Varaukset ja poista se. Varaa sitten selkokirja.
l17-mistake-wrong-place = Kirja menee väärään kirjastoon. Avaa Varaukset ja poista varaus. Varaa uudelleen.
l17-mistake-left-logged-in = Kirjastotili jäi auki. Seuraava ihminen näkee tietosi. Kirjaudu aina ulos.
l17-mistake-numbers-swapped = Kortin numero on pitkä. PIN-koodi on lyhyt. Vaihda niiden paikkaa.
    .say = Kortin numero on pitkä. Pin-koodi on lyhyt. Vaihda niiden paikkaa.
l17-mistake-bank-pin-given = Tämä on pankin tunnusluku. Älä kirjoita sitä kirjaston palveluun. Kirjoita kirjastokortin PIN-koodi.
    .say = Tämä on pankin tunnusluku. Älä kirjoita sitä kirjaston palveluun. Kirjoita kirjastokortin pin-koodi.
l17-mistake-renewed-again = Yhtä lainaa ei voi uusia, koska toinen odottaa sitä. Palauta se ajoissa kirjastoon.

## Questions, in three parallel forms

l17-q1a = Varasit kirjan. Mistä tiedät, että kirja on tullut?
l17-q1a-message = Saan viestin kirjastosta.
l17-q1a-news = Luen sen lehdestä.
l17-q1a-parcel = Kirja tulee kotiin.
l17-q1a-teacher = Opettaja kertoo minulle.
l17-q1b = Milloin haet varatun kirjan?
l17-q1b-every-day = Käyn joka päivä katsomassa.
l17-q1b-message = Kun kirjastosta tulee viesti.
l17-q1b-bank = Kun pankki soittaa.
l17-q1b-at-once = Heti varauksen jälkeen.
l17-q1c = Varasit kirjan. Kirja on vielä toisella ihmisellä. Mitä teet?
l17-q1c-home = Odotan, että kirja tulee kotiin.
l17-q1c-again = Varaan kirjan uudelleen.
l17-q1c-person = Pyydän kirjaa siltä ihmiseltä.
l17-q1c-message = Odotan viestiä kirjastosta.
l17-q2a = Unohdit kirjastokortin PIN-koodin. Mitä teet?
    .say = Unohdit kirjastokortin pin-koodin. Mitä teet?
l17-q2a-bank = Menen pankkiin.
l17-q2a-desk = Menen kirjastoon ja kysyn.
l17-q2a-guess = Arvaan monta kertaa.
l17-q2a-shop = Ostan uuden kortin kaupasta.
l17-q2b = Et muista kirjastokortin PIN-koodia. Kuka antaa uuden?
    .say = Et muista kirjastokortin pin-koodia. Kuka antaa uuden?
l17-q2b-bank = Pankki
l17-q2b-kela = Kela
l17-q2b-library = Kirjaston henkilökunta
l17-q2b-phone-company = Puhelinyhtiö
l17-q2c = Kirjaston sivu sanoo: PIN-koodi on väärä. Mistä saat uuden koodin?
    .say = Kirjaston sivu sanoo: pin-koodi on väärä. Mistä saat uuden koodin?
l17-q2c-library = Kirjastosta
l17-q2c-app = Pankin sovelluksesta
l17-q2c-kela = Kelan toimistosta
l17-q2c-school = Koulusta
l17-q3a = Paljonko kirjan lainaaminen maksaa?
l17-q3a-always = Se maksaa aina.
l17-q3a-card = Maksan pankkikortilla.
l17-q3a-free = Se ei maksa mitään.
l17-q3a-per-day = Se maksaa euron päivässä.
l17-q3b = Lainaat viisi kirjaa ja palautat ne ajoissa. Paljonko maksat?
l17-q3b-free = En mitään.
l17-q3b-five = Viisi euroa.
l17-q3b-card = Maksan pankkikortilla.
l17-q3b-ten = Kymmenen euroa.
l17-q3c = Sinulla ei ole rahaa mukana. Voitko lainata kirjan kirjastosta?
l17-q3c-first = En. Minun pitää maksaa ensin.
l17-q3c-free = Kyllä. Se ei maksa mitään.
l17-q3c-later = Kyllä. Maksan, kun palautan kirjan.
l17-q3c-card = Kyllä, jos minulla on pankkikortti.
