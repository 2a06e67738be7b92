//! The practice page: the service in its frame, the coach beside it (below it when the window stands upright), the
//! practice person's card.
//!
//! Where a language runs from the right the coach stands left of the service; the service itself is never mirrored.

use eframe::egui::{Rect, StrokeKind, Ui, Vec2, pos2};

use super::{coach, hand, keyboard, page, persona};
use crate::app::screen::Practice;
use crate::gui::picture::Drawing;
use crate::gui::text::{Align, Manner};
use crate::gui::theme::{radius, service_text, space};
use crate::gui::widgets::{Mirror, Stage};
use crate::i18n::Direction;

const MARGIN: f32 = space::LARGE;
const GAP: f32 = space::LARGE;
const BAND: f32 = 48.0;
/// The frame round everything that is practice.
const FRAME: f32 = 6.0;
const PHONE: f32 = 400.0;

/// Shows all of it.
pub fn show<'s>(ui: &mut Ui, stage: &mut Stage<'s>, area: Rect, practice: &'s Practice) {
    stage.lit = practice.lit.as_ref();
    stage.aim = practice.demo.as_ref().and_then(|demo| demo.target.as_ref());
    if practice.lit.is_none() && stage.aim.is_none() {
        stage.touch.lit = None;
    }
    let inner = Rect::from_min_max(
        pos2(area.left() + MARGIN, area.top()),
        pos2(area.right() - MARGIN, area.bottom() - MARGIN),
    );
    let mirror = Mirror::new(inner, stage.direction);
    if inner.height() > inner.width() {
        let height = (inner.height() * 0.62).round();
        let service = Rect::from_min_size(inner.min, Vec2::new(inner.width(), height));
        let below = Rect::from_min_max(pos2(inner.left(), service.bottom() + GAP), inner.max);
        let half = (below.width() * 0.58).round();
        let left = Rect::from_min_max(below.min, pos2(below.left() + half, below.bottom()));
        let right = Rect::from_min_max(pos2(left.right() + GAP, below.top()), below.max);
        show_service(ui, stage, service, practice);
        coach::show(ui, stage, mirror.at(left), &practice.coach);
        persona::show(ui, stage, mirror.at(right), &practice.card);
    } else {
        let width = (inner.width() * 0.32).clamp(430.0, 620.0).round();
        let service = Rect::from_min_max(inner.min, pos2(inner.right() - width - GAP, inner.bottom()));
        let side = mirror.at(Rect::from_min_max(pos2(service.right() + GAP, inner.top()), inner.max));
        show_service(ui, stage, mirror.at(service), practice);
        let card = persona::height(ui, stage, side.width(), &practice.card).min(side.height() * 0.5);
        let upper = Rect::from_min_max(side.min, pos2(side.right(), side.bottom() - card - GAP));
        let lower = Rect::from_min_max(pos2(side.left(), upper.bottom() + GAP), side.max);
        coach::show(ui, stage, upper, &practice.coach);
        persona::show(ui, stage, lower, &practice.card);
    }
    hand::show(ui, stage, practice);
}

/// The band, the browser, and the phone at its lower end.
fn show_service(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, practice: &Practice) {
    let (frame, desk) = (stage.theme.coach.band.ground, stage.theme.service.chrome.ground);
    ui.painter()
        .rect(area, radius::FRAME, desk, (FRAME, frame), StrokeKind::Inside);
    band(
        ui,
        stage,
        Rect::from_min_size(area.min, Vec2::new(area.width(), BAND)),
        &practice.band,
    );
    let below = Rect::from_min_max(
        pos2(area.left() + FRAME, area.top() + BAND),
        area.max - Vec2::splat(FRAME),
    );
    let below = keyboard::dock(ui, stage, below, &practice.keys);
    let view = page::View {
        ear: practice.ear,
        back: practice.demo.as_ref().is_some_and(|demo| demo.target.is_none()),
    };
    let mut pages = [None, None];
    match (&practice.browser, &practice.phone) {
        (Some(browser), Some(phone)) => {
            let split = below.right() - PHONE - 2.0 * space::MEDIUM;
            let left = Rect::from_min_max(below.min, pos2(split, below.bottom()));
            let top = (below.bottom() - 800.0).max(below.top() + space::MEDIUM);
            let right = Rect::from_min_max(pos2(split + space::MEDIUM, top), below.max - Vec2::splat(space::MEDIUM));
            pages = [
                Some(page::browser(ui, stage, left, browser, view)),
                Some(page::phone(ui, stage, right, phone, view)),
            ];
        }
        (Some(browser), None) => pages[0] = Some(page::browser(ui, stage, below, browser, view)),
        (None, Some(phone)) => {
            let middle = Rect::from_center_size(below.center(), Vec2::new(PHONE, below.height().min(800.0)));
            pages[1] = Some(page::phone(ui, stage, middle, phone, view));
        }
        (None, None) => {}
    }
    hand::light(ui, stage, &pages);
}

/// "This is practice": always above the service, never mirrored.
fn band(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, words: &str) {
    let pair = stage.theme.coach.band;
    let corner = eframe::egui::CornerRadius {
        nw: radius::FRAME,
        ne: radius::FRAME,
        sw: 0,
        se: 0,
    };
    ui.painter().rect(
        rect,
        corner,
        pair.ground,
        eframe::egui::Stroke::NONE,
        StrokeKind::Inside,
    );
    let manner = Manner::new(service_text::BUTTON, Direction::Ltr).aligned(Align::Start);
    let block = stage.words(ui, words, manner, rect.width() - 80.0);
    let whole = block.size().x + 40.0;
    let start = rect.center().x - whole / 2.0;
    let mark = Rect::from_center_size(pos2(start + 14.0, rect.center().y), Vec2::splat(30.0));
    stage.draw(ui.painter(), Drawing::picture("practice-mark"), mark);
    block.paint(
        ui.painter(),
        pos2(start + 40.0, rect.center().y - block.size().y / 2.0),
        pair.ink,
    );
    let id = stage.id("band");
    let response = ui.interact(rect, id, eframe::egui::Sense::hover());
    response
        .widget_info(|| eframe::egui::WidgetInfo::labeled(eframe::egui::accesskit::Role::Label, true, block.plain()));
}
