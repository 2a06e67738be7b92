# Modern Standard Arabic, addressed to everybody (plural). .say is the same text fully vowelled, for the voice.
# A native speaker should check the whole file: the wording, and the vowels of every .say (imperatives first).

## The kiosk's own words. Short, warm, for adults; one thought a sentence.

# The program's name; it means a path.
kiosk-name = بولكو
    .say = بُولْكُو
kiosk-hello = أهلا
    .say = أَهْلًا
kiosk-begin = المسوا هنا للبدء.
    .say = اِلْمِسُوا هُنَا لِلْبَدْء.
kiosk-language-name = العربية
    .say = العَرَبِيَّة
kiosk-language-offer = سأساعدكم بالعربية.
    .say = سَأُسَاعِدُكُمْ بِالعَرَبِيَّة.
kiosk-language-title = اختاروا لغتكم.
    .say = اِخْتَارُوا لُغَتَكُمْ.
kiosk-choose = اختيار
    .say = اِخْتِيَار
kiosk-choose-again-note = المسوا مرة لتسمعوا. المسوا مرة أخرى لتختاروا.
    .say = اِلْمِسُوا مَرَّةً لِتَسْمَعُوا. اِلْمِسُوا مَرَّةً أُخْرَى لِتَخْتَارُوا.
kiosk-back = رجوع
    .say = رُجُوع
kiosk-onward = متابعة
    .say = مُتَابَعَة
kiosk-undo = حذف الصورة الأخيرة
    .say = حَذْفُ الصُّورَةِ الأَخِيرَة
kiosk-yes = نعم
    .say = نَعَمْ
kiosk-no = لا
    .say = لَا

## Signing in with pictures

kiosk-sign-in-title = هل كنتم هنا من قبل؟
    .say = هَلْ كُنْتُمْ هُنَا مِنْ قَبْل؟
kiosk-sign-in-new = هذه أول مرة
    .say = هٰذِهِ أَوَّلُ مَرَّة
kiosk-sign-in-been-here = كنت هنا من قبل
    .say = كُنْتُ هُنَا مِنْ قَبْل
kiosk-sign-in-only-try = أريد أن أجرب فقط
    .say = أُرِيدُ أَنْ أُجَرِّبَ فَقَط
kiosk-new-animal = اختاروا حيوانا. هو علامتكم.
    .say = اِخْتَارُوا حَيَوَانًا. هُوَ عَلَامَتُكُمْ.
kiosk-new-things = اختاروا ثلاث صور. تذكروها وتذكروا ترتيبها.
    .say = اِخْتَارُوا ثَلَاثَ صُوَر. تَذَكَّرُوهَا وَتَذَكَّرُوا تَرْتِيبَهَا.
kiosk-new-repeat = المسوا الصور الثلاث نفسها مرة أخرى، بالترتيب نفسه.
    .say = اِلْمِسُوا الصُّوَرَ الثَّلَاثَ نَفْسَهَا مَرَّةً أُخْرَى، بِالتَّرْتِيبِ نَفْسِه.
kiosk-new-differs = كانت الصور مختلفة. اختاروا ثلاث صور مرة أخرى.
    .say = كَانَتِ الصُّوَرُ مُخْتَلِفَة. اِخْتَارُوا ثَلَاثَ صُوَرٍ مَرَّةً أُخْرَى.
kiosk-new-taken = هذه الصور لشخص آخر. اختاروا ثلاث صور أخرى.
    .say = هٰذِهِ الصُّوَرُ لِشَخْصٍ آخَر. اِخْتَارُوا ثَلَاثَ صُوَرٍ أُخْرَى.
kiosk-known-animal = المسوا حيوانكم.
    .say = اِلْمِسُوا حَيَوَانَكُمْ.
kiosk-known-things = المسوا صوركم الثلاث بالترتيب الصحيح.
    .say = اِلْمِسُوا صُوَرَكُمُ الثَّلَاثَ بِالتَّرْتِيبِ الصَّحِيح.
kiosk-known-wrong = الصور غير مطابقة. حاولوا مرة أخرى.
    .say = الصُّوَرُ غَيْرُ مُطَابِقَة. حَاوِلُوا مَرَّةً أُخْرَى.
