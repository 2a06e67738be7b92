//! The journal: events, their envelope and encoding, and the record that is folded from them.
//!
//! Uses `base`, `content`, `service`, `learner`. Deliberately not here: where entries are kept (that is `store`), a clock.

pub mod entry;
pub mod event;
pub mod record;

pub use entry::{Body, Entry, Hlc};
pub use event::{
    Actor, Asker, AttemptKind, AttemptResult, Event, Moment, Outcome, Rung, SignInCode, Verdict, VisitEnd,
};
pub use record::{Learner, Record};
