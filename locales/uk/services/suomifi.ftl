# Ukrainian, addressed to everybody (polite ви, small letter); no gendered past tense. .say only where the shown text cannot be read aloud.

## Suomi.fi identification. Banks are made up.

suomifi-name = Ідентифікація Suomi.fi
    .say = Ідентифікація суомі фі
suomifi-choose-title = Оберіть, як підтвердити особу
suomifi-choose-service = Ви переходите в особистий кабінет Кели.
suomifi-to-swedish = Сторінка шведською
suomifi-to-english = Сторінка англійською
suomifi-to-finnish = Сторінка фінською
suomifi-swedish-title = Оберіть, як підтвердити особу. Ця сторінка шведською.
suomifi-swedish-text = Ви переходите в особистий кабінет Кели.
suomifi-english-title = Оберіть, як підтвердити особу. Ця сторінка англійською.
suomifi-english-text = Ви переходите в особистий кабінет Кели.
suomifi-bank-jarvi = Банк Ярвіпанккі
suomifi-bank-metsa = Інший банк, Метсяпанккі
suomifi-mobile = Мобільний сертифікат від мобільного оператора
suomifi-mobile-text = Його видає ваш мобільний оператор. Це не застосунок банку.
# uk: check the word for varmennekortti.
suomifi-card = Картка із сертифікатом: посвідчення особи з чипом
suomifi-card-text = Потрібні посвідчення особи, його код і пристрій для читання карток.
suomifi-foreign = Способи для людей без фінської ідентифікації
suomifi-foreign-text = Тут є способи з інших країн.
suomifi-other-way = Обрати інший спосіб
suomifi-back-warning = Не користуйтеся стрілкою назад у браузері. Користуйтеся кнопкою Перервати.
suomifi-break-off = Перервати й повернутися
suomifi-error-title = Ідентифікація не вдалася
suomifi-error-text = Ви скористалися стрілкою назад у браузері. Треба почати спочатку.
suomifi-start-again = Почати спочатку
suomifi-data-title = Ідентифікація
suomifi-data-done = Ідентифікація вдалася.
suomifi-data-handed = Дані, які отримає Кела
suomifi-data-name = Ім’я
suomifi-data-identity-code = Персональний код
suomifi-continue = Перейти до сервісу
suomifi-close-window = Закрити вікно
suomifi-new-tab = Нова вкладка
suomifi-new-tab-text = Вікно закрито.
suomifi-open-again = Знову відкрити сторінку
