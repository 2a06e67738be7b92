//! Sends a finished file to a print queue that staff have named in the settings, by the system's own `lp` (CUPS).
//!
//! No dialog, no shell: the queue's name and the file are arguments. Deliberately not here: which queue (a setting), what is
//! printed, and whether paper came out: the queue has it, and what it says is shown by the printer.

use std::fmt;
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::str::FromStr;
use std::thread;
use std::time::Duration;

/// The longest name that CUPS takes, in characters.
const LONGEST_NAME: usize = 127;
/// How long `lp` may take, in looks of [`LOOK`]: twenty seconds. It only hands the file over.
const LOOKS: u32 = 400;
/// From one look at `lp` to the next.
const LOOK: Duration = Duration::from_millis(50);
/// As much of what `lp` said is kept, in bytes.
const SAID: u64 = 2000;

/// The name of a print queue: letters, digits, `_`, `-` and `.`, beginning with a letter or a digit. CUPS would take more, but
/// nobody needs it, and so no name can be an option or a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queue(String);

/// A text that is not the name of a print queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "write the print queue's name as `lpstat -e` shows it: letters, digits, `_`, `-` and `.`, at most {LONGEST_NAME}"
)]
pub struct NotAQueue;

impl FromStr for Queue {
    type Err = NotAQueue;

    fn from_str(name: &str) -> Result<Self, NotAQueue> {
        let begins = name.starts_with(|sign: char| sign.is_ascii_alphanumeric());
        let plain = |sign: u8| sign.is_ascii_alphanumeric() || b"_-.".contains(&sign);
        if begins && name.len() <= LONGEST_NAME && name.bytes().all(plain) {
            Ok(Self(name.to_owned()))
        } else {
            Err(NotAQueue)
        }
    }
}

impl fmt::Display for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a file was not taken by the print queue. The file is still where it was.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// The machine has no `lp`.
    #[error("this machine can't print: it has no `lp` (Debian and Ubuntu: the package cups-client)")]
    NoPrinting,
    /// `lp` could not be started or watched.
    #[error("`lp` can't be used")]
    Start(#[source] io::Error),
    /// There is no queue of this name.
    #[error("there is no print queue `{queue}`; `lpstat -e` lists those that are there")]
    NoQueue {
        /// The name.
        queue: String,
    },
    /// The queue did not take the file.
    #[error("the print queue `{queue}` did not take the file: {said}")]
    Refused {
        /// The queue's name.
        queue: String,
        /// What `lp` said.
        said: String,
    },
    /// `lp` was still at it after twenty seconds, and was stopped.
    #[error("the print queue `{queue}` did not answer; is the printer on, and is there a network to it?")]
    NoAnswer {
        /// The queue's name.
        queue: String,
    },
}

/// Hands a file over to a queue. Blocks until it has been taken, at most twenty seconds: not for the window's thread.
///
/// # Errors
/// [`PrintError`] when it was not taken.
pub fn print(queue: &Queue, file: &Path) -> Result<(), PrintError> {
    hand_over(Command::new("lp"), queue, file, LOOKS)
}

fn hand_over(mut lp: Command, queue: &Queue, file: &Path, looks: u32) -> Result<(), PrintError> {
    // An absolute path can't be `-`, which would be the standard input.
    let file: PathBuf = std::path::absolute(file).map_err(PrintError::Start)?;
    let mut said = tempfile::tempfile().map_err(PrintError::Start)?;
    let child = lp
        .args(["-d", &queue.0, "--"])
        .arg(file)
        // The words by which its reasons are told apart.
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        // A file, not a pipe: however much it says, it doesn't wait for a reader.
        .stderr(said.try_clone().map_err(PrintError::Start)?)
        .spawn();
    let child = match child {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(PrintError::NoPrinting),
        other => other.map_err(PrintError::Start)?,
    };
    let name = || queue.0.clone();
    let Some(status) = wait(child, looks).map_err(PrintError::Start)? else {
        return Err(PrintError::NoAnswer { queue: name() });
    };
    if status.success() {
        return Ok(());
    }
    let mut bytes = Vec::new();
    said.rewind().map_err(PrintError::Start)?;
    said.take(SAID).read_to_end(&mut bytes).map_err(PrintError::Start)?;
    let said = String::from_utf8_lossy(&bytes);
    if said.contains("does not exist") {
        return Err(PrintError::NoQueue { queue: name() });
    }
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    Err(PrintError::Refused {
        queue: name(),
        said: if said.is_empty() { status.to_string() } else { said },
    })
}

