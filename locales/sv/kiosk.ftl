# Swedish as used in Finland, easy language (lätt svenska), addressed with du. A native speaker of Finland Swedish should read the whole file.

## The kiosk's own words. Short, warm, for adults; one thought a sentence.

# The program's name; it means a path.
kiosk-name = Polku
    .say = Polku
kiosk-hello = Hej
kiosk-begin = Tryck här för att börja.
kiosk-language-name = Svenska
kiosk-language-offer = Jag hjälper dig på svenska.
kiosk-language-title = Välj ditt språk.
kiosk-choose = Välj
kiosk-choose-again-note = Tryck en gång för att lyssna. Tryck en gång till för att välja.
kiosk-back = Tillbaka
kiosk-onward = Fortsätt
kiosk-undo = Ta bort den sista bilden
kiosk-yes = Ja
kiosk-no = Nej

## Signing in with pictures

kiosk-sign-in-title = Har du varit här förut?
kiosk-sign-in-new = Jag är här för första gången
kiosk-sign-in-been-here = Jag har varit här förut
kiosk-sign-in-only-try = Jag vill bara prova
kiosk-new-animal = Välj ett djur. Det är ditt tecken.
kiosk-new-things = Välj tre bilder. Kom ihåg bilderna och deras ordning.
kiosk-new-repeat = Tryck på samma tre bilder igen, i samma ordning.
kiosk-new-differs = Det var inte samma bilder. Välj tre bilder igen.
kiosk-new-taken = Någon har redan de här bilderna. Välj tre andra bilder.
kiosk-known-animal = Tryck på ditt djur.
kiosk-known-things = Tryck på dina tre bilder i rätt ordning.
kiosk-known-wrong = Bilderna stämmer inte. Försök en gång till.
kiosk-known-call = Jag hittar inte de här bilderna. Be en person om hjälp. Du kan också bara prova.

## Pictures of the sign-in

kiosk-animal-bear = Björn
kiosk-animal-bird = Fågel
kiosk-animal-butterfly = Fjäril
kiosk-animal-camel = Kamel
kiosk-animal-cat = Katt
kiosk-animal-cow = Ko
kiosk-animal-elephant = Elefant
kiosk-animal-fish = Fisk
kiosk-animal-horse = Häst
kiosk-animal-rabbit = Kanin
kiosk-animal-sheep = Får
kiosk-animal-turtle = Sköldpadda
kiosk-thing-apple = Äpple
kiosk-thing-ball = Boll
kiosk-thing-boat = Båt
kiosk-thing-book = Bok
kiosk-thing-car = Bil
kiosk-thing-cup = Kopp
kiosk-thing-flower = Blomma
kiosk-thing-house = Hus
kiosk-thing-key = Nyckel
kiosk-thing-sun = Sol
kiosk-thing-tree = Träd
kiosk-thing-umbrella = Paraply

## The path

kiosk-path-title = Vad vill du öva på?
kiosk-path-suggested = Den här är bra att göra nu.
# What one wants to learn.
kiosk-goals-title = Vad vill du lära dig att göra?
kiosk-goals-note = Välj en, två eller tre.
kiosk-goals-change = Välj vad du vill lära dig
# Why a task is suggested.
kiosk-why-first = Den här är bra att börja med.
kiosk-why-goal = Du ville lära dig det här.
kiosk-why-course = Din grupp övar på det här.
kiosk-why-again = Det är en tid sedan du gjorde det här. Vi ser om du kan det ännu.
kiosk-why-go-on = Du har börjat på den här. Fortsätt nu.
kiosk-why-alone = Du har övat på det här. Prova nu själv.
kiosk-reach-not-begun = Inte börjat
kiosk-reach-guided = Med handledning
kiosk-reach-little-help = Med lite hjälp
kiosk-reach-alone = Själv
kiosk-reach-new-case = Själv, också i en ny situation
kiosk-reach-retained = Själv, också senare
kiosk-topic-home = Hem
kiosk-topic-money = Pengar
kiosk-topic-work = Arbete
kiosk-topic-health = Hälsa
# The residence permit.
kiosk-topic-permit = Tillstånd
kiosk-topic-school = Skola
kiosk-topic-travel = Resor och fritid
kiosk-topic-safety = Säkerhet
kiosk-resume-title = Du var mitt i den här övningen. Vill du fortsätta?
kiosk-resume-yes = Fortsätt därifrån
kiosk-resume-no = Börja om

