//! What is known of a learner: the evidence rules, the belief, the bar, and how far they have come.
//!
//! Knowing and being able are two tracks. Each has its own evidence, its own estimate and its own bar, and nothing adds them up.
//! From events come observations ([`observation`]), by the rules of [`evidence`]; a learner's observations of a lesson come to a
//! [`standing`]. Uses `base`, `stats`, `content` types and the journal's events. Deliberately not here: a score, and anything that
//! needs the lessons themselves: an edited lesson never re-judges what was done.

pub mod estimate;
pub mod evidence;
pub mod judgements;
pub mod mastery;
pub mod novelty;
pub mod observation;
pub mod parameters;
pub mod progress;
pub mod standing;
#[cfg(test)]
pub(crate) mod testing;

pub use estimate::{Estimate, Pool, Strength, Tally};
pub use evidence::Track;
pub use judgements::Judgements;
pub use observation::{Noted, Observation, Observer};
pub use parameters::{PARAMETERS, Parameters};
pub use progress::{Climb, LastRun, Reach, TaskProgress, Went};
pub use standing::Standing;
