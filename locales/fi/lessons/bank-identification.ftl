# Suomi. Palvelun teksti on oikeaa suomea; .meaning on sen merkitys selkosuomeksi. Ohjaajan teksti on selkosuomea.
# A native speaker of easy Finnish should read the whole file.

## The lesson and its task

l01-title = Tunnistautuminen pankkitunnuksilla
l01-task = Mene OmaKelaan ja kirjaudu ulos
    .say = Mene Oma Kelaan ja kirjaudu ulos
l01-receipt = Kävit OmaKelassa ja kirjauduit ulos. Kukaan muu ei näe tietoja.
    .say = Kävit Oma Kelassa ja kirjauduit ulos. Kukaan muu ei näe tietoja.
l01-ask-a = Olet nyt Amina. Mene OmaKelaan Järvipankin tunnuksilla. Kirjaudu sitten ulos.
    .say = Olet nyt Amina. Mene Oma Kelaan Järvipankin tunnuksilla. Kirjaudu sitten ulos.
l01-ask-b = Olet nyt Yusuf. Mene OmaKelaan Järvipankin tunnuksilla. Kirjaudu sitten ulos.
    .say = Olet nyt Yusuf. Mene Oma Kelaan Järvipankin tunnuksilla. Kirjaudu sitten ulos.
l01-ask-c = Olet nyt Rojin. Mene OmaKelaan Järvipankin tunnuksilla. Kirjaudu sitten ulos.
    .say = Olet nyt Rojin. Mene Oma Kelaan Järvipankin tunnuksilla. Kirjaudu sitten ulos.

## Steps

l01-cookies = Vastaa ensin evästeikkunaan.
l01-cookies-point = Ikkuna on sivun päällä. Valitse vain välttämättömät.
l01-cookies-explain = Ikkuna peittää sivun. Kun vastaat, ikkuna menee pois.
l01-cookies-show = Minä valitsen vain välttämättömät.
l01-open-login = Paina Kirjaudu.
l01-open-login-point = Kirjaudu on ylhäällä oikealla.
l01-open-login-explain = Kirjaudu tarkoittaa: mene omiin tietoihin.
l01-open-login-show = Minä painan Kirjaudu.
l01-own-kela = Valitse OmaKela.
    .say = Valitse Oma Kela.
l01-own-kela-point = OmaKela on iso nappi.
    .say = Oma Kela on iso nappi.
l01-own-kela-explain = OmaKela on sinulle. Muut palvelut ovat yrityksille.
    .say = Oma Kela on sinulle. Muut palvelut ovat yrityksille.
l01-own-kela-show = Minä valitsen OmaKelan.
    .say = Minä valitsen Oma Kelan.
l01-choose-bank = Valitse oma pankki.
l01-choose-bank-point = Lue pankin nimi kortista. Etsi sama nimi sivulta.
l01-choose-bank-explain = Pankki todistaa, kuka olet. Siksi sen pitää olla oma pankki.
l01-choose-bank-show = Minä valitsen Järvipankin.
l01-user-id = Kirjoita käyttäjätunnus ja paina Jatka.
l01-user-id-point = Käyttäjätunnus on kortissa. Siinä on kahdeksan numeroa.
l01-user-id-explain = Pankki tuntee sinut käyttäjätunnuksesta. Älä kirjoita tähän tunnuslukua.
l01-user-id-show = Minä kirjoitan käyttäjätunnuksen ja jatkan.
l01-reject-stranger = Hylkää puhelimessa pyyntö, joka ei ole sinun.
l01-reject-stranger-point = Vertaa koodia. Tietokoneella on toinen koodi.
l01-reject-stranger-explain = Joku toinen yrittää päästä palveluun sinun nimelläsi. Älä hyväksy.
l01-reject-stranger-show = Minä avaan väärän pyynnön ja hylkään sen.
l01-open-own = Avaa pyyntö, jossa on oikea koodi.
l01-open-own-point = Katso koodi tietokoneelta. Etsi sama koodi puhelimesta.
l01-open-own-explain = Sama palvelu ja sama koodi tarkoittavat: pyyntö on sinun.
l01-open-own-show = Minä avaan oikean pyynnön.
l01-approve = Lue palvelun nimi ja hyväksy.
l01-approve-point = Hyväksy on puhelimessa, koodin alla.
l01-approve-explain = Hyväksy vain, kun palvelu on se, jonka itse avasit.
l01-approve-show = Palvelu on Kela. Minä hyväksyn.
l01-pin = Kirjoita tunnusluku puhelimeen ja vahvista.
l01-pin-point = Tunnusluku on kortissa. Kenttä on puhelimessa.
l01-pin-explain = Kirjoita tunnusluku vain omaan puhelimeen, ei tietokoneelle. Älä kerro sitä kenellekään.
l01-pin-show = Minä kirjoitan tunnusluvun puhelimeen.
l01-hand-over = Tarkista nimi ja jatka palveluun.
l01-hand-over-point = Jatka palveluun on tietokoneella, tietojen alla.
l01-hand-over-explain = Kela saa nämä tiedot. Et ole vielä OmaKelassa.
    .say = Kela saa nämä tiedot. Et ole vielä Oma Kelassa.
