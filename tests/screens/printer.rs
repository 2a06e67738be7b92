//! A screen as readable text: one line a thing, in reading order.

use std::fmt::Write as _;

use polku::app::console::view::{Block, Cell, ConsoleScreen, Field, Icon, Note, Tone};
use polku::app::screen::*;
use polku::base::PictureId;
use polku::i18n::{ClipId, Direction, Utterance};

/// The whole screen.
pub fn print(screen: &Screen) -> String {
    let mut out = Printer::default();
    out.head(screen);
    out.edge(&screen.edge);
    out.body(&screen.body);
    out.overlay(screen.overlay.as_ref());
    for badge in &screen.badges {
        out.line("badge", &format!("{} ({})", badge.label.text, badge.icon));
    }
    out.text
}

/// A practice page without the service and the card: what the kiosk itself says and offers.
pub fn print_coach(screen: &Screen) -> String {
    let mut out = Printer::default();
    out.head(screen);
    out.edge(&screen.edge);
    if let Body::Practice(practice) = &screen.body {
        out.coach(&practice.coach);
        out.signs(practice);
    } else {
        out.body(&screen.body);
    }
    out.text
}

/// Only the service of a practice page.
pub fn print_page(screen: &Screen) -> String {
    let mut out = Printer::default();
    if let Body::Practice(practice) = &screen.body {
        out.panes(practice);
    }
    out.text
}

/// Everything that a touch on the screen can say.
pub fn clips(screen: &Screen) -> Vec<ClipId> {
    let mut out = Printer::default();
    out.head(screen);
    out.edge(&screen.edge);
    out.body(&screen.body);
    out.overlay(screen.overlay.as_ref());
    out.said
}

#[derive(Default)]
struct Printer {
    text: String,
    indent: usize,
    said: Vec<ClipId>,
}

impl Printer {
    fn line(&mut self, what: &str, text: &str) {
        let indent = "  ".repeat(self.indent);
        let text = text.replace('\n', " ⏎ ");
        let line = if text.is_empty() {
            format!("{indent}{what}")
        } else {
            format!("{indent}{what}: {text}")
        };
        writeln!(self.text, "{}", line.trim_end()).unwrap();
    }

    fn within(&mut self, what: &str, text: &str, inner: impl FnOnce(&mut Self)) {
        self.line(what, text);
        self.indent += 1;
        inner(self);
        self.indent -= 1;
    }

    fn hear(&mut self, says: &Utterance) {
        self.said.extend(says.0.iter().cloned());
    }

    fn words(&mut self, what: &str, line: &Line) {
        self.hear(&line.says);
        let way = match line.direction {
            None => "",
            Some(Direction::Ltr) => " [→]",
            Some(Direction::Rtl) => " [←]",
        };
        let silent = if line.says.is_empty() && !line.text.is_empty() {
            " [silent]"
        } else {
            ""
        };
        self.line(what, &format!("{}{way}{silent}", line.text));
    }

    fn control(&mut self, what: &str, control: &Control) {
        let look = match control.look {
            ControlLook::Plain => "",
            ControlLook::On => " (on)",
            ControlLook::Main => " (main)",
            ControlLook::Calling => " (calling)",
        };
        self.words(&format!("{what}{look}"), &control.label);
    }

    fn maybe(&mut self, what: &str, control: Option<&Control>) {
        if let Some(control) = control {
            self.control(what, control);
        }
    }

    fn head(&mut self, screen: &Screen) {
        let way = match screen.direction {
            Direction::Ltr => "from the left",
            Direction::Rtl => "from the right",
        };
        self.line(&format!("── {}", screen.name), &format!("{}, {way}", screen.lang.tag()));
    }

    fn edge(&mut self, edge: &Edge) {
        self.maybe("door", edge.door.as_ref());
        self.maybe("comfort", edge.comfort.as_ref());
        if !edge.trail.is_empty() {
            let dot = |dot: &Dot| match dot.state {
                DotState::Done => format!("✓ {}", dot.label.text),
                DotState::Now => format!("● {}", dot.label.text),
                DotState::Ahead => format!("○ {}", dot.label.text),
            };
            let dots: Vec<String> = edge.trail.iter().map(dot).collect();
            self.line("trail", &dots.join(" | "));
        }
        self.maybe("ear", edge.ear.as_ref());
        self.maybe("bulb", edge.bulb.as_ref());
        self.maybe("hand", edge.hand.as_ref());
    }

