# Dari, the Persian of Afghanistan: the messages whose words differ from fa; all others are borrowed from there. .say has all vowels, as in Dari.
# A native speaker should check the whole file: the wording, and the vowels of every .say.

## Järvipankki and Metsäpankki are made up. Page in the browser first, then the phone app.

bank-identify-service = ویب‌سایت: شناسایی سوئومی‌فی
    .say = وِب‌سایْت: شِناساییِ سوئُمی‌فی
bank-wait-title = در تیلفون تأیید کنید
    .say = دَر تِلِفون تَأْیید کُنید
bank-wait-text = اپلیکیشن بانک را در تیلفون باز کنید. ویب‌سایت و کد را مقایسه کنید.
    .say = اَپلیکِشَنِ بانک را دَر تِلِفون باز کُنید. وِب‌سایْت وَ کُد را مُقایِسَه کُنید.
# prs: check: a web service is a website here, since سرویس is also a bus.
bank-service = ویب‌سایت
    .say = وِب‌سایْت
bank-service-loan = ویب‌سایت قرضهٔ فوری
    .say = وِب‌سایْتِ قَرضَه‌یِ فَوْری
bank-service-shop = دکان در انترنت
    .say = دُکان دَر اِنتَرنِت
bank-wait-rejected = درخواست را رد کردید. می‌توانید درخواست جدیدی به تیلفون بفرستید.
    .say = دَرخاست را رَدّ کَردید. می‌تَوانید دَرخاستِ جَدیدی بَه تِلِفون بِفِرِستید.
bank-no-request = درخواست به تیلفون نیامد؟
    .say = دَرخاست بَه تِلِفون نَیامَد؟
bank-chat-title = رهنما و چت
    .say = رَهنُما وَ چَت
bank-chat-text = اپلیکیشن بانک را باز کنید. بررسی کنید که تیلفون به انترنت وصل باشد.
    .say = اَپلیکِشَنِ بانک را باز کُنید. بَررَسی کُنید کِه تِلِفون بَه اِنتَرنِت وَصل باشَد.

## The phone app

bank-approved-text = می‌توانید در کمپیوتر ادامه دهید.
    .say = می‌تَوانید دَر کَمپییوتَر اِدامَه دِهید.
bank-let-in-text = معلومات شما به ویب‌سایت فرستاده شد.
    .say = مَعلوماتِ شُما بَه وِب‌سایْت فِرِستادَه شُد.
