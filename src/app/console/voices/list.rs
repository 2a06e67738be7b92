//! The list of messages: which language, how far each has come, and packs.

use super::{Studio, VoicesMsg};
use crate::app::console::codes;
use crate::app::console::fields::Fields;
use crate::app::console::files::outlets;
use crate::app::console::model::Console;
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::people::{SEARCH, matches};
use crate::app::console::present::Filled;
use crate::app::console::tables::columns;
use crate::app::console::view::{Block, Cell, Choice, FieldKind, Icon, Note, Row, Sign, Table, Tone};
use crate::app::console::wording::{Wording, isolated, own};
use crate::app::msg::Msg;
use crate::app::screen::{Control, ControlLook, Line};
use crate::base::LanguageTag;
use crate::content::recordings::Standing;
use crate::i18n::{ClipId, Lang, Part};

/// How many rows are shown; the rest is found by searching.
const MOST_ROWS: usize = 60;

/// A message of the list.
pub(super) struct Message {
    pub clip: ClipId,
    /// What is to be spoken.
    pub text: String,
    pub standing: Standing,
}

/// The language whose messages are shown.
pub(super) fn language(wording: &Wording<'_>, studio: &Studio) -> Lang {
    let model = wording.model;
    studio.lang.unwrap_or_else(|| {
        let mut written = model.texts.written();
        written
            .find(|lang| !model.texts.is_voiced(*lang))
            .unwrap_or(Lang::SERVICE)
    })
}

/// All messages of a language, in the order of their keys.
fn messages(wording: &Wording<'_>, lang: Lang) -> Vec<Message> {
    let spoken = wording.model.texts.all_spoken(lang).into_iter();
    let recordings = &wording.model.recordings;
    spoken
        .map(|(clip, text)| Message {
            standing: recordings.standing(&clip, &text),
            clip,
            text,
        })
        .collect()
}

/// The messages that are shown: of the language, as far as they have come, and with what is sought in them.
pub(super) fn shown(wording: &Wording<'_>, console: &Console, studio: &Studio) -> Vec<Message> {
    let mut messages = messages(wording, language(wording, studio));
    narrow(wording, console, studio, &mut messages);
    messages
}

fn narrow(wording: &Wording<'_>, console: &Console, studio: &Studio, messages: &mut Vec<Message>) {
    let sought = console.form.texts.get(&SEARCH).map(String::as_str).unwrap_or_default();
    messages.retain(|message| {
        let as_wished = studio.show.is_none_or(|show| show == message.standing);
        as_wished
            && matches(
                sought,
                [
                    message.text.as_str(),
                    finnish(wording, &message.clip),
                    message.clip.key.as_str(),
                ],
            )
    });
}

/// What a message is in Finnish, so that staff know what it is about.
pub(super) fn finnish<'w>(wording: &Wording<'w>, clip: &ClipId) -> &'w str {
    let texts = &wording.model.texts;
    let text = match clip.part {
        Part::Value => texts.label(&clip.key),
        Part::Meaning => texts.meaning(Lang::SERVICE, &clip.key),
    };
    text.unwrap_or_default()
}

/// A language's name in the console's language.
pub(super) fn language_name(wording: &Wording<'_>, lang: Lang) -> String {
    let tag = lang.tag().parse::<LanguageTag>();
    tag.map_or_else(|_| lang.tag().to_owned(), |tag| codes::language(wording, tag))
}

/// A learner's text: its own way, kept from turning what is round it.
pub(super) fn learners(lang: Lang, text: &str) -> Line {
    Line {
        text: text.to_owned(),
        direction: Some(lang.direction()),
        ..Line::default()
    }
}

pub(super) const fn standing(standing: Standing) -> (&'static str, &'static str, Tone) {
    match standing {
        Standing::Lacking => ("microphone", "staff-voices-lacking", Tone::Soft),
        Standing::Waiting => ("ear", "staff-voices-waiting", Tone::Warning),
        Standing::Stale => ("again", "staff-voices-stale", Tone::Wrong),
        Standing::Done => ("check", "staff-voices-done", Tone::Good),
    }
}

pub(super) fn page(wording: &Wording<'_>, console: &Console, studio: &Studio) -> Filled {
    let fields = Fields {
        wording,
        form: &console.form,
    };
    let lang = language(wording, studio);
    let mut all = messages(wording, lang);
    let (many, show) = (all.len(), show(wording, studio, &all));
    narrow(wording, console, studio, &mut all);
    let table = Table {
        label: wording.line("staff-section-voices"),
        columns: columns(
            wording,
            &[
                ("staff-voices-text", 5),
                ("staff-voices-translation", 5),
                ("staff-voices-standing", 3),
            ],
        ),
        rows: all.iter().take(MOST_ROWS).map(|one| row(wording, one)).collect(),
        empty: wording.line("staff-voices-none"),
    };
    let mut blocks = vec![languages(wording, lang), Block::Text(spoken(wording, lang, many))];
    blocks.push(show);
    blocks.push(fields.block(SEARCH.name, "staff-voices-search", FieldKind::Search, String::new()));
    blocks.push(Block::Table(table));
    let hidden = all.len().saturating_sub(MOST_ROWS);
    if hidden > 0 {
        blocks.push(Block::Text(wording.soft(wording.count("staff-more-rows", hidden))));
    }
    blocks.extend(packs(wording, studio));
    Filled {
        title: wording.line("staff-section-voices"),
        back: None,
        blocks,
        keys: Vec::new(),
    }
}

