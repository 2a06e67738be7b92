//! Tests of `evidence`: a test for each rule, what each kind of fact says, and that a run's facts come to the same as the run.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use jiff::civil::{date, time};
use uuid::Uuid;

use super::super::progress::{Climb, Reach};
use super::super::testing::{
    accepted, answered, attempt, begun, came, done, ended, judged, left, mistake, own_word, person, person_helped,
    question, resumed, step, visit,
};
use super::*;
use crate::assets;
use crate::base::{
    ContactId, CourseId, ElementId, MeetingId, Millis, PersonId, PictureId, Role, ScanCode, ServiceId, ShortText,
    StaffId, Timestamp, VisitId,
};
use crate::content::catalog::{Case, Catalog, PagePath};
use crate::content::compile;
use crate::content::schema::lesson::{Act, VariantId};
use crate::content::schema::service::Surface;
use crate::content::source::Sources;
use crate::course::{
    By, Channel, ContactFacts, CourseFacts, CourseKind, ErasedMark, MeetingFacts, PersonFacts, Purpose, Standing,
    TextHash, Topic,
};
use crate::i18n::Lang;
use crate::journal::{Actor, Asker, Comfort, MessageKind, Rung, SignInCode, Verdict};
use crate::service::{ElementRef, Interaction, act};
use crate::tutor::decide::{self, Bar, Deed};
use crate::tutor::plan;
use crate::tutor::run::Run;

const LIBRARY: &str = "lessons/library-reserve/lesson.yaml";

static SOURCES: LazyLock<Sources> = LazyLock::new(|| assets::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().0);
static CATALOG: LazyLock<Catalog> = LazyLock::new(|| compile(&SOURCES).1.catalog);

/// What is asserted for each rule, in the order of the rules: its beginning, and its test. A rule more, and this does not compile.
const RULE_TESTS: [(&str, fn()); RULES.len()] = [
    (
        "An answer is evidence of knowledge: 1 when it is right, 0 when",
        answers,
    ),
    ("A step is evidence of skill the first time", steps),
    ("R (an own error that was noticed and corrected), H1", not_right),
    ("T (given up, or left) is missing.", missing),
    ("A step that came to be done without its own acts", passed),
    ("What the kiosk shows is nobody's opportunity.", shown),
    ("Scam or not: the first judgement of a message", scam_or_not),
    ("With guidance the help is given before the step", guided),
    ("A person's help makes the step D", by_a_person),
    ("A mistake that would do harm", harm),
    ("Help that is accepted in a kind without help", help_accepted),
    ("Hearing a word in one's own language", heard),
    ("A touch from which nothing can come", slip),
    ("Graded credit (U 1, R 0.6, H1 0.5, H2 0.25, else 0)", graded),
    ("The learner's own word stands beside", own_words),
];

#[test]
fn every_rule_has_a_test_that_names_it() {
    for (rule, (beginning, test)) in RULES.iter().zip(RULE_TESTS) {
        assert!(rule.starts_with(beginning), "{rule:?} is not {beginning:?}");
        test();
    }
}

const OWN_KINDS: [AttemptKind; 4] = [
    AttemptKind::Guided,
    AttemptKind::Hints,
    AttemptKind::Alone,
    AttemptKind::RealLife,
];

/// What an answer shows: the answer that was given, and whether it was noted as right.
fn of_answer(answer: Option<bool>, right: bool) -> Showed {
    let mut event = answered(1, "one", Moment::Probe, answer);
    if let Event::QuestionAnswered { right: noted, .. } = &mut event {
        *noted = right;
    }
    match evidence(&event, None) {
        Evidence::Answer {
            lesson,
            question: asked,
            form,
            when,
            showed,
            options,
        } => {
            assert_eq!((lesson.as_str(), asked), ("bike", &question("one")));
            assert_eq!((form, when, options), (FormId::A, Moment::Probe, 4));
            showed
        }
        other => panic!("{other:?}"),
    }
}

