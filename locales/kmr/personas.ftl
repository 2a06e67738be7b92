# Northern Kurdish (Kurmanji), Hawar alphabet. A native speaker should check the whole file: is it the word people use in Finland?

## Fictional people for practice, and the labels of their cards.

# A name: it stays the same in all languages with Latin letters.
persona-amina = Amina Harjoitus
persona-yusuf = Yusuf Esimerkki
persona-rojin = Rojin Malli
# The name of a bank that does not exist (Lake Bank).
persona-bank-jarvi = Järvipankki
persona-label-name = Nav
persona-label-identity-code = Hejmara nasnameyê
persona-label-card-number = Hejmara karta pirtûkxaneyê
persona-label-library-pin = Koda PIN a pirtûkxaneyê
    .say = Koda pîn a pirtûkxaneyê
persona-label-bank = Bank
persona-label-user-id = Hejmara bikarhêner
persona-label-bank-pin = Hejmara veşartî ya bankê
