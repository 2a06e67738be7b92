# Modern Standard Arabic, addressed to everybody (plural). .say is the same text fully vowelled, for the voice.
# A native speaker should check the whole file: the wording, and the vowels of every .say (imperatives first).

## Fictional people for practice, and the labels of their cards.

# A name: it stays the same in all languages with Latin letters.
persona-amina = أمينة هاريويتوس
    .say = أَمِينَة هَارْيُويْتُوس
persona-yusuf = يوسف إسيمركي
    .say = يُوسُف إِسِيمِرْكِّي
persona-rojin = روجين مالي
    .say = رُوجِين مَالِّي
# The name of a bank that does not exist (Lake Bank).
persona-bank-jarvi = بنك يارفي
    .say = بَنْكُ يَارْفِي
persona-label-name = الاسم
    .say = الاِسْم
persona-label-identity-code = رقم الهوية الشخصية
    .say = رَقْمُ الهُوِيَّةِ الشَّخْصِيَّة
persona-label-card-number = رقم بطاقة المكتبة
    .say = رَقْمُ بِطَاقَةِ المَكْتَبَة
persona-label-library-pin = رمز بطاقة المكتبة
    .say = رَمْزُ بِطَاقَةِ المَكْتَبَة
persona-label-bank = البنك
    .say = البَنْك
persona-label-user-id = رقم المستخدم
    .say = رَقْمُ المُسْتَخْدِم
persona-label-bank-pin = الرقم السري للبنك
    .say = الرَّقْمُ السِّرِّيُّ لِلْبَنْك
