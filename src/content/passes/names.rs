//! Names: the one inside a file is the file's or folder's, and none stands twice where it must be the only one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use crate::base::Code;
use crate::content::diagnostic::Findings;
use crate::content::draft::Draft;
use crate::content::schema::located::{At, Place};
use crate::content::schema::scalar::VarValue;
use crate::content::walk;

/// Looks at all names.
pub(in crate::content) fn run(draft: &Draft<'_>, found: &mut Findings) {
    for (folder, read) in &draft.services {
        same(folder, &read.file.service, read.path, "folder", found);
        let mut ids = Vec::new();
        let mut on_page = BTreeMap::new();
        walk::elements(&read.file, &mut |spot, element| {
            let Some(id) = element.id() else { return };
            ids.push((id.to_string(), id.place()));
            let seen: &mut usize = on_page.entry((spot.page_id, id.get())).or_default();
            *seen += 1;
            if *seen == 2 {
                let message = format!("the element `{id}` stands twice on the page `{}`", spot.page_id);
                found.error(
                    Code::NameTwice,
                    read.path,
                    id.place(),
                    message,
                    "show it once on each page",
                );
            }
        });
        // An element that is written once and shown on several pages (`&menu`, `*menu`) is one element.
        ids.sort();
        ids.dedup();
        // A declared variable and an element's variable of the same name would be one.
        for name in read.file.state.keys() {
            if ids.iter().any(|(id, _)| id == name.as_str()) {
                ids.push((name.to_string(), read.key(&["state", name.as_str()])));
            }
        }
        once(read.path, "element or variable", &ids, found);
        for (name, value) in &read.file.state {
            let VarValue::List(items) = value else { continue };
            let different: BTreeSet<_> = items.iter().map(|item| &item.id).collect();
            if different.len() == items.len() {
                continue; // The usual case: their places need not be looked for.
            }
            let place = |index: usize| read.key(&["state", name.as_str(), &index.to_string(), "id"]);
            let ids = items.iter().enumerate();
            let ids: Vec<_> = ids.map(|(index, item)| (item.id.to_string(), place(index))).collect();
            once(read.path, "item", &ids, found);
        }
    }
    for (file, read) in &draft.personas {
        same(file, &read.file.persona, read.path, "file", found);
    }
    for (folder, lesson) in &draft.lessons {
        let (file, path) = (&lesson.lesson.file, lesson.lesson.path);
        same(folder, &file.lesson, path, "folder", found);
        once(path, "service", &places(&file.services), found);
        once(path, "task", &places(file.tasks.iter().map(|task| &task.id)), found);
        let questions = file.questions.iter();
        once(path, "question", &places(questions.map(|question| &question.id)), found);
        for task in &file.tasks {
            once(path, "step", &places(task.steps.iter().map(|step| &step.id)), found);
            let mistakes = task.mistakes.iter();
            once(path, "mistake", &places(mistakes.map(|mistake| &mistake.id)), found);
        }
        for form in file.questions.iter().flat_map(|question| question.forms.values()) {
            let options = form.options.iter();
            once(path, "answer", &places(options.map(|option| &option.id)), found);
        }
        for (plan, read) in &lesson.plans {
            same(plan, &read.file.plan, read.path, "file", found);
        }
    }
    choices(draft, found);
}

fn choices(draft: &Draft<'_>, found: &mut Findings) {
    use crate::content::schema::service::Element;
    for read in draft.services.values() {
        walk::elements(&read.file, &mut |_, element| match element {
            Element::Radio(choice) | Element::Select(choice) => {
                let options = choice.options.iter();
                once(read.path, "option", &places(options.map(|option| &option.id)), found);
            }
            Element::Field(field) => {
                let values = field.recognise.iter();
                once(read.path, "value", &places(values.map(|one| &one.value)), found);
            }
            _ => {}
        });
    }
}

fn places<'a, T: Display + 'a>(names: impl IntoIterator<Item = &'a At<T>>) -> Vec<(String, Place)> {
    let names = names.into_iter();
    names.map(|name| (name.to_string(), name.place())).collect()
}

fn same<T: Display + PartialEq>(outside: &T, inside: &At<T>, path: &str, what: &str, found: &mut Findings) {
    if inside.get() != outside {
        found.error(
            Code::NameMismatch,
            path,
            inside.place(),
            format!("`{inside}` stands in the {what} `{outside}`"),
            format!("give both the same name, so that the {what} is found by it"),
        );
    }
}

fn once(path: &str, what: &str, names: &[(String, Place)], found: &mut Findings) {
    let mut by_name: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    for (name, place) in names {
        by_name.entry(name).or_default().push(*place);
    }
    for (name, places) in by_name.into_iter().filter(|(_, places)| places.len() > 1) {
        let lines: Vec<String> = places.iter().map(|place| place.line.to_string()).collect();
        for place in &places {
            found.error(
                Code::NameTwice,
                path,
                *place,
                format!("the {what} `{name}` stands more than once: lines {}", lines.join(", ")),
                "give each its own name",
            );
        }
    }
}
