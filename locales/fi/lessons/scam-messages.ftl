# Suomi. Palvelun teksti on oikeaa suomea; .meaning on sen merkitys selkosuomeksi. Ohjaajan teksti on selkosuomea.
# A native speaker of easy Finnish should read the whole file.

## The lesson and its task

l15-title = Huijausviesti vai oikea?
l15-task = Säilytä oikeat viestit, poista huijaukset
l15-receipt = Oikeat viestit ovat tallessa. Huijaukset on poistettu. Luit viestit tarkasti.
l15-ask-a = Olet nyt Amina. Puhelimessa on kahdeksan viestiä. Lue jokainen. Säilytä oikeat viestit ja poista huijausviestit.
l15-ask-b = Olet nyt Yusuf. Puhelimessa on kahdeksan viestiä. Lue jokainen. Säilytä oikeat viestit ja poista huijausviestit.
l15-ask-c = Olet nyt Rojin. Puhelimessa on kahdeksan viestiä. Lue jokainen. Säilytä oikeat viestit ja poista huijausviestit.

## Steps: which message, and by which marks it is told. Where to look and what the kiosk says while it does it are the same for all.

l15-point = Katso, mitä viesti pyytää ja mihin linkki vie.
l15-show = Minä luen viestin ja valitsen.
l15-dentist = Lue viesti, jonka lähettäjä on Hammashoitola. Säilytä tai poista se.
l15-dentist-explain = Oikea viesti kertoo ajan. Kiire, uhka ja linkki maksuun ovat huijauksen merkkejä.
l15-parcel = Lue viesti, jonka lähettäjä on Posti. Säilytä tai poista se.
l15-parcel-explain = Posti ei pyydä maksua tekstiviestillä. Oikea viesti kertoo noutopaikan eikä pyydä rahaa.
l15-library = Lue viesti, jonka lähettäjä on kirjasto. Säilytä tai poista se.
l15-library-explain = Viesti muistuttaa eräpäivästä. Se ei pyydä rahaa eikä koodeja, eikä siinä ole linkkiä.
l15-bank = Lue viesti, jonka lähettäjä on Järvipankki. Säilytä tai poista se.
l15-bank-explain = Pankki ei pyydä tunnuksia viestillä. Kiire ja uhka ovat huijauksen merkkejä. Oikea viesti ei pyydä tunnuksia eikä rahaa.
l15-suomifi = Lue viesti, jonka lähettäjä on Suomi.fi. Säilytä tai poista se.
    .say = Lue viesti, jonka lähettäjä on Suomi piste fi. Säilytä tai poista se.
l15-suomifi-explain = Linkin loppu kertoo, kenen sivu on. Oikea viesti pyytää vain kirjautumaan itse. Siinä ei ole linkkiä.
l15-daycare = Lue viesti, jonka lähettäjä on päiväkoti. Säilytä tai poista se.
l15-daycare-explain = Viesti kertoo lapsen päivästä. Se ei pyydä rahaa eikä koodeja, eikä siinä ole linkkiä.
l15-family = Lue viesti, jonka on lähettänyt ihminen. Säilytä tai poista se.
l15-family-explain = Uusi numero ja kiireinen rahapyyntö ovat huijauksen merkkejä. Soita vanhaan numeroon. Tuttu numero ja arkinen asia ovat oikean viestin merkkejä.
l15-kela = Lue viesti, jonka lähettäjä on Kela. Säilytä tai poista se.
l15-kela-explain = Kela ei lähetä linkkiä tunnistautumiseen. Oikea viesti pyytää vain kirjautumaan itse OmaKelaan.

## Known mistakes: what happened and how to go on

l15-mistake-dentist = Avaa vielä uudelleen viesti, jonka lähettäjä on Hammashoitola. Oikea viesti kertoo ajan. Kiire, uhka ja linkki maksuun ovat huijauksen merkkejä.
l15-mistake-parcel = Avaa vielä uudelleen viesti, jonka lähettäjä on Posti. Posti ei pyydä maksua tekstiviestillä. Oikea viesti kertoo noutopaikan eikä pyydä rahaa.
l15-mistake-library = Avaa vielä uudelleen viesti, jonka lähettäjä on kirjasto. Viesti muistuttaa eräpäivästä. Se ei pyydä rahaa eikä koodeja, eikä siinä ole linkkiä.
l15-mistake-bank = Avaa vielä uudelleen viesti, jonka lähettäjä on Järvipankki. Pankki ei pyydä tunnuksia viestillä. Kiire ja uhka ovat huijauksen merkkejä. Oikea viesti ei pyydä tunnuksia eikä rahaa.
l15-mistake-suomifi = Avaa vielä uudelleen viesti, jonka lähettäjä on Suomi.fi. Linkin loppu kertoo, kenen sivu on. Oikea viesti pyytää vain kirjautumaan itse. Siinä ei ole linkkiä.
    .say = Avaa vielä uudelleen viesti, jonka lähettäjä on Suomi piste fi. Linkin loppu kertoo, kenen sivu on. Oikea viesti pyytää vain kirjautumaan itse. Siinä ei ole linkkiä.
