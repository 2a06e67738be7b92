# Swedish as used in Finland, easy language (lätt svenska), addressed with du. A native speaker of Finland Swedish should read the whole file.

## Järvipankki and Metsäpankki are made up. Page in the browser first, then the phone app.

bank-name = Järvipankki, en bank
bank-identify-title = Identifiera dig hos banken
bank-identify-service = Tjänst: Suomi.fi-identifikation
    .say = Tjänst: Suomi punkt fi-identifikation
bank-user-id = Användarkod: ditt eget nummer hos banken
bank-user-id-help = Åtta siffror. Det är inte kontonumret.
bank-error-user-id-required = Användarkoden saknas.
bank-error-user-id = Användarkoden är fel. Kontrollera numret.
bank-continue = Fortsätt
bank-break-off = Avbryt och gå tillbaka
bank-metsa-title = Metsäpankki: identifiera dig hos banken
bank-metsa-error = Användarkoden hittas inte. Kontrollera att du valde din egen bank.
bank-wait-title = Bekräfta på telefonen
bank-wait-text = Öppna bankens app på telefonen. Jämför tjänsten och koden.
bank-service = Tjänst
bank-code = Kod
bank-service-suomifi = Suomi.fi-identifikation, FPA
    .say = Suomi punkt fi-identifikation, eff pe a
bank-service-loan = En lånetjänst på nätet
bank-service-shop = En butik på nätet
bank-code-4821 = 4821
    .say = fyra åtta två ett
bank-code-7396 = 7396
    .say = sju tre nio sex
bank-code-1608 = 1608
    .say = ett sex noll åtta
bank-code-5530 = 5530
    .say = fem fem tre noll
bank-code-2047 = 2047
    .say = två noll fyra sju
bank-code-9342 = 9342
    .say = nio tre fyra två
bank-wait-rejected = Du avvisade förfrågan. Du kan skicka en ny till telefonen.
bank-send-again = Skicka en ny förfrågan
bank-no-request = Kom det ingen förfrågan till telefonen?
bank-chat-title = Hjälp och chatt
bank-chat-text = Öppna bankens app. Kontrollera att telefonen är ansluten till nätet.
bank-chat-never = Skriv inte din hemliga kod i chatten.
bank-chat-label = Meddelande till banken
bank-chat-required = Meddelandet är tomt.
bank-chat-send = Skicka
bank-chat-busy = Ingen kan svara just nu.
bank-back = Tillbaka
bank-cancel = Avbryt

## The phone app

bank-app-title = Bankens app
bank-app-nothing = Inga förfrågningar nu.
bank-app-requests = Förfrågningar som väntar på dig
bank-open-request = Öppna
bank-to-requests = Alla förfrågningar
bank-request-title = Bekräfta identifieringen
bank-approve = Godkänn
bank-reject = Avvisa
bank-pin-title = Skriv din hemliga kod
bank-phone-pin = Hemlig kod
bank-phone-pin-help = Berätta inte den hemliga koden för någon.
bank-error-pin-required = Den hemliga koden saknas.
bank-error-pin = Den hemliga koden är fel.
bank-confirm = Bekräfta
bank-rejected-title = Förfrågan är avvisad.
bank-rejected-text = Om du inte själv bad om det här, ring banken.
bank-approved-title = Identifieringen är bekräftad.
bank-approved-text = Du kan fortsätta på datorn.
bank-let-in-text = Dina uppgifter skickades till tjänsten.
