# English: the meaning of the Finnish text, short and natural.

## The kiosk's own words. Short, warm, for adults; one thought a sentence.

# The program's name; it means a path.
kiosk-name = Polku
    .say = Polku
kiosk-hello = Hello
kiosk-begin = Touch here to begin.
kiosk-language-name = English
kiosk-language-offer = I will help you in English.
kiosk-language-title = Choose your language.
kiosk-choose = Choose
kiosk-choose-again-note = Touch once to hear. Touch again to choose.
kiosk-back = Back
kiosk-onward = Go on
kiosk-undo = Remove the last picture
kiosk-yes = Yes
kiosk-no = No

## Signing in with pictures

kiosk-sign-in-title = Have you been here before?
kiosk-sign-in-new = I am new here
kiosk-sign-in-been-here = I have been here
kiosk-sign-in-only-try = I only want to try
kiosk-new-animal = Choose an animal. It is your sign.
kiosk-new-things = Choose three pictures. Remember them and their order.
kiosk-new-repeat = Touch the same three pictures again, in the same order.
kiosk-new-differs = The pictures were different. Choose three pictures again.
kiosk-new-taken = Somebody has these pictures already. Choose three other pictures.
kiosk-known-animal = Touch your animal.
kiosk-known-things = Touch your three pictures in the right order.
kiosk-known-wrong = The pictures do not match. Try once more.
kiosk-known-call = I cannot find these pictures. Ask a person to help, or only try.

## Pictures of the sign-in

# so: check the word for a bear.
kiosk-animal-bear = Bear
kiosk-animal-bird = Bird
kiosk-animal-butterfly = Butterfly
kiosk-animal-camel = Camel
kiosk-animal-cat = Cat
kiosk-animal-cow = Cow
kiosk-animal-elephant = Elephant
kiosk-animal-fish = Fish
kiosk-animal-horse = Horse
kiosk-animal-rabbit = Rabbit
kiosk-animal-sheep = Sheep
kiosk-animal-turtle = Turtle
kiosk-thing-apple = Apple
kiosk-thing-ball = Ball
kiosk-thing-boat = Boat
kiosk-thing-book = Book
kiosk-thing-car = Car
kiosk-thing-cup = Cup
kiosk-thing-flower = Flower
kiosk-thing-house = House
kiosk-thing-key = Key
kiosk-thing-sun = Sun
kiosk-thing-tree = Tree
kiosk-thing-umbrella = Umbrella

## The path

kiosk-path-title = What do you want to practise?
kiosk-path-suggested = This is a good one to do next.
# What one wants to learn.
kiosk-goals-title = What do you want to learn to do?
kiosk-goals-note = Choose one, two or three.
kiosk-goals-change = Choose what you want to learn
# Why a task is suggested.
kiosk-why-first = This is a good one to begin with.
kiosk-why-goal = You wanted to learn this.
kiosk-why-course = Your group practises this.
kiosk-why-again = It is some time since you did this. Let us see whether you still can.
kiosk-why-go-on = You have begun this. Go on from here.
kiosk-why-alone = You have practised this. Now try it alone.
kiosk-reach-not-begun = Not begun
kiosk-reach-guided = With guidance
kiosk-reach-little-help = With a little help
kiosk-reach-alone = Alone
kiosk-reach-new-case = Alone in a new case
kiosk-reach-retained = Alone, also later
kiosk-topic-home = Home
kiosk-topic-money = Money
kiosk-topic-work = Work
kiosk-topic-health = Health
# The residence permit. so: check whether people say sharciga or oggolaanshaha.
kiosk-topic-permit = Permit
kiosk-topic-school = School
kiosk-topic-travel = Travel and free time
kiosk-topic-safety = Safety
kiosk-resume-title = You were in the middle of this task. Do you want to go on?
kiosk-resume-yes = Go on from there
kiosk-resume-no = Start again

## Questions

kiosk-questions-before = First, three questions. You do not have to know the answers.
kiosk-questions-after = Now three questions once more.
kiosk-questions-probe = First some questions, as last time. You do not have to know the answers.
kiosk-dont-know = I do not know
kiosk-question = Question

## Kinds of practice

kiosk-kinds-title = How do you want to practise?
kiosk-kind-shown = Show me
kiosk-kind-shown-note = I do it. You watch.
kiosk-kind-guided = Together
kiosk-kind-guided-note = I tell you each step.
kiosk-kind-hints = Help when I ask
kiosk-kind-hints-note = You do it. Touch the lamp for help.
kiosk-kind-alone = Alone
kiosk-kind-alone-note = You do it. I am quiet.
kiosk-kind-real-life = As in real life
kiosk-kind-real-life-note = A new case. The words are only in Finnish.
kiosk-kind-suggested = I suggest this now.

## Around the service

kiosk-band = Practice – not the real service
    .say = Practice, not the real service
