//! What the board shows: a card a person, raised hands in front.

use super::lines::{Going, going, helped, page, wrong_turns};
use super::{BoardMsg, PHRASES};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::present::Filled;
use crate::app::console::view::{Block, Card, Icon, Note, Tone};
use crate::app::console::wording::{Wording, own};
use crate::app::model::Now;
use crate::app::msg::Msg;
use crate::app::screen::{Control, ControlLook, Line};
use crate::base::{PictureId, Timestamp};
use crate::content::catalog::PagePath;
use crate::i18n::Value;
use crate::journal::record::OpenAttempt;
use crate::journal::{AttemptKind, Learner};

pub(in crate::app::console) fn board(wording: &Wording<'_>, now: &Now) -> Filled {
    let going = going(&wording.model.record);
    let cards: Vec<Card> = going.iter().map(|going| card(wording, going, now)).collect();
    let body = if cards.is_empty() {
        Block::Text(wording.soft(wording.line("staff-board-empty")))
    } else {
        Block::Cards(cards)
    };
    let mut blocks = vec![body];
    if wording.model.session.visit.is_some() {
        blocks.push(Block::Heading(wording.line("staff-board-phrases")));
        blocks.push(Block::Text(wording.soft(wording.line("staff-board-phrases-note"))));
        blocks.push(Block::Controls(PHRASES.map(|key| phrase(wording, key)).into()));
    }
    Filled {
        title: wording.line("staff-section-board"),
        back: None,
        blocks,
        keys: Vec::new(),
    }
}

/// A phrase as staff reads it; the kiosk says it in the learner's language.
fn phrase(wording: &Wording<'_>, key: &'static str) -> Icon {
    Icon {
        icon: Some("speaker"),
        control: Control {
            label: own(wording.learners_words(key)),
            msg: Msg::Console(ConsoleMsg::Board(BoardMsg::Say(key))),
            look: ControlLook::Plain,
        },
    }
}

fn card(wording: &Wording<'_>, going: &Going<'_>, now: &Now) -> Card {
    let (animal, who) = match going.facts.learner {
        Learner::Person(person) => wording.person(person),
        Learner::Visitor(_) => (None, wording.line("staff-only-tries")),
    };
    let plain = |line| Note {
        tone: Tone::Plain,
        line,
    };
    let mut lines = Vec::new();
    if let Some(raised) = going.hand {
        let minutes = minutes(now, raised);
        lines.push(Note {
            tone: Tone::Warning,
            line: wording.count("staff-board-hand", minutes),
        });
    }
    let mut picture = animal;
    match going.attempt {
        None => lines.push(plain(wording.line("staff-board-choosing"))),
        Some((_, open)) => {
            let (lesson, shown) = lesson(wording, open);
            picture = picture.or(shown);
            lines.push(plain(lesson));
            if let Some(page) = page(open) {
                lines.push(plain(page_name(wording, page)));
            }
            lines.push(wording.soft(times(wording, open, now)));
            if helped(open) {
                lines.push(Note {
                    tone: Tone::Good,
                    line: wording.line("staff-board-was-helped"),
                });
            }
        }
    }
    let helps = going.hand.is_some() || going.attempt.is_some_and(|(_, open)| !helped(open));
    let helped = ConsoleMsg::Board(BoardMsg::Helped(going.visit));
    let look = if going.hand.is_some() {
        ControlLook::Main
    } else {
        ControlLook::Plain
    };
    Card {
        picture,
        title: who,
        lines,
        controls: helps
            .then(|| wording.icon("hand", "staff-board-i-helped", helped, look))
            .into_iter()
            .collect(),
        tone: if going.hand.is_some() {
            Tone::Warning
        } else {
            Tone::Plain
        },
    }
}

fn minutes(now: &Now, since: Timestamp) -> usize {
    usize::try_from(now.at.since(since).0 / 60_000).unwrap_or(usize::MAX)
}

/// The lesson's name in the console's language where there is one, and its picture.
fn lesson(wording: &Wording<'_>, open: &OpenAttempt) -> (Line, Option<PictureId>) {
    let kind = wording.line(match open.kind {
        AttemptKind::Shown => "staff-kind-shown",
        AttemptKind::Guided => "staff-kind-guided",
        AttemptKind::Hints => "staff-kind-hints",
        AttemptKind::Alone => "staff-kind-alone",
        AttemptKind::RealLife => "staff-kind-real-life",
    });
    let Some(lesson) = wording.model.catalog.lessons.get(&open.lesson) else {
        return (own(format!("{} · {}", open.lesson, kind.text)), None);
    };
    let name = wording.learners_words(lesson.file.title.get().as_str());
    (
        own(format!("{} {name} · {}", lesson.file.code, kind.text)),
        Some(lesson.file.picture.get().clone()),
    )
}

/// The page's title as it stands on the page: in Finnish.
fn page_name(wording: &Wording<'_>, path: &PagePath) -> Line {
    let services = &wording.model.catalog.services;
    let page = services
        .get(&path.service)
        .and_then(|service| service.pages.get(&path.page));
    let title = page.and_then(|page| wording.model.texts.label(page.title.get()));
    own(title.map_or_else(|| path.to_string(), str::to_owned))
}

fn times(wording: &Wording<'_>, open: &OpenAttempt, now: &Now) -> Line {
    let number = |count: usize| Value::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let values = [
        ("minutes", number(minutes(now, open.began))),
        ("wrong", number(wrong_turns(open))),
    ];
    wording.with("staff-board-times", &values)
}
