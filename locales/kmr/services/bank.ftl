# Northern Kurdish (Kurmanji), Hawar alphabet. A native speaker should check the whole file: is it the word people use in Finland?

## Järvipankki and Metsäpankki are made up. Page in the browser first, then the phone app.

bank-name = Banka Järvipankki
bank-identify-title = Nasnameya xwe ji bankê re îspat bikin
bank-identify-service = Xizmet: Suomi.fi, îspatkirina nasnameyê
    .say = Xizmet: Suomi fi, îspatkirina nasnameyê
bank-user-id = Hejmara bikarhêner: hejmara we ya li bankê
bank-user-id-help = Heşt reqem in. Ew ne hejmara hesabê bankê ye.
bank-error-user-id-required = Hejmara bikarhêner nehatiye nivîsandin.
bank-error-user-id = Hejmara bikarhêner şaş e. Hejmarê kontrol bikin.
bank-continue = Berdewam bikin
bank-break-off = Rawestin û vegerin
bank-metsa-title = Metsäpankki: nasnameya xwe ji bankê re îspat bikin
bank-metsa-error = Hejmara bikarhêner nehat dîtin. Kontrol bikin ku we banka xwe hilbijartiye.
bank-wait-title = Li telefonê piştrast bikin
bank-wait-text = Li telefonê bernameya bankê vekin. Xizmetê û kodê li telefonê û li komputerê bidin ber hev.
bank-service = Xizmet
bank-code = Kod
bank-service-suomifi = Suomi.fi, îspatkirina nasnameyê, Kela
    .say = Suomi fi, îspatkirina nasnameyê, Kela
bank-service-loan = Xizmeteke li ser înternetê ku pere bi deyn dide
bank-service-shop = Dikaneke li ser înternetê
bank-code-4821 = 4821
    .say = çar heşt du yek
bank-code-7396 = 7396
    .say = heft sê neh şeş
bank-code-1608 = 1608
    .say = yek şeş sifir heşt
bank-code-5530 = 5530
    .say = pênc pênc sê sifir
bank-code-2047 = 2047
    .say = du sifir çar heft
bank-code-9342 = 9342
    .say = neh sê çar du
bank-wait-rejected = We daxwaz red kir. Hûn dikarin daxwazeke nû ji telefonê re bişînin.
bank-send-again = Daxwazeke nû bişînin
bank-no-request = Daxwaz nehat telefonê?
bank-chat-title = Alîkarî û sohbet
bank-chat-text = Bernameya bankê vekin. Kontrol bikin ku înterneta telefonê heye.
bank-chat-never = Hejmara veşartî di sohbetê de nenivîsin.
bank-chat-label = Peyam ji bankê re
bank-chat-required = Peyam vala ye.
bank-chat-send = Bişînin
bank-chat-busy = Niha kes nikare bersivê bide.
bank-back = Paşve
bank-cancel = Betal bikin

## The phone app

bank-app-title = Bernameya bankê
bank-app-nothing = Niha daxwaz tune ne.
bank-app-requests = Daxwazên ku li benda we ne
bank-open-request = Vekin
bank-to-requests = Hemû daxwaz
bank-request-title = Nasnameya xwe piştrast bikin
bank-approve = Qebûl bikin
bank-reject = Red bikin
bank-pin-title = Hejmara veşartî binivîsin
bank-phone-pin = Hejmara veşartî
bank-phone-pin-help = Hejmara veşartî ji kesî re nebêjin.
bank-error-pin-required = Hejmara veşartî nehatiye nivîsandin.
bank-error-pin = Hejmara veşartî şaş e.
bank-confirm = Piştrast bikin
bank-rejected-title = Daxwaz hat redkirin.
bank-rejected-text = Eger we ev nexwestibe, telefonî bankê bikin.
bank-approved-title = Nasnameya we hat piştrastkirin.
bank-approved-text = Hûn dikarin li komputerê berdewam bikin.
bank-let-in-text = Agahiyên we ji xizmetê re hatin şandin.
