//! `polku locale status`: how it stands with each language.

use std::fmt::Write as _;
use std::process::ExitCode;

use clap::Args;
use serde::Serialize;

use super::{CliError, ContentOption, ERRORS, book, print, told};
use crate::cli::language::language;
use crate::i18n::Lang;
use crate::i18n::translating::Summary;

/// Options of `polku locale status`. Ends with 0 when every language could be counted, with 1 when the files of one have errors.
#[derive(Debug, Args)]
pub(in crate::cli) struct Options {
    /// One language only, by its tag [default: all that have any text]
    #[arg(long, value_name = "LANG", value_parser = language)]
    lang: Option<Lang>,
    /// For programs: one JSON object a line, by language
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    content: ContentOption,
}

#[derive(Debug, Serialize)]
struct Standing {
    lang: Lang,
    learners: Summary,
    /// None where staff's screens are not in the language.
    staff: Option<Summary>,
}

pub(super) fn run(options: &Options) -> Result<ExitCode, CliError> {
    let loaded = options.content.load()?;
    let has_texts = |lang: Lang| loaded.sources.under("locales/").any(|(path, _)| is_of(path, lang));
    let langs: Vec<Lang> = match options.lang {
        Some(lang) => vec![lang],
        None => Lang::ALL.into_iter().filter(|lang| has_texts(*lang)).collect(),
    };
    let mut code = ExitCode::SUCCESS;
    let mut all = Vec::new();
    for lang in langs {
        match book(&loaded, lang) {
            Ok(book) => {
                let rows = book.rows(lang);
                all.push(Standing {
                    lang,
                    learners: Summary::of(&rows, false),
                    staff: Lang::STAFF.contains(&lang).then(|| Summary::of(&rows, true)),
                });
            }
            Err(found) => {
                print::tell(&format!("{} can't be counted:", lang.tag()));
                told(&found);
                code = ExitCode::from(ERRORS);
            }
        }
    }
    print::results(&if options.json {
        print::json_lines(&all)?
    } else {
        for_people(&all)
    })?;
    Ok(code)
}

fn is_of(path: &str, lang: Lang) -> bool {
    let own = path
        .strip_prefix("locales/")
        .and_then(|rest| rest.strip_prefix(lang.tag()));
    own.is_some_and(|rest| rest.starts_with('/')) && path.ends_with(".ftl")
}

fn for_people(all: &[Standing]) -> String {
    let learners: Vec<_> = all.iter().map(|one| (one.lang, one.learners)).collect();
    let staff: Vec<_> = all.iter().filter_map(|one| Some((one.lang, one.staff?))).collect();
    let mut text = String::new();
    table("Texts for learners", &learners, &mut text);
    table("Texts for staff", &staff, &mut text);
    let reviewed: usize = learners
        .iter()
        .chain(&staff)
        .map(|(_, one)| one.reviewed + one.stale)
        .sum();
    if reviewed == 0 {
        text.push_str("No text here has been reviewed by a person who speaks the language.\n");
    }
    text
}

fn table(title: &str, rows: &[(Lang, Summary)], text: &mut String) {
    if rows.is_empty() {
        return;
    }
    writeln!(
        text,
        "{title}\n  {:<8} {:>8} {:>10} {:>8} {:>8} {:>12} {:>8} {:>8}",
        "language", "messages", "translated", "missing", "reviewed", "not reviewed", "stale", "borrowed"
    )
    .ok();
    for (lang, one) in rows {
        let Summary {
            messages,
            translated,
            missing,
            borrowed,
            reviewed,
            unreviewed,
            stale,
            unknown,
        } = one;
        write!(
            text,
            "  {:<8} {messages:>8} {translated:>10} {missing:>8} {reviewed:>8} {unreviewed:>12} {stale:>8} {borrowed:>8}",
            lang.tag()
        )
        .ok();
        if *unknown > 0 {
            write!(text, "  and {unknown} that Finnish does not have").ok();
        }
        text.push('\n');
    }
    text.push('\n');
}
