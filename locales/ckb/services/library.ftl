# Central Kurdish (Sorani), in the Kurdish Arabic script; addressed to everybody (polite plural). A native speaker should check the whole file.

## The library: names of places stay Finnish. Texts of the page are real Finnish; the other languages say what they mean.

library-name = کتێبخانەکانی ناوەڕاستی فینلەندا
library-front-title = ماڵپەڕی کتێبخانە
library-hours = کاتەکانی کردنەوە
library-events = چالاکییەکان
library-account = زانیاریی خۆتان
library-login = چوونەژوورەوە
library-log-out = چوونەدەرەوە
library-front-heading = دەتانەوێت چی بخوێننەوە، سەیری چی بکەن یان گوێ لە چی بگرن؟
library-search = وشەی گەڕان
library-search-help = بۆ نموونە ناوی کتێبێک
library-error-search = وشەی گەڕان بنووسن.
library-search-button = گەڕان
# ckb: "books taken in trust" (ئەمانەت) stands for loans everywhere; check that it is understood as borrowing from a library.
library-front-news = بردنی کتێب بە ئەمانەت بێ پارەیە. ئەگەر کتێبێک درەنگ بگەڕێننەوە، لەوانەیە پێویست بێت پارە بدەن.

## Titles of works and loans: made up for practice.

library-work-home = Uusi koti (ماڵی نوێ)
    .say = ماڵی نوێ
library-work-winter = Talvi kylässä (زستان لە گوند)
    .say = زستان لە گوند
library-work-summer = Kesä järvellä (هاوین لای دەریاچە)
    .say = هاوین لای دەریاچە
library-work-home-english = هەمان کتێب بە ئینگلیزی
library-work-winter-english = هەمان کتێب بە ئینگلیزی
library-work-summer-english = هەمان کتێب بە ئینگلیزی
library-kind-easy = کتێب بە فینلەندیی ئاسان
library-kind-book = کتێبی ئاسایی
library-kind-dvd = دی ڤی دی: فیلمە، کتێب نییە
library-loan-food = کتێبی چێشتلێنان
library-loan-finnish = کتێبی فێربوونی فینلەندی
library-loan-tales = چیرۆکی پێش خەوتن بۆ منداڵان
library-loan-songs = کتێبی گۆرانی بۆ منداڵان
library-loan-garden = کتێبێک دەربارەی ڕووەک

## Places: real libraries of Central Finland.

library-place-main = کتێبخانەی سەرەکیی یوڤەسکولە
library-place-kuokkala = کتێبخانەی کوۆکالا لە یوڤەسکولە
library-place-palokka = کتێبخانەی پالۆکا لە یوڤەسکولە
library-place-vaajakoski = کتێبخانەی ڤایاکۆسکی لە یوڤەسکولە
library-place-huhtasuo = کتێبخانەی هوهتاسوۆ لە یوڤەسکولە
library-place-hankasalmi = کتێبخانەی شارێکی تر، هانکاسالمی
library-hours-week = دووشەممە تا هەینی 10 تا 19، شەممە 10 تا 15
    .say = لە دووشەممە تا هەینی، لە دەی بەیانی تا حەوتی ئێوارە. شەممە لە دەی بەیانی تا سێی پاش نیوەڕۆ.
library-hours-note = کتێبخانەکان لە ڕۆژانی پشووی فەرمیدا داخراون.
library-home = لاپەڕەی سەرەکی
library-event-cafe = کافێی زمان، هەموو سێشەممەیەک کاتژمێر چواری پاش نیوەڕۆ
library-event-tales = کاتی چیرۆک بۆ منداڵان، شەممە کاتژمێر یازدە

## Log in

library-login-title = چوونەژوورەوە
library-card = ژمارەی کارتی کتێبخانە
library-pin = کۆدی پینی کارتی کتێبخانە
library-pin-help = چوار ڕەقەمە. کۆدەکە لە کتێبخانە وەردەگرن.
library-sign-in = چوونەژوورەوە
library-error-card-required = ژمارەی کارتی کتێبخانە بنووسن.
library-error-pin-required = کۆدی پین بنووسن.
library-error-login = ژمارەی کارتەکە یان کۆدی پینەکە هەڵەیە. سەیری هەردووکیان بکەن.
library-forgot = کۆدی پینتان لەبیر کردووە؟
library-forgot-text = کۆدێکی نوێ لە کتێبخانە وەردەگرن. کارتی ناسنامە یان پاسپۆرت لەگەڵ خۆتان ببەن.
library-back-to-login = گەڕانەوە بۆ چوونەژوورەوە

