//! Screens made by hand, one of each kind, in a language that runs from the left and one that runs from the right.
//!
//! They hold every sort of piece, so that the window can be tried without content.

use polku::app::msg::{AfterMsg, DemoMsg, GoalsMsg, HelperMsg, Msg, ServiceMsg, SignInMsg, StaffMsg};
use polku::app::screen::*;
use polku::app::typed::Typed;
use polku::base::{ElementId, LessonId, OptionId, PictureId, ServiceId, TaskId, TextKey};
use polku::content::schema::lesson::Topic;
use polku::content::schema::service::{Input, Surface, Tone, Weight};
use polku::i18n::{ClipId, Direction, Lang, Utterance};
use polku::journal::AttemptKind;
use polku::service::ElementRef;

/// An utterance of one clip.
pub fn says(key: &str) -> Utterance {
    Utterance(vec![ClipId::value(Lang::Fi, TextKey::new(key).unwrap())])
}

/// A line that can be heard.
pub fn line(text: &str) -> Line {
    Line {
        text: text.into(),
        says: says("line"),
        direction: None,
    }
}

fn finnish(text: &str) -> Line {
    Line {
        direction: Some(Direction::Ltr),
        ..line(text)
    }
}

pub fn picture(name: &str) -> PictureId {
    PictureId::new(name).unwrap()
}

pub fn element(name: &str) -> ElementRef {
    ElementRef {
        service: ServiceId::new("library").unwrap(),
        element: ElementId::new(name).unwrap(),
        item: None,
    }
}

pub fn option(name: &str) -> OptionId {
    OptionId::new(name).unwrap()
}

pub fn label(text: &str) -> Label {
    Label {
        text: text.into(),
        says: says("label"),
        element: None,
    }
}

pub fn label_of(name: &str, text: &str) -> Label {
    Label {
        element: Some(element(name)),
        ..label(text)
    }
}

pub fn control(text: &str, msg: Msg, look: ControlLook) -> Control {
    Control {
        label: line(text),
        msg,
        look,
    }
}

/// The words of the kiosk's own side.
fn t<'a>(lang: Lang, latin: &'a str, arabic: &'a str) -> &'a str {
    if lang == Lang::Ar { arabic } else { latin }
}

fn edge(lang: Lang, practice: bool) -> Edge {
    let helper = |latin, arabic, msg, look| Some(control(t(lang, latin, arabic), Msg::Helper(msg), look));
    Edge {
        door: helper("Pidän tauon", "استراحة", HelperMsg::Door, ControlLook::Plain),
        comfort: helper("Ääni ja teksti", "الصوت والنص", HelperMsg::Comfort, ControlLook::Plain),
        trail: if practice { trail(lang) } else { Vec::new() },
        ear: helper("Kuuntele", "استماع", HelperMsg::Ear, ControlLook::Plain),
        bulb: practice
            .then(|| helper("Vihje", "تلميح", HelperMsg::Bulb, ControlLook::Plain))
            .flatten(),
        hand: helper("Pyydä apua", "اطلبوا مساعدة", HelperMsg::Hand, ControlLook::Plain),
    }
}

fn trail(lang: Lang) -> Vec<Dot> {
    AttemptKind::ALL
        .into_iter()
        .enumerate()
        .map(|(nth, _)| Dot {
            mark: DotMark::Picture(picture(
                ["kind-shown", "kind-guided", "kind-hints", "kind-alone", "kind-real"][nth],
            )),
            label: line(t(
                lang,
                ["Katson", "Ohjattu", "Vihjeet", "Yksin", "Kuin oikeasti"][nth],
                "خطوة",
            )),
            state: match nth {
                0 => DotState::Done,
                1 => DotState::Now,
                _ => DotState::Ahead,
            },
        })
        .collect()
}

pub fn screen(name: &'static str, lang: Lang, body: Body) -> Screen {
    Screen {
        name,
        lang,
        direction: lang.direction(),
        edge: edge(lang, matches!(body, Body::Practice(_))),
        body,
        overlay: None,
        badges: Vec::new(),
        heard: None,
        caption: None,
        scans: matches!(name, "welcome" | "languages" | "sign_in" | "code"),
    }
}

/// A tile like all others.
pub const PLAIN: TileLook = reached(Reach::NotBegun);

