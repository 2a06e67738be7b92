//! The data folder: makes it, takes it for one kiosk, looks at its disk, keeps a reserve of room.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::error::{Notice, StoreError};

/// Room that is set aside, in bytes: given up when the disk is full, so that work can go on until staff has made room.
pub(super) const RESERVE: u64 = 16 << 20;

/// Below this many free bytes staff is warned.
const LOW: u64 = 500 << 20;

/// Below this many free bytes, with no reserve to be had, the kiosk doesn't start.
const TOO_LITTLE: u64 = 1 << 20;

/// The data folder, taken. Dropping it, or any end of the process, sets it free.
#[derive(Debug)]
pub(super) struct Folder {
    dir: PathBuf,
    /// Holds the lock as long as it is open.
    _lock: File,
}

impl Folder {
    /// Makes the folder if need be and takes it.
    pub(super) fn claim(dir: &Path) -> Result<Self, StoreError> {
        make(dir).map_err(|source| match source.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => StoreError::FolderReadOnly {
                path: dir.to_owned(),
                source,
            },
            _ => StoreError::FolderUnusable {
                path: dir.to_owned(),
                source,
            },
        })?;
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(lock(dir))
            .map_err(|error| StoreError::from_file(dir, error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::Locked { path: dir.to_owned() }),
            Err(TryLockError::Error(source)) => {
                return Err(StoreError::FolderUnusable {
                    path: dir.to_owned(),
                    source,
                });
            }
        }
        Ok(Self {
            dir: dir.to_owned(),
            _lock: lock,
        })
    }

    /// The folder's path.
    pub(super) fn dir(&self) -> &Path {
        &self.dir
    }

    /// The journal's path.
    pub(super) fn journal(&self) -> PathBuf {
        journal(&self.dir)
    }

    /// The mark's path.
    pub(super) fn mark(&self) -> PathBuf {
        mark(&self.dir)
    }

    /// Notes that something is being erased, so that a program that is cut off finishes it at the next start. The note names
    /// nobody: it is a file with nothing in it.
    pub(super) fn note_erasing(&self) -> Result<(), StoreError> {
        let path = self.erasing();
        if path.exists() {
            return Ok(());
        }
        File::create(&path)
            .and_then(|file| file.sync_all())
            .and_then(|()| sync_dir(&self.dir))
            .map_err(|error| StoreError::from_file(&path, error))
    }

    /// Whether something was being erased when the program was cut off.
    pub(super) fn is_erasing(&self) -> bool {
        self.erasing().exists()
    }

    /// Takes the note away: nothing is left of what was erased.
    pub(super) fn note_erased(&self) -> Result<(), StoreError> {
        let path = self.erasing();
        fs::remove_file(&path)
            .and_then(|()| sync_dir(&self.dir))
            .map_err(|error| StoreError::from_file(&path, error))
    }

    fn erasing(&self) -> PathBuf {
        self.dir.join("polku.erasing")
    }

    /// Looks at the disk: can it be written to, does it last, is there room.
    pub(super) fn survey(&self) -> Result<Vec<Notice>, StoreError> {
        let mut notices = Vec::new();
        let path = || self.dir.clone();
        match disk::kind(&self.dir).map_err(|error| StoreError::from_file(&self.dir, error))? {
            disk::Kind::Lasting => {}
            disk::Kind::Volatile => notices.push(Notice::Volatile { path: path() }),
            disk::Kind::Network => return Err(StoreError::NetworkFolder { path: path() }),
        }
        let reserved = match self.probe() {
            Ok(()) => self.reserve(),
            // The day that the reserve is for. It isn't set aside again before there is room.
            Err(StoreError::DiskFull { .. }) if self.drop_reserve() => {
                self.probe()?;
                false
            }
            Err(error) => return Err(error),
        };
        let free = disk::free(&self.dir).map_err(|error| StoreError::from_file(&self.dir, error))?;
        if !reserved && free < TOO_LITTLE {
            return Err(StoreError::DiskFull { path: path() });
        }
        notices.extend(self.low());
        Ok(notices)
    }

    /// What staff should know about the room that is left: the reserve is gone, or there is little beside it. Sets the
    /// reserve aside again once there is much.
    pub(super) fn low(&self) -> Option<Notice> {
        // A disk that can't be asked is told of by what fails on it.
        let free = disk::free(&self.dir).unwrap_or(u64::MAX);
        let reserved = self.reserve_path().exists() || (free >= LOW && self.reserve());
        (!reserved || free < LOW).then(|| Notice::DiskLow {
            path: self.dir.clone(),
            free_mib: free >> 20,
        })
    }

    /// Whether a file can be made here at all: a folder can refuse new files though the old ones can be written.
    fn probe(&self) -> Result<(), StoreError> {
        let path = self.dir.join("polku.probe");
        let written = File::create(&path).and_then(|mut file| file.write_all(b"?"));
        let removed = fs::remove_file(&path);
        written
            .and(removed)
            .map_err(|error| StoreError::from_file(&self.dir, error))
    }

    fn reserve_path(&self) -> PathBuf {
        self.dir.join("polku.reserve")
    }

    /// Sets the reserve aside. Tells whether it is there.
    fn reserve(&self) -> bool {
        let made = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(self.reserve_path())
            .and_then(|file| disk::set_aside(&file, RESERVE));
        match made {
            Ok(()) => true,
            Err(error) => {
                tracing::warn!(%error, "no room for the reserve");
                // Half a reserve would only take room away.
                self.drop_reserve();
                false
            }
        }
    }

    /// Gives the reserve up. Tells whether that made room.
    pub(super) fn drop_reserve(&self) -> bool {
        fs::remove_file(self.reserve_path()).is_ok()
    }
}

