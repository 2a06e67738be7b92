# Persian, Iranian standard in simple everyday written form; people are addressed as شما. .say is the same text with all vowels, for the voice.
# A native speaker should check the whole file: the wording, and the vowels of every .say.

## The kiosk's own words. Short, warm, for adults; one thought a sentence.

# The program's name; it means a path.
kiosk-name = پولکو
    .say = پُلکو
kiosk-hello = سلام
    .say = سَلام
kiosk-begin = برای شروع اینجا را لمس کنید.
    .say = بَرایِ شُروع اینجا را لَمس کُنید.
kiosk-language-name = فارسی
    .say = فارسی
kiosk-language-offer = من به فارسی به شما کمک می‌کنم.
    .say = مَن بِه فارسی بِه شُما کُمَک می‌کُنَم.
kiosk-language-title = زبان خود را انتخاب کنید.
    .say = زَبانِ خُد را اِنتِخاب کُنید.
kiosk-choose = انتخاب
    .say = اِنتِخاب
kiosk-choose-again-note = یک بار لمس کنید تا بشنوید. دوباره لمس کنید تا انتخاب شود.
    .say = یِک بار لَمس کُنید تا بِشنَوید. دُبارِه لَمس کُنید تا اِنتِخاب شَوَد.
kiosk-back = برگشت
    .say = بَرگَشت
kiosk-onward = ادامه
    .say = اِدامِه
kiosk-undo = آخرین عکس را پاک کنید
    .say = آخَرین عَکس را پاک کُنید
kiosk-yes = بله
    .say = بَلِه
kiosk-no = نه
    .say = نَه

## Signing in with pictures

kiosk-sign-in-title = قبلاً اینجا بوده‌اید؟
    .say = قَبلَن اینجا بودِه‌اید؟
kiosk-sign-in-new = اولین بار است که اینجا هستم
    .say = اَوَّلین بار اَست کِه اینجا هَستَم
kiosk-sign-in-been-here = قبلاً اینجا بوده‌ام
    .say = قَبلَن اینجا بودِه‌اَم
kiosk-sign-in-only-try = فقط می‌خواهم امتحان کنم
    .say = فَقَط می‌خاهَم اِمتِحان کُنَم
kiosk-new-animal = یک حیوان انتخاب کنید. این نشانهٔ شماست.
    .say = یِک حِیْوان اِنتِخاب کُنید. این نِشانِه‌یِ شُماست.
kiosk-new-things = سه عکس انتخاب کنید. عکس‌ها و ترتیب آن‌ها را به یاد بسپارید.
    .say = سِه عَکس اِنتِخاب کُنید. عَکس‌ها اُ تَرتیبِ آن‌ها را بِه یاد بِسپارید.
kiosk-new-repeat = همان سه عکس را دوباره لمس کنید، به همان ترتیب.
    .say = هَمان سِه عَکس را دُبارِه لَمس کُنید، بِه هَمان تَرتیب.
kiosk-new-differs = عکس‌ها فرق داشتند. دوباره سه عکس انتخاب کنید.
    .say = عَکس‌ها فَرق داشتَند. دُبارِه سِه عَکس اِنتِخاب کُنید.
kiosk-new-taken = این عکس‌ها را کس دیگری انتخاب کرده است. سه عکس دیگر انتخاب کنید.
    .say = این عَکس‌ها را کَسِ دیگَری اِنتِخاب کَردِه اَست. سِه عَکسِ دیگَر اِنتِخاب کُنید.
kiosk-known-animal = حیوان خود را لمس کنید.
    .say = حِیْوانِ خُد را لَمس کُنید.
kiosk-known-things = سه عکس خود را به ترتیب درست لمس کنید.
    .say = سِه عَکسِ خُد را بِه تَرتیبِ دُرُست لَمس کُنید.
kiosk-known-wrong = عکس‌ها درست نیستند. یک بار دیگر امتحان کنید.
    .say = عَکس‌ها دُرُست نیستَند. یِک بارِ دیگَر اِمتِحان کُنید.
