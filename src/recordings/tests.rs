//! Recordings on the disk: kept, approved, replaced, thrown away; and what a hostile folder or a full disk gets.

use std::os::unix::fs::symlink;

use jiff::civil::date;
use uuid::Uuid;

use super::*;
use crate::base::{ShortText, StaffId, TextKey};
use crate::content::recordings::Level;

pub(super) fn clip() -> ClipId {
    ClipId::value(Lang::So, TextKey::new("bank-back").unwrap())
}

pub(super) fn staff(number: u128) -> Person {
    Person::Staff(StaffId(Uuid::from_u128(number)))
}

pub(super) fn take(bytes: &[u8]) -> Take {
    Take {
        text_sha256: Sha256Hex::of_text("Dib u noqo"),
        file_sha256: Sha256Hex::of(bytes),
        ms: 900,
        lufs: Level(-190),
        peak: Level(-21),
        recorded_on: date(2026, 11, 28),
        by: staff(1),
    }
}

pub(super) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// All of the archive, nothing being wrong.
pub(super) fn all(archive: &Archive) -> Recordings {
    let (all, wrong) = archive.read();
    assert!(wrong.is_empty(), "{wrong:?}");
    all
}

#[test]
fn a_recording_waits_is_approved_and_replaced() {
    let data = tempfile::tempdir().unwrap();
    let archive = Archive::of(data.path());
    assert_eq!(all(&archive), Recordings::default());
    archive.keep(&clip(), take(b"one"), b"one").unwrap();
    assert_eq!(all(&archive).of(&clip()).unwrap().waiting, Some(take(b"one")));

    let own = archive.approve(&clip(), &Sha256Hex::of(b"one"), staff(1), None);
    assert!(matches!(own, Err(RecordingsError::SamePerson)), "never who recorded it");
    let other = archive.approve(&clip(), &Sha256Hex::of(b"two"), staff(2), None);
    assert!(
        matches!(other, Err(RecordingsError::NotWaiting)),
        "not what was listened to"
    );
    archive
        .approve(&clip(), &Sha256Hex::of(b"one"), staff(2), None)
        .unwrap();
    let recorded = all(&archive).of(&clip()).unwrap().clone();
    assert_eq!(recorded.waiting, None);
    assert_eq!(recorded.approved.unwrap().approved_by, staff(2));

    archive.keep(&clip(), take(b"two"), b"two").unwrap();
    assert_eq!(
        archive.bytes(&clip(), &take(b"one")).unwrap(),
        b"one",
        "heard until the new one is approved"
    );
    archive.keep(&clip(), take(b"three"), b"three").unwrap();
    archive
        .approve(&clip(), &Sha256Hex::of(b"three"), staff(2), None)
        .unwrap();
    assert_eq!(archive.bytes(&clip(), &take(b"three")).unwrap(), b"three");
    let folder = data.path().join("recordings/so");
    assert_eq!(
        names(&folder).len(),
        2,
        "only the one that is heard, and the manifest: {:?}",
        names(&folder)
    );

    archive.delete(&clip(), &Sha256Hex::of(b"three")).unwrap();
    assert_eq!(all(&archive), Recordings::default());
    assert_eq!(names(&folder), ["manifest.json"]);
}

#[test]
fn what_has_changed_on_the_disk_is_not_approved() {
    let data = tempfile::tempdir().unwrap();
    let archive = Archive::of(data.path());
    archive.keep(&clip(), take(b"one"), b"one").unwrap();
    fs::write(archive.path(&clip(), &take(b"one")), b"eno").unwrap();
    let approved = archive.approve(&clip(), &Sha256Hex::of(b"one"), staff(2), None);
    assert!(matches!(approved, Err(RecordingsError::Differs { .. })));
    fs::remove_file(archive.path(&clip(), &take(b"one"))).unwrap();
    let approved = archive.approve(&clip(), &Sha256Hex::of(b"one"), staff(2), None);
    assert!(matches!(approved, Err(RecordingsError::Gone { .. })));
}

