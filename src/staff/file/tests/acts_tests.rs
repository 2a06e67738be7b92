//! Members, roles, PINs, the recovery code and the reset.

use super::*;
use crate::staff::{Reset, reset_pins};

/// How many hashes an act costs.
fn hashes<T>(staff: &mut StaffFile, act: impl FnOnce(&mut StaffFile) -> T) -> (u32, T) {
    let before = staff.hasher.made.get();
    let done = act(staff);
    (staff.hasher.made.get() - before, done)
}

fn id(number: u128) -> StaffId {
    StaffId(Uuid::from_u128(number))
}

fn right_code(recovered: Recovered) -> (StaffId, RecoveryCode) {
    match recovered {
        Recovered::Right { staff, recovery } => (staff, recovery),
        other => panic!("{other:?}"),
    }
}

/// An act that fails leaves the members as they were, here and on the disk.
fn refused<T>(staff: &mut StaffFile, act: impl FnOnce(&mut StaffFile) -> Result<T, StaffError>) -> StaffError {
    let path = staff.dir.join(KEPT);
    let (members, before) = (staff.members(), fs::read(&path).unwrap());
    let error = act(staff).map(|_| "it was done").unwrap_err();
    assert_eq!(
        (staff.members(), fs::read(&path).unwrap()),
        (members, before),
        "{error}"
    );
    error
}

#[test]
fn each_pin_opens_for_its_member_and_in_the_role_of_today() {
    let dir = tempfile::tempdir().unwrap();
    let mut staff = with_two(dir.path());
    assert_eq!(staff.attempt(PIN, Millis(0)).unwrap(), RIGHT);
    assert_eq!(staff.attempt(OTHER, Millis(0)).unwrap(), RIGHT_SECOND);
    let mut again = open(dir.path());
    assert_eq!(again.attempt(OTHER, Millis(0)).unwrap(), RIGHT_SECOND);
    let members: Vec<_> = again
        .members()
        .iter()
        .map(|one| (one.staff, one.role, one.has_pin))
        .collect();
    assert_eq!(
        members,
        [(FIRST, Role::Administrator, true), (SECOND, Role::Instructor, true)]
    );
    again.set_role(SECOND, Role::Administrator).unwrap();
    let promoted = Answer::Right {
        staff: SECOND,
        role: Role::Administrator,
    };
    assert_eq!(again.attempt(OTHER, Millis(0)).unwrap(), promoted);
    again.remove(FIRST).unwrap();
    assert!(is_wrong(&open(dir.path()).attempt(PIN, Millis(0)).unwrap()));
    assert_eq!(open(dir.path()).attempt(OTHER, Millis(0)).unwrap(), promoted);
}

#[test]
fn a_try_costs_one_hash_however_many_there_are_and_none_while_one_waits() {
    let dir = tempfile::tempdir().unwrap();
    let mut staff = with_two(dir.path());
    for number in 3..20_u128 {
        let own = format!("90{}", 2718 + number * 7);
        staff.add(id(number), Role::Instructor, &pin(&own)).unwrap();
    }
    let (cost, answer) = hashes(&mut staff, |staff| staff.attempt(OTHER, Millis(0)).unwrap());
    assert_eq!((cost, answer), (1, RIGHT_SECOND));
    for wrong in ["000000", "", "902738x"] {
        let (cost, answer) = hashes(&mut staff, |staff| staff.attempt(wrong, Millis(0)).unwrap());
        assert!(cost == 1 && is_wrong(&answer), "{wrong}: {cost}, {answer:?}");
    }
    staff.tries = Tries::unknown();
    let (cost, answer) = hashes(&mut staff, |staff| staff.attempt(OTHER, Millis(0)).unwrap());
    assert_eq!((cost, answer), (0, Answer::Wait { left: LONGEST_WAIT }));
}

