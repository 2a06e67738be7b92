//! Why a command could not be carried out.

use std::error::Error;
use std::io;
use std::path::PathBuf;

use crate::app::words::Words;
use crate::assets::AssetsError;
use crate::base::calendar::Date;
use crate::export::ExportError;
use crate::i18n::{Lang, Value};
use crate::import::ImportError;
use crate::runtime;
use crate::staff::StaffError;
use crate::store::{Details, StoreError};
use crate::tutor::plan::PlanError;

/// Why a command could not be carried out.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// Standard output does not take the results.
    #[error("the results can't be printed")]
    Print(#[source] io::Error),
    /// Something can't be written as JSON.
    #[error("a result can't be written as JSON")]
    Json(#[from] serde_json::Error),
    /// Content can't be read at all.
    #[error(transparent)]
    Content(#[from] AssetsError),
    /// The journal can't be read.
    #[error(transparent)]
    Journal(#[from] StoreError),
    /// The staff's PINs can't be read or written.
    #[error(transparent)]
    Staff(#[from] StaffError),
    /// A file can't be read as a table.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A file can't be read as a table of translations.
    #[error(transparent)]
    Translations(ImportError),
    /// A made-up cohort would be mixed with what people did.
    #[error("{} has entries already; a made-up cohort goes into an empty data folder only", .path.display())]
    NotEmpty {
        /// The folder.
        path: PathBuf,
    },
    /// Made-up people have nothing to practise.
    #[error(
        "there is no lesson without errors in the content folder, so made-up people have nothing to practise; `polku check` tells why"
    )]
    NoLessons,
    /// A recording can't be kept or carried.
    #[error(transparent)]
    Recordings(#[from] crate::recordings::RecordingsError),
    /// There is nothing to be carried.
    #[error("nobody has recorded anything in this data folder")]
    NothingRecorded,
    /// No message is spoken under this key.
    #[error("nothing is spoken as `{key}` in {lang}; `polku voice list --lang {lang}` shows what is")]
    NoSuchMessage {
        /// The key.
        key: String,
        /// The language's tag.
        lang: &'static str,
    },
    /// A clip is not there or is damaged.
    #[cfg(feature = "audio")]
    #[error("{clip} can't be heard: it is missing or damaged; `polku voice check` tells more")]
    NoClip {
        /// The clip.
        clip: String,
    },
    /// There is nothing to hear it with.
    #[cfg(feature = "audio")]
    #[error("there is no sound device; --out writes a WAV file instead")]
    NoSound,
    /// A clip can't be decoded, or there is no sound.
    #[cfg(feature = "audio")]
    #[error(transparent)]
    Audio(#[from] crate::audio::AudioError),
    /// The voice tools are not there.
    #[error("{} is not there: clips are made in Polku's source folder, and its tools/voice/README.md names the engines", .path.display())]
    NoVoiceTools {
        /// Where they would be.
        path: PathBuf,
    },
    /// Another program can't be started.
    #[error("{} can't be started", .path.display())]
    Run {
        /// The program.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// What is known of a person can't be shown or erased.
    #[error(transparent)]
    AboutPerson(#[from] runtime::AboutPersonError),
    /// Pages can't be made.
    #[error(transparent)]
    Making(#[from] runtime::MakingError),
    /// A table can't be written.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// A table would stand among the kiosk's own files, or in the place of one.
    #[error("{} is in the kiosk's data folder; choose another folder", .path.display())]
    AmongData {
        /// The file.
        path: PathBuf,
    },
    /// There is no data folder to look in.
    #[error("no home folder is set, so name the data folder with --data")]
    NoDataFolder,
    /// A file can't be written.
    #[error("{} can't be written", .path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A table of no days.
    #[error("the last day ({to}) is before the first ({from}); without --to the last day is today")]
    Period {
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
    },
    /// Something that was named is not there.
    #[error("there is no {kind} `{name}`; there is: {known}")]
    Unknown {
        /// What was looked for.
        kind: &'static str,
        /// Its name.
        name: String,
        /// What there is.
        known: String,
    },
    /// The lesson is there, but has errors.
    #[error("the lesson `{lesson}` has errors and is not offered; `polku check` shows them")]
    LessonBroken {
        /// The lesson.
        lesson: String,
    },
    /// A plan can't be played.
    #[error("the plan can't be played: {0}")]
    Plan(#[from] PlanError),
    /// There is no window to be had.
    #[cfg(feature = "gui")]
    #[error(transparent)]
    Window(#[from] crate::gui::window::WindowError),
    /// Too small or too large a picture.
    #[cfg(feature = "gui")]
    #[error("the picture can't be drawn: {0}")]
    Picture(String),
    /// A screen can't be brought about.
    #[error(transparent)]
    Tour(#[from] crate::app::tour::TourError),
}

impl CliError {
    /// The sentence and its causes, in one line. About the data folder or a file to import: also what to do, as staff reads it
    /// at the kiosk.
    #[must_use]
    pub fn in_full(&self) -> String {
        match self {
            Self::Staff(StaffError::Damaged { .. }) => format!(
                "{}; nothing was changed: move this file to another folder and start again",
                self.with_causes()
            ),
            Self::Journal(error) => {
                let advice = advice(error.staff_key(), &error.details());
                format!("{advice} ({})", self.with_causes())
            }
            Self::Import(error) => {
                let advice = advice(error.staff_key(), &error.details());
                format!("{advice} ({})", self.with_causes())
            }
            _ => self.with_causes(),
        }
    }

    fn with_causes(&self) -> String {
        let mut text = self.to_string();
        let mut cause = self.source();
        while let Some(error) = cause {
            let why = error.to_string();
            if !text.ends_with(&why) {
                text.push_str(": ");
                text.push_str(&why);
            }
            cause = error.source();
        }
        text
    }
}

fn advice(key: &str, details: &Details) -> String {
    let texts = runtime::staff_texts();
    let values: Vec<(&str, Value<'_>)> = details.iter().map(|(name, text)| (*name, Value::Text(text))).collect();
    let line = Words::new(&texts, Lang::En).silent(key, &values);
    // A terminal shows the marks that keep a path's direction as signs of its own.
    line.text.replace(['\u{2068}', '\u{2069}'], "")
}
