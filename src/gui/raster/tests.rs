//! Small scenes whose every pixel is known, and pictures that need not be looked at to be judged.

use eframe::egui::epaint::{ImageDelta, Mesh, Vertex};
use eframe::egui::{ColorImage, Rect, TextureOptions, pos2, vec2};

use super::*;
use crate::gui::theme::Look;

const GROUND: Color32 = Color32::BLACK;
const TEXTURE: TextureId = TextureId::User(7);

fn white_texture() -> Raster {
    raster_with(ColorImage::filled([1, 1], Color32::WHITE), TextureOptions::LINEAR)
}

fn raster_with(image: ColorImage, options: TextureOptions) -> Raster {
    let mut delta = TexturesDelta::default();
    delta.push(TEXTURE, ImageDelta::full(image, options));
    let mut raster = Raster::default();
    raster.apply(&mut delta);
    raster
}

fn drawn(raster: &Raster, mesh: Mesh, clip: Rect) -> RgbaImage {
    let primitives = [ClippedPrimitive {
        clip_rect: clip,
        primitive: Primitive::Mesh(mesh),
    }];
    raster.draw(&primitives, [10, 10], 1.0, GROUND)
}

fn everywhere() -> Rect {
    Rect::from_min_size(pos2(0.0, 0.0), vec2(10.0, 10.0))
}

fn polygon(points: &[(f32, f32)], colour: Color32) -> Mesh {
    let mut mesh = Mesh::with_texture(TEXTURE);
    for &(x, y) in points {
        mesh.vertices.push(Vertex {
            pos: pos2(x, y),
            uv: pos2(0.5, 0.5),
            color: colour,
        });
    }
    for third in 2..u32::try_from(points.len()).expect("few points") {
        mesh.add_triangle(0, third - 1, third);
    }
    mesh
}

fn rectangle(rect: Rect, uv: Rect, colour: Color32) -> Mesh {
    let mut mesh = Mesh::with_texture(TEXTURE);
    mesh.add_rect_with_uv(rect, uv, colour);
    mesh
}

fn coloured(picture: &RgbaImage) -> usize {
    picture.pixels().filter(|pixel| pixel.0[..3] != [0, 0, 0]).count()
}

#[test]
fn a_rectangle_covers_the_pixels_whose_middles_it_holds() {
    let uv = Rect::from_min_size(pos2(0.5, 0.5), vec2(0.0, 0.0));
    let rect = Rect::from_min_max(pos2(2.4, 3.0), pos2(5.6, 5.0));
    let picture = drawn(&white_texture(), rectangle(rect, uv, Color32::WHITE), everywhere());
    for (x, y, pixel) in picture.enumerate_pixels() {
        let inside = (2..6).contains(&x) && (3..5).contains(&y);
        assert_eq!(pixel.0[0] == 255, inside, "{x} {y}");
    }
}

#[test]
fn triangles_side_by_side_leave_no_gap_and_never_overlap() {
    // Half-transparent: a pixel drawn twice or not at all would differ.
    let half = Color32::from_rgba_premultiplied(100, 100, 100, 128);
    for corner in 0_u8..40 {
        let tilt = f32::from(corner) * 0.173;
        let points = [
            (0.3 + tilt, -0.4),
            (9.8, 0.9 + tilt),
            (9.1 - tilt, 9.7),
            (0.2, 8.8 - tilt),
        ];
        let whole = drawn(&white_texture(), polygon(&points, half), everywhere());
        let mut colours: Vec<u8> = whole.pixels().map(|pixel| pixel.0[0]).collect();
        colours.sort_unstable();
        colours.dedup();
        assert!(colours == [0, 100] || colours == [100], "{tilt}: {colours:?}");
    }
}

#[test]
fn the_clip_rectangle_is_kept() {
    let clip = Rect::from_min_max(pos2(4.0, 2.0), pos2(7.0, 4.0));
    let square = [(-5.0, -5.0), (20.0, -5.0), (20.0, 20.0), (-5.0, 20.0)];
    assert_eq!(
        coloured(&drawn(&white_texture(), polygon(&square, Color32::WHITE), clip)),
        6
    );
    let uv = Rect::from_min_size(pos2(0.5, 0.5), vec2(0.0, 0.0));
    let rect = Rect::from_min_max(pos2(-5.0, -5.0), pos2(20.0, 20.0));
    assert_eq!(
        coloured(&drawn(&white_texture(), rectangle(rect, uv, Color32::WHITE), clip)),
        6
    );
    let nowhere = Rect::from_min_max(pos2(7.0, 4.0), pos2(4.0, 2.0));
    assert_eq!(
        coloured(&drawn(&white_texture(), rectangle(rect, uv, Color32::WHITE), nowhere)),
        0
    );
}

#[test]
fn colours_are_laid_over_each_other_premultiplied() {
    let mut mesh = polygon(
        &[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)],
        Color32::from_rgb(200, 100, 0),
    );
    let over = polygon(
        &[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)],
        Color32::from_rgba_premultiplied(0, 50, 128, 128),
    );
    mesh.append(over);
    let picture = drawn(&white_texture(), mesh, everywhere());
    // under * 127/255 + over
    assert_eq!(picture.get_pixel(5, 5).0, [100, 100, 128, 255]);
}

#[test]
fn colours_run_evenly_between_corners() {
    let mut mesh = Mesh::with_texture(TEXTURE);
    for (x, y, grey) in [(0.0, 0.0, 0), (10.0, 0.0, 250), (10.0, 10.0, 250), (0.0, 10.0, 0)] {
        mesh.vertices.push(Vertex {
            pos: pos2(x, y),
            uv: pos2(0.5, 0.5),
            color: Color32::from_gray(grey),
        });
    }
    mesh.add_triangle(0, 1, 2);
    mesh.add_triangle(0, 2, 3);
    let picture = drawn(&white_texture(), mesh, everywhere());
    for (x, _, pixel) in picture.enumerate_pixels() {
        let wanted = 12.5 + 25.0 * f64::from(x);
        assert!((f64::from(pixel.0[0]) - wanted).abs() <= 1.0, "{x}: {pixel:?}");
    }
}