kiosk-address-bar = Address bar: where you are
kiosk-browser-back = Back arrow of the browser
kiosk-phone = Phone
kiosk-again = Say it again
kiosk-next = Next
kiosk-ear = Listen
kiosk-ear-note = Touch a word to hear it. Touch the ear again to go on.
kiosk-bulb = Help
kiosk-hand = Call a person
kiosk-door = Take a break
kiosk-card-title = Practice person. Use only these details.
kiosk-uncover = Show what I typed
# The keys of a keyboard on the screen that carry no letter.
kiosk-key-erase = Delete one letter
kiosk-key-capital = Capital letter
kiosk-key-signs = Numbers and signs
kiosk-key-letters = Letters
kiosk-key-space = Space
kiosk-key-done = Done

## While practising

kiosk-shown-begin = I show you. Touch Next when you are ready.
kiosk-shown-end = That was all. Now you know the way.
kiosk-guided-begin = We do this together.
kiosk-hints-begin = You do it. Touch the lamp if you want help.
kiosk-alone-begin = Now you do it alone.
kiosk-real-life-begin = This is a new case. Look at the person's card.
kiosk-wrong-turn = This page does not help now.
kiosk-way-back = Touch the marked place. It takes you there.
kiosk-wrong-turn-back-arrow = Use the arrow back.
kiosk-service-error = The service found something wrong. Touch the ear to hear what it says.
kiosk-refused = Do not write your own details. Use only the practice person's details.
kiosk-offer-help = Do you want help? Touch the lamp.
kiosk-step-again = Let us look at this step together.
kiosk-help-title = Shall I help? Then this is practice, and you can do it alone another time.
kiosk-help-yes = Yes, help me
kiosk-help-no = No, I will try myself
kiosk-hand-called = I have said that you want help from a person. You can go on or wait.
kiosk-someone-coming-title = I have called a person. They will come to you.
kiosk-got-help = A person helped me
kiosk-went-alone = I go on alone
kiosk-break-title = Do you want to take a break? Everything is kept.
kiosk-break-yes = Take a break
kiosk-break-no = Go on here
kiosk-other-task = Another task
kiosk-idle-title = Are you there?
kiosk-idle-note = Touch anywhere and we go on.
kiosk-idle-yes = I am here

## Afterwards

kiosk-told-shown = Now you have seen how it goes.
kiosk-told-guided = Well done. We did it together.
kiosk-told-hints = Well done. You needed only a little help.
kiosk-told-alone = Well done. You did it alone.
kiosk-told-real-life = Well done. You can do this in real life too.
kiosk-told-practised = Well done. You reached the end with help.
kiosk-told-much-help = You did it, with a lot of help. Next time you need less.
kiosk-told-too-early = You said that you had finished. Something was still open.
kiosk-told-mistake = You reached the end. But one thing could do harm in real life.
kiosk-told-given-up = You stopped here. That is all right. What you did is kept.
kiosk-told-went-well = This went well.
kiosk-told-practise = Practise this once more.
kiosk-after-again = Again
kiosk-after-another-day = Another day
kiosk-learned-title = Did you learn something?
kiosk-can-title = Can you do this yourself now?
# Asked at a later visit.
kiosk-did-title = Have you done this in the real service since last time?

## Voice and text: how fast and how loud the kiosk speaks, and which script is read.

kiosk-comfort = Voice and text
kiosk-comfort-title = How do you want to hear and read?
kiosk-comfort-note = With headphones you hear better. Others do not hear.
kiosk-comfort-slower = Slower
kiosk-comfort-faster = Faster
kiosk-comfort-quieter = Quieter
kiosk-comfort-louder = Louder
kiosk-comfort-reading = Read in another language
kiosk-reading-title = Which language do you want to read?

## Sound and troubles

kiosk-no-sound = No sound now. You can read.
kiosk-no-voice = This language has no voice yet. You can read.
kiosk-not-saved = Something is wrong with the kiosk. Call a person.
kiosk-digit-0 = zero
kiosk-digit-1 = one
kiosk-digit-2 = two
kiosk-digit-3 = three
kiosk-digit-4 = four
kiosk-digit-5 = five
kiosk-digit-6 = six
kiosk-digit-7 = seven
kiosk-digit-8 = eight
kiosk-digit-9 = nine

## The learner says that the errand is done

kiosk-ready = I have finished
kiosk-finished-title = Have you finished?
kiosk-finished-no = Not yet

## What staff let the kiosk say from the board.

kiosk-phrase-coming = Please wait a moment. I am coming soon.
kiosk-phrase-show = I will show you.
kiosk-phrase-again = Try once more.
kiosk-phrase-practice-person = Write only the practice person's details.
kiosk-phrase-together = We will do this together.
kiosk-phrase-no-hurry = There is no hurry.
kiosk-phrase-ear = Touch the ear. Then you can listen to the words.
kiosk-phrase-good = You are doing well.
kiosk-phrase-five-minutes = We will stop in five minutes.
kiosk-phrase-next-time = You can go on next time.

## On a learner's cards.

kiosk-card-hello = Hello! This is your card.
kiosk-card-can-do = I can do this alone
