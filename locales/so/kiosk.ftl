# Somali, standard orthography. A native speaker should check the whole file: is it the word people use in Finland?

## The kiosk's own words. Short, warm, for adults; one thought a sentence.

# The program's name; it means a path.
kiosk-name = Polku
kiosk-hello = Salaan
kiosk-begin = Halkan taabo si aad u bilowdo.
kiosk-language-name = Soomaali
kiosk-language-offer = Waxaan kugu caawinayaa af Soomaali.
kiosk-language-title = Dooro luqaddaada.
kiosk-choose = Dooro
kiosk-choose-again-note = Hal mar taabo si aad u maqasho. Mar kale taabo si aad u doorato.
kiosk-back = Dib u noqo
kiosk-onward = Sii wad
kiosk-undo = Ka saar sawirka ugu dambeeya
kiosk-yes = Haa
kiosk-no = Maya

## Signing in with pictures

kiosk-sign-in-title = Hore ma halkan u timid?
kiosk-sign-in-new = Waa markii iigu horreysay
kiosk-sign-in-been-here = Hore ayaan u imid
kiosk-sign-in-only-try = Waxaan rabaa inaan tijaabiyo oo keliya
kiosk-new-animal = Dooro xayawaan. Waa calaamaddaada.
kiosk-new-things = Dooro saddex sawir. Xusuuso sawirrada iyo sida ay isugu xigaan.
kiosk-new-repeat = Mar kale taabo isla saddexdii sawir, siday isugu xigeen.
kiosk-new-differs = Sawirradu way kala duwanaayeen. Mar kale dooro saddex sawir.
kiosk-new-taken = Sawirradan qof kale ayaa hore u qaatay. Dooro saddex sawir oo kale.
kiosk-known-animal = Taabo xayawaankaaga.
kiosk-known-things = Taabo saddexdaada sawir siday isugu xigaan.
kiosk-known-wrong = Sawirradu isma waafaqsana. Mar kale isku day.
kiosk-known-call = Sawirradan ma helin. Qof caawin weydiiso. Ama tijaabi oo keliya.

## Pictures of the sign-in

# so: check the word for a bear.
kiosk-animal-bear = Orso
kiosk-animal-bird = Shimbir
kiosk-animal-butterfly = Balanbaalis
kiosk-animal-camel = Geel
kiosk-animal-cat = Bisad
kiosk-animal-cow = Sac
kiosk-animal-elephant = Maroodi
kiosk-animal-fish = Kalluun
kiosk-animal-horse = Faras
kiosk-animal-rabbit = Bakayle
kiosk-animal-sheep = Ido
kiosk-animal-turtle = Diin
kiosk-thing-apple = Tufaax
kiosk-thing-ball = Kubbad
kiosk-thing-boat = Doon
kiosk-thing-book = Buug
kiosk-thing-car = Gaari
kiosk-thing-cup = Koob
kiosk-thing-flower = Ubax
kiosk-thing-house = Guri
kiosk-thing-key = Fure
kiosk-thing-sun = Qorrax
kiosk-thing-tree = Geed
kiosk-thing-umbrella = Dallad

## The path

kiosk-path-title = Maxaad rabtaa inaad ku tababbarato?
kiosk-path-suggested = Kani hadda ayuu kuu fiican yahay.
# What one wants to learn. so: a native speaker should check these.
kiosk-goals-title = Maxaad rabtaa inaad barato?
kiosk-goals-note = Dooro mid, laba ama saddex.
kiosk-goals-change = Dooro waxa aad rabto inaad barato
# Why a task is suggested. so: a native speaker should check these.
kiosk-why-first = Waxaa fiican inaad tan ku bilowdo.
kiosk-why-goal = Tan ayaad rabtay inaad barato.
kiosk-why-course = Kooxdaadu tan ayay ku tababbaranaysaa.
kiosk-why-again = Muddo ayaa laga joogaa markii aad tan samaysay. Aan eegno inaad weli samayn karto.
kiosk-why-go-on = Tan waad bilowday. Halkan ka sii wad.
kiosk-why-alone = Tan waad ku tababbaratay. Hadda keligaa isku day.
kiosk-reach-not-begun = Lama bilaabin
kiosk-reach-guided = Hagitaan
kiosk-reach-little-help = Caawimaad yar
kiosk-reach-alone = Keligay
kiosk-reach-new-case = Keligay, xaalad cusub
# so: a native speaker should check this one: able alone, and still so some time later.
kiosk-reach-retained = Keligay, muddo kaddibna
kiosk-topic-home = Guriga
kiosk-topic-money = Lacagta
kiosk-topic-work = Shaqada
kiosk-topic-health = Caafimaadka
# The residence permit. so: check whether people say sharciga or oggolaanshaha.
kiosk-topic-permit = Sharciga
kiosk-topic-school = Dugsiga
kiosk-topic-travel = Safarka iyo waqtiga firaaqada
kiosk-topic-safety = Badbaadada
kiosk-resume-title = Shaqadan badhtankeed ayaad ka tagtay. Ma rabtaa inaad sii waddo?
kiosk-resume-yes = Halkaas ka sii wad
kiosk-resume-no = Mar kale bilow

