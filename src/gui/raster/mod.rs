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
}

impl Raster {
    /// Take over new and changed textures, and drop those that egui gave up. Empties `delta`.
    ///
    /// Textures that are freed go at once: call it before drawing the output that came with it only if nothing in that
    /// output is freed, else use [`Raster::set`] before and [`Raster::free`] after drawing.
    pub fn apply(&mut self, delta: &mut TexturesDelta) {
        self.set(delta);
        self.free(delta);
    }

    /// Take over new and changed textures.
    pub fn set(&mut self, delta: &mut TexturesDelta) {
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
    }

    /// Drop the textures that egui gave up.
    pub fn free(&mut self, delta: &mut TexturesDelta) {
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
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