## Results and the work

library-results-title = ئەنجامەکانی گەڕان
library-filters = کەمکردنەوەی ئەنجامەکان
library-only-easy = تەنیا کتێبەکانی فینلەندیی ئاسان
library-language = زمان
library-language-any = هەموو زمانەکان
library-language-fi = فینلەندی
library-language-en = ئینگلیزی
library-results-none = هیچ نەدۆزرایەوە. دیسان سەیری نووسینەکە و هەڵبژاردەکانتان بکەن.
library-work-title = دەربارەی ئەم کتێبە یان فیلمە
library-to-results = گەڕانەوە بۆ ئەنجامەکان
library-work-held = ئەمەتان بۆ خۆتان تەرخان کردووە.
library-available = لە کتێبخانە هەیە یان نا
library-available-lent = ئێستا لای کەسێکی ترە. دەتوانن بۆ خۆتان تەرخانی بکەن.
# ckb: "to set aside" (تەرخانکردن) stands for reserving everywhere; check.
library-reserve = تەرخانکردن
library-login-to-reserve = بۆ تەرخانکردن بچنە ژوورەوە

## Reservation

library-reserve-title = تەرخانکردن
library-pickup = شوێنی وەرگرتن: ئەو کتێبخانەیەی کتێبەکەی لێ وەردەگرن
library-valid-for = ماوەی تەرخانکردن
library-valid-month = یەک مانگ
library-valid-year = یەک ساڵ
library-pickup-fee = ئەگەر کتێبەکە وەرنەگرن، 2 یۆرۆ دەدەن.
    .say = ئەگەر کتێبەکە وەرنەگرن، دوو یۆرۆ دەدەن.
library-send = ناردنی تەرخانکردنەکە
library-cancel = هەڵوەشاندنەوە
library-reserved-title = کتێبەکە تەرخان کرا
library-reserved-text = کتێبەکە بۆ ئێوە تەرخان کراوە.
library-reserved-next = کاتێک بتوانن کتێبەکە وەربگرن، پەیامێکتان بۆ دێت.

## Own account

library-account-name = ناو
library-account-text = لێرە کتێبە ئەمانەتەکان و کتێبە تەرخانکراوەکانتان دەبینن.
library-loans = کتێبە ئەمانەتەکان: ئەو کتێبانەی ئێستا لای ئێوەن
library-holds = کتێبە تەرخانکراوەکان
library-renew-selected = نوێکردنەوەی هەڵبژێردراوەکان
library-renew-all = نوێکردنەوەی هەموویان: کاتی زیاتر بۆ هەموویان
library-error-none-selected = هیچ کتێبێکی ئەمانەتتان هەڵنەبژاردووە.
library-select-loan = ئەمە هەڵبژێرن
library-due = دوایین ڕۆژی گەڕاندنەوە
library-due-old = 27.11.2026
    .say = بیست و حەوتی مانگی یازدە
library-due-new = 25.12.2026
    .say = بیست و پێنجی مانگی دوازدە
library-renewed = نوێ کرایەوە. کاتی زیاترتان هەیە.
library-not-renewed = ئەمە نوێ ناکرێتەوە. کەسێکی تر بۆ خۆی تەرخانی کردووە. لە کاتی خۆیدا بیگەڕێننەوە.
library-holds-none = هیچ کتێبێکی تەرخانکراوتان نییە.
library-queue = شوێنتان لە نۆرەدا
library-queue-first = یەکەم
library-pickup-number = ژمارەی وەرگرتن: شوێنی کتێبەکەتان لەسەر ڕەفەکە
library-pickup-number-later = کاتێک کتێبەکە هات، ژمارەکە وەردەگرن
library-remove-hold = هەڵوەشاندنەوەی ئەم تەرخانکردنە
library-logged-out-title = چوونەدەرەوە
library-logged-out-text = لە خزمەتگوزارییەکە چوونەتە دەرەوە.
