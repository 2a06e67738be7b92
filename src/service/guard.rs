//! Keeps people's real data out: a text that looks like an identity code, account or card of a real person is refused.
//!
//! Individual numbers 002–899 of an identity code are given to people, 900–999 never (Digital and Population Data Services
//! Agency). The checksums are in `base::checksums`.

use super::interaction::RealData;
use crate::base::checksums;

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
    (1..=31).contains(&day)
        && (1..=12).contains(&month)
        && sign_ok
        && (2..=899).contains(&individual)
        && checksums::identity_check(date * 1000 + individual) == Some(*check)
}

/// `FI` and 16 digits with the right check digits, except the bank code 9999, which no bank has.
fn is_finnish_account(text: &[u8]) -> bool {
    let (Some(b"FI"), Some(check), Some(account)) = (text.get(..2), text.get(2..4), text.get(4..18)) else {
        return false;
    };
    let digits = check.iter().chain(account).all(u8::is_ascii_digit);
    digits && !account.starts_with(b"9999") && checksums::finnish_account(check, account)
}

/// 13 to 19 digits in a row (hyphens aside) that pass the Luhn check.
fn has_card_number(text: &[u8]) -> bool {
    let without_hyphens: Vec<u8> = text.iter().copied().filter(|byte| *byte != b'-').collect();
    without_hyphens
        .split(|byte| !byte.is_ascii_digit())
        .any(|run| (13..=19).contains(&run.len()) && run.iter().any(|byte| *byte != b'0') && checksums::luhn(run))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn identity_code(day: u32, month: u32, year: u32, sign: char, individual: u32) -> String {
        let nine = day * 10_000_000 + month * 100_000 + year * 1000 + individual;
        let check = char::from(checksums::identity_check(nine).unwrap());
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
                let check = char::from(checksums::identity_check(*n).unwrap());
                real_data(&format!("150585-{:03}{check}", 100 + n / 31 % 700)) == Some(RealData::IdentityCode)
            })
            .count();
        assert!(refused <= 400, "{refused} of 10000");
    }
}
