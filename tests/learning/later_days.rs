//! Later days: what is asked before a lesson is practised, what is suggested and why, and what is asked after it.

use std::collections::{BTreeMap, BTreeSet};

use polku::app::model::{AfterPage, Place};
use polku::app::msg::{AfterMsg, Msg};
use polku::app::rehearsal::Rehearsal;
use polku::app::screen::Body;
use polku::app::tour::sign_in_again;
use polku::base::calendar::Date;
use polku::base::{LessonId, Millis, PersonId, QuestionId, TaskId, Timestamp};
use polku::content::schema::lesson::FormId;
use polku::i18n::Lang;
use polku::journal::{AttemptKind, Body as EntryBody, Event, Learner, Moment, Record};
use polku::learner::{LastRun, Reach, TaskProgress, Went};
use polku::tutor::next::{self, Why};
use polku::tutor::questions::{self, QuestionRef};
use polku::tutor::wishes::Wishes;
use uuid::Uuid;

use crate::content::CONTENT;
use crate::kit::{finish, leave, signed_in};

const DAY: Millis = Millis::seconds(24 * 60 * 60);

fn library() -> Msg {
    let (lesson, task) = ("library-reserve", "reserve");
    Msg::OpenTask(LessonId::new(lesson).unwrap(), TaskId::new(task).unwrap())
}

fn asks(kiosk: &Rehearsal) -> bool {
    matches!(kiosk.model().session.place, Place::Questions(_))
}

fn answer_all(kiosk: &mut Rehearsal) -> usize {
    let mut answers = 0;
    while asks(kiosk) {
        kiosk.send(Msg::Answer(None)).unwrap();
        answers += 1;
    }
    answers
}

fn practise(kiosk: &mut Rehearsal, kind: AttemptKind) {
    kiosk.send(Msg::Start(kind)).unwrap();
    finish(kiosk);
}

/// The own words, up to the page at which they end.
fn own_words(kiosk: &mut Rehearsal) {
    kiosk
        .send_all([
            Msg::After(AfterMsg::Next),
            Msg::After(AfterMsg::Learned(true)),
            Msg::After(AfterMsg::CanDo(true)),
        ])
        .unwrap();
}

fn come_back(kiosk: &mut Rehearsal, days: u64) {
    leave(kiosk);
    kiosk.pass(Millis(DAY.0 * days));
    kiosk.send_all(sign_in_again(Lang::En)).unwrap();
}

fn first_day() -> Rehearsal {
    let mut kiosk = signed_in();
    kiosk.send(library()).unwrap();
    assert_eq!(answer_all(&mut kiosk), 3);
    practise(&mut kiosk, AttemptKind::Guided);
    own_words(&mut kiosk);
    assert_eq!(answer_all(&mut kiosk), 3);
    kiosk
}

fn answers(kiosk: &Rehearsal) -> Vec<(Moment, QuestionId, FormId)> {
    let of = |event: &Event| match event {
        Event::QuestionAnswered {
            when, question, form, ..
        } => Some((*when, question.clone(), *form)),
        _ => None,
    };
    let known = kiosk.entries().iter().filter_map(|entry| match &entry.body {
        EntryBody::Known(event) => of(event),
        _ => None,
    });
    known.collect()
}

fn text(kiosk: &Rehearsal, key: &str) -> String {
    let words = polku::app::words::Words::new(&kiosk.model().texts, Lang::En);
    words.own(key).text
}

/// The suggested tile of the screen: what it says.
fn suggested(kiosk: &Rehearsal) -> Option<String> {
    let screen = kiosk.screen();
    let Body::Tiles(tiles) = &screen.body else { return None };
    let tile = tiles.tiles.iter().find(|tile| tile.look.suggested)?;
    Some(format!("{:?}", tile.label.says))
}

#[test]
fn a_later_day_asks_again_in_words_that_were_not_met() {
    let mut kiosk = first_day();
    come_back(&mut kiosk, 1);
    kiosk.send(library()).unwrap();
    assert_eq!(answer_all(&mut kiosk), 3);
    let mut forms: BTreeMap<QuestionId, BTreeSet<FormId>> = BTreeMap::new();
    let mut moments: BTreeMap<Moment, usize> = BTreeMap::new();
    for (when, question, form) in answers(&kiosk) {
        assert!(forms.entry(question).or_default().insert(form), "a form is met once");
        *moments.entry(when).or_default() += 1;
    }
    assert_eq!(forms.len(), 3);
    assert_eq!(
        moments,
        BTreeMap::from([(Moment::Before, 3), (Moment::After, 3), (Moment::Probe, 3)])
    );
}

#[test]
fn it_asks_once_a_day_and_goes_on_with_what_was_cut_off() {
    let mut kiosk = first_day();
    // The same day: nothing.
    kiosk.send(library()).unwrap();
    assert!(!asks(&kiosk));
    come_back(&mut kiosk, 0);
    kiosk.send(library()).unwrap();
    assert!(!asks(&kiosk));

    come_back(&mut kiosk, 1);
    kiosk.send(library()).unwrap();
    kiosk.send(Msg::Answer(None)).unwrap();
    come_back(&mut kiosk, 0);
    kiosk.send(library()).unwrap();
    assert_eq!(answer_all(&mut kiosk), 2);
    come_back(&mut kiosk, 0);
    kiosk.send(library()).unwrap();
    assert!(!asks(&kiosk));
}