## Questions

kiosk-questions-before = Marka hore saddex su'aalood. Qasab ma aha inaad jawaabaha taqaanid.
kiosk-questions-after = Hadda mar kale saddex su'aalood.
# so: a native speaker should check this one.
kiosk-questions-probe = Marka hore dhowr su'aalood, sidii markii ugu dambaysay. Qasab ma aha inaad jawaabaha taqaanid.
kiosk-dont-know = Ma aqaan
kiosk-question = Su'aal

## Kinds of practice

kiosk-kinds-title = Sidee ayaad rabtaa inaad u tababbarato?
kiosk-kind-shown = I tus
kiosk-kind-shown-note = Aniga ayaa samaynaya. Adigu daawo.
kiosk-kind-guided = Wadajir
kiosk-kind-guided-note = Tallaabo kasta ayaan kuu sheegayaa.
kiosk-kind-hints = Caawimaad markaan weydiisto
kiosk-kind-hints-note = Adiga ayaa samaynaya. Caawimaad marka aad rabto nalka taabo.
kiosk-kind-alone = Keligay
kiosk-kind-alone-note = Adiga ayaa samaynaya. Waan aamusnahay.
kiosk-kind-real-life = Sida nolosha dhabta ah
kiosk-kind-real-life-note = Xaalad cusub. Ereyadu waa af Finnish oo keliya.
kiosk-kind-suggested = Kan ayaan hadda kuu soo jeedinayaa.

## Around the service

kiosk-band = Tababbar – ma aha adeegga dhabta ah
    .say = Tababbar, ma aha adeegga dhabta ah
kiosk-address-bar = Ciwaanka bogga: halka aad joogto
kiosk-browser-back = Fallaarta dib u noqoshada ee biraawsarka
kiosk-phone = Telefoonka
kiosk-again = Mar kale dheh
kiosk-next = Xiga
kiosk-ear = Dhegayso
kiosk-ear-note = Erey taabo si aad u maqasho. Dhegta mar kale taabo si aad u sii waddo.
kiosk-bulb = Caawimaad
kiosk-hand = Qof u yeer
kiosk-door = Naso
kiosk-card-title = Qofka tababbarka. Isticmaal xogtan oo keliya.
kiosk-uncover = I tus waxaan qoray
# so: the names of keyboard keys should be checked by a native speaker.
kiosk-key-erase = Tirtir hal xaraf
kiosk-key-capital = Xaraf weyn
kiosk-key-signs = Tirooyin iyo calaamado
kiosk-key-letters = Xarfo
kiosk-key-space = Meel bannaan
kiosk-key-done = Waan dhammeeyay

## While practising

kiosk-shown-begin = Waan ku tusayaa. Taabo Xiga marka aad diyaar tahay.
kiosk-shown-end = Intaas ayay ahayd. Hadda waad garanaysaa sida.
kiosk-guided-begin = Wadajir ayaan u samaynaynaa.
kiosk-hints-begin = Adiga ayaa samaynaya. Nalka taabo haddii aad caawimaad rabto.
kiosk-alone-begin = Hadda keligaa ayaad samaynaysaa.
kiosk-real-life-begin = Tani waa xaalad cusub. Eeg kaarka qofka.
kiosk-wrong-turn = Boggani hadda ma caawinayo.
kiosk-way-back = Taabo meesha calaamadaysan. Waxay ku geynaysaa meesha saxda ah.
kiosk-wrong-turn-back-arrow = Isticmaal fallaarta dib u noqoshada.
kiosk-service-error = Adeeggu khalad ayuu helay. Taabo dhegta oo dhageyso waxa uu sheegayo.
kiosk-refused = Ha qorin xogtaada. Isticmaal xogta qofka tababbarka oo keliya.
kiosk-offer-help = Ma rabtaa caawimaad? Nalka taabo.
kiosk-step-again = Aan tallaabadan wada eegno.
kiosk-help-title = Ma ku caawiyaa? Markaas waa tababbar. Mar kale keligaa ayaad samayn kartaa.
kiosk-help-yes = Haa, i caawi
kiosk-help-no = Maya, anigaa isku dayaya
kiosk-hand-called = Waan sheegay inaad qof caawimaad ka rabto. Waad sii wadi kartaa ama sugi kartaa.
# so: a native speaker should check the sentences about the helping person.
kiosk-someone-coming-title = Qof ayaan u yeeray. Wuu kuu imanayaa.
kiosk-got-help = Qof ayaa i caawiyay
kiosk-went-alone = Keligay ayaan sii wadayaa
kiosk-break-title = Ma rabtaa inaad nasato? Wax walba waa la kaydiyay.
kiosk-break-yes = Haa, waan nasanayaa
kiosk-break-no = Halkan ayaan ka sii wadayaa
kiosk-other-task = Shaqo kale
kiosk-idle-title = Ma joogtaa?
kiosk-idle-note = Meel kasta taabo, waan sii wadaynaa.
kiosk-idle-yes = Waan joogaa

