# Swedish as used in Finland, easy language (lätt svenska), addressed with du. A native speaker of Finland Swedish should read the whole file.

## Kela: names stay. Texts of the page are real Finnish; the other languages say what they mean.

# Kela is FPA in Swedish, OmaKela is MittFPA. The page says Kela, so both names stand where they are met first.
kela-name = Kela, på svenska FPA. FPA betalar förmåner.
    .say = Kela, på svenska eff pe a. Eff pe a betalar förmåner.
kela-front-title = Startsidan hos FPA
    .say = Startsidan hos eff pe a
kela-cookies-title = Kakor: vad webbplatsen får komma ihåg
kela-cookies-text = Webbplatsen använder kakor. Du kan välja vilka du godkänner.
kela-cookies-all = Godkänn alla
kela-cookies-needed = Bara de nödvändiga
kela-cookies-more = Läs mer om kakor
kela-cookies-long = En kaka är en liten uppgift som webbplatsen sparar i din webbläsare.
kela-home = Startsida
kela-back = Tillbaka
kela-benefits = Förmåner
kela-benefit-housing = Boende: bostadsbidrag, hjälp med hyran
kela-benefit-children = Barnfamiljer: barnbidrag
kela-benefit-work = Arbetslöshet: allmänt stöd
kela-offices = Kundtjänst
kela-offices-text = Du kan besöka ett kontor eller ringa. Du kan be om en tolk.
kela-login = Logga in
kela-to-swedish = Sidan på svenska
kela-to-english = Sidan på engelska
kela-to-finnish = Sidan på finska
kela-swedish-title = Välkommen till FPA. Den här sidan är på svenska.
    .say = Välkommen till eff pe a. Den här sidan är på svenska.
kela-swedish-text = I MittFPA kan du ansöka om förmåner och läsa beslut.
    .say = I Mitt eff pe a kan du ansöka om förmåner och läsa beslut.
kela-english-title = Välkommen till FPA. Den här sidan är på engelska.
    .say = Välkommen till eff pe a. Den här sidan är på engelska.
kela-english-text = I MittFPA kan du ansöka om förmåner och läsa beslut.
    .say = I Mitt eff pe a kan du ansöka om förmåner och läsa beslut.
kela-front-heading = Välkommen till FPA
    .say = Välkommen till eff pe a
kela-front-text = I MittFPA kan du ansöka om förmåner och läsa beslut.
    .say = I Mitt eff pe a kan du ansöka om förmåner och läsa beslut.
# To check with a Finnish instructor: does Kela say it in these words today?
kela-front-news = Se upp för bluffmeddelanden. FPA skickar inga länkar i textmeddelanden.
    .say = Se upp för bluffmeddelanden. Eff pe a skickar inga länkar i textmeddelanden.
kela-login-heading = Välj tjänst
kela-own-kela = OmaKela, på svenska MittFPA
    .say = Oma Kela, på svenska Mitt eff pe a
kela-own-kela-note = Du behöver nätbankskoder, mobilcertifikat eller certifikatkort.
kela-employers = Tjänst för arbetsgivare
kela-employers-text = Den här tjänsten är för arbetsgivare.
kela-own-title = MittFPA: dina egna sidor
    .say = Mitt eff pe a: dina egna sidor
kela-own-heading = Dina egna ärenden
kela-own-nothing = Du har inga oavslutade ansökningar.
kela-own-next = På den här sidan ser du beslut och meddelanden.
kela-messages = Meddelanden
kela-messages-none = Inga nya meddelanden.
kela-apply = Gör en ansökan
kela-apply-text = Välj den förmån som du ansöker om.
kela-log-out = Logga ut
kela-close-window = Stäng fönstret
kela-new-tab = Ny flik
kela-new-tab-text = Fönstret är stängt.
kela-open-again = Öppna MittFPA igen
    .say = Öppna Mitt eff pe a igen
kela-logged-out-title = Utloggning
kela-logged-out-text = Du har loggat ut.
kela-logged-out-close = Nu kan du stänga webbläsaren.
