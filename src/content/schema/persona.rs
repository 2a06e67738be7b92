//! A fictional person whose data is used in practice: `lessons/personas/<persona>.yaml`.
//!
//! Identity codes have individual numbers 900–999, which are never given to people (Digital and Population Data Services
//! Agency); account numbers have a bank code that does not exist. The checker insists on both.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::located::At;
use crate::base::{FactName, PersonaId, PictureId, TextKey};

/// A persona.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonaFile {
    /// Its name: the same as the file's.
    pub persona: At<PersonaId>,
    /// What the person is called.
    pub name: At<TextKey>,
    /// The picture.
    pub picture: At<PictureId>,
    /// What a purse and a letter would hold.
    pub facts: BTreeMap<FactName, Fact>,
}

/// One fact.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its label on the card.
    pub label: At<TextKey>,
    /// The value as it is written and typed.
    pub text: At<String>,
    /// How it is spoken.
    pub spoken: Spoken,
    /// Tasks' services on whose card it stands; everywhere, when left out.
    #[serde(default)]
    pub only_with: Vec<At<crate::base::ServiceId>>,
}

/// How a fact is spoken.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Spoken {
    /// Digit by digit, in the learner's language.
    Digits,
    /// By the message with this key, in Finnish.
    Message(At<TextKey>),
    /// Not at all.
    Silent,
}
