//! Screens as pictures, in half their size: what no rule can tell is looked at once and then kept.
//!
//! After a change that is meant: `UPDATE_SNAPSHOTS=1 cargo test --test window screen_pictures`, and look at `tests/pictures/`.

use egui_kittest::{SnapshotOptions, image_snapshot_options};
use image::imageops::{FilterType, resize};
use polku::app::tour::{self, Stop, Wish};
use polku::gui::raster::screenshot;
use polku::gui::scale::zoom_for;
use polku::gui::theme::Look;
use polku::gui::{Motion, Touch, draw};
use polku::i18n::Lang;
use polku::journal::AttemptKind;

use crate::content::CONTENT;

const SIZE: [u32; 2] = [1280, 800];

fn compare(name: &str, stop: Stop, wish: &Wish, look: Look) {
    let (catalog, texts) = &*CONTENT;
    let screen = tour::screen(catalog, texts, stop, wish).unwrap();
    let [width, height] = SIZE;
    let mut touch = Touch::new(Motion::Reduced);
    let picture = screenshot(SIZE, zoom_for(width as f32, height as f32), look, |ui| {
        draw(ui, &screen, &mut touch);
    });
    let half = resize(&picture, width / 2, height / 2, FilterType::Triangle);
    let options = SnapshotOptions::new().threshold(0.6).output_path("tests/pictures");
    image_snapshot_options(&half, name, &options);
}

fn practice(lang: Lang, lesson: &str, kind: AttemptKind, acts: usize) -> Wish {
    Wish {
        lesson: lesson.parse().ok(),
        kind,
        acts,
        ..Wish::new(lang)
    }
}

#[test]
fn the_way_in() {
    let somali = Wish::new(Lang::So);
    compare("screen_welcome", Stop::Welcome, &somali, Look::Calm);
    compare("screen_languages", Stop::Languages, &somali, Look::Calm);
    compare("screen_animals", Stop::Animals, &somali, Look::Calm);
    compare("screen_goals", Stop::Goals, &somali, Look::Calm);
}

#[test]
fn the_path_and_what_is_asked_on_it() {
    let arabic = Wish::new(Lang::Ar);
    compare("screen_path", Stop::Path, &arabic, Look::Calm);
    compare("screen_question", Stop::Question, &arabic, Look::Calm);
    compare("screen_kinds", Stop::Kinds, &arabic, Look::Calm);
}

#[test]
fn the_practice_page() {
    let guided = practice(Lang::So, "library-reserve", AttemptKind::Guided, 2);
    compare("screen_guided", Stop::Practice, &guided, Look::Calm);
    let phone = Wish {
        ear: true,
        ..practice(Lang::Ar, "bank-identification", AttemptKind::Guided, 8)
    };
    compare("screen_phone_with_ear", Stop::Practice, &phone, Look::Calm);
    let alone = practice(Lang::Ar, "bank-identification", AttemptKind::Alone, 0);
    compare("screen_alone", Stop::Practice, &alone, Look::Calm);
    let contrast = practice(Lang::Fi, "library-reserve", AttemptKind::Guided, 4);
    compare("screen_high_contrast", Stop::Practice, &contrast, Look::HighContrast);
}

#[test]
fn what_came_of_it_and_what_is_staffs() {
    let english = Wish::new(Lang::En);
    compare("screen_told", Stop::Told, &english, Look::Calm);
    compare("screen_pin", Stop::Pin, &english, Look::Calm);
}

#[test]
fn the_console() {
    let finnish = Wish::new(Lang::Fi);
    compare("screen_roll", Stop::Roll, &finnish, Look::Calm);
    compare("screen_roll_high_contrast", Stop::Roll, &finnish, Look::HighContrast);
    compare("screen_outcomes", Stop::Outcomes, &finnish, Look::Calm);
}
