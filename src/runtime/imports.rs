//! Lists from files, for the console: which files there are, and what one would change. Disks can be slow, so each order has a
//! thread of its own, and what came of it comes back as a word.
//!
//! Uses `import` to read, `course::import` to plan, `export` for the removable disks. Nothing is written here.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use super::fresh_id;
use super::inbox::{Post, Word};
use crate::app::console::{ImportWord, TableFile};
use crate::app::effect::ImportOrder;
use crate::app::model::StaffNotice;
use crate::course::Courses;
use crate::course::import::plan;
use crate::export::disks::removable_disks;
use crate::import;

/// How the names of files end that can be a list.
const ENDINGS: [&str; 4] = ["csv", "xlsx", "xlsm", "ods"];
/// So many files are shown, the newest ones.
const MOST_FILES: usize = 100;
/// So many things in a folder are looked at.
const MOST_LOOKED_AT: usize = 10_000;

/// A folder in which is looked, and what staff call it.
struct Place {
    folder: PathBuf,
    name: String,
}

/// Carries an order out on a thread of its own. `folders` are looked in besides the removable disks; `courses` is what is known
/// now.
pub(super) fn begin(order: ImportOrder, folders: Vec<PathBuf>, courses: &Courses, post: Post) {
    let courses = match order {
        ImportOrder::Look => Courses::default(),
        ImportOrder::Read(_) => courses.clone(),
    };
    let (failed, again) = (post.clone(), order.clone());
    let work = move || post.send(Word::Import(carry_out(order, &folders, &courses)));
    if let Err(error) = std::thread::Builder::new().name("polku-import".to_owned()).spawn(work) {
        tracing::error!(%error, "no thread to import on");
        failed.send(Word::Import(match again {
            ImportOrder::Look => ImportWord::Found(Vec::new()),
            ImportOrder::Read(path) => {
                let error = import::ImportError::Unreadable {
                    path: path.clone(),
                    source: error,
                };
                refused(path, &error)
            }
        }));
    }
}

fn carry_out(order: ImportOrder, folders: &[PathBuf], courses: &Courses) -> ImportWord {
    match order {
        ImportOrder::Look => ImportWord::Found(look(&places(folders), &ENDINGS)),
        ImportOrder::Read(path) => match import::read(&path) {
            Ok(table) => ImportWord::Read {
                path,
                read: Ok(Arc::new(plan(&table, courses, &mut fresh_id))),
            },
            Err(error) => {
                tracing::warn!(why = error.staff_key(), "a list could not be read");
                refused(path, &error)
            }
        },
    }
}

fn refused(path: PathBuf, error: &import::ImportError) -> ImportWord {
    let notice = StaffNotice {
        key: error.staff_key(),
        values: error.details().into_iter().collect(),
    };
    ImportWord::Read {
        path,
        read: Err(notice),
    }
}

/// The files that end so, in these folders and on removable disks, the newest first.
#[cfg(feature = "audio")]
pub(super) fn files(folders: &[PathBuf], endings: &[&str]) -> Vec<TableFile> {
    look(&places(folders), endings)
}

fn places(folders: &[PathBuf]) -> Vec<Place> {
    let disks = removable_disks().unwrap_or_else(|error| {
        tracing::warn!(%error, "the removable disks can't be listed");
        Vec::new()
    });
    let disks = disks.into_iter().map(|disk| Place {
        name: disk.name(),
        folder: disk.folder,
    });
    let named = folders.iter().map(|folder| Place {
        name: name_of(folder),
        folder: folder.clone(),
    });
    named.chain(disks).collect()
}

/// The files in these folders and in the folders in them, the newest first. What can't be looked at is left out.
fn look(places: &[Place], endings: &[&str]) -> Vec<TableFile> {
    let mut found: Vec<(Reverse<Option<SystemTime>>, TableFile)> = Vec::new();
    for place in places {
        let inner = gather(place, endings, &mut found);
        for folder in inner {
            let name = format!("{} / {}", place.name, name_of(&folder));
            gather(&Place { folder, name }, endings, &mut found);
        }
    }
    found.sort();
    let mut files: Vec<TableFile> = found.into_iter().map(|(_, file)| file).collect();
    // A folder may lie on a removable disk: its files are shown once.
    let mut shown = BTreeSet::new();
    files.retain(|file| shown.insert(file.path.clone()));
    files.truncate(MOST_FILES);
    files
}

/// Takes a folder's files, and tells of the folders in it. Links are left alone, and what is hidden: the traces that an open
/// workbook leaves beside it are not lists.
fn gather(place: &Place, endings: &[&str], found: &mut Vec<(Reverse<Option<SystemTime>>, TableFile)>) -> Vec<PathBuf> {
    let entries = match std::fs::read_dir(&place.folder) {
        Ok(entries) => entries,
        Err(error) => {
            tracing::debug!(%error, "a folder can't be looked at");
            return Vec::new();
        }
    };
    let mut inner = Vec::new();
    for entry in entries.take(MOST_LOOKED_AT).filter_map(Result::ok) {
        let path = entry.path();
        let name = name_of(&path);
        let Ok(kind) = entry.file_type() else { continue };
        if name.starts_with(['.', '~']) {
            continue;
        }
        if kind.is_dir() {
            inner.push(path);
        } else if kind.is_file() && ends_so(&path, endings) {
            let written = entry.metadata().and_then(|about| about.modified()).ok();
            let file = TableFile {
                path,
                name,
                place: place.name.clone(),
            };
            found.push((Reverse(written), file));
        }
    }
    inner.sort();
    inner
}

