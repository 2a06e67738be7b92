//! What is made up is what a kiosk records: the same touches at a rehearsed kiosk give the same facts.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::date;
use uuid::Uuid;

use super::*;
use crate::app::Model;
use crate::app::model::{HandPhase, Place, Settings};
use crate::app::msg::{AfterMsg, DemoMsg, GoalsMsg, HelperMsg, Msg, ServiceMsg, SignInMsg};
use crate::app::rehearsal::{Rehearsal, hands};
use crate::app::typed::Typed;
use crate::base::{AttemptId, LessonId, Millis, TaskId, Timestamp, VisitId};
use crate::journal::{Actor, Asker, AttemptResult, Body, Record, SignInCode};
use crate::service::Interaction;

/// A fact without what can't be the same: ids, and how long things took.
fn bare(event: &Event) -> Option<Event> {
    let mut event = stage::with_ids(event.clone(), AttemptId(Uuid::nil()), VisitId(Uuid::nil()));
    match &mut event {
        Event::LabelHeard { .. } => return None,
        Event::VisitStarted { visit, .. }
        | Event::GoalsSet { visit, .. }
        | Event::ComfortSet { visit, .. }
        | Event::VisitEnded { visit, .. }
        | Event::QuestionAnswered { visit, .. }
        | Event::SelfReported { visit, .. } => *visit = VisitId(Uuid::nil()),
        Event::StepDone { active, .. } => *active = Millis(0),
        Event::Interacted { writing, .. } => *writing = Millis(0),
        _ => {}
    }
    Some(event)
}

struct Kiosk {
    kiosk: Rehearsal,
    code: Option<SignInCode>,
    task: Option<(LessonId, TaskId)>,
}

impl Kiosk {
    fn send(&mut self, msgs: impl IntoIterator<Item = Msg>) {
        self.kiosk.send_all(msgs).unwrap();
    }

    fn place(&self) -> &Place {
        &self.kiosk.model().session.place
    }

    fn now(&self) -> Timestamp {
        let entries = self.kiosk.entries();
        entries.last().map_or(Timestamp(0), |entry| entry.hlc.at())
    }

    /// To where a task is chosen, and past what has been told after an attempt.
    fn onward(&mut self) {
        if matches!(self.place(), Place::After(_)) {
            self.send([Msg::After(AfterMsg::Next)]);
        }
    }

    fn open_task(&mut self) {
        self.onward();
        if matches!(self.place(), Place::Path) {
            let (lesson, task) = self.task.clone().unwrap();
            self.send([Msg::OpenTask(lesson, task)]);
        }
    }

    fn sign_in(&mut self, lang: Lang) {
        let code = self.code.clone().unwrap();
        self.send([Msg::Begin, Msg::Language(lang), Msg::SignIn(SignInMsg::BeenHere)]);
        self.send([SignInMsg::Pick(code.animal), SignInMsg::Done].map(Msg::SignIn));
        self.send(code.things.map(SignInMsg::Pick).map(Msg::SignIn));
        self.send([Msg::SignIn(SignInMsg::Done)]);
    }

    /// Touches what gives this fact, unless an earlier touch has given it.
    fn touch(&mut self, event: &Event, before: Option<&Event>) {
        match event {
            Event::PersonAdded { code, .. } => {
                self.code = Some(code.clone());
                self.kiosk.record([event.clone()]).unwrap();
            }
            Event::VisitStarted { lang, .. } => self.sign_in(*lang),
            Event::GoalsSet { goals, .. } => {
                let touched = goals.iter().copied().map(GoalsMsg::Touch);
                self.send(touched.chain([GoalsMsg::Done]).map(Msg::Goals));
            }
            Event::QuestionAnswered { answer, .. } => {
                self.open_task();
                self.send([Msg::Answer(answer.clone())]);
            }
            Event::AttemptStarted { kind, .. } => {
                self.open_task();
                self.send([Msg::Start(*kind)]);
            }
            Event::Interacted {
                interaction,
                by: Actor::Learner,
                ..
            } => self.act(interaction),
            Event::Interacted { by: Actor::Kiosk, .. } => self.let_it_act(),
            Event::HintGiven {
                asked_by: Asker::Learner,
                ..
            } if !matches!(before, Some(Event::HelpAccepted { .. })) => self.send([Msg::Helper(HelperMsg::Bulb)]),
            Event::HelpAccepted { .. } => self.send([Msg::Helper(HelperMsg::Bulb), Msg::Yes]),
            Event::HandRaised { .. } => self.send([Msg::Helper(HelperMsg::Hand)]),
            Event::PersonHelped { .. } => self.send([Msg::Yes]),
            Event::AttemptEnded {
                result: AttemptResult::Unfinished,
                ..
            } => {
                self.send([Msg::OtherTask]);
                self.open_task();
                self.send([Msg::StartAnew]);
            }
            Event::SelfReported {
                learned,
                can_do,
                did_for_real,
                ..
            } => {
                self.onward();
                self.send([AfterMsg::Learned(*learned), AfterMsg::CanDo(*can_do)].map(Msg::After));
                self.send(did_for_real.map(|did| Msg::After(AfterMsg::Did(did))));
            }
            Event::VisitEnded { .. } => {
                self.onward();
                self.send([Msg::Helper(HelperMsg::Door), Msg::Yes]);
            }
            _ => {}
        }
    }

