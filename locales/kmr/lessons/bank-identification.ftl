# Northern Kurdish (Kurmanji), Hawar alphabet. A native speaker should check the whole file: is it the word people use in Finland?

## The lesson and its task

# kmr: îspatkirina nasnameyê (proving one's identity) for identification: is it what people say in Finland?
l01-title = Bi kodên bankê nasnameya xwe îspat bikin
l01-task = Têkevin Kelayê û derkevin
l01-receipt = Hûn têketin Kelayê û derketin. Ji bilî we kes agahiyan nabîne.
l01-ask-a = Niha hûn Amina ne. Bi kodên banka Järvipankki têkevin Kelayê. Paşê derkevin.
l01-ask-b = Niha hûn Yusuf in. Bi kodên banka Järvipankki têkevin Kelayê. Paşê derkevin.
l01-ask-c = Niha hûn Rojin in. Bi kodên banka Järvipankki têkevin Kelayê. Paşê derkevin.

## Steps

l01-cookies = Pêşî bersiva pencereya kukiyan bidin.
l01-cookies-point = Pencere li ser rûpelê ye. Tenê yên pêwîst hilbijêrin.
l01-cookies-explain = Pencere rûpelê vedişêre. Gava hûn bersivê bidin, ew diçe.
l01-cookies-show = Ez tenê yên pêwîst hildibijêrim.
l01-open-login = Li lînka têketinê bitikînin.
l01-open-login-point = Ew li jor e, li aliyê rastê.
l01-open-login-explain = Têketin ew e ku hûn digihîjin agahiyên xwe.
l01-open-login-show = Ez li lînka têketinê ditikînim.
l01-own-kela = Rûpelên xwe yên Kelayê hilbijêrin.
l01-own-kela-point = Ew bişkoka mezin e.
l01-own-kela-explain = Ev ji bo we ye. Ya din ji bo şirketan e.
l01-own-kela-show = Ez rûpelên xwe yên Kelayê hildibijêrim.
l01-choose-bank = Banka xwe hilbijêrin.
l01-choose-bank-point = Navê bankê li ser kartê bixwînin. Heman navî li ser rûpelê bibînin.
l01-choose-bank-explain = Bank îspat dike ku hûn kî ne. Ji ber vê yekê divê ew banka we be.
l01-choose-bank-show = Ez banka Järvipankki hildibijêrim.
l01-user-id = Hejmara bikarhêner binivîsin û berdewam bikin.
l01-user-id-point = Hejmara bikarhêner li ser kartê ye. Heşt reqemên wê hene.
l01-user-id-explain = Bank we bi hejmara bikarhêner nas dike. Hejmara veşartî li vir nenivîsin.
l01-user-id-show = Ez hejmara bikarhêner dinivîsim û berdewam dikim.
l01-reject-stranger = Li telefonê daxwaza ku ne ya we ye red bikin.
l01-reject-stranger-point = Kodan bidin ber hev. Li komputerê kodeke din heye.
l01-reject-stranger-explain = Kesekî din dixwaze bi navê we têkeve. Qebûl nekin.
l01-reject-stranger-show = Ez daxwaza şaş vedikim û red dikim.
l01-open-own = Daxwaza bi koda rast vekin.
l01-open-own-point = Li koda li ser komputerê binêrin. Heman kodê li telefonê bibînin.
l01-open-own-explain = Heman xizmet û heman kod: wê demê daxwaz ya we ye.
l01-open-own-show = Ez daxwaza rast vedikim.
l01-approve = Navê xizmetê bixwînin û qebûl bikin.
l01-approve-point = Bişkoka qebûlkirinê li telefonê ye, li bin kodê.
l01-approve-explain = Tenê xizmeta ku we bi xwe vekiriye qebûl bikin.
l01-approve-show = Xizmet Kela ye. Ez qebûl dikim.
l01-pin = Hejmara veşartî li telefonê binivîsin û piştrast bikin.
l01-pin-point = Hejmara veşartî li ser kartê ye. Cihê nivîsandinê li telefonê ye.
l01-pin-explain = Hejmara veşartî tenê li telefona xwe binivîsin, tu carî li komputerê nenivîsin. Ji kesî re nebêjin.
l01-pin-show = Ez hejmara veşartî li telefonê dinivîsim.
l01-hand-over = Navî kontrol bikin û derbasî xizmetê bibin.
l01-hand-over-point = Bişkok li komputerê ye, li bin agahiyan.
l01-hand-over-explain = Kela van agahiyan distîne. Hûn hîn ne di Kelayê de ne.
l01-hand-over-show = Ez derbasî xizmetê dibim.
l01-log-out = Hûn di Kelayê de ne. Niha derkevin.
l01-log-out-point = Ew li jor e, li aliyê rastê, li kêleka navî.
l01-log-out-explain = Girtina pencereyê têrê nake. Kesê piştî we dikare agahiyên we bibîne.
l01-log-out-show = Ez ji xizmetê derdikevim.

