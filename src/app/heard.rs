//! What a screen speaks: every clip of it, so that it is ready before a touch asks for it; and its question, read out.

use std::collections::BTreeSet;

use crate::app::msg::{GoalsMsg, Msg};
use crate::app::screen::{Body, Control, Label, Line, Pane, Piece, Practice, Screen, Tile};
use crate::content::schema::service::Input;
use crate::i18n::{ClipId, Utterance};

/// The clips of a screen, in the order in which they are likely to be asked for, each once.
#[must_use]
pub fn clips(screen: &Screen) -> Vec<ClipId> {
    all(screen).clips
}

/// Whether a text can be read on a screen.
#[must_use]
pub fn shows(screen: &Screen, text: &str) -> bool {
    all(screen).texts.contains(text)
}

fn all(screen: &Screen) -> Heard<'_> {
    let mut heard = Heard::default();
    if let Some(overlay) = &screen.overlay {
        heard.line(&overlay.title);
        overlay.note.iter().for_each(|note| heard.line(note));
        heard.tiles(&overlay.ways, &overlay.hint, &overlay.onward);
    }
    heard.body(&screen.body);
    let edge = &screen.edge;
    let helpers = [&edge.door, &edge.comfort, &edge.ear, &edge.bulb, &edge.hand];
    // Their words stand nowhere: they are pictures.
    helpers
        .into_iter()
        .flatten()
        .for_each(|helper| heard.say(&helper.label.says));
    edge.trail.iter().for_each(|dot| heard.say(&dot.label.says));
    screen.badges.iter().for_each(|badge| heard.say(&badge.label.says));
    heard
}

/// The question that a screen asks and its answers, in their order: those that are chosen by two touches, and goals. Pictures
/// of a sign-in code are not read out: there are many, and each is its own name.
#[must_use]
pub fn question(screen: &Screen) -> (Utterance, Utterance) {
    let title = match (&screen.overlay, &screen.body) {
        (Some(overlay), _) => overlay.title.says.clone(),
        (None, Body::Tiles(tiles)) => tiles.title.says.clone(),
        (None, Body::Told(told)) => told.title.says.clone(),
        (None, _) => Utterance::default(),
    };
    let answers = screen.tiles().iter().filter_map(|tile| match &tile.msg {
        Msg::Choose { says, .. } => Some(says.clone()),
        Msg::Goals(GoalsMsg::Touch(_)) | Msg::Comfort(_) => Some(tile.label.says.clone()),
        _ => None,
    });
    (title, answers.fold(Utterance::default(), Utterance::then))
}

#[derive(Default)]
struct Heard<'s> {
    clips: Vec<ClipId>,
    seen: BTreeSet<ClipId>,
    /// What can be read.
    texts: BTreeSet<&'s str>,
}

impl<'s> Heard<'s> {
    fn say(&mut self, words: &Utterance) {
        for clip in &words.0 {
            if self.seen.insert(clip.clone()) {
                self.clips.push(clip.clone());
            }
        }
    }

    fn line(&mut self, line: &'s Line) {
        self.texts.insert(&line.text);
        self.say(&line.says);
    }

    fn control(&mut self, control: &'s Control) {
        self.line(&control.label);
    }

    fn tiles(&mut self, tiles: &'s [Tile], hint: &'s Option<Line>, onward: &'s Option<Control>) {
        for tile in tiles {
            self.line(&tile.label);
            tile.note.iter().for_each(|note| self.line(note));
        }
        hint.iter().for_each(|hint| self.line(hint));
        onward.iter().for_each(|onward| self.control(onward));
    }

    fn label(&mut self, label: &'s Label) {
        self.texts.insert(&label.text);
        self.say(&label.says);
    }

    fn body(&mut self, body: &'s Body) {
        match body {
            Body::Welcome(welcome) => {
                welcome.greetings.iter().for_each(|line| self.line(line));
                self.control(&welcome.begin);
            }
            Body::Tiles(tiles) => {
                self.line(&tiles.title);
                tiles.note.iter().for_each(|note| self.line(note));
                self.tiles(&tiles.tiles, &tiles.hint, &tiles.onward);
                [&tiles.back, &tiles.undo, &tiles.change]
                    .into_iter()
                    .flatten()
                    .for_each(|way| self.control(way));
            }
            Body::Practice(practice) => self.practice(practice),
            Body::Told(told) => {
                self.line(&told.title);
                told.lines.iter().for_each(|line| self.line(line));
                self.tiles(&told.ways, &told.hint, &told.onward);
            }
            Body::PinPad(_) | Body::Notice(_) | Body::Console(_) => {}
        }
    }

    fn practice(&mut self, practice: &'s Practice) {
        let coach = &practice.coach;
        self.line(&coach.prompt);
        coach.aside.iter().for_each(|aside| self.line(aside));
        coach.onward.iter().for_each(|onward| self.control(onward));
        [&practice.browser, &practice.phone]
            .into_iter()
            .flatten()
            .for_each(|pane| self.pane(pane));
        self.line(&practice.card.title);
        self.line(&practice.card.name);
        for (label, value) in &practice.card.lines {
            self.line(label);
            self.line(value);
        }
    }

    fn pane(&mut self, pane: &'s Pane) {
        self.label(&pane.title);
        self.say(&pane.frame.band);
        self.say(&pane.frame.part);
        pane.back.iter().for_each(|back| self.say(&back.label.says));
        pane.error.iter().for_each(|error| self.label(error));
        pane.dialog
            .iter()
            .flatten()
            .chain(&pane.pieces)
            .for_each(|piece| self.piece(piece));
    }

    fn piece(&mut self, piece: &'s Piece) {
        match piece {
            Piece::Heading(label) | Piece::Text(label, _) | Piece::Link(_, label, _) | Piece::Button(_, label, ..) => {
                self.label(label)
            }
            Piece::Picture(_, label) => self.say(&label.says),
            Piece::Data(label, value) => {
                self.label(label);
                self.label(value);
            }
            Piece::Field(field) => {
                self.label(&field.label);
                [&field.help, &field.error]
                    .into_iter()
                    .flatten()
                    .for_each(|label| self.label(label));
                if matches!(field.input, Input::Password | Input::Code) {
                    self.say(&field.uncover.says);
                }
            }
            Piece::Choice(choice) => {
                self.label(&choice.label);
                choice.options.iter().for_each(|(_, label)| self.label(label));
                choice.error.iter().for_each(|error| self.label(error));
            }
            Piece::Checkbox(checkbox) => {
                self.label(&checkbox.label);
                checkbox.error.iter().for_each(|error| self.label(error));
            }
            Piece::Group { pieces, .. } => pieces.iter().for_each(|piece| self.piece(piece)),
        }
    }
}
