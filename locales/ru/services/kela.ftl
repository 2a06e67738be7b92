# Russian, addressed to everybody as вы (small letter); ё always written. .say only where the shown text is not what a voice should say.
# A native speaker should check the whole file: is it what Russian speakers in Finland say?

## Kela: names stay. Texts of the page are real Finnish; the other languages say what they mean.

kela-name = Кела, служба пособий
kela-front-title = Главная страница Кела
kela-cookies-title = Куки: что может запомнить сайт
kela-cookies-text = Сайт использует куки. Вы можете выбрать, какие принять.
kela-cookies-all = Принять все
kela-cookies-needed = Только необходимые
kela-cookies-more = Узнать больше о куки
kela-cookies-long = Куки: небольшие данные, которые сайт хранит в вашем браузере.
kela-home = Главная страница
kela-back = Назад
kela-benefits = Пособия
kela-benefit-housing = Жильё: помощь в оплате аренды
kela-benefit-children = Семьи с детьми: детское пособие
# ru: yleistuki (from 2026): is there an established Russian name?
kela-benefit-work = Безработица: общее пособие
kela-offices = Обслуживание клиентов
kela-offices-text = Можно прийти в отделение или позвонить. Можно попросить переводчика.
kela-login = Войти
kela-to-swedish = Страница на шведском
kela-to-english = Страница на английском
kela-to-finnish = Страница на финском
kela-swedish-title = Добро пожаловать в Кела. Эта страница на шведском.
kela-swedish-text = В личном кабинете Кела можно подать заявление на пособие и прочитать решения.
kela-english-title = Добро пожаловать в Кела. Эта страница на английском.
kela-english-text = В личном кабинете Кела можно подать заявление на пособие и прочитать решения.
kela-front-heading = Добро пожаловать в Кела
kela-front-text = В личном кабинете Кела можно подать заявление на пособие и прочитать решения.
# To check with a Finnish instructor: does Kela say it in these words today?
kela-front-news = Осторожно: мошеннические сообщения! Кела не присылает ссылки в текстовых сообщениях.
kela-login-heading = Выберите сервис
kela-own-kela = Личный кабинет Кела
kela-own-kela-note = Нужны банковские коды, мобильный сертификат или карта с сертификатом.
kela-employers = Сервис для работодателей
kela-employers-text = Этот сервис для работодателей.
kela-own-title = Личный кабинет Кела
kela-own-heading = Ваши дела
kela-own-nothing = У вас нет незаконченных заявлений.
kela-own-next = На этой странице вы видите решения и сообщения.
kela-messages = Сообщения
kela-messages-none = Новых сообщений нет.
kela-apply = Подать заявление
kela-apply-text = Выберите пособие, на которое подаёте заявление.
kela-log-out = Выйти из сервиса
kela-close-window = Закрыть окно
kela-new-tab = Новая вкладка
kela-new-tab-text = Окно закрыто.
kela-open-again = Снова открыть личный кабинет Кела
kela-logged-out-title = Выход из сервиса
kela-logged-out-text = Вы вышли из сервиса.
kela-logged-out-close = Теперь можно закрыть браузер.
