//! The picture while it is drawn: pixels, what part of them may be touched, and blending.

use std::ops::Range;

use eframe::egui::{Color32, Rect};
use image::RgbaImage;

/// One pixel: red, green, blue, alpha, premultiplied, in gamma space.
pub(super) type Pixel = [u8; 4];

/// Pixels in rows.
pub(super) struct Canvas {
    width: usize,
    pixels: Vec<Pixel>,
}

impl Canvas {
    /// All pixels in one colour.
    pub fn new([width, height]: [u32; 2], background: Color32) -> Self {
        let (width, height) = (width as usize, height as usize);
        Self {
            width,
            pixels: vec![background.to_opaque().to_array(); width * height],
        }
    }

    /// The pixels of a row from one column to another; none where there are none.
    pub fn span(&mut self, y: usize, columns: Range<usize>) -> &mut [Pixel] {
        let row = y * self.width;
        let columns = columns.start.min(self.width)..columns.end.min(self.width);
        self.pixels
            .get_mut(row + columns.start..row + columns.end)
            .unwrap_or_default()
    }

    /// The picture. The ground is opaque, so nothing is left to unmultiply.
    pub fn into_image(self) -> RgbaImage {
        let (width, height) = (self.width, self.pixels.len() / self.width.max(1));
        let bytes = self.pixels.into_flattened();
        let size = u32::try_from(width).ok().zip(u32::try_from(height).ok());
        size.and_then(|(width, height)| RgbaImage::from_raw(width, height, bytes))
            .unwrap_or_default()
    }
}

/// The pixels that may be drawn on, ends left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Area {
    pub left: usize,
    pub top: usize,
    pub right: usize,
    pub bottom: usize,
}

impl Area {
    /// A clip rectangle in pixels, rounded as `egui_glow` rounds its scissors, within the picture.
    pub fn new(clip: Rect, [width, height]: [u32; 2]) -> Self {
        let at = |length: f32, most: u32| whole(length.round()).min(most as usize);
        Self {
            left: at(clip.left(), width),
            top: at(clip.top(), height),
            right: at(clip.right(), width),
            bottom: at(clip.bottom(), height),
        }
    }

    /// The columns whose middles lie between two places.
    pub fn columns(&self, from: f32, to: f32) -> Range<usize> {
        middles(from, to, self.left, self.right)
    }

    /// The rows whose middles lie between two places.
    pub fn rows(&self, from: f32, to: f32) -> Range<usize> {
        middles(from, to, self.top, self.bottom)
    }
}

/// The pixels between `least` and `most` whose middles lie in `from..to`: what a graphics card would colour.
fn middles(from: f32, to: f32, least: usize, most: usize) -> Range<usize> {
    let start = whole((from - 0.5).ceil()).max(least);
    let end = whole((to - 0.5).ceil()).min(most);
    start..end.max(start)
}

/// A length as a number of pixels; nothing below none, and no number is too great.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "float casts saturate, which is meant"
)]
fn whole(length: f32) -> usize {
    length.max(0.0) as usize
}

/// The product of two parts of 255, rounded.
pub(super) fn times(a: u8, b: u8) -> u8 {
    let product = u32::from(a) * u32::from(b) + 128;
    ((product + (product >> 8)) >> 8).to_le_bytes()[0]
}

/// Tint a texel with a vertex colour.
pub(super) fn tint(texel: Pixel, colour: Pixel) -> Pixel {
    let [r, g, b, a] = texel;
    let [cr, cg, cb, ca] = colour;
    [times(r, cr), times(g, cg), times(b, cb), times(a, ca)]
}

/// Lay a colour over a pixel: `source + (1 - source alpha) * under`.
pub(super) fn blend(under: &mut Pixel, source: Pixel) {
    match source[3] {
        255 => *under = source,
        0 if source == [0; 4] => {}
        alpha => {
            for (under, source) in under.iter_mut().zip(source) {
                *under = source.saturating_add(times(*under, 255 - alpha));
            }
        }
    }
}

/// Lay one colour over many pixels.
pub(super) fn fill(span: &mut [Pixel], source: Pixel) {
    if source[3] == 255 {
        span.fill(source);
    } else {
        for pixel in span {
            blend(pixel, source);
        }
    }
}
