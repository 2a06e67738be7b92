//! Where a page's facts come from: its dates fit together, and a source is named.
//!
//! Deliberately not here: whether a check is too old. That needs today's date, which belongs to the front end.

use crate::base::Code;
use crate::content::diagnostic::Findings;
use crate::content::draft::Draft;

/// Looks at every page's dates.
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
