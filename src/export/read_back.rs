//! Reading back what a disk has kept.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use sha2::digest::Output;
use sha2::{Digest, Sha256};

/// The SHA-256 of a file as it stands on the disk. The system is asked to forget its own copy first, or it would answer from
/// memory, and a bad disk would look like a good one. The file must have been made durable: what is not yet written is not
/// forgotten.
pub(super) fn hash(path: &Path) -> io::Result<Output<Sha256>> {
    let mut file = File::open(path)?;
    forget(&file);
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 256 * 1024];
    loop {
        match file.read(&mut buffer) {
            Ok(0) => return Ok(hash.finalize()),
            Ok(read) => hash.update(buffer.get(..read).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// A wish that a system may refuse; then the answer comes from memory and still shows a file cut short or changed.
#[cfg(target_os = "linux")]
fn forget(file: &File) {
    rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed).ok();
}

#[cfg(not(target_os = "linux"))]
fn forget(_: &File) {}
