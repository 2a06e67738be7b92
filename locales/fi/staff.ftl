# Suomi. Palvelun teksti on oikeaa suomea; .meaning on sen merkitys selkosuomeksi. Ohjaajan teksti on selkosuomea.
# A native speaker of easy Finnish should read the whole file.

## For staff: read, never spoken.

staff-pin-set-title = Valitse henkilökunnan PIN-koodi
staff-pin-set-note = Kuudesta kahteentoista numeroa. Koodi avaa ohjaajan puolen ja sulkee ohjelman. Pidä se turvallisessa paikassa.
staff-pin-repeat-title = Kirjoita sama PIN-koodi uudelleen
staff-pin-differs = PIN-koodit olivat erilaiset. Valitse uudelleen.
staff-pin-too-easy = Tämä PIN-koodi on liian lyhyt tai liian helppo arvata. Valitse toinen.
staff-pin-title = Henkilökunnan PIN-koodi
staff-pin-note = PIN-koodi sulkee ohjelman.
staff-pin-wrong = Väärä PIN-koodi. Yrityksiä jäljellä: { $tries }
staff-pin-wait = Odota { $seconds } sekuntia ennen seuraavaa yritystä.
staff-pin-not-saved = PIN-koodia ei voitu tallentaa. Tarkista tietokansion vapaa tila ja oikeudet.
staff-pin-erase = Pyyhi
staff-pin-done = OK
staff-pin-cancel = Takaisin
staff-close = Sulje ohjelma
staff-no-sound = Äänilaitetta ei löytynyt. Tarkista kaiutin tai kuulokkeet. Ohjelma toimii tekstillä.
staff-no-gpu = Näytönohjainta ei löytynyt. Ohjelma toimii, mutta kuva voi olla hidas.
staff-content-errors = Harjoituksissa on { $count } virhettä. Näitä harjoituksia ei tarjota. Aja: polku check
staff-start-failed = Ohjelma ei voi käynnistyä.
staff-saving-ended = Tallennus on loppunut. Kukaan ei voi nyt harjoitella.
staff-unsaved = Tallentamattomia tapahtumia: { $count }. Ne häviävät, jos ohjelma suljetaan nyt. Korjaa ensin vika. Tai sulje ohjelma antamalla PIN-koodi uudelleen.
staff-clock-behind = Koneen kello voi olla väärässä. Tietokannan viimeinen merkintä on ajalta { $last }. Tarkista kello. Siihen asti tulosten ajat eivät pidä paikkaansa.
staff-settings = Tiedostossa settings.yaml on virhe. Käytössä ovat tavalliset asetukset. Korjaa tiedosto ja käynnistä ohjelma uudelleen. { $what }
staff-voice-errors = Äänitiedostoissa on { $count } virhettä. Nämä sanat näkyvät, mutta niitä ei kuulla. Aja: polku check
staff-content-missing = Harjoituksia ei löytynyt. Tarkista asennus, tai käynnistä ohjelma valinnalla --content KANSIO.
staff-pin-damaged = Henkilökunnan PIN-koodin tiedosto on rikki. Koodilla ei pääse nyt mihinkään. Pyydä apua ylläpidolta.
staff-pin-new-title = Valitse uusi PIN-koodi
staff-pin-old-title = Vanha PIN-koodi
staff-pin-old-note = Anna ensin vanha PIN-koodi.
staff-pin-theirs-note = Hän itse valitsee koodin: kuudesta kahteentoista numeroa. Muut eivät katso.
staff-pin-open-note = PIN-koodi avaa ohjaajan puolen.
staff-pin-confirm-note = Tätä ei voi kumota. Anna PIN-koodi vielä kerran.
staff-pin-taken = Tätä PIN-koodia ei voi käyttää. Valitse toinen.
staff-pin-forgotten = PIN-koodi unohtui

## Data folder: why the kiosk can't start or can't save.

