//! The ways in which an attempt is gone about, and which one somebody takes.

use fastrand::Rng;

use super::truth::Truth;
use crate::base::PlanId;
use crate::journal::{AttemptKind, Rung};

/// How an attempt is gone about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    /// The kiosk shows it.
    Watches,
    /// All steps, right and alone.
    Steps,
    /// As the coach leads. At hard steps help is asked for, up to this rung.
    Led(Option<Rung>),
    /// A written plan goes astray, and the coach leads back.
    Strays(PlanId),
    /// A written plan, and then "I have finished".
    Plan(PlanId),
    /// So many steps, and then "I have finished".
    Stops(usize),
    /// So many steps; then the task is put aside and begun anew.
    GivesUp(usize),
    /// So many steps; then the kiosk's help is accepted.
    TakesHelp(usize),
    /// So many steps; then a person helps with one.
    PersonHelps(usize),
}

/// What there is to choose from in a task.
pub(super) struct Choice {
    /// Written plans that make a mistake and do not reach the goal.
    pub mistaken: Vec<PlanId>,
    /// Written plans that go a longer way, or make a mistake that does no harm, and reach the goal.
    pub corrected: Vec<PlanId>,
    /// How many steps there are.
    pub steps: usize,
}

/// How often one who is able takes a longer way, or makes a mistake and puts it right.
const CORRECTED: f64 = 0.15;

/// Who is at it.
#[derive(Clone, Copy)]
pub(super) struct Hands<'t> {
    pub truth: &'t Truth,
    pub able: bool,
    /// Whether this is the last attempt of the visit: then it is ended before leaving.
    pub last: bool,
}

/// The way that somebody takes.
pub(super) fn taken(kind: AttemptKind, hands: Hands<'_>, choice: &Choice, random: &mut Rng) -> Way {
    match (kind, hands.able) {
        (AttemptKind::Shown, _) => Way::Watches,
        (AttemptKind::Guided | AttemptKind::Hints, true) => Way::Steps,
        (AttemptKind::Guided, false) => match random.u8(..10) {
            0..5 => Way::Led(None),
            5..7 => Way::Led(Some(Rung::Point)),
            7 => Way::Led(Some(Rung::Show)),
            _ => one_of(&choice.mistaken, random).map_or(Way::Led(None), Way::Strays),
        },
        (AttemptKind::Hints, false) => match random.u8(..10) {
            0..2 => Way::Led(Some(Rung::Point)),
            2..6 => Way::Led(Some(Rung::Explain)),
            6..8 => Way::Led(Some(Rung::Show)),
            _ => one_of(&choice.mistaken, random).map_or(Way::Led(Some(Rung::Explain)), Way::Strays),
        },
        (AttemptKind::Alone | AttemptKind::RealLife, true) => able(hands.truth, choice, random),
        (AttemptKind::Alone | AttemptKind::RealLife, false) => not_able(hands, choice, random),
    }
}

fn able(truth: &Truth, choice: &Choice, random: &mut Rng) -> Way {
    if random.f64() < truth.run_slip {
        return mistaken(choice, random);
    }
    if random.f64() < CORRECTED {
        return one_of(&choice.corrected, random).map_or(Way::Steps, Way::Plan);
    }
    Way::Steps
}

fn not_able(hands: Hands<'_>, choice: &Choice, random: &mut Rng) -> Way {
    if random.f64() < hands.truth.run_luck {
        return Way::Steps;
    }
    let steps = random.usize(1..choice.steps.max(2));
    match random.u8(..20) {
        0..9 => mistaken(choice, random),
        9..14 => Way::TakesHelp(early(steps)),
        14 => Way::PersonHelps(early(steps)),
        15..18 if !hands.last => Way::GivesUp(steps),
        _ => Way::Stops(steps),
    }
}

fn mistaken(choice: &Choice, random: &mut Rng) -> Way {
    one_of(&choice.mistaken, random).map_or(Way::Stops(1), Way::Plan)
}

/// Help is taken in the first half.
const fn early(steps: usize) -> usize {
    steps / 2
}

fn one_of(plans: &[PlanId], random: &mut Rng) -> Option<PlanId> {
    random.choice(plans).cloned()
}
