//! Which screen shows a message: a walk through the tour in a language in which every text is its own key.
//!
//! So nothing has to say what a screen shows: the screen itself does, and what it says aloud is in its utterances. The walk goes by
//! every stop, through every task in every kind of attempt and in every case, and along every plan with its mistakes, and asks for
//! help at every step.
//! Deliberately not here: drawing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::app::heard;
use crate::app::msg::{AfterMsg, HelperMsg, Msg};
use crate::app::rehearsal::{Rehearsal, hands};
use crate::app::screen::Screen;
use crate::app::tour::{MOST_ACTS, Stop, Wish, sign_in_again, sign_in_as_new, stand};
use crate::base::{LessonId, TaskId};
use crate::content::catalog::Catalog;
use crate::content::schema::lesson::Act;
use crate::i18n::{Lang, Texts};
use crate::journal::AttemptKind;
use crate::service::act::interaction;
use crate::tutor::plan::acts_of;

/// What stands around a key that is a text.
const MARKS: [char; 2] = ['⟦', '⟧'];
/// So many times help is asked for at a step: there are so many rungs.
const RUNGS: usize = 3;

/// Where messages are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sights {
    /// The first screen that shows a message, by key; where none does, the first that says it.
    pub of_key: BTreeMap<String, String>,
    /// Those screens, by name.
    pub screens: BTreeMap<String, Arc<Screen>>,
}

impl Sights {
    /// The screen that shows or says a message.
    #[must_use]
    pub fn of(&self, key: &str) -> Option<&Arc<Screen>> {
        self.screens.get(self.of_key.get(key)?)
    }
}

/// Walks through everything in a language.
#[must_use]
pub fn sights(catalog: &Arc<Catalog>, texts: &Texts, lang: Lang) -> Sights {
    walked(catalog, texts, lang, Lang::STAFF.contains(&lang))
}

/// Walks through what learners meet in a language: all that is spoken is there.
#[must_use]
pub fn learners_sights(catalog: &Arc<Catalog>, texts: &Texts, lang: Lang) -> Sights {
    walked(catalog, texts, lang, false)
}

fn walked(catalog: &Arc<Catalog>, texts: &Texts, lang: Lang, with_staffs: bool) -> Sights {
    let mut walk = Walk {
        marked: marked(texts),
        texts,
        lang,
        shown: BTreeMap::new(),
        heard: BTreeMap::new(),
        screens: BTreeMap::new(),
    };
    if texts.is_written(lang) {
        walk.as_learner(catalog);
    }
    if with_staffs {
        let stops = Stop::ALL.iter().filter(|stop| stop.is_staffs());
        for stop in stops.chain(&[Stop::Pin, Stop::Notice]) {
            walk.stop(catalog, *stop, &Wish::new(lang), stop.name());
        }
    }
    let mut of_key = walk.heard;
    of_key.extend(walk.shown);
    // A clip can be named of which there is no text.
    let known: BTreeSet<&str> = Lang::ALL
        .iter()
        .flat_map(|lang| texts.keys(*lang))
        .map(|(key, _)| key.as_str())
        .collect();
    of_key.retain(|key, _| known.contains(key.as_str()));
    let used: BTreeSet<&String> = of_key.values().collect();
    walk.screens.retain(|name, _| used.contains(name));
    Sights {
        of_key,
        screens: walk.screens,
    }
}

/// The same keys, each text being its key.
fn marked(texts: &Texts) -> Texts {
    let [open, close] = MARKS;
    let files: Vec<(String, String)> = Lang::ALL
        .into_iter()
        .map(|lang| {
            let path = format!("locales/{}/keys.ftl", lang.tag());
            let lines = texts
                .keys(lang)
                .map(|(key, _)| format!("{key} = {open}{key}{close}\n    .meaning = {open}{key}{close}\n"));
            (path, lines.collect())
        })
        .collect();
    let files = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
    Texts::load(files).0
}

struct Walk<'t> {
    marked: Texts,
    texts: &'t Texts,
    lang: Lang,
    shown: BTreeMap<String, String>,
    heard: BTreeMap<String, String>,
    screens: BTreeMap<String, Arc<Screen>>,
}

