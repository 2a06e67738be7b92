//! Which text keys content uses, where, and for what.

use std::sync::Arc;

use crate::base::{Code, FactName, TextKey, VarName};
use crate::content::diagnostic::Findings;
use crate::content::draft::{Draft, Read};
use crate::content::schema::lesson::LessonFile;
use crate::content::schema::located::{At, Place};
use crate::content::schema::persona::{PersonaFile, Spoken};
use crate::content::schema::scalar::{Item, Scalar, VarValue};
use crate::content::schema::service::{Action, Element, FieldError, List, ServiceFile};
use crate::content::walk;

/// What a key is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// It stands on a service's page in Finnish and has a meaning in each language.
    Label,
    /// It is the kiosk's own words, in each language.
    Coach,
    /// It is only ever said in Finnish.
    FinnishOnly,
}

/// One use of a key.
#[derive(Debug)]
pub(super) struct Used<'a> {
    /// The key.
    pub key: TextKey,
    /// The file that uses it.
    pub path: &'a str,
    /// Where.
    pub place: Place,
    /// What for.
    pub purpose: Use,
}

/// Every use of every key; what has no key, or more than one source, is told.
pub(super) fn all<'a>(draft: &Draft<'a>, found: &mut Findings) -> Vec<Used<'a>> {
    let mut used = Vec::new();
    for read in draft.services.values() {
        let mut service = InService {
            draft,
            read,
            used: Vec::new(),
        };
        service.look(found);
        used.append(&mut service.used);
    }
    for read in draft.personas.values() {
        persona(read, &mut used);
    }
    for lesson in draft.lessons.values() {
        in_lesson(&lesson.lesson, &mut used);
    }
    used
}

fn persona<'a>(read: &Read<'a, PersonaFile>, used: &mut Vec<Used<'a>>) {
    let mut add = |key: &TextKey, place, purpose| {
        used.push(Used {
            key: key.clone(),
            path: read.path,
            place,
            purpose,
        });
    };
    add(&read.file.name, read.file.name.place(), Use::Coach);
    for fact in read.file.facts.values() {
        add(&fact.label, fact.label.place(), Use::Coach);
        if let Spoken::Message(key) = &fact.spoken {
            add(key, key.place(), Use::FinnishOnly);
        }
    }
}

fn in_lesson<'a>(read: &Read<'a, LessonFile>, used: &mut Vec<Used<'a>>) {
    let file = &read.file;
    let mut keys: Vec<&At<TextKey>> = vec![&file.title];
    for task in &file.tasks {
        keys.extend([&task.title, &task.receipt.text]);
        keys.extend(task.mistakes.iter().map(|mistake| &mistake.say));
        for variant in task.variants.values() {
            keys.push(&variant.ask);
            keys.extend(variant.card.iter().flat_map(|line| [&line.label, &line.text]));
        }
        for step in &task.steps {
            keys.extend([&step.prompt, &step.hints.point, &step.hints.explain, &step.hints.show]);
        }
    }
    for form in file.questions.iter().flat_map(|question| question.forms.values()) {
        keys.push(&form.ask);
        keys.extend(form.options.iter().map(|answer| &answer.text));
    }
    used.extend(keys.into_iter().map(|key| Used {
        key: key.get().clone(),
        path: read.path,
        place: key.place(),
        purpose: Use::Coach,
    }));
}

struct InService<'d, 's> {
    draft: &'d Draft<'s>,
    read: &'d Read<'s, ServiceFile>,
    used: Vec<Used<'s>>,
}

impl InService<'_, '_> {
    fn add(&mut self, key: &At<TextKey>) {
        self.add_at(key.get().clone(), key.place());
    }

    fn add_at(&mut self, key: TextKey, place: Place) {
        self.used.push(Used {
            key,
            path: self.read.path,
            place,
            purpose: Use::Label,
        });
    }

    fn look(&mut self, found: &mut Findings) {
        let file = self.read.file.clone();
        self.add(&file.name);
        for page in file.pages.values() {
            self.add(&page.title);
        }
        walk::elements(&file, &mut |spot, element| self.element(spot.list, element, found));
        walk::actions(&file, &mut |_, action| {
            if let Action::Error(key) = action {
                self.add(key);
            }
        });
    }

