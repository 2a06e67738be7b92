# Somali, standard orthography. A native speaker should check the whole file: is it the word people use in Finland?

## Fictional people for practice, and the labels of their cards.

# A name: it stays the same in all languages with Latin letters.
persona-amina = Amina Harjoitus
persona-yusuf = Yusuf Esimerkki
persona-rojin = Rojin Malli
# The name of a bank that does not exist (Lake Bank).
persona-bank-jarvi = Järvipankki
persona-label-name = Magaca
persona-label-identity-code = Lambarka aqoonsiga shaqsiga
persona-label-card-number = Kaarka maktabadda
persona-label-library-pin = Lambarka sirta ah ee maktabadda
persona-label-bank = Bangiga
persona-label-user-id = Lambarka isticmaalaha
persona-label-bank-pin = Lambarka sirta ah ee bangiga
