# Somali, standard orthography. A native speaker should check the whole file: is it the word people use in Finland?

## The lesson and its task

l01-title = Isku aqoonsii aqoonsiga bangiga
l01-task = Gal Kela, kadibna ka bax
l01-receipt = Kela waad gashay, waadna ka baxday. Qof kale xogta ma arko.
l01-ask-a = Hadda waxaad tahay Amina. Kela ku gal aqoonsiga Järvipankki. Kadib ka bax.
l01-ask-b = Hadda waxaad tahay Yusuf. Kela ku gal aqoonsiga Järvipankki. Kadib ka bax.
l01-ask-c = Hadda waxaad tahay Rojin. Kela ku gal aqoonsiga Järvipankki. Kadib ka bax.

## Steps

l01-cookies = Marka hore ka jawaab daaqadda cookies.
l01-cookies-point = Daaqaddu bogga ayay dul saaran tahay. Dooro kuwa loo baahan yahay oo keliya.
l01-cookies-explain = Daaqaddu bogga way qarisaa. Marka aad ka jawaabto way baxaysaa.
l01-cookies-show = Waxaan dooranayaa kuwa loo baahan yahay oo keliya.
l01-open-login = Riix soo gal.
l01-open-login-point = Waxay ku taal korka, dhinaca midig.
l01-open-login-explain = Soo gal waxay ka dhigan tahay: xogtaada tag.
l01-open-login-show = Waxaan riixayaa soo gal.
l01-own-kela = Dooro boggaaga Kela.
l01-own-kela-point = Waa batoonka weyn.
# so: a native speaker should check this one.
l01-own-kela-explain = Kan adiga ayaa laguugu talagalay. Kan kale waxaa loogu talagalay shirkadaha.
l01-own-kela-show = Waxaan dooranayaa bogga Kela.
l01-choose-bank = Dooro bangigaaga.
l01-choose-bank-point = Magaca bangiga kaarka ka akhri. Isla magacaas bogga ka raadi.
l01-choose-bank-explain = Bangigu wuxuu caddaynayaa qofka aad tahay. Sidaas darteed waa inuu bangigaaga yahay.
l01-choose-bank-show = Waxaan dooranayaa Järvipankki.
l01-user-id = Qor lambarka isticmaalaha oo sii wad.
l01-user-id-point = Lambarku kaarka ayuu ku yaal. Wuxuu leeyahay siddeed lambar.
l01-user-id-explain = Bangigu lambarkan ayuu kugu garanayaa. Lambarka sirta ah halkan ha ku qorin.
l01-user-id-show = Waxaan qorayaa lambarka isticmaalaha, waanan sii wadayaa.
l01-reject-stranger = Telefoonka ka diid codsiga aan kaaga ahayn.
l01-reject-stranger-point = Isbarbar dhig koodka. Kombiyuutarku wuxuu muujinayaa kood kale.
l01-reject-stranger-explain = Qof kale ayaa isku dayaya inuu magacaaga ku galo. Ha aqbalin.
l01-reject-stranger-show = Waxaan furayaa codsiga khaldan, waanan diidayaa.
l01-open-own = Fur codsiga koodka saxda ah leh.
l01-open-own-point = Koodka kombiyuutarka ka eeg. Isla koodkaas telefoonka ka raadi.
l01-open-own-explain = Isla adeegga iyo isla koodka waxay ka dhigan yihiin in codsigu kaaga yahay.
l01-open-own-show = Waxaan furayaa codsiga saxda ah.
l01-approve = Akhri magaca adeegga oo aqbal.
l01-approve-point = Batoonka aqbalku telefoonka ayuu ku yaal, koodka hoostiisa.
# so: a native speaker should check this one.
l01-approve-explain = Adeegga aad adigu furtay oo keliya aqbal.
l01-approve-show = Adeeggu waa Kela. Waan aqbalayaa.
l01-pin = Lambarka sirta ah telefoonka ku qor oo xaqiiji.
l01-pin-point = Lambarka sirta ah kaarka ayuu ku yaal. Meesha lagu qoro telefoonka ayay ku taal.
l01-pin-explain = Lambarka sirta ah telefoonkaaga oo keliya ku qor, kombiyuutarka maya. Cidna ha u sheegin.
l01-pin-show = Waxaan lambarka sirta ah ku qorayaa telefoonka.
l01-hand-over = Hubi magaca oo u gudub adeegga.
l01-hand-over-point = Batoonku kombiyuutarka ayuu ku yaal, xogta hoosteeda.
l01-hand-over-explain = Kela xogtan ayay helaysaa. Weli Kela ma aadan gelin.
l01-hand-over-show = Waxaan u gudbayaa adeegga.
l01-log-out = Kela ayaad ku jirtaa. Hadda ka bax.
l01-log-out-point = Waxay ku taal korka midig, magaca agtiisa.
l01-log-out-explain = Xiritaanka daaqaddu kuma filna. Qofka kugu xiga xogtaada wuu arki karaa.
l01-log-out-show = Waan ka baxayaa.

## Known mistakes

