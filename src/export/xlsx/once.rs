//! A file under the compressor that says only once that it can't be written.
//!
//! The zip crate ends an archive that is dropped, and prints a line of its own when that fails too. Whoever exports a table has
//! been told by then.

use std::io::{self, Write};

use crate::export::WholeFile;

/// The file. After an error it takes everything and keeps nothing.
#[derive(Debug)]
pub(super) struct Once {
    file: WholeFile,
    failed: bool,
}

impl Once {
    pub(super) const fn new(file: WholeFile) -> Self {
        Self { file, failed: false }
    }

    /// The file, unless something of it is missing.
    pub(super) fn whole(self) -> io::Result<WholeFile> {
        if self.failed {
            return Err(io::Error::other("a part before this one was not written"));
        }
        Ok(self.file)
    }

    fn said<T>(&mut self, result: io::Result<T>) -> io::Result<T> {
        // One that was interrupted is tried again.
        let is_lasting = |error: &io::Error| error.kind() != io::ErrorKind::Interrupted;
        self.failed |= result.as_ref().err().is_some_and(is_lasting);
        result
    }
}

impl Write for Once {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.failed {
            return Ok(bytes.len());
        }
        let written = self.file.write(bytes);
        self.said(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.failed {
            return Ok(());
        }
        let flushed = self.file.flush();
        self.said(flushed)
    }
}
