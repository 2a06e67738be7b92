//! The coach: a picture of the step, one sentence, "again", and the way on. Always in the same place.
//!
//! The picture and the size of the sentence give way first, so that nothing of it is out of sight.

use eframe::egui::{Rect, StrokeKind, Ui, Vec2, pos2};

use crate::app::msg::Msg;
use crate::app::screen::{Coach, Line};
use crate::gui::picture::Drawing;
use crate::gui::text::Align;
use crate::gui::theme::{TOUCH_LARGE, TextStyle, coach_text, radius, space, stroke};
use crate::gui::widgets::{Mirror, Say, Stage, button, button_size, column, icon_button, line, line_block, scrolling};

const PAD: f32 = space::LARGE;
/// How large the sentence may be, and what just happened above it: the first at which all of it and a picture are seen.
const SIZES: [Size; 4] = [
    Size {
        prompt: coach_text::PROMPT,
        aside: coach_text::BODY,
    },
    Size {
        prompt: of_size(28),
        aside: of_size(24),
    },
    Size {
        prompt: of_size(26),
        aside: of_size(22),
    },
    Size {
        prompt: of_size(24),
        aside: of_size(20),
    },
];
/// The sides that the picture may have.
const PICTURE: (f32, f32) = (56.0, 200.0);
/// The place that is kept for "next" beside "again", in points wide.
const NEXT: f32 = 200.0;
/// The least height of the card below the service, so that it stays the same from step to step.
const LEAST: f32 = 440.0;

/// How large the words are.
#[derive(Clone, Copy)]
struct Size {
    prompt: TextStyle,
    aside: TextStyle,
}

const fn of_size(size: u16) -> TextStyle {
    TextStyle {
        size,
        ..coach_text::PROMPT
    }
}

/// How high the card wants to be at a width, in points, with the sentence at its largest.
pub fn height(ui: &Ui, stage: &Stage<'_>, width: f32, coach: &Coach) -> f32 {
    let [largest, ..] = SIZES;
    let (_, picture) = PICTURE;
    height_with(ui, stage, width, coach, (largest, picture)).max(LEAST)
}

/// How high the card must be, so that nothing in it scrolls.
pub fn least_height(ui: &Ui, stage: &Stage<'_>, width: f32, coach: &Coach) -> f32 {
    let [.., smallest] = SIZES;
    let (picture, _) = PICTURE;
    height_with(ui, stage, width, coach, (smallest, picture))
}

fn height_with(ui: &Ui, stage: &Stage<'_>, width: f32, coach: &Coach, (size, picture): (Size, f32)) -> f32 {
    let inner = width - 2.0 * PAD;
    let words = words_height(ui, stage, inner, coach, size);
    let foot = Foot::new(ui, stage, inner, coach).height();
    2.0 * PAD + picture + words + foot + 2.0 * space::MEDIUM
}

/// Shows the coach's card. The buttons stand at its foot; the words become smaller when they are many, and scroll when
/// even that is not enough.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, coach: &Coach) {
    let c = &stage.theme.coach;
    let (line_soft, surface) = (c.line_soft, c.surface);
    ui.painter().rect(
        area,
        radius::CARD,
        surface.ground,
        (stroke::FINE, line_soft),
        StrokeKind::Inside,
    );
    let inner = area.shrink(PAD);
    let foot = foot(ui, stage, inner, coach);
    let room = Rect::from_min_max(inner.min, pos2(inner.right(), foot - space::MEDIUM));
    let (size, side) = fit(ui, stage, room.size(), coach);
    let picture = coach.picture.as_ref().filter(|_| side > 0.0);
    if let Some(name) = picture {
        let mirror = Mirror::new(inner, stage.direction);
        let at = mirror.at(Rect::from_min_size(inner.min, Vec2::splat(side)));
        stage.draw(ui.painter(), Drawing::picture(name.as_str()), at);
    }
    let top = room.top() + picture.map_or(0.0, |_| side + space::MEDIUM);
    let room = Rect::from_min_max(pos2(room.left(), top), room.max);
    if words_height(ui, stage, room.width(), coach, size) <= room.height() + 1.0 {
        words(ui, stage, room, coach, size);
    } else {
        column(ui, room, "coach", |ui| {
            scrolling(ui, area, false, |ui| {
                let width = ui.available_width();
                let high = words_height(ui, stage, width, coach, size);
                let (_, rect) = ui.allocate_space(Vec2::new(width, high));
                words(ui, stage, rect, coach, size);
            });
        });
    }
}

