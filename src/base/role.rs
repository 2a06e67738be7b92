//! What a member of the staff may do.

use serde::{Deserialize, Serialize};

/// What a member of the staff may do. The journal and the staff's file write it in small letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Runs courses, meetings and guidance.
    Instructor,
    /// All that an instructor may, and decides who belongs to the staff.
    Administrator,
}
