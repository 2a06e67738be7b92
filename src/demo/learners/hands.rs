//! One attempt, played through the tutor as the kiosk does it (`app/update/practice.rs`, `show.rs`): deeds are decided and
//! taken in, rungs of help given, and time goes by as it does when people read, think and type.

use uuid::Uuid;

use super::ways::Way;
use crate::base::{AttemptId, Millis, Timestamp, VisitId};
use crate::content::catalog::Case;
use crate::content::schema::lesson::{Act, PlanFile};
use crate::journal::{Actor, Asker, AttemptKind, AttemptResult, Event, Rung};
use crate::service::act;
use crate::service::interaction::Interaction;
use crate::tutor::decide::{self, Bar, Deed};
use crate::tutor::{Run, aim, plan, steps};

/// The mastery bar of made-up attempts, as a kiosk has it when nobody has set another: unaided runs in a row.
const MASTERY_RUNS: u8 = 2;
/// So many wrong turns in a row, and a guided attempt helps by itself.
const STUCK_AFTER_WRONG: u32 = 3;
/// A stop for a task that never ends.
const MOST_DEEDS: usize = 200;
/// Of so many steps one is hard.
const HARD: usize = 3;

/// How quickly somebody works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Pace {
    Quick,
    Usual,
    /// And hears some of the labels in their own language before touching them.
    Slow,
}

impl Pace {
    pub const ALL: [Self; 3] = [Self::Quick, Self::Usual, Self::Slow];

    /// So long at this pace what takes others so many ms.
    pub const fn takes(self, usual: u64) -> Millis {
        Millis(match self {
            Self::Quick => usual / 4 * 3,
            Self::Usual => usual,
            Self::Slow => usual / 4 * 6,
        })
    }
}

/// An attempt that was played: what was recorded, and how long after its beginning. Its ids are to be put in.
pub(super) struct Played {
    /// In the order of their times.
    pub events: Vec<(Millis, Event)>,
    /// How long it took.
    pub length: Millis,
}

/// Plays an attempt.
pub(super) fn play(case: &Case, kind: AttemptKind, fades: bool, way: &Way, pace: Pace) -> Played {
    let mut hands = Hands::begin(case, kind, fades, pace);
    hands.go(way);
    let length = hands.at.since(Timestamp(0));
    let events = hands.events.into_iter();
    Played {
        events: events.map(|(at, event)| (at.since(Timestamp(0)), event)).collect(),
        length,
    }
}

struct Hands<'c> {
    case: &'c Case,
    run: Run,
    at: Timestamp,
    pace: Pace,
    deeds: usize,
    events: Vec<(Timestamp, Event)>,
}

const ATTEMPT: AttemptId = AttemptId(Uuid::nil());

impl<'c> Hands<'c> {
    fn begin(case: &'c Case, kind: AttemptKind, fades: bool, pace: Pace) -> Self {
        let at = Timestamp(0);
        let bar = Bar {
            mastery_runs: MASTERY_RUNS,
            fades,
        };
        let events = decide::begin(case, ATTEMPT, VisitId(Uuid::nil()), kind, bar);
        let run = Run::fold(case, kind, fades, at, events.iter().map(|event| (event, at)));
        Self {
            case,
            run,
            at,
            pace,
            deeds: 0,
            events: events.into_iter().map(|event| (at, event)).collect(),
        }
    }

    fn go(&mut self, way: &Way) {
        match way {
            Way::Watches => while self.show() {},
            Way::Steps => self.acts(&plan::all_steps(self.case)),
            Way::Led(rung) => self.led(*rung),
            Way::Strays(id) => {
                let strays = self.written(id).is_some_and(|written| self.astray(written));
                if strays && self.run.hints_allowed() {
                    self.hint(Asker::Learner);
                }
                self.led((self.run.kind == AttemptKind::Hints).then_some(Rung::Explain));
            }
            Way::Plan(id) => {
                if let Some(written) = self.written(id) {
                    self.acts(&plan::acts_of(self.case, written).unwrap_or_default());
                }
                self.perform(Interaction::Leave, Actor::Learner);
            }
            Way::Stops(steps) => {
                self.first(*steps);
                self.perform(Interaction::Leave, Actor::Learner);
            }
            Way::GivesUp(steps) => {
                self.first(*steps);
                self.wait(20_000);
            }
            Way::TakesHelp(steps) => {
                self.first(*steps);
                self.wait(25_000);
                self.take(Event::HelpAccepted { attempt: ATTEMPT });
                self.hint(Asker::Learner);
                self.led(Some(Rung::Explain));
            }
            Way::PersonHelps(steps) => {
                self.first(*steps);
                self.wait(25_000);
                let visit = VisitId(Uuid::nil());
                let attempt = Some(ATTEMPT);
                self.take(Event::HandRaised { visit, attempt });
                self.wait(28_000);
                self.take(Event::PersonHelped { attempt: ATTEMPT });
                self.led(None);
            }
        }
        for event in decide::break_off(self.case, &self.run, ATTEMPT, AttemptResult::Unfinished) {
            self.take(event);
        }
    }

