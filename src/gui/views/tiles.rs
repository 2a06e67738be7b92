//! One question and its answers as tiles: in a row, in a grid, or along a path.

use eframe::egui::epaint::CubicBezierShape;
use eframe::egui::{Color32, Painter, Pos2, Rect, ScrollArea, Shape, Stroke, Ui, Vec2, pos2};

use crate::app::screen::{Control, Line, Tile, TileLayout, Tiles};
use crate::base::PictureId;
use crate::gui::picture::Drawing;
use crate::gui::text::Align;
use crate::gui::theme::{PICTURE, TOUCH_LARGE, TextStyle, coach_text, radius, space, stroke};
use crate::gui::widgets::{
    Mirror, Say, Stage, TileForm, button, button_size, column, even_columns, line, line_block, tile, tile_height,
};

const GAP: f32 = space::LARGE;
/// Tiles of a path stand further apart, so that the way between them is seen.
const PATH_GAP: f32 = 72.0;
/// More words than these in a grid are set smaller.
const MANY: usize = 9;
/// How far the suggested tile stands out of its row.
const OUT: f32 = 8.0;

/// Shows the question, what was picked, the tiles, and the ways back and on.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, tiles: &Tiles) {
    let inner = area.shrink2(Vec2::new(space::HUGE, 0.0));
    let ink = stage.theme.coach.ground.ink;
    let soft = stage.theme.coach.ground_soft.ink;
    let mut y = inner.top() + space::SMALL;
    let id = stage.id("title");
    let style = (coach_text::DISPLAY, Align::Centre, ink);
    y = line(
        ui,
        stage,
        id,
        pos2(inner.left(), y),
        inner.width(),
        &tiles.title,
        style,
        Say::Heading,
    )
    .bottom();
    if let Some(note) = &tiles.note {
        let id = stage.id("note");
        let style = (coach_text::BODY, Align::Centre, soft);
        let at = pos2(inner.left(), y + space::TIGHT);
        y = line(ui, stage, id, at, inner.width(), note, style, Say::Text).bottom();
    }
    if !tiles.picked.is_empty() {
        y = picked(ui, stage, pos2(inner.center().x, y + space::MEDIUM), &tiles.picked);
    }
    let foot = Foot {
        salt: "",
        back: tiles.back.as_ref(),
        undo: tiles.undo.as_ref(),
        change: tiles.change.as_ref(),
        hint: tiles.hint.as_ref(),
        onward: tiles.onward.as_ref(),
    };
    let floor = inner.bottom() - foot.room(ui, stage, inner.width());
    let room = Rect::from_min_max(pos2(inner.left(), y + space::LARGE), pos2(inner.right(), floor));
    answers(ui, stage, room, "", &tiles.tiles, tiles.layout);
    foot.show(ui, stage, inner);
}

/// The pictures that were picked, and empty places for those to come. Returns its lower edge.
fn picked(ui: &mut Ui, stage: &mut Stage<'_>, top_middle: Pos2, places: &[Option<PictureId>]) -> f32 {
    const SIDE: f32 = PICTURE;
    #[expect(clippy::cast_precision_loss, reason = "four places")]
    let count = places.len() as f32;
    let whole = count * SIDE + (count - 1.0) * space::MEDIUM;
    let area = Rect::from_min_size(pos2(top_middle.x - whole / 2.0, top_middle.y), Vec2::new(whole, SIDE));
    let mirror = Mirror::new(area, stage.direction);
    let c = &stage.theme.coach;
    for (nth, place) in places.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "four places")]
        let x = area.left() + nth as f32 * (SIDE + space::MEDIUM);
        let rect = mirror.at(Rect::from_min_size(pos2(x, area.top()), Vec2::splat(SIDE)));
        let (ground, edge) = match place {
            Some(_) => (c.chosen.ground, Stroke::new(stroke::EDGE, c.primary.ground)),
            None => (c.ground.ground, Stroke::new(stroke::EDGE, c.line)),
        };
        ui.painter()
            .rect(rect, radius::CONTROL, ground, edge, eframe::egui::StrokeKind::Inside);
        if let Some(name) = place {
            stage.draw(ui.painter(), Drawing::picture(name.as_str()), rect.shrink(14.0));
        }
    }
    area.bottom()
}

/// How high the tiles stand in a room of this size, in points.
pub(super) fn answers_height(ui: &Ui, stage: &Stage<'_>, room: Vec2, tiles: &[Tile], layout: TileLayout) -> f32 {
    plan(ui, stage, room, tiles, layout).whole.y.min(room.y)
}

/// Whether a room of this size holds them all, however small, without scrolling.
pub(super) fn answers_fit(ui: &Ui, stage: &Stage<'_>, room: Vec2, tiles: &[Tile], layout: TileLayout) -> bool {
    plan(ui, stage, room, tiles, layout).whole.y <= room.y
}

