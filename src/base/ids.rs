//! Ids that the program gives: UUIDs, one type per kind of thing.
//!
//! They are made in `runtime/` (they need the clock and randomness) and only carried here.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! uuids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }
    )+};
}

uuids! {
    /// One kiosk's journal (UUID version 4).
    DeviceId,
    /// One entry of the journal (UUID version 7, RFC 9562). For people and joins, never for order.
    EntryId,
    /// A learner, a walk-in, anybody who takes part.
    PersonId,
    /// A member of staff.
    StaffId,
    /// A course.
    CourseId,
    /// One gathering of a course.
    MeetingId,
    /// One individual guidance.
    ContactId,
    /// One person's stay at the kiosk.
    VisitId,
    /// One go at a task.
    AttemptId,
}