staff-store-folder = Tietokansiota { $path } ei voi käyttää. Tarkista, että se on kansio ja että levy on paikallaan.
staff-store-read-only = Tietokansioon { $path } ei voi kirjoittaa. Anna ohjelman käyttäjälle oikeus kirjoittaa sinne.
staff-store-network = Tietokansio { $path } on verkkolevyllä. Siellä tiedot eivät ole turvassa. Valitse kansio tämän koneen levyltä.
staff-store-full = Levy on täynnä: { $path }. Poista siltä tiedostoja, joita ei tarvita. Älä poista tietokansion tiedostoja.
staff-store-locked = Toinen Polku-ohjelma käyttää tietokansiota { $path }. Sulje se ensin, tai valitse toinen kansio.
staff-store-busy = Toinen ohjelma varaa tietokannan { $path }. Sulje se ohjelma. Sitten tallennus jatkuu itsestään.
staff-store-pinned = Toinen ohjelma lukee tietokantaa { $path }. Sulje se ohjelma. Sitten poistaminen jatkuu itsestään loppuun.
staff-store-traces = Poistaminen on kesken: tiedostossa { $path } on vielä jotain henkilöstä. Käynnistä ohjelma uudelleen. Jos se ei auta, pyydä apua ylläpidolta.
staff-store-torn = Tietokanta { $path } on poissa, mutta osa siitä on vielä tallella. Kopioi koko kansio talteen ja pyydä apua ylläpidolta.
staff-store-absent = Kansiossa { $path } ei ole Polun tietokantaa. Tarkista kansion nimi.
staff-store-damaged = Tietokanta { $path } on rikki. Polku ei muuta sitä. Kopioi koko kansio talteen ja pyydä apua ylläpidolta.
staff-store-missing = Tietokannasta { $path } puuttuu tietoja: siinä on { $found } merkintää, mutta tallennettu on { $acknowledged }. Onko tämä vanha kopio? Kopioi koko kansio talteen ja pyydä apua ylläpidolta.
staff-store-newer = Tietokanta { $path } on uudemmasta Polku-ohjelmasta. Asenna uudempi Polku. Tietokantaan ei koskettu.
staff-store-not-ours = Tiedosto { $path } on toisen ohjelman tiedosto. Siihen ei koskettu. Valitse toinen tietokansio.
staff-store-disk = Tiedostoa { $path } ei voi lukea tai kirjoittaa. Levy voi olla rikki. Käynnistä kone uudelleen. Jos vika ei poistu, pyydä apua ylläpidolta.
staff-store-program = Tallennus ei toimi ohjelman virheen takia. Käynnistä ohjelma uudelleen. Jos vika ei poistu, pyydä apua ylläpidolta.
staff-store-volatile = Tiedot häviävät, kun kone sammutetaan: { $path } ei ole pysyvällä levyllä. Valitse toinen tietokansio.
staff-store-low = Levyllä on vain { $free } Mt vapaata tilaa: { $path }. Poista tiedostoja, joita ei tarvita.
staff-store-altered = Tietokannassa on { $count } merkintää, joita on muutettu tallennuksen jälkeen. Ensimmäinen on numero { $first }. Pyydä apua ylläpidolta.
staff-store-unknown = Tietokannassa on { $count } merkintää, joita tämä Polku ei tunne. Ne säilyvät, mutta ne eivät näy tuloksissa. Asenna uudempi Polku.

## Import of courses, meetings and people from a file: what would happen.

staff-import-courses = Kurssit: uusia { $new }, muuttuu { $changed }, ennallaan { $same }
staff-import-meetings = Tapaamiset: uusia { $new }, muuttuu { $changed }, ennallaan { $same }
staff-import-people = Ihmiset: uusia { $new }, muuttuu { $changed }, ennallaan { $same }
staff-import-lists = Kurssien listoille lisätään: { $count }
staff-import-rows = Rivejä luettu: { $rows }. Rivejä jää pois: { $out }.
staff-import-person-new = Uusi: { $name }
staff-import-person-changed = Muuttuu: { $name }
staff-import-person-same = Ennallaan: { $name }
staff-import-more = Huomautuksia on vielä { $count }. Korjaa ensin tiedosto.
staff-import-not-written = Mitään ei tallennettu. Tallenna valinnalla --yes.
staff-import-all-known = Ei tallennettavaa: kaikki on jo ohjelmassa.
staff-import-written = Tallennettu: { $count } merkintää.

staff-import-at-sheet = taulukko { $sheet }
staff-import-at-row = rivi { $row }
staff-import-at-column = sarake { $column }
staff-import-cell = Solussa lukee: { $cell }
staff-import-then-refused = Mitään ei tuotu.
staff-import-then-sheet = Taulukko jää pois.
staff-import-then-row = Rivi jää pois.
staff-import-then-column = Sarake jää pois.
staff-import-then-cell = Solu jää pois.

