//! The console's window: what can be found and touched, what is typed, which keys act, and that nothing lies over another.

use std::sync::LazyLock;

use eframe::egui::accesskit::{Live, Role, Toggled};
use eframe::egui::{Color32, Key, Modifiers, Pos2, Rect, Shape, Vec2, pos2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use polku::app::console::view::{Block, Cell, Field, FieldKind, Tone};
use polku::app::console::{ConsoleMsg, FieldId, Page, RollMsg, StaffText};
use polku::app::made_up::{self, MEETING, WALK_IN};
use polku::app::msg::Msg;
use polku::app::screen::{Control, ControlLook, Screen};
use polku::app::tour::{self, Stop, Wish};
use polku::course::Status;
use polku::gui::raster::screenshot;
use polku::gui::scale::zoom_for;
use polku::gui::theme::Look;
use polku::gui::{Motion, Touch, draw};
use polku::i18n::Lang;

use crate::content::CONTENT;
use crate::shown::{LARGE, SMALL, Shown, TALL, shown};
use crate::staff_screens::{self, gallery, said, thousand};

const SIZES: [Vec2; 3] = [LARGE, SMALL, TALL];

static ROLL: LazyLock<Screen> = LazyLock::new(|| at(Stop::Roll));

fn at(stop: Stop) -> Screen {
    let (catalog, texts) = &*CONTENT;
    tour::screen(catalog, texts, stop, &Wish::new(Lang::En)).unwrap()
}

fn roll() -> Screen {
    ROLL.clone()
}

fn to_roll(msg: RollMsg) -> Msg {
    Msg::Console(ConsoleMsg::Roll(msg))
}

fn typed(field: &'static str, text: &str) -> Msg {
    Msg::Console(ConsoleMsg::Typed(FieldId::of_page(field), StaffText(text.into())))
}

/// Puts what was typed into the screen, as the model would.
fn take_in(window: &mut Shown, field: FieldId, text: &str) {
    window.change(|screen| {
        staff_screens::fields(&mut staff_screens::console(screen).blocks, &mut |one: &mut Field| {
            if one.id == field {
                one.value = text.into();
            }
        });
    });
}

/// Presses keys of letters as a keyboard sends them.
fn press(window: &mut Shown, letter: &str) {
    window.type_text(letter);
}

#[test]
fn a_mark_is_found_by_its_word_and_the_person_and_sends_what_stands_in_it() {
    let mut window = shown(roll(), LARGE);
    window.touch("Present, Dîlan");
    let dilan = made_up::person(7);
    assert_eq!(window.sent(), [to_roll(RollMsg::Mark(MEETING, dilan, Status::Present))]);
    window.touch("Absent, نورا");
    let nora = made_up::person(1);
    assert_eq!(window.sent(), [to_roll(RollMsg::Mark(MEETING, nora, Status::Absent))]);
}

#[test]
fn a_mark_that_holds_is_on_and_the_others_are_not() {
    let window = shown(roll(), LARGE);
    let on = |name: &str| window.node(name).accesskit_node().toggled();
    assert_eq!(on("Present, Amina"), Some(Toggled::True));
    assert_eq!(on("Late, Amina"), Some(Toggled::False));
    assert_eq!(on("Late, Mehmet"), Some(Toggled::True));
}

/// A finger that touches twice by accident does not set a mark and take it away.
#[test]
fn the_second_touch_of_a_double_one_is_no_touch() {
    let mut window = shown(roll(), LARGE);
    let at = window.node("Present, Dîlan").rect().center();
    window.touch_quickly(at);
    window.touch_quickly(at);
    assert_eq!(window.sent().len(), 1);
}

#[test]
fn marks_are_large_enough_for_a_finger() {
    for size in SIZES {
        let window = shown(roll(), size);
        for name in [
            "Present, Amina",
            "Late, Amina",
            "Left, Amina",
            "Excused, Amina",
            "Absent, Amina",
        ] {
            let rect = window.node(name).rect();
            assert!(rect.width() >= 64.0 && rect.height() >= 56.0, "{name}: {rect:?}");
        }
    }
}

#[test]
fn controls_of_the_frame_and_of_the_page_send_their_messages() {
    let mut window = shown(roll(), LARGE);
    window.touch("Svenska");
    assert_eq!(window.sent(), [Msg::Console(ConsoleMsg::Speak(Lang::Sv))]);
    window.touch("Lock");
    assert_eq!(window.sent(), [Msg::Console(ConsoleMsg::Lock)]);
    window.touch("Add a walk-in");
    assert_eq!(window.sent(), [to_roll(RollMsg::WalkIn(MEETING))]);
    window.touch("Join");
    assert_eq!(window.sent(), [to_roll(RollMsg::JoinWhom(MEETING, WALK_IN))]);
    let mut window = shown(gallery(), LARGE);
    window.touch("Takaisin");
    assert_eq!(window.sent(), [said("Takaisin")]);
}

#[test]
fn a_row_that_opens_something_is_one_button_with_the_names_of_its_cells() {
    let mut window = shown(at(Stop::JoinWhom), LARGE);
    window.touch("Оксана");
    let join = RollMsg::Join(WALK_IN, made_up::person(2));
    assert_eq!(window.sent(), [to_roll(join)]);
    let mut window = shown(thousand(), LARGE);
    window.touch("علي رضا 1, somali, arabia, 1 tapaamista");
    assert_eq!(window.sent(), [said("row 1")]);
}

#[test]
fn what_is_typed_goes_to_the_model_and_enter_and_leaving_say_so() {
    let mut window = shown(roll(), LARGE);
    let dilan = made_up::person(7);
    let field = FieldId::about("minutes", dilan.0);
    let done = to_roll(RollMsg::Minutes(MEETING, dilan));
    window.touch("Minutes, Dîlan");
    window.type_text("45");
    let change = ConsoleMsg::Typed(field, StaffText("45".into()));
    assert_eq!(window.sent(), [Msg::Console(change)]);
    take_in(&mut window, field, "45");
    window.key(Key::Enter);
    assert_eq!(window.sent(), std::slice::from_ref(&done));
    // Once more, and left by a touch elsewhere.
    window.touch("Minutes, Dîlan");
    let at = window.harness.get_by_label("Netti tutuksi · meeting 2").rect().center();
    window.touch_at(at);
    assert_eq!(window.sent(), [done]);
}

#[test]
fn enter_and_leaving_may_say_different_things() {
    let mut window = shown(gallery(), LARGE);
    window.touch("Nimi");
    window.key(Key::Enter);
    assert_eq!(window.sent(), [said("name submitted")]);
    window.touch("Nimi");
    window.key(Key::Tab);
    assert_eq!(window.sent(), [said("name left")]);
}

#[test]
fn a_field_that_is_scrolled_out_of_sight_is_still_written_in() {
    let mut table = staff_screens::table(300);
    for (nth, row) in table.rows.iter_mut().enumerate() {
        let id = FieldId::about("minutes", made_up::person(nth as u64).0);
        let field = Field {
            id,
            label: staff_screens::line(&format!("field {nth}")),
            ..staff_screens::field("minutes", "", FieldKind::Number, "")
        };
        row.cells[2] = Cell::Field(field);
        row.open = None;
    }
    let mut window = shown(staff_screens::screen("Kentät", vec![Block::Table(table)]), LARGE);
    window.touch("field 1");
    for _ in 0..3 {
        window.key(Key::PageDown);
    }
    let far = window.harness.query_by_label("field 40").is_some();
    assert!(far, "it scrolled");
    window.type_text("7");
    let id = FieldId::about("minutes", made_up::person(1).0);
    assert_eq!(
        window.sent(),
        [Msg::Console(ConsoleMsg::Typed(id, StaffText("7".into())))]
    );
}

#[test]
fn keys_act_while_no_field_is_written_in() {
    let mut window = shown(roll(), LARGE);
    window.key(Key::ArrowDown);
    assert_eq!(window.sent(), [Msg::Console(ConsoleMsg::Move(1))]);
    window.key(Key::ArrowUp);
    assert_eq!(window.sent(), [Msg::Console(ConsoleMsg::Move(-1))]);
    press(&mut window, "2");
    assert_eq!(window.sent(), [to_roll(RollMsg::MarkSelected(MEETING, Status::Late))]);
    press(&mut window, "+");
    assert_eq!(window.sent(), [to_roll(RollMsg::WalkIn(MEETING))]);
    press(&mut window, "q");
    assert_eq!(window.sent(), []);
    window.key_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.sent(), [Msg::Console(ConsoleMsg::Undo)]);

    window.touch("Minutes, Dîlan");
    window.sent();
    press(&mut window, "2");
    window.key_with(Modifiers::COMMAND, Key::Z);
    window.key(Key::ArrowDown);
    let acts = window.sent();
    let only_typed = |msg: &Msg| matches!(msg, Msg::Console(ConsoleMsg::Typed(..)));
    assert!(acts.iter().all(only_typed), "{acts:?}");
    assert_eq!(window.focused().as_deref(), Some("Minutes, Dîlan"));
}

