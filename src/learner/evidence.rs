//! The evidence rules: what each fact says, and of which component. This is the one place; its sentences stand on the page of
//! definitions ([`RULES`]).
//!
//! The unit of skill is the first opportunity of a step in a run, and of knowledge an answer. What is stored is the code of how
//! it went, so anybody can score anew. Strict scoring is what is published; graded credit (compare Wang & Heffernan 2011 on partial
//! credit for assistance) only moves the learner's own picture. Hearing one's own language is an accommodation and no help.

use serde::{Deserialize, Serialize};

use super::progress::RunFacts;
use crate::base::{LessonId, QuestionId, StepId};
use crate::content::schema::lesson::FormId;
use crate::journal::{AttemptKind, AttemptResult, Event, MessageKind, Moment, Outcome};

/// The two kinds of knowledge components. They are never averaged with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Track {
    /// What somebody knows: questions.
    Knowledge,
    /// What somebody can do: steps.
    Skill,
}

impl Track {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Knowledge, Self::Skill];

    /// Its code in tables.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Knowledge => "knowledge",
            Self::Skill => "skill",
        }
    }
}

/// What an opportunity showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Showed {
    /// An answer was right.
    Right,
    /// An answer was wrong.
    Wrong,
    /// "I don't know" was answered.
    DontKnow,
    /// A step went so.
    Step(Outcome),
}

impl Showed {
    /// Which track it speaks of.
    #[must_use]
    pub const fn track(self) -> Track {
        match self {
            Self::Right | Self::Wrong | Self::DontKnow => Track::Knowledge,
            Self::Step(_) => Track::Skill,
        }
    }

    /// The strict score, which is published. None: it is missing, and neither for nor against.
    #[must_use]
    pub const fn strict(self) -> Option<bool> {
        match self {
            Self::Right | Self::Step(Outcome::U) => Some(true),
            Self::Wrong
            | Self::DontKnow
            | Self::Step(Outcome::R | Outcome::H1 | Outcome::H2 | Outcome::H3 | Outcome::D | Outcome::E) => Some(false),
            Self::Step(Outcome::T) => None,
        }
    }

    /// The graded credit, in hundredths; only for the learner's own picture.
    #[must_use]
    pub const fn graded(self) -> Option<u8> {
        match self {
            Self::Right | Self::Step(Outcome::U) => Some(100),
            Self::Step(Outcome::R) => Some(60),
            Self::Step(Outcome::H1) => Some(50),
            Self::Step(Outcome::H2) => Some(25),
            Self::Wrong | Self::DontKnow | Self::Step(Outcome::H3 | Outcome::D | Outcome::E) => Some(0),
            Self::Step(Outcome::T) => None,
        }
    }

    /// What a message was taken for at first by somebody who was to judge it. None: somebody helped, or it was not judged.
    ///
    /// A wrong judgement spoils its step at once (content that does not say so is not offered). So an error that was put right was
    /// another one: a page opened for nothing, and not the message taken for what it is not.
    #[must_use]
    pub const fn taken_for(self, message: MessageKind) -> Option<MessageKind> {
        match self {
            Self::Step(Outcome::U | Outcome::R) => Some(message),
            Self::Step(Outcome::E) => Some(message.other()),
            Self::Right
            | Self::Wrong
            | Self::DontKnow
            | Self::Step(Outcome::H1 | Outcome::H2 | Outcome::H3 | Outcome::D | Outcome::T) => None,
        }
    }

    /// Its code in tables.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Wrong => "wrong",
            Self::DontKnow => "dont_know",
            Self::Step(outcome) => outcome.code(),
        }
    }
}

