//! Makes any text fit for paper: one line, signs that can be drawn, no marks that turn other text around.
//!
//! Names come from people, rosters and scanners. What can't be drawn shows as a mark, so that a person sees that something is
//! missing, and the PDF is made all the same. Deliberately not here: layout; data go into the templates as JSON, never as
//! source, so nothing has to be escaped.

use super::faces;

/// What stands for a sign that no bundled face has: the replacement character, a question mark in a box.
const UNKNOWN: char = '\u{fffd}';
/// Marks upon one letter that are kept: Vietnamese and vowelled Arabic need two or three, and more would cover other lines.
const MOST_MARKS: usize = 4;
/// Signs without a place to break the line after which one is made. A line of them would leave its cell.
const LONGEST_WORD: usize = 24;
/// A place to break the line that is not seen (U+200B).
const BREAK: char = '\u{200b}';

/// A text of at most `most` characters in one line. A longer one is cut, with an ellipsis.
pub(super) fn line(text: &str, most: usize) -> String {
    let keep_isolates = balanced(text);
    let mut signs = String::new();
    let mut count = 0_usize;
    let mut marks = 0_usize;
    for sign in text.trim().chars() {
        let Some(sign) = drawn(sign, keep_isolates, &signs) else {
            continue;
        };
        let after_space = signs.is_empty() || signs.ends_with(' ');
        marks = if is_mark(sign) { marks + 1 } else { 0 };
        // A mark needs a letter to stand on, and one space is enough.
        if marks > MOST_MARKS || (after_space && (marks > 0 || sign == ' ')) {
            continue;
        }
        if count == most {
            return cut(signs);
        }
        signs.push(sign);
        count += 1;
    }
    signs.truncate(signs.trim_end().len());
    signs
}

/// As [`cell()`], for a heading, which a PDF must not have without text: an empty one is a dash.
pub(super) fn heading(text: &str, most: usize) -> String {
    let heading = cell(text, most);
    if heading.is_empty() { "–".to_owned() } else { heading }
}

/// As [`line()`], with places to break a word that would leave a narrow column.
pub(super) fn cell(text: &str, most: usize) -> String {
    let mut broken = String::new();
    let mut run = 0;
    for sign in line(text, most).chars() {
        let joins = is_mark(sign) || matches!(sign, '\u{200c}' | '\u{200d}');
        run = if sign == ' ' || sign == '-' { 0 } else { run + 1 };
        if run > LONGEST_WORD && !joins {
            broken.push(BREAK);
            run = 1;
        }
        broken.push(sign);
    }
    broken
}

/// The text with an ellipsis in place of its last sign, and with every isolate closed.
fn cut(mut signs: String) -> String {
    while let Some(last) = signs.pop() {
        if !is_mark(last) {
            break;
        }
    }
    signs.truncate(signs.trim_end().len());
    signs.push('…');
    let depth = signs.chars().fold(0_usize, |depth, sign| match sign {
        '\u{2066}'..='\u{2068}' => depth + 1,
        '\u{2069}' => depth.saturating_sub(1),
        _ => depth,
    });
    signs.extend(std::iter::repeat_n('\u{2069}', depth));
    signs
}

/// What is written for a sign after what is written already; `None` for nothing.
fn drawn(sign: char, keep_isolates: bool, before: &str) -> Option<char> {
    match sign {
        _ if sign.is_whitespace() => Some(' '),
        // The marks with which Fluent sets a name apart in a sentence. Unpaired ones would reach into what stands after.
        '\u{2066}'..='\u{2069}' => keep_isolates.then_some(sign),
        // Persian and Kurdish write them between letters; between pictures they have nothing to join.
        '\u{200c}' | '\u{200d}' => before.ends_with(is_arabic).then_some(sign),
        // Embeddings, overrides and marks of direction; variation selectors, tags, soft hyphens, byte order marks.
        '\u{202a}'..='\u{202e}' | '\u{200e}' | '\u{200f}' | '\u{061c}' => None,
        '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}' | '\u{ad}' | '\u{feff}' => None,
        '\u{200b}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{180b}'..='\u{180f}' => None,
        _ if sign.is_control() => None,
        // Private signs mean nothing to another reader, though a face may have them.
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => Some(UNKNOWN),
        _ if faces::can_draw(sign) => Some(sign),
        // Marks without a face hang on a letter that is there.
        _ if is_mark(sign) => None,
        _ => Some(UNKNOWN),
    }
}

