//! One frame of the practice page at 1920 × 1080: egui's pass and the tessellation, nothing uploaded or painted.

use std::path::Path;
use std::time::{Duration, Instant};

use eframe::egui::{Context, Event, RawInput, Rect, pos2, vec2};
use polku::app::screen::Screen;
use polku::app::tour::{self, Stop, Wish};
use polku::gui::scale::zoom_for;
use polku::gui::theme::{self, Look};
use polku::gui::{Motion, Touch, draw};
use polku::i18n::Lang;
use polku::{assets, gui::touch::steady};

const SIZE: [f32; 2] = [1920.0, 1080.0];
const WARM_UP: usize = 50;
const FRAMES: usize = 2_000;

fn main() {
    let loaded = assets::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository's content");
    let catalog = std::sync::Arc::new(loaded.compiled.catalog);
    for lang in [Lang::Fi, Lang::Ar] {
        let wish = Wish::new(lang);
        let screen = tour::screen(&catalog, &loaded.texts, Stop::Practice, &wish).expect("the practice page");
        let times = frames(&screen);
        let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
        println!(
            "practice page, {}: median {:.3} ms, 99 % {:.3} ms",
            lang.tag(),
            millis(at(0.5)),
            millis(at(0.99))
        );
    }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The times of frames with a moving pointer, sorted.
fn frames(screen: &Screen) -> Vec<Duration> {
    let ctx = Context::default();
    theme::install(&ctx, Look::Calm);
    steady(&ctx);
    let mut touch = Touch::new(Motion::Full);
    let zoom = zoom_for(SIZE[0], SIZE[1]);
    ctx.set_zoom_factor(zoom);
    let mut times: Vec<Duration> = (0..WARM_UP + FRAMES)
        .map(|frame| {
            let across = (frame % 190) as f32 * 10.0 / zoom;
            let input = RawInput {
                screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(SIZE[0], SIZE[1]) / zoom)),
                time: Some(frame as f64 / 60.0),
                events: vec![Event::PointerMoved(pos2(across, 400.0 / zoom))],
                ..RawInput::default()
            };
            let began = Instant::now();
            let mut output = ctx.run_ui(input, |ui| {
                std::hint::black_box(draw(ui, screen, &mut touch));
            });
            std::hint::black_box(ctx.tessellate(std::mem::take(&mut output.shapes), output.pixels_per_point));
            let took = began.elapsed();
            // Nothing is uploaded here, and egui insists that it is said.
            output.textures_delta.clear();
            took
        })
        .skip(WARM_UP)
        .collect();
    times.sort();
    times
}
