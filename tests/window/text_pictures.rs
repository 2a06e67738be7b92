//! Text in both directions as a picture: what no rule can tell is looked at once and then kept.
//!
//! After a change that is meant: `UPDATE_SNAPSHOTS=1 cargo test --test window text_pictures`, and look at `tests/pictures/`.

use eframe::egui::{Frame, Id, Key, Modifiers, Rect, TextBuffer, TextEdit, Ui, pos2, vec2};
use polku::gui::text::{Manner, Writing, label};
use polku::gui::theme::{self, Look, coach_text, console_text, service_text};
use polku::i18n::Direction::{Ltr, Rtl};

use crate::raster;

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
    let mut harness = raster::window([780, 560], look).build_ui(page);
    harness.run();
    harness.snapshot(picture);
}

/// Three fields as they are written in: a name, a mark with a Latin word and figures in it, a text longer than the field.
#[test]
fn fields_are_written_in_from_the_right() {
    let texts = [
        "نورا علي ",
        "مكتبة Palokka (2) غداً",
        "هذه ملاحظة أطول من الحقل الذي كتبت فيه لموظف آخر",
    ];
    let mut harness = raster::window([460, 230], Look::Calm).build_ui(move |ui| {
        let surface = theme::of(ui.ctx()).coach.surface;
        for (number, text) in texts.into_iter().enumerate() {
            let place = Rect::from_min_size(pos2(20.0, 20.0 + 70.0 * number as f32), vec2(420.0, 52.0));
            let id = field(number);
            let writing = Writing::begin(ui, id, text, console_text::BODY).expect("it runs from the right");
            let mut typed = text.to_owned();
            let mut unseen = |ui: &Ui, text: &dyn TextBuffer, _| Writing::unseen(ui, text.as_str(), console_text::BODY);
            let edit = TextEdit::singleline(&mut typed)
                .id(id)
                .frame(Frame::new().fill(surface.ground))
                .min_size(place.size())
                .layouter(&mut unseen);
            let response = ui.place(place, edit).accessible_name(text);
            writing.show(ui, &response, &typed, place, surface.ink);
        }
    });
    let mut picture = |number: usize, keys: &[(Modifiers, Key)], name: &str| {
        harness.ctx.memory_mut(|memory| memory.request_focus(field(number)));
        harness.run();
        for (modifiers, key) in keys {
            harness.key_press_modifiers(*modifiers, *key);
            harness.run();
        }
        harness.snapshot(name);
    };
    let back = (Modifiers::SHIFT, Key::ArrowRight);
    picture(0, &[(Modifiers::NONE, Key::End)], "text_written");
    picture(
        1,
        &[&[(Modifiers::NONE, Key::End)][..], &[back; 9]].concat(),
        "text_marked",
    );
    picture(2, &[(Modifiers::NONE, Key::End)], "text_longer");
}

fn field(number: usize) -> Id {
    Id::unique(("a field", number))
}

#[test]
fn text_runs_the_right_way_in_the_calm_look() {
    compare(Look::Calm, "text_calm");
}

#[test]
fn text_runs_the_right_way_in_high_contrast() {
    compare(Look::HighContrast, "text_high_contrast");
}
