//! What is shown and said, as plain values: every string resolved, every accessible name given, in reading order.
//!
//! Views draw it and return the messages that stand in it. The order of the fields and lists is the reading and Tab order.

mod pieces;

use crate::app::console::view::ConsoleScreen;
use crate::app::msg::Msg;
use crate::base::PictureId;
use crate::content::schema::service::Surface;
use crate::i18n::{ClipId, Direction, Lang, Utterance};
pub use crate::learner::Reach;
use crate::service::ElementRef;
pub use pieces::{CheckboxPiece, ChoicePiece, FieldPiece, Label, Piece};

/// One screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// Its name, e.g. `languages`: for `polku render`, snapshots and the window's ids.
    pub name: &'static str,
    /// The learner's language.
    pub lang: Lang,
    /// The way the kiosk's own side runs.
    pub direction: Direction,
    /// The edge with the helpers.
    pub edge: Edge,
    /// What fills the screen.
    pub body: Body,
    /// A question over everything. Nothing below can be touched while it shows.
    pub overlay: Option<Overlay>,
    /// Small signs at the edge, e.g. "no sound".
    pub badges: Vec<Badge>,
    /// What is heard now. The words on the screen that say it are marked.
    pub heard: Option<ClipId>,
    /// Its text, when that stands nowhere on the screen.
    pub caption: Option<Line>,
    /// Whether the code of a card, typed by a scanner, is taken here.
    pub scans: bool,
}

impl Screen {
    /// The tiles that can be touched: of the question that lies over the screen, else of its body.
    #[must_use]
    pub fn tiles(&self) -> &[Tile] {
        match (&self.overlay, &self.body) {
            (Some(overlay), _) => &overlay.ways,
            (None, Body::Tiles(tiles)) => &tiles.tiles,
            (None, Body::Told(told)) => &told.ways,
            (None, _) => &[],
        }
    }

    /// The tile that is taken for this message.
    #[must_use]
    pub fn tile_for(&self, wanted: &Msg) -> Option<&Tile> {
        self.tiles().iter().find(|tile| match &tile.msg {
            Msg::Choose { then, .. } => **then == *wanted,
            msg => msg == wanted,
        })
    }
}

/// A text and how it is heard.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// The text.
    pub text: String,
    /// What a touch says; empty for texts that have no voice.
    pub says: Utterance,
    /// The way it runs, when it is not the screen's: a language's own name, a Finnish value.
    pub direction: Option<Direction>,
}

/// The edge: the same places on every learner's screen. What is absent is not drawn, its place stays.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Edge {
    /// The door: take a break.
    pub door: Option<Control>,
    /// The headphones: how one hears and reads.
    pub comfort: Option<Control>,
    /// Where we are: the five kinds of attempt, or which question.
    pub trail: Vec<Dot>,
    /// The ear.
    pub ear: Option<Control>,
    /// The bulb.
    pub bulb: Option<Control>,
    /// The hand.
    pub hand: Option<Control>,
}

/// Something to touch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Control {
    /// Its words, also the accessible name.
    pub label: Line,
    /// What it sends.
    pub msg: Msg,
    /// Whether it is on (the ear), or stands out (the main way on).
    pub look: ControlLook,
}

/// How a control looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ControlLook {
    /// At rest.
    Plain,
    /// Switched on.
    On,
    /// The main way on.
    Main,
    /// Asks for attention: help is offered after an impasse.
    Calling,
}

impl ControlLook {
    /// Of what is on or off, chosen or not.
    #[must_use]
    pub const fn switched(on: bool) -> Self {
        if on { Self::On } else { Self::Plain }
    }
}

/// One dot of the trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dot {
    /// What stands in it.
    pub mark: DotMark,
    /// Its name.
    pub label: Line,
    /// Done before, the one now, or to come.
    pub state: DotState,
}

/// What stands in a dot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DotMark {
    /// A picture: of a kind of attempt.
    Picture(PictureId),
    /// A figure: of a question.
    Figure(String),
}

/// How far a dot is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DotState {
    /// Done before.
    Done,
    /// The one now.
    Now,
    /// To come.
    Ahead,
}