const fn reached(reached: Reach) -> TileLook {
    TileLook {
        chosen: false,
        on: None,
        suggested: false,
        silent: false,
        reached,
        level: None,
    }
}

pub fn tile(text: &str, name: Option<&str>, look: TileLook, msg: Msg) -> Tile {
    Tile {
        picture: name.map(picture),
        label: line(text),
        note: None,
        look,
        msg,
    }
}

pub fn welcome() -> Screen {
    let hello = |text: &str, direction| Line {
        direction: Some(direction),
        ..line(text)
    };
    let mut screen = screen(
        "welcome",
        Lang::Fi,
        Body::Welcome(Welcome {
            title: line("Polku"),
            greetings: vec![
                hello("Hei", Direction::Ltr),
                hello("Iska warran", Direction::Ltr),
                hello("أهلا", Direction::Rtl),
                hello("Hello", Direction::Ltr),
            ],
            begin: control("Aloita koskettamalla", Msg::Begin, ControlLook::Main),
        }),
    );
    screen.edge = Edge::default();
    screen
}

pub fn languages() -> Screen {
    let name = |lang: Lang, text: &str| Tile {
        label: Line {
            direction: Some(lang.direction()),
            ..line(text)
        },
        ..tile(text, None, PLAIN, Msg::Language(lang))
    };
    let mut tiles = vec![
        name(Lang::Fi, "Suomi"),
        name(Lang::So, "Soomaali"),
        name(Lang::Ar, "العربية"),
        name(Lang::En, "English"),
    ];
    tiles[1].look.chosen = true;
    let mut screen = screen(
        "languages",
        Lang::Fi,
        Body::Tiles(Tiles {
            title: line("Valitse kielesi."),
            note: None,
            picked: Vec::new(),
            tiles,
            layout: TileLayout::Grid,
            back: None,
            undo: None,
            change: None,
            hint: None,
            onward: Some(control("Jatka", Msg::Language(Lang::So), ControlLook::Main)),
        }),
    );
    screen.edge = Edge::default();
    screen
}

pub fn sign_in(lang: Lang) -> Screen {
    screen(
        "sign_in",
        lang,
        Body::Tiles(Tiles {
            title: line(t(lang, "Oletko ollut täällä ennen?", "هل كنتم هنا من قبل؟")),
            note: None,
            picked: Vec::new(),
            tiles: vec![
                tile(
                    t(lang, "Olen uusi", "هذه أول مرة"),
                    Some("smiling"),
                    PLAIN,
                    Msg::SignIn(SignInMsg::New),
                ),
                tile(
                    t(lang, "Olen ollut täällä", "كنت هنا من قبل"),
                    Some("handshake"),
                    PLAIN,
                    Msg::SignIn(SignInMsg::BeenHere),
                ),
                tile(
                    t(lang, "Haluan vain kokeilla", "أريد أن أجرب فقط"),
                    Some("hand-stop"),
                    PLAIN,
                    Msg::SignIn(SignInMsg::OnlyTry),
                ),
            ],
            layout: TileLayout::Row,
            back: Some(control(t(lang, "Takaisin", "رجوع"), Msg::StepBack, ControlLook::Plain)),
            undo: None,
            change: None,
            hint: None,
            onward: None,
        }),
    )
}

pub const ANIMALS: [&str; 12] = [
    "cow",
    "bird",
    "rabbit",
    "turtle",
    "bear",
    "sheep",
    "horse",
    "elephant",
    "butterfly",
    "camel",
    "fish",
    "cat",
];

