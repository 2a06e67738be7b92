//! A disk that is really full: a small file system in memory, in a name space of a process of its own, where the machine allows that.

use std::io::Write;
use std::process::Command;

use super::tests::{all, clip, names, staff, take};
use super::*;

/// The folder that the process was given.
const GIVEN: &str = "POLKU_TEST_FOLDER";
const TEST: &str = "recordings::full_disk_tests::on_a_full_disk_all_is_as_it_was";
/// The end of the child's test.
const DONE: &str = "all is as it was";
/// A page of memory, the smallest part of such a disk.
const PAGE: usize = 4_096;
/// So many pages has a clip here.
const PAGES: usize = 10;

#[test]
fn on_a_full_disk_all_is_as_it_was() {
    if let Some(folder) = std::env::var_os(GIVEN) {
        return on_a_small_disk(Path::new(&folder));
    }
    let folder = tempfile::tempdir().unwrap();
    let mount = format!("mount -t tmpfs -o size=512k tmpfs \"${GIVEN}\"");
    let run = |what: &str| {
        Command::new("unshare")
            .args(["-Urm", "sh", "-c", what, "sh"])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", TEST, "--nocapture"])
            .env(GIVEN, folder.path())
            .output()
    };
    if run(&mount).is_ok_and(|output| output.status.success()) {
        let output = run(&format!("{mount} && exec \"$@\"")).unwrap();
        let said = [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned());
        assert!(output.status.success() && said.concat().contains(DONE), "{said:?}");
    }
}

/// Fills the disk to the last byte.
fn fill(ballast: &Path) {
    let mut size = 1 << 20;
    while size > 0 {
        let file = fs::OpenOptions::new().append(true).create(true).open(ballast);
        if file.unwrap().write_all(&vec![1; size]).is_err() {
            size /= 2;
        }
    }
}

fn on_a_small_disk(disk: &Path) {
    let archive = Archive::of(disk);
    let ballast = disk.join("ballast");
    let (old, new) = (vec![1; PAGES * PAGE], vec![2; PAGES * PAGE]);
    archive.keep(&clip(), take(&old), &old).unwrap();
    archive.approve(&clip(), &Sha256Hex::of(&old), staff(2), None).unwrap();
    let before = all(&archive);
    let folder = disk.join("recordings/so");
    let there = names(&folder);
    // No room at all; for half of the clip; for the clip, and not for the manifest that would name it.
    for free in [0, PAGES / 2, PAGES] {
        fill(&ballast);
        let file = fs::OpenOptions::new().write(true).open(&ballast).unwrap();
        let length = file.metadata().unwrap().len();
        file.set_len(length.next_multiple_of(PAGE as u64) - (free * PAGE) as u64)
            .unwrap();
        let full = archive.keep(&clip(), take(&new), &new).unwrap_err();
        assert_eq!(full.staff_key(), "staff-voices-disk-full", "{full:?}");
        let full = archive.delete(&clip(), &Sha256Hex::of(&old));
        assert!(full.is_err() || free > 0);
        if free > 0 {
            // It had room by then: so it is put back.
            fs::remove_file(&ballast).unwrap();
            archive.keep(&clip(), take(&old), &old).unwrap();
            archive.approve(&clip(), &Sha256Hex::of(&old), staff(2), None).unwrap();
        }
        assert_eq!(all(&archive), before);
        assert_eq!(
            archive.bytes(&clip(), &take(&old)).unwrap(),
            old,
            "the old one is heard"
        );
        assert_eq!(names(&folder), there, "nothing else is left");
    }
    fs::remove_file(&ballast).unwrap_or_default();
    archive.keep(&clip(), take(&new), &new).unwrap();
    println!("{DONE}");
}
