# Russian, addressed to everybody as вы (small letter); ё always written. .say only where the shown text is not what a voice should say.
# A native speaker should check the whole file: is it what Russian speakers in Finland say?

## The library: names of places stay Finnish. Texts of the page are real Finnish; the other languages say what they mean.

library-name = Библиотеки Центральной Финляндии
library-front-title = Сайт библиотеки
library-hours = Часы работы
library-events = Мероприятия
library-account = Личный кабинет библиотеки
library-login = Войти
library-log-out = Выйти из сервиса
library-front-heading = Что вы хотите почитать, посмотреть или послушать?
library-search = Слово для поиска
library-search-help = Например, название книги
library-error-search = Поле пустое. Введите слово для поиска.
library-search-button = Искать
library-front-news = Брать книги можно бесплатно. Если вернуть книгу поздно, возможно, нужно будет заплатить.

## Titles of works and loans: made up for practice.

library-work-home = Uusi koti (Новый дом)
    .say = Новый дом
library-work-winter = Talvi kylässä (Зима в деревне)
    .say = Зима в деревне
library-work-summer = Kesä järvellä (Лето на озере)
    .say = Лето на озере
library-work-home-english = Та же книга на английском
library-work-winter-english = Та же книга на английском
library-work-summer-english = Та же книга на английском
library-kind-easy = Книга на простом финском языке
library-kind-book = Обычная книга
library-kind-dvd = DVD: фильм, не книга
    .say = Ди-ви-ди: фильм, не книга
library-loan-food = Кулинарная книга
library-loan-finnish = Книга для изучения финского языка
library-loan-tales = Сказки на ночь для детей
library-loan-songs = Книга песен для детей
library-loan-garden = Книга о растениях

## Places: real libraries of Central Finland.

library-place-main = Главная библиотека в Ювяскюля
library-place-kuokkala = Библиотека Куоккала в Ювяскюля
library-place-palokka = Библиотека Палокка в Ювяскюля
library-place-vaajakoski = Библиотека Вааякоски в Ювяскюля
library-place-huhtasuo = Библиотека Хухтасуо в Ювяскюля
library-place-hankasalmi = Библиотека в другом городе, Ханкасалми
library-hours-week = С понедельника по пятницу 10–19, в субботу 10–15
    .say = С понедельника по пятницу с десяти утра до семи вечера, в субботу с десяти утра до трёх часов дня
library-hours-note = В праздничные дни библиотеки закрыты.
library-home = Главная страница
library-event-cafe = Языковое кафе каждый вторник в четыре часа дня
library-event-tales = Сказки для детей в субботу в одиннадцать часов

## Log in

library-login-title = Вход в сервис
library-card = Номер библиотечной карты
library-pin = Пин-код библиотечной карты
library-pin-help = Четыре цифры. Пин-код дают в библиотеке.
library-sign-in = Войти
library-error-card-required = Номер не введён. Введите номер библиотечной карты.
library-error-pin-required = Пин-код не введён. Введите пин-код.
library-error-login = Номер карты или пин-код неверный. Проверьте и то и другое.
library-forgot = Забыли пин-код?
library-forgot-text = Новый пин-код дадут в библиотеке. Возьмите с собой удостоверение личности или паспорт.
library-back-to-login = Назад ко входу

## Results and the work

library-results-title = Результаты поиска
library-filters = Уточнить поиск
library-only-easy = Только книги на простом финском языке
library-language = Язык
library-language-any = Все языки
library-language-fi = Финский
library-language-en = Английский
library-results-none = Ничего не найдено. Проверьте, правильно ли написано слово и как уточнён поиск.
library-work-title = Подробные сведения
library-to-results = Назад к результатам
library-work-held = Вы это забронировали.
library-available = Наличие в библиотеке
library-available-lent = Уже взято. Можно забронировать.
library-reserve = Забронировать
library-login-to-reserve = Войти, чтобы забронировать

## Reservation

library-reserve-title = Бронь
library-pickup = Место получения: библиотека, где вы заберёте книгу
library-valid-for = Бронь действует
library-valid-month = Один месяц
library-valid-year = Один год
library-pickup-fee = Если вы не заберёте книгу, нужно будет заплатить 2 евро.
    .say = Если вы не заберёте книгу, нужно будет заплатить два евро.
library-send = Отправить бронь
library-cancel = Отменить
library-reserved-title = Бронь готова
library-reserved-text = Бронь готова.
library-reserved-next = Вам придёт сообщение, когда можно будет забрать книгу.

## Own account

library-account-name = Имя
library-account-text = Здесь вы видите свои взятые книги и брони.
library-loans = Взятые книги: они сейчас у вас
library-holds = Брони
library-renew-selected = Продлить выбранные
library-renew-all = Продлить все: больше времени для всех книг
library-error-none-selected = Вы не выбрали ни одной книги.
library-select-loan = Выбрать эту
library-due = Срок возврата
library-due-old = 27 ноября
    .say = Двадцать седьмое ноября
library-due-new = 25 декабря
    .say = Двадцать пятое декабря
library-renewed = Продлено. У вас больше времени.
library-not-renewed = Эту книгу нельзя продлить. Её забронировал другой человек. Верните её вовремя.
library-holds-none = У вас нет броней.
library-queue = Ваше место в очереди
library-queue-first = Первое
library-pickup-number = Номер на полке: по нему вы найдёте свою книгу
library-pickup-number-later = Вы получите номер, когда книга придёт
library-remove-hold = Отменить эту бронь
library-logged-out-title = Выход из сервиса
library-logged-out-text = Вы вышли из сервиса.
