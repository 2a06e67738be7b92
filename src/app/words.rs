//! Words by key: a line is a text and the clips that speak it, from one and the same key.

use crate::app::screen::{Label, Line};
use crate::base::TextKey;
use crate::content::schema::persona::{Fact, Spoken};
use crate::i18n::{ClipId, Direction, Lang, Part, Texts, Utterance, Value};
use crate::service::ElementRef;
use crate::service::view::Wording;

/// The words of one language.
#[derive(Clone, Copy)]
pub struct Words<'t> {
    texts: &'t Texts,
    lang: Lang,
}

impl<'t> Words<'t> {
    /// Words in this language.
    #[must_use]
    pub const fn new(texts: &'t Texts, lang: Lang) -> Self {
        Self { texts, lang }
    }

    /// The language.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// The same texts in another language.
    #[must_use]
    pub const fn in_lang(&self, lang: Lang) -> Self {
        Self {
            texts: self.texts,
            lang,
        }
    }

    /// A text of the kiosk's own, by its literal key. (A test looks at every literal in `app/`.)
    #[must_use]
    pub fn own(&self, key: &str) -> Line {
        TextKey::new(key).map_or_else(|_| Line::default(), |key| self.line(&key))
    }

    /// A text and its clip.
    #[must_use]
    pub fn line(&self, key: &TextKey) -> Line {
        let text = self
            .texts
            .text(self.lang, key)
            .map_or_else(|| key.to_string(), str::to_owned);
        Line {
            text,
            says: self.says(key),
            direction: None,
        }
    }

    /// What a text sounds like.
    #[must_use]
    pub fn says(&self, key: &TextKey) -> Utterance {
        Utterance(vec![ClipId::value(self.lang, key.clone())])
    }

    /// The same by a literal key.
    #[must_use]
    pub fn says_own(&self, key: &str) -> Utterance {
        TextKey::new(key).map(|key| self.says(&key)).unwrap_or_default()
    }

    /// A text without a voice (staff's, accessible names), with its variables filled.
    #[must_use]
    pub fn silent(&self, key: &str, values: &[(&str, Value<'_>)]) -> Line {
        let text = TextKey::new(key).ok().and_then(|key| {
            if values.is_empty() {
                self.texts.text(self.lang, &key).map(str::to_owned)
            } else {
                self.texts.format(self.lang, &key, values)
            }
        });
        Line {
            text: text.unwrap_or_else(|| key.to_owned()),
            says: Utterance::default(),
            direction: None,
        }
    }

    /// A service's text: Finnish on the page; heard, the Finnish word and then its meaning.
    #[must_use]
    pub fn label(&self, key: &TextKey, element: Option<&ElementRef>) -> Label {
        let text = self.texts.label(key).map_or_else(|| key.to_string(), str::to_owned);
        let mut clips = vec![ClipId::value(Lang::SERVICE, key.clone())];
        if self.lang != Lang::SERVICE {
            clips.push(ClipId::value(self.lang, key.clone()));
        } else if self.texts.meaning(self.lang, key).is_some() {
            clips.push(ClipId {
                lang: self.lang,
                key: key.clone(),
                part: Part::Meaning,
            });
        }
        Label {
            text,
            says: Utterance(clips),
            element: element.cloned(),
        }
    }

    /// Words of a page: a message or a fact of the persona.
    #[must_use]
    pub fn wording(&self, wording: &Wording<'_>) -> Label {
        match wording {
            Wording::Key(key) => self.label(key, None),
            Wording::Fact(fact) => {
                let line = self.fact(fact);
                Label {
                    text: line.text,
                    says: line.says,
                    element: None,
                }
            }
        }
    }

    /// A fact of the persona, as it is written and as it is read out.
    #[must_use]
    pub fn fact(&self, fact: &Fact) -> Line {
        let says = match &fact.spoken {
            Spoken::Silent => Utterance::default(),
            Spoken::Message(key) => Utterance(vec![ClipId::value(Lang::SERVICE, key.get().clone())]),
            Spoken::Digits => fact
                .text
                .chars()
                .filter(char::is_ascii_digit)
                .map(|digit| self.says_own(&format!("kiosk-digit-{digit}")))
                .fold(Utterance::default(), Utterance::then),
        };
        Line {
            text: fact.text.get().clone(),
            says,
            direction: Some(Direction::Ltr),
        }
    }
}