kiosk-known-call = لا أجد هذه الصور. اطلبوا مساعدة شخص. أو جربوا فقط.
    .say = لَا أَجِدُ هٰذِهِ الصُّوَر. اُطْلُبُوا مُسَاعَدَةَ شَخْص. أَوْ جَرِّبُوا فَقَط.

## Pictures of the sign-in

# so: check the word for a bear.
kiosk-animal-bear = دب
    .say = دُبّ
kiosk-animal-bird = عصفور
    .say = عُصْفُور
kiosk-animal-butterfly = فراشة
    .say = فَرَاشَة
kiosk-animal-camel = جمل
    .say = جَمَل
kiosk-animal-cat = قطة
    .say = قِطَّة
kiosk-animal-cow = بقرة
    .say = بَقَرَة
kiosk-animal-elephant = فيل
    .say = فِيل
kiosk-animal-fish = سمكة
    .say = سَمَكَة
kiosk-animal-horse = حصان
    .say = حِصَان
kiosk-animal-rabbit = أرنب
    .say = أَرْنَب
kiosk-animal-sheep = خروف
    .say = خَرُوف
kiosk-animal-turtle = سلحفاة
    .say = سُلَحْفَاة
kiosk-thing-apple = تفاحة
    .say = تُفَّاحَة
kiosk-thing-ball = كرة
    .say = كُرَة
kiosk-thing-boat = قارب
    .say = قَارِب
kiosk-thing-book = كتاب
    .say = كِتَاب
kiosk-thing-car = سيارة
    .say = سَيَّارَة
kiosk-thing-cup = فنجان
    .say = فِنْجَان
kiosk-thing-flower = زهرة
    .say = زَهْرَة
kiosk-thing-house = بيت
    .say = بَيْت
kiosk-thing-key = مفتاح
    .say = مِفْتَاح
kiosk-thing-sun = شمس
    .say = شَمْس
kiosk-thing-tree = شجرة
    .say = شَجَرَة
kiosk-thing-umbrella = مظلة
    .say = مِظَلَّة

## The path

kiosk-path-title = على ماذا تريدون أن تتدربوا؟
    .say = عَلَى مَاذَا تُرِيدُونَ أَنْ تَتَدَرَّبُوا؟
kiosk-path-suggested = هذا مناسب لكم الآن.
    .say = هٰذَا مُنَاسِبٌ لَكُمُ الآن.
# What one wants to learn.
kiosk-goals-title = ماذا تريدون أن تتعلموا؟
    .say = مَاذَا تُرِيدُونَ أَنْ تَتَعَلَّمُوا؟
kiosk-goals-note = اختاروا واحدا أو اثنين أو ثلاثة.
    .say = اِخْتَارُوا وَاحِدًا أَوِ اثْنَيْنِ أَوْ ثَلَاثَة.
kiosk-goals-change = اختاروا ما تريدون أن تتعلموه
    .say = اِخْتَارُوا مَا تُرِيدُونَ أَنْ تَتَعَلَّمُوه
# Why a task is suggested.
kiosk-why-first = هذا مناسب للبداية.
    .say = هٰذَا مُنَاسِبٌ لِلْبِدَايَة.
kiosk-why-goal = أردتم أن تتعلموا هذا.
    .say = أَرَدْتُمْ أَنْ تَتَعَلَّمُوا هٰذَا.
kiosk-why-course = مجموعتكم تتدرب على هذا.
    .say = مَجْمُوعَتُكُمْ تَتَدَرَّبُ عَلَى هٰذَا.
# ar: a native speaker should check this one.
kiosk-why-again = مضى وقت منذ أنجزتم هذا. لنر هل ما زلتم تستطيعونه.
    .say = مَضَى وَقْتٌ مُنْذُ أَنْجَزْتُمْ هٰذَا. لِنَرَ هَلْ مَا زِلْتُمْ تَسْتَطِيعُونَه.
kiosk-why-go-on = بدأتم هذا. تابعوا من هنا.
    .say = بَدَأْتُمْ هٰذَا. تَابِعُوا مِنْ هُنَا.
kiosk-why-alone = تدربتم على هذا. جربوا الآن وحدكم.
    .say = تَدَرَّبْتُمْ عَلَى هٰذَا. جَرِّبُوا الآنَ وَحْدَكُمْ.
kiosk-reach-not-begun = لم يبدأ بعد
    .say = لَمْ يَبْدَأْ بَعْد
kiosk-reach-guided = مع الإرشاد
    .say = مَعَ الإِرْشَاد
