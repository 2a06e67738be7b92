# Ukrainian, addressed to everybody (polite ви, small letter); no gendered past tense. .say only where the shown text cannot be read aloud.

## The kiosk's own words. Short, warm, for adults; one thought a sentence.

# The program's name; it means a path.
# uk: the voice should stress the first syllable (По́лку), not as "у полку́".
kiosk-name = Полку
kiosk-hello = Вітаю
kiosk-begin = Торкніться тут, щоб почати.
kiosk-language-name = Українська
kiosk-language-offer = Я допоможу вам українською.
kiosk-language-title = Оберіть свою мову.
kiosk-choose = Обрати
kiosk-choose-again-note = Торкніться один раз, щоб почути. Торкніться ще раз, щоб обрати.
kiosk-back = Назад
kiosk-onward = Продовжити
kiosk-undo = Прибрати останню картинку
kiosk-yes = Так
kiosk-no = Ні

## Signing in with pictures

kiosk-sign-in-title = Ви вже були тут?
kiosk-sign-in-new = Я тут уперше
kiosk-sign-in-been-here = Я тут не вперше
kiosk-sign-in-only-try = Я хочу лише спробувати
kiosk-new-animal = Оберіть тварину. Це ваш знак.
kiosk-new-things = Оберіть три картинки. Запам’ятайте їх та їхній порядок.
kiosk-new-repeat = Торкніться тих самих трьох картинок ще раз, у тому самому порядку.
kiosk-new-differs = Картинки були інші. Оберіть три картинки ще раз.
kiosk-new-taken = У когось уже є ці картинки. Оберіть три інші картинки.
kiosk-known-animal = Торкніться своєї тварини.
kiosk-known-things = Торкніться своїх трьох картинок у правильному порядку.
kiosk-known-wrong = Картинки не збігаються. Спробуйте ще раз.
kiosk-known-call = Я не можу знайти цих картинок. Попросіть людину допомогти. Або можна лише спробувати.

## Pictures of the sign-in

kiosk-animal-bear = Ведмідь
kiosk-animal-bird = Птах
kiosk-animal-butterfly = Метелик
kiosk-animal-camel = Верблюд
kiosk-animal-cat = Кіт
kiosk-animal-cow = Корова
kiosk-animal-elephant = Слон
kiosk-animal-fish = Риба
kiosk-animal-horse = Кінь
kiosk-animal-rabbit = Кролик
kiosk-animal-sheep = Вівця
kiosk-animal-turtle = Черепаха
kiosk-thing-apple = Яблуко
kiosk-thing-ball = М’яч
kiosk-thing-boat = Човен
kiosk-thing-book = Книжка
kiosk-thing-car = Машина
kiosk-thing-cup = Чашка
kiosk-thing-flower = Квітка
kiosk-thing-house = Будинок
kiosk-thing-key = Ключ
kiosk-thing-sun = Сонце
kiosk-thing-tree = Дерево
kiosk-thing-umbrella = Парасолька

## The path

kiosk-path-title = У чому ви хочете потренуватися?
kiosk-path-suggested = Далі вам підійде це завдання.
# What one wants to learn.
kiosk-goals-title = Чого ви хочете навчитися?
kiosk-goals-note = Оберіть одне, два або три.
kiosk-goals-change = Обрати, чого хочете навчитися
# Why a task is suggested.
kiosk-why-first = З цього добре почати.
kiosk-why-goal = Ви хотіли цього навчитися.
kiosk-why-course = Ваша група в цьому тренується.
kiosk-why-again = Ви робили це деякий час тому. Перевірмо, чи ви ще вмієте це робити.
kiosk-why-go-on = Ви вже почали це. Продовжуйте звідси.
kiosk-why-alone = Ви вже тренувалися в цьому. Тепер спробуйте самостійно.
kiosk-reach-not-begun = Не розпочато
kiosk-reach-guided = З поясненнями
kiosk-reach-little-help = З невеликою допомогою
kiosk-reach-alone = Самостійно
kiosk-reach-new-case = Самостійно в новій ситуації
kiosk-reach-retained = Самостійно, навіть згодом
kiosk-topic-home = Житло
kiosk-topic-money = Гроші
kiosk-topic-work = Робота
kiosk-topic-health = Здоров’я
# The residence permit.
kiosk-topic-permit = Дозвіл на проживання
kiosk-topic-school = Школа
kiosk-topic-travel = Поїздки та дозвілля
kiosk-topic-safety = Безпека
kiosk-resume-title = Ви не закінчили цього завдання. Хочете продовжити?
kiosk-resume-yes = Продовжити
kiosk-resume-no = Почати спочатку

