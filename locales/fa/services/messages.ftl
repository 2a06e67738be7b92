# Persian, Iranian standard in simple everyday written form; people are addressed as شما. .say is the same text with all vowels, for the voice.
# A native speaker should check the whole file: the wording, and the vowels of every .say.

## The list of messages, and one message

messages-name = پیام‌ها
    .say = پَیام‌ها
messages-computer-title = کامپیوتر
    .say = کامپییوتِر
messages-computer-text = پیام‌ها در تلفن هستند.
    .say = پَیام‌ها دَر تِلِفُن هَستَند.
messages-keep = نگه دارید
    .say = نِگَهْ دارید
messages-delete = پاک کنید
    .say = پاک کُنید
messages-back = برگشت به پیام‌ها
    .say = بَرگَشت بِه پَیام‌ها
messages-kept = نگه داشته شد
    .say = نِگَهْ داشتِه شُد
messages-trash = پاک شد
    .say = پاک شُد

## Senders. The name of a sender can be false.

messages-from-posti = پُستی، ادارهٔ پُست
    .say = پُستی، اِدارِه‌یِ پُست
messages-from-bank = یاروی‌پانکی، یک بانک
    .say = یَرْوی‌پانکی، یِک بانک
messages-from-suomifi = سوئومی‌فی
    .say = سوئُمی‌فی
messages-from-unknown = شمارهٔ ناشناس
    .say = شُمارِه‌یِ ناشِناس
messages-from-leila = لیلا، شخصی که در تلفن ذخیره شده است
    .say = لِیْلا، شَخصی کِه دَر تِلِفُن ذَخیرِه شُدِه اَست
messages-from-dentist = دندان‌پزشکی
    .say = دَندان‌پِزِشکی
messages-from-library = کتابخانه
    .say = کِتابخانِه
messages-from-daycare = مهد کودک
    .say = مَهدِ کودَک
messages-from-kela = کِلا
    .say = کِلا

## Messages, false and real

messages-parcel-fee = بستهٔ شما منتظر است. امروز 1,95 یورو هزینهٔ تحویل پرداخت کنید. وگرنه بسته برمی‌گردد.
    .say = بَستِه‌یِ شُما مُنتَظِر اَست. اِمروز یِک یورُ اُ نَوَد اُ پَنج سِنت هَزینِه‌یِ تَحْویل پَرداخت کُنید. وَگَرنَه بَستِه بَرمی‌گَردَد.
messages-parcel-come = بستهٔ شما رسیده است. محل تحویل: صندوق بسته‌ها، ساتاماکاتو 4. تا هفت روز دیگر آن را بگیرید.
    .say = بَستِه‌یِ شُما رِسیدِه اَست. مَحَلِّ تَحْویل: صَندوقِ بَستِه‌ها، ساتاماکاتو چَهار. تا هَفت روزِ دیگَر آن را بِگیرید.
messages-bank-freeze = حساب شما امروز بسته می‌شود. فوری کدهای بانکی خود را تأیید کنید.
    .say = حِسابِ شُما اِمروز بَستِه می‌شَوَد. فُوْری کُدهایِ بانکیِ خُد را تَأْیید کُنید.
messages-suomifi-refund = 284 یورو برگشت مالیات منتظر شماست. امروز اطلاعات حساب خود را بدهید.
    .say = دِویست اُ هَشتاد اُ چَهار یورُ بَرگَشتِ مالییات مُنتَظِرِ شُماست. اِمروز اِطِّلاعاتِ حِسابِ خُد را بِدَهید.
messages-suomifi-mail = پیام جدیدی در سرویس دارید. خودتان وارد سرویس شوید.
    .say = پَیامِ جَدیدی دَر سِرْویس دارید. خُدِتان وارِدِ سِرْویس شَوید.
messages-family-number = سلام مامان، تلفنم خراب شد. این شمارهٔ جدید من است. می‌توانی همین حالا یک قبض را پرداخت کنی؟ فردا پول را می‌گیری.
    .say = سَلام مامان، تِلِفُنَم خَراب شُد. این شُمارِه‌یِ جَدیدِ مَن اَست. می‌تَوانی هَمین حالا یِک قَبض را پَرداخت کُنی؟ فَردا پول را می‌گیری.