kiosk-reach-little-help = بمساعدة قليلة
    .say = بِمُسَاعَدَةٍ قَلِيلَة
kiosk-reach-alone = بدون مساعدة
    .say = بِدُونِ مُسَاعَدَة
kiosk-reach-new-case = بدون مساعدة في حالة جديدة
    .say = بِدُونِ مُسَاعَدَةٍ فِي حَالَةٍ جَدِيدَة
# ar: a native speaker should check this one: able without help, and still so some time later.
kiosk-reach-retained = بدون مساعدة، وبعد مدة أيضا
    .say = بِدُونِ مُسَاعَدَةٍ، وَبَعْدَ مُدَّةٍ أَيْضًا
kiosk-topic-home = السكن
    .say = السَّكَن
kiosk-topic-money = المال
    .say = المَال
kiosk-topic-work = العمل
    .say = العَمَل
kiosk-topic-health = الصحة
    .say = الصِّحَّة
# The residence permit. so: check whether people say sharciga or oggolaanshaha.
kiosk-topic-permit = الإقامة
    .say = الإِقَامَة
kiosk-topic-school = المدرسة
    .say = المَدْرَسَة
kiosk-topic-travel = التنقل وأوقات الفراغ
    .say = التَّنَقُّلُ وَأَوْقَاتُ الفَرَاغ
kiosk-topic-safety = الأمان
    .say = الأَمَان
kiosk-resume-title = كنتم في وسط هذه المهمة. هل تريدون المتابعة؟
    .say = كُنْتُمْ فِي وَسَطِ هٰذِهِ المُهِمَّة. هَلْ تُرِيدُونَ المُتَابَعَة؟
kiosk-resume-yes = المتابعة من هناك
    .say = المُتَابَعَةُ مِنْ هُنَاك
kiosk-resume-no = البدء من جديد
    .say = البَدْءُ مِنْ جَدِيد

## Questions

kiosk-questions-before = أولا ثلاثة أسئلة. ليس ضروريا أن تعرفوا الأجوبة.
    .say = أَوَّلًا ثَلَاثَةُ أَسْئِلَة. لَيْسَ ضَرُورِيًّا أَنْ تَعْرِفُوا الأَجْوِبَة.
kiosk-questions-after = والآن ثلاثة أسئلة مرة أخرى.
    .say = وَالآنَ ثَلَاثَةُ أَسْئِلَةٍ مَرَّةً أُخْرَى.
kiosk-questions-probe = أولا بعض الأسئلة، كما في المرة الماضية. ليس ضروريا أن تعرفوا الأجوبة.
    .say = أَوَّلًا بَعْضُ الأَسْئِلَةِ، كَمَا فِي المَرَّةِ المَاضِيَة. لَيْسَ ضَرُورِيًّا أَنْ تَعْرِفُوا الأَجْوِبَة.
kiosk-dont-know = لا أعرف
    .say = لَا أَعْرِف
kiosk-question = سؤال
    .say = سُؤَال

## Kinds of practice

kiosk-kinds-title = كيف تريدون أن تتدربوا؟
    .say = كَيْفَ تُرِيدُونَ أَنْ تَتَدَرَّبُوا؟
kiosk-kind-shown = أرني
    .say = أَرِنِي
# ar: check أنفذ (I do it) and أنجز (I get it done) here and below.
kiosk-kind-shown-note = أنا أنفذ وأنتم تشاهدون.
    .say = أَنَا أُنَفِّذُ وَأَنْتُمْ تُشَاهِدُون.
kiosk-kind-guided = معا
    .say = مَعًا
kiosk-kind-guided-note = أقول لكم كل خطوة.
    .say = أَقُولُ لَكُمْ كُلَّ خُطْوَة.
kiosk-kind-hints = مساعدة عندما أطلب
    .say = مُسَاعَدَةٌ عِنْدَمَا أَطْلُب
kiosk-kind-hints-note = أنتم تنفذون. المسوا المصباح للمساعدة.
    .say = أَنْتُمْ تُنَفِّذُون. اِلْمِسُوا المِصْبَاحَ لِلْمُسَاعَدَة.
kiosk-kind-alone = بدون مساعدة
    .say = بِدُونِ مُسَاعَدَة
