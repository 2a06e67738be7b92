# Somali, standard orthography. A native speaker should check the whole file: is it the word people use in Finland?

## The lesson and its task

l15-title = Farriin khayaano mise mid dhab ah?
l15-task = Hayso farriimaha dhabta ah, tirtir khayaanada
l15-receipt = Farriimaha dhabta ah waa la hayay. Khayaanadii waa la tirtiray. Si fiican ayaad u akhriday.
l15-ask-a = Hadda waxaad tahay Amina. Telefoonka siddeed farriimood ayaa ku jira. Mid walba akhri. Kuwa dhabta ah hayso, kuwa khayaanada ahna tirtir.
l15-ask-b = Hadda waxaad tahay Yusuf. Telefoonka siddeed farriimood ayaa ku jira. Mid walba akhri. Kuwa dhabta ah hayso, kuwa khayaanada ahna tirtir.
l15-ask-c = Hadda waxaad tahay Rojin. Telefoonka siddeed farriimood ayaa ku jira. Mid walba akhri. Kuwa dhabta ah hayso, kuwa khayaanada ahna tirtir.

## Steps: which message, and by which marks it is told. Where to look and what the kiosk says while it does it are the same for all.

l15-point = Eeg waxa farriintu rabto iyo meesha linkigu tago.
l15-show = Farriinta ayaan akhrinayaa, waanan dooranayaa.
l15-dentist = Akhri farriinta ka timid rugta ilkaha. Hayso ama tirtir.
l15-dentist-explain = Farriinta dhabta ahi ballanta ayay sheegtaa. Degdeg, hanjabaad iyo link lacag bixin waa calaamadaha khayaanada.
l15-parcel = Akhri farriinta ka timid Posti. Hayso ama tirtir.
l15-parcel-explain = Posti farriin lacag kuma weydiisato. Farriinta dhabta ahi waxay sheegtaa meesha laga qaato, lacagna ma weydiisato.
l15-library = Akhri farriinta ka timid maktabadda. Hayso ama tirtir.
l15-library-explain = Farriintu maalinta celinta ayay ku xusuusinaysaa. Lacag iyo kood midna ma weydiisanayso, linkina kuma jiro.
l15-bank = Akhri farriinta ka timid Järvipankki. Hayso ama tirtir.
l15-bank-explain = Bangigu farriin aqoonsi kuma weydiisto. Degdeg iyo hanjabaad waa calaamadaha khayaanada. Farriinta dhabta ahi kood iyo lacag midna ma weydiisato.
l15-suomifi = Akhri farriinta ka timid Suomi.fi. Hayso ama tirtir.
l15-suomifi-explain = Dhammaadka linkigu wuxuu sheegaa cidda bogga leh. Farriinta dhabta ahi waxay kaa rabtaa oo keliya inaad iskaa u gasho. Link kuma jiro.
l15-daycare = Akhri farriinta ka timid xannaanada carruurta. Hayso ama tirtir.
l15-daycare-explain = Farriintu maalinta ilmaha ayay ka warramaysaa. Lacag iyo kood midna ma weydiisanayso, linkina kuma jiro.
l15-family = Akhri farriinta ka timid qof. Hayso ama tirtir.
l15-family-explain = Lambar cusub iyo lacag degdeg ah waa calaamadaha khayaanada. Wac lambarkii hore. Lambar aad taqaan iyo arrin caadi ah waa calaamadaha farriin dhab ah.
l15-kela = Akhri farriinta ka timid Kela. Hayso ama tirtir.
l15-kela-explain = Kela link aqoonsi ma dirto. Farriinta dhabta ahi waxay kaa rabtaa oo keliya inaad iskaa u gasho boggaaga Kela.

## Known mistakes: what happened and how to go on

l15-mistake-dentist = Mar kale fur farriinta ka timid rugta ilkaha. Farriinta dhabta ahi ballanta ayay sheegtaa. Degdeg, hanjabaad iyo link lacag bixin waa calaamadaha khayaanada.
l15-mistake-parcel = Mar kale fur farriinta ka timid Posti. Posti farriin lacag kuma weydiisato. Farriinta dhabta ahi waxay sheegtaa meesha laga qaato, lacagna ma weydiisato.
l15-mistake-library = Mar kale fur farriinta ka timid maktabadda. Farriintu maalinta celinta ayay ku xusuusinaysaa. Lacag iyo kood midna ma weydiisanayso, linkina kuma jiro.
l15-mistake-bank = Mar kale fur farriinta ka timid Järvipankki. Bangigu farriin aqoonsi kuma weydiisto. Degdeg iyo hanjabaad waa calaamadaha khayaanada. Farriinta dhabta ahi kood iyo lacag midna ma weydiisato.
l15-mistake-suomifi = Mar kale fur farriinta ka timid Suomi.fi. Dhammaadka linkigu wuxuu sheegaa cidda bogga leh. Farriinta dhabta ahi waxay kaa rabtaa oo keliya inaad iskaa u gasho. Link kuma jiro.
l15-mistake-daycare = Mar kale fur farriinta ka timid xannaanada carruurta. Farriintu maalinta ilmaha ayay ka warramaysaa. Lacag iyo kood midna ma weydiisanayso, linkina kuma jiro.
l15-mistake-family = Mar kale fur farriinta ka timid qof. Lambar cusub iyo lacag degdeg ah waa calaamadaha khayaanada. Wac lambarkii hore. Lambar aad taqaan iyo arrin caadi ah waa calaamadaha farriin dhab ah.
l15-mistake-kela = Mar kale fur farriinta ka timid Kela. Kela link aqoonsi ma dirto. Farriinta dhabta ahi waxay kaa rabtaa oo keliya inaad iskaa u gasho boggaaga Kela.
l15-mistake-link-opened = Linkigu bogga khayaanooyaha ayuu ku geeyay. Tababbarka waxba kama dhicin. Bogga xir. Waxba ha qorin. Kadib farriinta tirtir.
l15-mistake-codes-given = Aqoonsigii khayaanooye ayuu gacanta u galay. Qof walba way ku dhici kartaa. Nolosha dhabta ah isla markiiba wac bangiga. Hadda bogga xir.

