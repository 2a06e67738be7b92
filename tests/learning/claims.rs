//! The answer to the evaluator's question, held against programmes of which the truth is known: learners with hidden knowledge and
//! skill play real plans through the real simulator and tutor, and what is recorded of them is all that the answer sees.

use std::sync::LazyLock;

use polku::content::catalog::Catalog;
use polku::course::Courses;
use polku::demo::learners::{Cohort, Simulator, Truth};
use polku::learner::Observer;
use polku::report::outcomes::{By, Selection, Speed, outcomes};
use polku::report::{Learners, Who};
use polku::stats::Verdict;

use crate::content::CONTENT;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let mut catalog = Catalog::clone(&CONTENT.0);
    // What this is held to was worked out with these two lessons: more of them change how much a programme can show.
    catalog
        .lessons
        .retain(|id, _| ["bank-identification", "library-reserve"].contains(&id.as_str()));
    catalog
});

/// As few learners as a project of one year may have.
const LEARNERS: usize = 40;

fn draws(truth: &Truth, draws: u64) -> Vec<Speed> {
    let mut simulator = Simulator::new(&CATALOG);
    let draw = |seed| {
        let simulated = simulator.learners(truth, &Cohort::of(LEARNERS), seed);
        let courses = Courses::default();
        let mut observer = Observer::new(Who::of(&courses));
        let mut learners = Learners::of(&courses);
        for (at, event) in &simulated.events {
            if let Some(noted) = observer.take(event, *at) {
                learners.note(noted);
            }
        }
        outcomes(&learners, &Selection::default(), &By::Together)
            .remove(0)
            .speed
    };
    (0..draws).map(draw).collect()
}

fn count(draws: &[Speed], wanted: Verdict) -> usize {
    draws.iter().filter(|speed| speed.verdict == wanted).count()
}

#[test]
fn where_knowledge_comes_sooner_forty_learners_show_it() {
    let draws = draws(&Truth::knowledge_sooner(), 50);
    let claims = count(&draws, Verdict::KnowledgeSooner);
    assert!(claims >= 40, "{claims} of {}", draws.len());
    assert_eq!(count(&draws, Verdict::SkillSooner), 0);
}

#[test]
fn where_both_come_equally_fast_nothing_is_claimed() {
    let draws = draws(&Truth::equal(), 100);
    let claims: Vec<String> = draws
        .iter()
        .filter(|speed| matches!(speed.verdict, Verdict::KnowledgeSooner | Verdict::SkillSooner))
        .map(Speed::sentence)
        .collect();
    assert!(claims.is_empty(), "{claims:#?}");
}
