# Ukrainian, addressed to everybody (polite ви, small letter); no gendered past tense. .say only where the shown text cannot be read aloud.

## Kela: names stay. Texts of the page are real Finnish; the other languages say what they mean.

kela-name = Кела, установа, яка виплачує грошову допомогу
kela-front-title = Головна сторінка Кели
kela-cookies-title = Кукі: що може запам’ятати сайт
kela-cookies-text = Сайт використовує кукі. Ви можете обрати, які з них прийняти.
kela-cookies-all = Прийняти всі
kela-cookies-needed = Лише необхідні
kela-cookies-more = Докладніше про кукі
kela-cookies-long = Кукі містять невеликі дані. Сайт зберігає їх у вашому браузері.
kela-home = Головна сторінка
kela-back = Назад
kela-benefits = Грошова допомога
kela-benefit-housing = Житло: допомога на оренду
kela-benefit-children = Сім’ї з дітьми: допомога на дитину
kela-benefit-work = Безробіття: загальна допомога
kela-offices = Обслуговування клієнтів
kela-offices-text = Ви можете прийти у відділення або зателефонувати. Можна попросити перекладача.
kela-login = Увійти
kela-to-swedish = Сторінка шведською
kela-to-english = Сторінка англійською
kela-to-finnish = Сторінка фінською
kela-swedish-title = Ласкаво просимо до Кели. Ця сторінка шведською.
kela-swedish-text = В особистому кабінеті Кели ви можете подавати заяви на грошову допомогу та читати рішення.
kela-english-title = Ласкаво просимо до Кели. Ця сторінка англійською.
kela-english-text = В особистому кабінеті Кели ви можете подавати заяви на грошову допомогу та читати рішення.
kela-front-heading = Ласкаво просимо до Кели
kela-front-text = В особистому кабінеті Кели ви можете подавати заяви на грошову допомогу та читати рішення.
# To check with a Finnish instructor: does Kela say it in these words today?
kela-front-news = Остерігайтеся шахрайських повідомлень. Кела не надсилає посилань у текстових повідомленнях.
kela-login-heading = Оберіть сервіс
kela-own-kela = ОмаКела: ваш особистий кабінет Кели
    .say = Ома Кела: ваш особистий кабінет Кели
kela-own-kela-note = Потрібні банківські коди, мобільний сертифікат або картка із сертифікатом.
kela-employers = Сервіс для роботодавців
kela-employers-text = Цей сервіс для роботодавців.
kela-own-title = Ваш особистий кабінет Кели
kela-own-heading = Ваші справи
kela-own-nothing = У вас немає незавершених заяв.
kela-own-next = На цій сторінці ви бачите рішення та повідомлення.
kela-messages = Повідомлення
kela-messages-none = Нових повідомлень немає.
kela-apply = Подати заяву
kela-apply-text = Оберіть грошову допомогу, на яку подаєте заяву.
kela-log-out = Вийти із сервісу
kela-close-window = Закрити вікно
kela-new-tab = Нова вкладка
kela-new-tab-text = Вікно закрито.
kela-open-again = Знову відкрити особистий кабінет Кели
kela-logged-out-title = Вихід із сервісу
kela-logged-out-text = Ви вийшли із сервісу.
kela-logged-out-close = Тепер можна закрити браузер.
