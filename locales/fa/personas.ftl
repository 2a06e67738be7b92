# Persian, Iranian standard in simple everyday written form; people are addressed as شما. .say is the same text with all vowels, for the voice.
# A native speaker should check the whole file: the wording, and the vowels of every .say.

## Fictional people for practice, and the labels of their cards.

# A name: it stays the same in all languages with Latin letters.
persona-amina = آمینا هاریویتوس
    .say = آمینا هاریُیْتوس
persona-yusuf = یوسف اسیمرکی
    .say = یوسُف اِسیمِرکی
persona-rojin = روژین مالی
    .say = رُژین مالی
# The name of a bank that does not exist (Lake Bank).
# fa: Finnish names are written as Persians in Finland may write them; .say follows the Finnish sound (ä is َ). Check both.
persona-bank-jarvi = یاروی‌پانکی
    .say = یَرْوی‌پانکی
persona-label-name = نام
    .say = نام
persona-label-identity-code = کد شناسایی شخصی
    .say = کُدِ شِناساییِ شَخصی
persona-label-card-number = شمارهٔ کارت کتابخانه
    .say = شُمارِه‌یِ کارتِ کِتابخانِه
persona-label-library-pin = کد پین کتابخانه
    .say = کُدِ پینِ کِتابخانِه
persona-label-bank = بانک
    .say = بانک
persona-label-user-id = شمارهٔ کاربری
    .say = شُمارِه‌یِ کاربَری
persona-label-bank-pin = رمز بانک
    .say = رَمزِ بانک
