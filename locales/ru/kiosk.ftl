# Russian, addressed to everybody as вы (small letter); ё always written. .say only where the shown text is not what a voice should say.
# A native speaker should check the whole file: is it what Russian speakers in Finland say?

## The kiosk's own words. Short, warm, for adults; one thought a sentence.

# The program's name; it means a path.
# ru: the stress is on the first syllable, as in Finnish; it looks like a form of полка. Keep it in Cyrillic?
kiosk-name = Полку
kiosk-hello = Здравствуйте
kiosk-begin = Коснитесь здесь, чтобы начать.
kiosk-language-name = Русский
kiosk-language-offer = Я помогу вам на русском языке.
kiosk-language-title = Выберите язык.
kiosk-choose = Выбрать
kiosk-choose-again-note = Коснитесь один раз, чтобы услышать. Коснитесь ещё раз, чтобы выбрать.
kiosk-back = Назад
kiosk-onward = Продолжить
kiosk-undo = Убрать последнюю картинку
kiosk-yes = Да
kiosk-no = Нет

## Signing in with pictures

kiosk-sign-in-title = Вы уже бывали здесь?
kiosk-sign-in-new = Я здесь впервые
kiosk-sign-in-been-here = Я здесь не в первый раз
kiosk-sign-in-only-try = Хочу только попробовать
kiosk-new-animal = Выберите животное. Это ваш знак.
kiosk-new-things = Выберите три картинки. Запомните их и их порядок.
kiosk-new-repeat = Коснитесь тех же трёх картинок ещё раз, в том же порядке.
kiosk-new-differs = Картинки были другие. Выберите три картинки ещё раз.
kiosk-new-taken = Эти картинки уже заняты. Выберите три другие картинки.
kiosk-known-animal = Коснитесь своего животного.
kiosk-known-things = Коснитесь трёх своих картинок в правильном порядке.
kiosk-known-wrong = Картинки не подходят. Попробуйте ещё раз.
kiosk-known-call = Не могу найти эти картинки. Попросите человека помочь. Можно и только попробовать.

## Pictures of the sign-in

kiosk-animal-bear = Медведь
kiosk-animal-bird = Птица
kiosk-animal-butterfly = Бабочка
kiosk-animal-camel = Верблюд
kiosk-animal-cat = Кошка
kiosk-animal-cow = Корова
kiosk-animal-elephant = Слон
kiosk-animal-fish = Рыба
kiosk-animal-horse = Лошадь
kiosk-animal-rabbit = Кролик
kiosk-animal-sheep = Овца
kiosk-animal-turtle = Черепаха
kiosk-thing-apple = Яблоко
kiosk-thing-ball = Мяч
kiosk-thing-boat = Лодка
kiosk-thing-book = Книга
kiosk-thing-car = Машина
kiosk-thing-cup = Чашка
kiosk-thing-flower = Цветок
kiosk-thing-house = Дом
kiosk-thing-key = Ключ
kiosk-thing-sun = Солнце
kiosk-thing-tree = Дерево
kiosk-thing-umbrella = Зонт

## The path

kiosk-path-title = В чём вы хотите потренироваться?
kiosk-path-suggested = Это задание подойдёт вам сейчас.
# What one wants to learn.
kiosk-goals-title = Чему вы хотите научиться?
kiosk-goals-note = Можно выбрать одно, два или три.
kiosk-goals-change = Выбрать, чему научиться
# Why a task is suggested.
kiosk-why-first = С этого хорошо начать.
kiosk-why-goal = Вы хотели этому научиться.
kiosk-why-course = В этом тренируется ваша группа.
kiosk-why-again = С прошлого раза прошло время. Проверим, получится ли у вас снова.
kiosk-why-go-on = Вы это уже начали. Продолжите отсюда.
kiosk-why-alone = Вы в этом уже тренировались. Теперь попробуйте без помощи.
kiosk-reach-not-begun = Ещё не начато
kiosk-reach-guided = С подсказками
kiosk-reach-little-help = С небольшой помощью
kiosk-reach-alone = Без помощи
kiosk-reach-new-case = Без помощи в новом случае
kiosk-reach-retained = Без помощи, и позже тоже
kiosk-topic-home = Жильё
kiosk-topic-money = Деньги
kiosk-topic-work = Работа
kiosk-topic-health = Здоровье
# The residence permit.
kiosk-topic-permit = Вид на жительство
kiosk-topic-school = Школа
kiosk-topic-travel = Поездки и свободное время
kiosk-topic-safety = Безопасность
kiosk-resume-title = Вы не закончили это задание. Хотите продолжить?
kiosk-resume-yes = Продолжить отсюда
kiosk-resume-no = Начать сначала

