# Ohjaajan puoli. Lyhyttä, selkeää yleiskieltä; sama asia samalla sanalla.

## The frame.

staff-section-today = Tänään
staff-back = Takaisin
staff-undo = Kumoa
staff-undone = Viimeinen muutos on kumottu.
staff-lock = Lukitse
staff-not-saved-yet = Sivulla on tekstiä, jota ei ole tallennettu.
staff-keep-editing = Jatka muokkaamista
staff-discard = Hylkää muutokset
staff-by-kiosk = Kirjautuminen
staff-by-command = Ylläpito
staff-by-unknown = Henkilökunta
staff-walk-in = Kävijä
staff-no-name = Ei nimeä
staff-day-1 = ma
staff-day-2 = ti
staff-day-3 = ke
staff-day-4 = to
staff-day-5 = pe
staff-day-6 = la
staff-day-7 = su

## Today and the roll.

staff-today-meetings = Tapaamiset tänään
staff-today-none = Tänään ei ole tapaamisia.
staff-when = Aika
staff-course = Ryhmä
staff-people = Ihmiset
staff-people-there = { $count } paikalla
staff-start-now = Aloita nyt: { $course }
staff-start-outside-plan = Aloita tapaaminen, jota ei ole suunniteltu
staff-roll = Läsnäolo
staff-roll-title = { $course } · { $number }. tapaaminen
staff-roll-empty = Listalla ei ole vielä ketään. Lisää kävijä.
staff-roll-keys = Näppäimet: nuolet siirtävät, 1–5 merkitsevät, + lisää kävijän, Ctrl+Z kumoaa.
staff-roll-minutes-wrong = Kirjoita minuutit numeroina, enintään tapaamisen pituus.
staff-name = Nimi
staff-mark = Läsnäolo
staff-minutes = Minuutit
staff-changed = Merkitsi
staff-nobody-yet = Ei merkitty
staff-came-at = Tuli kello { $time }
staff-there = Paikalla
staff-on-list = Listalla
staff-unmarked = Merkitsemättä
staff-present = Paikalla
staff-late = Myöhässä
staff-left = Lähti
staff-excused = Ilmoitti
staff-absent = Poissa
staff-rest-present = Muut paikalla ({ $count })
staff-walk-in-add = Kävijä +
staff-walk-in-number = Kävijä { $count }
staff-join = Yhdistä
staff-join-title = Kuka kävijä on?
staff-join-note = Kävijän käynti siirtyy valitulle ihmiselle. Yhdistämisen voi kumota.
staff-on-this-list = Tällä listalla
staff-nobody-to-join = Ketään ei ole vielä lisätty.

## Words that several pages share.

staff-section-board = Taulu
staff-section-guidance = Ohjaus
staff-search = Etsi nimellä
staff-save = Tallenna
staff-date = Päivä
staff-date-wrong = Kirjoita päivä näin: 24.11.2026.
staff-date-ahead = Tämä päivä ei ole vielä tullut.
staff-choose-one = Valitse yksi.
staff-anonymous = Nimetön
staff-language = Kieli
staff-only-tries = Kokeilija

## Individual guidance.

staff-guidance-new = Uusi ohjaus
staff-guidance-edit = Korjaa ohjaus
staff-guidance-saved = Ohjaus on kirjattu.
staff-guidance-remove = Poista virheellinen kirjaus
staff-guidance-removed = Kirjaus on poistettu. Sen voi kumota.
staff-guidance-none = Ohjauksia ei ole vielä kirjattu.
staff-guidance-today = Ohjauksia tänään
staff-guidance-minutes-today = Minuuttia tänään
staff-guidance-who = Kuka
staff-guidance-first = Käynti
staff-first-time = Ensimmäinen kerta
staff-returning = Käynyt ennenkin
staff-guidance-other-minutes = Muu määrä minuutteja
staff-guidance-minutes-wrong = Valitse tai kirjoita minuutit: 1–600.
staff-topic = Aihe
staff-topic-kela = Kela
staff-topic-permits = Oleskelulupa
staff-topic-tax = Verot
staff-topic-housing = Asuminen
staff-topic-work = Työ
staff-topic-study = Opiskelu
staff-topic-bank-and-money = Pankki ja raha
staff-topic-health = Terveys
staff-topic-travel = Matkustaminen
staff-topic-other = Muu
staff-channel = Miten
staff-channel-visit = Käynti
staff-channel-phone = Puhelin
staff-channel-message = Viesti
staff-channel-kiosk = Päätteellä
staff-outcome = Mitä saatiin
staff-outcome-information = Tietoa
staff-outcome-together = Tehtiin yhdessä
staff-outcome-alone = Teki itse
staff-counters = Tulokset
staff-counter-cv = CV
staff-counter-job-application = Työhakemus
staff-counter-study-place = Opiskelupaikka
staff-counter-job = Työpaikka
staff-counter-card-course = Korttikurssi
staff-counter-company = Yritys

