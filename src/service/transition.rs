//! One interaction, one transition: the next state and what happened. Changes nothing outside; the same input gives the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::{ElementId, ServiceId, TextKey, VarName};
use crate::content::catalog::{Case, PagePath};
use crate::content::predicate::Predicate;
use crate::content::schema::scalar::{Item, Scalar, VarValue};
use crate::content::schema::service::{Action, Call, Each, Element, FieldError, Return, Surface};
use crate::service::elements::{self, Found};
use crate::service::interaction::{ElementRef, Entry, Interaction, MALFORMED};
use crate::service::scope::{self, Scope};
use crate::service::state::{OpenCall, ServiceState, page_from};

/// The most calls that are remembered at a time.
const MAX_CALLS: usize = 100;

/// What came of an interaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transition {
    /// The next state.
    pub state: ServiceState,
    /// What happened, in order.
    pub happened: Vec<Happening>,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happening {
    /// A page was opened.
    Opened(Surface, PagePath),
    /// The service showed an error, at a field or for the page.
    ErrorShown(TextKey),
}

/// Why an interaction is not possible now: nothing happens then, as with a touch beside a button.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotPossible {
    /// The element is not on a page that is shown, or a dialog covers it.
    #[error("the element is not there now")]
    NotThere,
    /// The element can't be used in this way.
    #[error("the element can't be used like this")]
    NotOfThisKind,
    /// There is no page before this one.
    #[error("there is no page before this one")]
    NoPageBefore,
}

/// Performs an interaction.
///
/// # Errors
/// [`NotPossible`] when the element is not there or is of another kind; the state then stays as it was.
pub fn interact(case: &Case, state: &ServiceState, interaction: &Interaction) -> Result<Transition, NotPossible> {
    let mut run = Run {
        case,
        state: state.clone(),
        happened: Vec::new(),
    };
    match interaction {
        Interaction::Back(surface) => run.back(*surface)?,
        Interaction::Leave => run.state.left = true,
        Interaction::Press(target) => {
            let found = elements::find(case, state, target).ok_or(NotPossible::NotThere)?;
            let (Element::Link(press) | Element::Button(press)) = found.element else {
                return Err(NotPossible::NotOfThisKind);
            };
            // What a press before this one complained of is past; this one complains anew if it must.
            run.state.page_errors.remove(&found.surface);
            run.perform(&press.actions, &Place::of(target, &found));
        }
        Interaction::Choose(target, option) => {
            let found = elements::find(case, state, target).ok_or(NotPossible::NotThere)?;
            let (Element::Radio(choice) | Element::Select(choice)) = found.element else {
                return Err(NotPossible::NotOfThisKind);
            };
            if !choice.options.iter().any(|known| known.id.get() == option) {
                return Err(NotPossible::NotOfThisKind);
            }
            run.put(target, &found, Scalar::Text(option.to_string()));
            run.perform(&choice.actions, &Place::of(target, &found));
        }
        Interaction::Tick(target, on) => {
            let found = elements::find(case, state, target).ok_or(NotPossible::NotThere)?;
            let Element::Checkbox(checkbox) = found.element else {
                return Err(NotPossible::NotOfThisKind);
            };
            run.put(target, &found, Scalar::Bool(*on));
            run.perform(&checkbox.actions, &Place::of(target, &found));
        }
        Interaction::Enter(target, entry) => {
            let found = elements::find(case, state, target).ok_or(NotPossible::NotThere)?;
            let Element::Field(field) = found.element else {
                return Err(NotPossible::NotOfThisKind);
            };
            if let Entry::Known(value) = entry
                && !field.recognise.iter().any(|rule| rule.value.get() == value)
            {
                return Err(NotPossible::NotOfThisKind);
            }
            run.put(target, &found, Scalar::Text(entry.token().to_owned()));
        }
    }
    Ok(Transition {
        state: run.state,
        happened: run.happened,
    })
}

/// Where the actions that are being performed stand.
struct Place<'a> {
    service: &'a ServiceId,
    surface: Surface,
    /// In a list: its variable and the item at hand.
    item: Option<(&'a VarName, &'a crate::base::ItemId)>,
}

