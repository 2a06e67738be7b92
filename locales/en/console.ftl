# The staff's side. Short, clear words; the same thing by the same word.

## The frame.

staff-section-today = Today
staff-back = Back
staff-undo = Undo
staff-undone = The last change is undone.
staff-lock = Lock
staff-not-saved-yet = Something on this page is not saved.
staff-keep-editing = Go on editing
staff-discard = Discard changes
staff-by-kiosk = Sign-in
staff-by-command = Administration
staff-by-unknown = Staff
staff-walk-in = Walk-in
staff-no-name = No name
staff-day-1 = Mon
staff-day-2 = Tue
staff-day-3 = Wed
staff-day-4 = Thu
staff-day-5 = Fri
staff-day-6 = Sat
staff-day-7 = Sun

## Today and the roll.

staff-today-meetings = Meetings today
staff-today-none = There are no meetings today.
staff-when = Time
staff-course = Group
staff-people = People
staff-people-there = { $count } there
staff-start-now = Start now: { $course }
staff-start-outside-plan = Start a meeting that was not planned
staff-roll = The roll
staff-roll-title = { $course } · meeting { $number }
staff-roll-empty = Nobody is on the list yet. Add a walk-in.
staff-roll-keys = Keys: arrows move, 1–5 mark, + adds a walk-in, Ctrl+Z undoes.
staff-roll-minutes-wrong = Write the minutes in figures, no more than the meeting is long.
staff-name = Name
staff-mark = Mark
staff-minutes = Minutes
staff-changed = Marked by
staff-nobody-yet = Not marked
staff-came-at = Came at { $time }
staff-there = There
staff-on-list = On the list
staff-unmarked = Unmarked
staff-present = Present
staff-late = Late
staff-left = Left
staff-excused = Excused
staff-absent = Absent
staff-rest-present = The rest is present ({ $count })
staff-walk-in-add = Walk-in +
staff-walk-in-number = Walk-in { $count }
staff-join = Join
staff-join-title = Who is the walk-in?
staff-join-note = The walk-in’s visit goes to the person you choose. It can be undone.
staff-on-this-list = On this list
staff-nobody-to-join = Nobody has been added yet.

## Words that several pages share.

staff-section-board = Board
staff-section-guidance = Guidance
staff-search = Search by name
staff-save = Save
staff-date = Day
staff-date-wrong = Write the day like this: 24.11.2026.
staff-date-ahead = This day has not come yet.
staff-choose-one = Choose one.
staff-anonymous = Anonymous
staff-language = Language
staff-only-tries = Only trying

## Individual guidance.

staff-guidance-new = New guidance
staff-guidance-edit = Correct a guidance
staff-guidance-saved = The guidance is written down.
staff-guidance-remove = Remove this wrong record
staff-guidance-removed = The record is removed. It can be undone.
staff-guidance-none = No guidance has been written down yet.
staff-guidance-today = Guidances today
staff-guidance-minutes-today = Minutes today
staff-guidance-who = Who
staff-guidance-first = Visit
staff-first-time = First time
staff-returning = Has been before
staff-guidance-other-minutes = Other number of minutes
staff-guidance-minutes-wrong = Choose or write the minutes: 1–600.
staff-topic = Topic
staff-topic-kela = Kela
staff-topic-permits = Permits
staff-topic-tax = Tax
staff-topic-housing = Housing
staff-topic-work = Work
staff-topic-study = Study
staff-topic-bank-and-money = Bank and money
staff-topic-health = Health
staff-topic-travel = Travel
staff-topic-other = Other
staff-channel = How
staff-channel-visit = Visit
staff-channel-phone = Phone
staff-channel-message = Message
staff-channel-kiosk = At the kiosk
staff-outcome = What it gave
staff-outcome-information = Information
staff-outcome-together = Done together
staff-outcome-alone = Did it alone
staff-counters = Results
staff-counter-cv = CV
staff-counter-job-application = Job application
staff-counter-study-place = Study place
staff-counter-job = Job
staff-counter-card-course = Card course
staff-counter-company = Company

## The board.

staff-board-empty = Nobody is practising now.
staff-board-hand = Asks for help, { $count } min
staff-board-choosing = Choosing a task
staff-board-times = { $minutes } min · wrong turns { $wrong }
staff-board-was-helped = Was helped
staff-board-i-helped = I helped
staff-board-helped = The help is written down.
staff-board-phrases = Say at this kiosk
staff-board-phrases-note = The kiosk says the phrase in the learner’s language.
staff-board-said = The phrase has been said.
staff-kind-shown = shown
staff-kind-guided = guided
staff-kind-hints = with hints
staff-kind-alone = alone
staff-kind-real-life = as in real life

## The kiosk: staff, PINs, closing.

staff-section-kiosk = Kiosk
staff-members = Staff
staff-members-none = Nobody has been added yet.
staff-member = Member of staff
staff-member-new = Add staff
staff-role = Role
staff-instructor = Instructor
staff-administrator = Administrator
staff-roles-note = An instructor runs groups. An administrator can also add staff and erase people's data.
staff-choose-pin = Choose a PIN
staff-give-pin = Give a new PIN
staff-remove-member = Remove from staff
staff-own-pin = Your PIN
staff-change-pin = Change your PIN
staff-new-code = New recovery code
staff-new-code-note = With the recovery code one gets a new PIN when the old one is forgotten. The old recovery code stops working.
staff-program = Program
staff-entries = Entries in the database: { $count }
staff-only-administrator = Only an administrator can do this.
staff-last-administrator = This is the only administrator. Add another one first.
staff-other-pin = This was somebody else's PIN. Nothing was changed.
staff-changed-now = The change is done.
staff-text-empty = Write something here.
staff-text-too-long = The text is too long. At most 64 letters.
staff-code-title = Recovery code
staff-code-note = Write this code on paper and keep it in a safe place, not by this computer. It is shown only now. When the PIN is forgotten, this code gives a new one.
staff-code-written = The code is written down
staff-recovery-title = The PIN is forgotten
staff-recovery-note = Write the recovery code that is on paper. Then you choose a new PIN. Without the code, the computer's administrator runs: polku staff reset-pin
staff-recovery-help = Capital and small letters are the same. Hyphens may be left out.
staff-recovery-not-a-code = There is a typing mistake in the code. Check it.
staff-recovery-wrong = This is not the recovery code of this kiosk, or one has to wait before the next try.
