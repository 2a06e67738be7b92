//! A screen drawn off-screen, as `polku render` and the picture tests want it.

use std::time::Duration;

use eframe::egui::{Context, FullOutput, RawInput, Rect, Ui, Vec2, ViewportId, pos2, vec2};
use image::RgbaImage;

use super::Raster;
use crate::gui::theme::{self, Look};

/// So many passes at most are given to a layout that asks for another look.
const PASSES: u32 = 8;

/// Draw an interface in a look of the theme to a picture of `size` pixels, with `pixels_per_point` pixels a point.
///
/// The interface is run as often as it asks for at once, eight times at most, so that sizes that are known only
/// after a first pass are settled. It has a window of its own, and time stands at the passes' number of 60 a second.
#[must_use]
pub fn screenshot(size: [u32; 2], pixels_per_point: f32, look: Look, mut show: impl FnMut(&mut Ui)) -> RgbaImage {
    let ctx = Context::default();
    theme::install(&ctx, look);
    let mut raster = Raster::default();
    let mut pass = 0;
    let mut output = run(&ctx, size, pixels_per_point, pass, &mut show);
    // The first pass has no sizes of windows and areas at all.
    while pass < 1 || (pass + 1 < PASSES && wants_another(&output)) {
        raster.apply(&mut output.textures_delta);
        pass += 1;
        output = run(&ctx, size, pixels_per_point, pass, &mut show);
    }
    raster.apply(&mut output.textures_delta);
    let primitives = ctx.tessellate(output.shapes, output.pixels_per_point);
    raster.draw(
        &primitives,
        size,
        output.pixels_per_point,
        look.theme().coach.ground.ground,
    )
}

fn run(
    ctx: &Context,
    [width, height]: [u32; 2],
    pixels_per_point: f32,
    pass: u32,
    show: &mut impl FnMut(&mut Ui),
) -> FullOutput {
    #[expect(clippy::cast_precision_loss, reason = "pictures are a few thousand pixels wide")]
    let size: Vec2 = vec2(width as f32, height as f32) / pixels_per_point;
    let mut input = RawInput {
        screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), size)),
        time: Some(f64::from(pass) / 60.0),
        focused: true,
        ..RawInput::default()
    };
    input
        .viewports
        .entry(ViewportId::ROOT)
        .or_default()
        .native_pixels_per_point = Some(pixels_per_point);
    ctx.run_ui(input, |ui| show(ui))
}

fn wants_another(output: &FullOutput) -> bool {
    output
        .viewport_output
        .values()
        .any(|viewport| viewport.repaint_delay == Duration::ZERO)
}