kiosk-kind-alone-note = أنتم تنفذون. أنا أسكت.
    .say = أَنْتُمْ تُنَفِّذُون. أَنَا أَسْكُت.
# ar: a native speaker should check this one.
kiosk-kind-real-life = كما في الحياة الواقعية
    .say = كَمَا فِي الحَيَاةِ الوَاقِعِيَّة
kiosk-kind-real-life-note = حالة جديدة. الكلمات بالفنلندية فقط.
    .say = حَالَةٌ جَدِيدَة. الكَلِمَاتُ بِالفِنْلَنْدِيَّةِ فَقَط.
kiosk-kind-suggested = أقترح هذا الآن.
    .say = أَقْتَرِحُ هٰذَا الآن.

## Around the service

kiosk-band = تدريب، ليست الخدمة الحقيقية
    .say = تَدْرِيبٌ، لَيْسَتِ الخِدْمَةَ الحَقِيقِيَّة
kiosk-address-bar = شريط العنوان: أين أنتم
    .say = شَرِيطُ العُنْوَان: أَيْنَ أَنْتُمْ
kiosk-browser-back = سهم الرجوع في المتصفح
    .say = سَهْمُ الرُّجُوعِ فِي المُتَصَفِّح
kiosk-phone = الهاتف
    .say = الهَاتِف
kiosk-again = أعده
    .say = أَعِدْهُ
kiosk-next = التالي
    .say = التَّالِي
kiosk-ear = استماع
    .say = اِسْتِمَاع
kiosk-ear-note = المسوا كلمة لتسمعوها. المسوا الأذن مرة أخرى للمتابعة.
    .say = اِلْمِسُوا كَلِمَةً لِتَسْمَعُوهَا. اِلْمِسُوا الأُذُنَ مَرَّةً أُخْرَى لِلْمُتَابَعَة.
kiosk-bulb = مساعدة
    .say = مُسَاعَدَة
kiosk-hand = اطلبوا شخصا
    .say = اُطْلُبُوا شَخْصًا
kiosk-door = استراحة
    .say = اِسْتِرَاحَة
kiosk-card-title = شخص التدريب. استعملوا هذه المعلومات فقط.
    .say = شَخْصُ التَّدْرِيب. اِسْتَعْمِلُوا هٰذِهِ المَعْلُومَاتِ فَقَط.
kiosk-uncover = إظهار ما كتبت
    .say = إِظْهَارُ مَا كَتَبْتُ
# ar: the names of keyboard keys should be checked by a native speaker.
kiosk-key-erase = حذف حرف
    .say = حَذْفُ حَرْف
kiosk-key-capital = حرف كبير
    .say = حَرْفٌ كَبِير
kiosk-key-signs = أرقام وعلامات
    .say = أَرْقَامٌ وَعَلَامَات
kiosk-key-letters = حروف
    .say = حُرُوف
kiosk-key-space = مسافة
    .say = مَسَافَة
kiosk-key-done = انتهيت
    .say = اِنْتَهَيْتُ
kiosk-finished-title = هل انتهيتم؟
    .say = هَلِ انْتَهَيْتُمْ؟
kiosk-finished-no = ليس بعد
    .say = لَيْسَ بَعْد

## While practising

kiosk-shown-begin = سأريكم. المسوا «التالي» عندما تستعدون.
    .say = سَأُرِيكُمْ. اِلْمِسُوا «التَّالِي» عِنْدَمَا تَسْتَعِدُّون.
kiosk-shown-end = هذا كل شيء. الآن تعرفون الطريقة.
    .say = هٰذَا كُلُّ شَيْء. الآنَ تَعْرِفُونَ الطَّرِيقَة.
kiosk-guided-begin = سننفذ هذا معا.
    .say = سَنُنَفِّذُ هٰذَا مَعًا.
kiosk-hints-begin = أنتم تنفذون. المسوا المصباح إذا أردتم المساعدة.
    .say = أَنْتُمْ تُنَفِّذُون. اِلْمِسُوا المِصْبَاحَ إِذَا أَرَدْتُمُ المُسَاعَدَة.
kiosk-alone-begin = الآن تنفذون وحدكم.
    .say = الآنَ تُنَفِّذُونَ وَحْدَكُمْ.
kiosk-real-life-begin = هذه حالة جديدة. انظروا إلى بطاقة الشخص.
    .say = هٰذِهِ حَالَةٌ جَدِيدَة. اُنْظُرُوا إِلَى بِطَاقَةِ الشَّخْص.
