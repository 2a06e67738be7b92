//! The journal: events, their envelope and encoding, and the record that is folded from them.
//!
//! Uses `base`, `content`, `service`, `learner`, `course`. Deliberately not here: where entries are kept (that is `store`), a clock.

pub mod comfort;
pub mod entry;
pub mod event;
pub mod kinds;
pub mod record;
pub mod whose;

pub use comfort::Comfort;
pub use entry::{Body, Entry, Hlc};
pub use event::Event;
pub use kinds::{
    Actor, Asker, AttemptKind, AttemptResult, MessageKind, Moment, Outcome, Rung, SignInCode, Verdict, VisitEnd,
};
pub use record::{Learner, Record};
pub use whose::Whose;