/// A sign at the edge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    /// Icon name in `assets/icons/`.
    pub icon: &'static str,
    /// What it means.
    pub label: Line,
}

/// What fills the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// The quiet screen when nobody is there.
    Welcome(Welcome),
    /// One question, its answers as tiles: languages, sign-in, path, kinds, questions, self-report.
    Tiles(Tiles),
    /// The practice page. Boxed: it is much larger than the rest.
    Practice(Box<Practice>),
    /// What came of an attempt: a picture, some words, the ways on.
    Told(Told),
    /// The staff's number pad.
    PinPad(PinPad),
    /// A notice to staff.
    Notice(Notice),
    /// The staff's console.
    Console(Box<ConsoleScreen>),
}

/// "Hello" in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Welcome {
    /// The program's name.
    pub title: Line,
    /// The greeting in each language.
    pub greetings: Vec<Line>,
    /// The one thing to touch (anywhere on the screen does it too).
    pub begin: Control,
}

/// A question with tiles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tiles {
    /// The question.
    pub title: Line,
    /// A smaller line under it.
    pub note: Option<Line>,
    /// What was picked so far (pictures of the sign-in code), with empty places: `None`.
    pub picked: Vec<Option<PictureId>>,
    /// The answers.
    pub tiles: Vec<Tile>,
    /// How the tiles are laid out.
    pub layout: TileLayout,
    /// The way back, small.
    pub back: Option<Control>,
    /// Takes the last pick back.
    pub undo: Option<Control>,
    /// To where one changes what the answers hang on, small.
    pub change: Option<Control>,
    /// How tiles are chosen, while none is.
    pub hint: Option<Line>,
    /// The big arrow: takes what was chosen.
    pub onward: Option<Control>,
}

/// How tiles are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TileLayout {
    /// Two to five large ones in a row.
    Row,
    /// A grid of equal ones: pictures of the code, languages.
    Grid,
    /// Along a path, with their states.
    Path,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// Its picture.
    pub picture: Option<PictureId>,
    /// Its words.
    pub label: Line,
    /// A smaller line.
    pub note: Option<Line>,
    /// How it stands out.
    pub look: TileLook,
    /// What it sends.
    pub msg: Msg,
}

/// How a tile stands out. By default as all the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct TileLook {
    /// Chosen by the first touch.
    pub chosen: bool,
    /// Whether it is on, for one that a touch switches on and off; none for any other.
    pub on: Option<bool>,
    /// Suggested as the next one.
    pub suggested: bool,
    /// A language that can only be read.
    pub silent: bool,
    /// What has been reached in this task.
    pub reached: Reach,
    /// Where that stands which a touch sets.
    pub level: Option<Level>,
}

/// One of so many steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Level {
    /// Which, the least 0.
    pub step: usize,
    /// How many there are.
    pub of: usize,
}

/// The practice page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// The band over the service: "HARJOITUS – ei oikea palvelu".
    pub band: String,
    /// The browser.
    pub browser: Option<Pane>,
    /// The phone beside it.
    pub phone: Option<Pane>,
    /// The coach.
    pub coach: Coach,
    /// The practice person's purse and letters.
    pub card: PersonaCard,
    /// With the ear on, a touch speaks and does nothing else.
    pub ear: Ear,
    /// The element that is lit, the rest dimmed a little.
    pub lit: Option<ElementRef>,
    /// The drawn hand of a shown attempt.
    pub demo: Option<Demo>,
    /// What the keys of a keyboard on the screen are called.
    pub keys: KeyNames,
}

/// The accessible names of those keys of a keyboard on the screen that carry a picture or a group of signs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KeyNames {
    /// Takes the last letter back.
    pub erase: String,
    /// The next letter is a capital.
    pub capital: String,
    /// To figures and signs.
    pub signs: String,
    /// Back to letters.
    pub letters: String,
    /// The space bar.
    pub space: String,
    /// The field is done.
    pub done: String,
}

