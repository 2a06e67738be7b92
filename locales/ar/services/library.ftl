# Modern Standard Arabic, addressed to everybody (plural). .say is the same text fully vowelled, for the voice.
# A native speaker should check the whole file: the wording, and the vowels of every .say (imperatives first).

## The library: names of places stay Finnish. Texts of the page are real Finnish; the other languages say what they mean.

library-name = مكتبات وسط فنلندا
    .say = مَكْتَبَاتُ وَسَطِ فِنْلَنْدَا
library-front-title = موقع المكتبة على الإنترنت
    .say = مَوْقِعُ المَكْتَبَةِ عَلَى الإِنْتَرْنِت
library-hours = أوقات العمل
    .say = أَوْقَاتُ العَمَل
library-events = الفعاليات
    .say = الفَعَّالِيَّات
library-account = حسابي
    .say = حِسَابِي
library-login = تسجيل الدخول
    .say = تَسْجِيلُ الدُّخُول
library-log-out = تسجيل الخروج
    .say = تَسْجِيلُ الخُرُوج
library-front-heading = ماذا تريدون أن تقرأوا أو تشاهدوا أو تسمعوا؟
    .say = مَاذَا تُرِيدُونَ أَنْ تَقْرَأُوا أَوْ تُشَاهِدُوا أَوْ تَسْمَعُوا؟
library-search = كلمة البحث
    .say = كَلِمَةُ البَحْث
library-search-help = مثلا اسم الكتاب
    .say = مَثَلًا اسْمُ الكِتَاب
library-error-search = الخانة فارغة. اكتبوا كلمة البحث.
    .say = الخَانَةُ فَارِغَة. اُكْتُبُوا كَلِمَةَ البَحْث.
library-search-button = بحث
    .say = بَحْث
library-front-news = الاستعارة مجانية. قد تدفعون إذا تأخرتم في إرجاع كتاب.
    .say = الاِسْتِعَارَةُ مَجَّانِيَّة. قَدْ تَدْفَعُونَ إِذَا تَأَخَّرْتُمْ فِي إِرْجَاعِ كِتَاب.

## Titles of works and loans: made up for practice.

library-work-home = Uusi koti (بيت جديد)
    .say = بَيْتٌ جَدِيد
library-work-winter = Talvi kylässä (الشتاء في القرية)
    .say = الشِّتَاءُ فِي القَرْيَة
library-work-summer = Kesä järvellä (الصيف عند البحيرة)
    .say = الصَّيْفُ عِنْدَ البُحَيْرَة
library-work-home-english = الكتاب نفسه بالإنجليزية
    .say = الكِتَابُ نَفْسُهُ بِالإِنْجِلِيزِيَّة
library-work-winter-english = الكتاب نفسه بالإنجليزية
    .say = الكِتَابُ نَفْسُهُ بِالإِنْجِلِيزِيَّة
library-work-summer-english = الكتاب نفسه بالإنجليزية
    .say = الكِتَابُ نَفْسُهُ بِالإِنْجِلِيزِيَّة
library-kind-easy = كتاب بالفنلندية السهلة
    .say = كِتَابٌ بِالفِنْلَنْدِيَّةِ السَّهْلَة
library-kind-book = كتاب عادي
    .say = كِتَابٌ عَادِيّ
library-kind-dvd = قرص دي في دي، فيلم وليس كتابا
    .say = قُرْصُ دِي فِي دِي، فِيلْمٌ وَلَيْسَ كِتَابًا
library-loan-food = كتاب طبخ
    .say = كِتَابُ طَبْخ
library-loan-finnish = كتاب لتعلم اللغة الفنلندية
    .say = كِتَابٌ لِتَعَلُّمِ اللُّغَةِ الفِنْلَنْدِيَّة
library-loan-tales = قصص للأطفال قبل النوم
    .say = قِصَصٌ لِلْأَطْفَالِ قَبْلَ النَّوْم
library-loan-songs = كتاب أغان للأطفال
    .say = كِتَابُ أَغَانٍ لِلْأَطْفَال
library-loan-garden = كتاب عن النباتات
    .say = كِتَابٌ عَنِ النَّبَاتَات

## Places: real libraries of Central Finland.

library-place-main = المكتبة الرئيسية في يوفاسكولا
    .say = المَكْتَبَةُ الرَّئِيسِيَّةُ فِي يُوفَاسْكُولَا
library-place-kuokkala = مكتبة كوكالا في يوفاسكولا
    .say = مَكْتَبَةُ كُوُكَّالَا فِي يُوفَاسْكُولَا
library-place-palokka = مكتبة بالوكا في يوفاسكولا
    .say = مَكْتَبَةُ بَالُوكَّا فِي يُوفَاسْكُولَا
library-place-vaajakoski = مكتبة فاياكوسكي في يوفاسكولا
    .say = مَكْتَبَةُ فَايَاكُوسْكِي فِي يُوفَاسْكُولَا