fn of_step(outcome: Outcome, kind: AttemptKind) -> Option<Showed> {
    match evidence(&done(1, "take", outcome), Some(kind)) {
        Evidence::Step {
            step: which,
            showed,
            message,
        } => {
            assert_eq!((which, message), (&step("take"), None));
            Some(showed)
        }
        other => {
            assert_eq!(other, Evidence::Nothing);
            None
        }
    }
}

fn answers() {
    assert_eq!(of_answer(Some(true), true), Showed::Right);
    assert_eq!(of_answer(Some(false), false), Showed::Wrong);
    assert_eq!(of_answer(None, false), Showed::DontKnow);
    // Whatever else is noted of it, "I don't know" is not right.
    assert_eq!(of_answer(None, true), Showed::DontKnow);
    let answers = [Showed::Right, Showed::Wrong, Showed::DontKnow];
    assert_eq!(answers.map(Showed::strict), [Some(true), Some(false), Some(false)]);
    assert!(answers.iter().all(|showed| showed.track() == Track::Knowledge));
    assert_ne!(Showed::Wrong.code(), Showed::DontKnow.code());
}

fn steps() {
    for kind in OWN_KINDS {
        for outcome in Outcome::ALL {
            let showed = of_step(outcome, kind).unwrap();
            assert_eq!((showed, showed.track()), (Showed::Step(outcome), Track::Skill));
            assert_eq!(showed.code(), outcome.code());
            assert_eq!(showed.strict() == Some(true), outcome == Outcome::U);
        }
    }
    // A step is told once in a run, even when a mistake spoils it in the moment in which somebody walks away.
    let spoilt = &case_of(&with_log_out_spoilt(), "library-reserve", "reserve", VariantId::A);
    let mut acts = plan::all_steps(spoilt);
    acts.pop();
    let lived = live(
        spoilt,
        AttemptKind::Alone,
        &Lived {
            leaves: true,
            ..Lived::of(&acts)
        },
    );
    let log_out: Vec<_> = outcomes(&lived.0)
        .filter(|(step, _)| step.as_str() == "log_out")
        .map(|(_, outcome)| outcome)
        .collect();
    assert_eq!(log_out, [Outcome::E]);
    assert_eq!(lived.1.result, Some(AttemptResult::Failed));
}

fn not_right() {
    use Outcome::{D, E, H1, H2, H3, R};
    for outcome in [R, H1, H2, H3, D, E] {
        assert_eq!(Showed::Step(outcome).strict(), Some(false), "{outcome:?}");
    }
}

fn missing() {
    assert_eq!(
        (Showed::Step(Outcome::T).strict(), Showed::Step(Outcome::T).graded()),
        (None, None)
    );
    // It comes as an opportunity all the same, so that it can be counted.
    assert_eq!(of_step(Outcome::T, AttemptKind::Alone), Some(Showed::Step(Outcome::T)));
}

fn passed() {
    let passed = Event::StepPassed {
        attempt: attempt(1),
        step: step("take"),
    };
    for kind in AttemptKind::ALL {
        assert_eq!(evidence(&passed, Some(kind)), Evidence::Nothing);
    }
    let run = facts(AttemptKind::Alone, &[done(1, "take", Outcome::U), passed]);
    assert_eq!((run.weakest, run.corrected), (Some(Outcome::U), 0));
}

fn shown() {
    for outcome in Outcome::ALL {
        assert_eq!(of_step(outcome, AttemptKind::Shown), None);
        // Nor is a step of which the attempt is not known.
        assert_eq!(evidence(&done(1, "take", outcome), None), Evidence::Nothing);
    }
    let run = facts(AttemptKind::Shown, &[done(1, "take", Outcome::D)]);
    assert!(!run.shows_skill() && !run.is_unaided());
    assert_eq!(reach_of(&run), Reach::NotBegun);
}