pub fn animals(lang: Lang) -> Screen {
    let names = [
        "lehmä",
        "lintu",
        "jänis",
        "kilpikonna",
        "karhu",
        "lammas",
        "hevonen",
        "norsu",
        "perhonen",
        "kameli",
        "kala",
        "kissa",
    ];
    let arabic = [
        "بقرة",
        "طائر",
        "أرنب",
        "سلحفاة",
        "دب",
        "خروف",
        "حصان",
        "فيل",
        "فراشة",
        "جمل",
        "سمكة",
        "قطة",
    ];
    screen(
        "sign_in_code",
        lang,
        Body::Tiles(Tiles {
            title: line(t(lang, "Valitse kolme kuvaa.", "اختاروا ثلاث صور.")),
            note: Some(line(t(
                lang,
                "Muista kuvat ja niiden järjestys.",
                "تذكروها وتذكروا ترتيبها.",
            ))),
            picked: vec![Some(picture("animal-cow")), Some(picture("thing-car")), None, None],
            tiles: ANIMALS
                .iter()
                .enumerate()
                .map(|(nth, name)| {
                    let id = format!("animal-{name}");
                    let msg = Msg::SignIn(SignInMsg::Pick(picture(&id)));
                    tile(t(lang, names[nth], arabic[nth]), Some(&id), PLAIN, msg)
                })
                .collect(),
            layout: TileLayout::Grid,
            back: Some(control(t(lang, "Takaisin", "رجوع"), Msg::StepBack, ControlLook::Plain)),
            undo: Some(control(
                t(lang, "Poista viimeinen kuva", "حذف الصورة الأخيرة"),
                Msg::SignIn(SignInMsg::Unpick),
                ControlLook::Plain,
            )),
            change: None,
            hint: None,
            onward: Some(control(
                t(lang, "Jatka", "متابعة"),
                Msg::SignIn(SignInMsg::Done),
                ControlLook::Main,
            )),
        }),
    )
}

/// What one wants to learn: one of three is on.
pub fn goals(lang: Lang) -> Screen {
    let goal = |latin, arabic, topic: Topic, on| {
        let look = TileLook { on: Some(on), ..PLAIN };
        let picture = format!("topic-{}", topic.code());
        tile(
            t(lang, latin, arabic),
            Some(&picture),
            look,
            Msg::Goals(GoalsMsg::Touch(topic)),
        )
    };
    screen(
        "goals",
        lang,
        Body::Tiles(Tiles {
            title: line(t(lang, "Mitä haluat oppia tekemään?", "ماذا تريدون أن تتعلموا؟")),
            note: Some(line(t(
                lang,
                "Valitse yksi, kaksi tai kolme.",
                "اختاروا واحدا أو اثنين أو ثلاثة.",
            ))),
            picked: Vec::new(),
            tiles: vec![
                goal("Koti", "السكن", Topic::Home, false),
                goal("Työ", "العمل", Topic::Work, true),
                goal("Terveys", "الصحة", Topic::Health, false),
            ],
            layout: TileLayout::Row,
            back: None,
            undo: None,
            change: None,
            hint: None,
            onward: Some(control(
                t(lang, "Jatka", "متابعة"),
                Msg::Goals(GoalsMsg::Done),
                ControlLook::Main,
            )),
        }),
    )
}

pub fn path(lang: Lang) -> Screen {
    let open = |task: &str| Msg::OpenTask(LessonId::new("library-reserve").unwrap(), TaskId::new(task).unwrap());
    let mut tiles = vec![
        tile(
            t(lang, "Varaa kirja", "احجزوا كتابا"),
            Some("lesson-library"),
            reached(Reach::Alone),
            open("reserve"),
        ),
        tile(
            t(lang, "Uusi lainat", "تمديد الاستعارة"),
            Some("loans"),
            TileLook {
                suggested: true,
                ..reached(Reach::Guided)
            },
            open("renew"),
        ),
        tile(
            t(lang, "Tunnistaudu pankkitunnuksilla", "إثبات الهوية بالرموز البنكية"),
            Some("lesson-identification"),
            PLAIN,
            open("identify"),
        ),
    ];
    tiles[1].note = Some(line(t(lang, "Tämä on hyvä seuraavaksi.", "هذه خطوة جيدة الآن.")));
    let mut screen = screen(
        "path",
        lang,
        Body::Tiles(Tiles {
            title: line(t(lang, "Mitä harjoittelet tänään?", "على ماذا تتدربون اليوم؟")),
            note: None,
            picked: Vec::new(),
            tiles,
            layout: TileLayout::Path,
            back: None,
            undo: None,
            change: Some(control(
                t(lang, "Valitse, mitä haluat oppia", "اختاروا ما تريدون أن تتعلموه"),
                Msg::Goals(GoalsMsg::Change),
                ControlLook::Plain,
            )),
            hint: None,
            onward: None,
        }),
    );
    screen.badges = vec![Badge {
        icon: "speaker-slash",
        label: line(t(lang, "Ääntä ei ole", "لا يوجد صوت")),
    }];
    screen
}

