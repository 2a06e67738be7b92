//! The rollup equals the journal: however often it is brought up to date, whoever is joined, parted or erased meanwhile, and
//! whatever happens to its file.

use std::fs;
use std::path::Path;
use std::sync::mpsc::channel;

use polku::base::{DeviceId, EntryId, PersonId, Timestamp};
use polku::course::{By, Courses, ErasedMark, decide};
use polku::demo::learners::{Cohort, Simulator, Truth};
use polku::journal::{Body, Event, Whose};
use polku::report::{Known, Learners};
use polku::runtime::rollup::{Difference, Folded, folded, replay};
use polku::store::{Erasure, Pending, Store, erase_in, read_entries};
use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::content::CONTENT;

const LEARNERS: usize = 9;
const BY: By = By::Command;

/// What some learners do, each fact with whom it is about.
fn lives() -> Vec<Pending> {
    let simulated = Simulator::new(&CONTENT.0).learners(&Truth::knowledge_sooner(), &Cohort::of(LEARNERS), 5);
    let mut whose = Whose::default();
    let pending = |(at, event): (Timestamp, Event)| pending(whose.of(&event), event, at);
    simulated.events.into_iter().map(pending).collect()
}

fn pending(subject: Option<PersonId>, event: Event, now: Timestamp) -> Pending {
    Pending {
        event,
        subject,
        id: EntryId(Uuid::now_v7()),
        nonce: Uuid::new_v4().into_bytes(),
        now,
    }
}

fn write(data: &Path, batch: Vec<Pending>) {
    let (send, reports) = channel();
    let opened = Store::open(data, DeviceId(Uuid::from_u128(7))).unwrap();
    let mut store = opened
        .start(move |report| {
            let _nobody_listens = send.send(report);
        })
        .unwrap();
    store.close(batch);
    drop(reports);
}

/// The same from the journal itself.
fn from_journal(data: &Path) -> Learners {
    let mut courses = Courses::default();
    read_entries(data, &mut |entry| {
        if let Body::Known(event) = &entry.body {
            courses.apply(event, entry.hlc.at());
        }
    })
    .unwrap();
    let mut learners = Learners::of(&courses);
    read_entries(data, &mut |entry| learners.take(&entry)).unwrap();
    learners
}

fn everybody(data: &Path) -> Folded {
    folded(data, &|_| None).unwrap()
}

fn is_equal(data: &Path) {
    let (rollup, journal) = (everybody(data).learners, from_journal(data));
    assert_eq!(rollup.people, journal.people);
    assert_eq!(rollup.pools, journal.pools);
    assert_eq!(rollup.unknown, journal.unknown);
    let replayed = replay(data, false).unwrap();
    assert!(replayed.compared);
    assert_eq!(replayed.differs, []);
}

fn persons(data: &Path) -> Vec<PersonId> {
    from_journal(data).people.into_keys().collect()
}

fn rollup(data: &Path) -> std::path::PathBuf {
    data.join("polku.rollup")
}

#[test]
fn brought_up_to_date_again_and_again_it_equals_the_journal() {
    let dir = tempfile::tempdir().unwrap();
    let lives = lives();
    // Also in the middle of a visit.
    for part in lives.chunks(lives.len() / 7) {
        write(dir.path(), part.to_vec());
        is_equal(dir.path());
    }
    assert_eq!(persons(dir.path()).len(), LEARNERS);
}

#[test]
fn who_is_joined_is_one_and_who_is_parted_is_two() {
    let dir = tempfile::tempdir().unwrap();
    let mut lives = lives();
    let rest = lives.split_off(lives.len() / 2);
    let last = rest.last().map(|last| last.now).unwrap();
    write(dir.path(), lives);
    let Folded { courses, learners, .. } = everybody(dir.path());
    let [one, other, third] = *learners
        .people
        .keys()
        .copied()
        .collect::<Vec<_>>()
        .first_chunk()
        .unwrap();
    let now = rest.first().map(|first| first.now).unwrap();
    let about = |events: Vec<Event>| {
        events
            .into_iter()
            .map(|event| pending(event.person(), event, now))
            .collect()
    };
    write(dir.path(), about(decide::join(&courses, one, other, BY)));
    is_equal(dir.path());
    assert!(!everybody(dir.path()).learners.people.contains_key(&one));
    // What they do from then on goes to the one, and a third joins them.
    write(dir.path(), rest);
    is_equal(dir.path());
    let courses = everybody(dir.path()).courses;
    let join = decide::join(&courses, other, third, BY);
    write(
        dir.path(),
        join.into_iter()
            .map(|event| pending(event.person(), event, last))
            .collect(),
    );
    is_equal(dir.path());
    assert!(!everybody(dir.path()).learners.people.contains_key(&other));
    let part = Event::JoiningUndone { person: one, by: BY };
    write(dir.path(), vec![pending(Some(one), part, last)]);
    is_equal(dir.path());
    assert!(everybody(dir.path()).learners.people.contains_key(&one));
}

