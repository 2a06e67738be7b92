# Northern Kurdish (Kurmanji), Hawar alphabet. A native speaker should check the whole file: is it the word people use in Finland?

## The lesson and its task

l15-title = Peyama xapandinê an peyama rast?
l15-task = Peyamên rast bihêlin, peyamên xapandinê jê bibin
l15-receipt = Peyamên rast man. Peyamên xapandinê hatin jêbirin. We peyam bi baldarî xwendin.
l15-ask-a = Niha hûn Amina ne. Heşt peyam li telefonê hene. Her yekê bixwînin. Peyamên rast bihêlin û peyamên xapandinê jê bibin.
l15-ask-b = Niha hûn Yusuf in. Heşt peyam li telefonê hene. Her yekê bixwînin. Peyamên rast bihêlin û peyamên xapandinê jê bibin.
l15-ask-c = Niha hûn Rojin in. Heşt peyam li telefonê hene. Her yekê bixwînin. Peyamên rast bihêlin û peyamên xapandinê jê bibin.

## Steps: which message, and by which marks it is told. Where to look and what the kiosk says while it does it are the same for all.

l15-point = Binêrin ka peyam çi dixwaze û lînk we dibe ku derê.
l15-show = Ez peyamê dixwînim û hildibijêrim.
l15-dentist = Peyama klînîka diranan bixwînin. Wê bihêlin an jê bibin.
l15-dentist-explain = Peyama rast demê dibêje. Lez, gef û lînka ji bo dayîna pereyan nîşanên xapandinê ne.
l15-parcel = Peyama Postiyê bixwînin. Wê bihêlin an jê bibin.
l15-parcel-explain = Posti bi peyama telefonê pere naxwaze. Peyama rast cihê wergirtinê dibêje û pere naxwaze.
l15-library = Peyama pirtûkxaneyê bixwînin. Wê bihêlin an jê bibin.
l15-library-explain = Peyam roja dawî ya vegerandinê tîne bîra we. Ew ne pere dixwaze, ne jî kod. Lînk tê de tune ye.
l15-bank = Peyama banka Järvipankki bixwînin. Wê bihêlin an jê bibin.
l15-bank-explain = Bank bi peyamê kodan naxwaze. Lez û gef nîşanên xapandinê ne. Peyama rast ne kod dixwaze, ne jî pere.
l15-suomifi = Peyama xizmeta Suomi.fi bixwînin. Wê bihêlin an jê bibin.
    .say = Peyama xizmeta Suomi fi bixwînin. Wê bihêlin an jê bibin.
l15-suomifi-explain = Dawiya lînkê dibêje ka rûpel ya kê ye. Peyama rast tenê dixwaze ku hûn bi xwe têkevin xizmetê. Lînk tê de tune ye.
l15-daycare = Peyama baxçeyê zarokan bixwînin. Wê bihêlin an jê bibin.
l15-daycare-explain = Peyam behsa roja zarokan dike. Ew ne pere dixwaze, ne jî kod. Lînk tê de tune ye.
l15-family = Peyama kesekî bixwînin. Wê bihêlin an jê bibin.
l15-family-explain = Hejmareke nû û daxwaza lezgîn a pereyan nîşanên xapandinê ne. Telefonî hejmara kevn bikin. Hejmara ku hûn nas dikin û tiştekî rojane nîşanên peyama rast in.
l15-kela = Peyama Kelayê bixwînin. Wê bihêlin an jê bibin.
l15-kela-explain = Kela ji bo îspatkirina nasnameyê lînk naşîne. Peyama rast tenê dixwaze ku hûn bi xwe têkevin rûpelên xwe yên Kelayê.

## Known mistakes: what happened and how to go on

l15-mistake-dentist = Peyama klînîka diranan careke din vekin. Peyama rast demê dibêje. Lez, gef û lînka ji bo dayîna pereyan nîşanên xapandinê ne.
l15-mistake-parcel = Peyama Postiyê careke din vekin. Posti bi peyama telefonê pere naxwaze. Peyama rast cihê wergirtinê dibêje û pere naxwaze.
l15-mistake-library = Peyama pirtûkxaneyê careke din vekin. Peyam roja dawî ya vegerandinê tîne bîra we. Ew ne pere dixwaze, ne jî kod. Lînk tê de tune ye.
l15-mistake-bank = Peyama banka Järvipankki careke din vekin. Bank bi peyamê kodan naxwaze. Lez û gef nîşanên xapandinê ne. Peyama rast ne kod dixwaze, ne jî pere.
l15-mistake-suomifi = Peyama xizmeta Suomi.fi careke din vekin. Dawiya lînkê dibêje ka rûpel ya kê ye. Peyama rast tenê dixwaze ku hûn bi xwe têkevin xizmetê. Lînk tê de tune ye.
    .say = Peyama xizmeta Suomi fi careke din vekin. Dawiya lînkê dibêje ka rûpel ya kê ye. Peyama rast tenê dixwaze ku hûn bi xwe têkevin xizmetê. Lînk tê de tune ye.
