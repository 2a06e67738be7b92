//! Pictures and icons on the window: each drawn once at exactly the pixels it is seen at, and kept while there is room.
//!
//! Uses `assets/pictures` and `assets/icons` through [`crate::base::carried`], resvg through [`raster`], egui's textures.
//! Deliberately not here: which picture means what, colours (a view gives them), and names for a screen reader: a
//! picture is decoration, the thing it stands on has the name.
//!
//! A tint and mirroring cost nothing: they are done while painting, so one texture serves every colour of an icon and
//! both directions of reading.

pub mod raster;
pub mod written;

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::emath::GuiRounding as _;
use eframe::egui::{
    self, Color32, CornerRadius, Painter, Pos2, Rect, Response, Sense, Stroke, StrokeKind, TextureHandle, Ui, Vec2,
};

use crate::base::carried::{self as files, File};
use raster::MAX_SIDE;

/// Bytes of texture that are kept unless asked otherwise: a whole 1920 × 1080 screen of pictures, three times.
pub const BUDGET: usize = 24 * 1024 * 1024;
/// Missing names remembered, so that each is logged once and a long list of wrong ones takes no room.
const MISSING_KEPT: usize = 256;

/// Which drawing, and how it is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drawing<'a> {
    set: Set,
    name: &'a str,
    tint: Color32,
    mirrored: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Set {
    Pictures,
    Icons,
}

impl Set {
    fn files(self) -> &'static [File] {
        match self {
            Self::Pictures => files::PICTURES,
            Self::Icons => files::ICONS,
        }
    }
}

impl<'a> Drawing<'a> {
    /// A picture in its own colours.
    #[must_use]
    pub const fn picture(name: &'a str) -> Self {
        Self {
            set: Set::Pictures,
            name,
            tint: Color32::WHITE,
            mirrored: false,
        }
    }

    /// An icon in the colour of a token.
    #[must_use]
    pub const fn icon(name: &'a str, colour: Color32) -> Self {
        Self {
            set: Set::Icons,
            name,
            tint: colour,
            mirrored: false,
        }
    }

    /// Multiplied by `tint`: for a picture that is not to be touched now, a grey or see-through one.
    #[must_use]
    pub const fn tinted(self, tint: Color32) -> Self {
        Self { tint, ..self }
    }

    /// Left and right changed when `mirrored`: arrows and the door where reading goes from right to left.
    #[must_use]
    pub const fn mirrored(self, mirrored: bool) -> Self {
        Self { mirrored, ..self }
    }
}

/// Which texture: the drawing's place in its list, and its pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    set: Set,
    index: usize,
    pixels: [u32; 2],
}

impl Key {
    const fn bytes(self) -> usize {
        self.pixels[0] as usize * self.pixels[1] as usize * 4
    }
}

struct Held {
    texture: TextureHandle,
    used: u64,
}

/// The textures of the drawings that were seen lately.
///
/// Belongs to one egui context; replace it together with the context.
pub struct Pictures {
    held: BTreeMap<Key, Held>,
    bytes: usize,
    budget: usize,
    clock: u64,
    missing: BTreeSet<String>,
}

impl Default for Pictures {
    fn default() -> Self {
        Self::new()
    }
}

impl Pictures {
    /// None yet; keeps up to [`BUDGET`] bytes.
    #[must_use]
    pub fn new() -> Self {
        Self::with_budget(BUDGET)
    }

    /// None yet; keeps up to `bytes`, and the one just drawn however large it is.
    #[must_use]
    pub fn with_budget(bytes: usize) -> Self {
        Self {
            held: BTreeMap::new(),
            bytes: 0,
            budget: bytes,
            clock: 0,
            missing: BTreeSet::new(),
        }
    }

    /// Bytes of texture held now.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Takes a square of `side` points in the layout and paints the drawing there.
    pub fn show(&mut self, ui: &mut Ui, drawing: Drawing<'_>, side: f32) -> Response {
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
        if ui.is_rect_visible(rect) {
            self.paint(ui.painter(), drawing, rect);
        }
        response
    }

