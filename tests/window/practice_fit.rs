//! The practice page with all that is ever said on it: nothing that a learner needs is out of sight on a small window.

use std::collections::BTreeSet;

use eframe::egui::Rect;
use egui_kittest::kittest::NodeT as _;
use polku::app::Model;
use polku::app::model::Settings;
use polku::app::msg::{HelperMsg, Msg, ServiceMsg};
use polku::app::rehearsal::Rehearsal;
use polku::app::screen::{Body, Coach, PersonaCard, Piece, Practice, Screen};
use polku::app::tour::sign_in_as_new;
use polku::i18n::Lang;
use polku::journal::{AttemptKind, Record};

use crate::content::CONTENT;
use crate::shown::{LONGEST, SMALL, Shown, TALL, shown};

/// Practice pages of a language in which the coach or the card says something new.
#[derive(Default)]
struct Seen {
    said: BTreeSet<String>,
    screens: Vec<Screen>,
}

impl Seen {
    fn look(&mut self, kiosk: &Rehearsal) {
        let mut screen = kiosk.screen();
        let Body::Practice(practice) = &screen.body else { return };
        if self.said.insert(said(practice)) {
            screen.overlay = None;
            self.screens.push(screen);
        }
    }
}

fn said(Practice { coach, card, .. }: &Practice) -> String {
    let Coach {
        prompt, aside, onward, ..
    } = coach;
    let PersonaCard { name, lines, .. } = card;
    let words = [
        Some(prompt),
        aside.as_ref(),
        onward.as_ref().map(|way| &way.label),
        Some(name),
    ];
    let mut said: Vec<&str> = words.into_iter().flatten().map(|line| line.text.as_str()).collect();
    said.extend(lines.iter().map(|(label, _)| label.text.as_str()));
    said.join("|")
}

/// Everything that can be pressed now.
fn pressable(screen: &Screen) -> Vec<Msg> {
    fn walk(pieces: &[Piece], found: &mut Vec<Msg>) {
        for piece in pieces {
            match piece {
                Piece::Button(element, ..) | Piece::Link(element, ..) => {
                    found.push(Msg::Service(ServiceMsg::Press(element.clone())));
                }
                Piece::Group { pieces, .. } => walk(pieces, found),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    if let Body::Practice(practice) = &screen.body {
        for pane in practice.browser.iter().chain(&practice.phone) {
            walk(pane.dialog.as_deref().unwrap_or(&pane.pieces), &mut found);
        }
    }
    found
}

/// All tasks in all ways, from act to act, with every hint and after every wrong press.
fn walk(lang: Lang) -> Vec<Screen> {
    let (catalog, texts) = CONTENT.clone();
    let mut seen = Seen::default();
    for lesson in catalog.lessons.values() {
        for task in &lesson.file.tasks {
            let model = Model::new(
                catalog.clone(),
                texts.clone(),
                Settings::default(),
                Record::default(),
                true,
            );
            let mut kiosk = Rehearsal::new(model);
            kiosk.send_all(sign_in_as_new(lang)).unwrap();
            let name = lesson.file.lesson.get().clone();
            kiosk.send(Msg::OpenTask(name, task.id.get().clone())).unwrap();
            for _ in &lesson.file.questions {
                kiosk.send(Msg::Answer(None)).unwrap();
            }
            for kind in AttemptKind::ALL {
                let mut kiosk = kiosk.clone();
                kiosk.send(Msg::Start(kind)).unwrap();
                for _ in 0..200 {
                    seen.look(&kiosk);
                    if kind != AttemptKind::Shown {
                        astray(&kiosk, &mut seen);
                    }
                    if !kiosk.act().unwrap() {
                        break;
                    }
                }
            }
        }
    }
    seen.screens
}

/// Hints one after another, and each wrong press.
fn astray(kiosk: &Rehearsal, seen: &mut Seen) {
    let mut hinted = kiosk.clone();
    for _ in 0..3 {
        hinted.send(Msg::Helper(HelperMsg::Bulb)).unwrap();
        seen.look(&hinted);
    }
    for press in pressable(&kiosk.screen()) {
        let mut wrong = kiosk.clone();
        wrong.send(press).unwrap();
        seen.look(&wrong);
    }
}

/// Without the marks that only steer the order.
fn plain(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

fn place(window: &Shown, text: &str) -> Rect {
    let wanted = plain(text);
    let named = |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        node.value().or_else(|| node.label()).is_some_and(|name| name == wanted)
    };
    let found = window.harness.root().children_recursive().filter(named).last();
    found.unwrap_or_else(|| panic!("no {wanted}")).rect()
}

#[test]
fn the_coachs_words_and_the_whole_card_are_in_sight_at_every_step() {
    let mut hidden = String::new();
    for lang in LONGEST {
        let screens = walk(lang);
        assert!(screens.len() > 30, "{}", screens.len());
        for size in [SMALL, TALL] {
            let mut window = shown(screens[0].clone(), size);
            for screen in &screens {
                window.change(|shown| *shown = screen.clone());
                if let Some(what) = out_of_sight(&window, screen) {
                    hidden.push_str(&format!("{lang:?} at {size:?}: {what}\n"));
                }
            }
        }
    }
    assert!(hidden.is_empty(), "{hidden}");
}

fn out_of_sight(window: &Shown, screen: &Screen) -> Option<String> {
    let Body::Practice(practice) = &screen.body else {
        return None;
    };
    let Practice { coach, card, .. } = practice.as_ref();
    let buttons = place(window, &coach.again.label.text).top();
    let prompt = place(window, &coach.prompt.text).bottom();
    let (_, last) = card.lines.last()?;
    let end = place(window, &last.text).bottom();
    let fits = prompt <= buttons + 6.0 && end <= window.size().y - 40.0;
    (!fits).then(|| {
        let aside = coach.aside.as_ref().map_or("", |aside| &aside.text);
        format!(
            "“{aside}” “{}” ends at {prompt}, the buttons begin at {buttons}; the card of {} ends at {end}",
            coach.prompt.text, card.name.text
        )
    })
}
