# Ukrainian, addressed to everybody (polite ви, small letter); no gendered past tense. .say only where the shown text cannot be read aloud.

## Järvipankki and Metsäpankki are made up. Page in the browser first, then the phone app.

bank-name = Банк Ярвіпанккі
bank-identify-title = Підтвердьте банку свою особу
bank-identify-service = Сервіс: ідентифікація Suomi.fi
    .say = Сервіс: ідентифікація суомі фі
bank-user-id = Номер користувача: ваш власний номер у банку
bank-user-id-help = Вісім цифр. Це не номер рахунку.
bank-error-user-id-required = Номер користувача не введено.
bank-error-user-id = Номер користувача неправильний. Перевірте номер.
bank-continue = Продовжити
bank-break-off = Перервати й повернутися
bank-metsa-title = Метсяпанккі: підтвердьте банку свою особу
bank-metsa-error = Номер користувача не знайдено. Перевірте, чи обрали ви свій банк.
bank-wait-title = Підтвердьте в телефоні
bank-wait-text = Відкрийте застосунок банку в телефоні. Порівняйте сервіс і код.
bank-service = Сервіс
bank-code = Код
bank-service-suomifi = Ідентифікація Suomi.fi, Кела
    .say = Ідентифікація суомі фі, Кела
bank-service-loan = Швидка позика в інтернеті
bank-service-shop = Магазин в інтернеті
bank-code-4821 = 4821
    .say = чотири вісім два один
bank-code-7396 = 7396
    .say = сім три дев’ять шість
bank-code-1608 = 1608
    .say = один шість нуль вісім
bank-code-5530 = 5530
    .say = п’ять п’ять три нуль
bank-code-2047 = 2047
    .say = два нуль чотири сім
bank-code-9342 = 9342
    .say = дев’ять три чотири два
bank-wait-rejected = Ви відхилили запит. Ви можете надіслати на телефон новий.
bank-send-again = Надіслати новий запит
bank-no-request = Запит на телефон не надійшов?
bank-chat-title = Допомога та чат
bank-chat-text = Відкрийте застосунок банку. Перевірте, чи телефон під’єднано до інтернету.
bank-chat-never = Не пишіть у чаті секретного номера.
bank-chat-label = Повідомлення для банку
bank-chat-required = Повідомлення порожнє.
bank-chat-send = Надіслати
bank-chat-busy = Зараз ніхто не може відповісти.
bank-back = Назад
bank-cancel = Скасувати

## The phone app

bank-app-title = Застосунок банку
bank-app-nothing = Зараз запитів немає.
bank-app-requests = Запити, які чекають на вас
bank-open-request = Відкрити
bank-to-requests = Усі запити
bank-request-title = Підтвердьте ідентифікацію
bank-approve = Схвалити
bank-reject = Відхилити
bank-pin-title = Введіть свій секретний номер
bank-phone-pin = Секретний номер
bank-phone-pin-help = Нікому не кажіть секретного номера.
bank-error-pin-required = Секретний номер не введено.
bank-error-pin = Секретний номер неправильний.
bank-confirm = Підтвердити
bank-rejected-title = Запит відхилено.
bank-rejected-text = Якщо ви цього не просили, зателефонуйте в банк.
bank-approved-title = Ідентифікацію підтверджено.
bank-approved-text = Можете продовжувати на комп’ютері.
bank-let-in-text = Ваші дані надіслано сервісу.