fn coach(lang: Lang) -> Coach {
    Coach {
        picture: Some(picture("search")),
        prompt: line(t(
            lang,
            "Kirjoita kirjan nimi hakukenttään. Paina sitten Hae.",
            "اكتبوا اسم الكتاب في حقل البحث. ثم اضغطوا على \u{2068}Hae\u{2069}.",
        )),
        aside: None,
        again: control(
            t(lang, "Kuuntele uudelleen", "استمعوا مرة أخرى"),
            Msg::Say(says("again")),
            ControlLook::Plain,
        ),
        onward: None,
    }
}

pub fn persona(lang: Lang) -> PersonaCard {
    let row = |latin, arabic, value: &str| (line(t(lang, latin, arabic)), finnish(value));
    PersonaCard {
        title: line(t(lang, "Harjoitushenkilö", "شخص التدريب")),
        name: finnish("Amina Harjoitus"),
        picture: picture("persona-woman-headscarf"),
        lines: vec![
            row("Kirjastokortti", "رقم بطاقة المكتبة", "1234 5678 9012"),
            row("Kortin PIN", "الرمز السري", "4821"),
            row("Kirja", "الكتاب", "Muumipappa ja meri"),
            row("Noutopaikka", "مكان الاستلام", "Pääkirjasto"),
        ],
    }
}

fn practice_screen(lang: Lang, practice: Practice) -> Screen {
    screen("practice", lang, Body::Practice(Box::new(practice)))
}

fn browser(page: &str, title: &str, pieces: Vec<Piece>) -> Pane {
    Pane {
        surface: Surface::Browser,
        page: page.into(),
        url: Some("keski.finna.fi".into()),
        title: label(title),
        error: None,
        pieces,
        dialog: None,
        back: Some(control(
            "Takaisin",
            Msg::Service(ServiceMsg::Back(Surface::Browser)),
            ControlLook::Plain,
        )),
        frame: frame(),
    }
}

fn frame() -> FrameSays {
    FrameSays {
        band: says("band"),
        part: says("part"),
    }
}

fn practice_of(lang: Lang, browser: Option<Pane>, phone: Option<Pane>) -> Practice {
    Practice {
        band: "HARJOITUS – ei oikea palvelu".into(),
        browser,
        phone,
        coach: coach(lang),
        card: persona(lang),
        ear: Ear::Off,
        lit: None,
        demo: None,
        keys: KeyNames {
            erase: "Poista merkki".into(),
            capital: "Iso kirjain".into(),
            signs: "Numerot ja merkit".into(),
            letters: "Kirjaimet".into(),
            space: "Välilyönti".into(),
            done: "Valmis".into(),
        },
    }
}

pub fn field(name: &str, text: &str, input: Input, typed: &str) -> FieldPiece {
    FieldPiece {
        element: element(name),
        label: label_of(name, text),
        help: None,
        input,
        required: true,
        text: Typed::new(typed.into()),
        error: None,
        uncover: line("Näytä kirjoitettu"),
    }
}

/// The first page of the library: heading, field, button, links, cards.
pub fn library(lang: Lang) -> Screen {
    practice_screen(lang, library_practice(lang))
}

