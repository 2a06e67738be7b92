# Swedish as used in Finland, easy language (lätt svenska), addressed with du. A native speaker of Finland Swedish should read the whole file.

## Fictional people for practice, and the labels of their cards.

# A name: it stays the same in all languages with Latin letters.
persona-amina = Amina Harjoitus
persona-yusuf = Yusuf Esimerkki
persona-rojin = Rojin Malli
# The name of a bank that does not exist (Lake Bank).
persona-bank-jarvi = Järvipankki
persona-label-name = Namn
persona-label-identity-code = Personbeteckning
persona-label-card-number = Bibliotekskortets nummer
persona-label-library-pin = Bibliotekets PIN-kod
    .say = Bibliotekets pinnkod
persona-label-bank = Bank
persona-label-user-id = Användarkod
persona-label-bank-pin = Bankens hemliga kod