#[test]
fn what_cannot_be_written_leaves_the_old_one() {
    let data = tempfile::tempdir().unwrap();
    let archive = Archive::of(data.path());
    archive.keep(&clip(), take(b"one"), b"one").unwrap();
    let before = all(&archive);
    // What stands in the way of the manifest, as a full disk would: the new file is there and nothing names it.
    let manifest = data.path().join("recordings/so/manifest.json");
    let kept = fs::read(&manifest).unwrap();
    fs::remove_file(&manifest).unwrap();
    fs::create_dir(&manifest).unwrap();
    assert!(archive.keep(&clip(), take(b"two"), b"two").is_err());
    fs::remove_dir(&manifest).unwrap();
    fs::write(&manifest, kept).unwrap();
    assert_eq!(all(&archive), before);
    assert_eq!(archive.bytes(&clip(), &take(b"one")).unwrap(), b"one");
    let full = RecordingsError::File {
        path: manifest,
        source: std::io::ErrorKind::StorageFull.into(),
    };
    assert_eq!(full.staff_key(), "staff-voices-disk-full");
}

#[test]
fn no_link_is_followed_and_nothing_huge_is_taken() {
    let data = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let archive = Archive::of(data.path());
    symlink(elsewhere.path(), data.path().join("recordings")).unwrap();
    let kept = archive.keep(&clip(), take(b"one"), b"one");
    assert!(matches!(kept, Err(RecordingsError::NotPlain { .. })), "{kept:?}");
    assert!(names(elsewhere.path()).is_empty());
    fs::remove_file(data.path().join("recordings")).unwrap();

    archive.keep(&clip(), take(b"one"), b"one").unwrap();
    let path = archive.path(&clip(), &take(b"one"));
    fs::write(elsewhere.path().join("one"), b"one").unwrap();
    fs::remove_file(&path).unwrap();
    symlink(elsewhere.path().join("one"), &path).unwrap();
    assert!(matches!(
        archive.bytes(&clip(), &take(b"one")),
        Err(RecordingsError::NotPlain { .. })
    ));

    let huge = vec![0; usize::try_from(MAX_CLIP).unwrap() + 1];
    let kept = archive.keep(&clip(), take(&huge), &huge);
    assert!(matches!(kept, Err(RecordingsError::TooLarge { .. })));
    let kept = archive.keep(&clip(), take(b"one"), b"another");
    assert!(matches!(kept, Err(RecordingsError::Differs { .. })));
}

#[test]
fn a_damaged_manifest_is_told_and_left_as_it_is() {
    let data = tempfile::tempdir().unwrap();
    let archive = Archive::of(data.path());
    let other = ClipId {
        lang: Lang::Ar,
        ..clip()
    };
    archive.keep(&other, take(b"one"), b"one").unwrap();
    archive.keep(&clip(), take(b"one"), b"one").unwrap();
    let path = data.path().join("recordings/so/manifest.json");
    let good = fs::read_to_string(&path).unwrap();
    for bad in [
        String::new(),
        "[]".to_owned(),
        good.replace("bank-back", "../../bank-back"),
        good.replace("\"so\"", "\"fi\""),
        good.replace(Sha256Hex::of(b"one").as_str(), "../../../x"),
    ] {
        fs::write(&path, &bad).unwrap();
        let (all, wrong) = archive.read();
        assert_eq!(all.0.keys().collect::<Vec<_>>(), [&other], "{bad}");
        assert!(matches!(wrong[..], [RecordingsError::Damaged { .. }]), "{bad}");
        assert!(archive.keep(&clip(), take(b"two"), b"two").is_err());
        assert_eq!(fs::read_to_string(&path).unwrap(), bad, "left as it is");
    }
}

#[test]
fn a_name_in_a_pack_is_a_person() {
    let data = tempfile::tempdir().unwrap();
    let archive = Archive::of(data.path());
    let name = |text| ShortText::new(text).unwrap();
    let by = Person::Name(name("Amina"));
    archive.keep(&clip(), Take { by, ..take(b"one") }, b"one").unwrap();
    let own = archive.approve(&clip(), &Sha256Hex::of(b"one"), staff(2), Some(name("amina")));
    assert!(matches!(own, Err(RecordingsError::SamePerson)));
    archive
        .approve(&clip(), &Sha256Hex::of(b"one"), staff(3), Some(name("Hodan")))
        .unwrap();
}
