//! The widget that shows a text and tells assistive technology what it says.

use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, Rect, Response, Sense, Ui, Vec2, Widget, WidgetInfo, pos2};

use super::{Align, Manner, layout};
use crate::i18n::Direction;

/// Text on the screen. It fills the width it is offered in a column, and takes only its own in a row.
#[derive(Debug, Clone, Copy)]
#[must_use = "a label is shown by adding it to a Ui"]
pub struct Label<'t> {
    text: &'t str,
    manner: Manner,
    colour: Color32,
    sense: Sense,
    max_width: f32,
}

impl<'t> Label<'t> {
    /// A text in a manner and a colour of the theme.
    pub const fn new(text: &'t str, manner: Manner, colour: Color32) -> Self {
        Self {
            text,
            manner,
            colour,
            sense: Sense::HOVER,
            max_width: f32::INFINITY,
        }
    }

    /// Make it notice touches: texts of the coach speak when touched.
    pub const fn sense(self, sense: Sense) -> Self {
        Self { sense, ..self }
    }

    /// Lines no longer than this, in points.
    pub const fn max_width(self, max_width: f32) -> Self {
        Self { max_width, ..self }
    }
}

impl Widget for Label<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let offered = ui.available_width().min(self.max_width);
        let block = layout(ui.ctx(), self.text, self.manner, offered);
        let fills = offered.is_finite() && !ui.layout().is_horizontal();
        let width = if fills { offered } else { block.size().x };
        let (rect, response) = ui.allocate_exact_size(Vec2::new(width, block.size().y), self.sense);
        if ui.is_rect_visible(rect) {
            block.paint(
                ui.painter(),
                pos2(left(rect, block.size().x, self.manner), rect.top()),
                self.colour,
            );
        }
        response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), block.plain()));
        response
    }
}

/// Show a text: `Label` without anything special.
pub fn label(ui: &mut Ui, text: &str, manner: Manner, colour: Color32) -> Response {
    ui.add(Label::new(text, manner, colour))
}

/// Where a block of this width begins in a frame, in points.
#[must_use]
pub fn left(frame: Rect, width: f32, manner: Manner) -> f32 {
    match (manner.align, manner.direction) {
        (Align::Start, Direction::Ltr) | (Align::End, Direction::Rtl) => frame.left(),
        (Align::Centre, _) => frame.center().x - width / 2.0,
        (Align::Start, Direction::Rtl) | (Align::End, Direction::Ltr) => frame.right() - width,
    }
}

#[cfg(test)]
mod tests {
    use eframe::egui::{Layout, Sense};
    use egui_kittest::{
        Harness,
        kittest::{NodeT as _, Queryable as _},
    };

    use super::*;
    use crate::gui::theme::{self, Look, coach_text};

    fn harness<'a>(show: impl FnMut(&mut Ui) + 'a) -> Harness<'a> {
        Harness::builder()
            .with_size(Vec2::new(600.0, 400.0))
            .with_context_setup(|ctx| theme::install(ctx, Look::Calm))
            .build_ui(show)
    }

    fn colour() -> Color32 {
        Look::Calm.theme().coach.ground.ink
    }

    #[test]
    fn assistive_technology_gets_the_text_as_it_is_read() {
        let harness = harness(|ui| {
            let manner = Manner::new(coach_text::BODY, Direction::Rtl);
            label(ui, "اضغط على \u{2068}Kirjaudu\u{2069}", manner, colour());
        });
        let node = harness.get_by_role(Role::Label);
        assert_eq!(node.accesskit_node().value().as_deref(), Some("اضغط على Kirjaudu"));
    }

    #[test]
    fn a_column_is_filled_and_a_row_is_not() {
        let harness = harness(|ui| {
            let manner = Manner::new(coach_text::BODY, Direction::Ltr);
            label(ui, "sarakkeessa", manner, colour());
            ui.with_layout(Layout::left_to_right(eframe::egui::Align::Center), |ui| {
                label(ui, "rivillä", manner, colour());
            });
        });
        let width = |text: &str| harness.get_by_value(text).rect().width();
        assert!(width("sarakkeessa") > 500.0, "{}", width("sarakkeessa"));
        assert!(width("rivillä") < 150.0, "{}", width("rivillä"));
    }

    #[test]
    fn a_label_can_be_made_to_notice_touches() {
        let mut touched = 0;
        let mut harness = harness(|ui| {
            let manner = Manner::new(coach_text::BODY, Direction::Ltr);
            if ui
                .add(Label::new("kuuntele", manner, colour()).sense(Sense::click()))
                .clicked()
            {
                touched += 1;
            }
        });
        harness.get_by_value("kuuntele").click();
        harness.run();
        drop(harness);
        assert_eq!(touched, 1);
    }
}
