# What was learned, for staff. Short, plain words; knowing and being able never in one number.

## A group and a person.

staff-learn-open = How the group is doing
staff-learn-group-title = { $course } · how the group is doing
staff-learn-visits = Over visits
staff-learn-person-title = { $name } · over visits
staff-learn-reading = Working it out from what was practised …
staff-learn-nobody = Nobody in this group has practised yet.
staff-learn-person-none = Has not practised yet.
staff-learn-group-note = Two things, each by itself: what somebody knows, and what somebody can do alone. Touch a person to see them over visits.
staff-learn-person-note = The line shows only what measures: questions and tries without help, before practising. What they said of themselves stands beside it and is not counted in.
staff-learn-how = The per cent: how many of the next ones would go right now. In brackets: where it lies with a certainty of 80 %, and n, how many answers or steps it rests on. The latest ones weigh most (decayed Beta-binomial).
staff-learn-knows = Knows
staff-learn-can = Can
staff-learn-mastered = mastered
staff-learn-not-known = not yet known
staff-sure-weak = not sure yet
staff-sure-moderate = fairly sure
staff-sure-strong = sure
staff-reach-not-begun = not begun
staff-reach-guided = with guidance
staff-reach-little-help = with a little help
staff-reach-alone = alone
staff-reach-new-case = alone, also a new case
staff-reach-retained = alone, still after a week
staff-learn-stumbles = What the group stumbles on
staff-learn-stumbles-note = Small skills in runs without help, the hardest first. In a guided run each step is helped with, so it does not count here.
staff-learn-stumbles-how = In brackets: the 95 % interval (Wilson, on the effective number of people). Right means: at the first try, without help.
staff-learn-unknown-steps = Tries of steps that are in no lesson any more, left out: { $count }
staff-learn-skill = Small skill
staff-learn-right-alone = Right alone
staff-learn-tries-alone = Right / tries alone
staff-learn-people = People alone
staff-learn-tries = All tries
staff-learn-nobody-alone = nobody has tried alone yet
staff-learn-no-steps = Nobody has tried a step yet.
staff-learn-now = Now
staff-learn-measured = Right, of what measures
staff-learn-visit = Visit
staff-learn-visit-is = visit { $count }
staff-learn-reach = How far
staff-learn-own-words = In their own words
staff-learn-said-learned = learned something
staff-learn-said-can = can do it alone
staff-learn-said-did = has done it for real
staff-learn-said-neither = did not learn anything

## Small skills.

staff-skill-m01 = Touching a target
staff-skill-m02 = Scrolling to what is below
staff-skill-m03 = Typing, with ä and ö
staff-skill-m04 = Writing a date
staff-skill-m05 = A number with a comma
staff-skill-m06 = A drop-down or search list
staff-skill-m07 = Choosing one or several
staff-skill-m08 = Required fields and error texts
staff-skill-m09 = The page's own way back
staff-skill-m10 = Attaching a file
staff-skill-m11 = Reading the summary and correcting
staff-skill-m12 = Sending, not only saving
staff-skill-m13 = Recognising the receipt
staff-skill-m14 = Logging out
staff-skill-m15 = Looking at the address bar
staff-skill-m16 = Checking before confirming
staff-skill-m17 = One-time codes and PINs
staff-skill-m18 = Cookie and pop-up windows
staff-skill-m19 = Switching the language
staff-skill-m20 = Finding status, messages, deadlines

## The evaluator's figures.

staff-outcomes-open = Did they learn? What the figures say
staff-verdict-knowledge-sooner = Knowledge was learned sooner than skills.
staff-verdict-skill-sooner = Skills were learned sooner than knowledge.
staff-verdict-no-difference = There is no notable difference between knowledge and skills.
staff-verdict-not-enough = There is not enough data for an answer yet.
staff-outcomes-numbers = Difference { $difference } practised visits, 95 % interval { $low } to { $high }, n = { $n } learners.
staff-outcomes-only-n = n = { $count } learners.
staff-outcomes-pairs = Pairs of learner and lesson compared: { $count }.
staff-outcomes-knew = Knew it already at the first visit: { $count }.
staff-outcomes-could = Could do it already: { $count }.
staff-outcomes-once = Came once only: { $count }.
staff-outcomes-curve = Share of pairs of learner and lesson that has mastered it, with its 95 % interval
staff-outcomes-practised-visit = Practised visit after the first
staff-outcomes-track = What
staff-outcomes-mastered = Mastered
staff-outcomes-interval = 95 % interval
staff-outcomes-at-risk = n = { $count } pairs
staff-outcomes-save = Save as a file
staff-outcomes-not-printed = This is a workbook, it can't be printed. Choose a folder or a memory stick.
staff-outcomes-what = Figure
staff-outcomes-value = Value
staff-outcomes-n = n, learners
staff-outcomes-none = There is nothing to tell yet.
staff-outcomes-too-few = fewer than 5
staff-outcomes-hours = How long it takes
staff-outcomes-median = Half have mastered it after
staff-outcomes-by-hour = Mastered
staff-outcomes-hours-is = after { $hours } h of practice
staff-outcomes-change = Before and after, the same learners
staff-outcomes-change-right = Change of the share right, percentage points
staff-outcomes-change-mastered = Change of the share mastered, percentage points
staff-outcomes-change-test = The same as a test, p
staff-outcomes-stairs = How far they have come
staff-outcomes-first-visit = After the first visit
staff-outcomes-last-visit = After the last visit
staff-outcomes-retention = Does it stay?
staff-outcomes-unaided = Alone again
staff-outcomes-after-week = 7–27 days later
staff-outcomes-after-month = 28 days later or more
staff-outcomes-skill-share = The share of skills in what was learned
staff-outcomes-measured = Measured
staff-outcomes-own-words = In their own words
staff-outcomes-visits-is = visits { $visits }
staff-outcomes-lessons = Lesson by lesson
staff-method-speed = Method: Kaplan–Meier over practised visits after the first; what was mastered at the first is left out; the difference of means restricted to 3 visits; bootstrap over learners, 2000 draws. The answer needs an interval beyond 0.25 visits.
staff-method-hours = Method: Kaplan–Meier over active practice; Greenwood, log(−log).
staff-method-change = Share right: baseline and probes, last visit less first; bootstrap over learners, 2000 draws.
staff-method-newcombe = Mastered: paired difference, Newcombe 1998, method 10.
staff-method-mcnemar = Test: McNemar, exact, two-sided.
staff-method-stairs = Method: share of pairs of learner and lesson; Wilson.
staff-method-retention = Method: share of first tries without help; Wilson on the effective n of learners.
staff-method-ratio = Measured: new masteries of skills among all new ones; bootstrap over learners, 2000 draws.
staff-method-own-words = In their own words: “I can do this myself” among all that was said. The two are not mixed.
staff-method-lessons = Method: share of the learners who had an opportunity; Wilson.
