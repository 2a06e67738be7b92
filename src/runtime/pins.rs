//! The staff's PINs behind one lock, for the threads that hash.
//!
//! Each function waits for the lock and then hashes, so it is called on a thread of its own. What it costs is said in hashes;
//! at a kiosk's cost one is 0.15–0.8 s. Deliberately not here: whether whoever asks may do so (`app` knows who has opened the
//! console, and has asked for the PIN anew where that must be), names, and the journal, which is told by `app`.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use crate::app::effect::{PinOf, Secret, StaffOrder};
use crate::app::msg::PinAnswer;
use crate::base::{Millis, Role, StaffId};
use crate::staff::{Answer, Cost, First, Member, Pin, Recovered, RecoveryCode, StaffError, StaffFile};

/// Keeps the PINs. Cheap to clone.
#[derive(Clone)]
pub struct Pins(Arc<Mutex<Kept>>);

struct Kept {
    file: StaffFile,
    /// When it was last tried, on the clock that never jumps.
    asked: Millis,
}

/// Why something about the staff was not done. Nothing has changed then, but for the tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotDone {
    /// The PIN or the recovery code was wrong; this many free tries are left.
    Wrong {
        /// Tries before waiting begins.
        tries_left: u32,
    },
    /// Not looked at: this many seconds must pass first.
    Wait {
        /// Seconds.
        seconds: u64,
    },
    /// The new PIN is too short, too long, or one that everybody tries first.
    TooEasy,
    /// Somebody else of the staff has the new PIN. Whose it is, is not told.
    Taken,
    /// The recovery code was mistyped. This was no try.
    NotACode,
    /// Without this one no administrator with a PIN would be left.
    LastAdministrator,
    /// Nobody of the staff has this id, or no administrator has it where one is needed.
    Unknown,
    /// It could not be read or written; the log says why.
    NotSaved,
}

impl From<NotDone> for PinAnswer {
    fn from(not_done: NotDone) -> Self {
        match not_done {
            NotDone::Wrong { tries_left } => Self::Wrong { tries_left },
            NotDone::Wait { seconds } => Self::Wait { seconds },
            NotDone::TooEasy => Self::TooEasy,
            NotDone::Taken => Self::Taken,
            NotDone::NotACode => Self::NotACode,
            NotDone::LastAdministrator => Self::LastAdministrator,
            NotDone::Unknown | NotDone::NotSaved => Self::NotSaved,
        }
    }
}

impl From<StaffError> for NotDone {
    fn from(error: StaffError) -> Self {
        match error {
            StaffError::PinTaken => Self::Taken,
            StaffError::LastAdministrator => Self::LastAdministrator,
            StaffError::Unknown | StaffError::NotAdministrator => Self::Unknown,
            error => {
                tracing::error!(error = &error as &dyn std::error::Error, "the staff's PINs");
                Self::NotSaved
            }
        }
    }
}

impl Pins {
    pub(super) fn open(data: &Path) -> Result<Self, StaffError> {
        StaffFile::open(data, Cost::KIOSK).map(Self::new)
    }

    /// The PINs of a kiosk that can't start; none where nobody has one, or none can be read.
    pub(super) fn find(data: &Path) -> Option<Self> {
        StaffFile::find(data, Cost::KIOSK)
            .inspect_err(|error| tracing::error!(%error, "the staff's PINs"))
            .ok()?
            .map(Self::new)
    }

    /// From files that are open. The time of the first try counts from zero.
    #[must_use]
    pub fn new(file: StaffFile) -> Self {
        Self(Arc::new(Mutex::new(Kept { file, asked: Millis(0) })))
    }

    /// Whether the first PIN is set. Where not, [`first`](Self::first) is what is needed. No hash.
    #[must_use]
    pub fn is_set(&self) -> bool {
        self.with(|kept| kept.file.is_set())
    }

    /// The members, in the order in which they came. Which of them are shown, and by what name, the journal knows. No hash.
    #[must_use]
    pub fn members(&self) -> Vec<Member> {
        self.with(|kept| kept.file.members())
    }

