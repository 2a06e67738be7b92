//! A window without a screen, for the tests of this layer.

use eframe::egui::{Context, RawInput, Rect, pos2};
use eframe::epaint::text::MissingGlyphPolicy;

use crate::gui::theme::{self, Look};

/// A context with our fonts, in which a missing glyph fails the test.
pub(super) fn window() -> Context {
    let ctx = Context::default();
    ctx.set_missing_glyph_policy(MissingGlyphPolicy::Panic);
    theme::install(&ctx, Look::Calm);
    ctx
}

/// Do something in one pass of it.
pub(super) fn in_pass<T>(ctx: &Context, mut work: impl FnMut(&Context) -> T) -> T {
    let screen = Rect::from_min_max(pos2(0.0, 0.0), pos2(800.0, 600.0));
    let mut result = None;
    let output = ctx.run_ui(
        RawInput {
            screen_rect: Some(screen),
            ..RawInput::default()
        },
        |ui| {
            result = Some(work(ui.ctx()));
        },
    );
    output.drop_without_applying_deltas();
    result.expect("one pass was run")
}
