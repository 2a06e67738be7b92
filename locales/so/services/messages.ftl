# Somali, standard orthography. A native speaker should check the whole file: is it the word people use in Finland?

## The list of messages, and one message

messages-name = Farriimaha
messages-computer-title = Kombiyuutar
messages-computer-text = Farriimuhu telefoonka ayay ku jiraan.
messages-keep = Hayso
messages-delete = Tirtir
messages-back = Ku noqo farriimaha
messages-kept = La hayay
messages-trash = La tirtiray

## Senders. The name of a sender can be false.

messages-from-posti = Posti, boostada
messages-from-bank = Järvipankki, waa bangi
messages-from-suomifi = Suomi.fi
messages-from-unknown = Lambar aan la aqoon
messages-from-leila = Leila, waa qof telefoonka ku kaydsan
messages-from-dentist = Rugta ilkaha
messages-from-library = Maktabadda
messages-from-daycare = Xannaanada carruurta
messages-from-kela = Kela

## Messages, false and real

messages-parcel-fee = Baakaddaadu way ku sugaysaa. Maanta bixi lacag yar oo gaarsiin ah, haddii kale baakaddu way noqonaysaa.
messages-parcel-come = Baakaddaadii way timid. Meesha laga qaato: sanduuqa baakadaha ee Satamakatu 4. Toddoba maalmood gudahood ku soo qaado.
messages-bank-freeze = Koontadaada maanta waa la xirayaa. Isla markiiba xaqiiji aqoonsigaaga bangiga.
messages-suomifi-refund = Lacag cashuur celin ah oo dhan 284 yuuro ayaa ku sugaysa. Maanta bixi xogta koontadaada.
messages-suomifi-mail = Adeegga farriin cusub ayaa kuugu jirta. Adeegga iskaa u gal.
messages-family-number = Hooyo, telefoonkaygii wuu jabay. Kani waa lambarkayga cusub. Hal biil hadda ma iga bixin kartaa? Berri lacagta waan ku siinayaa.
messages-family-late = Wax yar ayaan soo daahayaa. Lixda ayaan guriga joogaa. Caano ayaan soo iibinayaa.
messages-dentist-fee = Lacagta booqashada oo ah 32 yuuro lama bixin. Maanta linkiga ka bixi, haddii kale waxaa loo dirayaa deyn ururin.
messages-dentist-time = Ballantaadu waa Khamiista saacadda tobanka. Haddii aadan iman karin, wac rugta.
messages-library-due = Amaahdaadu Isniinta ayay ku eg tahay. Celi ama cusboonaysii.
messages-daycare-trip = Berri kaynta ayaan aadaynaa. Ilmaha u geli dhar diirran iyo buudh.
messages-kela-stop = Taageeradaada waa la joojinayaa. Saacad gudaheed linkiga isku aqoonsii.
messages-kela-mail = Farriin cusub ayaad leedahay. Iskaa u gal boggaaga Kela.

## Links of false messages: reserved names (RFC 2606)

messages-address-posti = Link: posti-maksu.example
    .say = Link: posti, maksu, dhibic, example
messages-address-bank = Link: jarvipankki-turva.example
    .say = Link: jarvipankki, turva, dhibic, example
messages-address-suomifi = Link: suomi-fi.palautus.example
    .say = Link: suomi, fi, dhibic, palautus, dhibic, example
messages-address-dentist = Link: hammas-maksu.example
    .say = Link: hammas, maksu, dhibic, example
messages-address-kela = Link: omakela-tuki.example
    .say = Link: omakela, tuki, dhibic, example

## The page behind such a link

messages-false-title = Is aqoonsii
messages-false-text = Qor aqoonsigaaga bangiga.
messages-address = Cinwaanka bogga
messages-false-user-id = Lambarka isticmaalaha
messages-false-pin = Lambarka sirta ah
messages-false-required = Qor koodka.
messages-false-send = Xaqiiji
messages-false-busy = Wax yar sug.
messages-close = Xir bogga