#[test]
fn a_pin_that_another_one_has_is_refused_without_a_name() {
    let dir = tempfile::tempdir().unwrap();
    let mut staff = with_two(dir.path());
    for (who, taken) in [(FIRST, OTHER), (SECOND, PIN)] {
        let error = refused(&mut staff, |staff| staff.set_pin(who, &pin(taken)));
        assert!(matches!(error, StaffError::PinTaken));
        assert!(!error.to_string().contains(&FIRST.to_string()) && !error.to_string().contains(&SECOND.to_string()));
    }
    let error = refused(&mut staff, |staff| staff.add(NOBODY, Role::Administrator, &pin(OTHER)));
    assert!(matches!(error, StaffError::PinTaken));
    let error = refused(&mut staff, |staff| staff.change(FIRST, PIN, &pin(OTHER), Millis(0)));
    assert!(matches!(error, StaffError::PinTaken));
    assert_eq!(staff.attempt(PIN, Millis(0)).unwrap(), RIGHT);
    assert_eq!(staff.attempt(OTHER, Millis(0)).unwrap(), RIGHT_SECOND);
    // The own one is nobody else's, and one that was given up is free.
    staff.set_pin(SECOND, &pin(OTHER)).unwrap();
    staff.set_pin(SECOND, &pin(THIRD)).unwrap();
    staff.set_pin(FIRST, &pin(OTHER)).unwrap();
    assert_eq!(staff.attempt(OTHER, Millis(0)).unwrap(), RIGHT);
}

#[test]
fn a_pin_is_changed_only_by_who_knows_it() {
    let dir = tempfile::tempdir().unwrap();
    let mut staff = with_two(dir.path());
    assert!(matches!(staff.first(NOBODY, &pin(THIRD)), Err(StaffError::AlreadySet)));
    for (left, not_theirs) in [(4, "000000"), (3, PIN)] {
        let answer = staff.change(SECOND, not_theirs, &pin(THIRD), Millis(0)).unwrap();
        let wait = Millis(0);
        assert_eq!(answer, Answer::Wrong { free: left, wait }, "{not_theirs}");
    }
    assert_eq!(staff.attempt(OTHER, Millis(0)).unwrap(), RIGHT_SECOND);
    assert_eq!(
        staff.change(SECOND, OTHER, &pin(THIRD), Millis(0)).unwrap(),
        RIGHT_SECOND
    );
    assert!(is_wrong(&staff.attempt(OTHER, Millis(0)).unwrap()));
    assert_eq!(open(dir.path()).attempt(THIRD, Millis(0)).unwrap(), RIGHT_SECOND);
}

#[test]
fn the_last_administrator_with_a_pin_stays_one() {
    let dir = tempfile::tempdir().unwrap();
    let mut staff = with_two(dir.path());
    let is_last = |error| matches!(error, StaffError::LastAdministrator);
    assert!(is_last(refused(&mut staff, |staff| staff.remove(FIRST))));
    assert!(is_last(
        refused(&mut staff, |staff| staff.set_role(FIRST, Role::Instructor))
    ));
    staff.set_role(SECOND, Role::Administrator).unwrap();
    staff.set_role(FIRST, Role::Instructor).unwrap();
    assert!(is_last(refused(&mut staff, |staff| staff.remove(SECOND))));
    // One who has no PIN yet after a reset decides nothing: the one who has must stay.
    staff.set_role(FIRST, Role::Administrator).unwrap();
    drop(staff);
    reset_pins(dir.path()).unwrap();
    let mut staff = open(dir.path());
    staff.first(NOBODY, &pin(PIN)).unwrap();
    assert!(is_last(refused(&mut staff, |staff| staff.remove(FIRST))));
    staff.remove(SECOND).unwrap();
    assert!(is_last(refused(&mut staff, |staff| staff.remove(FIRST))));
}