#[test]
fn a_key_that_is_held_down_acts_once() {
    let mut window = shown(roll(), LARGE);
    for repeat in [false, true, true] {
        window.harness.event(eframe::egui::Event::Key {
            key: Key::Num1,
            physical_key: None,
            pressed: true,
            repeat,
            modifiers: Modifiers::NONE,
        });
        window.type_text("1");
    }
    assert_eq!(window.sent().len(), 1);
}

#[test]
fn enter_acts_for_the_page_only_when_nothing_has_the_focus() {
    let mut window = shown(gallery(), LARGE);
    window.key(Key::Enter);
    assert_eq!(window.sent(), [said("enter")]);
    window.key(Key::Tab);
    assert_eq!(window.focused().as_deref(), Some("Tänään"));
    window.key(Key::Enter);
    let sent = window.sent();
    assert_eq!(sent.len(), 1);
    assert_ne!(sent, [said("enter")]);
}

/// The rows move; the keyboard's place does not.
#[test]
fn arrows_leave_the_focus_where_it_is() {
    let mut window = shown(roll(), LARGE);
    for _ in 0..6 {
        window.key(Key::Tab);
    }
    let before = window.focused();
    assert!(before.is_some());
    window.key(Key::ArrowDown);
    assert_eq!(window.focused(), before);
    assert_eq!(window.sent(), [Msg::Console(ConsoleMsg::Move(1))]);
}

