//! Screens of the console made by hand: one with every block, one with a table of a thousand rows.

use polku::app::console::view::*;
use polku::app::console::{ConsoleMsg, FieldId, Page};
use polku::app::msg::Msg;
use polku::app::screen::{Body, Control, ControlLook, Edge, KeyNames, Line, Screen};
use polku::base::PictureId;
use polku::i18n::{Direction, Lang};

pub fn line(text: &str) -> Line {
    Line {
        text: text.into(),
        direction: Some(Direction::Ltr),
        ..Line::default()
    }
}

pub fn control(text: &str, look: ControlLook) -> Control {
    Control {
        label: line(text),
        msg: said(text),
        look,
    }
}

/// A message by which a control is known.
pub fn said(text: &str) -> Msg {
    Msg::Console(ConsoleMsg::Pick {
        field: FieldId::of_page("touched"),
        code: text.into(),
        many: false,
    })
}

pub fn icon(name: &'static str, text: &str) -> Icon {
    Icon {
        icon: Some(name),
        control: control(text, ControlLook::Plain),
    }
}

pub fn note(tone: Tone, text: &str) -> Note {
    Note { tone, line: line(text) }
}

pub fn picture(name: &str) -> PictureId {
    PictureId::new(name).unwrap()
}

pub fn screen(title: &str, blocks: Vec<Block>) -> Screen {
    let section = |icon, text, look| Section {
        icon,
        control: Control {
            label: line(text),
            msg: Msg::Console(ConsoleMsg::Go(Page::Courses)),
            look,
        },
    };
    let console = ConsoleScreen {
        sections: vec![
            section("calendar", "Tänään", ControlLook::Plain),
            section("list", "Kurssit", ControlLook::On),
            section("users", "Ihmiset", ControlLook::Plain),
            section("hand", "Henkilökohtainen ohjaus", ControlLook::Plain),
            section("eye", "Taulu", ControlLook::Plain),
            section("microphone", "Äänet", ControlLook::Plain),
            section("chart", "Luvut", ControlLook::Plain),
            section("gear", "Laite", ControlLook::Plain),
        ],
        title: line(title),
        back: Some(control("Takaisin", ControlLook::Plain)),
        who: line("\u{2068}Sari Esimerkki\u{2069}"),
        bar: vec![
            icon("undo", "Kumoa"),
            Icon {
                icon: None,
                control: control("Svenska", ControlLook::Plain),
            },
            Icon {
                icon: Some("lock"),
                control: control("Lukitse", ControlLook::Main),
            },
        ],
        notes: Vec::new(),
        blocks,
        sight: None,
        keys: vec![
            (Key::Up, Msg::Console(ConsoleMsg::Move(-1))),
            (Key::Down, Msg::Console(ConsoleMsg::Move(1))),
            (Key::Letter('1'), said("1")),
            (Key::Letter('+'), said("+")),
            (Key::Enter, said("enter")),
            (Key::Ctrl('z'), Msg::Console(ConsoleMsg::Undo)),
        ],
        keyboard: KeyNames {
            erase: "Poista merkki".into(),
            capital: "Iso kirjain".into(),
            signs: "Numerot ja merkit".into(),
            letters: "Kirjaimet".into(),
            space: "Välilyönti".into(),
            done: "Valmis".into(),
        },
    };
    Screen {
        name: "console",
        lang: Lang::Fi,
        direction: Direction::Ltr,
        edge: Edge::default(),
        body: Body::Console(Box::new(console)),
        overlay: None,
        badges: Vec::new(),
        heard: None,
        caption: None,
        scans: false,
    }
}

pub fn field(name: &'static str, label: &str, kind: FieldKind, value: &str) -> Field {
    Field {
        id: FieldId::of_page(name),
        label: line(label),
        help: None,
        value: value.into(),
        kind,
        error: None,
        submit: Some(said(&format!("{name} submitted"))),
        left: Some(said(&format!("{name} left"))),
    }
}

fn choice(label: &str, many: bool, options: &[(&str, bool)]) -> Choice {
    let option = |(text, on): &(&str, bool)| Control {
        label: line(text),
        msg: Msg::Console(ConsoleMsg::Pick {
            field: FieldId::of_page("choice"),
            code: (*text).into(),
            many,
        }),
        look: if *on { ControlLook::On } else { ControlLook::Plain },
    };
    Choice {
        label: line(label),
        help: None,
        options: options.iter().map(option).collect(),
        error: None,
    }
}

