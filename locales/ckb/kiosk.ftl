# Central Kurdish (Sorani), in the Kurdish Arabic script; addressed to everybody (polite plural). A native speaker should check the whole file.

## The kiosk's own words. Short, warm, for adults; one thought a sentence.

# The program's name; it means a path.
kiosk-name = پۆلکو
kiosk-hello = سڵاو
kiosk-begin = بۆ دەستپێکردن دەست لێرە بدەن.
kiosk-language-name = کوردیی سۆرانی
kiosk-language-offer = بە کوردیی سۆرانی یارمەتیتان دەدەم.
kiosk-language-title = زمانەکەتان هەڵبژێرن.
kiosk-choose = هەڵبژاردن
kiosk-choose-again-note = بۆ بیستن جارێک دەستی لێ بدەن. بۆ هەڵبژاردن دیسان دەستی لێ بدەن.
kiosk-back = گەڕانەوە
kiosk-onward = بەردەوام بن
kiosk-undo = لابردنی دوایین وێنە
kiosk-yes = بەڵێ
kiosk-no = نەخێر

## Signing in with pictures

kiosk-sign-in-title = ئێوە پێشتر هاتوونەتە ئێرە؟
kiosk-sign-in-new = یەکەم جارمە دێمە ئێرە
kiosk-sign-in-been-here = پێشتر هاتوومەتە ئێرە
kiosk-sign-in-only-try = تەنیا دەمەوێت تاقی بکەمەوە
kiosk-new-animal = ئاژەڵێک هەڵبژێرن. ئەوە نیشانەی ئێوەیە.
kiosk-new-things = سێ وێنە هەڵبژێرن. وێنەکان و ڕیزەکەیان لەبیرتان بێت.
kiosk-new-repeat = دیسان دەست لە هەمان سێ وێنە بدەن، بە هەمان ڕیز.
kiosk-new-differs = وێنەکان وەک یەک نەبوون. دیسان سێ وێنە هەڵبژێرن.
kiosk-new-taken = ئەم وێنانە هی کەسێکی ترن. سێ وێنەی تر هەڵبژێرن.
kiosk-known-animal = دەست لە ئاژەڵەکەی خۆتان بدەن.
kiosk-known-things = دەست لە هەر سێ وێنەکەی خۆتان بدەن، بە ڕیزی دروست.
kiosk-known-wrong = وێنەکان یەک ناگرنەوە. جارێکی تر هەوڵ بدەن.
kiosk-known-call = ئەم وێنانە نادۆزمەوە. داوای یارمەتی لە کەسێک بکەن، یان تەنیا تاقی بکەنەوە.

## Pictures of the sign-in

# so: check the word for a bear.
kiosk-animal-bear = ورچ
kiosk-animal-bird = باڵندە
kiosk-animal-butterfly = پەپوولە
kiosk-animal-camel = وشتر
kiosk-animal-cat = پشیلە
kiosk-animal-cow = مانگا
kiosk-animal-elephant = فیل
kiosk-animal-fish = ماسی
kiosk-animal-horse = ئەسپ
kiosk-animal-rabbit = کەروێشک
kiosk-animal-sheep = مەڕ
kiosk-animal-turtle = کیسەڵ
kiosk-thing-apple = سێو
kiosk-thing-ball = تۆپ
kiosk-thing-boat = بەلەم
kiosk-thing-book = کتێب
kiosk-thing-car = ئۆتۆمبێل
kiosk-thing-cup = کوپ
kiosk-thing-flower = گوڵ
kiosk-thing-house = خانوو
kiosk-thing-key = کلیل
kiosk-thing-sun = خۆر
kiosk-thing-tree = درەخت
kiosk-thing-umbrella = چەتر

## The path