#[test]
fn tab_goes_in_the_order_of_reading() {
    let mut window = shown(gallery(), LARGE);
    let mut order = Vec::new();
    for _ in 0..20 {
        window.key(Key::Tab);
        order.extend(window.focused());
    }
    let wanted = [
        "Tänään",
        "Kurssit",
        "Ihmiset",
        "Henkilökohtainen ohjaus",
        "Taulu",
        "Äänet",
        "Luvut",
        "Laite",
        "Takaisin",
        "Kumoa",
        "Svenska",
        "Lukitse",
        "Nimi",
        "Päivä",
        "Alkaa",
        "Osallistujia enintään",
        "Nettikurssi",
        "Avoin ryhmä",
        "Tapahtuma",
        "Kirjasto",
    ];
    assert_eq!(order, wanted);
}

#[test]
fn space_acts_on_the_control_that_has_the_focus() {
    let mut window = shown(roll(), LARGE);
    while window.focused().as_deref() != Some("Present, Dîlan") {
        window.key(Key::Tab);
    }
    window.sent();
    window.key(Key::Space);
    let dilan = made_up::person(7);
    assert_eq!(window.sent(), [to_roll(RollMsg::Mark(MEETING, dilan, Status::Present))]);
}

#[test]
fn of_a_thousand_rows_only_the_near_ones_are_drawn() {
    let few = shown(
        staff_screens::screen("Tuhat", vec![Block::Table(staff_screens::table(30))]),
        LARGE,
    );
    let many = shown(thousand(), LARGE);
    let shapes = |window: &Shown| window.harness.output().shapes.len();
    let (few, many) = (shapes(&few), shapes(&many));
    assert!(many <= few + 20, "{many} shapes for a thousand rows, {few} for thirty");
}

#[test]
fn a_long_table_can_be_scrolled_to_its_end_and_nothing_jumps() {
    let mut window = shown(thousand(), SMALL);
    let mut pages = 0;
    while window.harness.query_by_label_contains(" 999,").is_none() && pages < 300 {
        window.key(Key::PageDown);
        pages += 1;
    }
    window.key(Key::PageDown);
    let name = "Hodan 🌻 999, somali, arabia, 5 tapaamista";
    let last = window.node(name).rect();
    assert!(last.bottom() <= window.size().y, "{last:?}");
    window.touch(name);
    assert_eq!(window.sent(), [said("row 999")]);
}

