# Suomi. Palvelun teksti on oikeaa suomea; .meaning on sen merkitys selkosuomeksi. Ohjaajan teksti on selkosuomea.
# A native speaker of easy Finnish should read the whole file.

## The kiosk's own words. Short, warm, for adults; one thought a sentence.

# The program's name; it means a path.
kiosk-name = Polku
kiosk-hello = Hei
kiosk-begin = Aloita koskettamalla tätä.
kiosk-language-name = Suomi
kiosk-language-offer = Minä autan sinua suomeksi.
kiosk-language-title = Valitse kieli.
kiosk-choose = Valitse
kiosk-choose-again-note = Kosketa kerran, niin kuulet. Kosketa uudelleen, niin valitset.
kiosk-back = Takaisin
kiosk-onward = Jatka
kiosk-undo = Ota viimeinen kuva pois
kiosk-yes = Kyllä
kiosk-no = Ei

## Signing in with pictures

kiosk-sign-in-title = Oletko ollut täällä ennen?
kiosk-sign-in-new = Olen täällä ensimmäistä kertaa
kiosk-sign-in-been-here = Olen ollut täällä ennen
kiosk-sign-in-only-try = Haluan vain kokeilla
kiosk-new-animal = Valitse eläin. Se on sinun merkkisi.
kiosk-new-things = Valitse kolme kuvaa. Muista kuvat ja niiden järjestys.
kiosk-new-repeat = Kosketa samoja kolmea kuvaa uudelleen, samassa järjestyksessä.
kiosk-new-differs = Kuvat eivät olleet samat. Valitse kolme kuvaa uudelleen.
kiosk-new-taken = Jollakin on jo nämä kuvat. Valitse kolme muuta kuvaa.
kiosk-known-animal = Kosketa omaa eläintäsi.
kiosk-known-things = Kosketa kolmea kuvaasi oikeassa järjestyksessä.
kiosk-known-wrong = Kuvat eivät täsmää. Yritä vielä kerran.
kiosk-known-call = En löydä näitä kuvia. Pyydä ihmistä avuksi. Voit myös vain kokeilla.

## Pictures of the sign-in

# so: check the word for a bear.
kiosk-animal-bear = Karhu
kiosk-animal-bird = Lintu
kiosk-animal-butterfly = Perhonen
kiosk-animal-camel = Kameli
kiosk-animal-cat = Kissa
kiosk-animal-cow = Lehmä
kiosk-animal-elephant = Norsu
kiosk-animal-fish = Kala
kiosk-animal-horse = Hevonen
kiosk-animal-rabbit = Kani
kiosk-animal-sheep = Lammas
kiosk-animal-turtle = Kilpikonna
kiosk-thing-apple = Omena
kiosk-thing-ball = Pallo
kiosk-thing-boat = Vene
kiosk-thing-book = Kirja
kiosk-thing-car = Auto
kiosk-thing-cup = Kuppi
kiosk-thing-flower = Kukka
kiosk-thing-house = Talo
kiosk-thing-key = Avain
kiosk-thing-sun = Aurinko
kiosk-thing-tree = Puu
kiosk-thing-umbrella = Sateenvarjo

## The path

kiosk-path-title = Mitä haluat harjoitella?
kiosk-path-suggested = Tämä sopii sinulle nyt.
# What one wants to learn.
kiosk-goals-title = Mitä haluat oppia tekemään?
kiosk-goals-note = Valitse yksi, kaksi tai kolme.
kiosk-goals-change = Valitse, mitä haluat oppia
# Why a task is suggested.
kiosk-why-first = Tästä on hyvä aloittaa.
kiosk-why-goal = Halusit oppia tämän.
kiosk-why-course = Ryhmäsi harjoittelee tätä.
kiosk-why-again = Teit tämän jokin aika sitten. Katsotaan, osaatko sen vielä.
kiosk-why-go-on = Aloitit tämän jo. Jatka tästä.
kiosk-why-alone = Olet harjoitellut tätä. Kokeile nyt yksin.
kiosk-reach-not-begun = Ei aloitettu
kiosk-reach-guided = Ohjattuna
kiosk-reach-little-help = Pienellä avulla
kiosk-reach-alone = Yksin
kiosk-reach-new-case = Yksin uudessa tilanteessa
kiosk-reach-retained = Yksin myös myöhemmin
kiosk-topic-home = Koti
kiosk-topic-money = Raha
kiosk-topic-work = Työ
kiosk-topic-health = Terveys
# The residence permit. so: check whether people say sharciga or oggolaanshaha.
kiosk-topic-permit = Lupa
kiosk-topic-school = Koulu
kiosk-topic-travel = Liikkuminen ja vapaa-aika
kiosk-topic-safety = Turvallisuus
kiosk-resume-title = Tehtävä jäi kesken. Haluatko jatkaa?
kiosk-resume-yes = Jatka siitä
kiosk-resume-no = Aloita alusta