    /// Paints the drawing as large as fits `rect` (points), in its middle, on whole pixels.
    ///
    /// A name that isn't there is a quiet frame in the look's own line colour, and one line in the log.
    pub fn paint(&mut self, painter: &Painter, drawing: Drawing<'_>, rect: Rect) {
        if !rect.is_finite() || !rect.is_positive() {
            return;
        }
        let scale = painter.pixels_per_point();
        let pixels = [
            side_in_pixels(rect.width(), scale),
            side_in_pixels(rect.height(), scale),
        ];
        let min = rect.min.round_to_pixels(scale);
        #[expect(clippy::cast_precision_loss, reason = "at most 2048")]
        let size = if pixels.contains(&MAX_SIDE) {
            rect.size()
        } else {
            Vec2::new(pixels[0] as f32, pixels[1] as f32) / scale
        };
        let place = Rect::from_min_size(min, size);
        let Some(texture) = self.texture(painter, drawing, pixels) else {
            return placeholder(painter, place);
        };
        let (left, right) = if drawing.mirrored { (1.0, 0.0) } else { (0.0, 1.0) };
        let uv = Rect::from_min_max(Pos2::new(left, 0.0), Pos2::new(right, 1.0));
        painter.image(texture, place, uv, drawing.tint);
    }

    /// The texture of a drawing, made now if it isn't held.
    fn texture(&mut self, painter: &Painter, drawing: Drawing<'_>, pixels: [u32; 2]) -> Option<egui::TextureId> {
        let files = drawing.set.files();
        let Some((index, (name, svg))) = files
            .binary_search_by(|(name, _)| (*name).cmp(drawing.name))
            .ok()
            .and_then(|index| files.get(index).map(|file| (index, file)))
        else {
            self.report_missing(drawing);
            return None;
        };
        self.clock += 1;
        let key = Key {
            set: drawing.set,
            index,
            pixels,
        };
        if let Some(held) = self.held.get_mut(&key) {
            held.used = self.clock;
            return Some(held.texture.id());
        }
        let image = match raster::rasterise(svg, pixels[0], pixels[1]) {
            Ok(image) => image,
            Err(error) => {
                tracing::warn!(name, %error, "a drawing can't be shown");
                return None;
            }
        };
        self.make_room(key.bytes());
        let texture = painter.ctx().load_texture(*name, image, egui::TextureOptions::LINEAR);
        let id = texture.id();
        self.bytes += key.bytes();
        self.held.insert(
            key,
            Held {
                texture,
                used: self.clock,
            },
        );
        Some(id)
    }

    /// Lets go of what was seen longest ago. egui frees a texture only after the frame that may still paint it.
    fn make_room(&mut self, bytes: usize) {
        while self.bytes + bytes > self.budget {
            let Some(key) = self.held.iter().min_by_key(|(_, held)| held.used).map(|(key, _)| *key) else {
                return;
            };
            self.held.remove(&key);
            self.bytes -= key.bytes();
        }
    }

    fn report_missing(&mut self, drawing: Drawing<'_>) {
        if self.missing.len() < MISSING_KEPT && !self.missing.contains(drawing.name) {
            tracing::warn!(name = drawing.name, set = ?drawing.set, "there is no such drawing");
            self.missing.insert(drawing.name.to_owned());
        }
    }
}

/// Points to whole pixels, at least 1 and at most [`MAX_SIDE`].
fn side_in_pixels(points: f32, scale: f32) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "`as` saturates and turns NaN into 0"
    )]
    let pixels = (points * scale).round() as u32;
    pixels.clamp(1, MAX_SIDE)
}

/// A frame that says nothing: what is missing must not look like a warning to a learner.
fn placeholder(painter: &Painter, place: Rect) {
    let side = place.width().min(place.height());
    let frame = Rect::from_center_size(place.center(), Vec2::splat(side * 0.7));
    let quiet = painter
        .ctx()
        .global_style()
        .visuals
        .widgets
        .noninteractive
        .bg_stroke
        .color;
    let line = Stroke::new((side * 0.04).max(1.0), quiet);
    painter.rect_stroke(frame, CornerRadius::same(4), line, StrokeKind::Inside);
}

#[cfg(test)]
mod tests;