#[test]
fn a_row_that_arrows_select_is_scrolled_into_sight() {
    let mut window = shown(thousand(), SMALL);
    let select = |screen: &mut Screen, wanted: usize| {
        if let Some(Block::Table(table)) = staff_screens::console(screen).blocks.first_mut() {
            for (nth, row) in table.rows.iter_mut().enumerate() {
                row.selected = nth == wanted;
            }
        }
    };
    window.key(Key::ArrowDown);
    window.change(|screen| select(screen, 40));
    window.step();
    window.step();
    let name = "Amina 40, somali, arabia, 5 tapaamista";
    let rect = window.node(name).rect();
    let seen = Rect::from_min_size(Pos2::ZERO, window.size());
    assert!(seen.contains_rect(rect), "{rect:?}");
    // By a touch, nothing moves under the finger.
    window.change(|screen| select(screen, 0));
    window.step();
    assert_eq!(window.node(name).rect(), rect);
}

#[test]
fn choices_are_radio_buttons_or_check_boxes() {
    let mut window = shown(gallery(), LARGE);
    let known = |window: &Shown, name: &str| {
        let node = window.node(name);
        (node.accesskit_node().role(), node.accesskit_node().toggled())
    };
    assert_eq!(known(&window, "Nettikurssi"), (Role::RadioButton, Some(Toggled::True)));
    assert_eq!(known(&window, "Avoin ryhmä"), (Role::RadioButton, Some(Toggled::False)));
    assert_eq!(known(&window, "Pankki"), (Role::CheckBox, Some(Toggled::True)));
    window.touch("Tapahtuma");
    let pick = ConsoleMsg::Pick {
        field: FieldId::of_page("choice"),
        code: "Tapahtuma".into(),
        many: false,
    };
    assert_eq!(window.sent(), [Msg::Console(pick)]);
}

#[test]
fn assistive_technology_finds_a_table_with_rows_and_cells() {
    let window = shown(thousand(), LARGE);
    let table = window.node_of(Role::Table, "Ihmiset");
    assert_eq!(table.accesskit_node().data().row_count(), Some(1000));
    let rows: Vec<_> = table
        .children()
        .filter(|node| node.accesskit_node().role() == Role::Row)
        .collect();
    assert!(rows.len() > 10, "{}", rows.len());
    let cells = rows[3]
        .children()
        .filter(|node| node.accesskit_node().role() == Role::Cell);
    assert!(cells.count() >= 3);
    assert_eq!(window.node("Nimi").accesskit_node().role(), Role::ColumnHeader);
}

/// Names stand in one line, with a picture before them or not.
#[test]
fn rows_without_a_picture_are_aligned_with_those_that_have_one() {
    let window = shown(roll(), LARGE);
    let left = |name: &str| window.node_of(Role::Cell, name).rect().left();
    assert!((left("Amina") - left("Thị Hương")).abs() < 0.5);
    assert!((left("Amina") - left("Walk-in 1")).abs() < 0.5);
}

#[test]
fn a_note_is_said_when_it_comes() {
    let mut screen = gallery();
    staff_screens::console(&mut screen).notes = vec![staff_screens::note(Tone::Good, "Kumottu.")];
    let window = shown(screen, LARGE);
    let node = window.node_by_value("Kumottu.");
    assert_eq!(node.accesskit_node().data().live(), Some(Live::Polite));
}

#[test]
fn a_field_tells_its_help_and_what_is_wrong() {
    let window = shown(gallery(), LARGE);
    let told = |name| window.node(name).accesskit_node().description();
    assert_eq!(told("Päivä").as_deref(), Some("Kirjoita päivä näin: 24.11.2026."));
    assert_eq!(told("Nimi").as_deref(), Some("Etunimi tai kutsumanimi riittää."));
}

#[test]
fn the_keyboard_on_the_screen_writes_into_the_console() {
    for size in SIZES {
        let mut window = shown(gallery(), size);
        window.has_no_keyboard();
        window.touch("Nimi");
        window.step();
        window.touch("ö");
        assert_eq!(window.sent(), [typed("name", "Xaawoö")]);
        window.touch("Valmis");
        assert_eq!(window.sent(), [said("name submitted")]);
        window.touch("Alkaa");
        window.touch(":");
        assert_eq!(window.sent(), [typed("time", "10:00:")]);
        // The field stays in sight above the keys.
        let (field, keys) = (window.node("Alkaa").rect(), window.node("1").rect());
        assert!(field.bottom() <= keys.top(), "{field:?} {keys:?}");
        assert!(field.top() > 0.0);
    }
}