    /// Tries a PIN among all members: tells who it is and which role they have now. One hash; none while one has to wait.
    /// `now` is the time on the clock that never jumps.
    #[must_use]
    pub fn check(&self, typed: &str, now: Millis) -> PinAnswer {
        let tried = self.at(now, |file, passed| Ok(right(file.attempt(typed, passed)?)));
        match tried.flatten() {
            Ok(who) => PinAnswer::Right { who: Some(who) },
            Err(not_done) => not_done.into(),
        }
    }

    /// Sets the first PIN. `new` is the id of the administrator it makes; where there are administrators who lost their PINs to
    /// `polku staff reset-pin`, it is the first one's, and `new` is not used. Gives whose it is, and the recovery code, which
    /// must be shown now: nobody can read it later. Two hashes.
    ///
    /// # Errors
    /// [`NotDone::TooEasy`], [`NotDone::Taken`] (by an instructor, after a reset), [`NotDone::NotSaved`].
    pub fn first(&self, typed: &str, new: StaffId) -> Result<First, NotDone> {
        let pin = new_pin(typed)?;
        self.with(|kept| Ok(kept.file.first(new, &pin)?))
    }

    /// Takes a member in under an id that is new, with the PIN that they chose. One hash.
    ///
    /// # Errors
    /// [`NotDone::TooEasy`], [`NotDone::Taken`], [`NotDone::NotSaved`].
    pub fn add(&self, staff: StaffId, role: Role, typed: &str) -> Result<(), NotDone> {
        let pin = new_pin(typed)?;
        self.with(|kept| Ok(kept.file.add(staff, role, &pin)?))
    }

    /// Changes a member's own PIN. The old one is asked for again and counted as any try: another member's is a wrong one. Two
    /// hashes; one when the old PIN is wrong.
    ///
    /// # Errors
    /// [`NotDone::TooEasy`] (then the old one was not tried), [`NotDone::Wrong`], [`NotDone::Wait`], [`NotDone::Taken`],
    /// [`NotDone::NotSaved`].
    pub fn change_own(&self, staff: StaffId, old: &str, new: &str, now: Millis) -> Result<(), NotDone> {
        let pin = new_pin(new)?;
        let tried = self.at(now, |file, passed| Ok(right(file.change(staff, old, &pin, passed)?)))?;
        tried.map(|_who| ())
    }

    /// Gives another member a new PIN, as an administrator does for one who forgot it. The old one is dead at once. One hash.
    ///
    /// # Errors
    /// [`NotDone::TooEasy`], [`NotDone::Taken`], [`NotDone::Unknown`], [`NotDone::NotSaved`].
    pub fn give(&self, staff: StaffId, typed: &str) -> Result<(), NotDone> {
        let pin = new_pin(typed)?;
        self.with(|kept| Ok(kept.file.set_pin(staff, &pin)?))
    }

    /// Gives a member another role. A console that is open under the old one must be told. No hash.
    ///
    /// # Errors
    /// [`NotDone::LastAdministrator`], [`NotDone::Unknown`], [`NotDone::NotSaved`].
    pub fn set_role(&self, staff: StaffId, role: Role) -> Result<(), NotDone> {
        self.with(|kept| Ok(kept.file.set_role(staff, role)?))
    }

    /// Takes a member out. Their PIN is dead at once; what they did stays in the journal under their id. No hash.
    ///
    /// # Errors
    /// [`NotDone::LastAdministrator`], [`NotDone::Unknown`], [`NotDone::NotSaved`].
    pub fn remove(&self, staff: StaffId) -> Result<(), NotDone> {
        self.with(|kept| Ok(kept.file.remove(staff)?))
    }

    /// Sets an administrator's PIN by the recovery code, typed with or without hyphens: of the one who is named, or of the
    /// first. Gives whose it is, and the next recovery code, which must be shown now. The old code is burnt then. Three hashes;
    /// one when the code is wrong, none when it is mistyped.
    ///
    /// # Errors
    /// [`NotDone::TooEasy`] (then the code was not tried), [`NotDone::NotACode`], [`NotDone::Wrong`], [`NotDone::Wait`],
    /// [`NotDone::Taken`] (the code stays good), [`NotDone::Unknown`], [`NotDone::NotSaved`] (the code stays good).
    pub fn recover(&self, code: &str, whom: Option<StaffId>, new: &str, now: Millis) -> Result<First, NotDone> {
        let pin = new_pin(new)?;
        match self.at(now, |file, passed| file.recover(code, whom, &pin, passed))? {
            Recovered::Right { staff, recovery } => Ok(First { staff, recovery }),
            Recovered::Wrong { free, wait } => Err(wrong(free, wait)),
            Recovered::Wait { left } => Err(wait_for(left)),
            Recovered::NotACode => Err(NotDone::NotACode),
        }
    }