library-place-huhtasuo = مكتبة هوهتاسوو في يوفاسكولا
    .say = مَكْتَبَةُ هُوهْتَاسُوُو فِي يُوفَاسْكُولَا
library-place-hankasalmi = مكتبة في بلدة أخرى، هانكاسالمي
    .say = مَكْتَبَةٌ فِي بَلْدَةٍ أُخْرَى، هَانْكَاسَالْمِي
library-hours-week = من الاثنين إلى الجمعة من العاشرة صباحا حتى السابعة مساء، والسبت حتى الثالثة
    .say = مِنَ الاِثْنَيْنِ إِلَى الجُمُعَةِ مِنَ العَاشِرَةِ صَبَاحًا حَتَّى السَّابِعَةِ مَسَاءً، وَالسَّبْتُ حَتَّى الثَّالِثَة
library-hours-note = المكتبات مغلقة في العطل الرسمية.
    .say = المَكْتَبَاتُ مُغْلَقَةٌ فِي العُطَلِ الرَّسْمِيَّة.
library-home = الصفحة الأولى
    .say = الصَّفْحَةُ الأُولَى
library-event-cafe = مقهى اللغة كل يوم ثلاثاء الساعة الرابعة
    .say = مَقْهَى اللُّغَةِ كُلَّ يَوْمِ ثُلَاثَاءَ السَّاعَةَ الرَّابِعَة
library-event-tales = ساعة القصص للأطفال يوم السبت الساعة الحادية عشرة
    .say = سَاعَةُ القِصَصِ لِلْأَطْفَالِ يَوْمَ السَّبْتِ السَّاعَةَ الحَادِيَةَ عَشْرَة

## Log in

library-login-title = تسجيل الدخول
    .say = تَسْجِيلُ الدُّخُول
library-card = رقم بطاقة المكتبة
    .say = رَقْمُ بِطَاقَةِ المَكْتَبَة
library-pin = الرمز السري لبطاقة المكتبة
    .say = الرَّمْزُ السِّرِّيُّ لِبِطَاقَةِ المَكْتَبَة
library-pin-help = أربعة أرقام. تحصلون على الرمز في المكتبة.
    .say = أَرْبَعَةُ أَرْقَام. تَحْصُلُونَ عَلَى الرَّمْزِ فِي المَكْتَبَة.
library-sign-in = دخول
    .say = دُخُول
library-error-card-required = الخانة فارغة. اكتبوا رقم بطاقة المكتبة.
    .say = الخَانَةُ فَارِغَة. اُكْتُبُوا رَقْمَ بِطَاقَةِ المَكْتَبَة.
library-error-pin-required = الخانة فارغة. اكتبوا الرمز السري.
    .say = الخَانَةُ فَارِغَة. اُكْتُبُوا الرَّمْزَ السِّرِّيّ.
library-error-login = الرقم أو الرمز خطأ. تأكدوا منهما.
    .say = الرَّقْمُ أَوِ الرَّمْزُ خَطَأ. تَأَكَّدُوا مِنْهُمَا.
library-forgot = هل نسيتم الرمز السري؟
    .say = هَلْ نَسِيتُمُ الرَّمْزَ السِّرِّيّ؟
library-forgot-text = تحصلون على رمز جديد في المكتبة. خذوا معكم الهوية أو جواز السفر.
    .say = تَحْصُلُونَ عَلَى رَمْزٍ جَدِيدٍ فِي المَكْتَبَة. خُذُوا مَعَكُمُ الهُوِيَّةَ أَوْ جَوَازَ السَّفَر.
library-back-to-login = الرجوع إلى تسجيل الدخول
    .say = الرُّجُوعُ إِلَى تَسْجِيلِ الدُّخُول

## Results and the work

library-results-title = نتائج البحث
    .say = نَتَائِجُ البَحْث
library-filters = تضييق البحث
    .say = تَضْيِيقُ البَحْث
library-only-easy = كتب الفنلندية السهلة فقط
    .say = كُتُبُ الفِنْلَنْدِيَّةِ السَّهْلَةِ فَقَط
library-language = اللغة
    .say = اللُّغَة
library-language-any = كل اللغات
    .say = كُلُّ اللُّغَات
library-language-fi = الفنلندية
    .say = الفِنْلَنْدِيَّة
library-language-en = الإنجليزية
    .say = الإِنْجِلِيزِيَّة
library-results-none = لم نجد شيئا. تأكدوا من الكتابة ومن الاختيارات.
    .say = لَمْ نَجِدْ شَيْئًا. تَأَكَّدُوا مِنَ الكِتَابَةِ وَمِنَ الاِخْتِيَارَات.
library-work-title = معلومات عن الكتاب
    .say = مَعْلُومَاتٌ عَنِ الكِتَاب
library-to-results = الرجوع إلى النتائج
    .say = الرُّجُوعُ إِلَى النَّتَائِج
