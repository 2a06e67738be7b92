//! What is known of a person: as little as the work allows.

use serde::{Deserialize, Serialize};

use crate::base::{LanguageTag, ShortText};

/// A person as staff knows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonFacts {
    /// A given name or a nickname. None for a walk-in who has not been named.
    pub name: Option<ShortText>,
    /// The help language, with its script where there are several. None: not known yet.
    pub language: Option<LanguageTag>,
    /// Whether they count.
    pub standing: Standing,
}

/// What somebody is in the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Takes part, and counts.
    #[default]
    Participant,
    /// Came without an account and counts. Can be joined to a person later.
    WalkIn,
    /// Staff trying the kiosk: left out of every figure.
    Staff,
    /// Somebody made up for a test: left out of every figure.
    Test,
}

impl Standing {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Participant, Self::WalkIn, Self::Staff, Self::Test];

    /// Whether figures take them in.
    #[must_use]
    pub const fn counts(self) -> bool {
        matches!(self, Self::Participant | Self::WalkIn)
    }
}

/// What a funder asks and a person has agreed to tell. Each may be left out; nothing is asked unless the place has switched
/// it on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct FunderFacts {
    /// The age band.
    pub age: Option<AgeBand>,
    /// The gender.
    pub gender: Option<Gender>,
    /// The year of coming to Finland.
    pub arrived: Option<u16>,
    /// The background: schooling.
    pub schooling: Option<Schooling>,
}

impl FunderFacts {
    /// Whether nothing is told.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// One of the facts that a funder may ask. A place switches on those that its funder does ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FunderFact {
    /// [`FunderFacts::age`].
    Age,
    /// [`FunderFacts::gender`].
    Gender,
    /// [`FunderFacts::arrived`].
    Arrived,
    /// [`FunderFacts::schooling`].
    Schooling,
}

/// Age in the bands of the common indicators of ESF+ (Regulation (EU) 2021/1057, Annex I).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgeBand {
    /// Under 18.
    Under18,
    /// 18 to 29.
    From18To29,
    /// 30 to 54.
    From30To54,
    /// 55 or more.
    From55,
}

impl AgeBand {
    /// All bands.
    pub const ALL: [Self; 4] = [Self::Under18, Self::From18To29, Self::From30To54, Self::From55];
}

/// Gender as told by the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// Woman.
    Woman,
    /// Man.
    Man,
    /// Other.
    Other,
}

impl Gender {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Woman, Self::Man, Self::Other];
}

/// Schooling in bands of ISCED 2011.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Schooling {
    /// ISCED 0–2: no more than basic school.
    Basic,
    /// ISCED 3–4: upper secondary.
    Secondary,
    /// ISCED 5–8: higher education.
    Higher,
}

impl Schooling {
    /// All bands.
    pub const ALL: [Self; 3] = [Self::Basic, Self::Secondary, Self::Higher];
}

/// What somebody can agree to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// That what a funder asks is written down: [`FunderFacts`].
    FunderFacts,
    /// That their practice is used for research, without their name.
    Research,
}

impl Purpose {
    /// All purposes.
    pub const ALL: [Self; 2] = [Self::FunderFacts, Self::Research];
}