    fn element(&mut self, list: Option<&List>, element: &Element, found: &mut Findings) {
        match element {
            Element::Heading(one) | Element::Text(one) => {
                let place = self.place_of(one.text.as_ref(), one.item.as_ref(), one.fact.as_ref(), list);
                self.one_of(
                    one.text.as_ref(),
                    one.item.as_ref(),
                    Some(one.fact.as_ref()),
                    place,
                    found,
                );
                self.item(list, one.item.as_ref(), found);
            }
            Element::Data(one) => {
                self.add(&one.label);
                self.one_of(
                    one.text.as_ref(),
                    one.item.as_ref(),
                    Some(one.fact.as_ref()),
                    one.label.place(),
                    found,
                );
                self.item(list, one.item.as_ref(), found);
            }
            Element::Picture(one) => self.add(&one.alt),
            Element::Link(one) | Element::Button(one) => {
                self.one_of(one.text.as_ref(), one.item.as_ref(), None, one.id.place(), found);
                self.item(list, one.item.as_ref(), found);
            }
            Element::Field(one) => {
                self.add(&one.label);
                for key in [&one.help, &one.required, &one.format_error].into_iter().flatten() {
                    self.add(key);
                }
                self.errors(&one.errors);
                for value in &one.recognise {
                    if value.fact.is_some() != value.texts.is_empty() {
                        let message = "a value is recognised by a fact or by texts, exactly one of them";
                        let help = "write `fact: …` or `texts: […]`";
                        found.error(Code::OneOf, self.read.path, value.value.place(), message, help);
                    }
                }
            }
            Element::Radio(one) | Element::Select(one) => {
                self.add(&one.label);
                for option in &one.options {
                    self.add(&option.text);
                }
                if let Some(key) = &one.required {
                    self.add(key);
                }
                self.errors(&one.errors);
            }
            Element::Checkbox(one) => {
                self.add(&one.text);
                if let Some(key) = &one.required {
                    self.add(key);
                }
            }
            Element::List(one) => {
                if let Some(key) = &one.empty {
                    self.add(key);
                }
            }
            Element::Group(_) => {}
        }
    }

    fn errors(&mut self, errors: &[FieldError]) {
        for error in errors {
            self.add(&error.text);
        }
    }

    /// The best place to tell about words that have no place of their own.
    fn place_of(
        &self,
        text: Option<&At<TextKey>>,
        item: Option<&At<VarName>>,
        fact: Option<&At<FactName>>,
        list: Option<&List>,
    ) -> Place {
        let known = text.map(At::place).or(item.map(At::place)).or(fact.map(At::place));
        let known = known.or(list.map(|list| list.id.place()));
        known.unwrap_or_else(|| self.read.key(&["pages"]))
    }

    fn one_of(
        &mut self,
        text: Option<&At<TextKey>>,
        item: Option<&At<VarName>>,
        fact: Option<Option<&At<FactName>>>,
        place: Place,
        found: &mut Findings,
    ) {
        if let Some(key) = text {
            self.add(key);
        }
        let given = [text.is_some(), item.is_some(), fact.flatten().is_some()];
        if given.iter().filter(|one| **one).count() != 1 {
            let choices = if fact.is_some() {
                "`text`, `item` and `fact`"
            } else {
                "`text` and `item`"
            };
            let message = format!("exactly one of {choices} is needed");
            found.error(
                Code::OneOf,
                self.read.path,
                place,
                message,
                "write one, take the others away",
            );
        }
    }

    /// An item's value that is shown is a text key in every item, in the service and in the lessons' cases.
    fn item(&mut self, list: Option<&List>, item: Option<&At<VarName>>, found: &mut Findings) {
        let (Some(list), Some(item)) = (list, item) else { return };
        let service = self.read.file.service.get();
        let own = self.read.file.state.get(list.of.get());
        let cases = self.draft.variants();
        let cases = cases.filter_map(|(_, _, _, variant)| variant.state.get(service)?.get(list.of.get()));
        let items = own.into_iter().chain(cases).flat_map(|value| match value {
            VarValue::List(items) => items.as_slice(),
            VarValue::One(_) => &[],
        });
        let items: Vec<Arc<Item>> = items.cloned().collect();
        for one in items {
            let key = match one.values.get(item.as_str()) {
                Some(Scalar::Text(text)) => TextKey::new(text).ok(),
                Some(_) => None,
                None => continue,
            };
            match key {
                Some(key) => self.add_at(key, item.place()),
                None => {
                    let message = format!("`{item}` of the item `{}` is shown, but is no text key", one.id);
                    let help = "write the key of a text as the item's value";
                    found.error(Code::WrongValue, self.read.path, item.place(), message, help);
                }
            }
        }
    }
}
