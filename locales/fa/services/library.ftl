# Persian, Iranian standard in simple everyday written form; people are addressed as شما. .say is the same text with all vowels, for the voice.
# A native speaker should check the whole file: the wording, and the vowels of every .say.

## The library: names of places stay Finnish. Texts of the page are real Finnish; the other languages say what they mean.

library-name = کتابخانه‌های فنلاند مرکزی
    .say = کِتابخانِه‌هایِ فَنلاندِ مَرکَزی
library-front-title = سایت کتابخانه
    .say = سایْتِ کِتابخانِه
library-hours = ساعت‌های کار
    .say = ساعَت‌هایِ کار
library-events = برنامه‌ها
    .say = بَرنامِه‌ها
library-account = حساب من
    .say = حِسابِ مَن
library-login = ورود
    .say = وُرود
library-log-out = خروج
    .say = خُروج
library-front-heading = می‌خواهید چه بخوانید، ببینید یا بشنوید؟
    .say = می‌خاهید چِه بِخانید، بِبینید یا بِشنَوید؟
library-search = کلمهٔ جستجو
    .say = کَلَمِه‌یِ جُستُجو
library-search-help = مثلاً نام یک کتاب
    .say = مَثَلَن نامِ یِک کِتاب
library-error-search = جای جستجو خالی است. کلمهٔ جستجو را بنویسید.
    .say = جایِ جُستُجو خالی اَست. کَلَمِه‌یِ جُستُجو را بِنِویسید.
library-search-button = جستجو
    .say = جُستُجو
library-front-news = امانت گرفتن مجانی است. اگر کتاب را دیر برگردانید، شاید باید پول بدهید.
    .say = اَمانَت گِرِفتَن مَجّانی اَست. اَگَر کِتاب را دیر بَرگَردانید، شایَد بایَد پول بِدَهید.

## Titles of works and loans: made up for practice.

library-work-home = Uusi koti (خانهٔ جدید)
    .say = اوسی کُتی، خانِه‌یِ جَدید
library-work-winter = Talvi kylässä (زمستان در روستا)
    .say = تالْوی کولَسَّ، زِمِستان دَر روستا
library-work-summer = Kesä järvellä (تابستان کنار دریاچه)
    .say = کِسَ یَروِلَّ، تابِستان کِنارِ دَرْیاچِه
library-work-home-english = همان کتاب به انگلیسی
    .say = هَمان کِتاب بِه اِنگِلیسی
library-work-winter-english = همان کتاب به انگلیسی
    .say = هَمان کِتاب بِه اِنگِلیسی
library-work-summer-english = همان کتاب به انگلیسی
    .say = هَمان کِتاب بِه اِنگِلیسی
library-kind-easy = کتاب به فنلاندی آسان
    .say = کِتاب بِه فَنلاندیِ آسان
library-kind-book = کتاب معمولی
    .say = کِتابِ مَعمولی
library-kind-dvd = دی‌وی‌دی: فیلم است، کتاب نیست
    .say = دی وی دی: فیلم اَست، کِتاب نیست
library-loan-food = کتاب آشپزی
    .say = کِتابِ آشپَزی
library-loan-finnish = کتاب آموزش زبان فنلاندی
    .say = کِتابِ آموزِشِ زَبانِ فَنلاندی
library-loan-tales = قصه‌های شب برای بچه‌ها
    .say = قِصِّه‌هایِ شَب بَرایِ بَچِّه‌ها
library-loan-songs = کتاب ترانه برای بچه‌ها
    .say = کِتابِ تَرانِه بَرایِ بَچِّه‌ها
library-loan-garden = کتابی دربارهٔ گیاه‌ها
    .say = کِتابی دَربارِه‌یِ گییاهْ‌ها

## Places: real libraries of Central Finland.

# fa: check how Jyväskylä is written.
library-place-main = کتابخانهٔ اصلی یوواسکولا
    .say = کِتابخانِه‌یِ اَصلیِ یووَسکولَ
library-place-kuokkala = کتابخانهٔ کوئوکالا در یوواسکولا
    .say = کِتابخانِه‌یِ کوئُکالا دَر یووَسکولَ
library-place-palokka = کتابخانهٔ پالوکا در یوواسکولا
    .say = کِتابخانِه‌یِ پالُکا دَر یووَسکولَ
library-place-vaajakoski = کتابخانهٔ وایاکوسکی در یوواسکولا
    .say = کِتابخانِه‌یِ وایاکُسکی دَر یووَسکولَ
