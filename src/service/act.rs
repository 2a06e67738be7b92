//! Acts of steps and plans, worked out for a state: which interaction they are now.

use crate::base::{ItemId, OptionId};
use crate::content::catalog::Case;
use crate::content::predicate::{Predicate, PredicateError};
use crate::content::schema::lesson::{Act, ElementRefText};
use crate::content::schema::scalar::Scalar;
use crate::service::interaction::{ElementRef, Entry, Interaction, MALFORMED, OTHER};
use crate::service::scope;
use crate::service::state::{ServiceState, element_from};

/// An act that can't be worked out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ActError {
    /// The element is not written as `service/element`.
    #[error("`{0}` is not `service/element`")]
    Element(String),
    /// The item, option or value can't be worked out.
    #[error(transparent)]
    Predicate(#[from] PredicateError),
    /// The item, option or value is not a name.
    #[error("`{0}` is not a name")]
    NotAName(String),
}

/// The interaction that an act is in this state.
///
/// # Errors
/// [`ActError`] when the act refers to what can't be worked out.
pub fn interaction(case: &Case, state: &ServiceState, act: &Act) -> Result<Interaction, ActError> {
    Ok(match act {
        Act::Press(press) => Interaction::Press(target(case, state, &press.element, press.item.as_ref())?),
        Act::Enter(enter) => {
            let entry = match text(case, state, &enter.value)?.as_str() {
                "" => Entry::Empty,
                MALFORMED => Entry::Malformed,
                OTHER => Entry::Other,
                known => Entry::Known(known.parse().map_err(|_| ActError::NotAName(known.to_owned()))?),
            };
            Interaction::Enter(target(case, state, &enter.element, None)?, entry)
        }
        Act::Choose(choose) => {
            let option = text(case, state, &choose.option)?;
            let option = OptionId::new(&option).map_err(|_| ActError::NotAName(option))?;
            Interaction::Choose(target(case, state, &choose.element, None)?, option)
        }
        Act::Tick(tick) => Interaction::Tick(target(case, state, &tick.element, tick.item.as_ref())?, tick.on),
        Act::Back(surface) => Interaction::Back(*surface),
        Act::Leave(_) => Interaction::Leave,
    })
}

fn target(
    case: &Case,
    state: &ServiceState,
    element: &ElementRefText,
    item: Option<&Predicate>,
) -> Result<ElementRef, ActError> {
    let mut target = element_from(element).ok_or_else(|| ActError::Element(element.0.clone()))?;
    if let Some(item) = item {
        let name = text(case, state, item)?;
        target.item = Some(ItemId::new(&name).map_err(|_| ActError::NotAName(name))?);
    }
    Ok(target)
}

fn text(case: &Case, state: &ServiceState, predicate: &Predicate) -> Result<String, ActError> {
    match predicate.value(&scope::context(case, state))? {
        Scalar::Text(text) => Ok(text),
        Scalar::Bool(yes) => Err(ActError::NotAName(yes.to_string())),
        Scalar::Number(number) => Err(ActError::NotAName(number.to_string())),
    }
}