## Questions

kiosk-questions-before = Сначала три вопроса. Знать ответы не обязательно.
kiosk-questions-after = Теперь ещё раз три вопроса.
kiosk-questions-probe = Сначала несколько вопросов, как в прошлый раз. Знать ответы не обязательно.
kiosk-dont-know = Не знаю
kiosk-question = Вопрос

## Kinds of practice

kiosk-kinds-title = Как вы хотите тренироваться?
kiosk-kind-shown = Покажите мне
kiosk-kind-shown-note = Я делаю. Вы смотрите.
kiosk-kind-guided = Вместе
kiosk-kind-guided-note = Я подсказываю каждый шаг.
kiosk-kind-hints = Помощь, если попрошу
kiosk-kind-hints-note = Вы делаете. Если нужна помощь, коснитесь лампочки.
kiosk-kind-alone = Без помощи
kiosk-kind-alone-note = Вы делаете. Я молчу.
kiosk-kind-real-life = Как в реальной жизни
kiosk-kind-real-life-note = Новый случай. Все слова только на финском.
kiosk-kind-suggested = Сейчас я советую это.

## Around the service

kiosk-band = Тренировка. Это не настоящий сервис
kiosk-address-bar = Адресная строка: где вы сейчас
kiosk-browser-back = Стрелка назад в браузере
kiosk-phone = Телефон
kiosk-again = Повторить
kiosk-next = Дальше
kiosk-ear = Слушать
kiosk-ear-note = Коснитесь любого слова, чтобы услышать его. Коснитесь уха ещё раз, чтобы продолжить.
kiosk-bulb = Помощь
kiosk-hand = Позвать человека
kiosk-door = Сделать перерыв
kiosk-card-title = Учебный персонаж. Используйте только эти данные.
kiosk-uncover = Показать, что введено
# The keys of a keyboard on the screen that carry no letter.
kiosk-key-erase = Стереть одну букву
kiosk-key-capital = Большая буква
kiosk-key-signs = Цифры и знаки
kiosk-key-letters = Буквы
kiosk-key-space = Пробел
kiosk-key-done = Готово

## While practising

kiosk-shown-begin = Я покажу. Когда будете готовы, коснитесь кнопки Дальше.
kiosk-shown-end = Это всё. Теперь вы знаете, как это делать.
kiosk-guided-begin = Мы сделаем это вместе.
kiosk-hints-begin = Вы делаете. Если нужна помощь, коснитесь лампочки.
kiosk-alone-begin = Теперь вы делаете это без помощи.
kiosk-real-life-begin = Это новый случай. Посмотрите на карточку персонажа.
kiosk-wrong-turn = Эта страница сейчас не поможет.
kiosk-way-back = Коснитесь отмеченного места. Так вы попадёте куда нужно.
kiosk-wrong-turn-back-arrow = Используйте стрелку назад.
kiosk-service-error = Сервис нашёл ошибку. Коснитесь уха, чтобы услышать, что он говорит.
kiosk-refused = Не вводите свои данные. Используйте только данные учебного персонажа.
kiosk-offer-help = Нужна помощь? Коснитесь лампочки.
kiosk-step-again = Посмотрим на этот шаг вместе.
kiosk-help-title = Помочь вам? Тогда это будет тренировка. Без помощи вы сделаете это в другой раз.
kiosk-help-yes = Да, помогите мне
kiosk-help-no = Нет, я ещё попробую
kiosk-hand-called = Я зову человека вам на помощь. Можно продолжать или подождать.
kiosk-someone-coming-title = Я уже зову человека. Он подойдёт к вам.
kiosk-got-help = Мне помог человек
kiosk-went-alone = Продолжаю без помощи
kiosk-break-title = Хотите сделать перерыв? Всё сохранится.
kiosk-break-yes = Сделать перерыв
kiosk-break-no = Продолжить здесь
kiosk-other-task = Другое задание
kiosk-idle-title = Вы здесь?
kiosk-idle-note = Коснитесь экрана в любом месте, и мы продолжим.
kiosk-idle-yes = Я здесь

