//! On the way in: welcome, language, sign-in by pictures or by the code of a card.

use super::{Out, learner, say_own, words};
use crate::app::effect::Secret;
use crate::app::model::{CodeEntry, CodePurpose, Model, Place, Visit};
use crate::app::msg::SignInMsg;
use crate::base::calendar::Finland;
use crate::base::{PersonId, PictureId, ScanCode, VisitId};
use crate::course;
use crate::i18n::{Lang, Utterance};
use crate::journal::{Event, Learner, SignInCode};

/// Wrong tries after which a person is called instead.
pub(crate) const TRIES: u32 = 3;

pub(super) fn begin(model: &mut Model, out: &mut Out<'_>) {
    if matches!(model.session.place, Place::Welcome) {
        model.session.place = Place::Languages;
        let greet = |lang| words(model).in_lang(lang).says_own("kiosk-hello");
        out.say(
            model
                .settings
                .languages
                .iter()
                .copied()
                .map(greet)
                .fold(Utterance::default(), Utterance::then),
        );
    }
}

pub(super) fn language(model: &mut Model, lang: Lang, out: &mut Out<'_>) {
    if matches!(model.session.place, Place::Languages) {
        model.session.lang = lang;
        model.session.place = Place::SignIn;
        say_own(model, "kiosk-sign-in-title", out);
    }
}

pub(super) fn step_back(model: &mut Model, out: &mut Out<'_>) {
    match &model.session.place {
        Place::SignIn => {
            model.session.lang = model.settings.first_language();
            model.session.place = Place::Languages;
        }
        Place::Code(_) => {
            model.session.place = Place::SignIn;
            say_own(model, "kiosk-sign-in-title", out);
        }
        Place::Kinds(_) | Place::Resume(..) | Place::Goals(_) => super::path::show(model, out),
        Place::Languages => model.session.place = Place::Welcome,
        _ => {}
    }
}

pub(super) fn sign_in(model: &mut Model, msg: SignInMsg, out: &mut Out<'_>) {
    match msg {
        SignInMsg::New => ask_code(model, CodePurpose::Choose, out),
        SignInMsg::BeenHere => ask_code(model, CodePurpose::Known { wrong: 0 }, out),
        SignInMsg::OnlyTry => {
            let [first, _] = out.now.fresh;
            let visit = VisitId(first);
            arrive(
                model,
                Visit {
                    id: visit,
                    learner: Learner::Visitor(visit),
                },
                Vec::new(),
                out,
            );
        }
        SignInMsg::Pick(picture) => pick(model, picture, out),
        SignInMsg::Unpick => {
            if let Place::Code(entry) = &mut model.session.place
                && entry.things.pop().is_none()
            {
                entry.animal_done = false;
            }
        }
        SignInMsg::Done => done(model, out),
    }
}

/// Whether the code of a card signs in now: somebody is on the way in, and staff are not at work.
pub(crate) const fn takes_scans(model: &Model) -> bool {
    let staff = &model.staff;
    let on_the_way_in = matches!(
        model.session.place,
        Place::Welcome | Place::Languages | Place::SignIn | Place::Code(_)
    );
    let staffs =
        staff.pad.is_some() || staff.console.is_some() || staff.recovering.is_some() || staff.new_code.is_some();
    on_the_way_in && !staffs
}

/// A scanner has read something. What is nobody's card counts as wrong pictures do.
pub(super) fn scanned(model: &mut Model, typed: &Secret, out: &mut Out<'_>) {
    if !takes_scans(model) {
        return;
    }
    if model.guesses.too_many(out.now.mono) {
        return ask_code(model, CodePurpose::Paused, out);
    }
    let scan = typed.reveal().parse::<ScanCode>().ok();
    if let Some(person) = scan.and_then(|scan| model.record.scans.get(&scan).copied()) {
        model.session.lang = lang_of(model, person);
        return come_back(model, person, out);
    }
    // Whoever has no card that is known can still touch their pictures.
    let (entry, wrong) = match &model.session.place {
        Place::Code(entry) => match entry.purpose {
            CodePurpose::Known { wrong } => (entry.clone(), wrong),
            _ => (empty(CodePurpose::Known { wrong: 0 }), 0),
        },
        _ => (empty(CodePurpose::Known { wrong: 0 }), 0),
    };
    nobodys(model, entry, wrong, out);
}

/// The language of somebody who has not chosen one today: that of their last visit, else the one that staff wrote down, as
/// far as the kiosk speaks it.
fn lang_of(model: &Model, person: PersonId) -> Lang {
    let record = &model.record;
    let last = record.languages.get(&person).copied();
    let known = record.courses.person(person).and_then(|known| known.about.as_ref());
    let written = known.and_then(|about| Lang::from_tag(&about.language?.to_string()));
    let spoken = |lang: &Lang| model.settings.languages.contains(lang);
    last.into_iter()
        .chain(written)
        .find(spoken)
        .unwrap_or(model.session.lang)
}

fn ask_code(model: &mut Model, purpose: CodePurpose, out: &mut Out<'_>) {
    let too_many = model.guesses.too_many(out.now.mono);
    let purpose = if too_many { CodePurpose::Paused } else { purpose };
    set_code(model, empty(purpose), out);
}

/// Nothing is touched yet.
const fn empty(purpose: CodePurpose) -> CodeEntry {
    CodeEntry {
        purpose,
        animal: None,
        animal_done: false,
        things: Vec::new(),
        note: None,
    }
}