fn languages(wording: &Wording<'_>, on: Lang) -> Block {
    let option = |lang: Lang| Control {
        label: own(language_name(wording, lang)),
        msg: Msg::Console(ConsoleMsg::Voices(VoicesMsg::Language(lang))),
        look: ControlLook::switched(lang == on),
    };
    Block::Choice(Choice {
        label: wording.line("staff-language"),
        help: None,
        options: wording.model.texts.written().map(option).collect(),
        error: None,
    })
}

/// Whether learners hear this language: all of it, or nothing.
fn spoken(wording: &Wording<'_>, lang: Lang, many: usize) -> Note {
    if wording.model.texts.is_voiced(lang) {
        return wording.soft(wording.count("staff-voices-spoken", many));
    }
    let model = wording.model;
    let lacks = model.lacking.get(&lang).map_or(0, |clips| {
        let silent = clips.iter().filter(|clip| {
            let text = model.texts.spoken(clip).unwrap_or_default();
            model.recordings.heard(clip, &text).is_none()
        });
        silent.count()
    });
    Note {
        tone: Tone::Warning,
        line: wording.count("staff-voices-silent", lacks),
    }
}

/// How many have come how far; a touch shows those alone.
fn show(wording: &Wording<'_>, studio: &Studio, all: &[Message]) -> Block {
    let each = [
        None,
        Some(Standing::Lacking),
        Some(Standing::Waiting),
        Some(Standing::Stale),
        Some(Standing::Done),
    ];
    let option = |show: Option<Standing>| {
        let count = all
            .iter()
            .filter(|one| show.is_none_or(|show| show == one.standing))
            .count();
        let name = wording.line(show.map_or("staff-voices-all", |show| standing(show).1));
        Control {
            label: own(format!("{} ({count})", name.text)),
            msg: Msg::Console(ConsoleMsg::Voices(VoicesMsg::Show(show))),
            look: ControlLook::switched(show == studio.show),
        }
    };
    Block::Choice(Choice {
        label: wording.line("staff-voices-standing"),
        help: None,
        options: each.map(option).into(),
        error: None,
    })
}

fn row(wording: &Wording<'_>, message: &Message) -> Row {
    let (icon, key, tone) = standing(message.standing);
    let sign = Sign {
        icon,
        note: Note {
            tone,
            line: wording.line(key),
        },
    };
    Row {
        cells: vec![
            Cell::Text(
                own(isolated(finnish(wording, &message.clip))),
                Some(wording.soft(own(message.clip.name()))),
            ),
            Cell::Text(learners(message.clip.lang, &message.text), None),
            Cell::Signs(vec![sign]),
        ],
        selected: false,
        open: Some(Msg::Console(ConsoleMsg::Voices(VoicesMsg::Open(message.clip.clone())))),
    }
}

/// Recordings out of this kiosk and into it.
fn packs(wording: &Wording<'_>, studio: &Studio) -> Vec<Block> {
    let icon = |icon, key, msg| wording.icon(icon, key, ConsoleMsg::Voices(msg), ControlLook::Plain);
    let mut controls: Vec<Icon> = vec![
        icon("download", "staff-voices-export", VoicesMsg::Export),
        icon("magnifying-glass", "staff-voices-look", VoicesMsg::LookForPacks),
    ];
    if wording.model.staff.making {
        controls.clear();
    }
    let mut blocks = vec![
        Block::Heading(wording.line("staff-voices-packs")),
        Block::Text(wording.soft(wording.line("staff-voices-packs-note"))),
        outlets(wording),
        Block::Controls(controls),
    ];
    match &studio.packs {
        None => {}
        Some(None) => blocks.push(Block::Text(wording.soft(wording.line("staff-import-looking")))),
        Some(Some(packs)) => {
            let rows = packs.iter().map(|pack| Row {
                cells: vec![Cell::Text(
                    own(isolated(&pack.name)),
                    Some(wording.soft(own(isolated(&pack.place)))),
                )],
                selected: false,
                open: Some(Msg::Console(ConsoleMsg::Voices(VoicesMsg::Import(pack.clone())))),
            });
            blocks.push(Block::Table(Table {
                label: wording.line("staff-voices-packs-found"),
                columns: columns(wording, &[("staff-voices-packs-found", 1)]),
                rows: rows.collect(),
                empty: wording.line("staff-voices-no-packs"),
            }));
        }
    }
    blocks
}