## Questions

kiosk-questions-before = Спершу три запитання. Вам не обов’язково знати відповіді.
kiosk-questions-after = А тепер ще раз три запитання.
kiosk-questions-probe = Спершу кілька запитань, як минулого разу. Вам не обов’язково знати відповіді.
kiosk-dont-know = Не знаю
kiosk-question = Запитання

## Kinds of practice

kiosk-kinds-title = Як ви хочете тренуватися?
kiosk-kind-shown = Покажіть мені
kiosk-kind-shown-note = Я роблю. Ви дивитеся.
kiosk-kind-guided = Разом
kiosk-kind-guided-note = Я пояснюю кожен крок.
kiosk-kind-hints = Допомога, коли попрошу
kiosk-kind-hints-note = Ви робите. Якщо потрібна допомога, торкніться лампочки.
kiosk-kind-alone = Самостійно
kiosk-kind-alone-note = Ви робите. Я мовчу.
kiosk-kind-real-life = Як у справжньому житті
kiosk-kind-real-life-note = Нова ситуація. Слова лише фінською.
kiosk-kind-suggested = Зараз я раджу це.

## Around the service

kiosk-band = Тренування, а не справжній сервіс
kiosk-address-bar = Адресний рядок: де ви зараз
kiosk-browser-back = Стрілка назад у браузері
kiosk-phone = Телефон
kiosk-again = Повторити
kiosk-next = Далі
kiosk-ear = Слухати
kiosk-ear-note = Торкніться слова, щоб його почути. Щоб продовжити, торкніться вуха ще раз.
kiosk-bulb = Допомога
kiosk-hand = Покликати людину
kiosk-door = Зробити перерву
kiosk-card-title = Вигадана людина для тренування. Використовуйте лише ці дані.
kiosk-uncover = Показати, що введено
# The keys of a keyboard on the screen that carry no letter.
kiosk-key-erase = Стерти одну літеру
kiosk-key-capital = Велика літера
kiosk-key-signs = Цифри та знаки
kiosk-key-letters = Літери
kiosk-key-space = Пробіл
kiosk-key-done = Готово

## While practising

kiosk-shown-begin = Я показую. Коли будете готові, торкніться кнопки Далі.
kiosk-shown-end = Це все. Тепер ви знаєте, як це робити.
kiosk-guided-begin = Ми зробимо це разом.
kiosk-hints-begin = Ви робите. Якщо потрібна допомога, торкніться лампочки.
kiosk-alone-begin = Тепер зробіть це самостійно.
kiosk-real-life-begin = Це нова ситуація. Подивіться на картку людини.
kiosk-wrong-turn = Ця сторінка зараз не допоможе.
kiosk-way-back = Торкніться позначеного місця. Так ви потрапите куди треба.
kiosk-wrong-turn-back-arrow = Скористайтеся стрілкою назад.
kiosk-service-error = Сервіс знайшов помилку. Торкніться вуха, щоб почути, що він каже.
kiosk-refused = Не вводьте своїх даних. Використовуйте лише дані вигаданої людини.
kiosk-offer-help = Вам потрібна допомога? Торкніться лампочки.
kiosk-step-again = Погляньмо на цей крок разом.
kiosk-help-title = Допомогти вам? Тоді це буде тренування, а самостійно зробите іншого разу.
kiosk-help-yes = Так, допоможіть мені
kiosk-help-no = Ні, спробую самостійно
kiosk-hand-called = Я кличу людину вам на допомогу. Можете продовжувати або зачекати.
kiosk-someone-coming-title = Я вже кличу людину. Вона підійде до вас.
kiosk-got-help = Мені допомогла людина
kiosk-went-alone = Продовжую самостійно
kiosk-break-title = Хочете зробити перерву? Усе збережеться.
kiosk-break-yes = Зробити перерву
kiosk-break-no = Продовжити тут
kiosk-other-task = Інше завдання
kiosk-idle-title = Ви тут?
kiosk-idle-note = Торкніться будь-де, і ми продовжимо.
kiosk-idle-yes = Я тут