messages-family-late = کمی دیر می‌رسم. ساعت شش خانه هستم. سر راه شیر می‌خرم.
    .say = کَمی دیر می‌رِسَم. ساعَتِ شِش خانِه هَستَم. سَرِ راهْ شیر می‌خَرَم.
messages-dentist-fee = 32 یورو هزینهٔ ویزیت پرداخت نشده است. امروز با لینک پرداخت کنید. وگرنه قبض به شرکت وصول بدهی می‌رود.
    .say = سی اُ دُ یورُ هَزینِه‌یِ ویزیت پَرداخت نَشُدِه اَست. اِمروز با لینک پَرداخت کُنید. وَگَرنَه قَبض بِه شِرکَتِ وُصولِ بِدِهی می‌رَوَد.
messages-dentist-time = وقت شما پنجشنبه ساعت ده است. اگر نمی‌توانید بیایید، به دندان‌پزشکی زنگ بزنید.
    .say = وَقتِ شُما پَنجشَنبِه ساعَتِ دَهْ اَست. اَگَر نِمی‌تَوانید بییایید، بِه دَندان‌پِزِشکی زَنگ بِزَنید.
messages-library-due = آخرین روز برگرداندن کتاب‌های امانتی دوشنبه است. آن‌ها را برگردانید یا تمدید کنید.
    .say = آخَرین روزِ بَرگَرداندَنِ کِتاب‌هایِ اَمانَتی دُشَنبِه اَست. آن‌ها را بَرگَردانید یا تَمدید کُنید.
messages-daycare-trip = فردا به جنگل می‌رویم. به بچه لباس گرم و چکمه بدهید.
    .say = فَردا بِه جَنگَل می‌رَویم. بِه بَچِّه لِباسِ گَرم اُ چَکمِه بِدَهید.
messages-kela-stop = کمک‌هزینهٔ شما قطع می‌شود. تا یک ساعت دیگر با لینک هویت خود را ثابت کنید.
    .say = کُمَک‌هَزینِه‌یِ شُما قَطع می‌شَوَد. تا یِک ساعَتِ دیگَر با لینک هُوییَتِ خُد را ثابِت کُنید.
messages-kela-mail = پیام جدیدی دارید. خودتان وارد صفحهٔ شخصی کِلا شوید.
    .say = پَیامِ جَدیدی دارید. خُدِتان وارِدِ صَفحِه‌یِ شَخصیِ کِلا شَوید.

## Links of false messages: reserved names (RFC 2606)

messages-address-posti = لینک: posti-maksu.example
    .say = لینک: پُستی، خَطِّ تیرِه، ماکسو، نُقطِه، اِگزَمپِل
messages-address-bank = لینک: jarvipankki-turva.example
    .say = لینک: یارْوی‌پانکی، خَطِّ تیرِه، تورْوا، نُقطِه، اِگزَمپِل
messages-address-suomifi = لینک: suomi-fi.palautus.example
    .say = لینک: سوئُمی، خَطِّ تیرِه، فی، نُقطِه، پالائوتوس، نُقطِه، اِگزَمپِل
messages-address-dentist = لینک: hammas-maksu.example
    .say = لینک: هامّاس، خَطِّ تیرِه، ماکسو، نُقطِه، اِگزَمپِل
messages-address-kela = لینک: omakela-tuki.example
    .say = لینک: اُماکِلا، خَطِّ تیرِه، توکی، نُقطِه، اِگزَمپِل

## The page behind such a link

messages-false-title = هویت خود را ثابت کنید
    .say = هُوییَتِ خُد را ثابِت کُنید
messages-false-text = کدهای بانکی خود را بنویسید.
    .say = کُدهایِ بانکیِ خُد را بِنِویسید.
messages-address = آدرس صفحه
    .say = آدرِسِ صَفحِه
messages-false-user-id = شمارهٔ کاربری
    .say = شُمارِه‌یِ کاربَری
messages-false-pin = رمز
    .say = رَمز
messages-false-required = کد را بنویسید.
    .say = کُد را بِنِویسید.
messages-false-send = تأیید
    .say = تَأْیید
messages-false-busy = کمی صبر کنید.
    .say = کَمی صَبر کُنید.
messages-close = بستن صفحه
    .say = بَستَنِ صَفحِه