l01-mistake-stranger-let-in = Waxaad aqbashay codsi aan kaaga ahayn. Nolosha dhabta ah isla markiiba bangiga wac. Mar walba isbarbar dhig adeegga iyo koodka.
l01-mistake-pin-on-computer = Lambarka sirta ah kombiyuutarka ayaad ku qortay. Tirtir. Telefoonkaaga oo keliya ayaa lagu qoraa.
l01-mistake-left-logged-in = Daaqadda waad xirtay, laakiin kama aadan bixin. Qof kale xogtaada wuu furi karaa. Bogga fur oo ka bax.
l01-mistake-wrong-bank = Kani waa bangi kale. Jooji oo bangigaaga dooro.
l01-mistake-mobile-certificate = Shahaadada mobilka shirkadda telefoonka ayay ka timaadaa. Hadda bangiga ayaad u baahan tahay.
l01-mistake-back-arrow = Fallaarta biraawsarku aqoonsigii way jartay. Mar kale bilow. Marka xigta isticmaal batoonka joojinta ee bogga.
l01-mistake-closed-too-early = Bogga goor hore ayaad xirtay. Mar kale fur oo u gudub adeegga.
l01-mistake-own-rejected = Codsigaaga ayaad diidday. Mid cusub kombiyuutarka ka dir.

## Questions, in three parallel forms

# so: a native speaker should check that no answer sounds more right than the others.
l01-q1a = Yaa ogaan kara lambarkaaga sirta ah ee bangiga?
l01-q1a-family = Qoyskayga
# so: a native speaker should check this one.
l01-q1a-nobody = Aniga mooyee cidna
l01-q1a-official = Sarkaal dowladeed
l01-q1a-bank = Shaqaalaha bangiga
l01-q1b = Qof naxariis leh oo ku caawinaya ayaa lambarkaaga sirta ah ku weydiinaya. Maxaad samaynaysaa?
l01-q1b-keep = Uma sheego.
l01-q1b-tell = Waan u sheegaa.
l01-q1b-official = Waan u sheegaa haddii uu sarkaal dowladeed yahay.
l01-q1b-paper = Warqad ayaan ugu qoraa.
l01-q1c = Qof ayaa soo wacaya oo leh: waa bangiga. Lambarka sirta ah ayuu ku weydiinayaa. Maxaad samaynaysaa?
l01-q1c-bank = Waan u sheegaa. Waa bangiga.
# so: a native speaker should check this one.
l01-q1c-name = Waan u sheegaa haddii uu magacayga yaqaan.
l01-q1c-keep = Uma sheego.
l01-q1c-message = Farriin ayaan ugu diraa.
l01-q2a = Telefoonku wuxuu ku weydiinayaa inaad gelitaan aqbasho. Adigu ma aadan bilaabin. Maxaad samaynaysaa?
l01-q2a-approve = Waan aqbalaa.
l01-q2a-wait = Goor dambe ayaan aqbalaa.
l01-q2a-reject = Waan diidaa.
l01-q2a-pin = Lambarka sirta ah ayaan qoraa.
l01-q2b = Telefoonka waxaad ku aragtaa codsi ka yimid adeeg aadan aqoon. Marka hore maxaad samaynaysaa?
l01-q2b-approve = Waan aqbalaa.
l01-q2b-reject = Waan diidaa.
l01-q2b-nothing = Waxba ma sameeyo.
l01-q2b-send = Koodka saaxiib ayaan u diraa.
l01-q2c = Bas ayaad saaran tahay, adeegna ma isticmaalaysid. Codsi ayaa ku soo dhacaya app-ka bangiga. Maxaad samaynaysaa?
l01-q2c-bank = Waan aqbalaa. Waa bangiga.
l01-q2c-again = Waan aqbalaa haddii uu mar kale yimaado.
l01-q2c-reject = Codsiga waan diidaa.
l01-q2c-off = Telefoonka ayaan damiyaa.
l01-q3a = Kombiyuutarka maktabadda ayaad isticmaashay. Ugu dambayn maxaad samaynaysaa?
l01-q3a-close = Daaqadda ayaan xiraa.
l01-q3a-log-out = Waan ka baxaa.
l01-q3a-walk = Waan iska tagaa.
l01-q3a-front = Bogga hore ayaan ku noqdaa.
l01-q3b = Hawshaadii ayaad ku dhammaysay kombiyuutarka dugsiga. Marka hore maxaad samaynaysaa?
l01-q3b-close = Biraawsarka ayaan xiraa.
l01-q3b-screen = Shaashadda ayaan damiyaa.
l01-q3b-log-out = Waan ka baxaa.
l01-q3b-other = Bog kale ayaan furaa.
l01-q3c = Kela ayaad ku jirtay kombiyuutar ay dad badan isticmaalaan. Qof kale ayaa sugaya. Marka hore maxaad samaynaysaa?
l01-q3c-log-out = Waan ka baxaa.
l01-q3c-place = Meesha ayaan siiyaa.
l01-q3c-close = Daaqadda ayaan xiraa.
l01-q3c-wait = Waxaan sugaa inuu boggu xirmo.