library-place-huhtasuo = کتابخانهٔ هوهتاسوئو در یوواسکولا
    .say = کِتابخانِه‌یِ هوهتاسوئُ دَر یووَسکولَ
library-place-hankasalmi = کتابخانه در شهر دیگر، هانکاسالمی
    .say = کِتابخانِه دَر شَهرِ دیگَر، هانکاسالمی
library-hours-week = دوشنبه تا جمعه 10–19، شنبه 10–15
    .say = دُشَنبِه تا جُمعِه اَز دَهِ صُبح تا هَفتِ عَصر، شَنبِه اَز دَهِ صُبح تا سِه‌یِ بَعد اَز ظُهر
library-hours-note = در تعطیلی‌های رسمی کتابخانه‌ها بسته هستند.
    .say = دَر تَعطیلی‌هایِ رَسمی کِتابخانِه‌ها بَستِه هَستَند.
library-home = صفحهٔ اول
    .say = صَفحِه‌یِ اَوَّل
library-event-cafe = کافهٔ زبان، هر سه‌شنبه ساعت چهار عصر
    .say = کافِه‌یِ زَبان، هَر سِه‌شَنبِه ساعَتِ چَهارِ عَصر
library-event-tales = قصه‌گویی برای بچه‌ها، شنبه ساعت یازده صبح
    .say = قِصِّه‌گویی بَرایِ بَچِّه‌ها، شَنبِه ساعَتِ یازدَهِ صُبح

## Log in

library-login-title = ورود
    .say = وُرود
library-card = شمارهٔ کارت کتابخانه
    .say = شُمارِه‌یِ کارتِ کِتابخانِه
library-pin = کد پین کارت کتابخانه
    .say = کُدِ پینِ کارتِ کِتابخانِه
library-pin-help = چهار رقم. کد را از کتابخانه می‌گیرید.
    .say = چَهار رَقَم. کُد را اَز کِتابخانِه می‌گیرید.
library-sign-in = ورود
    .say = وُرود
library-error-card-required = شماره نوشته نشده است. شمارهٔ کارت کتابخانه را بنویسید.
    .say = شُمارِه نِوِشتِه نَشُدِه اَست. شُمارِه‌یِ کارتِ کِتابخانِه را بِنِویسید.
library-error-pin-required = کد نوشته نشده است. کد پین را بنویسید.
    .say = کُد نِوِشتِه نَشُدِه اَست. کُدِ پین را بِنِویسید.
library-error-login = شماره یا کد اشتباه است. هر دو را بررسی کنید.
    .say = شُمارِه یا کُد اِشتِباهْ اَست. هَر دُ را بَررِسی کُنید.
library-forgot = کد پین را فراموش کردید؟
    .say = کُدِ پین را فَراموش کَردید؟
library-forgot-text = کد جدید را از کتابخانه می‌گیرید. کارت شناسایی یا گذرنامه همراه ببرید.
    .say = کُدِ جَدید را اَز کِتابخانِه می‌گیرید. کارتِ شِناسایی یا گُذَرنامِه هَمراهْ بِبَرید.
library-back-to-login = برگشت به ورود
    .say = بَرگَشت بِه وُرود

## Results and the work

library-results-title = نتیجه‌های جستجو
    .say = نَتیجِه‌هایِ جُستُجو
library-filters = محدود کردن جستجو
    .say = مَحدود کَردَنِ جُستُجو
library-only-easy = فقط کتاب‌های فنلاندی آسان
    .say = فَقَط کِتاب‌هایِ فَنلاندیِ آسان
library-language = زبان
    .say = زَبان
library-language-any = همهٔ زبان‌ها
    .say = هَمِه‌یِ زَبان‌ها
library-language-fi = فنلاندی
    .say = فَنلاندی
library-language-en = انگلیسی
    .say = اِنگِلیسی
library-results-none = چیزی پیدا نشد. نوشته و انتخاب‌های خود را بررسی کنید.
    .say = چیزی پِیْدا نَشُد. نِوِشتِه اُ اِنتِخاب‌هایِ خُد را بَررِسی کُنید.
library-work-title = دربارهٔ این کتاب یا فیلم
    .say = دَربارِه‌یِ این کِتاب یا فیلم
library-to-results = برگشت به نتیجه‌ها
    .say = بَرگَشت بِه نَتیجِه‌ها
library-work-held = این را رزرو کرده‌اید.
    .say = این را رِزِروْ کَردِه‌اید.
library-available = آیا موجود است؟
    .say = آیا مُوْجود اَست؟