kiosk-wrong-turn = هذه الصفحة لا تفيد الآن.
    .say = هٰذِهِ الصَّفْحَةُ لَا تُفِيدُ الآن.
# ar: a native speaker should check this one.
kiosk-way-back = المسوا المكان المحدد. سيوصلكم إلى المكان الصحيح.
    .say = اِلْمِسُوا المَكَانَ المُحَدَّد. سَيُوصِلُكُمْ إِلَى المَكَانِ الصَّحِيح.
kiosk-wrong-turn-back-arrow = استعملوا سهم الرجوع.
    .say = اِسْتَعْمِلُوا سَهْمَ الرُّجُوع.
kiosk-service-error = وجدت الخدمة خطأ. المسوا الأذن واسمعوا ما تقوله.
    .say = وَجَدَتِ الخِدْمَةُ خَطَأ. اِلْمِسُوا الأُذُنَ وَاسْمَعُوا مَا تَقُولُه.
kiosk-refused = لا تكتبوا معلوماتكم. استعملوا معلومات شخص التدريب فقط.
    .say = لَا تَكْتُبُوا مَعْلُومَاتِكُمْ. اِسْتَعْمِلُوا مَعْلُومَاتِ شَخْصِ التَّدْرِيبِ فَقَط.
kiosk-offer-help = هل تريدون مساعدة؟ المسوا المصباح.
    .say = هَلْ تُرِيدُونَ مُسَاعَدَة؟ اِلْمِسُوا المِصْبَاح.
kiosk-step-again = لننظر إلى هذه الخطوة معا.
    .say = لِنَنْظُرْ إِلَى هٰذِهِ الخُطْوَةِ مَعًا.
kiosk-help-title = هل أساعدكم؟ هذا يصبح تدريبا. يمكنكم أن تنفذوه وحدكم في مرة أخرى.
    .say = هَلْ أُسَاعِدُكُمْ؟ هٰذَا يُصْبِحُ تَدْرِيبًا. يُمْكِنُكُمْ أَنْ تُنَفِّذُوهُ وَحْدَكُمْ فِي مَرَّةٍ أُخْرَى.
kiosk-help-yes = نعم، ساعدني
    .say = نَعَمْ، سَاعِدْنِي
kiosk-help-no = لا، سأحاول بنفسي
    .say = لَا، سَأُحَاوِلُ بِنَفْسِي
kiosk-hand-called = قلت إنكم تريدون مساعدة شخص. يمكنكم المتابعة أو الانتظار.
    .say = قُلْتُ إِنَّكُمْ تُرِيدُونَ مُسَاعَدَةَ شَخْص. يُمْكِنُكُمُ المُتَابَعَةُ أَوِ الاِنْتِظَار.
# ar: a native speaker should check the sentences about the helping person.
kiosk-someone-coming-title = ناديت شخصا. سيأتي إليكم.
    .say = نَادَيْتُ شَخْصًا. سَيَأْتِي إِلَيْكُمْ.
kiosk-got-help = ساعدني شخص
    .say = سَاعَدَنِي شَخْص
kiosk-went-alone = أتابع وحدي
    .say = أُتَابِعُ وَحْدِي
kiosk-break-title = هل تريدون استراحة؟ كل شيء محفوظ.
    .say = هَلْ تُرِيدُونَ اسْتِرَاحَة؟ كُلُّ شَيْءٍ مَحْفُوظ.
kiosk-break-yes = نعم، استراحة
    .say = نَعَمْ، اِسْتِرَاحَة
kiosk-break-no = أتابع هنا
    .say = أُتَابِعُ هُنَا
kiosk-other-task = مهمة أخرى
    .say = مُهِمَّةٌ أُخْرَى
kiosk-idle-title = هل أنتم هنا؟
    .say = هَلْ أَنْتُمْ هُنَا؟
kiosk-idle-note = المسوا أي مكان لنتابع.
    .say = اِلْمِسُوا أَيَّ مَكَانٍ لِنُتَابِع.
kiosk-idle-yes = أنا هنا
    .say = أَنَا هُنَا

## Afterwards

kiosk-told-shown = الآن رأيتم الطريقة.
    .say = الآنَ رَأَيْتُمُ الطَّرِيقَة.
