//! A screen within a screen: drawn small, once, away from the window, and kept as a texture while it is looked at.
//!
//! Drawing one takes longer than a frame may, so a window has it done by a thread, one at a time; what is drawn without a window
//! waits for it. Uses `raster` and `views`. Deliberately not here: where it stands.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};
use std::thread::Builder;

use eframe::egui::{ColorImage, Context, TextureHandle, TextureId, TextureOptions};

use super::raster::screenshot;
use super::theme::Look;
use super::{Motion, Touch, draw};
use crate::app::screen::Screen;

/// The width of the screen that is drawn, in points: that of a small window, whose letters can be read though all is small.
const WIDE: f32 = 1280.0;
/// Its width and height.
pub const SHAPE: (f32, f32) = (16.0, 9.0);
/// The longest side, in pixels.
const MOST: u32 = 2048;

/// The screen that is looked at.
#[derive(Default)]
pub struct Sketch {
    unhurried: bool,
    kept: Option<(Wanted, State)>,
}

/// What is drawn, how, and how large.
#[derive(Clone)]
struct Wanted {
    screen: Arc<Screen>,
    look: Look,
    size: [u32; 2],
}

enum State {
    Drawing(Receiver<ColorImage>),
    Drawn(TextureHandle),
    /// There was no thread for it.
    Not,
}

impl PartialEq for Wanted {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.screen, &other.screen) && self.look == other.look && self.size == other.size
    }
}

impl Wanted {
    fn draw(&self) -> ColorImage {
        let [width, height] = self.size;
        #[expect(clippy::cast_precision_loss, reason = "at most 2048")]
        let scale = width as f32 / WIDE;
        let mut touch = Touch::new(Motion::Reduced);
        let picture = screenshot(self.size, scale, self.look, |ui| {
            draw(ui, &self.screen, &mut touch);
        });
        // Every pixel is opaque, so premultiplied or not is the same.
        ColorImage::from_rgba_premultiplied([width as usize, height as usize], picture.as_raw())
    }
}

impl Sketch {
    /// Draws on a thread.
    pub fn unhurried() -> Self {
        Self {
            unhurried: true,
            kept: None,
        }
    }

    /// The same, with nothing drawn.
    pub fn forgotten(&self) -> Self {
        Self {
            unhurried: self.unhurried,
            kept: None,
        }
    }

    /// The screen's picture, so many pixels large; none while it is being drawn.
    pub fn show(&mut self, ctx: &Context, screen: &Arc<Screen>, look: Look, size: [u32; 2]) -> Option<TextureId> {
        let wanted = Wanted {
            screen: Arc::clone(screen),
            look,
            size: size.map(|side| side.clamp(1, MOST)),
        };
        self.take(ctx);
        let is_new = match &self.kept {
            // One thing after the other: a window that is being made larger asks again and again.
            Some((_, State::Drawing(_))) => false,
            Some((kept, _)) => *kept != wanted,
            None => true,
        };
        if is_new {
            let state = self.begin(ctx, wanted.clone());
            self.kept = Some((wanted.clone(), state));
            self.take(ctx);
        }
        match &self.kept {
            Some((kept, State::Drawn(texture))) if *kept == wanted => Some(texture.id()),
            _ => None,
        }
    }

    fn begin(&self, ctx: &Context, wanted: Wanted) -> State {
        let (give, drawn) = sync_channel(1);
        if !self.unhurried {
            let _room_for_one = give.try_send(wanted.draw());
            return State::Drawing(drawn);
        }
        let ctx = ctx.clone();
        let work = move || {
            let _is_gone = give.try_send(wanted.draw());
            ctx.request_repaint();
        };
        match Builder::new().name("polku-sketch".into()).spawn(work) {
            Ok(_) => State::Drawing(drawn),
            Err(error) => {
                tracing::warn!(%error, "a small picture of a screen could not be drawn");
                State::Not
            }
        }
    }

    /// Takes over what has been drawn meanwhile.
    fn take(&mut self, ctx: &Context) {
        let Some((_, state)) = &mut self.kept else { return };
        let State::Drawing(drawn) = state else { return };
        *state = match drawn.try_recv() {
            Ok(image) => State::Drawn(ctx.load_texture("sketch", image, TextureOptions::LINEAR)),
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => State::Not,
        };
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;
    use crate::app::tour::{self, Stop, Wish};
    use crate::i18n::{Lang, Texts};

    fn screen() -> Arc<Screen> {
        let welcome = tour::screen(&Arc::default(), &Texts::default(), Stop::Welcome, &Wish::new(Lang::Fi));
        Arc::new(welcome.unwrap())
    }

    /// Shows it in one frame. Gives what is seen and how many pixels of a texture came to the graphics card.
    fn frame(ctx: &Context, sketch: &mut Sketch, screen: &Arc<Screen>, size: [u32; 2]) -> (bool, usize) {
        let mut seen = false;
        let mut output = ctx.run_ui(eframe::egui::RawInput::default(), |ui| {
            seen |= sketch.show(ui.ctx(), screen, Look::Calm, size).is_some();
        });
        let pixels = size[0] as usize * size[1] as usize;
        let new = output.textures_delta.set.values().flatten();
        let count = new
            .filter(|change| change.image.width() * change.image.height() == pixels)
            .count();
        output.textures_delta.clear();
        (seen, count)
    }

    #[test]
    fn a_screen_is_drawn_once_and_anew_when_it_is_another_or_another_size() {
        let ctx = Context::default();
        let (one, other) = (screen(), screen());
        let mut sketch = Sketch::default();
        assert_eq!(frame(&ctx, &mut sketch, &one, [160, 90]), (true, 1));
        assert_eq!(frame(&ctx, &mut sketch, &one, [160, 90]), (true, 0), "kept");
        assert_eq!(frame(&ctx, &mut sketch, &other, [160, 90]), (true, 1));
        assert_eq!(frame(&ctx, &mut sketch, &other, [320, 180]), (true, 1));
        assert_eq!(frame(&ctx, &mut sketch.forgotten(), &other, [320, 180]), (true, 1));
    }

    #[test]
    fn a_window_waits_for_no_picture() {
        let ctx = Context::default();
        let one = screen();
        let mut sketch = Sketch::unhurried();
        assert_eq!(frame(&ctx, &mut sketch, &one, [160, 90]), (false, 0));
        let began = Instant::now();
        while !frame(&ctx, &mut sketch, &one, [160, 90]).0 {
            assert!(began.elapsed() < Duration::from_secs(60), "it never came");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}
