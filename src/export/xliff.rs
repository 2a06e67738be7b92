//! The table of a language as XLIFF 2.1 (OASIS standard, 2018), for the programs of those who translate for a living.
//!
//! A unit is a text, or its spoken form (`key.say`), or what a Finnish label means (`key.meaning`, in Finnish only). What the table
//! has in further columns stands in notes. Nothing is an inline element: what stands in braces is text, and is looked at when it
//! comes back.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use super::{ExportError, WholeFile};
use crate::i18n::translating::{Row, State};
use crate::i18n::{Direction, Lang};

/// Writes the table of a language. `pictures` names a picture by key.
///
/// # Errors
/// [`ExportError`]; what stood there before is still there.
pub fn translations_xliff(
    path: &Path,
    lang: Lang,
    rows: &[Row],
    pictures: &BTreeMap<String, String>,
) -> Result<(), ExportError> {
    let mut file = WholeFile::create(path)?;
    let written = file.write_all(document(lang, rows, pictures).as_bytes());
    written.map_err(|source| ExportError::Write {
        path: path.to_owned(),
        source,
    })?;
    file.finish_checked()
}

fn document(lang: Lang, rows: &[Row], pictures: &BTreeMap<String, String>) -> String {
    let source = if lang == Lang::En { Lang::SERVICE } else { Lang::En };
    let runs = match lang.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" \
         srcLang=\"{}\" trgLang=\"{}\" xml:space=\"preserve\">\n",
        source.tag(),
        lang.tag()
    );
    let mut files: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        files.entry(&row.file).or_default().push(row);
    }
    for (number, (file, rows)) in (1..).zip(files) {
        writeln!(
            xml,
            "<file id=\"f{number}\" original=\"{file}\" srcDir=\"ltr\" trgDir=\"{runs}\">"
        )
        .ok();
        for row in rows {
            let picture = pictures.get(&row.key).map_or("", String::as_str);
            units(row, lang, picture, &mut xml);
        }
        xml.push_str("</file>\n");
    }
    xml.push_str("</xliff>\n");
    xml
}

fn units(row: &Row, lang: Lang, picture: &str, xml: &mut String) {
    let source = if lang == Lang::En { &row.finnish } else { &row.english };
    let version = row.version(lang);
    let borrowed = row.borrowed.map_or("", Lang::tag);
    let notes = [
        ("note", row.note.as_str()),
        ("picture", picture),
        ("finnish", &row.finnish),
        ("meaning", &row.meaning),
        ("borrowed", borrowed),
        ("status", row.state.words()),
        ("reviewed_by", &row.by),
        ("version", &version),
    ];
    unit(&row.key, &notes, row.state, source, &row.words.text, xml);
    // Said in the source too, so that a program does not take one for the other.
    let mut part = |part: &str, what: &str, words: &str| {
        let (name, source) = (format!("{}.{part}", row.key), format!("[{what}] {source}"));
        unit(&name, &[], row.state, &source, words, xml);
    };
    part("say", "spoken", &row.words.say);
    if lang == Lang::SERVICE {
        part("meaning", "meaning", &row.words.meaning);
    }
}

fn unit(name: &str, notes: &[(&str, &str)], state: State, source: &str, target: &str, xml: &mut String) {
    let state = match state {
        _ if target.is_empty() => "initial",
        State::Reviewed => "reviewed",
        _ => "translated",
    };
    write!(xml, "<unit id=\"{name}\" name=\"{name}\">").ok();
    let mut notes = notes.iter().filter(|(_, text)| !text.is_empty()).peekable();
    if notes.peek().is_some() {
        xml.push_str("<notes>");
        for (category, text) in notes {
            writeln!(xml, "<note category=\"{category}\">{}</note>", escaped(text)).ok();
        }
        xml.push_str("</notes>");
    }
    write!(xml, "<segment state=\"{state}\"><source>{}</source>", escaped(source)).ok();
    if !target.is_empty() {
        write!(xml, "<target>{}</target>", escaped(target)).ok();
    }
    xml.push_str("</segment></unit>\n");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
