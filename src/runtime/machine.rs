//! What staff should know about the machine: what it lacks, and what is wrong with its clock.

use std::ffi::OsStr;
use std::path::Path;

use crate::app::model::StaffNotice;
use crate::base::{Millis, Timestamp};
use crate::report::when::Finland;

/// How far the journal may be ahead of the clock: clocks are set a little back all the time.
const AHEAD: Millis = Millis::seconds(5 * 60);

/// A sentence to staff when the journal has been recorded at a later time than it is now.
pub(super) fn about_clock(last: Timestamp, now: Timestamp) -> Option<StaffNotice> {
    let to_the_minute = || {
        Finland::default()
            .iso(last)
            .replacen('T', " ", 1)
            .chars()
            .take(16)
            .collect()
    };
    (last.since(now) > AHEAD).then(|| StaffNotice {
        key: "staff-clock-behind",
        values: vec![("last", to_the_minute())],
    })
}

/// Where Linux lists graphics devices.
const DEVICES: &str = "/dev/dri";

/// A sentence to staff when pictures are drawn by the processor: the kiosk works, but an old machine may be slow.
pub(super) fn about_graphics() -> Option<StaffNotice> {
    let by_choice = std::env::var_os("LIBGL_ALWAYS_SOFTWARE").is_some_and(|set| set != *OsStr::new("0"));
    let missing = cfg!(target_os = "linux") && !has_device(Path::new(DEVICES));
    (by_choice || missing).then(|| StaffNotice {
        key: "staff-no-gpu",
        values: Vec::new(),
    })
}

/// Whether there is one that draws. One that only shows what the processor has drawn is a `card` without a `renderD`.
fn has_device(folder: &Path) -> bool {
    let is_device = |name: &OsStr| {
        let name = name.to_string_lossy();
        name.starts_with("renderD")
    };
    std::fs::read_dir(folder)
        .is_ok_and(|mut entries| entries.any(|entry| entry.is_ok_and(|entry| is_device(&entry.file_name()))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_from_the_future_is_told() {
        let now = Timestamp(1_795_417_200_000);
        for ahead in [-1_000_000, 0, 300_000] {
            assert_eq!(about_clock(Timestamp(now.0 + ahead), now), None, "{ahead}");
        }
        let notice = about_clock(Timestamp(now.0 + 3_600_000), now).unwrap();
        assert_eq!(notice.values, [("last", "2026-11-23 10:00".to_owned())]);
    }

    #[test]
    fn a_graphics_device_is_found_by_its_name() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!has_device(&folder.path().join("none")));
        for name in ["by-path", "card0"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        assert!(!has_device(folder.path()));
        std::fs::write(folder.path().join("renderD128"), "").unwrap();
        assert!(has_device(folder.path()));
    }
}
