//! "I can do this alone": a card that a learner takes home, with nothing on it that says whose it is.

use jiff::civil::Date;
use serde::Serialize;

use super::language::{LanguageData, PictureData, day};
use super::press::{self, Pdf};
use super::{Language, PaperError, Picture, text};

/// The longest line, in characters.
const LINE: usize = 160;
/// Most things on a card.
const MOST: usize = 60;

/// A card of what somebody can do.
#[derive(Debug, Clone)]
pub struct CanDoCard {
    /// The learner's language. When it is Finnish, leave the own lines empty: each thing is said once.
    pub language: Language,
    /// The title in Finnish.
    pub title: String,
    /// The title in the learner's language.
    pub own_title: String,
    /// The things.
    pub lines: Vec<CanDoLine>,
    /// How large.
    pub size: CardSize,
    /// The PDF's date. It isn't printed.
    pub date: Date,
}

/// A thing that somebody can do.
#[derive(Debug, Clone)]
pub struct CanDoLine {
    /// Its picture.
    pub picture: Picture,
    /// In Finnish, as staff and offices read it.
    pub finnish: String,
    /// In the learner's language.
    pub own: String,
}

/// How large a card is. Things that don't fit go on to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CardSize {
    /// A postcard (ISO 216 A6), for about six things.
    #[default]
    A6,
    /// Half of a sheet (ISO 216 A5), for about nine.
    A5,
}

impl CanDoCard {
    /// Makes the PDF.
    ///
    /// # Errors
    /// [`PaperError`] when there is nothing on the card or too much, or a picture isn't there.
    pub fn pdf(&self) -> Result<Pdf, PaperError> {
        press::pdf(press::CAN_DO, &self.data()?)
    }

    pub(super) fn data(&self) -> Result<impl Serialize + '_, PaperError> {
        if self.lines.is_empty() {
            return Err(PaperError::Nothing);
        }
        if self.lines.len() > MOST {
            return Err(PaperError::TooMany {
                rows: self.lines.len(),
                most: MOST,
            });
        }
        Ok(CardData {
            language: (&self.language).into(),
            title: text::heading(&self.title, LINE),
            own_title: text::cell(&self.own_title, LINE),
            lines: self.lines.iter().map(thing).collect::<Result<_, _>>()?,
            size: self.size,
            date: day(self.date),
        })
    }
}

#[derive(Serialize)]
struct CardData<'a> {
    language: LanguageData<'a>,
    title: String,
    own_title: String,
    lines: Vec<ThingData<'a>>,
    size: CardSize,
    date: [i16; 3],
}

#[derive(Serialize)]
struct ThingData<'a> {
    picture: PictureData<'a>,
    finnish: String,
    own: String,
}

fn thing(line: &CanDoLine) -> Result<ThingData<'_>, PaperError> {
    Ok(ThingData {
        picture: (&line.picture).try_into()?,
        finnish: text::cell(&line.finnish, LINE),
        own: text::cell(&line.own, LINE),
    })
}
