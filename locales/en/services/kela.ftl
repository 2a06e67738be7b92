# English: the meaning of the Finnish text, short and natural.

## Kela: names stay. Texts of the page are real Finnish; the other languages say what they mean.

kela-name = Kela, the benefits office
kela-front-title = Front page of Kela
kela-cookies-title = Cookies: what the website may remember
kela-cookies-text = The website uses cookies. You can choose which you accept.
kela-cookies-all = Accept all
kela-cookies-needed = Only the necessary ones
kela-cookies-more = Read more about cookies
kela-cookies-long = A cookie is a small piece of data that a website keeps in your browser.
kela-home = Front page
kela-back = Back
kela-benefits = Benefits
kela-benefit-housing = Housing: help with the rent
kela-benefit-children = Families: child benefit
kela-benefit-work = Unemployment: general support
kela-offices = Customer service
kela-offices-text = You can visit an office or call. You can ask for an interpreter.
kela-login = Log in
kela-to-swedish = The page in Swedish
kela-to-english = The page in English
kela-to-finnish = The page in Finnish
kela-swedish-title = Welcome to Kela. This page is in Swedish.
kela-swedish-text = In your own Kela pages you can apply for benefits and read decisions.
kela-english-title = Welcome to Kela. This page is in English.
kela-english-text = In your own Kela pages you can apply for benefits and read decisions.
kela-front-heading = Welcome to Kela
kela-front-text = In your own Kela pages you can apply for benefits and read decisions.
# To check with a Finnish instructor: does Kela say it in these words today?
kela-front-news = Beware of false messages. Kela does not send links in text messages.
kela-login-heading = Choose the service
kela-own-kela = Your own Kela pages
kela-own-kela-note = You need bank codes, a mobile certificate or a certificate card.
kela-employers = Service for employers
kela-employers-text = This service is for employers.
kela-own-title = Your own Kela pages
kela-own-heading = Your own matters
kela-own-nothing = You have no unfinished applications.
kela-own-next = You see decisions and messages on this page.
kela-messages = Messages
kela-messages-none = No new messages.
kela-apply = Make an application
kela-apply-text = Choose the benefit that you apply for.
kela-log-out = Log out
kela-close-window = Close the window
kela-new-tab = New tab
kela-new-tab-text = The window is closed.
kela-open-again = Open your Kela pages again
kela-logged-out-title = Logging out
kela-logged-out-text = You are logged out.
kela-logged-out-close = Now you can close the browser.
