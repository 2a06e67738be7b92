//! The quiet screen when nobody is there: the place's name, "hello" in every language, one thing to touch.

use eframe::egui::{Rect, Sense, Shadow, Stroke, Ui, Vec2, pos2};

use super::tiles::trodden;
use crate::app::screen::{Line, Welcome};
use crate::gui::picture::Drawing;
use crate::gui::text::Align;
use crate::gui::theme::{PICTURE, PICTURE_LARGE, Script, TextStyle, coach_text, radius, space};
use crate::gui::widgets::{Say, Stage, button, button_size, even_columns, line_block, line_on};

const MARK: f32 = PICTURE_LARGE;
/// A greeting's card.
const CARD: f32 = 132.0;
/// The place's name.
const NAME: TextStyle = TextStyle {
    size: 64,
    ..coach_text::DISPLAY
};

/// Shows it.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, welcome: &Welcome) {
    // Anywhere does it, words and cards too: what is touched first is greeted in every language. Not in the Tab order.
    let anywhere = stage.id("anywhere");
    let sense = if stage.live { Sense::CLICK } else { Sense::hover() };
    let ground = ui.interact(ui.max_rect(), anywhere, sense);
    if stage.tapped(&ground) {
        stage.send(welcome.begin.msg.clone());
    }
    let c = &stage.theme.coach;
    let (ink, card) = (c.ground.ink, c.surface);
    let screen = ui.max_rect();
    let from = screen.lerp_inside(Vec2::new(-0.02, 0.94));
    let way = [
        from,
        screen.lerp_inside(Vec2::new(0.3, 0.72)),
        screen.lerp_inside(Vec2::new(0.68, 0.9)),
        screen.lerp_inside(Vec2::new(1.02, 0.5)),
    ];
    trodden(ui.painter(), &way, Stroke::new(120.0, c.way));
    let width = (area.width() - 2.0 * space::HUGE).min(1400.0);
    let left = area.center().x - width / 2.0;
    let columns = even_columns(welcome.greetings.len(), if width > 900.0 { 4 } else { 2 });
    #[expect(clippy::cast_precision_loss, reason = "a handful of languages")]
    let (count, rows) = (columns as f32, welcome.greetings.len().div_ceil(columns) as f32);
    let across = (width - space::LARGE * (count - 1.0)) / count;
    let style = greeting_style(ui, stage, &welcome.greetings, across - 2.0 * space::MEDIUM);
    let title = line_block(ui, stage, &welcome.title, NAME, Align::Centre, width)
        .size()
        .y;
    let begin = button_size(ui, stage, &welcome.begin, Some("arrow-right"), width) + Vec2::new(120.0, space::WIDE);
    // On a low screen the mark is smaller first, and then the cards.
    let gaps = space::LARGE + space::WIDE + (rows - 1.0) * space::LARGE + space::HUGE;
    let room = screen.height() - 2.0 * space::LARGE - gaps - title - begin.y;
    let mark = (room - rows * CARD).clamp(PICTURE, MARK);
    let cell = Vec2::new(
        across,
        ((room - mark) / rows).clamp(style.line_height(Script::Arabic), CARD),
    );
    let greetings = rows * (cell.y + space::LARGE) - space::LARGE;
    let whole = mark + space::LARGE + title + space::WIDE + greetings + space::HUGE + begin.y;
    let mut y = (screen.center().y - whole / 2.0).max(screen.top() + space::MEDIUM);

    let place = Rect::from_min_size(pos2(area.center().x - mark / 2.0, y), Vec2::splat(mark));
    stage.draw(ui.painter(), Drawing::picture("polku-mark"), place);
    y += mark + space::LARGE;
    let id = stage.id("title");
    let name = (NAME, Align::Centre, ink);
    line_on(ui, stage, id, pos2(left, y), width, &welcome.title, name, Say::Heading);
    y += title + space::WIDE;
    for (nth, greeting) in welcome.greetings.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a handful of languages")]
        let (column, row) = ((nth % columns) as f32, (nth / columns) as f32);
        let at = pos2(
            left + column * (cell.x + space::LARGE),
            y + row * (cell.y + space::LARGE),
        );
        let rect = Rect::from_min_size(at, cell);
        let shadow = Shadow {
            offset: [0, 4],
            blur: 18,
            spread: 0,
            color: stage.theme.coach.shadow,
        };
        ui.painter().add(shadow.as_shape(rect, radius::CARD));
        ui.painter().rect_filled(rect, radius::CARD, card.ground);
        let block = line_block(ui, stage, greeting, style, Align::Centre, cell.x);
        let top = rect.center().y - block.size().y / 2.0;
        let id = stage.id(("greeting", nth));
        let look = (style, Align::Centre, card.ink);
        line_on(ui, stage, id, pos2(at.x, top), cell.x, greeting, look, Say::Text);
    }
    y += greetings + space::HUGE;
    let rect = Rect::from_min_size(pos2(area.center().x - begin.x / 2.0, y), begin);
    let id = stage.id("begin");
    button(ui, stage, id, rect, &welcome.begin, Some(("arrow-right", true)));
}

/// The largest letters in which every greeting is one line.
fn greeting_style(ui: &Ui, stage: &Stage<'_>, greetings: &[Line], width: f32) -> TextStyle {
    let fits = |style: &TextStyle| {
        let wide = |line| {
            line_block(ui, stage, line, *style, Align::Centre, f32::INFINITY)
                .size()
                .x
        };
        greetings.iter().all(|line| wide(line) <= width)
    };
    let styles = [coach_text::DISPLAY, coach_text::TITLE];
    styles.into_iter().find(fits).unwrap_or(coach_text::TITLE)
}
