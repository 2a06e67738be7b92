//! Tests of `attempts`: what a row says of an attempt.

use uuid::Uuid;

use super::*;
use crate::base::{DeviceId, EntryId, PersonId, StepId};
use crate::course::Standing;
use crate::journal::{Hlc, Rung, VisitEnd};

const PERSON: PersonId = PersonId(Uuid::from_u128(1));
const FIRST: VisitId = VisitId(Uuid::from_u128(10));
const SECOND: VisitId = VisitId(Uuid::from_u128(11));
const ONE: AttemptId = AttemptId(Uuid::from_u128(20));
const TWO: AttemptId = AttemptId(Uuid::from_u128(21));

/// Entries of these events, a second apart.
fn journal(events: Vec<Event>) -> Vec<Entry> {
    let entry = |(seq, event): (u64, Event)| Entry {
        seq,
        device: DeviceId(Uuid::nil()),
        id: EntryId(Uuid::from_u128(seq.into())),
        hlc: Hlc {
            wall: 1_795_417_200_000 + i64::try_from(seq).unwrap() * 1000,
            count: 0,
        },
        encoding: 1,
        subject: None,
        nonce: [0; 16],
        body: Body::Known(event),
    };
    (1..).zip(events).map(entry).collect()
}

fn started(visit: VisitId, person: Option<PersonId>) -> Event {
    Event::VisitStarted {
        visit,
        person,
        lang: Lang::So,
    }
}

fn begun(attempt: AttemptId, visit: VisitId, kind: AttemptKind) -> Event {
    Event::AttemptStarted {
        attempt,
        visit,
        lesson: LessonId::new("library").unwrap(),
        task: TaskId::new("reserve").unwrap(),
        variant: VariantId::A,
        kind,
        content: ContentHash("ab".to_owned()),
        mastery_runs: 2,
        fades: false,
    }
}

fn done(attempt: AttemptId, outcome: Outcome, active: u64) -> Event {
    Event::StepDone {
        attempt,
        step: StepId::new("search").unwrap(),
        outcome,
        errors: 0,
        hints: 0,
        active: Millis(active),
        message: None,
        skills: Vec::new(),
    }
}

fn ended(attempt: AttemptId) -> Event {
    Event::AttemptEnded {
        attempt,
        result: AttemptResult::GoalReached,
    }
}

fn left(visit: VisitId) -> Event {
    Event::VisitEnded {
        visit,
        how: VisitEnd::Left,
    }
}

/// Rows as they come, then the open ones, each as `column=cell` of the named columns.
fn rows(events: Vec<Event>, columns: &[&str]) -> Vec<String> {
    let mut fold = Attempts::default();
    let mut rows: Vec<Attempt> = journal(events).iter().flat_map(|entry| fold.take(entry)).collect();
    rows.extend(fold.rest());
    let shown = |row: &Attempt| {
        let cells = row.row();
        let wanted = |name: &&str| {
            let at = ATTEMPTS.iter().position(|column| column.name == *name).unwrap();
            format!("{name}={}", cells[at])
        };
        columns.iter().map(wanted).collect::<Vec<_>>().join(" ")
    };
    rows.iter().map(shown).collect()
}

#[test]
fn a_run_alone_shows_the_skill() {
    let events = vec![
        started(FIRST, Some(PERSON)),
        begun(ONE, FIRST, AttemptKind::Alone),
        Event::LabelHeard {
            attempt: ONE,
            element: None,
        },
        done(ONE, Outcome::U, 1500),
        done(ONE, Outcome::R, 2250),
        ended(ONE),
    ];
    let columns = [
        "person",
        "lang",
        "kind",
        "began",
        "ended",
        "result",
        "skill",
        "steps",
        "steps_U",
        "steps_R",
        "steps_T",
        "labels_heard",
        "active_s",
        "resumed",
    ];
    assert_eq!(
        rows(events, &columns),
        [
            "person=00000000-0000-0000-0000-000000000001 lang=so kind=alone began=2026-11-23T09:00:02.000+02:00 \
          ended=2026-11-23T09:00:06.000+02:00 result=goal_reached skill=1 steps=2 steps_U=1 steps_R=1 steps_T=0 \
          labels_heard=1 active_s=3.750 resumed=0"
        ]
    );
}

#[test]
fn help_or_a_critical_mistake_takes_the_skill_away() {
    let run = |between: Event| {
        let events = vec![
            started(FIRST, Some(PERSON)),
            begun(ONE, FIRST, AttemptKind::Alone),
            between,
            ended(ONE),
        ];
        rows(events, &["skill", "help_accepted", "person_helped", "mistakes"])
    };
    assert_eq!(
        run(Event::HelpAccepted { attempt: ONE }),
        ["skill=0 help_accepted=1 person_helped=0 mistakes="]
    );
    assert_eq!(
        run(Event::PersonHelped { attempt: ONE }),
        ["skill=0 help_accepted=0 person_helped=1 mistakes="]
    );
    let mistake = |critical| Event::MistakeMade {
        attempt: ONE,
        mistake: MistakeId::new("bank_pin_given").unwrap(),
        critical,
    };
    assert_eq!(
        run(mistake(true)),
        ["skill=0 help_accepted=0 person_helped=0 mistakes=bank_pin_given"]
    );
    assert_eq!(
        run(mistake(false)),
        ["skill=1 help_accepted=0 person_helped=0 mistakes=bank_pin_given"]
    );
}

