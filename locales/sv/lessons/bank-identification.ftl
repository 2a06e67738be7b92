# Swedish as used in Finland, easy language (lätt svenska), addressed with du. A native speaker of Finland Swedish should read the whole file.

## The lesson and its task

l01-title = Identifiera dig med nätbankskoder
l01-task = Logga in i MittFPA och logga ut
    .say = Logga in i Mitt eff pe a och logga ut
l01-receipt = Du var i MittFPA och loggade ut. Ingen annan ser uppgifterna.
    .say = Du var i Mitt eff pe a och loggade ut. Ingen annan ser uppgifterna.
l01-ask-a = Du är nu Amina. Logga in i MittFPA med koderna från Järvipankki. Logga sedan ut.
    .say = Du är nu Amina. Logga in i Mitt eff pe a med koderna från Järvipankki. Logga sedan ut.
l01-ask-b = Du är nu Yusuf. Logga in i MittFPA med koderna från Järvipankki. Logga sedan ut.
    .say = Du är nu Yusuf. Logga in i Mitt eff pe a med koderna från Järvipankki. Logga sedan ut.
l01-ask-c = Du är nu Rojin. Logga in i MittFPA med koderna från Järvipankki. Logga sedan ut.
    .say = Du är nu Rojin. Logga in i Mitt eff pe a med koderna från Järvipankki. Logga sedan ut.

## Steps

l01-cookies = Svara först i fönstret om kakor.
l01-cookies-point = Fönstret ligger ovanpå sidan. Välj bara de nödvändiga.
l01-cookies-explain = Fönstret täcker sidan. Det försvinner när du svarar.
l01-cookies-show = Jag väljer bara de nödvändiga.
l01-open-login = Tryck på länken för att logga in.
l01-open-login-point = Länken finns högst upp till höger.
l01-open-login-explain = Att logga in betyder att gå till dina egna uppgifter.
l01-open-login-show = Jag trycker på länken för att logga in.
l01-own-kela = Välj MittFPA. På finska heter det OmaKela.
    .say = Välj Mitt eff pe a. På finska heter det Oma Kela.
l01-own-kela-point = Det är den stora knappen.
l01-own-kela-explain = Den här är för dig. Den andra är för företag.
l01-own-kela-show = Jag väljer MittFPA.
    .say = Jag väljer Mitt eff pe a.
l01-choose-bank = Välj din egen bank.
l01-choose-bank-point = Läs bankens namn på kortet. Leta efter samma namn på sidan.
l01-choose-bank-explain = Banken bevisar vem du är. Därför måste det vara din egen bank.
l01-choose-bank-show = Jag väljer Järvipankki.
l01-user-id = Skriv användarkoden och fortsätt.
l01-user-id-point = Användarkoden står på kortet. Den har åtta siffror.
l01-user-id-explain = Banken känner igen dig på användarkoden. Skriv inte den hemliga koden här.
l01-user-id-show = Jag skriver användarkoden och fortsätter.
l01-reject-stranger = På telefonen finns en förfrågan som inte är din. Avvisa den.
l01-reject-stranger-point = Jämför koderna. På datorn finns en annan kod.
l01-reject-stranger-explain = Någon annan försöker komma in med ditt namn. Godkänn inte.
l01-reject-stranger-show = Jag öppnar den förfrågan som är fel. Jag avvisar den.
l01-open-own = Öppna den förfrågan som har rätt kod.
l01-open-own-point = Titta på koden på datorn. Leta efter samma kod på telefonen.
l01-open-own-explain = Samma tjänst och samma kod betyder att förfrågan är din.
l01-open-own-show = Jag öppnar rätt förfrågan.
l01-approve = Läs tjänstens namn och godkänn.
l01-approve-point = Knappen för att godkänna finns på telefonen, under koden.
l01-approve-explain = Godkänn bara den tjänst som du själv har öppnat.
l01-approve-show = Tjänsten är Kela, alltså FPA. Jag godkänner.
    .say = Tjänsten är Kela, alltså eff pe a. Jag godkänner.
l01-pin = Skriv den hemliga koden på telefonen och bekräfta.
l01-pin-point = Den hemliga koden står på kortet. Rutan finns på telefonen.
l01-pin-explain = Skriv den hemliga koden bara på din egen telefon, aldrig på datorn. Berätta den inte för någon.
l01-pin-show = Jag skriver den hemliga koden på telefonen.
l01-hand-over = Kontrollera namnet och fortsätt till tjänsten.
l01-hand-over-point = Knappen finns på datorn, under uppgifterna.
l01-hand-over-explain = FPA får de här uppgifterna. Du är inte i MittFPA än.
    .say = Eff pe a får de här uppgifterna. Du är inte i Mitt eff pe a än.
