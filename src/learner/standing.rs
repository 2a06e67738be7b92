//! Where a learner stands with a lesson: both tracks, each by itself, and a line for each visit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::estimate::Tally;
use super::evidence::Track;
use super::judgements::Judgements;
use super::mastery::{AnswersInARow, LessonRuns};
use super::novelty::Novelty;
use super::observation::{Component, EndedRun, Observation, Source, Where};
use super::parameters::Parameters;
use super::progress::{Climb, Reach};
use crate::base::Millis;
use crate::base::calendar::Date;
use crate::journal::AttemptResult;

/// Opportunities and how many of them went right, by strict scoring.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Share {
    /// How many went right.
    pub right: u32,
    /// How many there were.
    pub count: u32,
    /// What guessing is worth in them, added up: 0.25 for each answer among four.
    pub guess: f64,
}

impl Share {
    fn take(&mut self, right: bool, guess: f64) {
        self.right = self.right.saturating_add(u32::from(right));
        self.count = self.count.saturating_add(1);
        self.guess += guess;
    }

    /// What guessing is worth on average.
    #[must_use]
    pub fn mean_guess(&self) -> f64 {
        if self.count == 0 {
            0.0
        } else {
            self.guess / f64::from(self.count)
        }
    }
}

/// One track on one day.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct TrackLine {
    /// All opportunities with a score.
    pub all: Share,
    /// Those that measure: baseline and probes.
    pub measured: Share,
    /// Opportunities whose score is missing: given up or left.
    pub missing: u32,
    /// Whether it was mastered by the end of the day.
    pub mastered: bool,
}

/// A visit to a lesson: what there was on one day.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct VisitLine {
    /// The number of the day on which the learner came, from 1.
    pub visit_no: u32,
    /// The day.
    pub day: Option<Date>,
    /// What they knew.
    pub knowledge: TrackLine,
    /// What they could do.
    pub skill: TrackLine,
    /// Active time in runs of their own.
    pub active: Millis,
    /// How far they had come by the end of the day.
    pub reach: Reach,
}

impl VisitLine {
    const fn new(at: &Where) -> Self {
        const NOTHING: TrackLine = TrackLine {
            all: Share {
                right: 0,
                count: 0,
                guess: 0.0,
            },
            measured: Share {
                right: 0,
                count: 0,
                guess: 0.0,
            },
            missing: 0,
            mastered: false,
        };
        Self {
            visit_no: at.visit_no,
            day: at.day,
            knowledge: NOTHING,
            skill: NOTHING,
            active: Millis(0),
            reach: Reach::NotBegun,
        }
    }

    /// One track of it.
    #[must_use]
    pub const fn track(&self, track: Track) -> &TrackLine {
        match track {
            Track::Knowledge => &self.knowledge,
            Track::Skill => &self.skill,
        }
    }

    const fn track_mut(&mut self, track: Track) -> &mut TrackLine {
        match track {
            Track::Knowledge => &mut self.knowledge,
            Track::Skill => &mut self.skill,
        }
    }

    /// Whether both tracks had an opportunity with a score: only such visits are counted when the tracks are compared.
    #[must_use]
    pub const fn is_practised(&self) -> bool {
        self.knowledge.all.count > 0 && self.skill.all.count > 0
    }
}

/// When a track was mastered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mastered {
    /// The number of the day on which the learner came.
    pub visit_no: u32,
    /// The day.
    pub day: Option<Date>,
    /// Active time in runs of the lesson until then.
    pub active: Millis,
}

/// One track.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct TrackStanding {
    /// Its opportunities, the latest weighing most. Led steps are not among them.
    pub tally: Tally,
    /// Whether the first one of these went right.
    pub first: Option<bool>,
    /// What guessing is worth in all of them.
    pub all: Share,
    /// When it was mastered.
    pub mastered: Option<Mastered>,
}

/// A try without help some time after mastery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Later {
    /// The first try 7 to 27 days later, and whether it was unaided.
    pub after_a_week: Option<bool>,
    /// The first try 28 days later or more.
    pub after_four_weeks: Option<bool>,
}

impl Later {
    /// Whether it was shown again, at least a week later.
    #[must_use]
    pub const fn is_retained(&self) -> bool {
        matches!(self.after_a_week, Some(true)) || matches!(self.after_four_weeks, Some(true))
    }
}

/// Where a learner stands with a lesson.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Standing {
    /// What they know.
    pub knowledge: TrackStanding,
    /// What they can do.
    pub skill: TrackStanding,
    /// How far they have come.
    pub climb: Climb,
    /// Messages judged, in lessons that have such.
    pub judgements: Judgements,
    /// Steps without help, by how new they were.
    pub by_novelty: BTreeMap<Novelty, Share>,
    /// The skill, some time after it was mastered.
    pub later: Later,
    /// A line for each day, in order.
    pub visits: Vec<VisitLine>,
    answers: AnswersInARow,
    runs: LessonRuns,
}

