//! Titles of sheets as Excel takes them: at most 31 signs, some signs forbidden, no two alike.

use std::collections::BTreeSet;

/// The longest title, in UTF-16 units.
const LONGEST: usize = 31;

/// The titles of a workbook.
#[derive(Debug, Default)]
pub(super) struct Titles {
    taken: BTreeSet<String>,
}

impl Titles {
    /// The title that a sheet gets: what it should have as far as Excel takes it, with a number if there is one alike.
    pub(super) fn take(&mut self, wanted: &str) -> String {
        let safe = safe(wanted);
        let mut title = cut(&safe, LONGEST).to_owned();
        let mut number = 2_u32;
        // Excel tells titles apart without regard to capitals.
        while !self.taken.insert(title.to_lowercase()) {
            let ending = format!(" ({number})");
            let room = LONGEST.saturating_sub(ending.len());
            title = format!("{}{ending}", cut(&safe, room));
            number = number.saturating_add(1);
        }
        title
    }
}

/// A text without what a title must not have. An apostrophe must not come first or last.
fn safe(wanted: &str) -> String {
    let allowed = |sign: char| match sign {
        '[' | ']' | ':' | '*' | '?' | '/' | '\\' => '-',
        '\'' => '’',
        sign if sign.is_control() || matches!(sign, '\u{FFFE}' | '\u{FFFF}') => ' ',
        other => other,
    };
    let text: String = wanted.chars().map(allowed).collect();
    match text.trim() {
        "" => "1".to_owned(),
        // Excel keeps this name for itself.
        history if history.eq_ignore_ascii_case("history") => format!("{history} 1"),
        other => other.to_owned(),
    }
}

fn cut(text: &str, longest: usize) -> &str {
    let mut units = 0_usize;
    let end = text.char_indices().find_map(|(at, sign)| {
        units = units.saturating_add(sign.len_utf16());
        (units > longest).then_some(at)
    });
    text.get(..end.unwrap_or(text.len())).unwrap_or_default().trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_safe() {
        let mut titles = Titles::default();
        assert_eq!(titles.take("Läsnäolo"), "Läsnäolo");
        assert_eq!(titles.take("a[b]:*?/\\c"), "a-b------c");
        assert_eq!(titles.take("'quoted'"), "’quoted’");
        assert_eq!(titles.take(" \t\0 "), "1");
        assert_eq!(titles.take("History"), "History 1");
        assert_eq!(titles.take(&"ä".repeat(40)), "ä".repeat(31));
        assert_eq!(titles.take(&"😀".repeat(40)), "😀".repeat(15));
    }

    #[test]
    fn no_two_are_alike() {
        let mut titles = Titles::default();
        assert_eq!(titles.take("Ryhmä"), "Ryhmä");
        assert_eq!(titles.take("RYHMÄ"), "RYHMÄ (2)");
        assert_eq!(titles.take("Ryhmä"), "Ryhmä (3)");
        let long = "x".repeat(31);
        assert_eq!(titles.take(&long), long);
        assert_eq!(titles.take(&long), format!("{} (2)", "x".repeat(27)));
    }
}
