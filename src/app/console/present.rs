//! The console's frame: sections, bar, notes. The page in it is its section's.

use super::model::{Console, Page};
use super::msg::ConsoleMsg;
use super::view::{Block, ConsoleScreen, Icon, Key, Note, Section, Tone};
use super::wording::{Wording, isolated, other_languages, own};
use super::{board, courses, files, guidance, import, kiosk, learning, people, roll, voices};
use crate::app::model::{Model, Now};
use crate::app::msg::Msg;
use crate::app::screen::{Control, ControlLook, KeyNames, Line};
use crate::app::words::Words;
use crate::i18n::Value;

/// A page of a section: what fills the frame.
pub(super) struct Filled {
    pub title: Line,
    pub back: Option<Page>,
    pub blocks: Vec<Block>,
    pub keys: Vec<(Key, Msg)>,
}

impl Filled {
    /// What the page is about is not there: it was erased, or it is not written down yet.
    pub(super) fn nothing(wording: &Wording<'_>, back: Page) -> Self {
        Self {
            title: wording.line("staff-not-there"),
            back: Some(back),
            blocks: Vec::new(),
            keys: Vec::new(),
        }
    }
}

/// What staff see while nobody has opened the console: a new recovery code, or the place to type it.
pub(crate) fn alone(model: &Model) -> Option<ConsoleScreen> {
    let wording = Wording::new(model);
    match (&model.staff.new_code, &model.staff.recovering) {
        (Some(code), _) => Some(kiosk::code(&wording, code)),
        (None, Some(typed)) => Some(kiosk::recovering(&wording, typed)),
        (None, None) => None,
    }
}

/// The console as it is shown now.
pub(crate) fn screen(model: &Model, console: &Console, now: &Now) -> ConsoleScreen {
    let wording = Wording::new(model);
    let page = page(&wording, console, now);
    let mut keys = page.keys;
    keys.push((Key::Ctrl('z'), Msg::Console(ConsoleMsg::Undo)));
    let leaving = console.leaving.as_ref().map(|_| leaving(&wording));
    ConsoleScreen {
        sections: sections(&wording, console),
        title: page.title,
        back: page
            .back
            .map(|to| wording.control("staff-back", ConsoleMsg::Go(to), ControlLook::Plain)),
        who: who(&wording, console),
        bar: bar(&wording, console),
        notes: notes(&wording, console),
        blocks: leaving.into_iter().chain(page.blocks).collect(),
        sight: voices::sight(&wording, console),
        keys,
        keyboard: key_names(&wording),
    }
}

/// The names of the keyboard's keys on the screen.
pub(super) fn key_names(wording: &Wording<'_>) -> KeyNames {
    let name = |key| wording.line(key).text;
    KeyNames {
        erase: name("staff-key-erase"),
        capital: name("staff-key-capital"),
        signs: name("staff-key-signs"),
        letters: name("staff-key-letters"),
        space: name("staff-key-space"),
        done: name("staff-key-done"),
    }
}

fn page(wording: &Wording<'_>, console: &Console, now: &Now) -> Filled {
    match console.page {
        Page::Today => {
            let mut page = roll::today(wording, console, now);
            // While a roll is taken nothing else asks for attention.
            if page.keys.is_empty() {
                page.blocks.extend(people::due_block(wording, now));
            }
            page
        }
        Page::Roll(meeting) => roll::roll(wording, console, meeting, now),
        Page::JoinWhom(meeting, person) => roll::join_whom(wording, meeting, person),
        Page::Import => import::page(wording, console),
        Page::Progress(course) => learning::group(wording, console, course),
        Page::PersonProgress(person) => learning::person(wording, console, person),
        Page::Outcomes(course) => learning::outcomes(wording, console, course),
        Page::Guidance => guidance::list(wording, now),
        Page::ContactEdit(contact) => guidance::edit(wording, console, contact, now),
        Page::Board => board::board(wording, now),
        Page::Files => files::files(wording, console, now),
        Page::Voices => voices::page(wording, console),
        Page::Kiosk => kiosk::kiosk(wording, console),
        Page::StaffEdit(member) => kiosk::staff_edit(wording, console, member),
        _ => courses::page(wording, console, now)
            .or_else(|| people::page(wording, console, now))
            .unwrap_or_else(|| Filled::nothing(wording, Page::Today)),
    }
}

