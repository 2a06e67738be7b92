# Swedish as used in Finland, easy language (lätt svenska), addressed with du. A native speaker of Finland Swedish should read the whole file.

## The lesson and its task

l15-title = Bluffmeddelande eller riktigt meddelande?
l15-task = Behåll de riktiga meddelandena, ta bort bluffmeddelandena
l15-receipt = De riktiga meddelandena är kvar. Bluffmeddelandena är borttagna. Du läste meddelandena noga.
l15-ask-a = Du är nu Amina. Det finns åtta meddelanden på telefonen. Läs alla. Behåll de riktiga meddelandena och ta bort bluffmeddelandena.
l15-ask-b = Du är nu Yusuf. Det finns åtta meddelanden på telefonen. Läs alla. Behåll de riktiga meddelandena och ta bort bluffmeddelandena.
l15-ask-c = Du är nu Rojin. Det finns åtta meddelanden på telefonen. Läs alla. Behåll de riktiga meddelandena och ta bort bluffmeddelandena.

## Steps: which message, and by which marks it is told. Where to look and what the kiosk says while it does it are the same for all.

l15-point = Se vad meddelandet ber om och vart länken leder.
l15-show = Jag läser meddelandet och väljer.
l15-dentist = Läs meddelandet från tandkliniken. Behåll det eller ta bort det.
l15-dentist-explain = Ett riktigt meddelande berättar vilken tid du ska komma. Brådska, hot och en länk för att betala är tecken på bluff.
l15-parcel = Läs meddelandet från Posti. Behåll det eller ta bort det.
l15-parcel-explain = Posti ber inte om betalning i ett textmeddelande. Ett riktigt meddelande berättar om avhämtningsstället och ber inte om pengar.
l15-library = Läs meddelandet från biblioteket. Behåll det eller ta bort det.
l15-library-explain = Meddelandet påminner om förfallodagen. Det ber inte om pengar eller koder, och det har ingen länk.
l15-bank = Läs meddelandet från Järvipankki. Behåll det eller ta bort det.
l15-bank-explain = En bank ber inte om koder i ett meddelande. Brådska och hot är tecken på bluff. Ett riktigt meddelande ber inte om koder eller pengar.
l15-suomifi = Läs meddelandet från Suomi.fi. Behåll det eller ta bort det.
    .say = Läs meddelandet från Suomi punkt fi. Behåll det eller ta bort det.
l15-suomifi-explain = Slutet av länken berättar vems sida det är. Ett riktigt meddelande ber dig bara att själv logga in. Det har ingen länk.
l15-daycare = Läs meddelandet från daghemmet. Behåll det eller ta bort det.
l15-daycare-explain = Meddelandet berättar om barnets dag. Det ber inte om pengar eller koder, och det har ingen länk.
l15-family = Läs meddelandet från en person. Behåll det eller ta bort det.
l15-family-explain = När någon har ett nytt nummer och vill ha pengar genast är det tecken på bluff. Ring det gamla numret. Ett bekant nummer och en vardaglig sak är tecken på ett riktigt meddelande.
l15-kela = Läs meddelandet från Kela, alltså FPA. Behåll det eller ta bort det.
    .say = Läs meddelandet från Kela, alltså eff pe a. Behåll det eller ta bort det.
l15-kela-explain = FPA skickar ingen länk för identifiering. Ett riktigt meddelande ber dig bara att själv logga in i MittFPA.
    .say = Eff pe a skickar ingen länk för identifiering. Ett riktigt meddelande ber dig bara att själv logga in i Mitt eff pe a.

## Known mistakes: what happened and how to go on

l15-mistake-dentist = Öppna meddelandet från tandkliniken en gång till. Ett riktigt meddelande berättar vilken tid du ska komma. Brådska, hot och en länk för att betala är tecken på bluff.
l15-mistake-parcel = Öppna meddelandet från Posti en gång till. Posti ber inte om betalning i ett textmeddelande. Ett riktigt meddelande berättar om avhämtningsstället och ber inte om pengar.
l15-mistake-library = Öppna meddelandet från biblioteket en gång till. Meddelandet påminner om förfallodagen. Det ber inte om pengar eller koder, och det har ingen länk.
l15-mistake-bank = Öppna meddelandet från Järvipankki en gång till. En bank ber inte om koder i ett meddelande. Brådska och hot är tecken på bluff. Ett riktigt meddelande ber inte om koder eller pengar.
l15-mistake-suomifi = Öppna meddelandet från Suomi.fi en gång till. Slutet av länken berättar vems sida det är. Ett riktigt meddelande ber dig bara att själv logga in. Det har ingen länk.
    .say = Öppna meddelandet från Suomi punkt fi en gång till. Slutet av länken berättar vems sida det är. Ett riktigt meddelande ber dig bara att själv logga in. Det har ingen länk.
