//! Sets a text into a block: lines broken, pieces in drawing order, all on one baseline, lines aligned.
//!
//! A block is one epaint galley. Its job holds the pieces from left to right, a line end after each line, so egui
//! shapes and measures them and never has to order anything; then the rows are moved to where they belong. Lines of
//! Latin and of Arabic letters share one baseline: epaint would centre one face on the other, so each piece gets a
//! line height that lands its face on the common baseline.
//! Not here: keeping blocks (`cache`), widgets (`label`).

use std::ops::Range;
use std::sync::Arc;

use eframe::egui::text::{Galley, LayoutJob, LayoutSection, TextFormat, TextWrapping};
use eframe::egui::{Align as EguiAlign, Color32, FontId, Rect, Vec2, pos2, vec2};
use eframe::epaint::text::{ByteIndex, FontsView};

use super::block::TextBlock;
use super::clusters::clusters;
use super::order::{self, Paragraph, Piece};
use super::{Align, Manner};
use super::{breaks, foreign};
use crate::gui::theme::Script;
use crate::i18n::Direction;

/// Kept back from `max_width` for sums of rounded widths, in points.
pub(super) const TOLERANCE: f32 = 0.5;

/// Set `text` in lines no wider than `max_width` points.
pub(super) fn set(
    fonts: &mut FontsView<'_>,
    pixels_per_point: f32,
    text: &str,
    manner: Manner,
    max_width: f32,
) -> TextBlock {
    let (given, seen) = (text, foreign::seen(fonts, text, manner));
    let text = &*seen;
    let line_height = line_height(text, manner);
    let formats = Formats::new(fonts, pixels_per_point, manner, line_height);
    let lines = lines(fonts, &formats, text, manner, max_width);
    let galley = fonts.layout_job(formats.job(&lines));
    let placed = place(&galley, pixels_per_point, manner, line_height);
    TextBlock::new(given, order::plain(given), placed, manner)
}

/// A whole paragraph in one line, white space at its end and all: the line, and each of its pieces by itself.
pub(super) fn one_line(
    fonts: &mut FontsView<'_>,
    pixels_per_point: f32,
    paragraph: &Paragraph<'_>,
    text: &str,
    manner: Manner,
) -> (Arc<Galley>, Vec<(Piece, Arc<Galley>)>) {
    let formats = Formats::new(fonts, pixels_per_point, manner, line_height(text, manner));
    let pieces = paragraph.pieces(0..text.len());
    let whole = formats.galley(fonts, &pieces);
    let alone = pieces.into_iter().map(|piece| {
        let galley = formats.galley(fonts, std::slice::from_ref(&piece));
        (piece, galley)
    });
    let alone = alone.collect();
    (whole, alone)
}

/// One line of a text.
pub(super) struct Line {
    /// Which part of its paragraph it is, white space at its end and all.
    #[cfg(test)]
    pub range: Range<usize>,
    /// What is drawn of it, from left to right.
    pub pieces: Vec<Piece>,
}

impl Line {
    fn new(paragraph: &Paragraph<'_>, range: Range<usize>) -> Self {
        Self {
            pieces: paragraph.line(range.clone()),
            #[cfg(test)]
            range,
        }
    }
}

/// A text cut into lines.
pub(super) fn lines(
    fonts: &mut FontsView<'_>,
    formats: &Formats,
    text: &str,
    manner: Manner,
    max_width: f32,
) -> Vec<Line> {
    let mut lines = Vec::new();
    for part in breaks::paragraphs(text) {
        let paragraph = Paragraph::new(part, manner.direction);
        if may_fit(part, manner, max_width) {
            // Most texts are short. Measured as it will be drawn, egui shapes it once.
            let whole = Line::new(&paragraph, 0..part.len());
            if formats.width(fonts, &whole.pieces) <= max_width + TOLERANCE {
                lines.push(whole);
                continue;
            }
        }
        let measured = Measured::new(fonts, formats, &paragraph, part);
        let width = |range: Range<usize>| {
            measured
                .width(range.clone())
                .unwrap_or_else(|| formats.width(fonts, &paragraph.pieces(range)))
        };
        for line in breaks::lines(part, max_width + TOLERANCE, width) {
            lines.push(Line::new(&paragraph, line));
        }
    }
    lines
}

