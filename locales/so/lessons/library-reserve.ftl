# Somali, standard orthography. A native speaker should check the whole file: is it the word people use in Finland?
# To check: dalbo, dalbasho (order) for reserving a book.

## The lesson and its task

l17-title = Maktabadda internetka
l17-task = Buug dalbo oo amaahda cusboonaysii
l17-receipt = Buugga waa la dalbaday, amaahdana waa la cusboonaysiiyay. Maktabaddu farriin ayay soo diraysaa marka buuggu yimaado.
l17-ask-a = Hadda waxaad tahay Rojin. Dalbo buugga Uusi koti ee af Finnishka fudud. Meesha laga qaato waa Kuokkala. Amaahdana cusboonaysii. Ugu dambayn ka bax.
l17-ask-b = Hadda waxaad tahay Amina. Dalbo buugga Talvi kylässä ee af Finnishka fudud. Meesha laga qaato waa Palokka. Amaahdana cusboonaysii. Ugu dambayn ka bax.
l17-ask-c = Hadda waxaad tahay Yusuf. Dalbo buugga Kesä järvellä ee af Finnishka fudud. Meesha laga qaato waa Vaajakoski. Amaahdana cusboonaysii. Ugu dambayn ka bax.
l17-card-book = Buug fudud
l17-card-place = Meesha laga qaato

## Steps: what to do, where to look, why, and what is said while the kiosk does it

l17-open-login = Marka hore soo gal adeegga.
l17-open-login-point = Meesha laga soo galo waxay ku taal bogga korkiisa.
l17-open-login-explain = Soo gal waxay ka dhigan tahay: u sheeg adeegga qofka aad tahay.
l17-open-login-show = Waxaan riixayaa soo gal.
l17-card = Qor lambarka kaarka maktabadda.
l17-card-point = Lambarku wuxuu ku yaal kaarka bogga dhinaciisa.
l17-card-explain = Maktabaddu waxay kugu garanaysaa lambarka kaarka.
l17-card-show = Waxaan qorayaa lambarka kaarka.
l17-pin = Qor lambarka sirta ah ee maktabadda oo gal.
l17-pin-point = Lambarka sirta ah wuxuu ku yaal kaarka, lambarka hoostiisa.
l17-pin-explain = Kani waa lambarka sirta ah ee kaarka maktabadda, ma aha kan bangiga. Haddii aad illowdo, maktabadda weydii.
l17-pin-show = Waxaan qorayaa lambarka sirta ah, waanan galayaa.
l17-search = Qor magaca buugga oo raadi.
l17-search-point = Magacu wuxuu ku yaal kaarka. Meesha raadinta waxay ku taal bogga dhexdiisa.
l17-search-explain = Adeeggu wuxuu buugga ku helayaa magaciisa.
l17-search-show = Waxaan qorayaa magaca, waanan raadinayaa.
l17-only-easy = Dooro: buugaagta af Finnishka fudud oo keliya.
l17-only-easy-point = Sanduuqa yar wuxuu ka sarreeyaa natiijada.
l17-only-easy-explain = Buugaagtan waxaa ku qoran af Finnish fudud.
l17-only-easy-show = Waxaan dooranayaa buugaagta fudud oo keliya.
l17-open-book = Fur buugga fudud.
l17-open-book-point = Riix magaca buugga.
l17-open-book-explain = Filim iyo buug isku magac ayay noqon karaan. Hubi waxa uu yahay.
l17-open-book-show = Waxaan furayaa buugga fudud.
l17-reserve = Buugga dalbo.
l17-reserve-point = Batoonku wuxuu ka hooseeyaa macluumaadka buugga.
l17-reserve-explain = Dalbashadu waxay ka dhigan tahay: maktabaddu buugga way kuu haysaa.
l17-reserve-show = Waxaan riixayaa batoonka dalbashada.
l17-place = Dooro meesha saxda ah ee laga qaato.
l17-place-point = Fur liiska. Meesha saxda ah waxay ku taal kaarka.
l17-place-explain = Buugga waxaad ka qaadanaysaa meeshaas. Adeeggu wuxuu soo jeedinayaa magaalo kale.
l17-place-show = Waxaan dooranayaa maktabadda saxda ah.
l17-send = Dir dalbashada.
l17-send-point = Batoonku wuxuu ku yaal bogga hoostiisa.
l17-send-explain = Dalbashadu waxay dhammaataa marka aad dirto oo keliya.
l17-send-show = Waxaan dirayaa dalbashada.
l17-open-loans = Fur amaahdaada.
l17-open-loans-point = Waxay ku taal bogga korkiisa.
l17-open-loans-explain = Amaahdu waa buugaagta hadda guriga kuu yaal.
l17-open-loans-show = Waxaan furayaa amaahda.
l17-renew = Cusboonaysii amaahda oo dhan.
l17-renew-point = Batoonku wuxuu ka sarreeyaa liiska.
l17-renew-explain = Cusboonaysii waxay ka dhigan tahay waqti dheeraad ah. Haddii qof kale sugayo buugga, ma suurtowdo.
l17-renew-show = Waxaan cusboonaysiinayaa dhammaan. Mid lama cusboonaysiin karo: waa in la celiyo.
l17-log-out = Ugu dambayn ka bax.
l17-log-out-point = Meesha laga baxo waxay ku taal bogga korkiisa.
l17-log-out-explain = Haddii aadan ka bixin, qofka kugu xiga ayaa xogtaada arkaya.
l17-log-out-show = Waan ka baxayaa.

