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

## The keyboard on the screen.

staff-key-erase = Delete one letter
staff-key-capital = Capital letter
staff-key-signs = Numbers and signs
staff-key-letters = Letters
staff-key-space = Space
staff-key-done = Done

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