fn ends_so(path: &Path, endings: &[&str]) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| endings.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

fn name_of(path: &Path) -> String {
    let last = path.file_name().unwrap_or(path.as_os_str());
    last.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::course::By;
    use crate::course::import::Change;
    use crate::runtime::inbox;

    const LIST: &str = "Kurssi;Päivä;Alkaa;Loppuu;Nimi;Kieli\n\
        Netti tutuksi;24.11.2026;10.00;12.00;Amina Esimerkki;so\n\
        Netti tutuksi;24.11.2026;10.00;12.00;Mehmet Esimerkki;tr\n";

    /// What the thread sends back.
    fn word(order: ImportOrder, folder: &Path, courses: &Courses) -> ImportWord {
        let (post, inbox) = inbox::open(inbox::Waker::default());
        begin(order, vec![folder.to_owned()], courses, post);
        match inbox.recv().unwrap() {
            Word::Import(word) => word,
            _ => panic!("another word"),
        }
    }

    /// The files of a folder; a removable disk of the machine may have others.
    fn found(folder: &Path) -> Vec<TableFile> {
        match word(ImportOrder::Look, folder, &Courses::default()) {
            ImportWord::Found(files) => files.into_iter().filter(|file| file.path.starts_with(folder)).collect(),
            ImportWord::Read { .. } => panic!("nothing was to be read"),
        }
    }

    fn read(path: &Path, courses: &Courses) -> Result<Arc<crate::course::import::Plan>, StaffNotice> {
        match word(ImportOrder::Read(path.to_owned()), Path::new("/nowhere"), courses) {
            ImportWord::Read { path: told, read } => {
                assert_eq!(told, path);
                read
            }
            ImportWord::Found(_) => panic!("nothing was to be looked for"),
        }
    }

    #[test]
    fn lists_in_a_folder_and_one_level_down_are_found_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("TIKKU");
        fs::create_dir_all(place.join("syksy/vanhat")).unwrap();
        fs::create_dir(place.join("kansio.csv")).unwrap();
        for name in [
            "lista.CSV",
            "lista.ods",
            "syksy/ryhmä.xlsx",
            "syksy/vanhat/a.csv",
            ".lista.csv",
            "~$lista.xlsx",
            "kuva.png",
            "csv",
        ] {
            fs::write(place.join(name), "x").unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink("/etc/passwd", place.join("linkki.csv")).unwrap();
        let mut files: Vec<_> = found(&place).into_iter().map(|file| (file.name, file.place)).collect();
        files.sort();
        let told = [
            ("lista.CSV", "TIKKU"),
            ("lista.ods", "TIKKU"),
            ("ryhmä.xlsx", "TIKKU / syksy"),
        ];
        assert_eq!(files, told.map(|(name, place)| (name.to_owned(), place.to_owned())));
        assert_eq!(found(&folder.path().join("not-there")), []);
    }

    #[test]
    fn the_newest_list_comes_first() {
        let folder = tempfile::tempdir().unwrap();
        let hour = std::time::Duration::from_secs(3600);
        for (name, age) in [("a.csv", 3), ("b.csv", 1), ("c.csv", 2)] {
            let path = folder.path().join(name);
            fs::write(&path, "x").unwrap();
            let file = fs::File::options().write(true).open(&path).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH + 100 * hour - age * hour)
                .unwrap();
        }
        let names: Vec<_> = found(folder.path()).into_iter().map(|file| file.name).collect();
        assert_eq!(names, ["b.csv", "c.csv", "a.csv"]);
    }

    #[test]
    fn a_list_is_read_and_planned_against_what_is_known() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lista.csv");
        fs::write(&path, LIST).unwrap();
        let plan = read(&path, &Courses::default()).unwrap();
        assert_eq!(plan.problems, []);
        assert_eq!(
            (
                plan.course_counts().new,
                plan.meeting_counts().new,
                plan.person_counts().new
            ),
            (1, 1, 2)
        );
        let mut courses = Courses::default();
        for event in plan.events(By::Command) {
            courses.apply(&event, crate::base::Timestamp::default());
        }
        let again = read(&path, &courses).unwrap();
        assert!(again.is_known());
        assert!(again.persons.iter().all(|person| person.change == Change::Same));
    }

    #[test]
    fn what_can_not_be_read_is_told_in_a_sentence() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lista.csv");
        let notice = read(&path, &Courses::default()).unwrap_err();
        assert_eq!(notice.key, "staff-import-unreadable");
        fs::write(&path, b"\x89PNG\r\n\x1a\n\0\0").unwrap();
        let notice = read(&path, &Courses::default()).unwrap_err();
        assert_eq!(notice.key, "staff-import-not-a-table");
        assert_eq!(notice.values, [("path", path.display().to_string())]);
    }
}