    fn act(&mut self, interaction: &Interaction) {
        let now = self.kiosk.model().practising().unwrap();
        let mut msgs = hands(now, interaction.clone());
        if let (true, Interaction::Enter(element, _)) = (msgs.is_empty(), interaction) {
            let wrong = Typed::new("-".to_owned());
            let typed = ServiceMsg::Typed(element.clone(), wrong);
            msgs = vec![
                Msg::Service(typed),
                Msg::Service(ServiceMsg::LeftField(element.clone())),
            ];
        }
        self.send(msgs);
    }

    /// Lets the drawn hand go on until it has done something.
    fn let_it_act(&mut self) {
        let before = self.kiosk.entries().len();
        for _ in 0..100 {
            if self.kiosk.entries().len() > before {
                return;
            }
            let hand = self.kiosk.model().practising().unwrap().hand.phase;
            if hand == HandPhase::Waiting {
                self.send([Msg::Demo(DemoMsg::Next)]);
            }
            self.send([Msg::Demo(DemoMsg::Arrived)]);
        }
    }
}

#[test]
fn the_same_touches_give_the_same_facts() {
    let loaded = crate::assets::load(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let catalog = Arc::new(loaded.compiled.catalog);
    let cohort = Cohort {
        // Later than a rehearsal's morning.
        first: date(2026, 11, 25),
        ..Cohort::of(1)
    };
    let mut simulator = Simulator::new(&catalog);
    let mut met = BTreeSet::new();
    for seed in 0..30 {
        let simulated = simulator.learners(&Truth::equal(), &cohort, seed);
        let model = Model::new(
            catalog.clone(),
            loaded.texts.clone(),
            Settings::default(),
            Record::default(),
            false,
        );
        let mut kiosk = Kiosk {
            kiosk: Rehearsal::new(model),
            code: None,
            task: None,
        };
        let mut before = None;
        for (at, event) in &simulated.events {
            if let Event::VisitStarted { .. } = event {
                kiosk
                    .kiosk
                    .pass(at.since(kiosk.now().max(Timestamp(1_795_417_200_000))));
            }
            let lesson = match event {
                Event::QuestionAnswered { lesson, .. } | Event::AttemptStarted { lesson, .. } => Some(lesson),
                _ => None,
            };
            if let Some(lesson) = lesson {
                let task = catalog.lessons[lesson].file.tasks[0].id.get().clone();
                kiosk.task = Some((lesson.clone(), task));
            }
            kiosk.touch(event, before);
            before = Some(event);
            met.insert(match event {
                Event::AttemptStarted { kind, .. } => Some(format!("{kind:?}")),
                Event::AttemptEnded { result, .. } => Some(format!("{result:?}")),
                Event::HelpAccepted { .. } => Some("help".to_owned()),
                Event::PersonHelped { .. } => Some("person".to_owned()),
                Event::GoalsSet { goals, .. } => Some(format!("{} goals", goals.len())),
                _ => None,
            });
        }
        let recorded = kiosk.kiosk.entries().iter().filter_map(|entry| match &entry.body {
            Body::Known(event) => bare(event),
            _ => None,
        });
        let expected = simulated.events.iter().filter_map(|(_, event)| bare(event));
        let mut last = None;
        for (nth, (is, should)) in recorded.clone().zip(expected.clone()).enumerate() {
            assert_eq!(is, should, "{seed}: {nth}, after {last:?}");
            last = Some(is);
        }
        assert_eq!(recorded.count(), expected.count(), "{seed}");
    }
    // Five kinds, three results, two kinds of help, one to three goals, and all else.
    assert_eq!(met.len(), 5 + 3 + 2 + 3 + 1, "{met:?}");
}
