# Suomi. Palvelun teksti on oikeaa suomea; .meaning on sen merkitys selkosuomeksi. Ohjaajan teksti on selkosuomea.
# A native speaker of easy Finnish should read the whole file.

## Fictional people for practice, and the labels of their cards.

# A name: it stays the same in all languages with Latin letters.
persona-amina = Amina Harjoitus
persona-yusuf = Yusuf Esimerkki
persona-rojin = Rojin Malli
# Made-up identity codes, read out sign by sign.
persona-amina-identity-code = 140388-9028
    .say = yksi, neljä, nolla, kolme, kahdeksan, kahdeksan, viiva, yhdeksän, nolla, kaksi, kahdeksan
persona-yusuf-identity-code = 070579-913C
    .say = nolla, seitsemän, nolla, viisi, seitsemän, yhdeksän, viiva, yhdeksän, yksi, kolme, see
persona-rojin-identity-code = 221195-924C
    .say = kaksi, kaksi, yksi, yksi, yhdeksän, viisi, viiva, yhdeksän, kaksi, neljä, see
# The name of a bank that does not exist (Lake Bank).
persona-bank-jarvi = Järvipankki
    .meaning = Pankin nimi
persona-label-name = Nimi
    .meaning = Ihmisen nimi
persona-label-identity-code = Henkilötunnus
    .meaning = Numero, joka on vain yhdellä ihmisellä
persona-label-card-number = Kirjastokortin numero
    .meaning = Numero, joka on kirjastokortissa
persona-label-library-pin = Kirjaston PIN-koodi
    .say = Kirjaston pin-koodi
    .meaning = Kirjastokortin salainen numero
persona-label-bank = Pankki
    .meaning = Pankki, jossa on oma tili
persona-label-user-id = Käyttäjätunnus
    .meaning = Oma numero pankin palvelussa
persona-label-bank-pin = Pankin tunnusluku
    .meaning = Pankin salainen numero
