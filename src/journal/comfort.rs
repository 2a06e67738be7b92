//! How a learner likes to hear and read.

use serde::{Deserialize, Serialize};

use crate::base::Tempo;
use crate::i18n::Lang;

/// How somebody likes to hear and read: what the kiosk remembers for their next visit. (How loud it is belongs to the room, and
/// is not remembered.)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Comfort {
    /// The language of the texts, when it is not the one that is heard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reads: Option<Lang>,
    /// How fast the voice speaks.
    #[serde(default)]
    pub tempo: Tempo,
}
