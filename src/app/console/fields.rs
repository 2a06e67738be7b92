//! The fields of a form as they are shown.
//!
//! What was typed or chosen stands in them, else what is known already; what is wrong is told at each. Deliberately not here:
//! what it means when staff is done with it (`reading`), and which fields a page has.

use std::collections::BTreeSet;

use super::model::Form;
use super::msg::{ConsoleMsg, FieldId};
use super::view::{Block, Choice, Field, FieldKind, Icon};
use super::wording::Wording;
use crate::app::msg::Msg;
use crate::app::screen::{Control, ControlLook, Line};

/// Makes the fields of a form.
#[derive(Clone, Copy)]
pub(super) struct Fields<'f> {
    pub wording: &'f Wording<'f>,
    pub form: &'f Form,
}

impl Fields<'_> {
    /// A field. `known` stands in it until somebody types. Enter saves the form; what is sought shows at once.
    pub fn field(&self, name: &'static str, label: &str, kind: FieldKind, known: String) -> Field {
        let id = FieldId::of_page(name);
        let save = Msg::Console(ConsoleMsg::Submit);
        Field {
            id,
            label: self.wording.line(label),
            help: None,
            value: self.form.texts.get(&id).cloned().unwrap_or(known),
            kind,
            error: self.error(id),
            submit: (kind != FieldKind::Search).then_some(save),
            left: None,
        }
    }

    /// The same as a block.
    pub fn block(&self, name: &'static str, label: &str, kind: FieldKind, known: String) -> Block {
        Block::Field(self.field(name, label, kind, known))
    }

    /// The same with a line of help.
    pub fn helped(&self, name: &'static str, label: &str, help: &str, kind: FieldKind, known: String) -> Block {
        Block::Field(Field {
            help: Some(self.wording.line(help)),
            ..self.field(name, label, kind, known)
        })
    }

    /// A choice among a few, each with its words. `known` is chosen until somebody touches it; with `many`, each is let go of
    /// by another touch.
    pub fn choice(
        &self,
        (name, many): (&'static str, bool),
        label: &str,
        help: Option<&str>,
        options: impl IntoIterator<Item = (String, Line)>,
        known: &BTreeSet<String>,
    ) -> Block {
        let field = FieldId::of_page(name);
        let picked = self.form.picks.get(&field).unwrap_or(known);
        let options = options.into_iter().map(|(code, label)| Control {
            label,
            look: ControlLook::switched(picked.contains(&code)),
            msg: Msg::Console(ConsoleMsg::Pick { field, code, many }),
        });
        Block::Choice(Choice {
            label: self.wording.line(label),
            help: help.map(|key| self.wording.line(key)),
            options: options.collect(),
            error: self.error(field),
        })
    }

    fn error(&self, field: FieldId) -> Option<Line> {
        self.form.errors.get(&field).map(|key| self.wording.line(key))
    }

    /// The control that says: this is it.
    pub fn save(&self, key: &str) -> Icon {
        self.wording.icon("save", key, ConsoleMsg::Submit, ControlLook::Main)
    }
}
