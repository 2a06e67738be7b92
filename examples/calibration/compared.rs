//! The evaluator's difference: how often its interval holds the true one.

use std::collections::BTreeMap;

use polku::report::outcomes::Speed;
use polku::stats::visits::SUMS;
use polku::stats::{Interval, VisitTable, wilson};

use super::row::{AIM, DIFFERENCE_HOLDS, Row};

/// How often the interval of the difference is said to hold it.
pub const SAID_OF_DIFFERENCE: f64 = 0.95;

/// The evaluator's answers of many programmes of one truth.
pub struct Compared {
    pub truth: &'static str,
    /// By size: intervals that were told, and programmes that told none.
    told: BTreeMap<usize, (Vec<Interval>, usize)>,
    /// All learners of all programmes, as the numbers that [`VisitTable::difference`] is made of.
    sums: [f64; SUMS],
    learners: usize,
}

impl Compared {
    pub fn new(truth: &'static str) -> Self {
        Self {
            truth,
            told: BTreeMap::new(),
            sums: [0.0; SUMS],
            learners: 0,
        }
    }

    /// Takes a programme in.
    pub fn take(&mut self, learners: usize, speed: &Speed) {
        let (told, silent) = self.told.entry(learners).or_default();
        match speed.interval {
            Some(interval) => told.push(interval),
            None => *silent += 1,
        }
        let [knowledge, skill] = &speed.curves;
        let counts = [knowledge, skill].into_iter().flat_map(|curve| {
            let events = curve.iter().map(|point| point.events);
            events.chain(curve.iter().map(|point| point.at_risk))
        });
        for (sum, count) in self.sums.iter_mut().zip(counts) {
            *sum += count as f64;
        }
        self.learners += learners;
    }

    /// What the difference comes to when all learners of all programmes are taken for one: what each programme aims at.
    pub fn aim(&self) -> Option<f64> {
        VisitTable::difference(&self.sums)
    }

    /// Of how many programmes of a size the interval holds a difference.
    pub fn holding(&self, size: usize, difference: Option<f64>) -> usize {
        let told = self.told.get(&size).into_iter().flat_map(|(told, _)| told);
        told.filter(|interval| difference.is_some_and(|difference| interval.contains(difference)))
            .count()
    }

    /// Its numbers.
    pub fn rows(&self) -> Vec<Row> {
        let aim = self.aim();
        let mut rows = vec![Row {
            figure: AIM,
            truth: self.truth,
            observed: aim,
            n: self.learners,
            of: "learners",
            learners: self.learners,
            ..Row::default()
        }];
        for (size, (told, silent)) in &self.told {
            let (holding, n) = (self.holding(*size, aim) as f64, told.len() as f64);
            rows.push(Row {
                figure: DIFFERENCE_HOLDS,
                truth: self.truth,
                group: format!("{size} learners"),
                expected: Some(SAID_OF_DIFFERENCE),
                observed: Some(holding / n),
                interval: wilson::of_counts(holding, n),
                n: told.len(),
                of: "programmes",
                learners: size * (told.len() + silent),
                ..Row::default()
            });
        }
        rows
    }
}