    fn overlay(&mut self, overlay: Option<&Overlay>) {
        let Some(overlay) = overlay else { return };
        let ring = overlay
            .ring
            .map(|(left, whole)| format!(" (ring {left} of {whole} ms)"))
            .unwrap_or_default();
        self.within(
            &format!("over it: {}{ring}", overlay.name),
            &picture(Some(&overlay.picture)),
            |out| {
                out.words("title", &overlay.title);
                if let Some(note) = &overlay.note {
                    out.words("note", note);
                }
                for way in &overlay.ways {
                    out.tile(way);
                }
                out.ways_on(overlay.hint.as_ref(), overlay.onward.as_ref());
            },
        );
    }

    fn body(&mut self, body: &Body) {
        match body {
            Body::Welcome(welcome) => {
                self.words("title", &welcome.title);
                for greeting in &welcome.greetings {
                    self.words("greeting", greeting);
                }
                self.control("begin", &welcome.begin);
            }
            Body::Tiles(tiles) => self.tiles(tiles),
            Body::Practice(practice) => {
                self.line("band", &practice.band);
                self.panes(practice);
                self.coach(&practice.coach);
                self.card(&practice.card);
                self.signs(practice);
            }
            Body::Told(told) => {
                self.line("picture", &picture(Some(&told.picture)));
                self.words("title", &told.title);
                for line in &told.lines {
                    self.words("line", line);
                }
                for way in &told.ways {
                    self.tile(way);
                }
                self.ways_on(told.hint.as_ref(), told.onward.as_ref());
            }
            Body::PinPad(pad) => {
                self.words("title", &pad.title);
                self.words("note", &pad.note);
                let busy = if pad.busy { ", busy" } else { "" };
                self.line("digits", &format!("{} of at most {}{busy}", pad.typed, pad.most));
                self.control("erase", &pad.erase);
                self.maybe("done", pad.done.as_ref());
                self.maybe("cancel", pad.cancel.as_ref());
            }
            Body::Notice(notice) => {
                self.line("title", &notice.title);
                for line in &notice.lines {
                    self.line("line", line);
                }
                self.line("detail", &notice.detail);
                self.maybe("close", notice.close.as_ref());
            }
            Body::Console(console) => self.console(console),
        }
    }

    fn console(&mut self, console: &ConsoleScreen) {
        for section in &console.sections {
            self.control(&format!("section {}", section.icon), &section.control);
        }
        self.maybe("back", console.back.as_ref());
        self.words("title", &console.title);
        self.words("who", &console.who);
        self.icons(&console.bar);
        for note in &console.notes {
            self.note(note);
        }
        self.blocks(&console.blocks);
        let keys: Vec<String> = console.keys.iter().map(|(key, _)| format!("{key:?}")).collect();
        self.line("keys", &keys.join(" "));
    }

    fn icons(&mut self, icons: &[Icon]) {
        for one in icons {
            self.control(&format!("control {}", one.icon.unwrap_or("‹›")), &one.control);
        }
    }

