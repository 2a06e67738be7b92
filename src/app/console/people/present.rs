//! Which page of the people shows.

use super::{data, due, erase, funder_form, list, person_form, person_page};
use crate::app::console::model::{Console, Page};
use crate::app::console::present::Filled;
use crate::app::console::wording::Wording;
use crate::app::model::Now;

/// The page, when it is one of the people's.
pub(in crate::app::console) fn page(wording: &Wording<'_>, console: &Console, now: &Now) -> Option<Filled> {
    Some(match console.page {
        Page::People => list::page(wording, console, now),
        Page::Person(person) => person_page::page(wording, console, person),
        Page::NewPerson => person_form::page(wording, console, None),
        Page::EditPerson(person) => person_form::page(wording, console, Some(person)),
        Page::FunderFacts(person) => funder_form::page(wording, console, person),
        Page::PersonData(person) => data::page(wording, person),
        Page::EraseAsk(person) => erase::page(wording, console, person),
        Page::Due => due::page(wording, console, now),
        _ => return None,
    })
}