impl Walk<'_> {
    fn as_learner(&mut self, catalog: &Catalog) {
        for (nth, letter) in ["a", "b", "c"].into_iter().enumerate() {
            let catalog = Arc::new(only(catalog, nth));
            let by_order: BTreeMap<_, _> = catalog
                .lessons
                .iter()
                .map(|(id, lesson)| ((lesson.file.order, id), lesson))
                .collect();
            if nth == 0 {
                for stop in Stop::ALL.iter().filter(|stop| !stop.is_staffs()) {
                    self.stop(&catalog, *stop, &Wish::new(self.lang), stop.name());
                }
                self.sign_in(&catalog);
            }
            for ((_, lesson), about) in by_order {
                for task in &about.file.tasks {
                    self.task(&catalog, lesson, task.id.get(), letter);
                }
            }
        }
    }

    fn task(&mut self, catalog: &Arc<Catalog>, lesson: &LessonId, task: &TaskId, letter: &str) {
        let lang = self.lang;
        let wish = |kind| Wish {
            lesson: Some(lesson.clone()),
            task: Some(task.clone()),
            kind,
            ..Wish::new(lang)
        };
        let name = |what: &str| format!("{lesson}-{task}-{letter}-{what}");
        let guided = wish(AttemptKind::Guided);
        let questions = catalog
            .lessons
            .get(lesson)
            .map_or(0, |lesson| lesson.file.questions.len());
        if let Ok(mut kiosk) = stand(catalog, self.texts, Stop::Question, &guided) {
            for number in 1..=questions {
                self.see(&kiosk, &name(&format!("question-{number}")));
                kiosk.send(Msg::Answer(None)).ok();
            }
        }
        let all = [
            ("shown", AttemptKind::Shown),
            ("guided", AttemptKind::Guided),
            ("hints", AttemptKind::Hints),
            ("alone", AttemptKind::Alone),
            ("real-life", AttemptKind::RealLife),
        ];
        // The kinds differ in help, not in what their cases say; without help it stays in sight what is to be done.
        let kinds = if letter == "a" { &all[..] } else { &all[3..4] };
        for (kind_name, kind) in kinds {
            let Ok(mut kiosk) = stand(catalog, self.texts, Stop::Practice, &wish(*kind)) else {
                continue;
            };
            for act in 0..MOST_ACTS {
                let name = name(&format!("{kind_name}-{act:02}"));
                self.see(&kiosk, &name);
                if letter == "a" && *kind == AttemptKind::Guided {
                    self.see_help(&kiosk, &name);
                }
                if !kiosk.act().unwrap_or(false) {
                    break;
                }
            }
            let after = [AfterMsg::Next, AfterMsg::Learned(true), AfterMsg::CanDo(true)].map(Msg::After);
            let answers = std::iter::repeat_n(Msg::Answer(None), questions);
            for (number, msg) in (1..).zip(after.into_iter().chain(answers)) {
                kiosk.send(msg).ok();
                self.see(&kiosk, &name(&format!("{kind_name}-after-{number}")));
            }
        }
        if letter == "a" {
            for stop in [Stop::Resume, Stop::Kinds, Stop::Did] {
                self.stop(catalog, stop, &guided, &name(stop.name()));
            }
            self.plans(catalog, &guided, lesson, task, &name);
        }
    }

    /// Signing in for the first time and again, touch by touch.
    fn sign_in(&mut self, catalog: &Arc<Catalog>) {
        let Ok(mut kiosk) = stand(catalog, self.texts, Stop::Welcome, &Wish::new(self.lang)) else {
            return;
        };
        let leave = [Msg::Helper(HelperMsg::Door), Msg::Yes];
        let way = sign_in_as_new(self.lang).into_iter().chain(leave);
        let way = way.chain(sign_in_again(self.lang));
        for (number, msg) in (1..).zip(way) {
            kiosk.send(msg).ok();
            self.see(&kiosk, &format!("sign-in-{number:02}"));
        }
    }

    /// Along the written plans, which make every known mistake.
    fn plans(
        &mut self,
        catalog: &Arc<Catalog>,
        wish: &Wish,
        lesson: &LessonId,
        task: &TaskId,
        name: &dyn Fn(&str) -> String,
    ) {
        let plans = catalog.lessons.get(lesson).into_iter().flat_map(|lesson| &lesson.plans);
        for (id, plan) in plans.filter(|(_, plan)| plan.task.get() == task) {
            let Ok(mut kiosk) = stand(catalog, self.texts, Stop::Practice, wish) else {
                continue;
            };
            let case = kiosk.model().practising().map(|now| now.case.clone());
            let acts = case.and_then(|case| acts_of(&case, plan).ok()).unwrap_or_default();
            for (number, act) in (1..).zip(&acts) {
                let Some(msgs) = msgs_of(&kiosk, act) else { break };
                if kiosk.send_all(msgs).is_err() {
                    break;
                }
                self.see(&kiosk, &name(&format!("{id}-{number:02}")));
            }
        }
    }

    fn stop(&mut self, catalog: &Arc<Catalog>, stop: Stop, wish: &Wish, name: &str) {
        // A stop that this content has no way to shows nothing.
        if let Ok(kiosk) = stand(catalog, self.texts, stop, wish) {
            self.see(&kiosk, name);
        }
    }

    /// Asks for help as often as there is some.
    fn see_help(&mut self, kiosk: &Rehearsal, name: &str) {
        let mut helped = kiosk.clone();
        for rung in 1..=RUNGS {
            if helped.send(Msg::Helper(HelperMsg::Bulb)).is_ok() {
                self.see(&helped, &format!("{name}-help-{rung}"));
            }
        }
    }

    /// Looks at a screen: it is kept when it shows or says something new.
    fn see(&mut self, kiosk: &Rehearsal, name: &str) {
        let screen = kiosk.screen();
        let described = format!("{:?}", kiosk.screen_in(&self.marked));
        let [open, close] = MARKS;
        let shown = described.split(open).skip(1);
        let shown = shown.map(|part| part.split(close).next().unwrap_or_default());
        let clips = heard::clips(&screen);
        let heard = clips.iter().chain(&kiosk.said().0).map(|clip| clip.key.as_str());
        let new_to_see = first_there(&mut self.shown, shown, name);
        let new_to_hear = first_there(&mut self.heard, heard, name);
        if new_to_see || new_to_hear {
            self.screens.insert(name.to_owned(), Arc::new(screen));
        }
    }
}

