# Russian, addressed to everybody as вы (small letter); ё always written. .say only where the shown text is not what a voice should say.
# A native speaker should check the whole file: is it what Russian speakers in Finland say?

## Järvipankki and Metsäpankki are made up. Page in the browser first, then the phone app.

bank-name = Ярвипанкки, банк
bank-identify-title = Пройдите идентификацию в банке
bank-identify-service = Сервис: идентификация Suomi.fi
    .say = Сервис: идентификация суоми фи
# ru: is номер пользователя understood for käyttäjätunnus? Some say логин or код пользователя.
bank-user-id = Номер пользователя: ваш номер в банке
bank-user-id-help = Восемь цифр. Это не номер счёта.
bank-error-user-id-required = Номер пользователя не введён.
bank-error-user-id = Номер пользователя неверный. Проверьте номер.
bank-continue = Продолжить
bank-break-off = Прервать и вернуться
bank-metsa-title = Метсяпанкки: пройдите идентификацию в банке
bank-metsa-error = Номер пользователя не найден. Проверьте, что вы выбрали свой банк.
bank-wait-title = Подтвердите на телефоне
bank-wait-text = Откройте приложение банка на телефоне. Сравните сервис и код.
bank-service = Сервис
bank-code = Код
bank-service-suomifi = Идентификация Suomi.fi, Кела
    .say = Идентификация суоми фи, Кела
bank-service-loan = Быстрый кредит в интернете
bank-service-shop = Магазин в интернете
bank-code-4821 = 4821
    .say = четыре, восемь, два, один
bank-code-7396 = 7396
    .say = семь, три, девять, шесть
bank-code-1608 = 1608
    .say = один, шесть, ноль, восемь
bank-code-5530 = 5530
    .say = пять, пять, три, ноль
bank-code-2047 = 2047
    .say = два, ноль, четыре, семь
bank-code-9342 = 9342
    .say = девять, три, четыре, два
bank-wait-rejected = Вы отклонили запрос. Можно отправить на телефон новый.
bank-send-again = Отправить новый запрос
bank-no-request = Запрос не пришёл на телефон?
bank-chat-title = Помощь и чат
bank-chat-text = Откройте приложение банка. Проверьте, что телефон подключён к интернету.
bank-chat-never = Не пишите секретный номер в чате.
bank-chat-label = Сообщение банку
bank-chat-required = Сообщение пустое.
bank-chat-send = Отправить
bank-chat-busy = Сейчас никто не может ответить.
bank-back = Назад
bank-cancel = Отменить

## The phone app

bank-app-title = Приложение банка
bank-app-nothing = Сейчас запросов нет.
bank-app-requests = Запросы, которые ждут вас
bank-open-request = Открыть
bank-to-requests = Все запросы
bank-request-title = Подтвердите идентификацию
bank-approve = Одобрить
bank-reject = Отклонить
bank-pin-title = Введите секретный номер
bank-phone-pin = Секретный номер
bank-phone-pin-help = Никому не говорите секретный номер.
bank-error-pin-required = Секретный номер не введён.
bank-error-pin = Секретный номер неверный.
bank-confirm = Подтвердить
bank-rejected-title = Запрос отклонён.
bank-rejected-text = Если это не ваш запрос, позвоните в банк.
bank-approved-title = Идентификация подтверждена.
bank-approved-text = Можно продолжить на компьютере.
bank-let-in-text = Ваши данные переданы сервису.
