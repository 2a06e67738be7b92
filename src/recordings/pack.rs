//! Packs: recordings carried from kiosk to kiosk on a stick, as a zip with a list and the clips.
//!
//! A pack is written by anybody, so all of it is looked at before anything is taken: its size, its list, the hash of each clip, and
//! what is heard in it. What was recorded here is never thrown away for it. Speakers go by their names, because another kiosk
//! knows no ids of this one's staff.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read, Seek, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::{Archive, MAX_CLIP, RecordingsError};
use crate::base::{ShortText, StaffId};
use crate::content::recordings::{Approved, Measured, Person, Recorded, Recordings, Sha256Hex, Take};
use crate::i18n::{ClipId, Lang};

const LIST: &str = "recordings.json";
const FORMAT: &str = "polku-recordings";
const VERSION: u32 = 1;
/// The largest list, in bytes.
const MAX_LIST: u64 = 16 << 20;
/// The most recordings in a pack.
const MAX_CLIPS: usize = 20_000;
/// The largest pack, in bytes.
const MAX_PACK: u64 = 1 << 30;

/// The list of a pack.
#[derive(Debug, Serialize, Deserialize)]
struct List {
    format: String,
    version: u32,
    recordings: Vec<Line>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Line {
    lang: Lang,
    clip: String,
    #[serde(flatten)]
    take: Take,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    approved_by: Option<Person>,
}

impl Line {
    /// The name of its file in the pack.
    fn file(&self) -> String {
        format!("{}/{}.opus", self.lang.tag(), self.take.file_sha256.as_str())
    }
}

/// What an import came to, in recordings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Imported {
    /// Approved by two people before, and heard from now on.
    pub approved: usize,
    /// To be approved here.
    pub waiting: usize,
    /// There already.
    pub known: usize,
    /// Not taken: their text is not here, or another recording waits already.
    pub left: usize,
}

/// Writes a pack of these recordings, of one language or of all. Gives how many are in it.
///
/// # Errors
/// [`RecordingsError`] when a recording can't be read, or the pack not written.
pub fn write(
    archive: &Archive,
    recordings: &Recordings,
    lang: Option<Lang>,
    names: &BTreeMap<StaffId, ShortText>,
    (path, out): (&Path, &mut dyn Write),
) -> Result<usize, RecordingsError> {
    let failed = |source: io::Error| RecordingsError::File {
        path: path.to_owned(),
        source,
    };
    let named = |person: &Person| match person {
        Person::Staff(id) => names.get(id).cloned().map_or_else(|| person.clone(), Person::Name),
        Person::Name(_) => person.clone(),
    };
    let mut lines = Vec::new();
    let wanted = recordings
        .0
        .iter()
        .filter(|(clip, _)| lang.is_none_or(|lang| clip.lang == lang));
    for (clip, recorded) in wanted {
        let waiting = recorded.waiting.iter().map(|take| (take, None));
        let approved = recorded
            .approved
            .iter()
            .map(|one| (&one.take, Some(named(&one.approved_by))));
        lines.extend(waiting.chain(approved).map(|(take, approved_by)| {
            let by = named(&take.by);
            let take = Take { by, ..take.clone() };
            let line = Line {
                lang: clip.lang,
                clip: clip.name(),
                take,
                approved_by,
            };
            (clip, line)
        }));
    }
    let mut zip = ZipWriter::new_stream(out);
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut written = BTreeSet::new();
    for (clip, line) in &lines {
        if written.insert(line.file()) {
            let bytes = archive.bytes(clip, &line.take)?;
            zip.start_file(line.file(), options)
                .map_err(|error| failed(error.into()))?;
            zip.write_all(&bytes).map_err(failed)?;
        }
    }
    let count = lines.len();
    let list = List {
        format: FORMAT.to_owned(),
        version: VERSION,
        recordings: lines.into_iter().map(|(_, line)| line).collect(),
    };
    zip.start_file(LIST, options).map_err(|error| failed(error.into()))?;
    serde_json::to_writer_pretty(&mut zip, &list).map_err(|error| failed(error.into()))?;
    zip.finish().map_err(|error| failed(error.into()))?;
    Ok(count)
}

