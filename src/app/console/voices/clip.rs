//! One message: its texts, what was recorded of it, and recording it.

use super::list::{finnish, language_name, learners, standing};
use super::{Studio, Take, Taking, VoicesMsg};
use crate::app::console::model::{Console, Page};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::present::Filled;
use crate::app::console::view::{Block, Icon, Key, Meter, Note, Tone};
use crate::app::console::wording::{Wording, isolated, own, plain_date};
use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::app::screen::{ControlLook, Line};
use crate::base::{Role, StaffId};
use crate::content::recordings::{self, Approved, Level, Person, Standing};
use crate::i18n::{ClipId, Lang, Value};

/// The quietest level that the meter shows, in dB under full scale.
const QUIETEST: f64 = -60.0;
/// Louder is better spoken from further away, quieter from nearer, in tenths of a dB under full scale.
const TOO_LOUD: Level = Level(-10);
const TOO_QUIET: Level = Level(-360);
/// A recording is expected to be heard after so long, in milliseconds.
const SOON: u32 = 1_500;

/// Whether somebody may be who has recorded something. Packs name their speakers, so names are looked at as well.
pub(super) fn has_recorded(model: &Model, who: StaffId, by: &Person) -> bool {
    let member = model.record.courses.staff.get(&who);
    let name = member.map(|member| Person::Name(member.name.clone()));
    Person::Staff(who).may_be(by) || name.is_some_and(|name| name.may_be(by))
}

pub(super) fn page(wording: &Wording<'_>, console: &Console, studio: &Studio, clip: &ClipId) -> Filled {
    let model = wording.model;
    let text = model.texts.spoken(clip).unwrap_or_default();
    let recorded = model.recordings.of(clip).cloned().unwrap_or_default();
    let now = model.recordings.standing(clip, &text);
    let mut keys = Vec::new();
    let mut blocks = vec![texts(wording, clip, &text)];
    let taking = Block::Group(recording(wording, studio, &mut keys));
    if studio.taking == Taking::Nothing {
        let (_, key, tone) = standing(now);
        let line = wording.line(key);
        blocks.extend([Block::Text(Note { tone, line }), taking]);
        if let Some(take) = &recorded.waiting {
            let may = !has_recorded(model, console.who, &take.by);
            blocks.push(Block::Group(waiting(wording, take, may, now == Standing::Waiting)));
        }
        let approved = recorded.approved.as_ref();
        blocks.push(Block::Group(heard(wording, approved, console.role, clip)));
        let next = icon(
            wording,
            "arrow-right",
            "staff-voices-next",
            VoicesMsg::Next,
            ControlLook::Plain,
        );
        blocks.push(Block::Controls(vec![next]));
        keys.push((Key::Letter('n'), said(VoicesMsg::Next)));
    } else {
        // Nothing else asks for attention while somebody speaks.
        blocks.push(taking);
    }
    Filled {
        title: own(language_name(wording, clip.lang)),
        back: Some(Page::Voices),
        blocks,
        keys,
    }
}

const fn said(msg: VoicesMsg) -> Msg {
    Msg::Console(ConsoleMsg::Voices(msg))
}

fn icon(wording: &Wording<'_>, icon: &'static str, key: &str, msg: VoicesMsg, look: ControlLook) -> Icon {
    wording.icon(icon, key, ConsoleMsg::Voices(msg), look)
}

/// The message in Finnish and in its language, large.
fn texts(wording: &Wording<'_>, clip: &ClipId, spoken: &str) -> Block {
    let part = |name: Line, text: Line| Block::Group(vec![Block::Text(wording.soft(name)), Block::Heading(text)]);
    let finnish = (clip.lang != Lang::SERVICE).then(|| {
        let name = own(language_name(wording, Lang::SERVICE));
        part(name, learners(Lang::SERVICE, finnish(wording, clip)))
    });
    let named = format!("{} · {}", language_name(wording, clip.lang), clip.name());
    let own_text = part(own(named), learners(clip.lang, spoken));
    Block::Beside(finnish.into_iter().chain([own_text]).collect())
}

fn recording(wording: &Wording<'_>, studio: &Studio, keys: &mut Vec<(Key, Msg)>) -> Vec<Block> {
    let line = |key| {
        Block::Text(Note {
            tone: Tone::Plain,
            line: wording.line(key),
        })
    };
    let mut touch = |letter, sign, key, msg: VoicesMsg, look| {
        keys.push((Key::Letter(letter), said(msg.clone())));
        icon(wording, sign, key, msg, look)
    };
    match studio.taking {
        Taking::Nothing => vec![
            line("staff-voices-how"),
            Block::Controls(vec![touch(
                'r',
                "microphone",
                "staff-voices-record",
                VoicesMsg::Record,
                ControlLook::Main,
            )]),
        ],
        Taking::Recording { ms, mean, peak } => vec![
            Block::Meter(meter(wording, ms, mean, peak)),
            Block::Controls(vec![touch(
                'r',
                "pause",
                "staff-voices-stop",
                VoicesMsg::Stop,
                ControlLook::Main,
            )]),
        ],
        Taking::Mastering => vec![line("staff-voices-mastering")],
        Taking::Keeping(_) => vec![line("staff-saving")],
        Taking::Ready(take) => {
            let mut blocks = ready(wording, take);
            blocks.push(Block::Controls(vec![
                touch(
                    'l',
                    "speaker",
                    "staff-voices-listen",
                    VoicesMsg::Listen,
                    ControlLook::Plain,
                ),
                touch('r', "again", "staff-voices-again", VoicesMsg::Again, ControlLook::Plain),
                touch('k', "save", "staff-voices-keep", VoicesMsg::Keep, ControlLook::Main),
            ]));
            blocks
        }
    }
}