l15-mistake-daycare = Peyama baxçeyê zarokan careke din vekin. Peyam behsa roja zarokan dike. Ew ne pere dixwaze, ne jî kod. Lînk tê de tune ye.
l15-mistake-family = Peyama wî kesî careke din vekin. Hejmareke nû û daxwaza lezgîn a pereyan nîşanên xapandinê ne. Telefonî hejmara kevn bikin. Hejmara ku hûn nas dikin û tiştekî rojane nîşanên peyama rast in.
l15-mistake-kela = Peyama Kelayê careke din vekin. Kela ji bo îspatkirina nasnameyê lînk naşîne. Peyama rast tenê dixwaze ku hûn bi xwe têkevin rûpelên xwe yên Kelayê.
l15-mistake-link-opened = Lînkê hûn birin rûpela xapînokan. Ev temrîn e, zirar çênebû. Rûpelê bigirin. Tiştekî nenivîsin. Paşê peyamê jê bibin.
l15-mistake-codes-given = Kod ketin destê xapînokan. Ev dikare were serê her kesî. Di jiyana rast de, di cih de telefonî bankê bikin. Niha rûpelê bigirin.

## Questions, in three parallel forms

l15-q1a = Di peyamekê de lînkek heye. Hûn li ku dibînin ka rûpel ya kê ye?
l15-q1a-end = Li dawiya navnîşanê.
l15-q1a-start = Li destpêka navnîşanê.
l15-q1a-sender = Di navê şander de.
l15-q1a-picture = Di wêneyê peyamê de.
l15-q1b = Kîjan navnîşan ya xizmeta Suomi.fi ye?
    .say = Kîjan navnîşan ya xizmeta Suomi fi ye?
l15-q1b-own = www.suomi.fi
    .say = we we we, xal, suomi, xal, fi
l15-q1b-palautus = suomi.fi.palautus.example
    .say = suomi, xal, fi, xal, palautus, xal, example
l15-q1b-dash = suomi-fi.example
    .say = suomi, xêz, fi, xal, example
l15-q1b-vero = vero.suomi.example
    .say = vero, xal, suomi, xal, example
l15-q1c = Lînkek wiha ye: posti.fi.maksu.example. Ew rûpela kê ye?
    .say = Lînkek wiha ye: posti, xal, fi, xal, maksu, xal, example. Ew rûpela kê ye?
l15-q1c-other = Ne ya Postiyê. Dawiya wê cuda ye.
l15-q1c-posti = Ya Postiyê. Nav li destpêkê ye.
l15-q1c-bank = Ya bankê. Li wir pere tê dayîn.
l15-q1c-kela = Ya Kelayê. Ew resmî xuya dike.
l15-q2a = Navê şander Posti ye. Ev çi îspat dike?
l15-q2a-nothing = Tiştekî îspat nake. Dibe ku nav sexte be.
l15-q2a-posti = Peyam bi rastî ji Postiyê ye.
l15-q2a-parcel = Pakêtek hatiye.
l15-q2a-link = Lînk ewle ye.
l15-q2b = Xapînokek peyamekê dişîne. Navê şander dikare çi be?
l15-q2b-any = Her navek, navê bankekê jî.
l15-q2b-own = Tenê navê xapînokî bi xwe.
l15-q2b-number = Tenê hejmareke nenas.
l15-q2b-none = Qet nav tune ye.
l15-q2c = Peyameke sexte di heman cihî de ye ku peyamên rast ên bankê lê ne. Gelo ev mumkin e?
l15-q2c-yes = Erê. Xapînok dikare heman navî bi kar bîne.
l15-q2c-phone = Na. Telefon peyaman kontrol dike.
l15-q2c-bank = Na. Bank nahêle.
l15-q2c-broken = Erê, eger telefon xera be.
l15-q3a = We kodên bankê li ser rûpeleke sexte nivîsîn. Pêşî hûn çi dikin?
l15-q3a-bank = Ez di cih de telefonî bankê dikim.
l15-q3a-wait = Ez heta sibê li bendê me.
l15-q3a-delete = Ez peyamê jê dibim.
l15-q3a-answer = Ez bersiva peyamê didim.
l15-q3b = We pere dan xapînokekî. Pêşî hûn telefonî kê dikin?
l15-q3b-bank = Banka xwe.
l15-q3b-posti = Postiyê.
l15-q3b-scammer = Xapînokî.
l15-q3b-kela = Kelayê.
# kmr: here the learner speaks to a friend, so the four answers use the familiar form.
l15-q3c = Hevalekî we hejmara veşartî da xapînokekî û şerm dike. Hûn jê re çi dibêjin?
l15-q3c-bank = Di cih de telefonî bankê bike. Ez bi te re me.
l15-q3c-nobody = Ji kesî re nebêje.
l15-q3c-off = Telefonê vemirîne.
l15-q3c-wait = Li bendê be û binêre ka çi dibe.
