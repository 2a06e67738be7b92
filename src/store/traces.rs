//! Looks for what is left of erased people in the bytes of the data folder's files.
//!
//! What is looked for are their ids, as 16 bytes and as text, the two ways in which the journal holds them. It is a check, not
//! the erasing: an id that the edge of a page cuts in two is not seen.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::base::PersonId;

/// How much is read at a time.
const CHUNK: usize = 1 << 20;

/// How much of a needle is compared first: the shorter of the two forms.
const WINDOW: usize = 16;

/// The ids of those who were erased, as bytes. They are looked for all at once by Horspool's method for several patterns
/// (Navarro, Raffinot: Flexible Pattern Matching in Strings, 2002, section 3.3.2), which skips most of the bytes.
#[derive(Debug)]
pub(super) struct Needles {
    /// By the last byte of the window.
    by_last: Vec<Vec<Vec<u8>>>,
    /// How far the window can move when its last byte is this one.
    moves: Vec<usize>,
    longest: usize,
}

/// Where something was found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// In a file of the journal.
    pub journal: Vec<PathBuf>,
    /// In another file of the folder, or one that can't be read, of which nobody knows.
    pub elsewhere: Vec<PathBuf>,
}

impl Needles {
    pub(super) fn of<'p>(persons: impl IntoIterator<Item = &'p PersonId>) -> Self {
        let mut needles = Self {
            by_last: vec![Vec::new(); 256],
            moves: vec![WINDOW; 256],
            longest: WINDOW,
        };
        for person in persons {
            needles.add(person.0.as_bytes().to_vec());
            needles.add(person.to_string().into_bytes());
        }
        needles
    }

    fn add(&mut self, needle: Vec<u8>) {
        self.longest = self.longest.max(needle.len());
        let Some((last, before)) = needle.get(..WINDOW).and_then(<[u8]>::split_last) else {
            return;
        };
        for (byte, further) in before.iter().rev().zip(1..) {
            if let Some(found) = self.moves.get_mut(usize::from(*byte)) {
                *found = further.min(*found);
            }
        }
        if let Some(list) = self.by_last.get_mut(usize::from(*last)) {
            list.push(needle);
        }
    }

    /// Whether one of them is in these bytes.
    pub(super) fn are_in(&self, bytes: &[u8]) -> bool {
        let mut start = 0_usize;
        while let Some(last) = bytes.get(start.saturating_add(WINDOW - 1)) {
            let last = usize::from(*last);
            if let Some(list) = self.by_last.get(last).filter(|list| !list.is_empty()) {
                let rest = bytes.get(start..).unwrap_or_default();
                if list.iter().any(|needle| rest.starts_with(needle)) {
                    return true;
                }
            }
            start = start.saturating_add(self.moves.get(last).copied().unwrap_or(1));
        }
        false
    }

    /// Whether one of them is in what is read.
    fn are_read_in(&self, mut from: impl Read) -> io::Result<bool> {
        let mut bytes = Vec::with_capacity(CHUNK.saturating_add(self.longest));
        loop {
            let kept = bytes.len();
            from.by_ref().take(CHUNK as u64).read_to_end(&mut bytes)?;
            if bytes.len() == kept {
                return Ok(false);
            }
            if self.are_in(&bytes) {
                return Ok(true);
            }
            // One that began at the end may go on in what comes next.
            let seen = bytes.len().saturating_sub(self.longest.saturating_sub(1));
            bytes.drain(..seen);
        }
    }
}

/// Looks through every file of the folder and of the folders in it. Links are not followed.
///
/// Only within [`super::by_hand::now`], and with no connection open.
pub(super) fn search(journal: &Path, dir: &Path, needles: &Needles) -> io::Result<Found> {
    let mut found = Found::default();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        let files = match fs::read_dir(&folder) {
            Ok(files) => files,
            Err(error) if folder == dir => return Err(error),
            Err(_) => {
                found.elsewhere.push(folder);
                continue;
            }
        };
        for file in files {
            let file = file?;
            let path = file.path();
            let about = match file.metadata() {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                other => other?,
            };
            if about.is_dir() {
                folders.push(path);
            } else if about.is_file() && about.len() > 0 {
                look_into(&path, journal, needles, &mut found)?;
            }
        }
    }
    found.journal.sort();
    found.elsewhere.sort();
    Ok(found)
}

