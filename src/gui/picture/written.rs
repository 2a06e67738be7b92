//! From an SVG of our own with words in it to a PNG, set with the bundled fonts: the same picture on every machine.
//!
//! For charts that the program writes itself. Files of others go through `raster`, which lets no text through.

use std::io::Cursor;

use image::{ImageFormat, RgbaImage};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::raster::MAX_SIDE;
use crate::base::carried::FONTS;

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum NotDrawn {
    /// Not a drawing.
    #[error("not a drawing: {0}")]
    Drawing(#[from] resvg::usvg::Error),
    /// No pixels, or more than there may be.
    #[error("can't draw a picture {0} pixels wide")]
    Size(u32),
    /// It can't be written as PNG.
    #[error(transparent)]
    Png(#[from] image::ImageError),
}

/// Draws an SVG so many pixels wide.
///
/// # Errors
/// [`NotDrawn`] when it is no drawing, or too large.
pub fn png(svg: &str, width: u32) -> Result<Vec<u8>, NotDrawn> {
    let mut options = Options::default();
    for (_, font) in FONTS {
        options.fontdb_mut().load_font_data(font.to_vec());
    }
    let tree = Tree::from_str(svg, &options)?;
    #[expect(clippy::cast_precision_loss, reason = "at most 2048")]
    let scale = width as f32 / tree.size().width();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a side is looked at before it is used"
    )]
    let height = (tree.size().height() * scale).round() as u32;
    let fits = (1..=MAX_SIDE).contains(&width) && (1..=MAX_SIDE).contains(&height);
    let pixels = fits.then(|| Pixmap::new(width, height)).flatten();
    let mut pixels = pixels.ok_or(NotDrawn::Size(width))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    // Every pixel is opaque, so premultiplied or not is the same.
    let picture = RgbaImage::from_raw(width, height, pixels.take()).ok_or(NotDrawn::Size(width))?;
    let mut png = Cursor::new(Vec::new());
    picture.write_to(&mut png, ImageFormat::Png)?;
    Ok(png.into_inner())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const PAGE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect width="200" height="100" fill="#ffffff"/>
        <text x="10" y="60" font-family="Noto Sans" font-size="40">WORDS</text></svg>"##;

    /// How many pixels of a picture are dark, and its size.
    fn dark(svg: &str, width: u32) -> (usize, [u32; 2]) {
        let picture = image::load_from_memory(&png(svg, width).unwrap()).unwrap().to_rgba8();
        let dark = picture.pixels().filter(|pixel| pixel.0[0] < 100).count();
        (dark, picture.dimensions().into())
    }

    #[test]
    fn words_are_set_with_the_bundled_fonts() {
        let (words, size) = dark(PAGE, 400);
        assert_eq!(size, [400, 200]);
        assert!(words > 500, "{words}");
        let (none, _) = dark(&PAGE.replace("WORDS", ""), 400);
        assert_eq!(none, 0);
        let (more, _) = dark(&PAGE.replace("WORDS", "WORDSW"), 400);
        assert!(more > words);
    }

    #[test]
    fn a_size_that_no_picture_has_is_refused() {
        for width in [0, MAX_SIDE + 1] {
            assert!(matches!(png(PAGE, width), Err(NotDrawn::Size(_))));
        }
        assert!(matches!(png("words", 100), Err(NotDrawn::Drawing(_))));
    }

    #[test]
    fn an_empty_chart_says_so() {
        let svg = crate::report::outcomes::chart::svg(None);
        let (dark, _) = dark(&svg, 960);
        assert!(dark > 500);
        let colours: BTreeSet<[u8; 4]> = {
            let picture = image::load_from_memory(&png(&svg, 960).unwrap()).unwrap().to_rgba8();
            picture.pixels().map(|pixel| pixel.0).collect()
        };
        assert!(colours.iter().all(|colour| colour[3] == 255), "nothing is see-through");
    }
}
