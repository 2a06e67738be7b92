# Russian, addressed to everybody as вы (small letter); ё always written. .say only where the shown text is not what a voice should say.
# A native speaker should check the whole file: is it what Russian speakers in Finland say?

## Suomi.fi identification. Banks are made up.

suomifi-name = Идентификация Suomi.fi
    .say = Идентификация суоми фи
suomifi-choose-title = Выберите способ идентификации
suomifi-choose-service = Вы переходите в личный кабинет Кела.
suomifi-to-swedish = Страница на шведском
suomifi-to-english = Страница на английском
suomifi-to-finnish = Страница на финском
suomifi-swedish-title = Выберите способ идентификации. Эта страница на шведском.
suomifi-swedish-text = Вы переходите в личный кабинет Кела.
suomifi-english-title = Выберите способ идентификации. Эта страница на английском.
suomifi-english-text = Вы переходите в личный кабинет Кела.
suomifi-bank-jarvi = Ярвипанкки, банк
suomifi-bank-metsa = Метсяпанкки, другой банк
suomifi-mobile = Мобильный сертификат от мобильного оператора
suomifi-mobile-text = Его даёт ваш мобильный оператор. Это не приложение банка.
suomifi-card = Карта с сертификатом: удостоверение личности с чипом
suomifi-card-text = Нужны удостоверение личности, его пин-код и устройство для чтения карты.
suomifi-foreign = Способы для людей без финской идентификации
suomifi-foreign-text = Здесь есть способы других стран.
suomifi-other-way = Выбрать другой способ
suomifi-back-warning = Не нажимайте стрелку назад в браузере. Нажмите кнопку Прервать.
suomifi-break-off = Прервать и вернуться
suomifi-error-title = Идентификация не удалась
suomifi-error-text = Вы нажали стрелку назад в браузере. Нужно начать сначала.
suomifi-start-again = Начать сначала
suomifi-data-title = Идентификация
suomifi-data-done = Идентификация прошла успешно.
suomifi-data-handed = Данные, которые получит Кела
suomifi-data-name = Имя
suomifi-data-identity-code = Социальный код
suomifi-continue = Перейти в сервис
suomifi-close-window = Закрыть окно
suomifi-new-tab = Новая вкладка
suomifi-new-tab-text = Окно закрыто.
suomifi-open-again = Снова открыть страницу