l15-mistake-daycare = Öppna meddelandet från daghemmet en gång till. Meddelandet berättar om barnets dag. Det ber inte om pengar eller koder, och det har ingen länk.
l15-mistake-family = Öppna meddelandet från en person en gång till. När någon har ett nytt nummer och vill ha pengar genast är det tecken på bluff. Ring det gamla numret. Ett bekant nummer och en vardaglig sak är tecken på ett riktigt meddelande.
l15-mistake-kela = Öppna meddelandet från Kela, alltså FPA, en gång till. FPA skickar ingen länk för identifiering. Ett riktigt meddelande ber dig bara att själv logga in i MittFPA.
    .say = Öppna meddelandet från Kela, alltså eff pe a, en gång till. Eff pe a skickar ingen länk för identifiering. Ett riktigt meddelande ber dig bara att själv logga in i Mitt eff pe a.
l15-mistake-link-opened = Länken ledde till en bedragares sida. Det här är en övning, så inget farligt hände. Stäng sidan. Skriv ingenting. Ta sedan bort meddelandet.
l15-mistake-codes-given = Koderna gick till en bedragare. Det kan hända vem som helst. Om det händer på riktigt, ring banken genast. Stäng nu sidan.

## Questions, in three parallel forms

l15-q1a = Det finns en länk i ett meddelande. Var ser du vems sida den leder till?
l15-q1a-end = I slutet av adressen.
l15-q1a-start = I början av adressen.
l15-q1a-sender = I avsändarens namn.
l15-q1a-picture = I meddelandets bild.
l15-q1b = Vilken adress är den egna adressen för tjänsten Suomi.fi?
    .say = Vilken adress är den egna adressen för tjänsten Suomi punkt fi?
l15-q1b-own = www.suomi.fi
    .say = ve ve ve punkt suomi punkt fi
l15-q1b-palautus = suomi.fi.palautus.example
    .say = suomi punkt fi punkt palautus punkt example
l15-q1b-dash = suomi-fi.example
    .say = suomi streck fi punkt example
l15-q1b-vero = vero.suomi.example
    .say = vero punkt suomi punkt example
l15-q1c = I en länk står det posti.fi.maksu.example. Vems sida är det?
    .say = I en länk står det posti punkt fi punkt maksu punkt example. Vems sida är det?
l15-q1c-other = Den hör inte till Posti. Slutet är ett annat.
l15-q1c-posti = Den hör till Posti. Namnet är i början.
l15-q1c-bank = Den hör till banken. Där betalar man.
l15-q1c-kela = Den hör till FPA. Den ser officiell ut.
    .say = Den hör till eff pe a. Den ser officiell ut.
l15-q2a = Avsändarens namn är Posti. Vad bevisar det?
l15-q2a-nothing = Ingenting. Namnet kan vara falskt.
l15-q2a-posti = Meddelandet är verkligen från Posti.
l15-q2a-parcel = Ett paket har kommit.
l15-q2a-link = Länken är säker.
l15-q2b = En bedragare skickar ett meddelande. Vilket namn kan avsändaren ha?
l15-q2b-any = Vilket namn som helst, också en banks namn.
l15-q2b-own = Bara bedragarens eget namn.
l15-q2b-number = Bara ett okänt telefonnummer.
l15-q2b-none = Inget namn alls.
l15-q2c = Ett falskt meddelande syns på samma ställe som bankens riktiga meddelanden. Är det möjligt?
l15-q2c-yes = Ja. En bedragare kan använda samma namn.
l15-q2c-phone = Nej. Telefonen kontrollerar meddelandena.
l15-q2c-bank = Nej. Banken förhindrar det.
l15-q2c-broken = Ja, om telefonen är sönder.
l15-q3a = Du skrev dina nätbankskoder på en falsk sida. Vad gör du först?
l15-q3a-bank = Jag ringer banken genast.
l15-q3a-wait = Jag väntar till i morgon.
l15-q3a-delete = Jag tar bort meddelandet.
l15-q3a-answer = Jag svarar på meddelandet.
l15-q3b = Du betalade pengar till en bedragare. Vem ringer du först?
l15-q3b-bank = Min egen bank.
l15-q3b-posti = Posti.
l15-q3b-scammer = Bedragaren.
l15-q3b-kela = FPA.
    .say = Eff pe a.
l15-q3c = Din vän gav den hemliga koden till en bedragare och skäms. Vad säger du?
l15-q3c-bank = Ring banken genast. Jag stöder dig.
l15-q3c-nobody = Berätta inte för någon.
l15-q3c-off = Stäng av telefonen.
l15-q3c-wait = Vänta och se vad som händer.
