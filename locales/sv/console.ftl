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

## Words that several pages share.

staff-section-board = Tavlan
staff-section-guidance = Handledning
staff-search = Sök med namn
staff-save = Spara
staff-date = Dag
staff-date-wrong = Skriv dagen så här: 24.11.2026.
staff-date-ahead = Den här dagen har inte kommit än.
staff-choose-one = Välj en.
staff-anonymous = Anonym
staff-language = Språk
staff-only-tries = Provar bara

## Individual guidance.

staff-guidance-new = Ny handledning
staff-guidance-edit = Rätta handledningen
staff-guidance-saved = Handledningen är antecknad.
staff-guidance-remove = Ta bort den felaktiga anteckningen
staff-guidance-removed = Anteckningen är borttagen. Det kan ångras.
staff-guidance-none = Ingen handledning är ännu antecknad.
staff-guidance-today = Handledningar i dag
staff-guidance-minutes-today = Minuter i dag
staff-guidance-who = Vem
staff-guidance-first = Besök
staff-first-time = Första gången
staff-returning = Varit här förut
staff-guidance-other-minutes = Annat antal minuter
staff-guidance-minutes-wrong = Välj eller skriv minuterna: 1–600.
staff-topic = Ämne
staff-topic-kela = FPA
staff-topic-permits = Uppehållstillstånd
staff-topic-tax = Skatt
staff-topic-housing = Boende
staff-topic-work = Arbete
staff-topic-study = Studier
staff-topic-bank-and-money = Bank och pengar
staff-topic-health = Hälsa
staff-topic-travel = Resor
staff-topic-other = Annat
staff-channel = Hur
staff-channel-visit = Besök
staff-channel-phone = Telefon
staff-channel-message = Meddelande
staff-channel-kiosk = Vid kiosken
staff-outcome = Vad gav det
staff-outcome-information = Information
staff-outcome-together = Gjordes tillsammans
staff-outcome-alone = Gjorde själv
staff-counters = Resultat
staff-counter-cv = CV
staff-counter-job-application = Jobbansökan
staff-counter-study-place = Studieplats
staff-counter-job = Jobb
staff-counter-card-course = Kortkurs
staff-counter-company = Företag

## The board.

staff-board-empty = Ingen övar just nu.
staff-board-hand = Ber om hjälp, { $count } min
staff-board-choosing = Väljer en övning
staff-board-times = { $minutes } min · felsteg { $wrong }
staff-board-was-helped = Har fått hjälp
staff-board-i-helped = Jag hjälpte
staff-board-helped = Hjälpen är antecknad.
staff-board-phrases = Säg på den här kiosken
staff-board-phrases-note = Kiosken säger frasen på den lärandes språk.
staff-board-said = Frasen är sagd.
staff-kind-shown = visas
staff-kind-guided = handledd
staff-kind-hints = med ledtrådar
staff-kind-alone = ensam
staff-kind-real-life = som på riktigt

## The kiosk: staff, PINs, closing.

staff-section-kiosk = Kiosken
staff-members = Personal
staff-members-none = Ingen är ännu tillagd.
staff-member = Medlem av personalen
staff-member-new = Lägg till personal
staff-role = Roll
staff-instructor = Handledare
staff-administrator = Administratör
staff-roles-note = Handledaren håller grupper. Administratören kan också lägga till personal och radera människors uppgifter.
staff-choose-pin = Välj PIN-kod
staff-give-pin = Ge en ny PIN-kod
staff-remove-member = Ta bort ur personalen
staff-own-pin = Egen PIN-kod
staff-change-pin = Byt PIN-kod
staff-new-code = Ny återställningskod
staff-new-code-note = Med återställningskoden får man en ny PIN-kod om den gamla glöms. Den gamla återställningskoden slutar gälla.
staff-program = Programmet
staff-entries = Anteckningar i databasen: { $count }
staff-only-administrator = Bara administratören kan göra det här.
staff-last-administrator = Det här är den enda administratören. Lägg först till en annan.
staff-other-pin = Det här var någon annans PIN-kod. Inget ändrades.
staff-changed-now = Ändringen är gjord.
staff-text-empty = Skriv något här.
staff-text-too-long = Texten är för lång. Högst 64 bokstäver.
staff-code-title = Återställningskod
staff-code-note = Skriv koden på papper och förvara den på ett säkert ställe, inte vid den här datorn. Den visas bara nu. Om PIN-koden glöms får man en ny med den här koden.
staff-code-written = Koden är antecknad
staff-recovery-title = PIN-koden är glömd
staff-recovery-note = Skriv återställningskoden som står på papperet. Sedan väljer du en ny PIN-kod. Om koden saknas kör datorns administratör kommandot: polku staff reset-pin
staff-recovery-help = Stora och små bokstäver är samma. Bindestrecken kan lämnas bort.
staff-recovery-not-a-code = Det finns ett skrivfel i koden. Kontrollera den.
staff-recovery-wrong = Det här är inte den här kioskens återställningskod, eller så måste man vänta före nästa försök.