/// The ear's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ear {
    /// A touch acts, as in the real service.
    Off,
    /// A touch speaks.
    On,
    /// There is none in this kind of attempt.
    Absent,
}

/// A surface of the simulated service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pane {
    /// Browser or phone.
    pub surface: Surface,
    /// Identifies the page, for scroll positions.
    pub page: String,
    /// The address bar.
    pub url: Option<String>,
    /// The page's title.
    pub title: Label,
    /// The error of the page.
    pub error: Option<Label>,
    /// What is on it.
    pub pieces: Vec<Piece>,
    /// The window over it.
    pub dialog: Option<Vec<Piece>>,
    /// The back arrow; absent on the phone.
    pub back: Option<Control>,
    /// What the parts round the page are.
    pub frame: FrameSays,
}

/// What a touch on the frame round a page says, with the ear on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FrameSays {
    /// The band: this is practice.
    pub band: Utterance,
    /// The address bar, or the phone.
    pub part: Utterance,
}

/// The coach beside the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coach {
    /// The picture of the step or task.
    pub picture: Option<PictureId>,
    /// The one sentence.
    pub prompt: Line,
    /// What just happened, when that needs saying.
    pub aside: Option<Line>,
    /// Says the sentence again.
    pub again: Control,
    /// The way on: "next" in a shown attempt.
    pub onward: Option<Control>,
}

/// What the practice person's purse and letters hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonaCard {
    /// "The practice person".
    pub title: Line,
    /// The name.
    pub name: Line,
    /// The face.
    pub picture: PictureId,
    /// Labels and values.
    pub lines: Vec<(Line, Line)>,
}

/// The drawn hand of a shown attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demo {
    /// Where it goes; none for the back arrow.
    pub target: Option<ElementRef>,
    /// Counts the moves, so that a view knows a new one.
    pub turn: u32,
    /// Whether it moves now. When it has arrived, the view sends `Demo(Arrived)`.
    pub moving: bool,
    /// It is at its target and types there: a move is one letter, and short.
    pub types: bool,
}

/// What came of an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The picture of what happened.
    pub picture: PictureId,
    /// What happened.
    pub title: Line,
    /// More lines: what went well first, then one thing to practise.
    pub lines: Vec<Line>,
    /// The ways on, equally large.
    pub ways: Vec<Tile>,
    /// How they are chosen, while none is.
    pub hint: Option<Line>,
    /// The big arrow: takes the one that was chosen.
    pub onward: Option<Control>,
}

/// The staff's number pad.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PinPad {
    /// What is asked.
    pub title: Line,
    /// Why, or what was wrong.
    pub note: Line,
    /// How many digits are typed.
    pub typed: usize,
    /// The longest PIN.
    pub most: usize,
    /// Takes the last digit back.
    pub erase: Control,
    /// The PIN is complete; absent while it is too short.
    pub done: Option<Control>,
    /// Back to where one was; absent at the first start.
    pub cancel: Option<Control>,
    /// The PIN is forgotten; only where the console is opened.
    pub forgotten: Option<Control>,
    /// Whether it is being checked now.
    pub busy: bool,
    /// What staff should know though the kiosk works: no sound, no graphics card, lessons with errors …
    pub notices: Vec<Line>,
}

/// A notice to staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What is wrong.
    pub title: String,
    /// What to do, in each of the staff's languages.
    pub lines: Vec<String>,
    /// The technical words, small.
    pub detail: String,
    /// Closes the program.
    pub close: Option<Control>,
}

/// A question over everything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlay {
    /// Its name, e.g. `are_you_there`.
    pub name: &'static str,
    /// The picture.
    pub picture: PictureId,
    /// The question.
    pub title: Line,
    /// A smaller line.
    pub note: Option<Line>,
    /// The answers, two or three, equally large.
    pub ways: Vec<Tile>,
    /// How they are chosen, while none is.
    pub hint: Option<Line>,
    /// The big arrow: takes the one that was chosen.
    pub onward: Option<Control>,
    /// A ring that empties: how much of the wait is left when the screen is made, and the whole, in ms.
    pub ring: Option<(u64, u64)>,
}
