# Northern Kurdish (Kurmanji), Hawar alphabet. A native speaker should check the whole file: is it the word people use in Finland?

## Suomi.fi identification. Banks are made up.

suomifi-name = Suomi.fi, îspatkirina nasnameyê
    .say = Suomi fi, îspatkirina nasnameyê
suomifi-choose-title = Hilbijêrin ka hûn nasnameya xwe çawa îspat dikin
suomifi-choose-service = Hûn diçin rûpelên xwe yên Kelayê.
suomifi-to-swedish = Rûpel bi swêdî
suomifi-to-english = Rûpel bi îngilîzî
suomifi-to-finnish = Rûpel bi fînlandî
suomifi-swedish-title = Hilbijêrin ka hûn nasnameya xwe çawa îspat dikin. Ev rûpel bi swêdî ye.
suomifi-swedish-text = Hûn diçin rûpelên xwe yên Kelayê.
suomifi-english-title = Hilbijêrin ka hûn nasnameya xwe çawa îspat dikin. Ev rûpel bi îngilîzî ye.
suomifi-english-text = Hûn diçin rûpelên xwe yên Kelayê.
suomifi-bank-jarvi = Banka Järvipankki
suomifi-bank-metsa = Metsäpankki, bankeke din
suomifi-mobile = Sertîfîkaya mobîl ji şirketa telefonê
suomifi-mobile-text = Hûn wê ji şirketa telefonê distînin. Ew ne bernameya bankê ye.
suomifi-card = Karta sertîfîkayê: karta nasnameyê ya bi çîp
suomifi-card-text = Karta nasnameyê, koda wê û cîhaza xwendina kartê ji we re lazim in.
suomifi-foreign = Rêyên ji bo kesên ku nasnameya wan a Fînlandê tune ye
suomifi-foreign-text = Li vir rêyên welatên din hene.
suomifi-other-way = Rêyeke din hilbijêrin
suomifi-back-warning = Tîra paşve ya gerokê bi kar neynin. Bişkoka rawestandinê bi kar bînin.
suomifi-break-off = Rawestin û vegerin
suomifi-error-title = Nasname nehat îspatkirin
suomifi-error-text = We tîra paşve ya gerokê bi kar anî. Divê hûn ji nû ve dest pê bikin.
suomifi-start-again = Ji nû ve dest pê bikin
suomifi-data-title = Îspatkirina nasnameyê
suomifi-data-done = Nasname hat îspatkirin.
suomifi-data-handed = Agahiyên ku Kela distîne
suomifi-data-name = Nav
suomifi-data-identity-code = Hejmara nasnameyê
suomifi-continue = Derbasî xizmetê bibin
suomifi-close-window = Pencereyê bigirin
suomifi-new-tab = Rûpeleke nû
suomifi-new-tab-text = Pencere hat girtin.
suomifi-open-again = Rûpelê dîsa vekin
