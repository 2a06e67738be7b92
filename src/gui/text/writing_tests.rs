//! Writing from the right, as somebody does it who is used to it: keys, touches, and where the caret is seen.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use eframe::egui::{
    Color32, Context, Event, Frame, Id, Key, Modifiers, Rangef, Rect, Shape, TextBuffer, TextEdit, Ui, Vec2, pos2,
};
use egui_kittest::Harness;

use super::Writing;
use super::caret::{Caret, Carets};
use super::testing::{in_pass, window};
use crate::gui::theme::{self, Look, console_text};

const PLACE: Rect = Rect::from_min_max(pos2(20.0, 20.0), pos2(420.0, 72.0));

/// A field as the console has it, its text outside.
fn field(text: &str) -> (Harness<'static>, Rc<RefCell<String>>) {
    let text = Rc::new(RefCell::new(text.to_owned()));
    let own = Rc::clone(&text);
    let mut harness = Harness::builder()
        .with_size(Vec2::new(440.0, 100.0))
        .with_context_setup(|ctx| theme::install(ctx, Look::Calm))
        .build_ui(move |ui| {
            let mut text = own.borrow_mut();
            let writing = Writing::begin(ui, id(), &text, console_text::BODY);
            let ink = Color32::BLACK;
            let mut unseen = |ui: &Ui, text: &dyn TextBuffer, _| Writing::unseen(ui, text.as_str(), console_text::BODY);
            let mut edit = TextEdit::singleline(&mut *text).id(id()).frame(Frame::new());
            if writing.is_some() {
                edit = edit.layouter(&mut unseen);
            }
            let response = ui.place(PLACE, edit).accessible_name("a name");
            if let Some(writing) = writing {
                writing.show(ui, &response, &text, PLACE, ink);
            }
        });
    harness.run();
    harness.ctx.memory_mut(|memory| memory.request_focus(id()));
    harness.run();
    harness.key_press(Key::End);
    harness.run();
    (harness, text)
}

fn id() -> Id {
    Id::unique("the field")
}

/// Where the caret is drawn: the one upright line.
fn caret(harness: &Harness<'_>) -> f32 {
    let lines: Vec<f32> = (harness.output().shapes.iter())
        .filter_map(|shape| match &shape.shape {
            Shape::LineSegment { points, stroke } if stroke.width > 0.0 && points[0].x == points[1].x => {
                Some(points[0].x)
            }
            _ => None,
        })
        .collect();
    assert_eq!(lines.len(), 1, "{lines:?}");
    lines[0]
}

fn press(harness: &mut Harness<'_>, key: Key) {
    harness.key_press(key);
    harness.run();
}

fn write(harness: &mut Harness<'_>, letters: &str) {
    harness.event(Event::Text(letters.into()));
    harness.run();
}

#[test]
fn the_caret_goes_to_the_left_as_letters_are_written() {
    let (mut harness, text) = field("ن");
    let mut before = caret(&harness);
    for letter in ["و", "ر", "ا"] {
        write(&mut harness, letter);
        let after = caret(&harness);
        assert!(after < before, "{before} {after}");
        before = after;
    }
    assert_eq!(*text.borrow(), "نورا");
    // A space at the end is seen at once, on the left.
    write(&mut harness, " ");
    assert!(caret(&harness) < before - 2.0);
}

#[test]
fn arrows_go_the_way_that_they_point() {
    let (mut harness, text) = field("نورا");
    let end = caret(&harness);
    press(&mut harness, Key::ArrowLeft);
    assert!((caret(&harness) - end).abs() < 0.1, "it is the left end");
    press(&mut harness, Key::ArrowRight);
    let one = caret(&harness);
    assert!(one > end + 2.0, "{end} {one}");
    press(&mut harness, Key::ArrowRight);
    assert!(caret(&harness) > one + 2.0);
    press(&mut harness, Key::ArrowLeft);
    press(&mut harness, Key::Backspace);
    assert_eq!(*text.borrow(), "نوا", "what is before the caret is to its right");
    press(&mut harness, Key::Home);
    assert!(caret(&harness) > PLACE.right() - 4.0, "{}", caret(&harness));
}

