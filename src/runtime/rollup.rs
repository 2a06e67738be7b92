//! What is known of learners and of courses, folded on from where it was folded before.
//!
//! The rollup beside the journal ([`Rollup`]) keeps a row for each learner. To bring it up to date only the entries since then are
//! read, and only the rows of those whom they are about are changed; whoever was joined to somebody, or parted, since then is folded
//! anew from the entries about them. Where no rollup can be kept (a full disk, a folder that can't be written), the whole journal
//! is read instead: slower, and the same.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::base::PersonId;
use crate::course::{Courses, ErasedMark};
use crate::journal::{Body, Entry, Event};
use crate::learner::PARAMETERS;
use crate::report::{KnownSoFar, Learners};
use crate::store::{
    Reached, ReadSummary, Rollup, RollupChange, RollupRow, StoreError, read_entries, read_entries_about,
    read_entries_after,
};

/// The shape of the rows and the rules by which they are folded. Whoever changes either counts it up; [`replay`] finds out who forgot.
const RULES: u32 = 1;

/// So many learners are kept at hand while entries are read; then their rows are put away.
const AT_HAND: usize = 2048;

/// What is known.
#[derive(Debug)]
pub struct Folded {
    /// Of courses and people.
    pub courses: Courses,
    /// Of learners.
    pub learners: Learners,
    /// What was found in the journal.
    pub summary: ReadSummary,
}

/// Whose rows are wanted, told from what is known of courses. None is everybody's.
pub type Whom<'w> = &'w dyn Fn(&Courses) -> Option<BTreeSet<PersonId>>;

/// What is known of courses, and of all learners or of some: then how others began is not in it. Beside a running kiosk it is what
/// was acknowledged when reading began.
///
/// # Errors
/// A [`StoreError`] when the journal can't be read.
pub fn folded(data: &Path, whom: Whom<'_>) -> Result<Folded, StoreError> {
    let kept = Rollup::open(data, &key()).and_then(|mut rollup| {
        let mut folding = Folding::begin(&mut rollup)?;
        folding.catch_up(data)?;
        let folded = folding.folded(whom)?;
        folding.keep()?;
        Ok(folded)
    });
    kept.or_else(|error| {
        // Not even a journal: then there is nothing to be slow about.
        if matches!(error, StoreError::Absent { .. }) {
            return Err(error);
        }
        tracing::warn!(%error, "the rollup is of no use; the whole journal is read");
        without_rollup(data, whom)
    })
}

/// The same from the whole journal, without a rollup.
fn without_rollup(data: &Path, whom: Whom<'_>) -> Result<Folded, StoreError> {
    let mut courses = Courses::default();
    read_entries(data, &mut |entry| {
        if let Body::Known(event) = &entry.body {
            courses.apply(event, entry.hlc.at());
        }
    })?;
    let whom = whom(&courses);
    let mut people: BTreeMap<PersonId, KnownSoFar> = BTreeMap::new();
    let summary = read_entries(data, &mut |entry| {
        let (Some(subject), Body::Known(event)) = (entry.subject, &entry.body) else {
            return;
        };
        let person = courses.resolve(subject);
        if whom.as_ref().is_none_or(|whom| whom.contains(&person)) {
            let so_far = people.entry(person).or_insert_with(|| KnownSoFar::of(person));
            so_far.take(event, entry.hlc.at());
        }
    })?;
    let people = people.into_iter().map(|(person, so_far)| (person, so_far.known()));
    let mut learners = Learners::of_known(&courses, people);
    learners.unknown = summary.unknown;
    Ok(Folded {
        courses,
        learners,
        summary,
    })
}

/// What came of folding everything again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rebuilt {
    /// What was found in the journal.
    pub summary: ReadSummary,
    /// How many learners there are.
    pub learners: u64,
    /// Whether there was a rollup to compare with.
    pub compared: bool,
    /// What differs from the rollup that was there, brought up to the same entry: none of it, unless something is wrong with this
    /// program or with the file.
    pub differs: Vec<Difference>,
}

/// Something in which two rollups differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// Up to where they are folded.
    Reached,
    /// What is known of courses and people.
    Courses,
    /// What is known of a learner.
    Learner(PersonId),
}

