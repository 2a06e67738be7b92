//! Cards by which a learner signs in: the pictures to touch, and the same as bars for a scanner.

use jiff::civil::Date;
use serde::Serialize;

use super::language::{LanguageData, PictureData, day};
use super::press::{self, Pdf};
use super::{Language, PaperError, Picture, code128, text};
use crate::base::ScanCode;

/// The longest nickname on a card, in characters.
const NICKNAME: usize = 40;
/// The longest line of greeting or title, in characters.
const LINE: usize = 120;
/// Most cards in one PDF.
const MOST: usize = 1000;

/// A learner's card, the size of a bank card (ISO/IEC 7810 ID-1).
#[derive(Debug, Clone)]
pub struct SignInCard {
    /// What the learner is called at the kiosk. Without it nothing on the card says whose it is.
    pub nickname: Option<String>,
    /// The learner's language. Where it runs from the right, so do the pictures.
    pub language: Language,
    /// A line in this language, such as "Hello! This is your card."
    pub hello: String,
    /// The animal.
    pub animal: Picture,
    /// The three things, in order.
    pub things: [Picture; 3],
    /// What a scanner reads.
    pub code: ScanCode,
}

/// Cards, eight on a sheet of A4 with lines to cut along.
#[derive(Debug, Clone)]
pub struct SignInCards {
    /// The language of the title.
    pub language: Language,
    /// The PDF's title, which also stands at the top of a sheet, outside the cards.
    pub title: String,
    /// The PDF's date.
    pub date: Date,
    /// The cards.
    pub cards: Vec<SignInCard>,
}

impl SignInCards {
    /// Makes the PDF.
    ///
    /// # Errors
    /// [`PaperError`] when there is no card or too many, or a picture isn't there.
    pub fn pdf(&self) -> Result<Pdf, PaperError> {
        press::pdf(press::SIGN_IN_CARDS, &self.data()?)
    }

    pub(super) fn data(&self) -> Result<impl Serialize + '_, PaperError> {
        if self.cards.is_empty() {
            return Err(PaperError::Nothing);
        }
        if self.cards.len() > MOST {
            return Err(PaperError::TooMany {
                rows: self.cards.len(),
                most: MOST,
            });
        }
        Ok(SheetData {
            language: (&self.language).into(),
            title: text::heading(&self.title, LINE),
            date: day(self.date),
            quiet: code128::QUIET,
            cards: self.cards.iter().map(card).collect::<Result<_, _>>()?,
        })
    }
}

#[derive(Serialize)]
struct SheetData<'a> {
    language: LanguageData<'a>,
    title: String,
    date: [i16; 3],
    quiet: u8,
    cards: Vec<CardData<'a>>,
}

#[derive(Serialize)]
struct CardData<'a> {
    language: LanguageData<'a>,
    nickname: String,
    hello: String,
    animal: PictureData<'a>,
    things: Vec<PictureData<'a>>,
    code: String,
    bars: Vec<u8>,
}

fn card(card: &SignInCard) -> Result<CardData<'_>, PaperError> {
    let code = card.code.to_string();
    Ok(CardData {
        language: (&card.language).into(),
        nickname: text::line(card.nickname.as_deref().unwrap_or_default(), NICKNAME),
        hello: text::line(&card.hello, LINE),
        animal: (&card.animal).try_into()?,
        things: card
            .things
            .iter()
            .map(PictureData::try_from)
            .collect::<Result<_, _>>()?,
        // A code is letters and digits, which all have bars.
        bars: code128::widths(&code).unwrap_or_default(),
        code,
    })
}
