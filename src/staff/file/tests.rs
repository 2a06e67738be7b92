//! PINs over tries, restarts, lost files and changed clocks.

mod acts_tests;

use std::fs::{self, File};
use std::time::{Duration, SystemTime};

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::staff::tries::{FIRST_WAIT, FREE, LONGEST_WAIT};
use crate::staff::{Pin, RecoveryCode};

/// The least that Argon2 allows.
const LIGHT: Cost = Cost {
    memory_kib: 8,
    passes: 1,
};
const PIN: &str = "402917";
const OTHER: &str = "839264";
const THIRD: &str = "605183";

const FIRST: StaffId = StaffId(Uuid::from_u128(1));
const SECOND: StaffId = StaffId(Uuid::from_u128(2));
const NOBODY: StaffId = StaffId(Uuid::from_u128(9));

const RIGHT: Answer = Answer::Right {
    staff: FIRST,
    role: Role::Administrator,
};
const RIGHT_SECOND: Answer = Answer::Right {
    staff: SECOND,
    role: Role::Instructor,
};

fn pin(digits: &str) -> Pin {
    Pin::new(digits).unwrap()
}

fn open(dir: &Path) -> StaffFile {
    StaffFile::open(dir, LIGHT).unwrap()
}

fn with_code(dir: &Path) -> (StaffFile, RecoveryCode) {
    let mut staff = open(dir);
    let first = staff.first(FIRST, &pin(PIN)).unwrap();
    (staff, first.recovery)
}

fn with_pin(dir: &Path) -> StaffFile {
    with_code(dir).0
}

/// An administrator and an instructor.
fn with_two(dir: &Path) -> StaffFile {
    let mut staff = with_pin(dir);
    staff.add(SECOND, Role::Instructor, &pin(OTHER)).unwrap();
    staff
}

fn is_wrong(answer: &Answer) -> bool {
    matches!(answer, Answer::Wrong { .. })
}

#[test]
fn the_right_pin_opens_also_after_a_restart_and_no_other_does() {
    let dir = tempfile::tempdir().unwrap();
    let mut staff = with_pin(dir.path());
    assert_eq!(staff.attempt(PIN, Millis(0)).unwrap(), RIGHT);
    let mut again = StaffFile::open(dir.path(), LIGHT).unwrap();
    assert!(again.is_set());
    for wrong in ["402918", "", "40291", "4029170"] {
        assert!(
            matches!(again.attempt(wrong, Millis(0)).unwrap(), Answer::Wrong { .. }),
            "{wrong}"
        );
    }
    assert_eq!(again.attempt(PIN, Millis(0)).unwrap(), RIGHT);
}

#[test]
fn the_cost_of_a_kiosk_is_what_is_written_down() {
    let dir = tempfile::tempdir().unwrap();
    let mut staff = StaffFile::open(dir.path(), Cost::KIOSK).unwrap();
    staff.first(FIRST, &pin(PIN)).unwrap();
    let text = fs::read_to_string(dir.path().join("staff.json")).unwrap();
    let kept: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(kept["argon2id"], serde_json::json!({"memory_kib": 65536, "passes": 3}));
    assert!(!text.contains(PIN));
    // Whoever opens the file pays what it says.
    let mut staff = open(dir.path());
    assert_eq!(staff.attempt(PIN, Millis(0)).unwrap(), RIGHT);
}

#[test]
fn after_five_wrong_tries_even_the_right_pin_waits() {
    let dir = tempfile::tempdir().unwrap();
    let mut staff = with_pin(dir.path());
    for left in (0..FREE).rev() {
        let wait = if left == 0 { FIRST_WAIT } else { Millis(0) };
        assert_eq!(
            staff.attempt("000000", Millis(0)).unwrap(),
            Answer::Wrong { free: left, wait }
        );
    }
    let mut staff = StaffFile::open(dir.path(), LIGHT).unwrap();
    assert_eq!(
        staff.attempt(PIN, Millis(1)).unwrap(),
        Answer::Wait {
            left: Millis(FIRST_WAIT.0 - 1)
        }
    );
    assert_eq!(staff.attempt(PIN, Millis(FIRST_WAIT.0 - 1)).unwrap(), RIGHT);
    assert_eq!(
        staff.attempt("000000", Millis(0)).unwrap(),
        Answer::Wrong {
            free: FREE - 1,
            wait: Millis(0)
        }
    );
}

