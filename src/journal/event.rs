//! The facts that are recorded. Everything else is folded from them.
//!
//! Nothing that a learner typed is in here: of a typed text only what it turned out to be. A kind of event is never changed
//! once released; a new meaning is a new kind. Kinds from a newer program are kept as they are.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::base::{
    AttemptId, ContactId, CourseId, LessonId, MeetingId, Millis, MistakeId, OptionId, PersonId, QuestionId, Role,
    ScanCode, ShortText, StaffId, StepId, TaskId, VisitId,
};
use crate::content::catalog::{ContentHash, PagePath};
use crate::content::schema::lesson::{FormId, MicroSkill, Topic, VariantId};
use crate::content::schema::service::Surface;
use crate::course::{
    By, ContactFacts, CourseFacts, ErasedMark, FunderFacts, Mark, MeetingFacts, PersonFacts, Purpose, TextHash,
};
use crate::i18n::Lang;
use crate::journal::comfort::Comfort;
use crate::journal::kinds::{
    Actor, Asker, AttemptKind, AttemptResult, MessageKind, Moment, Outcome, Rung, SignInCode, Verdict, VisitEnd,
};
use crate::service::{ElementRef, Interaction};

/// A fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// A learner added themselves at the kiosk.
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
    /// The learner chose what they want to learn, in place of what they chose before. Nothing is an answer too.
    GoalsSet {
        /// In which visit.
        visit: VisitId,
        /// What they want to learn.
        goals: BTreeSet<Topic>,
    },
    /// The learner chose how they like to hear and read, in place of what they chose before.
    ComfortSet {
        /// In which visit.
        visit: VisitId,
        /// How they like it.
        comfort: Comfort,
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
        /// Before the lesson, after it, or on a later day before it is practised.
        when: Moment,
        /// The answer; none is "I don't know".
        answer: Option<OptionId>,
        /// Whether it was the right one.
        right: bool,
        /// How many answers there were to choose from, without "I don't know": what guessing is worth.
        #[serde(default = "fewest_options")]
        options: u8,
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
        /// What the message was that was judged in it; none when the step judges no message, or ended before it was judged.
        #[serde(default)]
        message: Option<MessageKind>,
        /// The small skills that it asks for: by them a step of another lesson is alike.
        #[serde(default)]
        skills: Vec<MicroSkill>,
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
        /// "I have done this in the real service." Asked at later visits only.
        #[serde(default)]
        did_for_real: Option<bool>,
    },
    /// A staff member was named, or their name or role changed. PINs are not in the journal.
    StaffNamed {
        /// Who.
        staff: StaffId,
        /// Their name as staff writes it.
        name: ShortText,
        /// What they may do.
        role: Role,
        /// Who did it.
        by: By,
    },
    /// A staff member is not one any more.
    StaffLeft {
        /// Who.
        staff: StaffId,
        /// Who did it.
        by: By,
    },
    /// A course was made, or what is known of it changed. The whole is told each time.
    CourseSet {
        /// Which.
        course: CourseId,
        /// What it is now.
        about: Box<CourseFacts>,
        /// Who did it.
        by: By,
    },
    /// A meeting was planned, or what is known of it changed. The whole is told each time.
    MeetingSet {
        /// Which.
        meeting: MeetingId,
        /// Of which course. It stays with it.
        course: CourseId,
        /// What it is now.
        about: Box<MeetingFacts>,
        /// Who did it.
        by: By,
    },
    /// A meeting does not take place. It has no number and no rows then; its marks are kept.
    MeetingCancelled {
        /// Which.
        meeting: MeetingId,
        /// Whether it is cancelled, or takes place after all.
        cancelled: bool,
        /// Who did it.
        by: By,
    },
    /// Somebody was added to the people, or what is known of them changed. The whole is told each time.
    PersonSet {
        /// Who.
        person: PersonId,
        /// What is known now.
        about: Box<PersonFacts>,
        /// Who did it.
        by: By,
    },
    /// What a funder asks of a person and they agreed to tell. None: it is taken back.
    FunderFactsSet {
        /// Who.
        person: PersonId,
        /// The facts.
        facts: Option<FunderFacts>,
        /// Who wrote them down.
        by: By,
    },
    /// Staff gave somebody a new sign-in; any earlier one of theirs ends.
    CodeGiven {
        /// Who.
        person: PersonId,
        /// The pictures.
        code: SignInCode,
        /// Who did it.
        by: By,
    },
    /// Staff gave somebody a card that a scanner reads; any earlier one of theirs ends.
    CardGiven {
        /// Who.
        person: PersonId,
        /// The code on it.
        scan: ScanCode,
        /// Who did it.
        by: By,
    },
    /// Somebody agreed to something, or took it back.
    ConsentSet {
        /// Who.
        person: PersonId,
        /// To what.
        purpose: Purpose,
        /// Whether they agree.
        agrees: bool,
        /// SHA-256 of the text that was read or heard.
        text: TextHash,
        /// The language in which it was read or heard.
        lang: Lang,
        /// Who wrote it down.
        by: By,
    },
    /// Somebody is on a course's list, or is not any more.
    Enrolled {
        /// Which course.
        course: CourseId,
        /// Who.
        person: PersonId,
        /// Whether they are on the list.
        on: bool,
        /// Who did it.
        by: By,
    },
    /// A row of the roll was marked, changed or cleared.
    Marked {
        /// At which meeting.
        meeting: MeetingId,
        /// Who was there or not.
        person: PersonId,
        /// The mark; none clears it.
        mark: Option<Mark>,
        /// Who did it.
        by: By,
        /// Why, when that was said.
        why: Option<ShortText>,
    },
    /// Two that were taken for two are one person: rows of the first count for the second. They stay as they are.
    Joined {
        /// Whose rows count for somebody else: a walk-in, an account made twice.
        person: PersonId,
        /// For whom.
        into: PersonId,
        /// Who did it.
        by: By,
    },
    /// They are two after all.
    JoiningUndone {
        /// Who stands alone again.
        person: PersonId,
        /// Who did it.
        by: By,
    },
    /// An individual guidance was recorded, or its record changed. The whole is told each time.
    ContactSet {
        /// Which.
        contact: ContactId,
        /// What it is now.
        about: Box<ContactFacts>,
        /// Who did it.
        by: By,
    },
    /// A record of guidance was a mistake.
    ContactRemoved {
        /// Which.
        contact: ContactId,
        /// Who did it.
        by: By,
    },
    /// A person of staff came to a raised hand. What it meant for an attempt is a `person_helped` beside it.
    HandAnswered {
        /// In which visit.
        visit: VisitId,
        /// Who came.
        by: By,
    },
    /// All about a person was erased, in this journal and wherever it is shared. The person's id is not told, only
    /// recognised: late entries about them are erased too.
    PersonErased {
        /// SHA-256 of the person's id.
        mark: ErasedMark,
        /// Who did it.
        by: By,
    },
}

