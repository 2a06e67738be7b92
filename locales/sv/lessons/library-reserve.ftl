# Swedish as used in Finland, easy language (lätt svenska), addressed with du. A native speaker of Finland Swedish should read the whole file.

## The lesson and its task

l17-title = Biblioteket på nätet
l17-task = Reservera en bok och förnya dina lån
l17-receipt = Boken är reserverad och lånen är förnyade. Biblioteket skickar ett meddelande när boken har kommit.
l17-ask-a = Du är nu Rojin. Reservera den lättlästa finska boken Uusi koti. Avhämtningsstället är Kuokkala. Förnya också lånen. Logga ut till sist.
    .say = Du är nu Rojin. Reservera den lättlästa finska boken Ett nytt hem. Avhämtningsstället är Kuokkala. Förnya också lånen. Logga ut till sist.
l17-ask-b = Du är nu Amina. Reservera den lättlästa finska boken Talvi kylässä. Avhämtningsstället är Palokka. Förnya också lånen. Logga ut till sist.
    .say = Du är nu Amina. Reservera den lättlästa finska boken Vinter i byn. Avhämtningsstället är Palokka. Förnya också lånen. Logga ut till sist.
l17-ask-c = Du är nu Yusuf. Reservera den lättlästa finska boken Kesä järvellä. Avhämtningsstället är Vaajakoski. Förnya också lånen. Logga ut till sist.
    .say = Du är nu Yusuf. Reservera den lättlästa finska boken Sommar vid sjön. Avhämtningsstället är Vaajakoski. Förnya också lånen. Logga ut till sist.
l17-card-book = Lättläst bok
l17-card-place = Avhämtningsställe

## Steps: what to do, where to look, why, and what is said while the kiosk does it

l17-open-login = Logga först in.
l17-open-login-point = Länken för att logga in finns högst upp på sidan.
l17-open-login-explain = Att logga in betyder att berätta för tjänsten vem du är.
l17-open-login-show = Jag trycker på länken för att logga in.
l17-card = Skriv bibliotekskortets nummer.
l17-card-point = Numret står på kortet bredvid sidan.
l17-card-explain = Biblioteket känner igen dig på kortets nummer.
l17-card-show = Jag skriver kortets nummer.
l17-pin = Skriv PIN-koden och logga in.
    .say = Skriv pinnkoden och logga in.
l17-pin-point = PIN-koden står på kortet, under numret.
    .say = Pinnkoden står på kortet, under numret.
l17-pin-explain = PIN-koden är bibliotekskortets hemliga kod. Den är inte bankens kod. Om du glömmer koden kan du fråga på biblioteket.
    .say = Pinnkoden är bibliotekskortets hemliga kod. Den är inte bankens kod. Om du glömmer koden kan du fråga på biblioteket.
l17-pin-show = Jag skriver koden och loggar in.
l17-search = Skriv bokens namn och sök.
l17-search-point = Namnet står på kortet. Sökrutan finns mitt på sidan.
l17-search-explain = Tjänsten hittar boken med hjälp av namnet.
l17-search-show = Jag skriver namnet och söker.
l17-only-easy = Välj: bara lättlästa böcker på finska.
l17-only-easy-point = Den lilla rutan finns ovanför resultaten.
l17-only-easy-explain = En selkokirja är en lättläst bok på finska.
    .say = De här böckerna är på lättläst finska.
l17-only-easy-show = Jag väljer bara de lättlästa böckerna.
l17-open-book = Öppna den lättlästa boken.
l17-open-book-point = Tryck på bokens namn.
l17-open-book-explain = En film och en bok kan ha samma namn. Kontrollera vad det är.
l17-open-book-show = Jag öppnar den lättlästa boken.
l17-reserve = Reservera boken.
l17-reserve-point = Knappen finns under bokens uppgifter.
l17-reserve-explain = Att reservera betyder att biblioteket sparar boken åt dig.
l17-reserve-show = Jag trycker på knappen för att reservera.
l17-place = Välj rätt avhämtningsställe.
l17-place-point = Öppna listan. Rätt ställe står på kortet.
l17-place-explain = På avhämtningsstället hämtar du boken. Tjänsten föreslår ett bibliotek på en annan ort.
l17-place-show = Jag väljer rätt bibliotek.
l17-send = Skicka reserveringen.
l17-send-point = Knappen finns längst ner på sidan.
l17-send-explain = Reserveringen är klar först när du skickar den.
l17-send-show = Jag skickar reserveringen.
l17-open-loans = Öppna dina lån.
l17-open-loans-point = Länken finns högst upp på sidan.
l17-open-loans-explain = Lån är de böcker som du har hemma nu.
l17-open-loans-show = Jag öppnar lånen.
l17-renew = Förnya alla lån.
l17-renew-point = Knappen finns ovanför listan.
l17-renew-explain = Att förnya betyder att få mer tid. Om någon annan väntar på boken går det inte.
l17-renew-show = Jag förnyar alla lån. Ett lån kan inte förnyas. Den boken måste lämnas tillbaka.
l17-log-out = Logga ut till sist.
l17-log-out-point = Länken för att logga ut finns högst upp på sidan.
l17-log-out-explain = Om du inte loggar ut ser nästa person dina uppgifter.
l17-log-out-show = Jag loggar ut.