fn scam_or_not() {
    use MessageKind::{Real, Scam};
    for (message, other) in [(Scam, Real), (Real, Scam)] {
        let taken_for = Outcome::ALL.map(|outcome| Showed::Step(outcome).taken_for(message));
        // U R H1 H2 H3 D E T.
        let expected = [Some(message), Some(message), None, None, None, None, Some(other), None];
        assert_eq!(taken_for, expected);
        assert_eq!(Showed::Right.taken_for(message), None);
        let event = judged(1, "take", Outcome::U, message);
        let Evidence::Step { message: told, .. } = evidence(&event, Some(AttemptKind::Alone)) else {
            panic!("no step");
        };
        assert_eq!(told, Some(message));
    }
    let unaided = AttemptKind::ALL.map(|kind| RunSoFar::new(kind).is_unaided());
    assert_eq!(unaided, [false, false, false, true, true]);
    for help in [accepted(1), person_helped(1)] {
        let mut run = RunSoFar::new(AttemptKind::Alone);
        run.take(&help);
        assert!(!run.is_unaided());
    }
    // What was recorded before there were judgements tells of none.
    let mut old = serde_json::to_value(done(1, "take", Outcome::U)).unwrap();
    assert!(old.as_object_mut().unwrap().remove("message").is_some());
    assert_eq!(
        serde_json::from_value::<Event>(old).unwrap(),
        done(1, "take", Outcome::U)
    );
}

fn guided() {
    for fades in [false, true] {
        let mut seen = BTreeSet::new();
        for_each_case(|case| {
            let acts = plan::all_steps(case);
            let lived = Lived {
                fades,
                ..Lived::of(&acts)
            };
            seen.extend(outcomes(&live(case, AttemptKind::Guided, &lived).0).map(|(_, outcome)| outcome));
        });
        let expected: &[Outcome] = if fades {
            &[Outcome::H1, Outcome::H2]
        } else {
            &[Outcome::H2]
        };
        assert_eq!(seen.into_iter().collect::<Vec<_>>(), expected);
    }
}

fn by_a_person() {
    assert_eq!(
        evidence(&person_helped(1), Some(AttemptKind::Alone)),
        Evidence::PersonHelped
    );
    for_each_case(|case| {
        let acts = plan::all_steps(case);
        let lived = Lived {
            injected: Some((0, person_helped(1))),
            ..Lived::of(&acts)
        };
        let (events, run) = live(case, AttemptKind::Alone, &lived);
        assert_eq!(outcomes(&events).next().map(|(_, outcome)| outcome), Some(Outcome::D));
        let facts = run.facts().unwrap();
        assert!(facts.person_helped && !facts.shows_skill() && !facts.is_unaided());
    });
}

fn harm() {
    let run = |critical| facts(AttemptKind::Alone, &[done(1, "take", Outcome::U), mistake(1, critical)]);
    assert_eq!(run(true).result, AttemptResult::GoalReached);
    assert!(!run(true).shows_skill() && !run(true).is_unaided());
    assert_eq!(reach_of(&run(true)), Reach::NotBegun);
    assert!(run(false).shows_skill() && run(false).is_unaided());
}

fn help_accepted() {
    for kind in [AttemptKind::Alone, AttemptKind::RealLife] {
        assert_eq!(evidence(&accepted(1), Some(kind)), Evidence::HelpAccepted);
        let mut so_far = RunSoFar::new(kind);
        so_far.take(&done(1, "search", Outcome::U));
        assert!(!so_far.was_helped());
        so_far.take(&accepted(1));
        assert!(so_far.was_helped());
        // Later steps without help do not undo it.
        so_far.take(&done(1, "take", Outcome::U));
        assert!(so_far.was_helped());
        let run = so_far.take(&ended(1, AttemptResult::GoalReached)).unwrap();
        assert!(run.help_accepted && !run.shows_skill() && !run.is_unaided());
    }
}