/// The first word stands at the right, as it is read; while it is written in, egui shows it as it can.
#[test]
fn a_name_from_the_right_stands_in_its_field_as_it_is_read() {
    fn drawn(shape: &Shape, letters: &mut Vec<(char, f32)>) {
        match shape {
            Shape::Vec(all) => all.iter().for_each(|one| drawn(one, letters)),
            Shape::Text(text) if text.fallback_color != Color32::TRANSPARENT => {
                let rows = text.galley.rows.iter();
                let glyphs =
                    rows.flat_map(|row| row.row.glyphs.iter().map(|glyph| (glyph.chr, row.pos.x + glyph.pos.x)));
                letters.extend(glyphs.map(|(letter, x)| (letter, text.pos.x + x)));
            }
            _ => {}
        }
    }
    let name = staff_screens::field("name", "Nimi", FieldKind::Text, "علي (Ali) رضا");
    let window = shown(staff_screens::screen("Nimet", vec![Block::Field(name)]), LARGE);
    let mut letters = Vec::new();
    for shape in &window.harness.output().shapes {
        drawn(&shape.shape, &mut letters);
    }
    // What egui would show lies below, without colour.
    let x = |letter: char| letters.iter().rev().find(|(one, _)| *one == letter).map(|(_, x)| *x);
    let from_right = ['ع', 'A', 'ض'].map(|letter| x(letter).expect("it is drawn"));
    assert!(from_right.is_sorted_by(|before, after| before > after), "{letters:?}");
}

#[test]
fn letters_that_no_face_has_stop_nothing() {
    let names = [
        "Xaawo Cabdi",
        "\u{2068}نورا العربي\u{2069}",
        "Ґалина Ющенко",
        "👩🏽‍🦱 Hodan",
        "阿明",
        "ሰላም",
    ];
    let mut table = staff_screens::table(names.len());
    for (row, name) in table.rows.iter_mut().zip(names) {
        row.cells[0] = Cell::Text(staff_screens::line(name), None);
    }
    let title = "Kurssi 🌻";
    // A missing glyph fails the test by itself.
    let window = shown(staff_screens::screen(title, vec![Block::Table(table)]), SMALL);
    assert!(window.everything().contains("👩🏽‍🦱 Hodan"), "it is read as it was written");
    assert!(window.everything().contains(title));
}

#[test]
fn nothing_is_drawn_again_while_nothing_happens() {
    for screen in [roll(), gallery(), thousand()] {
        let mut window = shown(screen, SMALL);
        window.wait(1.0);
        assert!(window.rests());
    }
}

/// Everything that can be touched, with its place.
fn touchable(window: &Shown) -> Vec<(String, Rect)> {
    let roles = [
        Role::Button,
        Role::TextInput,
        Role::SearchInput,
        Role::CheckBox,
        Role::RadioButton,
    ];
    window
        .placed()
        .into_iter()
        .filter(|(role, ..)| roles.contains(role))
        .map(|(_, name, rect)| (name, rect))
        .collect()
}

fn tidy(screen: &Screen, size: Vec2) {
    let window = shown(screen.clone(), size);
    let all = touchable(&window);
    assert!(all.len() > 5);
    for (nth, (name, rect)) in all.iter().enumerate() {
        // The page goes on below the window and is scrolled to.
        assert!(
            rect.left() >= 0.0 && rect.right() <= window.size().x,
            "{size:?} {name}: {rect:?}"
        );
        assert!(rect.height() >= 47.5, "{size:?} {name}: {rect:?}");
        for (other, next) in all.iter().skip(nth + 1) {
            let apart = !rect.shrink(0.5).intersects(next.shrink(0.5));
            assert!(apart, "{size:?} {name} {rect:?} and {other} {next:?}");
        }
    }
}

#[test]
fn nothing_lies_over_another_on_any_window() {
    for size in SIZES {
        for screen in [roll(), gallery(), at(Stop::Today), at(Stop::JoinWhom), thousand()] {
            tidy(&screen, size);
        }
    }
}