#[test]
fn without_their_pepper_neither_a_pin_nor_the_recovery_code_opens_anything() {
    let dir = tempfile::tempdir().unwrap();
    let (_, code) = with_code(dir.path());
    let pepper = dir.path().join("pepper");
    fs::write(&pepper, [7; 32]).unwrap();
    let mut other = StaffFile::open(dir.path(), LIGHT).unwrap();
    assert!(is_wrong(&other.attempt(PIN, Millis(0)).unwrap()));
    let recovered = other.recover(&code.reveal(), None, &pin(OTHER), Millis(0)).unwrap();
    assert!(matches!(recovered, Recovered::Wrong { .. }), "{recovered:?}");
    fs::write(&pepper, [7; 31]).unwrap();
    assert!(matches!(
        StaffFile::open(dir.path(), LIGHT),
        Err(StaffError::Damaged { .. })
    ));
    fs::remove_file(&pepper).unwrap();
    assert!(matches!(
        StaffFile::open(dir.path(), LIGHT),
        Err(StaffError::PepperMissing { .. })
    ));
    assert!(!pepper.exists());
}

#[test]
fn a_damaged_file_lets_nobody_through_and_stays_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    drop(with_two(dir.path()));
    let path = dir.path().join("staff.json");
    let whole = fs::read_to_string(&path).unwrap();
    let changed = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut kept = serde_json::from_str(&whole).unwrap();
        change(&mut kept);
        serde_json::to_vec(&kept).unwrap()
    };
    let damaged = [
        b"".to_vec(),
        b"{}".to_vec(),
        vec![0xff; 40],
        whole.as_bytes()[..whole.len() / 2].to_vec(),
        b"{\"version\":1,\"hash\":\"\"}".to_vec(),
        changed(&|kept| kept["version"] = 3.into()),
        changed(&|kept| kept["more"] = 1.into()),
        changed(&|kept| kept["salt"] = "abcd".into()),
        changed(&|kept| kept["argon2id"]["memory_kib"] = 0.into()),
        changed(&|kept| kept["argon2id"]["passes"] = u32::MAX.into()),
        changed(&|kept| kept["members"] = serde_json::json!([])),
        changed(&|kept| kept["members"][0]["role"] = "instructor".into()),
        changed(&|kept| kept["members"][0]["pin"] = "abcd".into()),
        changed(&|kept| kept["members"][1]["staff"] = kept["members"][0]["staff"].clone()),
        changed(&|kept| kept["members"][1]["pin"] = kept["members"][0]["pin"].clone()),
    ];
    for damaged in damaged {
        fs::write(&path, &damaged).unwrap();
        let told = String::from_utf8_lossy(&damaged);
        for opened in [
            StaffFile::open(dir.path(), LIGHT).map(Some),
            StaffFile::find(dir.path(), LIGHT),
        ] {
            assert!(matches!(opened, Err(StaffError::Damaged { .. })), "{told}");
        }
        assert_eq!(fs::read(&path).unwrap(), damaged);
    }
    fs::write(&path, changed(&|_| {})).unwrap();
    assert_eq!(open(dir.path()).attempt(OTHER, Millis(0)).unwrap(), RIGHT_SECOND);
}

