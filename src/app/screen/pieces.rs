//! What a page of a simulated service is put together from.

use super::Line;
use crate::app::typed::Typed;
use crate::base::{OptionId, PictureId};
use crate::content::schema::service::{Input, Tone, Weight};
use crate::i18n::Utterance;
use crate::service::ElementRef;

/// A text of the service: Finnish on the page, the learner's language in the ear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The text.
    pub text: String,
    /// The Finnish word, then its meaning.
    pub says: Utterance,
    /// The element it belongs to.
    pub element: Option<ElementRef>,
}

/// One thing on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A heading.
    Heading(Label),
    /// A paragraph.
    Text(Label, Tone),
    /// A label with a value.
    Data(Label, Label),
    /// A picture; the label is what it shows.
    Picture(PictureId, Label),
    /// A link.
    Link(ElementRef, Label, Option<PictureId>),
    /// A button.
    Button(ElementRef, Label, Option<PictureId>, Weight),
    /// A text field.
    Field(FieldPiece),
    /// A radio group or drop-down.
    Choice(ChoicePiece),
    /// A checkbox.
    Checkbox(CheckboxPiece),
    /// A framed group; side by side when `row`.
    Group {
        /// Side by side instead of below each other.
        row: bool,
        /// In a row: so many of the last stand at the right edge of the page.
        at_right: usize,
        /// What is in it.
        pieces: Vec<Piece>,
    },
}

/// A text field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldPiece {
    /// Which.
    pub element: ElementRef,
    /// Its label, without the `*`.
    pub label: Label,
    /// The line of help under it.
    pub help: Option<Label>,
    /// What it takes.
    pub input: Input,
    /// Whether it is marked with `*`.
    pub required: bool,
    /// What stands in it.
    pub text: Typed,
    /// The service's error.
    pub error: Option<Label>,
    /// The name of the eye that uncovers a password ("show what I typed").
    pub uncover: Line,
}

/// A radio group or drop-down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoicePiece {
    /// Which.
    pub element: ElementRef,
    /// Its label.
    pub label: Label,
    /// What can be chosen.
    pub options: Vec<(OptionId, Label)>,
    /// What is chosen.
    pub chosen: Option<OptionId>,
    /// A drop-down.
    pub folded: bool,
    /// Whether it is marked with `*`.
    pub required: bool,
    /// The service's error.
    pub error: Option<Label>,
}

/// A checkbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckboxPiece {
    /// Which.
    pub element: ElementRef,
    /// Its words.
    pub label: Label,
    /// Whether it is ticked.
    pub on: bool,
    /// The service's error.
    pub error: Option<Label>,
}