## Known mistakes: what happened and how to go on

l17-mistake-wrong-book = Du reserverade något annat. Öppna reserveringarna och ta bort reserveringen. Reservera sedan den lättlästa boken.
l17-mistake-wrong-place = Boken går till fel bibliotek. Öppna reserveringarna och ta bort reserveringen. Reservera sedan igen.
l17-mistake-left-logged-in = Ditt konto hos biblioteket lämnades öppet. Nästa person kan se det. Logga alltid ut.
l17-mistake-numbers-swapped = Bibliotekskortets nummer har många siffror. PIN-koden har få siffror. Byt plats på dem.
    .say = Bibliotekskortets nummer har många siffror. Pinnkoden har få siffror. Byt plats på dem.
l17-mistake-bank-pin-given = Det här är bankens hemliga kod. Ge den aldrig till en annan tjänst. Skriv bibliotekskortets PIN-kod.
    .say = Det här är bankens hemliga kod. Ge den aldrig till en annan tjänst. Skriv bibliotekskortets pinnkod.
l17-mistake-renewed-again = Ett lån kan inte förnyas, för någon annan väntar på boken. Lämna tillbaka den till biblioteket i tid.

## Questions, in three parallel forms

l17-q1a = Du har reserverat en bok. Hur vet du att den har kommit?
l17-q1a-message = Biblioteket skickar ett meddelande till mig.
l17-q1a-news = Jag läser det i tidningen.
l17-q1a-parcel = Boken kommer hem till mig.
l17-q1a-teacher = Min lärare berättar det.
l17-q1b = När hämtar du en bok som du har reserverat?
l17-q1b-every-day = Jag går och tittar varje dag.
l17-q1b-message = När det kommer ett meddelande från biblioteket.
l17-q1b-bank = När banken ringer.
l17-q1b-at-once = Genast när jag har reserverat den.
l17-q1c = Du har reserverat en bok. En annan person har den ännu. Vad gör du?
l17-q1c-home = Jag väntar tills den kommer hem till mig.
l17-q1c-again = Jag reserverar den igen.
l17-q1c-person = Jag ber den personen om boken.
l17-q1c-message = Jag väntar på ett meddelande från biblioteket.
l17-q2a = Du har glömt PIN-koden till ditt bibliotekskort. Vad gör du?
    .say = Du har glömt pinnkoden till ditt bibliotekskort. Vad gör du?
l17-q2a-bank = Jag går till banken.
l17-q2a-desk = Jag går till biblioteket och frågar.
l17-q2a-guess = Jag gissar många gånger.
l17-q2a-shop = Jag köper ett nytt kort i en butik.
l17-q2b = Du kommer inte ihåg PIN-koden till ditt bibliotekskort. Vem ger dig en ny?
    .say = Du kommer inte ihåg pinnkoden till ditt bibliotekskort. Vem ger dig en ny?
l17-q2b-bank = Banken
l17-q2b-kela = FPA
    .say = Eff pe a
l17-q2b-library = Bibliotekets personal
l17-q2b-phone-company = Telefonbolaget
l17-q2c = Bibliotekets sida säger att PIN-koden är fel. Var får du en ny?
    .say = Bibliotekets sida säger att pinnkoden är fel. Var får du en ny?
l17-q2c-library = På biblioteket
l17-q2c-app = I bankens app
l17-q2c-kela = På kontoret hos FPA
    .say = På kontoret hos eff pe a
l17-q2c-school = I skolan
l17-q3a = Hur mycket kostar det att låna en bok?
l17-q3a-always = Det kostar alltid pengar.
l17-q3a-card = Jag betalar med bankkort.
l17-q3a-free = Det kostar ingenting.
l17-q3a-per-day = Det kostar en euro om dagen.
l17-q3b = Du lånar fem böcker och lämnar tillbaka dem i tid. Hur mycket betalar du?
l17-q3b-free = Ingenting.
l17-q3b-five = Fem euro.
l17-q3b-card = Jag betalar med bankkort.
l17-q3b-ten = Tio euro.
l17-q3c = Du har inga pengar med dig. Kan du låna en bok på biblioteket?
l17-q3c-first = Nej. Jag måste betala först.
l17-q3c-free = Ja. Det kostar ingenting.
l17-q3c-later = Ja. Jag betalar när jag lämnar tillbaka den.
l17-q3c-card = Ja, om jag har ett bankkort.