kiosk-known-call = من این عکس‌ها را پیدا نمی‌کنم. از یک نفر کمک بخواهید، یا فقط امتحان کنید.
    .say = مَن این عَکس‌ها را پِیْدا نِمی‌کُنَم. اَز یِک نَفَر کُمَک بِخاهید، یا فَقَط اِمتِحان کُنید.

## Pictures of the sign-in

kiosk-animal-bear = خرس
    .say = خِرس
kiosk-animal-bird = پرنده
    .say = پَرَندِه
kiosk-animal-butterfly = پروانه
    .say = پَرْوانِه
kiosk-animal-camel = شتر
    .say = شُتُر
kiosk-animal-cat = گربه
    .say = گُربِه
kiosk-animal-cow = گاو
    .say = گاوْ
kiosk-animal-elephant = فیل
    .say = فیل
kiosk-animal-fish = ماهی
    .say = ماهی
kiosk-animal-horse = اسب
    .say = اَسب
kiosk-animal-rabbit = خرگوش
    .say = خَرگوش
kiosk-animal-sheep = گوسفند
    .say = گوسفَند
kiosk-animal-turtle = لاک‌پشت
    .say = لاک‌پُشت
kiosk-thing-apple = سیب
    .say = سیب
kiosk-thing-ball = توپ
    .say = توپ
kiosk-thing-boat = قایق
    .say = قایِق
kiosk-thing-book = کتاب
    .say = کِتاب
kiosk-thing-car = ماشین
    .say = ماشین
kiosk-thing-cup = فنجان
    .say = فِنجان
kiosk-thing-flower = گل
    .say = گُل
kiosk-thing-house = خانه
    .say = خانِه
kiosk-thing-key = کلید
    .say = کِلید
kiosk-thing-sun = خورشید
    .say = خُرشید
kiosk-thing-tree = درخت
    .say = دِرَخت
kiosk-thing-umbrella = چتر
    .say = چَتر

## The path

kiosk-path-title = چه چیزی می‌خواهید تمرین کنید؟
    .say = چِه چیزی می‌خاهید تَمرین کُنید؟
kiosk-path-suggested = حالا این تمرین برای شما خوب است.
    .say = حالا این تَمرین بَرایِ شُما خوب اَست.
# What one wants to learn.
kiosk-goals-title = چه کاری می‌خواهید یاد بگیرید؟
    .say = چِه کاری می‌خاهید یاد بِگیرید؟
kiosk-goals-note = یک، دو یا سه تا انتخاب کنید.
    .say = یِک، دُ یا سِه تا اِنتِخاب کُنید.
kiosk-goals-change = انتخاب کنید چه می‌خواهید یاد بگیرید
    .say = اِنتِخاب کُنید چِه می‌خاهید یاد بِگیرید
# Why a task is suggested.
kiosk-why-first = این برای شروع خوب است.
    .say = این بَرایِ شُروع خوب اَست.
kiosk-why-goal = شما می‌خواستید این را یاد بگیرید.
    .say = شُما می‌خاستید این را یاد بِگیرید.
kiosk-why-course = گروه شما این را تمرین می‌کند.
    .say = گُروهِ شُما این را تَمرین می‌کُنَد.
kiosk-why-again = مدتی است که این کار را نکرده‌اید. ببینیم هنوز بلد هستید یا نه.
    .say = مُدَّتی اَست کِه این کار را نَکَردِه‌اید. بِبینیم هَنوز بَلَد هَستید یا نَه.
kiosk-why-go-on = این را شروع کرده‌اید. از همین‌جا ادامه دهید.
    .say = این را شُروع کَردِه‌اید. اَز هَمین‌جا اِدامِه دَهید.
kiosk-why-alone = این را تمرین کرده‌اید. حالا به تنهایی امتحان کنید.
    .say = این را تَمرین کَردِه‌اید. حالا بِه تَنهایی اِمتِحان کُنید.