#[test]
fn a_texture_drawn_at_its_own_size_is_copied_and_between_texels_mixed() {
    let texels = [Color32::from_gray(0), Color32::from_gray(200)];
    let image = ColorImage::new([2, 1], texels.to_vec());
    let whole = Rect::from_min_size(pos2(0.0, 0.0), vec2(1.0, 1.0));
    let raster = raster_with(image.clone(), TextureOptions::LINEAR);
    let row = |picture: &RgbaImage, width: u32| (0..width).map(|x| picture.get_pixel(x, 0).0[0]).collect::<Vec<_>>();
    let exact = rectangle(
        Rect::from_min_size(pos2(0.0, 0.0), vec2(2.0, 1.0)),
        whole,
        Color32::WHITE,
    );
    assert_eq!(row(&drawn(&raster, exact, everywhere()), 2), [0, 200]);
    let wide = rectangle(
        Rect::from_min_size(pos2(0.0, 0.0), vec2(4.0, 1.0)),
        whole,
        Color32::WHITE,
    );
    assert_eq!(row(&drawn(&raster, wide.clone(), everywhere()), 4), [0, 50, 150, 200]);
    let hard = raster_with(image, TextureOptions::NEAREST);
    assert_eq!(row(&drawn(&hard, wide, everywhere()), 4), [0, 0, 200, 200]);
}

#[test]
fn a_texture_can_be_changed_in_part_and_given_up() {
    let mut raster = raster_with(ColorImage::filled([4, 4], Color32::WHITE), TextureOptions::LINEAR);
    let mut delta = TexturesDelta::default();
    let patch = ColorImage::filled([2, 1], Color32::from_rgb(255, 0, 0));
    delta.push(TEXTURE, ImageDelta::partial([1, 2], patch, TextureOptions::LINEAR));
    raster.apply(&mut delta);
    let whole = Rect::from_min_size(pos2(0.0, 0.0), vec2(1.0, 1.0));
    let mesh = rectangle(
        Rect::from_min_size(pos2(0.0, 0.0), vec2(4.0, 4.0)),
        whole,
        Color32::WHITE,
    );
    let picture = drawn(&raster, mesh.clone(), everywhere());
    let red = |x, y| picture.get_pixel(x, y).0 == [255, 0, 0, 255];
    assert!(red(1, 2) && red(2, 2) && !red(0, 2) && !red(3, 2) && !red(1, 1));

    let mut delta = TexturesDelta::default();
    delta.free(TEXTURE);
    raster.apply(&mut delta);
    let left = |raster: &Raster| coloured(&drawn(raster, mesh.clone(), everywhere()));
    assert_eq!(left(&raster), 16, "the output that gives it up still needs it");
    raster.apply(&mut TexturesDelta::default());
    assert_eq!(left(&raster), 0, "nothing is drawn with a texture that is gone");
}

#[test]
fn broken_meshes_and_mad_numbers_do_no_harm() {
    let mut mesh = polygon(
        &[(0.0, 0.0), (f32::NAN, 3.0), (f32::INFINITY, 1e30), (-1e30, 5.0)],
        Color32::WHITE,
    );
    for vertex in &mut mesh.vertices {
        vertex.uv = pos2(f32::NAN, 0.5);
    }
    mesh.append(polygon(
        &[(0.0, 0.0), (9.0, 0.0), (f32::NAN, f32::NAN), (4.0, 9.0)],
        Color32::WHITE,
    ));
    mesh.add_triangle(0, 1, 99);
    mesh.indices.push(1);
    let huge = Rect::from_min_max(pos2(-1e30, f32::NEG_INFINITY), pos2(f32::INFINITY, f32::NAN));
    assert_eq!(drawn(&white_texture(), mesh, huge).dimensions(), (10, 10));
    assert_eq!(white_texture().draw(&[], [0, 0], 1.0, GROUND).dimensions(), (0, 0));
}

#[test]
fn a_screen_is_drawn_in_its_look_at_its_scale() {
    for (look, scale) in [(Look::Calm, 1.0), (Look::HighContrast, 2.0)] {
        let coach = look.theme().coach;
        let picture = screenshot([200, 100], scale, look, |ui| {
            let rect = Rect::from_min_size(pos2(10.0, 10.0), vec2(20.0, 20.0));
            ui.painter().rect_filled(rect, 0, coach.primary.ground);
        });
        let at = |points: f32| (points * scale) as u32;
        assert_eq!(picture.get_pixel(at(5.0), at(5.0)).0, coach.ground.ground.to_array());
        assert_eq!(picture.get_pixel(at(20.0), at(20.0)).0, coach.primary.ground.to_array());
        assert_eq!(picture.get_pixel(at(29.0), at(20.0)).0, coach.primary.ground.to_array());
        assert_eq!(picture.get_pixel(at(32.0), at(20.0)).0, coach.ground.ground.to_array());
    }
}

#[test]
fn a_layout_that_asks_for_another_pass_gets_it() {
    let mut passes = 0;
    let picture = screenshot([20, 20], 1.0, Look::Calm, |ui| {
        passes += 1;
        if passes < 4 {
            ui.ctx().request_repaint();
        } else {
            ui.painter()
                .rect_filled(ui.ctx().content_rect(), 0, Color32::from_rgb(1, 2, 3));
        }
    });
    assert_eq!(picture.get_pixel(10, 10).0, [1, 2, 3, 255]);
}
