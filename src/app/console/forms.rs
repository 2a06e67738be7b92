//! What is typed and chosen in a form, read and shown.

use std::collections::BTreeSet;

use super::model::Form;
use super::msg::{ConsoleMsg, FieldId};
use super::view::{Block, Choice, Field, FieldKind};
use super::wording::Wording;
use crate::app::msg::Msg;
use crate::app::screen::{Control, ControlLook, Line};

impl Form {
    /// What stands in a field: what was typed, else what was there.
    pub fn text<'f>(&'f self, id: FieldId, else_: &'f str) -> &'f str {
        self.texts.get(&id).map_or(else_, String::as_str)
    }

    /// What is chosen in a choice: what was touched, else what was there.
    #[must_use]
    pub fn picks(&self, id: FieldId, else_: &[&str]) -> BTreeSet<String> {
        match self.picks.get(&id) {
            Some(picks) => picks.clone(),
            None => else_.iter().map(|code| (*code).to_owned()).collect(),
        }
    }

    /// The one that is chosen, when one is.
    #[must_use]
    pub fn pick(&self, id: FieldId, else_: Option<&str>) -> Option<String> {
        let before: Vec<&str> = else_.into_iter().collect();
        self.picks(id, &before).into_iter().next()
    }

    /// Tells what is wrong with a field.
    pub fn wrong(&mut self, id: FieldId, key: &'static str) {
        self.errors.insert(id, key);
    }
}

/// A choice among a few, each with its words. In one of which several can be chosen, each is let go of by another touch.
pub(super) fn choice(
    wording: &Wording<'_>,
    form: &Form,
    id: FieldId,
    label: &str,
    options: impl IntoIterator<Item = (String, Line)>,
    (before, many): (&[&str], bool),
) -> Block {
    let picked = form.picks(id, before);
    let options = options.into_iter().map(|(code, label)| Control {
        label,
        look: if picked.contains(&code) {
            ControlLook::On
        } else {
            ControlLook::Plain
        },
        msg: Msg::Console(ConsoleMsg::Pick { field: id, code, many }),
    });
    Block::Choice(Choice {
        label: wording.line(label),
        help: None,
        options: options.collect(),
        error: form.errors.get(&id).map(|key| wording.line(key)),
    })
}

/// A field of a form. Enter saves the form.
pub(super) fn field(
    wording: &Wording<'_>,
    form: &Form,
    id: FieldId,
    label: &str,
    (kind, before): (FieldKind, &str),
) -> Field {
    Field {
        id,
        label: wording.line(label),
        help: None,
        value: form.text(id, before).to_owned(),
        kind,
        error: form.errors.get(&id).map(|key| wording.line(key)),
        submit: Some(Msg::Console(ConsoleMsg::Submit)),
        left: None,
    }
}