library-available-lent = کس دیگری آن را امانت گرفته است. می‌توانید رزرو کنید.
    .say = کَسِ دیگَری آن را اَمانَت گِرِفتِه اَست. می‌تَوانید رِزِروْ کُنید.
library-reserve = رزرو کنید
    .say = رِزِروْ کُنید
library-login-to-reserve = برای رزرو وارد شوید
    .say = بَرایِ رِزِروْ وارِد شَوید

## Reservation

library-reserve-title = رزرو
    .say = رِزِروْ
library-pickup = محل تحویل: کتابخانه‌ای که کتاب را از آن می‌گیرید
    .say = مَحَلِّ تَحْویل: کِتابخانِه‌ای کِه کِتاب را اَز آن می‌گیرید
library-valid-for = مدت اعتبار رزرو
    .say = مُدَّتِ اِعتِبارِ رِزِروْ
library-valid-month = یک ماه
    .say = یِک ماهْ
library-valid-year = یک سال
    .say = یِک سال
library-pickup-fee = اگر کتاب را تحویل نگیرید، 2 یورو می‌دهید.
    .say = اَگَر کِتاب را تَحْویل نَگیرید، دُ یورُ می‌دَهید.
library-send = فرستادن رزرو
    .say = فِرِستادَنِ رِزِروْ
library-cancel = لغو
    .say = لَغْوْ
library-reserved-title = رزرو انجام شد
    .say = رِزِروْ اَنجام شُد
library-reserved-text = رزرو انجام شد.
    .say = رِزِروْ اَنجام شُد.
library-reserved-next = وقتی بتوانید کتاب را بگیرید، برای شما پیام می‌آید.
    .say = وَقتی بِتَوانید کِتاب را بِگیرید، بَرایِ شُما پَیام می‌آیَد.

## Own account

library-account-name = نام
    .say = نام
library-account-text = اینجا کتاب‌های امانتی و رزروهای خود را می‌بینید.
    .say = اینجا کِتاب‌هایِ اَمانَتی اُ رِزِروْهایِ خُد را می‌بینید.
library-loans = کتاب‌های امانتی: کتاب‌هایی که گرفته‌اید
    .say = کِتاب‌هایِ اَمانَتی: کِتاب‌هایی کِه گِرِفتِه‌اید
library-holds = رزروها
    .say = رِزِروْها
library-renew-selected = انتخاب‌شده‌ها را تمدید کنید
    .say = اِنتِخاب‌شُدِه‌ها را تَمدید کُنید
library-renew-all = همه را تمدید کنید: برای همه وقت بیشتر بگیرید
    .say = هَمِه را تَمدید کُنید: بَرایِ هَمِه وَقتِ بیشتَر بِگیرید
library-error-none-selected = هیچ کتابی انتخاب نکرده‌اید.
    .say = هیچ کِتابی اِنتِخاب نَکَردِه‌اید.
library-select-loan = این را انتخاب کنید
    .say = این را اِنتِخاب کُنید
library-due = آخرین روز برگرداندن
    .say = آخَرین روزِ بَرگَرداندَن
library-due-old = 27 نوامبر
    .say = بیست اُ هَفتُمِ نُوامبر
library-due-new = 25 دسامبر
    .say = بیست اُ پَنجُمِ دِسامبر
library-renewed = تمدید شد. وقت بیشتری دارید.
    .say = تَمدید شُد. وَقتِ بیشتَری دارید.
library-not-renewed = تمدید نمی‌شود. کس دیگری آن را رزرو کرده است. آن را به‌موقع برگردانید.
    .say = تَمدید نِمی‌شَوَد. کَسِ دیگَری آن را رِزِروْ کَردِه اَست. آن را بِه‌مُوْقِع بَرگَردانید.
library-holds-none = شما رزرو ندارید.
    .say = شُما رِزِروْ نَدارید.
library-queue = نوبت شما در صف
    .say = نُوْبَتِ شُما دَر صَف
library-queue-first = نفر اول
    .say = نَفَرِ اَوَّل
library-pickup-number = شمارهٔ تحویل: جای کتاب شما در قفسه
    .say = شُمارِه‌یِ تَحْویل: جایِ کِتابِ شُما دَر قَفَسِه
library-pickup-number-later = وقتی کتاب بیاید، شماره را می‌گیرید
    .say = وَقتی کِتاب بییایَد، شُمارِه را می‌گیرید
library-remove-hold = این رزرو را لغو کنید
    .say = این رِزِروْ را لَغْوْ کُنید
library-logged-out-title = خروج
    .say = خُروج
library-logged-out-text = از سرویس خارج شدید.
    .say = اَز سِرْویس خارِج شُدید.
