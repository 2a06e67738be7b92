//! Erasing a person: what goes and what stays is said before anything is done.

use super::PeopleMsg;
use super::seen;
use crate::app::console::model::{Console, Page};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::present::Filled;
use crate::app::console::view::{Block, Note, Tone};
use crate::app::console::wording::Wording;
use crate::app::screen::ControlLook;
use crate::base::{PersonId, Role};
use crate::i18n::Value;

/// The question.
pub(super) fn page(wording: &Wording<'_>, console: &Console, person: PersonId) -> Filled {
    let courses = &wording.model.record.courses;
    let person = courses.resolve(person);
    if courses.person(person).is_none() {
        return Filled::nothing(wording, Page::People);
    }
    let warning = |line| Note {
        tone: Tone::Warning,
        line,
    };
    let title = wording.line("staff-erase-title");
    let back = Some(Page::Person(person));
    if console.role != Role::Administrator {
        return Filled {
            title,
            back,
            blocks: vec![Block::Text(warning(wording.line("staff-erase-administrator")))],
            keys: Vec::new(),
        };
    }
    let (_, name) = wording.person(person);
    let seen = seen::of(&seen::rows_of(courses, person));
    let ids = courses.ids_of(person);
    let guided = courses.contacts.values().filter_map(|contact| contact.facts.person);
    let guided = guided.filter(|guided| ids.contains(guided)).count();
    let number = |number: usize| Value::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let stays = wording.with(
        "staff-erase-stays",
        &[("visits", number(seen.visits)), ("contacts", number(guided))],
    );
    let erase = wording.icon(
        "trash",
        "staff-erase-for-good",
        ConsoleMsg::People(PeopleMsg::EraseConfirmed(person)),
        ControlLook::Main,
    );
    let keep = wording.icon(
        "arrow-left",
        "staff-erase-not",
        ConsoleMsg::Go(Page::Person(person)),
        ControlLook::Plain,
    );
    let mut blocks = vec![
        Block::Text(warning(
            wording.with("staff-erase-ask", &[("name", Value::Text(&name.text))]),
        )),
        Block::Text(Note {
            tone: Tone::Plain,
            line: wording.line("staff-erase-goes"),
        }),
        Block::Text(Note {
            tone: Tone::Plain,
            line: stays,
        }),
    ];
    let together = ids.len().saturating_sub(1);
    if together > 0 {
        blocks.push(Block::Text(warning(wording.count("staff-erase-joined", together))));
    }
    blocks.push(Block::Text(wording.soft(wording.line("staff-erase-copies"))));
    blocks.push(Block::Controls(vec![erase, keep]));
    Filled {
        title,
        back,
        blocks,
        keys: Vec::new(),
    }
}