#[test]
fn of_some_people_only_their_rows_are_read() {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), lives());
    let all = everybody(dir.path()).learners.people;
    let two: Vec<PersonId> = all.keys().copied().take(2).collect();
    let of = folded(dir.path(), &|_| Some(two.iter().copied().collect()))
        .unwrap()
        .learners;
    assert_eq!(of.people.keys().copied().collect::<Vec<_>>(), two);
    assert!(
        of.people
            .iter()
            .all(|(person, known)| all.get(person) == Some(known) && *known != Known::default())
    );
}

#[test]
fn of_who_is_erased_nothing_is_kept() {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), lives());
    let gone = *everybody(dir.path()).learners.people.keys().next().unwrap();
    let kept = |data: &Path| {
        let bytes = fs::read(rollup(data)).unwrap();
        bytes.windows(16).any(|window| window == gone.0.as_bytes())
    };
    assert!(kept(dir.path()));
    let mark = ErasedMark::of(gone);
    let erased = Event::PersonErased { mark, by: BY };
    let then = vec![pending(None, erased, Timestamp(0))];
    let persons = vec![gone];
    let done = erase_in(dir.path(), Erasure { persons, then }).unwrap();
    assert_eq!(done.wiped.unwrap(), Vec::<std::path::PathBuf>::new());
    assert!(!rollup(dir.path()).exists());
    is_equal(dir.path());
    assert!(!kept(dir.path()));
    assert_eq!(everybody(dir.path()).learners.people.len(), LEARNERS - 1);
}

#[test]
fn an_erasure_that_a_rollup_has_missed_is_made_up_for() {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), lives());
    let gone = *everybody(dir.path()).learners.people.keys().next().unwrap();
    let old = fs::read(rollup(dir.path())).unwrap();
    let erased = Event::PersonErased {
        mark: ErasedMark::of(gone),
        by: BY,
    };
    let erasure = Erasure {
        persons: vec![gone],
        then: vec![pending(None, erased, Timestamp(0))],
    };
    erase_in(dir.path(), erasure).unwrap();
    // Somebody has put an old copy back.
    fs::write(rollup(dir.path()), old).unwrap();
    assert!(!everybody(dir.path()).learners.people.contains_key(&gone));
    assert_eq!(everybody(dir.path()).learners.people, from_journal(dir.path()).people);
}

#[test]
fn a_file_that_is_no_rollup_or_another_ones_is_made_anew() {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), lives());
    is_equal(dir.path());
    let whole = fs::read(rollup(dir.path())).unwrap();
    for bad in [&b"not a database"[..], &[], &whole[..whole.len() / 3]] {
        fs::write(rollup(dir.path()), bad).unwrap();
        is_equal(dir.path());
    }
    let other = tempfile::tempdir().unwrap();
    let lives = lives();
    write(other.path(), lives[..lives.len() / 2].to_vec());
    everybody(other.path());
    fs::copy(rollup(other.path()), rollup(dir.path())).unwrap();
    is_equal(dir.path());
}

#[test]
fn a_replay_finds_a_row_that_is_not_what_the_journal_says() {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), lives());
    let nothing_kept = replay(dir.path(), false).unwrap();
    assert!(!nothing_kept.compared);
    let people: Vec<PersonId> = everybody(dir.path()).learners.people.into_keys().collect();
    let [one, other] = people[..2] else { panic!("two") };
    let change = Connection::open(rollup(dir.path())).unwrap();
    change
        .execute(
            "UPDATE learner SET state = (SELECT state FROM learner WHERE person = ?1) WHERE person = ?2",
            params![one.0.as_bytes(), other.0.as_bytes()],
        )
        .unwrap();
    drop(change);
    assert_eq!(replay(dir.path(), false).unwrap().differs, [Difference::Learner(other)]);
    // It is told, and put right.
    assert_eq!(replay(dir.path(), true).unwrap().differs, [Difference::Learner(other)]);
    is_equal(dir.path());
}

#[test]
fn where_no_rollup_can_be_kept_the_journal_is_read() {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), lives());
    // A folder has its name.
    fs::create_dir(rollup(dir.path())).unwrap();
    let folded = everybody(dir.path());
    assert_eq!(folded.learners.people, from_journal(dir.path()).people);
    assert!(replay(dir.path(), true).is_err());
}
