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
