# Central Kurdish (Sorani), in the Kurdish Arabic script; addressed to everybody (polite plural). A native speaker should check the whole file.

## Fictional people for practice, and the labels of their cards.

# A name: it stays the same in all languages with Latin letters.
persona-amina = ئامینە هاریۆیتوس
persona-yusuf = یوسف ئێسیمێرکی
persona-rojin = ڕۆژین ماللی
# The name of a bank that does not exist (Lake Bank).
persona-bank-jarvi = بانکی یەرڤی
persona-label-name = ناو
persona-label-identity-code = ژمارەی ناسنامەی کەسی
persona-label-card-number = ژمارەی کارتی کتێبخانە
persona-label-library-pin = کۆدی پینی کتێبخانە
persona-label-bank = بانک
persona-label-user-id = ژمارەی بەکارهێنەر
persona-label-bank-pin = ژمارەی نهێنیی بانک