    /// Makes a new recovery code in place of the old one, for an administrator who lost the paper. It must be shown now. One
    /// hash.
    ///
    /// # Errors
    /// [`NotDone::NotSaved`].
    pub fn new_recovery(&self) -> Result<RecoveryCode, NotDone> {
        self.with(|kept| Ok(kept.file.new_recovery()?))
    }

    /// A try, with the time that has passed since the last one.
    fn at<T>(
        &self,
        now: Millis,
        what: impl FnOnce(&mut StaffFile, Millis) -> Result<T, StaffError>,
    ) -> Result<T, NotDone> {
        self.with(|kept| {
            let passed = Millis(now.0.saturating_sub(kept.asked.0));
            kept.asked = kept.asked.max(now);
            Ok(what(&mut kept.file, passed)?)
        })
    }

    /// A thread that panicked while it held the lock left nothing half-done: the file is written whole or not at all.
    fn with<T>(&self, what: impl FnOnce(&mut Kept) -> T) -> T {
        what(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Carries out what the model asked for.
pub(super) fn carry_out(pins: &Pins, order: StaffOrder, now: Millis) -> PinAnswer {
    let done = |staff| PinAnswer::Done { staff, recovery: None };
    let with_code = |first: First| PinAnswer::Done {
        staff: Some(first.staff),
        recovery: Some(Secret::new(first.recovery.reveal())),
    };
    let answer = match order {
        StaffOrder::SetPin(pin, PinOf::First(new)) => pins.first(pin.reveal(), new).map(with_code),
        StaffOrder::SetPin(pin, PinOf::New(staff, role)) => {
            pins.add(staff, role, pin.reveal()).map(|()| done(Some(staff)))
        }
        StaffOrder::SetPin(pin, PinOf::Given(staff)) => pins.give(staff, pin.reveal()).map(|()| done(Some(staff))),
        StaffOrder::SetPin(pin, PinOf::Own(staff, old)) => pins
            .change_own(staff, old.reveal(), pin.reveal(), now)
            .map(|()| done(Some(staff))),
        StaffOrder::SetPin(pin, PinOf::Recovered(code)) => {
            pins.recover(code.reveal(), None, pin.reveal(), now).map(with_code)
        }
        StaffOrder::SetRole(staff, role) => pins.set_role(staff, role).map(|()| done(Some(staff))),
        StaffOrder::Remove(staff) => pins.remove(staff).map(|()| done(Some(staff))),
        StaffOrder::NewRecovery => pins.new_recovery().map(|code| PinAnswer::Done {
            staff: None,
            recovery: Some(Secret::new(code.reveal())),
        }),
    };
    answer.unwrap_or_else(PinAnswer::from)
}

fn new_pin(typed: &str) -> Result<Pin, NotDone> {
    Pin::new(typed).map_err(|_refused| NotDone::TooEasy)
}

const fn right(answer: Answer) -> Result<(StaffId, Role), NotDone> {
    match answer {
        Answer::Right { staff, role } => Ok((staff, role)),
        Answer::Wrong { free, wait } => Err(wrong(free, wait)),
        Answer::Wait { left } => Err(wait_for(left)),
    }
}

const fn wrong(free: u32, wait: Millis) -> NotDone {
    match wait {
        Millis(0) => NotDone::Wrong { tries_left: free },
        wait => wait_for(wait),
    }
}

const fn wait_for(left: Millis) -> NotDone {
    NotDone::Wait {
        seconds: left.0.div_ceil(1000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const ADMINISTRATOR: StaffId = StaffId(Uuid::from_u128(1));
    const INSTRUCTOR: StaffId = StaffId(Uuid::from_u128(2));

    fn staff() -> (tempfile::TempDir, Pins, RecoveryCode) {
        let dir = tempfile::tempdir().unwrap();
        let light = Cost {
            memory_kib: 8,
            passes: 1,
        };
        let pins = Pins::new(StaffFile::open(dir.path(), light).unwrap());
        let first = pins.first("402917", ADMINISTRATOR).unwrap();
        assert_eq!(first.staff, ADMINISTRATOR);
        pins.add(INSTRUCTOR, Role::Instructor, "839264").unwrap();
        (dir, pins, first.recovery)
    }

    fn is(pins: &Pins, typed: &str, who: StaffId, role: Role) -> bool {
        pins.check(typed, Millis(0)) == PinAnswer::Right { who: Some((who, role)) }
    }

    #[test]
    fn a_pin_tells_who_it_is_and_in_which_role() {
        let (_dir, pins, _) = staff();
        assert!(pins.is_set());
        assert!(is(&pins, "402917", ADMINISTRATOR, Role::Administrator));
        assert!(is(&pins, "839264", INSTRUCTOR, Role::Instructor));
        pins.set_role(INSTRUCTOR, Role::Administrator).unwrap();
        assert!(is(&pins, "839264", INSTRUCTOR, Role::Administrator));
        pins.remove(ADMINISTRATOR).unwrap();
        assert_eq!(pins.check("402917", Millis(0)), PinAnswer::Wrong { tries_left: 4 });
        assert_eq!(pins.members().len(), 1);
    }

    #[test]
    fn what_is_not_done_says_why() {
        let (_dir, pins, _) = staff();
        let nobody = StaffId(Uuid::from_u128(9));
        assert_eq!(pins.add(nobody, Role::Instructor, "123456"), Err(NotDone::TooEasy));
        assert_eq!(pins.add(nobody, Role::Instructor, "839264"), Err(NotDone::Taken));
        assert_eq!(pins.give(nobody, "271828"), Err(NotDone::Unknown));
        assert_eq!(pins.remove(ADMINISTRATOR), Err(NotDone::LastAdministrator));
        assert_eq!(
            pins.set_role(ADMINISTRATOR, Role::Instructor),
            Err(NotDone::LastAdministrator)
        );
        assert_eq!(pins.first("605183", nobody).unwrap_err(), NotDone::NotSaved);
        assert_eq!(
            pins.change_own(INSTRUCTOR, "402917", "605183", Millis(0)),
            Err(NotDone::Wrong { tries_left: 4 })
        );
        assert_eq!(pins.change_own(INSTRUCTOR, "839264", "605183", Millis(0)), Ok(()));
        assert!(is(&pins, "605183", INSTRUCTOR, Role::Instructor));
        pins.give(INSTRUCTOR, "839264").unwrap();
        assert!(is(&pins, "839264", INSTRUCTOR, Role::Instructor));
    }

    #[test]
    fn a_recovery_code_opens_once_and_gives_the_next_one() {
        let (_dir, pins, code) = staff();
        let code = code.reveal();
        let recover = |code: &str| pins.recover(code, None, "605183", Millis(0));
        assert_eq!(recover("K7").unwrap_err(), NotDone::NotACode);
        let next = recover(&code).unwrap();
        assert_eq!(next.staff, ADMINISTRATOR);
        assert!(is(&pins, "605183", ADMINISTRATOR, Role::Administrator));
        assert_eq!(recover(&code).unwrap_err(), NotDone::Wrong { tries_left: 4 });
        let lost = next.recovery.reveal();
        let newest = pins.new_recovery().unwrap().reveal();
        assert_eq!(recover(&lost).unwrap_err(), NotDone::Wrong { tries_left: 3 });
        assert!(recover(&newest).is_ok());
        assert!(!format!("{next:?}").contains(lost.get(..3).unwrap()));
    }

    #[test]
    fn waits_are_told_in_seconds_of_the_clock_that_never_jumps() {
        let (_dir, pins, code) = staff();
        let tried: Vec<_> = (0..6).map(|_| pins.check("000000", Millis(1000))).collect();
        assert_eq!(tried[3], PinAnswer::Wrong { tries_left: 1 });
        let wait = PinAnswer::Wait { seconds: 30 };
        assert_eq!(tried[4..], [wait.clone(), wait]);
        let early = pins.recover(&code.reveal(), None, "605183", Millis(30_999));
        assert_eq!(early.unwrap_err(), NotDone::Wait { seconds: 1 });
        assert!(pins.recover(&code.reveal(), None, "605183", Millis(31_000)).is_ok());
    }
}
