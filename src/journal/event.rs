//! The facts that are recorded. Everything else is folded from them.
//!
//! Nothing that a learner typed is in here: of a typed text only what it turned out to be. A kind of event is never changed
//! once released; a new meaning is a new kind. Kinds from a newer program are kept as they are.

use serde::{Deserialize, Serialize};

use crate::base::{
    AttemptId, LessonId, Millis, MistakeId, OptionId, PersonId, PictureId, QuestionId, StepId, TaskId, VisitId,
};
use crate::content::catalog::{ContentHash, PagePath};
use crate::content::schema::lesson::{FormId, VariantId};
use crate::content::schema::service::Surface;
use crate::i18n::Lang;
use crate::service::{ElementRef, Interaction};

/// A fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// A learner was added.
    PersonAdded {
        /// Who.
        person: PersonId,
        /// How they sign in.
        code: SignInCode,
    },
    /// Somebody sat down. Without a person: "only try".
    VisitStarted {
        /// Which visit.
        visit: VisitId,
        /// Whose; none for a visitor who only tries.
        person: Option<PersonId>,
        /// The help language.
        lang: Lang,
    },
    /// The stay ended.
    VisitEnded {
        /// Which visit.
        visit: VisitId,
        /// How.
        how: VisitEnd,
    },
    /// A knowledge question was answered.
    QuestionAnswered {
        /// In which visit.
        visit: VisitId,
        /// Of which lesson.
        lesson: LessonId,
        /// Which question.
        question: QuestionId,
        /// In which form.
        form: FormId,
        /// Before the lesson or after it.
        when: Moment,
        /// The answer; none is "I don't know".
        answer: Option<OptionId>,
        /// Whether it was the right one.
        right: bool,
        /// The lesson's content then.
        content: ContentHash,
    },
    /// A go at a task began.
    AttemptStarted {
        /// Which attempt.
        attempt: AttemptId,
        /// In which visit.
        visit: VisitId,
        /// Of which lesson.
        lesson: LessonId,
        /// At which task.
        task: TaskId,
        /// In which case.
        variant: VariantId,
        /// How much help there is.
        kind: AttemptKind,
        /// The lesson's content when it began: an edited lesson never re-judges it.
        content: ContentHash,
        /// The mastery bar when it began: unaided runs in a row.
        mastery_runs: u8,
        /// Whether guidance may fade in it: the learner has finished the task with guidance before.
        fades: bool,
    },
    /// The learner came back and goes on with it. The time between does not count.
    AttemptResumed {
        /// Which attempt.
        attempt: AttemptId,
        /// In which visit.
        visit: VisitId,
    },
    /// A page was opened on a surface.
    PageVisited {
        /// In which attempt.
        attempt: AttemptId,
        /// Where.
        surface: Surface,
        /// Which page.
        page: PagePath,
    },
    /// The learner did something in the service.
    Interacted {
        /// In which attempt.
        attempt: AttemptId,
        /// What was done.
        interaction: Interaction,
        /// What it was, seen from the task.
        verdict: Verdict,
        /// Who did it.
        by: Actor,
        /// Time of writing before it, in ms: keys are not recorded, and writing slowly is not stillness.
        writing: Millis,
    },
    /// A known mistake was made.
    MistakeMade {
        /// In which attempt.
        attempt: AttemptId,
        /// Which.
        mistake: MistakeId,
        /// Whether it would do harm in real life.
        critical: bool,
    },
    /// A rung of help was given.
    HintGiven {
        /// In which attempt.
        attempt: AttemptId,
        /// At which step.
        step: StepId,
        /// Which rung.
        rung: Rung,
        /// Who wished for it.
        asked_by: Asker,
    },
    /// A label was heard in the learner's language: an accommodation, not a hint.
    LabelHeard {
        /// In which attempt.
        attempt: AttemptId,
        /// Which element; none for words that are only read.
        element: Option<ElementRef>,
    },
    /// A step was done.
    StepDone {
        /// In which attempt.
        attempt: AttemptId,
        /// Which.
        step: StepId,
        /// How, as published: U R H1 H2 H3 D E T.
        outcome: Outcome,
        /// Wrong turns and service errors during it.
        errors: u32,
        /// Hints during it.
        hints: u32,
        /// Active time in ms: stillness beyond 30 s is left out, 120 s at most.
        active: Millis,
    },
    /// A step came to be done in another way than by its own acts: there was no opportunity, so it is no evidence.
    StepPassed {
        /// In which attempt.
        attempt: AttemptId,
        /// Which.
        step: StepId,
    },
    /// The learner asked for help in an attempt without help: from here on it is a practised one.
    HelpAccepted {
        /// In which attempt.
        attempt: AttemptId,
    },
    /// A person helped: the attempt does not count as unaided.
    PersonHelped {
        /// In which attempt.
        attempt: AttemptId,
    },
    /// The learner wished for a person.
    HandRaised {
        /// In which visit.
        visit: VisitId,
        /// In which attempt, if in one.
        attempt: Option<AttemptId>,
    },
    /// The attempt ended.
    AttemptEnded {
        /// Which.
        attempt: AttemptId,
        /// How.
        result: AttemptResult,
    },
    /// The learner's own word about a lesson, by two taps.
    SelfReported {
        /// In which visit.
        visit: VisitId,
        /// About which lesson.
        lesson: LessonId,
        /// "I learned something."
        learned: bool,
        /// "I can do this myself."
        can_do: bool,
    },
}

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
