//! One learner's visits, as the kiosk records them (`app/update/{enter,path,questions,after}.rs`): what is asked and suggested
//! comes from the tutor and from the record of what this learner did before.

use std::collections::BTreeSet;

use fastrand::Rng;
use uuid::Uuid;

use super::super::Dated;
use super::Habits;
use super::hands::Pace;
use super::hidden::{Hidden, Mastered};
use super::stage::{Stage, What, with_ids};
use super::truth::Truth;
use super::ways::{self, Way};
use crate::base::calendar::{Date, Finland};
use crate::base::{AttemptId, DeviceId, EntryId, LessonId, OptionId, PersonId, Timestamp, VisitId};
use crate::content::schema::lesson::{Form, Topic};
use crate::i18n::Lang;
use crate::journal::entry::ENCODING;
use crate::journal::{AttemptKind, Body, Entry, Event, Hlc, Learner, Moment, Record, VisitEnd};
use crate::learner::Track;
use crate::tutor::kinds;
use crate::tutor::questions::{self, QuestionRef};

/// Somebody who comes to the kiosk.
pub(super) struct Visitor {
    pub person: PersonId,
    pub lang: Lang,
    /// What is recorded before the first visit.
    pub before: Vec<Event>,
    /// When each visit begins, in order, each on a day of its own.
    pub visits: Vec<Timestamp>,
}

/// All that is recorded of a learner, in the order of its times, and what was true of them.
pub(super) fn lived(
    stage: &mut Stage<'_>,
    (truth, habits): (&Truth, Habits),
    visitor: Visitor,
    mut random: Rng,
) -> (Vec<Dated>, Vec<Mastered>) {
    let hidden = Hidden::new(truth, &mut random);
    let pace = random.choice(Pace::ALL).unwrap_or(Pace::Usual);
    let lessons = stage.lessons.len();
    let mut lesson = if lessons == 0 { 0 } else { random.usize(..lessons) };
    let mut life = Life {
        stage,
        truth,
        random,
        hidden,
        pace,
        learner: Learner::Person(visitor.person),
        finland: Finland::default(),
        at: Timestamp(0),
        record: Record::default(),
        facts: Vec::new(),
    };
    life.at = visitor.visits.first().copied().unwrap_or_default();
    for event in visitor.before {
        life.tell(event);
    }
    for begins in visitor.visits {
        // Who comes, and what is practised, hangs on nothing that somebody knows or can.
        let other = lesson.saturating_add(1).checked_rem(lessons).unwrap_or_default();
        let both = life.random.f64() < habits.both && other != lesson;
        let stays = life.random.f64() < habits.stays;
        life.at = begins;
        life.visit(visitor.lang, std::iter::once(lesson).chain(both.then_some(other)));
        if !stays {
            lesson = other;
        }
    }
    (life.facts, life.hidden.told(visitor.person).collect())
}

/// How long choosing what one wants to learn usually takes, in ms.
const GOALS_TAKE: u64 = 9000;

/// What somebody wants to learn: one to three of the goals. It hangs on nothing but who they are, and takes nothing from the
/// draws of what they do.
fn goals(person: PersonId) -> BTreeSet<Topic> {
    let (high, low) = person.0.as_u64_pair();
    let mut random = Rng::with_seed(high ^ low);
    let count = random.usize(1..=3);
    random.choose_multiple(Topic::GOALS, count).into_iter().collect()
}

struct Life<'s, 'c> {
    stage: &'s mut Stage<'c>,
    truth: &'s Truth,
    random: Rng,
    hidden: Hidden,
    pace: Pace,
    learner: Learner,
    finland: Finland,
    at: Timestamp,
    record: Record,
    facts: Vec<Dated>,
}

impl Life<'_, '_> {
    fn visit(&mut self, lang: Lang, lessons: impl Iterator<Item = usize>) {
        let visit = VisitId(self.id());
        let person = match self.learner {
            Learner::Person(person) => Some(person),
            Learner::Visitor(_) => None,
        };
        self.tell(Event::VisitStarted { visit, person, lang });
        if let Some(person) = person
            && !self.record.goals.contains_key(&self.learner)
        {
            self.at = self.at.after(self.pace.takes(GOALS_TAKE));
            let goals = goals(person);
            self.tell(Event::GoalsSet { visit, goals });
        }
        for lesson in lessons {
            self.practise(visit, lesson);
        }
        self.wait(6000);
        let how = VisitEnd::Left;
        self.tell(Event::VisitEnded { visit, how });
    }

    /// Some attempts at a lesson. After each the learner goes on by the big button, never past what the kiosk asks.
    fn practise(&mut self, visit: VisitId, at: usize) {
        let Some(practice) = self.stage.lessons.get(at) else {
            return;
        };
        let id = practice.id;
        self.hidden.practise(id, self.truth, &mut self.random);
        let attempts = self.random.usize(2..=3);
        let mut begun_anew = false;
        for nth in 1..=attempts {
            self.wait(8000);
            if !begun_anew {
                let (when, due) = {
                    let (catalog, record) = (self.stage.catalog, &self.record);
                    questions::before(catalog, record, self.learner, id, self.today())
                };
                self.ask(visit, when, due);
                self.wait(6000);
            }
            let Some((kind, way)) = self.attempt(visit, at, nth == attempts) else {
                return;
            };
            begun_anew = matches!(way, Way::GivesUp(_));
            if !begun_anew {
                self.after(visit, id, kind);
            }
        }
    }