/// Notes a screen for the keys that no other has had before. True when there are some.
fn first_there<'k>(all: &mut BTreeMap<String, String>, keys: impl Iterator<Item = &'k str>, name: &str) -> bool {
    let mut is_new = false;
    for key in keys {
        if !all.contains_key(key) {
            all.insert(key.to_owned(), name.to_owned());
            is_new = true;
        }
    }
    is_new
}

/// What hands do for a plan's act where the kiosk stands; nothing when the task is over or the act is not possible.
fn msgs_of(kiosk: &Rehearsal, act: &Act) -> Option<Vec<Msg>> {
    let now = kiosk.model().practising()?;
    let wanted = interaction(&now.case, &now.run.state, act).ok()?;
    Some(hands(now, wanted))
}

/// A catalog in which every task has but one of its cases, and every question one of its forms.
fn only(catalog: &Catalog, nth: usize) -> Catalog {
    fn all_the_same<K: Ord, V: Clone>(of: &mut BTreeMap<K, V>, nth: usize) {
        if let Some(one) = of.values().nth(nth).cloned() {
            of.values_mut().for_each(|other| *other = one.clone());
        }
    }
    let mut catalog = catalog.clone();
    for lesson in catalog.lessons.values_mut() {
        let lesson = Arc::make_mut(lesson);
        for task in &mut lesson.file.tasks {
            all_the_same(&mut task.variants, nth);
        }
        for question in &mut lesson.file.questions {
            all_the_same(&mut question.forms, nth);
        }
    }
    catalog
}
