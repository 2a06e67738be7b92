//! What the tests of the store share: events to append, people to erase, and tests that run as processes of their own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use polku::base::{EntryId, PersonId, PictureId, Timestamp, VisitId};
use polku::i18n::Lang;
use polku::journal::{Event, SignInCode, VisitEnd};
use polku::store::{Erasure, Pending};
use uuid::Uuid;

/// Where a process that is a test of its own finds its folder.
pub const CHILD_FOLDER: &str = "POLKU_TEST_FOLDER";

/// The event with this number: kinds, subjects and lengths vary.
pub fn pending(number: u64) -> Pending {
    let person = PersonId(Uuid::from_u128(u128::from(number % 5) + 1));
    let visit = VisitId(Uuid::from_u128(u128::from(number / 3) + 1000));
    let picture = |name: String| PictureId::new(&name).unwrap();
    let (event, subject) = match number % 3 {
        0 => (
            Event::PersonAdded {
                person,
                code: SignInCode {
                    animal: picture(format!("animal{}", "x".repeat((number * 7 % 50) as usize))),
                    things: [
                        picture("sun".into()),
                        picture("key".into()),
                        picture(format!("cup{number}")),
                    ],
                },
            },
            Some(person),
        ),
        1 => (
            Event::VisitStarted {
                visit,
                person: Some(person),
                lang: [Lang::Fi, Lang::So, Lang::Ar, Lang::En][(number % 4) as usize],
            },
            Some(person),
        ),
        _ => (
            Event::VisitEnded {
                visit,
                how: VisitEnd::Left,
            },
            None,
        ),
    };
    Pending {
        event,
        subject,
        id: EntryId(Uuid::from_u128(u128::from(number) << 64 | 0x7000)),
        nonce: u128::from(number.wrapping_mul(0x9e37_79b9_7f4a_7c15)).to_be_bytes(),
        now: Timestamp(1_700_000_000_000 + (number / 2) as i64),
    }
}

/// Events 1 to `count`.
pub fn events(count: u64) -> Vec<Pending> {
    (1..=count).map(pending).collect()
}

