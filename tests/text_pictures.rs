//! Text in both directions as a picture: what no rule can tell is looked at once and then kept.
//!
//! After a change that is meant: `UPDATE_SNAPSHOTS=1 cargo test --test text_pictures`, and look at `tests/pictures/`.

#![cfg(feature = "gui")]

mod support;

use eframe::egui::{Frame, Ui};
use polku::gui::text::{Manner, label};
use polku::gui::theme::{self, Look, coach_text, service_text};
use polku::i18n::Direction::{Ltr, Rtl};

/// Order and joining were compared with Pango's on the day the picture was made.
fn page(ui: &mut Ui) {
    let theme = theme::of(ui.ctx());
    let sentence = "اضغط على Kirjaudu ثم اكتب 1234 (رمز PIN).";
    let coach = theme.coach.surface;
    Frame::new()
        .fill(coach.ground)
        .inner_margin(theme::space::LARGE)
        .show(ui, |ui| {
            label(ui, "أهلاً وسهلاً – مُعَلِّم", Manner::new(coach_text::TITLE, Rtl), coach.ink);
            for width in [700.0, 330.0] {
                ui.vertical(|ui| {
                    ui.set_max_width(width);
                    label(ui, sentence, Manner::new(coach_text::BODY, Rtl), coach.ink);
                });
            }
            let figures = "في 12.5.2025 الساعة 14:30، المبلغ \u{2068}45,90 €\u{2069}؛ ٢٠٢٥ – ۱۲۳؟";
            label(ui, figures, Manner::new(coach_text::SMALL, Rtl), coach.ink);
            let mixed = "Sana كتاب جديد tarkoittaa: uusi kirja. Soo dhowow!";
            label(ui, mixed, Manner::new(coach_text::BODY, Ltr).centred(), coach.ink);
        });
    let page = theme.service.page;
    Frame::new()
        .fill(page.ground)
        .inner_margin(theme::space::LARGE)
        .show(ui, |ui| {
            label(
                ui,
                "Tunnistaudu palveluun",
                Manner::new(service_text::H1, Ltr),
                page.ink,
            );
            label(
                ui,
                "Nimi: \u{2068}ليلى 2\u{2069}, ikä 30",
                Manner::new(service_text::BODY, Ltr),
                page.ink,
            );
        });
}

fn compare(look: Look, picture: &str) {
    let mut harness = support::window([780, 560], look).build_ui(page);
    harness.run();
    harness.snapshot(picture);
}

#[test]
fn text_runs_the_right_way_in_the_calm_look() {
    compare(Look::Calm, "text_calm");
}

#[test]
fn text_runs_the_right_way_in_high_contrast() {
    compare(Look::HighContrast, "text_high_contrast");
}
