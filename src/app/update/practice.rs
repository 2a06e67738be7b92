//! Practising: hands on the simulated service, the ear, the bulb, and what the coach says to it.

use super::{Out, learner, say_own, words};
use crate::app::model::{After, AfterPage, Ask, Model, Place, Practising, TaskRef};
use crate::app::msg::ServiceMsg;
use crate::app::typed::Typed;
use crate::base::{AttemptId, Millis, TextKey, Timestamp};
use crate::content::schema::service::Element;
use crate::i18n::{Lang, Utterance};
use crate::journal::{Actor, Asker, AttemptKind, Event, Rung, Verdict};
use crate::service::interaction::{ElementRef, Entry, Interaction};
use crate::service::{elements, entry, guard};
use crate::tutor::aim::aim;
use crate::tutor::decide::{self, Deed};
use crate::tutor::run::{LONGEST_PAUSE, Support};
use crate::tutor::steps;
use crate::tutor::way::Place as StepPlace;

pub(super) fn service(model: &mut Model, msg: ServiceMsg, out: &mut Out<'_>) {
    if let ServiceMsg::Hear(said, element) = msg {
        return hear(model, said, element, out);
    }
    let shown = model
        .practising()
        .is_some_and(|now| now.run.kind == AttemptKind::Shown || now.hand_is_moving());
    if shown {
        return; // the kiosk is doing it
    }
    match msg {
        ServiceMsg::Typed(element, text) => typed(model, element, text, out),
        ServiceMsg::LeftField(_) => judge_drafts(model, Written::AsFarAsWhole, out),
        ServiceMsg::Press(element) => act(model, Interaction::Press(element), out),
        ServiceMsg::Choose(element, option) => act(model, Interaction::Choose(element, option), out),
        ServiceMsg::Tick(element, on) => act(model, Interaction::Tick(element, on), out),
        ServiceMsg::Back(surface) => act(model, Interaction::Back(surface), out),
        ServiceMsg::Hear(..) | ServiceMsg::Nothing => {}
    }
}

impl Practising {
    /// Whether the coach leads: with its prompts, or with a hint.
    fn is_led(&self) -> bool {
        matches!(self.run.kind, AttemptKind::Shown | AttemptKind::Guided) || self.hint.is_some()
    }

    /// The place that is lit: in a guided attempt while guidance is full or the learner is off the way, and with the second and
    /// third rung of a hint. The first rung is words only: seeing the place is more help than being told of it.
    pub(crate) fn lit(&self) -> Option<ElementRef> {
        let guided = self.run.kind == AttemptKind::Guided;
        let hinted = self.hint.is_some_and(|(_, rung)| rung >= Rung::Explain);
        if !guided && !hinted {
            return None;
        }
        let aim = aim(&self.case, &self.run)?;
        let full = self.run.support == Support::Lit || aim.repair.is_some();
        match aim.place {
            StepPlace::Here(element) => Some(element).filter(|_| hinted || full),
            StepPlace::Way(element) => Some(element),
            StepPlace::BackArrow | StepPlace::Nowhere => None,
        }
    }

    /// Whether the drawn hand is on its way.
    pub(crate) fn hand_is_moving(&self) -> bool {
        self.hand.phase == crate::app::model::HandPhase::Moving
    }
}

fn practising(model: &mut Model) -> Option<&mut Practising> {
    match &mut model.session.place {
        Place::Practice(practising) => Some(practising),
        _ => None,
    }
}

fn hear(model: &mut Model, said: Utterance, element: Option<ElementRef>, out: &mut Out<'_>) {
    let learner = learner(model);
    let Some(now) = practising(model).filter(|now| now.run.kind != AttemptKind::RealLife) else {
        return;
    };
    now.last_act = out.now.mono;
    let heard = Event::LabelHeard {
        attempt: now.attempt,
        element,
    };
    let case = now.case.clone();
    now.run.apply(&case, &heard, out.now.at);
    out.record(learner, vec![heard]);
    out.say(said);
}

fn typed(model: &mut Model, element: ElementRef, text: Typed, out: &mut Out<'_>) {
    let Some(now) = practising(model) else { return };
    let pause = Millis(out.now.mono.0.saturating_sub(now.last_act.0));
    now.writing = now.writing.plus(pause.at_most(LONGEST_PAUSE));
    now.last_act = out.now.mono;
    let cut: String = text.reveal().chars().take(entry::MAX_TEXT).collect();
    let suspicious = guard::real_data(&cut).is_some();
    now.drafts.insert(element.clone(), Typed::new(cut));
    now.unjudged.insert(element);
    // Real data is taken away at once, not only when the field is left.
    if suspicious {
        judge_drafts(model, Written::All, out);
    }
}

