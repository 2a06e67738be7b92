# Modern Standard Arabic, addressed to everybody (plural). .say is the same text fully vowelled, for the voice.
# A native speaker should check the whole file: the wording, and the vowels of every .say (imperatives first).

## The list of messages, and one message

messages-name = الرسائل
    .say = الرَّسَائِل
messages-computer-title = الحاسوب
    .say = الحَاسُوب
messages-computer-text = الرسائل في الهاتف.
    .say = الرَّسَائِلُ فِي الهَاتِف.
messages-keep = احتفاظ
    .say = اِحْتِفَاظ
messages-delete = حذف
    .say = حَذْف
messages-back = العودة إلى الرسائل
    .say = العَوْدَةُ إِلَى الرَّسَائِل
messages-kept = محفوظة
    .say = مَحْفُوظَة
messages-trash = محذوفة
    .say = مَحْذُوفَة

## Senders. The name of a sender can be false.

messages-from-posti = البريد
    .say = البَرِيد
messages-from-bank = بنك يارفي
    .say = بَنْكُ يَارْفِي
messages-from-suomifi = خدمة Suomi.fi
    .say = خِدْمَةُ Suomi.fi
messages-from-unknown = رقم غير معروف
    .say = رَقْمٌ غَيْرُ مَعْرُوف
messages-from-leila = ليلى، شخص محفوظ في الهاتف
    .say = لَيْلَى، شَخْصٌ مَحْفُوظٌ فِي الهَاتِف
messages-from-dentist = عيادة الأسنان
    .say = عِيَادَةُ الأَسْنَان
messages-from-library = المكتبة
    .say = المَكْتَبَة
messages-from-daycare = روضة الأطفال
    .say = رَوْضَةُ الأَطْفَال
messages-from-kela = كيلا
    .say = كِيلَا

## Messages, false and real

messages-parcel-fee = طردكم ينتظر. ادفعوا رسم توصيل صغيرا اليوم، وإلا يعاد الطرد.
    .say = طَرْدُكُمْ يَنْتَظِر. اِدْفَعُوا رَسْمَ تَوْصِيلٍ صَغِيرًا اليَوْم، وَإِلَّا يُعَادُ الطَّرْد.
messages-parcel-come = وصل طردكم. مكان الاستلام: خزانة الطرود في Satamakatu. خذوه خلال سبعة أيام.
    .say = وَصَلَ طَرْدُكُمْ. مَكَانُ الاِسْتِلَام: خِزَانَةُ الطُّرُودِ فِي Satamakatu. خُذُوهُ خِلَالَ سَبْعَةِ أَيَّام.
messages-bank-freeze = سيغلق حسابكم اليوم. أكدوا رموز البنك فورا.
    .say = سَيُغْلَقُ حِسَابُكُمُ اليَوْم. أَكِّدُوا رُمُوزَ البَنْكِ فَوْرًا.
messages-suomifi-refund = مال من الضريبة ينتظركم. أعطوا معلومات حسابكم اليوم.
    .say = مَالٌ مِنَ الضَّرِيبَةِ يَنْتَظِرُكُمْ. أَعْطُوا مَعْلُومَاتِ حِسَابِكُمُ اليَوْم.
messages-suomifi-mail = لديكم رسالة جديدة في الخدمة. ادخلوا إلى الخدمة بأنفسكم.
    .say = لَدَيْكُمْ رِسَالَةٌ جَدِيدَةٌ فِي الخِدْمَة. اُدْخُلُوا إِلَى الخِدْمَةِ بِأَنْفُسِكُمْ.
messages-family-number = مرحبا أمي، انكسر هاتفي. هذا رقمي الجديد. هل تدفعين فاتورة الآن؟ أعيد المال غدا.
    .say = مَرْحَبًا أُمِّي، اِنْكَسَرَ هَاتِفِي. هٰذَا رَقْمِي الجَدِيد. هَلْ تَدْفَعِينَ فَاتُورَةً الآن؟ أُعِيدُ المَالَ غَدًا.