impl<'a> Place<'a> {
    fn of(target: &'a ElementRef, found: &Found<'a>) -> Self {
        Self {
            service: &target.service,
            surface: found.surface,
            item: found.list.zip(target.item.as_ref()),
        }
    }
}

/// Whether the actions after this one are still performed.
#[derive(PartialEq, Eq)]
enum Go {
    On,
    Stop,
}

struct Run<'a> {
    case: &'a Case,
    state: ServiceState,
    happened: Vec<Happening>,
}

impl Run<'_> {
    fn back(&mut self, surface: Surface) -> Result<(), NotPossible> {
        let here = self.state.at.get(&surface).cloned().ok_or(NotPossible::NotThere)?;
        if let Some(actions) = self.case.page(&here).and_then(|page| page.back.as_ref()) {
            self.perform(
                actions,
                &Place {
                    service: &here.service,
                    surface,
                    item: None,
                },
            );
            return Ok(());
        }
        let before = self
            .state
            .history
            .get_mut(&surface)
            .and_then(Vec::pop)
            .ok_or(NotPossible::NoPageBefore)?;
        self.state.page_errors.remove(&surface);
        self.state.at.insert(surface, before.clone());
        self.happened.push(Happening::Opened(surface, before));
        Ok(())
    }

    fn put(&mut self, target: &ElementRef, found: &Found<'_>, value: Scalar) {
        self.state
            .field_errors
            .remove(&(target.service.clone(), target.element.clone()));
        match (found.list, &target.item) {
            (Some(list), Some(item)) => {
                self.state
                    .set_item(&target.service, list, item, target.element.as_str(), value);
            }
            _ => self.state.set(&target.service, target.element.as_str(), value),
        }
    }

    fn perform(&mut self, actions: &[Action], place: &Place<'_>) -> Go {
        for action in actions {
            if self.perform_one(action, place) == Go::Stop {
                return Go::Stop;
            }
        }
        Go::On
    }

    fn perform_one(&mut self, action: &Action, place: &Place<'_>) -> Go {
        match action {
            Action::Go(page) => {
                if let Some(path) = page_from(page, place.service) {
                    self.open(path);
                }
            }
            Action::Call(call) => self.call(call, place.service),
            Action::Return(how) => self.come_back(*how),
            Action::Set(values) => {
                let values = self.work_out(values, place, None);
                for (name, value) in values {
                    self.state.set(place.service, name.as_str(), value);
                }
            }
            Action::Each(each) => self.each(each, place),
            Action::Clear(names) => names.iter().for_each(|name| self.clear(place.service, name)),
            Action::Check(names) => return self.check(names.iter().map(|name| name.get()), place),
            Action::Error(text) => {
                self.state.page_errors.insert(place.surface, text.get().clone());
                self.happened.push(Happening::ErrorShown(text.get().clone()));
                return Go::Stop;
            }
            Action::If(branch) => {
                let yes = self.holds(&branch.when, place, None);
                return self.perform(if yes { &branch.then } else { &branch.otherwise }, place);
            }
        }
        Go::On
    }

    fn open(&mut self, path: PagePath) {
        let Some(surface) = self.case.page(&path).map(|page| page.surface) else {
            return;
        };
        self.state.open(surface, path.clone());
        self.happened.push(Happening::Opened(surface, path));
    }

    fn call(&mut self, call: &Call, service: &ServiceId) {
        if let (Some(page), Some(done), Some(cancelled)) = (
            page_from(&call.page, service),
            page_from(&call.done, service),
            page_from(&call.cancelled, service),
        ) {
            // Somebody who never comes back from a call forgets where the first ones began.
            if self.state.calls.len() >= MAX_CALLS {
                self.state.calls.remove(0);
            }
            self.state.calls.push(OpenCall { done, cancelled });
            self.open(page);
        }
    }

    fn come_back(&mut self, how: Return) {
        if let Some(call) = self.state.calls.pop() {
            self.open(match how {
                Return::Done => call.done,
                Return::Cancelled => call.cancelled,
            });
        }
    }

    fn each(&mut self, each: &Each, place: &Place<'_>) {
        let Some(list) = each.list.as_deref().or(place.item.map(|(list, _)| list)) else {
            return;
        };
        let Some(VarValue::List(items)) = self.state.var(place.service, list.as_str()).cloned() else {
            return;
        };
        for item in items {
            let at_hand = each.list.is_some() || place.item.is_some_and(|(_, id)| *id == item.id);
            if at_hand
                && each
                    .filter
                    .as_ref()
                    .is_none_or(|filter| self.holds(filter, place, Some(&item)))
            {
                for (name, value) in self.work_out(&each.set, place, Some(&item)) {
                    self.state.set_item(place.service, list, &item.id, name.as_str(), value);
                }
            }
        }
    }

    /// Empties a field, gives a choice its first value back, unticks a box.
    fn clear(&mut self, service: &ServiceId, name: &ElementId) {
        let first = ServiceState::initial(self.case);
        if let Some(VarValue::One(value)) = first.var(service, name.as_str()) {
            self.state.set(service, name.as_str(), value.clone());
        }
        self.state.field_errors.remove(&(service.clone(), name.clone()));
    }

    fn check<'n>(&mut self, names: impl Iterator<Item = &'n ElementId>, place: &Place<'_>) -> Go {
        let mut go = Go::On;
        for name in names {
            let target = ElementRef {
                service: place.service.clone(),
                element: name.clone(),
                item: None,
            };
            let Some(error) = self.error_of(&target, place) else {
                continue;
            };
            self.state
                .field_errors
                .insert((place.service.clone(), name.clone()), error.clone());
            self.happened.push(Happening::ErrorShown(error));
            go = Go::Stop;
        }
        go
    }

    /// The error of a field that is there; a field that is not shown is not checked.
    fn error_of(&self, target: &ElementRef, place: &Place<'_>) -> Option<TextKey> {
        let found = elements::find(self.case, &self.state, target)?;
        let value = self.state.element_value(target, None)?;
        let empty = matches!(value, Scalar::Text(text) if text.is_empty()) || *value == Scalar::Bool(false);
        let malformed = matches!(value, Scalar::Text(text) if text == MALFORMED);
        let own = |errors: &[FieldError]| {
            errors
                .iter()
                .find(|error| self.holds(&error.when, place, None))
                .map(|error| error.text.get().clone())
        };
        let required = |text: Option<&TextKey>| text.filter(|_| empty).cloned();
        match found.element {
            Element::Field(field) => required(field.required.as_deref())
                .or_else(|| field.format_error.as_deref().filter(|_| malformed).cloned())
                .or_else(|| own(&field.errors)),
            Element::Radio(choice) | Element::Select(choice) => {
                required(choice.required.as_deref()).or_else(|| own(&choice.errors))
            }
            Element::Checkbox(checkbox) => required(checkbox.required.as_deref()),
            _ => None,
        }
    }

    fn holds(&self, predicate: &Predicate, place: &Place<'_>, item: Option<&Arc<Item>>) -> bool {
        self.asked(place, item, |scope| predicate.holds(scope).unwrap_or(false))
    }

    fn work_out(
        &self,
        values: &BTreeMap<VarName, Predicate>,
        place: &Place<'_>,
        item: Option<&Arc<Item>>,
    ) -> Vec<(VarName, Scalar)> {
        self.asked(place, item, |scope| {
            let value = |(name, predicate): (&VarName, &Predicate)| {
                predicate.value(scope).ok().map(|value| (name.clone(), value))
            };
            values.iter().filter_map(value).collect()
        })
    }

    /// Asks something of what predicates see now: with this item at hand, or with that of the place.
    fn asked<R>(&self, place: &Place<'_>, item: Option<&Arc<Item>>, ask: impl FnOnce(&Scope<'_>) -> R) -> R {
        let outer = scope::context(self.case, &self.state);
        let at_hand = || {
            let (list, id) = place.item?;
            self.state.item(place.service, list, id)
        };
        match item.or_else(at_hand) {
            Some(item) => ask(&scope::with_item(&outer, item)),
            None => ask(&outer),
        }
    }
}
