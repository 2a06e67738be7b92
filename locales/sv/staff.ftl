# Personalens texter på svenska, så som man talar i Finland.
# A native speaker of Finland Swedish should read the whole file.

## For staff: read, never spoken.

staff-pin-set-title = Välj personalens PIN-kod
staff-pin-set-note = Sex till tolv siffror. Koden öppnar personalens sida och stänger programmet. Förvara den säkert.
staff-pin-repeat-title = Skriv samma PIN-kod på nytt
staff-pin-differs = PIN-koderna var olika. Välj på nytt.
staff-pin-too-easy = PIN-koden är för kort eller för lätt att gissa. Välj en annan.
staff-pin-title = Personalens PIN-kod
staff-pin-note = PIN-koden stänger programmet.
staff-pin-wrong = Fel PIN-kod. Försök kvar: { $tries }
staff-pin-wait = Vänta { $seconds } sekunder före nästa försök.
staff-pin-not-saved = PIN-koden kunde inte sparas. Kontrollera datamappens lediga utrymme och rättigheter.
staff-pin-erase = Sudda
staff-pin-done = OK
staff-pin-cancel = Tillbaka
staff-close = Stäng programmet
staff-no-sound = Ingen ljudenhet hittades. Kontrollera högtalaren eller hörlurarna. Programmet fungerar med text.
staff-no-gpu = Inget grafikkort hittades. Programmet fungerar, men bilden kan vara långsam.
staff-content-errors = Det finns { $count } fel i övningarna. De övningarna erbjuds inte. Kör: polku check
staff-start-failed = Programmet kan inte starta.
staff-saving-ended = Det går inte längre att spara. Ingen kan öva nu.
staff-unsaved = Händelser som inte är sparade: { $count }. De går förlorade om programmet stängs nu. Rätta först felet. Eller ge PIN-koden på nytt för att stänga.
staff-clock-behind = Datorns klocka kan gå fel. Den sista anteckningen i databasen är från { $last }. Kontrollera klockan. Till dess stämmer tiderna i resultaten inte.
staff-settings = Det finns ett fel i filen settings.yaml. De vanliga inställningarna används. Rätta filen och starta programmet på nytt. { $what }
staff-voice-errors = Det finns { $count } fel i ljudfilerna. De orden syns men hörs inte. Kör: polku check
staff-content-missing = Inga övningar hittades. Kontrollera installationen, eller starta programmet med --content MAPP.
staff-pin-damaged = Filen med personalens PIN-koder är skadad. Ingen PIN-kod fungerar nu. Be IT-stödet om hjälp.
staff-pin-new-title = Välj en ny PIN-kod
staff-pin-old-title = Gammal PIN-kod
staff-pin-old-note = Ge först den gamla PIN-koden.
staff-pin-theirs-note = Personen själv väljer koden: sex till tolv siffror. De andra tittar inte.
staff-pin-open-note = PIN-koden öppnar personalens sida.
staff-pin-confirm-note = Det här kan inte ångras. Ge PIN-koden en gång till.
staff-pin-taken = Den här PIN-koden kan inte användas. Välj en annan.
staff-pin-forgotten = PIN-koden är glömd

## Data folder: why the kiosk can't start or can't save.

staff-store-folder = Datamappen { $path } kan inte användas. Kontrollera att den är en mapp och att disken är på plats.
staff-store-read-only = Det går inte att skriva i datamappen { $path }. Ge programmets användare rätt att skriva där.
staff-store-network = Datamappen { $path } finns på en nätverksdisk. Där är uppgifterna inte i säkerhet. Välj en mapp på datorns egen disk.
staff-store-full = Disken är full: { $path }. Ta bort filer som ingen behöver. Ta inte bort filer i datamappen.
staff-store-locked = Ett annat Polku-program använder datamappen { $path }. Stäng det först, eller välj en annan mapp.
staff-store-busy = Ett annat program håller i databasen { $path }. Stäng det programmet. Då fortsätter sparandet av sig självt.
staff-store-pinned = Ett annat program läser databasen { $path }. Stäng det programmet. Då blir raderingen klar av sig själv.
staff-store-traces = Raderingen är inte klar: något om personen finns ännu i { $path }. Starta programmet på nytt. Om det inte hjälper, be IT-stödet om hjälp.
staff-store-torn = Databasen { $path } är borta, men en del av den finns kvar. Kopiera hela mappen och be IT-stödet om hjälp.
staff-store-absent = Det finns ingen Polku-databas i { $path }. Kontrollera mappens namn.
staff-store-damaged = Databasen { $path } är skadad. Polku ändrar den inte. Kopiera hela mappen och be IT-stödet om hjälp.
staff-store-missing = Det saknas uppgifter i databasen { $path }: den har { $found } anteckningar, men { $acknowledged } är sparade. Är det en gammal kopia? Kopiera hela mappen och be IT-stödet om hjälp.
staff-store-newer = Databasen { $path } är från ett nyare Polku. Installera ett nyare Polku. Databasen har inte rörts.
staff-store-not-ours = Filen { $path } hör till ett annat program. Den har inte rörts. Välj en annan datamapp.
staff-store-disk = Filen { $path } kan inte läsas eller skrivas. Disken kan vara trasig. Starta om datorn. Om det inte hjälper, be IT-stödet om hjälp.
staff-store-program = Sparandet fungerar inte på grund av ett fel i programmet. Starta programmet på nytt. Om det inte hjälper, be IT-stödet om hjälp.
staff-store-volatile = Uppgifterna försvinner när datorn stängs av: { $path } finns inte på en varaktig disk. Välj en annan datamapp.
staff-store-low = Det finns bara { $free } MB ledigt på disken: { $path }. Ta bort filer som ingen behöver.
staff-store-altered = { $count } anteckningar i databasen har ändrats efter att de sparades. Den första är nummer { $first }. Be IT-stödet om hjälp.
staff-store-unknown = Databasen har { $count } anteckningar som detta Polku inte känner till. De finns kvar, men de syns inte i resultaten. Installera ett nyare Polku.
