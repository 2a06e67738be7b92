//! What a typed text turns out to be. Here, and only here, is the text looked at; what goes on is an [`Entry`].

use jiff::civil::Date;

use crate::content::catalog::Case;
use crate::content::schema::service::{Field, Input, Recognise};
use crate::service::guard;
use crate::service::interaction::Entry;

/// The longest text that a field takes, in characters.
pub const MAX_TEXT: usize = 200;

/// Judges what was typed into a field.
#[must_use]
pub fn judge(case: &Case, field: &Field, typed: &str) -> Entry {
    if typed.trim().is_empty() {
        return Entry::Empty;
    }
    let fits = |rule: &&Recognise| meanings(case, rule).any(|text| same(field.input, text, typed));
    if let Some(rule) = field.recognise.iter().find(fits) {
        return Entry::Known(rule.value.get().clone());
    }
    if let Some(kind) = guard::real_data(typed) {
        return Entry::Refused(kind);
    }
    match field.input {
        Input::Number if cents(typed).is_none() => Entry::Malformed,
        Input::Date if date(typed).is_none() => Entry::Malformed,
        _ => Entry::Other,
    }
}

/// Whether a text is the beginning of one that the field knows, and no more.
#[must_use]
pub fn is_beginning(case: &Case, field: &Field, typed: &str) -> bool {
    let typed = folded(&without_spaces(typed));
    let known = field.recognise.iter().flat_map(|rule| meanings(case, rule));
    let mut known = known.map(|text| folded(&without_spaces(text)));
    !typed.is_empty() && known.any(|text| text.len() > typed.len() && text.starts_with(&typed))
}

/// The text that a demonstrator types so that the field recognises this value. None when it does not know it.
#[must_use]
pub fn text_for<'c>(case: &'c Case, field: &'c Field, value: &str) -> Option<&'c str> {
    let rule = field.recognise.iter().find(|rule| rule.value.as_str() == value)?;
    meanings(case, rule).next()
}

fn meanings<'c>(case: &'c Case, rule: &'c Recognise) -> impl Iterator<Item = &'c str> {
    let fact = rule.fact.as_ref().and_then(|name| case.persona.facts.get(name.get()));
    fact.map(|fact| fact.text.as_str())
        .into_iter()
        .chain(rule.texts.iter().map(String::as_str))
}

fn same(input: Input, wanted: &str, typed: &str) -> bool {
    match input {
        Input::Plain => folded(wanted) == folded(typed),
        Input::Password => wanted == typed,
        Input::Code | Input::Digits => without_spaces(wanted) == without_spaces(typed),
        Input::Number => cents(wanted).is_some() && cents(wanted) == cents(typed),
        Input::Date => date(wanted).is_some() && date(wanted) == date(typed),
    }
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// A number as it is written in Finland (`1 450,5`), in hundredths. A point is no decimal comma.
#[must_use]
pub fn cents(text: &str) -> Option<i64> {
    let text = without_spaces(text);
    let text = text.strip_suffix('€').unwrap_or(&text);
    let (whole, part) = text.split_once(',').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || part.len() > 2 || !digits(whole) || !digits(part) || text.ends_with(',') {
        return None;
    }
    format!("{whole}{part:0<2}").parse().ok()
}

/// A date as it is written in Finland: `1.10.2026` or `01.10.2026`.
#[must_use]
pub fn date(text: &str) -> Option<Date> {
    let mut parts = text.trim().split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let short = |part: &str| matches!(part.len(), 1 | 2);
    if parts.next().is_some() || !short(day) || !short(month) || year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_a_decimal_comma() {
        assert_eq!(cents("780,50"), Some(78_050));
        assert_eq!(cents("1 450"), Some(145_000));
        assert_eq!(cents("22,5 €"), Some(2250));
        for wrong in ["780.50", "7,805", "", ",5", "5,", "-3", "9999999999999999999999"] {
            assert_eq!(cents(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn dates_begin_with_the_day() {
        assert_eq!(date("1.10.2026"), Date::new(2026, 10, 1).ok());
        assert_eq!(date("01.10.2026"), date("1.10.2026"));
        for wrong in [
            "2026-10-01",
            "10/1/2026",
            "1.10.26",
            "31.2.2026",
            "1.10.",
            "1.10.2026.5",
        ] {
            assert_eq!(date(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn spaces_and_capitals_matter_only_where_they_do() {
        assert!(same(Input::Plain, "Kotikatu", "  kotikatu "));
        assert!(same(Input::Digits, "1234 5678", "12345678"));
        assert!(!same(Input::Password, "Salainen", "salainen"));
    }
}
