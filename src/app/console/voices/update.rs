//! Recording, approving, carrying. What is done is not an entry of the journal, so it is not taken back by "undo".

use std::collections::btree_map::Entry;

use super::clip::has_recorded;
use super::list::{language, shown};
use super::{Studio, StudioOrder, Taking, VoicesMsg, VoicesWord};
use crate::app::console::model::{Console, ConsoleNote, Page};
use crate::app::console::update::local;
use crate::app::console::wording::Wording;
use crate::app::effect::{Effect, Outlet};
use crate::app::model::Model;
use crate::app::update::Out;
use crate::base::Role;
use crate::content::recordings::Sha256Hex;
use crate::i18n::{ClipId, Utterance};

/// The page was opened, or is gone back to from a message: the language and what is shown stay.
pub(in crate::app::console) fn opened(console: &mut Console, out: &mut Out<'_>) {
    let studio = console.studio.get_or_insert_default();
    studio.open = None;
    studio.packs = None;
    // A stick may have come or gone.
    out.ask(Effect::LookForOutlets);
}

/// The page is left: what is being recorded is thrown away. Whoever has something to lose was asked.
pub(in crate::app::console) fn leave(console: &mut Console, out: &mut Out<'_>) {
    let Some(studio) = &mut console.studio else { return };
    if studio.taking != Taking::Nothing {
        studio.taking = Taking::Nothing;
        console.form.changed = false;
        order(StudioOrder::Drop, out);
    }
}

/// The console locks. A take that was not kept is treated as anything typed that was not saved: who spoke it finds it again, and
/// nobody else hears it. The microphone is switched off.
pub(in crate::app::console) fn set_aside(console: &mut Console, out: &mut Out<'_>) {
    let Some(studio) = &mut console.studio else { return };
    if studio.taking != Taking::Nothing {
        // What came of it is told when they are back.
        studio.taking = Taking::Mastering;
        console.form.changed = true;
        order(StudioOrder::SetAside(console.who), out);
    }
}

/// Who has locked the console is back.
pub(in crate::app::console) fn back(console: &Console, out: &mut Out<'_>) {
    let waits = |studio: &Studio| studio.taking != Taking::Nothing;
    if console.studio.as_ref().is_some_and(waits) {
        order(StudioOrder::TakeUp(console.who), out);
    }
}

fn order(order: StudioOrder, out: &mut Out<'_>) {
    out.ask(Effect::Studio(Box::new(order)));
}

pub(in crate::app::console) fn update(console: &mut Console, model: &mut Model, msg: VoicesMsg, out: &mut Out<'_>) {
    if console.page != Page::Voices {
        return;
    }
    let mut studio = console.studio.take().unwrap_or_default();
    console.note = None;
    handle(console, &mut studio, model, msg, out);
    // A take that is not kept is asked about before it is lost.
    console.form.changed = matches!(studio.taking, Taking::Ready(_));
    console.studio = Some(studio);
}

fn handle(console: &mut Console, studio: &mut Studio, model: &mut Model, msg: VoicesMsg, out: &mut Out<'_>) {
    match msg {
        VoicesMsg::Language(lang) => studio.lang = Some(lang),
        VoicesMsg::Show(show) => studio.show = show,
        VoicesMsg::Open(clip) => open(studio, Some(clip), model, out),
        VoicesMsg::Next => {
            let next = next(console, studio, model);
            if next.is_none() {
                console.note = Some(ConsoleNote::done("staff-voices-no-more"));
            }
            open(studio, next, model, out);
        }
        VoicesMsg::Export => export(console, studio, model, out),
        VoicesMsg::LookForPacks => {
            studio.packs = Some(None);
            order(StudioOrder::LookForPacks, out);
        }
        VoicesMsg::Import(pack) => {
            let packs = studio.packs.iter().flatten().flatten();
            if !model.staff.making && packs.into_iter().any(|known| *known == pack) {
                model.staff.making = true;
                console.note = Some(ConsoleNote::done("staff-making"));
                order(StudioOrder::Import(pack.path), out);
            }
        }
        msg => {
            if let Some(clip) = studio.open.clone() {
                of_clip(console, studio, model, (clip, msg), out);
            }
        }
    }
}

fn open(studio: &mut Studio, clip: Option<ClipId>, model: &mut Model, out: &mut Out<'_>) {
    if studio.taking != Taking::Nothing {
        return;
    }
    studio.open = clip;
    if let Some(ClipId { lang, .. }) = studio.open
        && let Entry::Vacant(unknown) = model.staff.sights.entry(lang)
    {
        unknown.insert(None);
        order(StudioOrder::FindSights(lang), out);
    }
}

/// The message after the open one, as the list is now. One that has left the list is followed by what came after it.
fn next(console: &Console, studio: &Studio, model: &Model) -> Option<ClipId> {
    let mut messages = shown(&Wording::new(model), console, studio).into_iter();
    messages
        .find(|message| studio.open.as_ref().is_none_or(|open| message.clip > *open))
        .map(|message| message.clip)
}

