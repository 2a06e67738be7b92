//! The staff's number pad. The digits go to the model one by one; only how many there are is shown.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use crate::app::msg::{Msg, StaffMsg};
use crate::app::screen::{Line, PinPad};
use crate::gui::text::{Align, Manner};
use crate::gui::theme::{coach_text, radius, space, stroke};
use crate::gui::widgets::{Say, Stage, button, button_size, focus_ring, icon_button, line, line_block, place};
use crate::i18n::Direction;

const KEY: Vec2 = Vec2::new(150.0, 96.0);
const GAP: f32 = space::MEDIUM;
/// The lowest a key gets.
const LOWEST: f32 = 64.0;
/// The height of the row of dots, with the space below it.
const DOTS: f32 = 32.0 + space::LARGE;
/// The narrowest column that a notice is read in.
const NOTICE: f32 = 260.0;
const DIGITS: [(&str, u8); 10] = [
    ("1", 1),
    ("2", 2),
    ("3", 3),
    ("4", 4),
    ("5", 5),
    ("6", 6),
    ("7", 7),
    ("8", 8),
    ("9", 9),
    ("0", 0),
];

/// Shows it. Digits, Backspace and Enter on a keyboard do the same as the pad.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, pad: &PinPad) {
    let width = 3.0 * KEY.x + 2.0 * GAP;
    let words = (area.width() - 2.0 * space::HUGE).min(900.0);
    let c = &stage.theme.coach;
    let (ink, soft) = (c.ground.ink, c.ground_soft.ink);
    let x = area.center().x - words / 2.0;
    let height = |said: &Line, style| line_block(ui, stage, said, style, Align::Centre, words).size().y;
    let cancel = pad.cancel.as_ref();
    let cancel = cancel.map(|cancel| (cancel, button_size(ui, stage, cancel, Some("arrow-left"), words)));
    let below = cancel.map_or(0.0, |(_, size)| size.y);
    let above =
        height(&pad.title, coach_text::TITLE) + space::TIGHT + height(&pad.note, coach_text::BODY) + space::LARGE;
    let words_and_ways = above + DOTS + 4.0 * GAP + space::MEDIUM + below;
    // On a low screen the keys give way, as far as a finger can do with.
    let key_size = vec2(KEY.x, ((area.height() - words_and_ways) / 4.0).clamp(LOWEST, KEY.y));
    let top = area.top() + ((area.height() - words_and_ways - 4.0 * key_size.y) * 0.4).max(0.0);
    let id = stage.id("title");
    let style = (coach_text::TITLE, Align::Centre, ink);
    let y = line(ui, stage, id, pos2(x, top), words, &pad.title, style, Say::Heading).bottom();
    let id = stage.id("note");
    let style = (coach_text::BODY, Align::Centre, soft);
    let y = line(
        ui,
        stage,
        id,
        pos2(x, y + space::TIGHT),
        words,
        &pad.note,
        style,
        Say::Text,
    )
    .bottom();
    let y = dots(ui, stage, area.center().x, y + space::LARGE, pad);
    let left = area.center().x - width / 2.0;
    let cell = |column: f32, row: f32| {
        let corner = pos2(left + column * (key_size.x + GAP), y + row * (key_size.y + GAP));
        Rect::from_min_size(corner, key_size)
    };
    if !pad.busy {
        keyboard(ui, stage, pad);
    }
    for (nth, (name, digit)) in DIGITS.into_iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "ten digits")]
        let at = if digit == 0 {
            cell(1.0, 3.0)
        } else {
            cell((nth % 3) as f32, (nth / 3) as f32)
        };
        key(ui, stage, at, name, digit, pad.busy);
    }
    let id = stage.id("erase");
    icon_button(ui, stage, id, cell(0.0, 3.0), &pad.erase, "backspace", false);
    if let Some(done) = &pad.done {
        let id = stage.id("done");
        icon_button(ui, stage, id, cell(2.0, 3.0), done, "check", false);
    }
    if let Some((cancel, size)) = cancel {
        let at = Rect::from_min_size(
            pos2(area.center().x - size.x / 2.0, cell(0.0, 4.0).top() + space::MEDIUM),
            size,
        );
        let id = stage.id("cancel");
        button(ui, stage, id, at, cancel, Some(("arrow-left", false)));
    }
    if let Some(forgotten) = &pad.forgotten {
        let size = button_size(ui, stage, forgotten, None, words);
        let corner = pos2(
            area.right() - space::HUGE - size.x,
            area.bottom() - space::LARGE - size.y,
        );
        let id = stage.id("forgotten");
        button(ui, stage, id, Rect::from_min_size(corner, size), forgotten, None);
    }
    let room = left - area.left() - 2.0 * space::HUGE;
    let beside = room >= NOTICE;
    let (at, width) = if beside {
        (pos2(area.left() + space::HUGE, y), room)
    } else {
        (pos2(x, cell(0.0, 5.0).top() + space::LARGE), words)
    };
    notices(ui, stage, at, width, pad);
}