/// Whether every isolate is closed, and none is closed that wasn't opened (UAX #9, BD13).
fn balanced(text: &str) -> bool {
    let mut depth = 0_usize;
    for sign in text.chars() {
        match sign {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' if depth == 0 => return false,
            '\u{2069}' => depth -= 1,
            _ => {}
        }
    }
    depth == 0
}

const fn is_arabic(sign: char) -> bool {
    matches!(sign, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}')
}

/// Marks that stand upon or under a letter, of the scripts that the faces have.
const fn is_mark(sign: char) -> bool {
    matches!(sign,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_as_they_are() {
        for name in [
            "Zuhura Ömer-Šimić",
            "Їжакевич Ґанна",
            "فاطمة الزهراء",
            "می‌خواهم",
            "O'Brien \"Bob\" \\ #x $ * @ <b>",
        ] {
            assert_eq!(line(name, 60), name);
        }
    }

    #[test]
    fn a_text_is_one_line() {
        assert_eq!(line("  Aino\r\n\tMaria\u{2028}Koski\0 ", 60), "Aino Maria Koski");
        assert_eq!(line("", 60), "");
        assert_eq!(line("\n", 60), "");
    }

    #[test]
    fn what_no_face_has_is_a_mark() {
        assert_eq!(line("Aino 🦊", 60), "Aino \u{fffd}");
        assert_eq!(line("👨\u{200d}👩\u{200d}👧\u{fe0f}", 60), "\u{fffd}\u{fffd}\u{fffd}");
        assert_eq!(line("王 \u{e000}", 60), "\u{fffd} \u{fffd}");
    }

    #[test]
    fn marks_of_direction_go_unless_they_are_a_sentences_own() {
        assert_eq!(line("evil\u{202e}gnp", 60), "evilgnp");
        assert_eq!(
            line("\u{2068}علي\u{2069} oli mukana", 60),
            "\u{2068}علي\u{2069} oli mukana"
        );
        assert_eq!(line("a\u{2067}b", 60), "ab");
        assert_eq!(line("a\u{2069}\u{2068}b", 60), "ab");
    }

    #[test]
    fn a_long_text_is_cut_and_what_is_cut_is_closed() {
        assert_eq!(line("Aino Maria", 10), "Aino Maria");
        assert_eq!(line("Aino Marias", 10), "Aino Mari…");
        assert_eq!(line("Aino Maria", 6), "Aino…");
        let long = line(&"x".repeat(10_000), 60);
        assert_eq!(long.chars().count(), 60);
        assert!(balanced(&line("\u{2068}aaaaaaaaaaaaaaaa\u{2069}", 8)));
    }

    #[test]
    fn marks_do_not_pile_up() {
        let piled = format!("Z{}algo", "\u{301}".repeat(40));
        assert_eq!(line(&piled, 60), format!("Z{}algo", "\u{301}".repeat(MOST_MARKS)));
        assert_eq!(line("\u{301}a \u{64b}b", 60), "a b");
    }

    #[test]
    fn a_word_that_would_leave_its_column_can_break() {
        let word = "w".repeat(50);
        assert_eq!(cell(&word, 60).matches(BREAK).count(), 2);
        assert_eq!(cell("Aino Maria Koskinen-Virtanen", 60), "Aino Maria Koskinen-Virtanen");
    }
}
