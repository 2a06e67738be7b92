//! Predicates: each compiles, and mentions only what can be there when it is worked out.

use std::collections::{BTreeMap, BTreeSet};

use super::references_lesson::element_of;
use crate::base::{Code, ServiceId};
use crate::content::cel_check::Scope;
use crate::content::diagnostic::Findings;
use crate::content::draft::{Draft, LessonDraft, Lookup, Read};
use crate::content::kinds::{self, Kind, Members};
use crate::content::predicate::{Predicate, Refused};
use crate::content::schema::lesson::{Act, PlanAct, Task};
use crate::content::schema::service::{Action, Element, ServiceFile};
use crate::content::walk::{self, Spot};

/// What a service's predicates need of a lesson: members of `task`, and other services.
type Needs = BTreeSet<(String, String)>;

/// Looks at every predicate.
pub(in crate::content) fn run(draft: &Draft<'_>, found: &mut Findings) {
    let places = kinds::of_places(draft);
    let mut services = BTreeMap::new();
    for (id, read) in &draft.services {
        let service = Service::new(draft, &places, read);
        services.insert(id.clone(), service.look(found));
    }
    for lesson in draft.lessons.values() {
        for task in &lesson.lesson.file.tasks {
            let scope = task_scope(draft, lesson, task, &places);
            needs(lesson, task, &scope, &services, found);
            look_at_task(draft, lesson, task, &scope, found);
        }
    }
}

/// Reads one predicate, tells what is wrong, and checks that it gives something of the wanted kind.
fn look(
    predicate: &Predicate,
    scope: &Scope,
    wanted: &Kind,
    path: &str,
    found: &mut Findings,
) -> (Option<Kind>, Needs) {
    let place = predicate.place();
    let program = match predicate.program() {
        Ok(program) => program,
        Err(nested @ Refused::Nested) => {
            let help = "go through one list, or keep what the inner one asks in a variable";
            found.error(Code::PredicateNested, path, place, nested.to_string(), help);
            return (None, Needs::new());
        }
        Err(Refused::Syntax(cause)) => {
            let cause = cause
                .lines()
                .next()
                .unwrap_or_default()
                .trim_start_matches("ERROR: <input>:");
            let cause: String = cause.chars().take(200).collect();
            let message = format!("this is not an expression: {cause}");
            let help = "write CEL, for example `library.pin == 'right' && !library.logged_in`";
            found.error(Code::PredicateSyntax, path, place, message, help);
            return (None, Needs::new());
        }
    };
    let verdict = scope.read(program.expression());
    for (code, message, help) in verdict.wrong {
        found.error(code, path, place, message, help);
    }
    if let Some(gives) = &verdict.gives
        && !gives.comparable(wanted)
    {
        let message = format!("it gives {}, here {} is wanted", gives.name(), wanted.name());
        found.error(
            Code::PredicateValue,
            path,
            place,
            message,
            "texts stand in '…' inside the expression",
        );
    }
    (verdict.gives, verdict.needs)
}

struct Service<'a> {
    draft: &'a Draft<'a>,
    read: &'a Read<'a, ServiceFile>,
    scope: Scope,
}

impl<'a> Service<'a> {
    fn new(draft: &'a Draft<'a>, places: &Members, read: &'a Read<'a, ServiceFile>) -> Self {
        let mut scope = Scope::default();
        for id in draft.unread_services() {
            scope.roots.insert(id.to_owned(), Kind::Any);
        }
        for (id, kinds) in &draft.kinds {
            scope
                .roots
                .insert(id.to_string(), Kind::Record(kinds.variables.clone()));
        }
        scope.roots.insert("at".to_owned(), Kind::Record(places.clone()));
        // What a task gives is known only with the lesson: see `needs`.
        scope.roots.insert("task".to_owned(), Kind::Any);
        Self { draft, read, scope }
    }

    fn kinds(&self) -> Option<&kinds::ServiceKinds> {
        self.draft.kinds.get(self.read.file.service.get())
    }

    fn with_item(&self, list: Option<&str>) -> Scope {
        let mut scope = self.scope.clone();
        if let Some(list) = list {
            let kind = match self.kinds().and_then(|kinds| kinds.variables.get(list)) {
                Some(Kind::List(Some(shape))) => Kind::Record(shape.clone()),
                _ => Kind::Any,
            };
            scope.roots.insert("item".to_owned(), kind);
        }
        scope
    }

    fn look(&self, found: &mut Findings) -> Needs {
        let mut needs = Needs::new();
        let mut see = |predicate: &Predicate, list: Option<&str>, wanted: &Kind, found: &mut Findings| {
            let scope = self.with_item(list);
            needs.extend(look(predicate, &scope, wanted, self.read.path, found).1);
        };
        let service = self.read.file.as_ref();
        for dialog in service.pages.values().filter_map(|page| page.dialog.as_ref()) {
            see(&dialog.when, None, &Kind::Bool, found);
        }
        walk::elements(service, &mut |spot, element| {
            let list = spot.list.map(|list| list.of.as_str());
            if let Some(when) = element.when() {
                see(when, list, &Kind::Bool, found);
            }
            let errors = match element {
                Element::Field(field) => field.errors.as_slice(),
                Element::Radio(choice) | Element::Select(choice) => choice.errors.as_slice(),
                _ => &[],
            };
            for error in errors {
                see(&error.when, list, &Kind::Bool, found);
            }
            if let Element::List(list) = element
                && let Some(filter) = &list.filter
            {
                see(filter, Some(list.of.as_str()), &Kind::Bool, found);
            }
        });
        walk::actions(service, &mut |spot, action| {
            self.action(spot, action, &mut |predicate, list, wanted| {
                see(predicate, list, wanted, found)
            });
        });
        needs
    }

