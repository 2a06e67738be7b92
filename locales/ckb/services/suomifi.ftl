# Central Kurdish (Sorani), in the Kurdish Arabic script; addressed to everybody (polite plural). A native speaker should check the whole file.

## Suomi.fi identification. Banks are made up.

# ckb: "proving one's identity" stands for identification everywhere; check.
suomifi-name = سەلماندنی ناسنامە لە Suomi.fi
    .say = سەلماندنی ناسنامە لە سوۆمی فی
suomifi-choose-title = ڕێگای سەلماندنی ناسنامە هەڵبژێرن
suomifi-choose-service = دەچن بۆ لاپەڕەی خۆتان لە کێلا.
suomifi-to-swedish = لاپەڕەکە بە سویدی
suomifi-to-english = لاپەڕەکە بە ئینگلیزی
suomifi-to-finnish = لاپەڕەکە بە فینلەندی
suomifi-swedish-title = ڕێگای سەلماندنی ناسنامە هەڵبژێرن. ئەم لاپەڕەیە بە سویدییە.
suomifi-swedish-text = دەچن بۆ لاپەڕەی خۆتان لە کێلا.
suomifi-english-title = ڕێگای سەلماندنی ناسنامە هەڵبژێرن. ئەم لاپەڕەیە بە ئینگلیزییە.
suomifi-english-text = دەچن بۆ لاپەڕەی خۆتان لە کێلا.
suomifi-bank-jarvi = بانکی یەرڤی
suomifi-bank-metsa = بانکی مێتسە، بانکێکی تر
suomifi-mobile = ناسنامەی مۆبایل لە کۆمپانیای تەلەفۆن
suomifi-mobile-text = لە کۆمپانیای تەلەفۆنەکەتان وەریدەگرن. ئەپی بانک نییە.
suomifi-card = کارتی ناسنامەی چیپدار
suomifi-card-text = پێویستتان بە کارتی ناسنامە و کۆدی پینەکەی و ئامێری خوێندنەوەی کارت هەیە.
suomifi-foreign = ڕێگاکان بۆ کەسانی بیانی
suomifi-foreign-text = لێرە ڕێگاکانی وڵاتانی تر هەن.
suomifi-other-way = ڕێگایەکی تر هەڵبژێرن
suomifi-back-warning = تیری گەڕانەوەی وێبگەڕ بەکار مەهێنن. دوگمەی ڕاگرتن بەکار بهێنن.
suomifi-break-off = ڕاگرتن و گەڕانەوە
suomifi-error-title = سەلماندنی ناسنامە سەرکەوتوو نەبوو
suomifi-error-text = تیری گەڕانەوەی وێبگەڕتان بەکار هێنا. دەبێت لە سەرەتاوە دەست پێ بکەنەوە.
suomifi-start-again = دەستپێکردنەوە لە سەرەتاوە
suomifi-data-title = سەلماندنی ناسنامە
suomifi-data-done = سەلماندنی ناسنامە سەرکەوتوو بوو.
suomifi-data-handed = ئەو زانیارییانەی کێلا وەریاندەگرێت
suomifi-data-name = ناو
suomifi-data-identity-code = ژمارەی ناسنامەی کەسی
suomifi-continue = بەردەوامبوون بۆ خزمەتگوزارییەکە
suomifi-close-window = داخستنی پەنجەرەکە
suomifi-new-tab = لاپەڕەی نوێ
suomifi-new-tab-text = پەنجەرەکە داخراوە.
suomifi-open-again = لاپەڕەکە دیسان بکەنەوە