## Known mistakes

l01-mistake-stranger-let-in = We daxwazek qebûl kir ku ne ya we bû. Di jiyana rast de, di cih de telefonî bankê bikin. Her tim xizmetê û kodê li telefonê û li komputerê bidin ber hev.
l01-mistake-pin-on-computer = We hejmara veşartî li komputerê nivîsî. Wê jê bibin. Cihê wê tenê telefona we ye.
l01-mistake-left-logged-in = We pencere girt, lê hûn ji xizmetê derneketin. Kesekî din dikare agahiyên we veke. Rûpelê vekin û derkevin.
l01-mistake-wrong-bank = Ev bankeke din e. Rawestin û banka xwe hilbijêrin.
l01-mistake-mobile-certificate = Sertîfîkaya mobîl ji şirketa telefonê tê. Niha bank ji we re lazim e.
l01-mistake-back-arrow = Tîra gerokê îspatkirina nasnameyê qut kir. Ji nû ve dest pê bikin. Cara din bişkoka rawestandinê ya li ser rûpelê bi kar bînin.
l01-mistake-closed-too-early = We rûpel pir zû girt. Wê dîsa vekin û derbasî xizmetê bibin.
l01-mistake-own-rejected = We daxwaza xwe red kir. Li komputerê daxwazeke nû bişînin.

## Questions, in three parallel forms

l01-q1a = Kî dikare hejmara veşartî ya banka we bizane?
l01-q1a-family = Malbata min
l01-q1a-nobody = Ji bilî min tu kes
l01-q1a-official = Karmendekî dewletê
l01-q1a-bank = Karmendên bankê
l01-q1b = Kesekî baş alîkariya we dike û hejmara veşartî dipirse. Hûn çi dikin?
l01-q1b-keep = Ez nabêjim.
l01-q1b-tell = Ez jê re dibêjim.
l01-q1b-official = Eger karmendê dewletê be, ez dibêjim.
l01-q1b-paper = Ez li ser kaxezekê jê re dinivîsim.
l01-q1c = Kesek telefonî we dike û dibêje ku ew ji bankê ye. Ew hejmara veşartî dipirse. Hûn çi dikin?
l01-q1c-bank = Ez dibêjim, ji ber ku ew ji bankê ye.
l01-q1c-name = Eger ew navê min bizane, ez dibêjim.
l01-q1c-keep = Ez jê re nabêjim.
l01-q1c-message = Ez bi peyamekê jê re dişînim.
l01-q2a = Telefona we dixwaze ku hûn têketinekê qebûl bikin. We dest bi têketinê nekiriye. Hûn çi dikin?
l01-q2a-approve = Ez qebûl dikim.
l01-q2a-wait = Ez paşê qebûl dikim.
l01-q2a-reject = Ez red dikim.
l01-q2a-pin = Ez hejmara veşartî dinivîsim.
l01-q2b = Li telefona we daxwazek ji xizmeteke nenas heye. Pêşî hûn çi dikin?
l01-q2b-approve = Ez qebûl dikim.
l01-q2b-reject = Ez red dikim.
l01-q2b-nothing = Ez tiştekî nakim.
l01-q2b-send = Ez kodê ji hevalekî re dişînim.
l01-q2c = Hûn di otobusê de ne û tu xizmetê bi kar naynin. Daxwazek tê bernameya bankê. Hûn çi dikin?
l01-q2c-bank = Ez qebûl dikim. Ew ji bankê ye.
l01-q2c-again = Eger dîsa were, ez qebûl dikim.
l01-q2c-reject = Ez daxwazê red dikim.
l01-q2c-off = Ez telefonê vedimirînim.
l01-q3a = We li pirtûkxaneyê komputerek bi kar anî. Di dawiyê de hûn çi dikin?
l01-q3a-close = Ez pencereyê digirim.
l01-q3a-log-out = Ez ji xizmetê derdikevim.
l01-q3a-walk = Ez radibim û diçim.
l01-q3a-front = Ez vedigerim rûpela sereke.
l01-q3b = We karê xwe li ser komputera dibistanê qedand. Pêşî hûn çi dikin?
l01-q3b-close = Ez gerokê digirim.
l01-q3b-screen = Ez ekranê vedimirînim.
l01-q3b-log-out = Ez ji xizmetê derdikevim.
l01-q3b-other = Ez rûpeleke din vedikim.
l01-q3c = Hûn li ser komputerekê di Kelayê de bûn. Gelek kes wê komputerê bi kar tînin. Kesekî din li benda wê ye. Pêşî hûn çi dikin?
l01-q3c-log-out = Ez ji xizmetê derdikevim.
l01-q3c-place = Ez cihê xwe didim kesê din.
l01-q3c-close = Ez pencereyê digirim.
l01-q3c-wait = Ez li bendê me heta ku rûpel were girtin.
