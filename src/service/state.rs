//! The state of the services of one case: a plain value.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::{ElementId, ItemId, ServiceId, TextKey, VarName};
use crate::content::catalog::{Case, PagePath};
use crate::content::schema::lesson::{ElementRefText, Variant};
use crate::content::schema::scalar::{Item, Scalar, VarValue};
use crate::content::schema::service::{Element, List, PageRef, ServiceFile, Surface};
use crate::content::walk;
use crate::service::interaction::ElementRef;
use crate::service::values::Variables;

/// Where everything stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ServiceState {
    /// The page shown on each surface.
    pub at: BTreeMap<Surface, PagePath>,
    /// The pages before it, for the back arrow.
    pub history: BTreeMap<Surface, Vec<PagePath>>,
    /// Calls that have not come back yet, the latest last.
    pub calls: Vec<OpenCall>,
    /// The variables of each service: shared with what predicates see, copied when one changes.
    pub vars: BTreeMap<ServiceId, Arc<Variables>>,
    /// Whether the learner has walked away, believing the errand to be done.
    pub left: bool,
    /// The error at a field.
    pub field_errors: BTreeMap<(ServiceId, ElementId), TextKey>,
    /// The error of a page.
    pub page_errors: BTreeMap<Surface, TextKey>,
}

/// A visit to another service that has not come back.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct OpenCall {
    /// Where to go when it is done.
    pub done: PagePath,
    /// Where to go when it is broken off.
    pub cancelled: PagePath,
}

/// The most pages that the back arrow remembers.
const MAX_HISTORY: usize = 100;

impl ServiceState {
    /// The state in which the case begins.
    #[must_use]
    pub fn initial(case: &Case) -> Self {
        let mut state = Self::default();
        for (name, service) in &case.services {
            state
                .vars
                .insert(name.clone(), Arc::new(initial_vars(service, case.variant(), name)));
        }
        let task = case.task();
        if let Some(first) = lesson_page(&task.start) {
            state.at.insert(Surface::Browser, first);
        }
        if let Some(first) = task.phone.as_ref().and_then(|page| lesson_page(page)) {
            state.at.insert(Surface::Phone, first);
        }
        state
    }

    /// A variable.
    #[must_use]
    pub fn var(&self, service: &ServiceId, name: &str) -> Option<&VarValue> {
        self.vars.get(service)?.get(name)
    }

    /// The plain value of an element's variable: the field's token, the chosen option, the tick; in a list the item's.
    #[must_use]
    pub fn element_value(&self, element: &ElementRef, list: Option<&VarName>) -> Option<&Scalar> {
        match (&element.item, list) {
            (Some(item), Some(list)) => self
                .item(&element.service, list, item)?
                .values
                .get(element.element.as_str()),
            _ => match self.var(&element.service, element.element.as_str())? {
                VarValue::One(value) => Some(value),
                VarValue::List(_) => None,
            },
        }
    }

    /// An item of a list.
    #[must_use]
    pub fn item(&self, service: &ServiceId, list: &VarName, item: &ItemId) -> Option<&Arc<Item>> {
        match self.var(service, list.as_str())? {
            VarValue::List(items) => items.iter().find(|candidate| candidate.id == *item),
            VarValue::One(_) => None,
        }
    }

    /// Sets a variable that exists; its kind stays. A value that it has already leaves the variables shared.
    pub fn set(&mut self, service: &ServiceId, name: &str, value: Scalar) {
        if matches!(self.var(service, name), Some(VarValue::One(old)) if *old == value) {
            return;
        }
        let vars = self.vars.get_mut(service).map(Arc::make_mut);
        let slot = vars.and_then(|vars| vars.get_mut(name));
        if let Some(VarValue::One(old)) = slot
            && old.same_kind(&value)
        {
            *old = value;
        }
    }

    /// Sets a value of an item that exists.
    pub fn set_item(&mut self, service: &ServiceId, list: &VarName, item: &ItemId, name: &str, value: Scalar) {
        let old = self.item(service, list, item).and_then(|item| item.values.get(name));
        if old == Some(&value) {
            return;
        }
        let vars = self.vars.get_mut(service).map(Arc::make_mut);
        let vars = vars.and_then(|vars| vars.get_mut(list));
        if let Some(VarValue::List(items)) = vars
            && let Some(found) = items.iter_mut().find(|candidate| candidate.id == *item)
            && let Some(old) = Arc::make_mut(found).values.get_mut(name)
            && old.same_kind(&value)
        {
            *old = value;
        }
    }

    /// Opens a page on its surface and remembers the one before.
    pub fn open(&mut self, surface: Surface, page: PagePath) {
        self.page_errors.remove(&surface);
        self.field_errors.retain(|(service, _), _| *service != page.service);
        if let Some(before) = self.at.insert(surface, page) {
            let history = self.history.entry(surface).or_default();
            if history.len() < MAX_HISTORY {
                history.push(before);
            }
        }
    }
}

/// `service/page` as a path. None when it is not of that form.
#[must_use]
pub fn lesson_page(page: &PageRef) -> Option<PagePath> {
    let (service, page) = page.0.split_once('/')?;
    Some(PagePath {
        service: service.parse().ok()?,
        page: page.parse().ok()?,
    })
}

/// A page named inside a service: `page` of the same service or `service/page`.
#[must_use]
pub fn page_from(page: &PageRef, service: &ServiceId) -> Option<PagePath> {
    match page.0.split_once('/') {
        Some(_) => lesson_page(page),
        None => Some(PagePath {
            service: service.clone(),
            page: page.0.parse().ok()?,
        }),
    }
}

/// `service/element` as a reference.
#[must_use]
pub fn element_from(text: &ElementRefText) -> Option<ElementRef> {
    let (service, element) = text.0.split_once('/')?;
    Some(ElementRef {
        service: service.parse().ok()?,
        element: element.parse().ok()?,
        item: None,
    })
}

fn initial_vars(service: &ServiceFile, variant: &Variant, name: &ServiceId) -> BTreeMap<VarName, VarValue> {
    let mut vars = service.state.clone();
    walk::elements(service, &mut |spot, element| {
        add_variable(&mut vars, element, spot.list)
    });
    for (var, value) in variant.state.get(name).into_iter().flatten() {
        vars.insert(var.clone(), value.clone());
    }
    // A ticked box of a list is a value of each item, also of those that the variant brought.
    walk::elements(service, &mut |spot, element| {
        add_item_values(&mut vars, element, spot.list)
    });
    vars
}

fn add_variable(vars: &mut BTreeMap<VarName, VarValue>, element: &Element, list: Option<&List>) {
    let (id, first) = match element {
        Element::Field(field) => (&field.id, Scalar::Text(String::new())),
        Element::Radio(choice) | Element::Select(choice) => {
            let chosen = choice.chosen.as_ref().map(ToString::to_string).unwrap_or_default();
            (&choice.id, Scalar::Text(chosen))
        }
        Element::Checkbox(checkbox) if list.is_none() => (&checkbox.id, Scalar::Bool(false)),
        _ => return,
    };
    if let Ok(name) = VarName::new(id.as_str()) {
        vars.entry(name).or_insert(VarValue::One(first));
    }
}

fn add_item_values(vars: &mut BTreeMap<VarName, VarValue>, element: &Element, list: Option<&List>) {
    if let (Element::Checkbox(checkbox), Some(list)) = (element, list)
        && let Some(VarValue::List(items)) = vars.get_mut(list.of.get())
    {
        for item in items {
            Arc::make_mut(item)
                .values
                .entry(checkbox.id.to_string())
                .or_insert(Scalar::Bool(false));
        }
    }
}
