//! What was learned, for the console: folded from the journal on a thread of its own, so that nobody waits at the window.

use std::path::PathBuf;
use std::sync::Arc;

use super::inbox::{Post, Word};
use super::rollup;
use super::start::notice_of;
use crate::app::console::{Learned, LearningWord};
use crate::app::effect::LearningOrder;
use crate::content::catalog::Catalog;
use crate::course::Courses;
use crate::store::StoreError;

/// What it is worked out from: the journal's folder, and what is known now.
pub(super) struct Sources {
    pub data: PathBuf,
    pub courses: Courses,
    pub catalog: Arc<Catalog>,
}

/// Carries an order out on a thread of its own.
pub(super) fn begin(order: LearningOrder, sources: Sources, post: Post) {
    let failed = post.clone();
    let word = move |read: Result<Learned, StoreError>| {
        Word::Learning(LearningWord {
            order,
            read: read.map(Arc::new).map_err(|error| {
                tracing::warn!(%error, "what was learned could not be worked out");
                notice_of(&error)
            }),
        })
    };
    let work = move || {
        let Sources { data, courses, catalog } = sources;
        let read = rollup::folded(&data, &|_| None);
        post.send(word(
            read.map(|known| Learned::of(order, &known.learners, &courses, &catalog)),
        ));
    };
    if let Err(error) = std::thread::Builder::new()
        .name("polku-learning".to_owned())
        .spawn(work)
    {
        tracing::error!(%error, "no thread to work out on what was learned");
        failed.send(word(Err(StoreError::GivenUp)));
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use uuid::Uuid;

    use super::*;
    use crate::base::{CourseId, DeviceId, EntryId};
    use crate::journal::Moment;
    use crate::learner::testing::{answered, at, came, lesson, person};
    use crate::runtime::inbox;
    use crate::store::{Pending, Store};

    /// Somebody answered a question.
    fn journal() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path(), DeviceId(Uuid::from_u128(7))).unwrap();
        let events = [came(1, Some(1)), answered(1, "one", Moment::Before, Some(true))];
        let pending = (0..).zip(events).map(|(number, event)| Pending {
            subject: Some(person(1)),
            event,
            id: EntryId(Uuid::from_u128(100 + number)),
            nonce: [0; 16],
            now: at(jiff::civil::date(2026, 11, 24), 10, 0),
        });
        store.start(|_| {}).unwrap().append(pending.collect()).unwrap();
        folder
    }

    fn word(order: LearningOrder, data: &Path) -> LearningWord {
        let (post, inbox) = inbox::open(inbox::Waker::default());
        let sources = Sources {
            data: data.to_owned(),
            courses: Courses::default(),
            catalog: Arc::new(Catalog::default()),
        };
        begin(order, sources, post);
        match inbox.recv().unwrap() {
            Word::Learning(word) => word,
            _ => panic!("another word"),
        }
    }

    #[test]
    fn what_the_journal_says_comes_back_as_a_word() {
        let order = LearningOrder::Person(person(1));
        let word = word(order, journal().path());
        assert_eq!(word.order, order);
        match &*word.read.unwrap() {
            Learned::Person(progress) => {
                let of_lesson = &progress.lessons[&lesson("bike")];
                assert_eq!(of_lesson.visits[0].knowledge.measured.right, 1);
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_journal_that_is_not_there_is_told_in_a_sentence() {
        let folder = tempfile::tempdir().unwrap();
        let order = LearningOrder::Group(CourseId(Uuid::from_u128(1)));
        let word = word(order, folder.path());
        assert_eq!(word.order, order);
        assert_eq!(word.read.unwrap_err().key, "staff-store-absent");
    }
}