l01-hand-over-show = Minä jatkan palveluun.
l01-log-out = Olet OmaKelassa. Kirjaudu nyt ulos.
    .say = Olet Oma Kelassa. Kirjaudu nyt ulos.
l01-log-out-point = Kirjaudu ulos on ylhäällä oikealla, nimen vieressä.
l01-log-out-explain = Ikkunan sulkeminen ei riitä. Seuraava ihminen voi nähdä tietosi.
l01-log-out-show = Minä kirjaudun ulos.

## Known mistakes

l01-mistake-stranger-let-in = Hyväksyit pyynnön, joka ei ollut sinun. Oikeassa elämässä soita heti pankkiin. Vertaa aina palvelua ja koodia.
l01-mistake-pin-on-computer = Kirjoitit tunnusluvun tietokoneelle. Poista se. Tunnusluvun saa kirjoittaa vain omaan puhelimeen.
l01-mistake-left-logged-in = Suljit ikkunan, mutta et kirjautunut ulos. Toinen ihminen voi avata tietosi. Avaa sivu ja kirjaudu ulos.
l01-mistake-wrong-bank = Tämä on väärä pankki. Paina Keskeytä ja valitse oma pankki.
l01-mistake-mobile-certificate = Mobiilivarmenne tulee puhelinyhtiöstä. Nyt tarvitset pankin.
l01-mistake-back-arrow = Selaimen nuoli katkaisi tunnistautumisen. Aloita alusta. Paina ensi kerralla Keskeytä.
l01-mistake-closed-too-early = Suljit sivun liian aikaisin. Avaa sivu ja paina Jatka palveluun.
l01-mistake-own-rejected = Hylkäsit oman pyyntösi. Pyydä uusi tietokoneella.

## Questions, in three parallel forms

l01-q1a = Kuka saa tietää pankkisi tunnusluvun?
l01-q1a-family = Oma perhe
l01-q1a-nobody = Ei kukaan muu
l01-q1a-official = Viranomainen
l01-q1a-bank = Pankin henkilökunta
l01-q1b = Ystävällinen auttaja kysyy tunnuslukuasi. Mitä teet?
l01-q1b-keep = En kerro sitä.
l01-q1b-tell = Sanon sen hänelle.
l01-q1b-official = Kerron sen, jos hän on virkailija.
l01-q1b-paper = Kirjoitan sen hänelle paperille.
l01-q1c = Joku soittaa ja sanoo, että hän on pankista. Hän kysyy tunnuslukuasi. Mitä teet?
l01-q1c-bank = Kerron sen, koska hän on pankista.
l01-q1c-name = Kerron sen, jos hän tietää nimeni.
l01-q1c-keep = En kerro sitä hänelle.
l01-q1c-message = Lähetän sen hänelle viestillä.
l01-q2a = Puhelin pyytää hyväksymään kirjautumisen. Et ole itse kirjautumassa. Mitä teet?
l01-q2a-approve = Hyväksyn sen.
l01-q2a-wait = Hyväksyn sen myöhemmin.
l01-q2a-reject = Hylkään sen.
l01-q2a-pin = Kirjoitan tunnusluvun.
l01-q2b = Näet puhelimessa vieraan palvelun pyynnön. Mitä teet ensin?
l01-q2b-approve = Hyväksyn sen.
l01-q2b-reject = Hylkään sen.
l01-q2b-nothing = En tee mitään.
l01-q2b-send = Lähetän koodin ystävälle.
l01-q2c = Olet bussissa etkä käytä mitään palvelua. Pankin sovellukseen tulee pyyntö. Mitä teet?
l01-q2c-bank = Hyväksyn. Se on pankista.
l01-q2c-again = Hyväksyn, jos se tulee uudelleen.
l01-q2c-reject = Hylkään pyynnön.
l01-q2c-off = Sammutan puhelimen.
l01-q3a = Käytit kirjaston tietokonetta. Mitä teet lopuksi?
l01-q3a-close = Suljen ikkunan.
l01-q3a-log-out = Kirjaudun ulos.
l01-q3a-walk = Lähden pois.
l01-q3a-front = Palaan etusivulle.
l01-q3b = Lopetat asioinnin koulun tietokoneella. Mitä teet ensin?
l01-q3b-close = Suljen selaimen.
l01-q3b-screen = Sammutan näytön.
l01-q3b-log-out = Kirjaudun ulos.
l01-q3b-other = Avaan toisen sivun.
l01-q3c = Olit OmaKelassa tietokoneella, jota moni käyttää. Toinen ihminen odottaa sitä. Mitä teet ensin?
    .say = Olit Oma Kelassa tietokoneella, jota moni käyttää. Toinen ihminen odottaa sitä. Mitä teet ensin?
l01-q3c-log-out = Kirjaudun ulos.
l01-q3c-place = Annan paikan hänelle.
l01-q3c-close = Suljen ikkunan.
l01-q3c-wait = Odotan, että sivu sulkeutuu.
