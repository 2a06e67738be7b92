//! Keeps people's real data out: a text that looks like an identity code, account or card of a real person is refused.
//!
//! Sources: the identity code and its check character, the Digital and Population Data Services Agency (individual numbers
//! 002–899 are given to people, 900–999 never); IBAN, ISO 13616 with the check of ISO/IEC 7064 (mod 97-10); payment cards,
//! ISO/IEC 7812-1 (Luhn).

use super::interaction::RealData;

/// The check characters of an identity code, by the remainder of the nine digits divided by 31.
const CHECK: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

/// What real data a text holds, if any. Spaces do not hide it, nor do the words around it.
#[must_use]
pub fn real_data(text: &str) -> Option<RealData> {
    let compact: Vec<u8> = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(plain)
        .filter_map(|c| u8::try_from(c).ok())
        .collect();
    if compact.windows(11).any(is_given_identity_code) {
        return Some(RealData::IdentityCode);
    }
    if compact.windows(18).any(is_finnish_account) {
        return Some(RealData::BankAccount);
    }
    if has_card_number(&compact) {
        return Some(RealData::PaymentCard);
    }
    None
}

/// Capital letters, ASCII hyphens and ASCII digits, whatever the keyboard wrote.
fn plain(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{0660}'..='\u{0669}' => digit(c, 0x0660),
        '\u{06f0}'..='\u{06f9}' => digit(c, 0x06f0),
        _ => c.to_ascii_uppercase(),
    }
}

fn digit(c: char, zero: u32) -> char {
    char::from_digit(u32::from(c).saturating_sub(zero), 10).unwrap_or(c)
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |sum, byte| {
        byte.is_ascii_digit()
            .then(|| sum.checked_mul(10)?.checked_add(u32::from(byte - b'0')))?
    })
}

/// `DDMMYY`, a century sign, three digits, a check character.
fn is_given_identity_code(text: &[u8]) -> bool {
    let (Some(date), Some(sign), Some(individual), Some(check)) =
        (text.get(..6), text.get(6), text.get(7..10), text.get(10))
    else {
        return false;
    };
    let (Some(date), Some(individual)) = (number(date), number(individual)) else {
        return false;
    };
    let (day, month) = (date / 10_000, date / 100 % 100);
    let sign_ok = matches!(sign, b'+' | b'-' | b'A'..=b'F' | b'U'..=b'Y');
    let nine = u64::from(date) * 1000 + u64::from(individual);
    let right = usize::try_from(nine % 31).ok().and_then(|place| CHECK.get(place));
    (1..=31).contains(&day)
        && (1..=12).contains(&month)
        && sign_ok
        && (2..=899).contains(&individual)
        && right == Some(check)
}

/// `FI` and 16 digits with the right check digits, except the bank code 9999, which no bank has.
fn is_finnish_account(text: &[u8]) -> bool {
    let (Some(b"FI"), Some(check), Some(account)) = (text.get(..2), text.get(2..4), text.get(4..18)) else {
        return false;
    };
    if !check.iter().chain(account).all(u8::is_ascii_digit) || account.starts_with(b"9999") {
        return false;
    }
    // The country's letters are written as numbers: F = 15, I = 18.
    let rest = account.iter().chain(b"1518").chain(check);
    rest.fold(0_u32, |rest, byte| (rest * 10 + u32::from(byte - b'0')) % 97) == 1
}

/// 13 to 19 digits in a row (hyphens aside) that pass the Luhn check.
fn has_card_number(text: &[u8]) -> bool {
    let without_hyphens: Vec<u8> = text.iter().copied().filter(|byte| *byte != b'-').collect();
    without_hyphens
        .split(|byte| !byte.is_ascii_digit())
        .any(|run| (13..=19).contains(&run.len()) && run.iter().any(|byte| *byte != b'0') && luhn(run))
}

fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0') * if place % 2 == 1 { 2 } else { 1 };
            if digit > 9 { digit - 9 } else { digit }
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Whether an identity code is a well-formed one that is never given to people (individual numbers 900–999).
#[must_use]
pub fn is_practice_identity_code(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (Some(date), Some(individual), Some(check)) = (
        bytes.get(..6).and_then(number),
        bytes.get(7..10).and_then(number),
        bytes.get(10),
    ) else {
        return false;
    };
    let nine = u64::from(date) * 1000 + u64::from(individual);
    let right = usize::try_from(nine % 31).ok().and_then(|place| CHECK.get(place));
    bytes.len() == 11 && (900..=999).contains(&individual) && right == Some(check)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn identity_code(day: u32, month: u32, year: u32, sign: char, individual: u32) -> String {
        let nine =
            u64::from(day) * 10_000_000 + u64::from(month) * 100_000 + u64::from(year) * 1000 + u64::from(individual);
        let check = char::from(CHECK[usize::try_from(nine % 31).unwrap()]);
        format!("{day:02}{month:02}{year:02}{sign}{individual:03}{check}")
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]
        #[test]
        fn every_given_identity_code_is_refused(
            day in 1_u32..=28, month in 1_u32..=12, year in 0_u32..100, individual in 2_u32..=899,
            sign in proptest::sample::select("-+ABCDEFYXWVU".chars().collect::<Vec<_>>()),
            spaced in any::<bool>(), small in any::<bool>(), dash in any::<bool>(), around in "[ a-z]{0,6}",
        ) {
            let mut text = identity_code(day, month, year, sign, individual);
            if spaced { text.insert(6, ' '); }
            if dash { text = text.replace('-', "\u{2013}"); }
            if small { text = text.to_lowercase(); }
            prop_assert_eq!(real_data(&format!("{around}{text}{around}")), Some(RealData::IdentityCode));
        }

        #[test]
        fn any_text_is_looked_at_without_harm(text in "\\PC{0,60}") {
            let _ = real_data(&text);
        }
    }

    #[test]
    fn practice_data_passes() {
        for text in [
            "140388-9028",
            "070579-913C",
            "221195-924C",
            "2026",
            "12345678",
            "ääkköset",
        ] {
            assert_eq!(real_data(text), None, "{text}");
        }
        for code in [
            "140388-9028",
            "070579-913C",
            "221195-924C",
            "010101A935V",
            "300690Y946X",
            "010594Y9032",
        ] {
            assert!(is_practice_identity_code(code), "{code}");
        }
        assert!(!is_practice_identity_code("131052-308T"));
    }

    #[test]
    fn accounts_and_cards_are_refused() {
        assert_eq!(real_data("FI21 1234 5600 0007 85"), Some(RealData::BankAccount));
        assert_eq!(real_data("fi2112345600000785"), Some(RealData::BankAccount));
        assert_eq!(real_data("4111 1111 1111 1111"), Some(RealData::PaymentCard));
        assert_eq!(real_data("4111-1111-1111-1111"), Some(RealData::PaymentCard));
        assert_eq!(real_data("4111 1111 1111 1112"), None);
    }

    #[test]
    fn at_most_one_look_alike_in_31_is_refused() {
        let refused = (0..10_000_u32)
            .filter(|n| {
                let check = char::from(CHECK[(n % 31) as usize]);
                real_data(&format!("150585-{:03}{check}", 100 + n / 31 % 700)) == Some(RealData::IdentityCode)
            })
            .count();
        assert!(refused <= 400, "{refused} of 10000");
    }
}