/// How wide the letters of a paragraph are where they stand: it is shaped once, and each part of it is the sum of its letters.
struct Measured<'t> {
    text: &'t str,
    /// Where each begins in the text, in that order, and its width in points. None when a glyph's letter was not found.
    letters: Option<Vec<(usize, f32)>>,
}

impl<'t> Measured<'t> {
    fn new(fonts: &mut FontsView<'_>, formats: &Formats, paragraph: &Paragraph<'_>, text: &'t str) -> Self {
        let mut x = 0.0;
        let mut letters = Vec::new();
        for piece in paragraph.pieces(0..text.len()) {
            let galley = formats.galley(fonts, std::slice::from_ref(&piece));
            let found = clusters(&piece, &galley, &mut x);
            letters.extend(found.into_iter().map(|(at, reach)| (at, reach.span())));
        }
        letters.sort_by_key(|(at, _)| *at);
        let found: f32 = letters.iter().map(|(_, width)| width).sum();
        let letters = ((found - x).abs() < TOLERANCE).then_some(letters);
        Self { text, letters }
    }

    fn width(&self, part: Range<usize>) -> Option<f32> {
        // Its hyphen is drawn only at the end of a line.
        if self.text.get(part.clone())?.ends_with('\u{AD}') {
            return None;
        }
        let letters = self.letters.as_ref()?;
        let first = letters.partition_point(|(at, _)| *at < part.start);
        let inside = letters.iter().skip(first).take_while(|(at, _)| *at < part.end);
        Some(inside.map(|(_, width)| width).sum())
    }
}

/// Whether a paragraph could be one line, were its letters as narrow as letters are on average at the most.
fn may_fit(part: &str, manner: Manner, max_width: f32) -> bool {
    const NARROW: f32 = 0.35;
    let letters = u16::try_from(part.chars().count()).unwrap_or(u16::MAX);
    max_width == f32::INFINITY || f32::from(letters) * manner.style.points() * NARROW <= max_width
}

/// The distance of the lines: that of the most demanding script in the text.
pub(super) fn line_height(text: &str, manner: Manner) -> f32 {
    let arabic = manner.direction == Direction::Rtl || text.chars().any(order::is_arabic_block);
    manner
        .style
        .line_height(if arabic { Script::Arabic } else { Script::Latin })
}

/// How the pieces of one block are formatted, by script.
pub(super) struct Formats {
    latin: TextFormat,
    arabic: TextFormat,
}

impl Formats {
    pub fn new(fonts: &mut FontsView<'_>, pixels_per_point: f32, manner: Manner, line_height: f32) -> Self {
        let (latin, arabic) = (manner.style.font(Script::Latin), manner.style.font(Script::Arabic));
        let main = face(fonts, &latin, 'x');
        // Latin letters stand in the middle of the line; the others follow their baseline.
        let baseline = main.ascent + 0.5 * (line_height - main.height);
        let baseline = (baseline * pixels_per_point).round() / pixels_per_point;
        let format = |font: FontId, face: Face| TextFormat {
            font_id: font,
            color: Color32::PLACEHOLDER,
            // Solves `baseline = ascent + (line_height - height) / 2`, which is how epaint places a face.
            line_height: Some(2.0 * (baseline - face.ascent) + face.height),
            valign: EguiAlign::TOP,
            ..TextFormat::default()
        };
        let arabic_face = face(fonts, &arabic, 'ا');
        Self {
            latin: format(latin, main),
            arabic: format(arabic, arabic_face),
        }
    }

    fn of(&self, script: Script) -> &TextFormat {
        match script {
            Script::Latin => &self.latin,
            Script::Arabic => &self.arabic,
        }
    }

    fn add(&self, job: &mut LayoutJob, pieces: &[Piece]) {
        for piece in pieces {
            add(job, &piece.text, self.of(piece.script));
        }
    }