pub fn library_practice(lang: Lang) -> Practice {
    let book = |nth: usize, name: &str, by: &str, image: &str| Piece::Group {
        row: false,
        at_right: 0,
        pieces: vec![Piece::Group {
            row: true,
            at_right: 0,
            pieces: vec![
                Piece::Picture(picture(image), label("Kirjan kansi")),
                Piece::Group {
                    row: false,
                    at_right: 0,
                    pieces: vec![
                        Piece::Link(
                            element(&format!("book{nth}")),
                            label_of(&format!("book{nth}"), name),
                            None,
                        ),
                        Piece::Data(label("Tekijä"), label(by)),
                        Piece::Data(label("Saatavuus"), label("Hyllyssä")),
                    ],
                },
            ],
        }],
    };
    let pieces = vec![
        Piece::Heading(label("Keski-kirjastot")),
        Piece::Text(label("Hae kirjoja, elokuvia ja musiikkia."), Tone::Plain),
        Piece::Field(FieldPiece {
            help: Some(label("Kirjoita teoksen nimi tai tekijä.")),
            ..field("search", "Hakusana", Input::Plain, "muumi")
        }),
        Piece::Button(element("find"), label_of("find", "Hae"), None, Weight::Primary),
        Piece::Text(label("Kirjastot ovat kiinni sunnuntaina."), Tone::Notice),
        Piece::Heading(label("Tulokset")),
        book(1, "Muumipappa ja meri", "Jansson, Tove", "book"),
        book(2, "Muumipeikko ja pyrstötähti", "Jansson, Tove", "books"),
        Piece::Link(element("about"), label_of("about", "Tietoa kirjastosta"), None),
    ];
    let mut practice = practice_of(lang, Some(browser("search", "Keski-kirjastot – haku", pieces)), None);
    practice.lit = Some(element("find"));
    practice
}

/// A log-in form with every sort of field and choice, and errors.
pub fn form(lang: Lang) -> Screen {
    practice_screen(lang, form_practice(lang))
}

pub fn form_practice(lang: Lang) -> Practice {
    let pieces = vec![
        Piece::Heading(label("Kirjaudu sisään")),
        Piece::Field(field("card", "Kirjastokortin numero", Input::Digits, "1234 5678")),
        Piece::Field(FieldPiece {
            error: Some(label("Tarkista PIN-koodi.")),
            ..field("pin", "PIN-koodi", Input::Password, "salasana9")
        }),
        Piece::Choice(ChoicePiece {
            element: element("place"),
            label: label_of("place", "Noutopaikka"),
            options: vec![
                (option("main"), label("Pääkirjasto")),
                (option("east"), label("Huhtasuo")),
                (option("bus"), label("Kirjastoauto")),
            ],
            chosen: Some(option("main")),
            folded: true,
            required: true,
            error: None,
        }),
        Piece::Choice(ChoicePiece {
            element: element("sort"),
            label: label_of("sort", "Aineisto"),
            options: vec![(option("book"), label("Kirja")), (option("film"), label("Elokuva"))],
            chosen: Some(option("film")),
            folded: false,
            required: false,
            error: None,
        }),
        Piece::Checkbox(CheckboxPiece {
            element: element("keep"),
            label: label_of("keep", "Pysy kirjautuneena"),
            on: true,
            error: None,
        }),
        Piece::Group {
            row: true,
            at_right: 0,
            pieces: vec![
                Piece::Button(element("go"), label_of("go", "Kirjaudu"), None, Weight::Primary),
                Piece::Button(element("stop"), label_of("stop", "Peruuta"), None, Weight::Plain),
                Piece::Button(element("remove"), label_of("remove", "Poista"), None, Weight::Danger),
            ],
        },
    ];
    let mut pane = browser("log_in", "Kirjaudu", pieces);
    pane.error = Some(label("Kirjautuminen ei onnistunut."));
    let mut practice = practice_of(lang, Some(pane), None);
    practice.coach.aside = Some(line(t(
        lang,
        "PIN-koodi oli väärä. Se ei haittaa.",
        "الرمز السري كان خطأ. لا بأس.",
    )));
    practice
}

/// Browser and phone, shown by the kiosk with the drawn hand.
pub fn with_phone(lang: Lang) -> Screen {
    let page = browser(
        "bank",
        "Tunnistautuminen",
        vec![
            Piece::Heading(label("Vahvista tunnistautuminen")),
            Piece::Text(label("Avaa pankin sovellus puhelimessa ja vahvista."), Tone::Plain),
            Piece::Data(label("Palvelu"), label("OmaKela")),
            Piece::Data(label("Tarkistusnumero"), label("4417")),
            Piece::Text(label("Odotetaan vahvistusta."), Tone::Small),
            Piece::Button(element("stop"), label_of("stop", "Keskeytä"), None, Weight::Danger),
        ],
    );
    let phone = Pane {
        surface: Surface::Phone,
        page: "confirm".into(),
        url: None,
        title: label("Järvi Pankki"),
        error: None,
        pieces: vec![
            Piece::Picture(picture("phone-bank"), label("Pankin sovellus")),
            Piece::Heading(label("Vahvista")),
            Piece::Data(label("Palvelu"), label("OmaKela")),
            Piece::Field(field("phone_pin", "PIN", Input::Code, "12")),
            Piece::Button(
                element("confirm"),
                label_of("confirm", "Vahvista"),
                None,
                Weight::Primary,
            ),
            Piece::Button(element("reject"), label_of("reject", "Hylkää"), None, Weight::Danger),
        ],
        dialog: None,
        back: None,
        frame: frame(),
    };
    let mut practice = practice_of(lang, Some(page), Some(phone));
    practice.demo = Some(Demo {
        target: Some(element("confirm")),
        turn: 1,
        moving: true,
        types: false,
    });
    practice.coach.onward = Some(control(
        t(lang, "Seuraava", "التالي"),
        Msg::Demo(DemoMsg::Next),
        ControlLook::Main,
    ));
    practice_screen(lang, practice)
}

