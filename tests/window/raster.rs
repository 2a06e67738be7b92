//! A window without a screen: accessible by label, and drawn to pictures by the kiosk's own rasteriser.

use std::time::Duration;

use eframe::egui::{Context, FullOutput, TexturesDelta, Vec2};
use egui_kittest::{HarnessBuilder, SnapshotOptions, TestRenderer};
use image::RgbaImage;
use polku::gui::raster::Raster;
use polku::gui::theme::{self, Look};

/// A window of a size in points, in a look. A letter without a glyph fails the test.
pub fn window(size: [u32; 2], look: Look) -> HarnessBuilder<()> {
    // The rasteriser draws the same everywhere; what differs, differs.
    let exact = SnapshotOptions::new().threshold(0.1).output_path("tests/pictures");
    HarnessBuilder::default()
        .with_size(Vec2::new(size[0] as f32, size[1] as f32))
        .with_step_dt(Duration::from_millis(16).as_secs_f32())
        .with_context_setup(move |ctx| theme::install(ctx, look))
        .with_options(exact)
        .renderer(Renderer::default())
}

/// The rasteriser as `egui_kittest` wants it.
#[derive(Default)]
struct Renderer(Raster);

impl TestRenderer for Renderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        self.0.apply(delta);
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let scale = output.pixels_per_point;
        let size = ctx.content_rect().size() * scale;
        let primitives = ctx.tessellate(output.shapes.clone(), scale);
        let ground = theme::of(ctx).coach.ground.ground;
        Ok(self.0.draw(
            &primitives,
            [size.x.round() as u32, size.y.round() as u32],
            scale,
            ground,
        ))
    }
}