    fn action(&self, spot: Spot<'_>, action: &Action, see: &mut dyn FnMut(&Predicate, Option<&str>, &Kind)) {
        let list = spot.list.map(|list| list.of.as_str());
        let variables = self.kinds().map(|kinds| &kinds.variables);
        match action {
            Action::If(branch) => see(&branch.when, list, &Kind::Bool),
            Action::Set(values) => {
                for (name, value) in values {
                    let wanted = variables.and_then(|all| all.get(name.as_str()));
                    see(value, list, wanted.unwrap_or(&Kind::Any));
                }
            }
            Action::Each(each) => {
                let list = each.list.as_ref().map(|list| list.as_str()).or(list);
                if let Some(filter) = &each.filter {
                    see(filter, list, &Kind::Bool);
                }
                let shape = list.and_then(|list| variables?.get(list));
                for (name, value) in &each.set {
                    let wanted = match shape {
                        Some(Kind::List(Some(shape))) => shape.get(name.as_str()),
                        _ => None,
                    };
                    see(value, list, wanted.unwrap_or(&Kind::Any));
                }
            }
            _ => {}
        }
    }
}

fn task_scope(draft: &Draft<'_>, lesson: &LessonDraft<'_>, task: &Task, places: &Members) -> Scope {
    let mut scope = Scope::default();
    for service in &lesson.lesson.file.services {
        let kind = match draft.kinds.get(service.get()) {
            Some(kinds) => Kind::Record(kinds.variables.clone()),
            None => Kind::Any,
        };
        scope.roots.insert(service.to_string(), kind);
    }
    scope.roots.insert("at".to_owned(), Kind::Record(places.clone()));
    scope
        .roots
        .insert("task".to_owned(), Kind::Record(kinds::of_task(task)));
    scope
}

/// Tells what the lesson's services need of this task and do not get.
fn needs(
    lesson: &LessonDraft<'_>,
    task: &Task,
    scope: &Scope,
    services: &BTreeMap<ServiceId, Needs>,
    found: &mut Findings,
) {
    for service in &lesson.lesson.file.services {
        for (root, member) in services.get(service.get()).into_iter().flatten() {
            let message = match (root.as_str(), scope.roots.get(root)) {
                ("task", Some(Kind::Record(given))) if !given.contains_key(member) => {
                    format!(
                        "the service `{service}` asks for `task.{member}`, which `{}` does not give",
                        task.id
                    )
                }
                (_, None) if services.keys().any(|id| id.as_str() == root) => {
                    format!("the service `{service}` asks for `{root}`, which the lesson does not list")
                }
                _ => continue,
            };
            let help = "give it in every case of the task, or list the service";
            found.error(Code::PredicateName, lesson.lesson.path, task.id.place(), message, help);
        }
    }
}

fn look_at_task(draft: &Draft<'_>, lesson: &LessonDraft<'_>, task: &Task, scope: &Scope, found: &mut Findings) {
    let path = lesson.lesson.path;
    look(&task.goal, scope, &Kind::Bool, path, found);
    for mistake in &task.mistakes {
        look(&mistake.when, scope, &Kind::Bool, path, found);
    }
    for step in &task.steps {
        look(&step.done, scope, &Kind::Bool, path, found);
        if let Some(scam) = &step.scam {
            look(scam, scope, &Kind::Bool, path, found);
        }
    }
    for act in task.acts() {
        look_at_act(draft, act, scope, path, found);
    }
    for plan in lesson.plans.values().filter(|plan| plan.file.task == task.id) {
        for act in &plan.file.acts {
            if let PlanAct::Act(act) = act {
                look_at_act(draft, act, scope, plan.path, found);
            }
        }
    }
}

fn look_at_act(draft: &Draft<'_>, act: &Act, scope: &Scope, path: &str, found: &mut Findings) {
    let (reference, item, value) = match act {
        Act::Press(target) => (&target.element, target.item.as_ref(), None),
        Act::Tick(tick) => (&tick.element, tick.item.as_ref(), None),
        Act::Enter(enter) => (&enter.element, None, Some((&enter.value, Code::UnknownValue))),
        Act::Choose(choose) => (&choose.element, None, Some((&choose.option, Code::UnknownOption))),
        Act::Back(_) | Act::Leave(_) => return,
    };
    let Lookup::Found((service, spot, element)) = element_of(draft, reference) else {
        return;
    };
    if let Some((value, code)) = value
        && let Some((_, can_be)) = kinds::variable_of(element)
    {
        one_of(value, scope, &can_be, code, path, found);
    }
    if let (Some(item), Some(list)) = (item, spot.list) {
        let ids = draft
            .kinds
            .get(&service)
            .and_then(|kinds| kinds.items.get(list.of.as_str()));
        let can_be = ids.map_or(Kind::Text, |ids| Kind::Tokens(ids.clone()));
        one_of(item, scope, &can_be, Code::UnknownValue, path, found);
    }
}

fn one_of(predicate: &Predicate, scope: &Scope, can_be: &Kind, code: Code, path: &str, found: &mut Findings) {
    let (gives, _) = look(predicate, scope, can_be, path, found);
    let (Some(Kind::Tokens(gives)), Kind::Tokens(can_be)) = (gives, can_be) else {
        return;
    };
    if let Some(never) = gives.difference(can_be).next() {
        let known: Vec<String> = can_be.iter().map(|one| format!("'{one}'")).collect();
        let help = format!("it can be: {}", known.join(", "));
        found.error(
            code,
            path,
            predicate.place(),
            format!("there is no '{never}' here"),
            help,
        );
    }
}
