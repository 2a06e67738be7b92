//! A chart: what it shows, what its lines are of, and the lines, with the band within which each lies. It only shows: nothing in it
//! moves, zooms or is touched. One line is whole with round points, the other dashed with square ones.

use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, Id, Rangef, Rect, Sense, Shape, Stroke, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2};
use egui_plot::{AxisHints, FilledArea, GridMark, Line, LineStyle, MarkerShape, Plot, PlotBounds, Points};

use super::dress::{fine, plate};
use super::spot::Spot;
use super::words;
use crate::app::console::view::{Chart, ChartLine, ChartPoint};
use crate::gui::theme::{CoachColours, Script, console_text, space};
use crate::gui::widgets::Stage;

const PAD: f32 = space::MEDIUM;
/// How high the lines' field is, with the numbers at its edges.
const FIELD: f32 = 300.0;
/// A short piece of a line before its name.
const SAMPLE: f32 = 56.0;
const WIDTH: f32 = 3.5;
const DASH: f32 = 11.0;
const POINT: f32 = 5.5;
/// How much of its colour a band has.
const BAND: f32 = 0.16;

/// Shows it. Returns its height.
pub fn show(ui: &mut Ui, stage: &Stage<'_>, spot: Spot, chart: &Chart) -> f32 {
    let c = &stage.theme.coach;
    let within = spot.inset(Vec2::splat(PAD));
    let high = parts(ui, stage, within.measured(), chart) + 2.0 * PAD;
    if spot.draws {
        plate(ui, spot.rect(high), c.surface.ground, fine(c.line_soft));
        parts(ui, stage, within, chart);
        let response = ui.interact(spot.rect(high), spot.id.with("chart"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &chart.told.text));
    }
    high
}

fn parts(ui: &mut Ui, stage: &Stage<'_>, spot: Spot, chart: &Chart) -> f32 {
    let c = &stage.theme.coach;
    let small = (console_text::SMALL, c.surface.ink);
    let bold = (console_text::SMALL.bold(), c.surface.ink);
    let mut high = words::line(ui, stage, spot.child("label"), &chart.label, bold, Role::Label) + space::TIGHT;
    for (nth, line) in chart.lines.iter().enumerate() {
        let place = spot.child(("name", nth)).below(high);
        let words_at = place.beside(SAMPLE + space::SMALL, spot.width - SAMPLE - space::SMALL);
        let name = words::line(ui, stage, words_at, &line.name, small, Role::Label);
        if spot.draws {
            let first = console_text::SMALL.line_height(Script::Latin);
            sample(ui, c, Rect::from_min_size(place.at, vec2(SAMPLE, first)), line);
        }
        high += name;
    }
    high += space::SMALL;
    if spot.draws {
        field(ui, stage, spot.below(high), chart);
    }
    high += FIELD;
    let soft = (console_text::SMALL, c.surface_soft.ink);
    let across = spot.child("across").below(high);
    high + words::line(ui, stage, across, &chart.across, soft, Role::Label)
}

const fn colour(c: &CoachColours, line: &ChartLine) -> Color32 {
    if line.dashed { c.point } else { c.primary.ground }
}

/// A piece of the line with its point, as it is in the field.
fn sample(ui: &Ui, c: &CoachColours, rect: Rect, line: &ChartLine) {
    let (colour, middle) = (colour(c, line), rect.center());
    let stroke = Stroke::new(WIDTH, colour);
    let ends = [pos2(rect.left(), middle.y), pos2(rect.right(), middle.y)];
    if line.dashed {
        ui.painter().extend(Shape::dashed_line(&ends, stroke, DASH, DASH * 0.6));
        let square = Rect::from_center_size(middle, Vec2::splat(2.0 * POINT));
        ui.painter().rect_filled(square, 0.0, colour);
    } else {
        ui.painter().line_segment(ends, stroke);
        ui.painter().circle_filled(middle, POINT, colour);
    }
}

