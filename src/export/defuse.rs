//! What keeps a text of a CSV file from becoming a formula when a spreadsheet opens it (OWASP, "CSV Injection").

use std::borrow::Cow;

/// A text with an apostrophe before everything that some spreadsheet would take for the beginning of a formula: at the start of the
/// text, and after a comma, a semicolon, a tab or a line break in it. The latter because a table of one dialect may be opened
/// as another one, which ends the cell there: quotes hold only in a reader that has the same separator. It costs `;-)` an
/// apostrophe too: whether something is a formula hangs on the cells that follow, so nothing is let through.
pub(super) fn defused(text: &str) -> Cow<'_, str> {
    let mut safe: Option<String> = None;
    let mut copied = 0;
    // Where the part begins that may become a cell, until its first visible sign is known.
    let mut beginning = Some(0);
    for (at, sign) in text.char_indices() {
        if let Some(start) = beginning {
            if is_sign(sign) || (at == 0 && sign.is_control()) {
                let safe = safe.get_or_insert_with(|| String::with_capacity(text.len().saturating_add(8)));
                safe.push_str(text.get(copied..start).unwrap_or_default());
                safe.push('\'');
                copied = start;
                beginning = None;
            } else if !is_invisible(sign) {
                beginning = None;
            }
        }
        if is_separator(sign) {
            beginning = Some(at.saturating_add(sign.len_utf8()));
        }
    }
    match safe {
        None => Cow::Borrowed(text),
        Some(mut safe) => {
            safe.push_str(text.get(copied..).unwrap_or_default());
            Cow::Owned(safe)
        }
    }
}

/// What begins a formula in some spreadsheet: the four signs and their full-width forms.
pub(super) const fn is_sign(sign: char) -> bool {
    matches!(sign, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
}

const fn is_separator(sign: char) -> bool {
    matches!(sign, ',' | ';' | '\t' | '\n' | '\r')
}

/// Blanks, and marks of direction and joining that nobody sees: some spreadsheets drop them before they look.
pub(super) fn is_invisible(sign: char) -> bool {
    sign.is_whitespace()
        || sign.is_control()
        || matches!(sign, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_begins_a_formula() {
        for formula in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "＝1",
            "＋1",
            "－1",
            "＠A",
            "\0=1",
            "\u{1b}x",
            " =1",
            "\u{200f}=1",
            "\u{feff}@A",
        ] {
            assert_eq!(defused(formula), format!("'{formula}"));
        }
        for control in ["\t", "\r", "\n"] {
            assert_eq!(defused(&format!("{control}=1")), format!("'{control}'=1"));
            assert_eq!(defused(&format!("{control}a")), format!("'{control}a"));
        }
    }

    #[test]
    fn nor_where_another_separator_would_end_the_cell() {
        assert_eq!(defused("Aino;=1+1"), "Aino;'=1+1");
        assert_eq!(defused("a, =1,b;\u{200e}@x"), "a,' =1,b;'\u{200e}@x");
        assert_eq!(defused("a\n=cmd|' /C calc'!A0\nb"), "a\n'=cmd|' /C calc'!A0\nb");
    }

    #[test]
    fn other_texts_stay_as_they_are() {
        for text in [
            "",
            "a=1",
            "Anna-Liisa",
            "x, y; z",
            "محمد",
            "1-2",
            "\"quoted\"",
            "😀",
            " a",
            "a\nb",
            "Åke",
        ] {
            assert!(matches!(defused(text), Cow::Borrowed(same) if same == text), "{text}");
        }
    }
}