## Known mistakes: what happened and how to go on

l17-mistake-wrong-book = Wax kale ayaad dalbatay. Fur waxaad dalbatay oo tirtir. Kadib dalbo buugga fudud.
l17-mistake-wrong-place = Buuggu wuxuu tagayaa maktabad khaldan. Fur waxaad dalbatay oo tirtir. Kadib mar kale dalbo.
l17-mistake-left-logged-in = Akoonka maktabadda wuu furan yahay. Qofka xiga wuu arki karaa. Mar walba ka bax.
l17-mistake-numbers-swapped = Lambarka kaarku waa dheer yahay. Lambarka sirta ah waa gaaban yahay. Isku beddel.
l17-mistake-bank-pin-given = Kani waa lambarka sirta ah ee bangiga. Weligaa ha siin adeeg kale. Qor lambarka sirta ah ee kaarka maktabadda.
l17-mistake-renewed-again = Mid lama cusboonaysiin karo, sababtoo ah qof kale ayaa sugaya. Waqtigiisa maktabadda ku celi.

## Questions, in three parallel forms

# so: a native speaker should check that no answer sounds more right than the others.
l17-q1a = Buug ayaad dalbatay. Sideed ku ogaanaysaa inuu yimid?
l17-q1a-message = Maktabadda ayaa farriin ii soo dirta.
l17-q1a-news = Waxaan ka akhriyaa wargeyska.
l17-q1a-parcel = Buuggu gurigayga ayuu yimaadaa.
l17-q1a-teacher = Macallinka ayaa ii sheega.
l17-q1b = Goorma ayaad qaadanaysaa buugga aad dalbatay?
l17-q1b-every-day = Maalin kasta ayaan soo eegaa.
l17-q1b-message = Marka farriin ka timaado maktabadda.
l17-q1b-bank = Marka bangigu soo waco.
l17-q1b-at-once = Isla marka aan dalbado.
l17-q1c = Buug ayaad dalbatay. Weli qof kale ayaa haysta. Maxaad samaynaysaa?
l17-q1c-home = Waxaan sugaa inuu gurigayga yimaado.
l17-q1c-again = Mar kale ayaan dalbadaa.
# so: a native speaker should check this one.
l17-q1c-person = Qofkaas ayaan weydiistaa.
l17-q1c-message = Waxaan sugaa farriinta maktabadda.
l17-q2a = Waxaad illowday lambarka sirta ah ee kaarka maktabadda. Maxaad samaynaysaa?
l17-q2a-bank = Bangiga ayaan tagaa.
l17-q2a-desk = Maktabadda ayaan tagaa oo weydiiyaa.
l17-q2a-guess = Marar badan ayaan qiyaasaa.
l17-q2a-shop = Dukaan ayaan kaar cusub ka iibsadaa.
l17-q2b = Ma xusuusnid lambarka sirta ah ee kaarka maktabadda. Yaa ku siinaya mid cusub?
l17-q2b-bank = Bangiga
l17-q2b-kela = Kela
l17-q2b-library = Shaqaalaha maktabadda
l17-q2b-phone-company = Shirkadda telefoonka
l17-q2c = Bogga maktabaddu wuxuu sheegayaa inuu lambarka sirta ahi khaldan yahay. Xaggee ayaad mid cusub ka helaysaa?
l17-q2c-library = Maktabadda
l17-q2c-app = App-ka bangiga
l17-q2c-kela = Xafiiska Kela
l17-q2c-school = Dugsiga
l17-q3a = Waa immisa amaahashada buug?
l17-q3a-always = Mar walba lacag ayay ku kacdaa.
l17-q3a-card = Waxaan ku bixiyaa kaarka bangiga.
l17-q3a-free = Waa bilaash.
l17-q3a-per-day = Maalintii hal yuuro ayay ku kacdaa.
l17-q3b = Shan buug ayaad amaahataa, waqtigoodana waad ku celisaa. Immisa ayaad bixisaa?
l17-q3b-free = Waxba.
l17-q3b-five = Shan yuuro.
l17-q3b-card = Waxaan ku bixiyaa kaarka bangiga.
l17-q3b-ten = Toban yuuro.
l17-q3c = Lacag ma sidatid. Maktabadda buug ma ka amaahan kartaa?
l17-q3c-first = Maya. Marka hore waa inaan lacag bixiyo.
l17-q3c-free = Haa. Waa bilaash.
l17-q3c-later = Haa. Waxaan bixiyaa marka aan celiyo.
l17-q3c-card = Haa, haddii aan kaarka bangiga haysto.
