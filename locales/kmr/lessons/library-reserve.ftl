# Northern Kurdish (Kurmanji), Hawar alphabet. A native speaker should check the whole file: is it the word people use in Finland?
# To check: veqetandin (setting aside) for reserving a book; emanet for what is borrowed, as deyn means a debt.

## The lesson and its task

l17-title = Pirtûkxane li ser înternetê
l17-task = Pirtûkekê veqetînin û dema pirtûkên emanet dirêj bikin
l17-receipt = Pirtûk hat veqetandin û dema pirtûkên emanet hat dirêjkirin. Gava pirtûk were, pirtûkxane peyamekê dişîne.
l17-ask-a = Niha hûn Rojin in. Pirtûka Uusi koti, ya bi fînlandiya hêsan, veqetînin. Cihê wergirtinê Kuokkala ye. Dema pirtûkên emanet jî dirêj bikin. Di dawiyê de ji xizmetê derkevin.
    .say = Niha hûn Rojin in. Pirtûka Maleke Nû, ya bi fînlandiya hêsan, veqetînin. Cihê wergirtinê Kuokkala ye. Dema pirtûkên emanet jî dirêj bikin. Di dawiyê de ji xizmetê derkevin.
l17-ask-b = Niha hûn Amina ne. Pirtûka Talvi kylässä, ya bi fînlandiya hêsan, veqetînin. Cihê wergirtinê Palokka ye. Dema pirtûkên emanet jî dirêj bikin. Di dawiyê de ji xizmetê derkevin.
    .say = Niha hûn Amina ne. Pirtûka Zivistan li Gund, ya bi fînlandiya hêsan, veqetînin. Cihê wergirtinê Palokka ye. Dema pirtûkên emanet jî dirêj bikin. Di dawiyê de ji xizmetê derkevin.
l17-ask-c = Niha hûn Yusuf in. Pirtûka Kesä järvellä, ya bi fînlandiya hêsan, veqetînin. Cihê wergirtinê Vaajakoski ye. Dema pirtûkên emanet jî dirêj bikin. Di dawiyê de ji xizmetê derkevin.
    .say = Niha hûn Yusuf in. Pirtûka Havîn li ber Golê, ya bi fînlandiya hêsan, veqetînin. Cihê wergirtinê Vaajakoski ye. Dema pirtûkên emanet jî dirêj bikin. Di dawiyê de ji xizmetê derkevin.
l17-card-book = Pirtûka hêsan
l17-card-place = Cihê wergirtinê

## Steps: what to do, where to look, why, and what is said while the kiosk does it

l17-open-login = Pêşî têkevin xizmetê.
l17-open-login-point = Lînka têketinê li serê rûpelê ye.
l17-open-login-explain = Têketin ew e ku hûn ji xizmetê re dibêjin hûn kî ne.
l17-open-login-show = Ez li lînka têketinê ditikînim.
l17-card = Hejmara karta pirtûkxaneyê binivîsin.
l17-card-point = Hejmar li ser kartê ye, li kêleka rûpelê.
l17-card-explain = Pirtûkxane we bi hejmara karta we nas dike.
l17-card-show = Ez hejmara kartê dinivîsim.
l17-pin = Koda PIN binivîsin û têkevin.
    .say = Koda pîn binivîsin û têkevin.
l17-pin-point = Koda PIN li ser kartê ye, li bin hejmarê.
    .say = Koda pîn li ser kartê ye, li bin hejmarê.
l17-pin-explain = Koda PIN hejmara veşartî ya karta pirtûkxaneyê ye, ne ya banka we ye. Eger hûn kodê ji bîr bikin, li pirtûkxaneyê bipirsin.
    .say = Koda pîn hejmara veşartî ya karta pirtûkxaneyê ye, ne ya banka we ye. Eger hûn kodê ji bîr bikin, li pirtûkxaneyê bipirsin.