/// A page with a row whose last two stand at its right edge.
pub fn own_page(lang: Lang) -> Screen {
    let link = |name: &str, text: &str| Piece::Link(element(name), label_of(name, text), None);
    let pieces = vec![
        Piece::Group {
            row: true,
            at_right: 2,
            pieces: vec![
                link("messages", "Viestit"),
                link("apply", "Tee hakemus"),
                Piece::Text(label("Aino Malli"), Tone::Plain),
                link("log_out", "Kirjaudu ulos"),
            ],
        },
        Piece::Heading(label("Oma asiointi")),
    ];
    practice_screen(lang, practice_of(lang, Some(browser("own", "OmaKela", pieces)), None))
}

/// A cookie window over a page, with the ear on.
pub fn cookies(lang: Lang) -> Screen {
    let mut practice = library_practice(lang);
    practice.lit = None;
    practice.ear = Ear::On;
    if let Some(pane) = &mut practice.browser {
        pane.dialog = Some(vec![
            Piece::Heading(label("Evästeet")),
            Piece::Text(label("Käytämme evästeitä, jotta palvelu toimii."), Tone::Plain),
            Piece::Button(
                element("accept"),
                label_of("accept", "Hyväksy kaikki"),
                None,
                Weight::Primary,
            ),
            Piece::Button(
                element("needed"),
                label_of("needed", "Vain välttämättömät"),
                None,
                Weight::Plain,
            ),
        ]);
    }
    let mut screen = practice_screen(lang, practice);
    if let Some(ear) = &mut screen.edge.ear {
        ear.look = ControlLook::On;
    }
    if let Some(bulb) = &mut screen.edge.bulb {
        bulb.look = ControlLook::Calling;
    }
    screen
}

pub fn told(lang: Lang) -> Screen {
    screen(
        "told",
        lang,
        Body::Told(Told {
            picture: picture("pickup-shelf"),
            title: line(t(lang, "Varaus on tehty.", "تم الحجز.")),
            lines: vec![
                line(t(lang, "Löysit oikean kirjan.", "وجدتم الكتاب الصحيح.")),
                line(t(
                    lang,
                    "Harjoittele vielä noutopaikan valintaa.",
                    "تدربوا أكثر على اختيار مكان الاستلام.",
                )),
            ],
            ways: vec![
                tile(
                    t(lang, "Uudestaan", "مرة أخرى"),
                    Some("kind-guided"),
                    PLAIN,
                    Msg::After(AfterMsg::Again),
                ),
                tile(
                    t(lang, "Toisena päivänä", "في يوم آخر"),
                    Some("calendar"),
                    PLAIN,
                    Msg::After(AfterMsg::ToPath),
                ),
            ],
            hint: Some(line(t(
                lang,
                "Kosketa uudelleen, niin valitset.",
                "المسوا مرة أخرى لتختاروا.",
            ))),
            onward: None,
        }),
    )
}

