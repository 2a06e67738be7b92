//! The quiet screen when nobody is there: the place's name, "hello" in every language, one thing to touch.

use eframe::egui::{Rect, Sense, Ui, Vec2, pos2};

use crate::app::screen::Welcome;
use crate::gui::picture::Drawing;
use crate::gui::text::Align;
use crate::gui::theme::{PICTURE_LARGE, coach_text, radius, space, stroke};
use crate::gui::widgets::{Say, Stage, button, button_size, even_columns, line, line_block};

/// Shows it.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, welcome: &Welcome) {
    // Anywhere does it too; below everything else and not in the Tab order.
    let anywhere = stage.id("anywhere");
    let sense = if stage.live { Sense::CLICK } else { Sense::hover() };
    let ground = ui.interact(area, anywhere, sense);
    if stage.tapped(&ground) {
        stage.send(welcome.begin.msg.clone());
    }
    let c = &stage.theme.coach;
    let (ink, line_soft, card) = (c.ground.ink, c.line_soft, c.surface);
    let width = (area.width() - 2.0 * space::HUGE).min(1100.0);
    let left = area.center().x - width / 2.0;
    let columns = even_columns(welcome.greetings.len(), if width > 900.0 { 4 } else { 2 });
    #[expect(clippy::cast_precision_loss, reason = "a handful of languages")]
    let (count, rows) = (columns as f32, welcome.greetings.len().div_ceil(columns) as f32);
    let cell = Vec2::new((width - space::LARGE * (count - 1.0)) / count, 120.0);
    let title = line_block(ui, stage, &welcome.title, coach_text::DISPLAY, Align::Centre, width)
        .size()
        .y;
    let begin =
        button_size(ui, stage, &welcome.begin, Some("arrow-right"), width) + Vec2::new(space::HUGE, space::LARGE);
    let greetings = rows * (cell.y + space::MEDIUM);
    let whole = PICTURE_LARGE + space::LARGE + title + space::WIDE + greetings + space::WIDE + begin.y;
    let mut y = (area.center().y - whole / 2.0 - 30.0).max(area.top());

    let mark = Rect::from_min_size(
        pos2(area.center().x - PICTURE_LARGE / 2.0, y),
        Vec2::splat(PICTURE_LARGE),
    );
    stage.draw(ui.painter(), Drawing::picture("polku-mark"), mark);
    y += PICTURE_LARGE + space::LARGE;
    let id = stage.id("title");
    line(
        ui,
        stage,
        id,
        pos2(left, y),
        width,
        &welcome.title,
        (coach_text::DISPLAY, Align::Centre, ink),
        Say::Heading,
    );
    y += title + space::WIDE;
    for (nth, greeting) in welcome.greetings.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a handful of languages")]
        let (column, row) = ((nth % columns) as f32, (nth / columns) as f32);
        let at = pos2(
            left + column * (cell.x + space::LARGE),
            y + row * (cell.y + space::MEDIUM),
        );
        let rect = Rect::from_min_size(at, cell);
        ui.painter().rect(
            rect,
            radius::CARD,
            card.ground,
            (stroke::FINE, line_soft),
            eframe::egui::StrokeKind::Inside,
        );
        let block = line_block(ui, stage, greeting, coach_text::TITLE, Align::Centre, cell.x);
        let top = rect.center().y - block.size().y / 2.0;
        let id = stage.id(("greeting", nth));
        line(
            ui,
            stage,
            id,
            pos2(at.x, top),
            cell.x,
            greeting,
            (coach_text::TITLE, Align::Centre, card.ink),
            Say::Text,
        );
    }
    y += greetings + space::WIDE;
    let rect = Rect::from_min_size(pos2(area.center().x - begin.x / 2.0, y), begin);
    let id = stage.id("begin");
    button(ui, stage, id, rect, &welcome.begin, Some(("arrow-right", true)));
}