/// Where it was not recorded, guessing is taken to be worth the most that it can be.
const fn fewest_options() -> u8 {
    3
}

impl Event {
    /// Which attempt a fact belongs to, from its beginning to its end.
    #[must_use]
    pub const fn attempt(&self) -> Option<AttemptId> {
        match self {
            Self::AttemptStarted { attempt, .. }
            | Self::AttemptResumed { attempt, .. }
            | Self::PageVisited { attempt, .. }
            | Self::Interacted { attempt, .. }
            | Self::MistakeMade { attempt, .. }
            | Self::HintGiven { attempt, .. }
            | Self::LabelHeard { attempt, .. }
            | Self::StepDone { attempt, .. }
            | Self::StepPassed { attempt, .. }
            | Self::HelpAccepted { attempt }
            | Self::PersonHelped { attempt }
            | Self::AttemptEnded { attempt, .. } => Some(*attempt),
            Self::HandRaised { attempt, .. } => *attempt,
            _ => None,
        }
    }

    /// Whom a fact of the staff's is about. None for facts about nobody, and for those of a visit: whose it is, is known by
    /// who records it.
    #[must_use]
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Self::PersonAdded { person, .. }
            | Self::PersonSet { person, .. }
            | Self::FunderFactsSet { person, .. }
            | Self::CodeGiven { person, .. }
            | Self::CardGiven { person, .. }
            | Self::ConsentSet { person, .. }
            | Self::Enrolled { person, .. }
            | Self::Marked { person, .. }
            | Self::Joined { person, .. }
            | Self::JoiningUndone { person, .. } => Some(*person),
            Self::ContactSet { about, .. } => about.person,
            _ => None,
        }
    }
}