/// What is done with the message that is open.
fn of_clip(
    console: &mut Console,
    studio: &mut Studio,
    model: &Model,
    (clip, msg): (ClipId, VoicesMsg),
    out: &mut Out<'_>,
) {
    let recorded = model.recordings.of(&clip);
    let waiting = recorded.and_then(|recorded| recorded.waiting.clone());
    let approved = recorded.and_then(|recorded| recorded.approved.clone());
    match (msg, studio.taking) {
        (VoicesMsg::Record, Taking::Nothing) | (VoicesMsg::Again, Taking::Ready(_)) => {
            studio.taking = Taking::Recording {
                ms: 0,
                mean: None,
                peak: None,
            };
            out.say(Utterance::default());
            order(StudioOrder::Record, out);
        }
        (VoicesMsg::Stop, Taking::Recording { .. }) => order(StudioOrder::Stop, out),
        (VoicesMsg::Listen, Taking::Ready(_)) => order(StudioOrder::Listen, out),
        (VoicesMsg::Keep, Taking::Ready(take)) => {
            let Some(text) = model.texts.spoken(&clip) else { return };
            studio.taking = Taking::Keeping(take);
            let keep = StudioOrder::Keep {
                clip,
                text: Sha256Hex::of_text(&text),
                by: console.who,
                on: local(out.now).date(),
            };
            order(keep, out);
        }
        (VoicesMsg::HearNow, _) => out.say(Utterance(vec![clip])),
        (VoicesMsg::HearWaiting, _) => {
            if let Some(take) = waiting {
                order(StudioOrder::Hear(clip, take), out);
            }
        }
        (VoicesMsg::Approve, Taking::Nothing) => {
            let Some(take) = waiting else { return };
            if has_recorded(model, console.who, &take.by) {
                console.note = Some(ConsoleNote::wrong("staff-voices-same-person"));
                return;
            }
            let member = model.record.courses.staff.get(&console.who);
            let approve = StudioOrder::Approve {
                clip,
                file: take.file_sha256,
                by: console.who,
                name: member.map(|member| member.name.clone()),
            };
            order(approve, out);
        }
        (VoicesMsg::Reject, Taking::Nothing) => {
            if let Some(take) = waiting {
                order(StudioOrder::Delete(clip, take.file_sha256), out);
            }
        }
        (VoicesMsg::Delete, Taking::Nothing) if console.role == Role::Administrator => {
            if let Some(one) = approved {
                order(StudioOrder::Delete(clip, one.take.file_sha256), out);
            }
        }
        _ => {}
    }
}

fn export(console: &mut Console, studio: &Studio, model: &mut Model, out: &mut Out<'_>) {
    if model.staff.making {
        return;
    }
    if model.staff.outlet == Outlet::Printer {
        console.note = Some(ConsoleNote::wrong("staff-voices-not-printed"));
        return;
    }
    let members = model.record.courses.staff.iter();
    let export = StudioOrder::Export {
        lang: language(&Wording::new(model), studio),
        outlet: model.staff.outlet.clone(),
        names: members.map(|(id, member)| (*id, member.name.clone())).collect(),
    };
    model.staff.making = true;
    console.note = Some(ConsoleNote::done("staff-making"));
    order(export, out);
}

/// Word from the runtime. What is heard changes at once, wherever staff are; the rest is for who waits for it.
pub(crate) fn heard(model: &mut Model, word: VoicesWord) {
    if let VoicesWord::Recordings(recordings) = word {
        model.take_recordings(recordings);
        return;
    }
    if let VoicesWord::Sights(lang, sights) = word {
        model.staff.sights.insert(lang, Some(sights));
        return;
    }
    if matches!(word, VoicesWord::Done(_)) {
        model.staff.making = false;
    }
    let Some(console) = &mut model.staff.console else {
        return;
    };
    let Some(studio) = &mut console.studio else { return };
    match (word, studio.taking) {
        (VoicesWord::Level { ms, mean, peak }, Taking::Recording { .. }) => {
            studio.taking = Taking::Recording {
                ms,
                mean: Some(mean),
                peak: Some(peak),
            };
        }
        (VoicesWord::Ended, Taking::Recording { .. }) => studio.taking = Taking::Mastering,
        (VoicesWord::Ready(take), Taking::Recording { .. } | Taking::Mastering) => {
            studio.taking = Taking::Ready(take);
            console.form.changed = true;
        }
        (VoicesWord::Failed(note), taking) => {
            // What could not be kept is still there, to be kept when there is room.
            studio.taking = match taking {
                Taking::Keeping(take) => Taking::Ready(take),
                _ => Taking::Nothing,
            };
            console.form.changed = matches!(studio.taking, Taking::Ready(_));
            console.note = Some(note);
        }
        (VoicesWord::Done(note), taking) => {
            if matches!(taking, Taking::Keeping(_)) {
                studio.taking = Taking::Nothing;
            }
            console.note = Some(note);
        }
        (VoicesWord::Gone, _) => {
            studio.taking = Taking::Nothing;
            console.form.changed = false;
        }
        (VoicesWord::Packs(packs), _) => studio.packs = Some(Some(packs)),
        _ => {}
    }
    console.forget_settled_question();
}
