//! Words by key: a line is a text and the clips that speak it, from one and the same key.

use crate::app::screen::{Label, Line};
use crate::base::TextKey;
use crate::content::schema::persona::{Fact, Spoken};
use crate::i18n::{ClipId, Direction, Lang, Part, Texts, Utterance, Value};
use crate::service::ElementRef;
use crate::service::view::Wording;

/// The words of one language to read, and of one to hear. They are mostly the same; who hears Somali may read Arabic.
#[derive(Clone, Copy)]
pub struct Words<'t> {
    texts: &'t Texts,
    lang: Lang,
    /// None where the kiosk has no whole voice.
    voice: Option<Lang>,
}

impl<'t> Words<'t> {
    /// Words in this language, read and heard.
    #[must_use]
    pub fn new(texts: &'t Texts, lang: Lang) -> Self {
        Self::read_and_heard(texts, lang, lang)
    }

    /// Words to read in one language and to hear in another.
    #[must_use]
    pub fn read_and_heard(texts: &'t Texts, lang: Lang, voice: Lang) -> Self {
        Self {
            texts,
            lang,
            voice: texts.is_voiced(voice).then_some(voice),
        }
    }

    /// The language to read.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether they can be heard at all.
    #[must_use]
    pub const fn are_heard(&self) -> bool {
        self.voice.is_some()
    }

    /// The same texts in another language.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> Self {
        Self::new(self.texts, lang)
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
        let voice = self.voice.into_iter();
        Utterance(voice.map(|lang| ClipId::value(lang, key.clone())).collect())
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
        Label {
            text,
            says: self.in_lang(Lang::SERVICE).says(key).then(self.says_meaning(key)),
            element: element.cloned(),
        }
    }

    /// What a service's text means.
    fn says_meaning(&self, key: &TextKey) -> Utterance {
        match self.voice {
            Some(Lang::SERVICE) if self.texts.meaning(Lang::SERVICE, key).is_none() => Utterance::default(),
            Some(Lang::SERVICE) => Utterance(vec![ClipId {
                lang: Lang::SERVICE,
                key: key.clone(),
                part: Part::Meaning,
            }]),
            _ => self.says(key),
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
            Spoken::Message(key) => self.in_lang(Lang::SERVICE).says(key.get()),
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
