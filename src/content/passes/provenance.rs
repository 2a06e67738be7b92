//! What a page says of itself: its dates fit together, a source is named, and it has an address where there is an address bar.
//!
//! Deliberately not here: whether a check is too old. That needs today's date, which belongs to the front end.

use crate::base::Code;
use crate::content::diagnostic::Findings;
use crate::content::draft::Draft;
use crate::content::schema::service::Surface;

/// Looks at every page.
pub(in crate::content) fn run(draft: &Draft<'_>, found: &mut Findings) {
    for read in draft.services.values() {
        for (id, page) in &read.file.pages {
            if page.valid_from > page.checked_on {
                found.error(
                    Code::ProvenanceDate,
                    read.path,
                    read.key(&["pages", id.as_str(), "valid_from"]),
                    format!("valid from {}, but checked on {}", page.valid_from, page.checked_on),
                    "a page is checked when it is valid, not before",
                );
            }
            let told = match (page.surface, &page.url) {
                (Surface::Browser, None) => Some(("there is no address", "write `url:`, the address bar's text")),
                (Surface::Phone, Some(_)) => Some(("a phone shows no address", "take `url` away")),
                _ => None,
            };
            if let Some((message, help)) = told {
                let place = read.key(&["pages", id.as_str(), "url"]);
                found.error(Code::PageUrl, read.path, place, message, help);
            }
            if page.source.trim().is_empty() {
                found.error(
                    Code::ProvenanceDate,
                    read.path,
                    read.key(&["pages", id.as_str(), "source"]),
                    "no source is named",
                    "write where the page's facts were read",
                );
            }
        }
    }
}
