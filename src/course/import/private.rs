//! What Polku keeps no place for: identity codes, addresses, telephone numbers, e-mail, accounts. Known by the name of its column
//! or by the values in it.

use super::columns::plain;
use crate::base::checksums;
use crate::service::guard;

/// Names of columns that hold people's own data: whole names, and parts of longer ones.
const PRIVATE: &[&str] = &[
    "hetu", "sotu", "ssn", "puh", "puhnro", "tel", "gsm", "mail", "iban", "konto", "personid", "pin",
];
const PRIVATE_PARTS: &[&str] = &[
    "henkilötunnus",
    "sosiaaliturvatunnus",
    "syntymä",
    "syntynyt",
    "osoite",
    "postinumero",
    "puhelin",
    "sähköposti",
    "tilinumero",
    "personbeteckning",
    "personnummer",
    "födelse",
    "adress",
    "address",
    "postnummer",
    "telefon",
    "mobil",
    "epost",
    "kontonummer",
    "identitycode",
    "identitynumber",
    "idnumber",
    "personalid",
    "socialsecurity",
    "birth",
    "postcode",
    "zipcode",
    "phone",
    "email",
    "accountnumber",
];

/// Whether a column's name says that it holds identity codes, addresses, telephone numbers or the like.
pub(super) fn is_private_name(name: &str) -> bool {
    let name = plain(name);
    PRIVATE.contains(&name.as_str()) || PRIVATE_PARTS.iter().any(|part| name.contains(part))
}

/// Whether a text has an identity code, an account or a card in it. Codes that are given to nobody (900–999) are codes too.
pub(super) fn is_identity(text: &str) -> bool {
    guard::real_data(text).is_some() || is_code(text.trim())
}

/// `DDMMYY`, a century sign, three digits, the right check character (Digital and Population Data Services Agency).
fn is_code(text: &str) -> bool {
    let (Some(date), Some(sign), Some(rest), Some(check)) =
        (text.get(..6), text.get(6..7), text.get(7..10), text.get(10..))
    else {
        return false;
    };
    let digits = date.bytes().chain(rest.bytes()).all(|byte| byte.is_ascii_digit());
    let nine = format!("{date}{rest}").parse();
    digits
        && "+-ABCDEFUVWXYabcdefuvwxy".contains(sign)
        && nine.ok().and_then(checksums::identity_check).map(char::from)
            == check.chars().next().map(|check| check.to_ascii_uppercase())
        && check.len() == 1
}

/// Whether a text has an e-mail address or a telephone number in it.
pub(super) fn is_contact(text: &str) -> bool {
    let mail = text.split_whitespace().any(|word| {
        word.split_once('@')
            .is_some_and(|(who, host)| !who.is_empty() && host.contains('.') && !host.starts_with('.'))
    });
    mail || has_phone(text)
}

/// Seven digits or more that begin with `+` or `0`, with at most a space or a hyphen between two of them.
fn has_phone(text: &str) -> bool {
    let (mut digits, mut begins, mut gap) = (0_usize, false, 0_usize);
    for letter in text.chars() {
        match letter {
            '+' => (digits, begins, gap) = (0, true, 0),
            '0'..='9' => {
                if digits == 0 {
                    begins |= letter == '0';
                }
                digits = digits.saturating_add(1);
                gap = 0;
                if begins && digits >= 7 {
                    return true;
                }
            }
            ' ' | '-' | '\u{a0}' if digits > 0 && gap == 0 => gap = 1,
            _ => (digits, begins, gap) = (0, false, 0),
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn peoples_own_data_is_known_by_name_and_by_value() {
        for name in [
            "HETU",
            "Henkilö-tunnus",
            "Osoite",
            "E-post",
            "Phone number",
            "Syntymäaika",
            "E-mail",
            "Sähköpostiosoite",
        ] {
            assert!(is_private_name(name), "{name}");
        }
        // The published example, and one of those that are given to nobody.
        for code in ["131052-308T", "140388-9028", "010190a002r"] {
            assert_eq!(is_identity(code), code != "010190a002r" || is_code(code), "{code}");
        }
        assert!(!is_identity("131052-308S"));
        assert!(!is_identity("ääääääääää"));
        for contact in ["maija@example.org", "puh. 040 123 4567", "+358401234567"] {
            assert!(is_contact(contact), "{contact}");
        }
        for none in ["Maija", "Maija 2", "10.00-12.00", "2026-11-24", "sali 0102", "@", "a@b"] {
            assert!(!is_contact(none), "{none}");
        }
    }
}
