# Vad som har lärts, för personalen. Korta, enkla ord; att veta och att kunna räknas aldrig ihop.

## En grupp och en människa.

staff-learn-open = Hur gruppen lär sig
staff-learn-group-title = { $course } · hur gruppen lär sig
staff-learn-visits = Besök för besök
staff-learn-person-title = { $name } · besök för besök
staff-learn-reading = Räknas ut ur övningarna …
staff-learn-nobody = Ingen i gruppen har övat ännu.
staff-learn-person-none = Har inte övat ännu.
staff-learn-group-note = Två saker, var för sig: vad någon vet, och vad någon kan själv. Tryck på en människa för att se besök för besök.
staff-learn-person-note = Linjen visar bara det som mäter: frågor och försök utan hjälp, före övningen. Den egna bedömningen står bredvid och räknas inte med.
staff-learn-how = Procenten: hur många av de följande som skulle gå rätt nu. Inom parentes: var den ligger med 80 procents säkerhet, och n, hur många svar eller steg den bygger på. De senaste väger mest (avtagande beta-binomial).
staff-learn-knows = Vet
staff-learn-can = Kan
staff-learn-mastered = lärt
staff-learn-not-known = inte känt ännu
staff-sure-weak = ännu osäkert
staff-sure-moderate = ganska säkert
staff-sure-strong = säkert
staff-reach-not-begun = inte börjat
staff-reach-guided = med handledning
staff-reach-little-help = med lite hjälp
staff-reach-alone = själv
staff-reach-new-case = själv, också i ett nytt fall
staff-reach-retained = själv, ännu efter en vecka
staff-learn-stumbles = Vad gruppen snubblar på
staff-learn-stumbles-note = Små färdigheter i försök utan hjälp, den svåraste först. I en handledd övning får man hjälp med varje steg, så den räknas inte här.
staff-learn-stumbles-how = Inom parentes: 95 %-intervallet (Wilson, på det effektiva antalet människor). Rätt betyder: vid första försöket, utan hjälp.
staff-learn-unknown-steps = Försök i steg som inte längre finns i någon övning: { $count }. De lämnas bort.
staff-learn-skill = Liten färdighet
staff-learn-right-alone = Rätt själv
staff-learn-tries-alone = Rätt / försök själv
staff-learn-people = Människor
staff-learn-tries = Alla försök
staff-learn-nobody-alone = ingen har försökt själv ännu
staff-learn-no-steps = Ingen har försökt ännu.
staff-learn-now = Nu
staff-learn-measured = Rätt, av det som mäter
staff-learn-visit = Besök
staff-learn-visit-is = besök { $count }
staff-learn-reach = Hur långt
staff-learn-own-words = Egen bedömning
staff-learn-said-learned = lärde sig något
staff-learn-said-can = kan själv
staff-learn-said-did = har gjort det på riktigt
staff-learn-said-neither = lärde sig ingenting

## Små färdigheter.

staff-skill-m01 = Trycka på rätt ställe
staff-skill-m02 = Rulla ner på sidan
staff-skill-m03 = Skriva, också å, ä och ö
staff-skill-m04 = Skriva ett datum
staff-skill-m05 = Ett tal med kommatecken
staff-skill-m06 = En rullgardins- eller söklista
staff-skill-m07 = Välja en eller flera
staff-skill-m08 = Obligatoriska fält och feltexter
staff-skill-m09 = Sidans egen väg tillbaka
staff-skill-m10 = Bifoga en fil
staff-skill-m11 = Läsa sammandraget och rätta
staff-skill-m12 = Skicka, inte bara spara
staff-skill-m13 = Känna igen kvittensen
staff-skill-m14 = Logga ut
staff-skill-m15 = Titta på adressraden
staff-skill-m16 = Kontrollera före bekräftelsen
staff-skill-m17 = Engångskoder och PIN-koder
staff-skill-m18 = Kakor och popup-fönster
staff-skill-m19 = Byta språk
staff-skill-m20 = Hitta läge, meddelanden och tidsgränser

## Utvärderarens siffror.