## Questions, in three parallel forms

l15-q1a = Farriin link ayaa ku jira. Xaggee ka aragtaa cidda bogga leh?
l15-q1a-end = Dhammaadka cinwaanka.
l15-q1a-start = Bilowga cinwaanka.
l15-q1a-sender = Magaca diraha.
l15-q1a-picture = Sawirka farriinta.
l15-q1b = Cinwaankee ayaa iska leh adeegga Suomi.fi?
l15-q1b-own = www.suomi.fi
    .say = www, dhibic, suomi, dhibic, fi
l15-q1b-palautus = suomi.fi.palautus.example
    .say = suomi, dhibic, fi, dhibic, palautus, dhibic, example
l15-q1b-dash = suomi-fi.example
    .say = suomi, fi, dhibic, example
l15-q1b-vero = vero.suomi.example
    .say = vero, dhibic, suomi, dhibic, example
l15-q1c = Linkigu wuxuu leeyahay posti.fi.maksu.example. Bogga yaa iska leh?
    .say = Linkigu wuxuu leeyahay posti, dhibic, fi, dhibic, maksu, dhibic, example. Bogga yaa iska leh?
l15-q1c-other = Posti ma aha. Dhammaadku waa mid kale.
l15-q1c-posti = Waa Posti. Magacu bilowga ayuu ku jiraa.
l15-q1c-bank = Waa bangiga. Halkaas lacag ayaa lagu bixiyaa.
l15-q1c-kela = Waa Kela. Rasmi ayay u eg tahay.
l15-q2a = Magaca diruhu waa Posti. Maxay caddaynaysaa?
l15-q2a-nothing = Waxba. Magacu been buu noqon karaa.
l15-q2a-posti = Farriintu dhab ahaan Posti ayay ka timid.
l15-q2a-parcel = Baakad ayaa timid.
l15-q2a-link = Linkigu waa ammaan.
l15-q2b = Khayaanooye ayaa farriin dira. Magacee ayuu diruhu yeelan karaa?
l15-q2b-any = Magac kasta, xataa magaca bangiga.
l15-q2b-own = Magaca khayaanooyaha oo keliya.
l15-q2b-number = Lambar telefoon oo shisheeye ah oo keliya.
l15-q2b-none = Magac la'aan.
l15-q2c = Farriin been ah ayaa ku taal isla meesha farriimaha dhabta ah ee bangiga. Ma suurtagal baa?
l15-q2c-yes = Haa. Khayaanooyuhu isla magaca ayuu isticmaali karaa.
l15-q2c-phone = Maya. Telefoonka ayaa farriimaha hubiya.
l15-q2c-bank = Maya. Bangiga ayaa joojiya.
l15-q2c-broken = Haa, haddii telefoonku jaban yahay.
l15-q3a = Aqoonsigaaga bangiga waxaad ku qortay bog been ah. Maxaad marka hore samaynaysaa?
l15-q3a-bank = Isla markiiba bangiga ayaan wacayaa.
l15-q3a-wait = Berri ayaan sugayaa.
l15-q3a-delete = Farriinta ayaan tirtirayaa.
l15-q3a-answer = Farriinta ayaan ka jawaabayaa.
l15-q3b = Lacag ayaad khayaanooye siisay. Yaad marka hore wacaysaa?
l15-q3b-bank = Bangigayga.
l15-q3b-posti = Posti.
l15-q3b-scammer = Khayaanooyaha.
l15-q3b-kela = Kela.
l15-q3c = Saaxiibkaa lambarka sirta ah ayuu khayaanooye siiyay, wuuna ceebsanayaa. Maxaad ku leedahay?
l15-q3c-bank = Isla markiiba wac bangiga. Waan ku taageerayaa.
l15-q3c-nobody = Cidna ha u sheegin.
l15-q3c-off = Telefoonka dami.
l15-q3c-wait = Sug oo eeg waxa dhaca.
