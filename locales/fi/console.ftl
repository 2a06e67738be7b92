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

## The keyboard on the screen.

staff-key-erase = Poista merkki
staff-key-capital = Iso kirjain
staff-key-signs = Numerot ja merkit
staff-key-letters = Kirjaimet
staff-key-space = Välilyönti
staff-key-done = Valmis

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
