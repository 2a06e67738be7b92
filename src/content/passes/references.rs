//! What a service mentions is there: pages, elements, variables, pictures, facts, options.

use std::collections::BTreeMap;

use crate::base::{Code, ElementId, FactName, PageId, PictureId, ServiceId};
use crate::content::diagnostic::Findings;
use crate::content::draft::{Draft, Read};
use crate::content::kinds::Kind;
use crate::content::schema::located::{At, Place};
use crate::content::schema::scalar::VarValue;
use crate::content::schema::service::{Action, Each, Element, List, PageRef, ServiceFile};
use crate::content::walk::{self, Spot};

/// The names that content may mention but does not declare.
#[derive(Debug, Clone, Copy)]
pub(in crate::content) struct Known<'a> {
    /// The pictures that there are.
    pub pictures: &'a [&'a str],
}

impl Known<'_> {
    /// Tells a picture that is not there.
    pub(super) fn picture(&self, id: &At<PictureId>, path: &str, found: &mut Findings) {
        if !self.pictures.contains(&id.as_str()) {
            found.error(
                Code::UnknownPicture,
                path,
                id.place(),
                format!("there is no picture `{id}`"),
                "choose one of assets/pictures/, or add it there",
            );
        }
    }
}

/// Looks at every service and persona.
pub(in crate::content) fn run(draft: &Draft<'_>, known: Known<'_>, found: &mut Findings) {
    for (id, read) in &draft.services {
        Service { draft, id, read, known }.look(found);
    }
    for read in draft.personas.values() {
        known.picture(&read.file.picture, read.path, found);
        for fact in read.file.facts.values() {
            for service in &fact.only_with {
                if draft.service(service).is_nowhere() {
                    let message = format!("there is no service `{service}`");
                    let help = "write the name of a folder in lessons/services/";
                    found.error(Code::UnknownService, read.path, service.place(), message, help);
                }
            }
        }
    }
}

/// The named elements of a service, each with the pages that show it.
type Elements<'a> = BTreeMap<&'a ElementId, (Vec<&'a PageId>, &'a Element)>;

struct Service<'a> {
    draft: &'a Draft<'a>,
    id: &'a ServiceId,
    read: &'a Read<'a, ServiceFile>,
    known: Known<'a>,
}