#[test]
fn word_by_word_is_the_same_way() {
    let (mut harness, text) = field("نورا علي");
    harness.key_press_modifiers(Modifiers::CTRL, Key::ArrowRight);
    harness.run();
    write(&mut harness, "+");
    assert_eq!(*text.borrow(), "نورا +علي");
}

#[test]
fn a_touch_puts_the_caret_where_it_is() {
    let (mut harness, text) = field("نورا");
    for (x, expected) in [(PLACE.right() - 2.0, "+نورا"), (PLACE.left() + 4.0, "نورا+")] {
        harness.event(Event::PointerMoved(pos2(x, PLACE.center().y)));
        for pressed in [true, false] {
            harness.event(Event::PointerButton {
                pos: pos2(x, PLACE.center().y),
                button: eframe::egui::PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
        }
        harness.run();
        write(&mut harness, "+");
        assert_eq!(*text.borrow(), expected);
        press(&mut harness, Key::Backspace);
    }
}

#[test]
fn what_is_marked_goes_with_the_next_letter() {
    let (mut harness, text) = field("نورا");
    for _ in 0..2 {
        harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowRight);
        harness.run();
    }
    write(&mut harness, "ح");
    assert_eq!(*text.borrow(), "نوح");
}

#[test]
fn a_text_longer_than_the_field_shows_the_caret() {
    let (mut harness, _) = field(&"نورا علي ".repeat(12));
    let inside = PLACE.expand(0.1).x_range();
    assert!(inside.contains(caret(&harness)));
    for _ in 0..30 {
        press(&mut harness, Key::ArrowRight);
        assert!(inside.contains(caret(&harness)), "{}", caret(&harness));
    }
}

fn carets(ctx: &Context, text: &str) -> Carets {
    in_pass(ctx, |ctx| super::writing::carets(ctx, text, console_text::BODY))
}

#[test]
fn every_place_is_reached_by_arrows_and_goes_back_to_itself_by_touch() {
    let ctx = window();
    for text in [
        "نورا علي",
        "abc",
        "لا إله",
        "Amina نورا 12 x",
        "سڵاو (2) Kela",
        "مُعَلِّم",
        "می\u{200C}روم",
        "علي: 040 123",
    ] {
        let carets = carets(&ctx, text);
        let letters: Vec<Rangef> = carets.reaches(0..text.len()).collect();
        let mut caret = Caret::after(0);
        for _ in &letters {
            caret = carets.step(caret, false);
        }
        assert!(carets.x(caret) < 0.1, "{text}: the left end");
        let mut places = BTreeSet::from([caret.place]);
        for _ in &letters {
            let next = carets.step(caret, true);
            assert!(carets.x(next) > carets.x(caret), "{text}");
            caret = next;
            places.insert(caret.place);
        }
        assert!((carets.x(caret) - carets.width()).abs() < 0.1, "{text}: the right end");
        for _ in &letters {
            caret = carets.step(caret, false);
            places.insert(caret.place);
        }
        assert_eq!(places.len(), letters.len() + 1, "{text}: each place, there and back");
        for reach in letters {
            for x in [reach.min + 0.1, reach.max - 0.1] {
                let caret = carets.touched(x);
                assert!((carets.x(caret) - x).abs() < 0.2, "{text}");
            }
        }
    }
}

#[test]
fn a_ligature_has_a_caret_within_and_a_mark_none() {
    let ctx = window();
    let ligature = carets(&ctx, "لا");
    let places = [0, 2, 4].map(|place| ligature.x(Caret::after(place)));
    assert!(places[0] > places[1] + 2.0 && places[1] > places[2] + 2.0, "{places:?}");
    let marked = carets(&ctx, "بّ");
    assert_eq!(marked.step(Caret::after(0), false), Caret::after(4));
}
