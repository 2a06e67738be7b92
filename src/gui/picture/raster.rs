//! From an SVG file to pixels, refusing whatever the pictures of Polku have no need of.
//!
//! Uses resvg without its text and raster parts. Only plain shapes are let through (SVG 1.1 chapters 5, 9 and 11), so a
//! drawing can't name another file, run long in a filter, or nest without end. Deliberately not here: caching.

use eframe::egui::ColorImage;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::{Document, ParsingOptions};
use resvg::usvg::{Options, Tree};

/// The largest file, in bytes.
pub const MAX_BYTES: usize = 64 * 1024;
/// The longest side of a drawn picture, in pixels.
pub const MAX_SIDE: u32 = 2048;
/// The most XML nodes in a file.
const MAX_NODES: u32 = 2048;
/// The deepest element, the root being 1.
const MAX_DEPTH: usize = 16;

const ELEMENTS: &[&str] = &[
    "circle", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "svg",
];
const ATTRIBUTES: &[&str] = &[
    "clip-rule",
    "cx",
    "cy",
    "d",
    "fill",
    "fill-opacity",
    "fill-rule",
    "height",
    "opacity",
    "points",
    "r",
    "rx",
    "ry",
    "stroke",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-opacity",
    "stroke-width",
    "transform",
    "viewBox",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
];

