//! What every element has in common, whatever its kind: a name, a condition, what it does, the word for its kind.

use super::located::At;
use super::service::{Action, Element};
use crate::base::ElementId;
use crate::content::predicate::Predicate;

impl Element {
    /// What it does when it is used.
    pub(crate) fn actions(&self) -> &[Action] {
        match self {
            Self::Link(one) | Self::Button(one) => &one.actions,
            Self::Radio(one) | Self::Select(one) => &one.actions,
            Self::Checkbox(one) => &one.actions,
            _ => &[],
        }
    }

    /// Its name, when it has one.
    pub(crate) const fn id(&self) -> Option<&At<ElementId>> {
        match self {
            Self::Heading(one) | Self::Text(one) => one.id.as_ref(),
            Self::Data(_) | Self::Picture(_) => None,
            Self::Link(one) | Self::Button(one) => Some(&one.id),
            Self::Field(one) => Some(&one.id),
            Self::Radio(one) | Self::Select(one) => Some(&one.id),
            Self::Checkbox(one) => Some(&one.id),
            Self::List(one) => Some(&one.id),
            Self::Group(one) => one.id.as_ref(),
        }
    }

    /// When it is there.
    pub(crate) const fn when(&self) -> Option<&Predicate> {
        match self {
            Self::Heading(one) | Self::Text(one) => one.when.as_ref(),
            Self::Data(one) => one.when.as_ref(),
            Self::Picture(one) => one.when.as_ref(),
            Self::Link(one) | Self::Button(one) => one.when.as_ref(),
            Self::Field(one) => one.when.as_ref(),
            Self::Radio(one) | Self::Select(one) => one.when.as_ref(),
            Self::Checkbox(one) => one.when.as_ref(),
            Self::List(one) => one.when.as_ref(),
            Self::Group(one) => one.when.as_ref(),
        }
    }

    /// What it is, in the words of the data language.
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Heading(_) => "heading",
            Self::Text(_) => "text",
            Self::Data(_) => "data",
            Self::Picture(_) => "picture",
            Self::Link(_) => "link",
            Self::Button(_) => "button",
            Self::Field(_) => "field",
            Self::Radio(_) => "radio",
            Self::Select(_) => "select",
            Self::Checkbox(_) => "checkbox",
            Self::List(_) => "list",
            Self::Group(_) => "group",
        }
    }
}
