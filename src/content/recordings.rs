//! Recordings by people, as values: who spoke which clip, of which text, and which second person has approved it.
//!
//! They are content and not facts about learners, so they are kept in files beside the journal and not in it: a recording can be
//! carried to another kiosk, replaced and thrown away. Uses `base` and `i18n`. Deliberately not here: the disk (`recordings`), sound.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::base::calendar::Date;
use crate::base::{ShortText, StaffId};
use crate::i18n::texts::text_sha256;
use crate::i18n::{ClipId, Lang, Texts};

/// The longest clip that is kept or offered, in milliseconds.
pub const LONGEST_MS: u32 = 30_000;

/// How loud a clip may be as a whole, in LUFS (ITU-R BS.1770): a mono one at -19 is as loud as -16 on two channels.
pub const LOUDNESS: std::ops::RangeInclusive<Level> = Level(-205)..=Level(-180);

/// How high a clip's samples may go, in dB under full scale.
pub const HIGHEST_PEAK: Level = Level(-5);

/// What each language lacks: the clips that are missing or speak an older text. A language that lacks nothing is spoken.
pub type Lacking = BTreeMap<Lang, BTreeSet<ClipId>>;

/// A SHA-256 (FIPS 180-4), as 64 small hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Sha256Hex(String);

impl Sha256Hex {
    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The hash of a file.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(hex::encode(Sha256::digest(bytes)))
    }

    /// The hash of a spoken text.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        Self(text_sha256(text))
    }
}

impl From<Sha256Hex> for String {
    fn from(hash: Sha256Hex) -> Self {
        hash.0
    }
}

impl TryFrom<String> for Sha256Hex {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let digits = text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        if digits && text.len() == 64 {
            Ok(Self(text))
        } else {
            Err("a SHA-256 has 64 small hexadecimal digits")
        }
    }
}

/// A level in tenths of a decibel: LUFS (ITU-R BS.1770) or dB under full scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Level(pub i16);

impl From<Level> for f64 {
    fn from(level: Level) -> Self {
        Self::from(level.0) / 10.0
    }
}

impl TryFrom<f64> for Level {
    type Error = &'static str;

    fn try_from(decibels: f64) -> Result<Self, Self::Error> {
        if (-200.0..=200.0).contains(&decibels) {
            // Within the range of the type, as was just looked at.
            Ok(Self((decibels * 10.0).round() as i16))
        } else {
            Err("a level lies between -200 and 200 dB")
        }
    }
}

/// What was measured of a clip's decoded sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measured {
    /// How long it is, in milliseconds.
    pub ms: u32,
    /// How loud it is as a whole, in LUFS.
    pub lufs: Level,
    /// Its highest sample, in dB under full scale.
    pub peak: Level,
}

impl Measured {
    /// Why no learner should hear a clip with these figures, for who makes clips.
    #[must_use]
    pub fn wrong(&self) -> Option<String> {
        let decibels = |level: Level| format!("{:.1}", f64::from(level));
        if self.ms > LONGEST_MS {
            Some(format!(
                "lasts {} s, and {} are the most",
                self.ms / 1000,
                LONGEST_MS / 1000
            ))
        } else if !LOUDNESS.contains(&self.lufs) {
            let (low, high) = (decibels(*LOUDNESS.start()), decibels(*LOUDNESS.end()));
            Some(format!(
                "is at {} LUFS, and {low} to {high} is the range",
                decibels(self.lufs)
            ))
        } else if self.peak > HIGHEST_PEAK {
            let most = decibels(HIGHEST_PEAK);
            Some(format!("peaks at {} dB, and {most} is the most", decibels(self.peak)))
        } else {
            None
        }
    }
}

/// Who has spoken or approved something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Person {
    /// A member of this kiosk's staff.
    Staff(StaffId),
    /// Somebody of another kiosk, by the name in the pack that came from there.
    Name(ShortText),
}