/// Why a drawing is not shown.
#[derive(Debug, thiserror::Error)]
pub enum Unfit {
    /// More bytes than [`MAX_BYTES`].
    #[error("{0} bytes are more than {MAX_BYTES}")]
    TooLarge(usize),
    /// Not UTF-8.
    #[error("not UTF-8")]
    NotText,
    /// Not XML, too many nodes, or a document type (which could hold an entity bomb).
    #[error("not plain XML: {0}")]
    Xml(#[from] resvg::usvg::roxmltree::Error),
    /// Elements deeper than 16.
    #[error("elements nest deeper than {MAX_DEPTH}")]
    TooDeep,
    /// An element other than a plain shape or a group.
    #[error("the element <{0}> has no place in a picture")]
    Element(String),
    /// An attribute that a plain shape doesn't need, or a value that refers to something.
    #[error("the attribute `{0}` has no place in a picture")]
    Attribute(String),
    /// XML, but not a drawing.
    #[error("not a drawing: {0}")]
    Drawing(#[from] resvg::usvg::Error),
    /// No pixels were asked for, or more than [`MAX_SIDE`] on a side.
    #[error("can't draw {0} by {1} pixels")]
    Size(u32, u32),
}

/// Draws `svg` as large as fits `width` × `height` pixels and in their middle; what it leaves is transparent.
///
/// `currentColor` is drawn white, so that a tint gives the colour.
///
/// # Errors
/// [`Unfit`] for a file that is broken, too large, or more than plain shapes.
pub fn rasterise(svg: &[u8], width: u32, height: u32) -> Result<ColorImage, Unfit> {
    if width == 0 || height == 0 || width > MAX_SIDE || height > MAX_SIDE {
        return Err(Unfit::Size(width, height));
    }
    if svg.len() > MAX_BYTES {
        return Err(Unfit::TooLarge(svg.len()));
    }
    let text = std::str::from_utf8(svg).map_err(|_| Unfit::NotText)?;
    let limits = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, limits)?;
    refuse_more_than_shapes(&document)?;
    let options = Options {
        style_sheet: Some("svg { color: white }".to_owned()),
        ..Options::default()
    };
    let tree = Tree::from_xmltree(&document, &options)?;

    let mut pixels = Pixmap::new(width, height).ok_or(Unfit::Size(width, height))?;
    #[expect(clippy::cast_precision_loss, reason = "at most 2048")]
    let (wide, high) = (width as f32, height as f32);
    let scale = (wide / tree.size().width()).min(high / tree.size().height());
    let left = (wide - tree.size().width() * scale) / 2.0;
    let top = (high - tree.size().height() * scale) / 2.0;
    let place = Transform::from_row(scale, 0.0, 0.0, scale, left, top);
    resvg::render(&tree, place, &mut pixels.as_mut());
    // Both sides hold premultiplied sRGB.
    Ok(ColorImage::from_rgba_premultiplied(
        [width as usize, height as usize],
        pixels.data(),
    ))
}

fn refuse_more_than_shapes(document: &Document<'_>) -> Result<(), Unfit> {
    for node in document.descendants().filter(|node| node.is_element()) {
        // The document itself counts as the outermost ancestor, so the root element has two.
        if node.ancestors().take(MAX_DEPTH + 2).count() > MAX_DEPTH + 1 {
            return Err(Unfit::TooDeep);
        }
        let name = node.tag_name().name();
        if !ELEMENTS.contains(&name) {
            return Err(Unfit::Element(name.to_owned()));
        }
        for attribute in node.attributes() {
            let plain = attribute.namespace().is_none()
                && ATTRIBUTES.contains(&attribute.name())
                && !attribute.value().contains("url(");
            if !plain {
                return Err(Unfit::Attribute(attribute.name().to_owned()));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::files::{ICONS, PICTURES};
    use super::*;
    use eframe::egui::Color32;

    fn svg(inner: &str) -> Vec<u8> {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">{inner}</svg>").into_bytes()
    }

    fn covered(image: &ColorImage) -> usize {
        image.pixels.iter().filter(|pixel| pixel.a() > 0).count()
    }

    #[test]
    fn every_drawing_is_plain_shapes_and_shows_something_at_each_size() {
        for (name, svg) in PICTURES.iter().chain(ICONS) {
            for side in [24, 96] {
                let image = rasterise(svg, side, side).unwrap_or_else(|error| panic!("{name}: {error}"));
                let share = covered(&image) * 100 / image.pixels.len();
                assert!((2..=100).contains(&share), "{name} covers {share} % at {side} pixels");
            }
        }
    }

    #[test]
    fn no_two_pictures_look_the_same() {
        let mut seen: Vec<(&str, ColorImage)> = Vec::new();
        for (name, svg) in PICTURES {
            let image = rasterise(svg, 24, 24).unwrap();
            if let Some((other, _)) = seen.iter().find(|(_, seen)| seen.pixels == image.pixels) {
                panic!("{name} is {other} by another name");
            }
            seen.push((name, image));
        }
    }

    #[test]
    fn icons_are_white_so_that_a_tint_is_their_colour() {
        for (name, svg) in ICONS {
            let image = rasterise(svg, 48, 48).unwrap();
            let white = image
                .pixels
                .iter()
                .all(|pixel| pixel.r() == pixel.a() && pixel.b() == pixel.a());
            assert!(white, "{name}");
        }
    }

    #[test]
    fn a_drawing_keeps_its_shape_and_stands_in_the_middle() {
        let red = svg("<path fill=\"#f00\" d=\"M0 0h32v32H0z\"/>");
        let image = rasterise(&red, 64, 16).unwrap();
        assert_eq!(image.size, [64, 16]);
        assert_eq!(covered(&image), 16 * 16);
        assert_eq!(image[(31, 8)], Color32::RED);
        assert_eq!(image[(23, 8)], Color32::TRANSPARENT);
        assert_eq!(image[(40, 8)], Color32::TRANSPARENT);
    }

    #[test]
    fn more_than_plain_shapes_is_refused() {
        let cases = [
            "<text>moi</text>",
            "<image href=\"/etc/passwd\"/>",
            "<image href=\"https://example.org/a.png\"/>",
            "<use href=\"#a\"/>",
            "<script>1</script>",
            "<style>path{fill:red}</style>",
            "<filter id=\"f\"><feGaussianBlur stdDeviation=\"9999\"/></filter>",
            "<pattern id=\"p\" width=\"0.0001\" height=\"0.0001\"/>",
            "<svg:foreignObject xmlns:svg=\"http://www.w3.org/2000/svg\"/>",
        ];
        for case in cases {
            assert!(
                matches!(rasterise(&svg(case), 32, 32), Err(Unfit::Element(_))),
                "{case}"
            );
        }
        let cases = [
            "<path d=\"M0 0h9\" stroke=\"#000\" stroke-dasharray=\"0.00001\"/>",
            "<path d=\"M0 0h9\" style=\"fill:red\"/>",
            "<path d=\"M0 0h9\" fill=\"url(#a)\"/>",
            "<g onclick=\"1\"/>",
            "<g xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"file:///etc/passwd\"/>",
        ];
        for case in cases {
            assert!(
                matches!(rasterise(&svg(case), 32, 32), Err(Unfit::Attribute(_))),
                "{case}"
            );
        }
    }

    #[test]
    fn bombs_are_refused_before_they_are_drawn() {
        let wide = "<g/>".repeat(5000);
        assert!(matches!(rasterise(&svg(&wide), 32, 32), Err(Unfit::Xml(_))));
        let deep = format!("{}{}", "<g>".repeat(17), "</g>".repeat(17));
        assert!(matches!(rasterise(&svg(&deep), 32, 32), Err(Unfit::TooDeep)));
        let deeper = format!("{}{}", "<g>".repeat(9000), "</g>".repeat(9000));
        assert!(rasterise(&svg(&deeper), 32, 32).is_err());
        let entities = b"<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg>&b;</svg>";
        assert!(matches!(rasterise(entities, 32, 32), Err(Unfit::Xml(_))));
        let large = vec![b' '; MAX_BYTES + 1];
        assert!(matches!(rasterise(&large, 32, 32), Err(Unfit::TooLarge(_))));
    }

    #[test]
    fn broken_files_and_sizes_are_errors_and_never_a_panic() {
        for bytes in [&b""[..], b"\xff\xfe", b"not xml", b"<svg", b"<html/>", b"\x1f\x8b\x08"] {
            assert!(rasterise(bytes, 32, 32).is_err(), "{bytes:?}");
        }
        let good = svg("<path d=\"M0 0h32v32z\"/>");
        for (width, height) in [(0, 32), (32, 0), (MAX_SIDE + 1, 32), (u32::MAX, u32::MAX)] {
            assert!(matches!(rasterise(&good, width, height), Err(Unfit::Size(..))));
        }
    }

    #[test]
    fn wild_numbers_are_drawn_or_refused_and_never_a_panic() {
        let strange = [
            "<path d=\"M1e38 -1e38L3e38 3e38 0 0z\" stroke=\"#000\" stroke-width=\"1e30\"/>",
            "<path d=\"M0 0L\"/><path d=\"zzz\"/><path d=\"MNaN NaN\"/>",
            "<circle r=\"-5\"/><rect width=\"1e39\" height=\"1\"/>",
            "<g transform=\"scale(0)\"><path d=\"M0 0h9v9\"/></g>",
            "<g transform=\"matrix(1e30 1e30 1e30 1e30 1e30 1e30)\" opacity=\"-3\"><path d=\"M0 0h9v9\"/></g>",
        ];
        for case in strange {
            if let Ok(image) = rasterise(&svg(case), 32, 32) {
                assert_eq!(image.size, [32, 32], "{case}");
            }
        }
        for view in ["0 0 0 0", "0 0 -1 1", "0 0 1e38 1e-38", "a b c d", "0 0 1e-40 1e-40"] {
            let text =
                format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{view}\"><path d=\"M0 0h9v9\"/></svg>");
            if let Ok(image) = rasterise(text.as_bytes(), 32, 32) {
                assert_eq!(image.size, [32, 32], "{view}");
            }
        }
    }
}