fn set_code(model: &mut Model, entry: CodeEntry, out: &mut Out<'_>) {
    let key = entry.note.unwrap_or_else(|| title(&entry));
    model.session.place = Place::Code(entry);
    say_own(model, key, out);
}

/// What is asked for now.
pub(crate) const fn title(entry: &CodeEntry) -> &'static str {
    match (&entry.purpose, entry.animal_done) {
        (CodePurpose::Choose, false) => "kiosk-new-animal",
        (CodePurpose::Choose, true) => "kiosk-new-things",
        (CodePurpose::Repeat(_), _) => "kiosk-new-repeat",
        (CodePurpose::Known { .. }, false) => "kiosk-known-animal",
        (CodePurpose::Known { .. }, true) => "kiosk-known-things",
        (CodePurpose::Paused, _) => "kiosk-known-call",
    }
}

fn pick(model: &mut Model, picture: PictureId, out: &mut Out<'_>) {
    let name = words(model).says_own(&format!("kiosk-{picture}"));
    let Place::Code(entry) = &mut model.session.place else {
        return;
    };
    // The arrow is for the pictures again.
    model.session.chosen = None;
    if !entry.animal_done {
        entry.animal = Some(picture);
    } else if entry.things.len() < 3 {
        entry.things.push(picture);
    }
    out.say(name);
}

fn done(model: &mut Model, out: &mut Out<'_>) {
    let Place::Code(entry) = &model.session.place else {
        return;
    };
    let mut entry = entry.clone();
    entry.note = None;
    let Some(animal) = entry.animal.clone() else { return };
    if !entry.animal_done {
        entry.animal_done = true;
        return set_code(model, entry, out);
    }
    let Ok(things) = <[PictureId; 3]>::try_from(std::mem::take(&mut entry.things)) else {
        return;
    };
    if model.guesses.too_many(out.now.mono) {
        return ask_code(model, CodePurpose::Paused, out);
    }
    match entry.purpose.clone() {
        CodePurpose::Paused => {}
        CodePurpose::Choose => chosen(model, entry, animal, things, out),
        CodePurpose::Repeat(first) if first == things => add_person(model, SignInCode { animal, things }, out),
        CodePurpose::Repeat(_) => {
            entry.purpose = CodePurpose::Choose;
            entry.note = Some("kiosk-new-differs");
            set_code(model, entry, out);
        }
        CodePurpose::Known { wrong } => known(model, entry, SignInCode { animal, things }, wrong, out),
    }
}

fn chosen(model: &mut Model, mut entry: CodeEntry, animal: PictureId, things: [PictureId; 3], out: &mut Out<'_>) {
    let code = SignInCode { animal, things };
    if model.record.codes.contains_key(&code) {
        model.guesses.wrong(out.now.mono);
        entry.note = Some("kiosk-new-taken");
    } else {
        entry.purpose = CodePurpose::Repeat(code.things);
    }
    set_code(model, entry, out);
}

fn add_person(model: &mut Model, code: SignInCode, out: &mut Out<'_>) {
    let [first, second] = out.now.fresh;
    let person = PersonId(first);
    let visit = Visit {
        id: VisitId(second),
        learner: Learner::Person(person),
    };
    arrive(model, visit, vec![Event::PersonAdded { person, code }], out);
}

fn known(model: &mut Model, entry: CodeEntry, code: SignInCode, wrong: u32, out: &mut Out<'_>) {
    match model.record.codes.get(&code).copied() {
        Some(person) => come_back(model, person, out),
        None => nobodys(model, entry, wrong, out),
    }
}

/// Somebody who was here before has signed in.
fn come_back(model: &mut Model, person: PersonId, out: &mut Out<'_>) {
    let [first, _] = out.now.fresh;
    let visit = Visit {
        id: VisitId(first),
        learner: Learner::Person(person),
    };
    arrive(model, visit, Vec::new(), out);
}

/// A code opened nothing; so many did before it.
fn nobodys(model: &mut Model, mut entry: CodeEntry, wrong: u32, out: &mut Out<'_>) {
    model.guesses.wrong(out.now.mono);
    if model.guesses.too_many(out.now.mono) {
        return ask_code(model, CodePurpose::Paused, out);
    }
    let wrong = wrong.saturating_add(1);
    entry.purpose = CodePurpose::Known { wrong };
    entry.note = Some(if wrong < TRIES {
        "kiosk-known-wrong"
    } else {
        "kiosk-known-call"
    });
    set_code(model, entry, out);
}

fn arrive(model: &mut Model, visit: Visit, mut facts: Vec<Event>, out: &mut Out<'_>) {
    let person = match visit.learner {
        Learner::Person(person) => Some(person),
        Learner::Visitor(_) => None,
    };
    facts.push(Event::VisitStarted {
        visit: visit.id,
        person,
        lang: model.session.lang,
    });
    model.session.visit = Some(visit);
    out.record(learner(model), facts);
    super::comfort::arrive(model, out);
    if let Some(person) = person {
        mark_presence(model, person, out);
    }
    super::goals::first(model, out);
}

/// Who signs in while their meeting is on is there.
fn mark_presence(model: &Model, person: PersonId, out: &mut Out<'_>) {
    let Some(now) = Finland::default().local(out.now.at) else {
        return;
    };
    for event in course::decide::signed_in(&model.record.courses, person, now) {
        // A row may be that of somebody to whom this account was joined.
        out.record(event.person().map(Learner::Person), vec![event]);
    }
}