fn heard() {
    let heard = Event::LabelHeard {
        attempt: attempt(1),
        element: None,
    };
    for kind in AttemptKind::ALL {
        assert_eq!(evidence(&heard, Some(kind)), Evidence::Accommodation);
    }
    let with = facts(AttemptKind::Alone, &[heard, done(1, "take", Outcome::U)]);
    assert_eq!(with, facts(AttemptKind::Alone, &[done(1, "take", Outcome::U)]));
    assert!(with.is_unaided());
    // In a run that is lived, its steps go as they would have.
    for_each_case(|case| {
        let acts = plan::all_steps(case);
        let hears = Event::LabelHeard {
            attempt: attempt(1),
            element: None,
        };
        let lived = Lived {
            injected: Some((0, hears)),
            ..Lived::of(&acts)
        };
        let (events, run) = live(case, AttemptKind::Alone, &lived);
        assert!(outcomes(&events).all(|(_, outcome)| outcome == Outcome::U));
        assert!(run.facts().unwrap().is_unaided());
    });
}

fn slip() {
    let slip = Event::Interacted {
        attempt: attempt(1),
        interaction: Interaction::Back(Surface::Browser),
        verdict: Verdict::Slip,
        by: Actor::Learner,
        writing: Millis(0),
    };
    assert_eq!(evidence(&slip, Some(AttemptKind::Alone)), Evidence::Nothing);
    let mut slow = done(1, "take", Outcome::U);
    if let Event::StepDone { active, .. } = &mut slow {
        *active = Millis::seconds(120);
    }
    assert!(facts(AttemptKind::Alone, &[slip.clone(), slow]).is_unaided());
    for_each_case(|case| {
        let acts = plan::all_steps(case);
        let lived = Lived {
            injected: Some((0, slip.clone())),
            second: 600_000,
            ..Lived::of(&acts)
        };
        let (events, run) = live(case, AttemptKind::Alone, &lived);
        assert!(outcomes(&events).all(|(_, outcome)| outcome == Outcome::U));
        assert!(run.facts().unwrap().is_unaided());
    });
}

fn graded() {
    let credit = Outcome::ALL.map(|outcome| Showed::Step(outcome).graded());
    let expected = [100, 60, 50, 25, 0, 0, 0].map(Some);
    assert_eq!((&credit[..7], credit[7]), (expected.as_slice(), None));
    let answers = [Showed::Right, Showed::Wrong, Showed::DontKnow].map(Showed::graded);
    assert_eq!(answers, [Some(100), Some(0), Some(0)]);
    // Whatever counts fully by one of the scores does by the other, and both are missing together.
    let all = Outcome::ALL.map(Showed::Step);
    for showed in all.iter().chain(&[Showed::Right, Showed::Wrong, Showed::DontKnow]) {
        assert_eq!(
            showed.strict(),
            showed.graded().map(|credit| credit == 100),
            "{showed:?}"
        );
    }
}

fn own_words() {
    assert_eq!(evidence(&own_word(1, true), None), Evidence::OwnWord);
    let without = facts(AttemptKind::Alone, &[done(1, "take", Outcome::R)]);
    let with = facts(AttemptKind::Alone, &[own_word(1, true), done(1, "take", Outcome::R)]);
    assert_eq!(with, without);
}

#[test]
fn each_code_is_another_one() {
    let answers = [Showed::Right, Showed::Wrong, Showed::DontKnow];
    let all = answers.into_iter().chain(Outcome::ALL.map(Showed::Step));
    let codes: BTreeSet<&str> = all.map(Showed::code).collect();
    assert_eq!(codes.len(), answers.len() + Outcome::ALL.len());
    assert_ne!(Track::ALL.map(Track::code)[0], Track::ALL.map(Track::code)[1]);
}

/// What came of a run that reached its goal, with these facts on the way.
fn facts(kind: AttemptKind, events: &[Event]) -> RunFacts {
    let mut so_far = RunSoFar::new(kind);
    assert_eq!(so_far.kind(), kind);
    for event in events {
        assert_eq!(so_far.take(event), None);
    }
    so_far.take(&ended(1, AttemptResult::GoalReached)).unwrap()
}

