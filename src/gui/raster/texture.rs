//! Textures: the font atlas and pictures, and reading colours from them.

use eframe::egui::{ImageData, TextureFilter, TextureOptions, TextureWrapMode};
use eframe::emath::{Pos2, pos2};

use super::canvas::Pixel;

/// An image that triangles are filled with.
pub(super) struct Texture {
    width: usize,
    height: usize,
    texels: Vec<Pixel>,
    options: TextureOptions,
}

impl Texture {
    /// A whole image.
    pub fn new(image: &ImageData, options: TextureOptions) -> Self {
        let ImageData::Color(image) = image;
        let [width, height] = image.size;
        Self {
            width,
            height,
            texels: image.pixels.iter().map(|colour| colour.to_array()).collect(),
            options,
        }
    }

    /// Replace a part of it.
    pub fn patch(&mut self, image: &ImageData, [left, top]: [usize; 2]) {
        let ImageData::Color(image) = image;
        let width = image.size[0];
        for (row, colours) in image.pixels.chunks_exact(width.max(1)).enumerate() {
            let start = (top + row) * self.width + left;
            let Some(texels) = self.texels.get_mut(start..start + width) else {
                continue;
            };
            for (texel, colour) in texels.iter_mut().zip(colours) {
                *texel = colour.to_array();
            }
        }
    }

    /// A place in the texture, given from 0 to 1, in texels.
    pub fn place(&self, uv: Pos2) -> Pos2 {
        #[expect(clippy::cast_precision_loss, reason = "textures are a few thousand texels wide")]
        let size = (self.width as f32, self.height as f32);
        pos2(uv.x * size.0, uv.y * size.1)
    }

    /// A row of texels that begins at a texel.
    pub fn row(&self, left: usize, y: usize, width: usize) -> &[Pixel] {
        let start = y * self.width + left;
        if left + width > self.width {
            return &[];
        }
        self.texels.get(start..start + width).unwrap_or_default()
    }

    /// The colour at a place in texels.
    pub fn sample(&self, at: Pos2) -> Pixel {
        match self.options.magnification {
            TextureFilter::Nearest => self.texel(at.x.floor(), at.y.floor()),
            TextureFilter::Linear => self.between(at),
        }
    }

    /// The four texels round a place, mixed by their nearness.
    fn between(&self, at: Pos2) -> Pixel {
        let (x, y) = (at.x - 0.5, at.y - 0.5);
        let (left, top) = (x.floor(), y.floor());
        let (right_part, lower_part) = (x - left, y - top);
        let mut sums = [0.5_f32; 4];
        for (dx, dy, part) in [
            (0.0, 0.0, (1.0 - right_part) * (1.0 - lower_part)),
            (1.0, 0.0, right_part * (1.0 - lower_part)),
            (0.0, 1.0, (1.0 - right_part) * lower_part),
            (1.0, 1.0, right_part * lower_part),
        ] {
            if part > 0.0 {
                let texel = self.texel(left + dx, top + dy);
                for (sum, channel) in sums.iter_mut().zip(texel) {
                    *sum += part * f32::from(channel);
                }
            }
        }
        sums.map(channel)
    }

    fn texel(&self, x: f32, y: f32) -> Pixel {
        let (x, y) = (self.wrapped(x, self.width), self.wrapped(y, self.height));
        self.texels.get(y * self.width + x).copied().unwrap_or_default()
    }

    /// A whole texel number within the texture.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "the number is brought into the texture's width first"
    )]
    fn wrapped(&self, number: f32, size: usize) -> usize {
        let most = size.saturating_sub(1) as f32;
        match self.options.wrap_mode {
            TextureWrapMode::ClampToEdge => number.clamp(0.0, most) as usize,
            TextureWrapMode::Repeat => number.rem_euclid(most + 1.0) as usize,
            TextureWrapMode::MirroredRepeat => {
                let twice = number.rem_euclid(2.0 * (most + 1.0));
                if twice > most {
                    (2.0 * most + 1.0 - twice) as usize
                } else {
                    twice as usize
                }
            }
        }
    }
}

/// A channel that was computed, half added for rounding, as a byte.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "float casts saturate, which is meant"
)]
pub(super) fn channel(value: f32) -> u8 {
    value as u8
}