/// Takes a pack in. `is_known` tells whether there is a text for a clip, `measure` decodes a clip and says what is heard in it.
/// Nothing is approved by an import, except what two different people stand for already; where another recording of the same
/// text is heard here, that one waits too.
///
/// # Errors
/// [`RecordingsError::NotAPack`] for what is broken, empty, too large or not what it says: nothing is changed then. The disk's own
/// when it can't be kept: each language is then taken as a whole or not at all.
pub fn read(
    archive: &Archive,
    path: &Path,
    is_known: &dyn Fn(&ClipId) -> bool,
    measure: &dyn Fn(&[u8]) -> Result<Measured, String>,
) -> Result<Imported, RecordingsError> {
    let not_a_pack = |what: String| RecordingsError::NotAPack {
        path: path.to_owned(),
        what,
    };
    let failed = |source| RecordingsError::File {
        path: path.to_owned(),
        source,
    };
    // A pipe or a device must not even be opened: that alone can wait for ever.
    let about = std::fs::metadata(path).map_err(failed)?;
    if !about.is_file() {
        return Err(not_a_pack("it is not a file".to_owned()));
    }
    if about.len() > MAX_PACK {
        return Err(not_a_pack(format!("it is larger than {} MiB", MAX_PACK >> 20)));
    }
    let file = File::open(path).map_err(failed)?;
    let mut zip = ZipArchive::new(file).map_err(|error| not_a_pack(error.to_string()))?;
    let mut wanted: BTreeMap<ClipId, Vec<Line>> = BTreeMap::new();
    let mut came = Imported::default();
    let mut heard: BTreeMap<String, Measured> = BTreeMap::new();
    for mut line in list(&mut zip).map_err(not_a_pack)? {
        let shown: String = line.clip.chars().take(80).collect();
        let wrong = |what: &str| not_a_pack(format!("`{shown}` {what}"));
        let clip = ClipId::from_name(line.lang, &line.clip).ok_or_else(|| wrong("is not the name of a clip"))?;
        // A list can name one sound very often, and listening takes time.
        let measured = match heard.entry(line.file()) {
            Entry::Occupied(before) => *before.get(),
            Entry::Vacant(new) => {
                let bytes = clip_of(&mut zip, &line).map_err(|what| wrong(&what))?;
                *new.insert(measure(&bytes).map_err(|what| wrong(&what))?)
            }
        };
        if let Some(what) = measured.wrong() {
            return Err(wrong(&what));
        }
        // What was measured counts, not what is said of it.
        line.take = Take {
            ms: measured.ms,
            lufs: measured.lufs,
            peak: measured.peak,
            ..line.take
        };
        if is_known(&clip) {
            wanted.entry(clip).or_default().push(line);
        } else {
            came.left += 1;
        }
    }
    for lang in Lang::ALL {
        let of_lang: Vec<_> = wanted.iter().filter(|(clip, _)| clip.lang == lang).collect();
        if of_lang.is_empty() {
            continue;
        }
        let mut clips = archive.language(lang)?;
        let mut taken = came;
        let mut written = Vec::new();
        let take_in = || {
            for (clip, lines) in of_lang {
                let recorded = clips.entry(clip.clone()).or_default();
                for line in lines {
                    if settle(recorded, line, &mut taken) {
                        let bytes = clip_of(&mut zip, line).map_err(not_a_pack)?;
                        written.push(archive.put(clip, &bytes, &line.take.file_sha256)?);
                    }
                }
            }
            archive.change_all(lang, |all| {
                *all = std::mem::take(&mut clips);
                Ok(())
            })
        };
        let kept = take_in();
        kept.inspect_err(|_| archive.sweep(lang, &written))?;
        came = taken;
    }
    Ok(came)
}