fn reach_of(run: &RunFacts) -> Reach {
    let mut climb = Climb::default();
    climb.take(run, true, None);
    climb.reach
}

// Every kind of fact.

/// Which of the kinds of facts it is, in their order. One more does not compile before it has an example.
const fn place(event: &Event) -> usize {
    match event {
        Event::PersonAdded { .. } => 0,
        Event::VisitStarted { .. } => 1,
        Event::VisitEnded { .. } => 2,
        Event::QuestionAnswered { .. } => 3,
        Event::AttemptStarted { .. } => 4,
        Event::AttemptResumed { .. } => 5,
        Event::PageVisited { .. } => 6,
        Event::Interacted { .. } => 7,
        Event::MistakeMade { .. } => 8,
        Event::HintGiven { .. } => 9,
        Event::LabelHeard { .. } => 10,
        Event::StepDone { .. } => 11,
        Event::StepPassed { .. } => 12,
        Event::HelpAccepted { .. } => 13,
        Event::PersonHelped { .. } => 14,
        Event::HandRaised { .. } => 15,
        Event::AttemptEnded { .. } => 16,
        Event::SelfReported { .. } => 17,
        Event::StaffNamed { .. } => 18,
        Event::StaffLeft { .. } => 19,
        Event::CourseSet { .. } => 20,
        Event::MeetingSet { .. } => 21,
        Event::MeetingCancelled { .. } => 22,
        Event::PersonSet { .. } => 23,
        Event::FunderFactsSet { .. } => 24,
        Event::CodeGiven { .. } => 25,
        Event::CardGiven { .. } => 26,
        Event::ConsentSet { .. } => 27,
        Event::Enrolled { .. } => 28,
        Event::Marked { .. } => 29,
        Event::Joined { .. } => 30,
        Event::JoiningUndone { .. } => 31,
        Event::ContactSet { .. } => 32,
        Event::ContactRemoved { .. } => 33,
        Event::HandAnswered { .. } => 34,
        Event::PersonErased { .. } => 35,
        Event::GoalsSet { .. } => 36,
        Event::ComfortSet { .. } => 37,
    }
}
const KINDS: usize = 38;

