//! The envelope of an event: which device recorded it, as which number, when, and what follows from what.
//!
//! `(device, seq)` has no gaps and orders a device's entries. The hybrid logical clock (Kulkarni et al. 2014) orders entries
//! of several devices in a way that agrees with cause and effect, even when a wall clock jumps. Each entry carries the SHA-256
//! of the one before it, so a changed or copied journal is noticed.
//!
//! What is about somebody (subject, body) goes into that chain only as its digest, together with a nonce. So it can be erased
//! and the chain still holds: an erased entry keeps its number, its id, its time, its digest and its hash. The nonce goes with
//! the body, so that the digest that stays can't be tried against bodies that somebody guesses. What this can't tell apart is an
//! entry that was erased from one that somebody with the file in hand blanked in the same way: both are seen to be gone.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::event::Event;
use crate::base::{DeviceId, EntryId, PersonId, Timestamp};

/// The encoding that this program writes.
pub const ENCODING: u32 = 1;

/// The kind's name of an erased entry. No event may have it.
pub const ERASED: &str = "erased";

/// An entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number on its device: 1, 2, 3 … without gaps.
    pub seq: u64,
    /// The device.
    pub device: DeviceId,
    /// UUID version 7.
    pub id: EntryId,
    /// When it was recorded.
    pub hlc: Hlc,
    /// The encoding of the body.
    pub encoding: u32,
    /// Whom it is about, so that all about one person can be found and erased. None once erased.
    pub subject: Option<PersonId>,
    /// 16 random bytes; zeros once erased.
    pub nonce: [u8; 16],
    /// The fact.
    pub body: Body,
}

/// A body: an event that this program knows, one that it keeps as it is, or none any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// A known event.
    Known(Event),
    /// One of a newer program, or of a kind that is not known: kept, counted, and left out of every fold.
    Unknown(String),
    /// Erased: it was about a person who was erased. Its place is kept, so that no number is missing.
    Erased,
}

/// A hybrid logical clock: wall time in ms, and a counter for entries of the same ms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Hlc {
    /// Wall time in ms since 1970, never less than that of the entry before.
    pub wall: i64,
    /// Counts entries that share a wall time.
    pub count: u32,
}

impl Hlc {
    /// The reading for the next entry at this time.
    #[must_use]
    pub fn next(self, now: Timestamp) -> Self {
        if now.0 > self.wall {
            Self { wall: now.0, count: 0 }
        } else {
            match self.count.checked_add(1) {
                Some(count) => Self { wall: self.wall, count },
                None => Self {
                    wall: self.wall.saturating_add(1),
                    count: 0,
                },
            }
        }
    }

    /// The wall time.
    #[must_use]
    pub const fn at(self) -> Timestamp {
        Timestamp(self.wall)
    }
}

/// A body that can't be written.
#[derive(Debug, thiserror::Error)]
pub enum EncodeError {
    /// The event can't be written as JSON.
    #[error("an event could not be encoded: {0}")]
    Json(#[from] serde_json::Error),
    /// There is no body any more.
    #[error("an erased body can't be encoded")]
    Erased,
}

impl Body {
    /// The body as stored: JSON with the kind first.
    ///
    /// # Errors
    /// [`EncodeError`] when the event can't be written as JSON (no event of today's is like that), or was erased.
    pub fn encode(&self) -> Result<String, EncodeError> {
        match self {
            Self::Known(event) => Ok(serde_json::to_string(event)?),
            Self::Unknown(text) => Ok(text.clone()),
            Self::Erased => Err(EncodeError::Erased),
        }
    }

    /// Reads a stored body. What is not known is kept as it is.
    #[must_use]
    pub fn decode(encoding: u32, text: &str) -> Self {
        if encoding == ENCODING
            && let Ok(event) = serde_json::from_str(text)
        {
            return Self::Known(event);
        }
        Self::Unknown(text.to_owned())
    }

    /// The kind's name, for indexes and counts. `unknown` when there is none.
    #[must_use]
    pub fn kind(text: &str) -> String {
        #[derive(Deserialize)]
        struct Kind {
            event: String,
        }
        serde_json::from_str::<Kind>(text).map_or_else(|_| "unknown".to_owned(), |body| body.event)
    }
}

/// The digest of what is about somebody: SHA-256 over the nonce, the subject and the body as stored.
#[must_use]
pub fn digest(nonce: &[u8; 16], subject: Option<PersonId>, body: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(nonce);
    // A person is told from no person by a byte before the id.
    match subject {
        Some(person) => {
            hash.update([1]);
            hash.update(person.0.as_bytes());
        }
        None => hash.update([0]),
    }
    hash.update(body.as_bytes());
    hash.finalize().into()
}

/// The hash that chains an entry to the one before it: SHA-256 over the previous hash, all that is never erased, and the
/// [`digest`] of what can be, so that no part of it can change unnoticed.
#[must_use]
pub fn chain(previous: &[u8; 32], entry: &Entry, digest: &[u8; 32]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(previous);
    hash.update(entry.device.0.as_bytes());
    hash.update(entry.seq.to_be_bytes());
    hash.update(entry.id.0.as_bytes());
    hash.update(entry.hlc.wall.to_be_bytes());
    hash.update(entry.hlc.count.to_be_bytes());
    hash.update(entry.encoding.to_be_bytes());
    hash.update(digest);
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_never_goes_back() {
        let first = Hlc::default().next(Timestamp(1000));
        let jumped_back = first.next(Timestamp(10));
        let later = jumped_back.next(Timestamp(2000));
        assert!(first < jumped_back && jumped_back < later);
        assert_eq!(later, Hlc { wall: 2000, count: 0 });
    }

    #[test]
    fn an_unknown_kind_is_kept_as_it_is() {
        let text = r#"{"event":"from_the_future","x":1}"#;
        let body = Body::decode(ENCODING, text);
        assert_eq!(body, Body::Unknown(text.to_owned()));
        assert_eq!(body.encode().ok().as_deref(), Some(text));
        assert_eq!(Body::kind(text), "from_the_future");
    }

    #[test]
    fn a_digest_tells_every_part_from_every_other() {
        let person = PersonId(uuid::Uuid::from_u128(5));
        let whole = digest(&[7; 16], Some(person), "body");
        assert_ne!(whole, digest(&[8; 16], Some(person), "body"));
        assert_ne!(whole, digest(&[7; 16], None, "body"));
        assert_ne!(whole, digest(&[7; 16], Some(person), "bodies"));
        // The byte before the id: nobody's body can't be taken for somebody's.
        let posing = String::from_utf8([&[0; 15][..], &[5], b"body"].concat()).unwrap();
        assert_ne!(whole, digest(&[7; 16], None, &posing));
    }

    #[test]
    fn what_is_erased_can_not_be_written_again() {
        assert!(matches!(Body::Erased.encode(), Err(EncodeError::Erased)));
    }
}