/// Finds a recording its place beside what was recorded here. True when its file is wanted.
fn settle(recorded: &mut Recorded, line: &Line, taken: &mut Imported) -> bool {
    let take = &line.take;
    if recorded.takes().any(|own| own.file_sha256 == take.file_sha256) {
        taken.known += 1;
        return false;
    }
    let by_two = line.approved_by.clone().filter(|other| are_two(other, &take.by));
    let is_heard = recorded
        .approved
        .as_ref()
        .is_some_and(|own| own.take.text_sha256 == take.text_sha256);
    match by_two {
        Some(approved_by) if !is_heard => {
            recorded.approved = Some(Approved {
                take: take.clone(),
                approved_by,
            });
            taken.approved += 1;
            true
        }
        _ if recorded.waiting.is_none() => {
            recorded.waiting = Some(take.clone());
            taken.waiting += 1;
            true
        }
        _ => {
            taken.left += 1;
            false
        }
    }
}

/// Whether two people are certainly two: of an id and a name nobody can tell.
fn are_two(one: &Person, other: &Person) -> bool {
    let alike = matches!(
        (one, other),
        (Person::Staff(_), Person::Staff(_)) | (Person::Name(_), Person::Name(_))
    );
    alike && !one.may_be(other)
}

fn list<R: Read + Seek>(zip: &mut ZipArchive<R>) -> Result<Vec<Line>, String> {
    let entry = zip.by_name(LIST).map_err(|_| format!("there is no {LIST} in it"))?;
    let bytes = within(entry, MAX_LIST)?;
    let list: List = serde_json::from_slice(&bytes).map_err(|error| format!("{LIST}: {error}"))?;
    if list.format != FORMAT || list.version != VERSION {
        return Err("it was made by another program, or by a newer one".to_owned());
    }
    match list.recordings.len() {
        0 => Err("there is nothing in it".to_owned()),
        1..=MAX_CLIPS => Ok(list.recordings),
        _ => Err(format!("there are more than {MAX_CLIPS} recordings in it")),
    }
}

fn clip_of<R: Read + Seek>(zip: &mut ZipArchive<R>, line: &Line) -> Result<Vec<u8>, String> {
    let entry = zip
        .by_name(&line.file())
        .map_err(|_| "has no sound in the pack".to_owned())?;
    let bytes = within(entry, MAX_CLIP)?;
    if Sha256Hex::of(&bytes) == line.take.file_sha256 {
        Ok(bytes)
    } else {
        Err("is not the recording that the list says".to_owned())
    }
}