kiosk-told-guided = أحسنتم. أنجزناه معا.
    .say = أَحْسَنْتُمْ. أَنْجَزْنَاهُ مَعًا.
kiosk-told-hints = أحسنتم. احتجتم إلى مساعدة قليلة.
    .say = أَحْسَنْتُمْ. اِحْتَجْتُمْ إِلَى مُسَاعَدَةٍ قَلِيلَة.
kiosk-told-alone = أحسنتم. أنجزتموه وحدكم.
    .say = أَحْسَنْتُمْ. أَنْجَزْتُمُوهُ وَحْدَكُمْ.
kiosk-told-real-life = أحسنتم. تستطيعون هذا في الحياة الواقعية أيضا.
    .say = أَحْسَنْتُمْ. تَسْتَطِيعُونَ هٰذَا فِي الحَيَاةِ الوَاقِعِيَّةِ أَيْضًا.
kiosk-told-practised = أحسنتم. وصلتم إلى النهاية مع المساعدة.
    .say = أَحْسَنْتُمْ. وَصَلْتُمْ إِلَى النِّهَايَةِ مَعَ المُسَاعَدَة.
# ar: a native speaker should check the next three.
kiosk-told-much-help = أنجزتموه بمساعدة كثيرة. في المرة القادمة ستحتاجون إلى مساعدة أقل.
    .say = أَنْجَزْتُمُوهُ بِمُسَاعَدَةٍ كَثِيرَة. فِي المَرَّةِ القَادِمَةِ سَتَحْتَاجُونَ إِلَى مُسَاعَدَةٍ أَقَلّ.
kiosk-told-too-early = قلتم إنكم انتهيتم. لكن شيئا لم يكتمل بعد.
    .say = قُلْتُمْ إِنَّكُمُ انْتَهَيْتُمْ. لٰكِنَّ شَيْئًا لَمْ يَكْتَمِلْ بَعْد.
kiosk-told-mistake = وصلتم إلى النهاية. لكن شيئا واحدا قد يضر في الحياة الواقعية.
    .say = وَصَلْتُمْ إِلَى النِّهَايَة. لٰكِنَّ شَيْئًا وَاحِدًا قَدْ يَضُرُّ فِي الحَيَاةِ الوَاقِعِيَّة.
kiosk-told-given-up = توقفتم هنا. لا بأس. ما أنجزتموه محفوظ.
    .say = تَوَقَّفْتُمْ هُنَا. لَا بَأْس. مَا أَنْجَزْتُمُوهُ مَحْفُوظ.
kiosk-told-went-well = هذا كان جيدا.
    .say = هٰذَا كَانَ جَيِّدًا.
kiosk-told-practise = تدربوا على هذا مرة أخرى.
    .say = تَدَرَّبُوا عَلَى هٰذَا مَرَّةً أُخْرَى.
kiosk-after-again = مرة أخرى
    .say = مَرَّةً أُخْرَى
kiosk-after-another-day = في يوم آخر
    .say = فِي يَوْمٍ آخَر
kiosk-learned-title = هل تعلمتم شيئا؟
    .say = هَلْ تَعَلَّمْتُمْ شَيْئًا؟
kiosk-can-title = هل تستطيعون هذا الآن بأنفسكم؟
    .say = هَلْ تَسْتَطِيعُونَ هٰذَا الآنَ بِأَنْفُسِكُمْ؟
# Asked at a later visit.
kiosk-did-title = هل أنجزتم هذا في الخدمة الحقيقية منذ المرة الماضية؟
    .say = هَلْ أَنْجَزْتُمْ هٰذَا فِي الخِدْمَةِ الحَقِيقِيَّةِ مُنْذُ المَرَّةِ المَاضِيَة؟

## Voice and text: how fast and how loud the kiosk speaks, and which script is read.

kiosk-comfort = الصوت والنص
    .say = الصَّوْتُ وَالنَّصّ
kiosk-comfort-title = كيف تريدون أن تسمعوا وتقرأوا؟
    .say = كَيْفَ تُرِيدُونَ أَنْ تَسْمَعُوا وَتَقْرَأُوا؟
kiosk-comfort-note = بالسماعات تسمعون أفضل. الآخرون لا يسمعون.
    .say = بِالسَّمَّاعَاتِ تَسْمَعُونَ أَفْضَل. الآخَرُونَ لَا يَسْمَعُون.