/// What a fact says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Evidence<'e> {
    /// Of a question.
    Answer {
        /// Its lesson.
        lesson: &'e LessonId,
        /// Which question.
        question: &'e QuestionId,
        /// In which form.
        form: FormId,
        /// When it was asked.
        when: Moment,
        /// What was shown.
        showed: Showed,
        /// Among how many answers.
        options: u8,
    },
    /// Of a step of the run at hand.
    Step {
        /// Which step.
        step: &'e StepId,
        /// What was shown.
        showed: Showed,
        /// What the message was that was judged in it.
        message: Option<MessageKind>,
    },
    /// The run ended so.
    RunEnded(AttemptResult),
    /// The run is a practised one: help was accepted where there was none.
    HelpAccepted,
    /// The run does not count as unaided: a person helped.
    PersonHelped,
    /// The run fails: a mistake was made that would do harm in real life.
    CriticalMistake,
    /// One's own language was heard: noted, and neither for nor against.
    Accommodation,
    /// The learner's own word: it stands beside what was measured.
    OwnWord,
    /// Nothing.
    Nothing,
}

/// What a fact says. `kind`: of the attempt that it belongs to, when it belongs to one.
///
/// No kind of event is left out silently: a new one does not compile before it is decided what it says.
#[must_use]
pub const fn evidence(event: &Event, kind: Option<AttemptKind>) -> Evidence<'_> {
    match event {
        Event::QuestionAnswered {
            lesson,
            question,
            form,
            when,
            answer,
            right,
            options,
            ..
        } => Evidence::Answer {
            lesson,
            question,
            form: *form,
            when: *when,
            showed: match (answer, right) {
                (None, _) => Showed::DontKnow,
                (Some(_), true) => Showed::Right,
                (Some(_), false) => Showed::Wrong,
            },
            options: *options,
        },
        Event::StepDone {
            step, outcome, message, ..
        } => match kind {
            // What the kiosk shows is nobody's opportunity. A step that a person did in a run of the learner's own is one.
            Some(AttemptKind::Shown) | None => Evidence::Nothing,
            Some(AttemptKind::Guided | AttemptKind::Hints | AttemptKind::Alone | AttemptKind::RealLife) => {
                Evidence::Step {
                    step,
                    showed: Showed::Step(*outcome),
                    message: *message,
                }
            }
        },
        Event::AttemptEnded { result, .. } => Evidence::RunEnded(*result),
        Event::HelpAccepted { .. } => Evidence::HelpAccepted,
        Event::PersonHelped { .. } => Evidence::PersonHelped,
        Event::MistakeMade { critical: true, .. } => Evidence::CriticalMistake,
        Event::LabelHeard { .. } => Evidence::Accommodation,
        Event::SelfReported { .. } => Evidence::OwnWord,
        // They show in the outcome of their step, which comes as a fact of its own.
        Event::Interacted { .. } | Event::HintGiven { .. } | Event::MistakeMade { critical: false, .. } => {
            Evidence::Nothing
        }
        // A step that came to be done without its own acts had no opportunity.
        Event::StepPassed { .. } => Evidence::Nothing,
        // They say where and when.
        Event::VisitStarted { .. }
        | Event::VisitEnded { .. }
        | Event::AttemptStarted { .. }
        | Event::AttemptResumed { .. }
        | Event::PageVisited { .. } => Evidence::Nothing,
        // What somebody wants to learn tells nothing of what they know or can.
        Event::GoalsSet { .. } => Evidence::Nothing,
        // How fast a voice speaks, and which script stands beside it, is help to nobody in the service.
        Event::ComfortSet { .. } => Evidence::Nothing,
        // Wishing for a person is no help yet.
        Event::HandRaised { .. } | Event::HandAnswered { .. } => Evidence::Nothing,
        // They are about people, staff and courses.
        Event::PersonAdded { .. }
        | Event::StaffNamed { .. }
        | Event::StaffLeft { .. }
        | Event::CourseSet { .. }
        | Event::MeetingSet { .. }
        | Event::MeetingCancelled { .. }
        | Event::PersonSet { .. }
        | Event::FunderFactsSet { .. }
        | Event::CodeGiven { .. }
        | Event::CardGiven { .. }
        | Event::ConsentSet { .. }
        | Event::Enrolled { .. }
        | Event::Marked { .. }
        | Event::Joined { .. }
        | Event::JoiningUndone { .. }
        | Event::ContactSet { .. }
        | Event::ContactRemoved { .. }
        | Event::PersonErased { .. } => Evidence::Nothing,
    }
}