/// Whether a file is the journal or one of those that SQLite keeps beside it (sqlite.org/tempfiles.html).
fn is_of(path: &Path, journal: &Path) -> bool {
    let (path, journal) = (
        path.as_os_str().as_encoded_bytes(),
        journal.as_os_str().as_encoded_bytes(),
    );
    let rest = path.strip_prefix(journal);
    rest.is_some_and(|rest| [&b""[..], b"-wal", b"-shm", b"-journal"].contains(&rest))
}

fn look_into(path: &Path, journal: &Path, needles: &Needles, found: &mut Found) -> io::Result<()> {
    let is_journal = is_of(path, journal);
    match File::open(path).and_then(|file| needles.are_read_in(file)) {
        Ok(true) if is_journal => found.journal.push(path.to_owned()),
        Ok(true) => found.elsewhere.push(path.to_owned()),
        Ok(false) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) if is_journal => return Err(error),
        Err(_) => found.elsewhere.push(path.to_owned()),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const PERSON: PersonId = PersonId(Uuid::from_u128(0x0192_aaaa_bbbb_7ccc_8ddd_eeee_ffff_0001));
    const OTHER: PersonId = PersonId(Uuid::from_u128(0x0192_aaaa_bbbb_7ccc_8ddd_eeee_ffff_0002));

    #[test]
    fn an_id_is_found_in_both_forms_wherever_a_chunk_ends() {
        let needles = Needles::of([&PERSON]);
        for form in [PERSON.0.as_bytes().to_vec(), PERSON.to_string().into_bytes()] {
            for before in [
                0,
                1,
                CHUNK - 40,
                CHUNK - form.len(),
                CHUNK - 10,
                CHUNK - 1,
                CHUNK,
                2 * CHUNK + 3,
            ] {
                let mut bytes = vec![b'0'; before];
                bytes.extend(&form);
                assert!(needles.are_read_in(&bytes[..]).unwrap(), "{before}");
                bytes.pop();
                assert!(!needles.are_read_in(&bytes[..]).unwrap(), "{before}");
            }
        }
    }

    /// Against the plain way to look, over bytes with many near misses.
    #[test]
    fn no_place_is_skipped() {
        let (mut state, mut found) = (7_u64, 0);
        for _ in 0..2000 {
            let mut bytes = Vec::new();
            for _ in 0..12 {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                let form = match state >> 62 {
                    0 => PERSON.0.as_bytes().to_vec(),
                    1 => PERSON.to_string().into_bytes(),
                    _ => OTHER.0.as_bytes().to_vec(),
                };
                let (from, length) = ((state >> 40) as usize % 4, (state >> 30) as usize % 40);
                bytes.extend(form.iter().skip(from).take(length));
            }
            let plain = [PERSON.0.as_bytes().to_vec(), PERSON.to_string().into_bytes()]
                .iter()
                .any(|needle| bytes.windows(needle.len()).any(|window| window == needle));
            assert_eq!(Needles::of([&PERSON]).are_in(&bytes), plain, "{bytes:x?}");
            found += usize::from(plain);
        }
        assert!((200..1800).contains(&found), "{found}");
    }

    #[test]
    fn another_persons_id_is_none_of_theirs() {
        let bytes = [OTHER.0.as_bytes().to_vec(), OTHER.to_string().into_bytes()].concat();
        assert!(!Needles::of([&PERSON]).are_in(&bytes));
        assert!(Needles::of([&PERSON, &OTHER]).are_in(&bytes));
        assert!(!Needles::of([]).are_in(&bytes));
    }

    #[test]
    fn every_file_is_looked_into_and_told_by_whose_it_is() {
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &str| dir.path().join(name);
        fs::create_dir(path("cards")).unwrap();
        for (name, bytes) in [
            ("polku.db", &b"nothing"[..]),
            ("polku.db-wal", PERSON.0.as_bytes()),
            ("cards/list.csv", PERSON.to_string().as_bytes()),
            ("polku.db.mine", PERSON.0.as_bytes()),
            ("cards/other.csv", OTHER.to_string().as_bytes()),
        ] {
            fs::write(path(name), bytes).unwrap();
        }
        let found = search(&path("polku.db"), dir.path(), &Needles::of([&PERSON])).unwrap();
        assert_eq!(
            found,
            Found {
                journal: vec![path("polku.db-wal")],
                elsewhere: vec![path("cards/list.csv"), path("polku.db.mine")]
            }
        );
    }
}
