# Personalens sida. Korta, klara ord; samma sak med samma ord.
# A native speaker of Finland Swedish should read the whole file.

## The frame.

staff-section-today = I dag
staff-back = Tillbaka
staff-undo = Ångra
staff-undone = Den sista ändringen är ångrad.
staff-lock = Lås
staff-not-saved-yet = Något på sidan är inte sparat.
staff-keep-editing = Fortsätt redigera
staff-discard = Kasta ändringarna
staff-by-kiosk = Inloggning
staff-by-command = Administration
staff-by-unknown = Personal
staff-walk-in = Besökare
staff-no-name = Inget namn
staff-day-1 = må
staff-day-2 = ti
staff-day-3 = on
staff-day-4 = to
staff-day-5 = fr
staff-day-6 = lö
staff-day-7 = sö

## The keyboard on the screen.

staff-key-erase = Radera ett tecken
staff-key-capital = Stor bokstav
staff-key-signs = Siffror och tecken
staff-key-letters = Bokstäver
staff-key-space = Mellanslag
staff-key-done = Klar

## Today and the roll.

staff-today-meetings = Träffar i dag
staff-today-none = Det finns inga träffar i dag.
staff-when = Tid
staff-course = Grupp
staff-people = Människor
staff-people-there = { $count } på plats
staff-start-now = Börja nu: { $course }
staff-start-outside-plan = Börja en träff som inte var planerad
staff-roll = Närvaro
staff-roll-title = { $course } · träff { $number }
staff-roll-empty = Ingen är ännu på listan. Lägg till en besökare.
staff-roll-keys = Tangenter: pilarna flyttar, 1–5 märker, + lägger till en besökare, Ctrl+Z ångrar.
staff-roll-minutes-wrong = Skriv minuterna med siffror, högst så många som träffen är lång.
staff-name = Namn
staff-mark = Närvaro
staff-minutes = Minuter
staff-changed = Märkt av
staff-nobody-yet = Inte märkt
staff-came-at = Kom klockan { $time }
staff-there = På plats
staff-on-list = På listan
staff-unmarked = Inte märkta
staff-present = På plats
staff-late = Sen
staff-left = Gick
staff-excused = Meddelat
staff-absent = Borta
staff-rest-present = De andra är på plats ({ $count })
staff-walk-in-add = Besökare +
staff-walk-in-number = Besökare { $count }
staff-join = Slå ihop
staff-join-title = Vem är besökaren?
staff-join-note = Besöket räknas för den du väljer. Det kan ångras.
staff-on-this-list = På den här listan
staff-nobody-to-join = Ingen är ännu tillagd.
