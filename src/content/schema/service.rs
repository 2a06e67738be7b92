//! A simulated e-service as its author writes it: `lessons/services/<service>/service.yaml`.
//!
//! The data says everything; no Rust code names a service. Words are text keys: the Finnish text of a key is what stands on
//! the page, its text in the learner's language is what the voice says it means.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::located::At;
use super::scalar::VarValue;
use crate::base::{ElementId, FactName, OptionId, PageId, PictureId, ServiceId, TextKey, ValueName, VarName};
use crate::content::predicate::Predicate;

/// A whole service.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServiceFile {
    /// Its name: the same as its folder's.
    pub service: At<ServiceId>,
    /// What it is called on the screen.
    pub name: At<TextKey>,
    /// State variables and their first values. Fields, radio groups, drop-downs and checkboxes add a variable each.
    #[serde(default)]
    pub state: BTreeMap<VarName, VarValue>,
    /// Its pages.
    pub pages: BTreeMap<PageId, Page>,
}

/// Where a page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Surface {
    /// The browser on the computer.
    #[default]
    Browser,
    /// The phone beside it.
    Phone,
}

/// One page, with where its facts come from.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Browser (the usual) or phone.
    #[serde(default)]
    pub surface: Surface,
    /// The address bar's text, e.g. `keski.finna.fi`; on a phone there is none.
    #[serde(default)]
    pub url: Option<String>,
    /// The page's title.
    pub title: At<TextKey>,
    /// When an author last compared it with the real service.
    pub checked_on: Date,
    /// Where its facts were read.
    pub source: String,
    /// From when the real service has been like this.
    pub valid_from: Date,
    /// What the browser's back arrow does here. Without it: the page before.
    #[serde(default)]
    pub back: Option<Vec<Action>>,
    /// A window over the page, e.g. the cookie window.
    #[serde(default)]
    pub dialog: Option<Dialog>,
    /// What is on it, from top to bottom.
    pub elements: Vec<Element>,
}

/// A window over a page: while it shows, the page behind can't be touched.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dialog {
    /// When it shows.
    pub when: Predicate,
    /// What is in it.
    pub elements: Vec<Element>,
}

/// One thing on a page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Element {
    /// A heading.
    Heading(Words),
    /// A paragraph.
    Text(Words),
    /// A label with a value beside it, e.g. "Nimi: Amina Harjoitus".
    Data(Data),
    /// A picture.
    Picture(Picture),
    /// A link.
    Link(Pressable),
    /// A button.
    Button(Pressable),
    /// A text field.
    Field(Field),
    /// A radio group: one of several.
    Radio(Choice),
    /// A drop-down: one of several.
    Select(Choice),
    /// A checkbox.
    Checkbox(Checkbox),
    /// Things of a list that the state holds, each drawn by the same elements.
    List(List),
    /// A framed group, e.g. one card.
    Group(Group),
}

/// How a text stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// As the rest.
    #[default]
    Plain,
    /// Small print.
    Small,
    /// A note in a box.
    Notice,
    /// Good news in a box.
    Success,
    /// A warning in a box.
    Warning,
}

/// Words that are only read.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Its name, when something refers to it.
    #[serde(default)]
    pub id: Option<At<ElementId>>,
    /// What it says. Exactly one of `text`, `item` and `fact`.
    #[serde(default)]
    pub text: Option<At<TextKey>>,
    /// Inside a list: the item's value that holds the text key.
    #[serde(default)]
    pub item: Option<At<VarName>>,
    /// The persona's fact that is shown.
    #[serde(default)]
    pub fact: Option<At<FactName>>,
    /// How it stands out.
    #[serde(default)]
    pub tone: Tone,
    /// When it is there; always, when left out.
    #[serde(default)]
    pub when: Option<Predicate>,
}

