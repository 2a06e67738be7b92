//! Which pictures and icons there are: content names a picture, the window an icon.
//!
//! Uses nothing. Deliberately not here: the drawings themselves, which only the window needs. The lists follow the
//! folders `assets/pictures/` and `assets/icons/`; `tests/project/pictures.rs` fails when they differ, and says how to write
//! them anew.

/// Names of the pictures in `assets/pictures/`, sorted.
pub const NAMES: &[&str] = &[
    "animal-bear",
    "animal-bird",
    "animal-butterfly",
    "animal-camel",
    "animal-cat",
    "animal-cow",
    "animal-elephant",
    "animal-fish",
    "animal-horse",
    "animal-rabbit",
    "animal-sheep",
    "animal-turtle",
    "bank",
    "bank-card",
    "banknote",
    "begin-anew",
    "book",
    "book-easy",
    "book-hard",
    "books",
    "bulb",
    "bus",
    "calendar",
    "calm",
    "celebration",
    "check",
    "clock",
    "close-window",
    "coin",
    "computer",
    "computer-off",
    "computer-pin",
    "cookie",
    "cross",
    "doctor",
    "door",
    "dvd",
    "family",
    "film",
    "form",
    "free",
    "globe",
    "go-on",
    "hand-stop",
    "handshake",
    "headphones",
    "helper",
    "identity-card",
    "kind-alone",
    "kind-guided",
    "kind-hints",
    "kind-later",
    "kind-real",
    "kind-shown",
    "laptop",
    "late-fee",
    "lesson-identification",
    "lesson-library",
    "letter",
    "letter-come",
    "library-card",
    "library-desk",
    "loans",
    "lock",
    "log-out",
    "music",
    "newspaper",
    "no",
    "nobody",
    "notice",
    "office",
    "official",
    "paper-done",
    "parcel",
    "persona-man",
    "persona-man-beard",
    "persona-woman",
    "persona-woman-blonde",
    "persona-woman-headscarf",
    "phone",
    "phone-approve",
    "phone-bank",
    "phone-message",
    "phone-off",
    "phone-pin",
    "phone-reject",
    "phone-warning",
    "pickup-shelf",
    "pin-code",
    "place",
    "polku-mark",
    "practice-mark",
    "reading",
    "receipt",
    "search",
    "shop",
    "sign-in-been-here",
    "sign-in-new",
    "sign-in-only-try",
    "smiling",
    "speech",
    "telephone",
    "thing-apple",
    "thing-ball",
    "thing-boat",
    "thing-book",
    "thing-car",
    "thing-cup",
    "thing-flower",
    "thing-house",
    "thing-key",
    "thing-sun",
    "thing-tree",
    "thing-umbrella",
    "thinking",
    "time-out",
    "topic-health",
    "topic-home",
    "topic-library",
    "topic-money",
    "topic-permit",
    "topic-safety",
    "topic-school",
    "topic-travel",
    "topic-work",
    "trash",
    "unknown",
    "voice-louder",
    "voice-quieter",
    "walking-away",
    "warning",
    "yes",
];

/// Names of the icons in `assets/icons/`, sorted. They are the kiosk's own; content doesn't name them.
pub const ICONS: &[&str] = &[
    "again",
    "arrow-down",
    "arrow-left",
    "arrow-right",
    "arrow-up",
    "backspace",
    "barcode",
    "bell",
    "book",
    "books",
    "calendar",
    "caret-down",
    "caret-left",
    "caret-right",
    "caret-up",
    "chart",
    "check",
    "check-circle",
    "check-circle-full",
    "circle",
    "clock",
    "cloud-check",
    "cloud-slash",
    "contrast",
    "copy",
    "door",
    "download",
    "ear",
    "ear-slash",
    "eye",
    "eye-slash",
    "filter",
    "gear",
    "globe",
    "hand",
    "headphones",
    "heart",
    "hourglass",
    "house",
    "info",
    "keyboard",
    "letter",
    "lightbulb",
    "list",
    "lock",
    "lock-open",
    "magnifying-glass",
    "map-pin",
    "microphone",
    "minus",
    "moon",
    "more",
    "path",
    "pause",
    "pencil",
    "phone",
    "play",
    "plus",
    "pointer-hand",
    "pointer-hand-line",
    "power",
    "printer",
    "question",
    "save",
    "sign-out",
    "speaker",
    "speaker-slash",
    "star",
    "star-full",
    "sun",
    "telephone",
    "text-size",
    "trash",
    "undo",
    "user",
    "user-plus",
    "users",
    "warning",
    "warning-circle",
    "wifi",
    "wifi-slash",
    "x",
    "x-circle",
];

/// Whether content may name this picture.
#[must_use]
pub fn exists(name: &str) -> bool {
    NAMES.binary_search(&name).is_ok()
}

/// Whether there is an icon of this name.
#[must_use]
pub fn icon_exists(name: &str) -> bool {
    ICONS.binary_search(&name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::PictureId;

    #[test]
    fn every_name_can_be_written_in_content() {
        for name in NAMES.iter().chain(ICONS) {
            assert!(PictureId::new(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn pictures_and_icons_are_found_by_name_and_nothing_else_is() {
        assert!(NAMES.iter().all(|name| exists(name)));
        assert!(ICONS.iter().all(|name| icon_exists(name)));
        for name in ["", "no-such-picture", "../pictures/coin", "coin.svg", "Coin"] {
            assert!(!exists(name) && !icon_exists(name), "{name}");
        }
    }

    #[test]
    fn sign_in_has_twelve_animals_and_twelve_things() {
        for kind in ["animal-", "thing-"] {
            assert_eq!(NAMES.iter().filter(|name| name.starts_with(kind)).count(), 12, "{kind}");
        }
    }
}
