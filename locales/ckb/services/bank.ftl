# Central Kurdish (Sorani), in the Kurdish Arabic script; addressed to everybody (polite plural). A native speaker should check the whole file.

## Järvipankki and Metsäpankki are made up. Page in the browser first, then the phone app.

bank-name = بانکی یەرڤی
bank-identify-title = ناسنامەتان بۆ بانک بسەلمێنن
bank-identify-service = خزمەتگوزاری: سەلماندنی ناسنامە لە Suomi.fi
    .say = خزمەتگوزاری: سەلماندنی ناسنامە لە سوۆمی فی
bank-user-id = ژمارەی بەکارهێنەر: ژمارەی خۆتان لە بانک
bank-user-id-help = هەشت ڕەقەمە. ژمارەی حیسابی بانک نییە.
bank-error-user-id-required = ژمارەی بەکارهێنەر بنووسن.
bank-error-user-id = ژمارەی بەکارهێنەر هەڵەیە. دیسان سەیری ژمارەکە بکەن.
bank-continue = بەردەوام بن
bank-break-off = ڕاگرتن و گەڕانەوە
bank-metsa-title = بانکی مێتسە: ناسنامەتان بۆ بانک بسەلمێنن
bank-metsa-error = ژمارەی بەکارهێنەر نەدۆزرایەوە. دڵنیا بن کە ئەمە بانکی خۆتانە.
bank-wait-title = لە تەلەفۆنەکەدا پشتڕاستی بکەنەوە
bank-wait-text = ئەپی بانک لە تەلەفۆنەکە بکەنەوە. خزمەتگوزارییەکە و کۆدەکە بەراورد بکەن.
bank-service = خزمەتگوزاری
bank-code = کۆد
bank-service-suomifi = سەلماندنی ناسنامە لە Suomi.fi، کێلا
    .say = سەلماندنی ناسنامە لە سوۆمی فی، کێلا
bank-service-loan = قەرزی خێرا لە ئینتەرنێت
bank-service-shop = دوکانێک لە ئینتەرنێت
bank-code-4821 = 4821
    .say = چوار، هەشت، دوو، یەک
bank-code-7396 = 7396
    .say = حەوت، سێ، نۆ، شەش
bank-code-1608 = 1608
    .say = یەک، شەش، سفر، هەشت
bank-code-5530 = 5530
    .say = پێنج، پێنج، سێ، سفر
bank-code-2047 = 2047
    .say = دوو، سفر، چوار، حەوت
bank-code-9342 = 9342
    .say = نۆ، سێ، چوار، دوو
bank-wait-rejected = داواکارییەکەتان ڕەت کردەوە. دەتوانن داواکارییەکی نوێ بۆ تەلەفۆنەکە بنێرن.
bank-send-again = ناردنی داواکارییەکی نوێ
bank-no-request = داواکارییەکە نەهات بۆ تەلەفۆنەکە؟
bank-chat-title = یارمەتی و چات
bank-chat-text = ئەپی بانک بکەنەوە. دڵنیا بن تەلەفۆنەکە ئینتەرنێتی هەیە.
bank-chat-never = ژمارەی نهێنی لە چاتەکەدا مەنووسن.
bank-chat-label = پەیام بۆ بانک
bank-chat-required = پەیامەکە بنووسن.
bank-chat-send = ناردن
bank-chat-busy = ئێستا کەس ناتوانێت وەڵام بداتەوە.
bank-back = گەڕانەوە
bank-cancel = هەڵوەشاندنەوە

## The phone app

bank-app-title = ئەپی بانک
bank-app-nothing = ئێستا هیچ داواکارییەک نییە.
bank-app-requests = ئەو داواکارییانەی چاوەڕێی ئێوەن
bank-open-request = کردنەوە
bank-to-requests = هەموو داواکارییەکان
bank-request-title = سەلماندنی ناسنامە پشتڕاست بکەنەوە
bank-approve = پەسەندکردن
bank-reject = ڕەتکردنەوە
bank-pin-title = ژمارەی نهێنیتان بنووسن
bank-phone-pin = ژمارەی نهێنی
bank-phone-pin-help = ژمارەی نهێنی بە هیچ کەس مەڵێن.
bank-error-pin-required = ژمارەی نهێنی بنووسن.
bank-error-pin = ژمارەی نهێنی هەڵەیە.
bank-confirm = پشتڕاستکردنەوە
bank-rejected-title = داواکارییەکە ڕەت کرایەوە.
bank-rejected-text = ئەگەر خۆتان داوای ئەمەتان نەکردووە، تەلەفۆن بۆ بانک بکەن.
bank-approved-title = سەلماندنی ناسنامە پشتڕاست کرایەوە.
bank-approved-text = دەتوانن لەسەر کۆمپیوتەرەکە بەردەوام بن.
bank-let-in-text = زانیارییەکانتان بۆ خزمەتگوزارییەکە نێردران.