/// What the facts of a run come to so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunSoFar {
    kind: AttemptKind,
    weakest: Option<Outcome>,
    corrected: u32,
    help_accepted: bool,
    person_helped: bool,
    critical_mistake: bool,
}

impl RunSoFar {
    /// A run that begins.
    #[must_use]
    pub const fn new(kind: AttemptKind) -> Self {
        Self {
            kind,
            weakest: None,
            corrected: 0,
            help_accepted: false,
            person_helped: false,
            critical_mistake: false,
        }
    }

    /// The kind it began as.
    #[must_use]
    pub const fn kind(&self) -> AttemptKind {
        self.kind
    }

    /// Whether help was taken in it so far, from the kiosk where there was none, or from a person.
    #[must_use]
    pub const fn was_helped(&self) -> bool {
        self.help_accepted || self.person_helped
    }

    /// Whether it offers no help, and none was taken in it so far.
    #[must_use]
    pub const fn is_unaided(&self) -> bool {
        self.kind.is_unaided() && !self.was_helped()
    }

    /// Takes in a fact of it. Gives what came of the run when it ended with that fact.
    pub fn take(&mut self, event: &Event) -> Option<RunFacts> {
        // Of a shown run too: its outcomes tell how it went.
        if let Event::StepDone { outcome, .. } = event {
            self.weakest = self.weakest.max(Some(*outcome));
            self.corrected = self.corrected.saturating_add(u32::from(*outcome == Outcome::R));
        }
        match evidence(event, Some(self.kind)) {
            Evidence::HelpAccepted => self.help_accepted = true,
            Evidence::PersonHelped => self.person_helped = true,
            Evidence::CriticalMistake => self.critical_mistake = true,
            Evidence::RunEnded(result) => {
                return Some(RunFacts {
                    kind: self.kind,
                    result,
                    weakest: self.weakest,
                    corrected: self.corrected,
                    help_accepted: self.help_accepted,
                    person_helped: self.person_helped,
                    critical_mistake: self.critical_mistake,
                });
            }
            Evidence::Answer { .. }
            | Evidence::Step { .. }
            | Evidence::Accommodation
            | Evidence::OwnWord
            | Evidence::Nothing => {}
        }
        None
    }
}

/// The rules in sentences, for the page of definitions.
pub const RULES: [&str; 15] = [
    "An answer is evidence of knowledge: 1 when it is right, 0 when it is wrong, and 0 for \"I don't know\", which is not a wrong guess but not known.",
    "A step is evidence of skill the first time that it comes up in a run. Its code tells how it went, and only U counts as 1.",
    "R (an own error that was noticed and corrected), H1, H2 and H3 (after help), D (done by a person) and E (an own error that was not noticed) count as 0.",
    "T (given up, or left) is missing. It is counted, and is neither for nor against.",
    "A step that came to be done without its own acts had no opportunity and is no evidence.",
    "What the kiosk shows is nobody's opportunity. A run of the kind shown is no evidence.",
    "Scam or not: the first judgement of a message counts, in runs without help as long as no help is taken. A wrong one makes its step E at once, also when it is put right; U and R (another error on the way) are judged right. A message that was not judged, or judged with help, is neither for nor against.",
    "With guidance the help is given before the step, so its steps are H1 (only spoken) or H2 (lit too). They are counted as practised; what somebody can alone can't be shown in them, so no estimate is made of them.",
    "A person's help makes the step D, and the run is not unaided.",
    "A mistake that would do harm in real life fails the run, even when the goal was reached.",
    "Help that is accepted in a kind without help makes the run a practised one.",
    "Hearing a word in one's own language is an accommodation. It is noted and is not help.",
    "A touch from which nothing can come is a slip of the finger and not an error. Slowness is never an error.",
    "Graded credit (U 1, R 0.6, H1 0.5, H2 0.25, else 0) moves only the learner's own picture. Nothing that is published uses it.",
    "The learner's own word stands beside what was measured and is never mixed with it.",
];

#[cfg(test)]
#[path = "evidence_tests.rs"]
mod tests;
