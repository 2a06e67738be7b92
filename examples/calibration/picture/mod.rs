//! The numbers as pictures, drawn as those of the outcomes are.
//!
//! Readable in black and white: knowledge is round and skill is square, and how it is said to be is a dashed line.

mod estimate;
mod intervals;
mod pen;

use super::row::Row;

/// The pictures, each with the name of its file.
pub fn all(rows: &[Row]) -> [(&'static str, String); 3] {
    [
        ("calibration-estimate.svg", estimate::svg(rows)),
        ("calibration-interval.svg", intervals::of_estimates(rows)),
        ("calibration-difference.svg", intervals::of_differences(rows)),
    ]
}
