#[path = "../tests/support/screens.rs"]
mod screens;
use polku::gui::{Motion, Touch, draw, raster, scale, theme::Look};
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let out = std::path::PathBuf::from(&args[1]);
    let only = args.get(2).cloned().unwrap_or_default();
    let which: Vec<[u32; 2]> = match args.get(3).map(String::as_str) {
        Some("small") => vec![[1280, 800]],
        Some("tall") => vec![[1080, 1920]],
        Some("all") => vec![[1920, 1080], [1280, 800], [1080, 1920]],
        _ => vec![[1920, 1080]],
    };
    let look = if args.get(4).is_some() {
        Look::HighContrast
    } else {
        Look::Calm
    };
    std::fs::create_dir_all(&out).unwrap();
    for (name, screen) in screens::all() {
        if !name.contains(&only) {
            continue;
        }
        for size in &which {
            let mut touch = Touch::new(Motion::Reduced);
            let zoom = scale::zoom_for(size[0] as f32, size[1] as f32);
            let image = raster::screenshot(*size, zoom, look, |ui| {
                draw(ui, &screen, &mut touch);
            });
            image
                .save(out.join(format!("{name}-{}x{}.png", size[0], size[1])))
                .unwrap();
        }
    }
}
