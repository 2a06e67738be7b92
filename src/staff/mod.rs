//! The staff's members: a PIN and a role each, how often one may try, the recovery code, and the files that keep the hashes.
//!
//! Uses `base`, Argon2id (RFC 9106) and the data folder. Deliberately not here: names (they are the journal's), a window, a
//! clock (the caller says how much monotonic time has passed), the question who may do what (a caller asks for the role) and a
//! permanent lock: a child at the kiosk could lock the teacher out with it.

mod disk;
pub mod error;
pub mod file;
pub mod hash;
mod members;
pub mod pin;
pub mod recovery;
pub mod reset;
pub mod tries;

pub use error::StaffError;
pub use file::{Answer, First, Recovered, StaffFile};
pub use hash::Cost;
pub use members::Member;
pub use pin::{Pin, PinRefused};
pub use recovery::RecoveryCode;
pub use reset::{Reset, reset_pins};
pub use tries::Tries;