l15-mistake-daycare = Avaa vielä uudelleen viesti, jonka lähettäjä on päiväkoti. Viesti kertoo lapsen päivästä. Se ei pyydä rahaa eikä koodeja, eikä siinä ole linkkiä.
l15-mistake-family = Avaa vielä uudelleen viesti, jonka on lähettänyt ihminen. Uusi numero ja kiireinen rahapyyntö ovat huijauksen merkkejä. Soita vanhaan numeroon. Tuttu numero ja arkinen asia ovat oikean viestin merkkejä.
l15-mistake-kela = Avaa vielä uudelleen viesti, jonka lähettäjä on Kela. Kela ei lähetä linkkiä tunnistautumiseen. Oikea viesti pyytää vain kirjautumaan itse OmaKelaan.
l15-mistake-link-opened = Linkki vei huijarin sivulle. Harjoituksessa ei käynyt mitään. Sulje sivu. Älä kirjoita mitään. Poista sitten viesti.
l15-mistake-codes-given = Tunnukset menivät huijarille. Se voi sattua kenelle tahansa. Oikeassa elämässä soita heti pankkiin. Sulje nyt sivu.

## Questions, in three parallel forms

l15-q1a = Viestissä on linkki. Mistä näet, kenen sivulle se vie?
l15-q1a-end = Osoitteen lopusta.
l15-q1a-start = Osoitteen alusta.
l15-q1a-sender = Lähettäjän nimestä.
l15-q1a-picture = Viestin kuvasta.
l15-q1b = Mikä osoite on palvelun Suomi.fi oma?
    .say = Mikä osoite on palvelun Suomi piste fi oma?
l15-q1b-own = www.suomi.fi
    .say = www piste suomi piste fi
l15-q1b-palautus = suomi.fi.palautus.example
    .say = suomi piste fi piste palautus piste example
l15-q1b-dash = suomi-fi.example
    .say = suomi viiva fi piste example
l15-q1b-vero = vero.suomi.example
    .say = vero piste suomi piste example
l15-q1c = Linkissä lukee posti.fi.maksu.example. Kenen sivu se on?
    .say = Linkissä lukee posti piste fi piste maksu piste example. Kenen sivu se on?
l15-q1c-other = Ei Postin. Loppu on toinen.
l15-q1c-posti = Postin. Nimi on alussa.
l15-q1c-bank = Pankin. Siinä maksetaan.
l15-q1c-kela = Kelan. Se näyttää viralliselta.
l15-q2a = Viestin lähettäjän nimi on Posti. Mitä se todistaa?
l15-q2a-nothing = Ei mitään. Nimi voi olla väärä.
l15-q2a-posti = Viesti on oikeasti Postista.
l15-q2a-parcel = Paketti on tullut.
l15-q2a-link = Linkki on turvallinen.
l15-q2b = Huijari lähettää viestin. Mikä nimi lähettäjällä voi olla?
l15-q2b-any = Mikä nimi tahansa, myös pankin.
l15-q2b-own = Vain huijarin oma nimi.
l15-q2b-number = Vain vieras puhelinnumero.
l15-q2b-none = Ei nimeä ollenkaan.
l15-q2c = Väärä viesti näkyy samassa paikassa kuin pankin oikeat viestit. Onko se mahdollista?
l15-q2c-yes = On. Huijari voi käyttää samaa nimeä.
l15-q2c-phone = Ei. Puhelin tarkistaa viestit.
l15-q2c-bank = Ei. Pankki estää sen.
l15-q2c-broken = On, jos puhelin on rikki.
l15-q3a = Kirjoitit pankkitunnukset väärälle sivulle. Mitä teet ensin?
l15-q3a-bank = Soitan heti pankkiin.
l15-q3a-wait = Odotan huomiseen.
l15-q3a-delete = Poistan viestin.
l15-q3a-answer = Vastaan viestiin.
l15-q3b = Maksoit rahaa huijarille. Kenelle soitat ensin?
l15-q3b-bank = Omaan pankkiin.
l15-q3b-posti = Postiin.
l15-q3b-scammer = Huijarille.
l15-q3b-kela = Kelaan.
l15-q3c = Ystäväsi antoi tunnusluvun huijarille, ja häntä hävettää. Mitä sanot?
l15-q3c-bank = Soita heti pankkiin. Olen tukenasi.
l15-q3c-nobody = Älä kerro kenellekään.
l15-q3c-off = Sammuta puhelin.
l15-q3c-wait = Odota ja katso, mitä tapahtuu.
