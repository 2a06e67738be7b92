# Dari, the Persian of Afghanistan: the messages whose words differ from fa; all others are borrowed from there. .say has all vowels, as in Dari.
# A native speaker should check the whole file: the wording, and the vowels of every .say.

## The library: names of places stay Finnish. Texts of the page are real Finnish; the other languages say what they mean.

library-name = کتابخانه‌های فنلند مرکزی
    .say = کِتابخانَه‌هایِ فِنلَندِ مَرکَزی
library-front-title = ویب‌سایت کتابخانه
    .say = وِب‌سایْتِ کِتابخانَه
library-front-news = امانت گرفتن مجانی است. اگر کتاب را ناوقت پس بدهید، شاید باید پول بدهید.
    .say = اَمانَت گِرِفتَن مَجّانی اَست. اَگَر کِتاب را ناوَقت پَس بِدِهید، شایَد بایَد پول بِدِهید.

## Titles of works and loans: made up for practice.

library-work-winter = Talvi kylässä (زمستان در قریه)
    .say = تالْوی کولَسَّ، زِمِستان دَر قَرْیَه
library-work-summer = Kesä järvellä (تابستان کنار جهیل)
    .say = کِسَ یَروِلَّ، تابِستان کَنارِ جَهیل
library-kind-easy = کتاب به فنلندی آسان
    .say = کِتاب بَه فِنلَندیِ آسان
library-kind-dvd = دی‌وی‌دی: فلم است، کتاب نیست
    .say = دی وی دی: فِلم اَست، کِتاب نیست
library-loan-finnish = کتاب آموزش زبان فنلندی
    .say = کِتابِ آموزِشِ زَبانِ فِنلَندی
library-loan-tales = قصه‌های شب برای اطفال
    .say = قِصَّه‌هایِ شَب بَرایِ اَطفال
library-loan-songs = کتاب ترانه برای اطفال
    .say = کِتابِ تَرانَه بَرایِ اَطفال

## Places: real libraries of Central Finland.

library-hours-week = دوشنبه تا جمعه 10–19، شنبه 10–15
    .say = دوشَنبَه تا جُمعَه اَز دَهِ صُبح تا هَفتِ شام، شَنبَه اَز دَهِ صُبح تا سِه‌یِ بَعد اَز چاشت
library-hours-note = در رخصتی‌های عمومی کتابخانه‌ها بسته هستند.
    .say = دَر رُخصَتی‌هایِ عُمومی کِتابخانَه‌ها بَستَه هَستَند.
library-event-tales = قصه‌گویی برای اطفال، شنبه ساعت یازده صبح
    .say = قِصَّه‌گویی بَرایِ اَطفال، شَنبَه ساعَتِ یازدَهِ صُبح

## Log in

library-forgot-text = کد جدید را از کتابخانه می‌گیرید. کارت هویت یا پاسپورت با خود ببرید.
    .say = کُدِ جَدید را اَز کِتابخانَه می‌گیرید. کارتِ هُوییَت یا پاسپورت با خُد بِبَرید.

## Results and the work

library-only-easy = فقط کتاب‌های فنلندی آسان
    .say = فَقَط کِتاب‌هایِ فِنلَندیِ آسان
library-language-fi = فنلندی
    .say = فِنلَندی
library-work-title = دربارهٔ این کتاب یا فلم
    .say = دَربارَه‌یِ این کِتاب یا فِلم
library-work-held = این را ریزرف کرده‌اید.
    .say = این را رِزَرف کَردَه‌اید.
library-available-lent = کس دیگری آن را امانت گرفته است. می‌توانید ریزرف کنید.
    .say = کَسِ دیگَری آن را اَمانَت گِرِفتَه اَست. می‌تَوانید رِزَرف کُنید.
library-reserve = ریزرف کنید
    .say = رِزَرف کُنید
library-login-to-reserve = برای ریزرف وارد شوید
    .say = بَرایِ رِزَرف وارِد شَوید

## Reservation

library-reserve-title = ریزرف
    .say = رِزَرف
library-pickup = جای گرفتن کتاب: کتابخانه‌ای که کتاب را از آن می‌گیرید
    .say = جایِ گِرِفتَنِ کِتاب: کِتابخانَه‌ای کِه کِتاب را اَز آن می‌گیرید
library-valid-for = مدت اعتبار ریزرف
    .say = مُدَّتِ اِعتِبارِ رِزَرف
library-pickup-fee = اگر کتاب را نگیرید، 2 یورو می‌دهید.
    .say = اَگَر کِتاب را نَگیرید، دو یورو می‌دِهید.
library-send = فرستادن ریزرف
    .say = فِرِستادَنِ رِزَرف
library-reserved-title = ریزرف انجام شد
    .say = رِزَرف اَنجام شُد
library-reserved-text = ریزرف انجام شد.
    .say = رِزَرف اَنجام شُد.

## Own account

library-account-text = اینجا کتاب‌های امانتی و ریزرف‌های خود را می‌بینید.
    .say = اینجا کِتاب‌هایِ اَمانَتی وَ رِزَرف‌هایِ خُد را می‌بینید.
library-holds = ریزرف‌ها
    .say = رِزَرف‌ها
library-due = آخرین روز پس دادن
    .say = آخِرین روزِ پَس دادَن
library-due-old = 27 نومبر
    .say = بیست اُ هَفتُمِ نُوَمبَر
library-due-new = 25 دسمبر
    .say = بیست اُ پَنجُمِ دِسَمبَر
library-not-renewed = تمدید نمی‌شود. کس دیگری آن را ریزرف کرده است. آن را سر وقت پس بدهید.
    .say = تَمدید نِمی‌شَوَد. کَسِ دیگَری آن را رِزَرف کَردَه اَست. آن را سَرِ وَقت پَس بِدِهید.
library-holds-none = شما ریزرف ندارید.
    .say = شُما رِزَرف نَدارید.
library-pickup-number = شمارهٔ گرفتن کتاب: جای کتاب شما در الماری
    .say = شُمارَه‌یِ گِرِفتَنِ کِتاب: جایِ کِتابِ شُما دَر اَلماری
library-remove-hold = این ریزرف را لغو کنید
    .say = این رِزَرف را لَغْوْ کُنید
library-logged-out-text = از ویب‌سایت خارج شدید.
    .say = اَز وِب‌سایْت خارِج شُدید.
