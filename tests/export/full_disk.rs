//! A disk that is full while a table is written: it is told, nothing stops, and the old file is whole.

use std::path::Path;
use std::process::Command;

use polku::export::{Dialect, ExportError, TableFile, TableFormat};
use polku::report::Cell;

use crate::kit::columns;

const FOLDER: &str = "POLKU_TEST_FOLDER";
const FORMATS: [TableFormat; 2] = [TableFormat::Csv(Dialect::Tidy), TableFormat::Xlsx];

fn write(path: &Path, format: TableFormat) -> Result<(), ExportError> {
    let mut file = TableFile::create(path, format, "Table", columns(2))?;
    for row in 0..200_000 {
        file.row(&[Cell::count(row), Cell::text(row * 7_919)])?;
    }
    file.finish()
}

/// Runs itself once more, where no file may become longer than some 32 KiB.
#[test]
fn it_is_told_and_the_old_file_is_whole() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        for format in FORMATS {
            let said = write(&Path::new(&folder).join(format.ending()), format);
            assert!(matches!(said, Err(ExportError::Write { .. })), "{said:?}");
        }
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for format in FORMATS {
        std::fs::write(folder.path().join(format.ending()), "old").unwrap();
    }
    let limited = Command::new("sh")
        // Without the signal a write answers that the file is too large.
        .args(["-c", "trap '' XFSZ; ulimit -f 64; exec \"$@\"", "sh"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "full_disk::it_is_told_and_the_old_file_is_whole"])
        .env(FOLDER, folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&limited.stdout).into_owned() + &String::from_utf8_lossy(&limited.stderr);
    assert!(limited.status.success(), "{said}");
    assert!(said.contains("1 passed"), "{said}");
    assert!(!said.contains("drop failed"), "{said}");
    for format in FORMATS {
        let path = folder.path().join(format.ending());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "old");
        std::fs::remove_file(&path).unwrap();
        // Without the limit it would have been written.
        write(&path, format).unwrap();
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), FORMATS.len());
}
