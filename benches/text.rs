//! Laying out a page of 60 Arabic strings: new to the kiosk, and as every frame does it again.

use std::path::Path;
use std::time::{Duration, Instant};

use eframe::egui::{Context, RawInput, Rect, pos2};
use polku::assets;
use polku::gui::text::{Manner, layout};
use polku::gui::theme::{self, Look, coach_text};
use polku::i18n::{Direction, Lang};

const STRINGS: usize = 60;
const ROUNDS: usize = 200;
/// A card's width in points: the strings take one to three lines.
const WIDTH: f32 = 420.0;

fn main() {
    let loaded = assets::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository's content");
    let texts = &loaded.texts;
    let strings: Vec<&str> = (texts.keys(Lang::Ar))
        .filter_map(|(key, _)| texts.text(Lang::Ar, key))
        .filter(|text| text.chars().count() > 20)
        .take(STRINGS)
        .collect();
    assert_eq!(strings.len(), STRINGS);
    let ctx = Context::default();
    theme::install(&ctx, Look::Calm);
    let first = pass(&ctx, || page(&ctx, &strings, WIDTH));
    let (mut new, mut kept) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        // egui forgets what it shaped when a frame goes by without it; a width of its own makes each round new to us.
        pass(&ctx, || Duration::ZERO);
        let width = WIDTH + round as f32 / 1000.0;
        new.push(pass(&ctx, || page(&ctx, &strings, width)));
        kept.push(pass(&ctx, || page(&ctx, &strings, width)));
    }
    println!(
        "60 Arabic strings, the very first time, letters drawn too: {:.3} ms",
        millis(first)
    );
    for (what, mut times) in [("nothing cached", new), ("all cached", kept)] {
        times.sort();
        let (median, worst) = (times[ROUNDS / 2], times[ROUNDS * 99 / 100]);
        println!(
            "60 Arabic strings, {what}: median {:.3} ms, 99 % {:.3} ms",
            millis(median),
            millis(worst)
        );
    }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn page(ctx: &Context, strings: &[&str], width: f32) -> Duration {
    let manner = Manner::new(coach_text::BODY, Direction::Rtl);
    let began = Instant::now();
    for text in strings {
        std::hint::black_box(layout(ctx, text, manner, width));
    }
    began.elapsed()
}

fn pass(ctx: &Context, mut work: impl FnMut() -> Duration) -> Duration {
    let input = RawInput {
        screen_rect: Some(Rect::from_min_max(pos2(0.0, 0.0), pos2(1920.0, 1080.0))),
        ..RawInput::default()
    };
    let mut took = Duration::ZERO;
    let mut output = ctx.run_ui(input, |_| took = work());
    // Nothing is uploaded here, and egui insists that it is said.
    output.textures_delta.clear();
    took
}