/// A page with every block.
pub fn gallery() -> Screen {
    let name = Field {
        help: Some(line("Etunimi tai kutsumanimi riittää.")),
        ..field("name", "Nimi", FieldKind::Text, "Xaawo")
    };
    let date = Field {
        error: Some(line("Kirjoita päivä näin: 24.11.2026.")),
        ..field("date", "Päivä", FieldKind::Date, "24.11.")
    };
    let topics = Choice {
        error: Some(line("Valitse ainakin yksi aihe.")),
        help: Some(line("Voit valita monta.")),
        ..choice(
            "Aiheet",
            true,
            &[
                ("Kirjasto", true),
                ("Pankki", true),
                ("Kela", false),
                ("Vero", false),
                ("Terveys ja ajanvaraus", false),
            ],
        )
    };
    let card = |tone, title: &str, lines: Vec<Note>| Card {
        picture: Some(picture("lesson-library")),
        title: line(title),
        lines,
        controls: vec![icon("hand", &format!("Autoin: {title}"))],
        tone,
    };
    screen(
        "Kaikki osat",
        vec![
            Block::Text(note(Tone::Plain, "Tavallinen teksti.")),
            Block::Text(note(Tone::Soft, "Vähemmän tärkeä teksti.")),
            Block::Text(note(Tone::Good, "Tallennettu.")),
            Block::Text(note(Tone::Warning, "Levyllä on vain vähän tilaa.")),
            Block::Text(note(Tone::Wrong, "Tallennus ei onnistunut. Tarkista levy.")),
            Block::Figures(vec![
                Figure {
                    value: line("12"),
                    label: line("Kursseja"),
                },
                Figure {
                    value: line("148"),
                    label: line("Osallistujia"),
                },
            ]),
            Block::Heading(line("Uusi kurssi")),
            Block::Group(vec![
                Block::Beside(vec![
                    Block::Field(name),
                    Block::Field(date),
                    Block::Field(field("time", "Alkaa", FieldKind::Time, "10:00")),
                    Block::Field(field("people", "Osallistujia enintään", FieldKind::Number, "8")),
                ]),
                Block::Choice(choice(
                    "Laji",
                    false,
                    &[("Nettikurssi", true), ("Avoin ryhmä", false), ("Tapahtuma", false)],
                )),
                Block::Choice(topics),
                Block::Controls(vec![
                    Icon {
                        icon: Some("save"),
                        control: control("Tallenna", ControlLook::Main),
                    },
                    icon("x", "Peru"),
                ]),
            ]),
            Block::Field(field("search", "Hae ihmisiä", FieldKind::Search, "")),
            Block::Cards(vec![
                card(
                    Tone::Plain,
                    "Amina",
                    vec![note(Tone::Plain, "Kirjaston etusivu"), note(Tone::Soft, "4 minuuttia")],
                ),
                card(
                    Tone::Warning,
                    "\u{2068}نورا\u{2069}",
                    vec![
                        note(Tone::Warning, "Käsi ylhäällä"),
                        note(Tone::Soft, "2 väärää käännöstä"),
                    ],
                ),
                card(Tone::Good, "Оксана", vec![note(Tone::Good, "Valmis")]),
            ]),
            Block::Table(table(3)),
            Block::Chart(chart()),
            Block::Meter(Meter {
                label: line("Nauhoitetaan"),
                tone: Tone::Good,
                level: 600,
                peak: 800,
            }),
            Block::Table(Table {
                label: line("Merkit"),
                columns: vec![Column {
                    label: line("Kumpikin"),
                    share: 1,
                }],
                rows: vec![Row {
                    cells: vec![Cell::Signs(vec![
                        Sign {
                            icon: "lightbulb",
                            note: note(Tone::Good, "Tietää: opittu"),
                        },
                        Sign {
                            icon: "hand",
                            note: note(Tone::Plain, "Osaa: ohjattuna"),
                        },
                    ])],
                    selected: false,
                    open: Some(said("signs")),
                }],
                empty: Line::default(),
            }),
            Block::Table(Table {
                rows: Vec::new(),
                ..table(0)
            }),
        ],
    )
}

/// Two lines that cross, one with a band.
pub fn chart() -> Chart {
    let of = |name: &str, dashed, shares: [u16; 3]| ChartLine {
        name: line(name),
        dashed,
        points: (1..)
            .zip(shares)
            .map(|(at, share)| ChartPoint {
                at,
                share,
                within: dashed.then_some((share - 100, share + 100)),
            })
            .collect(),
    };
    Chart {
        label: line("Oikein"),
        told: line("Oikein. Tietää: käynti 1 20 %, käynti 3 90 %. Osaa: käynti 1 30 %."),
        across: line("Käynti"),
        lines: vec![
            of("Tietää itse", false, [200, 500, 900]),
            of("Osaa itse", true, [300, 300, 400]),
        ],
    }
}

/// A table of people.
pub fn table(count: usize) -> Table {
    const NAMES: [&str; 5] = ["Amina", "\u{2068}علي رضا\u{2069}", "Оксана", "Xaawo Cabdi", "Hodan 🌻"];
    let row = |nth: usize| {
        let name = NAMES[nth % NAMES.len()];
        let under = nth.is_multiple_of(3).then(|| note(Tone::Warning, "Ei suostumusta"));
        Row {
            cells: vec![
                Cell::Picture(picture("animal-cow"), line(&format!("{name} {nth}"))),
                Cell::Text(line("somali, arabia"), under),
                Cell::Text(line(&format!("{} tapaamista", nth % 7)), None),
            ],
            selected: nth == 0,
            open: Some(said(&format!("row {nth}"))),
        }
    };
    let column = |text: &str, share| Column {
        label: line(text),
        share,
    };
    Table {
        label: line("Ihmiset"),
        columns: vec![column("Nimi", 3), column("Kielet", 3), column("Käynnit", 2)],
        rows: (0..count).map(row).collect(),
        empty: line("Ketään ei ole vielä lisätty."),
    }
}

/// A table of a thousand rows.
pub fn thousand() -> Screen {
    screen("Tuhat", vec![Block::Table(table(1000))])
}

/// The console in a screen.
pub fn console(screen: &mut Screen) -> &mut ConsoleScreen {
    match &mut screen.body {
        Body::Console(console) => console,
        _ => panic!("no console"),
    }
}

/// Does something with every field of a page.
pub fn fields(blocks: &mut [Block], change: &mut dyn FnMut(&mut Field)) {
    for block in blocks {
        match block {
            Block::Field(field) => change(field),
            Block::Table(table) => {
                for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
                    if let Cell::Field(field) = cell {
                        change(field);
                    }
                }
            }
            Block::Beside(blocks) | Block::Group(blocks) => fields(blocks, change),
            _ => {}
        }
    }
}
