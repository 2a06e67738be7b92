//! Texts in XML as Excel has them (ECMA-376 part 1, 22.9.2.19, `ST_Xstring`): what XML forbids is written `_x000D_`.

use crate::export::defuse::{is_invisible, is_sign};
use crate::report::written::push_digits;

/// What one cell of Excel can hold, in UTF-16 units.
const LONGEST: usize = 32_767;

/// Whether a text begins as a formula does, behind blanks and marks that nobody sees.
pub(super) fn looks_like_formula(text: &str) -> bool {
    text.chars().find(|sign| !is_invisible(*sign)).is_some_and(is_sign)
}

/// Adds a text. One that is too long for a cell is cut and ends with an ellipsis.
pub(super) fn push(xml: &mut String, text: &str) {
    match cut(text) {
        None => push_all(xml, text),
        Some(beginning) => {
            push_all(xml, beginning);
            xml.push('…');
        }
    }
}

/// The beginning that leaves room for the ellipsis, if a text is too long.
fn cut(text: &str) -> Option<&str> {
    // A text has at most as many UTF-16 units as bytes.
    if text.len() <= LONGEST || text.encode_utf16().count() <= LONGEST {
        return None;
    }
    let mut units = 0_usize;
    let end = text.char_indices().find_map(|(at, sign)| {
        units = units.saturating_add(sign.len_utf16());
        (units >= LONGEST).then_some(at)
    });
    end.and_then(|end| text.get(..end))
}

fn push_all(xml: &mut String, text: &str) {
    let mut copied = 0;
    for (at, sign) in text.char_indices() {
        let entity = match sign {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '_' if is_escape(text.get(at..).unwrap_or_default()) => "_x005F_",
            '\t' | '\n' => continue,
            '\0'..='\x1F' | '\u{FFFE}' | '\u{FFFF}' => "",
            _ => continue,
        };
        xml.push_str(text.get(copied..at).unwrap_or_default());
        copied = at.saturating_add(sign.len_utf8());
        xml.push_str(entity);
        if entity.is_empty() {
            push_escape(xml, sign);
        }
    }
    xml.push_str(text.get(copied..).unwrap_or_default());
}

fn push_escape(xml: &mut String, sign: char) {
    xml.push_str("_x");
    match sign {
        '\u{FFFE}' => xml.push_str("FFFE"),
        '\u{FFFF}' => xml.push_str("FFFF"),
        control => {
            let number = u32::from(control);
            push_digits(xml, (number / 16).into(), 3);
            xml.extend(char::from_digit(number % 16, 16).map(|digit| digit.to_ascii_uppercase()));
        }
    }
    xml.push('_');
}

/// Whether a text begins as an escape does, so that Excel would read it as one.
fn is_escape(text: &str) -> bool {
    match text.as_bytes() {
        [b'_', b'x', a, b, c, d, b'_', ..] => [a, b, c, d].iter().all(|digit| digit.is_ascii_hexdigit()),
        _ => false,
    }
}

/// Adds a text to an attribute.
pub(super) fn push_attribute(xml: &mut String, text: &str) {
    for sign in text.chars() {
        match sign {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            other => xml.push(other),
        }
    }
}

/// How wide the longest line of a text is, in characters; about, because letters differ.
pub(super) fn width(text: &str) -> usize {
    // The widest column is far narrower than this.
    let seen = text.lines().take(20);
    seen.map(|line| {
        line.chars()
            .take(200)
            .filter(|sign| !is_invisible(*sign) || *sign == ' ')
            .count()
    })
    .max()
    .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        let mut xml = String::new();
        push(&mut xml, text);
        xml
    }

    #[test]
    fn what_xml_forbids_is_escaped_as_excel_does() {
        assert_eq!(written("a<b>&\"'"), "a&lt;b&gt;&amp;\"'");
        assert_eq!(written("\0\x01\x0B\r\x1F"), "_x0000__x0001__x000B__x000D__x001F_");
        assert_eq!(written("\u{FFFE}x\u{FFFF}"), "_xFFFE_x_xFFFF_");
        assert_eq!(written("tab\tand\nline"), "tab\tand\nline");
        assert_eq!(written("سارا 😀 \u{200f}\u{7f}"), "سارا 😀 \u{200f}\u{7f}");
    }

    #[test]
    fn a_text_that_looks_escaped_stays_what_it_is() {
        assert_eq!(written("_x0041_"), "_x005F_x0041_");
        assert_eq!(written("_x0041_x0042_"), "_x005F_x0041_x005F_x0042_");
        for text in ["_x004_", "_xÄ041_", "_x0041", "__", "_", "_x"] {
            assert_eq!(written(text), text);
        }
    }

    #[test]
    fn a_text_too_long_for_a_cell_ends_with_an_ellipsis() {
        assert_eq!(written(&"ä".repeat(32_767)), "ä".repeat(32_767));
        assert_eq!(written(&"ä".repeat(32_768)), format!("{}…", "ä".repeat(32_766)));
        // A sign of two units is not torn.
        let cut = written(&"😀".repeat(20_000));
        assert_eq!(cut, format!("{}…", "😀".repeat(16_383)));
        assert_eq!(cut.encode_utf16().count(), 32_767);
    }
}
