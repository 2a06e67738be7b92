# Northern Kurdish (Kurmanji), Hawar alphabet. A native speaker should check the whole file: is it the word people use in Finland?

## The kiosk's own words. Short, warm, for adults; one thought a sentence.

# The program's name; it means a path.
kiosk-name = Polku
    .say = Polku
kiosk-hello = Silav
kiosk-begin = Ji bo destpêkirinê dest li vir bidin.
kiosk-language-name = Kurmancî
kiosk-language-offer = Ez ê bi kurmancî alîkariya we bikim.
kiosk-language-title = Zimanê xwe hilbijêrin.
kiosk-choose = Hilbijêrin
kiosk-choose-again-note = Ji bo bihîstinê carekê dest lê bidin. Ji bo hilbijartinê dîsa dest lê bidin.
kiosk-back = Paşve
kiosk-onward = Berdewam bikin
kiosk-undo = Wêneyê dawî rakin
kiosk-yes = Erê
kiosk-no = Na

## Signing in with pictures

kiosk-sign-in-title = Hûn berê hatine vir?
kiosk-sign-in-new = Ez cara yekem li vir im
kiosk-sign-in-been-here = Ez berê hatime vir
kiosk-sign-in-only-try = Ez tenê dixwazim biceribînim
kiosk-new-animal = Heywanekî hilbijêrin. Ew nîşana we ye.
kiosk-new-things = Sê wêneyan hilbijêrin. Wêneyan û rêza wan ji bîr nekin.
kiosk-new-repeat = Dîsa dest li heman sê wêneyan bidin, bi heman rêzê.
kiosk-new-differs = Wêne ne wek yên berê bûn. Dîsa sê wêneyan hilbijêrin.
kiosk-new-taken = Ev wêne yên kesekî din in. Sê wêneyên din hilbijêrin.
kiosk-known-animal = Dest li heywanê xwe bidin.
kiosk-known-things = Dest li her sê wêneyên xwe bidin, bi rêza rast.
kiosk-known-wrong = Wêne ne rast in. Careke din biceribînin.
kiosk-known-call = Ez van wêneyan nabînim. Ji kesekî alîkariyê bixwazin, an jî bêyî wêneyan biceribînin.

## Pictures of the sign-in

kiosk-animal-bear = Hirç
kiosk-animal-bird = Çivîk
kiosk-animal-butterfly = Perperok
# kmr: deve or hêştir? The first is understood by most.
kiosk-animal-camel = Deve
kiosk-animal-cat = Pisîk
kiosk-animal-cow = Çêlek
kiosk-animal-elephant = Fîl
kiosk-animal-fish = Masî
kiosk-animal-horse = Hesp
kiosk-animal-rabbit = Kêvroşk
kiosk-animal-sheep = Mî
kiosk-animal-turtle = Kûsî
kiosk-thing-apple = Sêv
kiosk-thing-ball = Top
kiosk-thing-boat = Qeyik
kiosk-thing-book = Pirtûk
kiosk-thing-car = Erebe
kiosk-thing-cup = Fîncan
kiosk-thing-flower = Kulîlk
kiosk-thing-house = Xanî
kiosk-thing-key = Mifte
kiosk-thing-sun = Roj
kiosk-thing-tree = Dar
kiosk-thing-umbrella = Şemsiye

## The path

kiosk-path-title = Hûn dixwazin temrîna çi bikin?
kiosk-path-suggested = Niha ev ji bo we baş e.
# What one wants to learn.
kiosk-goals-title = Hûn dixwazin fêrî çi bibin?
kiosk-goals-note = Yekê, duyan an sisiyan hilbijêrin.
kiosk-goals-change = Hilbijêrin ka hûn dixwazin fêrî çi bibin
# Why a task is suggested.
kiosk-why-first = Baş e ku hûn bi vê dest pê bikin.
kiosk-why-goal = We dixwest hûn fêrî vê bibin.
kiosk-why-course = Koma we temrîna vê dike.
kiosk-why-again = Demek e we ev nekiriye. Em binêrin ka hûn hîn jî dikarin.
kiosk-why-go-on = We dest bi vê kiriye. Ji vir berdewam bikin.
kiosk-why-alone = We temrîna vê kiriye. Niha bi tenê biceribînin.
kiosk-reach-not-begun = Hîn dest pê nebûye
kiosk-reach-guided = Bi rêberiyê
kiosk-reach-little-help = Bi hinek alîkariyê
kiosk-reach-alone = Bi tenê
kiosk-reach-new-case = Bi tenê, di rewşeke nû de
kiosk-reach-retained = Bi tenê, paşê jî
kiosk-topic-home = Mal
kiosk-topic-money = Pere
kiosk-topic-work = Kar
kiosk-topic-health = Tenduristî
# The residence permit. kmr: people say îqame; the written word is destûra rûniştinê.
kiosk-topic-permit = Îqame
kiosk-topic-school = Dibistan
kiosk-topic-travel = Rêwîtî û dema vala
kiosk-topic-safety = Ewlehî
kiosk-resume-title = Ev temrîn nîvco ma. Hûn dixwazin berdewam bikin?
kiosk-resume-yes = Ji wir berdewam bikin
kiosk-resume-no = Ji nû ve dest pê bikin

