# Turkish, standard orthography; the learner is addressed as siz. A native speaker should check the whole file: is it the word people use in Finland?

## Fictional people for practice, and the labels of their cards.

# A name: it stays the same in all languages with Latin letters.
persona-amina = Amina Harjoitus
persona-yusuf = Yusuf Esimerkki
persona-rojin = Rojin Malli
# The name of a bank that does not exist (Lake Bank).
persona-bank-jarvi = Järvipankki
persona-label-name = Ad
persona-label-identity-code = Kişisel kimlik numarası
persona-label-card-number = Kütüphane kartı numarası
persona-label-library-pin = Kütüphane PIN kodu
    .say = Kütüphane pin kodu
persona-label-bank = Banka
persona-label-user-id = Kullanıcı numarası
persona-label-bank-pin = Banka şifresi
