//! Which USB sticks and other removable disks are there to write to, by the kernel's list of mounts (proc(5), mountinfo).
//!
//! Deliberately not here: mounting (the desktop or an administrator does it), and other folders, which staff name themselves.

use std::ffi::OsString;
use std::io;
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};

/// The list of mounts that this process sees.
const MOUNTS: &str = "/proc/self/mountinfo";
/// Where removable disks are mounted (Filesystem Hierarchy Standard 3.0; udisks).
const PLACES: [&str; 3] = ["/media", "/run/media", "/mnt"];

/// A removable disk that is there and may be written to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RemovableDisk {
    /// Its folder.
    pub folder: PathBuf,
}

impl RemovableDisk {
    /// What a person calls it: the last part of its folder, which is usually the disk's own name.
    #[must_use]
    pub fn name(&self) -> String {
        let last = self.folder.file_name().unwrap_or(self.folder.as_os_str());
        last.to_string_lossy().into_owned()
    }
}

/// The removable disks that are there and that this user may write to, sorted by folder. On a system without the list: none.
///
/// # Errors
/// What the system says when its list can't be read.
pub fn removable_disks() -> io::Result<Vec<RemovableDisk>> {
    let list = match std::fs::read(MOUNTS) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other?,
    };
    let mut disks = mounted(&list);
    disks.retain(|disk| may_write(&disk.folder));
    Ok(disks)
}

#[cfg(target_os = "linux")]
fn may_write(folder: &Path) -> bool {
    rustix::fs::access(folder, rustix::fs::Access::WRITE_OK | rustix::fs::Access::EXEC_OK).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn may_write(folder: &Path) -> bool {
    std::fs::metadata(folder).is_ok_and(|about| !about.permissions().readonly())
}

/// The disks of a list that are mounted for writing in one of the [`PLACES`], sorted.
fn mounted(list: &[u8]) -> Vec<RemovableDisk> {
    let mut disks: Vec<RemovableDisk> = list.split(|byte| *byte == b'\n').filter_map(disk).collect();
    disks.sort();
    // One mount may lie over another at the same place.
    disks.dedup();
    disks
}

/// A line: `36 35 8:17 / /media/x/STICK rw,nosuid shared:1 - vfat /dev/sdb1 rw,uid=1000`, with any number of fields before the
/// hyphen.
fn disk(line: &[u8]) -> Option<RemovableDisk> {
    let mut fields = line.split(|byte| *byte == b' ');
    let folder = fields.nth(4)?;
    let options = fields.next()?;
    let mut after = fields.skip_while(|field| *field != b"-").skip(1);
    let (_kind, source, disk_options) = (after.next()?, after.next()?, after.next()?);
    let writable = |options: &[u8]| options.split(|byte| *byte == b',').any(|option| option == b"rw");
    if !source.starts_with(b"/dev/") || !writable(options) || !writable(disk_options) {
        return None;
    }
    let folder = PathBuf::from(OsString::from_vec(unescaped(folder)));
    let inside = |place: &&str| folder.starts_with(place) && (folder != Path::new(place) || *place == "/mnt");
    PLACES.iter().any(inside).then_some(RemovableDisk { folder })
}

/// The kernel writes space, tab, line end and backslash as a backslash and three octal digits.
fn unescaped(field: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(field.len());
    let mut rest = field;
    while let Some((first, after)) = rest.split_first() {
        let octal = |digits: &[u8]| {
            let value = digits.iter().try_fold(0_u32, |value, digit| match digit {
                b'0'..=b'7' => Some(value * 8 + u32::from(digit - b'0')),
                _ => None,
            });
            value.and_then(|value| u8::try_from(value).ok())
        };
        match (first, after.split_at_checked(3)) {
            (b'\\', Some((digits, others))) if octal(digits).is_some() => {
                plain.extend(octal(digits));
                rest = others;
            }
            _ => {
                plain.push(*first);
                rest = after;
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {

    use super::*;

    const LIST: &[u8] = b"\
22 28 0:20 / /proc rw,nosuid - proc proc rw
28 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw,errors=remount-ro
90 28 8:33 / /run/media/kiosk/KINGSTON rw,nosuid shared:2 master:3 - exfat /dev/sdc1 rw,uid=1000
91 28 8:17 / /media/kiosk/Oma\\040tikku\\134\\011x rw,nosuid,nodev - vfat /dev/sdb1 rw,uid=1000
92 28 8:49 / /media/kiosk/LOCKED ro,nosuid - vfat /dev/sdd1 rw
93 28 8:50 / /media/kiosk/SWITCHED rw,nosuid - vfat /dev/sde1 ro
94 28 0:50 / /mnt/share rw - nfs server:/export rw
95 28 8:65 / /mnt rw - ext4 /dev/sdf1 rw
96 28 8:66 / /mnt rw - ext4 /dev/sdg1 rw
97 28 0:51 / /media rw - autofs /dev/none rw
98 28 8:67 / /mediateekki/x rw - ext4 /dev/sdh1 rw
99 28 broken

";

    #[test]
    fn sticks_that_can_be_written_to_are_found() {
        let disks = mounted(LIST);
        let folders: Vec<&str> = disks.iter().map(|disk| disk.folder.to_str().unwrap()).collect();
        assert_eq!(
            folders,
            ["/media/kiosk/Oma tikku\\\tx", "/mnt", "/run/media/kiosk/KINGSTON"]
        );
        assert_eq!(disks[2].name(), "KINGSTON");
    }

    #[test]
    fn half_an_escape_and_one_beyond_a_byte_stay_as_they_are() {
        for (field, plain) in [
            (&b"a\\04"[..], &b"a\\04"[..]),
            (b"a\\", b"a\\"),
            (b"\\777x", b"\\777x"),
            (b"\\0409", b" 9"),
        ] {
            assert_eq!(unescaped(field), plain);
        }
    }

    #[test]
    fn names_need_not_be_unicode() {
        let disks = mounted(b"91 28 8:17 / /media/\xff rw - vfat /dev/sdb1 rw");
        assert_eq!(disks[0].folder.clone().into_os_string().into_vec(), b"/media/\xff");
    }

    #[test]
    fn this_machines_list_can_be_read() {
        for disk in removable_disks().unwrap() {
            assert!(disk.folder.is_absolute());
        }
    }
}