/// The sections and their first pages.
const SECTIONS: [(&str, &str, Page); 8] = [
    ("calendar", "staff-section-today", Page::Today),
    ("hand", "staff-section-board", Page::Board),
    ("books", "staff-section-courses", Page::Courses),
    ("users", "staff-section-people", Page::People),
    ("pencil", "staff-section-guidance", Page::Guidance),
    ("microphone", "staff-section-voices", Page::Voices),
    ("chart", "staff-section-files", Page::Files),
    ("gear", "staff-section-kiosk", Page::Kiosk),
];

fn sections(wording: &Wording<'_>, console: &Console) -> Vec<Section> {
    SECTIONS
        .into_iter()
        .map(|(icon, key, first)| Section {
            icon,
            control: wording.control(
                key,
                ConsoleMsg::Go(first),
                ControlLook::switched(first.section() == console.page.section()),
            ),
        })
        .collect()
}

fn who(wording: &Wording<'_>, console: &Console) -> Line {
    let courses = &wording.model.record.courses;
    match courses.staff.get(&console.who) {
        Some(member) => own(isolated(member.name.as_str())),
        None => wording.line("staff-by-unknown"),
    }
}

fn bar(wording: &Wording<'_>, console: &Console) -> Vec<Icon> {
    let undo =
        (!console.undo.is_empty()).then(|| wording.icon("undo", "staff-undo", ConsoleMsg::Undo, ControlLook::Plain));
    let languages = other_languages(&wording.model.staff).map(|lang| Icon {
        icon: None,
        control: Control {
            // Each language's own name, to be found by who reads no other.
            label: own(Words::new(&wording.model.texts, lang).own("kiosk-language-name").text),
            msg: Msg::Console(ConsoleMsg::Speak(lang)),
            look: ControlLook::Plain,
        },
    });
    let lock = wording.icon("lock", "staff-lock", ConsoleMsg::Lock, ControlLook::Main);
    undo.into_iter().chain(languages).chain([lock]).collect()
}

fn notes(wording: &Wording<'_>, console: &Console) -> Vec<Note> {
    let model = wording.model;
    let unsaved = model.journal.unsaved().map(|unsaved| &unsaved.why);
    let kept = unsaved.into_iter().chain(&model.staff.notices).map(|notice| {
        let values: Vec<(&str, Value<'_>)> = notice
            .values
            .iter()
            .map(|(name, text)| (*name, Value::Text(text)))
            .collect();
        Note {
            tone: Tone::Warning,
            line: wording.with(notice.key, &values),
        }
    });
    let said = console.note.as_ref().map(|note| {
        let values: Vec<(&str, Value<'_>)> = note
            .values
            .iter()
            .map(|(name, text)| (*name, Value::Text(text)))
            .collect();
        match (note.wrong, model.on_their_way) {
            (true, _) => Note {
                tone: Tone::Wrong,
                line: wording.with(note.key, &values),
            },
            (false, 0) => Note {
                tone: Tone::Good,
                line: wording.with(note.key, &values),
            },
            // Nothing is said to be done before the journal has it.
            (false, _) => wording.soft(wording.line("staff-saving")),
        }
    });
    // Today shows what staff should know though all works; the other pages what concerns the last act.
    let kept: Vec<Note> = if console.page == Page::Today || unsaved.is_some() {
        kept.collect()
    } else {
        Vec::new()
    };
    kept.into_iter().chain(said).collect()
}

fn leaving(wording: &Wording<'_>) -> Block {
    let ask = Note {
        tone: Tone::Warning,
        line: wording.line("staff-not-saved-yet"),
    };
    let stay = wording.icon(
        "pencil",
        "staff-keep-editing",
        ConsoleMsg::KeepEditing,
        ControlLook::Main,
    );
    let discard = wording.icon("trash", "staff-discard", ConsoleMsg::Discard, ControlLook::Plain);
    Block::Group(vec![Block::Text(ask), Block::Controls(vec![stay, discard])])
}