    /// What is asked after an attempt: the learner's own word once a visit, and the questions after the first own run.
    fn after(&mut self, visit: VisitId, lesson: &LessonId, kind: AttemptKind) {
        self.wait(9000);
        if kind == AttemptKind::Shown {
            return;
        }
        if !self.record.reported.contains(&(visit, lesson.clone())) {
            self.wait(8000);
            let learned = self.hidden.learns(lesson);
            let can_do = self.hidden.has(lesson, Track::Skill);
            let did_for_real = self.did_for_real(lesson, can_do);
            let event = Event::SelfReported {
                visit,
                lesson: lesson.clone(),
                learned: self.says(learned),
                can_do: self.says(can_do),
                did_for_real,
            };
            self.tell(event);
        }
        let (catalog, record) = (self.stage.catalog, &self.record);
        let open = questions::open(catalog, record, self.learner, lesson, Moment::After);
        self.ask(visit, Moment::After, open);
    }

    /// On days after the one on which the lesson was first met it is asked.
    fn did_for_real(&mut self, lesson: &LessonId, can_do: bool) -> Option<bool> {
        let did = can_do && self.random.f64() < self.truth.did_for_real;
        let (catalog, record) = (self.stage.catalog, &self.record);
        let since = questions::since(catalog, record, self.learner, lesson)?;
        let day = self.finland.local(since)?.date();
        (Some(day) < self.today()).then_some(did)
    }

    fn says(&mut self, is_so: bool) -> bool {
        is_so != (self.random.f64() < self.truth.report_noise)
    }

    fn ask(&mut self, visit: VisitId, when: Moment, due: Vec<QuestionRef>) {
        let catalog = self.stage.catalog;
        for asked in due {
            self.wait(12_000);
            let lesson = catalog.lessons.get(&asked.lesson);
            let form = questions::form(catalog, &self.record, self.learner, &asked);
            let (Some(lesson), Some((form, shown))) = (lesson, form) else {
                continue;
            };
            let knows = self.hidden.has(&asked.lesson, Track::Knowledge);
            let answer = self.answer(knows, shown);
            let mut right = shown.options.iter().filter(|option| option.right);
            let event = Event::QuestionAnswered {
                visit,
                right: right.any(|option| Some(option.id.get()) == answer.as_ref()),
                lesson: asked.lesson,
                question: asked.question,
                form,
                when,
                answer,
                options: u8::try_from(shown.options.len()).unwrap_or(u8::MAX),
                content: lesson.hash.clone(),
            };
            self.tell(event);
        }
    }

    fn answer(&mut self, knows: bool, shown: &Form) -> Option<OptionId> {
        let among = |random: &mut Rng, good: &dyn Fn(bool) -> bool| {
            let options = shown.options.iter().filter(|option| good(option.right));
            let options: Vec<_> = options.map(|option| option.id.get()).collect();
            random.choice(options).cloned()
        };
        let random = &mut self.random;
        if knows {
            let slips = random.f64() < self.truth.answer_slip;
            return among(random, &|right| right != slips);
        }
        if random.f64() < self.truth.says_unknown {
            return None;
        }
        among(random, &|_| true)
    }

    /// An attempt as it is suggested. What it was, and how it was gone about.
    fn attempt(&mut self, visit: VisitId, at: usize, last: bool) -> Option<(AttemptKind, Way)> {
        let practice = self.stage.lessons.get(at)?;
        let (id, task) = (practice.id, practice.task);
        let progress = self.record.progress_of(self.learner, id, task.id.get());
        let kind = kinds::suggested(progress, self.today());
        let variant = kinds::variant(task, kind, progress)?;
        let hands = ways::Hands {
            truth: self.truth,
            able: self.hidden.has(id, Track::Skill),
            last,
        };
        let way = ways::taken(kind, hands, &practice.choice, &mut self.random);
        let what = What {
            lesson: id.clone(),
            variant,
            kind,
            fades: progress.is_some_and(|progress| progress.guided),
            way: way.clone(),
            pace: self.pace,
        };
        let played = self.stage.play(what)?;
        let attempt = AttemptId(self.id());
        let began = self.at;
        for (wait, event) in &played.events {
            self.at = began.after(*wait);
            self.tell(with_ids(event.clone(), attempt, visit));
        }
        self.at = began.after(played.length);
        Some((kind, way))
    }

    fn today(&self) -> Option<Date> {
        self.finland.day(self.at)
    }

    /// About so long at this learner's pace.
    fn wait(&mut self, usual: u64) {
        let about = usual / 2 + self.random.u64(..=usual);
        self.at = self.at.after(self.pace.takes(about));
    }

    /// A fresh id (UUID version 4, RFC 9562).
    fn id(&mut self) -> Uuid {
        super::super::fresh_id(&mut self.random)
    }

    /// Records a fact, and takes it in as a replay would.
    fn tell(&mut self, event: Event) {
        let entry = Entry {
            seq: self.record.entries.saturating_add(1),
            device: DeviceId(Uuid::nil()),
            id: EntryId(Uuid::nil()),
            hlc: Hlc {
                wall: self.at.0,
                count: 0,
            },
            encoding: ENCODING,
            subject: None,
            nonce: [0; 16],
            body: Body::Known(event),
        };
        self.record.apply(&entry);
        if let Body::Known(event) = entry.body {
            self.facts.push((self.at, event));
        }
    }
}
