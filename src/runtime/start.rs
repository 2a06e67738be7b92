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
use crate::app::Model;
use crate::app::model::StaffNotice;
use crate::app::present::notice;
use crate::app::screen::Screen;
use crate::assets::{self, AssetsError};
use crate::base::diagnostic::Severity;
use crate::base::{DeviceId, Timestamp};
use crate::i18n::{Texts, Value};
use crate::journal::Record;

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

/// A kiosk that runs, or the notice that says why it does not.
pub enum Started {
    /// It runs.
    Running(Box<Runtime>, WindowSettings),
    /// It can't; staff reads why.
    Stopped(Box<Screen>),
}

/// Starts the kiosk, when its content has been read.
#[must_use]
pub fn start(data: &Path, content: Reading, waker: Waker) -> Started {
    let (folder, loaded) = match content.wait() {
        Ok(content) => content,
        Err(error) => return stopped(&Texts::default(), &StartError::Content(error)),
    };
    for problem in &loaded.compiled.diagnostics {
        tracing::warn!(?problem, "content");
    }
    let texts = loaded.texts.clone();
    match run(data, waker, loaded, &folder) {
        Ok((runtime, window)) => Started::Running(Box::new(runtime), window),
        Err(error) => stopped(&texts, &error),
    }
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
    let (settings, window) = settings::read(data).unwrap_or_else(|error| {
        tracing::warn!(%error, "the usual settings are used");
        Default::default()
    });
    let pins = Pins::open(data)?;
    let (post, inbox) = inbox::open(waker.clone());
    let to_post = post.clone();
    let store = opened.start(move |report| to_post.send(Word::Store(report)))?;
    #[cfg(feature = "audio")]
    let audio = start_audio(folder, &post);
    let mut model = Model::new(
        Arc::new(loaded.compiled.catalog),
        loaded.texts,
        settings,
        record,
        pins.is_set(),
    );
    model.staff.notices = notices;
    let parts = Parts {
        inbox,
        post,
        waker,
        clock: Clock::start(),
        latest,
        model,
        records: Records::new(store),
        #[cfg(feature = "audio")]
        audio,
        pins,
    };
    Ok((Runtime::new(parts), window))
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
    let post = post.clone();
    crate::audio::Audio::start(folder.join("audio"), move |event| post.send(Word::Sound(event)))
        .inspect_err(|error| tracing::error!(%error, "there will be no sound"))
        .ok()
}

fn stopped(texts: &Texts, error: &StartError) -> Started {
    tracing::error!(%error, "the kiosk can't start");
    let (key, details) = match error {
        StartError::Store(error) => (error.staff_key(), error.details()),
        StartError::Content(_) => ("staff-content-missing", Default::default()),
        StartError::Staff(error) => (error.staff_key(), Default::default()),
    };
    let values: Vec<(&str, Value<'_>)> = details.iter().map(|(name, text)| (*name, Value::Text(text))).collect();
    Started::Stopped(Box::new(notice(texts, &[(key, &values)], error.to_string())))
}
