//! What tests of paper need: made-up papers, and the texts of a laid-out page.

use serde::Serialize;
use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

use super::press::{self, Template};
use crate::base::PictureId;

use super::*;

/// The texts of each page in the order in which they were laid out, joined by `|` where a run ends.
pub(super) fn texts(document: &PagedDocument) -> Vec<String> {
    let page = |frame: &Frame| {
        let mut runs = Vec::new();
        gather(frame, &mut runs);
        runs.join("|")
    };
    document.pages().iter().map(|laid| page(&laid.frame)).collect()
}

fn gather(frame: &Frame, runs: &mut Vec<String>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => gather(&group.frame, runs),
            FrameItem::Text(text) => runs.push(text.text.to_string()),
            _ => {}
        }
    }
}

/// Whether any sign of a document is drawn as "no such glyph".
pub(super) fn has_missing_glyph(document: &PagedDocument) -> bool {
    fn missing(frame: &Frame) -> bool {
        frame.items().any(|(_, item)| match item {
            FrameItem::Group(group) => missing(&group.frame),
            FrameItem::Text(text) => text.glyphs.iter().any(|glyph| glyph.id == 0),
            _ => false,
        })
    }
    document.pages().iter().any(|page| missing(&page.frame))
}

/// Lays a paper out, and writes it, so that what only the writing would find wrong is found.
pub(super) fn laid_out(template: Template, data: &impl Serialize) -> PagedDocument {
    let document = press::lay_out(template, data).unwrap();
    press::write(&document).unwrap();
    document
}

pub(super) fn picture(file: &str, shows: &str) -> Picture {
    Picture {
        file: PictureId::new(file).unwrap(),
        shows: shows.to_owned(),
    }
}

pub(super) const DAY: jiff::civil::Date = jiff::civil::date(2026, 6, 3);