#[test]
fn whoever_is_not_there_is_told_apart() {
    let dir = tempfile::tempdir().unwrap();
    let mut staff = with_two(dir.path());
    let is_unknown = |error| matches!(error, StaffError::Unknown);
    assert!(is_unknown(
        refused(&mut staff, |staff| staff.set_pin(NOBODY, &pin(THIRD)))
    ));
    // Also with a PIN that is taken: an id that is nobody's finds nothing out.
    assert!(is_unknown(refused(&mut staff, |staff| staff.set_pin(NOBODY, &pin(PIN)))));
    assert!(is_unknown(
        refused(&mut staff, |staff| staff.set_role(NOBODY, Role::Instructor))
    ));
    assert!(is_unknown(refused(&mut staff, |staff| staff.remove(NOBODY))));
    let error = refused(&mut staff, |staff| staff.add(FIRST, Role::Instructor, &pin(THIRD)));
    assert!(matches!(error, StaffError::AlreadyMember));
}

#[test]
fn nothing_is_done_before_the_first_pin() {
    let dir = tempfile::tempdir().unwrap();
    let mut staff = open(dir.path());
    assert!(!staff.is_set() && staff.members().is_empty());
    assert!(matches!(staff.attempt(PIN, Millis(0)), Err(StaffError::NotSet)));
    assert!(matches!(
        staff.add(FIRST, Role::Administrator, &pin(PIN)),
        Err(StaffError::NotSet)
    ));
    assert!(matches!(staff.new_recovery(), Err(StaffError::NotSet)));
    assert!(matches!(
        staff.recover("", None, &pin(PIN), Millis(0)),
        Err(StaffError::NotSet)
    ));
    assert!(!dir.path().join(KEPT).exists());
}

#[test]
fn a_recovery_code_burns_with_its_use() {
    let dir = tempfile::tempdir().unwrap();
    let (mut staff, code) = with_code(dir.path());
    let code = code.reveal();
    let kept = fs::read_to_string(dir.path().join(KEPT)).unwrap();
    assert!(!kept.contains(&code) && !kept.contains(&code.replace('-', "")));
    let recovered = staff
        .recover(&code.to_lowercase(), None, &pin(OTHER), Millis(0))
        .unwrap();
    assert!(
        !format!("{recovered:?}").contains(code.get(..3).unwrap()),
        "{recovered:?}"
    );
    let (who, next) = right_code(recovered);
    assert_eq!(who, FIRST);
    // The old PIN is dead at once, and the old code, also after a restart.
    assert!(is_wrong(&staff.attempt(PIN, Millis(0)).unwrap()));
    let mut staff = open(dir.path());
    let again = staff.recover(&code, None, &pin(THIRD), Millis(0)).unwrap();
    assert!(matches!(again, Recovered::Wrong { free: 3, .. }), "{again:?}");
    assert_eq!(staff.attempt(OTHER, Millis(0)).unwrap(), RIGHT);
    let recovered = staff
        .recover(&next.reveal(), Some(FIRST), &pin(PIN), Millis(0))
        .unwrap();
    assert_eq!(right_code(recovered).0, FIRST);
    assert_eq!(staff.attempt(PIN, Millis(0)).unwrap(), RIGHT);
}