/// What a fact says, in a word.
const fn word(evidence: &Evidence<'_>) -> &'static str {
    match evidence {
        Evidence::Answer { .. } => "answer",
        Evidence::Step { .. } => "step",
        Evidence::RunEnded(_) => "end",
        Evidence::HelpAccepted => "accepted",
        Evidence::PersonHelped => "person",
        Evidence::CriticalMistake => "critical",
        Evidence::Accommodation => "accommodation",
        Evidence::OwnWord => "own word",
        Evidence::Nothing => "nothing",
    }
}

fn of_learning() -> Vec<(Event, &'static str)> {
    let (attempt, element) = (attempt(1), None);
    let surface = Surface::Browser;
    let page = PagePath {
        service: ServiceId::new("bike").unwrap(),
        page: crate::base::PageId::new("front").unwrap(),
    };
    let interacted = |verdict| Event::Interacted {
        attempt,
        interaction: Interaction::Press(ElementRef {
            service: ServiceId::new("bike").unwrap(),
            element: ElementId::new("take").unwrap(),
            item: None,
        }),
        verdict,
        by: Actor::Learner,
        writing: Millis(0),
    };
    let hint = |rung| Event::HintGiven {
        attempt,
        step: step("take"),
        rung,
        asked_by: Asker::Learner,
    };
    let code = sign_in();
    vec![
        (
            Event::PersonAdded {
                person: person(1),
                code,
            },
            "nothing",
        ),
        (came(1, Some(1)), "nothing"),
        (left(1), "nothing"),
        (
            Event::GoalsSet {
                visit: visit(1),
                goals: BTreeSet::new(),
            },
            "nothing",
        ),
        (
            Event::ComfortSet {
                visit: visit(1),
                comfort: Comfort::default(),
            },
            "nothing",
        ),
        (answered(1, "one", Moment::Before, None), "answer"),
        (begun(1, 1, AttemptKind::Alone), "nothing"),
        (resumed(1, 1), "nothing"),
        (Event::PageVisited { attempt, surface, page }, "nothing"),
        (interacted(Verdict::WrongTurn), "nothing"),
        (interacted(Verdict::Progress), "nothing"),
        (mistake(1, false), "nothing"),
        (mistake(1, true), "critical"),
        (hint(Rung::Point), "nothing"),
        (hint(Rung::Show), "nothing"),
        (Event::LabelHeard { attempt, element }, "accommodation"),
        (done(1, "take", Outcome::R), "step"),
        (
            Event::StepPassed {
                attempt,
                step: step("take"),
            },
            "nothing",
        ),
        (accepted(1), "accepted"),
        (person_helped(1), "person"),
        (
            Event::HandRaised {
                visit: visit(1),
                attempt: Some(attempt),
            },
            "nothing",
        ),
        (ended(1, AttemptResult::Failed), "end"),
        (own_word(1, false), "own word"),
        (
            Event::HandAnswered {
                visit: visit(1),
                by: By::Kiosk,
            },
            "nothing",
        ),
    ]
}

fn sign_in() -> SignInCode {
    let picture = |name| PictureId::new(name).unwrap();
    SignInCode {
        animal: picture("bear"),
        things: ["bus", "key", "cup"].map(picture),
    }
}

fn text(text: &str) -> ShortText {
    ShortText::new(text).unwrap()
}

fn of_staff() -> Vec<Event> {
    let by = By::Command;
    let person = person(1);
    let staff = StaffId(Uuid::from_u128(1));
    let course = CourseId(Uuid::from_u128(2));
    let meeting = MeetingId(Uuid::from_u128(3));
    let contact = ContactId(Uuid::from_u128(4));
    let planned = MeetingFacts {
        date: date(2026, 11, 2),
        start: time(10, 0, 0, 0),
        end: time(12, 0, 0, 0),
        topic: None,
        facilitator: None,
        lessons: BTreeSet::new(),
    };
    let somebody = PersonFacts {
        name: None,
        language: None,
        standing: Standing::Participant,
    };
    let guided = ContactFacts {
        date: date(2026, 11, 2),
        person: Some(person),
        first_time: false,
        topic: Topic::Kela,
        channel: Channel::Visit,
        minutes: 30,
        language: None,
        outcome: crate::course::Outcome::Together,
        counters: Vec::new(),
        course: None,
        staff: None,
    };
    let purpose = Purpose::Research;
    let consent = (TextHash::of("text"), Lang::So);
    vec![
        Event::StaffNamed {
            staff,
            name: text("Sari"),
            role: Role::Instructor,
            by,
        },
        Event::StaffLeft { staff, by },
        Event::CourseSet {
            course,
            about: Box::new(CourseFacts::usual(text("Netti"), CourseKind::Group)),
            by,
        },
        Event::MeetingSet {
            meeting,
            course,
            about: Box::new(planned),
            by,
        },
        Event::MeetingCancelled {
            meeting,
            cancelled: true,
            by,
        },
        Event::PersonSet {
            person,
            about: Box::new(somebody),
            by,
        },
        Event::FunderFactsSet {
            person,
            facts: None,
            by,
        },
        Event::CodeGiven {
            person,
            code: sign_in(),
            by,
        },
        Event::CardGiven {
            person,
            scan: ScanCode::from_bytes([1; 10]),
            by,
        },
        Event::ConsentSet {
            person,
            purpose,
            agrees: true,
            text: consent.0,
            lang: consent.1,
            by,
        },
        Event::Enrolled {
            course,
            person,
            on: true,
            by,
        },
        Event::Marked {
            meeting,
            person,
            mark: None,
            by,
            why: None,
        },
        Event::Joined {
            person,
            into: PersonId(Uuid::from_u128(9)),
            by,
        },
        Event::JoiningUndone { person, by },
        Event::ContactSet {
            contact,
            about: Box::new(guided),
            by,
        },
        Event::ContactRemoved { contact, by },
        Event::PersonErased {
            mark: ErasedMark::of(person),
            by,
        },
    ]
}

#[test]
fn every_kind_of_fact_says_what_it_says() {
    let mut met = BTreeSet::new();
    let all = of_learning()
        .into_iter()
        .chain(of_staff().into_iter().map(|event| (event, "nothing")));
    for (event, expected) in all {
        met.insert(place(&event));
        for kind in OWN_KINDS {
            assert_eq!(word(&evidence(&event, Some(kind))), expected, "{event:?}");
        }
        // Only a step asks of which kind its attempt is.
        for kind in [None, Some(AttemptKind::Shown)] {
            let expected = if expected == "step" { "nothing" } else { expected };
            assert_eq!(word(&evidence(&event, kind)), expected, "{event:?}");
        }
    }
    assert_eq!(met, (0..KINDS).collect());
}

#[test]
fn nothing_but_the_facts_of_a_run_changes_it() {
    for event in of_learning().into_iter().map(|(event, _)| event).chain(of_staff()) {
        let mut so_far = RunSoFar::new(AttemptKind::Alone);
        let before = so_far;
        let came = so_far.take(&event);
        let changes =
            matches!(place(&event), 11 | 13 | 14) || matches!(event, Event::MistakeMade { critical: true, .. });
        assert_eq!(so_far != before, changes, "{event:?}");
        assert_eq!(came.is_some(), matches!(event, Event::AttemptEnded { .. }), "{event:?}");
    }
}

// A run's facts come to the same as the run.

/// How a scripted learner goes on.
#[derive(Clone)]
struct Lived<'a> {
    acts: &'a [Act],
    fades: bool,
    /// Walks away after the acts.
    leaves: bool,
    /// A fact after so many acts.
    injected: Option<(usize, Event)>,
    /// Between two acts, in ms.
    second: i64,
}

