//! The PIN over tries, restarts, lost files and changed clocks.

use std::time::{Duration, SystemTime};

use proptest::prelude::*;

use super::*;
use crate::staff::tries::{FIRST_WAIT, FREE};

/// The least that Argon2 allows.
const LIGHT: Cost = Cost {
    memory_kib: 8,
    passes: 1,
};
const PIN: &str = "402917";

fn with_pin(dir: &Path) -> StaffFile {
    let mut staff = StaffFile::open(dir, LIGHT).unwrap();
    staff.set(&Pin::new(PIN).unwrap()).unwrap();
    staff
}

#[test]
fn the_right_pin_opens_also_after_a_restart_and_no_other_does() {
    let dir = tempfile::tempdir().unwrap();
    let mut staff = with_pin(dir.path());
    assert_eq!(staff.attempt(PIN, Millis(0)).unwrap(), Answer::Right);
    let mut again = StaffFile::open(dir.path(), LIGHT).unwrap();
    assert!(again.is_set());
    for wrong in ["402918", "", "40291", "4029170"] {
        assert!(
            matches!(again.attempt(wrong, Millis(0)).unwrap(), Answer::Wrong { .. }),
            "{wrong}"
        );
    }
    assert_eq!(again.attempt(PIN, Millis(0)).unwrap(), Answer::Right);
}

#[test]
fn the_cost_of_a_kiosk_is_what_is_written_down() {
    let dir = tempfile::tempdir().unwrap();
    let mut staff = StaffFile::open(dir.path(), Cost::KIOSK).unwrap();
    staff.set(&Pin::new(PIN).unwrap()).unwrap();
    let text = fs::read_to_string(dir.path().join("staff.json")).unwrap();
    assert!(text.contains("$argon2id$v=19$m=65536,t=3,p=1$"), "{text}");
    assert!(!text.contains(PIN));
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
    assert_eq!(staff.attempt(PIN, Millis(FIRST_WAIT.0 - 1)).unwrap(), Answer::Right);
    assert_eq!(
        staff.attempt("000000", Millis(0)).unwrap(),
        Answer::Wrong {
            free: FREE - 1,
            wait: Millis(0)
        }
    );
}

#[test]
fn a_pin_is_changed_only_by_who_knows_it() {
    let dir = tempfile::tempdir().unwrap();
    let mut staff = with_pin(dir.path());
    let new = Pin::new("839264").unwrap();
    assert!(matches!(staff.set(&new), Err(StaffError::AlreadySet)));
    assert!(matches!(
        staff.change("000000", &new, Millis(0)).unwrap(),
        Answer::Wrong { .. }
    ));
    assert_eq!(staff.attempt(PIN, Millis(0)).unwrap(), Answer::Right);
    assert_eq!(staff.change(PIN, &new, Millis(0)).unwrap(), Answer::Right);
    assert!(matches!(staff.attempt(PIN, Millis(0)).unwrap(), Answer::Wrong { .. }));
    assert_eq!(staff.attempt("839264", Millis(0)).unwrap(), Answer::Right);
}

#[test]
fn without_its_pepper_a_pin_opens_nothing() {
    let dir = tempfile::tempdir().unwrap();
    with_pin(dir.path());
    let pepper = dir.path().join("pepper");
    fs::write(&pepper, [7; 32]).unwrap();
    let mut other = StaffFile::open(dir.path(), LIGHT).unwrap();
    assert!(matches!(other.attempt(PIN, Millis(0)).unwrap(), Answer::Wrong { .. }));
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
    with_pin(dir.path());
    let path = dir.path().join("staff.json");
    for damaged in [
        &b""[..],
        b"{}",
        b"{\"version\":2,\"hash\":\"\",\"tries\":{\"wrong\":0,\"wait\":0}}",
        &[0xff; 40],
    ] {
        fs::write(&path, damaged).unwrap();
        assert!(matches!(
            StaffFile::open(dir.path(), LIGHT),
            Err(StaffError::Damaged { .. })
        ));
        assert_eq!(fs::read(&path).unwrap(), damaged);
    }
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
    assert_eq!(staff.attempt(PIN, Millis(0)).unwrap(), Answer::Right);
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
    assert_eq!(staff.attempt(PIN, Millis(0)).unwrap(), Answer::Right);
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
    assert_eq!(staff.attempt(PIN, Millis(0)).unwrap(), Answer::Right);
    assert_eq!(fs::metadata(dir.path().join(TRIES)).unwrap().len(), before);
}

#[test]
fn tries_of_an_older_program_count_and_torn_ones_make_wait() {
    let dir = tempfile::tempdir().unwrap();
    drop(with_pin(dir.path()));
    let kept = fs::read_to_string(dir.path().join(KEPT)).unwrap();
    let old = kept.replacen("\n}", ",\n\"tries\": {\"wrong\": 5, \"wait\": 7}\n}", 1);
    fs::write(dir.path().join(KEPT), old).unwrap();
    fs::write(dir.path().join(TRIES), b"polku-tr").unwrap();
    let mut torn = StaffFile::open(dir.path(), LIGHT).unwrap();
    assert!(matches!(
        torn.attempt(PIN, Millis(0)).unwrap(),
        Answer::Wait {
            left: crate::staff::tries::LONGEST_WAIT
        }
    ));
    fs::remove_file(dir.path().join(TRIES)).unwrap();
    let mut older = StaffFile::open(dir.path(), LIGHT).unwrap();
    assert_eq!(older.attempt(PIN, Millis(0)).unwrap(), Answer::Wait { left: Millis(7) });
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
    Restart,
    Clock { years: i64 },
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        6 => prop_oneof![Just(0), 0..40_000_u64, 0..1_000_000_u64].prop_map(|passed| Deed::Try { passed }),
        2 => Just(Deed::Restart),
        1 => (-10..=10_i64).prop_map(|years| Deed::Clock { years }),
    ];
    proptest::collection::vec(deed, 1..25)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Whatever is done in between, no more tries are had than by waiting patiently for as long.
    #[test]
    fn no_schedule_gains_a_try(deeds in deeds()) {
        let dir = tempfile::tempdir().unwrap();
        let mut staff = with_pin(dir.path());
        let (mut looked_at, mut time, mut restarts) = (0_u32, 0_u64, 0_u32);
        for deed in deeds {
            match deed {
                Deed::Try { passed } => {
                    time += passed;
                    if let Answer::Wrong { .. } = staff.attempt("000000", Millis(passed)).unwrap() {
                        looked_at += 1;
                    }
                }
                Deed::Restart => {
                    restarts += 1;
                    staff = StaffFile::open(dir.path(), LIGHT).unwrap();
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