impl Person {
    /// Whether it may be one and the same person: then one can't approve what the other has spoken.
    #[must_use]
    pub fn may_be(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Staff(one), Self::Staff(other)) => one == other,
            (Self::Name(one), Self::Name(other)) => one.as_str().to_lowercase() == other.as_str().to_lowercase(),
            // Of an id and a name nobody can tell here; who knows the names has looked at them.
            (Self::Staff(_), Self::Name(_)) | (Self::Name(_), Self::Staff(_)) => false,
        }
    }
}

/// One recording of one clip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Take {
    /// The hash of the text that is spoken in it.
    pub text_sha256: Sha256Hex,
    /// The hash of its file.
    pub file_sha256: Sha256Hex,
    /// How long it is, in milliseconds.
    pub ms: u32,
    /// How loud it is as a whole, in LUFS.
    pub lufs: Level,
    /// Its highest sample, in dB under full scale.
    pub peak: Level,
    /// The day on which it was recorded.
    pub recorded_on: Date,
    /// Who speaks.
    pub by: Person,
}

/// A recording that a second person has approved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approved {
    /// The recording.
    #[serde(flatten)]
    pub take: Take,
    /// The second person.
    pub approved_by: Person,
}

/// The recordings of one clip: the one that is heard, and the one that waits to be approved and then takes its place.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Recorded {
    /// It is heard, as long as the text is the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved: Option<Approved>,
    /// It waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting: Option<Take>,
}

impl Recorded {
    /// Both recordings, the waiting one first.
    pub fn takes(&self) -> impl Iterator<Item = &Take> {
        self.waiting.iter().chain(self.approved.iter().map(|one| &one.take))
    }
}

/// How far a clip has come on its way to a human voice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Nobody has spoken it.
    Lacking,
    /// Somebody has, and nobody has approved it yet.
    Waiting,
    /// It was spoken, and the text has changed since.
    Stale,
    /// It is heard.
    Done,
}

/// All recordings of a kiosk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recordings(pub BTreeMap<ClipId, Recorded>);

impl Recordings {
    /// What there is of a clip.
    #[must_use]
    pub fn of(&self, clip: &ClipId) -> Option<&Recorded> {
        self.0.get(clip)
    }

    /// The recording that is heard for a clip with this text.
    #[must_use]
    pub fn heard(&self, clip: &ClipId, text: &str) -> Option<&Take> {
        let take = &self.0.get(clip)?.approved.as_ref()?.take;
        (take.text_sha256.as_str() == text_sha256(text)).then_some(take)
    }

    /// How far a clip with this text has come.
    #[must_use]
    pub fn standing(&self, clip: &ClipId, text: &str) -> Standing {
        let Some(recorded) = self.0.get(clip).filter(|recorded| recorded.takes().next().is_some()) else {
            return Standing::Lacking;
        };
        let hash = text_sha256(text);
        let fresh = |take: &Take| take.text_sha256.as_str() == hash;
        if recorded.waiting.as_ref().is_some_and(fresh) {
            Standing::Waiting
        } else if recorded.approved.as_ref().is_some_and(|one| fresh(&one.take)) {
            Standing::Done
        } else {
            Standing::Stale
        }
    }