/// Runs a test, by its name with its module, as a process of its own, behind these words of a shell.
pub fn run_child(test: &str, dir: &Path, shell: &str) -> std::process::Output {
    Command::new("sh")
        .args(["-c", shell, "sh"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(CHILD_FOLDER, dir)
        .output()
        .unwrap()
}

/// The folder that such a process was given. None when the tests are run as usual.
pub fn child_folder() -> Option<PathBuf> {
    std::env::var_os(CHILD_FOLDER).map(Into::into)
}

/// Fills the disk to the last byte.
pub fn fill(ballast: &Path, mut size: usize) {
    while size > 0 {
        let mut file = fs::OpenOptions::new().append(true).create(true).open(ballast).unwrap();
        if std::io::Write::write_all(&mut file, &vec![1; size]).is_err() {
            size /= 2;
        }
    }
}

/// Runs a test, by its name with its module, on a small file system in memory, in a name space of its own, where the machine allows
/// that.
pub fn in_a_mount_of_its_own(options: &str, test: &str) -> bool {
    let dir = tempfile::tempdir().unwrap();
    let mount = format!("mount -t tmpfs -o {options} tmpfs \"${CHILD_FOLDER}\"");
    let allowed = Command::new("unshare")
        .args(["-Urm", "sh", "-c", &mount])
        .env(CHILD_FOLDER, dir.path())
        .output()
        .is_ok_and(|output| output.status.success());
    if !allowed {
        return false;
    }
    let shell = format!("exec unshare -Urm sh -c '{mount} && exec \"$@\"' sh \"$@\"");
    let output = run_child(test, dir.path(), &shell);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("all is there"),
        "{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    true
}

/// Copies a folder in a process of its own: reading the bytes here would set SQLite's locks free.
pub fn copy_of(dir: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    let done = Command::new("cp")
        .arg("-R")
        .arg(dir.join("."))
        .arg(copy.path())
        .status()
        .unwrap();
    assert!(done.success());
    copy
}

/// The files of a folder, and of those in it, in which one of these is, with how often.
pub fn places_of(needles: &[Vec<u8>], dir: &Path) -> Vec<(String, usize)> {
    let (mut found, mut folders) = (Vec::new(), vec![dir.to_owned()]);
    let mut by_first = vec![Vec::new(); 256];
    needles
        .iter()
        .for_each(|needle| by_first[usize::from(needle[0])].push(needle));
    while let Some(folder) = folders.pop() {
        for file in fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = fs::read(&path).unwrap();
            // The reserve has nothing in it.
            let times = if bytes.iter().all(|byte| *byte == 0) {
                0
            } else {
                let begin = |at: usize| &by_first[usize::from(bytes[at])];
                let here = |at: usize| {
                    begin(at)
                        .iter()
                        .filter(|needle| bytes[at..].starts_with(needle))
                        .count()
                };
                (0..bytes.len()).map(here).sum()
            };
            if times > 0 {
                found.push((path.strip_prefix(dir).unwrap().display().to_string(), times));
            }
        }
    }
    found.sort();
    found
}

/// Somebody with an id as real ones are, and a word that stands in all events about them, as a name would.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Somebody(pub u64);

impl Somebody {
    pub fn id(self) -> PersonId {
        let random = self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15) & !(0b11 << 62) | 0b10 << 62;
        PersonId(Uuid::from_u128(0x0192_f00d_beef_7abc << 64 | u128::from(random)))
    }

    pub fn name(self) -> String {
        format!("zulfiqar-needle-{:06}", self.0)
    }

    /// A number of its own for everything of theirs.
    fn number(self, event: u64) -> u128 {
        u128::from(self.0 << 32 | event)
    }

    /// An event about them: most have them for their subject, some only mention them.
    pub fn event(self, event: u64) -> Pending {
        let picture = |text: &str| PictureId::new(text).unwrap();
        let padding = format!("p{}", "y".repeat((event * 13 % 60) as usize));
        let added = Event::PersonAdded {
            person: self.id(),
            code: SignInCode {
                animal: picture(&self.name()),
                things: [picture(&padding), picture(&self.name()), picture("sun")],
            },
        };
        Pending {
            event: added,
            subject: (event % 4 != 3).then(|| self.id()),
            id: self.entry(event),
            nonce: (self.number(event) + 1)
                .wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
                .to_be_bytes(),
            now: Timestamp(1_700_000_000_000 + event as i64),
        }
    }

    /// The id of the entry of that event.
    pub fn entry(self, event: u64) -> EntryId {
        EntryId(Uuid::from_u128(0xe0e0 << 112 | self.number(event)))
    }

    /// The id of the entry that takes their place.
    pub fn stand_in_entry(self) -> EntryId {
        EntryId(Uuid::from_u128(0x5e5e << 112 | self.number(0)))
    }

    /// What takes their place: an event without them.
    pub fn stand_in(self) -> Pending {
        Pending {
            event: Event::VisitEnded {
                visit: VisitId(Uuid::from_u128(self.number(1) << 32)),
                how: VisitEnd::Staff,
            },
            subject: None,
            id: self.stand_in_entry(),
            nonce: [7; 16],
            now: Timestamp(1_800_000_000_000),
        }
    }

    /// What must be nowhere once they are erased: the id in both forms, the name, and the nonces of these events.
    pub fn needles(self, events: u64) -> Vec<Vec<u8>> {
        let id = self.id();
        let mut needles = vec![
            id.0.as_bytes().to_vec(),
            id.to_string().into_bytes(),
            self.name().into_bytes(),
        ];
        needles.extend((0..events).map(|event| self.event(event).nonce.to_vec()));
        needles
    }
}

/// The erasure of these people.
pub fn erasure(people: &[Somebody]) -> Erasure {
    Erasure {
        persons: people.iter().map(|somebody| somebody.id()).collect(),
        then: people.iter().map(|somebody| somebody.stand_in()).collect(),
    }
}
