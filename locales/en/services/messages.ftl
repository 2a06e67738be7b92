# English: the meaning of the Finnish text, short and natural.

## The list of messages, and one message

messages-name = Messages
messages-computer-title = Computer
messages-computer-text = The messages are on the phone.
messages-keep = Keep
messages-delete = Delete
messages-back = Back to the messages
messages-kept = Kept
messages-trash = Deleted

## Senders. The name of a sender can be false.

messages-from-posti = Posti, the post
messages-from-bank = Järvipankki, a bank
messages-from-suomifi = Suomi.fi
    .say = Suomi fi
messages-from-unknown = An unknown number
messages-from-leila = Leila, a person saved in the phone
messages-from-dentist = Dental clinic
messages-from-library = Library
messages-from-daycare = Day-care centre
messages-from-kela = Kela

## Messages, false and real

messages-parcel-fee = Your parcel is waiting. Pay a delivery fee of 1.95 euros today, or the parcel goes back.
messages-parcel-come = Your parcel has come. Pick-up place: the parcel locker at Satamakatu 4. Collect it within seven days.
messages-bank-freeze = Your account will be frozen today. Confirm your bank codes at once.
messages-suomifi-refund = A tax refund of 284 euros is waiting for you. Give your account details today.
messages-suomifi-mail = You have a new message in the service. Log in to the service by yourself.
messages-family-number = Hi mum, my phone broke. This is my new number. Can you pay one bill right now? You get the money tomorrow.
messages-family-late = I am a little late. I am home at six. I buy milk on the way.
messages-dentist-fee = A visit fee of 32 euros is unpaid. Pay by the link today, or the bill goes to debt collection.
messages-dentist-time = Your time is on Thursday at ten. If you cannot come, call the clinic.
messages-library-due = Your loans are due on Monday. Return or renew them.
messages-daycare-trip = Tomorrow we go to the forest. Give the child warm clothes and boots.
messages-kela-stop = Your benefit will be stopped. Identify yourself by the link within an hour.
messages-kela-mail = You have a new message. Log in to your own Kela pages by yourself.

## Links of false messages: reserved names (RFC 2606)

messages-address-posti = Link: posti-maksu.example
    .say = Link: posti, dash, maksu, dot, example
messages-address-bank = Link: jarvipankki-turva.example
    .say = Link: jarvipankki, dash, turva, dot, example
messages-address-suomifi = Link: suomi-fi.palautus.example
    .say = Link: suomi, dash, fi, dot, palautus, dot, example
messages-address-dentist = Link: hammas-maksu.example
    .say = Link: hammas, dash, maksu, dot, example
messages-address-kela = Link: omakela-tuki.example
    .say = Link: omakela, dash, tuki, dot, example

## The page behind such a link

messages-false-title = Identify yourself
messages-false-text = Type your bank codes.
messages-address = Address of the page
messages-false-user-id = User ID
    .say = User I D
messages-false-pin = Secret number
messages-false-required = Type the code.
messages-false-send = Confirm
messages-false-busy = Wait a moment.
messages-close = Close the page