kiosk-reach-not-begun = شروع نشده
    .say = شُروع نَشُدِه
kiosk-reach-guided = با راهنمایی
    .say = با راهنَمایی
kiosk-reach-little-help = با کمی کمک
    .say = با کَمی کُمَک
kiosk-reach-alone = به تنهایی
    .say = بِه تَنهایی
kiosk-reach-new-case = به تنهایی در موقعیت جدید
    .say = بِه تَنهایی دَر مُوْقِعییَتِ جَدید
kiosk-reach-retained = به تنهایی، بعداً هم
    .say = بِه تَنهایی، بَعدَن هَم
kiosk-topic-home = خانه
    .say = خانِه
kiosk-topic-money = پول
    .say = پول
kiosk-topic-work = کار
    .say = کار
kiosk-topic-health = سلامتی
    .say = سَلامَتی
# The residence permit.
kiosk-topic-permit = اجازهٔ اقامت
    .say = اِجازِه‌یِ اِقامَت
kiosk-topic-school = مدرسه
    .say = مَدرِسِه
kiosk-topic-travel = رفت و آمد و وقت آزاد
    .say = رَفت اُ آمَد اُ وَقتِ آزاد
kiosk-topic-safety = امنیت
    .say = اَمنییَت
kiosk-resume-title = این تمرین نیمه‌تمام مانده است. می‌خواهید ادامه دهید؟
    .say = این تَمرین نیمِه‌تَمام ماندِه اَست. می‌خاهید اِدامِه دَهید؟
kiosk-resume-yes = ادامه از همان‌جا
    .say = اِدامِه اَز هَمان‌جا
kiosk-resume-no = شروع از اول
    .say = شُروع اَز اَوَّل

## Questions

kiosk-questions-before = اول سه سؤال. لازم نیست جواب‌ها را بدانید.
    .say = اَوَّل سِه سُؤال. لازِم نیست جَواب‌ها را بِدانید.
kiosk-questions-after = حالا یک بار دیگر سه سؤال.
    .say = حالا یِک بارِ دیگَر سِه سُؤال.
kiosk-questions-probe = اول چند سؤال، مثل دفعهٔ قبل. لازم نیست جواب‌ها را بدانید.
    .say = اَوَّل چَند سُؤال، مِثلِ دَفعِه‌یِ قَبل. لازِم نیست جَواب‌ها را بِدانید.
kiosk-dont-know = نمی‌دانم
    .say = نِمی‌دانَم
kiosk-question = سؤال
    .say = سُؤال

## Kinds of practice

kiosk-kinds-title = چطور می‌خواهید تمرین کنید؟
    .say = چِطُوْر می‌خاهید تَمرین کُنید؟
kiosk-kind-shown = به من نشان دهید
    .say = بِه مَن نِشان دَهید
kiosk-kind-shown-note = من انجام می‌دهم. شما نگاه می‌کنید.
    .say = مَن اَنجام می‌دَهَم. شُما نِگاهْ می‌کُنید.
kiosk-kind-guided = با هم
    .say = با هَم
kiosk-kind-guided-note = من هر قدم را می‌گویم.
    .say = مَن هَر قَدَم را می‌گویَم.
kiosk-kind-hints = کمک، اگر بخواهم
    .say = کُمَک، اَگَر بِخاهَم
kiosk-kind-hints-note = شما انجام می‌دهید. برای کمک چراغ را لمس کنید.
    .say = شُما اَنجام می‌دَهید. بَرایِ کُمَک چِراغ را لَمس کُنید.
kiosk-kind-alone = به تنهایی
    .say = بِه تَنهایی
kiosk-kind-alone-note = شما انجام می‌دهید. من ساکت هستم.
    .say = شُما اَنجام می‌دَهید. مَن ساکِت هَستَم.