#[test]
fn a_later_day_suggests_a_try_without_help_and_says_why() {
    let mut kiosk = signed_in();
    let first = text(&kiosk, "kiosk-why-first");
    assert!(!first.is_empty());
    let says = |kiosk: &Rehearsal, key: &str| {
        let said = suggested(kiosk).unwrap();
        assert!(said.contains(key), "{said}");
    };
    says(&kiosk, "kiosk-why-first");
    kiosk = first_day();
    assert!(matches!(kiosk.model().session.place, Place::Path));
    says(&kiosk, "kiosk-why-go-on");
    come_back(&mut kiosk, 1);
    says(&kiosk, "kiosk-why-alone");
    kiosk.send(library()).unwrap();
    answer_all(&mut kiosk);
    says(&kiosk, "kiosk-kind-alone");
}

#[test]
fn whether_it_was_done_for_real_is_asked_on_a_later_day_only() {
    let mut kiosk = first_day();
    come_back(&mut kiosk, 7);
    kiosk.send(library()).unwrap();
    answer_all(&mut kiosk);
    practise(&mut kiosk, AttemptKind::Alone);
    own_words(&mut kiosk);
    assert!(matches!(&kiosk.model().session.place, Place::After(after) if after.page == AfterPage::Did));
    kiosk.send(Msg::After(AfterMsg::Did(true))).unwrap();
    assert!(matches!(kiosk.model().session.place, Place::Path));
    let told: Vec<Option<bool>> = kiosk
        .entries()
        .iter()
        .filter_map(|entry| match &entry.body {
            EntryBody::Known(Event::SelfReported { did_for_real, .. }) => Some(*did_for_real),
            _ => None,
        })
        .collect();
    assert_eq!(told, [None, Some(true)]);
}

#[test]
fn a_third_of_the_learners_begins_with_each_form() {
    let (catalog, _) = CONTENT.clone();
    let record = Record::default();
    let lesson = catalog.lessons.values().next().unwrap();
    let asked = QuestionRef {
        lesson: lesson.file.lesson.get().clone(),
        question: lesson.file.questions[0].id.get().clone(),
    };
    let mut begun: BTreeMap<FormId, usize> = BTreeMap::new();
    for last in 0..=255_u128 {
        let learner = Learner::Person(PersonId(Uuid::from_u128(last)));
        let (form, _) = questions::form(&catalog, &record, learner, &asked).unwrap();
        *begun.entry(form).or_default() += 1;
    }
    assert_eq!(begun.len(), 3);
    assert!(begun.values().all(|count| (85..=86).contains(count)), "{begun:?}");
}

const NOW: Timestamp = Timestamp(1_795_417_200_000);

fn today() -> Option<Date> {
    polku::base::calendar::Finland::default()
        .local(NOW)
        .map(|local| local.date())
}

/// How far a task has come, and how many days ago it was practised.
fn progress(reach: Reach, guided: bool, days_ago: i64) -> TaskProgress {
    let mut progress = TaskProgress {
        guided,
        last: Some(LastRun {
            kind: AttemptKind::Guided,
            went: Went::Well,
            at: Timestamp(NOW.0 - days_ago * i64::try_from(DAY.0).unwrap()),
        }),
        ..TaskProgress::default()
    };
    progress.climb.reach = reach;
    progress
}

#[test]
fn what_is_suggested_follows_from_how_far_and_how_long_ago() {
    let (catalog, _) = CONTENT.clone();
    let path = next::path(&catalog);
    assert!(path.len() >= 2);
    let learner = Learner::Person(PersonId(Uuid::from_u128(1)));
    let suggested = |of: &[Option<TaskProgress>]| {
        let mut record = Record::default();
        for ((lesson, task), progress) in path.iter().zip(of) {
            if let Some(progress) = progress {
                let place = (learner, lesson.file.lesson.get().clone(), task.id.get().clone());
                record.progress.insert(place, progress.clone());
            }
        }
        next::next(&path, &record, learner, &Wishes::default(), today())
    };
    assert_eq!(suggested(&[]), Some((0, Why::First)));
    // What was begun today goes before what is new, and what is of another day before both.
    let begun = |days_ago| Some(progress(Reach::Guided, true, days_ago));
    assert_eq!(suggested(&[None, begun(0)]), Some((1, Why::GoOn)));
    assert_eq!(suggested(&[begun(0), begun(3)]), Some((1, Why::Alone)));
    let shown_only = Some(progress(Reach::NotBegun, false, 3));
    assert_eq!(suggested(&[None, shown_only]), Some((1, Why::GoOn)));
    // What was reached rests a day, a week, four weeks.
    for (reach, rest) in [(Reach::Alone, 1), (Reach::NewCase, 7), (Reach::Retained, 28)] {
        let reached = |days_ago| Some(progress(reach, true, days_ago));
        assert_eq!(suggested(&[reached(rest)]), Some((0, Why::Again)), "{reach:?}");
        let early = suggested(&[reached(rest - 1)]);
        if reach == Reach::Alone {
            // On the same day the new case is the next step.
            assert_eq!(early, Some((0, Why::GoOn)));
        } else {
            assert_eq!(early, Some((1, Why::First)), "{reach:?}");
        }
    }
    let all_rest: Vec<_> = path.iter().map(|_| Some(progress(Reach::Retained, true, 2))).collect();
    assert_eq!(suggested(&all_rest), None);
}
