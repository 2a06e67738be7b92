//! The one way through a service's tree: every element, every action, each with where it stands.

use super::schema::service::{Action, Element, List, Page, ServiceFile};
use crate::base::PageId;

/// Where an element or action stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spot<'a> {
    /// The page's name.
    pub page_id: &'a PageId,
    /// The list that it is drawn by, when it is inside one.
    pub list: Option<&'a List>,
    /// The elements that it stands in a row with.
    pub row: &'a [Element],
}

/// Visits every element of a service.
pub(crate) fn elements<'a>(service: &'a ServiceFile, visit: &mut dyn FnMut(Spot<'a>, &'a Element)) {
    for (page_id, page) in &service.pages {
        page_elements(page_id, page, visit);
    }
}

/// Visits every element of a page, those of its dialog too.
pub(crate) fn page_elements<'a>(page_id: &'a PageId, page: &'a Page, visit: &mut dyn FnMut(Spot<'a>, &'a Element)) {
    let dialog = page.dialog.iter().map(|dialog| &dialog.elements);
    for row in dialog.chain([&page.elements]) {
        let spot = Spot {
            page_id,
            list: None,
            row,
        };
        in_row(spot, visit);
    }
}

fn in_row<'a>(spot: Spot<'a>, visit: &mut dyn FnMut(Spot<'a>, &'a Element)) {
    for element in spot.row {
        visit(spot, element);
        match element {
            Element::List(list) => in_row(
                Spot {
                    list: Some(list),
                    row: &list.elements,
                    ..spot
                },
                visit,
            ),
            Element::Group(group) => in_row(
                Spot {
                    row: &group.elements,
                    ..spot
                },
                visit,
            ),
            _ => {}
        }
    }
}

/// Visits every action of a service, those inside `if` too.
pub(crate) fn actions<'a>(service: &'a ServiceFile, visit: &mut dyn FnMut(Spot<'a>, &'a Action)) {
    for (page_id, page) in &service.pages {
        let spot = Spot {
            page_id,
            list: None,
            row: &page.elements,
        };
        in_actions(spot, page.back.as_deref().unwrap_or_default(), visit);
        page_elements(page_id, page, &mut |spot, element| {
            in_actions(spot, element.actions(), visit);
        });
    }
}

fn in_actions<'a>(spot: Spot<'a>, actions: &'a [Action], visit: &mut dyn FnMut(Spot<'a>, &'a Action)) {
    for action in actions {
        visit(spot, action);
        if let Action::If(branch) = action {
            in_actions(spot, &branch.then, visit);
            in_actions(spot, &branch.otherwise, visit);
        }
    }
}
