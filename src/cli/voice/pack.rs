//! `polku voice export` and `import`: recordings out of a data folder and into another, as a pack.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::assets;
use crate::audio::mastering;
use crate::base::{ShortText, StaffId};
use crate::cli::content::ContentOption;
use crate::cli::folders::{DataOption, not_among};
use crate::cli::language::language;
use crate::cli::{CliError, print};
use crate::export::WholeFile;
use crate::i18n::{Lang, Texts};
use crate::journal::Record;
use crate::recordings::{Archive, pack};
use crate::store;

#[derive(Debug, Args)]
pub(in crate::cli) struct ExportOptions {
    /// The pack to write; one that is there is replaced once the new one is whole
    #[arg(long, value_name = "PACK.zip")]
    out: PathBuf,
    /// One language only, by its tag
    #[arg(long, value_name = "LANG", value_parser = language)]
    lang: Option<Lang>,
    #[command(flatten)]
    data: DataOption,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ImportOptions {
    /// The pack
    #[arg(value_name = "PACK.zip")]
    pack: PathBuf,
    #[command(flatten)]
    data: DataOption,
    #[command(flatten)]
    content: ContentOption,
}

pub(super) fn export(options: &ExportOptions) -> Result<ExitCode, CliError> {
    let data = options.data.folder()?;
    not_among(&options.out, &data)?;
    let archive = Archive::of(&data);
    let (all, wrong) = archive.read();
    if let Some(error) = wrong.into_iter().next() {
        return Err(error.into());
    }
    let mut record = Record::default();
    store::read_entries(&data, &mut |entry| record.apply(&entry))?;
    let names: BTreeMap<StaffId, ShortText> = record
        .courses
        .staff
        .iter()
        .map(|(id, member)| (*id, member.name.clone()))
        .collect();
    let mut file = WholeFile::create(&options.out)?;
    let count = pack::write(&archive, &all, options.lang, &names, (&options.out, &mut file))?;
    if count == 0 {
        return Err(CliError::NothingRecorded);
    }
    file.finish_checked()?;
    print::tell(&format!("{count} recordings are in {}", options.out.display()));
    Ok(ExitCode::SUCCESS)
}

pub(super) fn import(options: &ImportOptions) -> Result<ExitCode, CliError> {
    let data = options.data.folder()?;
    let (sources, _) = assets::read(&assets::find(options.content.content.as_deref())?)?;
    let (texts, _) = Texts::load(sources.under("locales/"));
    let _no_kiosk_meanwhile = store::hold(&data)?;
    let archive = Archive::of(&data);
    let came = pack::read(
        &archive,
        &options.pack,
        &|clip| texts.spoken(clip).is_some(),
        &|bytes| mastering::measure(bytes).map_err(|error| error.to_string()),
    )?;
    let (all, _) = archive.read();
    let stale = all.0.iter().filter(|(clip, recorded)| {
        let text = texts.spoken(clip).unwrap_or_default();
        recorded.approved.is_some() && all.heard(clip, &text).is_none()
    });
    print::tell(&format!(
        "{} are heard from now on, {} wait to be approved, {} were here already, {} were left out; {} of all recordings speak an older text",
        came.approved,
        came.waiting,
        came.known,
        came.left,
        stale.count(),
    ));
    Ok(ExitCode::SUCCESS)
}