#[cfg(unix)]
#[test]
fn the_files_are_for_this_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    with_pin(dir.path());
    for name in ["pepper", "staff.json", "staff.tries"] {
        let mode = fs::metadata(dir.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[test]
fn where_tries_can_not_be_written_down_only_the_right_pin_is_answered_and_each_other_one_costs_a_wait() {
    let dir = tempfile::tempdir().unwrap();
    let mut staff = with_pin(dir.path());
    // A folder in the way of the file: writing fails, also for root.
    fs::remove_file(dir.path().join(TRIES)).unwrap();
    fs::create_dir(dir.path().join(TRIES)).unwrap();
    assert_eq!(staff.attempt(PIN, Millis(0)).unwrap(), RIGHT);
    for wait in [FIRST_WAIT, Millis(2 * FIRST_WAIT.0)] {
        assert!(matches!(
            staff.attempt("000000", Millis(0)),
            Err(StaffError::File { .. })
        ));
        assert_eq!(staff.attempt(PIN, Millis(0)).unwrap(), Answer::Wait { left: wait });
        assert_eq!(
            staff.attempt(PIN, Millis(wait.0 - 1)).unwrap(),
            Answer::Wait { left: Millis(1) }
        );
        staff.tries = staff.tries.passed(Millis(1));
    }
    assert_eq!(staff.attempt(PIN, Millis(0)).unwrap(), RIGHT);
}

#[test]
fn no_new_file_is_needed_to_count() {
    let dir = tempfile::tempdir().unwrap();
    let mut staff = with_pin(dir.path());
    // As on a full disk: nothing new can be made.
    for name in ["staff.json.part", "staff.tries.part"] {
        fs::create_dir(dir.path().join(name)).unwrap();
    }
    let before = fs::metadata(dir.path().join(TRIES)).unwrap().len();
    assert!(matches!(
        staff.attempt("000000", Millis(0)).unwrap(),
        Answer::Wrong { free: 4, .. }
    ));
    assert_eq!(staff.attempt(PIN, Millis(0)).unwrap(), RIGHT);
    assert_eq!(fs::metadata(dir.path().join(TRIES)).unwrap().len(), before);
}

#[test]
fn torn_tries_make_wait() {
    let dir = tempfile::tempdir().unwrap();
    drop(with_pin(dir.path()));
    fs::write(dir.path().join(TRIES), b"polku-tr").unwrap();
    let answer = open(dir.path()).attempt(PIN, Millis(0)).unwrap();
    assert_eq!(answer, Answer::Wait { left: LONGEST_WAIT });
}

#[test]
fn looking_for_a_pin_makes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    assert!(StaffFile::find(dir.path(), LIGHT).unwrap().is_none());
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    drop(with_pin(dir.path()));
    assert!(StaffFile::find(dir.path(), LIGHT).unwrap().is_some());
}

#[derive(Debug, Clone)]
enum Deed {
    Try { passed: u64 },
    Recover { passed: u64 },
    Restart,
    Clock { years: i64 },
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let time = || prop_oneof![Just(0), 0..40_000_u64, 0..1_000_000_u64];
    let deed = prop_oneof![
        6 => time().prop_map(|passed| Deed::Try { passed }),
        2 => time().prop_map(|passed| Deed::Recover { passed }),
        3 => Just(Deed::Restart),
        1 => (-10..=10_i64).prop_map(|years| Deed::Clock { years }),
    ];
    proptest::collection::vec(deed, 1..25)
}

/// A folder in memory where the system has one: a thousand schedules sync some ten thousand small files.
fn in_memory() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm")
        .or_else(|_| tempfile::tempdir())
        .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// Whatever is done in between, no more tries are had than by waiting patiently for as long.
    #[test]
    fn no_schedule_gains_a_try(deeds in deeds()) {
        let dir = in_memory();
        let mut staff = with_pin(dir.path());
        let guess = RecoveryCode::random().unwrap().reveal();
        let (mut looked_at, mut time, mut restarts) = (0_u32, 0_u64, 0_u32);
        for deed in deeds {
            match deed {
                Deed::Try { passed } => {
                    time += passed;
                    looked_at += u32::from(is_wrong(&staff.attempt("000000", Millis(passed)).unwrap()));
                }
                Deed::Recover { passed } => {
                    time += passed;
                    let recovered = staff.recover(&guess, None, &pin(OTHER), Millis(passed)).unwrap();
                    looked_at += u32::from(matches!(recovered, Recovered::Wrong { .. }));
                }
                Deed::Restart => {
                    restarts += 1;
                    staff = open(dir.path());
                }
                Deed::Clock { years } => {
                    let by = Duration::from_secs(years.unsigned_abs() * 365 * 24 * 3600);
                    let then = if years < 0 { SystemTime::now() - by } else { SystemTime::now() + by };
                    File::options().write(true).open(dir.path().join(TRIES)).unwrap().set_modified(then).unwrap();
                }
            }
        }
        // The model: how many tries fit into the time, each as early as it may be.
        let (mut allowed, mut left) = (FREE, time);
        for wait in [30_u64, 60, 120, 240, 480].into_iter().chain(std::iter::repeat(900)) {
            let Some(rest) = left.checked_sub(wait * 1000) else { break };
            left = rest;
            allowed += 1;
        }
        prop_assert!(looked_at <= allowed, "{} tries in {} ms with {} restarts, {} allowed", looked_at, time, restarts, allowed);
        prop_assert!(staff.is_set());
    }
}
