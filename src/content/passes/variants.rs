//! Cases of a task: there are a case A and another, each somebody else's, all give the same names, and what they change keeps its kind.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::base::Code;
use crate::content::diagnostic::Findings;
use crate::content::draft::Draft;
use crate::content::schema::lesson::VariantId;
use crate::content::schema::located::Place;
use crate::content::schema::scalar::{Item, Scalar, VarValue};

/// How many cases a task has at least.
const AT_LEAST: usize = 2;

/// Looks at every case.
pub(in crate::content) fn run(draft: &Draft<'_>, found: &mut Findings) {
    for lesson in draft.lessons.values() {
        let path = lesson.lesson.path;
        for task in &lesson.lesson.file.tasks {
            if !task.variants.contains_key(&VariantId::A) {
                found.error(
                    Code::VariantFirst,
                    path,
                    task.id.place(),
                    format!("the task `{}` has no case A", task.id),
                    "add the case that is practised first as `A`",
                );
            }
            if task.variants.len() < AT_LEAST {
                found.error(
                    Code::VariantCount,
                    path,
                    task.id.place(),
                    format!("the task `{}` has {} case", task.id, task.variants.len()),
                    format!("write at least {AT_LEAST}: what was learned is shown in a case that is new"),
                );
            }
            let mut personas = BTreeSet::new();
            for variant in task.variants.values() {
                if !personas.insert(variant.persona.get()) {
                    found.error(
                        Code::VariantPersona,
                        path,
                        variant.persona.place(),
                        format!("another case is `{}`'s too", variant.persona),
                        "give each case a person of its own",
                    );
                }
            }
            let mut names: BTreeMap<&str, &Scalar> = BTreeMap::new();
            for variant in task.variants.values() {
                for (name, value) in &variant.given {
                    names.entry(name.as_str()).or_insert(value);
                }
            }
            for (id, variant) in &task.variants {
                for (name, first) in &names {
                    let message = match variant.given.get(*name) {
                        None => format!("case {id:?} does not give `{name}`, another case does"),
                        Some(value) if !value.same_kind(first) => {
                            format!("case {id:?} gives `{name}` as another kind of value than the first case")
                        }
                        Some(_) => continue,
                    };
                    let help = "give the same names, with values of the same kind, in all cases";
                    found.error(Code::VariantGiven, path, variant.persona.place(), message, help);
                }
            }
        }
    }
    items(draft, found);
    first_values(draft, found);
}

/// All items of a list have the same names.
fn items(draft: &Draft<'_>, found: &mut Findings) {
    for read in draft.services.values() {
        for (name, value) in &read.file.state {
            if let VarValue::List(items) = value {
                let place = || read.key(&["state", name.as_str()]);
                alike(items.iter(), name.as_str(), read.path, &place, found);
            }
        }
    }
}

fn first_values(draft: &Draft<'_>, found: &mut Findings) {
    for (lesson, task, id, variant) in draft.variants() {
        let path = lesson.lesson.path;
        let index = lesson.lesson.file.tasks.iter().position(|one| std::ptr::eq(one, task));
        let index = index.unwrap_or_default().to_string();
        let case = format!("{id:?}");
        for (service, values) in &variant.state {
            let Some(read) = draft.services.get(service) else {
                continue;
            };
            for (name, value) in values {
                let keys = [
                    "tasks",
                    &index,
                    "variants",
                    &case,
                    "state",
                    service.as_str(),
                    name.as_str(),
                ];
                let place = || lesson.lesson.key(&keys);
                let Some(declared) = read.file.state.get(name) else {
                    continue;
                };
                match (declared, value) {
                    (VarValue::One(one), VarValue::One(other)) if one.same_kind(other) => {}
                    (VarValue::List(first), VarValue::List(items)) => {
                        alike(first.iter().chain(items), name.as_str(), path, &place, found);
                        let ids: BTreeSet<_> = items.iter().map(|item| &item.id).collect();
                        if ids.len() < items.len() {
                            let message = format!("an item id stands twice in `{name}`");
                            found.error(Code::NameTwice, path, place(), message, "give each item its own id");
                        }
                    }
                    _ => found.error(
                        Code::VariantState,
                        path,
                        place(),
                        format!("`{service}.{name}` is another kind of value in the service"),
                        "keep the kind: a list, true or false, a number, or a text",
                    ),
                }
            }
        }
    }
}

fn alike<'a>(
    mut items: impl Iterator<Item = &'a Arc<Item>>,
    list: &str,
    path: &str,
    place: &impl Fn() -> Place,
    found: &mut Findings,
) {
    let Some(first) = items.next() else { return };
    for item in items {
        let same = first.values.len() == item.values.len()
            && first.values.iter().all(|(name, value)| {
                let other = item.values.get(name);
                other.is_some_and(|other| value.same_kind(other))
            });
        if !same {
            found.error(
                Code::VariantState,
                path,
                place(),
                format!(
                    "the items `{}` and `{}` of `{list}` differ in names or kinds",
                    first.id, item.id
                ),
                "give all items of a list the same names with the same kinds of value",
            );
        }
    }
}
