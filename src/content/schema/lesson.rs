//! A lesson as its author writes it: `lessons/<lesson>/lesson.yaml`, its plans in `lessons/<lesson>/plans/*.yaml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::located::At;
use super::scalar::{Scalar, VarValue};
use super::service::{PageRef, Surface};
use crate::base::{
    ElementId, LessonId, MistakeId, OptionId, PersonaId, PictureId, PlanId, QuestionId, ServiceId, StepId, TaskId,
    TextKey, VarName,
};
use crate::content::predicate::Predicate;

/// A whole lesson.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LessonFile {
    /// Its name: the same as its folder's.
    pub lesson: At<LessonId>,
    /// The short code people use for it, e.g. `L17`.
    pub code: String,
    /// What it is called.
    pub title: At<TextKey>,
    /// Its picture on the path.
    pub picture: At<PictureId>,
    /// The need it belongs to.
    pub topic: Topic,
    /// The place on the path: smaller comes first.
    pub order: u32,
    /// The services that it uses.
    pub services: Vec<At<ServiceId>>,
    /// What is practised.
    pub tasks: Vec<Task>,
    /// What is asked before and after.
    pub questions: Vec<Question>,
}

/// The needs that lessons are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// A home.
    Home,
    /// Money and benefits.
    Money,
    /// Work.
    Work,
    /// Health.
    Health,
    /// Residence permits.
    Permit,
    /// School and studies.
    School,
    /// Travel and free time.
    Travel,
    /// Safety and identification.
    Safety,
}

impl Topic {
    /// What people choose from when they say what they want to learn, in the order in which it is offered. Safety is no errand
    /// of anybody's: it is practised on the way to all of them.
    pub const GOALS: [Self; 7] = [
        Self::Home,
        Self::Work,
        Self::Health,
        Self::Money,
        Self::School,
        Self::Permit,
        Self::Travel,
    ];

    /// Its code in tables.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Money => "money",
            Self::Work => "work",
            Self::Health => "health",
            Self::Permit => "permit",
            Self::School => "school",
            Self::Travel => "travel",
            Self::Safety => "safety",
        }
    }
}

/// The small skills that many services ask for (the list is in `docs/lessons.md`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum MicroSkill {
    /// Touching a target.
    M01,
    /// Scrolling to what is below.
    M02,
    /// Typing, with ä and ö.
    M03,
    /// A date as p.k.vvvv.
    M04,
    /// A number with a decimal comma.
    M05,
    /// A drop-down or a search list.
    M06,
    /// One choice or many.
    M07,
    /// A required field and an error text.
    M08,
    /// The page's own way back, not the browser's.
    M09,
    /// Attaching a file.
    M10,
    /// Reading the summary and correcting.
    M11,
    /// Sending is not saving.
    M12,
    /// Recognising the receipt.
    M13,
    /// Logging out.
    M14,
    /// The address bar.
    M15,
    /// Checking payee, amount or service before confirming.
    M16,
    /// A one-time code, a PIN, a matching code.
    M17,
    /// Cookie and pop-up windows.
    M18,
    /// Switching the language.
    M19,
    /// Finding status, messages and deadlines.
    M20,
}

/// One errand.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Its name.
    pub id: At<TaskId>,
    /// What it is called.
    pub title: At<TextKey>,
    /// Its picture.
    pub picture: At<PictureId>,
    /// The page on which the browser stands at first.
    pub start: At<PageRef>,
    /// The page on which the phone stands at first, when there is one.
    #[serde(default)]
    pub phone: Option<At<PageRef>>,
    /// When the errand is done. Looked at after every interaction.
    pub goal: Predicate,
    /// What came of it, told afterwards.
    pub receipt: Receipt,
    /// Mistakes that are known, looked at after every interaction.
    #[serde(default)]
    pub mistakes: Vec<Mistake>,
    /// The cases: at least A; B and C are for a new case.
    pub variants: BTreeMap<VariantId, Variant>,
    /// The guided way to the goal.
    pub steps: Vec<Step>,
}

