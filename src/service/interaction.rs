//! What a learner did, as it may be remembered: an element, an action, and of a typed text only what it turned out to be.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::base::{ElementId, ItemId, OptionId, ServiceId, ValueName};
use crate::content::schema::service::Surface;

/// An element of a service, and in a list the item it belongs to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ElementRef {
    /// The service.
    pub service: ServiceId,
    /// The element.
    pub element: ElementId,
    /// In a list: the item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<ItemId>,
}

impl fmt::Display for ElementRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.service, self.element)?;
        match &self.item {
            Some(item) => write!(f, "@{item}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ElementRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What a typed text turned out to be. The text itself is not in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    /// Nothing.
    Empty,
    /// Something that the field recognises.
    Known(ValueName),
    /// Not in the field's format.
    Malformed,
    /// Something else.
    Other,
    /// It looked like somebody's real data, so it was not taken.
    Refused(RealData),
}

impl Entry {
    /// What predicates see as the field's value.
    #[must_use]
    pub fn token(&self) -> &str {
        match self {
            Self::Empty | Self::Refused(_) => "",
            Self::Known(value) => value.as_str(),
            Self::Malformed => MALFORMED,
            Self::Other => OTHER,
        }
    }
}

/// The value of a field whose text is not in its format.
pub const MALFORMED: &str = "malformed";
/// The value of a field whose text is not recognised.
pub const OTHER: &str = "other";

/// Which kind of real data a text looked like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RealData {
    /// A Finnish identity code that may belong to somebody.
    IdentityCode,
    /// A bank account number.
    BankAccount,
    /// A payment card number.
    PaymentCard,
}

/// What a learner did.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Interaction {
    /// Pressed a link or button.
    Press(ElementRef),
    /// Chose an option of a radio group or drop-down.
    Choose(ElementRef, OptionId),
    /// Ticked or unticked a checkbox.
    Tick(ElementRef, bool),
    /// Typed into a field.
    Enter(ElementRef, Entry),
    /// Pressed the browser's back arrow.
    Back(Surface),
    /// Walked away from the service: the errand is believed to be done.
    Leave,
}

impl Interaction {
    /// The element that was touched; none for the back arrow.
    #[must_use]
    pub const fn element(&self) -> Option<&ElementRef> {
        match self {
            Self::Press(element) | Self::Choose(element, _) | Self::Tick(element, _) | Self::Enter(element, _) => {
                Some(element)
            }
            Self::Back(_) | Self::Leave => None,
        }
    }
}
