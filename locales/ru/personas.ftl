# Russian, addressed to everybody as вы (small letter); ё always written. .say only where the shown text is not what a voice should say.
# A native speaker should check the whole file: is it what Russian speakers in Finland say?

## Fictional people for practice, and the labels of their cards.

# A name: it stays the same in all languages with Latin letters.
persona-amina = Амина Харьойтус
persona-yusuf = Юсуф Эсимеркки
# ru: a woman's Kurdish name; Рожин or Роджин?
persona-rojin = Рожин Малли
# The name of a bank that does not exist (Lake Bank).
persona-bank-jarvi = Ярвипанкки
persona-label-name = Имя
persona-label-identity-code = Социальный код
persona-label-card-number = Номер библиотечной карты
persona-label-library-pin = Пин-код библиотечной карты
persona-label-bank = Банк
persona-label-user-id = Номер пользователя
persona-label-bank-pin = Секретный номер для банка