/// The tiles as large as the room allows; when even small ones don't fit, they scroll.
pub(super) fn answers(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    room: Rect,
    salt: &'static str,
    tiles: &[Tile],
    layout: TileLayout,
) {
    if tiles.is_empty() {
        return;
    }
    let plan = plan(ui, stage, room.size(), tiles, layout);
    if plan.whole.y <= room.height() {
        let top = room.top() + ((room.height() - plan.whole.y) * 0.42).max(0.0);
        set(
            ui,
            stage,
            Rect::from_min_max(pos2(room.left(), top), room.max),
            salt,
            tiles,
            layout,
            &plan,
        );
        return;
    }
    // What stands out of its row, and its ring, is not cut off at the edge.
    column(ui, room.expand(OUT), "answers", |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), plan.whole.y + 2.0 * OUT));
            set(ui, stage, rect.shrink(OUT), salt, tiles, layout, &plan);
        });
    });
}

struct Plan {
    columns: usize,
    form: TileForm,
    height: f32,
    whole: Vec2,
}

fn plan(ui: &Ui, stage: &Stage<'_>, room: Vec2, tiles: &[Tile], layout: TileLayout) -> Plan {
    let gap = gap_of(layout);
    let pictures = tiles.iter().any(|tile| tile.picture.is_some());
    let many = tiles.len() > MANY;
    let (widest, narrowest, label) = match (layout, pictures) {
        (TileLayout::Grid, false) if many => (620.0, 264.0, coach_text::TITLE),
        (TileLayout::Grid, false) => (620.0, 380.0, coach_text::DISPLAY),
        (TileLayout::Grid, true) => (300.0, 190.0, coach_text::BODY),
        (TileLayout::Row, _) => (
            440.0,
            256.0,
            TextStyle {
                size: 30,
                ..coach_text::BODY.bold()
            },
        ),
        (TileLayout::Path, _) => (380.0, 280.0, coach_text::BODY.bold()),
    };
    let sizes: &[f32] = match layout {
        TileLayout::Grid => &[152.0, 120.0, 96.0, 80.0, 64.0],
        TileLayout::Row | TileLayout::Path => &[200.0, 160.0, 128.0, 96.0, 72.0, 56.0],
    };
    let fits = columns_that_fit(room.x, narrowest, gap);
    let most = match layout {
        TileLayout::Row | TileLayout::Path => fits.min(5),
        TileLayout::Grid if pictures => fits.min(if room.x > room.y { 6 } else { 4 }),
        TileLayout::Grid if room.x <= room.y => fits.min(2),
        TileLayout::Grid => fits.min(if many { 4 } else { 3 }),
    };
    let columns = even_columns(tiles.len(), most);
    let rows = tiles.len().div_ceil(columns);
    #[expect(clippy::cast_precision_loss, reason = "a dozen tiles")]
    let (across, down) = (columns as f32, rows as f32);
    let width = ((room.x - gap * (across - 1.0)) / across).min(widest);
    let mut best = None;
    for picture in sizes {
        let form = TileForm {
            width,
            picture: *picture,
            label,
        };
        // Without pictures it is the tiles themselves that grow smaller.
        let least = if pictures { 0.0 } else { picture + 32.0 };
        let height = tiles
            .iter()
            .map(|tile| tile_height(ui, stage, tile, form))
            .fold(least, f32::max);
        let sway = sway(layout, columns);
        let whole = Vec2::new(across * (width + gap) - gap, down * (height + gap) - gap + sway);
        let plan = Plan {
            columns,
            form,
            height,
            whole,
        };
        if whole.y <= room.y {
            return plan;
        }
        best = Some(plan);
    }
    best.unwrap_or(Plan {
        columns: 1,
        form: TileForm {
            width,
            picture: PICTURE,
            label,
        },
        height: PICTURE,
        whole: room,
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a handful of columns"
)]
fn columns_that_fit(width: f32, narrowest: f32, gap: f32) -> usize {
    (((width + gap) / (narrowest + gap)).floor().max(1.0)) as usize
}

const fn gap_of(layout: TileLayout) -> f32 {
    match layout {
        TileLayout::Path => PATH_GAP,
        TileLayout::Row | TileLayout::Grid => GAP,
    }
}

/// How far the tiles of a path swing up and down.
const fn sway(layout: TileLayout, columns: usize) -> f32 {
    match layout {
        TileLayout::Path if columns > 1 => 56.0,
        _ => 0.0,
    }
}

fn set(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    area: Rect,
    salt: &'static str,
    tiles: &[Tile],
    layout: TileLayout,
    plan: &Plan,
) {
    let mirror = Mirror::new(area, stage.direction);
    let (sway, gap) = (sway(layout, plan.columns), gap_of(layout));
    let place = |nth: usize| {
        let (column, row) = (nth % plan.columns, nth / plan.columns);
        let in_row = plan.columns.min(tiles.len() - row * plan.columns);
        #[expect(clippy::cast_precision_loss, reason = "a dozen tiles")]
        let (column_at, row_at, in_row) = (column as f32, row as f32, in_row as f32);
        let start = area.center().x - (in_row * (plan.form.width + gap) - gap) / 2.0;
        let swing = if column % 2 == 0 { sway } else { 0.0 };
        let at = pos2(
            start + column_at * (plan.form.width + gap),
            area.top() + row_at * (plan.height + gap) + swing,
        );
        mirror.at(Rect::from_min_size(at, Vec2::new(plan.form.width, plan.height)))
    };
    if layout == TileLayout::Path {
        path(ui, stage, (0..tiles.len()).map(place));
    }
    for (nth, one) in tiles.iter().enumerate() {
        let rect = if one.look.suggested {
            place(nth).expand(OUT)
        } else {
            place(nth)
        };
        let id = stage.id((salt, "tile", nth));
        tile(ui, stage, id, rect, one, plan.form);
    }
}

/// The trodden way: from the edge of the screen to each tile in turn and out again.
fn path(ui: &Ui, stage: &Stage<'_>, places: impl Iterator<Item = Rect>) {
    let screen = ui.max_rect();
    let start = if stage.from_right() {
        screen.right()
    } else {
        screen.left()
    };
    let end = screen.left() + screen.right() - start;
    let mut points = Vec::new();
    for rect in places {
        if points.is_empty() {
            points.push(pos2(start, rect.center().y + 90.0));
        }
        points.push(rect.center());
    }
    if let Some(last) = points.last() {
        points.push(pos2(end, last.y - 90.0));
    }
    let way = Stroke::new(44.0, stage.theme.coach.way);
    trodden(ui.painter(), &points, way);
}

/// A soft curve through points, level at each of them.
pub(super) fn trodden(painter: &Painter, points: &[Pos2], stroke: Stroke) {
    let mut way = Vec::new();
    for (from, to) in points.iter().zip(points.iter().skip(1)) {
        let bend = (to.x - from.x) / 2.0;
        let curve = [*from, pos2(from.x + bend, from.y), pos2(to.x - bend, to.y), *to];
        let curve = CubicBezierShape::from_points_stroke(curve, false, Color32::TRANSPARENT, stroke);
        way.extend(curve.flatten(Some(0.5)));
    }
    painter.add(Shape::line(way, stroke));
}

/// What stands below tiles: back, undo and change where reading begins, the big arrow where it ends. Until something is chosen the
/// arrow's place tells how that is done, so nothing moves when the arrow comes.
pub(super) struct Foot<'s> {
    /// Tells the feet of one screen apart.
    pub salt: &'static str,
    pub back: Option<&'s Control>,
    pub undo: Option<&'s Control>,
    pub change: Option<&'s Control>,
    pub hint: Option<&'s Line>,
    pub onward: Option<&'s Control>,
}