/// Which texts are judged.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    /// All that have changed: something is done with the page.
    All,
    /// Not those that are the beginning of a right one: whoever looks at the card in the middle of a number has made no error.
    AsFarAsWhole,
}

/// Judges the texts that have changed.
fn judge_drafts(model: &mut Model, which: Written, out: &mut Out<'_>) {
    let Some(now) = practising(model) else { return };
    for element in std::mem::take(&mut now.unjudged) {
        let Some(now) = practising(model) else { return };
        let found = elements::find(&now.case, &now.run.state, &element).map(|found| found.element);
        let (Some(Element::Field(field)), Some(text)) = (found, now.drafts.get(&element)) else {
            continue;
        };
        let entry = entry::judge(&now.case, field, text.reveal());
        let half =
            matches!(entry, Entry::Other | Entry::Malformed) && entry::is_beginning(&now.case, field, text.reveal());
        if half && which == Written::AsFarAsWhole {
            now.unjudged.insert(element);
            continue;
        }
        if let Entry::Refused(_) = entry {
            now.drafts.remove(&element);
        }
        perform(model, Interaction::Enter(element, entry), Actor::Learner, out);
    }
}

fn act(model: &mut Model, interaction: Interaction, out: &mut Out<'_>) {
    judge_drafts(model, Written::All, out);
    perform(model, interaction, Actor::Learner, out);
}

/// Performs an interaction: records what follows from it, takes it in, and says what needs saying.
pub(super) fn perform(model: &mut Model, interaction: Interaction, by: Actor, out: &mut Out<'_>) {
    let learner = learner(model);
    let at = out.now.at;
    let Some(now) = practising(model).filter(|now| now.run.result.is_none()) else {
        return;
    };
    let case = now.case.clone();
    let step_before = steps::current(&case, &now.run);
    let deed = Deed {
        interaction,
        by,
        writing: std::mem::take(&mut now.writing),
    };
    let facts = decide::interaction(&case, &now.run, now.attempt, deed, at);
    if facts.is_empty() {
        return; // a slip of the finger
    }
    for fact in &facts {
        now.run.apply(&case, fact, at);
    }
    now.last_act = out.now.mono;
    now.offered = false;
    now.forget_emptied_drafts();
    now.aside = aside(now, &facts);
    if now
        .hint
        .is_some_and(|(step, _)| Some(step) != steps::current(&case, &now.run))
    {
        now.hint = None;
    }
    let moved_on = steps::current(&case, &now.run) != step_before;
    let ended = now.run.result.is_some();
    let helps = matches!(now.run.kind, AttemptKind::Guided | AttemptKind::Hints);
    let impasse = helps && now.run.wrong_in_a_row >= model.settings.stuck_after_wrong;
    out.record(learner, facts);
    if ended {
        finish(model, out);
    } else {
        react(model, moved_on, by, out);
        if impasse {
            stuck(model, out);
        }
    }
}

impl Practising {
    /// A field that the service has emptied shows nothing any more.
    fn forget_emptied_drafts(&mut self) {
        use crate::content::schema::scalar::Scalar;
        let (state, unjudged) = (&self.run.state, &self.unjudged);
        self.drafts.retain(|element, _| {
            let empty = matches!(state.element_value(element, None), Some(Scalar::Text(text)) if text.is_empty());
            !empty || unjudged.contains(element)
        });
    }
}

/// What needs saying about what just happened. In the kinds without help only a refusal does.
fn aside(now: &Practising, facts: &[Event]) -> Option<TextKey> {
    let own = |key: &str| TextKey::new(key).ok();
    let refused = |fact: &Event| {
        matches!(
            fact,
            Event::Interacted {
                verdict: Verdict::Refused,
                ..
            }
        )
    };
    if facts.iter().any(refused) {
        return own("kiosk-refused");
    }
    if !now.run.hints_allowed() {
        return None;
    }
    let mistakes = &now.case.task().mistakes;
    let made = facts.iter().find_map(|fact| match fact {
        Event::MistakeMade { mistake, .. } => mistakes.iter().find(|known| known.id.get() == mistake),
        _ => None,
    });
    if let Some(mistake) = made {
        return Some(mistake.say.get().clone());
    }
    let wrong = facts.iter().any(|fact| {
        matches!(
            fact,
            Event::Interacted {
                verdict: Verdict::WrongTurn,
                ..
            }
        )
    });
    if !wrong || now.run.kind != AttemptKind::Guided {
        return None;
    }
    let error_shows = !now.run.state.field_errors.is_empty() || !now.run.state.page_errors.is_empty();
    own(if error_shows {
        "kiosk-service-error"
    } else {
        "kiosk-wrong-turn"
    })
}