## Afterwards

kiosk-told-shown = Тепер ви побачили, як це робити.
kiosk-told-guided = Чудово. Ми зробили це разом.
kiosk-told-hints = Чудово. Вам знадобилося лише трохи допомоги.
kiosk-told-alone = Чудово. Ви зробили це самостійно.
kiosk-told-real-life = Чудово. Ви зможете зробити це й у справжньому житті.
kiosk-told-practised = Чудово. Ви дійшли до кінця з допомогою.
kiosk-told-much-help = Ви це зробили, хоч і з великою допомогою. Наступного разу її знадобиться менше.
kiosk-told-too-early = Ви сказали, що все готово. Але дещо ще не було зроблено.
kiosk-told-mistake = Ви дійшли до кінця. Але одна дія могла б зашкодити у справжньому житті.
kiosk-told-given-up = Ви зупинилися тут. Це нормально. Усе, що ви зробили, збережено.
kiosk-told-went-well = Це вийшло добре.
kiosk-told-practise = Потренуйтеся в цьому ще раз.
kiosk-after-again = Ще раз
kiosk-after-another-day = Іншого дня
kiosk-learned-title = Ви чогось навчилися?
kiosk-can-title = Ви вже вмієте робити це самостійно?
# Asked at a later visit.
kiosk-did-title = Чи робили ви це у справжньому сервісі після минулого разу?

## Voice and text: how fast and how loud the kiosk speaks, and which script is read.

kiosk-comfort = Голос і текст
kiosk-comfort-title = Як ви хочете слухати й читати?
kiosk-comfort-note = У навушниках чути краще. Інші не чують.
kiosk-comfort-slower = Повільніше
kiosk-comfort-faster = Швидше
kiosk-comfort-quieter = Тихіше
kiosk-comfort-louder = Гучніше
kiosk-comfort-reading = Читати іншою мовою
kiosk-reading-title = Якою мовою ви хочете читати?

## Sound and troubles

kiosk-no-sound = Зараз немає звуку. Ви можете читати.
kiosk-no-voice = Для цієї мови поки немає голосу. Ви можете читати.
kiosk-not-saved = З пристроєм щось не так. Покличте людину.
kiosk-digit-0 = нуль
kiosk-digit-1 = один
kiosk-digit-2 = два
kiosk-digit-3 = три
kiosk-digit-4 = чотири
kiosk-digit-5 = п’ять
kiosk-digit-6 = шість
kiosk-digit-7 = сім
kiosk-digit-8 = вісім
kiosk-digit-9 = дев’ять

## The learner says that the errand is done

kiosk-ready = Усе готово
kiosk-finished-title = Усе вже готово?
kiosk-finished-no = Ще ні

## What staff let the kiosk say from the board.

kiosk-phrase-coming = Зачекайте, будь ласка. Я скоро підійду.
kiosk-phrase-show = Я вам покажу.
kiosk-phrase-again = Спробуйте ще раз.
kiosk-phrase-practice-person = Вводьте лише дані вигаданої людини.
kiosk-phrase-together = Ми зробимо це разом.
kiosk-phrase-no-hurry = Поспішати не треба.
kiosk-phrase-ear = Торкніться вуха. Тоді ви зможете послухати слова.
kiosk-phrase-good = У вас добре виходить.
kiosk-phrase-five-minutes = Ми закінчимо за п’ять хвилин.
kiosk-phrase-next-time = Ви зможете продовжити наступного разу.

## On a learner's cards.

kiosk-card-hello = Вітаю! Це ваша картка.
kiosk-card-can-do = Я вмію робити це самостійно
