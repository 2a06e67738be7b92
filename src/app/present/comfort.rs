//! How one hears and reads: small questions over the screen, whose answers are heard at once.

use super::enter::{language_name, onward, tile};
use crate::app::model::Model;
use crate::app::msg::{ComfortMsg, Msg};
use crate::app::screen::{Level, Overlay, Tile, TileLook};
use crate::app::volume::Volume;
use crate::app::words::Words;
use crate::base::{PictureId, Tempo};
use crate::i18n::Lang;

/// "How do you want to hear and read?"
pub(super) fn comfort(model: &Model, words: &Words<'_>) -> Option<Overlay> {
    let session = &model.session;
    let tempo = Level {
        step: session.comfort.tempo.step(),
        of: Tempo::ALL.len(),
    };
    let volume = Level {
        step: session.volume.step().into(),
        of: Volume::STEPS.into(),
    };
    let way = |picture, key, msg, level| {
        let plain = tile(words, picture, key, Msg::Comfort(msg));
        let look = TileLook { level, ..plain.look };
        Tile { look, ..plain }
    };
    // Three stand in a row, so less and more of the same stay side by side.
    let ways = [
        way("animal-turtle", "kiosk-comfort-slower", ComfortMsg::Slower, Some(tempo)),
        way("animal-rabbit", "kiosk-comfort-faster", ComfortMsg::Faster, Some(tempo)),
        way("reading", "kiosk-comfort-reading", ComfortMsg::OtherTexts, None),
        way(
            "voice-quieter",
            "kiosk-comfort-quieter",
            ComfortMsg::Quieter,
            Some(volume),
        ),
        way("voice-louder", "kiosk-comfort-louder", ComfortMsg::Louder, Some(volume)),
    ];
    // Who can't be spoken to needs no voice set.
    let ways = ways
        .into_iter()
        .filter(|way| words.are_heard() || way.look.level.is_none());
    Some(Overlay {
        name: "comfort",
        picture: PictureId::new("headphones").ok()?,
        title: words.own("kiosk-comfort-title"),
        note: words.are_heard().then(|| words.own("kiosk-comfort-note")),
        ways: ways.collect(),
        hint: None,
        onward: Some(onward(words, Msg::Comfort(ComfortMsg::Done))),
        ring: None,
    })
}

/// "Which language do you want to read?" Each stands in its own script; the voice goes on in the language that was chosen.
pub(super) fn reading(model: &Model, words: &Words<'_>) -> Option<Overlay> {
    let tile = |lang: &Lang| Tile {
        picture: None,
        label: language_name(model, *lang),
        note: None,
        look: TileLook::default(),
        msg: Msg::Comfort(ComfortMsg::Read(*lang)),
    };
    Some(Overlay {
        name: "reading",
        picture: PictureId::new("reading").ok()?,
        title: words.own("kiosk-reading-title"),
        note: None,
        ways: model.settings.languages.iter().map(tile).collect(),
        hint: None,
        onward: None,
        ring: None,
    })
}
