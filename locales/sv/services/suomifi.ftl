# Swedish as used in Finland, easy language (lätt svenska), addressed with du. A native speaker of Finland Swedish should read the whole file.

## Suomi.fi identification. Banks are made up.

suomifi-name = Suomi.fi-identifikation
    .say = Suomi punkt fi-identifikation
suomifi-choose-title = Välj hur du identifierar dig
suomifi-choose-service = Du är på väg till MittFPA.
    .say = Du är på väg till Mitt eff pe a.
suomifi-to-swedish = Sidan på svenska
suomifi-to-english = Sidan på engelska
suomifi-to-finnish = Sidan på finska
suomifi-swedish-title = Välj hur du identifierar dig. Den här sidan är på svenska.
suomifi-swedish-text = Du är på väg till MittFPA.
    .say = Du är på väg till Mitt eff pe a.
suomifi-english-title = Välj hur du identifierar dig. Den här sidan är på engelska.
suomifi-english-text = Du är på väg till MittFPA.
    .say = Du är på väg till Mitt eff pe a.
suomifi-bank-jarvi = Järvipankki, en bank
suomifi-bank-metsa = Metsäpankki, en annan bank
suomifi-mobile = Mobilcertifikat från telefonbolaget
suomifi-mobile-text = Du får det från ditt telefonbolag. Det är inte bankens app.
suomifi-card = Certifikatkort: ett identitetskort med chip
suomifi-card-text = Du behöver ett identitetskort, kortets kod och en kortläsare.
suomifi-foreign = För dig som inte har finländsk identifiering
suomifi-foreign-text = Här finns andra länders sätt att identifiera sig.
suomifi-other-way = Välj ett annat sätt
suomifi-back-warning = Använd inte pilen tillbaka i webbläsaren. Använd knappen för att avbryta.
suomifi-break-off = Avbryt och gå tillbaka
suomifi-error-title = Identifieringen lyckades inte
suomifi-error-text = Du använde pilen tillbaka i webbläsaren. Du måste börja om.
suomifi-start-again = Börja om
suomifi-data-title = Identifiering
suomifi-data-done = Identifieringen lyckades.
suomifi-data-handed = Uppgifter som FPA får
    .say = Uppgifter som eff pe a får
suomifi-data-name = Namn
suomifi-data-identity-code = Personbeteckning
suomifi-continue = Fortsätt till tjänsten
suomifi-close-window = Stäng fönstret
suomifi-new-tab = Ny flik
suomifi-new-tab-text = Fönstret är stängt.
suomifi-open-again = Öppna sidan igen