l17-pin-show = Ez kodê dinivîsim û têdikevim.
l17-search = Navê pirtûkê binivîsin û lê bigerin.
l17-search-point = Nav li ser kartê ye. Cihê lêgerînê di nîvê rûpelê de ye.
l17-search-explain = Xizmet pirtûkê bi navê wê dibîne.
l17-search-show = Ez navî dinivîsim û lê digerim.
l17-only-easy = Hilbijêrin: tenê pirtûkên bi fînlandiya hêsan.
l17-only-easy-point = Qutiya piçûk li jora encaman e.
l17-only-easy-explain = Selkokirja pirtûkeke bi fînlandiya hêsan e.
    .say = Ev pirtûk bi fînlandiya hêsan in.
l17-only-easy-show = Ez tenê pirtûkên hêsan hildibijêrim.
l17-open-book = Pirtûka bi fînlandiya hêsan vekin.
l17-open-book-point = Li navê pirtûkê bitikînin.
l17-open-book-explain = Fîlmek û pirtûkek dikarin bi heman navî bin. Kontrol bikin ka ew çi ye.
l17-open-book-show = Ez pirtûka hêsan vedikim.
l17-reserve = Pirtûkê veqetînin.
l17-reserve-point = Bişkok li bin agahiyên pirtûkê ye.
l17-reserve-explain = Veqetandin ew e ku pirtûkxane pirtûkê ji we re hiltîne.
l17-reserve-show = Ez li bişkoka veqetandinê ditikînim.
l17-place = Cihê wergirtinê yê rast hilbijêrin.
l17-place-point = Lîsteyê vekin. Cihê rast li ser kartê ye.
l17-place-explain = Hûn pirtûkê li cihê wergirtinê werdigirin. Xizmet bajarekî din pêşniyar dike.
l17-place-show = Ez pirtûkxaneya rast hildibijêrim.
l17-send = Veqetandinê bişînin.
l17-send-point = Bişkok li dawiya rûpelê ye.
l17-send-explain = Heta ku hûn veqetandinê neşînin, ew ne temam e.
l17-send-show = Ez veqetandinê dişînim.
l17-open-loans = Lîsteya pirtûkên emanet vekin.
l17-open-loans-point = Lînk li serê rûpelê ye.
l17-open-loans-explain = Pirtûkên emanet ew pirtûk in ku niha li mala we ne.
l17-open-loans-show = Ez lîsteya pirtûkên emanet vedikim.
l17-renew = Dema hemû pirtûkên emanet dirêj bikin.
l17-renew-point = Bişkok li jora lîsteyê ye.
l17-renew-explain = Dirêjkirin ew e ku hûn bêtir dem distînin. Eger kesekî din li benda pirtûkê be, dem nayê dirêjkirin.
l17-renew-show = Ez dema hemû pirtûkên emanet dirêj dikim. Dema yekê nayê dirêjkirin: divê ew were vegerandin.
l17-log-out = Di dawiyê de ji xizmetê derkevin.
l17-log-out-point = Lînka derketinê li serê rûpelê ye.
l17-log-out-explain = Eger hûn ji xizmetê dernekevin, kesê piştî we agahiyên we dibîne.
l17-log-out-show = Ez ji xizmetê derdikevim.

## Known mistakes: what happened and how to go on

l17-mistake-wrong-book = We tiştekî din veqetand. Lîsteya veqetandinan vekin û wê veqetandinê betal bikin. Paşê pirtûka hêsan veqetînin.
l17-mistake-wrong-place = Pirtûk diçe pirtûkxaneya şaş. Lîsteya veqetandinan vekin û wê veqetandinê betal bikin. Paşê dîsa veqetînin.
l17-mistake-left-logged-in = Hesabê pirtûkxaneyê vekirî ma. Kesê piştî we dikare lê binêre. Her tim ji xizmetê derkevin.
l17-mistake-numbers-swapped = Hejmara kartê dirêj e. Koda PIN kurt e. Cihê wan biguherînin.
    .say = Hejmara kartê dirêj e. Koda pîn kurt e. Cihê wan biguherînin.
l17-mistake-bank-pin-given = Ev hejmara veşartî ya banka we ye. Wê tu carî nedin xizmeteke din. Koda PIN a karta pirtûkxaneyê binivîsin.
    .say = Ev hejmara veşartî ya banka we ye. Wê tu carî nedin xizmeteke din. Koda pîn a karta pirtûkxaneyê binivîsin.
