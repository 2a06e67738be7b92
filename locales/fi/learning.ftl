# Mitä opittiin, ohjaajalle. Lyhyttä, selkeää yleiskieltä; tietoa ja taitoa ei koskaan lasketa yhteen.

## Ryhmä ja ihminen.

staff-learn-open = Miten ryhmä oppii
staff-learn-group-title = { $course } · miten ryhmä oppii
staff-learn-visits = Käynti käynniltä
staff-learn-person-title = { $name } · käynti käynniltä
staff-learn-reading = Lasketaan harjoittelusta …
staff-learn-nobody = Kukaan tästä ryhmästä ei ole vielä harjoitellut.
staff-learn-person-none = Ei ole vielä harjoitellut.
staff-learn-group-note = Kaksi asiaa, kumpikin erikseen: mitä ihminen tietää ja mitä hän osaa itse. Kosketa ihmistä, niin näet hänet käynti käynniltä.
staff-learn-person-note = Viivassa on vain se, mikä mittaa: kysymykset ja yritykset ilman apua, ennen harjoittelua. Oma arvio on vieressä, eikä sitä lasketa mukaan.
staff-learn-how = Prosentti: kuinka moni seuraavista menisi nyt oikein. Suluissa: missä se on 80 prosentin varmuudella, ja n, kuinka moneen vastaukseen tai vaiheeseen se perustuu. Viimeisimmät painavat eniten (vaimeneva beta-binomi).
staff-learn-knows = Tietää
staff-learn-can = Osaa
staff-learn-mastered = opittu
staff-learn-not-known = ei vielä tiedossa
staff-sure-weak = vielä epävarmaa
staff-sure-moderate = melko varmaa
staff-sure-strong = varmaa
staff-reach-not-begun = ei aloitettu
staff-reach-guided = ohjattuna
staff-reach-little-help = pienellä avulla
staff-reach-alone = itse
staff-reach-new-case = itse, myös uudessa tilanteessa
staff-reach-retained = itse, vielä viikon päästä
staff-learn-stumbles = Mikä ryhmälle on vaikeaa
staff-learn-stumbles-note = Pienet taidot ilman apua tehdyissä suorituksissa, vaikein ensin. Ohjatussa suorituksessa jokaiseen vaiheeseen autetaan, joten sitä ei lasketa tähän.
staff-learn-stumbles-how = Suluissa: 95 %:n luottamusväli (Wilson, ihmisten tehollisesta määrästä). Oikein tarkoittaa: ensimmäisellä kerralla ilman apua.
staff-learn-unknown-steps = Yrityksiä vaiheissa, joita ei enää ole missään harjoituksessa: { $count }. Ne jätetään pois.
staff-learn-skill = Pieni taito
staff-learn-right-alone = Oikein itse
staff-learn-tries-alone = Oikein / yrityksiä itse
staff-learn-people = Ihmisiä
staff-learn-tries = Kaikki yritykset
staff-learn-nobody-alone = kukaan ei ole vielä yrittänyt itse
staff-learn-no-steps = Kukaan ei ole vielä yrittänyt.
staff-learn-now = Nyt
staff-learn-measured = Oikein, siitä mikä mittaa
staff-learn-visit = Käynti
staff-learn-visit-is = käynti { $count }
staff-learn-reach = Miten pitkällä
staff-learn-own-words = Oma arvio
staff-learn-said-learned = oppi jotain
staff-learn-said-can = osaa itse
staff-learn-said-did = on tehnyt oikeasti
staff-learn-said-neither = ei oppinut mitään

## Pienet taidot.

staff-skill-m01 = Kohteen koskettaminen
staff-skill-m02 = Sivun vierittäminen
staff-skill-m03 = Kirjoittaminen, myös ä ja ö
staff-skill-m04 = Päivän kirjoittaminen
staff-skill-m05 = Luku, jossa on pilkku
staff-skill-m06 = Pudotusvalikko tai hakulista
staff-skill-m07 = Yhden tai monen valinta
staff-skill-m08 = Pakollinen kenttä ja virheteksti
staff-skill-m09 = Sivun oma paluu
staff-skill-m10 = Liitteen lisääminen
staff-skill-m11 = Yhteenvedon lukeminen ja korjaus
staff-skill-m12 = Lähettäminen, ei vain tallennus
staff-skill-m13 = Kuittauksen tunnistaminen
staff-skill-m14 = Uloskirjautuminen
staff-skill-m15 = Osoiterivin katsominen
staff-skill-m16 = Tarkistus ennen vahvistusta
staff-skill-m17 = Kertakoodi ja PIN-koodi
staff-skill-m18 = Evästeet ja ponnahdusikkunat
staff-skill-m19 = Kielen vaihtaminen
staff-skill-m20 = Tilan, viestien ja määräajan löytäminen