    fn note(&mut self, note: &Note) {
        let tone = match note.tone {
            Tone::Plain => "note".to_owned(),
            tone => format!("note ({tone:?})"),
        };
        self.words(&tone, &note.line);
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(line) => self.words("heading", line),
            Block::Text(note) => self.note(note),
            Block::Figures(figures) => {
                for figure in figures {
                    self.words(&format!("figure {}", figure.value.text), &figure.label);
                }
            }
            Block::Controls(icons) => self.icons(icons),
            Block::Field(field) => self.staff_field(field),
            Block::Choice(choice) => self.within("choice", &choice.label.text, |out| {
                if let Some(help) = &choice.help {
                    out.words("help", help);
                }
                for option in &choice.options {
                    out.control("option", option);
                }
                if let Some(error) = &choice.error {
                    out.words("error", error);
                }
            }),
            Block::Table(table) => {
                let columns: Vec<&str> = table.columns.iter().map(|column| column.label.text.as_str()).collect();
                self.within(&format!("table {}", table.label.text), &columns.join(" | "), |out| {
                    if table.rows.is_empty() {
                        out.words("empty", &table.empty);
                    }
                    for row in &table.rows {
                        let selected = if row.selected { " (selected)" } else { "" };
                        let opens = if row.open.is_some() { " (opens)" } else { "" };
                        out.within(&format!("row{selected}{opens}"), "", |out| out.cells(&row.cells));
                    }
                });
            }
            Block::Chart(chart) => self.words("chart", &chart.told),
            Block::Meter(meter) => self.words("meter", &meter.label),
            Block::Cards(cards) => {
                for card in cards {
                    self.within(
                        &format!("card ({:?}) {}", card.tone, picture(card.picture.as_ref())),
                        &card.title.text,
                        |out| {
                            for note in &card.lines {
                                out.note(note);
                            }
                            out.icons(&card.controls);
                        },
                    );
                }
            }
            Block::Beside(blocks) => self.within("beside", "", |out| out.blocks(blocks)),
            Block::Group(blocks) => self.within("group", "", |out| out.blocks(blocks)),
        }
    }

    fn cells(&mut self, cells: &[Cell]) {
        for cell in cells {
            match cell {
                Cell::Text(line, under) => {
                    self.words("text", line);
                    if let Some(note) = under {
                        self.note(note);
                    }
                }
                Cell::Picture(name, line) => self.words(&picture(Some(name)), line),
                Cell::Signs(signs) => signs.iter().for_each(|sign| self.note(&sign.note)),
                Cell::Marks(marks) => {
                    let marks: Vec<String> = marks
                        .iter()
                        .map(|mark| format!("{}{}", if mark.on { "● " } else { "○ " }, mark.name.text))
                        .collect();
                    self.line("marks", &marks.join(" | "));
                }
                Cell::Controls(icons) => self.icons(icons),
                Cell::Field(field) => self.staff_field(field),
            }
        }
    }

    fn staff_field(&mut self, field: &Field) {
        self.within(&format!("field ({:?})", field.kind), &field.label.text, |out| {
            if let Some(help) = &field.help {
                out.words("help", help);
            }
            if !field.value.is_empty() {
                out.line("holds", &field.value);
            }
            if let Some(error) = &field.error {
                out.words("error", error);
            }
        });
    }

    fn tiles(&mut self, tiles: &Tiles) {
        self.words("title", &tiles.title);
        if let Some(note) = &tiles.note {
            self.words("note", note);
        }
        if !tiles.picked.is_empty() {
            let picked: Vec<String> = tiles.picked.iter().map(|pick| picture(pick.as_ref())).collect();
            self.line("picked", &picked.join(" | "));
        }
        self.within(&format!("tiles ({:?})", tiles.layout), "", |out| {
            for tile in &tiles.tiles {
                out.tile(tile);
            }
        });
        self.maybe("undo", tiles.undo.as_ref());
        self.maybe("change", tiles.change.as_ref());
        self.ways_on(tiles.hint.as_ref(), tiles.onward.as_ref());
        self.maybe("back", tiles.back.as_ref());
    }

    fn ways_on(&mut self, hint: Option<&Line>, onward: Option<&Control>) {
        if let Some(hint) = hint {
            self.words("hint", hint);
        }
        self.maybe("onward", onward);
    }

    fn tile(&mut self, tile: &Tile) {
        let look = tile.look;
        let reached = format!(" ({:?})", look.reached);
        let level = look
            .level
            .map_or_else(String::new, |level| format!(" ({} of {})", level.step + 1, level.of));
        let look: String = [
            (look.chosen, " (chosen)"),
            (look.on == Some(true), " (on)"),
            (look.on == Some(false), " (off)"),
            (look.suggested, " (suggested)"),
            (look.silent, " (only read)"),
            (look.level.is_some(), level.as_str()),
            (look.reached != Reach::NotBegun, reached.as_str()),
        ]
        .into_iter()
        .filter_map(|(is, sign)| is.then_some(sign))
        .collect();
        self.words(&format!("tile{look} {}", picture(tile.picture.as_ref())), &tile.label);
        if let Some(note) = &tile.note {
            self.indent += 1;
            self.words("note", note);
            self.indent -= 1;
        }
    }

    fn coach(&mut self, coach: &Coach) {
        self.within("coach", &picture(coach.picture.as_ref()), |out| {
            if let Some(aside) = &coach.aside {
                out.words("aside", aside);
            }
            out.words("prompt", &coach.prompt);
            out.control("again", &coach.again);
            out.maybe("onward", coach.onward.as_ref());
        });
    }

    fn card(&mut self, card: &PersonaCard) {
        self.hear(&card.title.says);
        self.within("card", &card.title.text, |out| {
            out.words("name", &card.name);
            for (label, value) in &card.lines {
                out.hear(&label.says);
                out.words(&label.text, value);
            }
        });
    }

    fn signs(&mut self, practice: &Practice) {
        self.line("ear is", &format!("{:?}", practice.ear));
        if let Some(lit) = &practice.lit {
            self.line("lit", &lit.to_string());
        }
        if let Some(demo) = &practice.demo {
            let target = demo
                .target
                .as_ref()
                .map_or("the back arrow".to_owned(), ToString::to_string);
            let moving = if demo.moving { "moving to" } else { "waiting for" };
            self.line("drawn hand", &format!("{moving} {target}, turn {}", demo.turn));
        }
    }

    fn panes(&mut self, practice: &Practice) {
        for pane in [&practice.browser, &practice.phone].into_iter().flatten() {
            self.within(&format!("{:?}", pane.surface), &pane.page, |out| {
                if let Some(url) = &pane.url {
                    out.line("address", url);
                }
                // The back arrow's name is the kiosk's, in the learner's language; that it is there is the page's.
                if let Some(back) = &pane.back {
                    out.hear(&back.label.says);
                    out.line("back arrow", "");
                }
                out.label("page title", &pane.title);
                out.error(pane.error.as_ref());
                out.pieces(&pane.pieces);
                if let Some(dialog) = &pane.dialog {
                    out.within("dialog", "", |out| out.pieces(dialog));
                }
            });
        }
    }

    fn label(&mut self, what: &str, label: &Label) {
        self.hear(&label.says);
        self.line(what, &label.text);
    }

    fn error(&mut self, error: Option<&Label>) {
        if let Some(error) = error {
            self.label("error", error);
        }
    }

    fn pieces(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            self.piece(piece);
        }
    }

    fn piece(&mut self, piece: &Piece) {
        match piece {
            Piece::Heading(label) => self.label("heading", label),
            Piece::Text(label, tone) => self.label(&format!("text ({tone:?})"), label),
            Piece::Data(label, value) => {
                self.hear(&label.says);
                self.label(&format!("data {}", label.text), value);
            }
            Piece::Picture(name, label) => self.label(&format!("picture {name}"), label),
            Piece::Link(_, label, name) => self.label(&format!("link {}", picture(name.as_ref())), label),
            Piece::Button(_, label, name, weight) => {
                self.label(&format!("button ({weight:?}) {}", picture(name.as_ref())), label);
            }
            Piece::Field(field) => {
                let star = if field.required { " *" } else { "" };
                self.label(&format!("field ({:?}){star}", field.input), &field.label);
                self.indent += 1;
                if let Some(help) = &field.help {
                    self.label("help", help);
                }
                if !field.text.is_empty() {
                    self.line("holds", field.text.reveal());
                }
                self.error(field.error.as_ref());
                self.indent -= 1;
            }
            Piece::Choice(choice) => {
                let star = if choice.required { " *" } else { "" };
                let kind = if choice.folded { "drop-down" } else { "radio" };
                self.label(&format!("{kind}{star}"), &choice.label);
                self.indent += 1;
                for (id, label) in &choice.options {
                    let chosen = if choice.chosen.as_ref() == Some(id) {
                        "●"
                    } else {
                        "○"
                    };
                    self.label(chosen, label);
                }
                self.error(choice.error.as_ref());
                self.indent -= 1;
            }
            Piece::Checkbox(checkbox) => {
                self.label(if checkbox.on { "[x]" } else { "[ ]" }, &checkbox.label);
                self.error(checkbox.error.as_ref());
            }
            Piece::Group { row, at_right, pieces } => {
                let right = if *at_right > 0 {
                    format!("{at_right} at the right")
                } else {
                    String::new()
                };
                self.within(if *row { "row" } else { "group" }, &right, |out| out.pieces(pieces));
            }
        }
    }
}

fn picture(picture: Option<&PictureId>) -> String {
    picture.map_or("‹›".to_owned(), |picture| format!("‹{picture}›"))
}