kiosk-path-title = دەتانەوێت ڕاهێنان لەسەر چی بکەن؟
kiosk-path-suggested = ئەمە ئێستا بۆ ئێوە باشە.
# What one wants to learn.
kiosk-goals-title = دەتانەوێت فێری چی ببن؟
kiosk-goals-note = یەک یان دوو یان سێ دانە هەڵبژێرن.
kiosk-goals-change = هەڵبژێرن دەتانەوێت فێری چی ببن
# Why a task is suggested.
kiosk-why-first = ئەمە بۆ دەستپێکردن باشە.
kiosk-why-goal = دەتانویست فێری ئەمە ببن.
kiosk-why-course = گرووپەکەتان ڕاهێنان لەسەر ئەمە دەکات.
kiosk-why-again = ماوەیەک لەمەوبەر ئەمەتان کرد. با بزانین هێشتا دەتوانن بیکەن.
kiosk-why-go-on = ئەمەتان دەست پێ کردووە. لێرەوە بەردەوام بن.
kiosk-why-alone = ڕاهێنانتان لەسەر ئەمە کردووە. ئێستا بە تەنیا تاقی بکەنەوە.
kiosk-reach-not-begun = دەست پێ نەکراوە
kiosk-reach-guided = بە ڕێنمایی
kiosk-reach-little-help = بە کەمێک یارمەتی
kiosk-reach-alone = بە تەنیا
kiosk-reach-new-case = بە تەنیا لە حاڵەتێکی نوێدا
kiosk-reach-retained = بە تەنیا، دواتریش
kiosk-topic-home = ماڵ
kiosk-topic-money = پارە
kiosk-topic-work = کار
kiosk-topic-health = تەندروستی
# The residence permit. so: check whether people say sharciga or oggolaanshaha.
kiosk-topic-permit = مۆڵەتی مانەوە
kiosk-topic-school = قوتابخانە
kiosk-topic-travel = هاتوچۆ و کاتی ئازاد
kiosk-topic-safety = سەلامەتی
kiosk-resume-title = ئەم ئەرکە هێشتا تەواو نەبووە. دەتانەوێت بەردەوام بن؟
kiosk-resume-yes = لەوێوە بەردەوام دەبم
kiosk-resume-no = لە سەرەتاوە دەست پێ دەکەمەوە

## Questions

kiosk-questions-before = سەرەتا سێ پرسیار. پێویست ناکات وەڵامەکان بزانن.
kiosk-questions-after = ئێستا جارێکی تر سێ پرسیار.
kiosk-questions-probe = سەرەتا چەند پرسیارێک، وەک جاری پێشوو. پێویست ناکات وەڵامەکان بزانن.
kiosk-dont-know = نازانم
kiosk-question = پرسیار

## Kinds of practice

kiosk-kinds-title = دەتانەوێت چۆن ڕاهێنان بکەن؟
kiosk-kind-shown = نیشانم بدە
kiosk-kind-shown-note = من دەیکەم. ئێوە سەیر دەکەن.
kiosk-kind-guided = پێکەوە
kiosk-kind-guided-note = هەموو هەنگاوێکتان پێ دەڵێم.
kiosk-kind-hints = یارمەتی، کاتێک داوای دەکەم
kiosk-kind-hints-note = ئێوە دەیکەن. بۆ یارمەتی دەست لە چراکە بدەن.
kiosk-kind-alone = بە تەنیا
kiosk-kind-alone-note = ئێوە دەیکەن. من بێدەنگم.
kiosk-kind-real-life = وەک ژیانی ڕاستەقینە
kiosk-kind-real-life-note = حاڵەتێکی نوێ. وشەکان تەنیا بە فینلەندی نووسراون.
kiosk-kind-suggested = ئێستا پێشنیاری ئەمە دەکەم.

## Around the service