impl<'a> Lived<'a> {
    const fn of(acts: &'a [Act]) -> Self {
        Self {
            acts,
            fades: false,
            leaves: false,
            injected: None,
            second: 1000,
        }
    }
}

/// Lives an attempt, as the kiosk does. Gives its facts, and where the run stands.
fn live(case: &Case, kind: AttemptKind, lived: &Lived<'_>) -> (Vec<Event>, Run) {
    let mut at = Timestamp(0);
    let bar = Bar {
        mastery_runs: 2,
        fades: lived.fades,
    };
    let mut events = decide::begin(case, attempt(1), VisitId(Uuid::nil()), kind, bar);
    let mut run = Run::fold(case, kind, lived.fades, at, events.iter().map(|event| (event, at)));
    let mut take = |run: &mut Run, facts: Vec<Event>, at| {
        for event in facts {
            run.apply(case, &event, at);
            events.push(event);
        }
    };
    let inject = |number: usize| {
        let injected = lived.injected.as_ref().filter(|(after, _)| *after == number);
        injected.map(|(_, event)| event.clone()).into_iter().collect::<Vec<_>>()
    };
    take(&mut run, inject(0), at);
    for (number, act) in (1..).zip(lived.acts) {
        if run.result.is_some() {
            break;
        }
        at = Timestamp(at.0 + lived.second);
        let deed = Deed::of_learner(act::interaction(case, &run.state, act).unwrap());
        let facts = decide::interaction(case, &run, attempt(1), deed, at);
        take(&mut run, facts, at);
        take(&mut run, inject(number), at);
    }
    if lived.leaves && run.result.is_none() {
        let facts = decide::interaction(case, &run, attempt(1), Deed::of_learner(Interaction::Leave), at);
        take(&mut run, facts, at);
    }
    let broken_off = decide::break_off(case, &run, attempt(1), AttemptResult::Unfinished);
    take(&mut run, broken_off, at);
    (events, run)
}