pub fn pin_pad() -> Screen {
    let mut screen = screen(
        "pin_pad",
        Lang::Fi,
        Body::PinPad(PinPad {
            title: line("Henkilökunnan PIN"),
            note: line("PIN suojaa kioskin sulkemista."),
            typed: 3,
            most: 12,
            erase: control("Poista numero", Msg::Staff(StaffMsg::Erase), ControlLook::Plain),
            done: Some(control("Valmis", Msg::Staff(StaffMsg::Done), ControlLook::Main)),
            cancel: Some(control("Takaisin", Msg::Staff(StaffMsg::Cancel), ControlLook::Plain)),
            forgotten: Some(control(
                "PIN unohtui",
                Msg::Staff(StaffMsg::Forgotten),
                ControlLook::Plain,
            )),
            busy: false,
            notices: Vec::new(),
        }),
    );
    screen.edge = Edge::default();
    screen
}

pub fn notice() -> Screen {
    let mut screen = screen(
        "notice",
        Lang::Fi,
        Body::Notice(Notice {
            title: "Tiedot eivät aukea".into(),
            lines: vec![
                "Toinen Polku on jo auki. Sulje se ensin.".into(),
                "Another Polku is open. Close it first.".into(),
            ],
            detail: "database is locked (5)".into(),
            close: Some(control("Sulje", Msg::Staff(StaffMsg::WantsOut), ControlLook::Main)),
        }),
    );
    screen.edge = Edge::default();
    screen
}

pub fn are_you_there(lang: Lang) -> Screen {
    let mut screen = library(lang);
    screen.overlay = Some(Overlay {
        name: "are_you_there",
        picture: picture("thinking"),
        title: line(t(lang, "Oletko paikalla?", "هل أنتم هنا؟")),
        note: Some(line(t(lang, "Kosketa, niin jatkamme.", "المسوا الشاشة لنتابع."))),
        ways: vec![
            tile(t(lang, "Olen täällä", "نعم، أنا هنا"), Some("smiling"), PLAIN, Msg::Yes),
            tile(t(lang, "Lopetan nyt", "أتوقف الآن"), Some("door"), PLAIN, Msg::No),
        ],
        hint: None,
        onward: None,
        ring: Some((42_000, 60_000)),
    });
    screen
}

/// Three long answers, one of them chosen, over a page.
pub fn break_asked(lang: Lang) -> Screen {
    let way = |latin, arabic, name, msg| tile(t(lang, latin, arabic), Some(name), PLAIN, msg);
    let mut screen = library(lang);
    let mut ways = vec![
        way("Pidän tauon ja tulen takaisin", "أستريح ثم أعود", "door", Msg::Yes),
        way("Valitsen toisen tehtävän", "أختار مهمة أخرى", "books", Msg::StepBack),
        way("Jatkan tässä", "أتابع هنا", "go-on", Msg::No),
    ];
    ways[1].look.chosen = true;
    screen.overlay = Some(Overlay {
        name: "break",
        picture: picture("walking-away"),
        title: line(t(
            lang,
            "Haluatko pitää tauon? Kaikki jää talteen.",
            "هل تريدون استراحة؟ كل شيء محفوظ.",
        )),
        note: None,
        ways,
        hint: None,
        onward: Some(control(t(lang, "Valitse", "اختيار"), Msg::StepBack, ControlLook::Main)),
        ring: None,
    });
    screen
}

/// Every screen in both directions.
pub fn all() -> Vec<(&'static str, Screen)> {
    let (fi, ar) = (Lang::Fi, Lang::Ar);
    vec![
        ("welcome", welcome()),
        ("languages", languages()),
        ("sign_in-fi", sign_in(fi)),
        ("sign_in-ar", sign_in(ar)),
        ("animals-fi", animals(fi)),
        ("animals-ar", animals(ar)),
        ("goals-fi", goals(fi)),
        ("goals-ar", goals(ar)),
        ("path-fi", path(fi)),
        ("path-ar", path(ar)),
        ("library-fi", library(fi)),
        ("library-ar", library(ar)),
        ("form-fi", form(fi)),
        ("form-ar", form(ar)),
        ("phone-fi", with_phone(fi)),
        ("phone-ar", with_phone(ar)),
        ("cookies-fi", cookies(fi)),
        ("cookies-ar", cookies(ar)),
        ("told-fi", told(fi)),
        ("told-ar", told(ar)),
        ("pin_pad", pin_pad()),
        ("notice", notice()),
        ("there-fi", are_you_there(fi)),
        ("there-ar", are_you_there(ar)),
        ("break-fi", break_asked(fi)),
        ("break-ar", break_asked(ar)),
    ]
}