kiosk-band = ئەمە ڕاهێنانە، خزمەتگوزاریی ڕاستەقینە نییە
kiosk-address-bar = شریتی ناونیشان: ئێستا لە کوێن
kiosk-browser-back = تیری گەڕانەوەی وێبگەڕ
kiosk-phone = تەلەفۆن
kiosk-again = جارێکی تر بیڵێ
kiosk-next = هەنگاوی دواتر
kiosk-ear = گوێ بگرن
kiosk-ear-note = بۆ بیستنی وشەیەک دەستی لێ بدەن. بۆ بەردەوامبوون دیسان دەست لە وێنەی گوێ بدەن.
kiosk-bulb = یارمەتی
kiosk-hand = بانگکردنی کەسێک
kiosk-door = پشوو
kiosk-card-title = کەسی ڕاهێنان. تەنیا ئەم زانیارییانە بەکار بهێنن.
kiosk-uncover = نیشاندانی ئەوەی نووسیومە
# The keys of a keyboard on the screen that carry no letter.
kiosk-key-erase = سڕینەوەی یەک پیت
kiosk-key-capital = پیتی گەورە
kiosk-key-signs = ژمارە و نیشانە
kiosk-key-letters = پیتەکان
kiosk-key-space = بۆشایی
kiosk-key-done = تەواو

## While practising

kiosk-shown-begin = من نیشانتان دەدەم. کە ئامادە بوون، دەست لە دوگمەی هەنگاوی دواتر بدەن.
kiosk-shown-end = ئەمە هەمووی بوو. ئێستا ڕێگاکە دەزانن.
kiosk-guided-begin = ئەمە پێکەوە دەکەین.
kiosk-hints-begin = ئێوە دەیکەن. ئەگەر یارمەتیتان دەوێت، دەست لە چراکە بدەن.
kiosk-alone-begin = ئێستا ئێوە بە تەنیا دەیکەن.
kiosk-real-life-begin = ئەمە حاڵەتێکی نوێیە. سەیری کارتی کەسەکە بکەن.
kiosk-wrong-turn = ئەم لاپەڕەیە ئێستا یارمەتیتان نادات.
kiosk-way-back = دەست لە شوێنە نیشانکراوەکە بدەن. دەتانباتە شوێنی دروست.
kiosk-wrong-turn-back-arrow = تیری گەڕانەوە بەکار بهێنن.
kiosk-service-error = خزمەتگوزارییەکە هەڵەیەکی دۆزییەوە. دەست لە وێنەی گوێ بدەن و گوێ بگرن چی دەڵێت.
kiosk-refused = زانیاریی خۆتان مەنووسن. تەنیا زانیاریی کەسی ڕاهێنان بەکار بهێنن.
kiosk-offer-help = یارمەتیتان دەوێت؟ دەست لە چراکە بدەن.
kiosk-step-again = با پێکەوە سەیری ئەم هەنگاوە بکەین.
kiosk-help-title = یارمەتیتان بدەم؟ ئەو کاتە ئەمە دەبێتە ڕاهێنان. جارێکی تر دەتوانن بە تەنیا بیکەن.
kiosk-help-yes = بەڵێ، یارمەتیم بدە
kiosk-help-no = نەخێر، خۆم هەوڵ دەدەم
kiosk-hand-called = خەبەرم دا کە یارمەتیی کەسێکتان دەوێت. دەتوانن بەردەوام بن یان چاوەڕێ بکەن.
kiosk-someone-coming-title = کەسێکم بانگ کرد. دێت بۆ لاتان.
kiosk-got-help = کەسێک یارمەتیی دام
kiosk-went-alone = بە تەنیا بەردەوام دەبم
kiosk-break-title = دەتانەوێت پشوو بدەن؟ هەموو شتێک دەپارێزرێت.
kiosk-break-yes = پشوو دەدەم
kiosk-break-no = لێرە بەردەوام دەبم
kiosk-other-task = ئەرکێکی تر
kiosk-idle-title = ئێوە لێرەن؟
kiosk-idle-note = دەست لە هەر شوێنێک بدەن، با بەردەوام بین.
kiosk-idle-yes = من لێرەم

## Afterwards