#[test]
fn what_was_learned_fits_on_every_window_and_leads_to_a_person() {
    let progress = at(Stop::Progress);
    for screen in [&progress, &at(Stop::PersonProgress), &at(Stop::Outcomes)] {
        for size in SIZES {
            tidy(screen, size);
        }
    }
    let mut window = shown(progress, LARGE);
    let rows = touchable(&window);
    let (amina, _) = rows.iter().find(|(name, _)| name.starts_with("Amina")).unwrap();
    assert!(amina.contains("Knows: ") && amina.contains("Can: "), "{amina}");
    window.touch(amina);
    let page = Page::PersonProgress(made_up::person(0));
    assert_eq!(window.sent(), [Msg::Console(ConsoleMsg::Go(page))]);
}

#[test]
fn a_chart_is_told_in_words_and_can_neither_be_touched_nor_moved() {
    for size in SIZES {
        let chart = staff_screens::chart();
        let screen = staff_screens::screen("Kaavio", vec![Block::Chart(chart.clone())]);
        let mut window = shown(screen, size);
        let rect = window.node_of(Role::Image, &chart.told.text).rect();
        assert!(
            rect.right() <= window.size().x && rect.height() > 300.0,
            "{size:?} {rect:?}"
        );
        for line in &chart.lines {
            assert!(window.everything().contains(&line.name.text));
        }
        let drawn = |window: &Shown| format!("{:?}", window.harness.output().shapes.len());
        let before = drawn(&window);
        window.touch_at(rect.center());
        window.touch_at(rect.center());
        assert_eq!(window.sent(), []);
        assert_eq!(drawn(&window), before);
        assert!(window.rests());
    }
}

/// One line is whole with round points, the other dashed with square ones: without colours they can still be told apart.
#[test]
fn lines_of_a_chart_differ_in_more_than_their_colour() {
    let picture = |dashed: bool, look: Look| {
        let mut chart = staff_screens::chart();
        chart.lines.truncate(1);
        chart.lines[0].dashed = dashed;
        let screen = staff_screens::screen("Kaavio", vec![Block::Chart(chart)]);
        let mut touch = Touch::new(Motion::Reduced);
        let picture = screenshot([1280, 800], zoom_for(1280.0, 800.0), look, |ui| {
            draw(ui, &screen, &mut touch);
        });
        // How far a pixel is from the most usual one, whatever its colour.
        let ground = picture.get_pixel(900, 700).0;
        picture
            .pixels()
            .filter(|pixel| pixel.0.iter().zip(ground).any(|(one, other)| one.abs_diff(other) > 60))
            .count()
    };
    for look in Look::ALL {
        let (whole, dashed) = (picture(false, look), picture(true, look));
        assert!(whole > dashed + 300, "{look:?}: {whole} {dashed}");
    }
}

#[test]
fn notes_stay_over_the_page_and_many_of_them_scroll_with_it() {
    let with = |count: usize| {
        let mut screen = gallery();
        staff_screens::console(&mut screen).notes = (0..count)
            .map(|nth| staff_screens::note(Tone::Warning, &format!("Huomio {nth}")))
            .collect();
        let mut window = shown(screen, SMALL);
        let first = window.node_by_value("Huomio 0").rect();
        window
            .harness
            .event(eframe::egui::Event::PointerMoved(pos2(700.0, 500.0)));
        window.key(Key::PageDown);
        (first, window.harness.query_by_value("Huomio 0").map(|node| node.rect()))
    };
    let (before, after) = with(1);
    assert_eq!(after, Some(before));
    let (before, after) = with(12);
    assert_ne!(after, Some(before));
}

/// A control that is on has another look than one that is not, in both looks.
#[test]
fn what_is_on_can_be_seen_in_both_looks() {
    for look in Look::ALL {
        let picture = |on: bool| {
            let mut screen = gallery();
            if on {
                let bar = &mut staff_screens::console(&mut screen).bar;
                bar[1].control = Control {
                    look: ControlLook::On,
                    ..bar[1].control.clone()
                };
            }
            let mut touch = Touch::new(Motion::Reduced);
            screenshot([1280, 800], zoom_for(1280.0, 800.0), look, |ui| {
                draw(ui, &screen, &mut touch);
            })
        };
        assert_ne!(picture(true), picture(false), "{look:?}");
    }
}
