//! The record: people, visits, attempts and progress, folded from the journal's entries and from nothing else.
//!
//! It needs no content: entries carry verdicts and outcomes, so an edited lesson never re-judges what was done.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::base::{AttemptId, LessonId, OptionId, PersonId, QuestionId, ScanCode, TaskId, Timestamp, VisitId};
use crate::content::catalog::ContentHash;
use crate::content::schema::lesson::{FormId, Topic, VariantId};
use crate::course::{Courses, ErasedMark};
use crate::i18n::Lang;
use crate::journal::comfort::Comfort;
use crate::journal::entry::{Body, Entry};
use crate::journal::event::Event;
use crate::journal::kinds::{AttemptKind, Moment, SignInCode};
use crate::learner::evidence::RunSoFar;
use crate::learner::progress::{RunFacts, TaskProgress};

/// Whose progress it is: a learner's, or for the length of a visit somebody's who only tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Learner {
    /// A learner who signs in.
    Person(PersonId),
    /// A visitor who only tries.
    Visitor(VisitId),
}

/// What the entries say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Record {
    /// Who signs in by which pictures.
    pub codes: BTreeMap<SignInCode, PersonId>,
    /// Who signs in by which card.
    pub scans: BTreeMap<ScanCode, PersonId>,
    /// Visits that have not ended, in no order but their ids'.
    pub open_visits: BTreeMap<VisitId, VisitFacts>,
    /// Attempts that have not ended, with their events, so that they can be gone on with.
    pub open_attempts: BTreeMap<AttemptId, OpenAttempt>,
    /// Progress by learner, lesson and task.
    pub progress: BTreeMap<(Learner, LessonId, TaskId), TaskProgress>,
    /// Answers by learner, lesson and question, in the order in which they were given.
    pub answers: BTreeMap<(Learner, LessonId, QuestionId), Vec<AnswerFacts>>,
    /// The help language of each person's last visit.
    pub languages: BTreeMap<PersonId, Lang>,
    /// How each person likes to hear and read, where they have said so.
    pub comforts: BTreeMap<PersonId, Comfort>,
    /// What each learner wants to learn. Who was asked and chose nothing has an empty set.
    pub goals: BTreeMap<Learner, BTreeSet<Topic>>,
    /// Learners who have reported on a lesson in their own words, by visit.
    pub reported: BTreeSet<(VisitId, LessonId)>,
    /// Courses, people, the roll, guidance.
    pub courses: Courses,
    /// Raised hands that nobody has answered yet, and since when.
    pub hands: BTreeMap<VisitId, Timestamp>,
    /// Entries taken in.
    pub entries: u64,
    /// Entries of a kind that this program does not know: kept in the journal, left out here, and never hidden.
    pub unknown: u64,
    /// Entries that were erased: their places are kept, and nothing is left of them to take in.
    pub erased: u64,
}

/// A visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitFacts {
    /// Whose.
    pub learner: Learner,
    /// The help language.
    pub lang: Lang,
    /// When it began.
    pub began: Timestamp,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerFacts {
    /// When it was asked.
    pub when: Moment,
    /// When it was answered.
    pub at: Timestamp,
    /// In which form it was asked.
    pub form: FormId,
    /// What was answered; none is "I don't know".
    pub answer: Option<OptionId>,
    /// Whether it was right.
    pub right: bool,
}

/// An attempt that has not ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenAttempt {
    /// Whose.
    pub learner: Learner,
    /// Of which lesson.
    pub lesson: LessonId,
    /// At which task.
    pub task: TaskId,
    /// On which case.
    pub variant: VariantId,
    /// With how much help.
    pub kind: AttemptKind,
    /// The content it began with.
    pub content: ContentHash,
    /// When it began.
    pub began: Timestamp,
    /// Whether its case had not been met before.
    pub new_case: bool,
    /// Whether guidance may fade in it.
    pub fades: bool,
    /// All that has happened in it since.
    pub events: Vec<(Event, Timestamp)>,
}