#[test]
fn a_recovery_code_is_counted_as_a_pin_is_but_not_when_it_is_mistyped() {
    let dir = tempfile::tempdir().unwrap();
    let (mut staff, code) = with_code(dir.path());
    let guess = RecoveryCode::random().unwrap().reveal();
    let mistyped = guess.replacen(guess.chars().next().unwrap(), "U", 1);
    let (cost, recovered) = hashes(&mut staff, |staff| {
        staff.recover(&mistyped, None, &pin(OTHER), Millis(0)).unwrap()
    });
    assert!(cost == 0 && matches!(recovered, Recovered::NotACode), "{recovered:?}");
    for left in (1..FREE).rev() {
        let recovered = staff.recover(&guess, None, &pin(OTHER), Millis(0)).unwrap();
        assert!(
            matches!(recovered, Recovered::Wrong { free, .. } if free == left),
            "{recovered:?}"
        );
    }
    // The fifth is a PIN: there is one count.
    assert!(matches!(
        staff.attempt("000000", Millis(0)).unwrap(),
        Answer::Wrong {
            free: 0,
            wait: FIRST_WAIT
        }
    ));
    let early = open(dir.path())
        .recover(&code.reveal(), None, &pin(OTHER), Millis(1))
        .unwrap();
    assert!(
        matches!(early, Recovered::Wait { left } if left.0 == FIRST_WAIT.0 - 1),
        "{early:?}"
    );
    let recovered = staff.recover(&code.reveal(), None, &pin(OTHER), FIRST_WAIT).unwrap();
    assert_eq!(right_code(recovered).0, FIRST);
    // A code that was right begins the tries anew.
    assert!(matches!(
        staff.attempt("000000", Millis(0)).unwrap(),
        Answer::Wrong { free: 4, .. }
    ));
}

#[test]
fn a_recovery_code_that_could_not_be_used_stays_good() {
    let dir = tempfile::tempdir().unwrap();
    let (mut staff, code) = with_code(dir.path());
    let code = code.reveal();
    staff.add(SECOND, Role::Instructor, &pin(OTHER)).unwrap();
    let error = refused(&mut staff, |staff| {
        staff.recover(&code, Some(SECOND), &pin(THIRD), Millis(0))
    });
    assert!(matches!(error, StaffError::NotAdministrator));
    let error = refused(&mut staff, |staff| staff.recover(&code, None, &pin(OTHER), Millis(0)));
    assert!(matches!(error, StaffError::PinTaken));
    // As on a full disk: nothing new can be made.
    fs::create_dir(dir.path().join("staff.json.part")).unwrap();
    let error = refused(&mut staff, |staff| staff.recover(&code, None, &pin(THIRD), Millis(0)));
    assert!(matches!(error, StaffError::File { .. }));
    assert_eq!(staff.attempt(PIN, Millis(0)).unwrap(), RIGHT);
    fs::remove_dir(dir.path().join("staff.json.part")).unwrap();
    let recovered = staff.recover(&code, None, &pin(THIRD), Millis(0)).unwrap();
    assert_eq!(right_code(recovered).0, FIRST);
}

#[test]
fn the_recovery_code_sets_the_pin_of_the_administrator_who_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let (mut staff, code) = with_code(dir.path());
    staff.add(SECOND, Role::Administrator, &pin(OTHER)).unwrap();
    let recovered = staff
        .recover(&code.reveal(), Some(SECOND), &pin(THIRD), Millis(0))
        .unwrap();
    assert_eq!(right_code(recovered).0, SECOND);
    assert_eq!(staff.attempt(PIN, Millis(0)).unwrap(), RIGHT);
    assert!(is_wrong(&staff.attempt(OTHER, Millis(0)).unwrap()));
}

#[test]
fn a_lost_paper_is_replaced() {
    let dir = tempfile::tempdir().unwrap();
    let (mut staff, lost) = with_code(dir.path());
    let new = staff.new_recovery().unwrap();
    let recovered = staff.recover(&lost.reveal(), None, &pin(OTHER), Millis(0)).unwrap();
    assert!(matches!(recovered, Recovered::Wrong { .. }), "{recovered:?}");
    right_code(staff.recover(&new.reveal(), None, &pin(OTHER), Millis(0)).unwrap());
}