#[test]
fn what_the_kiosk_does_is_not_the_learners() {
    use crate::content::schema::service::Surface;
    use crate::service::Interaction;
    let interacted = |verdict, by| Event::Interacted {
        attempt: ONE,
        interaction: Interaction::Back(Surface::Browser),
        verdict,
        by,
        writing: Millis(0),
    };
    let hint = |asked_by| Event::HintGiven {
        attempt: ONE,
        step: StepId::new("search").unwrap(),
        rung: Rung::Point,
        asked_by,
    };
    let events = vec![
        started(FIRST, Some(PERSON)),
        begun(ONE, FIRST, AttemptKind::Guided),
        interacted(Verdict::WrongTurn, Actor::Learner),
        interacted(Verdict::Correction, Actor::Learner),
        interacted(Verdict::Mistyped, Actor::Learner),
        interacted(Verdict::Progress, Actor::Kiosk),
        hint(Asker::Kiosk),
        hint(Asker::Learner),
        ended(ONE),
    ];
    let columns = [
        "interactions",
        "wrong_turns",
        "mistyped",
        "corrections",
        "hints",
        "hints_asked",
        "skill",
    ];
    assert_eq!(
        rows(events, &columns),
        ["interactions=3 wrong_turns=1 mistyped=1 corrections=1 hints=2 hints_asked=1 skill=0"]
    );
}

#[test]
fn an_attempt_that_was_gone_on_with_says_so() {
    let accepted = Event::HelpAccepted { attempt: ONE };
    let events = vec![
        started(FIRST, Some(PERSON)),
        begun(ONE, FIRST, AttemptKind::Alone),
        left(FIRST),
        started(SECOND, Some(PERSON)),
        Event::AttemptResumed {
            attempt: ONE,
            visit: SECOND,
        },
        accepted,
        ended(ONE),
    ];
    let columns = ["visit", "result", "resumed"];
    assert_eq!(
        rows(events, &columns),
        ["visit=00000000-0000-0000-0000-00000000000a result=goal_reached resumed=1"]
    );
}

#[test]
fn one_that_was_left_behind_was_not_gone_on_with() {
    let events = vec![
        started(FIRST, Some(PERSON)),
        begun(ONE, FIRST, AttemptKind::Alone),
        left(FIRST),
        started(SECOND, Some(PERSON)),
        done(ONE, Outcome::T, 10),
        Event::AttemptEnded {
            attempt: ONE,
            result: AttemptResult::Unfinished,
        },
    ];
    assert_eq!(
        rows(events, &["result", "steps_T", "resumed"]),
        ["result=unfinished steps_T=1 resumed=0"]
    );
}

#[test]
fn open_attempts_come_last_in_their_order() {
    let events = vec![
        started(FIRST, Some(PERSON)),
        begun(TWO, FIRST, AttemptKind::Hints),
        left(FIRST),
        started(SECOND, Some(PERSON)),
        begun(ONE, SECOND, AttemptKind::Guided),
        left(SECOND),
    ];
    assert_eq!(
        rows(events, &["kind", "ended", "result", "new_case", "skill"]),
        [
            "kind=hints ended= result=open new_case=1 skill=0",
            "kind=guided ended= result=open new_case=0 skill=0"
        ]
    );
}

#[test]
fn a_visitors_attempt_ends_with_the_visit() {
    let events = vec![
        started(FIRST, None),
        begun(ONE, FIRST, AttemptKind::Alone),
        left(FIRST),
        ended(ONE),
    ];
    assert_eq!(
        rows(events, &["person", "ended", "result"]),
        ["person= ended= result=unfinished"]
    );
}

#[test]
fn staff_is_left_out_and_joined_people_are_one() {
    let mut life = super::super::testing::Life::default();
    let who = super::super::testing::person;
    life.person(1, "Amina", Standing::Participant);
    life.person(2, "", Standing::WalkIn);
    life.person(3, "Sari", Standing::Staff);
    life.person(4, "Testi", Standing::Test);
    life.join(2, 1);
    let mut fold = Attempts::of(&life.courses);
    for number in 1..=4_u128 {
        let visit = VisitId(Uuid::from_u128(number));
        let attempt = AttemptId(Uuid::from_u128(number));
        let events = vec![
            started(visit, Some(who(number))),
            begun(attempt, visit, AttemptKind::Alone),
        ];
        for entry in journal(events) {
            assert_eq!(fold.take(&entry), []);
        }
    }
    let rest: Vec<_> = fold.rest().into_iter().map(|row| (row.learner, row.new_case)).collect();
    let amina = Learner::Person(who(1));
    assert_eq!(rest, [(amina, true), (amina, false)]);
}
