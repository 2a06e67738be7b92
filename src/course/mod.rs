//! Courses and all that staff records: meetings, people, the roll, individual guidance.
//!
//! [`Courses`] is folded from the journal; `roll` asks it; `decide` says which facts follow from what staff or a sign-in does, and
//! changes nothing. Uses `base`, `i18n`'s languages and the journal's events (the two are one level, as `learner` is).
//! Deliberately not here: identity codes, addresses, telephone numbers (no type has a place for them); tables for a file
//! (`report`); wording; what a PIN opens (`staff`).

mod by;
mod contact;
pub mod decide;
mod facts;
mod fold;
pub mod import;
mod mark;
mod person;
pub mod roll;

pub use by::{By, ErasedMark, TextHash};
pub use contact::{Channel, ContactFacts, Counter, Outcome, Topic};
pub use facts::{
    CourseFacts, CourseKind, MeetingFacts, TEMPLATE_KEEP_MONTHS, TEMPLATE_MEETINGS, TEMPLATE_MINUTES, TEMPLATE_PEOPLE,
};
pub use fold::{Contact, Course, Courses, Marking, Marks, Meeting, Person, StaffMember};
pub use mark::{Mark, Status};
pub use person::{AgeBand, FunderFact, FunderFacts, Gender, PersonFacts, Purpose, Schooling, Standing};
pub use roll::RollRow;

#[cfg(test)]
mod tests;
