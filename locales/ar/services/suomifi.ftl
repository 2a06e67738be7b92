# Modern Standard Arabic, addressed to everybody (plural). .say is the same text fully vowelled, for the voice.
# A native speaker should check the whole file: the wording, and the vowels of every .say (imperatives first).

## Suomi.fi identification. Banks are made up.

# ar: a native speaker should check this one.
suomifi-name = خدمة إثبات الهوية Suomi.fi
    .say = خِدْمَةُ إِثْبَاتِ الهُوِيَّة سُوُومِي فِي
suomifi-choose-title = اختاروا طريقة إثبات الهوية
    .say = اِخْتَارُوا طَرِيقَةَ إِثْبَاتِ الهُوِيَّة
suomifi-choose-service = أنتم ذاهبون إلى صفحتكم في كيلا.
    .say = أَنْتُمْ ذَاهِبُونَ إِلَى صَفْحَتِكُمْ فِي كِيلَا.
suomifi-bank-jarvi = بنك يارفي
    .say = بَنْكُ يَارْفِي
suomifi-bank-metsa = بنك متسا، بنك آخر
    .say = بَنْكُ مِتْسَا، بَنْكٌ آخَر
suomifi-mobile = شهادة الهاتف من شركة الاتصالات
    .say = شَهَادَةُ الهَاتِفِ مِنْ شَرِكَةِ الاِتِّصَالَات
suomifi-mobile-text = تحصلون عليها من شركة الاتصالات. ليست تطبيق البنك.
    .say = تَحْصُلُونَ عَلَيْهَا مِنْ شَرِكَةِ الاِتِّصَالَات. لَيْسَتْ تَطْبِيقَ البَنْك.
suomifi-card = بطاقة هوية فيها شريحة
    .say = بِطَاقَةُ هُوِيَّةٍ فِيهَا شَرِيحَة
suomifi-card-text = تحتاجون إلى بطاقة هوية ورمزها وقارئ بطاقات.
    .say = تَحْتَاجُونَ إِلَى بِطَاقَةِ هُوِيَّةٍ وَرَمْزِهَا وَقَارِئِ بِطَاقَات.
suomifi-foreign = طرق للأجانب
    .say = طُرُقٌ لِلْأَجَانِب
suomifi-foreign-text = هنا طرق البلدان الأخرى.
    .say = هُنَا طُرُقُ البُلْدَانِ الأُخْرَى.
suomifi-other-way = اختاروا طريقة أخرى
    .say = اِخْتَارُوا طَرِيقَةً أُخْرَى
suomifi-back-warning = لا تستعملوا سهم المتصفح. استعملوا زر التوقف.
    .say = لَا تَسْتَعْمِلُوا سَهْمَ المُتَصَفِّح. اِسْتَعْمِلُوا زِرَّ التَّوَقُّف.
suomifi-break-off = توقف ورجوع
    .say = تَوَقُّفٌ وَرُجُوع
suomifi-error-title = لم ينجح إثبات الهوية
    .say = لَمْ يَنْجَحْ إِثْبَاتُ الهُوِيَّة
suomifi-error-text = استعملتم سهم المتصفح. ابدأوا من جديد.
    .say = اِسْتَعْمَلْتُمْ سَهْمَ المُتَصَفِّح. اِبْدَأُوا مِنْ جَدِيد.
suomifi-start-again = البدء من جديد
    .say = البَدْءُ مِنْ جَدِيد
suomifi-data-title = إثبات الهوية
    .say = إِثْبَاتُ الهُوِيَّة
suomifi-data-done = نجح إثبات الهوية.
    .say = نَجَحَ إِثْبَاتُ الهُوِيَّة.
suomifi-data-handed = المعلومات التي تصل إلى كيلا
    .say = المَعْلُومَاتُ الَّتِي تَصِلُ إِلَى كِيلَا
suomifi-data-name = الاسم
    .say = الاِسْم
suomifi-data-identity-code = رقم الهوية الشخصية
    .say = رَقْمُ الهُوِيَّةِ الشَّخْصِيَّة
suomifi-continue = متابعة إلى الخدمة
    .say = مُتَابَعَةٌ إِلَى الخِدْمَة
suomifi-close-window = إغلاق النافذة
    .say = إِغْلَاقُ النَّافِذَة
suomifi-new-tab = صفحة جديدة
    .say = صَفْحَةٌ جَدِيدَة
suomifi-new-tab-text = النافذة مغلقة.
    .say = النَّافِذَةُ مُغْلَقَة.
suomifi-open-again = فتح الصفحة مرة أخرى
    .say = فَتْحُ الصَّفْحَةِ مَرَّةً أُخْرَى
