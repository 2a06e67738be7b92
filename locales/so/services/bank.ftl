# Somali, standard orthography. A native speaker should check the whole file: is it the word people use in Finland?

## Järvipankki and Metsäpankki are made up. Page in the browser first, then the phone app.

bank-name = Järvipankki, waa bangi
bank-identify-title = Bangiga isku aqoonsii
bank-identify-service = Adeegga: Aqoonsiga Suomi.fi
    .say = Adeegga: Aqoonsiga Suomi fi
bank-user-id = Lambarka isticmaalaha ee bangiga
bank-user-id-help = Siddeed lambar. Ma aha lambarka akoonka.
bank-error-user-id-required = Lambarka isticmaalaha waa maqan yahay.
bank-error-user-id = Lambarka isticmaalaha waa khalad. Hubi lambarka.
bank-continue = Sii wad
bank-break-off = Jooji oo ku noqo
bank-metsa-title = Bangi kale: Metsäpankki
bank-metsa-error = Lambarka lama helin. Hubi inaad bangigaaga dooratay.
bank-wait-title = Telefoonka ku xaqiiji
bank-wait-text = App-ka bangiga telefoonka ka fur. Isbarbar dhig adeegga iyo koodka.
bank-service = Adeegga
bank-code = Koodka
bank-service-suomifi = Aqoonsiga Suomi.fi, Kela
    .say = Aqoonsiga Suomi fi, Kela
bank-service-loan = Adeeg amaah lacageed oo internetka ah
bank-service-shop = Dukaan internetka ku yaal
bank-code-4821 = 4821
    .say = afar siddeed laba kow
bank-code-7396 = 7396
    .say = toddoba saddex sagaal lix
bank-code-1608 = 1608
    .say = kow lix eber siddeed
bank-code-5530 = 5530
    .say = shan shan saddex eber
bank-code-2047 = 2047
    .say = laba eber afar toddoba
bank-code-9342 = 9342
    .say = sagaal saddex afar laba
bank-wait-rejected = Codsigii waad diidday. Mid cusub ayaad telefoonka u diri kartaa.
bank-send-again = Dir codsi cusub
bank-no-request = Codsigu telefoonka ma soo gaarin?
bank-chat-title = Caawimaad iyo wada sheekaysi
bank-chat-text = Fur app-ka bangiga. Hubi in telefoonku internet leeyahay.
bank-chat-never = Lambarka sirta ah ha ku qorin wada sheekaysiga.
bank-chat-label = Farriin bangiga
bank-chat-required = Farriintu way madhan tahay.
bank-chat-send = Dir
bank-chat-busy = Hadda qofna kuuma jawaabi karo.
bank-back = Dib u noqo
bank-cancel = Jooji

## The phone app

bank-app-title = App-ka bangiga
bank-app-nothing = Hadda codsi ma jiro.
bank-app-requests = Codsiyada ku sugaya
bank-open-request = Fur
bank-to-requests = Dhammaan codsiyada
bank-request-title = Xaqiiji aqoonsiga
bank-approve = Aqbal
bank-reject = Diid
bank-pin-title = Geli lambarka sirta ah
bank-phone-pin = Lambarka sirta ah
bank-phone-pin-help = Lambarka sirta ah cidna ha u sheegin.
bank-error-pin-required = Lambarka sirta ah waa maqan yahay.
bank-error-pin = Lambarka sirta ah waa khalad.
bank-confirm = Xaqiiji
bank-rejected-title = Codsigii waa la diiday.
bank-rejected-text = Haddii aadan tan codsan, bangiga wac.
bank-approved-title = Aqoonsigii waa la xaqiijiyay.
bank-approved-text = Kombiyuutarka ka sii wad.
bank-let-in-text = Xogtaada waxaa loo diray adeegga.