fn field(ui: &mut Ui, stage: &Stage<'_>, spot: Spot, chart: &Chart) {
    let c = &stage.theme.coach;
    let rect = spot.rect(FIELD);
    let points = || chart.lines.iter().flat_map(|line| &line.points);
    let first = points().map(|point| point.at).min().unwrap_or_default();
    let last = points().map(|point| point.at).max().unwrap_or_default();
    // Half a step of room at each side, so that no point stands on the edge.
    let (left, right) = (f64::from(first) - 0.25, f64::from(last) + 0.25);
    let bounds = PlotBounds::from_min_max([left, -0.04], [right, 1.04]);
    let axis = |hints: AxisHints<'static>| {
        hints
            .tick_label_font(console_text::SMALL.font(Script::Latin))
            .tick_label_color(c.surface_soft.ink)
            .label_spacing(Rangef::new(1.0, 2.0))
    };
    let across = axis(AxisHints::new_x()).formatter(|mark, _| format!("{:.0}", mark.value));
    let up = axis(AxisHints::new_y())
        .formatter(|mark, _| format!("{:.0} %", mark.value * 100.0))
        .min_thickness(64.0);
    let plot = Plot::new(spot.id.with("field"))
        .width(rect.width())
        .height(rect.height())
        .sense(Sense::hover())
        .allow_zoom(false)
        .allow_drag(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_axis_zoom_drag(false)
        .allow_double_click_reset(false)
        .show_x(false)
        .show_y(false)
        .show_crosshair(false)
        .show_background(false)
        .grid_color(c.line_soft)
        .grid_fade(0.0)
        .grid_spacing(Rangef::new(1.0, 2.0))
        .default_x_bounds(left, right)
        .default_y_bounds(-0.04, 1.04)
        .x_grid_spacer(move |_| whole(first, last))
        .y_grid_spacer(|_| quarters())
        .custom_x_axes(vec![across])
        .custom_y_axes(vec![up]);
    let mut child = ui.new_child(UiBuilder::new().id_salt(spot.id.with("plot")).max_rect(rect));
    let colours = *c;
    plot.show(&mut child, |plot| {
        plot.set_plot_bounds(bounds);
        for line in &chart.lines {
            if let Some(band) = band(line, colour(&colours, line)) {
                plot.add(band);
            }
        }
        for (nth, line) in chart.lines.iter().enumerate() {
            let colour = colour(&colours, line);
            let id = Id::unique("chart line").with(nth);
            let at = |point: &ChartPoint| [f64::from(point.at), share(point.share)];
            let style = if line.dashed {
                LineStyle::Dashed { length: DASH }
            } else {
                LineStyle::Solid
            };
            let drawn: Vec<[f64; 2]> = line.points.iter().map(at).collect();
            plot.line(
                Line::new("", drawn.clone())
                    .id(id)
                    .stroke(Stroke::new(WIDTH, colour))
                    .style(style)
                    .allow_hover(false),
            );
            let shape = if line.dashed {
                MarkerShape::Square
            } else {
                MarkerShape::Circle
            };
            plot.points(
                Points::new("", drawn)
                    .id(id.with("points"))
                    .shape(shape)
                    .radius(POINT)
                    .color(colour)
                    .allow_hover(false),
            );
        }
    });
}

fn share(thousandths: u16) -> f64 {
    f64::from(thousandths) / 1000.0
}

/// The band within which a line lies. A point that is certain has none of its own.
fn band(line: &ChartLine, colour: Color32) -> Option<FilledArea> {
    line.points.iter().find(|point| point.within.is_some())?;
    let ends = |point: &ChartPoint| point.within.unwrap_or((point.share, point.share));
    let places: Vec<f64> = line.points.iter().map(|point| f64::from(point.at)).collect();
    let low: Vec<f64> = line.points.iter().map(|point| share(ends(point).0)).collect();
    let high: Vec<f64> = line.points.iter().map(|point| share(ends(point).1)).collect();
    let area = FilledArea::new("", &places, &low, &high)
        .fill_color(colour.gamma_multiply(BAND))
        .id((line.dashed, "band"))
        .allow_hover(false);
    Some(area)
}

/// A mark at each whole number.
fn whole(first: u32, last: u32) -> Vec<GridMark> {
    (first..=last)
        .map(|at| GridMark {
            value: at.into(),
            step_size: 1.0,
        })
        .collect()
}

/// A mark at each quarter.
fn quarters() -> Vec<GridMark> {
    [0.0, 0.25, 0.5, 0.75, 1.0]
        .map(|value| GridMark { value, step_size: 0.25 })
        .into()
}
