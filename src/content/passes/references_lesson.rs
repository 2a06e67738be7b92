//! What a lesson mentions is there: services, personas, pages, elements, steps, mistakes, pictures.

use std::collections::BTreeSet;

use super::references::Known;
use crate::base::{Code, FactName, ServiceId, StepId};
use crate::content::diagnostic::Findings;
use crate::content::draft::{Draft, LessonDraft, Lookup};
use crate::content::schema::lesson::{Act, ElementRefText, PlanAct, Reorder, Task, Variant};
use crate::content::schema::located::{At, Place};
use crate::content::schema::service::{Action, Element, PageRef, Surface};
use crate::content::walk;

/// Looks at every lesson and its plans.
pub(in crate::content) fn run(draft: &Draft<'_>, known: Known<'_>, found: &mut Findings) {
    for lesson in draft.lessons.values() {
        Lesson { draft, lesson, known }.look(found);
    }
}

/// An element of a service, found by `service/element`.
pub(super) fn element_of<'a>(
    draft: &'a Draft<'_>,
    reference: &ElementRefText,
) -> Lookup<(ServiceId, walk::Spot<'a>, &'a Element)> {
    let Some((service, name)) = reference.0.split_once('/') else {
        return Lookup::Nowhere;
    };
    let Ok(service) = ServiceId::new(service) else {
        return Lookup::Nowhere;
    };
    match draft.service(&service) {
        Lookup::Found(read) => {
            let mut there = None;
            walk::elements(&read.file, &mut |spot, element| {
                if there.is_none() && element.id().is_some_and(|id| id.as_str() == name) {
                    there = Some((spot, element));
                }
            });
            there.map_or(Lookup::Nowhere, |(spot, element)| {
                Lookup::Found((service, spot, element))
            })
        }
        Lookup::Unreadable => Lookup::Unreadable,
        Lookup::Nowhere => Lookup::Nowhere,
    }
}

struct Lesson<'a> {
    draft: &'a Draft<'a>,
    lesson: &'a LessonDraft<'a>,
    known: Known<'a>,
}

