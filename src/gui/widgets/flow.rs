//! Where things stand: mirroring for languages that run from the right, columns, and columns of a grid.

use eframe::egui::{Align, Key, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::i18n::Direction;

/// Places are worked out as if read from left to right; a mirror turns them round in its area where that is needed.
#[derive(Debug, Clone, Copy)]
pub struct Mirror {
    area: Rect,
    direction: Direction,
}

impl Mirror {
    /// For an area and a direction of reading.
    #[must_use]
    pub const fn new(area: Rect, direction: Direction) -> Self {
        Self { area, direction }
    }

    /// Where a rectangle stands.
    #[must_use]
    pub fn at(self, rect: Rect) -> Rect {
        match self.direction {
            Direction::Ltr => rect,
            Direction::Rtl => {
                let turn = self.area.left() + self.area.right();
                Rect::from_min_max(
                    pos2(turn - rect.right(), rect.top()),
                    pos2(turn - rect.left(), rect.bottom()),
                )
            }
        }
    }
}

/// Show something in a rectangle, from its top down.
pub fn column<R>(ui: &mut Ui, rect: Rect, salt: &'static str, show: impl FnOnce(&mut Ui) -> R) -> R {
    let mut child = ui.new_child(
        UiBuilder::new()
            .id_salt(salt)
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min)),
    );
    show(&mut child)
}

/// Something that scrolls: by hand, by wheel, and by Page Up and Page Down while the keyboard stands in `region`
/// (`alone`: also while it stands nowhere).
pub fn scrolling(ui: &mut Ui, region: Rect, alone: bool, show: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical()
        .id_salt("scroll")
        .auto_shrink(false)
        .show(ui, |ui| {
            turn_pages(ui, region, alone);
            show(ui);
        });
}

fn turn_pages(ui: &Ui, region: Rect, alone: bool) {
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    let down = match (pressed(Key::PageDown), pressed(Key::PageUp)) {
        (true, false) => 1.0,
        (false, true) => -1.0,
        _ => return,
    };
    let stands = ui.memory(|memory| memory.focused());
    let here = stands
        .and_then(|id| ui.ctx().read_response(id))
        .map_or(alone, |response| {
            let seen = response.interact_rect;
            // What the keyboard stands on may have been scrolled out of sight.
            let out = !seen.is_positive() && region.x_range().contains(response.rect.center().x);
            out || region.contains(seen.center())
        });
    if here {
        ui.scroll_with_delta(vec2(0.0, -down * 0.8 * ui.clip_rect().height()));
    }
}

/// How many columns make the rows of `count` things as even as can be, with at most `most` in a row.
#[must_use]
pub fn even_columns(count: usize, most: usize) -> usize {
    let most = most.clamp(1, count.max(1));
    let rows = count.div_ceil(most).max(1);
    count.div_ceil(rows).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_even() {
        assert_eq!(even_columns(4, 3), 2);
        assert_eq!(even_columns(12, 5), 4);
        assert_eq!(even_columns(12, 6), 6);
        assert_eq!(even_columns(11, 5), 4);
        assert_eq!(even_columns(3, 9), 3);
        assert_eq!(even_columns(0, 9), 1);
    }

    #[test]
    fn a_mirror_turns_only_what_runs_from_the_right() {
        let area = Rect::from_min_max(pos2(10.0, 0.0), pos2(110.0, 50.0));
        let rect = Rect::from_min_max(pos2(10.0, 5.0), pos2(30.0, 20.0));
        assert_eq!(Mirror::new(area, Direction::Ltr).at(rect), rect);
        let turned = Mirror::new(area, Direction::Rtl).at(rect);
        assert_eq!(turned, Rect::from_min_max(pos2(90.0, 5.0), pos2(110.0, 20.0)));
    }
}
