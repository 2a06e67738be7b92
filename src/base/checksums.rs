//! The checksums of numbers that name a person, an account or a card, so that real ones are kept out and practice ones are right.
//!
//! Sources: the identity code, Digital and Population Data Services Agency; IBAN, ISO 13616 with ISO/IEC 7064 (mod 97-10);
//! payment cards, ISO/IEC 7812-1 (Luhn). Digits are ASCII. Deliberately not here: which numbers are real people's.

/// The check characters of an identity code, by the remainder of its nine digits divided by 31.
const IDENTITY: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

/// The check character of an identity code whose date and individual number are these nine digits (`DDMMYYNNN`).
#[must_use]
pub fn identity_check(nine: u32) -> Option<u8> {
    IDENTITY.get(usize::try_from(nine % 31).ok()?).copied()
}

/// Whether a Finnish account number (`FI`, two check digits, fourteen digits) has the right check digits.
#[must_use]
pub fn finnish_account(check: &[u8], account: &[u8]) -> bool {
    // The country's letters are written as numbers, F = 15 and I = 18, and go to the end with the check digits.
    let rest = account.iter().chain(b"1518").chain(check);
    rest.fold(0_u32, |rest, byte| (rest * 10 + digit(*byte)) % 97) == 1
}

/// Whether digits pass the check of payment cards.
#[must_use]
pub fn luhn(digits: &[u8]) -> bool {
    let weighed = digits.iter().rev().enumerate().map(|(place, byte)| {
        let weighed = digit(*byte) * if place % 2 == 1 { 2 } else { 1 };
        if weighed > 9 { weighed - 9 } else { weighed }
    });
    weighed.sum::<u32>().is_multiple_of(10)
}

fn digit(byte: u8) -> u32 {
    u32::from(byte.wrapping_sub(b'0')).min(9)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_examples_pass_and_their_neighbours_do_not() {
        assert_eq!(identity_check(131_052_308), Some(b'T'));
        assert!(finnish_account(b"21", b"12345600000785"));
        assert!(!finnish_account(b"22", b"12345600000785"));
        assert!(luhn(b"4111111111111111"));
        assert!(!luhn(b"4111111111111112"));
    }
}
