//! One triangle, row by row, with colours and texture places running evenly across it.
//!
//! A pixel belongs to the triangle that holds its middle; on a shared edge the two triangles find the same place,
//! so that no pixel is drawn twice or left out.

use eframe::emath::{Pos2, Vec2, vec2};
use eframe::epaint::Vertex;

use super::canvas::{Area, Canvas, Pixel, blend, fill, tint};
use super::texture::{Texture, channel};

/// A corner: place in pixels, place in texels, colour.
#[derive(Clone, Copy)]
pub(super) struct Corner {
    pub at: Pos2,
    pub texel: Pos2,
    pub colour: Pixel,
}

impl Corner {
    /// A vertex in pixels.
    pub fn new(vertex: &Vertex, texture: &Texture, pixels_per_point: f32) -> Self {
        Self {
            at: (vertex.pos.to_vec2() * pixels_per_point).to_pos2(),
            texel: texture.place(vertex.uv),
            colour: vertex.color.to_array(),
        }
    }
}

/// Draw the triangle between three corners.
pub(super) fn draw(canvas: &mut Canvas, corners: [Corner; 3], texture: &Texture, clip: Area) {
    let [a, b, c] = corners;
    let Some(slopes) = Slopes::new(a.at, b.at, c.at) else {
        return;
    };
    let one_texel = a.texel == b.texel && a.texel == c.texel;
    let one_colour = a.colour == b.colour && a.colour == c.colour;
    let texel = texture.sample(a.texel);
    let places = slopes.of([a, b, c].map(|corner| [corner.texel.x, corner.texel.y]));
    let colours = slopes.of([a, b, c].map(|corner| corner.colour.map(f32::from)));
    let rows = clip.rows(a.at.y.min(b.at.y).min(c.at.y), a.at.y.max(b.at.y).max(c.at.y));
    for y in rows {
        let middle = middle(y);
        let Some((from, to)) = ends([a.at, b.at, c.at], middle) else {
            continue;
        };
        let columns = clip.columns(from, to);
        let first = vec2(self::middle(columns.start), middle) - a.at.to_vec2();
        let span = canvas.span(y, columns);
        if one_texel && one_colour {
            fill(span, tint(texel, a.colour));
            continue;
        }
        let (mut colour, mut place) = (colours.at(first), places.at(first));
        for pixel in span {
            let texel = if one_texel {
                texel
            } else {
                texture.sample(Pos2::new(place[0], place[1]))
            };
            blend(pixel, tint(texel, colour.map(|value| channel(value + 0.5))));
            colours.step(&mut colour);
            places.step(&mut place);
        }
    }
}

/// The middle of a row or column.
#[expect(clippy::cast_precision_loss, reason = "pictures are a few thousand pixels wide")]
pub(super) fn middle(number: usize) -> f32 {
    number as f32 + 0.5
}

/// Where a row enters and leaves the triangle.
fn ends([a, b, c]: [Pos2; 3], y: f32) -> Option<(f32, f32)> {
    let mut found: Option<(f32, f32)> = None;
    for (p, q) in [(a, b), (b, c), (c, a)] {
        let Some(x) = crossing(p, q, y) else { continue };
        found = Some(found.map_or((x, x), |(from, to)| (from.min(x), to.max(x))));
    }
    found
}

/// Where an edge crosses a row. Its ends are put in order first: both triangles of an edge must find the same place.
fn crossing(p: Pos2, q: Pos2, y: f32) -> Option<f32> {
    let (upper, lower) = if (p.y, p.x) <= (q.y, q.x) { (p, q) } else { (q, p) };
    if upper.y > y || lower.y <= y {
        return None;
    }
    Some(upper.x + (y - upper.y) * (lower.x - upper.x) / (lower.y - upper.y))
}

/// What is needed to know how fast a value changes across the triangle.
struct Slopes {
    ab: Vec2,
    ac: Vec2,
    twice_area: f32,
}

impl Slopes {
    /// Nothing for a triangle without area.
    fn new(a: Pos2, b: Pos2, c: Pos2) -> Option<Self> {
        let (ab, ac) = (b - a, c - a);
        let twice_area = ab.x * ac.y - ab.y * ac.x;
        (twice_area.is_finite() && twice_area.abs() > f32::EPSILON).then_some(Self { ab, ac, twice_area })
    }

    /// Values that run evenly between their three corners.
    fn of<const N: usize>(&self, [a, b, c]: [[f32; N]; 3]) -> Even<N> {
        let (mut across, mut down, mut least, mut most) = (a, a, a, a);
        for (((((across, down), least), most), a), (b, c)) in across
            .iter_mut()
            .zip(&mut down)
            .zip(&mut least)
            .zip(&mut most)
            .zip(a)
            .zip(b.into_iter().zip(c))
        {
            *across = ((b - a) * self.ac.y - (c - a) * self.ab.y) / self.twice_area;
            *down = ((c - a) * self.ab.x - (b - a) * self.ac.x) / self.twice_area;
            (*least, *most) = (a.min(b).min(c), a.max(b).max(c));
        }
        Even {
            origin: a,
            across,
            down,
            least,
            most,
        }
    }
}

/// Values that change evenly from pixel to pixel. Rounding never takes them beyond their corners.
struct Even<const N: usize> {
    origin: [f32; N],
    across: [f32; N],
    down: [f32; N],
    least: [f32; N],
    most: [f32; N],
}

impl<const N: usize> Even<N> {
    /// The values at a place, given from the first corner.
    fn at(&self, from_first: Vec2) -> [f32; N] {
        let mut values = self.origin;
        for ((value, across), down) in values.iter_mut().zip(self.across).zip(self.down) {
            *value += across * from_first.x + down * from_first.y;
        }
        self.bound(&mut values);
        values
    }

    /// Go on to the next pixel of the row.
    fn step(&self, values: &mut [f32; N]) {
        for (value, across) in values.iter_mut().zip(self.across) {
            *value += across;
        }
        self.bound(values);
    }

    fn bound(&self, values: &mut [f32; N]) {
        for ((value, least), most) in values.iter_mut().zip(self.least).zip(self.most) {
            // Not `clamp`, which panics over bounds that are not numbers.
            *value = value.max(least).min(most);
        }
    }
}
