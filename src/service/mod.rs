//! The simulated e-service: a state and an interaction give the next state and what happened.
//!
//! Uses `base` and `content`. Deliberately not here: any particular service (they are data), typed text beyond the moment it
//! is judged, help or judgement of the learner (that is `tutor`), wording, time.

pub mod act;
pub mod elements;
pub mod entry;
pub mod guard;
pub mod interaction;
pub mod scope;
pub mod state;
pub mod transition;
pub mod values;
pub mod view;

pub use interaction::{ElementRef, Entry, Interaction, RealData};
pub use state::ServiceState;
pub use transition::{Happening, NotPossible, Transition, interact};