## Afterwards

kiosk-told-shown = Вы увидели, как это делается.
kiosk-told-guided = Отлично. Мы сделали это вместе.
kiosk-told-hints = Отлично. Вам понадобилось совсем немного помощи.
kiosk-told-alone = Отлично. Вы сделали это без помощи.
kiosk-told-real-life = Отлично. Вы сможете сделать это и в реальной жизни.
kiosk-told-practised = Отлично. С помощью вы дошли до конца.
kiosk-told-much-help = У вас получилось, хотя помощи было много. В следующий раз её понадобится меньше.
kiosk-told-too-early = Вы сказали, что всё готово. Но что-то ещё не было сделано.
kiosk-told-mistake = Вы дошли до конца. Но была одна ошибка. В реальной жизни она может навредить.
kiosk-told-given-up = Вы остановились здесь. Это нормально. Всё, что вы сделали, сохранено.
kiosk-told-went-well = Это получилось хорошо.
kiosk-told-practise = Потренируйтесь в этом ещё раз.
kiosk-after-again = Ещё раз
kiosk-after-another-day = В другой день
kiosk-learned-title = Вы чему-нибудь научились?
kiosk-can-title = Теперь вы можете сделать это сами?
# Asked at a later visit.
kiosk-did-title = Вы делали это в настоящем сервисе с прошлого раза?

## Voice and text: how fast and how loud the kiosk speaks, and which script is read.

kiosk-comfort = Голос и текст
kiosk-comfort-title = Как вы хотите слушать и читать?
kiosk-comfort-note = В наушниках слышно лучше. Другие не слышат.
kiosk-comfort-slower = Медленнее
kiosk-comfort-faster = Быстрее
kiosk-comfort-quieter = Тише
kiosk-comfort-louder = Громче
kiosk-comfort-reading = Читать на другом языке
kiosk-reading-title = На каком языке вы хотите читать?

## Sound and troubles

kiosk-no-sound = Сейчас нет звука. Можно читать.
kiosk-no-voice = Для этого языка пока нет голоса. Вы можете читать.
kiosk-not-saved = С этим устройством что-то не так. Позовите человека.
kiosk-digit-0 = ноль
kiosk-digit-1 = один
kiosk-digit-2 = два
kiosk-digit-3 = три
kiosk-digit-4 = четыре
kiosk-digit-5 = пять
kiosk-digit-6 = шесть
kiosk-digit-7 = семь
kiosk-digit-8 = восемь
kiosk-digit-9 = девять

## The learner says that the errand is done

kiosk-ready = У меня всё готово
kiosk-finished-title = Вы закончили?
kiosk-finished-no = Ещё нет

## What staff let the kiosk say from the board.

kiosk-phrase-coming = Подождите немного, пожалуйста. Я скоро подойду.
kiosk-phrase-show = Я вам покажу.
kiosk-phrase-again = Попробуйте ещё раз.
kiosk-phrase-practice-person = Вводите только данные учебного персонажа.
kiosk-phrase-together = Мы сделаем это вместе.
kiosk-phrase-no-hurry = Спешить не нужно.
kiosk-phrase-ear = Коснитесь уха. Тогда вы сможете услышать каждое слово.
kiosk-phrase-good = У вас хорошо получается.
kiosk-phrase-five-minutes = Через пять минут мы закончим.
kiosk-phrase-next-time = Вы сможете продолжить в следующий раз.

## On a learner's cards.

kiosk-card-hello = Здравствуйте! Это ваша карточка.
kiosk-card-can-do = Это я умею делать без помощи