impl Service<'_> {
    fn look(&self, found: &mut Findings) {
        let service = self.read.file.as_ref();
        let mut elements = Elements::new();
        walk::elements(service, &mut |spot, element| {
            if let Some(id) = element.id() {
                let (pages, _) = elements.entry(id.get()).or_insert((Vec::new(), element));
                pages.push(spot.page_id);
            }
        });
        walk::elements(service, &mut |spot, element| self.element(spot, element, found));
        walk::actions(service, &mut |spot, action| self.action(spot, action, &elements, found));
    }

    fn tell(&self, code: Code, place: Place, message: String, help: &str, found: &mut Findings) {
        found.error(code, self.read.path, place, message, help);
    }

    fn element(&self, spot: Spot<'_>, element: &Element, found: &mut Findings) {
        if let (Some(list), Some(id), Element::Field(_) | Element::Radio(_) | Element::Select(_)) =
            (spot.list, element.id(), element)
        {
            let message = format!("the {} `{id}` stands in the list `{}`", element.kind(), list.id);
            let help = "it has one variable, not one for each item: a checkbox, link, button or text may stand here";
            self.tell(Code::ListElement, id.place(), message, help, found);
        }
        match element {
            Element::Heading(words) | Element::Text(words) => {
                self.item(
                    spot,
                    words.item.as_ref().map(|item| (item.as_str(), item.place())),
                    found,
                );
                self.fact(words.fact.as_ref(), found);
            }
            Element::Data(data) => {
                self.item(
                    spot,
                    data.item.as_ref().map(|item| (item.as_str(), item.place())),
                    found,
                );
                self.fact(data.fact.as_ref(), found);
            }
            Element::Picture(picture) => self.known.picture(&picture.picture, self.read.path, found),
            Element::Link(one) | Element::Button(one) => {
                self.item(spot, one.item.as_ref().map(|item| (item.as_str(), item.place())), found);
                if let Some(picture) = &one.picture {
                    self.known.picture(picture, self.read.path, found);
                }
            }
            Element::Field(field) => {
                for value in &field.recognise {
                    self.fact(value.fact.as_ref(), found);
                }
            }
            Element::Radio(choice) | Element::Select(choice) => {
                if let Some(chosen) = &choice.chosen
                    && !choice.options.iter().any(|option| option.id == *chosen)
                {
                    let message = format!("`{}` has no option `{chosen}`", choice.id);
                    self.tell(
                        Code::UnknownOption,
                        chosen.place(),
                        message,
                        "name one of its options",
                        found,
                    );
                }
            }
            Element::Checkbox(checkbox) => {
                if spot.list.is_some() {
                    let item = (checkbox.id.as_str(), checkbox.id.place());
                    let kind = self.item(spot, Some(item), found);
                    if kind.is_some_and(|kind| !kind.comparable(&Kind::Bool)) {
                        let message = format!("the item's `{}` is not true or false", checkbox.id);
                        let help = "a checkbox in a list sets the item's value of its name";
                        self.tell(Code::WrongKind, checkbox.id.place(), message, help, found);
                    }
                }
            }
            Element::List(list) => self.list(spot, list, found),
            Element::Group(_) => {}
        }
    }

    fn list(&self, spot: Spot<'_>, list: &List, found: &mut Findings) {
        if spot.list.is_some() {
            let help = "draw the inner things as elements of the item";
            self.tell(
                Code::ListNested,
                list.id.place(),
                "a list inside a list".to_owned(),
                help,
                found,
            );
        }
        match self.read.file.state.get(list.of.get()) {
            Some(VarValue::List(_)) => {}
            Some(VarValue::One(_)) => {
                let message = format!("`{}` is not a list", list.of);
                self.tell(
                    Code::WrongKind,
                    list.of.place(),
                    message,
                    "name a list of `state`",
                    found,
                );
            }
            None => {
                let message = format!("`{}` is not declared", list.of);
                self.tell(
                    Code::UnknownVariable,
                    list.of.place(),
                    message,
                    "declare it in `state`",
                    found,
                );
            }
        }
    }

    /// The kind of an item's value; tells when there is none of the name.
    fn item(&self, spot: Spot<'_>, item: Option<(&str, Place)>, found: &mut Findings) -> Option<&Kind> {
        let (name, place) = item?;
        let Some(list) = spot.list else {
            let help = "write it inside a list, or use `text`";
            self.tell(
                Code::UnknownVariable,
                place,
                "there is no item here".to_owned(),
                help,
                found,
            );
            return None;
        };
        self.item_value(list.of.as_str(), name, place, found)
    }

    fn item_value(&self, list: &str, name: &str, place: Place, found: &mut Findings) -> Option<&Kind> {
        let kinds = self.draft.kinds.get(self.id)?;
        let Some(Kind::List(Some(shape))) = kinds.variables.get(list) else {
            return None;
        };
        let kind = shape.get(name);
        if kind.is_none() {
            let message = format!("the items of `{list}` have no `{name}`");
            self.tell(
                Code::UnknownVariable,
                place,
                message,
                "add it to each item of the list",
                found,
            );
        }
        kind
    }

    fn fact(&self, fact: Option<&At<FactName>>, found: &mut Findings) {
        let Some(fact) = fact else { return };
        let mut personas = self.draft.personas.values().peekable();
        if personas.peek().is_some() && !personas.any(|read| read.file.facts.contains_key(fact.get())) {
            let message = format!("no persona has the fact `{fact}`");
            self.tell(
                Code::UnknownFact,
                fact.place(),
                message,
                "add it to lessons/personas/",
                found,
            );
        }
    }

    fn page(&self, page: &At<PageRef>, found: &mut Findings) {
        if self.draft.page(page, Some(self.id)).is_nowhere() {
            let message = format!("there is no page `{}`", page.0);
            let help = "write a page of this service, or `service/page`";
            self.tell(Code::UnknownPage, page.place(), message, help, found);
        }
    }

    fn action(&self, spot: Spot<'_>, action: &Action, elements: &Elements<'_>, found: &mut Findings) {
        match action {
            Action::Go(page) => self.page(page, found),
            Action::Call(call) => {
                for page in [&call.page, &call.done, &call.cancelled] {
                    self.page(page, found);
                }
            }
            Action::Set(values) => {
                let kinds = self.draft.kinds.get(self.id);
                for (name, value) in values {
                    match kinds.and_then(|kinds| kinds.variables.get(name.as_str())) {
                        Some(Kind::List(_)) => {
                            let message = format!("`{name}` is a list");
                            self.tell(
                                Code::WrongKind,
                                value.place(),
                                message,
                                "use `each` for its items",
                                found,
                            );
                        }
                        Some(_) => {}
                        None => {
                            let message = format!("`{name}` is not declared");
                            self.tell(
                                Code::UnknownVariable,
                                value.place(),
                                message,
                                "declare it in `state`",
                                found,
                            );
                        }
                    }
                }
            }
            Action::Each(each) => self.each(spot, each, found),
            Action::Clear(ids) | Action::Check(ids) => {
                for id in ids {
                    self.input(spot, id, matches!(action, Action::Check(_)), elements, found);
                }
            }
            Action::Return(_) | Action::Error(_) | Action::If(_) => {}
        }
    }

    fn each(&self, spot: Spot<'_>, each: &Each, found: &mut Findings) {
        let list = each.list.as_ref().map(|list| (list.as_str(), list.place()));
        let list = list.or_else(|| spot.list.map(|list| (list.of.as_str(), list.of.place())));
        let Some((list, place)) = list else {
            let place = each
                .set
                .values()
                .next()
                .map_or_else(Place::default, crate::content::predicate::Predicate::place);
            let help = "say which list with `in:`";
            self.tell(
                Code::UnknownVariable,
                place,
                "there is no item at hand here".to_owned(),
                help,
                found,
            );
            return;
        };
        let declared = self.read.file.state.iter().find(|(name, _)| name.as_str() == list);
        if !matches!(declared, Some((_, VarValue::List(_)))) {
            let message = format!("`{list}` is not a declared list");
            self.tell(Code::UnknownVariable, place, message, "declare it in `state`", found);
        }
        for (name, value) in &each.set {
            self.item_value(list, name.as_str(), value.place(), found);
        }
    }

    fn input(
        &self,
        spot: Spot<'_>,
        id: &At<ElementId>,
        same_page: bool,
        elements: &Elements<'_>,
        found: &mut Findings,
    ) {
        let help = "name a field, radio, select or checkbox";
        match elements.get(id.get()) {
            None => {
                let message = format!("there is no element `{id}` in this service");
                self.tell(Code::UnknownElement, id.place(), message, help, found);
            }
            Some((_, Element::Field(_) | Element::Radio(_) | Element::Select(_) | Element::Checkbox(_)))
                if !same_page => {}
            Some((pages, Element::Field(_) | Element::Radio(_) | Element::Select(_) | Element::Checkbox(_))) => {
                if !pages.contains(&spot.page_id) {
                    let message = format!(
                        "`{id}` is not on the page `{}`, its error would not be seen",
                        spot.page_id
                    );
                    let help = "check the fields of this page";
                    self.tell(Code::UnknownElement, id.place(), message, help, found);
                }
            }
            Some((_, other)) => {
                let message = format!("`{id}` is a {}", other.kind());
                self.tell(Code::WrongKind, id.place(), message, help, found);
            }
        }
    }
}
