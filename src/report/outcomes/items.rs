//! For authors: how each question works, and whether it works alike in every language.
//!
//! A question that the able get wrong, or that one language gets wrong where others of the same knowledge get it right, is most
//! likely badly worded or badly translated. Baselines and probes only, a learner's first answer to each form.

use std::collections::{BTreeMap, BTreeSet};

use super::{Figure, Rows, Unit};
use crate::base::{LessonId, PersonId, QuestionId};
use crate::content::schema::lesson::FormId;
use crate::i18n::Lang;
use crate::learner::Track;
use crate::report::Learners;
use crate::report::known::Answer;
use crate::stats::{Dif, Stratum, item, wilson};

const SECTION: &str = "questions";
const SHARE: &str = "share right of first answers; Wilson 95 %";
const REST: &str = "Pearson correlation with the share right of the other questions of the same visit";
const DIF: &str = "Mantel-Haenszel over strata of the other questions, this language beside all others; ETS delta, below 0 is harder in this language; told from 20 learners on each side";

/// A question in a form.
type Item<'l> = (&'l LessonId, &'l QuestionId, FormId);

/// An answer, and how the other questions of the visit went.
struct Seen {
    lang: Lang,
    right: bool,
    others_right: u32,
    others: u32,
}

/// Its numbers.
#[expect(clippy::cast_precision_loss, reason = "no programme has 2^52 learners")]
pub(super) fn figures(learners: &Learners, rows: &Rows<'_>) -> Vec<Figure> {
    let mut figures = Vec::new();
    for ((lesson, question, form), seen) in seen(learners, rows) {
        let name = format!("{lesson}/{question}/{}", form.code());
        let figure = |measure, unit, method| {
            Figure::new(SECTION, measure, unit, method)
                .track(Track::Knowledge)
                .of(&name)
        };
        let right = seen.iter().filter(|answer| answer.right).count() as f64;
        let all = seen.len() as f64;
        let n = seen.len() as u64;
        figures.push(figure("right", Unit::Share, SHARE).told(Some(right / all), wilson::of_counts(right, all), n));
        let beside: Vec<(bool, f64)> = seen
            .iter()
            .filter(|answer| answer.others > 0)
            .map(|answer| (answer.right, f64::from(answer.others_right) / f64::from(answer.others)))
            .collect();
        figures.push(figure("goes with the others", Unit::Correlation, REST).told(
            item::item_rest(&beside),
            None,
            beside.len() as u64,
        ));
        let languages: BTreeSet<Lang> = seen.iter().map(|answer| answer.lang).collect();
        for lang in languages {
            let Some(dif) = dif(&seen, lang).filter(Dif::is_enough) else {
                continue;
            };
            let name = format!("{name}/{}", lang.tag());
            let of_lang = |measure, unit| {
                Figure::new(SECTION, measure, unit, DIF)
                    .track(Track::Knowledge)
                    .of(&name)
            };
            figures.push(of_lang("differs by language", Unit::Delta).told(dif.delta, None, dif.focal));
            figures.push(of_lang("differs by language, test", Unit::Probability).told(Some(dif.p), None, dif.focal));
            figures.push(of_lang("to be looked at", Unit::Count).told(
                Some(f64::from(u8::from(dif.flagged()))),
                None,
                dif.focal,
            ));
        }
    }
    figures
}

fn seen<'l>(learners: &'l Learners, rows: &Rows<'_>) -> BTreeMap<Item<'l>, Vec<Seen>> {
    let (persons, lessons) = (rows.persons(), rows.lessons());
    // What a learner answered to a lesson on one day belongs together.
    let mut sittings: BTreeMap<(PersonId, &LessonId, u32), Vec<&Answer>> = BTreeMap::new();
    for answer in learners.answers() {
        if persons.contains(&answer.person) && lessons.contains(&answer.lesson) {
            let sitting = (answer.person, &answer.lesson, answer.visit_no);
            sittings.entry(sitting).or_default().push(answer);
        }
    }
    let mut first: BTreeSet<(PersonId, Item<'_>)> = BTreeSet::new();
    let mut seen: BTreeMap<Item<'l>, Vec<Seen>> = BTreeMap::new();
    for ((person, lesson, _), answers) in sittings {
        let right = answers.iter().filter(|answer| answer.right).count();
        for answer in &answers {
            let item = (lesson, &answer.question, answer.form);
            if !first.insert((person, item)) {
                continue;
            }
            let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            seen.entry(item).or_default().push(Seen {
                lang: answer.lang,
                right: answer.right,
                others_right: count(right.saturating_sub(usize::from(answer.right))),
                others: count(answers.len().saturating_sub(1)),
            });
        }
    }
    seen
}

fn dif(seen: &[Seen], lang: Lang) -> Option<Dif> {
    let mut strata: BTreeMap<(u32, u32), Stratum> = BTreeMap::new();
    for answer in seen {
        let stratum = strata.entry((answer.others, answer.others_right)).or_default();
        let place = match (answer.lang == lang, answer.right) {
            (true, true) => &mut stratum.focal_right,
            (true, false) => &mut stratum.focal_wrong,
            (false, true) => &mut stratum.reference_right,
            (false, false) => &mut stratum.reference_wrong,
        };
        *place = place.saturating_add(1);
    }
    let strata: Vec<Stratum> = strata.into_values().collect();
    Dif::of(&strata)
}
