//! The writer's part in erasing: first the rows, then all that is left of them ([`crate::store::erasing`] says why).

use std::collections::BTreeSet;
use std::path::PathBuf;

use rusqlite::TransactionBehavior;

use super::{StoreReport, Writer};
use crate::base::PersonId;
use crate::store::erasing::{self, ErasedAtOnce, Erasure};
use crate::store::error::StoreError;
use crate::store::row::Row;
use crate::store::traces::{self, Found, Needles};
use crate::store::{Pending, by_hand, rollup, schema};

/// An erasure that waits its turn.
#[derive(Debug)]
pub(in crate::store) struct Erasing {
    /// What is to be done.
    pub erasure: Erasure,
    /// What came after it.
    pub after: Vec<Pending>,
    /// How many rows a try blanked: a commit may have got through though it was said to have failed.
    blanked: u64,
}

impl Erasing {
    /// One that nothing has come after.
    pub(in crate::store) const fn new(erasure: Erasure) -> Self {
        Self {
            erasure,
            after: Vec::new(),
            blanked: 0,
        }
    }

    /// How many events it is to add, and how many came after it.
    pub(in crate::store) fn events(&self) -> usize {
        self.erasure.then.len().saturating_add(self.after.len())
    }
}

impl Writer {
    /// Makes the first erasure that waits, and reports it. What came after it waits for saving then.
    pub(super) fn erase_first(&mut self) -> Result<(), StoreError> {
        let Some(mut first) = self.erasures.pop_front() else {
            return Ok(());
        };
        let rows = match self.erase(&mut first) {
            Ok(rows) => rows,
            Err(error) => {
                self.erasures.push_front(first);
                return Err(error);
            }
        };
        self.ends_with(rows.last());
        self.waiting = first.after;
        self.must_clear(&first.erasure.persons);
        (self.report)(StoreReport::Erased {
            up_to_seq: self.tail.seq,
            entries: rows.into_iter().map(|row| row.entry).collect(),
            blanked: first.blanked,
        });
        Ok(())
    }

    /// Makes one erasure and clears away what is left, without a thread.
    pub(in crate::store) fn erase_at_once(mut self, erasure: Erasure) -> Result<ErasedAtOnce, StoreError> {
        let mut first = Erasing::new(erasure);
        let rows = self.with_the_reserve(|writer| writer.erase(&mut first))?;
        self.ends_with(rows.last());
        self.must_clear(&first.erasure.persons);
        let clearing = self.clearing.take().unwrap_or_default();
        Ok(ErasedAtOnce {
            entries: rows.into_iter().map(|row| row.entry).collect(),
            blanked: first.blanked,
            wiped: self.with_the_reserve(|writer| writer.cleared(&clearing)),
        })
    }

    /// Clears away what is left of those who were erased, if that is to be tried now, and reports.
    pub(super) fn clear(&mut self) {
        // What waits goes first. Once it is saved, whoever asks for another try asks for this as well.
        if !std::mem::take(&mut self.clear_now) || self.has_work() || self.given_up {
            return;
        }
        let Some(clearing) = self.clearing.take() else { return };
        match self.with_the_reserve(|writer| writer.cleared(&clearing)) {
            Ok(traces) => (self.report)(StoreReport::Wiped { traces }),
            Err(error) => {
                tracing::warn!(%error, cause = ?std::error::Error::source(&error), "not wiped");
                if !matches!(error, StoreError::Pinned { .. }) {
                    // As after any error: the next try begins with opening it anew.
                    self.connection = None;
                }
                self.clearing = Some(clearing);
                (self.report)(StoreReport::NotWiped { error });
            }
        }
    }

    fn must_clear(&mut self, persons: &[PersonId]) {
        self.clearing.get_or_insert_default().extend(persons);
        self.clear_now = true;
    }

    /// One transaction. Gives the rows that were added.
    pub(super) fn erase(&mut self, first: &mut Erasing) -> Result<Vec<Row>, StoreError> {
        let rows = self.rows(&first.erasure.then)?;
        self.folder.note_erasing()?;
        if self.connection.is_none() && self.reopen(&rows)? > 0 {
            return Ok(rows);
        }
        let Some(connection) = &mut self.connection else {
            return Err(StoreError::GivenUp);
        };
        let mut write = || -> rusqlite::Result<()> {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let blanked = erasing::blank(&transaction, &first.erasure.persons)?;
            first.blanked = first.blanked.max(blanked);
            Row::insert_all(&rows, &transaction)?;
            transaction.commit()
        };
        write().map_err(|error| StoreError::from_sqlite(&self.folder.journal(), error))?;
        Ok(rows)
    }

    /// Clears away what is left. Gives the files of others that still name somebody.
    fn cleared(&mut self, persons: &BTreeSet<PersonId>) -> Result<Vec<PathBuf>, StoreError> {
        if self.connection.is_none() {
            self.reopen(&[])?;
        }
        let path = self.folder.journal();
        let failed = |error| StoreError::from_sqlite(&path, error);
        let Some(connection) = &mut self.connection else {
            return Err(StoreError::GivenUp);
        };
        // A reader of the old state is found out by this, before all is written anew for nothing.
        erasing::empty_wal(&path, connection)?;
        // Who is erased stays erased: what was saved about them since then goes too.
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(failed)?;
        let late = erasing::blank(&transaction, persons).map_err(failed)?;
        transaction.commit().map_err(failed)?;
        if late > 0 {
            tracing::warn!(late, "entries about somebody who was erased came after the erasure");
        }
        schema::remove_copies(&path)?;
        rollup::remove(self.folder.dir())?;
        erasing::write_anew(&path, connection)?;
        let mut found = self.search(&Needles::of(persons))?;
        if let Some(path) = found.journal.pop() {
            return Err(StoreError::Traces { path });
        }
        self.folder.note_erased()?;
        Ok(found.elsewhere)
    }

    /// Looks through all bytes, with the connection closed meanwhile.
    fn search(&mut self, needles: &Needles) -> Result<Found, StoreError> {
        let path = self.folder.journal();
        if let Some(connection) = self.connection.take() {
            connection
                .close()
                .map_err(|(_, error)| StoreError::from_sqlite(&path, error))?;
        }
        let dir = self.folder.dir();
        let found = by_hand::now(dir, || traces::search(&path, dir, needles));
        self.connection = Some(self.connect()?);
        found
            .ok_or(StoreError::Pinned { path })?
            .map_err(|error| StoreError::from_file(dir, error))
    }

    /// Does something; when the disk is full, once more without the reserve.
    fn with_the_reserve<T>(
        &mut self,
        mut work: impl FnMut(&mut Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        match work(self) {
            Err(StoreError::DiskFull { .. }) if self.folder.drop_reserve() => {
                self.connection = None;
                work(self)
            }
            other => other,
        }
    }
}
