# English: the meaning of the Finnish text, short and natural.

## Suomi.fi identification. Banks are made up.

suomifi-name = Suomi.fi identification
    .say = Suomi fi identification
suomifi-choose-title = Choose how to identify yourself
suomifi-choose-service = You are going to your Kela pages.
suomifi-to-swedish = The page in Swedish
suomifi-to-english = The page in English
suomifi-to-finnish = The page in Finnish
suomifi-swedish-title = Choose how to identify yourself. This page is in Swedish.
suomifi-swedish-text = You are going to your Kela pages.
suomifi-english-title = Choose how to identify yourself. This page is in English.
suomifi-english-text = You are going to your Kela pages.
suomifi-bank-jarvi = Järvipankki, a bank
suomifi-bank-metsa = Metsäpankki, another bank
suomifi-mobile = Mobile certificate from the phone company
suomifi-mobile-text = You get it from your phone company. It is not the bank's app.
suomifi-card = Certificate card: an identity card with a chip
suomifi-card-text = You need an identity card, its code and a card reader.
suomifi-foreign = Ways for people without Finnish identification
suomifi-foreign-text = Here are ways of other countries.
suomifi-other-way = Choose another way
suomifi-back-warning = Do not use the browser's back arrow. Use the stop button.
suomifi-break-off = Stop and go back
suomifi-error-title = The identification did not succeed
suomifi-error-text = You used the browser's back arrow. You must begin again.
suomifi-start-again = Begin again
suomifi-data-title = Identification
suomifi-data-done = The identification succeeded.
suomifi-data-handed = Data that Kela gets
suomifi-data-name = Name
suomifi-data-identity-code = Personal identity code
suomifi-continue = Continue to the service
suomifi-close-window = Close the window
suomifi-new-tab = New tab
suomifi-new-tab-text = The window is closed.
suomifi-open-again = Open the page again