    /// The clips that are heard as recorded, with their recordings.
    pub fn all_heard<'a>(&'a self, texts: &'a Texts) -> impl Iterator<Item = (&'a ClipId, &'a Take)> {
        let clips = self.0.keys();
        clips.filter_map(|clip| Some((clip, self.heard(clip, &texts.spoken(clip)?)?)))
    }

    /// The languages in which everything can be heard, once what the clips lack is looked for among the recordings.
    #[must_use]
    pub fn spoken(&self, lacking: &Lacking, texts: &Texts) -> BTreeSet<Lang> {
        let is_heard = |clip: &ClipId| {
            let text = texts.spoken(clip);
            text.is_some_and(|text| self.heard(clip, &text).is_some())
        };
        let whole = lacking.iter().filter(|(_, clips)| clips.iter().all(is_heard));
        whole.map(|(lang, _)| *lang).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::TextKey;
    use jiff::civil::date;
    use uuid::Uuid;

    fn texts() -> Texts {
        let files: [(&str, &[u8]); 2] = [
            ("locales/fi/a.ftl", b"one = Yksi\ntwo = Kaksi\n"),
            ("locales/so/a.ftl", b"one = Kow\ntwo = Laba\n"),
        ];
        Texts::load(files).0
    }

    fn clip(key: &str) -> ClipId {
        ClipId::value(Lang::So, TextKey::new(key).unwrap())
    }

    fn take(text: &str) -> Take {
        Take {
            text_sha256: Sha256Hex::of_text(text),
            file_sha256: Sha256Hex::of_text("file"),
            ms: 900,
            lufs: Level(-190),
            peak: Level(-21),
            recorded_on: date(2026, 11, 28),
            by: Person::Staff(StaffId(Uuid::from_u128(1))),
        }
    }

    fn approved(text: &str) -> Recorded {
        Recorded {
            approved: Some(Approved {
                take: take(text),
                approved_by: Person::Staff(StaffId(Uuid::from_u128(2))),
            }),
            waiting: None,
        }
    }

    #[test]
    fn the_standing_follows_the_text_and_the_second_person() {
        let mut all = Recordings::default();
        assert_eq!(all.standing(&clip("one"), "Kow"), Standing::Lacking);
        all.0.insert(
            clip("one"),
            Recorded {
                approved: None,
                waiting: Some(take("Kow")),
            },
        );
        assert_eq!(all.standing(&clip("one"), "Kow"), Standing::Waiting);
        assert_eq!(all.heard(&clip("one"), "Kow"), None, "nobody has approved it");
        all.0.insert(clip("one"), approved("Kow"));
        assert_eq!(all.standing(&clip("one"), "Kow"), Standing::Done);
        assert!(all.heard(&clip("one"), "Kow").is_some());
        assert_eq!(all.standing(&clip("one"), "Hal"), Standing::Stale);
        assert_eq!(all.heard(&clip("one"), "Hal"), None, "it speaks an older text");
        let newer = all.0.get_mut(&clip("one")).unwrap();
        newer.waiting = Some(take("Kow"));
        assert_eq!(all.standing(&clip("one"), "Kow"), Standing::Waiting);
        assert!(
            all.heard(&clip("one"), "Kow").is_some(),
            "the old one until the new one is approved"
        );
    }

    #[test]
    fn a_language_is_spoken_when_recordings_give_what_its_clips_lack() {
        let texts = texts();
        let lacking = Lacking::from([
            (Lang::Fi, BTreeSet::new()),
            (Lang::So, BTreeSet::from([clip("one"), clip("two")])),
        ]);
        let mut all = Recordings::default();
        assert_eq!(all.spoken(&lacking, &texts), BTreeSet::from([Lang::Fi]));
        all.0.insert(clip("one"), approved("Kow"));
        all.0.insert(clip("two"), approved("an older text"));
        assert_eq!(all.spoken(&lacking, &texts), BTreeSet::from([Lang::Fi]));
        all.0.insert(clip("two"), approved("Laba"));
        assert_eq!(all.spoken(&lacking, &texts), BTreeSet::from([Lang::Fi, Lang::So]));
        assert_eq!(all.all_heard(&texts).count(), 2);
    }

    #[test]
    fn hashes_and_levels_are_looked_at_where_they_are_read() {
        let text = serde_json::to_string(&approved("Kow")).unwrap();
        assert_eq!(serde_json::from_str::<Recorded>(&text).unwrap(), approved("Kow"));
        assert!(text.contains("\"lufs\":-19.0"), "{text}");
        let hash = Sha256Hex::of_text("file");
        for other in ["../../etc/passwd", "", "ABC"] {
            assert!(serde_json::from_str::<Recorded>(&text.replace(hash.as_str(), other)).is_err());
        }
        for other in ["1e300", "-201", "\"loud\""] {
            assert!(serde_json::from_str::<Recorded>(&text.replace("-19.0", other)).is_err());
        }
    }

    #[test]
    fn one_name_is_one_person_however_it_is_written() {
        let name = |text| Person::Name(ShortText::new(text).unwrap());
        assert!(name("Amina").may_be(&name("AMINA")));
        assert!(!name("Amina").may_be(&name("Hodan")));
    }
}