kiosk-kind-real-life = مثل زندگی واقعی
    .say = مِثلِ زِندِگیِ واقِعی
kiosk-kind-real-life-note = یک موقعیت جدید. کلمه‌ها فقط به فنلاندی هستند.
    .say = یِک مُوْقِعییَتِ جَدید. کَلَمِه‌ها فَقَط بِه فَنلاندی هَستَند.
kiosk-kind-suggested = حالا این را پیشنهاد می‌کنم.
    .say = حالا این را پیشنَهاد می‌کُنَم.

## Around the service

kiosk-band = تمرین – سرویس واقعی نیست
    .say = تَمرین، سِرْویسِ واقِعی نیست
kiosk-address-bar = نوار آدرس: کجا هستید
    .say = نَوارِ آدرِس: کُجا هَستید
kiosk-browser-back = فلش برگشت مرورگر
    .say = فِلِشِ بَرگَشتِ مُرورگَر
kiosk-phone = تلفن
    .say = تِلِفُن
kiosk-again = دوباره بگویید
    .say = دُبارِه بِگویید
kiosk-next = بعدی
    .say = بَعدی
kiosk-ear = گوش کنید
    .say = گوش کُنید
kiosk-ear-note = یک کلمه را لمس کنید تا آن را بشنوید. برای ادامه، دوباره گوش را لمس کنید.
    .say = یِک کَلَمِه را لَمس کُنید تا آن را بِشنَوید. بَرایِ اِدامِه، دُبارِه گوش را لَمس کُنید.
kiosk-bulb = کمک
    .say = کُمَک
kiosk-hand = یک نفر را صدا کنید
    .say = یِک نَفَر را صِدا کُنید
kiosk-door = استراحت
    .say = اِستِراحَت
kiosk-card-title = شخص تمرینی. فقط از این مشخصات استفاده کنید.
    .say = شَخصِ تَمرینی. فَقَط اَز این مُشَخَّصات اِستِفادِه کُنید.
kiosk-uncover = نوشتهٔ من را نشان دهید
    .say = نِوِشتِه‌یِ مَن را نِشان دَهید
# The keys of a keyboard on the screen that carry no letter.
kiosk-key-erase = پاک کردن یک حرف
    .say = پاک کَردَنِ یِک حَرف
kiosk-key-capital = حرف بزرگ
    .say = حَرفِ بُزُرگ
kiosk-key-signs = عددها و علامت‌ها
    .say = عَدَدها اُ عَلامَت‌ها
kiosk-key-letters = حرف‌ها
    .say = حَرف‌ها
kiosk-key-space = فاصله
    .say = فاصِلِه
kiosk-key-done = تمام
    .say = تَمام

## While practising

kiosk-shown-begin = من نشان می‌دهم. وقتی آماده شدید، بعدی را لمس کنید.
    .say = مَن نِشان می‌دَهَم. وَقتی آمادِه شُدید، بَعدی را لَمس کُنید.
kiosk-shown-end = همین بود. حالا روش کار را می‌دانید.
    .say = هَمین بود. حالا رَوِشِ کار را می‌دانید.
kiosk-guided-begin = این کار را با هم انجام می‌دهیم.
    .say = این کار را با هَم اَنجام می‌دَهیم.
kiosk-hints-begin = شما انجام می‌دهید. اگر کمک می‌خواهید، چراغ را لمس کنید.
    .say = شُما اَنجام می‌دَهید. اَگَر کُمَک می‌خاهید، چِراغ را لَمس کُنید.
kiosk-alone-begin = حالا شما به تنهایی انجام می‌دهید.
    .say = حالا شُما بِه تَنهایی اَنجام می‌دَهید.
kiosk-real-life-begin = این یک موقعیت جدید است. به کارت شخص نگاه کنید.
    .say = این یِک مُوْقِعییَتِ جَدید اَست. بِه کارتِ شَخص نِگاهْ کُنید.
