# Russian, addressed to everybody as вы (small letter); ё always written. .say only where the shown text is not what a voice should say.
# A native speaker should check the whole file: is it what Russian speakers in Finland say?

## The list of messages, and one message

messages-name = Сообщения
messages-computer-title = Компьютер
messages-computer-text = Сообщения в телефоне.
messages-keep = Оставить
messages-delete = Удалить
messages-back = Назад к сообщениям
messages-kept = Оставлено
messages-trash = Удалено

## Senders. The name of a sender can be false.

messages-from-posti = Пости, почта
messages-from-bank = Ярвипанкки, банк
messages-from-suomifi = Suomi.fi
    .say = Суоми фи
messages-from-unknown = Незнакомый номер
messages-from-leila = Лейла, её номер сохранён в телефоне
messages-from-dentist = Стоматология
messages-from-library = Библиотека
messages-from-daycare = Детский сад
messages-from-kela = Кела

## Messages, false and real

messages-parcel-fee = Ваша посылка ждёт. Оплатите доставку сегодня: 1,95 €. Иначе посылку вернут отправителю.
    .say = Ваша посылка ждёт. Оплатите доставку сегодня: один евро девяносто пять центов. Иначе посылку вернут отправителю.
messages-parcel-come = Ваша посылка пришла. Место получения: автомат для посылок, Сатамакату 4. Заберите её в течение семи дней.
    .say = Ваша посылка пришла. Место получения: автомат для посылок, Сатамакату, дом четыре. Заберите её в течение семи дней.
messages-bank-freeze = Сегодня ваш счёт заморозят. Срочно подтвердите банковские коды.
messages-suomifi-refund = Вас ждёт возврат налога: 284 €. Сегодня сообщите данные своего счёта.
    .say = Вас ждёт возврат налога: двести восемьдесят четыре евро. Сегодня сообщите данные своего счёта.
messages-suomifi-mail = В сервисе есть новое сообщение для вас. Войдите в сервис самостоятельно.
messages-family-number = Привет, мама! Мой телефон сломался. Это мой новый номер. Можешь сейчас же оплатить один счёт? Деньги верну завтра.
messages-family-late = Немного опоздаю. Буду дома в шесть. По дороге куплю молоко.
messages-dentist-fee = Не оплачен приём: 32 €. Заплатите по ссылке сегодня. Иначе долг передадут на взыскание.
    .say = Не оплачен приём: тридцать два евро. Заплатите по ссылке сегодня. Иначе долг передадут на взыскание.
messages-dentist-time = Ваш приём в четверг в десять часов. Если не можете прийти, позвоните в стоматологию.
messages-library-due = Срок возврата взятых книг: понедельник. Верните книги или продлите.
messages-daycare-trip = Завтра мы идём в лес. Дайте ребёнку тёплую одежду и сапоги.
messages-kela-stop = Выплату вашего пособия прекратят. Пройдите идентификацию по ссылке в течение часа.
messages-kela-mail = Для вас есть новое сообщение. Самостоятельно войдите в личный кабинет Кела.

## Links of false messages: reserved names (RFC 2606)

messages-address-posti = Ссылка: posti-maksu.example
    .say = Ссылка: пости, дефис, максу, точка, экзампл
messages-address-bank = Ссылка: jarvipankki-turva.example
    .say = Ссылка: ярвипанкки, дефис, турва, точка, экзампл
messages-address-suomifi = Ссылка: suomi-fi.palautus.example
    .say = Ссылка: суоми, дефис, фи, точка, палаутус, точка, экзампл
messages-address-dentist = Ссылка: hammas-maksu.example
    .say = Ссылка: хаммас, дефис, максу, точка, экзампл
messages-address-kela = Ссылка: omakela-tuki.example
    .say = Ссылка: омакела, дефис, туки, точка, экзампл

## The page behind such a link

messages-false-title = Пройдите идентификацию
messages-false-text = Введите банковские коды.
messages-address = Адрес страницы
messages-false-user-id = Номер пользователя
messages-false-pin = Секретный номер
messages-false-required = Введите код.
messages-false-send = Подтвердить
messages-false-busy = Подождите немного.
messages-close = Закрыть страницу
