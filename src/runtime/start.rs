//! Starting: content, journal, settings, sound. What is wrong is told to staff on the screen, with what to do.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use uuid::Uuid;

use super::clock::Clock;
use super::content::Reading;
use super::inbox::{self, Waker, Word};
use super::live::{Parts, Runtime};
use super::machine;
use super::pins::Pins;
use super::records::Records;
use super::settings::{self, WindowSettings};
use super::staff_texts::staff_texts;
#[cfg(feature = "audio")]
use super::studio::{Studio, Workshop};
use crate::app::Model;
use crate::app::model::{StaffNotice, Stopped};
use crate::assets::{self, AssetsError};
use crate::base::diagnostic::Severity;
use crate::base::{DeviceId, Timestamp};
use crate::journal::Record;
use crate::recordings::Archive;

use crate::store::{Store, StoreError};

/// Where things are.
#[derive(Debug, Clone)]
pub struct Options {
    /// The data folder.
    pub data: PathBuf,
    /// The content folder; found by itself when left out.
    pub content: Option<PathBuf>,
}

/// Why the kiosk can't start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The content can't be read.
    #[error(transparent)]
    Content(#[from] AssetsError),
    /// The data folder can't be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The staff's PIN can't be read.
    #[error(transparent)]
    Staff(#[from] crate::staff::StaffError),
}

/// Starts the kiosk, when its content has been read. Where that can't be, it shows why to staff, and can be closed as ever.
#[must_use]
pub fn start(data: &Path, content: Reading, waker: Waker) -> (Runtime, WindowSettings) {
    let started = content
        .wait()
        .map_err(StartError::Content)
        .and_then(|(folder, loaded)| {
            for problem in &loaded.compiled.diagnostics {
                tracing::warn!(?problem, "content");
            }
            run(data, waker.clone(), loaded, &folder)
        });
    started.unwrap_or_else(|error| (stopped(data, waker, &error), WindowSettings::default()))
}

fn run(
    data: &Path,
    waker: Waker,
    loaded: assets::Loaded,
    #[cfg_attr(
        not(feature = "audio"),
        expect(unused_variables, reason = "only sound is read from it")
    )]
    folder: &Path,
) -> Result<(Runtime, WindowSettings), StartError> {
    let mut opened = Store::open(data, DeviceId(Uuid::new_v4()))?;
    let mut record = Record::default();
    let mut latest = Timestamp::default();
    opened.for_each_entry(&mut |entry| {
        latest = latest.max(entry.hlc.at());
        record.apply(&entry);
    })?;
    let mut notices = vec![];
    for notice in opened.notices() {
        tracing::warn!(?notice, "the data folder");
        notices.push(StaffNotice {
            key: notice.staff_key(),
            values: notice.details().into_iter().collect(),
        });
    }
    notices.extend(about_content(&loaded));
    notices.extend(machine::about_graphics());
    let clock = Clock::start();
    notices.extend(machine::about_clock(latest, clock.now().at));
    let set = settings::read(data).unwrap_or_else(|error| {
        tracing::warn!(%error, "the usual settings are used");
        notices.push(StaffNotice {
            key: "staff-settings",
            values: vec![("what", error.to_string())],
        });
        settings::All::usual(data)
    });
    let pins = Pins::open(data)?;
    let (post, inbox) = inbox::open(waker.clone());
    let to_post = post.clone();
    let store = opened.start(move |report| to_post.send(Word::Store(report)))?;
    let archive = Archive::of(data);
    let (recordings, damaged) = archive.read();
    for error in damaged {
        tracing::warn!(%error, "recordings");
        notices.push(StaffNotice {
            key: "staff-voices-unread",
            values: vec![("what", error.to_string())],
        });
    }
    #[cfg(feature = "audio")]
    let audio = start_audio(folder, &post);
    let catalog = Arc::new(loaded.compiled.catalog);
    #[cfg(feature = "audio")]
    let studio = Studio::start(
        Workshop {
            archive,
            catalog: Arc::clone(&catalog),
            texts: loaded.texts.clone(),
            outlets: set.outlets.clone(),
        },
        post.clone(),
    );
    let mut model = Model::new(catalog, loaded.texts, set.settings, record, pins.is_set())
        .with_voices(loaded.compiled.lacking, recordings);
    model.staff.notices = notices;
    let parts = Parts {
        inbox,
        post,
        waker,
        clock,
        latest,
        model,
        records: Some(Records::new(store)),
        #[cfg(feature = "audio")]
        audio,
        #[cfg(feature = "audio")]
        studio,
        pins: Some(pins),
        data: data.to_owned(),
        outlets: set.outlets,
    };
    Ok((Runtime::new(parts), set.window))
}

/// Lessons with errors are not offered, clips that are missing are not heard; staff should know.
fn about_content(loaded: &assets::Loaded) -> Vec<StaffNotice> {
    let all = loaded.compiled.diagnostics.iter();
    let errors = all.filter(|found| found.severity == Severity::Error);
    let (clips, lessons): (Vec<_>, Vec<_>) = errors.partition(|found| found.file.starts_with("audio/"));
    [("staff-content-errors", lessons), ("staff-voice-errors", clips)]
        .into_iter()
        .filter(|(_, found)| !found.is_empty())
        .map(|(key, found)| StaffNotice {
            key,
            values: vec![("count", found.len().to_string())],
        })
        .collect()
}

#[cfg(feature = "audio")]
fn start_audio(folder: &Path, post: &inbox::Post) -> Option<crate::audio::Audio> {
    let (post, silent) = (post.clone(), post);
    crate::audio::Audio::start(folder.join("audio"), move |event| post.send(Word::Sound(event)))
        .inspect_err(|error| {
            tracing::error!(%error, "there will be no sound");
            silent.send(Word::Sound(crate::audio::AudioEvent::NoDevice));
        })
        .ok()
}

/// A kiosk that only says why it can't start. Its words are the program's own: content may be what is missing.
fn stopped(data: &Path, waker: Waker, error: &StartError) -> Runtime {
    tracing::error!(%error, "the kiosk can't start");
    let of_key = |key| StaffNotice {
        key,
        values: Vec::new(),
    };
    let why = match error {
        StartError::Store(error) => notice_of(error),
        StartError::Content(_) => of_key("staff-content-missing"),
        StartError::Staff(error) => of_key(error.staff_key()),
    };
    let pins = Pins::find(data);
    let detail = error.to_string();
    let (post, inbox) = inbox::open(waker.clone());
    Runtime::new(Parts {
        inbox,
        post,
        waker,
        clock: Clock::start(),
        latest: Timestamp::default(),
        model: Model::stopped(staff_texts(), Stopped { why, detail }, pins.is_some()),
        records: None,
        #[cfg(feature = "audio")]
        audio: None,
        #[cfg(feature = "audio")]
        studio: None,
        pins,
        data: data.to_owned(),
        outlets: super::making::Outlets::default(),
    })
}

/// The sentence to staff about an error of the store.
pub(super) fn notice_of(error: &StoreError) -> StaffNotice {
    StaffNotice {
        key: error.staff_key(),
        values: error.details().into_iter().collect(),
    }
}