kiosk-wrong-turn = این صفحه حالا کمکی نمی‌کند.
    .say = این صَفحِه حالا کُمَکی نِمی‌کُنَد.
kiosk-way-back = جای علامت‌دار را لمس کنید. شما را به جای درست می‌برد.
    .say = جایِ عَلامَت‌دار را لَمس کُنید. شُما را بِه جایِ دُرُست می‌بَرَد.
kiosk-wrong-turn-back-arrow = از فلش برگشت استفاده کنید.
    .say = اَز فِلِشِ بَرگَشت اِستِفادِه کُنید.
kiosk-service-error = سرویس یک اشتباه پیدا کرد. گوش را لمس کنید تا بشنوید چه می‌گوید.
    .say = سِرْویس یِک اِشتِباهْ پِیْدا کَرد. گوش را لَمس کُنید تا بِشنَوید چِه می‌گویَد.
kiosk-refused = مشخصات خودتان را ننویسید. فقط از مشخصات شخص تمرینی استفاده کنید.
    .say = مُشَخَّصاتِ خُدِتان را نَنِویسید. فَقَط اَز مُشَخَّصاتِ شَخصِ تَمرینی اِستِفادِه کُنید.
kiosk-offer-help = کمک می‌خواهید؟ چراغ را لمس کنید.
    .say = کُمَک می‌خاهید؟ چِراغ را لَمس کُنید.
kiosk-step-again = بیایید این قدم را با هم ببینیم.
    .say = بییایید این قَدَم را با هَم بِبینیم.
kiosk-help-title = کمک کنم؟ آن وقت این تمرین است. دفعهٔ دیگر می‌توانید به تنهایی انجام دهید.
    .say = کُمَک کُنَم؟ آن وَقت این تَمرین اَست. دَفعِه‌یِ دیگَر می‌تَوانید بِه تَنهایی اَنجام دَهید.
kiosk-help-yes = بله، به من کمک کنید
    .say = بَلِه، بِه مَن کُمَک کُنید
kiosk-help-no = نه، خودم امتحان می‌کنم
    .say = نَه، خُدَم اِمتِحان می‌کُنَم
kiosk-hand-called = گفتم که از یک نفر کمک می‌خواهید. می‌توانید ادامه دهید یا صبر کنید.
    .say = گُفتَم کِه اَز یِک نَفَر کُمَک می‌خاهید. می‌تَوانید اِدامِه دَهید یا صَبر کُنید.
kiosk-someone-coming-title = یک نفر را صدا کردم. او پیش شما می‌آید.
    .say = یِک نَفَر را صِدا کَردَم. او پیشِ شُما می‌آیَد.
kiosk-got-help = یک نفر به من کمک کرد
    .say = یِک نَفَر بِه مَن کُمَک کَرد
kiosk-went-alone = به تنهایی ادامه می‌دهم
    .say = بِه تَنهایی اِدامِه می‌دَهَم
kiosk-break-title = می‌خواهید استراحت کنید؟ همه چیز ذخیره می‌شود.
    .say = می‌خاهید اِستِراحَت کُنید؟ هَمِه چیز ذَخیرِه می‌شَوَد.
kiosk-break-yes = استراحت می‌کنم
    .say = اِستِراحَت می‌کُنَم
kiosk-break-no = همین‌جا ادامه می‌دهم
    .say = هَمین‌جا اِدامِه می‌دَهَم
kiosk-other-task = تمرین دیگر
    .say = تَمرینِ دیگَر
kiosk-idle-title = آنجا هستید؟
    .say = آنجا هَستید؟
kiosk-idle-note = هر جا را لمس کنید تا ادامه دهیم.
    .say = هَر جا را لَمس کُنید تا اِدامِه دَهیم.
kiosk-idle-yes = اینجا هستم
    .say = اینجا هَستَم

## Afterwards

kiosk-told-shown = حالا دیدید چطور انجام می‌شود.
    .say = حالا دیدید چِطُوْر اَنجام می‌شَوَد.
