//! How a secret is hashed: Argon2id with a salt, and the pepper as its secret (RFC 9106, section 3.1).
//!
//! The pepper lies outside the database, so that a copy of the journal alone verifies nothing.

use std::fmt;

use argon2::{Algorithm, Argon2, Params, Version};
use ctutils::{Choice, CtEq};
use serde::{Deserialize, Serialize};

use super::error::StaffError;

/// What a hash costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Cost {
    /// What a kiosk pays: 64 MiB, three passes, about 0.15–0.8 s (the second choice of RFC 9106, with one lane).
    pub const KIOSK: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
    };

    /// The most that is believed of a file: 1 GiB, 64 passes. A damaged one shall not hold the kiosk up.
    const MOST: Self = Self {
        memory_kib: 1 << 20,
        passes: 64,
    };

    /// Whether a hash can be made at this cost.
    pub(super) fn is_sound(self) -> bool {
        self.memory_kib <= Self::MOST.memory_kib && self.passes <= Self::MOST.passes && self.params().is_ok()
    }

    fn params(self) -> Result<Params, argon2::Error> {
        Params::new(self.memory_kib, self.passes, 1, None)
    }
}

/// Bytes that a file holds as hexadecimal digits. Never shown, not even to a log.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(super) struct Hidden<const N: usize>([u8; N]);

/// What makes equal secrets of two kiosks differ.
pub(super) type Salt = Hidden<16>;
/// A secret's hash.
pub(super) type Hash = Hidden<32>;

impl<const N: usize> Hidden<N> {
    /// Fresh random bytes.
    pub(super) fn random() -> Result<Self, StaffError> {
        let mut bytes = [0; N];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes))
    }

    /// Whether both are the same, in a time that doesn't tell where they differ.
    pub(super) fn is(&self, other: &Self) -> Choice {
        self.0.ct_eq(&other.0)
    }
}

impl<const N: usize> TryFrom<String> for Hidden<N> {
    type Error = hex::FromHexError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let mut bytes = [0; N];
        hex::decode_to_slice(text, &mut bytes)?;
        Ok(Self(bytes))
    }
}

impl<const N: usize> From<Hidden<N>> for String {
    fn from(hidden: Hidden<N>) -> Self {
        hex::encode(hidden.0)
    }
}

impl<const N: usize> fmt::Debug for Hidden<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("‹hidden›")
    }
}

/// Makes hashes with a data folder's pepper.
pub(super) struct Hasher {
    pepper: [u8; 32],
    /// How many it has made.
    #[cfg(test)]
    pub(super) made: std::cell::Cell<u32>,
}

impl Hasher {
    pub(super) const fn new(pepper: [u8; 32]) -> Self {
        Self {
            pepper,
            #[cfg(test)]
            made: std::cell::Cell::new(0),
        }
    }

    /// The hash of a secret. Takes a good part of a second at a kiosk's cost.
    pub(super) fn hash(&self, secret: &[u8], salt: &Salt, cost: Cost) -> Result<Hash, StaffError> {
        #[cfg(test)]
        self.made.set(self.made.get() + 1);
        let failed = |error: argon2::Error| StaffError::Hash(error.to_string());
        let params = cost.params().map_err(failed)?;
        let mut hash = [0; 32];
        Argon2::new_with_secret(&self.pepper, Algorithm::Argon2id, Version::V0x13, params)
            .and_then(|argon2| argon2.hash_password_into(secret, &salt.0, &mut hash))
            .map_err(failed)?;
        Ok(Hidden(hash))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIGHT: Cost = Cost {
        memory_kib: 32,
        passes: 3,
    };

    fn hex_of(hidden: Hash) -> String {
        hidden.into()
    }

    #[test]
    fn secret_salt_pepper_and_cost_all_count() {
        let hash = |pepper, secret: &[u8], salt, cost| {
            hex_of(
                Hasher::new([pepper; 32])
                    .hash(secret, &Hidden([salt; 16]), cost)
                    .unwrap(),
            )
        };
        let all = [
            hash(3, b"402917", 2, LIGHT),
            hash(4, b"402917", 2, LIGHT),
            hash(3, b"402918", 2, LIGHT),
            hash(3, b"402917", 1, LIGHT),
            hash(3, b"402917", 2, Cost { passes: 2, ..LIGHT }),
            hash(
                3,
                b"402917",
                2,
                Cost {
                    memory_kib: 64,
                    ..LIGHT
                },
            ),
        ];
        let different: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!(different.len(), all.len());
        assert_eq!(all[0], hash(3, b"402917", 2, LIGHT));
    }

    #[test]
    fn costs_that_no_kiosk_can_pay_are_not_sound() {
        assert!(Cost::KIOSK.is_sound() && LIGHT.is_sound());
        for (memory_kib, passes) in [(0, 1), (7, 1), (64, 0), (u32::MAX, 1), (64, u32::MAX)] {
            assert!(!Cost { memory_kib, passes }.is_sound(), "{memory_kib} {passes}");
        }
    }

    #[test]
    fn what_is_hidden_is_written_and_read_but_not_shown() {
        let hidden = Hidden([0xab; 4]);
        assert_eq!(format!("{hidden:?}"), "‹hidden›");
        assert_eq!(serde_json::to_string(&hidden).unwrap(), "\"abababab\"");
        for wrong in ["\"ababab\"", "\"ababababab\"", "\"abababag\"", "7"] {
            assert!(serde_json::from_str::<Hidden<4>>(wrong).is_err(), "{wrong}");
        }
        assert!(hidden.is(&Hidden([0xab; 4])).to_bool());
        assert!(!hidden.is(&Hidden([0xab, 0xab, 0xab, 0xaa])).to_bool());
    }
}
