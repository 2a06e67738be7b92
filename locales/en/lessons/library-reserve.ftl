# English: the meaning of the Finnish text, short and natural.

## The lesson and its task

l17-title = The library on the web
l17-task = Reserve a book and renew your loans
l17-receipt = The book is reserved and the loans are renewed. The library sends a message when the book has come.
l17-ask-a = You are now Rojin. Reserve the book Uusi koti in easy Finnish. The pick-up place is Kuokkala. Renew the loans too. Log out at the end.
    .say = You are now Rojin. Reserve the book A New Home in easy Finnish. The pick-up place is Kuokkala. Renew the loans too. Log out at the end.
l17-ask-b = You are now Amina. Reserve the book Talvi kylässä in easy Finnish. The pick-up place is Palokka. Renew the loans too. Log out at the end.
    .say = You are now Amina. Reserve the book Winter in the Village in easy Finnish. The pick-up place is Palokka. Renew the loans too. Log out at the end.
l17-ask-c = You are now Yusuf. Reserve the book Kesä järvellä in easy Finnish. The pick-up place is Vaajakoski. Renew the loans too. Log out at the end.
    .say = You are now Yusuf. Reserve the book Summer at the Lake in easy Finnish. The pick-up place is Vaajakoski. Renew the loans too. Log out at the end.
l17-card-book = Easy book
l17-card-place = Pick-up place

## Steps: what to do, where to look, why, and what is said while the kiosk does it

l17-open-login = First, log in.
l17-open-login-point = The log-in link is at the top of the page.
l17-open-login-explain = To log in means to tell the service who you are.
l17-open-login-show = I press the log-in link.
l17-card = Type the library card number.
l17-card-point = The number is on the card beside the page.
l17-card-explain = The library knows you by the number of your card.
l17-card-show = I type the card number.
l17-pin = Type the PIN code and log in.
    .say = Type the pin code and log in.
l17-pin-point = The PIN code is on the card, below the number.
    .say = The pin code is on the card, below the number.
l17-pin-explain = The PIN code is the secret number of the library card, not of your bank. If you forget the code, ask at the library.
    .say = The pin code is the secret number of the library card, not of your bank. If you forget the code, ask at the library.
l17-pin-show = I type the code and log in.
l17-search = Type the name of the book and search.
l17-search-point = The name is on the card. The search box is in the middle of the page.
l17-search-explain = The service finds the book by its name.
l17-search-show = I type the name and search.
l17-only-easy = Choose: only books in easy Finnish.
l17-only-easy-point = The small box is above the results.
l17-only-easy-explain = A selkokirja is a book in easy Finnish.
    .say = These books are in easy Finnish.
l17-only-easy-show = I choose only the easy books.
l17-open-book = Open the book in easy Finnish.
l17-open-book-point = Press the name of the book.
l17-open-book-explain = A film and a book can have the same name. Check what it is.
l17-open-book-show = I open the easy book.
l17-reserve = Reserve the book.
l17-reserve-point = The button is below the book's details.
l17-reserve-explain = To reserve means that the library keeps the book for you.
l17-reserve-show = I press the reserve button.
l17-place = Choose the right pick-up place.
l17-place-point = Open the list. The right place is on the card.
l17-place-explain = You collect the book at the pick-up place. The service suggests another town.
l17-place-show = I choose the right library.
l17-send = Send the reservation.
l17-send-point = The button is at the bottom of the page.
l17-send-explain = The reservation is ready only when you send it.
l17-send-show = I send the reservation.
l17-open-loans = Open your loans.
l17-open-loans-point = The link is at the top of the page.
l17-open-loans-explain = Loans are the books that you have at home now.
l17-open-loans-show = I open the loans.
l17-renew = Renew all the loans.
l17-renew-point = The button is above the list.
l17-renew-explain = To renew means to get more time. If somebody else waits for the book, you can't.
l17-renew-show = I renew all the loans. One can't be renewed: it must be returned.
l17-log-out = At the end, log out.
l17-log-out-point = The log-out link is at the top of the page.
l17-log-out-explain = If you do not log out, the next person sees your data.
l17-log-out-show = I log out.

## Known mistakes: what happened and how to go on

l17-mistake-wrong-book = You reserved something else. Open the reservations and remove it. Then reserve the easy book.
l17-mistake-wrong-place = The book goes to the wrong library. Open the reservations and remove it. Then reserve again.
l17-mistake-left-logged-in = The library account was left open. The next person can see it. Always log out.
l17-mistake-numbers-swapped = The card number is long. The PIN code is short. Swap them.
    .say = The card number is long. The pin code is short. Swap them.
l17-mistake-bank-pin-given = This is the secret number of your bank. Never give it to another service. Type the PIN code of the library card.
    .say = This is the secret number of your bank. Never give it to another service. Type the pin code of the library card.
l17-mistake-renewed-again = One loan can't be renewed, because somebody else waits for it. Return it to the library in time.

## Questions, in three parallel forms

l17-q1a = You reserved a book. How do you know that it has come?
l17-q1a-message = The library sends me a message.
l17-q1a-news = I read it in the newspaper.
l17-q1a-parcel = The book comes to my home.
l17-q1a-teacher = My teacher tells me.
l17-q1b = When do you collect a book that you reserved?
l17-q1b-every-day = I go and look every day.
l17-q1b-message = When a message comes from the library.
l17-q1b-bank = When the bank calls.
l17-q1b-at-once = As soon as I reserve it.
l17-q1c = You reserved a book. Another person still has it. What do you do?
l17-q1c-home = I wait until it comes to my home.
l17-q1c-again = I reserve it again.
l17-q1c-person = I ask that person for it.
l17-q1c-message = I wait for a message from the library.
l17-q2a = You forgot the PIN code of your library card. What do you do?
    .say = You forgot the pin code of your library card. What do you do?
l17-q2a-bank = I go to the bank.
l17-q2a-desk = I go to the library and ask.
l17-q2a-guess = I guess many times.
l17-q2a-shop = I buy a new card in a shop.
l17-q2b = You do not remember the PIN code of your library card. Who gives you a new one?
    .say = You do not remember the pin code of your library card. Who gives you a new one?
l17-q2b-bank = The bank
l17-q2b-kela = Kela
l17-q2b-library = The library staff
l17-q2b-phone-company = The phone company
l17-q2c = The library's page says that the PIN code is wrong. Where do you get a new one?
    .say = The library's page says that the pin code is wrong. Where do you get a new one?
l17-q2c-library = At the library
l17-q2c-app = In the bank's app
l17-q2c-kela = At the Kela office
l17-q2c-school = At school
l17-q3a = How much does it cost to borrow a book?
l17-q3a-always = It always costs money.
l17-q3a-card = I pay with my bank card.
l17-q3a-free = It costs nothing.
l17-q3a-per-day = It costs one euro a day.
l17-q3b = You borrow five books and return them in time. How much do you pay?
l17-q3b-free = Nothing.
l17-q3b-five = Five euros.
l17-q3b-card = I pay with my bank card.
l17-q3b-ten = Ten euros.
l17-q3c = You have no money with you. Can you borrow a book from the library?
l17-q3c-first = No. I must pay first.
l17-q3c-free = Yes. It costs nothing.
l17-q3c-later = Yes. I pay when I return it.
l17-q3c-card = Yes, if I have a bank card.