/// What staff should know though the kiosk works: beside the pad, or below it where there is no room.
fn notices(ui: &mut Ui, stage: &mut Stage<'_>, mut at: Pos2, width: f32, pad: &PinPad) {
    let style = (coach_text::SMALL, Align::Start, stage.theme.coach.ground_soft.ink);
    for (nth, notice) in pad.notices.iter().enumerate() {
        let id = stage.id(("notice", nth));
        at.y = line(ui, stage, id, at, width, notice, style, Say::Text).bottom() + space::MEDIUM;
    }
}

/// A dot for each digit typed, and a ring for each place that is left. Returns the lower edge.
fn dots(ui: &Ui, stage: &Stage<'_>, middle: f32, top: f32, pad: &PinPad) -> f32 {
    const STEP: f32 = 36.0;
    let c = &stage.theme.coach;
    let most = pad.most.min(16);
    #[expect(clippy::cast_precision_loss, reason = "at most sixteen digits")]
    let start = middle - (most as f32 - 1.0) * STEP / 2.0;
    for nth in 0..most {
        #[expect(clippy::cast_precision_loss, reason = "at most sixteen digits")]
        let at = pos2(start + nth as f32 * STEP, top + 16.0);
        if nth < pad.typed {
            ui.painter().circle_filled(at, 11.0, c.ground.ink);
        } else {
            ui.painter().circle_stroke(at, 10.0, Stroke::new(stroke::EDGE, c.line));
        }
    }
    top + DOTS
}

fn key(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, name: &'static str, digit: u8, busy: bool) {
    let live = stage.live;
    stage.live = live && !busy;
    let id = stage.id(("digit", digit));
    let (pressed, response) = place(ui, stage, id, rect, (Role::Button, name, None));
    stage.live = live;
    let c = &stage.theme.coach;
    let pair = match (busy, pressed.down, pressed.hovered) {
        (true, ..) => c.disabled,
        (false, true, _) => c.secondary_pressed,
        (false, false, true) => c.secondary,
        (false, false, false) => c.surface,
    };
    ui.painter().rect(
        rect,
        radius::CONTROL,
        pair.ground,
        (stroke::EDGE, c.line),
        StrokeKind::Inside,
    );
    let block = stage.words(
        ui,
        name,
        Manner::new(coach_text::DISPLAY, Direction::Ltr),
        f32::INFINITY,
    );
    block.paint(ui.painter(), rect.center() - block.size() / 2.0, pair.ink);
    focus_ring(ui, c.focus, rect, radius::CONTROL, &response);
    // Two equal digits may come quickly: here the second touch counts.
    if response.clicked() {
        stage.send(Msg::Staff(StaffMsg::Digit(digit)));
    }
}

fn keyboard(ui: &Ui, stage: &mut Stage<'_>, pad: &PinPad) {
    if !stage.live {
        return;
    }
    // A key that stands on a button acts on the button.
    let on_button = ui.memory(|memory| memory.focused().is_some());
    let msgs = &mut stage.msgs;
    ui.input(|input| {
        for event in &input.events {
            match event {
                Event::Text(text) => {
                    let digits = text.chars().filter_map(|letter| letter.to_digit(10));
                    msgs.extend(
                        digits
                            .filter_map(|digit| u8::try_from(digit).ok())
                            .map(|digit| Msg::Staff(StaffMsg::Digit(digit))),
                    );
                }
                Event::Key {
                    key: Key::Backspace,
                    pressed: true,
                    ..
                } => msgs.push(pad.erase.msg.clone()),
                Event::Key {
                    key: Key::Enter,
                    pressed: true,
                    repeat: false,
                    ..
                } if !on_button => {
                    msgs.extend(pad.done.as_ref().map(|done| done.msg.clone()));
                }
                _ => {}
            }
        }
    });
}
