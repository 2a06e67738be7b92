# English: the meaning of the Finnish text, short and natural.

## The lesson and its task

l15-title = A scam message or a real one?
l15-task = Keep the real messages, delete the scams
l15-receipt = The real messages are kept. The scams are deleted. You read the messages carefully.
l15-ask-a = You are now Amina. There are eight messages on the phone. Read each one. Keep the real messages and delete the scam messages.
l15-ask-b = You are now Yusuf. There are eight messages on the phone. Read each one. Keep the real messages and delete the scam messages.
l15-ask-c = You are now Rojin. There are eight messages on the phone. Read each one. Keep the real messages and delete the scam messages.

## Steps: which message, and by which marks it is told. Where to look and what the kiosk says while it does it are the same for all.

l15-point = See what the message asks for and where the link leads.
l15-show = I read the message and choose.
l15-dentist = Read the message from the dental clinic. Keep it or delete it.
l15-dentist-explain = A real message tells the time. Hurry, a threat and a link for paying are signs of a scam.
l15-parcel = Read the message from Posti. Keep it or delete it.
l15-parcel-explain = Posti does not ask for a payment in a text message. A real message tells the pick-up place and asks for no money.
l15-library = Read the message from the library. Keep it or delete it.
l15-library-explain = The message reminds of the due date. It asks for no money and no codes, and there is no link.
l15-bank = Read the message from Järvipankki. Keep it or delete it.
l15-bank-explain = A bank does not ask for codes in a message. Hurry and a threat are signs of a scam. A real message asks for no codes and no money.
l15-suomifi = Read the message from Suomi.fi. Keep it or delete it.
    .say = Read the message from Suomi fi. Keep it or delete it.
l15-suomifi-explain = The end of the link tells whose page it is. A real message only asks you to log in by yourself. There is no link in it.
l15-daycare = Read the message from the day-care centre. Keep it or delete it.
l15-daycare-explain = The message tells of the child's day. It asks for no money and no codes, and there is no link.
l15-family = Read the message from a person. Keep it or delete it.
l15-family-explain = A new number and an urgent request for money are signs of a scam. Call the old number. A number you know and an everyday matter are signs of a real message.
l15-kela = Read the message from Kela. Keep it or delete it.
l15-kela-explain = Kela sends no link for identification. A real message only asks you to log in to your own Kela pages by yourself.

## Known mistakes: what happened and how to go on

l15-mistake-dentist = Open the message from the dental clinic once more. A real message tells the time. Hurry, a threat and a link for paying are signs of a scam.
l15-mistake-parcel = Open the message from Posti once more. Posti does not ask for a payment in a text message. A real message tells the pick-up place and asks for no money.
l15-mistake-library = Open the message from the library once more. The message reminds of the due date. It asks for no money and no codes, and there is no link.
l15-mistake-bank = Open the message from Järvipankki once more. A bank does not ask for codes in a message. Hurry and a threat are signs of a scam. A real message asks for no codes and no money.
l15-mistake-suomifi = Open the message from Suomi.fi once more. The end of the link tells whose page it is. A real message only asks you to log in by yourself. There is no link in it.
    .say = Open the message from Suomi fi once more. The end of the link tells whose page it is. A real message only asks you to log in by yourself. There is no link in it.
l15-mistake-daycare = Open the message from the day-care centre once more. The message tells of the child's day. It asks for no money and no codes, and there is no link.
l15-mistake-family = Open the message from a person once more. A new number and an urgent request for money are signs of a scam. Call the old number. A number you know and an everyday matter are signs of a real message.
l15-mistake-kela = Open the message from Kela once more. Kela sends no link for identification. A real message only asks you to log in to your own Kela pages by yourself.
l15-mistake-link-opened = The link led to a scammer's page. This is practice, so no harm was done. Close the page. Type nothing. Then delete the message.
l15-mistake-codes-given = The codes went to a scammer. It can happen to anybody. In real life, call the bank at once. Now close the page.

## Questions, in three parallel forms

l15-q1a = There is a link in a message. Where do you see whose page it leads to?
l15-q1a-end = At the end of the address.
l15-q1a-start = At the beginning of the address.
l15-q1a-sender = In the name of the sender.
l15-q1a-picture = In the picture of the message.
l15-q1b = Which address is the own address of the service Suomi.fi?
    .say = Which address is the own address of the service Suomi fi?
l15-q1b-own = www.suomi.fi
    .say = www, dot, suomi, dot, fi
l15-q1b-palautus = suomi.fi.palautus.example
    .say = suomi, dot, fi, dot, palautus, dot, example
l15-q1b-dash = suomi-fi.example
    .say = suomi, dash, fi, dot, example
l15-q1b-vero = vero.suomi.example
    .say = vero, dot, suomi, dot, example
l15-q1c = A link says posti.fi.maksu.example. Whose page is it?
    .say = A link says posti, dot, fi, dot, maksu, dot, example. Whose page is it?
l15-q1c-other = Not Posti's. The end is different.
l15-q1c-posti = Posti's. The name is at the beginning.
l15-q1c-bank = The bank's. You pay there.
l15-q1c-kela = Kela's. It looks official.
l15-q2a = The sender's name is Posti. What does it prove?
l15-q2a-nothing = Nothing. The name may be false.
l15-q2a-posti = The message is really from Posti.
l15-q2a-parcel = A parcel has come.
l15-q2a-link = The link is safe.
l15-q2b = A scammer sends a message. Which name can the sender have?
l15-q2b-any = Any name, also that of a bank.
l15-q2b-own = Only the scammer's own name.
l15-q2b-number = Only a strange phone number.
l15-q2b-none = No name at all.
l15-q2c = A false message stands in the same place as the real messages of the bank. Is that possible?
l15-q2c-yes = Yes. A scammer can use the same name.
l15-q2c-phone = No. The phone checks messages.
l15-q2c-bank = No. The bank prevents it.
l15-q2c-broken = Yes, if the phone is broken.
l15-q3a = You typed your bank codes on a false page. What do you do first?
l15-q3a-bank = I call the bank at once.
l15-q3a-wait = I wait until tomorrow.
l15-q3a-delete = I delete the message.
l15-q3a-answer = I answer the message.
l15-q3b = You paid money to a scammer. Whom do you call first?
l15-q3b-bank = My own bank.
l15-q3b-posti = Posti.
l15-q3b-scammer = The scammer.
l15-q3b-kela = Kela.
l15-q3c = Your friend gave the secret number to a scammer and is ashamed. What do you say?
l15-q3c-bank = Call the bank at once. I support you.
l15-q3c-nobody = Do not tell anybody.
l15-q3c-off = Switch the phone off.
l15-q3c-wait = Wait and see what happens.
