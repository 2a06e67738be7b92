//! What staff do with courses, outside their forms.

use crate::base::{CourseId, MeetingId, PersonId};

/// With courses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CourseMsg {
    /// A meeting does not take place (true), or does after all.
    Cancel(MeetingId, bool),
    /// Certificates of participation are made, for everybody who was there.
    Certificates(CourseId),
    /// Puts somebody on a course's list (true), or takes them off it.
    Enrol(CourseId, PersonId, bool),
}