kiosk-told-shown = ئێستا بینیتان چۆن دەکرێت.
kiosk-told-guided = دەستتان خۆش. پێکەوە کردمان.
kiosk-told-hints = دەستتان خۆش. تەنیا پێویستتان بە کەمێک یارمەتی بوو.
kiosk-told-alone = دەستتان خۆش. بە تەنیا کردتان.
kiosk-told-real-life = دەستتان خۆش. لە ژیانی ڕاستەقینەشدا دەتوانن ئەمە بکەن.
kiosk-told-practised = دەستتان خۆش. ئێوە بە یارمەتی گەیشتنە کۆتایی.
kiosk-told-much-help = بە یارمەتیی زۆر کردتان. جاری داهاتوو یارمەتیی کەمترتان پێویست دەبێت.
kiosk-told-too-early = گوتتان تەواوتان کردووە. بەڵام هێشتا شتێک مابوو.
kiosk-told-mistake = ئێوە گەیشتنە کۆتایی. بەڵام یەک شت لە ژیانی ڕاستەقینەدا لەوانەیە زیانی هەبێت.
kiosk-told-given-up = ئێوە لێرە وەستان. کێشە نییە. ئەوەی کردووتانە پارێزراوە.
kiosk-told-went-well = ئەمەتان باش کرد.
kiosk-told-practise = جارێکی تر ڕاهێنان لەسەر ئەمە بکەن.
kiosk-after-again = جارێکی تر
kiosk-after-another-day = ڕۆژێکی تر
kiosk-learned-title = فێری شتێک بوون؟
kiosk-can-title = ئێستا خۆتان دەتوانن ئەمە بکەن؟
# Asked at a later visit.
kiosk-did-title = لە جاری پێشووەوە تا ئێستا، ئەمەتان لە خزمەتگوزاریی ڕاستەقینەدا کردووە؟

## Voice and text: how fast and how loud the kiosk speaks, and which script is read.

kiosk-comfort = دەنگ و نووسین
kiosk-comfort-title = دەتانەوێت چۆن گوێ بگرن و بخوێننەوە؟
kiosk-comfort-note = بە هێدفۆن باشتر دەبیستن. کەسانی تر نابیستن.
kiosk-comfort-slower = هێواشتر
kiosk-comfort-faster = خێراتر
kiosk-comfort-quieter = دەنگی نزمتر
kiosk-comfort-louder = دەنگی بەرزتر
kiosk-comfort-reading = خوێندنەوە بە زمانێکی تر
kiosk-reading-title = دەتانەوێت بە کام زمان بخوێننەوە؟

## Sound and troubles

kiosk-no-sound = ئێستا دەنگ نییە. دەتوانن بخوێننەوە.
kiosk-no-voice = ئەم زمانە هێشتا دەنگی نییە. دەتوانن بخوێننەوە.
kiosk-not-saved = کێشەیەک لەم ئامێرەدا هەیە. کەسێک بانگ بکەن.
kiosk-digit-0 = سفر
kiosk-digit-1 = یەک
kiosk-digit-2 = دوو
kiosk-digit-3 = سێ
kiosk-digit-4 = چوار
kiosk-digit-5 = پێنج
kiosk-digit-6 = شەش
kiosk-digit-7 = حەوت
kiosk-digit-8 = هەشت
kiosk-digit-9 = نۆ

## The learner says that the errand is done

kiosk-ready = تەواوم کرد
kiosk-finished-title = تەواوتان کرد؟
kiosk-finished-no = هێشتا نا

## What staff let the kiosk say from the board.

kiosk-phrase-coming = تکایە کەمێک چاوەڕێ بکەن. زوو دێم.
kiosk-phrase-show = نیشانتان دەدەم.
kiosk-phrase-again = جارێکی تر هەوڵ بدەن.
kiosk-phrase-practice-person = تەنیا زانیاریی کەسی ڕاهێنان بنووسن.
kiosk-phrase-together = ئەمە پێکەوە دەکەین.
kiosk-phrase-no-hurry = هیچ پەلەیەک نییە.
kiosk-phrase-ear = دەست لە وێنەی گوێ بدەن. ئینجا دەتوانن گوێ لە وشەکان بگرن.
kiosk-phrase-good = باش دەیکەن.
kiosk-phrase-five-minutes = دوای پێنج خولەک دەوەستین.
kiosk-phrase-next-time = جاری داهاتوو دەتوانن بەردەوام بن.

## On a learner's cards.

kiosk-card-hello = سڵاو! ئەمە کارتی ئێوەیە.
kiosk-card-can-do = خۆم دەتوانم ئەمە بکەم