l01-hand-over-show = Jag fortsätter till tjänsten.
l01-log-out = Du är i MittFPA. Logga nu ut.
    .say = Du är i Mitt eff pe a. Logga nu ut.
l01-log-out-point = Det gör du högst upp till höger, bredvid namnet.
l01-log-out-explain = Det räcker inte att stänga fönstret. Nästa person kan se dina uppgifter.
l01-log-out-show = Jag loggar ut.

## Known mistakes

l01-mistake-stranger-let-in = Du godkände en förfrågan som inte var din. Om det händer på riktigt, ring banken genast. Jämför alltid tjänsten och koden.
l01-mistake-pin-on-computer = Du skrev den hemliga koden på datorn. Ta bort den. Du ska skriva den bara på din egen telefon.
l01-mistake-left-logged-in = Du stängde fönstret men loggade inte ut. En annan person kan öppna dina uppgifter. Öppna sidan och logga ut.
l01-mistake-wrong-bank = Det här är en annan bank. Avbryt och välj din egen bank.
l01-mistake-mobile-certificate = Mobilcertifikatet kommer från telefonbolaget. Nu behöver du banken.
l01-mistake-back-arrow = Pilen i webbläsaren avbröt identifieringen. Börja om. Använd nästa gång knappen på sidan för att avbryta.
l01-mistake-closed-too-early = Du stängde sidan för tidigt. Öppna den igen och fortsätt till tjänsten.
l01-mistake-own-rejected = Du avvisade din egen förfrågan. Skicka en ny från datorn.

## Questions, in three parallel forms

l01-q1a = Vem får veta din hemliga kod till banken?
l01-q1a-family = Min familj
l01-q1a-nobody = Ingen annan
l01-q1a-official = En myndighetsperson
l01-q1a-bank = Bankens personal
l01-q1b = En vänlig person hjälper dig och frågar efter din hemliga kod. Vad gör du?
l01-q1b-keep = Jag berättar den inte.
l01-q1b-tell = Jag berättar den.
l01-q1b-official = Jag berättar den om det är en myndighetsperson.
l01-q1b-paper = Jag skriver den på papper åt personen.
l01-q1c = Någon ringer och säger att samtalet kommer från banken. Personen frågar efter din hemliga kod. Vad gör du?
l01-q1c-bank = Jag berättar den, för samtalet kommer från banken.
l01-q1c-name = Jag berättar den om personen vet mitt namn.
l01-q1c-keep = Jag berättar den inte för personen.
l01-q1c-message = Jag skickar den i ett meddelande.
l01-q2a = Telefonen ber dig godkänna en inloggning. Du håller inte själv på att logga in. Vad gör du?
l01-q2a-approve = Jag godkänner den.
l01-q2a-wait = Jag godkänner den senare.
l01-q2a-reject = Jag avvisar den.
l01-q2a-pin = Jag skriver den hemliga koden.
l01-q2b = På telefonen ser du en förfrågan från en tjänst som du inte känner till. Vad gör du först?
l01-q2b-approve = Jag godkänner den.
l01-q2b-reject = Jag avvisar den.
l01-q2b-nothing = Jag gör ingenting.
l01-q2b-send = Jag skickar koden till en vän.
l01-q2c = Du sitter i bussen och använder ingen tjänst. Det kommer en förfrågan till bankens app. Vad gör du?
l01-q2c-bank = Jag godkänner. Den är från banken.
l01-q2c-again = Jag godkänner om den kommer igen.
l01-q2c-reject = Jag avvisar förfrågan.
l01-q2c-off = Jag stänger av telefonen.
l01-q3a = Du har använt en dator på biblioteket. Vad gör du till sist?
l01-q3a-close = Jag stänger fönstret.
l01-q3a-log-out = Jag loggar ut.
l01-q3a-walk = Jag går därifrån.
l01-q3a-front = Jag går tillbaka till startsidan.
l01-q3b = Du är klar med ditt ärende på en dator i skolan. Vad gör du först?
l01-q3b-close = Jag stänger webbläsaren.
l01-q3b-screen = Jag stänger av skärmen.
l01-q3b-log-out = Jag loggar ut.
l01-q3b-other = Jag öppnar en annan sida.
l01-q3c = Du var i MittFPA på en dator som många använder. En annan person väntar på datorn. Vad gör du först?
    .say = Du var i Mitt eff pe a på en dator som många använder. En annan person väntar på datorn. Vad gör du först?
l01-q3c-log-out = Jag loggar ut.
l01-q3c-place = Jag ger min plats till den andra personen.
l01-q3c-close = Jag stänger fönstret.
l01-q3c-wait = Jag väntar tills sidan stängs.