impl Foot<'_> {
    /// How much room it takes at the lower end of a screen this wide, with the space round it.
    pub fn room(&self, ui: &Ui, stage: &Stage<'_>, width: f32) -> f32 {
        match self.height(ui, stage, width) {
            0.0 => space::LARGE,
            height => height + space::LARGE + space::MEDIUM,
        }
    }

    fn height(&self, ui: &Ui, stage: &Stage<'_>, width: f32) -> f32 {
        let size = |control: Option<&Control>, icon| {
            control.map_or(0.0, |control| {
                button_size(ui, stage, control, Some(icon), width / 2.0).y
            })
        };
        size(self.back, "arrow-left")
            .max(size(self.undo, "undo"))
            .max(size(self.change, "star"))
            .max(size(self.onward, "arrow-right"))
            .max(self.hint.map_or(0.0, |_| TOUCH_LARGE))
    }

    /// Shows it at the lower end of `inner`.
    pub fn show(&self, ui: &mut Ui, stage: &mut Stage<'_>, inner: Rect) {
        let height = self.height(ui, stage, inner.width());
        let mirror = Mirror::new(inner, stage.direction);
        let top = inner.bottom() - space::LARGE - height;
        let half = inner.width() / 2.0;
        let mut x = inner.left();
        for (control, icon, name) in [
            (self.back, "arrow-left", "back"),
            (self.undo, "undo", "undo"),
            (self.change, "star", "change"),
        ] {
            if let Some(control) = control {
                let width = button_size(ui, stage, control, Some(icon), half).x;
                let rect = mirror.at(Rect::from_min_size(pos2(x, top), Vec2::new(width, height)));
                let id = stage.id((self.salt, name));
                button(ui, stage, id, rect, control, Some((icon, false)));
                x += width + space::MEDIUM;
            }
        }
        if let Some(onward) = self.onward {
            let width = button_size(ui, stage, onward, Some("arrow-right"), half).x + space::HUGE;
            let rect = mirror.at(Rect::from_min_size(
                pos2(inner.right() - width, top),
                Vec2::new(width, height),
            ));
            let id = stage.id((self.salt, "onward"));
            button(ui, stage, id, rect, onward, Some(("arrow-right", true)));
        } else if let Some(hint) = self.hint {
            let width = inner.right() - x;
            let block = line_block(ui, stage, hint, coach_text::BODY, Align::End, width);
            let at = Rect::from_min_size(pos2(x, top + (height - block.size().y) / 2.0), Vec2::new(width, height));
            let style = (coach_text::BODY, Align::End, stage.theme.coach.ground_soft.ink);
            let id = stage.id((self.salt, "hint"));
            line(ui, stage, id, mirror.at(at).min, width, hint, style, Say::Text);
        }
    }
}
