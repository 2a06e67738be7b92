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

## Import of courses, meetings and people from a file: what would happen.

staff-import-courses = Kurser: nya { $new }, ändras { $changed }, som förut { $same }
staff-import-meetings = Träffar: nya { $new }, ändras { $changed }, som förut { $same }
staff-import-people = Personer: nya { $new }, ändras { $changed }, som förut { $same }
staff-import-lists = Läggs till på kursernas listor: { $count }
staff-import-rows = Lästa rader: { $rows }. Rader som lämnas bort: { $out }.
staff-import-person-new = Ny: { $name }
staff-import-person-changed = Ändras: { $name }
staff-import-person-same = Som förut: { $name }
staff-import-more = Det finns ännu { $count } anmärkningar. Rätta först filen.
staff-import-not-written = Inget sparades. Spara med valet --yes.
staff-import-all-known = Inget att spara: allt finns redan i programmet.
staff-import-written = Sparat: { $count } anteckningar.

staff-import-at-sheet = blad { $sheet }
staff-import-at-row = rad { $row }
staff-import-at-column = kolumn { $column }
staff-import-cell = I cellen står: { $cell }
staff-import-then-refused = Inget importerades.
staff-import-then-sheet = Bladet lämnas bort.
staff-import-then-row = Raden lämnas bort.
staff-import-then-column = Kolumnen lämnas bort.
staff-import-then-cell = Cellen lämnas bort.

staff-import-empty = Filen är tom.
staff-import-columns-missing = Det finns ingen kolumn för kurs eller person. På första raden ska kolumnernas namn stå, till exempel: Kurs, Datum, Börjar, Namn. Hittades: { $found }
staff-import-unknown-column = Polku känner inte till den här kolumnen.
staff-import-repeated-column = Det finns redan en tidigare kolumn för samma uppgift.
staff-import-private-column = Polku sparar inte personbeteckningar, adresser, telefonnummer eller e-postadresser.
staff-import-private-cell = I cellen finns en personbeteckning, ett kontonummer, ett kortnummer, ett telefonnummer eller en e-postadress. Polku sparar inte sådant.
staff-import-above-head = Rader ovanför kolumnernas namn som inte lästes: { $count }
staff-import-other-sheets = Andra blad i filen som inte lästes: { $count }. Om du vill läsa flera, ge dem namnen Kurser, Träffar och Deltagare.
staff-import-too-long = Texten är längre än { $most } tecken.
staff-import-control = Texten har tecken som inte kan visas. Skriv texten på nytt.
staff-import-cell-error = Det finns ett fel i cellens formel.
staff-import-nothing = Raden har varken kurs eller person.
staff-import-name-missing = Raden berättar om en person, men namnet saknas.
staff-import-course-missing = Raden berättar inte vilken kurs den hör till.
staff-import-kind-unknown = Den här typen av kurs är inte känd. Skriv: nätkurs, grupp, evenemang, utbildning eller handledning.
staff-import-kind-unclear = Det finns flera kurser med det här namnet. Skriv kursens typ på raden.
staff-import-several-courses = Det finns flera kurser med samma namn och typ. Den nyaste valdes.
staff-import-date-unreadable = Datumet kan inte läsas. Skriv det till exempel så här: 24.11.2026
staff-import-date-ambiguous = Det här kan vara två olika datum. Skriv datumet så här: 24.11.2026
staff-import-date-month-first = Här står månaden först. Datumet tolkades som { $date }.
staff-import-date-as-others = Det här kan vara två olika datum. Det tolkades som { $date }, liksom de andra datumen i kolumnen.
staff-import-time-unreadable = Klockslaget kan inte läsas. Skriv det till exempel så här: 10.00
staff-import-time-missing = Raden har ett datum men inget klockslag. Skriv när träffen börjar.
staff-import-end-assumed = Träffens sluttid saknas. Den tolkades som { $end }.
staff-import-end-before-start = Träffen slutar innan den börjar.
staff-import-guidance-meeting = Individuell handledning har inga träffar.
staff-import-meeting-cancelled = Den här träffen är inställd. Den förblir inställd.
staff-import-language-unknown = Språket är inte känt. Skriv språkets namn eller kod, till exempel somaliska eller so.
staff-import-topic-unknown = Det här är inte ett kursämne. En träff kan ha vilket ämne som helst: då behöver raden ett datum.
staff-import-number-unreadable = Det här är inte ett antal personer. Skriv ett tal från 1 till 1000.
staff-import-standing-unknown = Skriv här: deltagare, besökare, personal eller test.
staff-import-duplicate = Samma namn finns på rad { $first }. Är det samma person? Om inte, skriv ett eget nummer för var och en i kolumnen Nummer.
staff-import-differs = På rad { $first } står något annat. Rad { $first } gäller.

staff-import-unreadable = Filen { $path } kan inte läsas. Kontrollera filens namn och att du har rätt att läsa den.
staff-import-too-large = Filen { $path } är större än { $most } MB. Dela den i mindre filer.
staff-import-too-large-unpacked = Filen { $path } är packad, och uppackad är den för stor: över { $most } MB. Spara bara det blad som behövs i CSV-format.
staff-import-too-many-rows = Filen { $path } har över { $most } rader. Dela den i mindre filer.
staff-import-too-many-columns = Filen { $path } har över { $most } kolumner på rad { $row }. Lämna bara de kolumner som behövs.
staff-import-not-a-table = Filen { $path } är inte en tabell. Spara tabellen i XLSX- eller CSV-format.
staff-import-old-workbook = Filen { $path } är en gammal Excel-fil (XLS), eller så har den ett lösenord. Spara den i XLSX-format utan lösenord.
staff-import-damaged = Filen { $path } är skadad. Öppna den i ett kalkylprogram och spara den på nytt, eller ta en annan kopia.
staff-import-letters = Bokstäverna i filen { $path } kan inte läsas. Spara den på nytt i formatet CSV UTF-8.
