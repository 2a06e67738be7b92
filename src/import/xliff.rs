//! XLIFF 2 (OASIS) as `export` writes it and translators' programs give it back: units by name, targets, states and notes.
//!
//! Nothing outside the file is read, and no entity but XML's own is known. A row is a unit, counted from 1.

use std::collections::BTreeMap;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::xml::entity;
use super::{MOST_ROWS, Wrong};
use crate::i18n::Lang;
use crate::i18n::translating::Given;

/// How deep elements can stand in one another.
const MOST_DEPTH: usize = 50;
/// States of a segment that somebody has reviewed.
const REVIEWED: [&str; 2] = ["reviewed", "final"];
/// What stands for a name where only the state says that somebody has reviewed a text.
const SOMEBODY: &str = "yes";

/// Whether a text is XLIFF.
pub(super) fn is_xliff(text: &str) -> bool {
    let start: String = text.chars().take(1000).collect();
    start.trim_start().starts_with('<') && start.contains("<xliff")
}

pub(super) fn read(text: &str) -> Result<(Lang, Vec<Given>), Wrong> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut reading = Reading::default();
    loop {
        match reader.read_event().map_err(|error| Wrong::damaged(&error))? {
            Event::Start(element) => reading.open(&element)?,
            Event::End(_) => reading.close(),
            Event::Text(text) => reading.text.push_str(&text.xml10_content()),
            Event::CData(text) => reading.text.push_str(&text.xml10_content()),
            Event::GeneralRef(sign) => {
                let known = entity(&sign)?;
                reading
                    .text
                    .push(known.ok_or_else(|| Wrong::damaged(&"an entity that XML does not have"))?);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if !reading.open.is_empty() {
        return Err(Wrong::damaged(&"it ends in the middle"));
    }
    let lang = reading.lang.ok_or(Wrong::NoTranslations("trgLang"))?;
    if reading.order.is_empty() {
        return Err(Wrong::NoTranslations("unit"));
    }
    Ok((lang, reading.order))
}

#[derive(Default)]
struct Reading {
    lang: Option<Lang>,
    open: Vec<String>,
    /// What the element says that is being read.
    text: String,
    unit: Unit,
    units: u32,
    /// Where a key stands in `order`.
    places: BTreeMap<String, usize>,
    order: Vec<Given>,
}

#[derive(Default)]
struct Unit {
    name: String,
    category: String,
    notes: BTreeMap<String, String>,
    target: String,
    is_reviewed: bool,
}

impl Reading {
    fn open(&mut self, element: &BytesStart<'_>) -> Result<(), Wrong> {
        let attribute = |name: &str| {
            let found = element.try_get_attribute(name).ok()??;
            Some(found.normalized_value(XmlVersion::Explicit1_0).ok()?.into_owned())
        };
        if self.open.len() >= MOST_DEPTH {
            return Err(Wrong::damaged(&"its elements stand too deep in one another"));
        }
        let name = element.local_name().as_ref().to_owned();
        match name.as_str() {
            "xliff" => self.lang = attribute("trgLang").as_deref().and_then(Lang::from_tag),
            "unit" => {
                self.unit = Unit {
                    name: attribute("name").or_else(|| attribute("id")).unwrap_or_default(),
                    ..Unit::default()
                };
                self.units = self.units.saturating_add(1);
            }
            "segment" => {
                let state = attribute("state").unwrap_or_default();
                self.unit.is_reviewed |= REVIEWED.contains(&state.as_str());
            }
            "note" => self.unit.category = attribute("category").unwrap_or_default(),
            _ => {}
        }
        // What stands in a target, e.g. a mark on a term, is part of it.
        if matches!(name.as_str(), "note" | "target" | "source") {
            self.text.clear();
        }
        self.open.push(name);
        Ok(())
    }

    fn close(&mut self) {
        match self.open.pop().as_deref() {
            Some("note") => {
                let category = std::mem::take(&mut self.unit.category);
                self.unit.notes.insert(category, std::mem::take(&mut self.text));
            }
            // A program may have cut a text into several segments.
            Some("target") => self.unit.target.push_str(&self.text),
            Some("unit") => self.end_unit(),
            _ => {}
        }
    }

    fn end_unit(&mut self) {
        let mut unit = std::mem::take(&mut self.unit);
        let (key, part) = match unit.name.rsplit_once('.') {
            Some((key, part @ ("say" | "meaning"))) => (key.to_owned(), Some(part.to_owned())),
            _ => (unit.name.clone(), None),
        };
        let known = self.places.get(&key).copied();
        let place = match (known, &part) {
            (Some(place), Some(_)) => place,
            // A text that stands twice is told as such.
            (_, _) if self.order.len() >= MOST_ROWS => return,
            (_, _) => {
                self.places.insert(key.clone(), self.order.len());
                self.order.push(Given {
                    row: self.units,
                    key,
                    ..Given::default()
                });
                self.order.len().saturating_sub(1)
            }
        };
        let Some(given) = self.order.get_mut(place) else { return };
        match part.as_deref() {
            Some("say") => given.words.say = unit.target,
            Some(_) => given.words.meaning = unit.target,
            None => {
                given.words.text = unit.target;
                given.version = unit.notes.remove("version").unwrap_or_default().trim().to_owned();
                given.by = unit.notes.remove("reviewed_by").unwrap_or_default().trim().to_owned();
                if given.by.is_empty() && unit.is_reviewed {
                    SOMEBODY.clone_into(&mut given.by);
                }
            }
        }
    }
}