kiosk-told-guided = خیلی خوب بود. با هم انجام دادیم.
    .say = خِیْلی خوب بود. با هَم اَنجام دادیم.
kiosk-told-hints = خیلی خوب بود. فقط کمی کمک لازم داشتید.
    .say = خِیْلی خوب بود. فَقَط کَمی کُمَک لازِم داشتید.
kiosk-told-alone = خیلی خوب بود. به تنهایی انجام دادید.
    .say = خِیْلی خوب بود. بِه تَنهایی اَنجام دادید.
kiosk-told-real-life = خیلی خوب بود. در زندگی واقعی هم می‌توانید این کار را انجام دهید.
    .say = خِیْلی خوب بود. دَر زِندِگیِ واقِعی هَم می‌تَوانید این کار را اَنجام دَهید.
kiosk-told-practised = خیلی خوب بود. با کمک به آخر رسیدید.
    .say = خِیْلی خوب بود. با کُمَک بِه آخَر رِسیدید.
kiosk-told-much-help = انجام دادید، با کمک زیاد. دفعهٔ بعد کمک کمتری لازم دارید.
    .say = اَنجام دادید، با کُمَکِ زییاد. دَفعِه‌یِ بَعد کُمَکِ کَمتَری لازِم دارید.
kiosk-told-too-early = گفتید که کار تمام شد. هنوز یک چیز مانده بود.
    .say = گُفتید کِه کار تَمام شُد. هَنوز یِک چیز ماندِه بود.
kiosk-told-mistake = به آخر رسیدید. اما یک چیز در زندگی واقعی می‌تواند ضرر بزند.
    .say = بِه آخَر رِسیدید. اَمّا یِک چیز دَر زِندِگیِ واقِعی می‌تَوانَد ضَرَر بِزَنَد.
kiosk-told-given-up = اینجا کار را ادامه ندادید. اشکالی ندارد. کارهای شما ذخیره شده است.
    .say = اینجا کار را اِدامِه نَدادید. اِشکالی نَدارَد. کارهایِ شُما ذَخیرِه شُدِه اَست.
kiosk-told-went-well = این خوب پیش رفت.
    .say = این خوب پیش رَفت.
kiosk-told-practise = این را یک بار دیگر تمرین کنید.
    .say = این را یِک بارِ دیگَر تَمرین کُنید.
kiosk-after-again = دوباره
    .say = دُبارِه
kiosk-after-another-day = یک روز دیگر
    .say = یِک روزِ دیگَر
kiosk-learned-title = چیزی یاد گرفتید؟
    .say = چیزی یاد گِرِفتید؟
kiosk-can-title = حالا خودتان می‌توانید این کار را انجام دهید؟
    .say = حالا خُدِتان می‌تَوانید این کار را اَنجام دَهید؟
# Asked at a later visit.
kiosk-did-title = از دفعهٔ قبل تا حالا، این کار را در سرویس واقعی انجام داده‌اید؟
    .say = اَز دَفعِه‌یِ قَبل تا حالا، این کار را دَر سِرْویسِ واقِعی اَنجام دادِه‌اید؟

## Voice and text: how fast and how loud the kiosk speaks, and which script is read.

kiosk-comfort = صدا و متن
    .say = صِدا اُ مَتن
kiosk-comfort-title = چطور می‌خواهید بشنوید و بخوانید؟
    .say = چِطُوْر می‌خاهید بِشنَوید اُ بِخانید؟
kiosk-comfort-note = با هدفون بهتر می‌شنوید. دیگران نمی‌شنوند.
    .say = با هِدفُن بِهتَر می‌شِنَوید. دیگَران نِمی‌شِنَوَند.
kiosk-comfort-slower = سرعت کمتر
    .say = سُرعَت کَمتَر
kiosk-comfort-faster = سرعت بیشتر
    .say = سُرعَت بیشتَر
