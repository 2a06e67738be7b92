# English: the meaning of the Finnish text, short and natural.

## The library: names of places stay Finnish. Texts of the page are real Finnish; the other languages say what they mean.

library-name = Libraries of Central Finland
library-front-title = The library's web page
library-hours = Opening hours
library-events = Events
library-account = My account
library-login = Log in
library-log-out = Log out
library-front-heading = What do you want to read, watch or listen to?
library-search = Search word
library-search-help = For example the name of a book
library-error-search = The box is empty. Type a search word.
library-search-button = Search
library-front-news = Borrowing is free. You may have to pay if you return a book late.

## Titles of works and loans: made up for practice.

library-work-home = Uusi koti (A new home)
    .say = A new home
library-work-winter = Talvi kylässä (Winter in the village)
    .say = Winter in the village
library-work-summer = Kesä järvellä (Summer at the lake)
    .say = Summer at the lake
library-work-home-english = The same book in English
library-work-winter-english = The same book in English
library-work-summer-english = The same book in English
library-kind-easy = Book in easy Finnish
library-kind-book = Ordinary book
library-kind-dvd = DVD: a film, not a book
    .say = A D V D. A film, not a book
library-loan-food = A cookery book
library-loan-finnish = A book for learning Finnish
library-loan-tales = Bedtime stories for children
library-loan-songs = A book of songs for children
library-loan-garden = A book about plants

## Places: real libraries of Central Finland.

library-place-main = Main library of Jyväskylä
library-place-kuokkala = Kuokkala library in Jyväskylä
library-place-palokka = Palokka library in Jyväskylä
library-place-vaajakoski = Vaajakoski library in Jyväskylä
library-place-huhtasuo = Huhtasuo library in Jyväskylä
library-place-hankasalmi = Library in another town, Hankasalmi
library-hours-week = Monday to Friday 10–19, Saturday 10–15
    .say = Monday to Friday from ten to seven, Saturday from ten to three
library-hours-note = The libraries are closed on public holidays.
library-home = Front page
library-event-cafe = Language café every Tuesday at four o'clock
library-event-tales = Story time for children on Saturday at eleven

## Log in

library-login-title = Log in
library-card = Library card number
library-pin = PIN code of the library card
    .say = Pin code of the library card
library-pin-help = Four digits. You get the code at the library.
library-sign-in = Log in
library-error-card-required = The number is missing. Type the library card number.
library-error-pin-required = The code is missing. Type the PIN code.
    .say = The code is missing. Type the pin code.
library-error-login = The number or the code is wrong. Check both.
library-forgot = Did you forget the PIN code?
    .say = Did you forget the pin code?
library-forgot-text = You get a new code at the library. Take your identity card or passport with you.
library-back-to-login = Back to log in

## Results and the work

library-results-title = Search results
library-filters = Narrow the search
library-only-easy = Only books in easy Finnish
library-language = Language
library-language-any = All languages
library-language-fi = Finnish
library-language-en = English
library-results-none = Nothing was found. Check the spelling and the filters.
library-work-title = About this work
library-to-results = Back to the results
library-work-held = You have reserved this.
library-available = Availability
library-available-lent = Somebody has borrowed it. You can reserve it.
library-reserve = Reserve
library-login-to-reserve = Log in to reserve

## Reservation

library-reserve-title = Reservation
library-pickup = Pick-up place: the library where you collect the book
library-valid-for = The reservation is valid for
library-valid-month = One month
library-valid-year = One year
library-pickup-fee = If you do not collect the book, you pay 2 euros.
    .say = If you do not collect the book, you pay two euros.
library-send = Send the reservation
library-cancel = Cancel
library-reserved-title = The reservation is made
library-reserved-text = The reservation is made.
library-reserved-next = You get a message when you can collect the book.

## Own account

library-account-name = Name
library-account-text = Here you see your loans and reservations.
library-loans = Loans: the books you have borrowed
library-holds = Reservations
library-renew-selected = Renew the chosen ones
library-renew-all = Renew all: get more time for all
library-error-none-selected = You have not chosen any loan.
library-select-loan = Choose this
library-due = Return by
library-due-old = 27 November
    .say = The twenty-seventh of November
library-due-new = 25 December
    .say = The twenty-fifth of December
library-renewed = Renewed. You have more time.
library-not-renewed = This can't be renewed. Somebody else has reserved it. Return it in time.
library-holds-none = You have no reservations.
library-queue = Your place in the queue
library-queue-first = First
library-pickup-number = Pick-up number: where your book is on the shelf
library-pickup-number-later = You get the number when the book has come
library-remove-hold = Cancel this reservation
library-logged-out-title = Logging out
library-logged-out-text = You are logged out.
