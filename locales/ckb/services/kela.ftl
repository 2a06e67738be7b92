# Central Kurdish (Sorani), in the Kurdish Arabic script; addressed to everybody (polite plural). A native speaker should check the whole file.

## Kela: names stay. Texts of the page are real Finnish; the other languages say what they mean.

kela-name = کێلا، ئۆفیسی یارمەتیی دارایی
kela-front-title = لاپەڕەی سەرەکیی کێلا
kela-cookies-title = کووکی: ئەوەی ماڵپەڕەکە دەتوانێت لەبیری بێت
kela-cookies-text = ماڵپەڕەکە کووکی بەکار دەهێنێت. دەتوانن هەڵبژێرن کامیان پەسەند دەکەن.
kela-cookies-all = پەسەندکردنی هەموویان
kela-cookies-needed = تەنیا ئەوانەی پێویستن
kela-cookies-more = زیاتر دەربارەی کووکی بخوێننەوە
kela-cookies-long = کووکی زانیارییەکی بچووکە. ماڵپەڕ لە وێبگەڕەکەتاندا هەڵیدەگرێت.
kela-home = لاپەڕەی سەرەکی
kela-back = گەڕانەوە
kela-benefits = یارمەتیی دارایی
kela-benefit-housing = نیشتەجێبوون: یارمەتی بۆ کرێی خانوو
kela-benefit-children = خێزان: پارەی منداڵان
kela-benefit-work = بێکاری: یارمەتیی گشتی
# ckb: customer service; "part for questions and help" here.
kela-offices = بەشی پرسیار و یارمەتی
kela-offices-text = دەتوانن بچنە ئۆفیسێک یان تەلەفۆن بکەن. دەتوانن داوای وەرگێڕ بکەن.
kela-login = چوونەژوورەوە
kela-to-swedish = لاپەڕەکە بە سویدی
kela-to-english = لاپەڕەکە بە ئینگلیزی
kela-to-finnish = لاپەڕەکە بە فینلەندی
kela-swedish-title = بەخێر بێن بۆ کێلا. ئەم لاپەڕەیە بە سویدییە.
kela-swedish-text = لە لاپەڕەی خۆتان لە کێلا دەتوانن داوای یارمەتیی دارایی بکەن و بڕیارەکان بخوێننەوە.
kela-english-title = بەخێر بێن بۆ کێلا. ئەم لاپەڕەیە بە ئینگلیزییە.
kela-english-text = لە لاپەڕەی خۆتان لە کێلا دەتوانن داوای یارمەتیی دارایی بکەن و بڕیارەکان بخوێننەوە.
kela-front-heading = بەخێر بێن بۆ کێلا
kela-front-text = لە لاپەڕەی خۆتان لە کێلا دەتوانن داوای یارمەتیی دارایی بکەن و بڕیارەکان بخوێننەوە.
# To check with a Finnish instructor: does Kela say it in these words today?
kela-front-news = ئاگاداری پەیامی فێڵبازی بن. کێلا بە پەیامی تەلەفۆن لینک نانێرێت.
kela-login-heading = خزمەتگوزارییەکە هەڵبژێرن
kela-own-kela = لاپەڕەی خۆتان لە کێلا
kela-own-kela-note = پێویستتان بە کۆدەکانی بانک، یان ناسنامەی مۆبایل، یان کارتی ناسنامەی چیپدار هەیە.
kela-employers = خزمەتگوزاری بۆ خاوەنکاران
kela-employers-text = ئەم خزمەتگوزارییە بۆ خاوەنکارانە.
kela-own-title = لاپەڕەی خۆتان لە کێلا
kela-own-heading = کاروباری خۆتان
kela-own-nothing = هیچ فۆڕمێکی داواکاریی تەواونەکراوتان نییە.
kela-own-next = بڕیارەکان و پەیامەکان لەم لاپەڕەیەدا دەبینن.
kela-messages = پەیامەکان
kela-messages-none = پەیامی نوێ نییە.
kela-apply = پڕکردنەوەی فۆڕمی داواکاری
kela-apply-text = ئەو یارمەتییە داراییە هەڵبژێرن کە داوای دەکەن.
kela-log-out = چوونەدەرەوە
kela-close-window = داخستنی پەنجەرەکە
kela-new-tab = لاپەڕەی نوێ
kela-new-tab-text = پەنجەرەکە داخراوە.
kela-open-again = لاپەڕەی خۆتان لە کێلا دیسان بکەنەوە
kela-logged-out-title = چوونەدەرەوە
kela-logged-out-text = لە خزمەتگوزارییەکە چوونەتە دەرەوە.
kela-logged-out-close = ئێستا دەتوانن وێبگەڕەکە دابخەن.