staff-import-empty = Tiedosto on tyhjä.
staff-import-columns-missing = Kurssin tai ihmisen saraketta ei löytynyt. Ensimmäisellä rivillä pitää olla sarakkeiden nimet, esimerkiksi: Kurssi, Päivä, Alkaa, Nimi. Löytyi: { $found }
staff-import-unknown-column = Polku ei tunne tätä saraketta.
staff-import-repeated-column = Samalle tiedolle on jo aiempi sarake.
staff-import-private-column = Polku ei tallenna henkilötunnuksia, osoitteita, puhelinnumeroita eikä sähköpostiosoitteita.
staff-import-private-cell = Solussa on henkilötunnus, tilinumero, kortin numero, puhelinnumero tai sähköpostiosoite. Polku ei tallenna niitä.
staff-import-above-head = Sarakkeiden nimien yläpuolella on rivejä, joita ei luettu: { $count }
staff-import-other-sheets = Tiedostossa on muita taulukoita, joita ei luettu: { $count }. Jos haluat lukea monta, anna niille nimet Kurssit, Tapaamiset ja Osallistujat.
staff-import-too-long = Teksti on pidempi kuin { $most } merkkiä.
staff-import-control = Tekstissä on merkkejä, joita ei voi näyttää. Kirjoita teksti uudelleen.
staff-import-cell-error = Solun kaavassa on virhe.
staff-import-nothing = Rivillä ei ole kurssia eikä ihmistä.
staff-import-name-missing = Rivillä kerrotaan ihmisestä, mutta nimi puuttuu.
staff-import-course-missing = Rivillä ei kerrota, mihin kurssiin se kuuluu.
staff-import-kind-unknown = Tätä kurssin lajia ei tunneta. Kirjoita: nettikurssi, ryhmä, tapahtuma, koulutus tai ohjaus.
staff-import-kind-unclear = Tämän nimisiä kursseja on monta. Kirjoita riville kurssin laji.
staff-import-several-courses = Tämän nimisiä ja lajisia kursseja on monta. Valittiin uusin.
staff-import-date-unreadable = Päivää ei voi lukea. Kirjoita se esimerkiksi näin: 24.11.2026
staff-import-date-ambiguous = Tämä voi olla kaksi eri päivää. Kirjoita päivä näin: 24.11.2026
staff-import-date-month-first = Tässä kuukausi on ensin. Päiväksi tulkittiin { $date }.
staff-import-date-as-others = Tämä voi olla kaksi eri päivää. Päiväksi tulkittiin { $date }, kuten sarakkeen muut päivät.
staff-import-time-unreadable = Kellonaikaa ei voi lukea. Kirjoita se esimerkiksi näin: 10.00
staff-import-time-missing = Rivillä on päivä, mutta ei kellonaikaa. Kirjoita, milloin tapaaminen alkaa.
staff-import-end-assumed = Tapaamisen loppuaika puuttuu. Loppuajaksi tulkittiin { $end }.
staff-import-end-before-start = Tapaaminen loppuu ennen kuin se alkaa.
staff-import-guidance-meeting = Yksilöohjauksella ei ole tapaamisia.
staff-import-meeting-cancelled = Tämä tapaaminen on peruttu. Se pysyy peruttuna.
staff-import-language-unknown = Kieltä ei tunneta. Kirjoita kielen nimi tai koodi, esimerkiksi somali tai so.
staff-import-topic-unknown = Tämä ei ole kurssin aihe. Tapaamisella voi olla mikä aihe tahansa: silloin riville tarvitaan päivä.
staff-import-number-unreadable = Tämä ei ole ihmisten määrä. Kirjoita luku 1–1000.
staff-import-standing-unknown = Kirjoita tähän: osallistuja, kävijä, henkilökunta tai testi.
staff-import-duplicate = Sama nimi on rivillä { $first }. Onko hän sama ihminen? Jos ei ole, kirjoita kummallekin eri numero sarakkeeseen Numero.
staff-import-differs = Rivillä { $first } lukee jotakin muuta. Rivi { $first } on voimassa.

staff-import-unreadable = Tiedostoa { $path } ei voi lukea. Tarkista tiedoston nimi ja että sinulla on oikeus lukea se.
staff-import-too-large = Tiedosto { $path } on suurempi kuin { $most } Mt. Jaa se pienempiin tiedostoihin.
staff-import-too-large-unpacked = Tiedosto { $path } on pakattu, ja avattuna se on liian suuri: yli { $most } Mt. Tallenna vain tarvittava taulukko CSV-muodossa.
staff-import-too-many-rows = Tiedostossa { $path } on yli { $most } riviä. Jaa se pienempiin tiedostoihin.
staff-import-too-many-columns = Tiedostossa { $path } on yli { $most } saraketta rivillä { $row }. Jätä vain tarvittavat sarakkeet.
staff-import-not-a-table = Tiedosto { $path } ei ole taulukko. Tallenna taulukko XLSX- tai CSV-muodossa.
staff-import-old-workbook = Tiedosto { $path } on vanha Excel-tiedosto (XLS), tai siinä on salasana. Tallenna se XLSX-muodossa ilman salasanaa.
staff-import-damaged = Tiedosto { $path } on rikki. Avaa se taulukko-ohjelmassa ja tallenna uudelleen, tai ota toinen kopio.
staff-import-letters = Tiedoston { $path } kirjaimia ei voi lukea. Tallenna se uudelleen muodossa CSV UTF-8.
