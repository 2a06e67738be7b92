//! The named text styles: which face, how large, how far the lines are apart.
//!
//! Not here: laying text out (`gui::text`), colours.

use eframe::egui::{FontFamily, FontId};

/// Whose voice a text is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Voice {
    /// The kiosk's own.
    Coach,
    /// The simulated service's.
    Service,
}

/// How heavy the letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Running text.
    Regular,
    /// Headings, buttons, what matters in a sentence.
    Bold,
}

/// One way of setting text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextStyle {
    /// Whose voice, and with it the face.
    pub voice: Voice,
    /// How heavy.
    pub weight: Weight,
    /// Size of the letters in points.
    pub size: u16,
    /// Distance of lines in hundredths of the size.
    pub leading: u16,
}

impl TextStyle {
    const fn new(voice: Voice, weight: Weight, size: u16, leading: u16) -> Self {
        Self {
            voice,
            weight,
            size,
            leading,
        }
    }

    /// The same style with bold letters.
    #[must_use]
    pub const fn bold(self) -> Self {
        Self {
            weight: Weight::Bold,
            ..self
        }
    }

    /// Size of the Latin letters in points.
    #[must_use]
    pub fn points(self) -> f32 {
        f32::from(self.size)
    }

    /// Size of Arabic letters beside them in points: Arabic type looks smaller at the same size.
    #[must_use]
    pub fn arabic_points(self) -> f32 {
        (f32::from(self.size) * ARABIC_SIZE).round()
    }

    /// Distance of lines in points; Arabic letters reach further up and down and get more.
    #[must_use]
    pub fn line_height(self, script: Script) -> f32 {
        let latin = f32::from(self.size) * f32::from(self.leading) / 100.0;
        match script {
            Script::Latin => latin.round(),
            Script::Arabic => (latin * ARABIC_LEADING).round(),
        }
    }

    /// The font for egui's own widgets (fields) and for `gui::text`.
    #[must_use]
    pub fn font(self, script: Script) -> FontId {
        match script {
            Script::Latin => FontId::new(self.points(), self.family(script)),
            Script::Arabic => FontId::new(self.arabic_points(), self.family(script)),
        }
    }

    /// The family that holds the letters of a script.
    #[must_use]
    pub fn family(self, script: Script) -> FontFamily {
        let name = match (script, self.voice, self.weight) {
            (Script::Latin, Voice::Coach, Weight::Regular) => return FontFamily::Proportional,
            (Script::Latin, Voice::Coach, Weight::Bold) => COACH_BOLD,
            (Script::Latin, Voice::Service, Weight::Regular) => SERVICE,
            (Script::Latin, Voice::Service, Weight::Bold) => SERVICE_BOLD,
            (Script::Arabic, _, Weight::Regular) => ARABIC,
            (Script::Arabic, _, Weight::Bold) => ARABIC_BOLD,
        };
        FontFamily::Name(name.into())
    }
}

/// The two groups of scripts that need faces of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Script {
    /// Latin, Cyrillic, figures and signs.
    Latin,
    /// Arabic script: Arabic, Dari, Sorani.
    Arabic,
}

const ARABIC_SIZE: f32 = 1.12;
const ARABIC_LEADING: f32 = 1.22;

pub(super) const COACH_BOLD: &str = "coach-bold";
pub(super) const SERVICE: &str = "service";
pub(super) const SERVICE_BOLD: &str = "service-bold";
pub(super) const ARABIC: &str = "arabic";
pub(super) const ARABIC_BOLD: &str = "arabic-bold";

/// The coach's text styles.
pub mod coach {
    use super::{TextStyle, Voice::Coach, Weight};

    /// A greeting, a language's name: one a screen.
    pub const DISPLAY: TextStyle = TextStyle::new(Coach, Weight::Bold, 44, 145);
    /// What a screen or card is about.
    pub const TITLE: TextStyle = TextStyle::new(Coach, Weight::Bold, 32, 140);
    /// The one sentence that the coach says now.
    pub const PROMPT: TextStyle = TextStyle::new(Coach, Weight::Regular, 32, 140);
    /// The coach's sentences, answers, buttons.
    pub const BODY: TextStyle = TextStyle::new(Coach, Weight::Regular, 26, 145);
    /// Side remarks. Nothing smaller exists.
    pub const SMALL: TextStyle = TextStyle::new(Coach, Weight::Regular, 20, 145);
}

/// The text styles of the staff's console: between the learner's sizes and a desk's, to be read at arm's length.
pub mod console {
    use super::{TextStyle, Voice::Coach, Weight};

    /// A large figure.
    pub const FIGURE: TextStyle = TextStyle::new(Coach, Weight::Bold, 34, 125);
    /// What the page is.
    pub const TITLE: TextStyle = TextStyle::new(Coach, Weight::Bold, 30, 130);
    /// What a part of it is, or a card.
    pub const HEADING: TextStyle = TextStyle::new(Coach, Weight::Bold, 24, 135);
    /// Everything else.
    pub const BODY: TextStyle = TextStyle::new(Coach, Weight::Regular, 20, 140);
    /// Side remarks, heads of columns, words under a sign.
    pub const SMALL: TextStyle = TextStyle::new(Coach, Weight::Regular, 18, 135);
}

/// The simulated service's text styles.
pub mod service {
    use super::{TextStyle, Voice::Service, Weight};

    /// The page's heading.
    pub const H1: TextStyle = TextStyle::new(Service, Weight::Bold, 34, 130);
    /// A part's heading.
    pub const H2: TextStyle = TextStyle::new(Service, Weight::Bold, 26, 130);
    /// Running text and what is written in fields.
    pub const BODY: TextStyle = TextStyle::new(Service, Weight::Regular, 20, 150);
    /// A field's label.
    pub const LABEL: TextStyle = TextStyle::new(Service, Weight::Bold, 18, 140);
    /// A button's word.
    pub const BUTTON: TextStyle = TextStyle::new(Service, Weight::Bold, 20, 130);
    /// The address.
    pub const URL: TextStyle = TextStyle::new(Service, Weight::Regular, 18, 130);
}
