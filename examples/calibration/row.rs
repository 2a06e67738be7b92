//! The numbers of the table, each with what it should be and how sure it is.

use std::error::Error;

use polku::stats::Interval;

pub const FORETOLD: &str = "share right";
pub const BRIER: &str = "Brier score";
pub const BRIER_OF_ONE_SHARE: &str = "Brier score of one share for all";
pub const ERROR: &str = "expected calibration error";
pub const CHANCE: &str = "true chance";
pub const ESTIMATE_HOLDS: &str = "interval of an estimate holds the true chance";
pub const AIM: &str = "difference aimed at";
pub const DIFFERENCE_HOLDS: &str = "interval of the difference holds it";

/// A number. The pictures are drawn from the same rows as the table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// What is told.
    pub figure: &'static str,
    /// Of which truth; `all` for all together.
    pub truth: &'static str,
    /// Of which track, where it has one.
    pub track: &'static str,
    /// Of what among them.
    pub group: String,
    /// What it would be if all were as it is said to be.
    pub expected: Option<f64>,
    /// What it is.
    pub observed: Option<f64>,
    /// The 95 % interval of what it is: Wilson's, where answers of one learner hang together of as many as they are worth.
    pub interval: Option<Interval>,
    /// Of how many.
    pub n: usize,
    /// What these are.
    pub of: &'static str,
    /// Of how many learners they are.
    pub learners: usize,
}

const COLUMNS: [&str; 11] = [
    "figure", "truth", "track", "group", "expected", "observed", "low", "high", "n", "of", "learners",
];

/// The table.
pub fn csv(rows: &[Row]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(COLUMNS)?;
    let number = |value: Option<f64>| value.map(|value| format!("{value:.4}")).unwrap_or_default();
    for row in rows {
        file.write_record([
            row.figure,
            row.truth,
            row.track,
            &row.group,
            &number(row.expected),
            &number(row.observed),
            &number(row.interval.map(|interval| interval.low)),
            &number(row.interval.map(|interval| interval.high)),
            &row.n.to_string(),
            row.of,
            &row.learners.to_string(),
        ])?;
    }
    Ok(file.into_inner()?)
}