/// The size of the sentence and the side of the picture above it, which takes what the words leave.
fn fit(ui: &Ui, stage: &Stage<'_>, room: Vec2, coach: &Coach) -> (Size, f32) {
    let [.., smallest] = SIZES;
    let (least, most) = PICTURE;
    let left = |size| room.y - words_height(ui, stage, room.x, coach, size);
    let with_picture = SIZES
        .into_iter()
        .map(|size| (size, left(size) - space::MEDIUM))
        .find(|(_, side)| *side >= least);
    let words_alone = || SIZES.into_iter().find(|size| left(*size) >= -1.0);
    with_picture.map_or_else(
        || (words_alone().unwrap_or(smallest), 0.0),
        |(size, side)| (size, side.min(most)),
    )
}

fn words_height(ui: &Ui, stage: &Stage<'_>, width: f32, coach: &Coach, size: Size) -> f32 {
    let aside = coach.aside.as_ref().map_or(0.0, |aside| {
        aside_height(ui, stage, width, aside, size.aside) + space::MEDIUM
    });
    let prompt = line_block(ui, stage, &coach.prompt, size.prompt, Align::Start, width);
    aside + prompt.size().y
}

fn words(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, coach: &Coach, size: Size) {
    let mut y = rect.top();
    if let Some(aside) = &coach.aside {
        let height = aside_height(ui, stage, rect.width(), aside, size.aside);
        let card = Rect::from_min_size(pos2(rect.left(), y), Vec2::new(rect.width(), height));
        let pair = stage.theme.coach.hint;
        ui.painter().rect_filled(card, radius::CONTROL, pair.ground);
        let id = stage.id("aside");
        let style = (size.aside, Align::Start, pair.ink);
        let at = card.min + Vec2::new(space::MEDIUM, space::SMALL);
        line(
            ui,
            stage,
            id,
            at,
            rect.width() - 2.0 * space::MEDIUM,
            aside,
            style,
            Say::Text,
        );
        y = card.bottom() + space::MEDIUM;
    }
    let id = stage.id("prompt");
    let style = (size.prompt, Align::Start, stage.theme.coach.surface.ink);
    line(
        ui,
        stage,
        id,
        pos2(rect.left(), y),
        rect.width(),
        &coach.prompt,
        style,
        Say::Heading,
    );
}

fn aside_height(ui: &Ui, stage: &Stage<'_>, width: f32, aside: &Line, style: TextStyle) -> f32 {
    let inner = width - 2.0 * space::MEDIUM;
    line_block(ui, stage, aside, style, Align::Start, inner).size().y + 2.0 * space::SMALL
}

/// "Again" and the way on, side by side; where there is no room for both words, "again" is its speaker alone.
struct Foot {
    again: Vec2,
    /// Whether "again" has its word.
    spelt: bool,
    onward: Option<Vec2>,
}

impl Foot {
    fn new(ui: &Ui, stage: &Stage<'_>, width: f32, coach: &Coach) -> Self {
        let again = button_size(ui, stage, &coach.again, Some("again"), width);
        let size = |width| {
            let onward = coach.onward.as_ref()?;
            Some(button_size(ui, stage, onward, Some("onward"), width))
        };
        // "Next" comes and goes in a shown attempt: its place is kept, so that "again" stays what it is.
        let wanted = size(width).map_or(NEXT, |size| size.x.max(NEXT));
        let spelt = again.x + space::MEDIUM + wanted <= width;
        let again = if spelt { again } else { Vec2::splat(TOUCH_LARGE) };
        Self {
            again,
            spelt,
            onward: size(width - again.x - space::MEDIUM),
        }
    }

    fn height(&self) -> f32 {
        self.again.y.max(self.onward.map_or(0.0, |size| size.y))
    }
}

/// Shows the foot. Returns its upper edge.
fn foot(ui: &mut Ui, stage: &mut Stage<'_>, inner: Rect, coach: &Coach) -> f32 {
    let foot = Foot::new(ui, stage, inner.width(), coach);
    let mirror = Mirror::new(inner, stage.direction);
    let top = inner.bottom() - foot.height();
    let first = Rect::from_min_max(
        pos2(inner.left(), top),
        pos2(inner.left() + foot.again.x, inner.bottom()),
    );
    let id = stage.id("again");
    if foot.spelt {
        button(ui, stage, id, mirror.at(first), &coach.again, Some(("speaker", false)));
    } else {
        icon_button(ui, stage, id, mirror.at(first), &coach.again, "speaker", true);
    }
    if let Some(control) = &coach.onward {
        let second = Rect::from_min_max(pos2(first.right() + space::MEDIUM, top), inner.max);
        // To say that one has finished is not to go on.
        let icon = if matches!(control.msg, Msg::Ready) {
            "check"
        } else {
            "arrow-right"
        };
        let id = stage.id("onward");
        button(ui, stage, id, mirror.at(second), control, Some((icon, true)));
    }
    top
}
