//! Nothing in content could be a real person's: identity codes, account and card numbers, addresses.
//!
//! Individual numbers 900–999 of an identity code are never given to people (Digital and Population Data Services Agency); no
//! Finnish bank has the code 9999; names of the internet: RFC 2606. The checksums are in `base::checksums`.

use crate::base::{Code, checksums};
use crate::content::diagnostic::{Diagnostic, Findings};
use crate::content::draft::Draft;
use crate::content::schema::located::Place;
use crate::content::schema::service::Element;
use crate::content::walk;
use crate::i18n::Texts;

/// Where a practice account's number begins, after country and check digits.
const PRACTICE_BANK: &str = "9999";

/// Looks at every fact, at what fields recognise, and at every text.
pub(in crate::content) fn run(draft: &Draft<'_>, texts: &Texts, found: &mut Findings) {
    for read in draft.personas.values() {
        for fact in read.file.facts.values() {
            look(&fact.text, read.path, fact.text.place(), found);
        }
    }
    for read in draft.services.values() {
        walk::elements(&read.file, &mut |_, element| {
            let Element::Field(field) = element else { return };
            for value in &field.recognise {
                for text in &value.texts {
                    look(text, read.path, value.value.place(), found);
                }
            }
        });
    }
    for lang in texts.written() {
        for (key, place) in texts.keys(lang) {
            let at = Place {
                line: place.line,
                column: place.column,
            };
            for text in [texts.text(lang, key), texts.meaning(lang, key)].into_iter().flatten() {
                look(text, &place.file, at, found);
            }
        }
    }
}

fn look(text: &str, path: &str, place: Place, found: &mut Findings) {
    for (code, message, help) in trouble(text) {
        let at = (place.line, place.column);
        found.push(Diagnostic::error(code, path, at, message, help));
    }
}

fn trouble(text: &str) -> Vec<(Code, String, &'static str)> {
    let mut all = Vec::new();
    // Most texts have neither a digit nor an @, and every one is looked at.
    if !text.bytes().any(|byte| byte.is_ascii_digit() || byte == b'@') {
        return all;
    }
    for word in text.split(|c: char| c.is_whitespace() || ",;:()\"„”".contains(c)) {
        let word = word.trim_matches('.');
        if let Some(message) = identity(word) {
            let help = "use an individual number from 900 to 999 with its right check character";
            all.push((Code::PersonaIdentity, message, help));
        }
        if let Some((_, host)) = word.split_once('@')
            && !reserved(host)
        {
            let message = format!("`{word}` may be somebody's address");
            all.push((
                Code::PersonaAddress,
                message,
                "use an address at example.com, example.org or example.net",
            ));
        }
    }
    let compact: String = text.chars().filter(|c| *c != ' ').collect();
    for start in compact.match_indices("FI").map(|(at, _)| at) {
        if let Some(message) = account(compact.get(start..start + 18).unwrap_or_default()) {
            let help = "use an account number that begins FI.. 9999 and has the right check digits";
            all.push((Code::PersonaAccount, message, help));
        }
    }
    if payment_card(&compact) {
        let message = format!("`{text}` may be a payment card's number");
        all.push((
            Code::PersonaAccount,
            message,
            "change a digit, so that its checksum is wrong",
        ));
    }
    all
}

/// What is wrong with an identity code; nothing, when it is none or a good one.
fn identity(word: &str) -> Option<String> {
    let bytes = word.as_bytes();
    let [day @ .., sign, n1, n2, n3, check] = bytes else {
        return None;
    };
    let number = [*n1, *n2, *n3];
    let shaped = day.len() == 6
        && day.iter().chain(&number).all(u8::is_ascii_digit)
        && (b"+-".contains(sign) || (b'A'..=b'F').contains(sign) || (b'U'..=b'Y').contains(sign))
        && check.is_ascii_alphanumeric();
    if !shaped {
        return None;
    }
    let value = day
        .iter()
        .chain(&number)
        .fold(0_u32, |sum, digit| sum * 10 + u32::from(digit - b'0'));
    if number.first() != Some(&b'9') {
        return Some(format!("`{word}` may be a real person's identity code"));
    }
    let right = checksums::identity_check(value).unwrap_or_default();
    (right != check.to_ascii_uppercase())
        .then(|| format!("the check character of `{word}` should be {}", char::from(right)))
}

/// What is wrong with a Finnish account number; nothing, when it is none or a good one.
fn account(number: &str) -> Option<String> {
    let digits = number.strip_prefix("FI").filter(|rest| rest.len() == 16)?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (check, bank) = digits.split_at_checked(2)?;
    if !bank.starts_with(PRACTICE_BANK) {
        return Some(format!("`{number}` may be a real account"));
    }
    let right = checksums::finnish_account(check.as_bytes(), bank.as_bytes());
    (!right).then(|| format!("the check digits of `{number}` are wrong"))
}

/// Fifteen or sixteen digits that begin like a payment card and keep its checksum (ISO/IEC 7812).
fn payment_card(compact: &str) -> bool {
    let digits = compact.as_bytes();
    let shaped = (15..=16).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit);
    shaped && digits.first().is_some_and(|first| (b'3'..=b'6').contains(first)) && checksums::luhn(digits)
}

fn reserved(host: &str) -> bool {
    let host = host.trim_matches('.').to_ascii_lowercase();
    ["example.com", "example.org", "example.net"].contains(&host.as_str())
        || [".example", ".test", ".invalid"].iter().any(|end| host.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[Code]) {
        let codes: Vec<Code> = trouble(text).into_iter().map(|(code, ..)| code).collect();
        assert_eq!(codes, expected, "{text}");
    }

    #[test]
    fn what_could_be_real_is_refused() {
        check("131052-308T", &[Code::PersonaIdentity]);
        check("Tunnus: 010190A123B.", &[Code::PersonaIdentity]);
        check("010190-900P", &[]);
        check("010190-900X", &[Code::PersonaIdentity]);
        check("FI21 1234 5600 0007 85", &[Code::PersonaAccount]);
        check("FI21 9999 5600 0007 85", &[Code::PersonaAccount]);
        check("4111 1111 1111 1111", &[Code::PersonaAccount]);
        check("4111 1111 1111 1112", &[]);
        check("amina@posti.fi", &[Code::PersonaAddress]);
        check("amina@example.com", &[]);
        check("2030 123 456", &[]);
    }

    #[test]
    fn a_practice_account_with_right_digits_passes() {
        let bank = "99995600000785";
        let good = (0..100).filter(|check| account(&format!("FI{check:02}{bank}")).is_none());
        assert_eq!(good.count(), 1);
    }
}