/// A label and a value of the persona's or the item's.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Data {
    /// The label.
    pub label: At<TextKey>,
    /// The value's text. Exactly one of `text`, `item` and `fact`.
    #[serde(default)]
    pub text: Option<At<TextKey>>,
    /// Inside a list: the item's value that holds the text key.
    #[serde(default)]
    pub item: Option<At<VarName>>,
    /// The persona's fact that is shown.
    #[serde(default)]
    pub fact: Option<At<FactName>>,
    /// When it is there.
    #[serde(default)]
    pub when: Option<Predicate>,
}

/// A picture on the page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// Which.
    pub picture: At<PictureId>,
    /// What it shows, for those who hear the page.
    pub alt: At<TextKey>,
    /// When it is there.
    #[serde(default)]
    pub when: Option<Predicate>,
}

/// How a button stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// An ordinary button.
    #[default]
    Plain,
    /// The page's main button.
    Primary,
    /// A button that takes something away or breaks off.
    Danger,
}

/// A link or button, and what comes of it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pressable {
    /// Its name.
    pub id: At<ElementId>,
    /// What it says. Exactly one of `text` and `item`.
    #[serde(default)]
    pub text: Option<At<TextKey>>,
    /// Inside a list: the item's value that holds the text key.
    #[serde(default)]
    pub item: Option<At<VarName>>,
    /// A picture beside the words.
    #[serde(default)]
    pub picture: Option<At<PictureId>>,
    /// How a button stands out.
    #[serde(default)]
    pub weight: Weight,
    /// When it is there.
    #[serde(default)]
    pub when: Option<Predicate>,
    /// What a press does, in order.
    #[serde(rename = "do", default)]
    pub actions: Vec<Action>,
}

/// What kind of text a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Input {
    /// Any text; capitals and spare spaces do not matter.
    #[default]
    Plain,
    /// Shown as dots; every character matters.
    Password,
    /// Digits of a one-time code or a PIN, shown as dots.
    Code,
    /// Digits, shown; spaces do not matter (a card number, a user id).
    Digits,
    /// A number with a decimal comma, e.g. `780,50`.
    Number,
    /// A date as it is written in Finland: `p.k.vvvv`.
    Date,
}

/// A text field. What is typed is judged at once and forgotten: the state holds only the name of what was recognised,
/// `''` for empty, `'malformed'` for a wrong format, `'other'` for anything else.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its name, and the name of its variable.
    pub id: At<ElementId>,
    /// Its label.
    pub label: At<TextKey>,
    /// A line of help under the label.
    #[serde(default)]
    pub help: Option<At<TextKey>>,
    /// What it takes.
    #[serde(default)]
    pub input: Input,
    /// Marked with `*`, and what `check` says when it is empty.
    #[serde(default)]
    pub required: Option<At<TextKey>>,
    /// What `check` says when a number or date is not in its format.
    #[serde(default)]
    pub format_error: Option<At<TextKey>>,
    /// What the field knows: the first that fits names the value.
    pub recognise: Vec<Recognise>,
    /// The service's own errors, asked in this order by `check`.
    #[serde(default)]
    pub errors: Vec<FieldError>,
    /// When it is there.
    #[serde(default)]
    pub when: Option<Predicate>,
}

/// One known meaning of a typed text.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recognise {
    /// The name that predicates see.
    #[serde(rename = "as")]
    pub value: At<ValueName>,
    /// The persona's fact that is typed. Exactly one of `fact` and `texts`.
    #[serde(default)]
    pub fact: Option<At<FactName>>,
    /// The texts that mean it.
    #[serde(default)]
    pub texts: Vec<String>,
}

/// One error text of the service.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldError {
    /// When it is shown.
    pub when: Predicate,
    /// What it says.
    pub text: At<TextKey>,
}

/// A radio group or drop-down. Its variable holds the chosen option, `''` before.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its name, and the name of its variable.
    pub id: At<ElementId>,
    /// Its label.
    pub label: At<TextKey>,
    /// What can be chosen.
    pub options: Vec<ChoiceOption>,
    /// The option that is chosen at first, as services do for the nearest library.
    #[serde(default)]
    pub chosen: Option<At<OptionId>>,
    /// What `check` says when nothing is chosen.
    #[serde(default)]
    pub required: Option<At<TextKey>>,
    /// The service's own errors, asked in this order by `check`.
    #[serde(default)]
    pub errors: Vec<FieldError>,
    /// When it is there.
    #[serde(default)]
    pub when: Option<Predicate>,
    /// What choosing does beyond being remembered.
    #[serde(rename = "do", default)]
    pub actions: Vec<Action>,
}