## Questions

kiosk-questions-before = Pêşî sê pirs. Ne lazim e ku hûn bersivan bizanin.
kiosk-questions-after = Niha dîsa sê pirs.
kiosk-questions-probe = Pêşî çend pirs, wek cara borî. Ne lazim e ku hûn bersivan bizanin.
kiosk-dont-know = Ez nizanim
kiosk-question = Pirs

## Kinds of practice

kiosk-kinds-title = Hûn dixwazin temrînê çawa bikin?
kiosk-kind-shown = Nîşanî min bidin
kiosk-kind-shown-note = Ez dikim. Hûn temaşe dikin.
kiosk-kind-guided = Bi hev re
kiosk-kind-guided-note = Ez gav bi gav ji we re dibêjim.
kiosk-kind-hints = Alîkarî, gava ez bixwazim
kiosk-kind-hints-note = Hûn dikin. Ji bo alîkariyê dest li lampeyê bidin.
kiosk-kind-alone = Bi tenê
kiosk-kind-alone-note = Hûn dikin. Ez bêdeng im.
kiosk-kind-real-life = Wek jiyana rast
kiosk-kind-real-life-note = Rewşeke nû. Peyv tenê bi fînlandî ne.
kiosk-kind-suggested = Niha ez vê pêşniyar dikim.

## Around the service

kiosk-band = Temrîn e – ne xizmeta rast e
    .say = Temrîn e, ne xizmeta rast e
kiosk-address-bar = Cihê navnîşanê: hûn li ku ne
kiosk-browser-back = Tîra paşve ya gerokê
kiosk-phone = Telefon
kiosk-again = Dîsa bibêjin
kiosk-next = Pêşve
kiosk-ear = Guhdarî bikin
kiosk-ear-note = Ji bo bihîstinê dest li peyvekê bidin. Ji bo berdewamkirinê dîsa dest li guh bidin.
kiosk-bulb = Alîkarî
kiosk-hand = Bangî kesekî bikin
kiosk-door = Bêhna xwe vedin
kiosk-card-title = Kesê temrînê. Tenê van agahiyan bi kar bînin.
kiosk-uncover = Tiştê ku min nivîsî nîşan bidin
# The keys of a keyboard on the screen that carry no letter.
kiosk-key-erase = Tîpekê jê bibin
kiosk-key-capital = Tîpa mezin
kiosk-key-signs = Hejmar û nîşan
kiosk-key-letters = Tîp
kiosk-key-space = Valahî
kiosk-key-done = Qediya

## While practising

kiosk-shown-begin = Ez nîşanî we didim. Gava hûn amade bin, dest li bişkoka Pêşve bidin.
kiosk-shown-end = Ev hemû bû. Niha hûn rê dizanin.
kiosk-guided-begin = Em vê bi hev re dikin.
kiosk-hints-begin = Hûn dikin. Eger hûn alîkariyê bixwazin, dest li lampeyê bidin.
kiosk-alone-begin = Niha hûn vê bi tenê dikin.
kiosk-real-life-begin = Ev rewşeke nû ye. Li karta kesê temrînê binêrin.
kiosk-wrong-turn = Ev rûpel niha alîkariya me nake.
kiosk-way-back = Dest li cihê nîşankirî bidin. Ew we dibe cihê rast.
kiosk-wrong-turn-back-arrow = Tîra paşve bi kar bînin.
kiosk-service-error = Xizmetê şaşiyek dît. Dest li guh bidin û bibihîzin ka çi dibêje.
kiosk-refused = Agahiyên xwe nenivîsin. Tenê agahiyên kesê temrînê bi kar bînin.
kiosk-offer-help = Hûn alîkariyê dixwazin? Dest li lampeyê bidin.
kiosk-step-again = Em bi hev re li vê gavê binêrin.
kiosk-help-title = Ez alîkariya we bikim? Wê demê ev temrîn e. Hûn dikarin careke din bi tenê bikin.
kiosk-help-yes = Erê, alîkariya min bikin
kiosk-help-no = Na, ez bi xwe diceribînim
kiosk-hand-called = Min got ku hûn ji kesekî alîkariyê dixwazin. Hûn dikarin berdewam bikin an li bendê bin.
kiosk-someone-coming-title = Min bangî kesekî kir. Ew ê were ba we.
kiosk-got-help = Kesekî alîkariya min kir
kiosk-went-alone = Ez bi tenê berdewam dikim
kiosk-break-title = Hûn dixwazin bêhna xwe vedin? Tiştek winda nabe.
kiosk-break-yes = Bêhna xwe vedin
kiosk-break-no = Li vir berdewam bikin
kiosk-other-task = Temrîneke din
kiosk-idle-title = Hûn li vir in?
kiosk-idle-note = Dest li ekranê bidin û em berdewam dikin.
kiosk-idle-yes = Ez li vir im

