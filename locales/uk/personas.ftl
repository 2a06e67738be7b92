# Ukrainian, addressed to everybody (polite ви, small letter); no gendered past tense. .say only where the shown text cannot be read aloud.

## Fictional people for practice, and the labels of their cards.

# A name: it stays the same in all languages with Latin letters.
persona-amina = Аміна Гарйойтус
persona-yusuf = Юсуф Есімерккі
# uk: Rojin is a Kurdish name, said with ж; check.
persona-rojin = Рожін Маллі
# The name of a bank that does not exist (Lake Bank).
persona-bank-jarvi = Ярвіпанккі
persona-label-name = Ім’я
persona-label-identity-code = Персональний код
persona-label-card-number = Номер бібліотечної картки
persona-label-library-pin = Пін-код бібліотечної картки
persona-label-bank = Банк
persona-label-user-id = Номер користувача
persona-label-bank-pin = Секретний номер для банку
