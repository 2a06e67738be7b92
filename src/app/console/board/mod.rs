//! The board: who is practising what, for how long, and who asks for help.

mod lines;
mod present;
mod update;

pub(super) use present::board;
pub(super) use update::update;

use crate::base::VisitId;

/// On the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BoardMsg {
    /// "I helped": the attempt that is going on is marked as helped by a person, and the hand is answered.
    Helped(VisitId),
    /// The kiosk says this phrase to the learner at it, in their language.
    Say(&'static str),
}

/// The phrases, in the order in which they are needed.
const PHRASES: [&str; 10] = [
    "kiosk-phrase-coming",
    "kiosk-phrase-show",
    "kiosk-phrase-again",
    "kiosk-phrase-practice-person",
    "kiosk-phrase-together",
    "kiosk-phrase-no-hurry",
    "kiosk-phrase-ear",
    "kiosk-phrase-good",
    "kiosk-phrase-five-minutes",
    "kiosk-phrase-next-time",
];
