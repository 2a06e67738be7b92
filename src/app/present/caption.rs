//! Captions that follow the voice: what is heard is marked where it stands, and shown where it stands nowhere.

use crate::app::heard;
use crate::app::model::Model;
use crate::app::screen::{Line, Screen};
use crate::i18n::{ClipId, Part, Utterance};

/// Marks on the screen what is heard now.
pub(super) fn follow(screen: &mut Screen, model: &Model) {
    let Some(clip) = &model.heard else { return };
    screen.caption = caption(clip, model).filter(|line| !heard::shows(screen, &line.text));
    screen.heard = Some(clip.clone());
}

/// What a clip says, to be read: what the visit's voice says in the language of the texts; anything else as it is heard, which is a
/// service's word, or a greeting to somebody who has not chosen yet.
fn caption(clip: &ClipId, model: &Model) -> Option<Line> {
    let (texts, key) = (&model.texts, &clip.key);
    let is_visits = clip.lang == model.session.lang;
    let lang = if is_visits { model.session.reads() } else { clip.lang };
    let text = match clip.part {
        Part::Value => texts.text(lang, key),
        Part::Meaning => texts.meaning_in(lang, key),
    };
    Some(Line {
        text: text?.to_owned(),
        says: Utterance::default(),
        direction: Some(lang.direction()),
    })
}
