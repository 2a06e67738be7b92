//! The elements of a page that are there now, and in which order.

use std::sync::Arc;

use crate::base::{ItemId, ServiceId, TextKey, VarName};
use crate::content::catalog::{Case, PagePath};
use crate::content::predicate::Predicate;
use crate::content::schema::located::At;
use crate::content::schema::scalar::{Item, Scalar, VarValue};
use crate::content::schema::service::{Element, List, Page, Pressable, Surface};
use crate::service::interaction::ElementRef;
use crate::service::scope::{self, Scope};
use crate::service::state::ServiceState;

/// Whether an optional condition holds. A predicate that can't be worked out does not hold: the checker has refused such
/// content before it is offered.
#[must_use]
pub fn holds(condition: Option<&Predicate>, context: &Scope<'_>) -> bool {
    condition.is_none_or(|predicate| predicate.holds(context).unwrap_or(false))
}

/// An element found on a page that is shown.
#[derive(Clone, Copy)]
pub struct Found<'a> {
    /// The element.
    pub element: &'a Element,
    /// The surface whose page holds it.
    pub surface: Surface,
    /// The list it stands in.
    pub list: Option<&'a VarName>,
}

/// The elements that can be touched on a page: those of the dialog while it shows, else the page's own.
#[must_use]
pub fn front<'a>(page: &'a Page, context: &Scope<'_>) -> (&'a [Element], bool) {
    match &page.dialog {
        Some(dialog) if dialog.when.holds(context).unwrap_or(false) => (&dialog.elements, true),
        _ => (&page.elements, false),
    }
}

/// Finds an element that can be touched now.
#[must_use]
pub fn find<'a>(case: &'a Case, state: &ServiceState, wanted: &ElementRef) -> Option<Found<'a>> {
    let context = scope::context(case, state);
    state
        .at
        .iter()
        .filter(|(_, path)| path.service == wanted.service)
        .find_map(|(surface, path)| {
            let (elements, _) = front(case.page(path)?, &context);
            let (element, list) = search(elements, state, wanted, &context, None)?;
            Some(Found {
                element,
                surface: *surface,
                list,
            })
        })
}

/// What stands on a button or a link.
#[must_use]
pub fn name(case: &Case, state: &ServiceState, wanted: &ElementRef) -> Option<TextKey> {
    let found = find(case, state, wanted)?;
    let (Element::Link(press) | Element::Button(press)) = found.element else {
        return None;
    };
    let item = (found.list.zip(wanted.item.as_ref())).and_then(|(list, id)| state.item(&wanted.service, list, id));
    pressable_text(press, item.map(Arc::as_ref))
}

/// The words of a button or a link, which those in a list have from the item in whose card they stand.
pub(super) fn pressable_text(press: &Pressable, item: Option<&Item>) -> Option<TextKey> {
    match (&press.text, &press.item) {
        (Some(text), _) => Some(text.get().clone()),
        (None, Some(name)) => item_text(name, item?),
        (None, None) => None,
    }
}

/// An item's value that is a text.
pub(super) fn item_text(name: &VarName, item: &Item) -> Option<TextKey> {
    match item.values.get(name.as_str())? {
        Scalar::Text(text) => TextKey::new(text).ok(),
        Scalar::Bool(_) | Scalar::Number(_) => None,
    }
}

fn search<'a>(
    elements: &'a [Element],
    state: &ServiceState,
    wanted: &ElementRef,
    context: &Scope<'_>,
    list: Option<&'a VarName>,
) -> Option<(&'a Element, Option<&'a VarName>)> {
    elements
        .iter()
        .filter(|element| holds(element.when(), context))
        .find_map(|element| {
            let in_place = wanted.item.is_some() == list.is_some();
            if in_place && element.id().map(At::get) == Some(&wanted.element) && !matches!(element, Element::List(_)) {
                return Some((element, list));
            }
            match element {
                Element::Group(group) => search(&group.elements, state, wanted, context, list),
                Element::List(inner) if list.is_none() => {
                    let item = state.item(&wanted.service, &inner.of, wanted.item.as_ref()?)?;
                    let context = scope::with_item(context, item);
                    holds(inner.filter.as_ref(), &context)
                        .then(|| search(&inner.elements, state, wanted, &context, Some(&inner.of)))?
                }
                _ => None,
            }
        })
}

/// The links and buttons that can be pressed now.
#[must_use]
pub fn pressable(case: &Case, state: &ServiceState) -> Vec<ElementRef> {
    let context = scope::context(case, state);
    let mut all = Vec::new();
    for path in state.at.values() {
        if let Some(page) = case.page(path) {
            let (elements, _) = front(page, &context);
            gather(elements, (state, &path.service), &context, None, &mut all);
        }
    }
    all
}

fn gather(
    elements: &[Element],
    home: (&ServiceState, &ServiceId),
    context: &Scope<'_>,
    item: Option<&ItemId>,
    all: &mut Vec<ElementRef>,
) {
    for element in elements.iter().filter(|element| holds(element.when(), context)) {
        match element {
            Element::Link(press) | Element::Button(press) => all.push(ElementRef {
                service: home.1.clone(),
                element: press.id.get().clone(),
                item: item.cloned(),
            }),
            Element::Group(group) => gather(&group.elements, home, context, item, all),
            Element::List(list) => {
                for item in items(list, home.1, home.0, context) {
                    let context = scope::with_item(context, item);
                    gather(&list.elements, home, &context, Some(&item.id), all);
                }
            }
            _ => {}
        }
    }
}

/// The items that a list shows now.
#[must_use]
pub fn items<'s>(list: &List, service: &ServiceId, state: &'s ServiceState, context: &Scope<'_>) -> Vec<&'s Arc<Item>> {
    match state.var(service, list.of.as_str()) {
        Some(VarValue::List(all)) => all
            .iter()
            .filter(|item| holds(list.filter.as_ref(), &scope::with_item(context, item)))
            .collect(),
        _ => Vec::new(),
    }
}

/// The elements in the order of the case: where the case reorders a page, the named elements change places.
#[must_use]
pub fn ordered<'a>(case: &Case, path: &PagePath, elements: &'a [Element]) -> Vec<&'a Element> {
    let mut order: Vec<&Element> = elements.iter().collect();
    let wanted = case
        .variant()
        .order
        .iter()
        .filter(|reorder| crate::service::state::lesson_page(&reorder.page).is_some_and(|page| page == *path));
    for reorder in wanted {
        let named = |element: &Element| element.id().is_some_and(|id| reorder.elements.contains(id));
        let places: Vec<usize> = elements
            .iter()
            .enumerate()
            .filter(|(_, element)| named(element))
            .map(|(place, _)| place)
            .collect();
        if places.len() != reorder.elements.len() {
            continue; // another row of the page
        }
        for (place, name) in places.into_iter().zip(&reorder.elements) {
            let found = elements.iter().find(|element| element.id() == Some(name));
            if let (Some(slot), Some(found)) = (order.get_mut(place), found) {
                *slot = found;
            }
        }
    }
    order
}