/// The path of the lock in a data folder.
pub(super) fn lock(dir: &Path) -> PathBuf {
    dir.join("polku.lock")
}

/// The path of the journal in a data folder.
pub(super) fn journal(dir: &Path) -> PathBuf {
    dir.join("polku.db")
}

/// The path of the mark in a data folder.
pub(super) fn mark(dir: &Path) -> PathBuf {
    dir.join("polku.mark")
}

/// Makes the folder for this user alone.
fn make(dir: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

/// Makes a rename or a new file in the folder last through a power cut.
pub(super) fn sync_dir(dir: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(dir)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = dir;
    Ok(())
}

/// What the operating system says about the disk.
#[cfg(target_os = "linux")]
mod disk {
    use std::fs::File;
    use std::io;
    use std::path::Path;

    /// What becomes of the data when the machine is switched off.
    #[derive(Debug, PartialEq, Eq)]
    pub(super) enum Kind {
        /// It stays.
        Lasting,
        /// It vanishes.
        Volatile,
        /// It is elsewhere.
        Network,
    }

    /// The kind of the folder's file system, by its magic number (linux/magic.h).
    pub(super) fn kind(dir: &Path) -> io::Result<Kind> {
        let magic = u64::try_from(rustix::fs::statfs(dir)?.f_type).unwrap_or_default();
        Ok(kind_of(magic))
    }

    /// tmpfs, ramfs and overlay vanish (an overlay's upper layer most often lies in memory); NFS, SMB, CIFS are elsewhere.
    pub(super) fn kind_of(magic: u64) -> Kind {
        match magic {
            0x0102_1994 | 0x8584_58f6 | 0x794c_7630 => Kind::Volatile,
            0x6969 | 0x517b | 0xff53_4d42 | 0xfe53_4d42 => Kind::Network,
            _ => Kind::Lasting,
        }
    }

    /// Free bytes for this user.
    pub(super) fn free(dir: &Path) -> io::Result<u64> {
        let found = rustix::fs::statvfs(dir)?;
        Ok(found.f_bavail.saturating_mul(found.f_frsize))
    }

    /// Gives the file real room, not a hole.
    pub(super) fn set_aside(file: &File, bytes: u64) -> io::Result<()> {
        match rustix::fs::fallocate(file, rustix::fs::FallocateFlags::empty(), 0, bytes) {
            Err(rustix::io::Errno::OPNOTSUPP) => super::fill(file, bytes),
            other => Ok(other?),
        }
    }
}

/// Elsewhere than on Linux nothing is known about the disk; a full one is noticed when it is full.
#[cfg(not(target_os = "linux"))]
mod disk {
    use std::fs::File;
    use std::io;
    use std::path::Path;

    #[derive(Debug, PartialEq, Eq)]
    #[allow(dead_code)] // Only Linux tells the kinds apart.
    pub(super) enum Kind {
        Lasting,
        Volatile,
        Network,
    }

    pub(super) fn kind(_: &Path) -> io::Result<Kind> {
        Ok(Kind::Lasting)
    }

    pub(super) fn free(_: &Path) -> io::Result<u64> {
        Ok(u64::MAX)
    }

    pub(super) fn set_aside(file: &File, bytes: u64) -> io::Result<()> {
        super::fill(file, bytes)
    }
}

/// Writes zeros up to the length, where room can't be set aside otherwise.
fn fill(mut file: &File, bytes: u64) -> io::Result<()> {
    let block = [0_u8; 1 << 16];
    let mut written = file.metadata()?.len();
    io::Seek::seek(&mut file, io::SeekFrom::Start(written))?;
    while written < bytes {
        file.write_all(&block)?;
        written = written.saturating_add(block.len() as u64);
    }
    Ok(())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_file_system_is_known_by_its_number() {
        assert_eq!(disk::kind_of(0x0102_1994), disk::Kind::Volatile);
        assert_eq!(disk::kind_of(0x794c_7630), disk::Kind::Volatile);
        assert_eq!(disk::kind_of(0x6969), disk::Kind::Network);
        assert_eq!(disk::kind_of(0xef53), disk::Kind::Lasting);
    }

    #[test]
    fn the_reserve_takes_real_room_and_gives_it_back() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::claim(dir.path()).unwrap();
        assert!(folder.reserve());
        let file = fs::metadata(dir.path().join("polku.reserve")).unwrap();
        assert_eq!(file.len(), RESERVE);
        assert!(std::os::unix::fs::MetadataExt::blocks(&file) * 512 >= RESERVE);
        assert!(folder.drop_reserve());
        assert!(!folder.drop_reserve());
    }

    #[test]
    fn filling_gives_the_whole_length() {
        let file = tempfile::tempfile().unwrap();
        fill(&file, 100_000).unwrap();
        assert!(file.metadata().unwrap().len() >= 100_000);
    }
}
