# Röster. Texten till personalen är lätt svenska.
# A native speaker of the Swedish of Finland should read the whole file.

## For staff: read, never spoken.

staff-section-voices = Röster

staff-voices-text = Texten på finska
staff-voices-translation = Det som sägs
staff-voices-standing = En människas röst
staff-voices-search = Sök text
staff-voices-all = Alla
staff-voices-lacking = Saknas
staff-voices-waiting = Väntar på godkännande
staff-voices-stale = Texten har ändrats
staff-voices-done = Klar
staff-voices-none = Det finns inga sådana texter.
staff-voices-no-more = Listan är slut.
staff-voices-spoken = Hela språket hörs: { $count } texter. En människas röst ersätter maskinens genast när en annan människa har godkänt den.
staff-voices-silent = Språket hörs inte ännu. Så många texter saknar röst: { $count }

staff-voices-met = Här möter den som lär sig den här texten.
staff-voices-how = Tala lugnt, ungefär 20 centimeter från mikrofonen. Tystnaden i början och slutet skärs bort.
staff-voices-record = Spela in
staff-voices-stop = Sluta
staff-voices-listen = Lyssna
staff-voices-again = En gång till
staff-voices-keep = Behåll
staff-voices-next = Nästa text
staff-voices-opening = Mikrofonen öppnas …
staff-voices-recording = Spelar in: { $seconds } s
staff-voices-too-loud = För starkt. Tala längre ifrån: { $seconds } s
staff-voices-too-quiet = För svagt. Tala närmare: { $seconds } s
staff-voices-mastering = Ljudet görs i ordning …
staff-voices-ready = Inspelningen är klar: { $seconds } s. Lyssna på den innan du behåller den.
staff-voices-cut-off = Ljudet var för starkt och förvrängdes. Spela in igen lite längre ifrån.
staff-voices-lost = Mikrofonen lossnade mitt i. Lyssna om allt kom med.
staff-voices-kept = Inspelningen är sparad. En annan människa lyssnar på den och godkänner den.

staff-voices-waits = Väntar på godkännande. Talare: { $by }, { $date }, { $seconds } s
staff-voices-approved = En människas röst: { $by }, { $date }, { $seconds } s. Godkänd av: { $other }
staff-voices-approve = Godkänn
staff-voices-reject = Förkasta
staff-voices-delete = Ta bort människans röst
staff-voices-hear-now = Lyssna på det som hörs nu
staff-voices-other-approves = Någon annan än talaren godkänner inspelningen.
staff-voices-older-text = Här talas en äldre text. Spela in en ny.
staff-voices-synthetic = Nu hörs maskinens röst.
staff-voices-nothing-heard = Det här hörs inte alls nu.
staff-voices-approved-now = Godkänd. Rösten hörs genast.
staff-voices-deleted = Inspelningen är borttagen.

staff-voices-packs = Röster till minnet och från minnet
staff-voices-packs-note = Språkets inspelningar i en fil. I den står också talarnas namn. En hämtad inspelning väntar på godkännande, om inte två människor redan står bakom den.
staff-voices-export = Spara språkets inspelningar
staff-voices-look = Sök filer att hämta
staff-voices-packs-found = Fil
staff-voices-no-packs = Inga filer hittades.
staff-voices-exported = Sparade: { $count } inspelningar. { $path }
staff-voices-imported = Hörs genast: { $approved }. Väntar på godkännande: { $waiting }. Fanns redan: { $known }. Togs inte: { $left }.
staff-voices-nothing-recorded = Det finns inga inspelningar på det här språket.
staff-voices-not-printed = Ljud kan inte skrivas ut. Välj mappen eller ett minne.

staff-voices-no-microphone = Det finns ingen mikrofon, eller den lossnade. Koppla in en mikrofon och försök igen.
staff-voices-no-studio = Det går inte att spela in nu. Försök igen om en stund, eller starta om programmet.
staff-voices-not-heard = Ingenting hördes. Kontrollera mikrofonen och tala närmare.
staff-voices-too-long = Inspelningen är längre än 30 sekunder. Spela in en kortare.
staff-voices-not-mastered = Inspelningen gav inget dugligt ljud. Spela in igen.
staff-voices-disk-full = Skivan är full. Inspelningen kunde inte sparas; den gamla rösten finns kvar. Frigör utrymme och försök igen.
staff-voices-not-kept = Inspelningen kunde inte sparas. Kontrollera rättigheterna till datamappen. Den gamla rösten finns kvar.
staff-voices-damaged = Inspelningens fil är skadad eller borta. Spela in igen.
staff-voices-not-waiting = Inspelningen väntar inte längre på godkännande. Titta igen.
staff-voices-same-person = Talaren kan inte godkänna sin egen inspelning. Be en annan människa.
staff-voices-not-a-pack = Filen är inget helt röstpaket. Ingenting ändrades.
staff-voices-unread = Förteckningen över inspelningar kan inte läsas, så ett språks inspelningar hörs inte. Be administratören om hjälp. { $what }
