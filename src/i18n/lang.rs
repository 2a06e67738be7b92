//! The help languages and how each is written.

use serde::{Deserialize, Serialize};

/// A language that Polku speaks: to learners, and some of them to staff. The simulated services stay in Finnish.
///
/// Which of them are offered follows from the content: where there are no texts for learners, nothing is offered
/// ([`Texts::is_written`](super::Texts::is_written)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Easy Finnish (selkosuomi).
    Fi,
    /// English.
    En,
    /// Modern Standard Arabic.
    Ar,
    /// Somali.
    So,
    /// Swedish, as it is written in Finland.
    Sv,
    /// Persian of Iran.
    Fa,
    /// Dari, the Persian of Afghanistan.
    Prs,
    /// Northern Kurdish, Kurmanji, in Latin letters.
    Kmr,
    /// Central Kurdish, Sorani, in Arabic letters.
    Ckb,
    /// Turkish.
    Tr,
    /// Russian.
    Ru,
    /// Ukrainian.
    Uk,
}

/// The way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Lang {
    /// All help languages, in the order in which they are offered: the service's own first, those of one script together.
    pub const ALL: [Self; 12] = [
        Self::Fi,
        Self::Sv,
        Self::En,
        Self::So,
        Self::Tr,
        Self::Kmr,
        Self::Ru,
        Self::Uk,
        Self::Ar,
        Self::Fa,
        Self::Prs,
        Self::Ckb,
    ];

    /// The languages of the staff's screens, in the order in which they are offered.
    pub const STAFF: [Self; 3] = [Self::Fi, Self::Sv, Self::En];

    /// The language that the simulated services speak.
    pub const SERVICE: Self = Self::Fi;

    /// The BCP 47 tag, which is also the name of its folders under `locales/` and `audio/`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::En => "en",
            Self::Ar => "ar",
            Self::So => "so",
            Self::Sv => "sv",
            Self::Fa => "fa",
            Self::Prs => "prs",
            Self::Kmr => "kmr",
            Self::Ckb => "ckb",
            Self::Tr => "tr",
            Self::Ru => "ru",
            Self::Uk => "uk",
        }
    }

    /// The language with this tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// The way its script runs.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Ar | Self::Fa | Self::Prs | Self::Ckb => Direction::Rtl,
            Self::Fi | Self::En | Self::So | Self::Sv | Self::Kmr | Self::Tr | Self::Ru | Self::Uk => Direction::Ltr,
        }
    }

    /// The language that lends it the texts that it does not have of its own: a variety that is written nearly alike.
    #[must_use]
    pub const fn written_like(self) -> Option<Self> {
        match self {
            Self::Prs => Some(Self::Fa),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_found_by_its_tag() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
        }
        assert_eq!(Lang::from_tag("xx"), None);
        assert!(Lang::STAFF.iter().all(|lang| Lang::ALL.contains(lang)));
    }
}
