//! What the place has set: `settings.yaml` in the data folder. What is left out keeps its usual value.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::making::Outlets;
use crate::app::model::Settings;
use crate::base::Millis;
use crate::course::FunderFact;
use crate::export::print::NotAQueue;
use crate::i18n::Lang;

/// The file's name.
pub const FILE: &str = "settings.yaml";
/// The largest file that is read, in bytes.
const MOST_BYTES: u64 = 64 * 1024;
/// The times that make sense, in seconds: a shorter one throws people out, a longer one leaves the next one in their place.
const TIMES: RangeInclusive<u64> = 10..=3600;

/// The file. Times are in seconds.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct SettingsFile {
    /// Stillness until "are you there?".
    ask_after_s: Option<u64>,
    /// From there until signing out.
    leave_after_s: Option<u64>,
    /// Stillness in a task until help is offered.
    stuck_after_s: Option<u64>,
    /// The languages offered, first ones first.
    languages: Option<Vec<Lang>>,
    /// Two looks: `calm` or `contrast`.
    look: Option<LookName>,
    /// No movement on the screen.
    still: Option<bool>,
    /// When the keyboard on the screen comes: `auto`, `always` or `never`.
    keyboard: Option<KeyboardName>,
    /// The folder for files that staff ask for: an absolute path.
    export_folder: Option<PathBuf>,
    /// The print queue for paper, as `lpstat -e` names it.
    print_queue: Option<String>,
    /// What the place's funder asks of people: `age`, `gender`, `arrived`, `schooling`.
    funder_facts: BTreeSet<FunderFact>,
}

/// When the keyboard on the screen comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyboardName {
    /// When a finger touched a field.
    #[default]
    Auto,
    /// With every field.
    Always,
    /// Never.
    Never,
}

/// The look of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LookName {
    /// Calm and light.
    #[default]
    Calm,
    /// High contrast.
    Contrast,
}

/// What concerns the window only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WindowSettings {
    /// The look.
    pub look: LookName,
    /// Whether the drawn hand jumps instead of gliding.
    pub reduced_motion: bool,
    /// When the keyboard on the screen comes.
    pub keyboard: KeyboardName,
}

/// Everything that the place has set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct All {
    /// For the model.
    pub settings: Settings,
    /// For the window.
    pub window: WindowSettings,
    /// For files and paper.
    pub outlets: Outlets,
}

impl All {
    /// The usual values.
    #[must_use]
    pub fn usual(data: &Path) -> Self {
        Self {
            settings: Settings::default(),
            window: WindowSettings::default(),
            outlets: Outlets {
                folder: usual_folder(data),
                queue: None,
            },
        }
    }
}

/// Where files go when the place has not said: `Polku` in the user's home; where there is none, `exports` beside the data.
fn usual_folder(data: &Path) -> PathBuf {
    match etcetera::home_dir() {
        Ok(home) => home.join("Polku"),
        Err(_) => data.join("exports"),
    }
}