messages-family-late = سأتأخر قليلا. سأكون في البيت في الساعة السادسة. سأشتري حليبا في الطريق.
    .say = سَأَتَأَخَّرُ قَلِيلًا. سَأَكُونُ فِي البَيْتِ فِي السَّاعَةِ السَّادِسَة. سَأَشْتَرِي حَلِيبًا فِي الطَّرِيق.
messages-dentist-fee = رسم الزيارة غير مدفوع. ادفعوا من الرابط اليوم، وإلا تزيد الفاتورة.
    .say = رَسْمُ الزِّيَارَةِ غَيْرُ مَدْفُوع. اِدْفَعُوا مِنَ الرَّابِطِ اليَوْم، وَإِلَّا تَزِيدُ الفَاتُورَة.
messages-dentist-time = موعدكم يوم الخميس في الساعة العاشرة. إذا لم تستطيعوا الحضور فاتصلوا بالعيادة.
    .say = مَوْعِدُكُمْ يَوْمَ الخَمِيسِ فِي السَّاعَةِ العَاشِرَة. إِذَا لَمْ تَسْتَطِيعُوا الحُضُورَ فَاتَّصِلُوا بِالعِيَادَة.
messages-library-due = آخر يوم لإرجاع الكتب هو الاثنين. أرجعوها أو مددوها.
    .say = آخِرُ يَوْمٍ لِإِرْجَاعِ الكُتُبِ هُوَ الاِثْنَيْن. أَرْجِعُوهَا أَوْ مَدِّدُوهَا.
messages-daycare-trip = غدا نذهب إلى الغابة. أعطوا الطفل ملابس دافئة.
    .say = غَدًا نَذْهَبُ إِلَى الغَابَة. أَعْطُوا الطِّفْلَ مَلَابِسَ دَافِئَة.
messages-kela-stop = ستوقف إعانتكم. أثبتوا هويتكم من الرابط خلال ساعة.
    .say = سَتُوقَفُ إِعَانَتُكُمْ. أَثْبِتُوا هُوِيَّتَكُمْ مِنَ الرَّابِطِ خِلَالَ سَاعَة.
messages-kela-mail = لديكم رسالة جديدة. ادخلوا بأنفسكم إلى صفحتكم في كيلا.
    .say = لَدَيْكُمْ رِسَالَةٌ جَدِيدَة. اُدْخُلُوا بِأَنْفُسِكُمْ إِلَى صَفْحَتِكُمْ فِي كِيلَا.

## Links of false messages: reserved names (RFC 2606)

messages-address-posti = رابط: posti-maksu.example
    .say = رَابِط: posti maksu example
messages-address-bank = رابط: jarvipankki-turva.example
    .say = رَابِط: jarvipankki turva example
messages-address-suomifi = رابط: suomi-fi.palautus.example
    .say = رَابِط: suomi fi palautus example
messages-address-dentist = رابط: hammas-maksu.example
    .say = رَابِط: hammas maksu example
messages-address-kela = رابط: omakela-tuki.example
    .say = رَابِط: omakela tuki example

## The page behind such a link

messages-false-title = إثبات الهوية
    .say = إِثْبَاتُ الهُوِيَّة
messages-false-text = اكتبوا رموز البنك.
    .say = اُكْتُبُوا رُمُوزَ البَنْك.
messages-address = عنوان الصفحة
    .say = عُنْوَانُ الصَّفْحَة
messages-false-user-id = رقم المستخدم
    .say = رَقْمُ المُسْتَخْدِم
messages-false-pin = الرقم السري
    .say = الرَّقْمُ السِّرِّيّ
messages-false-required = اكتبوا الرمز.
    .say = اُكْتُبُوا الرَّمْز.
messages-false-send = تأكيد
    .say = تَأْكِيد
messages-false-busy = انتظروا لحظة.
    .say = اِنْتَظِرُوا لَحْظَة.
messages-close = إغلاق الصفحة
    .say = إِغْلَاقُ الصَّفْحَة