## Afterwards

kiosk-told-shown = Hadda waad aragtay sida loo sameeyo.
kiosk-told-guided = Si fiican ayaad u samaysay. Wadajir ayaan u samaynay.
kiosk-told-hints = Si fiican ayaad u samaysay. Caawimaad yar oo keliya ayaad u baahatay.
kiosk-told-alone = Si fiican ayaad u samaysay. Keligaa ayaad samaysay.
kiosk-told-real-life = Si fiican ayaad u samaysay. Nolosha dhabta ahna waad ku samayn kartaa.
kiosk-told-practised = Si fiican ayaad u samaysay. Caawimaad ayaad ku dhammaysay.
# so: a native speaker should check the next three.
kiosk-told-much-help = Waad samaysay, caawimaad badanna waad heshay. Marka xigta wax ka yar ayaad u baahanaysaa.
kiosk-told-too-early = Waxaad sheegtay inaad dhammaysay. Laakiin wax ayaa weli dhimnaa.
kiosk-told-mistake = Dhammaadka waad gaartay. Laakiin hal arrin nolosha dhabta ah waxyeello ayay u keeni kartaa.
kiosk-told-given-up = Halkan ayaad ku joogsatay. Waa caadi. Wixii aad samaysay waa la kaydiyay.
kiosk-told-went-well = Tani si fiican ayay u dhacday.
kiosk-told-practise = Tan mar kale ku tababbaro.
kiosk-after-again = Mar kale
kiosk-after-another-day = Maalin kale
kiosk-learned-title = Wax ma baratay?
kiosk-can-title = Hadda keligaa ma samayn kartaa?
# Asked at a later visit. so: a native speaker should check the word order.
kiosk-did-title = Markii ugu dambaysay kaddib, tan ma ku samaysay adeegga dhabta ah?

## Voice and text: how fast and how loud the kiosk speaks, and which script is read.

kiosk-comfort = Codka iyo qoraalka
kiosk-comfort-title = Sidee baad u rabtaa inaad u dhegaysato oo u akhrido?
kiosk-comfort-note = Samaacadaha si fiican ayaad wax ugu maqlaysaa. Dadka kale ma maqlaan.
kiosk-comfort-slower = Ka tartiib badan
kiosk-comfort-faster = Ka dhakhso badan
kiosk-comfort-quieter = Codka yaree
kiosk-comfort-louder = Codka kordhi
kiosk-comfort-reading = Luqad kale ku akhri
kiosk-reading-title = Luqaddee baad rabtaa inaad ku akhrido?

## Sound and troubles

kiosk-no-sound = Hadda cod ma jiro. Waad akhrin kartaa.
kiosk-no-voice = Luqaddan weli cod ma laha. Waad akhrin kartaa.
kiosk-not-saved = Mashiinka wax baa ka khaldan. Qof u yeer.
kiosk-digit-0 = eber
kiosk-digit-1 = kow
kiosk-digit-2 = laba
kiosk-digit-3 = saddex
kiosk-digit-4 = afar
kiosk-digit-5 = shan
kiosk-digit-6 = lix
kiosk-digit-7 = toddoba
kiosk-digit-8 = siddeed
kiosk-digit-9 = sagaal

## The learner says that the errand is done

kiosk-ready = Waan dhammeeyay
kiosk-finished-title = Ma dhammaysay?
kiosk-finished-no = Weli maya

## What staff let the kiosk say from the board.

kiosk-phrase-coming = Wax yar sug. Hadda ayaan imanayaa.
kiosk-phrase-show = Waan ku tusayaa.
kiosk-phrase-again = Mar kale isku day.
kiosk-phrase-practice-person = Qor keliya xogta qofka tababbarka.
kiosk-phrase-together = Tan waan wada qabanaynaa.
kiosk-phrase-no-hurry = Ha degdegin. Waqti waa jiraa.
kiosk-phrase-ear = Taabo dhegta. Markaas ereyada waad dhegaysan kartaa.
kiosk-phrase-good = Si fiican ayaad u socotaa.
kiosk-phrase-five-minutes = Shan daqiiqo kaddib ayaan joojinaynaa.
kiosk-phrase-next-time = Marka xigta waad sii wadi kartaa.

## On a learner's cards.

kiosk-card-hello = Salaan! Kani waa kaarkaaga.
kiosk-card-can-do = Tan keligay ayaan samayn karaa
