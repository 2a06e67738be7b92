//! What a staff member may do.

use serde::{Deserialize, Serialize};

/// What a staff member may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Runs groups: courses, people, the roll, guidance, the board, exports.
    Instructor,
    /// Also sets the kiosk up: staff, erasure, closing the program.
    Administrator,
}

impl Role {
    /// Both roles.
    pub const ALL: [Self; 2] = [Self::Instructor, Self::Administrator];
}
