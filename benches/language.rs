//! Another language on the screen: from the touch to the frame in which all of it stands, for every screen of a learner's.
//!
//! The kiosk makes the screen anew and draws it at 1920 × 1080, with letters that no frame before it has used; nothing is
//! uploaded or painted. Timed is what follows the choice: what the page says, its layout, its letters and the tessellation.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use eframe::egui::{Context, RawInput, Rect, pos2, vec2};
use polku::app::rehearsal::Rehearsal;
use polku::app::tour::{Stop, Wish, stand};
use polku::gui::scale::zoom_for;
use polku::gui::theme::{self, Look};
use polku::gui::touch::steady;
use polku::gui::{Motion, Touch, draw};
use polku::i18n::Lang;
use polku::{assets, content::catalog::Catalog, i18n::Texts};

const SIZE: [f32; 2] = [1920.0, 1080.0];
/// Frames in the language before: what it needs is there.
const BEFORE: usize = 5;

fn main() {
    let loaded = assets::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository's content");
    let (catalog, texts) = (Arc::new(loaded.compiled.catalog), loaded.texts);
    let mut all = Vec::new();
    for to in Lang::ALL {
        let from = if to == Lang::Fi { Lang::Ar } else { Lang::Fi };
        let stops = Stop::ALL.iter().filter(|stop| !stop.is_staffs());
        let mut times: Vec<(Duration, &str)> = stops
            .filter_map(|stop| {
                let before = stand_at(&catalog, &texts, *stop, from)?;
                let after = stand_at(&catalog, &texts, *stop, to)?;
                Some((switch(&before, &after), stop.name()))
            })
            .collect();
        times.sort();
        let (median, _) = times[times.len() / 2];
        let (worst, name) = times[times.len() - 1];
        println!(
            "{} to {}: {} screens, median {:.1} ms, longest {:.1} ms ({name})",
            from.tag(),
            to.tag(),
            times.len(),
            millis(median),
            millis(worst)
        );
        all.extend(times);
    }
    all.sort();
    let at = |share: f64| millis(all[((all.len() - 1) as f64 * share) as usize].0);
    println!(
        "another language, {} times: median {:.1} ms, 99 % {:.1} ms, longest {:.1} ms",
        all.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn stand_at(catalog: &Arc<Catalog>, texts: &Texts, stop: Stop, lang: Lang) -> Option<Rehearsal> {
    stand(catalog, texts, stop, &Wish::new(lang)).ok()
}

fn switch(before: &Rehearsal, after: &Rehearsal) -> Duration {
    let ctx = Context::default();
    theme::install(&ctx, Look::Calm);
    steady(&ctx);
    let zoom = zoom_for(SIZE[0], SIZE[1]);
    ctx.set_zoom_factor(zoom);
    let mut touch = Touch::new(Motion::Full);
    let mut frame = |number: usize, kiosk: &Rehearsal| {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(SIZE[0], SIZE[1]) / zoom)),
            time: Some(number as f64 / 60.0),
            ..RawInput::default()
        };
        let began = Instant::now();
        let screen = kiosk.screen();
        let mut output = ctx.run_ui(input, |ui| {
            std::hint::black_box(draw(ui, &screen, &mut touch));
        });
        std::hint::black_box(ctx.tessellate(std::mem::take(&mut output.shapes), output.pixels_per_point));
        let took = began.elapsed();
        // Nothing is uploaded here, and egui insists that it is said.
        output.textures_delta.clear();
        took
    };
    for number in 0..BEFORE {
        frame(number, before);
    }
    frame(BEFORE, after)
}