/// Folds the whole journal again and compares with the rollup byte by byte. `rebuild`: keeps the new one in its place.
///
/// # Errors
/// A [`StoreError`] when the journal can't be read, or a rollup can't be written here.
pub fn replay(data: &Path, rebuild: bool) -> Result<Rebuilt, StoreError> {
    let mut old = Rollup::open(data, &key())?;
    let mut new = Rollup::begin_anew(data, &key())?;
    let mut differs = Vec::new();
    let mut learners = 0;
    let (summary, compared) = {
        // What others would add to the old one meanwhile could not be compared.
        let mut before = Folding::begin(&mut old)?;
        let mut now = Folding::begin(&mut new)?;
        now.catch_up(data)?;
        now.put_away()?;
        // Nothing was kept yet: there is nothing to compare with.
        let compares = before.reached.summary.entries > 0;
        if compares {
            before.up_to = Some(now.reached.summary.entries);
            before.catch_up(data)?;
            before.put_away()?;
            if before.change.reached()?.0 != now.change.reached()?.0 {
                differs.push(Difference::Reached);
            }
            if before.change.reached()?.1 != now.change.reached()?.1 {
                differs.push(Difference::Courses);
            }
        }
        let mut rest = BTreeSet::new();
        if compares {
            before.change.rows(&mut |row| {
                rest.insert(row.person);
                true
            })?;
        }
        now.change.rows(&mut |row| {
            learners += 1;
            let was = rest.remove(&row.person);
            if compares && !(was && matches!(before.change.row(row.person), Ok(Some(old)) if old == row)) {
                differs.push(Difference::Learner(row.person));
            }
            true
        })?;
        differs.extend(rest.into_iter().map(Difference::Learner));
        let found = now.reached.summary;
        now.keep()?;
        (found, compares)
    };
    drop(old);
    if rebuild {
        new.take_its_place(data)?;
    } else {
        new.throw_away()?;
    }
    Ok(Rebuilt {
        summary,
        learners,
        compared,
        differs,
    })
}

fn key() -> String {
    format!("{}/{RULES}/{}", env!("CARGO_PKG_VERSION"), PARAMETERS.version)
}

/// A rollup that is being brought up to date.
struct Folding<'r> {
    change: RollupChange<'r>,
    reached: Reached,
    courses: Courses,
    /// Whose row an id's entries go to, when it is not its own.
    rows_of: BTreeMap<PersonId, PersonId>,
    /// Learners at hand.
    at_hand: BTreeMap<PersonId, KnownSoFar>,
    /// The last entry that is taken in; none: the last there is.
    up_to: Option<u64>,
}

impl<'r> Folding<'r> {
    fn begin(rollup: &'r mut Rollup) -> Result<Self, StoreError> {
        let change = rollup.begin()?;
        let (reached, courses) = change.reached()?;
        let mut folding = Self {
            change,
            reached,
            courses: Courses::default(),
            rows_of: BTreeMap::new(),
            at_hand: BTreeMap::new(),
            up_to: None,
        };
        match postcard::from_bytes(&courses) {
            Ok(courses) => folding.courses = courses,
            // Nothing yet, or bytes that another program has written.
            Err(_) => folding.begin_anew()?,
        }
        for (person, ids) in folding.change.of_several_ids()? {
            folding.rows_of.extend(ids.into_iter().map(|id| (id, person)));
        }
        Ok(folding)
    }

    fn begin_anew(&mut self) -> Result<(), StoreError> {
        self.change.clear()?;
        self.reached = Reached::default();
        self.courses = Courses::default();
        self.rows_of.clear();
        self.at_hand.clear();
        Ok(())
    }

    /// Takes in what the journal has more than was taken in before.
    fn catch_up(&mut self, data: &Path) -> Result<(), StoreError> {
        if !self.read_on(data)? {
            // The rollup of another journal.
            self.begin_anew()?;
            self.read_on(data)?;
        }
        self.regroup(data)
    }

    /// False: this journal does not have what was reached.
    fn read_on(&mut self, data: &Path) -> Result<bool, StoreError> {
        let before = self.reached;
        let mut failed = None;
        let reached = read_entries_after(data, &before, self.up_to, &mut |entry| {
            if failed.is_none()
                && let Err(error) = self.take(&entry)
            {
                failed = Some(error);
            }
        })?;
        if let Some(error) = failed {
            return Err(error);
        }
        let Some(reached) = reached else { return Ok(false) };
        self.reached = reached;
        Ok(true)
    }

    fn take(&mut self, entry: &Entry) -> Result<(), StoreError> {
        let Body::Known(event) = &entry.body else {
            return Ok(());
        };
        let at = entry.hlc.at();
        self.courses.apply(event, at);
        if let Event::PersonErased { mark, .. } = event {
            self.forget(*mark)?;
        }
        let Some(subject) = entry.subject else { return Ok(()) };
        let person = self.rows_of.get(&subject).copied().unwrap_or(subject);
        if !self.at_hand.contains_key(&person) {
            self.make_room()?;
            let so_far = match self.change.row(person)? {
                // A row that can't be understood would be a fault of ours; what it lacks is found by a rebuild.
                Some(row) => postcard::from_bytes(&row.state).unwrap_or_else(|_| KnownSoFar::of(person)),
                None if begins(event) => KnownSoFar::of(person),
                None => return Ok(()),
            };
            self.at_hand.insert(person, so_far);
        }
        if let Some(so_far) = self.at_hand.get_mut(&person) {
            so_far.take(event, at);
        }
        Ok(())
    }

