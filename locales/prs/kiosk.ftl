# Dari, the Persian of Afghanistan: the messages whose words differ from fa; all others are borrowed from there. .say has all vowels, as in Dari.
# A native speaker should check the whole file: the wording, and the vowels of every .say.

## The kiosk's own words. Short, warm, for adults; one thought a sentence.

kiosk-language-name = دری
    .say = دَری
kiosk-language-offer = من به دری به شما کمک می‌کنم.
    .say = مَن بَه دَری بَه شُما کُمَک می‌کُنَم.
kiosk-yes = بلی
    .say = بَلی

## Signing in with pictures

kiosk-sign-in-only-try = فقط می‌خواهم یک بار کوشش کنم
    .say = فَقَط می‌خاهَم یَک بار کوشِش کُنَم
kiosk-known-wrong = عکس‌ها درست نیستند. یک بار دیگر کوشش کنید.
    .say = عَکس‌ها دُرُست نیستَند. یَک بارِ دیگَر کوشِش کُنید.
kiosk-known-call = من این عکس‌ها را پیدا نمی‌کنم. از یک نفر کمک بخواهید، یا فقط یک بار کوشش کنید.
    .say = مَن این عَکس‌ها را پَیْدا نِمی‌کُنَم. اَز یَک نَفَر کُمَک بِخاهید، یا فَقَط یَک بار کوشِش کُنید.

## Pictures of the sign-in

kiosk-animal-cat = پشک
    .say = پِشَک
kiosk-animal-turtle = سنگ‌پشت
    .say = سَنگ‌پُشت
kiosk-thing-car = موتر
    .say = موتَر
kiosk-thing-cup = پیاله
    .say = پییالَه
kiosk-thing-sun = آفتاب
    .say = آفتاب
kiosk-thing-umbrella = چتری
    .say = چَتری

## The path

kiosk-why-again = مدتی است که این کار را نکرده‌اید. ببینیم هنوز یاد دارید یا نه.
    .say = مُدَّتی اَست کِه این کار را نَکَردَه‌اید. بِبینیم هَنوز یاد دارید یا نَه.
kiosk-why-alone = این را تمرین کرده‌اید. حالا به تنهایی کوشش کنید.
    .say = این را تَمرین کَردَه‌اید. حالا بَه تَنهایی کوشِش کُنید.
kiosk-reach-guided = با رهنمایی
    .say = با رَهنُمایی
kiosk-reach-new-case = به تنهایی در وضعیت جدید
    .say = بَه تَنهایی دَر وَضعییَتِ جَدید
kiosk-topic-health = صحت
    .say = صِحَت
kiosk-topic-school = مکتب
    .say = مَکتَب

## Kinds of practice

kiosk-kind-shown-note = من انجام می‌دهم. شما می‌بینید.
    .say = مَن اَنجام می‌دِهَم. شُما می‌بینید.
kiosk-kind-real-life-note = یک وضعیت جدید. کلمه‌ها فقط به فنلندی هستند.
    .say = یَک وَضعییَتِ جَدید. کَلِمَه‌ها فَقَط بَه فِنلَندی هَستَند.

## Around the service

kiosk-band = تمرین – واقعی نیست
    .say = تَمرین، واقِعی نیست
kiosk-address-bar = جای آدرس: کجا هستید
    .say = جایِ آدرِس: کُجا هَستید
kiosk-browser-back = علامت برگشت براوزر
    .say = عَلامَتِ بَرگَشتِ بِراوْزَر
kiosk-phone = تیلفون
    .say = تِلِفون

## While practising

kiosk-real-life-begin = این یک وضعیت جدید است. کارت شخص را ببینید.
    .say = این یَک وَضعییَتِ جَدید اَست. کارتِ شَخص را بِبینید.
kiosk-wrong-turn-back-arrow = از علامت برگشت استفاده کنید.
    .say = اَز عَلامَتِ بَرگَشت اِستِفادَه کُنید.
kiosk-service-error = ویب‌سایت یک اشتباه پیدا کرد. گوش را لمس کنید تا بشنوید چه می‌گوید.
    .say = وِب‌سایْت یَک اِشتِباهْ پَیْدا کَرد. گوش را لَمس کُنید تا بِشنَوید چِه می‌گویَد.
kiosk-help-yes = بلی، به من کمک کنید
    .say = بَلی، بَه مَن کُمَک کُنید
kiosk-help-no = نه، خودم کوشش می‌کنم
    .say = نَه، خُدَم کوشِش می‌کُنَم

## Afterwards

kiosk-told-guided = بسیار خوب بود. با هم انجام دادیم.
    .say = بِسْیار خوب بود. با هَم اَنجام دادیم.
kiosk-told-hints = بسیار خوب بود. فقط کمی کمک لازم داشتید.
    .say = بِسْیار خوب بود. فَقَط کَمی کُمَک لازِم داشتید.
kiosk-told-alone = بسیار خوب بود. به تنهایی انجام دادید.
    .say = بِسْیار خوب بود. بَه تَنهایی اَنجام دادید.
kiosk-told-real-life = بسیار خوب بود. در زندگی واقعی هم می‌توانید این کار را انجام دهید.
    .say = بِسْیار خوب بود. دَر زِندَگیِ واقِعی هَم می‌تَوانید این کار را اَنجام دِهید.
kiosk-told-practised = بسیار خوب بود. با کمک به آخر رسیدید.
    .say = بِسْیار خوب بود. با کُمَک بَه آخِر رَسیدید.
kiosk-told-mistake = به آخر رسیدید. اما یک چیز در زندگی واقعی می‌تواند ضرر برساند.
    .say = بَه آخِر رَسیدید. اَمّا یَک چیز دَر زِندَگیِ واقِعی می‌تَوانَد ضَرَر بِرَسانَد.
kiosk-told-given-up = اینجا کار را ادامه ندادید. پروا ندارد. کارهای شما ذخیره شده است.
    .say = اینجا کار را اِدامَه نَدادید. پَروا نَدارَد. کارهایِ شُما ذَخیرَه شُدَه اَست.
kiosk-did-title = از دفعهٔ قبل تا حالا، این کار را در ویب‌سایت واقعی انجام داده‌اید؟
    .say = اَز دَفعَه‌یِ قَبل تا حالا، این کار را دَر وِب‌سایْتِ واقِعی اَنجام دادَه‌اید؟

## Voice and text: how fast and how loud the kiosk speaks, and which script is read.

kiosk-comfort-note = با گوشکی بهتر می‌شنوید. دیگران نمی‌شنوند.
    .say = با گوشَکی بِهتَر می‌شِنَوید. دیگَران نِمی‌شِنَوَند.

## What staff let the kiosk say from the board.

kiosk-phrase-again = یک بار دیگر کوشش کنید.
    .say = یَک بارِ دیگَر کوشِش کُنید.
