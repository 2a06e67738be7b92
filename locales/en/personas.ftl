# English: the meaning of the Finnish text, short and natural.

## Fictional people for practice, and the labels of their cards.

# A name: it stays the same in all languages with Latin letters.
persona-amina = Amina Harjoitus
persona-yusuf = Yusuf Esimerkki
persona-rojin = Rojin Malli
# The name of a bank that does not exist (Lake Bank).
persona-bank-jarvi = Järvipankki
persona-label-name = Name
persona-label-identity-code = Personal identity code
persona-label-card-number = Library card number
persona-label-library-pin = Library PIN code
    .say = Library pin code
persona-label-bank = Bank
persona-label-user-id = User ID
    .say = User I D
persona-label-bank-pin = Secret number of the bank