/// What is told when the errand is done.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// The words.
    pub text: At<TextKey>,
    /// The picture.
    pub picture: At<PictureId>,
}

/// A case of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum VariantId {
    /// The case that is practised first.
    A,
    /// A new case.
    B,
    /// Another new case.
    C,
}

impl VariantId {
    /// Its code in tables.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        }
    }
}

/// One case: whose errand, which values, which order.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// The person whose data is used.
    pub persona: At<PersonaId>,
    /// The task in words, spoken at the start.
    pub ask: At<TextKey>,
    /// Values that predicates see as `task.<name>`, e.g. the right pick-up place.
    #[serde(default)]
    pub given: BTreeMap<VarName, Scalar>,
    /// Lines added to the persona's card, e.g. the book to look for.
    #[serde(default)]
    pub card: Vec<CardLine>,
    /// First values of state variables, by service, where they differ in this case.
    #[serde(default)]
    pub state: BTreeMap<ServiceId, BTreeMap<VarName, VarValue>>,
    /// Pages whose elements stand in another order: the named ones change places among themselves, to this order.
    #[serde(default)]
    pub order: Vec<Reorder>,
}

/// One more line on the persona's card.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CardLine {
    /// The label.
    pub label: At<TextKey>,
    /// The value: a text key whose Finnish text is shown.
    pub text: At<TextKey>,
}

/// Another order of elements on a page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reorder {
    /// The page.
    pub page: At<PageRef>,
    /// The elements in their new order. All must stand in the same row of the page (the same list of elements).
    pub elements: Vec<At<ElementId>>,
}

/// A known mistake.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mistake {
    /// Its name.
    pub id: At<MistakeId>,
    /// When it was made. `at.left` is true once the learner has walked away.
    pub when: Predicate,
    /// Whether it would do harm in real life: then the run does not count as a skill.
    #[serde(default)]
    pub critical: bool,
    /// What the coach says: what happened and how to go on.
    pub say: At<TextKey>,
    /// The small skill that was missing.
    pub skill: MicroSkill,
    /// The step that is done wrong by it, for good: it counts as an error that was not noticed.
    #[serde(default)]
    pub spoils: Option<At<StepId>>,
    /// What puts it right as long as `when` holds. With help the kiosk leads there before anything else.
    #[serde(default)]
    pub repair: Vec<Act>,
}

/// One step of the guided way.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name.
    pub id: At<StepId>,
    /// What to do, in one sentence.
    pub prompt: At<TextKey>,
    /// A picture beside the words.
    pub picture: At<PictureId>,
    /// The three rungs of help.
    pub hints: Hints,
    /// What the learner does, in order; the demonstrator does the same.
    #[serde(rename = "do")]
    pub acts: Vec<Act>,
    /// Other acts that count as doing this step.
    #[serde(default)]
    pub also: Vec<Act>,
    /// When the step is done.
    pub done: Predicate,
    /// The small skills that it asks for.
    pub skills: Vec<MicroSkill>,
    /// The step judges a message: whether that message is a scam in this case. A mistake that `spoils` the step tells a wrong
    /// judgement. A task has eight such steps or more, half of them of real messages.
    #[serde(default)]
    pub scam: Option<Predicate>,
}

impl Task {
    /// All acts that the task writes down: of its steps, and those that put mistakes right.
    pub(crate) fn acts(&self) -> impl Iterator<Item = &Act> {
        let of_steps = self.steps.iter().flat_map(|step| step.acts.iter().chain(&step.also));
        of_steps.chain(self.mistakes.iter().flat_map(|mistake| &mistake.repair))
    }
}

/// Three rungs of help.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hints {
    /// Where to look, in words.
    pub point: At<TextKey>,
    /// Why, and what the word means. The place is lit too.
    pub explain: At<TextKey>,
    /// Said while the kiosk does it.
    pub show: At<TextKey>,
}