## Afterwards

kiosk-told-shown = Niha we dît ka ev çawa tê kirin.
kiosk-told-guided = Gelek baş bû. Me bi hev re kir.
kiosk-told-hints = Gelek baş bû. Tenê hinek alîkarî ji we re lazim bû.
kiosk-told-alone = Gelek baş bû. We bi tenê kir.
kiosk-told-real-life = Gelek baş bû. Hûn dikarin vê di jiyana rast de jî bikin.
kiosk-told-practised = Gelek baş bû. Hûn bi alîkariyê gihîştin dawiyê.
kiosk-told-much-help = We ev kir, bi gelek alîkariyê. Cara din dê kêmtir alîkarî ji we re lazim be.
kiosk-told-too-early = We got ku we qedandiye. Hîn tiştek mabû.
kiosk-told-mistake = Hûn gihîştin dawiyê. Lê tiştek dikare di jiyana rast de zirarê bide.
kiosk-told-given-up = Hûn li vir rawestiyan. Ev ne pirsgirêk e. Tiştên ku we kirin winda nabin.
kiosk-told-went-well = Ev baş bû.
kiosk-told-practise = Careke din temrîna vê bikin.
kiosk-after-again = Dîsa
kiosk-after-another-day = Rojeke din
kiosk-learned-title = Hûn fêrî tiştekî bûn?
kiosk-can-title = Niha hûn dikarin vê bi xwe bikin?
# Asked at a later visit.
kiosk-did-title = Ji cara borî ve, we ev di xizmeta rast de kiriye?

## Voice and text: how fast and how loud the kiosk speaks, and which script is read.

kiosk-comfort = Deng û nivîs
kiosk-comfort-title = Hûn dixwazin çawa guhdarî bikin û bixwînin?
kiosk-comfort-note = Eger hûn guhikan deynin ser guhên xwe, hûn çêtir dibihîzin. Kesên din nabihîzin.
kiosk-comfort-slower = Hêdîtir
kiosk-comfort-faster = Zûtir
kiosk-comfort-quieter = Dengê nizmtir
kiosk-comfort-louder = Dengê bilindtir
kiosk-comfort-reading = Bi zimanekî din bixwînin
kiosk-reading-title = Hûn dixwazin bi kîjan zimanî bixwînin?

## Sound and troubles

kiosk-no-sound = Niha deng tune ye. Hûn dikarin bixwînin.
kiosk-no-voice = Ji bo vî zimanî hê deng tune. Hûn dikarin bixwînin.
kiosk-not-saved = Di vê cîhazê de pirsgirêkek heye. Bangî kesekî bikin.
kiosk-digit-0 = sifir
kiosk-digit-1 = yek
kiosk-digit-2 = du
kiosk-digit-3 = sê
kiosk-digit-4 = çar
kiosk-digit-5 = pênc
kiosk-digit-6 = şeş
kiosk-digit-7 = heft
kiosk-digit-8 = heşt
kiosk-digit-9 = neh

## The learner says that the errand is done

kiosk-ready = Min qedand
kiosk-finished-title = We qedand?
kiosk-finished-no = Hîn na

## What staff let the kiosk say from the board.

kiosk-phrase-coming = Ji kerema xwe hinekî bisekinin. Ez ê zû werim.
kiosk-phrase-show = Ez ê nîşanî we bidim.
kiosk-phrase-again = Careke din biceribînin.
kiosk-phrase-practice-person = Tenê agahiyên kesê temrînê binivîsin.
kiosk-phrase-together = Em ê vê bi hev re bikin.
kiosk-phrase-no-hurry = Lez tune ye.
kiosk-phrase-ear = Dest li guh bidin. Paşê hûn dikarin peyvan bibihîzin.
kiosk-phrase-good = Hûn pir baş dikin.
kiosk-phrase-five-minutes = Em ê piştî pênc deqeyan rawestin.
kiosk-phrase-next-time = Hûn dikarin cara din berdewam bikin.

## On a learner's cards.

kiosk-card-hello = Silav! Ev karta we ye.
kiosk-card-can-do = Ez dikarim vê bi tenê bikim