staff-outcomes-open = Lärde de sig? Vad siffrorna säger
staff-verdict-knowledge-sooner = Kunskaper lärdes snabbare än färdigheter.
staff-verdict-skill-sooner = Färdigheter lärdes snabbare än kunskaper.
staff-verdict-no-difference = Det finns ingen märkbar skillnad mellan kunskaper och färdigheter.
staff-verdict-not-enough = Det finns ännu inte tillräckligt med data för ett svar.
staff-outcomes-numbers = Skillnad { $difference } övningsbesök, 95 %-intervall { $low } … { $high }, n = { $n } deltagare.
staff-outcomes-only-n = n = { $count } deltagare.
staff-outcomes-pairs = Jämförda par (deltagare och övning): { $count }.
staff-outcomes-knew = Visste det redan vid första besöket: { $count }.
staff-outcomes-could = Kunde det redan: { $count }.
staff-outcomes-once = Kom bara en gång: { $count }.
staff-outcomes-curve = Andel av par (deltagare och övning) som har lärts, med 95 %-intervall
staff-outcomes-practised-visit = Övningsbesök efter det första
staff-outcomes-track = Vad
staff-outcomes-mastered = Lärt sig
staff-outcomes-interval = 95 %-intervall
staff-outcomes-at-risk = n = { $count } par
staff-outcomes-save = Spara i en fil
staff-outcomes-not-printed = Det här är en Excelfil och kan inte skrivas ut. Välj en mapp eller ett minne.
staff-outcomes-what = Siffra
staff-outcomes-value = Värde
staff-outcomes-n = n, deltagare
staff-outcomes-none = Det finns ännu inget att berätta.
staff-outcomes-too-few = färre än 5
staff-outcomes-hours = Hur länge det tar
staff-outcomes-median = Hälften har lärt sig efter
staff-outcomes-by-hour = Lärt sig
staff-outcomes-hours-is = efter { $hours } h övning
staff-outcomes-change = Före och efter, samma deltagare
staff-outcomes-change-right = Ändring av andelen rätt, procentenheter
staff-outcomes-change-mastered = Ändring av andelen som lärt sig, procentenheter
staff-outcomes-change-test = Samma som test, p
staff-outcomes-stairs = Hur långt de har kommit
staff-outcomes-first-visit = Efter första besöket
staff-outcomes-last-visit = Efter sista besöket
staff-outcomes-retention = Sitter det kvar?
staff-outcomes-unaided = Själv igen
staff-outcomes-after-week = 7–27 dagar senare
staff-outcomes-after-month = 28 dagar senare eller mer
staff-outcomes-skill-share = Färdigheternas andel av det lärda
staff-outcomes-measured = Mätt
staff-outcomes-own-words = Egen bedömning
staff-outcomes-visits-is = besök { $visits }
staff-outcomes-lessons = Övning för övning
staff-method-speed = Metod: Kaplan–Meier över övningsbesök efter det första; det som kunnats redan då lämnas bort; skillnad mellan medelvärden begränsade till 3 besök; bootstrap över deltagare, 2000 dragningar. Svaret kräver ett intervall bortom 0,25 besök.
staff-method-hours = Metod: Kaplan–Meier över aktiv övning; Greenwood, log(−log).
staff-method-change = Andel rätt: första frågor och stickprov, sista besöket minus första; bootstrap över deltagare, 2000 dragningar.
staff-method-newcombe = Lärt sig: parvis skillnad, Newcombe 1998, metod 10.
staff-method-mcnemar = Test: McNemar, exakt, tvåsidigt.
staff-method-stairs = Metod: andel av par (deltagare och övning); Wilson.
staff-method-retention = Metod: andel av första försök utan hjälp; Wilson på det effektiva antalet deltagare.
staff-method-ratio = Mätt: nya lärda färdigheter av allt nytt lärt; bootstrap över deltagare, 2000 dragningar.
staff-method-own-words = Egen bedömning: ”jag kan själv” av allt som sades. De två blandas inte.
staff-method-lessons = Metod: andel av deltagare som hade ett tillfälle; Wilson.