/// The coach's word after an interaction: what happened, and in a guided attempt what comes next.
fn react(model: &Model, moved_on: bool, by: Actor, out: &mut Out<'_>) {
    let Some(now) = model.practising() else { return };
    let speaks = match now.run.kind {
        AttemptKind::Shown => moved_on && by == Actor::Kiosk,
        AttemptKind::Guided => moved_on || now.aside.is_some(),
        AttemptKind::Hints | AttemptKind::Alone | AttemptKind::RealLife => now.aside.is_some(),
    };
    if speaks {
        out.say(all_said(model));
    }
}

/// What stands beside the service and is said: what just happened, when that needs saying, and the coach's one sentence.
/// Nothing stands twice, and what happened takes the place of the task, which the learner has heard.
pub(crate) fn sentences(model: &Model) -> (Option<TextKey>, Option<TextKey>) {
    let sentence = prompt_key(model);
    let aside = model.practising().and_then(|now| now.aside.clone());
    let is_led = model.practising().is_some_and(Practising::is_led);
    match aside {
        Some(aside) if is_led && sentence.as_ref() != Some(&aside) => (Some(aside), sentence),
        Some(aside) => (None, Some(aside)),
        None => (None, sentence),
    }
}

/// All that the coach has to say now.
pub(crate) fn all_said(model: &Model) -> Utterance {
    let (aside, sentence) = sentences(model);
    said(model, aside.into_iter().chain(sentence))
}

/// Sentences of the coach as they sound. What is lit is then named as it stands on the page, by the service's own voice: so the
/// learner knows the button again by its sound.
fn said(model: &Model, sentences: impl IntoIterator<Item = TextKey>) -> Utterance {
    let words = words(model);
    let said = sentences
        .into_iter()
        .fold(Utterance::default(), |said, key| said.then(words.says(&key)));
    match model.practising().and_then(lit_name) {
        Some(name) if !said.0.is_empty() => said.then(words.in_lang(Lang::SERVICE).says(&name)),
        _ => said,
    }
}

/// What stands on the button or link that is lit.
fn lit_name(now: &Practising) -> Option<TextKey> {
    elements::name(&now.case, &now.run.state, &now.lit()?)
}

/// What the coach's one sentence is now: a step's prompt, a hint, the way there, what is to be put right, or the task.
fn prompt_key(model: &Model) -> Option<TextKey> {
    let now = model.practising()?;
    let ask = now.case.variant().ask.get();
    let aim = now.is_led().then(|| aim(&now.case, &now.run)).flatten();
    let Some(aim) = aim else {
        return Some(ask.clone());
    };
    if let Some(mistake) = aim.repair {
        return Some(mistake.say.get().clone());
    }
    let step = now.case.task().steps.get(aim.step)?;
    if let Some((_, rung)) = now.hint.filter(|(hinted, _)| *hinted == aim.step) {
        return Some(match rung {
            Rung::Point => step.hints.point.get().clone(),
            Rung::Explain => step.hints.explain.get().clone(),
            Rung::Show => step.hints.show.get().clone(),
        });
    }
    match now.run.kind {
        AttemptKind::Shown => Some(step.prompt.get().clone()),
        AttemptKind::Guided => match aim.place {
            StepPlace::Here(_) | StepPlace::Nowhere => Some(step.prompt.get().clone()),
            StepPlace::Way(_) => TextKey::new("kiosk-way-back").ok(),
            StepPlace::BackArrow => TextKey::new("kiosk-wrong-turn-back-arrow").ok(),
        },
        AttemptKind::Hints | AttemptKind::Alone | AttemptKind::RealLife => Some(ask.clone()),
    }
}

/// The coach's sentence as it sounds.
pub(super) fn prompt(model: &Model) -> Utterance {
    said(model, prompt_key(model))
}

/// Says the coach's sentence.
pub(super) fn say_prompt(model: &Model, out: &mut Out<'_>) {
    out.say(prompt(model));
}

pub(super) fn ear(model: &mut Model, out: &mut Out<'_>) {
    let there = model
        .practising()
        .is_some_and(|now| now.run.kind != AttemptKind::RealLife);
    if there {
        model.session.ear_on = !model.session.ear_on;
        let said = if model.session.ear_on {
            words(model).says_own("kiosk-ear-note")
        } else {
            Utterance::default()
        };
        out.say(said);
    }
}

