//! A mesh: upright rectangles, which letters and most boxes are, go the short way; the rest as triangles.

use eframe::emath::Pos2;
use eframe::epaint::{Mesh, Vertex};

use super::canvas::{Area, Canvas, Pixel, blend, fill, tint};
use super::texture::Texture;
use super::triangle::{self, Corner, middle};

/// Draw a mesh.
pub(super) fn mesh(canvas: &mut Canvas, mesh: &Mesh, texture: &Texture, clip: Area, pixels_per_point: f32) {
    let corner = |index: &u32| {
        let vertex: Option<&Vertex> = mesh.vertices.get(*index as usize);
        vertex.map(|vertex| Corner::new(vertex, texture, pixels_per_point))
    };
    let mut indices = mesh.indices.as_slice();
    loop {
        if let [a, b, c, c2, b2, d, rest @ ..] = indices
            && (b, c) == (b2, c2)
            && let (Some(a), Some(b), Some(c), Some(d)) = (corner(a), corner(b), corner(c), corner(d))
            && let Some(upright) = Upright::new([a, b, c, d])
        {
            upright.draw(canvas, texture, clip);
            indices = rest;
        } else if let [a, b, c, rest @ ..] = indices {
            if let (Some(a), Some(b), Some(c)) = (corner(a), corner(b), corner(c)) {
                triangle::draw(canvas, [a, b, c], texture, clip);
            }
            indices = rest;
        } else {
            return;
        }
    }
}

/// An upright rectangle in one colour, with an upright part of a texture.
struct Upright {
    min: Pos2,
    max: Pos2,
    texel_min: Pos2,
    texel_max: Pos2,
    colour: Pixel,
}

impl Upright {
    /// From corners in the order of `Mesh::add_rect_with_uv`: left top, right top, left bottom, right bottom.
    fn new([a, b, c, d]: [Corner; 4]) -> Option<Self> {
        let upright = |a: Pos2, b: Pos2, c: Pos2, d: Pos2| a.y == b.y && c.y == d.y && a.x == c.x && b.x == d.x;
        let fits = upright(a.at, b.at, c.at, d.at)
            && upright(a.texel, b.texel, c.texel, d.texel)
            && a.colour == b.colour
            && a.colour == c.colour
            && a.colour == d.colour
            && a.at.x < d.at.x
            && a.at.y < d.at.y;
        fits.then_some(Self {
            min: a.at,
            max: d.at,
            texel_min: a.texel,
            texel_max: d.texel,
            colour: a.colour,
        })
    }

    fn draw(&self, canvas: &mut Canvas, texture: &Texture, clip: Area) {
        let columns = clip.columns(self.min.x, self.max.x);
        let rows = clip.rows(self.min.y, self.max.y);
        if self.texel_min == self.texel_max {
            let source = tint(texture.sample(self.texel_min), self.colour);
            for y in rows {
                fill(canvas.span(y, columns.clone()), source);
            }
            return;
        }
        let step = (self.texel_max - self.texel_min) / (self.max - self.min);
        for y in rows {
            let texel_y = self.texel_min.y + (middle(y) - self.min.y) * step.y;
            let texel_x = self.texel_min.x + (middle(columns.start) - self.min.x) * step.x;
            let span = canvas.span(y, columns.clone());
            let exact = (step.x - 1.0).abs() < NEAR && in_middle(texel_x) && in_middle(texel_y);
            let row = if exact {
                texture.row(number(texel_x), number(texel_y), span.len())
            } else {
                &[]
            };
            if row.len() == span.len() {
                for (pixel, texel) in span.iter_mut().zip(row) {
                    blend(pixel, tint(*texel, self.colour));
                }
                continue;
            }
            for (pixel, column) in span.iter_mut().zip(columns.clone()) {
                let x = self.texel_min.x + (middle(column) - self.min.x) * step.x;
                blend(pixel, tint(texture.sample(Pos2::new(x, texel_y)), self.colour));
            }
        }
    }
}

/// How far a texel's middle may be missed, in texels, and still count as met.
const NEAR: f32 = 1.0 / 128.0;

/// Whether a place in texels is the middle of one, so that nothing needs to be mixed.
fn in_middle(place: f32) -> bool {
    place >= 0.0 && (place.fract() - 0.5).abs() < NEAR
}

/// The texel that a place lies in.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "float casts saturate, which is meant"
)]
fn number(place: f32) -> usize {
    place as usize
}
