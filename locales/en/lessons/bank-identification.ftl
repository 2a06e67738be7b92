# English: the meaning of the Finnish text, short and natural.

## The lesson and its task

l01-title = Identify yourself with bank codes
l01-task = Log in to Kela and log out
l01-receipt = You were in Kela and logged out. Nobody else sees the data.
l01-ask-a = You are now Amina. Log in to Kela with the codes of Järvipankki. Then log out.
l01-ask-b = You are now Yusuf. Log in to Kela with the codes of Järvipankki. Then log out.
l01-ask-c = You are now Rojin. Log in to Kela with the codes of Järvipankki. Then log out.

## Steps

l01-cookies = First, answer the cookie window.
l01-cookies-point = The window is over the page. Choose only the necessary ones.
l01-cookies-explain = The window covers the page. It goes away when you answer.
l01-cookies-show = I choose only the necessary ones.
l01-open-login = Press the log-in link.
l01-open-login-point = It is at the top, on the right.
l01-open-login-explain = To log in means to go to your own data.
l01-open-login-show = I press the log-in link.
l01-own-kela = Choose your own Kela pages.
l01-own-kela-point = It is the big button.
l01-own-kela-explain = This one is for you. The other is for companies.
l01-own-kela-show = I choose the own Kela pages.
l01-choose-bank = Choose your own bank.
l01-choose-bank-point = Read the bank's name on the card. Find the same name on the page.
l01-choose-bank-explain = The bank proves who you are, so it must be your own bank.
l01-choose-bank-show = I choose Järvipankki.
l01-user-id = Type the user ID and continue.
    .say = Type the user I D and continue.
l01-user-id-point = The user ID is on the card. It has eight digits.
    .say = The user I D is on the card. It has eight digits.
l01-user-id-explain = The bank knows you by the user ID. Do not type the secret number here.
    .say = The bank knows you by the user I D. Do not type the secret number here.
l01-user-id-show = I type the user ID and continue.
    .say = I type the user I D and continue.
l01-reject-stranger = On the phone, reject the request that is not yours.
l01-reject-stranger-point = Compare the codes. The computer shows another code.
l01-reject-stranger-explain = Somebody else tries to get in with your name. Do not approve.
l01-reject-stranger-show = I open the wrong request and reject it.
l01-open-own = Open the request with the right code.
l01-open-own-point = Look at the code on the computer. Find the same code on the phone.
l01-open-own-explain = The same service and the same code mean that the request is yours.
l01-open-own-show = I open the right request.
l01-approve = Read the name of the service and approve.
l01-approve-point = The approve button is on the phone, below the code.
l01-approve-explain = Approve only the service that you opened yourself.
l01-approve-show = The service is Kela. I approve.
l01-pin = Type the secret number on the phone and confirm.
l01-pin-point = The secret number is on the card. The box is on the phone.
l01-pin-explain = Type the secret number only on your own phone, never on the computer. Do not tell it to anybody.
l01-pin-show = I type the secret number on the phone.
l01-hand-over = Check the name and continue to the service.
l01-hand-over-point = The button is on the computer, below the data.
l01-hand-over-explain = Kela gets this information. You are not yet in Kela.
l01-hand-over-show = I continue to the service.
l01-log-out = You are in Kela. Now log out.
l01-log-out-point = It is at the top right, beside the name.
l01-log-out-explain = Closing the window is not enough. The next person could see your data.
l01-log-out-show = I log out.

## Known mistakes

l01-mistake-stranger-let-in = You approved a request that was not yours. In real life call the bank at once. Always compare the service and the code.
l01-mistake-pin-on-computer = You typed the secret number on the computer. Remove it. It belongs only on your own phone.
l01-mistake-left-logged-in = You closed the window but did not log out. Another person can open your data. Open the page and log out.
l01-mistake-wrong-bank = This is another bank. Stop and choose your own bank.
l01-mistake-mobile-certificate = The mobile certificate comes from the phone company. Now you need the bank.
l01-mistake-back-arrow = The browser's arrow broke the identification. Begin again. Next time use the stop button on the page.
l01-mistake-closed-too-early = You closed the page too early. Open it again and continue to the service.
l01-mistake-own-rejected = You rejected your own request. Send a new one on the computer.

## Questions, in three parallel forms

l01-q1a = Who may know the secret number of your bank?
l01-q1a-family = My family
l01-q1a-nobody = Nobody else
l01-q1a-official = An official
l01-q1a-bank = The bank staff
l01-q1b = A kind helper asks for your secret number. What do you do?
l01-q1b-keep = I do not tell it.
l01-q1b-tell = I tell it to them.
l01-q1b-official = I tell it if they are an official.
l01-q1b-paper = I write it on paper for them.
l01-q1c = Somebody calls and says that they are from the bank. They ask for your secret number. What do you do?
l01-q1c-bank = I tell it, because they are from the bank.
l01-q1c-name = I tell it if they know my name.
l01-q1c-keep = I do not tell it to them.
l01-q1c-message = I send it to them in a message.
l01-q2a = Your phone asks you to approve a log-in. You did not start it. What do you do?
l01-q2a-approve = I approve it.
l01-q2a-wait = I approve it later.
l01-q2a-reject = I reject it.
l01-q2a-pin = I type the secret number.
l01-q2b = On your phone you see a request from a service that you do not know. What do you do first?
l01-q2b-approve = I approve it.
l01-q2b-reject = I reject it.
l01-q2b-nothing = I do nothing.
l01-q2b-send = I send the code to a friend.
l01-q2c = You are on a bus and do not use any service. A request comes to the bank's app. What do you do?
l01-q2c-bank = I approve it. It is from the bank.
l01-q2c-again = I approve it if it comes again.
l01-q2c-reject = I reject the request.
l01-q2c-off = I turn off the phone.
l01-q3a = You used a computer at the library. What do you do at the end?
l01-q3a-close = I close the window.
l01-q3a-log-out = I log out.
l01-q3a-walk = I go away.
l01-q3a-front = I go back to the front page.
l01-q3b = You have finished what you did on a computer at school. What do you do first?
l01-q3b-close = I close the browser.
l01-q3b-screen = I turn off the screen.
l01-q3b-log-out = I log out.
l01-q3b-other = I open another page.
l01-q3c = You were in Kela on a computer that many people use. Another person is waiting for it. What do you do first?
l01-q3c-log-out = I log out.
l01-q3c-place = I give them my place.
l01-q3c-close = I close the window.
l01-q3c-wait = I wait until the page closes.
