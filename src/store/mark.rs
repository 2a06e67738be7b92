//! The mark: the last acknowledged number, in a small file of its own beside the journal.
//!
//! It is written after every commit without waiting for the disk, so it costs almost nothing and is never ahead of the
//! journal. After a power cut it may be behind: then it only says less. A journal that ends before its mark has lost
//! entries, and going on would give their numbers away a second time.

use std::fs::{File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::Path;

use uuid::Uuid;

use crate::base::DeviceId;
use crate::base::sealed::{seal, unseal};

/// What a mark says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Marked {
    /// Whose journal it belongs to.
    pub device: DeviceId,
    /// The last acknowledged number; 0 for none.
    pub seq: u64,
}

/// The open mark of the writer.
#[derive(Debug)]
pub(super) struct Mark {
    file: File,
    device: DeviceId,
}

impl Mark {
    /// Opens the mark or makes it.
    pub(super) fn open(path: &Path, device: DeviceId) -> io::Result<Self> {
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        Ok(Self { file, device })
    }

    /// Writes the number over the old one: one small write inside one sector.
    pub(super) fn set(&mut self, seq: u64) -> io::Result<()> {
        let line = line(Marked {
            device: self.device,
            seq,
        });
        self.file.seek(SeekFrom::Start(0))?;
        self.file.write_all(line.as_bytes())
    }
}

/// Reads the mark. None when there is none, or none that can be read (a torn write): then it says nothing.
pub(super) fn read(path: &Path) -> io::Result<Option<Marked>> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(std::str::from_utf8(&bytes).ok().and_then(parse)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn line(marked: Marked) -> String {
    seal(&format!("polku-mark {} {:020}", marked.device, marked.seq))
}

fn parse(text: &str) -> Option<Marked> {
    let (device, seq) = unseal(text)?.strip_prefix("polku-mark ")?.split_once(' ')?;
    Some(Marked {
        device: DeviceId(Uuid::try_parse(device).ok()?),
        seq: seq.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEVICE: DeviceId = DeviceId(Uuid::from_u128(7));

    #[test]
    fn the_newest_number_is_read_back() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("polku.mark");
        assert_eq!(read(&path).unwrap(), None);
        let mut mark = Mark::open(&path, DEVICE).unwrap();
        for seq in [0, 1, u64::MAX, 41] {
            mark.set(seq).unwrap();
            assert_eq!(read(&path).unwrap(), Some(Marked { device: DEVICE, seq }));
        }
    }

    #[test]
    fn a_changed_mark_says_nothing() {
        let good = line(Marked {
            device: DEVICE,
            seq: 41,
        });
        assert!(parse(&good).is_some());
        for place in 0..good.len() {
            let mut bytes = good.clone().into_bytes();
            bytes[place] ^= 1;
            assert_eq!(std::str::from_utf8(&bytes).ok().and_then(parse), None, "byte {place}");
        }
    }
}
