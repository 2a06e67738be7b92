# Ukrainian, addressed to everybody (polite ви, small letter); no gendered past tense. .say only where the shown text cannot be read aloud.

## The library: names of places stay Finnish. Texts of the page are real Finnish; the other languages say what they mean.

library-name = Бібліотеки Центральної Фінляндії
library-front-title = Сайт бібліотеки
library-hours = Години роботи
library-events = Події
library-account = Мій кабінет
library-login = Увійти
library-log-out = Вийти із сервісу
library-front-heading = Що ви хочете читати, дивитися чи слухати?
library-search = Слово для пошуку
library-search-help = Наприклад, назва книжки
library-error-search = Поле порожнє. Введіть слово для пошуку.
library-search-button = Шукати
library-front-news = Позичати книжки можна безплатно. Якщо повернете книжку пізно, можливо, доведеться заплатити.

## Titles of works and loans: made up for practice.

library-work-home = Uusi koti (Новий дім)
    .say = Новий дім
library-work-winter = Talvi kylässä (Зима в селі)
    .say = Зима в селі
library-work-summer = Kesä järvellä (Літо на озері)
    .say = Літо на озері
library-work-home-english = Та сама книжка англійською
library-work-winter-english = Та сама книжка англійською
library-work-summer-english = Та сама книжка англійською
library-kind-easy = Книжка простою фінською мовою
library-kind-book = Звичайна книжка
library-kind-dvd = DVD: фільм, а не книжка
    .say = Ді-ві-ді: фільм, а не книжка
library-loan-food = Кулінарна книжка
library-loan-finnish = Книжка для вивчення фінської мови
library-loan-tales = Казки для дітей на ніч
library-loan-songs = Книжка пісень для дітей
library-loan-garden = Книжка про рослини

## Places: real libraries of Central Finland.

library-place-main = Головна бібліотека міста Ювяскюля
library-place-kuokkala = Бібліотека Куоккала в Ювяскюлі
library-place-palokka = Бібліотека Палокка в Ювяскюлі
library-place-vaajakoski = Бібліотека Вааякоскі в Ювяскюлі
library-place-huhtasuo = Бібліотека Гухтасуо в Ювяскюлі
library-place-hankasalmi = Бібліотека в іншому місті, Ганкасалмі
library-hours-week = Понеділок–п’ятниця 10–19, субота 10–15
    .say = З понеділка до п’ятниці з десятої до дев’ятнадцятої години, у суботу з десятої до п’ятнадцятої
library-hours-note = У святкові дні бібліотеки зачинені.
library-home = Головна сторінка
library-event-cafe = Мовне кафе щовівторка о шістнадцятій годині
library-event-tales = Казки для дітей у суботу об одинадцятій годині

## Log in

library-login-title = Вхід у сервіс
library-card = Номер бібліотечної картки
library-pin = Пін-код бібліотечної картки
library-pin-help = Чотири цифри. Код можна отримати в бібліотеці.
library-sign-in = Увійти
library-error-card-required = Номер не введено. Введіть номер бібліотечної картки.
library-error-pin-required = Код не введено. Введіть пін-код.
library-error-login = Номер або код неправильний. Перевірте і номер, і код.
library-forgot = Ви забули пін-код?
library-forgot-text = Новий код можна отримати в бібліотеці. Візьміть із собою посвідчення особи або паспорт.
library-back-to-login = Назад до входу

## Results and the work

library-results-title = Результати пошуку
library-filters = Уточнити пошук
library-only-easy = Лише книжки простою фінською мовою
library-language = Мова
library-language-any = Усі мови
library-language-fi = Фінська
library-language-en = Англійська
library-results-none = Нічого не знайдено. Перевірте написання та фільтри.
library-work-title = Про цю книжку чи фільм
library-to-results = Назад до результатів
library-work-held = Ви це забронювали.
library-available = Наявність
library-available-lent = Хтось уже позичив. Можна забронювати.
library-reserve = Забронювати
library-login-to-reserve = Увійти, щоб забронювати

## Reservation

library-reserve-title = Бронювання
library-pickup = Місце отримання: бібліотека, де ви заберете книжку
library-valid-for = Бронювання дійсне
library-valid-month = Один місяць
library-valid-year = Один рік
library-pickup-fee = Якщо ви не заберете книжку, то заплатите 2 євро.
    .say = Якщо ви не заберете книжку, то заплатите два євро.
library-send = Надіслати бронювання
library-cancel = Скасувати
library-reserved-title = Бронювання зроблено
library-reserved-text = Бронювання зроблено.
library-reserved-next = Ви отримаєте повідомлення, коли зможете забрати книжку.

## Own account

library-account-name = Ім’я
library-account-text = Тут ви бачите позичені книжки та бронювання.
library-loans = Позичені книжки
library-holds = Бронювання
library-renew-selected = Продовжити термін обраних книжок
library-renew-all = Продовжити термін усіх книжок
library-error-none-selected = Ви не обрали жодної книжки.
library-select-loan = Обрати цю книжку
library-due = Останній день повернення
library-due-old = 27.11.2026
    .say = Двадцять сьоме листопада
library-due-new = 25.12.2026
    .say = Двадцять п’яте грудня
library-renewed = Термін продовжено. У вас є більше часу.
library-not-renewed = Термін цієї книжки не можна продовжити. Її забронювала інша людина. Поверніть книжку вчасно.
library-holds-none = У вас немає бронювань.
library-queue = Ваше місце в черзі
library-queue-first = Перше
library-pickup-number = Номер отримання: за ним ви знайдете книжку на полиці
library-pickup-number-later = Ви отримаєте номер, коли книжка надійде
library-remove-hold = Видалити це бронювання
library-logged-out-title = Вихід із сервісу
library-logged-out-text = Ви вийшли із сервісу.