## Arvioijan luvut.

staff-outcomes-open = Oppivatko he? Mitä luvut kertovat
staff-verdict-knowledge-sooner = Tietoja opittiin nopeammin kuin taitoja.
staff-verdict-skill-sooner = Taitoja opittiin nopeammin kuin tietoja.
staff-verdict-no-difference = Tietojen ja taitojen välillä ei ole merkittävää eroa.
staff-verdict-not-enough = Tietoa ei ole vielä tarpeeksi vastaukseen.
staff-outcomes-numbers = Ero { $difference } harjoittelukäyntiä, 95 %:n luottamusväli { $low } … { $high }, n = { $n } oppijaa.
staff-outcomes-only-n = n = { $count } oppijaa.
staff-outcomes-pairs = Verrattuja pareja (oppija ja harjoitus): { $count }.
staff-outcomes-knew = Tiesi jo ensimmäisellä käynnillä: { $count }.
staff-outcomes-could = Osasi jo: { $count }.
staff-outcomes-once = Kävi vain kerran: { $count }.
staff-outcomes-curve = Osuus pareista (oppija ja harjoitus), jotka on opittu, ja 95 %:n väli
staff-outcomes-practised-visit = Harjoittelukäynti ensimmäisen jälkeen
staff-outcomes-track = Mitä
staff-outcomes-mastered = Oppinut
staff-outcomes-interval = 95 %:n väli
staff-outcomes-at-risk = n = { $count } paria
staff-outcomes-save = Tallenna tiedostoon
staff-outcomes-not-printed = Tämä on Excel-tiedosto, eikä sitä voi tulostaa. Valitse kansio tai muistitikku.
staff-outcomes-what = Luku
staff-outcomes-value = Arvo
staff-outcomes-n = n, oppijaa
staff-outcomes-none = Ei ole vielä mitään kerrottavaa.
staff-outcomes-too-few = alle 5
staff-outcomes-hours = Miten kauan oppiminen kestää
staff-outcomes-median = Puolet on oppinut
staff-outcomes-by-hour = Oppinut
staff-outcomes-hours-is = kun on harjoiteltu { $hours } h
staff-outcomes-change = Ennen ja jälkeen, samat oppijat
staff-outcomes-change-right = Oikeiden osuuden muutos, prosenttiyksikköä
staff-outcomes-change-mastered = Oppineiden osuuden muutos, prosenttiyksikköä
staff-outcomes-change-test = Sama testinä, p
staff-outcomes-stairs = Miten pitkälle päästiin
staff-outcomes-first-visit = Ensimmäisen käynnin jälkeen
staff-outcomes-last-visit = Viimeisen käynnin jälkeen
staff-outcomes-retention = Pysyykö taito?
staff-outcomes-unaided = Taas itse
staff-outcomes-after-week = 7–27 päivän päästä
staff-outcomes-after-month = 28 päivän päästä tai myöhemmin
staff-outcomes-skill-share = Taitojen osuus opitusta
staff-outcomes-measured = Mitattu
staff-outcomes-own-words = Oma arvio
staff-outcomes-visits-is = käynnit { $visits }
staff-outcomes-lessons = Harjoitus harjoitukselta
staff-method-speed = Menetelmä: Kaplan–Meier harjoittelukäynneistä ensimmäisen jälkeen; jo ensimmäisellä opittu jätetään pois; keskiarvojen ero rajattuna kolmeen käyntiin; bootstrap oppijoittain, 2000 otosta. Vastaus vaatii, että koko väli on yli 0,25 käyntiä nollasta.
staff-method-hours = Menetelmä: Kaplan–Meier aktiivisesta harjoittelusta; Greenwood, log(−log).
staff-method-change = Oikeiden osuus: alku- ja käyntikysymykset, viimeinen käynti miinus ensimmäinen; bootstrap oppijoittain, 2000 otosta.
staff-method-newcombe = Oppineet: parittainen ero, Newcombe 1998, menetelmä 10.
staff-method-mcnemar = Testi: McNemar, tarkka, kaksisuuntainen.
staff-method-stairs = Menetelmä: osuus pareista (oppija ja harjoitus); Wilson.
staff-method-retention = Menetelmä: osuus ensimmäisistä yrityksistä ilman apua; Wilson oppijoiden tehollisesta määrästä.
staff-method-ratio = Mitattu: uudet opitut taidot kaikista uusista opituista; bootstrap oppijoittain, 2000 otosta.
staff-method-own-words = Oma arvio: ”osaan itse” kaikesta sanotusta. Näitä kahta ei sekoiteta.
staff-method-lessons = Menetelmä: osuus oppijoista, joilla oli tilaisuus; Wilson.
