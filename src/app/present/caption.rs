//! Captions that follow the voice: what is heard is marked where it stands, and shown where it stands nowhere.

use crate::app::heard;
use crate::app::model::Model;
use crate::app::screen::{Line, Screen};
use crate::i18n::{ClipId, Lang, Part, Utterance};

/// Marks on the screen what is heard now.
pub(super) fn follow(screen: &mut Screen, model: &Model) {
    let Some(clip) = &model.heard else { return };
    screen.caption = caption(clip, model).filter(|line| !heard::shows(screen, &line.text));
    screen.heard = Some(clip.clone());
}

/// What a clip says, to be read: a service's word in the service's language, anything else in that of the texts.
fn caption(clip: &ClipId, model: &Model) -> Option<Line> {
    let texts = &model.texts;
    let reads = model.session.reads();
    let of_service = clip.lang == Lang::SERVICE && model.session.lang != Lang::SERVICE;
    let (text, lang) = match clip.part {
        Part::Value if of_service => (texts.label(&clip.key), Lang::SERVICE),
        Part::Value => (texts.text(reads, &clip.key), reads),
        Part::Meaning => (texts.meaning_in(reads, &clip.key), reads),
    };
    Some(Line {
        text: text?.to_owned(),
        says: Utterance::default(),
        direction: Some(lang.direction()),
    })
}