impl Lesson<'_> {
    fn look(&self, found: &mut Findings) {
        let file = self.lesson.lesson.file.as_ref();
        let path = self.lesson.lesson.path;
        self.known.picture(&file.picture, path, found);
        self.services(found);
        for (index, task) in file.tasks.iter().enumerate() {
            self.task(index, task, found);
        }
        for form in file.questions.iter().flat_map(|question| question.forms.values()) {
            for answer in &form.options {
                self.known.picture(&answer.picture, path, found);
            }
        }
        for plan in self.lesson.plans.values() {
            let Some(task) = file.tasks.iter().find(|task| task.id == plan.file.task) else {
                let message = format!("the lesson has no task `{}`", plan.file.task);
                let help = "name a task of the lesson";
                found.error(Code::UnknownTask, plan.path, plan.file.task.place(), message, help);
                continue;
            };
            for act in &plan.file.acts {
                match act {
                    PlanAct::Step(step) => Self::step(task, step, plan.path, found),
                    PlanAct::Act(act) => self.act(act, plan.path, found),
                }
            }
            for mistake in &plan.file.expect.mistakes {
                if !task.mistakes.iter().any(|one| one.id == *mistake) {
                    let message = format!("the task `{}` knows no mistake `{mistake}`", task.id);
                    let help = "name one of its mistakes";
                    found.error(Code::UnknownMistake, plan.path, mistake.place(), message, help);
                }
            }
        }
    }

    fn tell(&self, code: Code, place: Place, message: String, help: &str, found: &mut Findings) {
        found.error(code, self.lesson.lesson.path, place, message, help);
    }

    fn lists(&self, service: &ServiceId) -> bool {
        self.lesson.lesson.file.services.iter().any(|one| one.get() == service)
    }

    fn services(&self, found: &mut Findings) {
        for service in &self.lesson.lesson.file.services {
            let read = match self.draft.service(service) {
                Lookup::Found(read) => read,
                Lookup::Unreadable => continue,
                Lookup::Nowhere => {
                    let message = format!("there is no service `{service}`");
                    let help = "write the name of a folder in lessons/services/";
                    self.tell(Code::UnknownService, service.place(), message, help, found);
                    continue;
                }
            };
            let mut others = BTreeSet::new();
            walk::actions(&read.file, &mut |_, action| {
                let pages = match action {
                    Action::Go(page) => vec![page],
                    Action::Call(call) => vec![&call.page, &call.done, &call.cancelled],
                    _ => vec![],
                };
                for page in pages {
                    if let Lookup::Found((other, _, _)) = self.draft.page(page, Some(service)) {
                        others.insert(other);
                    }
                }
            });
            for other in others.iter().filter(|other| !self.lists(other)) {
                let message = format!("`{service}` leads to `{other}`, which the lesson does not list");
                let help = format!("add `{other}` to `services`");
                self.tell(Code::UnknownService, service.place(), message, &help, found);
            }
        }
    }

    fn task(&self, index: usize, task: &Task, found: &mut Findings) {
        let path = self.lesson.lesson.path;
        self.known.picture(&task.picture, path, found);
        self.known.picture(&task.receipt.picture, path, found);
        self.page(&task.start, Some(Surface::Browser), found);
        if let Some(phone) = &task.phone {
            self.page(phone, Some(Surface::Phone), found);
        }
        for step in &task.steps {
            self.known.picture(&step.picture, path, found);
        }
        for act in task.acts() {
            self.act(act, path, found);
        }
        for step in task.mistakes.iter().filter_map(|mistake| mistake.spoils.as_ref()) {
            Self::step(task, step, path, found);
        }
        let facts = self.facts_used();
        for (case, variant) in &task.variants {
            let persona = &variant.persona;
            match self.draft.persona(persona) {
                Lookup::Found(read) => {
                    for (service, fact) in facts.iter().filter(|(_, fact)| !read.file.facts.contains_key(*fact)) {
                        let message = format!("`{persona}` has no `{fact}`, which `{service}` needs");
                        let help = "add the fact to the persona, or take another persona";
                        self.tell(Code::UnknownFact, persona.place(), message, help, found);
                    }
                }
                Lookup::Unreadable => {}
                Lookup::Nowhere => {
                    let message = format!("there is no persona `{persona}`");
                    let help = "write the name of a file in lessons/personas/";
                    self.tell(Code::UnknownPersona, persona.place(), message, help, found);
                }
            }
            for reorder in &variant.order {
                self.reorder(reorder, found);
            }
            self.state(&index.to_string(), &format!("{case:?}"), variant, found);
        }
    }

    fn facts_used(&self) -> BTreeSet<(&ServiceId, &FactName)> {
        let mut facts = BTreeSet::new();
        for service in &self.lesson.lesson.file.services {
            let Lookup::Found(read) = self.draft.service(service) else {
                continue;
            };
            walk::elements(&read.file, &mut |_, element| {
                let fact = match element {
                    Element::Heading(words) | Element::Text(words) => words.fact.as_ref(),
                    Element::Data(data) => data.fact.as_ref(),
                    Element::Field(field) => {
                        let known = field.recognise.iter().filter_map(|one| one.fact.as_ref());
                        facts.extend(known.map(|fact| (service.get(), fact.get())));
                        None
                    }
                    _ => None,
                };
                facts.extend(fact.map(|fact| (service.get(), fact.get())));
            });
        }
        facts
    }

    fn page(&self, page: &At<PageRef>, surface: Option<Surface>, found: &mut Findings) {
        let help = "write `service/page` of a service that the lesson lists";
        match self.draft.page(page, None) {
            Lookup::Found((service, _, _)) if !self.lists(&service) => {
                let message = format!("the lesson does not list the service `{service}`");
                self.tell(Code::UnknownService, page.place(), message, help, found);
            }
            Lookup::Found((_, _, there)) => {
                if surface.is_some_and(|surface| surface != there.surface) {
                    let message = format!("`{}` is not a page of this surface", page.0);
                    let help = "`start` is a page of the browser, `phone` a page of the phone";
                    self.tell(Code::WrongSurface, page.place(), message, help, found);
                }
            }
            Lookup::Unreadable => {}
            Lookup::Nowhere => {
                let message = format!("there is no page `{}`", page.0);
                self.tell(Code::UnknownPage, page.place(), message, help, found);
            }
        }
    }

    fn reorder(&self, reorder: &Reorder, found: &mut Findings) {
        self.page(&reorder.page, None, found);
        let Lookup::Found((_, id, page)) = self.draft.page(&reorder.page, None) else {
            return;
        };
        let mut rows = Vec::new();
        for wanted in &reorder.elements {
            let mut row = None;
            walk::page_elements(&id, page, &mut |spot, element| {
                if element.id() == Some(wanted) {
                    row = Some(spot.row.as_ptr());
                }
            });
            match row {
                Some(row) => rows.push(row),
                None => {
                    let message = format!("the page `{id}` has no element `{wanted}`");
                    self.tell(
                        Code::UnknownElement,
                        wanted.place(),
                        message,
                        "name elements of this page",
                        found,
                    );
                }
            }
        }
        if rows.windows(2).any(|pair| pair.first() != pair.last()) {
            let message = "these elements do not stand in one row".to_owned();
            let help = "name elements of the same list of elements";
            self.tell(Code::ReorderRow, reorder.page.place(), message, help, found);
        }
    }

    fn state(&self, task: &str, case: &str, variant: &Variant, found: &mut Findings) {
        for (service, values) in &variant.state {
            let place = |name: &str| {
                let keys = ["tasks", task, "variants", case, "state", service.as_str(), name];
                self.lesson.lesson.key(&keys)
            };
            if !self.lists(service) {
                let message = format!("the lesson does not list the service `{service}`");
                let help = "add it to `services`, or take it away here";
                self.tell(Code::UnknownService, place(""), message, help, found);
            }
            let Lookup::Found(read) = self.draft.service(service) else {
                continue;
            };
            for name in values.keys().filter(|name| !read.file.state.contains_key(*name)) {
                let known: Vec<&str> = read.file.state.keys().map(|name| name.as_str()).collect();
                let message = format!("`{service}` has no state variable `{name}`");
                let help = format!("it has: {}", known.join(", "));
                self.tell(Code::UnknownVariable, place(name.as_str()), message, &help, found);
            }
        }
    }

    fn step(task: &Task, step: &At<StepId>, path: &str, found: &mut Findings) {
        if !task.steps.iter().any(|one| one.id == *step) {
            let message = format!("the task `{}` has no step `{step}`", task.id);
            let help = "name one of its steps";
            found.error(Code::UnknownStep, path, step.place(), message, help);
        }
    }

    fn act(&self, act: &Act, path: &str, found: &mut Findings) {
        let (reference, item, wanted) = match act {
            Act::Press(target) => (&target.element, target.item.is_some(), "link or button"),
            Act::Enter(enter) => (&enter.element, false, "field"),
            Act::Choose(choose) => (&choose.element, false, "radio or select"),
            Act::Tick(tick) => (&tick.element, tick.item.is_some(), "checkbox"),
            Act::Back(_) | Act::Leave(_) => return,
        };
        let (service, spot, element) = match element_of(self.draft, reference) {
            Lookup::Found(found) => found,
            Lookup::Unreadable => return,
            Lookup::Nowhere => {
                let message = format!("there is no element `{}`", reference.0);
                let help = "write `service/element`";
                found.error(Code::UnknownElement, path, reference.place(), message, help);
                return;
            }
        };
        if !self.lists(&service) {
            let message = format!("the lesson does not list the service `{service}`");
            let help = "add it to `services`";
            found.error(Code::UnknownService, path, reference.place(), message, help);
        }
        let kind = element.kind();
        if !wanted.split(" or ").any(|one| one == kind) {
            let message = format!("`{}` is a {kind}, not a {wanted}", reference.0);
            let help = "press links and buttons, enter into fields, choose in radios and selects, tick checkboxes";
            found.error(Code::WrongKind, path, reference.place(), message, help);
        }
        if item != spot.list.is_some() {
            let (message, help) = if item {
                ("this element is not in a list", "leave `item` out")
            } else {
                ("this element is in a list", "say which `item` is meant")
            };
            found.error(Code::WrongKind, path, reference.place(), message, help);
        }
    }
}