fn outcomes(events: &[Event]) -> impl Iterator<Item = (&StepId, Outcome)> {
    events.iter().filter_map(|event| match event {
        Event::StepDone { step, outcome, .. } => Some((step, *outcome)),
        _ => None,
    })
}

fn case_of(catalog: &Catalog, lesson: &str, task: &str, variant: VariantId) -> Case {
    let (lesson, task) = (LessonId::new(lesson).unwrap(), crate::base::TaskId::new(task).unwrap());
    catalog.case(&lesson, &task, variant).unwrap()
}

fn for_each_case(mut each: impl FnMut(&Case)) {
    let mut count = 0;
    for (id, lesson) in &CATALOG.lessons {
        for task in &lesson.file.tasks {
            for variant in task.variants.keys() {
                each(&case_of(&CATALOG, id.as_str(), task.id.get().as_str(), *variant));
                count += 1;
            }
        }
    }
    assert!(count > 0);
}

/// The content with a mistake that spoils the last step when somebody walks away.
fn with_log_out_spoilt() -> Catalog {
    let mut sources = SOURCES.clone();
    let text = String::from_utf8(sources.get(LIBRARY).unwrap().to_vec()).unwrap();
    let say = "say: l17-mistake-left-logged-in\n";
    let edited = text.replace(say, &format!("{say}        spoils: log_out\n"));
    assert_ne!(edited, text);
    sources.insert(LIBRARY, edited);
    compile(&sources).1.catalog
}

/// The same comes of a run and of its facts, taken one by one, and no step is told twice.
fn agrees(case: &Case, kind: AttemptKind, lived: &Lived<'_>) {
    let (events, run) = live(case, kind, lived);
    let mut so_far = RunSoFar::new(kind);
    let mut came: Vec<RunFacts> = events.iter().filter_map(|event| so_far.take(event)).collect();
    assert_eq!(came.len(), 1);
    assert_eq!(came.pop(), run.facts());
    let mut told = BTreeMap::<&StepId, usize>::new();
    for (step, _) in outcomes(&events) {
        *told.entry(step).or_default() += 1;
    }
    assert!(told.values().all(|count| *count == 1), "{told:?}");
}

#[test]
fn the_facts_of_a_run_come_to_the_same_as_the_run() {
    for_each_case(|case| {
        let written = case.lesson.plans.values().filter(|plan| plan.task == case.task().id);
        let plans = written.map(|plan| plan::acts_of(case, plan).unwrap());
        for acts in plans.chain([plan::all_steps(case)]) {
            for kind in AttemptKind::ALL {
                agrees(case, kind, &Lived::of(&acts));
            }
            let middle = acts.len() / 2;
            for injected in [accepted(1), person_helped(1), mistake(1, true), mistake(1, false)] {
                let lived = Lived {
                    injected: Some((middle, injected)),
                    ..Lived::of(&acts)
                };
                agrees(case, AttemptKind::Alone, &lived);
            }
        }
    });
}

#[test]
fn walking_away_at_any_time_tells_each_step_once() {
    let edited = with_log_out_spoilt();
    let of_edited = case_of(&edited, "library-reserve", "reserve", VariantId::B);
    let each = |case: &Case| {
        let acts = plan::all_steps(case);
        for count in 0..acts.len() {
            let lived = Lived {
                leaves: true,
                ..Lived::of(&acts[..count])
            };
            agrees(case, AttemptKind::Alone, &lived);
            agrees(case, AttemptKind::Alone, &Lived { leaves: false, ..lived });
        }
    };
    each(&of_edited);
    for_each_case(|case| {
        if case.variant_id == VariantId::A {
            each(case);
        }
    });
}
