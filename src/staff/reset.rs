//! A forgotten PIN, when no administrator and no recovery code is left: the machine's administrator begins anew.
//!
//! The members stay, as instructors' PINs do. It needs no pepper, and no kiosk may run meanwhile: it would not know.

use std::path::Path;

use super::disk::{self, KEPT, PEPPER, TRIES};
use super::error::StaffError;
use super::file;
use super::tries::Tries;

/// What a reset did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reset {
    /// There was no PIN to forget.
    NothingSet,
    /// The administrators' PINs and the recovery code are gone.
    Administrators {
        /// How many PINs.
        pins: usize,
    },
    /// Everybody's PIN and the recovery code are gone: the pepper was missing, so none of them opened anything.
    Everybody {
        /// How many PINs.
        pins: usize,
    },
}

/// Forgets the PINs of all administrators, the recovery code and the tries. The kiosk's next start asks for a new first PIN,
/// which will be the first administrator's. A call that fails has removed nothing, or may be made again.
///
/// # Errors
/// [`StaffError`] when a file can't be read or written, or `staff.json` is damaged.
pub fn reset_pins(data_dir: &Path) -> Result<Reset, StaffError> {
    let Some(mut kept) = file::read_kept(data_dir)? else {
        return Ok(Reset::NothingSet);
    };
    let everybody = disk::read(&data_dir.join(PEPPER))?.is_none();
    let pins = kept.forget_pins(everybody);
    disk::replace_if_there(data_dir, TRIES, &Tries::default().to_bytes())?;
    disk::replace(data_dir, KEPT, &kept.to_json()?)?;
    Ok(match (pins, everybody) {
        (0, _) => Reset::NothingSet,
        (pins, false) => Reset::Administrators { pins },
        (pins, true) => Reset::Everybody { pins },
    })
}