/// Waits until it has ended. One that takes longer is ended, which is no status.
fn wait(mut child: Child, looks: u32) -> io::Result<Option<ExitStatus>> {
    for _ in 0..looks {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        thread::sleep(LOOK);
    }
    child.kill()?;
    child.wait()?;
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A program in place of `lp`: these lines of shell, with `lp`'s arguments.
    fn stand_in(script: &str) -> Command {
        let mut shell = Command::new("/bin/sh");
        shell.args(["-c", script, "lp"]);
        shell
    }

    fn queue() -> Queue {
        "Laser_2".parse().unwrap()
    }

    fn said_by(script: &str, looks: u32) -> Result<(), PrintError> {
        hand_over(stand_in(script), &queue(), Path::new("card.pdf"), looks)
    }

    #[test]
    fn a_queues_name_is_never_an_option_a_path_or_a_command() {
        for good in ["Laser", "laser-2.krs", "0_", &"a".repeat(127)] {
            assert_eq!(good.parse::<Queue>().unwrap().to_string(), good);
        }
        for bad in [
            "",
            "-o",
            ".x",
            "a b",
            "a/b",
            "a;b",
            "a\n",
            "ä",
            "$(x)",
            &"a".repeat(128),
        ] {
            assert_eq!(bad.parse::<Queue>(), Err(NotAQueue), "{bad:?}");
        }
    }

    #[test]
    fn queue_and_file_are_arguments_whatever_the_file_is_called() {
        let folder = tempfile::tempdir().unwrap();
        let heard = folder.path().join("heard");
        let lp = stand_in(&format!("printf '%s\\n' \"$@\" > '{}'", heard.display()));
        let file = folder.path().join("-o x; touch y $(z).pdf");
        hand_over(lp, &queue(), &file, LOOKS).unwrap();
        let expected = format!("-d\nLaser_2\n--\n{}\n", file.display());
        assert_eq!(std::fs::read_to_string(heard).unwrap(), expected);
    }

    #[test]
    fn each_way_to_fail_says_what_to_do() {
        let no_queue = said_by(
            "echo 'lp: Error - The printer or class does not exist.' >&2; exit 1",
            LOOKS,
        );
        assert!(matches!(no_queue, Err(PrintError::NoQueue { queue }) if queue == "Laser_2"));
        let refused = said_by(
            "echo 'lp: Destination \"Laser_2\" is not accepting jobs.' >&2; exit 1",
            LOOKS,
        );
        assert!(matches!(refused, Err(PrintError::Refused { said, .. }) if said.contains("not accepting")));
        let silent = said_by("exit 3", LOOKS);
        assert!(matches!(silent, Err(PrintError::Refused { said, .. }) if said.contains('3')));
        let nothing = hand_over(Command::new("/no/lp"), &queue(), Path::new("x"), LOOKS);
        assert!(matches!(nothing, Err(PrintError::NoPrinting)));
    }

    #[test]
    fn one_that_does_not_answer_is_ended() {
        let late = said_by("exec sleep 600", 2);
        assert!(matches!(late, Err(PrintError::NoAnswer { .. })));
    }

    #[test]
    fn much_that_is_said_holds_nothing_up() {
        let much = said_by("head -c 300000 /dev/zero | tr '\\0' x >&2; exit 1", LOOKS);
        assert!(matches!(much, Err(PrintError::Refused { said, .. }) if said.len() == 2000));
    }
}
