# Central Kurdish (Sorani), in the Kurdish Arabic script; addressed to everybody (polite plural). A native speaker should check the whole file.

## The list of messages, and one message

messages-name = پەیامەکان
messages-computer-title = کۆمپیوتەر
messages-computer-text = پەیامەکان لە تەلەفۆنەکەدان.
messages-keep = هێشتنەوە
messages-delete = سڕینەوە
messages-back = گەڕانەوە بۆ پەیامەکان
messages-kept = هێڵراوەتەوە
messages-trash = سڕاوەتەوە

## Senders. The name of a sender can be false.

messages-from-posti = پۆستی، کۆمپانیای پۆستە
messages-from-bank = بانکی یەرڤی
messages-from-suomifi = Suomi.fi
    .say = سوۆمی فی
messages-from-unknown = ژمارەیەکی نەناسراو
messages-from-leila = لەیلا، ناوێکی تۆمارکراو لە تەلەفۆنەکەدا
messages-from-dentist = کلینیکی ددان
messages-from-library = کتێبخانە
messages-from-daycare = باخچەی منداڵان
messages-from-kela = کێلا

## Messages, false and real

# ckb: the word for a parcel (پاکەت), here and in the lesson.
messages-parcel-fee = پاکەتی پۆستەکەتان چاوەڕێی ئێوەیە. کرێی گەیاندن 1,95 یۆرۆیە. ئەمڕۆ بیدەن، ئەگەرنا پاکەتەکە دەگەڕێندرێتەوە.
    .say = پاکەتی پۆستەکەتان چاوەڕێی ئێوەیە. کرێی گەیاندن یەک یۆرۆ و نەوەد و پێنج سەنتە. ئەمڕۆ بیدەن، ئەگەرنا پاکەتەکە دەگەڕێندرێتەوە.
messages-parcel-come = پاکەتی پۆستەکەتان هات. شوێنی وەرگرتن: دۆڵابی پاکەتەکان، Satamakatu 4. لە ماوەی حەوت ڕۆژدا وەریبگرن.
    .say = پاکەتی پۆستەکەتان هات. شوێنی وەرگرتن: دۆڵابی پاکەتەکان، ساتاماکاتو چوار. لە ماوەی حەوت ڕۆژدا وەریبگرن.
messages-bank-freeze = ئەمڕۆ حیسابەکەتان دەبەسترێت. هەر ئێستا کۆدەکانی بانکتان پشتڕاست بکەنەوە.
messages-suomifi-refund = 284 یۆرۆی گەڕاندنەوەی باج چاوەڕێی ئێوەیە. ئەمڕۆ زانیاریی حیسابەکەتان بدەن.
    .say = دوو سەد و هەشتا و چوار یۆرۆی گەڕاندنەوەی باج چاوەڕێی ئێوەیە. ئەمڕۆ زانیاریی حیسابەکەتان بدەن.
messages-suomifi-mail = پەیامێکی نوێتان لە خزمەتگوزارییەکەدا هەیە. خۆتان بچنە ناو خزمەتگوزارییەکە.
messages-family-number = سڵاو دایە، تەلەفۆنەکەم شکا. ئەمە ژمارە نوێیەکەمە. دەتوانیت هەر ئێستا پارەی پسووڵەیەک بدەیت؟ سبەی پارەکەت دەدەمەوە.
messages-family-late = کەمێک دوا دەکەوم. کاتژمێر شەش لە ماڵەوەم. لە ڕێگا شیر دەکڕم.
messages-dentist-fee = کرێی سەردان 32 یۆرۆیە و نەدراوە. ئەمڕۆ لە لینکەکەوە بیدەن، ئەگەرنا پسووڵەکە دەدرێتە کۆمپانیای کۆکردنەوەی قەرز.
    .say = کرێی سەردان سی و دوو یۆرۆیە و نەدراوە. ئەمڕۆ لە لینکەکەوە بیدەن، ئەگەرنا پسووڵەکە دەدرێتە کۆمپانیای کۆکردنەوەی قەرز.
messages-dentist-time = کاتی سەردانەکەتان ڕۆژی پێنجشەممەیە، کاتژمێر دە. ئەگەر ناتوانن بێن، تەلەفۆن بۆ کلینیکەکە بکەن.
messages-library-due = ڕۆژی دووشەممە دوایین ڕۆژی گەڕاندنەوەی کتێبە ئەمانەتەکانتانە. بیانگەڕێننەوە یان نوێیان بکەنەوە.
messages-daycare-trip = سبەی دەچین بۆ دارستان. جلی گەرم و جزمە بدەن بە منداڵەکە.
messages-kela-stop = یارمەتییە داراییەکەتان دەوەستێندرێت. لە ماوەی یەک کاتژمێردا لە لینکەکەوە ناسنامەتان بسەلمێنن.
messages-kela-mail = پەیامێکی نوێتان هەیە. خۆتان بچنە ناو لاپەڕەی خۆتان لە کێلا.

## Links of false messages: reserved names (RFC 2606)

messages-address-posti = لینک: posti-maksu.example
    .say = لینک: پۆستی، هێڵ، ماکسو، خاڵ، ئێگزامپڵ
messages-address-bank = لینک: jarvipankki-turva.example
    .say = لینک: یارڤیپانکی، هێڵ، تورڤا، خاڵ، ئێگزامپڵ
messages-address-suomifi = لینک: suomi-fi.palautus.example
    .say = لینک: سوۆمی، هێڵ، فی، خاڵ، پالاوتوس، خاڵ، ئێگزامپڵ
messages-address-dentist = لینک: hammas-maksu.example
    .say = لینک: هامماس، هێڵ، ماکسو، خاڵ، ئێگزامپڵ
messages-address-kela = لینک: omakela-tuki.example
    .say = لینک: ئۆماکێلا، هێڵ، توکی، خاڵ، ئێگزامپڵ

## The page behind such a link

messages-false-title = ناسنامەتان بسەلمێنن
messages-false-text = کۆدەکانی بانکتان بنووسن.
messages-address = ناونیشانی لاپەڕەکە
messages-false-user-id = ژمارەی بەکارهێنەر
messages-false-pin = ژمارەی نهێنی
messages-false-required = کۆدەکە بنووسن.
messages-false-send = پشتڕاستکردنەوە
messages-false-busy = کەمێک چاوەڕێ بکەن.
messages-close = داخستنی لاپەڕەکە
