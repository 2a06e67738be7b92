//! Draws against a second implementation, and what holds of any draw.

use super::*;
use crate::stats::visits::VisitTable;

/// A small programme: what learner `i` did follows from `i` alone.
fn learners(count: u64) -> Vec<[f64; 12]> {
    let table = |i: u64| {
        let mut table = VisitTable::default();
        table.knowledge.add(1 + i % 2, !i.is_multiple_of(5));
        table.skill.add(1 + i % 3, !i.is_multiple_of(4));
        table.skill.add(i % 7, i.is_multiple_of(3));
        table.sums()
    };
    (0..count).map(table).collect()
}

fn mean(sums: &[f64; 2]) -> Option<f64> {
    (sums[1] > 0.0).then(|| sums[0] / sums[1])
}

#[test]
fn anybody_can_draw_the_same() {
    // A second implementation, of ChaCha8 too, in Python by what the head of the file says; percentiles by numpy 2.4.6.
    let bootstrap = Bootstrap { draws: 300, seed: 11 };
    let mut times = [0; 10];
    bootstrap.draw(0, 10, &mut times);
    assert_eq!(times, [0, 0, 0, 2, 1, 3, 1, 0, 2, 1]);
    bootstrap.draw(1, 10, &mut times);
    assert_eq!(times, [1, 1, 0, 2, 1, 2, 0, 1, 1, 1]);
    let found = bootstrap.of_sums(&learners(97), VisitTable::difference).unwrap();
    assert!(
        (found.interval.low - 0.584_438_419_041_049_2).abs() < 1e-12,
        "{found:?}"
    );
    assert!(
        (found.interval.high - 0.973_682_365_495_453_6).abs() < 1e-12,
        "{found:?}"
    );
    assert_eq!(found.draws_used, 300);
}

#[test]
fn more_cores_change_nothing() {
    let learners = learners(97);
    let bootstrap = Bootstrap { draws: 300, seed: 11 };
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| bootstrap.of_sums(&learners, VisitTable::difference))
    };
    let one = on(1);
    assert!(one.is_some());
    assert_eq!(one, on(2));
    assert_eq!(one, on(7));
    let other = Bootstrap { draws: 300, seed: 12 };
    assert_ne!(one, other.of_sums(&learners, VisitTable::difference));
}

#[test]
fn as_many_are_drawn_as_there_are_and_each_as_likely() {
    let bootstrap = Bootstrap { draws: 0, seed: 5 };
    let mut times = [0; 10];
    let mut totals = [0; 10];
    for draw in 0..2_000 {
        bootstrap.draw(draw, 10, &mut times);
        assert_eq!(times.iter().sum::<u32>(), 10);
        for (total, times) in totals.iter_mut().zip(times) {
            *total += times;
        }
    }
    // 2 000 expected, with a standard deviation of 42.
    assert!(totals.iter().all(|total| (1_800..2_200).contains(total)), "{totals:?}");
}

#[test]
fn where_the_interval_has_no_meaning_there_is_none() {
    let bootstrap = Bootstrap { draws: 100, seed: 1 };
    assert_eq!(bootstrap.of_sums(&[], mean), None);
    assert_eq!(bootstrap.of_sums(&[[1.0, 1.0]], mean), None);
    assert_eq!(Bootstrap { draws: 0, seed: 1 }.of_sums(&[[1.0, 1.0]; 3], mean), None);
    assert_eq!(bootstrap.of_sums(&[[1.0, 0.0]; 3], mean), None);
    assert_eq!(bootstrap.of_sums(&[[1.0, 1.0]; 3], |_| Some(f64::NAN)), None);
}

#[test]
fn draws_without_a_value_are_left_out_and_counted() {
    // Without the one learner of three there is nothing to divide by: (2/3)³ of draws, 30 %.
    let learners = [[1.0, 2.0], [0.0, 0.0], [0.0, 0.0]];
    let found = Bootstrap { draws: 1_000, seed: 3 }.of_sums(&learners, mean).unwrap();
    assert!((650..760).contains(&found.draws_used), "{found:?}");
    assert_eq!((found.interval.low, found.interval.high), (0.5, 0.5));
}

#[test]
fn the_interval_of_a_mean_is_nearly_the_usual_one() {
    let learners: Vec<[f64; 2]> = (0..400u32).map(|i| [f64::from(i % 2), 1.0]).collect();
    let found = Bootstrap { draws: 2_000, seed: 7 }.of_sums(&learners, mean).unwrap();
    // 0.5 ± 1.96 · √(0.25/400).
    assert!((found.interval.low - 0.451).abs() < 0.006, "{found:?}");
    assert!((found.interval.high - 0.549).abs() < 0.006, "{found:?}");
}
