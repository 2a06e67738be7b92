//! Staff's words inside the program: they are needed when no content is found.

use crate::i18n::Texts;

/// The texts for staff, in staff's languages.
#[must_use]
pub fn staff_texts() -> Texts {
    let files = [
        (
            "locales/fi/staff.ftl",
            &include_bytes!("../../locales/fi/staff.ftl")[..],
        ),
        (
            "locales/sv/staff.ftl",
            &include_bytes!("../../locales/sv/staff.ftl")[..],
        ),
        (
            "locales/en/staff.ftl",
            &include_bytes!("../../locales/en/staff.ftl")[..],
        ),
    ];
    Texts::load(files).0
}
