//! A kiosk with the repository's lessons, and what a learner does at it again and again.

use polku::app::Model;
use polku::app::model::Settings;
use polku::app::msg::{HelperMsg, Msg};
use polku::app::rehearsal::Rehearsal;
use polku::app::tour::sign_in_as_new;
use polku::i18n::Lang;
use polku::journal::Record;
use polku::report::Attempts;
use polku::report::attempts::Attempt;

use crate::content::CONTENT;

/// Nobody is at it.
pub fn kiosk() -> Rehearsal {
    let (catalog, texts) = CONTENT.clone();
    Rehearsal::new(Model::new(catalog, texts, Settings::default(), Record::default(), true))
}

/// Somebody new is at it.
pub fn signed_in() -> Rehearsal {
    let mut kiosk = kiosk();
    kiosk.send_all(sign_in_as_new(Lang::En)).unwrap();
    kiosk
}

/// Does what leads on until the task is over.
pub fn finish(kiosk: &mut Rehearsal) {
    for _ in 0..200 {
        if !kiosk.act().unwrap() {
            return;
        }
    }
    panic!("the task never ends");
}

pub fn leave(kiosk: &mut Rehearsal) {
    kiosk.send_all([Msg::Helper(HelperMsg::Door), Msg::Yes]).unwrap();
}

/// All attempts, those that go on still last.
pub fn attempts(kiosk: &Rehearsal) -> Vec<Attempt> {
    let mut fold = Attempts::default();
    let mut rows: Vec<Attempt> = kiosk.entries().iter().flat_map(|entry| fold.take(entry)).collect();
    rows.extend(fold.rest());
    rows
}