## Questions

kiosk-questions-before = Ensin kolme kysymystä. Sinun ei tarvitse tietää vastauksia.
kiosk-questions-after = Nyt vielä kolme kysymystä.
kiosk-questions-probe = Ensin muutama kysymys, kuten viime kerralla. Sinun ei tarvitse tietää vastauksia.
kiosk-dont-know = En tiedä
kiosk-question = Kysymys

## Kinds of practice

kiosk-kinds-title = Miten haluat harjoitella?
kiosk-kind-shown = Näytä minulle
kiosk-kind-shown-note = Minä teen. Sinä katsot.
kiosk-kind-guided = Yhdessä
kiosk-kind-guided-note = Minä kerron, mitä teet seuraavaksi.
kiosk-kind-hints = Apua, kun pyydän
kiosk-kind-hints-note = Sinä teet. Kosketa lamppua, jos haluat apua.
kiosk-kind-alone = Yksin
kiosk-kind-alone-note = Sinä teet. Minä olen hiljaa.
kiosk-kind-real-life = Kuin oikeassa elämässä
kiosk-kind-real-life-note = Uusi tilanne. Sanat ovat vain suomeksi.
kiosk-kind-suggested = Suosittelen tätä nyt.

## Around the service

kiosk-band = HARJOITUS – ei oikea palvelu
    .say = Harjoitus, ei oikea palvelu
kiosk-address-bar = Osoiterivi: missä olet
kiosk-browser-back = Selaimen nuoli takaisin
kiosk-phone = Puhelin
kiosk-again = Sano uudelleen
kiosk-next = Seuraava
kiosk-ear = Kuuntele
kiosk-ear-note = Kosketa sanaa, niin kuulet sen. Kosketa korvaa uudelleen, niin voit jatkaa.
kiosk-bulb = Apua
kiosk-hand = Pyydä ihminen avuksi
kiosk-door = Pidä tauko
kiosk-card-title = Harjoitushenkilö. Käytä vain näitä tietoja.
kiosk-uncover = Näytä, mitä kirjoitin
# The keys of a keyboard on the screen that carry no letter.
kiosk-key-erase = Poista merkki
kiosk-key-capital = Iso kirjain
kiosk-key-signs = Numerot ja merkit
kiosk-key-letters = Kirjaimet
kiosk-key-space = Välilyönti
kiosk-key-done = Valmis

## While practising

kiosk-shown-begin = Minä näytän. Kosketa Seuraava, kun olet valmis.
kiosk-shown-end = Siinä kaikki. Nyt tiedät, miten se menee.
kiosk-guided-begin = Teemme tämän yhdessä.
kiosk-hints-begin = Sinä teet. Kosketa lamppua, jos haluat apua.
kiosk-alone-begin = Nyt sinä teet yksin.
kiosk-real-life-begin = Tämä on uusi tilanne. Katso henkilön korttia.
kiosk-wrong-turn = Tämä sivu ei auta nyt.
kiosk-way-back = Kosketa merkittyä kohtaa. Se vie oikeaan paikkaan.
kiosk-wrong-turn-back-arrow = Käytä nuolta takaisin.
kiosk-service-error = Palvelu löysi virheen. Kosketa korvaa ja kuuntele, mitä se sanoo.
kiosk-refused = Älä kirjoita omia tietojasi. Käytä vain harjoitushenkilön tietoja.
kiosk-offer-help = Haluatko apua? Kosketa lamppua.
kiosk-step-again = Katsotaan tämä kohta yhdessä.
kiosk-help-title = Autanko minä? Silloin tämä on harjoittelua. Voit tehdä sen yksin toisella kerralla.
kiosk-help-yes = Kyllä, auta minua
kiosk-help-no = Ei, yritän itse
kiosk-hand-called = Kerroin, että haluat apua ihmiseltä. Voit jatkaa tai odottaa.
kiosk-someone-coming-title = Kutsuin ihmisen. Hän tulee luoksesi.
kiosk-got-help = Ihminen auttoi minua
kiosk-went-alone = Jatkan yksin
kiosk-break-title = Haluatko pitää tauon? Kaikki jää talteen.
kiosk-break-yes = Pidän tauon
kiosk-break-no = Jatkan tässä
kiosk-other-task = Toinen tehtävä
kiosk-idle-title = Oletko siellä?
kiosk-idle-note = Kosketa mihin vain, niin jatkamme.
kiosk-idle-yes = Olen tässä

