//! What the events are made of: codes, kinds, verdicts, outcomes.

use serde::{Deserialize, Serialize};

use crate::base::PictureId;

/// The pictures by which a learner signs in: an animal, then three things in order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SignInCode {
    /// The animal.
    pub animal: PictureId,
    /// The three things, in order.
    pub things: [PictureId; 3],
}

/// How a visit ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VisitEnd {
    /// The learner left by the door.
    Left,
    /// Nobody was there any more.
    Still,
    /// Staff ended the program.
    Staff,
    /// The program was cut off; found at the next start.
    CutOff,
}

/// When a knowledge question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// Before the lesson: the baseline.
    Before,
    /// After it.
    After,
    /// On a later day, before the lesson is practised.
    Probe,
}

/// How much help an attempt offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttemptKind {
    /// The kiosk performs it.
    Shown,
    /// Each step is spoken and pointed at.
    Guided,
    /// Silent until asked.
    Hints,
    /// The task is spoken, then nothing; labels can be heard.
    Alone,
    /// A new case, and labels can't be heard.
    RealLife,
}

impl AttemptKind {
    /// All kinds, from most help to least.
    pub const ALL: [Self; 5] = [Self::Shown, Self::Guided, Self::Hints, Self::Alone, Self::RealLife];

    /// Its code in tables.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Guided => "guided",
            Self::Hints => "hints",
            Self::Alone => "alone",
            Self::RealLife => "real_life",
        }
    }

    /// Whether it offers no help, so that reaching the goal shows a skill.
    #[must_use]
    pub const fn is_unaided(self) -> bool {
        matches!(self, Self::Alone | Self::RealLife)
    }
}

/// What an interaction was, seen from the task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It brought a step forward.
    Progress,
    /// It neither helped nor harmed.
    Neutral,
    /// It led away from the task, or the service showed an error.
    WrongTurn,
    /// It took a wrong turn back, or put a mistake right.
    Correction,
    /// A text or choice that does not fit the task. The service may not have noticed yet.
    Mistyped,
    /// It looked like real data and was not taken.
    Refused,
    /// Nothing could come of it: a slip of the finger. Not an error.
    Slip,
}

/// Who did something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The learner.
    Learner,
    /// The kiosk, showing how.
    Kiosk,
}

/// A rung of the ladder of help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rung {
    /// Where to look.
    Point,
    /// Why, and what the word means.
    Explain,
    /// The kiosk does it.
    Show,
}

/// Who wished for help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asker {
    /// The learner.
    Learner,
    /// The kiosk, after wrong turns or stillness.
    Kiosk,
}

/// How the first opportunity of a step in a run went (strict scoring counts only `U` as 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Outcome {
    /// Right at the first try, no help.
    U,
    /// An own error noticed and corrected, no help.
    R,
    /// After the first rung.
    H1,
    /// After the second rung.
    H2,
    /// After the third rung.
    H3,
    /// Demonstrated by the kiosk or a person.
    D,
    /// An own error that was not noticed: done wrong, or left out by somebody who believed to have finished.
    E,
    /// Given up or left.
    T,
}

impl Outcome {
    /// All, from the best.
    pub const ALL: [Self; 8] = [
        Self::U,
        Self::R,
        Self::H1,
        Self::H2,
        Self::H3,
        Self::D,
        Self::E,
        Self::T,
    ];

    /// Its code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::U => "U",
            Self::R => "R",
            Self::H1 => "H1",
            Self::H2 => "H2",
            Self::H3 => "H3",
            Self::D => "D",
            Self::E => "E",
            Self::T => "T",
        }
    }
}

/// What a message is that somebody judges.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageKind {
    /// It wants to deceive.
    Scam,
    /// It is from whom it says.
    Real,
}

impl MessageKind {
    /// Its code in tables.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Scam => "scam",
            Self::Real => "real",
        }
    }

    /// The other one: what it is taken for by somebody who is wrong.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Scam => Self::Real,
            Self::Real => Self::Scam,
        }
    }
}

/// How an attempt ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttemptResult {
    /// The goal was reached.
    GoalReached,
    /// The visit ended before it was finished, and it was not gone on with.
    Unfinished,
    /// The learner said that the errand was done, and it was not.
    Failed,
}
