//! The share of skill in what is learned, by the length of clienthood: measured, and in learners' own words.
//!
//! OSANA's own wording: in longer clienthoods the share of skills grew. Measured: new masteries of skill among all new masteries, in
//! the visits of a band. In own words: "I can do this myself" among all that was said. The two stand beside each other.

use std::collections::BTreeMap;

use super::{DRAWN, Figure, Rows, Unit};
use crate::base::PersonId;
use crate::journal::Learner;
use crate::learner::Track;
use crate::report::Learners;

const SECTION: &str = "skill share";
const METHOD: &str = "ratio of sums over learners; percentile bootstrap over learners, 2000 draws, ChaCha8";

/// Visits of a clienthood, in bands.
const BANDS: [(&str, u32, u32); 4] = [("1", 1, 1), ("2-3", 2, 3), ("4-6", 4, 6), ("7+", 7, u32::MAX)];

fn band(visit_no: u32) -> Option<usize> {
    BANDS
        .iter()
        .position(|(_, first, last)| (*first..=*last).contains(&visit_no))
}

/// Of a learner, by band: what was of skill, and all of it.
type Bands = [[f64; 2]; BANDS.len()];

/// Its numbers.
pub(super) fn figures(learners: &Learners, rows: &Rows<'_>) -> Vec<Figure> {
    let mut measured: BTreeMap<PersonId, Bands> = BTreeMap::new();
    for (person, _, standing) in rows.iter() {
        let of_person = measured.entry(person).or_default();
        for track in Track::ALL {
            if let Some(mastered) = standing.track(track).mastered {
                add(of_person, mastered.visit_no, track == Track::Skill, true);
            }
        }
    }
    let (persons, lessons) = (rows.persons(), rows.lessons());
    let mut told: BTreeMap<PersonId, Bands> = BTreeMap::new();
    for word in learners.own_words() {
        if let Learner::Person(person) = word.at.learner
            && persons.contains(&person)
            && lessons.contains(&word.at.lesson)
        {
            let of_person = told.entry(person).or_default();
            add(of_person, word.at.visit_no, false, word.learned);
            add(of_person, word.at.visit_no, true, word.can_do);
        }
    }
    let mut figures = by_band("measured", &measured);
    figures.extend(by_band("in own words", &told));
    figures
}

fn add(bands: &mut Bands, visit_no: u32, skill: bool, yes: bool) {
    if let (true, Some([of_skill, all])) = (yes, band(visit_no).and_then(|band| bands.get_mut(band))) {
        *of_skill += f64::from(u8::from(skill));
        *all += 1.0;
    }
}

fn by_band(measure: &'static str, of: &BTreeMap<PersonId, Bands>) -> Vec<Figure> {
    let ratio = |[skill, all]: &[f64; 2]| (*all > 0.0).then(|| skill / all);
    let figure = |(at, (name, ..)): (usize, &(&str, u32, u32))| {
        // Who learned nothing new in the band says nothing of the share.
        let in_band = of.values().filter_map(|bands| bands.get(at).copied());
        let in_band: Vec<[f64; 2]> = in_band.filter(|[_, all]| *all > 0.0).collect();
        let sum = in_band.iter().fold([0.0; 2], |[skill, all], [of_skill, of_all]| {
            [skill + of_skill, all + of_all]
        });
        let interval = DRAWN.of_sums(&in_band, ratio).map(|drawn| drawn.interval);
        Figure::new(SECTION, measure, Unit::Share, METHOD)
            .of(name)
            .told(ratio(&sum), interval, in_band.len() as u64)
    };
    BANDS.iter().enumerate().map(figure).collect()
}