/// A settings file that can't be used. The usual values are taken then.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// It can't be read.
    #[error("{FILE} can't be read: {0}")]
    Unreadable(#[from] std::io::Error),
    /// It is too large to be a settings file.
    #[error("{FILE} is larger than {MOST_BYTES} bytes")]
    TooLarge,
    /// It says something that is not understood.
    #[error("{FILE}: {0}")]
    NotUnderstood(String),
    /// It is a folder, a pipe or a device.
    #[error("{FILE} is not a file")]
    NotAFile,
    /// A folder that hangs on where the program was started.
    #[error("{FILE}: `export_folder` must be a whole path, from / on")]
    Relative,
    /// A name that no print queue has.
    #[error("{FILE}: `print_queue`: {0}")]
    Queue(#[from] NotAQueue),
    /// A time that makes no sense.
    #[error("{FILE}: `{name}: {seconds}` is not between {} and {} seconds", TIMES.start(), TIMES.end())]
    Time {
        /// Which.
        name: &'static str,
        /// Its value.
        seconds: u64,
    },
}

/// Reads the settings of a data folder.
///
/// # Errors
/// [`SettingsError`] when there is a file and it can't be used.
pub fn read(data: &Path) -> Result<All, SettingsError> {
    let path = data.join(FILE);
    let file = match std::fs::metadata(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => SettingsFile::default(),
        Err(error) => return Err(error.into()),
        // A pipe that nobody writes to would be waited for.
        Ok(about) if !about.is_file() => return Err(SettingsError::NotAFile),
        Ok(about) if about.len() > MOST_BYTES => return Err(SettingsError::TooLarge),
        Ok(_) => {
            let text = std::fs::read_to_string(&path)?;
            serde_saphyr::from_str(&text).map_err(|error| SettingsError::NotUnderstood(in_a_line(&error)))?
        }
    };
    let usual = Settings::default();
    let time = |name, seconds: Option<u64>, usual: Millis| match seconds {
        None => Ok(usual),
        Some(seconds) if TIMES.contains(&seconds) => Ok(Millis::seconds(seconds)),
        Some(seconds) => Err(SettingsError::Time { name, seconds }),
    };
    let mut languages = Vec::new();
    for lang in file.languages.unwrap_or_default() {
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    let settings = Settings {
        ask_after: time("ask_after_s", file.ask_after_s, usual.ask_after)?,
        leave_after: time("leave_after_s", file.leave_after_s, usual.leave_after)?,
        stuck_after: time("stuck_after_s", file.stuck_after_s, usual.stuck_after)?,
        languages: if languages.is_empty() {
            usual.languages
        } else {
            languages
        },
        stuck_after_wrong: usual.stuck_after_wrong,
        mastery_runs: usual.mastery_runs,
        funder_facts: file.funder_facts,
    };
    let window = WindowSettings {
        look: file.look.unwrap_or_default(),
        reduced_motion: file.still.unwrap_or(false),
        keyboard: file.keyboard.unwrap_or_default(),
    };
    let outlets = Outlets {
        folder: match file.export_folder {
            Some(folder) if !folder.is_absolute() => return Err(SettingsError::Relative),
            Some(folder) => folder,
            None => usual_folder(data),
        },
        queue: file.print_queue.map(|name| name.parse()).transpose()?,
    };
    Ok(All {
        settings,
        window,
        outlets,
    })
}

/// The line, the column and what is wrong there, without the picture of the place that follows.
fn in_a_line(error: &serde_saphyr::Error) -> String {
    let told = error.to_string();
    let first = told.lines().next().unwrap_or_default();
    first.strip_prefix("error: ").unwrap_or(first).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Result<(Settings, WindowSettings), SettingsError> {
        all(text).map(|all| (all.settings, all.window))
    }

    fn all(text: &str) -> Result<All, SettingsError> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE), text).unwrap();
        read(folder.path())
    }

    #[test]
    fn what_is_left_out_keeps_its_usual_value() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()).unwrap().settings, Settings::default());
        let (settings, window) = of("ask_after_s: 60\nlook: contrast\nlanguages: [so, fi, so]\n").unwrap();
        assert_eq!(
            (settings.ask_after, settings.leave_after),
            (Millis::seconds(60), Millis::seconds(60))
        );
        assert_eq!(
            (settings.languages, window.look),
            (vec![Lang::So, Lang::Fi], LookName::Contrast)
        );
    }

    #[test]
    fn nothing_is_asked_for_a_funder_unless_the_place_says_so() {
        assert!(of("look: calm").unwrap().0.funder_facts.is_empty());
        let (settings, _) = of("funder_facts: [schooling, age, age]\n").unwrap();
        let asked: Vec<FunderFact> = settings.funder_facts.into_iter().collect();
        assert_eq!(asked, [FunderFact::Age, FunderFact::Schooling]);
        assert!(matches!(
            of("funder_facts: [identity_code]"),
            Err(SettingsError::NotUnderstood(_))
        ));
    }

    /// A pipe would be waited for; a folder stands for all that is no file.
    #[test]
    fn what_is_no_file_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join(FILE)).unwrap();
        assert!(matches!(read(folder.path()), Err(SettingsError::NotAFile)));
    }

    #[test]
    fn what_makes_no_sense_is_told() {
        for (text, right) in [
            ("9", false),
            ("10", true),
            ("3600", true),
            ("3601", false),
            ("18446744073709551615", false),
        ] {
            assert_eq!(of(&format!("leave_after_s: {text}")).is_ok(), right, "{text}");
        }
        let told = of("ask_after_s: 3").unwrap_err().to_string();
        assert_eq!(
            told,
            "settings.yaml: `ask_after_s: 3` is not between 10 and 3600 seconds"
        );
        let told = of("look: calm\nask_after: 60\n").unwrap_err().to_string();
        assert!(told.contains("line 2") && !told.contains('\n'), "{told}");
        assert!(matches!(of("ask_after: 60"), Err(SettingsError::NotUnderstood(_))));
        assert!(matches!(of("languages: [xx]"), Err(SettingsError::NotUnderstood(_))));
        assert!(matches!(of(&"#".repeat(70_000)), Err(SettingsError::TooLarge)));
    }

    #[test]
    fn files_and_paper_go_where_the_place_says() {
        let set = all("export_folder: /srv/polku\nprint_queue: Office_2\n")
            .unwrap()
            .outlets;
        assert_eq!(set.folder, Path::new("/srv/polku"));
        assert_eq!(set.queue.unwrap().to_string(), "Office_2");
        assert!(matches!(all("export_folder: lists"), Err(SettingsError::Relative)));
        assert!(matches!(all("print_queue: -o raw"), Err(SettingsError::Queue(_))));
    }
}