impl Standing {
    /// One track.
    #[must_use]
    pub const fn track(&self, track: Track) -> &TrackStanding {
        match track {
            Track::Knowledge => &self.knowledge,
            Track::Skill => &self.skill,
        }
    }

    const fn track_mut(&mut self, track: Track) -> &mut TrackStanding {
        match track {
            Track::Knowledge => &mut self.knowledge,
            Track::Skill => &mut self.skill,
        }
    }

    /// Active time in runs of the learner's own.
    #[must_use]
    pub fn active(&self) -> Millis {
        self.visits.iter().fold(Millis(0), |sum, line| sum.plus(line.active))
    }

    /// Takes an opportunity in.
    pub fn observe(&mut self, seen: &Observation, parameters: &Parameters) {
        let track = seen.track();
        if let Component::Step {
            active,
            attempt,
            message,
            taken_for,
            ..
        } = seen.component
        {
            self.on_the_day(&seen.at, |line| line.active = line.active.plus(active));
            if let (Some(message), Some(taken_for)) = (message, taken_for) {
                self.judgements.take(attempt, message, taken_for);
            }
        }
        let Some(right) = seen.showed.strict() else {
            return self.on_the_day(&seen.at, |line| {
                let line = line.track_mut(track);
                line.missing = line.missing.saturating_add(1);
            });
        };
        if let Component::Step {
            novelty: Some(novelty), ..
        } = seen.component
        {
            self.by_novelty.entry(novelty).or_default().take(right, 0.0);
        }
        let guess = match seen.component {
            Component::Question { options, .. } => 1.0 / f64::from(options.max(1)),
            Component::Step { .. } => 0.0,
        };
        let standing = self.track_mut(track);
        standing.all.take(right, guess);
        if !seen.is_led() {
            standing.tally.take(f64::from(u8::from(right)), parameters);
            standing.first.get_or_insert(right);
        }
        self.on_the_day(&seen.at, |line| {
            let line = line.track_mut(track);
            line.all.take(right, guess);
            if matches!(seen.source, Source::Baseline | Source::Probe) {
                line.measured.take(right, guess);
            }
        });
        if let Component::Question {
            question,
            form,
            options,
        } = &seen.component
            && self.answers.take(question, *form, *options, right, parameters)
        {
            self.master(Track::Knowledge, &seen.at);
        }
    }

    /// Takes in a run that has ended.
    pub fn run(&mut self, run: &EndedRun, parameters: &Parameters) {
        self.climb.take(&run.facts, run.new_case, run.at.day);
        let reach = self.climb.reach;
        self.on_the_day(&run.at, |line| line.reach = reach);
        // What was broken off is neither for nor against.
        if run.first_of_day && run.facts.result != AttemptResult::Unfinished {
            self.try_later(run, parameters);
        }
        if self.runs.take(&run.task, &run.facts, run.new_case, run.bar) {
            self.master(Track::Skill, &run.at);
        }
    }

    fn try_later(&mut self, run: &EndedRun, parameters: &Parameters) {
        let since = self.skill.mastered.and_then(|mastered| mastered.day).zip(run.at.day);
        let Some(days) = since.and_then(|(then, now)| now.since(then).ok().map(|span| span.get_days())) else {
            return;
        };
        let place = if days >= parameters.long_retained_days {
            &mut self.later.after_four_weeks
        } else if days >= parameters.retained_days {
            &mut self.later.after_a_week
        } else {
            return;
        };
        place.get_or_insert(run.facts.is_unaided());
    }

    /// What was once mastered stays so.
    fn master(&mut self, track: Track, at: &Where) {
        let mastered = Mastered {
            visit_no: at.visit_no,
            day: at.day,
            active: self.active(),
        };
        self.track_mut(track).mastered.get_or_insert(mastered);
        self.on_the_day(at, |line| line.track_mut(track).mastered = true);
    }

    /// Changes the line of a day. Days come in order; what is late counts for the last one.
    fn on_the_day(&mut self, at: &Where, change: impl FnOnce(&mut VisitLine)) {
        if self.visits.last().is_none_or(|last| last.visit_no < at.visit_no) {
            let mut line = VisitLine::new(at);
            line.reach = self.climb.reach;
            line.knowledge.mastered = self.knowledge.mastered.is_some();
            line.skill.mastered = self.skill.mastered.is_some();
            self.visits.push(line);
        }
        if let Some(line) = self.visits.last_mut() {
            change(line);
        }
    }
}

#[cfg(test)]
#[path = "standing_tests.rs"]
mod tests;
