# English: the meaning of the Finnish text, short and natural.

## Järvipankki and Metsäpankki are made up. Page in the browser first, then the phone app.

bank-name = Järvipankki, a bank
bank-identify-title = Identify yourself to the bank
bank-identify-service = Service: Suomi.fi identification
    .say = Service: Suomi fi identification
bank-user-id = User ID: your own number at the bank
    .say = User I D: your own number at the bank
bank-user-id-help = Eight digits. It is not the account number.
bank-error-user-id-required = The user ID is missing.
    .say = The user I D is missing.
bank-error-user-id = The user ID is wrong. Check the number.
    .say = The user I D is wrong. Check the number.
bank-continue = Continue
bank-break-off = Stop and go back
bank-metsa-title = Metsäpankki: identify yourself to the bank
bank-metsa-error = The user ID is not found. Check that you chose your own bank.
    .say = The user I D is not found. Check that you chose your own bank.
bank-wait-title = Confirm on the phone
bank-wait-text = Open the bank's app on the phone. Compare the service and the code.
bank-service = Service
bank-code = Code
bank-service-suomifi = Suomi.fi identification, Kela
    .say = Suomi fi identification, Kela
bank-service-loan = A loan service on the web
bank-service-shop = A shop on the web
bank-code-4821 = 4821
    .say = four eight two one
bank-code-7396 = 7396
    .say = seven three nine six
bank-code-1608 = 1608
    .say = one six zero eight
bank-code-5530 = 5530
    .say = five five three zero
bank-code-2047 = 2047
    .say = two zero four seven
bank-code-9342 = 9342
    .say = nine three four two
bank-wait-rejected = You rejected the request. You can send a new one to the phone.
bank-send-again = Send a new request
bank-no-request = Did no request come to the phone?
bank-chat-title = Help and chat
bank-chat-text = Open the bank's app. Check that the phone is online.
bank-chat-never = Do not write your secret number in the chat.
bank-chat-label = Message to the bank
bank-chat-required = The message is empty.
bank-chat-send = Send
bank-chat-busy = Nobody can answer now.
bank-back = Back
bank-cancel = Cancel

## The phone app

bank-app-title = The bank's app
bank-app-nothing = No requests now.
bank-app-requests = Requests that wait for you
bank-open-request = Open
bank-to-requests = All requests
bank-request-title = Confirm the identification
bank-approve = Approve
bank-reject = Reject
bank-pin-title = Enter your secret number
bank-phone-pin = Secret number
bank-phone-pin-help = Do not tell the secret number to anybody.
bank-error-pin-required = The secret number is missing.
bank-error-pin = The secret number is wrong.
bank-confirm = Confirm
bank-rejected-title = The request is rejected.
bank-rejected-text = If you did not ask for this, call the bank.
bank-approved-title = The identification is confirmed.
bank-approved-text = You can go on on the computer.
bank-let-in-text = Your details were sent to the service.
