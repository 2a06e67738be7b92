//! Every page of a service that lessons use is led to, from where the lessons start.
//!
//! Conditions are not looked at: an action that can only happen sometimes still leads there.

use std::collections::BTreeSet;

use crate::base::{Code, PageId, ServiceId};
use crate::content::diagnostic::Findings;
use crate::content::draft::{Draft, Lookup};
use crate::content::schema::service::Action;
use crate::content::walk;

/// Looks for pages that nothing leads to.
pub(in crate::content) fn run(draft: &Draft<'_>, found: &mut Findings) {
    // A service or lesson that could not be read may hold the very start or link that leads to a page.
    if draft.lacks_services() || draft.lacks_lessons() {
        return;
    }
    let mut edges: BTreeSet<(ServiceId, PageId, ServiceId, PageId)> = BTreeSet::new();
    for (service, read) in &draft.services {
        walk::actions(&read.file, &mut |spot, action| {
            let targets = match action {
                Action::Go(page) => vec![page],
                Action::Call(call) => vec![&call.page, &call.done, &call.cancelled],
                _ => return,
            };
            for target in targets {
                if let Lookup::Found((to, page, _)) = draft.page(target, Some(service)) {
                    edges.insert((service.clone(), spot.page_id.clone(), to, page));
                }
            }
        });
    }
    let mut used: BTreeSet<&ServiceId> = BTreeSet::new();
    let mut to_visit = Vec::new();
    for lesson in draft.lessons.values() {
        used.extend(lesson.lesson.file.services.iter().map(|service| service.get()));
        for task in &lesson.lesson.file.tasks {
            for start in [Some(&task.start), task.phone.as_ref()].into_iter().flatten() {
                if let Lookup::Found((service, page, _)) = draft.page(start, None) {
                    to_visit.push((service, page));
                }
            }
        }
    }
    let mut reached: BTreeSet<(ServiceId, PageId)> = BTreeSet::new();
    while let Some(here) = to_visit.pop() {
        if !reached.insert(here.clone()) {
            continue;
        }
        let next = edges
            .iter()
            .filter(|(service, page, ..)| (service, page) == (&here.0, &here.1));
        to_visit.extend(next.map(|(_, _, service, page)| (service.clone(), page.clone())));
    }
    for (service, read) in draft.services.iter().filter(|(service, _)| used.contains(service)) {
        for page in read.file.pages.keys() {
            if !reached.contains(&(service.clone(), page.clone())) {
                found.error(
                    Code::PageUnreachable,
                    read.path,
                    read.key(&["pages", page.as_str()]),
                    format!("nothing leads to the page `{page}`"),
                    "let an action `go` there, or take the page away",
                );
            }
        }
    }
}