/// All of an entry, however small it says that it is.
fn within(entry: impl Read, limit: u64) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    entry
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| error.to_string())?;
    if bytes.len() as u64 > limit {
        return Err(format!("is larger than {limit} bytes"));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::base::TextKey;
    use crate::content::recordings::Level;
    use jiff::civil::date;
    use uuid::Uuid;

    fn clip(key: &str) -> ClipId {
        ClipId::value(Lang::So, TextKey::new(key).unwrap())
    }

    fn staff(number: u128) -> StaffId {
        StaffId(Uuid::from_u128(number))
    }

    fn take(bytes: &[u8]) -> Take {
        Take {
            text_sha256: Sha256Hex::of_text("Dib u noqo"),
            file_sha256: Sha256Hex::of(bytes),
            ms: 1,
            lufs: Level(0),
            peak: Level(0),
            recorded_on: date(2026, 11, 28),
            by: Person::Staff(staff(1)),
        }
    }

    const GOOD: Measured = Measured {
        ms: 900,
        lufs: Level(-190),
        peak: Level(-21),
    };

    fn good(_: &[u8]) -> Result<Measured, String> {
        Ok(GOOD)
    }

    fn names() -> BTreeMap<StaffId, ShortText> {
        let name = |text| ShortText::new(text).unwrap();
        BTreeMap::from([(staff(1), name("Amina")), (staff(2), name("Hodan"))])
    }

    fn packed(archive: &Archive) -> Vec<u8> {
        let mut pack = Vec::new();
        let all = archive.read().0;
        write(archive, &all, None, &names(), (Path::new("pack.zip"), &mut pack)).unwrap();
        pack
    }

    /// A kiosk with one approved and one waiting recording.
    fn kiosk(folder: &Path) -> Archive {
        let archive = Archive::of(folder);
        for (key, bytes) in [("one", b"1"), ("two", b"2")] {
            archive.keep(&clip(key), take(bytes), bytes).unwrap();
        }
        archive
            .approve(&clip("one"), &Sha256Hex::of(b"1"), Person::Staff(staff(2)), None)
            .unwrap();
        archive
    }

    fn take_in(archive: &Archive, folder: &Path, pack: &[u8]) -> Result<Imported, RecordingsError> {
        let path = folder.join("pack.zip");
        std::fs::write(&path, pack).unwrap();
        read(archive, &path, &|_| true, &good)
    }

    #[test]
    fn a_pack_brings_what_was_approved_and_what_waits() {
        let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let pack = packed(&kiosk(here.path()));
        let archive = Archive::of(there.path());
        let came = take_in(&archive, there.path(), &pack).unwrap();
        assert_eq!(
            came,
            Imported {
                approved: 1,
                waiting: 1,
                ..Imported::default()
            }
        );
        let all = archive.read().0;
        let one = all.of(&clip("one")).unwrap().approved.clone().unwrap();
        assert_eq!(one.take.by, Person::Name(names()[&staff(1)].clone()));
        assert_eq!(one.approved_by, Person::Name(names()[&staff(2)].clone()));
        assert_eq!(one.take.ms, GOOD.ms, "as it was measured, not as it is said");
        assert_eq!(archive.bytes(&clip("one"), &one.take).unwrap(), b"1");
        assert!(all.of(&clip("two")).unwrap().approved.is_none());
        let again = take_in(&archive, there.path(), &pack).unwrap();
        assert_eq!(
            again,
            Imported {
                known: 2,
                ..Imported::default()
            }
        );
    }

    #[test]
    fn what_was_recorded_here_stays() {
        let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let pack = packed(&kiosk(here.path()));
        let archive = Archive::of(there.path());
        for key in ["one", "two"] {
            archive.keep(&clip(key), take(b"own"), b"own").unwrap();
        }
        let hash = Sha256Hex::of(b"own");
        archive
            .approve(&clip("one"), &hash, Person::Staff(staff(2)), None)
            .unwrap();
        let came = take_in(&archive, there.path(), &pack).unwrap();
        assert_eq!(
            came,
            Imported {
                waiting: 1,
                left: 1,
                ..Imported::default()
            }
        );
        let all = archive.read().0;
        let one = all.of(&clip("one")).unwrap();
        assert_eq!(one.approved.as_ref().unwrap().take.file_sha256, hash, "heard as before");
        assert_eq!(
            one.waiting.as_ref().unwrap().file_sha256,
            Sha256Hex::of(b"1"),
            "somebody may choose"
        );
        assert_eq!(
            all.of(&clip("two")).unwrap().waiting.as_ref().unwrap().file_sha256,
            hash
        );
    }

    #[test]
    fn one_person_alone_approves_nothing_by_way_of_a_pack() {
        let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let archive = kiosk(here.path());
        let one_name = BTreeMap::from([
            (staff(1), ShortText::new("Amina").unwrap()),
            (staff(2), ShortText::new("amina").unwrap()),
        ]);
        let mut pack = Vec::new();
        let all = archive.read().0;
        write(&archive, &all, Some(Lang::So), &one_name, (Path::new("p"), &mut pack)).unwrap();
        let came = take_in(&Archive::of(there.path()), there.path(), &pack).unwrap();
        assert_eq!(
            came,
            Imported {
                waiting: 2,
                ..Imported::default()
            }
        );
    }

    /// The pack with one entry changed; none takes it out.
    fn forged(pack: &[u8], name: &str, content: Option<&[u8]>) -> Vec<u8> {
        let mut old = ZipArchive::new(Cursor::new(pack)).unwrap();
        let mut new = ZipWriter::new(Cursor::new(Vec::new()));
        let names: Vec<String> = old.file_names().map(|name| name.unwrap().into_owned()).collect();
        for entry_name in names {
            let mut entry = old.by_name(&entry_name).unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            let bytes = match (entry_name == name, content) {
                (true, Some(content)) => content.to_vec(),
                (true, None) => continue,
                (false, _) => bytes,
            };
            new.start_file(entry_name, SimpleFileOptions::default()).unwrap();
            new.write_all(&bytes).unwrap();
        }
        new.finish().unwrap().into_inner()
    }

    #[test]
    fn hostile_packs_are_refused_and_change_nothing() {
        let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let pack = packed(&kiosk(here.path()));
        let mut list = String::new();
        let mut zip = ZipArchive::new(Cursor::new(&pack[..])).unwrap();
        zip.by_name(LIST).unwrap().read_to_string(&mut list).unwrap();
        let relisted = |from: &str, to: &str| {
            assert!(list.contains(from), "{from}");
            forged(&pack, LIST, Some(list.replace(from, to).as_bytes()))
        };
        let sound = format!("so/{}.opus", Sha256Hex::of(b"2").as_str());
        let huge = vec![0; usize::try_from(MAX_CLIP).unwrap() + 1];
        let hostile: [(&str, Vec<u8>); 13] = [
            ("empty", Vec::new()),
            ("cut off", pack[..pack.len() / 2].to_vec()),
            ("no zip", b"PK\x03\x04 and then nothing of the kind".to_vec()),
            ("no list", forged(&pack, LIST, None)),
            (
                "an empty list",
                forged(
                    &pack,
                    LIST,
                    Some(br#"{"format":"polku-recordings","version":1,"recordings":[]}"#),
                ),
            ),
            ("a list of something else", relisted(FORMAT, "photos")),
            ("a newer one", relisted("\"version\": 1", "\"version\": 2")),
            ("a name that leads out", relisted("\"two\"", "\"../two\"")),
            (
                "a hash that leads out",
                relisted(Sha256Hex::of(b"2").as_str(), "../../../../etc/passwd"),
            ),
            ("an unknown language", relisted("\"so\"", "\"xx\"")),
            ("no sound", forged(&pack, &sound, None)),
            ("another sound", forged(&pack, &sound, Some(b"3"))),
            ("a huge sound", forged(&pack, &sound, Some(&huge))),
        ];
        let archive = Archive::of(there.path());
        for (what, pack) in &hostile {
            let came = take_in(&archive, there.path(), pack);
            assert!(
                matches!(came, Err(RecordingsError::NotAPack { .. })),
                "{what}: {came:?}"
            );
        }
        let path = there.path().join("pack.zip");
        std::fs::write(&path, &pack).unwrap();
        let long = |_: &[u8]| Ok(Measured { ms: 31_000, ..GOOD });
        let loud = |_: &[u8]| {
            Ok(Measured {
                lufs: Level(-90),
                ..GOOD
            })
        };
        let noise = |_: &[u8]| Err("is no sound".to_owned());
        type Measure<'m> = &'m dyn Fn(&[u8]) -> Result<Measured, String>;
        for measure in [&long as Measure<'_>, &loud, &noise] {
            let came = read(&archive, &path, &|_| true, measure);
            assert!(matches!(came, Err(RecordingsError::NotAPack { .. })), "{came:?}");
        }
        let came = read(&archive, there.path(), &|_| true, &good);
        assert!(matches!(came, Err(RecordingsError::NotAPack { .. })), "a folder");
        assert!(!there.path().join("recordings").exists(), "nothing is changed");
        let came = read(&archive, &path, &|clip| clip.key.as_str() == "one", &good).unwrap();
        assert_eq!(
            came,
            Imported {
                approved: 1,
                left: 1,
                ..Imported::default()
            },
            "texts that are not here"
        );
    }

    /// The name of a clip's file in a pack.
    fn file_of(sound: &[u8]) -> String {
        format!("so/{}.opus", Sha256Hex::of(sound).as_str())
    }

    fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in entries {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn list_of(pack: &[u8]) -> String {
        let mut list = String::new();
        let mut zip = ZipArchive::new(Cursor::new(pack)).unwrap();
        zip.by_name(LIST).unwrap().read_to_string(&mut list).unwrap();
        list
    }

    #[test]
    fn a_bomb_is_not_unpacked_and_one_sound_is_listened_to_once() {
        let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let pack = packed(&kiosk(here.path()));
        let archive = Archive::of(there.path());
        // A thousand times as large as it is packed; but for that, each is as it should be.
        let spaces = vec![b' '; usize::try_from(MAX_LIST).unwrap() + 1];
        let long_list = [list_of(&pack).as_bytes(), &spaces].concat();
        let hash = Sha256Hex::of(&spaces);
        let list = list_of(&pack).replace(Sha256Hex::of(b"2").as_str(), hash.as_str());
        let (one, large) = (file_of(b"1"), file_of(&spaces));
        let bombs = [
            forged(&pack, LIST, Some(&long_list)),
            zipped(&[(LIST, list.as_bytes()), (&one, b"1"), (&large, &spaces)]),
        ];
        for bomb in bombs {
            assert!(bomb.len() < 1 << 16, "{}", bomb.len());
            let came = take_in(&archive, there.path(), &bomb);
            assert!(matches!(came, Err(RecordingsError::NotAPack { .. })), "{came:?}");
        }
        let mut list: serde_json::Value = serde_json::from_str(&list_of(&pack)).unwrap();
        let lines = list["recordings"].as_array_mut().unwrap();
        let two = lines.iter().find(|line| line["clip"] == "two").unwrap().clone();
        *lines = vec![two; 1_000];
        let pack = forged(&pack, LIST, Some(list.to_string().as_bytes()));
        let path = there.path().join("pack.zip");
        std::fs::write(&path, pack).unwrap();
        let listened = std::cell::Cell::new(0);
        let measure = |_: &[u8]| {
            listened.set(listened.get() + 1);
            Ok(GOOD)
        };
        let came = read(&archive, &path, &|_| true, &measure).unwrap();
        assert_eq!((came.waiting, came.known), (1, 999));
        assert_eq!(listened.get(), 1);
    }

    #[test]
    fn of_two_entries_of_one_name_none_slips_in_unseen() {
        let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let pack = packed(&kiosk(here.path()));
        let (one, sound) = (file_of(b"1"), file_of(b"2"));
        // Of the same length, so that it can be renamed where it stands.
        let other = sound.replace("so/", "xx/");
        for (first, second) in [(b"2", b"9"), (b"9", b"2")] {
            let list = list_of(&pack);
            let mut bytes = zipped(&[(LIST, list.as_bytes()), (&one, b"1"), (&sound, first), (&other, second)]);
            let places: Vec<usize> = (0..bytes.len() - other.len())
                .filter(|at| bytes[*at..].starts_with(other.as_bytes()))
                .collect();
            assert_eq!(places.len(), 2, "before the sound and in the directory");
            for at in places {
                bytes[at..at + sound.len()].copy_from_slice(sound.as_bytes());
            }
            let archive = Archive::of(&there.path().join(String::from_utf8_lossy(first).as_ref()));
            if take_in(&archive, there.path(), &bytes).is_ok() {
                let waiting = archive.read().0.of(&clip("two")).unwrap().waiting.clone().unwrap();
                assert_eq!(
                    archive.bytes(&clip("two"), &waiting).unwrap(),
                    b"2",
                    "what the list says"
                );
            } else {
                assert_eq!(archive.read().0, Recordings::default());
            }
        }
    }
}
