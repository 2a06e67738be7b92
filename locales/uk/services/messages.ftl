# Ukrainian, addressed to everybody (polite ви, small letter); no gendered past tense. .say only where the shown text cannot be read aloud.

## The list of messages, and one message

messages-name = Повідомлення
messages-computer-title = Комп’ютер
messages-computer-text = Повідомлення в телефоні.
messages-keep = Залишити
messages-delete = Видалити
messages-back = Назад до повідомлень
messages-kept = Залишено
messages-trash = Видалено

## Senders. The name of a sender can be false.

messages-from-posti = Пості, пошта
messages-from-bank = Банк Ярвіпанккі
messages-from-suomifi = Suomi.fi
    .say = Суомі фі
messages-from-unknown = Невідомий номер
messages-from-leila = Лейла, номер збережено в телефоні
messages-from-dentist = Стоматологічна клініка
messages-from-library = Бібліотека
messages-from-daycare = Дитячий садок
messages-from-kela = Кела

## Messages, false and real

messages-parcel-fee = Ваша посилка чекає. Сплатіть за доставку 1,95 € сьогодні, інакше посилку повернуть.
    .say = Ваша посилка чекає. Сплатіть за доставку один євро дев’яносто п’ять центів сьогодні, інакше посилку повернуть.
messages-parcel-come = Ваша посилка надійшла. Місце отримання: поштомат, Сатамакату 4. Заберіть її протягом семи днів.
    .say = Ваша посилка надійшла. Місце отримання: поштомат, Сатамакату чотири. Заберіть її протягом семи днів.
messages-bank-freeze = Ваш рахунок сьогодні заблокують. Одразу підтвердьте банківські коди.
messages-suomifi-refund = На вас чекає повернення податку 284 €. Вкажіть дані свого рахунку сьогодні.
    .say = На вас чекає повернення податку двісті вісімдесят чотири євро. Вкажіть дані свого рахунку сьогодні.
messages-suomifi-mail = У сервісі є нове повідомлення для вас. Увійдіть у сервіс самостійно.
messages-family-number = Привіт, мамо! Мій телефон зламався. Це мій новий номер. Можеш зараз оплатити один рахунок? Гроші віддам завтра.
messages-family-late = Я трохи запізнюся. Буду вдома о шостій. Дорогою куплю молоко.
messages-dentist-fee = Візит не оплачено: 32 €. Оплатіть за посиланням сьогодні, інакше борг передадуть на стягнення.
    .say = Візит не оплачено: тридцять два євро. Оплатіть за посиланням сьогодні, інакше борг передадуть на стягнення.
messages-dentist-time = Ваш візит у четвер о десятій годині. Якщо не можете прийти, зателефонуйте в клініку.
messages-library-due = Останній день повернення ваших книжок: понеділок. Поверніть їх або продовжте термін.
messages-daycare-trip = Завтра ми йдемо в ліс. Дайте дитині теплий одяг і чоботи.
messages-kela-stop = Вашу грошову допомогу припинять. Підтвердьте особу за посиланням протягом години.
messages-kela-mail = У вас є нове повідомлення. Самостійно увійдіть в особистий кабінет Кели.

## Links of false messages: reserved names (RFC 2606)

messages-address-posti = Посилання: posti-maksu.example
    .say = Посилання: пості, дефіс, максу, крапка, екзампл
messages-address-bank = Посилання: jarvipankki-turva.example
    .say = Посилання: ярвіпанккі, дефіс, турва, крапка, екзампл
messages-address-suomifi = Посилання: suomi-fi.palautus.example
    .say = Посилання: суомі, дефіс, фі, крапка, палаутус, крапка, екзампл
messages-address-dentist = Посилання: hammas-maksu.example
    .say = Посилання: гаммас, дефіс, максу, крапка, екзампл
messages-address-kela = Посилання: omakela-tuki.example
    .say = Посилання: омакела, дефіс, тукі, крапка, екзампл

## The page behind such a link

messages-false-title = Підтвердьте свою особу
messages-false-text = Введіть свої банківські коди.
messages-address = Адреса сторінки
messages-false-user-id = Номер користувача
messages-false-pin = Секретний номер
messages-false-required = Введіть код.
messages-false-send = Підтвердити
messages-false-busy = Зачекайте трохи.
messages-close = Закрити сторінку