l17-mistake-renewed-again = Dema pirtûkekê nayê dirêjkirin, ji ber ku kesekî din li benda wê ye. Wê di dema xwe de vegerînin pirtûkxaneyê.

## Questions, in three parallel forms

l17-q1a = We pirtûkek veqetand. Hûn çawa dizanin ku ew hatiye?
l17-q1a-message = Pirtûkxane peyamekê ji min re dişîne.
l17-q1a-news = Ez di rojnameyê de dixwînim.
l17-q1a-parcel = Pirtûk tê mala min.
l17-q1a-teacher = Mamoste ji min re dibêje.
l17-q1b = We pirtûkek veqetand. Hûn kengî wê werdigirin?
l17-q1b-every-day = Ez her roj diçim û lê dinêrim.
l17-q1b-message = Gava peyamek ji pirtûkxaneyê were.
l17-q1b-bank = Gava bank telefon bike.
l17-q1b-at-once = Di cih de, piştî veqetandinê.
l17-q1c = We pirtûkek veqetand. Pirtûk hîn li cem kesekî din e. Hûn çi dikin?
l17-q1c-home = Ez li bendê me heta ku ew were mala min.
l17-q1c-again = Ez wê dîsa vediqetînim.
l17-q1c-person = Ez pirtûkê ji wî kesî dixwazim.
l17-q1c-message = Ez li benda peyama pirtûkxaneyê me.
l17-q2a = We koda PIN a karta pirtûkxaneyê ji bîr kir. Hûn çi dikin?
    .say = We koda pîn a karta pirtûkxaneyê ji bîr kir. Hûn çi dikin?
l17-q2a-bank = Ez diçim bankê.
l17-q2a-desk = Ez diçim pirtûkxaneyê û dipirsim.
l17-q2a-guess = Ez gelek caran texmîn dikim.
l17-q2a-shop = Ez ji dikanê karteke nû dikirim.
l17-q2b = Koda PIN a karta pirtûkxaneyê nayê bîra we. Kî yeke nû dide we?
    .say = Koda pîn a karta pirtûkxaneyê nayê bîra we. Kî yeke nû dide we?
l17-q2b-bank = Bank
l17-q2b-kela = Kela
l17-q2b-library = Karmendên pirtûkxaneyê
l17-q2b-phone-company = Şirketa telefonê
l17-q2c = Rûpela pirtûkxaneyê dibêje ku koda PIN şaş e. Hûn yeke nû ji ku distînin?
    .say = Rûpela pirtûkxaneyê dibêje ku koda pîn şaş e. Hûn yeke nû ji ku distînin?
l17-q2c-library = Ji pirtûkxaneyê
l17-q2c-app = Ji bernameya bankê
l17-q2c-kela = Ji ofîsa Kelayê
l17-q2c-school = Ji dibistanê
l17-q3a = Hûn ji bo pirtûkeke emanet çiqas pere didin?
l17-q3a-always = Ez her tim pere didim.
l17-q3a-card = Ez bi karta bankê didim.
l17-q3a-free = Ez tiştekî nadim.
l17-q3a-per-day = Ez rojê euroyekê didim.
l17-q3b = Hûn pênc pirtûkan bi emanet dibin û di dema xwe de vedigerînin. Hûn çiqas pere didin?
l17-q3b-free = Ez tiştekî nadim.
l17-q3b-five = Pênc euro.
l17-q3b-card = Ez bi karta bankê didim.
l17-q3b-ten = Deh euro.
l17-q3c = Pere li cem we tune ne. Hûn dikarin ji pirtûkxaneyê pirtûkekê bi emanet bibin?
l17-q3c-first = Na. Divê ez pêşî pere bidim.
l17-q3c-free = Erê. Ez tiştekî nadim.
l17-q3c-later = Erê. Gava ez pirtûkê vegerînim, ez pere didim.
l17-q3c-card = Erê, eger karta min a bankê hebe.