/// One option.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChoiceOption {
    /// Its name.
    pub id: At<OptionId>,
    /// What it says.
    pub text: At<TextKey>,
}

/// A checkbox. Its variable is true or false. Inside a list it is the item's value of the same name.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Checkbox {
    /// Its name, and the name of its variable.
    pub id: At<ElementId>,
    /// What it says.
    pub text: At<TextKey>,
    /// What `check` says when it is not ticked.
    #[serde(default)]
    pub required: Option<At<TextKey>>,
    /// When it is there.
    #[serde(default)]
    pub when: Option<Predicate>,
    /// What ticking does beyond being remembered.
    #[serde(rename = "do", default)]
    pub actions: Vec<Action>,
}

/// The items of a list in the state. Inside, a predicate sees the one at hand as `item`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Its name.
    pub id: At<ElementId>,
    /// The variable that holds the items.
    pub of: At<VarName>,
    /// Which of them are shown; all, when left out.
    #[serde(default, rename = "where")]
    pub filter: Option<Predicate>,
    /// What is said when none is shown.
    #[serde(default)]
    pub empty: Option<At<TextKey>>,
    /// When the list is there.
    #[serde(default)]
    pub when: Option<Predicate>,
    /// How each item is drawn. Lists and dialogs can't be nested in it.
    pub elements: Vec<Element>,
}

/// A framed group of elements.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its name, when something refers to it.
    #[serde(default)]
    pub id: Option<At<ElementId>>,
    /// Side by side instead of below each other.
    #[serde(default)]
    pub row: bool,
    /// In a row: so many of its last elements, counted as they are written here, stand at the right edge of the page.
    #[serde(default)]
    pub at_right: usize,
    /// When it is there.
    #[serde(default)]
    pub when: Option<Predicate>,
    /// What is in it.
    pub elements: Vec<Element>,
}

/// A page of this service (`results`) or of another (`kela/own_home`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct PageRef(pub String);

/// One thing that a press does.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Opens a page on its surface.
    Go(At<PageRef>),
    /// Opens a page of another service that comes back by `return`, as identification does.
    Call(Call),
    /// Comes back from a `call`.
    Return(Return),
    /// Sets variables of this service to what the predicates give: `{ logged_in: "true" }`.
    Set(BTreeMap<VarName, Predicate>),
    /// Sets values of the item at hand, or of the items of a list.
    Each(Each),
    /// Empties fields and choices.
    Clear(Vec<At<ElementId>>),
    /// Checks fields in order; an error stops what follows.
    Check(Vec<At<ElementId>>),
    /// Shows an error of the page and stops what follows.
    Error(At<TextKey>),
    /// Does one thing or another.
    If(Branch),
}

/// A visit to another service.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// The page it begins at.
    pub page: At<PageRef>,
    /// Where to go when it was done.
    pub done: At<PageRef>,
    /// Where to go when it was broken off.
    pub cancelled: At<PageRef>,
}

/// How a `call` ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Return {
    /// It was done.
    Done,
    /// It was broken off.
    Cancelled,
}

/// Changes items of a list.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Each {
    /// The list's variable; left out inside a list: only the item at hand.
    #[serde(default, rename = "in")]
    pub list: Option<At<VarName>>,
    /// Which items; all, when left out.
    #[serde(default, rename = "where")]
    pub filter: Option<Predicate>,
    /// The new values.
    pub set: BTreeMap<VarName, Predicate>,
}

/// One way or the other.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// What is asked.
    pub when: Predicate,
    /// When it holds.
    pub then: Vec<Action>,
    /// When it does not.
    #[serde(default, rename = "else")]
    pub otherwise: Vec<Action>,
}
