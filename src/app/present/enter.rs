//! Welcome, languages, sign-in: screens for people who do not read.

use crate::app::model::{CodeEntry, CodePurpose, Model};
use crate::app::msg::{Msg, SignInMsg};
use crate::app::screen::{Control, ControlLook, Line, Tile, TileLayout, TileLook, Tiles, Welcome};
use crate::app::update::enter::{TRIES, title};
use crate::app::words::Words;
use crate::base::PictureId;
use crate::base::pictures;
use crate::i18n::Lang;

pub(super) fn welcome(model: &Model) -> Welcome {
    let in_each = |key: &'static str| {
        let each = move |lang: &Lang| Line {
            direction: Some(lang.direction()),
            ..Words::new(&model.texts, *lang).own(key)
        };
        model.settings.languages.iter().map(each)
    };
    let words = Words::new(&model.texts, model.settings.first_language());
    Welcome {
        title: words.own("kiosk-name"),
        greetings: in_each("kiosk-hello").collect(),
        begin: Control {
            label: words.own("kiosk-begin"),
            msg: Msg::Begin,
            look: ControlLook::Main,
        },
    }
}

pub(super) fn languages(model: &Model, words: &Words<'_>) -> Tiles {
    let tile = |lang: &Lang| {
        let words = Words::new(&model.texts, *lang);
        let name = language_name(model, *lang);
        let msg = Msg::Language(*lang);
        Tile {
            picture: None,
            label: Line {
                // The first words in somebody's own language: also how this, and everything after it, is chosen.
                says: name
                    .says
                    .clone()
                    .then(words.says_own("kiosk-language-offer"))
                    .then(words.says_own("kiosk-choose-again-note")),
                ..name
            },
            note: (model.session.chosen.as_ref() == Some(&msg)).then(|| Line {
                direction: Some(lang.direction()),
                ..words.own("kiosk-language-offer")
            }),
            look: TileLook {
                silent: !words.are_heard(),
                ..TileLook::default()
            },
            msg,
        }
    };
    Tiles {
        title: Line {
            direction: Some(words.lang().direction()),
            ..words.own("kiosk-language-title")
        },
        note: None,
        picked: Vec::new(),
        tiles: model.settings.languages.iter().map(tile).collect(),
        layout: TileLayout::Grid,
        back: None,
        undo: None,
        change: None,
        hint: None,
        onward: None,
    }
}

/// A language's own name, in its own script.
pub(super) fn language_name(model: &Model, lang: Lang) -> Line {
    Line {
        direction: Some(lang.direction()),
        ..Words::new(&model.texts, lang).own("kiosk-language-name")
    }
}

pub(super) fn onward(words: &Words<'_>, msg: Msg) -> Control {
    Control {
        label: words.own("kiosk-onward"),
        msg,
        look: ControlLook::Main,
    }
}

pub(super) fn back(words: &Words<'_>) -> Option<Control> {
    Some(Control {
        label: words.own("kiosk-back"),
        msg: Msg::StepBack,
        look: ControlLook::Plain,
    })
}

/// A tile of the kiosk's own.
pub(super) fn tile(words: &Words<'_>, picture: &str, key: &str, msg: Msg) -> Tile {
    Tile {
        picture: PictureId::new(picture).ok(),
        label: words.own(key),
        note: None,
        look: TileLook::default(),
        msg,
    }
}

pub(super) fn sign_in(words: &Words<'_>) -> Tiles {
    let way = |picture, key, msg| tile(words, picture, key, Msg::SignIn(msg));
    Tiles {
        title: words.own("kiosk-sign-in-title"),
        note: None,
        picked: Vec::new(),
        tiles: vec![
            way("sign-in-new", "kiosk-sign-in-new", SignInMsg::New),
            way("sign-in-been-here", "kiosk-sign-in-been-here", SignInMsg::BeenHere),
            way("sign-in-only-try", "kiosk-sign-in-only-try", SignInMsg::OnlyTry),
        ],
        layout: TileLayout::Row,
        back: back(words),
        undo: None,
        change: None,
        hint: None,
        onward: None,
    }
}

pub(super) fn code(entry: &CodeEntry, words: &Words<'_>) -> Tiles {
    let kind = if entry.animal_done { "thing-" } else { "animal-" };
    let touched =
        |name: &str| !entry.animal_done && entry.animal.as_ref().is_some_and(|animal| animal.as_str() == name);
    let picture = |name: &&'static str| {
        let picture = PictureId::new(name).ok()?;
        Some(Tile {
            label: words.own(&format!("kiosk-{name}")),
            note: None,
            look: TileLook {
                chosen: touched(name),
                ..TileLook::default()
            },
            msg: Msg::SignIn(SignInMsg::Pick(picture.clone())),
            picture: Some(picture),
        })
    };
    let paused = entry.purpose == CodePurpose::Paused;
    let mut tiles: Vec<Tile> = pictures::NAMES
        .iter()
        .filter(|name| !paused && name.starts_with(kind))
        .filter_map(picture)
        .collect();
    let lost = matches!(entry.purpose, CodePurpose::Known { wrong } if wrong >= TRIES);
    if lost || paused {
        tiles.push(tile(
            words,
            "sign-in-only-try",
            "kiosk-sign-in-only-try",
            Msg::SignIn(SignInMsg::OnlyTry),
        ));
    }
    let mut picked = Vec::new();
    if entry.animal_done {
        picked.push(entry.animal.clone());
        picked.extend((0..3).map(|place| entry.things.get(place).cloned()));
    }
    let ready = if entry.animal_done {
        entry.things.len() == 3
    } else {
        entry.animal.is_some()
    };
    Tiles {
        title: words.own(title(entry)),
        note: entry.note.map(|key| words.own(key)),
        picked,
        tiles,
        layout: TileLayout::Grid,
        back: back(words),
        undo: entry.animal_done.then(|| Control {
            label: words.own("kiosk-undo"),
            msg: Msg::SignIn(SignInMsg::Unpick),
            look: ControlLook::Plain,
        }),
        change: None,
        hint: None,
        onward: ready.then(|| onward(words, Msg::SignIn(SignInMsg::Done))),
    }
}