## The board.

staff-board-empty = Kukaan ei harjoittele nyt.
staff-board-hand = Pyytää apua, { $count } min
staff-board-choosing = Valitsee harjoitusta
staff-board-times = { $minutes } min · harha-askelia { $wrong }
staff-board-was-helped = Autettu
staff-board-i-helped = Autoin
staff-board-helped = Apu on kirjattu.
staff-board-phrases = Sano tällä päätteellä
staff-board-phrases-note = Pääte sanoo lauseen oppijan kielellä.
staff-board-said = Lause on sanottu.
staff-kind-shown = näytetään
staff-kind-guided = ohjattu
staff-kind-hints = vihjeillä
staff-kind-alone = yksin
staff-kind-real-life = kuin oikeasti

## The kiosk: staff, PINs, closing.

staff-section-kiosk = Pääte
staff-members = Henkilökunta
staff-members-none = Ketään ei ole vielä lisätty.
staff-member = Henkilökunnan jäsen
staff-member-new = Lisää henkilökuntaa
staff-role = Rooli
staff-instructor = Ohjaaja
staff-administrator = Pääkäyttäjä
staff-roles-note = Ohjaaja pitää ryhmiä. Pääkäyttäjä voi myös lisätä henkilökuntaa ja poistaa ihmisten tietoja.
staff-choose-pin = Valitse PIN-koodi
staff-give-pin = Anna uusi PIN-koodi
staff-remove-member = Poista henkilökunnasta
staff-own-pin = Oma PIN-koodi
staff-change-pin = Vaihda PIN-koodi
staff-new-code = Uusi palautuskoodi
staff-new-code-note = Palautuskoodilla saa uuden PIN-koodin, jos vanha unohtuu. Vanha palautuskoodi lakkaa toimimasta.
staff-program = Ohjelma
staff-entries = Merkintöjä tietokannassa: { $count }
staff-only-administrator = Tämän voi tehdä vain pääkäyttäjä.
staff-last-administrator = Tämä on ainoa pääkäyttäjä. Lisää ensin toinen.
staff-other-pin = Tämä oli toisen henkilön PIN-koodi. Mitään ei muutettu.
staff-changed-now = Muutos on tehty.
staff-text-empty = Kirjoita tähän jotakin.
staff-text-too-long = Teksti on liian pitkä. Enintään 64 kirjainta.
staff-code-title = Palautuskoodi
staff-code-note = Kirjoita tämä koodi paperille ja säilytä se turvallisessa paikassa, ei tämän koneen luona. Se näytetään vain nyt. Jos PIN-koodi unohtuu, tällä koodilla saa uuden.
staff-code-written = Koodi on kirjoitettu muistiin
staff-recovery-title = PIN-koodi unohtui
staff-recovery-note = Kirjoita palautuskoodi, joka on paperilla. Sitten valitset uuden PIN-koodin. Jos koodia ei ole, koneen ylläpitäjä ajaa komennon: polku staff reset-pin
staff-recovery-help = Isot ja pienet kirjaimet ovat samoja. Väliviivat voi jättää pois.
staff-recovery-not-a-code = Koodissa on kirjoitusvirhe. Tarkista se.
staff-recovery-wrong = Tämä ei ole tämän päätteen palautuskoodi, tai on odotettava ennen uutta yritystä.
