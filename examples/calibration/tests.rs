//! A smaller draw, in seconds: it says what the table in the docs says, and it would not if estimates were mixed up.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use polku::learner::{Estimate, Strength, Track};
use polku::stats::Interval;
use uuid::Uuid;

use super::draw::Opportunity;
use super::row::{AIM, BRIER, BRIER_OF_ONE_SHARE, CHANCE, ERROR, ESTIMATE_HOLDS, FORETOLD, Row};
use super::*;

const SMALL: usize = 40;
const PROGRAMMES: u64 = 4;
/// So far from the table a share of the smaller draw may be.
const CLOSE: f64 = 0.06;

static DRAWN: LazyLock<(Believed, Vec<Compared>)> = LazyLock::new(|| {
    let catalog = catalog().unwrap();
    drawn(&mut Simulator::new(&catalog), &[(SMALL, PROGRAMMES)], PROGRAMMES)
});

/// What the table in the docs says, by figure, truth, track and group.
static TABLE: LazyLock<BTreeMap<[String; 4], f64>> = LazyLock::new(|| {
    let mut file = csv::Reader::from_path(home().join("docs/calibration.csv")).unwrap();
    let rows = file.records().map(Result::unwrap);
    rows.map(|row| ([0, 1, 2, 3].map(|at| row[at].to_owned()), row[5].parse().unwrap()))
        .collect()
});

fn of_table(row: &Row) -> f64 {
    TABLE[&[row.figure, row.truth, row.track, &row.group].map(str::to_owned)]
}

fn find(rows: &[Row], figure: &str, track: Track) -> f64 {
    let mut rows = rows
        .iter()
        .filter(|row| row.figure == figure && row.track == track.code());
    rows.next().unwrap().observed.unwrap()
}

/// How far the estimates are from the table.
fn far(rows: &[Row]) -> Vec<&Row> {
    // A bin of a smaller draw may have few learners, so of the bins only their average is held to the table.
    let held = rows.iter().filter(|row| row.figure != FORETOLD);
    held.filter(|row| (row.observed.unwrap() - of_table(row)).abs() > CLOSE)
        .collect()
}

#[test]
fn a_smaller_draw_says_what_the_table_says() {
    let rows = DRAWN.0.rows();
    let figures: BTreeSet<&str> = rows.iter().map(|row| row.figure).collect();
    for figure in [BRIER, BRIER_OF_ONE_SHARE, ERROR, CHANCE, ESTIMATE_HOLDS] {
        assert!(figures.contains(figure));
    }
    assert!(far(&rows).is_empty(), "{:#?}", far(&rows));
}

#[test]
fn it_would_not_if_estimates_were_those_of_others() {
    let rows = DRAWN.0.rows();
    let mut mixed: Vec<Opportunity> = DRAWN.0.0.iter().filter(|one| one.before.is_some()).cloned().collect();
    for track in Track::ALL {
        let of_track = || mixed.iter().filter(|one| one.track == track);
        let mut estimates: Vec<_> = of_track().map(|one| (one.before, one.after)).collect();
        fastrand::Rng::with_seed(1).shuffle(&mut estimates);
        let of_track = mixed.iter_mut().filter(|one| one.track == track);
        for (one, estimates) in of_track.zip(estimates) {
            (one.before, one.after) = estimates;
        }
    }
    let mixed = Believed(mixed).rows();
    assert!(find(&mixed, BRIER, Track::Knowledge) > find(&rows, BRIER, Track::Knowledge) + CLOSE);
    assert!(!far(&mixed).is_empty());
}

#[test]
fn what_was_so_is_told_of_the_right_visits() {
    let truth = TRUTHS[1].1;
    let rows = DRAWN.0.rows();
    let knows = rows
        .iter()
        .filter(|row| row.figure == CHANCE && row.track == "knowledge");
    for row in knows.filter(|row| row.group.ends_with(", mastered")) {
        assert!(
            (row.observed.unwrap() - (1.0 - truth.answer_slip)).abs() < 0.03,
            "{row:?}"
        );
    }
    // Once mastered, always so.
    let mut latest = BTreeMap::new();
    for one in &DRAWN.0.0 {
        let before = latest.insert((one.person, &one.lesson, one.track), one.mastered);
        assert!(one.mastered || before != Some(true));
    }
}

#[test]
fn intervals_of_the_difference_hold_it_and_no_other() {
    let aims = ["knowledge sooner", "skill sooner"].map(|truth| {
        let key = [AIM, truth, "", ""].map(str::to_owned);
        TABLE[&key]
    });
    let holding = |compared: &Compared, aim: f64| compared.holding(SMALL, Some(aim));
    let own = |compared: &Compared| TABLE[&[AIM, compared.truth, "", ""].map(str::to_owned)];
    let all: usize = DRAWN.1.iter().map(|compared| holding(compared, own(compared))).sum();
    // Of 12 that each hold it with a chance of 0.95, fewer than 9 do in 2 of 1 000 draws.
    assert!(all >= 9, "{all}");
    let [knowledge, _, skill] = DRAWN.1.as_slice() else {
        panic!()
    };
    let wrong = holding(knowledge, aims[1]) + holding(skill, aims[0]);
    assert!(wrong <= 1, "{wrong}");
}

/// So many opportunities, of a learner each, of which so many went right: foretold was `mean`.
fn opportunities(mean: f64, count: u128, right: u128) -> impl Iterator<Item = Opportunity> {
    let estimate = Estimate {
        mean,
        interval: Interval { low: 0.0, high: 0.5 },
        strength: Strength::Weak,
    };
    (0..count).map(move |number| Opportunity {
        person: polku::base::PersonId(Uuid::from_u128(number)),
        lesson: "library-reserve".parse().unwrap(),
        track: Track::Knowledge,
        measures: true,
        right: number < right,
        before: Some(estimate),
        after: Some(estimate),
        mastered: false,
    })
}

#[test]
fn scores_are_what_they_are_said_to_be() {
    let scores = |believed: Vec<Opportunity>| {
        let rows = Believed(believed).foretold(Track::Knowledge);
        [BRIER, BRIER_OF_ONE_SHARE, ERROR].map(|figure| find(&rows, figure, Track::Knowledge))
    };
    let is = |found: [f64; 3], expected: [f64; 3]| {
        let near = found
            .iter()
            .zip(expected)
            .all(|(one, other)| (one - other).abs() < 1e-12);
        assert!(near, "{found:?}");
    };
    // As many as foretold: nothing is off, and what is left is chance. 4 · 0.25 · 0.75 / 4.
    is(scores(opportunities(0.25, 4, 1).collect()), [0.1875, 0.1875, 0.0]);
    // 0.85 foretold of five of whom all are right, 0.25 of five of whom none is.
    let two = opportunities(0.85, 5, 5).chain(opportunities(0.25, 5, 0)).collect();
    is(scores(two), [(0.15 * 0.15 + 0.25 * 0.25) / 2.0, 0.25, 0.2]);
}

/// Not a test: what `tools/calibration` runs. As one of the tests it needs no second build of everything.
#[test]
#[ignore = "takes minutes, and writes to docs/"]
fn draw_the_docs() {
    main().unwrap();
}
