//! `polku voice say`: a message as the kiosk says it, to the loudspeaker or to a file.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc::sync_channel;

use clap::Args;

use crate::assets;
use crate::audio::opus::SAMPLE_RATE;
use crate::audio::{Audio, AudioEvent, Clip, Ending, clip};
use crate::cli::content::ContentOption;
use crate::cli::folders::DataOption;
use crate::cli::language::language;
use crate::cli::{CliError, print};
use crate::export::WholeFile;
use crate::i18n::{ClipId, Lang, Texts};
use crate::recordings::Archive;

#[derive(Debug, Args)]
pub(in crate::cli) struct Options {
    /// The message's key; with `.meaning` at its end, what it means
    key: String,
    /// The language, by its tag
    #[arg(long, value_name = "LANG", value_parser = language)]
    lang: Lang,
    /// Write a WAV file instead of playing it; one that is there is replaced
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    content: ContentOption,
    #[command(flatten)]
    data: DataOption,
}

pub(super) fn run(options: &Options) -> Result<ExitCode, CliError> {
    let folder = assets::find(options.content.content.as_deref())?;
    let (sources, _) = assets::read(&folder)?;
    let (texts, _) = Texts::load(sources.under("locales/"));
    let unknown = || CliError::NoSuchMessage {
        key: options.key.chars().take(80).collect(),
        lang: options.lang.tag(),
    };
    let id = ClipId::from_name(options.lang, &options.key).ok_or_else(unknown)?;
    let text = texts.spoken(&id).ok_or_else(unknown)?;
    print::tell(&text);
    // Without a data folder nobody has recorded anything.
    let recording = options.data.folder().ok().and_then(|data| {
        let archive = Archive::of(&data);
        let take = archive.read().0.heard(&id, &text).cloned()?;
        Some(archive.path(&id, &take))
    });
    let name = Clip::new(options.lang.tag(), id.name());
    let audio = folder.join("audio");
    match &options.out {
        Some(out) => {
            let samples = match &recording {
                Some(file) => clip::load_recording(file, &name)?,
                None => clip::load(&audio, &name)?,
            };
            write(out, &samples)?;
        }
        None => play(audio, recording, name)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn play(audio: PathBuf, recording: Option<PathBuf>, name: Clip) -> Result<(), CliError> {
    let (tell, told) = sync_channel(16);
    let playing = Audio::start(audio, move |event| {
        // Nobody listens any more once it is heard.
        let _is_over = tell.try_send(event);
    })?;
    playing.set_recordings(
        recording
            .map(|file| (name.clone(), file))
            .into_iter()
            .collect::<BTreeMap<_, _>>(),
    )?;
    playing.say(vec![name.clone()])?;
    let mut why = CliError::NoSound;
    for event in told {
        match event {
            AudioEvent::Missing { .. } => why = CliError::NoClip { clip: name.to_string() },
            AudioEvent::Finished {
                ending: Ending::Complete,
                ..
            } => {
                playing.close();
                return Ok(());
            }
            AudioEvent::Finished { .. } => break,
            _ => {}
        }
    }
    Err(why)
}

/// RIFF WAVE, 16 bits, mono, as every program plays it.
fn write(out: &Path, samples: &[f32]) -> Result<(), CliError> {
    let failed = |source| CliError::Write {
        path: out.to_owned(),
        source,
    };
    let rate = SAMPLE_RATE.get();
    let size = u32::try_from(samples.len() * 2).unwrap_or(u32::MAX);
    let mut wav = b"RIFF".to_vec();
    wav.extend((36 + size).to_le_bytes());
    wav.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    wav.extend(rate.to_le_bytes());
    wav.extend((rate * 2).to_le_bytes());
    wav.extend(b"\x02\0\x10\0data");
    wav.extend(size.to_le_bytes());
    for sample in samples {
        wav.extend(((sample.clamp(-1.0, 1.0) * 32_767.0).round() as i16).to_le_bytes());
    }
    let mut file = WholeFile::create(out)?;
    file.write_all(&wav).map_err(failed)?;
    Ok(file.finish()?)
}