    fn written(&self, id: &crate::base::PlanId) -> Option<&'c PlanFile> {
        self.case.lesson.plans.get(id)
    }

    /// A written plan until it walks away.
    fn astray(&mut self, written: &PlanFile) -> bool {
        let mut acts = plan::acts_of(self.case, written).unwrap_or_default();
        acts.retain(|act| !matches!(act, Act::Leave(_)));
        self.acts(&acts);
        self.run.result.is_none()
    }

    fn first(&mut self, steps: usize) {
        let acts = self.case.task().steps.iter().take(steps);
        let acts: Vec<Act> = acts.flat_map(|step| step.acts.clone()).collect();
        self.acts(&acts);
    }

    fn acts(&mut self, acts: &[Act]) {
        for act in acts {
            if self.run.result.is_some() {
                return;
            }
            // What the kiosk has done already in showing is not done again.
            let Ok(wanted) = act::interaction(self.case, &self.run.state, act) else {
                return;
            };
            self.perform(wanted, Actor::Learner);
        }
    }

    /// As help leads, to the end. At a hard step it is asked for, up to a rung.
    fn led(&mut self, rung: Option<Rung>) {
        let mut asked = None;
        for _ in 0..MOST_DEEDS {
            let step = steps::current(self.case, &self.run);
            let hard = step.is_some_and(|step| step % HARD == 1) && step != asked;
            if let Some(most) = rung.filter(|_| hard && self.run.result.is_none()) {
                asked = step;
                self.ask_up_to(most);
            }
            let Some(next) = self.next() else { return };
            if !self.perform(next, Actor::Learner) {
                return;
            }
        }
    }

    fn ask_up_to(&mut self, most: Rung) {
        let step = steps::current(self.case, &self.run);
        for _ in [Rung::Point, Rung::Explain, Rung::Show] {
            self.wait(9000);
            let given = self.hint(Asker::Learner);
            if given.is_none_or(|given| given >= most) || steps::current(self.case, &self.run) != step {
                return;
            }
        }
    }

    /// The next rung. The third one performs the step.
    fn hint(&mut self, asked_by: Asker) -> Option<Rung> {
        let fact = decide::hint(self.case, &self.run, ATTEMPT, asked_by)?;
        let Event::HintGiven { rung, .. } = fact else {
            return None;
        };
        self.take(fact);
        if rung == Rung::Show {
            self.show();
        }
        Some(rung)
    }

    /// The kiosk performs a step. Whether there is one left.
    fn show(&mut self) -> bool {
        let step = steps::current(self.case, &self.run);
        for _ in 0..MOST_DEEDS {
            let Some(next) = self.next() else { return false };
            if !self.perform(next, Actor::Kiosk) {
                return false;
            }
            let current = steps::current(self.case, &self.run);
            if current != step || current.is_none() {
                return true;
            }
        }
        false
    }

    fn next(&self) -> Option<Interaction> {
        if self.run.result.is_some() {
            return None;
        }
        aim::next_interaction(self.case, &self.run)
    }

    /// Whether anything came of it.
    fn perform(&mut self, interaction: Interaction, by: Actor) -> bool {
        if self.run.result.is_some() || self.deeds >= MOST_DEEDS {
            return false;
        }
        let writing = self.before(&interaction, by);
        let deed = Deed {
            interaction,
            by,
            writing,
        };
        let facts = decide::interaction(self.case, &self.run, ATTEMPT, deed, self.at);
        if facts.is_empty() {
            return false;
        }
        for fact in facts {
            self.take(fact);
        }
        let guided = self.run.kind == AttemptKind::Guided && self.run.result.is_none();
        if guided && self.run.wrong_in_a_row >= STUCK_AFTER_WRONG {
            self.hint(Asker::Kiosk);
        }
        true
    }

    /// The time before a deed: looking, sometimes hearing the label, writing. Gives how long was written.
    fn before(&mut self, interaction: &Interaction, by: Actor) -> Millis {
        self.deeds += 1;
        if by == Actor::Kiosk {
            self.at = self.at.after(Millis::seconds(4));
            return Millis(0);
        }
        let looks = 3000 + (self.deeds as u64 * 1700) % 5000;
        self.wait(looks);
        let element = interaction.element();
        let hears = self.pace == Pace::Slow && self.run.kind != AttemptKind::RealLife && self.deeds.is_multiple_of(4);
        if hears && element.is_some() {
            self.take(Event::LabelHeard {
                attempt: ATTEMPT,
                element: element.cloned(),
            });
            self.wait(4000);
        }
        if !matches!(interaction, Interaction::Enter(..)) {
            return Millis(0);
        }
        let writing = self.pace.takes(6000 + (self.deeds as u64 * 2300) % 9000);
        self.at = self.at.after(writing);
        writing
    }

    fn wait(&mut self, usual: u64) {
        self.at = self.at.after(self.pace.takes(usual));
    }

    fn take(&mut self, event: Event) {
        self.run.apply(self.case, &event, self.at);
        self.events.push((self.at, event));
    }
}