## Questions

kiosk-questions-before = Först tre frågor. Du behöver inte veta svaren.
kiosk-questions-after = Nu kommer tre frågor till.
kiosk-questions-probe = Först några frågor, som förra gången. Du behöver inte veta svaren.
kiosk-dont-know = Jag vet inte
kiosk-question = Fråga

## Kinds of practice

kiosk-kinds-title = Hur vill du öva?
kiosk-kind-shown = Visa mig
kiosk-kind-shown-note = Jag gör det. Du tittar.
kiosk-kind-guided = Tillsammans
kiosk-kind-guided-note = Jag säger vad du ska göra i varje steg.
kiosk-kind-hints = Hjälp när jag vill
kiosk-kind-hints-note = Du gör det. Tryck på lampan om du vill ha hjälp.
kiosk-kind-alone = Själv
kiosk-kind-alone-note = Du gör det. Jag är tyst.
kiosk-kind-real-life = Som på riktigt
kiosk-kind-real-life-note = En ny situation. Orden är bara på finska.
kiosk-kind-suggested = Jag föreslår den här nu.

## Around the service

kiosk-band = Övning – inte den riktiga tjänsten
    .say = Övning, inte den riktiga tjänsten
kiosk-address-bar = Adressraden: var du är
kiosk-browser-back = Pilen tillbaka i webbläsaren
kiosk-phone = Telefon
kiosk-again = Säg det igen
kiosk-next = Nästa
kiosk-ear = Lyssna
kiosk-ear-note = Tryck på ett ord, så hör du det. Tryck på örat igen, så kan du fortsätta.
kiosk-bulb = Hjälp
kiosk-hand = Be en person om hjälp
kiosk-door = Ta en paus
kiosk-card-title = Övningsperson. Använd bara de här uppgifterna.
kiosk-uncover = Visa vad jag har skrivit
# The keys of a keyboard on the screen that carry no letter.
kiosk-key-erase = Radera ett tecken
kiosk-key-capital = Stor bokstav
kiosk-key-signs = Siffror och tecken
kiosk-key-letters = Bokstäver
kiosk-key-space = Mellanslag
kiosk-key-done = Klar

## While practising

kiosk-shown-begin = Jag visar dig. Tryck på Nästa när du vill gå vidare.
kiosk-shown-end = Det var allt. Nu vet du hur man gör.
kiosk-guided-begin = Vi gör det här tillsammans.
kiosk-hints-begin = Du gör det här. Tryck på lampan om du vill ha hjälp.
kiosk-alone-begin = Nu gör du det här själv.
kiosk-real-life-begin = Det här är en ny situation. Titta på personens kort.
kiosk-wrong-turn = Den här sidan hjälper inte nu.
kiosk-way-back = Tryck på det markerade stället. Då kommer du rätt.
kiosk-wrong-turn-back-arrow = Använd pilen tillbaka.
kiosk-service-error = Tjänsten hittade ett fel. Tryck på örat och lyssna på vad tjänsten säger.
kiosk-refused = Skriv inte dina egna uppgifter. Använd bara övningspersonens uppgifter.
kiosk-offer-help = Vill du ha hjälp? Tryck på lampan.
kiosk-step-again = Vi tittar på det här steget tillsammans.
kiosk-help-title = Ska jag hjälpa dig? Då räknas det som övning. Du kan göra det här själv en annan gång.
kiosk-help-yes = Ja, hjälp mig
kiosk-help-no = Nej, jag försöker själv
kiosk-hand-called = Jag har sagt att du vill ha hjälp av en person. Du kan fortsätta eller vänta.
kiosk-someone-coming-title = Jag har bett en person om hjälp. Personen kommer till dig.
kiosk-got-help = En person hjälpte mig
kiosk-went-alone = Jag fortsätter själv
kiosk-break-title = Vill du ta en paus? Allt sparas.
kiosk-break-yes = Ta en paus
kiosk-break-no = Fortsätt här
kiosk-other-task = En annan övning
kiosk-idle-title = Är du där?
kiosk-idle-note = Tryck var som helst, så fortsätter vi.
kiosk-idle-yes = Jag är här