pub(super) fn bulb(model: &mut Model, out: &mut Out<'_>) {
    let Some(now) = model.practising() else { return };
    if now.run.hints_allowed() {
        hint(model, Asker::Learner, out);
    } else {
        model.session.overlay = Some(Ask::ShallIHelp);
        say_own(model, "kiosk-help-title", out);
    }
}

/// Help in a kind without help: from here on the attempt is a practised one.
pub(super) fn accept_help(model: &mut Model, out: &mut Out<'_>) {
    let (learner, at) = (learner(model), out.now.at);
    let Some(now) = practising(model) else { return };
    let accepted = Event::HelpAccepted { attempt: now.attempt };
    let case = now.case.clone();
    now.run.apply(&case, &accepted, at);
    out.record(learner, vec![accepted]);
    hint(model, Asker::Learner, out);
}

/// Gives the next rung. The third one performs the step.
fn hint(model: &mut Model, asked_by: Asker, out: &mut Out<'_>) {
    let (learner, at, mono) = (learner(model), out.now.at, out.now.mono);
    let Some(now) = practising(model).filter(|now| !now.hand_is_moving()) else {
        return;
    };
    let case = now.case.clone();
    let Some(fact) = decide::hint(&case, &now.run, now.attempt, asked_by) else {
        return;
    };
    now.run.apply(&case, &fact, at);
    now.last_act = mono;
    now.offered = false;
    now.aside = None;
    let Event::HintGiven { rung, .. } = fact else { return };
    now.hint = aim(&case, &now.run).map(|aim| (aim.step, rung));
    out.record(learner, vec![fact]);
    say_prompt(model, out);
    if rung == Rung::Show {
        super::show::perform_step(model);
    }
}

/// Wrong turns or stillness: in a guided attempt guidance comes back, with hints they are offered, alone nothing is said.
pub(super) fn stuck(model: &mut Model, out: &mut Out<'_>) {
    let Some(now) = practising(model) else { return };
    match now.run.kind {
        AttemptKind::Guided => {
            let told = now.aside.clone();
            hint(model, Asker::Kiosk, out);
            let said = told.map(|key| words(model).says(&key)).unwrap_or_default();
            out.say(said.then(words(model).says_own("kiosk-step-again")).then(prompt(model)));
            if let Some(now) = practising(model) {
                now.offered = true;
            }
        }
        AttemptKind::Hints => {
            now.offered = true;
            let told = now.aside.clone();
            let words = words(model);
            let said = told.map(|key| words.says(&key)).unwrap_or_default();
            out.say(said.then(words.says_own("kiosk-offer-help")));
        }
        AttemptKind::Shown | AttemptKind::Alone | AttemptKind::RealLife => now.offered = true,
    }
}

/// The learner says that it is done, and walks away from the service.
pub(super) fn leave_service(model: &mut Model, out: &mut Out<'_>) {
    act(model, Interaction::Leave, out);
}

/// A person helped: from here on the attempt is a practised one.
pub(super) fn person_helped(model: &mut Model, out: &mut Out<'_>) {
    let (learner, at) = (learner(model), out.now.at);
    let Some(now) = practising(model) else { return };
    let helped = Event::PersonHelped { attempt: now.attempt };
    let case = now.case.clone();
    now.run.apply(&case, &helped, at);
    model.session.hand_raised = false;
    out.record(learner, vec![helped]);
    out.say(Utterance::default());
}

/// Takes a fact about the attempt that is going on here, when it is that one.
pub(crate) fn take(model: &mut Model, attempt: AttemptId, fact: &Event, at: Timestamp) {
    if let Some(now) = practising(model).filter(|now| now.attempt == attempt) {
        let case = now.case.clone();
        now.run.apply(&case, fact, at);
    }
}

/// Puts the task aside. A learner's attempt stays open, to be gone on with; a visitor's ends with the visit.
pub(super) fn put_aside(model: &mut Model, out: &mut Out<'_>) {
    model.session.overlay = None;
    if model.session.visit.is_some() {
        super::path::show(model, out);
    }
}

/// Tells what came of the attempt.
fn finish(model: &mut Model, out: &mut Out<'_>) {
    let Some(now) = practising(model) else { return };
    let task = TaskRef {
        lesson: now.case.lesson.file.lesson.get().clone(),
        task: now.case.task().id.get().clone(),
    };
    let after = After {
        task,
        page: AfterPage::Told,
        kind: now.run.kind,
        run: now.run.clone(),
        case: now.case.clone(),
        learned: None,
        can_do: None,
    };
    model.session.ear_on = false;
    model.session.place = Place::After(after);
    super::after::say_told(model, out);
}

#[cfg(test)]
#[path = "practice_tests.rs"]
mod tests;
