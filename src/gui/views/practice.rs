//! The practice page: the service in its frame, the coach beside it (below it when the window stands upright), the
//! practice person's card.
//!
//! Where a language runs from the right the coach stands left of the service; the service itself is never mirrored.

use eframe::egui::{Rect, StrokeKind, Ui, Vec2, pos2};

use super::paper::part;
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
/// As long as phones are.
const PHONE_HIGH: f32 = 2.2 * PHONE;

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
    let (service, coach_at, card_at) = places(ui, stage, inner, practice);
    show_service(ui, stage, mirror.at(service), practice);
    coach::show(ui, stage, mirror.at(coach_at), &practice.coach);
    persona::show(ui, stage, mirror.at(card_at), &practice.card);
    hand::show(ui, stage, practice, mirror.at(service));
}

/// Where the service, the coach and the card stand, as read from the left.
fn places(ui: &Ui, stage: &Stage<'_>, inner: Rect, practice: &Practice) -> (Rect, Rect, Rect) {
    let (coach, card) = (&practice.coach, &practice.card);
    if inner.height() > inner.width() {
        // Both get what they want, the service the rest.
        let half = ((inner.width() - GAP) * 0.58).round();
        let (_, easy) = persona::heights(ui, stage, inner.width() - half - GAP, card);
        let wanted = coach::height(ui, stage, half, coach).max(easy);
        let low = wanted.min(inner.height() * 0.5).round();
        let service = Rect::from_min_max(inner.min, pos2(inner.right(), inner.bottom() - low - GAP));
        let top = service.bottom() + GAP;
        let left = Rect::from_min_max(pos2(inner.left(), top), pos2(inner.left() + half, inner.bottom()));
        let right = Rect::from_min_max(pos2(left.right() + GAP, top), inner.max);
        (service, left, right)
    } else {
        let width = (inner.width() * 0.32).clamp(430.0, 620.0).round();
        let service = Rect::from_min_max(inner.min, pos2(inner.right() - width - GAP, inner.bottom()));
        let side = Rect::from_min_max(pos2(service.right() + GAP, inner.top()), inner.max);
        let (least, easy) = persona::heights(ui, stage, width, card);
        let spare = side.height() - GAP - coach::least_height(ui, stage, width, coach);
        let high = easy.min(side.height() * 0.46).min(spare).max(least);
        let high = high.min(side.height() * 0.6).round();
        let upper = Rect::from_min_max(side.min, pos2(side.right(), side.bottom() - high - GAP));
        let lower = Rect::from_min_max(pos2(side.left(), upper.bottom() + GAP), side.max);
        (service, upper, lower)
    }
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
        practice,
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
            let top = (below.bottom() - PHONE_HIGH).max(below.top() + space::MEDIUM);
            let right = Rect::from_min_max(pos2(split + space::MEDIUM, top), below.max - Vec2::splat(space::MEDIUM));
            pages = [
                Some(page::browser(ui, stage, left, browser, view)),
                Some(page::phone(ui, stage, right, phone, view)),
            ];
        }
        (Some(browser), None) => pages[0] = Some(page::browser(ui, stage, below, browser, view)),
        (None, Some(phone)) => {
            let middle = Rect::from_center_size(below.center(), Vec2::new(PHONE, below.height().min(PHONE_HIGH)));
            pages[1] = Some(page::phone(ui, stage, middle, phone, view));
        }
        (None, None) => {}
    }
    hand::light(ui, stage, &pages);
}

/// "This is practice": always above the service, never mirrored.
fn band(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, practice: &Practice) {
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
    let block = stage.words(ui, &practice.band, manner, rect.width() - 80.0);
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
    let words = Rect::from_min_size(
        pos2(start, rect.top() + 12.0),
        Vec2::new(whole + space::SMALL, rect.height() - 12.0),
    );
    let pane = practice.browser.as_ref().or(practice.phone.as_ref());
    part(ui, stage, practice.ear, (id, rect, words), block.plain(), || {
        pane.map(|pane| pane.frame.band.clone()).unwrap_or_default()
    });
}
