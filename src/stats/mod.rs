//! The statistics of the reports: intervals, curves, tests and the answer to "were facts learned sooner than skills?".
//!
//! Pure functions of numbers: nothing here knows of learners, lessons or tables, and nothing has a clock or a seed of its own.
//! What has no value is `None`; no function returns NaN or infinity. Each file has one method and says where it is published.
//! Confidence intervals are of 95 % unless their name says another share.
//!
//! Deliberately not here: averages over the two tracks. Knowing and being able are compared, never mixed.

pub mod beta;
pub mod bootstrap;
pub mod describe;
pub mod dif;
mod greenwood;
pub mod interval;
pub mod item;
mod normal;
pub mod paired;
pub mod rates;
pub mod signal;
pub mod survival;
pub mod verdict;
pub mod visits;
pub mod wilson;

pub use bootstrap::{Bootstrap, Bootstrapped};
pub use describe::Quartiles;
pub use dif::{Dif, Stratum};
pub use interval::{Interval, Z95};
pub use paired::{Change, Paired};
pub use rates::Ratio;
pub use signal::Signal;
pub use survival::{Curve, Step, Subject};
pub use verdict::{MARGIN, Verdict};
pub use visits::{PairCounts, TAU, VisitTable};
pub use wilson::Share;