/// One thing that a learner, a demonstrator or a plan does.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Presses a link or button.
    Press(Target),
    /// Types into a field what is recognised as this value.
    Enter(EnterAct),
    /// Chooses an option.
    Choose(ChooseAct),
    /// Ticks or unticks a checkbox.
    Tick(TickAct),
    /// Presses the browser's back arrow.
    Back(Surface),
    /// Says "I have finished" and walks away.
    Leave(Leave),
}

/// Walking away: there is only one way to do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Leave {
    /// The errand is believed to be done.
    Finished,
}

impl Act {
    /// The element that it is about.
    pub(crate) const fn element(&self) -> Option<&At<ElementRefText>> {
        match self {
            Self::Press(target) => Some(&target.element),
            Self::Enter(enter) => Some(&enter.element),
            Self::Choose(choose) => Some(&choose.element),
            Self::Tick(tick) => Some(&tick.element),
            Self::Back(_) | Self::Leave(_) => None,
        }
    }
}

/// An element, and in a list the item.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// The element, as `service/element`.
    pub element: At<ElementRefText>,
    /// In a list: the item's id, as a CEL expression (`task.book`, `'kotikatu'`).
    #[serde(default)]
    pub item: Option<Predicate>,
}

/// `service/element`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct ElementRefText(pub String);

/// Typing.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnterAct {
    /// The field, as `service/element`.
    pub element: At<ElementRefText>,
    /// A value that the field recognises, `other`, `malformed` or empty, as a CEL expression.
    pub value: Predicate,
}

/// Choosing.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChooseAct {
    /// The radio group or drop-down, as `service/element`.
    pub element: At<ElementRefText>,
    /// The option's id, as a CEL expression.
    pub option: Predicate,
}

/// Ticking.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TickAct {
    /// The checkbox, as `service/element`.
    pub element: At<ElementRefText>,
    /// In a list: the item's id, as a CEL expression.
    #[serde(default)]
    pub item: Option<Predicate>,
    /// On or off.
    #[serde(default = "yes")]
    pub on: bool,
}

const fn yes() -> bool {
    true
}

/// A knowledge question in parallel forms.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name.
    pub id: At<QuestionId>,
    /// Forms A, B and C: the same knowledge, other words and pictures.
    pub forms: BTreeMap<FormId, Form>,
}

/// One of the parallel forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum FormId {
    /// Form A.
    A,
    /// Form B.
    B,
    /// Form C.
    C,
}

impl FormId {
    /// Its code in tables.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        }
    }
}

/// A question with its answers. "I don't know" is added by the kiosk.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// The question.
    pub ask: At<TextKey>,
    /// The answers: best four, at least three, exactly one right.
    pub options: Vec<Answer>,
}

/// One answer.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Its name.
    pub id: At<OptionId>,
    /// The words.
    pub text: At<TextKey>,
    /// The picture.
    pub picture: At<PictureId>,
    /// Whether it is the right one.
    #[serde(default)]
    pub right: bool,
}

/// A scripted learner.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanFile {
    /// Its name: the same as the file's.
    pub plan: At<PlanId>,
    /// The task it tries.
    pub task: At<TaskId>,
    /// What it does.
    #[serde(default)]
    pub acts: Vec<PlanAct>,
    /// What must come of it.
    pub expect: Expect,
}

/// One thing a plan does: an act, or a whole step.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PlanAct {
    /// All acts of a step of the task.
    Step(At<StepId>),
    /// One act.
    Act(Act),
}

/// What must come of a plan.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// Whether the goal is reached.
    pub goal: Reached,
    /// The mistakes that are made, all of them.
    #[serde(default)]
    pub mistakes: Vec<At<MistakeId>>,
}

/// Whether a goal is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reached {
    /// It is.
    Reached,
    /// It is not.
    NotReached,
}
