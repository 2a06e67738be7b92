//! Learners' figures: folding events into where learners stand, and the answer over a national year.
//!
//! The events are those of made-up learners who play the real lessons. Learners of the answer are drawn at random: a bootstrap costs
//! the same whatever it draws from.

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use fastrand::Rng;
use polku::assets;
use polku::course::Courses;
use polku::demo::learners::{Cohort, Simulator, Truth};
use polku::learner::Observer;
use polku::report::outcomes::DRAWN;
use polku::report::{Learners, Who};
use polku::stats::VisitTable;

/// Learners whose events are folded.
const LEARNERS: usize = 400;
/// Times that they are folded.
const ROUNDS: usize = 15;
/// Learners of a national year.
const NATION: usize = 50_000;

fn main() {
    let loaded = assets::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content is read");
    let catalog = loaded.compiled.catalog;
    let truth = Truth::knowledge_sooner();
    let simulated = Simulator::new(&catalog).learners(&truth, &Cohort::of(LEARNERS), 1);
    let events = simulated.events;
    let courses = Courses::default();
    let mut rounds: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let mut observer = Observer::new(Who::of(&courses));
            let mut learners = Learners::of(&courses);
            let begin = Instant::now();
            for (at, event) in &events {
                if let Some(noted) = observer.take(event, *at) {
                    learners.note(noted);
                }
            }
            black_box(learners);
            begin.elapsed()
        })
        .collect();
    rounds.sort_unstable();
    let median = rounds[ROUNDS / 2];
    println!(
        "folding one event: {:.3} µs (median of {ROUNDS} rounds over {} events of {LEARNERS} learners)",
        median.as_secs_f64() * 1e6 / events.len() as f64,
        events.len()
    );

    let mut random = Rng::with_seed(1);
    let tables: Vec<_> = (0..NATION)
        .map(|_| {
            let mut table = VisitTable::default();
            table.knowledge.add(random.u64(1..4), random.bool());
            table.skill.add(random.u64(1..4), random.bool());
            table.sums()
        })
        .collect();
    let begin = Instant::now();
    let drawn = DRAWN.of_sums(&tables, VisitTable::difference);
    println!(
        "{} draws over {NATION} learners: {:.2} s (interval {:?})",
        DRAWN.draws,
        begin.elapsed().as_secs_f64(),
        drawn.map(|drawn| drawn.interval)
    );
}