## Afterwards

kiosk-told-shown = Nu har du sett hur man gör.
kiosk-told-guided = Bra gjort. Vi gjorde det tillsammans.
kiosk-told-hints = Bra gjort. Du behövde bara lite hjälp.
kiosk-told-alone = Bra gjort. Du gjorde det själv.
kiosk-told-real-life = Bra gjort. Du kan det här också på riktigt.
kiosk-told-practised = Bra gjort. Du kom till slutet, med hjälp.
kiosk-told-much-help = Du gjorde det, med mycket hjälp. Nästa gång behöver du mindre.
kiosk-told-too-early = Du sa att du var klar. Men något var ännu inte klart.
kiosk-told-mistake = Du kom till slutet. Men en sak kan vara farlig när det är på riktigt.
kiosk-told-given-up = Du slutade här. Det är helt okej. Det du gjorde är sparat.
kiosk-told-went-well = Det här gick bra.
kiosk-told-practise = Öva på det här en gång till.
kiosk-after-again = En gång till
kiosk-after-another-day = En annan dag
kiosk-learned-title = Lärde du dig något?
kiosk-can-title = Kan du göra det här själv nu?
# Asked at a later visit.
kiosk-did-title = Har du gjort det här i den riktiga tjänsten sedan förra gången?

## Voice and text: how fast and how loud the kiosk speaks, and which script is read.

kiosk-comfort = Röst och text
kiosk-comfort-title = Hur vill du lyssna och läsa?
kiosk-comfort-note = Med hörlurar hör du bättre. Andra hör inte.
kiosk-comfort-slower = Långsammare
kiosk-comfort-faster = Snabbare
kiosk-comfort-quieter = Svagare ljud
kiosk-comfort-louder = Starkare ljud
kiosk-comfort-reading = Läs på ett annat språk
kiosk-reading-title = Vilket språk vill du läsa?

## Sound and troubles

kiosk-no-sound = Det finns inget ljud nu. Du kan läsa.
kiosk-no-voice = Det här språket har ingen röst ännu. Du kan läsa.
kiosk-not-saved = Det är något fel på apparaten. Be en person om hjälp.
kiosk-digit-0 = noll
kiosk-digit-1 = ett
kiosk-digit-2 = två
kiosk-digit-3 = tre
kiosk-digit-4 = fyra
kiosk-digit-5 = fem
kiosk-digit-6 = sex
kiosk-digit-7 = sju
kiosk-digit-8 = åtta
kiosk-digit-9 = nio

## The learner says that the errand is done

kiosk-ready = Jag är klar
kiosk-finished-title = Är du klar?
kiosk-finished-no = Inte än

## What staff let the kiosk say from the board.

kiosk-phrase-coming = Vänta lite. Jag kommer snart.
kiosk-phrase-show = Jag visar dig.
kiosk-phrase-again = Försök en gång till.
kiosk-phrase-practice-person = Skriv bara övningspersonens uppgifter.
kiosk-phrase-together = Vi gör det här tillsammans.
kiosk-phrase-no-hurry = Det är ingen brådska.
kiosk-phrase-ear = Tryck på örat. Sedan kan du lyssna på orden.
kiosk-phrase-good = Det går bra för dig.
kiosk-phrase-five-minutes = Vi slutar om fem minuter.
kiosk-phrase-next-time = Du kan fortsätta nästa gång.

## On a learner's cards.

kiosk-card-hello = Hej! Det här är ditt kort.
kiosk-card-can-do = Det här kan jag göra själv
