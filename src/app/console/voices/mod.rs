//! The studio: which messages nobody has spoken yet, recording one, and approving what somebody else has recorded.
//!
//! The console is open while something is recorded, so no learner is heard or disturbed. A take that was made and not kept is asked
//! about like anything typed and not saved, and when the console locks it is kept for who spoke it. Uses `content::recordings`.
//! Deliberately not here: microphone, sound and files (the runtime has them and sends word).

mod clip;
mod list;
mod update;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::import::TableFile;
use super::model::{Console, ConsoleNote, Page};
use super::present::Filled;
use super::view::Sight;
use super::wording::Wording;
use crate::app::effect::Outlet;
use crate::app::sights::Sights;
use crate::base::calendar::Date;
use crate::base::{ShortText, StaffId};
use crate::content::recordings::{self, Level, Measured, Recordings, Sha256Hex, Standing};
use crate::i18n::{ClipId, Lang};

pub(crate) use update::heard;
pub(super) use update::{back, leave, opened, set_aside, update};

/// On the page of voices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VoicesMsg {
    /// The messages of this language.
    Language(Lang),
    /// Those that have come so far; none: all.
    Show(Option<Standing>),
    /// Opens a message.
    Open(ClipId),
    /// Opens the next one of the list.
    Next,
    /// Begins to record.
    Record,
    /// Ends the recording.
    Stop,
    /// Listens to what was just recorded.
    Listen,
    /// Throws away what was just recorded, and records again.
    Again,
    /// Keeps what was just recorded: it waits to be approved.
    Keep,
    /// Listens to what the kiosk says now.
    HearNow,
    /// Listens to the recording that waits.
    HearWaiting,
    /// Approves the recording that waits.
    Approve,
    /// Throws away the recording that waits.
    Reject,
    /// Throws away the recording that is heard: the synthetic voice is heard again.
    Delete,
    /// Writes the recordings of the language to where files go.
    Export,
    /// Looks for packs.
    LookForPacks,
    /// Takes a pack in.
    Import(TableFile),
}

/// Word from the runtime about recordings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VoicesWord {
    /// The recordings are these now.
    Recordings(Arc<Recordings>),
    /// How it sounds while it is recorded.
    Level {
        /// How long it is by now, in milliseconds.
        ms: u32,
        /// The mean since the last time, in dB under full scale.
        mean: Level,
        /// The highest sample since the last time, in dB under full scale.
        peak: Level,
    },
    /// The recording is over and is made ready.
    Ended,
    /// It is ready to be listened to.
    Ready(Take),
    /// It came to nothing: what to say.
    Failed(ConsoleNote),
    /// Nothing is left of what was set aside: it was kept.
    Gone,
    /// Something was kept, approved, carried, or was not: what to say.
    Done(ConsoleNote),
    /// The packs that were found.
    Packs(Vec<TableFile>),
    /// Where learners meet the messages of a language.
    Sights(Lang, Arc<Sights>),
}

/// A recording that was made and is not kept yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Take {
    /// How it came out.
    pub measured: Measured,
    /// Whether the microphone cut its peaks off.
    pub cut_off: bool,
    /// Whether the microphone was lost midway.
    pub lost: bool,
}

/// What is known on the page of voices.
#[derive(Clone, Default)]
pub struct Studio {
    /// The language; none until one is chosen: the first that lacks something.
    pub lang: Option<Lang>,
    /// Which messages are shown; none: all.
    pub show: Option<Standing>,
    /// The message that is open.
    pub open: Option<ClipId>,
    /// What is being recorded.
    pub taking: Taking,
    /// The packs, once they are looked for; none in it while they are.
    pub packs: Option<Option<Vec<TableFile>>>,
}

/// How far a recording has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Taking {
    /// Nothing is recorded.
    #[default]
    Nothing,
    /// It is being recorded.
    Recording {
        /// How long it is, in milliseconds.
        ms: u32,
        /// Its mean level, in dB under full scale; none before the microphone has told.
        mean: Option<Level>,
        /// Its highest sample, in dB under full scale.
        peak: Option<Level>,
    },
    /// It is made ready.
    Mastering,
    /// It can be listened to and kept.
    Ready(Take),
    /// It is being kept.
    Keeping(Take),
}

/// What to do about recordings. What comes of it comes back as a [`VoicesWord`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StudioOrder {
    /// Begins to record.
    Record,
    /// Ends the recording.
    Stop,
    /// Throws away what is or was being recorded.
    Drop,
    /// Ends the recording, and puts what is or was being recorded by for this member of staff, who has gone away.
    SetAside(StaffId),
    /// They are back: tells what came of it.
    TakeUp(StaffId),
    /// Plays what was just recorded.
    Listen,
    /// Plays a recording that is kept.
    Hear(ClipId, recordings::Take),
    /// Keeps what was just recorded.
    Keep {
        /// Of which message.
        clip: ClipId,
        /// The hash of its text.
        text: Sha256Hex,
        /// Who speaks.
        by: StaffId,
        /// Today.
        on: Date,
    },
    /// Approves the recording that waits, if it is the one with this hash.
    Approve {
        /// Of which message.
        clip: ClipId,
        /// The hash of its file.
        file: Sha256Hex,
        /// Who approves.
        by: StaffId,
        /// Their name.
        name: Option<ShortText>,
    },
    /// Throws a recording away.
    Delete(ClipId, Sha256Hex),
    /// Writes a pack.
    Export {
        /// Of which language.
        lang: Lang,
        /// Where to.
        outlet: Outlet,
        /// The names of staff.
        names: BTreeMap<StaffId, ShortText>,
    },
    /// Looks for packs.
    LookForPacks,
    /// Takes a pack in.
    Import(PathBuf),
    /// Finds out where learners meet the messages of a language.
    FindSights(Lang),
}

/// The page: the list, or the message that is open.
pub(super) fn page(wording: &Wording<'_>, console: &Console) -> Filled {
    let usual = Studio::default();
    let studio = console.studio.as_ref().unwrap_or(&usual);
    match &studio.open {
        Some(open) => clip::page(wording, console, studio, open),
        None => list::page(wording, console, studio),
    }
}

/// Where a learner meets the message that is open, so that its speaker knows when it is said.
pub(super) fn sight(wording: &Wording<'_>, console: &Console) -> Option<Sight> {
    let open = console.studio.as_ref().and_then(|studio| studio.open.as_ref());
    let open = open.filter(|_| console.page == Page::Voices)?;
    let known = wording.model.staff.sights.get(&open.lang).and_then(Option::as_ref);
    Some(Sight {
        label: wording.line("staff-voices-met"),
        screen: known.and_then(|sights| sights.of(open.key.as_str())).cloned(),
    })
}

#[cfg(test)]
mod tests;