## Afterwards

kiosk-told-shown = Nyt näit, miten se tehdään.
kiosk-told-guided = Hyvin tehty. Teimme sen yhdessä.
kiosk-told-hints = Hyvin tehty. Tarvitsit vain vähän apua.
kiosk-told-alone = Hyvin tehty. Teit sen yksin.
kiosk-told-real-life = Hyvin tehty. Osaat tämän myös oikeassa elämässä.
kiosk-told-practised = Hyvin tehty. Pääsit loppuun avun kanssa.
kiosk-told-much-help = Teit sen, ja sait paljon apua. Ensi kerralla tarvitset vähemmän.
kiosk-told-too-early = Sanoit, että olet valmis. Jotakin oli vielä kesken.
kiosk-told-mistake = Pääsit loppuun. Mutta yksi asia voi olla oikeassa elämässä vaarallinen.
kiosk-told-given-up = Lopetit tähän. Se on ihan hyvä. Tekemäsi asiat ovat tallessa.
kiosk-told-went-well = Tämä meni hyvin.
kiosk-told-practise = Harjoittele tätä vielä.
kiosk-after-again = Uudelleen
kiosk-after-another-day = Toisena päivänä
kiosk-learned-title = Opitko jotakin?
kiosk-can-title = Osaatko tämän nyt itse?
# Asked at a later visit.
kiosk-did-title = Oletko tehnyt tämän oikeassa palvelussa viime kerran jälkeen?

## Voice and text: how fast and how loud the kiosk speaks, and which script is read.

kiosk-comfort = Ääni ja teksti
kiosk-comfort-title = Miten haluat kuunnella ja lukea?
kiosk-comfort-note = Kuulokkeilla kuulet paremmin. Muut eivät kuule.
kiosk-comfort-slower = Hitaammin
kiosk-comfort-faster = Nopeammin
kiosk-comfort-quieter = Hiljempaa
kiosk-comfort-louder = Kovempaa
kiosk-comfort-reading = Lue toisella kielellä
kiosk-reading-title = Millä kielellä haluat lukea?

## Sound and troubles

kiosk-no-sound = Nyt ei kuulu ääntä. Voit lukea.
kiosk-no-voice = Tällä kielellä ei ole vielä ääntä. Voit lukea.
kiosk-not-saved = Laitteessa on jokin vika. Pyydä ihminen avuksi.
kiosk-digit-0 = nolla
kiosk-digit-1 = yksi
kiosk-digit-2 = kaksi
kiosk-digit-3 = kolme
kiosk-digit-4 = neljä
kiosk-digit-5 = viisi
kiosk-digit-6 = kuusi
kiosk-digit-7 = seitsemän
kiosk-digit-8 = kahdeksan
kiosk-digit-9 = yhdeksän

## The learner says that the errand is done

kiosk-ready = Olen valmis
kiosk-finished-title = Oletko valmis?
kiosk-finished-no = En vielä

## What staff let the kiosk say from the board.

kiosk-phrase-coming = Odota hetki. Tulen pian.
kiosk-phrase-show = Minä näytän sinulle.
kiosk-phrase-again = Kokeile vielä kerran.
kiosk-phrase-practice-person = Kirjoita vain harjoitushenkilön tietoja.
kiosk-phrase-together = Teemme tämän yhdessä.
kiosk-phrase-no-hurry = Ei ole kiirettä.
kiosk-phrase-ear = Kosketa korvaa. Sitten voit kuunnella sanat.
kiosk-phrase-good = Hyvin menee.
kiosk-phrase-five-minutes = Lopetamme viiden minuutin kuluttua.
kiosk-phrase-next-time = Voit jatkaa ensi kerralla.

## On a learner's cards.

kiosk-card-hello = Hei! Tämä on sinun korttisi.
kiosk-card-can-do = Osaan tehdä tämän itse