fn ready(wording: &Wording<'_>, take: Take) -> Vec<Block> {
    let about = Note {
        tone: Tone::Plain,
        line: wording.with(
            "staff-voices-ready",
            &[("seconds", Value::Text(&seconds(wording, take.measured.ms)))],
        ),
    };
    let warning = |key| Note {
        tone: Tone::Warning,
        line: wording.line(key),
    };
    let cut_off = take.cut_off.then(|| warning("staff-voices-cut-off"));
    let lost = take.lost.then(|| warning("staff-voices-lost"));
    [Some(about), cut_off, lost]
        .into_iter()
        .flatten()
        .map(Block::Text)
        .collect()
}

/// "3,4": seconds with one decimal.
fn seconds(wording: &Wording<'_>, ms: u32) -> String {
    let sign = if wording.model.staff.lang == Lang::En { '.' } else { ',' };
    format!("{}{sign}{}", ms / 1000, ms / 100 % 10)
}

fn meter(wording: &Wording<'_>, ms: u32, mean: Option<Level>, peak: Option<Level>) -> Meter {
    let share = |level: Option<Level>| {
        let decibels = level.map_or(QUIETEST, f64::from);
        // Between 0 and 1000, whatever the level is.
        ((decibels / -QUIETEST + 1.0).clamp(0.0, 1.0) * 1000.0) as u16
    };
    let (key, tone) = match peak {
        None => ("staff-voices-opening", Tone::Soft),
        Some(peak) if peak > TOO_LOUD => ("staff-voices-too-loud", Tone::Wrong),
        Some(peak) if peak < TOO_QUIET && ms > SOON => ("staff-voices-too-quiet", Tone::Warning),
        Some(_) => ("staff-voices-recording", Tone::Good),
    };
    Meter {
        label: wording.with(key, &[("seconds", Value::Text(&seconds(wording, ms)))]),
        tone,
        level: share(mean),
        peak: share(peak),
    }
}

fn person(wording: &Wording<'_>, person: &Person) -> String {
    match person {
        Person::Staff(id) => wording.by(crate::course::By::Staff(*id)),
        Person::Name(name) => isolated(name.as_str()),
    }
}

fn told(wording: &Wording<'_>, key: &str, take: &recordings::Take, other: &str) -> Block {
    let by = person(wording, &take.by);
    let (date, seconds) = (plain_date(take.recorded_on), seconds(wording, take.ms));
    let values = [
        ("by", Value::Text(&by)),
        ("date", Value::Text(&date)),
        ("seconds", Value::Text(&seconds)),
        ("other", Value::Text(other)),
    ];
    Block::Text(Note {
        tone: Tone::Plain,
        line: wording.with(key, &values),
    })
}

fn waiting(wording: &Wording<'_>, take: &recordings::Take, may: bool, fresh: bool) -> Vec<Block> {
    let mut blocks = vec![told(wording, "staff-voices-waits", take, "")];
    let mut controls = vec![icon(
        wording,
        "speaker",
        "staff-voices-listen",
        VoicesMsg::HearWaiting,
        ControlLook::Plain,
    )];
    if !fresh {
        blocks.push(Block::Text(Note {
            tone: Tone::Warning,
            line: wording.line("staff-voices-older-text"),
        }));
    } else if may {
        let approve = icon(
            wording,
            "check",
            "staff-voices-approve",
            VoicesMsg::Approve,
            ControlLook::Main,
        );
        controls.push(approve);
    } else {
        blocks.push(Block::Text(wording.soft(wording.line("staff-voices-other-approves"))));
    }
    controls.push(icon(
        wording,
        "trash",
        "staff-voices-reject",
        VoicesMsg::Reject,
        ControlLook::Plain,
    ));
    blocks.push(Block::Controls(controls));
    blocks
}

/// What the kiosk says now: a person's voice, a synthetic one, or nothing.
fn heard(wording: &Wording<'_>, approved: Option<&Approved>, role: Role, clip: &ClipId) -> Vec<Block> {
    let model = wording.model;
    let text = model.texts.spoken(clip).unwrap_or_default();
    let is_heard = model.recordings.heard(clip, &text).is_some();
    let silent = !is_heard && model.lacking.get(&clip.lang).is_some_and(|lacks| lacks.contains(clip));
    let line = |key| {
        Block::Text(Note {
            tone: Tone::Plain,
            line: wording.line(key),
        })
    };
    let mut blocks = Vec::new();
    let mut controls = Vec::new();
    if let Some(one) = approved {
        let other = person(wording, &one.approved_by);
        blocks.push(told(wording, "staff-voices-approved", &one.take, &other));
    }
    if !is_heard {
        blocks.push(line(match (approved.is_some(), silent) {
            (true, _) => "staff-voices-older-text",
            (false, true) => "staff-voices-nothing-heard",
            (false, false) => "staff-voices-synthetic",
        }));
    }
    if !silent {
        controls.push(icon(
            wording,
            "speaker",
            "staff-voices-hear-now",
            VoicesMsg::HearNow,
            ControlLook::Plain,
        ));
    }
    if approved.is_some() && role == Role::Administrator {
        controls.push(icon(
            wording,
            "trash",
            "staff-voices-delete",
            VoicesMsg::Delete,
            ControlLook::Plain,
        ));
    }
    if !controls.is_empty() {
        blocks.push(Block::Controls(controls));
    }
    blocks
}
