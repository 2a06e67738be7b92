//! A number as it is told: with how many learners it is of, how sure it is, and how it was worked out.

use crate::learner::Track;
use crate::report::Cell;
use crate::report::definitions::FIGURES;
use crate::stats::Interval;

/// Of fewer learners no number is told: it would say something about single people, and nothing about a programme.
pub const FEWEST: u64 = 5;

/// What a number counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A share, from 0 to 1.
    Share,
    /// Practised visits.
    Visits,
    /// Hours of practice.
    Hours,
    /// A number of things.
    Count,
    /// A correlation, from −1 to 1.
    Correlation,
    /// A difference on the delta scale of the Educational Testing Service.
    Delta,
    /// Standard deviations.
    Deviations,
    /// A probability.
    Probability,
}

impl Unit {
    /// Its code in tables.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Visits => "visits",
            Self::Hours => "hours",
            Self::Count => "count",
            Self::Correlation => "correlation",
            Self::Delta => "delta",
            Self::Deviations => "sd",
            Self::Probability => "p",
        }
    }
}

/// A number.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Which question it belongs to.
    pub section: &'static str,
    /// What it is.
    pub measure: &'static str,
    /// Of which track; none for both beside each other.
    pub track: Option<Track>,
    /// Of what: a visit number, a band, a lesson, an item.
    pub of: String,
    /// The number. None: it has no value, or too few learners.
    pub value: Option<f64>,
    /// What it counts in.
    pub unit: Unit,
    /// Of how many learners it is.
    pub n: u64,
    /// The interval.
    pub interval: Option<Interval>,
    /// How the number and its interval were worked out.
    pub method: &'static str,
}

impl Figure {
    /// A number of this section, with nothing told yet.
    #[must_use]
    pub const fn new(section: &'static str, measure: &'static str, unit: Unit, method: &'static str) -> Self {
        Self {
            section,
            measure,
            track: None,
            of: String::new(),
            value: None,
            unit,
            n: 0,
            interval: None,
            method,
        }
    }

    /// Of a track.
    #[must_use]
    pub const fn track(mut self, track: Track) -> Self {
        self.track = Some(track);
        self
    }

    /// Of something.
    #[must_use]
    pub fn of(mut self, what: impl ToString) -> Self {
        self.of = what.to_string();
        self
    }

    /// A count is told of any number of learners.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "no programme has 2^52 learners")]
    pub fn counted(mut self, count: u64) -> Self {
        self.value = Some(count as f64);
        self.n = count;
        self
    }

    /// A number of so many learners. Of too few none is told.
    #[must_use]
    pub fn told(mut self, value: Option<f64>, interval: Option<Interval>, learners: u64) -> Self {
        self.n = learners;
        if learners >= FEWEST {
            self.value = value;
            self.interval = interval.filter(|_| value.is_some());
        }
        self
    }

    /// Its row, in the order of [`FIGURES`], in a group.
    #[must_use]
    pub fn row(&self, group: &str) -> [Cell; FIGURES.len()] {
        let number = |value: Option<f64>| Cell::optional(value.map(Cell::decimal));
        let interval = self.interval;
        [
            Cell::text(group),
            Cell::code(self.section),
            Cell::code(self.measure),
            Cell::optional(self.track.map(|track| Cell::code(track.code()))),
            Cell::text(&self.of),
            number(self.value),
            Cell::code(self.unit.code()),
            Cell::count(self.n),
            number(interval.map(|interval| interval.low)),
            number(interval.map(|interval| interval.high)),
            Cell::code(self.method),
        ]
    }
}