#[test]
fn after_a_reset_the_first_pin_is_the_first_administrators() {
    let dir = tempfile::tempdir().unwrap();
    let (mut staff, code) = with_code(dir.path());
    staff.add(SECOND, Role::Instructor, &pin(OTHER)).unwrap();
    staff.add(id(3), Role::Administrator, &pin(THIRD)).unwrap();
    for _ in 0..FREE {
        staff.attempt("000000", Millis(0)).unwrap();
    }
    drop(staff);
    assert_eq!(reset_pins(dir.path()).unwrap(), Reset::Administrators { pins: 2 });
    assert_eq!(reset_pins(dir.path()).unwrap(), Reset::NothingSet);
    let mut staff = open(dir.path());
    assert!(!staff.is_set());
    let pins: Vec<_> = staff.members().iter().map(|one| (one.staff, one.has_pin)).collect();
    assert_eq!(pins, [(FIRST, false), (SECOND, true), (id(3), false)]);
    // The tries begin anew, and the old PINs are dead.
    let answer = staff.attempt(PIN, Millis(0)).unwrap();
    assert!(matches!(answer, Answer::Wrong { free: 4, .. }), "{answer:?}");
    assert!(is_wrong(&staff.attempt(THIRD, Millis(0)).unwrap()));
    assert_eq!(staff.attempt(OTHER, Millis(0)).unwrap(), RIGHT_SECOND);
    assert!(matches!(staff.remove(SECOND), Err(StaffError::NotSet)));
    assert!(matches!(staff.first(NOBODY, &pin(OTHER)), Err(StaffError::PinTaken)));
    assert_eq!(staff.first(NOBODY, &pin("271928")).unwrap().staff, FIRST);
    assert_eq!(staff.members().len(), 3);
    assert_eq!(staff.attempt("271928", Millis(0)).unwrap(), RIGHT);
    let recovered = staff.recover(&code.reveal(), None, &pin(PIN), Millis(0)).unwrap();
    assert!(matches!(recovered, Recovered::Wrong { .. }), "{recovered:?}");
    staff.set_pin(id(3), &pin(THIRD)).unwrap();
    assert!(matches!(staff.attempt(THIRD, Millis(0)).unwrap(), Answer::Right { staff, .. } if staff == id(3)));
}

#[test]
fn a_reset_is_the_way_out_of_a_lost_pepper() {
    let dir = tempfile::tempdir().unwrap();
    drop(with_two(dir.path()));
    fs::remove_file(dir.path().join(PEPPER)).unwrap();
    assert_eq!(reset_pins(dir.path()).unwrap(), Reset::Everybody { pins: 2 });
    assert!(StaffFile::find(dir.path(), LIGHT).unwrap().is_none());
    let mut staff = open(dir.path());
    assert!(matches!(staff.attempt(OTHER, Millis(0)), Err(StaffError::NotSet)));
    assert_eq!(staff.first(NOBODY, &pin(THIRD)).unwrap().staff, FIRST);
    assert_eq!(open(dir.path()).attempt(THIRD, Millis(0)).unwrap(), RIGHT);
}

#[test]
fn a_reset_touches_nothing_where_nothing_is_set_and_nothing_that_is_damaged() {
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(reset_pins(dir.path()).unwrap(), Reset::NothingSet);
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    drop(with_pin(dir.path()));
    fs::write(dir.path().join(KEPT), b"{}").unwrap();
    assert!(matches!(reset_pins(dir.path()), Err(StaffError::Damaged { .. })));
    assert_eq!(fs::read(dir.path().join(KEPT)).unwrap(), b"{}");
}

/// The machine's administrator runs the command, the kiosk's user reads what it wrote.
#[cfg(unix)]
#[test]
fn the_files_stay_their_owners() {
    use std::os::unix::fs::{MetadataExt, chown};
    let dir = tempfile::tempdir().unwrap();
    drop(with_pin(dir.path()));
    let path = dir.path().join(KEPT);
    if chown(&path, Some(65_534), Some(65_534)).is_err() {
        // Only root may give a file away, so only root can take one away.
        return;
    }
    reset_pins(dir.path()).unwrap();
    let now = fs::metadata(&path).unwrap();
    assert_eq!((now.uid(), now.gid(), now.mode() & 0o777), (65_534, 65_534, 0o600));
}
