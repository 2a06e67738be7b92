# Northern Kurdish (Kurmanji), Hawar alphabet. A native speaker should check the whole file: is it the word people use in Finland?

## The list of messages, and one message

messages-name = Peyam
messages-computer-title = Komputer
messages-computer-text = Peyam li telefonê ne.
messages-keep = Bihêlin
messages-delete = Jê bibin
messages-back = Vegerin peyaman
messages-kept = Hat hiştin
messages-trash = Hat jêbirin

## Senders. The name of a sender can be false.

messages-from-posti = Posti, posteya Fînlandê
messages-from-bank = Banka Järvipankki
messages-from-suomifi = Suomi.fi
    .say = Suomi fi
messages-from-unknown = Hejmareke nenas
messages-from-leila = Leila, kesek ji lîsteya telefonê
messages-from-dentist = Klînîka diranan
messages-from-library = Pirtûkxane
messages-from-daycare = Baxçeyê zarokan
messages-from-kela = Kela

## Messages, false and real

messages-parcel-fee = Pakêta we li bendê ye. Îro heqê şandinê 1,95 € bidin, an na pakêt vedigere.
    .say = Pakêta we li bendê ye. Îro heqê şandinê yek euro û nod û pênc sent bidin, an na pakêt vedigere.
messages-parcel-come = Pakêta we hat. Cihê wergirtinê: dolaba pakêtan, Satamakatu 4. Di nav heft rojan de wê werbigirin.
    .say = Pakêta we hat. Cihê wergirtinê: dolaba pakêtan, Satamakatu hejmar çar. Di nav heft rojan de wê werbigirin.
messages-bank-freeze = Hesabê we dê îro were girtin. Di cih de kodên xwe yên bankê piştrast bikin.
messages-suomifi-refund = Ji bacê 284 € dê li we vegerin. Îro agahiyên hesabê xwe bidin.
    .say = Ji bacê du sed û heştê û çar euro dê li we vegerin. Îro agahiyên hesabê xwe bidin.
messages-suomifi-mail = Di xizmetê de peyameke nû ji we re heye. Bi xwe têkevin xizmetê.
# kmr: a child writes to a parent, so the familiar form.
messages-family-number = Silav dayê, telefona min xera bû. Ev hejmara min a nû ye. Tu dikarî di cih de fatûreyekê bidî? Ez ê sibê pereyê te bidim.
messages-family-late = Ez hinekî dereng dimînim. Ez ê saet di şeşan de li mal bim. Ez ê di rê de şîr bikirim.
messages-dentist-fee = Heqê muayeneyê 32 € nehatiye dayîn. Îro bi lînkê bidin, an na fatûre diçe şirketa berhevkirina deynan.
    .say = Heqê muayeneyê, sî û du euro, nehatiye dayîn. Îro bi lînkê bidin, an na fatûre diçe şirketa berhevkirina deynan.
messages-dentist-time = Dema we roja pêncşemê ye, saet di dehan de. Eger hûn nikaribin werin, telefonî klînîkê bikin.
messages-library-due = Roja dawî ya pirtûkên we yên emanet duşem e. Wan vegerînin an dema wan dirêj bikin.
messages-daycare-trip = Sibê em diçin daristanê. Bila zarok bi cilên germ û cizmeyan were.
messages-kela-stop = Pereyê we yê alîkariyê dê were birîn. Di nav saetekê de bi lînkê nasnameya xwe îspat bikin.
messages-kela-mail = Peyameke nû ji we re heye. Bi xwe têkevin rûpelên xwe yên Kelayê.

## Links of false messages: reserved names (RFC 2606)

messages-address-posti = Lînk: posti-maksu.example
    .say = Lînk: posti, xêz, maksu, xal, example
messages-address-bank = Lînk: jarvipankki-turva.example
    .say = Lînk: jarvipankki, xêz, turva, xal, example
messages-address-suomifi = Lînk: suomi-fi.palautus.example
    .say = Lînk: suomi, xêz, fi, xal, palautus, xal, example
messages-address-dentist = Lînk: hammas-maksu.example
    .say = Lînk: hammas, xêz, maksu, xal, example
messages-address-kela = Lînk: omakela-tuki.example
    .say = Lînk: omakela, xêz, tuki, xal, example

## The page behind such a link

messages-false-title = Nasnameya xwe îspat bikin
messages-false-text = Kodên xwe yên bankê binivîsin.
messages-address = Navnîşana rûpelê
messages-false-user-id = Hejmara bikarhêner
messages-false-pin = Hejmara veşartî
messages-false-required = Kodê binivîsin.
messages-false-send = Piştrast bikin
messages-false-busy = Hinekî bisekinin.
messages-close = Rûpelê bigirin
