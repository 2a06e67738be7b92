//! `polku render`: any screen, drawn to a picture without a window.

use std::io::{Cursor, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::str::FromStr;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use image::ImageFormat;

use super::content::ContentOption;
use super::kind::Kind;
use super::language::{language, tags};
use super::{CliError, print};
use crate::app::screen::Screen;
use crate::app::tour::{self, Stop, Wish};
use crate::base::{LessonId, TaskId};
use crate::export::WholeFile;
use crate::gui::raster::screenshot;
use crate::gui::scale::zoom_for;
use crate::gui::theme::Look;
use crate::gui::{self, Motion, Touch};
use crate::i18n::Lang;

/// The smallest and largest side of a picture, in pixels.
const SIDES: std::ops::RangeInclusive<u32> = 64..=8192;

/// Options of `polku render`.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// The screen's name
    #[arg(value_name = "SCREEN", required_unless_present = "list")]
    screen: Option<String>,
    /// Print the names of all screens
    #[arg(long, exclusive = true)]
    list: bool,
    /// The help language, such as fi, so or ckb; of the console: fi, sv or en
    #[arg(long, value_name = "LANG", value_parser = language, required_unless_present = "list")]
    lang: Option<Lang>,
    /// The picture to write (PNG)
    #[arg(long, value_name = "FILE", required_unless_present = "list")]
    out: Option<PathBuf>,
    /// Width and height in pixels
    #[arg(long, value_name = "WxH", default_value = "1920x1080")]
    size: Size,
    /// The look
    #[arg(long, value_enum, default_value_t = LookName::Calm)]
    look: LookName,
    /// The lesson [default: the first one on the path]
    #[arg(long)]
    lesson: Option<LessonId>,
    /// The task [default: the lesson's first one]
    #[arg(long)]
    task: Option<TaskId>,
    /// The kind of attempt
    #[arg(long, value_enum, default_value_t = Kind::Guided)]
    kind: Kind,
    /// So many right acts are done first
    #[arg(long, value_name = "N", default_value_t = 0)]
    steps: usize,
    /// With the ear on
    #[arg(long)]
    ear: bool,
    #[command(flatten)]
    content: ContentOption,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum LookName {
    Calm,
    HighContrast,
}

/// Pixels, written `1920x1080`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Size([u32; 2]);

impl FromStr for Size {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let side = |text: &str| text.parse().ok().filter(|side| SIDES.contains(side));
        let sides = text
            .split_once('x')
            .and_then(|(width, height)| Some([side(width)?, side(height)?]));
        sides.map(Self).ok_or_else(|| {
            format!(
                "write it as WIDTHxHEIGHT, each side from {} to {}",
                SIDES.start(),
                SIDES.end()
            )
        })
    }
}

pub(super) fn run(options: &Options) -> Result<ExitCode, CliError> {
    match (&options.screen, options.lang, &options.out) {
        (Some(name), Some(lang), Some(out)) => {
            let screen = screen(options, name, lang)?;
            let look = match options.look {
                LookName::Calm => Look::Calm,
                LookName::HighContrast => Look::HighContrast,
            };
            let png = png(&screen, &options.size, look)?;
            let mut file = WholeFile::create(out)?;
            file.write_all(&png).map_err(|source| CliError::Write {
                path: out.clone(),
                source,
            })?;
            file.finish()?;
        }
        _ => print::results(&Stop::ALL.iter().map(|stop| format!("{stop}\n")).collect::<String>())?,
    }
    Ok(ExitCode::SUCCESS)
}

fn screen(options: &Options, name: &str, lang: Lang) -> Result<Screen, CliError> {
    let stop = Stop::from_name(name).ok_or_else(|| CliError::Unknown {
        kind: "screen",
        name: name.to_owned(),
        known: Stop::ALL.iter().map(|stop| stop.name()).collect::<Vec<_>>().join(", "),
    })?;
    let loaded = options.content.load()?;
    let texts = &loaded.texts;
    let (kind, known) = if stop.is_staffs() {
        ("language of a staff's screen", Lang::STAFF.to_vec())
    } else {
        ("language of a learner's screen", texts.written().collect())
    };
    if !known.contains(&lang) {
        return Err(CliError::Unknown {
            kind,
            name: lang.tag().to_owned(),
            known: tags(known),
        });
    }
    let wish = Wish {
        lang,
        lesson: options.lesson.clone(),
        task: options.task.clone(),
        kind: options.kind.into(),
        acts: options.steps,
        ear: options.ear,
    };
    Ok(tour::screen(&Arc::new(loaded.compiled.catalog), texts, stop, &wish)?)
}

/// A screen as a picture.
pub(super) fn png(screen: &Screen, size: &Size, look: Look) -> Result<Vec<u8>, CliError> {
    let Size(size) = *size;
    #[expect(clippy::cast_precision_loss, reason = "a side is at most 8192 pixels")]
    let zoom = zoom_for(size[0] as f32, size[1] as f32);
    // What moves is drawn where it arrives.
    let mut touch = Touch::new(Motion::Reduced);
    let picture = screenshot(size, zoom, look, |ui| {
        gui::draw(ui, screen, &mut touch);
    });
    let mut png = Cursor::new(Vec::new());
    picture
        .write_to(&mut png, ImageFormat::Png)
        .map_err(|error| CliError::Picture(error.to_string()))?;
    Ok(png.into_inner())
}