library-work-held = لقد حجزتم هذا.
    .say = لَقَدْ حَجَزْتُمْ هٰذَا.
library-available = هل الكتاب موجود الآن
    .say = هَلِ الكِتَابُ مَوْجُودٌ الآن
library-available-lent = معار الآن. يمكنكم الحجز.
    .say = مُعَارٌ الآن. يُمْكِنُكُمُ الحَجْز.
library-reserve = حجز
    .say = حَجْز
library-login-to-reserve = سجلوا الدخول ثم احجزوا
    .say = سَجِّلُوا الدُّخُولَ ثُمَّ احْجِزُوا

## Reservation

library-reserve-title = الحجز
    .say = الحَجْز
library-pickup = مكان الاستلام: المكتبة التي تأخذون منها الكتاب
    .say = مَكَانُ الاِسْتِلَام: المَكْتَبَةُ الَّتِي تَأْخُذُونَ مِنْهَا الكِتَاب
library-valid-for = مدة الحجز
    .say = مُدَّةُ الحَجْز
library-valid-month = شهر واحد
    .say = شَهْرٌ وَاحِد
library-valid-year = سنة واحدة
    .say = سَنَةٌ وَاحِدَة
library-pickup-fee = إذا لم تأخذوا الكتاب فعليكم دفع يوروين.
    .say = إِذَا لَمْ تَأْخُذُوا الكِتَابَ فَعَلَيْكُمْ دَفْعُ يُورُوَيْن.
library-send = إرسال الحجز
    .say = إِرْسَالُ الحَجْز
library-cancel = إلغاء
    .say = إِلْغَاء
library-reserved-title = تم الحجز
    .say = تَمَّ الحَجْز
library-reserved-text = تم الحجز.
    .say = تَمَّ الحَجْز.
library-reserved-next = ستصلكم رسالة عندما يمكنكم أخذ الكتاب.
    .say = سَتَصِلُكُمْ رِسَالَةٌ عِنْدَمَا يُمْكِنُكُمْ أَخْذُ الكِتَاب.

## Own account

library-account-name = الاسم
    .say = الاِسْم
library-account-text = هنا ترون الكتب المعارة والحجوزات.
    .say = هُنَا تَرَوْنَ الكُتُبَ المُعَارَةَ وَالحُجُوزَات.
library-loans = الكتب المعارة
    .say = الكُتُبُ المُعَارَة
library-holds = الحجوزات
    .say = الحُجُوزَات
library-renew-selected = تمديد ما اخترتموه
    .say = تَمْدِيدُ مَا اخْتَرْتُمُوه
library-renew-all = تمديد الكل
    .say = تَمْدِيدُ الكُلّ
library-error-none-selected = لم تختاروا أي كتاب.
    .say = لَمْ تَخْتَارُوا أَيَّ كِتَاب.
library-select-loan = اختيار
    .say = اِخْتِيَار
library-due = آخر يوم للإرجاع
    .say = آخِرُ يَوْمٍ لِلْإِرْجَاع
library-due-old = السابع والعشرون من نوفمبر
    .say = السَّابِعُ وَالعِشْرُونَ مِنْ نُوفِمْبِر
library-due-new = الخامس والعشرون من ديسمبر
    .say = الخَامِسُ وَالعِشْرُونَ مِنْ دِيسِمْبِر
library-renewed = تم التمديد. عندكم وقت أكثر.
    .say = تَمَّ التَّمْدِيد. عِنْدَكُمْ وَقْتٌ أَكْثَر.
library-not-renewed = لا يمكن تمديد هذا الكتاب. شخص آخر حجزه. أرجعوه في الموعد.
    .say = لَا يُمْكِنُ تَمْدِيدُ هٰذَا الكِتَاب. شَخْصٌ آخَرُ حَجَزَه. أَرْجِعُوهُ فِي المَوْعِد.
library-holds-none = ليس عندكم حجوزات.
    .say = لَيْسَ عِنْدَكُمْ حُجُوزَات.
library-queue = دوركم في الانتظار
    .say = دَوْرُكُمْ فِي الاِنْتِظَار
library-queue-first = الأول
    .say = الأَوَّل
# ar: a native speaker should check the pick-up number.
library-pickup-number = رقم الاستلام
    .say = رَقْمُ الاِسْتِلَام
library-pickup-number-later = تحصلون على الرقم عندما يصل الكتاب
    .say = تَحْصُلُونَ عَلَى الرَّقْمِ عِنْدَمَا يَصِلُ الكِتَاب
library-remove-hold = حذف الحجز
    .say = حَذْفُ الحَجْز
library-logged-out-title = تسجيل الخروج
    .say = تَسْجِيلُ الخُرُوج
library-logged-out-text = تم تسجيل خروجكم.
    .say = تَمَّ تَسْجِيلُ خُرُوجِكُمْ.