impl Record {
    /// Folds entries.
    #[must_use]
    pub fn fold<'e>(entries: impl IntoIterator<Item = &'e Entry>) -> Self {
        let mut record = Self::default();
        for entry in entries {
            record.apply(entry);
        }
        record
    }

    /// A learner's progress in a task.
    #[must_use]
    pub fn progress_of(&self, learner: Learner, lesson: &LessonId, task: &TaskId) -> Option<&TaskProgress> {
        self.progress.get(&(learner, lesson.clone(), task.clone()))
    }

    /// The attempt at a task that a learner has not finished, the latest if there are several.
    #[must_use]
    pub fn unfinished(&self, learner: Learner, lesson: &LessonId, task: &TaskId) -> Option<(AttemptId, &OpenAttempt)> {
        let mine = |(_, open): &(&AttemptId, &OpenAttempt)| {
            open.learner == learner && open.lesson == *lesson && open.task == *task
        };
        self.open_attempts
            .iter()
            .filter(mine)
            .max_by_key(|(_, open)| open.began)
            .map(|(id, open)| (*id, open))
    }

    /// Whether a learner has answered a question of a lesson at this moment.
    #[must_use]
    pub fn has_answered(&self, learner: Learner, lesson: &LessonId, when: Moment, question: &QuestionId) -> bool {
        self.answers_of(learner, lesson, question)
            .iter()
            .any(|answer| answer.when == when)
    }

    /// A learner's answers to a question of a lesson, in the order in which they were given.
    #[must_use]
    pub fn answers_of(&self, learner: Learner, lesson: &LessonId, question: &QuestionId) -> &[AnswerFacts] {
        self.answers
            .get(&(learner, lesson.clone(), question.clone()))
            .map_or(&[], Vec::as_slice)
    }

    /// Takes an entry in. Decides nothing.
    pub fn apply(&mut self, entry: &Entry) {
        self.entries = self.entries.saturating_add(1);
        match &entry.body {
            Body::Known(event) => self.take(event, entry.hlc.at()),
            Body::Unknown(_) => self.unknown = self.unknown.saturating_add(1),
            Body::Erased => self.erased = self.erased.saturating_add(1),
        }
    }

    fn take(&mut self, event: &Event, at: Timestamp) {
        self.courses.apply(event, at);
        match event {
            Event::PersonAdded { person, code } => {
                self.codes.entry(code.clone()).or_insert(*person);
            }
            Event::CodeGiven { person, code, .. } => {
                // A card that was given anew ends the old one; a code that somebody else has stays theirs.
                self.codes.retain(|_, whose| whose != person);
                self.codes.entry(code.clone()).or_insert(*person);
            }
            Event::CardGiven { person, scan, .. } => {
                self.scans.retain(|_, whose| whose != person);
                self.scans.insert(*scan, *person);
            }
            Event::PersonErased { mark, .. } => self.forget(*mark),
            Event::VisitStarted { visit, person, lang } => {
                let learner = person.map_or(Learner::Visitor(*visit), Learner::Person);
                if let Some(person) = person {
                    self.languages.insert(*person, *lang);
                }
                self.open_visits.insert(
                    *visit,
                    VisitFacts {
                        learner,
                        lang: *lang,
                        began: at,
                    },
                );
            }
            Event::GoalsSet { visit, goals } => {
                if let Some(learner) = self.learner_of(*visit) {
                    self.goals.insert(learner, goals.clone());
                }
            }
            Event::ComfortSet { visit, comfort } => {
                if let Some(Learner::Person(person)) = self.learner_of(*visit) {
                    self.comforts.insert(person, *comfort);
                }
            }
            Event::VisitEnded { visit, .. } => self.end_visit(*visit),
            Event::QuestionAnswered {
                visit,
                lesson,
                question,
                form,
                when,
                answer,
                right,
                ..
            } => {
                if let Some(learner) = self.learner_of(*visit) {
                    let facts = AnswerFacts {
                        when: *when,
                        at,
                        form: *form,
                        answer: answer.clone(),
                        right: *right,
                    };
                    self.answers
                        .entry((learner, lesson.clone(), question.clone()))
                        .or_default()
                        .push(facts);
                }
            }
            Event::AttemptStarted {
                attempt,
                visit,
                lesson,
                task,
                variant,
                kind,
                content,
                fades,
                ..
            } => {
                let Some(learner) = self.learner_of(*visit) else { return };
                let progress = self
                    .progress
                    .entry((learner, lesson.clone(), task.clone()))
                    .or_default();
                let new_case = progress.meet(*variant);
                let open = OpenAttempt {
                    learner,
                    lesson: lesson.clone(),
                    task: task.clone(),
                    variant: *variant,
                    kind: *kind,
                    content: content.clone(),
                    began: at,
                    new_case,
                    fades: *fades,
                    events: Vec::new(),
                };
                self.open_attempts.insert(*attempt, open);
            }
            Event::AttemptEnded { attempt, .. } => self.end_attempt(*attempt, event, at),
            Event::HandRaised { visit, .. } => {
                self.hands.insert(*visit, at);
            }
            Event::HandAnswered { visit, .. } => {
                self.hands.remove(visit);
            }
            Event::SelfReported { visit, lesson, .. } => {
                self.reported.insert((*visit, lesson.clone()));
            }
            // The rest is about an open attempt, or about courses.
            _ => {
                let open = event.attempt().and_then(|attempt| self.open_attempts.get_mut(&attempt));
                if let Some(open) = open {
                    open.events.push((event.clone(), at));
                }
            }
        }
    }

    /// Nothing of an erased person is left in memory either.
    fn forget(&mut self, mark: ErasedMark) {
        let theirs = |learner: &Learner| matches!(learner, Learner::Person(person) if ErasedMark::of(*person) == mark);
        self.codes.retain(|_, person| ErasedMark::of(*person) != mark);
        self.scans.retain(|_, person| ErasedMark::of(*person) != mark);
        self.languages.retain(|person, _| ErasedMark::of(*person) != mark);
        self.comforts.retain(|person, _| ErasedMark::of(*person) != mark);
        self.goals.retain(|learner, _| !theirs(learner));
        self.progress.retain(|(learner, ..), _| !theirs(learner));
        self.answers.retain(|(learner, ..), _| !theirs(learner));
        self.open_attempts.retain(|_, open| !theirs(&open.learner));
        let gone: Vec<VisitId> = self
            .open_visits
            .iter()
            .filter(|(_, facts)| theirs(&facts.learner))
            .map(|(visit, _)| *visit)
            .collect();
        for visit in gone {
            self.end_visit(visit);
        }
    }

    fn learner_of(&self, visit: VisitId) -> Option<Learner> {
        self.open_visits.get(&visit).map(|visit| visit.learner)
    }

    fn end_visit(&mut self, visit: VisitId) {
        self.open_visits.remove(&visit);
        self.hands.remove(&visit);
        self.reported.retain(|(reported, _)| *reported != visit);
        // Who only tried is gone with the visit.
        let gone = Learner::Visitor(visit);
        self.open_attempts.retain(|_, open| open.learner != gone);
        self.goals.remove(&gone);
        self.progress.retain(|(learner, ..), _| *learner != gone);
        self.answers.retain(|(learner, ..), _| *learner != gone);
    }

    fn end_attempt(&mut self, attempt: AttemptId, ended: &Event, at: Timestamp) {
        let Some(mut open) = self.open_attempts.remove(&attempt) else {
            return;
        };
        open.events.push((ended.clone(), at));
        let Some(facts) = open.facts() else { return };
        let progress = self.progress.entry((open.learner, open.lesson, open.task)).or_default();
        progress.finish(&facts, open.new_case, at);
    }
}

impl OpenAttempt {
    /// What the events of an ended attempt mean for progress.
    fn facts(&self) -> Option<RunFacts> {
        let mut run = RunSoFar::new(self.kind);
        self.events.iter().find_map(|(event, _)| run.take(event))
    }
}