kiosk-comfort-slower = أبطأ
    .say = أَبْطَأ
kiosk-comfort-faster = أسرع
    .say = أَسْرَع
kiosk-comfort-quieter = أخفض
    .say = أَخْفَض
kiosk-comfort-louder = أعلى
    .say = أَعْلَى
kiosk-comfort-reading = القراءة بلغة أخرى
    .say = القِرَاءَةُ بِلُغَةٍ أُخْرَى
kiosk-reading-title = بأي لغة تريدون القراءة؟
    .say = بِأَيِّ لُغَةٍ تُرِيدُونَ القِرَاءَة؟

## Sound and troubles

kiosk-no-sound = لا صوت الآن. يمكنكم القراءة.
    .say = لَا صَوْتَ الآن. يُمْكِنُكُمُ القِرَاءَة.
kiosk-no-voice = لا صوت لهذه اللغة بعد. يمكنكم القراءة.
    .say = لَا صَوْتَ لِهٰذِهِ اللُّغَةِ بَعْد. يُمْكِنُكُمُ القِرَاءَة.
kiosk-not-saved = يوجد خلل في الجهاز. اطلبوا مساعدة شخص.
    .say = يُوجَدُ خَلَلٌ فِي الجِهَاز. اُطْلُبُوا مُسَاعَدَةَ شَخْص.
kiosk-digit-0 = صفر
    .say = صِفْر
kiosk-digit-1 = واحد
    .say = وَاحِد
kiosk-digit-2 = اثنان
    .say = اِثْنَان
kiosk-digit-3 = ثلاثة
    .say = ثَلَاثَة
kiosk-digit-4 = أربعة
    .say = أَرْبَعَة
kiosk-digit-5 = خمسة
    .say = خَمْسَة
kiosk-digit-6 = ستة
    .say = سِتَّة
kiosk-digit-7 = سبعة
    .say = سَبْعَة
kiosk-digit-8 = ثمانية
    .say = ثَمَانِيَة
kiosk-digit-9 = تسعة
    .say = تِسْعَة

## The learner says that the errand is done

kiosk-ready = انتهيت
    .say = اِنْتَهَيْتُ

## What staff let the kiosk say from the board.

kiosk-phrase-coming = انتظروا لحظة من فضلكم. سآتي قريبًا.
    .say = اِنْتَظِرُوا لَحْظَةً مِنْ فَضْلِكُمْ. سَآتِي قَرِيبًا.
kiosk-phrase-show = سأريكم كيف.
    .say = سَأُرِيكُمْ كَيْفَ.
kiosk-phrase-again = حاولوا مرة أخرى.
    .say = حَاوِلُوا مَرَّةً أُخْرَى.
kiosk-phrase-practice-person = اكتبوا معلومات شخص التدريب فقط.
    .say = اُكْتُبُوا مَعْلُومَاتِ شَخْصِ التَّدْرِيبِ فَقَطْ.
kiosk-phrase-together = سنفعل هذا معًا.
    .say = سَنَفْعَلُ هٰذَا مَعًا.
kiosk-phrase-no-hurry = لا داعي للعجلة.
    .say = لَا دَاعِيَ لِلْعَجَلَةِ.
kiosk-phrase-ear = المسوا الأذن. ثم يمكنكم سماع الكلمات.
    .say = اِلْمَسُوا الْأُذُنَ. ثُمَّ يُمْكِنُكُمْ سَمَاعُ الْكَلِمَاتِ.
kiosk-phrase-good = عملكم جيد.
    .say = عَمَلُكُمْ جَيِّدٌ.
kiosk-phrase-five-minutes = سنتوقف بعد خمس دقائق.
    .say = سَنَتَوَقَّفُ بَعْدَ خَمْسِ دَقَائِقَ.
kiosk-phrase-next-time = يمكنكم المتابعة في المرة القادمة.
    .say = يُمْكِنُكُمُ الْمُتَابَعَةُ فِي الْمَرَّةِ الْقَادِمَةِ.

## On a learner's cards.

kiosk-card-hello = مرحبًا! هذه بطاقتكم.
    .say = مَرْحَبًا! هٰذِهِ بِطَاقَتُكُمْ.
kiosk-card-can-do = أستطيع فعل هذا بنفسي
    .say = أَسْتَطِيعُ فِعْلَ هٰذَا بِنَفْسِي
