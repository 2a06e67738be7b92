//! The staff PIN: which PINs are good enough, how often one may try, and the file that keeps the hash.
//!
//! Uses `base`, Argon2id (RFC 9106) and, in `file`, the data folder. Deliberately not here: a window, a clock (the caller says
//! how much monotonic time has passed) and a permanent lock: a child at the kiosk could lock the teacher out with it.

pub mod file;
pub mod pin;
pub mod tries;

pub use file::{Answer, Cost, StaffError, StaffFile};
pub use pin::{Pin, PinRefused};
pub use tries::Tries;
