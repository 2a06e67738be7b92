//! What the machine lacks and staff should know.

use std::ffi::OsStr;
use std::path::Path;

use crate::app::model::StaffNotice;

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

fn has_device(folder: &Path) -> bool {
    let is_device = |name: &OsStr| {
        let name = name.to_string_lossy();
        name.starts_with("card") || name.starts_with("renderD")
    };
    std::fs::read_dir(folder)
        .is_ok_and(|mut entries| entries.any(|entry| entry.is_ok_and(|entry| is_device(&entry.file_name()))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_graphics_device_is_found_by_its_name() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!has_device(&folder.path().join("none")));
        std::fs::write(folder.path().join("by-path"), "").unwrap();
        assert!(!has_device(folder.path()));
        std::fs::write(folder.path().join("renderD128"), "").unwrap();
        assert!(has_device(folder.path()));
    }
}