    /// The width of pieces side by side, in points.
    pub fn width(&self, fonts: &mut FontsView<'_>, pieces: &[Piece]) -> f32 {
        if pieces.is_empty() {
            return 0.0;
        }
        self.galley(fonts, pieces).intrinsic_size().x
    }

    /// Pieces side by side.
    fn galley(&self, fonts: &mut FontsView<'_>, pieces: &[Piece]) -> Arc<Galley> {
        let mut job = empty_job();
        self.add(&mut job, pieces);
        fonts.layout_job(job)
    }

    /// The glyphs that take room, from left to right: for which character each stands, and how wide it is in points.
    #[cfg(test)]
    pub fn glyphs(&self, fonts: &mut FontsView<'_>, pieces: Vec<Piece>) -> Vec<(char, f32)> {
        let range = 0..0;
        let galley = fonts.layout_job(self.job(&[Line { range, pieces }]));
        let glyphs = galley.rows.iter().flat_map(|row| &row.row.glyphs);
        glyphs
            .filter(|glyph| glyph.advance_width > 0.0)
            .map(|glyph| (glyph.chr, glyph.advance_width))
            .collect()
    }

    /// All lines as one job.
    fn job(&self, lines: &[Line]) -> LayoutJob {
        let mut job = empty_job();
        for (number, line) in lines.iter().enumerate() {
            if number > 0 {
                add(&mut job, "\n", &self.latin);
            }
            self.add(&mut job, &line.pieces);
        }
        if job.sections.is_empty() {
            add(&mut job, "", &self.latin);
        }
        job
    }
}

/// A job that keeps to the lines it is given.
fn empty_job() -> LayoutJob {
    LayoutJob {
        wrap: TextWrapping {
            max_width: f32::INFINITY,
            ..TextWrapping::default()
        },
        ..LayoutJob::default()
    }
}

/// Add a section. `LayoutJob::append` would join it with one of the same format before it, and egui shape both as one.
fn add(job: &mut LayoutJob, text: &str, format: &TextFormat) {
    let start = ByteIndex(job.text.len());
    job.text.push_str(text);
    let byte_range = start..ByteIndex(job.text.len());
    job.sections.push(LayoutSection {
        leading_space: 0.0,
        byte_range,
        format: format.clone(),
    });
}

/// A face's height and ascent at one size, in points.
#[derive(Clone, Copy)]
struct Face {
    ascent: f32,
    height: f32,
}

fn face(fonts: &mut FontsView<'_>, font: &FontId, sample: char) -> Face {
    let galley = fonts.layout_no_wrap(sample.into(), font.clone(), Color32::PLACEHOLDER);
    let glyph = galley.rows.first().and_then(|row| row.row.glyphs.first());
    glyph.map_or(
        Face {
            ascent: font.size,
            height: font.size,
        },
        |glyph| Face {
            ascent: glyph.font_ascent,
            height: glyph.font_height,
        },
    )
}

/// The galley with its rows one line height apart and aligned.
fn place(galley: &Arc<Galley>, pixels_per_point: f32, manner: Manner, line_height: f32) -> Arc<Galley> {
    let mut galley = Galley::clone(galley);
    let width = galley.rows.iter().map(|row| row.row.size.x).fold(0.0, f32::max);
    let factor = match (manner.align, manner.direction) {
        (Align::Start, Direction::Ltr) | (Align::End, Direction::Rtl) => 0.0,
        (Align::Centre, _) => 0.5,
        (Align::Start, Direction::Rtl) | (Align::End, Direction::Ltr) => 1.0,
    };
    let to_pixel = |points: f32| (points * pixels_per_point).round() / pixels_per_point;
    let mut mesh_bounds = Rect::NOTHING;
    let mut top = 0.0;
    for row in &mut galley.rows {
        let x = to_pixel((width - row.row.size.x) * factor);
        row.pos = pos2(x, to_pixel(top));
        mesh_bounds |= row.row.visuals.mesh_bounds.translate(row.pos.to_vec2());
        top += line_height;
    }
    let size: Vec2 = vec2(width, top);
    galley.rect = Rect::from_min_size(pos2(0.0, 0.0), size);
    galley.mesh_bounds = mesh_bounds;
    Arc::new(galley)
}
