use super::*;
use crate::base::pictures;
use eframe::egui::{self, Context, LayerId, Shape, pos2, vec2};

/// Paints with `paint` in one pass; gives the shapes painted, the textures set and the textures freed.
fn pass(ctx: &Context, mut paint: impl FnMut(&Painter)) -> (Vec<Shape>, usize, usize) {
    let mut output = ctx.run_ui(egui::RawInput::default(), |_| {
        paint(&ctx.layer_painter(LayerId::background()));
    });
    let shapes = std::mem::take(&mut output.shapes)
        .into_iter()
        .map(|clipped| clipped.shape)
        .collect();
    let counts = (output.textures_delta.set.len(), output.textures_delta.free.len());
    output.textures_delta.clear();
    (shapes, counts.0, counts.1)
}

fn square(side: f32) -> Rect {
    Rect::from_min_size(pos2(10.0, 10.0), Vec2::splat(side))
}

/// A context whose first pass, in which egui sets its own font texture, is over.
fn context() -> Context {
    let ctx = Context::default();
    pass(&ctx, |_| {});
    ctx
}

#[test]
fn the_window_and_the_checker_know_the_same_drawings() {
    let names = |files: &[File]| files.iter().map(|(name, _)| *name).collect::<Vec<_>>();
    assert_eq!(names(files::PICTURES), pictures::NAMES);
    assert_eq!(names(files::ICONS), pictures::ICONS);
    assert!(pictures::NAMES.is_sorted() && pictures::ICONS.is_sorted());
}

#[test]
fn a_drawing_is_made_once_for_each_size_and_any_tint_or_direction() {
    let ctx = context();
    let mut held = Pictures::new();
    let (shapes, set, _) = pass(&ctx, |painter| {
        for tint in [Color32::RED, Color32::BLUE] {
            for mirrored in [false, true] {
                held.paint(
                    painter,
                    Drawing::icon("arrow-left", tint).mirrored(mirrored),
                    square(64.0),
                );
            }
        }
    });
    assert_eq!((shapes.len(), set), (4, 1));
    assert_eq!(held.bytes(), 64 * 64 * 4);
    let (_, set, _) = pass(&ctx, |painter| {
        held.paint(painter, Drawing::icon("arrow-left", Color32::RED), square(64.0));
        held.paint(painter, Drawing::icon("arrow-left", Color32::RED), square(32.0));
    });
    assert_eq!(set, 1, "only the new size is new");
}

#[test]
fn pixels_follow_the_scale_of_the_screen_and_stand_on_whole_ones() {
    let ctx = context();
    ctx.set_pixels_per_point(1.5);
    pass(&ctx, |_| {});
    let mut held = Pictures::new();
    let rect = Rect::from_min_size(pos2(10.1, 20.3), vec2(33.0, 33.0));
    let (shapes, ..) = pass(&ctx, |painter| held.paint(painter, Drawing::picture("coin"), rect));
    // 33 points are 49.5 pixels; a half is rounded up.
    assert_eq!(held.bytes(), 50 * 50 * 4);
    let corner = shapes[0].visual_bounding_rect().min * 1.5;
    assert!((corner - corner.round()).length() < 0.01, "{corner:?}");
}

#[test]
fn mirroring_changes_left_and_right() {
    let ctx = context();
    let mut held = Pictures::new();
    let uv_at_left = |shape: &Shape| match shape {
        Shape::Rect(rect) => rect.brush.as_ref().map(|brush| brush.uv.min.x),
        Shape::Mesh(mesh) => mesh.vertices.first().map(|vertex| vertex.uv.x),
        _ => None,
    };
    let (shapes, ..) = pass(&ctx, |painter| {
        held.paint(painter, Drawing::icon("door", Color32::BLACK), square(64.0));
        held.paint(
            painter,
            Drawing::icon("door", Color32::BLACK).mirrored(true),
            square(64.0),
        );
    });
    assert_eq!(
        shapes.iter().map(uv_at_left).collect::<Vec<_>>(),
        [Some(0.0), Some(1.0)]
    );
}

#[test]
fn what_was_seen_longest_ago_makes_room_and_its_texture_is_freed() {
    let ctx = context();
    let mut held = Pictures::with_budget(2 * 32 * 32 * 4);
    let mut see = |names: &[&str]| {
        let (_, set, freed) = pass(&ctx, |painter| {
            for name in names {
                held.paint(painter, Drawing::picture(name), square(32.0));
            }
        });
        (set, freed, held.bytes())
    };
    assert_eq!(see(&["bank", "bus"]), (2, 0, 2 * 32 * 32 * 4));
    assert_eq!(see(&["bank"]), (0, 0, 2 * 32 * 32 * 4));
    assert_eq!(see(&["coin"]), (1, 1, 2 * 32 * 32 * 4), "the bus went");
    assert_eq!(see(&["bank"]), (0, 0, 2 * 32 * 32 * 4), "the bank stayed");
}

#[test]
fn one_larger_than_all_the_room_is_still_shown() {
    let ctx = context();
    let mut held = Pictures::with_budget(100);
    let (shapes, set, _) = pass(&ctx, |painter| {
        held.paint(painter, Drawing::picture("bank"), square(32.0))
    });
    assert_eq!((shapes.len(), set, held.bytes()), (1, 1, 32 * 32 * 4));
}

#[test]
fn a_missing_name_is_a_frame_and_remembered_once() {
    let ctx = context();
    let mut held = Pictures::new();
    for _ in 0..2 {
        let (shapes, set, _) = pass(&ctx, |painter| {
            held.paint(painter, Drawing::picture("no-such-picture"), square(64.0));
            held.paint(painter, Drawing::picture("../icons/ear"), square(64.0));
        });
        assert_eq!((shapes.len(), set), (2, 0));
    }
    assert_eq!((held.missing.len(), held.bytes()), (2, 0));
    pass(&ctx, |painter| {
        for number in 0..1000 {
            held.paint(painter, Drawing::picture(&format!("missing-{number}")), square(8.0));
        }
    });
    assert_eq!(held.missing.len(), MISSING_KEPT);
}

#[test]
fn impossible_places_paint_nothing_and_huge_ones_are_bounded() {
    let ctx = context();
    let mut held = Pictures::new();
    let places = [
        Rect::NOTHING,
        Rect::EVERYTHING,
        Rect::NAN,
        square(0.0),
        square(-4.0),
        square(f32::INFINITY),
    ];
    let (shapes, set, _) = pass(&ctx, |painter| {
        for place in places {
            held.paint(painter, Drawing::picture("coin"), place);
        }
    });
    assert_eq!((shapes.len(), set), (0, 0));
    let wide = Rect::from_min_size(pos2(0.0, 0.0), vec2(1e6, 4.0));
    pass(&ctx, |painter| held.paint(painter, Drawing::picture("coin"), wide));
    assert_eq!(held.bytes(), MAX_SIDE as usize * 4 * 4);
}
