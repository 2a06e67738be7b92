# Dari, the Persian of Afghanistan: the messages whose words differ from fa; all others are borrowed from there. .say has all vowels, as in Dari.
# A native speaker should check the whole file: the wording, and the vowels of every .say.

## Suomi.fi identification. Banks are made up.

suomifi-to-swedish = صفحه به سویدنی
    .say = صَفحَه بَه سُویدَنی
suomifi-to-finnish = صفحه به فنلندی
    .say = صَفحَه بَه فِنلَندی
suomifi-swedish-title = راه شناسایی را انتخاب کنید. این صفحه به سویدنی است.
    .say = راهِ شِناسایی را اِنتِخاب کُنید. این صَفحَه بَه سُویدَنی اَست.
# prs: check the words for the mobile certificate and the certificate card.
suomifi-mobile = تصدیق موبایل از شرکت تیلفون
    .say = تَصدیقِ مُبایْل اَز شِرکَتِ تِلِفون
suomifi-mobile-text = آن را از شرکت تیلفون خود می‌گیرید. این اپلیکیشن بانک نیست.
    .say = آن را اَز شِرکَتِ تِلِفونِ خُد می‌گیرید. این اَپلیکِشَنِ بانک نیست.
suomifi-card = کارت تصدیق: کارت هویت با چیپ
    .say = کارتِ تَصدیق: کارتِ هُوییَت با چیپ
suomifi-card-text = کارت هویت، کد آن و یک کارت‌خوان لازم دارید.
    .say = کارتِ هُوییَت، کُدِ آن وَ یَک کارت‌خان لازِم دارید.
suomifi-foreign = راه‌هایی برای کسانی که شناسایی فنلندی ندارند
    .say = راهْ‌هایی بَرایِ کَسانی کِه شِناساییِ فِنلَندی نَدارَند
suomifi-back-warning = از علامت برگشت براوزر استفاده نکنید. از دکمهٔ توقف استفاده کنید.
    .say = اَز عَلامَتِ بَرگَشتِ بِراوْزَر اِستِفادَه نَکُنید. اَز دُکمَه‌یِ تَوَقُّف اِستِفادَه کُنید.
suomifi-error-text = از علامت برگشت براوزر استفاده کردید. باید از اول شروع کنید.
    .say = اَز عَلامَتِ بَرگَشتِ بِراوْزَر اِستِفادَه کَردید. بایَد اَز اَوَّل شُروع کُنید.
suomifi-data-handed = معلوماتی که کِلا می‌گیرد
    .say = مَعلوماتی کِه کِلا می‌گیرَد
suomifi-data-identity-code = کد هویت شخصی
    .say = کُدِ هُوییَتِ شَخصی
suomifi-continue = رفتن به ویب‌سایت
    .say = رَفتَن بَه وِب‌سایْت
suomifi-new-tab = صفحهٔ جدید
    .say = صَفحَه‌یِ جَدید