    /// Nothing is kept of who was erased.
    fn forget(&mut self, mark: ErasedMark) -> Result<(), StoreError> {
        let theirs = |person: &PersonId| ErasedMark::of(*person) == mark;
        let mut gone: BTreeSet<PersonId> = self.at_hand.keys().copied().filter(theirs).collect();
        self.change.rows(&mut |row| {
            if theirs(&row.person) || row.ids.iter().any(theirs) {
                gone.insert(row.person);
            }
            true
        })?;
        for person in gone {
            self.at_hand.remove(&person);
            self.change.remove(person)?;
            self.rows_of.retain(|_, row| *row != person);
        }
        Ok(())
    }

    /// Folds those anew who were joined or parted since.
    fn regroup(&mut self, data: &Path) -> Result<(), StoreError> {
        let now = groups(&self.courses);
        let before = groups_of(&self.rows_of);
        let changed = |person: &PersonId| now.get(person) != before.get(person);
        let anew: BTreeSet<PersonId> = now.keys().chain(before.keys()).copied().filter(changed).collect();
        // Whoever is or was in one of these groups.
        let of = |groups: &BTreeMap<PersonId, Vec<PersonId>>, person: &PersonId| groups.get(person).cloned();
        let ids: BTreeSet<PersonId> = anew
            .iter()
            .flat_map(|person| of(&now, person).into_iter().chain(of(&before, person)))
            .flatten()
            .chain(anew.iter().copied())
            .collect();
        for id in &ids {
            self.at_hand.remove(id);
            self.change.remove(*id)?;
            self.rows_of.remove(id);
        }
        let persons: BTreeSet<PersonId> = ids.iter().map(|id| self.courses.resolve(*id)).collect();
        for person in persons {
            let group = now.get(&person).cloned().unwrap_or_default();
            let theirs = if group.is_empty() { &[person][..] } else { &group };
            let mut so_far = KnownSoFar::of(person);
            let mut came = false;
            read_entries_about(data, theirs, self.reached.summary.entries, &mut |entry| {
                if let Body::Known(event) = &entry.body {
                    came |= begins(event);
                    so_far.take(event, entry.hlc.at());
                }
            })?;
            self.rows_of.extend(group.iter().map(|id| (*id, person)));
            if came {
                self.make_room()?;
                self.at_hand.insert(person, so_far);
            }
        }
        Ok(())
    }

    /// Puts the learners at hand away when there are many.
    fn make_room(&mut self) -> Result<(), StoreError> {
        if self.at_hand.len() < AT_HAND {
            return Ok(());
        }
        self.put_rows_away()
    }

    fn put_rows_away(&mut self) -> Result<(), StoreError> {
        let groups = groups_of(&self.rows_of);
        for (person, so_far) in std::mem::take(&mut self.at_hand) {
            // Writing into memory does not fail, and a row that is missing is folded anew.
            if let Ok(state) = postcard::to_allocvec(&so_far) {
                let ids = groups.get(&person).cloned().unwrap_or_default();
                self.change.put(&RollupRow { person, ids, state })?;
            }
        }
        Ok(())
    }

    /// All that is at hand goes into the rollup.
    fn put_away(&mut self) -> Result<(), StoreError> {
        self.put_rows_away()?;
        let courses = postcard::to_allocvec(&self.courses).unwrap_or_default();
        self.change.reach(&self.reached, &courses)
    }

    fn folded(&mut self, whom: Whom<'_>) -> Result<Folded, StoreError> {
        self.put_away()?;
        let mut people = Vec::new();
        let mut add = |row: RollupRow| {
            if let Ok(so_far) = postcard::from_bytes::<KnownSoFar>(&row.state) {
                people.push((row.person, so_far.known()));
            }
            true
        };
        match whom(&self.courses) {
            None => self.change.rows(&mut add)?,
            Some(whom) => {
                for person in whom {
                    self.change.row(person)?.map(&mut add);
                }
            }
        }
        let mut learners = Learners::of_known(&self.courses, people);
        learners.unknown = self.reached.summary.unknown;
        Ok(Folded {
            courses: self.courses.clone(),
            learners,
            summary: self.reached.summary,
        })
    }

    fn keep(mut self) -> Result<(), StoreError> {
        self.put_away()?;
        self.change.keep()
    }
}

/// Somebody of whom there is a row has sat down at a kiosk.
const fn begins(event: &Event) -> bool {
    matches!(event, Event::VisitStarted { .. })
}

/// The people with more than one id, and their ids in order.
fn groups(courses: &Courses) -> BTreeMap<PersonId, Vec<PersonId>> {
    let mut groups: BTreeMap<PersonId, Vec<PersonId>> = BTreeMap::new();
    for id in courses.persons.keys() {
        let person = courses.resolve(*id);
        if person != *id {
            groups.entry(person).or_default().push(*id);
        }
    }
    for (person, ids) in &mut groups {
        ids.push(*person);
        ids.sort_unstable();
    }
    groups
}

fn groups_of(rows_of: &BTreeMap<PersonId, PersonId>) -> BTreeMap<PersonId, Vec<PersonId>> {
    let mut groups: BTreeMap<PersonId, Vec<PersonId>> = BTreeMap::new();
    for (id, person) in rows_of {
        groups.entry(*person).or_default().push(*id);
    }
    groups
}
