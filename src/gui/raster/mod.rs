//! Draws what egui made to a picture, without a window or a graphics card.
//!
//! For `polku render` and for picture tests: the same triangles that the window gets, blended as `egui_glow` blends
//! them (premultiplied, in gamma space, no dithering), so a picture shows what a learner sees, and the same picture
//! comes out on every machine. Not here: paint callbacks (the kiosk has none), mipmaps, speed beyond a picture a second.

mod canvas;
mod paint;
mod screenshot;
mod texture;
mod triangle;

use std::collections::HashMap;

use eframe::egui::{Color32, TextureId, TexturesDelta};
use eframe::epaint::{ClippedPrimitive, Primitive};
use image::RgbaImage;

use canvas::{Area, Canvas};
use texture::Texture;

pub use screenshot::screenshot;

/// The textures of one egui context, and the drawing with them.
#[derive(Default)]
pub struct Raster {
    textures: HashMap<TextureId, Texture>,
    given_up: Vec<TextureId>,
}

impl Raster {
    /// Take over new and changed textures of one output, to be called before that output is drawn. Empties `delta`.
    ///
    /// What the output gives up it still draws with, so it goes when the next output comes.
    pub fn apply(&mut self, delta: &mut TexturesDelta) {
        for id in self.given_up.drain(..) {
            self.textures.remove(&id);
        }
        for (id, changes) in delta.set.drain() {
            for change in changes {
                match change.pos {
                    None => {
                        self.textures.insert(id, Texture::new(&change.image, change.options));
                    }
                    Some(at) => {
                        if let Some(texture) = self.textures.get_mut(&id) {
                            texture.patch(&change.image, at);
                        }
                    }
                }
            }
        }
        self.given_up.extend(delta.free.drain());
    }

    /// Draw primitives on an opaque `background`.
    ///
    /// `size` is the picture's width and height in pixels; positions in the primitives are points, of which each is
    /// `pixels_per_point` pixels.
    #[must_use]
    pub fn draw(
        &self,
        primitives: &[ClippedPrimitive],
        size: [u32; 2],
        pixels_per_point: f32,
        background: Color32,
    ) -> RgbaImage {
        let mut canvas = Canvas::new(size, background);
        for ClippedPrimitive { clip_rect, primitive } in primitives {
            let Primitive::Mesh(mesh) = primitive else { continue };
            let Some(texture) = self.textures.get(&mesh.texture_id) else {
                continue;
            };
            let clip = Area::new(*clip_rect * pixels_per_point, size);
            paint::mesh(&mut canvas, mesh, texture, clip, pixels_per_point);
        }
        canvas.into_image()
    }
}

#[cfg(test)]
mod tests;