kiosk-comfort-quieter = صدا کمتر
    .say = صِدا کَمتَر
kiosk-comfort-louder = صدا بیشتر
    .say = صِدا بیشتَر
kiosk-comfort-reading = خواندن به زبان دیگر
    .say = خاندَن بِه زَبانِ دیگَر
kiosk-reading-title = به چه زبانی می‌خواهید بخوانید؟
    .say = بِه چِه زَبانی می‌خاهید بِخانید؟

## Sound and troubles

kiosk-no-sound = حالا صدا نیست. می‌توانید بخوانید.
    .say = حالا صِدا نیست. می‌تَوانید بِخانید.
kiosk-no-voice = این زبان هنوز صدا ندارد. می‌توانید بخوانید.
    .say = این زَبان هَنوز صِدا نَدارَد. می‌تَوانید بِخانید.
kiosk-not-saved = دستگاه مشکلی دارد. یک نفر را صدا کنید.
    .say = دَستگاهْ مُشکِلی دارَد. یِک نَفَر را صِدا کُنید.
kiosk-digit-0 = صفر
    .say = صِفر
kiosk-digit-1 = یک
    .say = یِک
kiosk-digit-2 = دو
    .say = دُ
kiosk-digit-3 = سه
    .say = سِه
kiosk-digit-4 = چهار
    .say = چَهار
kiosk-digit-5 = پنج
    .say = پَنج
kiosk-digit-6 = شش
    .say = شِش
kiosk-digit-7 = هفت
    .say = هَفت
kiosk-digit-8 = هشت
    .say = هَشت
kiosk-digit-9 = نه
    .say = نُهْ

## The learner says that the errand is done

kiosk-ready = تمام کردم
    .say = تَمام کَردَم
kiosk-finished-title = تمام کردید؟
    .say = تَمام کَردید؟
kiosk-finished-no = هنوز نه
    .say = هَنوز نَه

## What staff let the kiosk say from the board.

kiosk-phrase-coming = لطفاً کمی صبر کنید. زود می‌آیم.
    .say = لُطفَن کَمی صَبر کُنید. زود می‌آیَم.
kiosk-phrase-show = من به شما نشان می‌دهم.
    .say = مَن بِه شُما نِشان می‌دَهَم.
kiosk-phrase-again = یک بار دیگر امتحان کنید.
    .say = یِک بارِ دیگَر اِمتِحان کُنید.
kiosk-phrase-practice-person = فقط مشخصات شخص تمرینی را بنویسید.
    .say = فَقَط مُشَخَّصاتِ شَخصِ تَمرینی را بِنِویسید.
kiosk-phrase-together = این کار را با هم انجام می‌دهیم.
    .say = این کار را با هَم اَنجام می‌دَهیم.
kiosk-phrase-no-hurry = عجله‌ای نیست.
    .say = عَجَلِه‌ای نیست.
kiosk-phrase-ear = گوش را لمس کنید. بعد می‌توانید به کلمه‌ها گوش کنید.
    .say = گوش را لَمس کُنید. بَعد می‌تَوانید بِه کَلَمِه‌ها گوش کُنید.
kiosk-phrase-good = خوب پیش می‌روید.
    .say = خوب پیش می‌رَوید.
kiosk-phrase-five-minutes = پنج دقیقهٔ دیگر تمام می‌کنیم.
    .say = پَنج دَقیقِه‌یِ دیگَر تَمام می‌کُنیم.
kiosk-phrase-next-time = دفعهٔ بعد می‌توانید ادامه دهید.
    .say = دَفعِه‌یِ بَعد می‌تَوانید اِدامِه دَهید.

## On a learner's cards.

kiosk-card-hello = سلام! این کارت شماست.
    .say = سَلام! این کارتِ شُماست.
kiosk-card-can-do = این کار را به تنهایی می‌توانم انجام دهم
    .say = این کار را بِه تَنهایی می‌تَوانَم اَنجام دَهَم
