//! The frames that a simulated service is seen in: a browser's window, a phone. Never mirrored.
//!
//! Not here: what stands on a page (`pieces`).

use eframe::egui::accesskit::Role;
use eframe::egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2};

use super::paper::{Paper, ear_sign, part};
use super::pieces;
use crate::app::msg::{Msg, ServiceMsg};
use crate::app::screen::{Control, Ear, Pane, Piece};
use crate::content::schema::service::Surface;
use crate::gui::picture::Drawing;
use crate::gui::text::Manner;
use crate::gui::theme::{self, radius, service_text, space, stroke};
use crate::gui::widgets::{Beside, Stage, focus_ring, place, scrolling};
use crate::i18n::Direction;

/// How the panes of one practice page are seen.
#[derive(Debug, Clone, Copy)]
pub struct View {
    /// Whether a touch speaks.
    pub ear: Ear,
    /// Whether the drawn hand goes to the back arrow.
    pub back: bool,
}

const TAB: f32 = 44.0;
const BAR: f32 = 88.0;
const LTR: Direction = Direction::Ltr;

/// A browser's window with tab, back arrow, address and page. Returns where the page is seen.
pub fn browser(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, pane: &Pane, view: View) -> Rect {
    let s = &stage.theme.service;
    let corner = CornerRadius {
        nw: 0,
        ne: 0,
        sw: radius::FRAME,
        se: radius::FRAME,
    };
    ui.painter().rect_filled(rect, corner, s.chrome.ground);
    tab(
        ui,
        stage,
        Rect::from_min_size(rect.min, vec2(rect.width(), TAB)),
        pane,
        view,
    );
    let bar = Rect::from_min_size(pos2(rect.left(), rect.top() + TAB), vec2(rect.width(), BAR));
    ui.painter().rect_filled(bar, 0.0, s.address.ground);
    let mut left = bar.left() + space::SMALL;
    if let Some(back) = &pane.back {
        let at = Rect::from_center_size(pos2(left + 44.0, bar.center().y), Vec2::splat(80.0));
        back_arrow(ui, stage, at, back, view);
        left = at.right();
    }
    address(
        ui,
        stage,
        Rect::from_min_max(pos2(left + space::SMALL, bar.top()), bar.max),
        pane,
        view,
    );
    let page = Rect::from_min_max(pos2(rect.left(), bar.bottom()), pos2(rect.right(), rect.bottom()));
    let sheet = page;
    ui.painter().rect_filled(sheet, corner, s.page.ground);
    sheet_of(ui, stage, (sheet, rect), pane, view, 40.0);
    ui.painter()
        .rect_stroke(rect, corner, Stroke::new(stroke::FINE, s.line), StrokeKind::Inside);
    sheet
}

/// The page's title on a tab.
fn tab(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, pane: &Pane, view: View) {
    let s = &stage.theme.service;
    let (address, ink) = (s.address.ground, s.address.ink);
    let manner = Manner::new(service_text::URL, LTR);
    let block = stage.words(ui, &pane.title.text, manner, rect.width() - 120.0);
    let width = (block.size().x + 2.0 * space::LARGE).clamp(220.0, rect.width() - 40.0);
    let shape = Rect::from_min_max(
        pos2(rect.left() + space::SMALL, rect.top() + 6.0),
        pos2(rect.left() + space::SMALL + width, rect.bottom()),
    );
    let corner = CornerRadius {
        nw: 8,
        ne: 8,
        sw: 0,
        se: 0,
    };
    ui.painter().rect_filled(shape, corner, address);
    block.paint(
        ui.painter(),
        pos2(shape.left() + space::LARGE, shape.center().y - block.size().y / 2.0),
        ink,
    );
    let id = stage.id(("page title", surface(pane.surface)));
    part(ui, stage, view.ear, (id, rect, shape), block.plain(), || {
        pane.title.says.clone()
    });
}

fn back_arrow(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, back: &Control, view: View) {
    let s = &stage.theme.service;
    let id = stage.id("browser back");
    let (pressed, response) = place(ui, stage, id, rect, (Role::Button, &back.label.text, None));
    let ground = if pressed.hovered || pressed.down {
        s.button_plain_hover.ground
    } else {
        s.address.ground
    };
    ui.painter().circle_filled(rect.center(), 30.0, ground);
    let icon = Rect::from_center_size(rect.center(), Vec2::splat(34.0));
    stage.draw(ui.painter(), Drawing::icon("arrow-left", s.address.ink), icon);
    focus_ring(ui, s.focus, rect.shrink(6.0), 30, &response);
    if view.back {
        stage.aim_at = Some(rect);
    }
    if view.ear == Ear::On {
        ear_sign(ui, stage, rect.shrink(14.0));
    }
    if pressed.tapped {
        let msg = match view.ear {
            Ear::On => Msg::Service(ServiceMsg::Hear(back.label.says.clone(), None)),
            Ear::Off | Ear::Absent => back.msg.clone(),
        };
        stage.send(msg);
    }
}

fn address(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, pane: &Pane, view: View) {
    let Some(url) = &pane.url else { return };
    let s = &stage.theme.service;
    let field = Rect::from_center_size(rect.center(), vec2(rect.width() - 2.0 * space::MEDIUM, 52.0));
    ui.painter().rect(
        field,
        26,
        s.surface.ground,
        (stroke::FINE, s.line_soft),
        StrokeKind::Inside,
    );
    let lock = Rect::from_center_size(pos2(field.left() + 32.0, field.center().y), Vec2::splat(24.0));
    stage.draw(ui.painter(), Drawing::icon("lock", s.page_soft.ink), lock);
    let block = stage.words(ui, url, Manner::new(service_text::BODY, LTR), f32::INFINITY);
    let clip = ui.painter().with_clip_rect(field);
    block.paint(
        &clip,
        pos2(lock.right() + 12.0, field.center().y - block.size().y / 2.0),
        s.address.ink,
    );
    let id = stage.id("address");
    part(ui, stage, view.ear, (id, rect, field), block.plain(), || {
        pane.frame.part.clone()
    });
}

/// A phone with its app's page. Returns where the page is seen.
pub fn phone(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, pane: &Pane, view: View) -> Rect {
    let s = &stage.theme.service;
    ui.painter().rect_filled(rect, radius::PHONE, s.phone.ground);
    let manner = Manner::new(service_text::LABEL, LTR).centred();
    let block = stage.words(ui, &pane.title.text, manner, rect.width() - 60.0);
    let top = rect.top() + 14.0;
    block.paint(
        ui.painter(),
        pos2(rect.center().x - block.size().x / 2.0, top),
        s.phone.ink,
    );
    let id = stage.id(("page title", surface(pane.surface)));
    let end = top + block.size().y + 12.0;
    let title = Rect::from_min_max(pos2(rect.left() + 20.0, rect.top()), pos2(rect.right() - 20.0, end));
    part(
        ui,
        stage,
        view.ear,
        (
            id,
            title,
            Rect::from_center_size(pos2(rect.center().x, top + block.size().y / 2.0), block.size()),
        ),
        block.plain(),
        || pane.frame.part.clone().then(pane.title.says.clone()),
    );
    let page = Rect::from_min_max(
        pos2(rect.left() + 12.0, end),
        pos2(rect.right() - 12.0, rect.bottom() - 40.0),
    );
    ui.painter().rect_filled(page, 8, s.phone_page.ground);
    let grip = Rect::from_center_size(pos2(rect.center().x, rect.bottom() - 20.0), vec2(120.0, 6.0));
    ui.painter().rect_filled(grip, 3, s.disabled.ink);
    sheet_of(ui, stage, (page, rect), pane, view, space::LARGE);
    page
}

/// The page itself, scrolling while the keyboard stands in `region`, and the window over it.
fn sheet_of(ui: &mut Ui, stage: &mut Stage<'_>, (sheet, region): (Rect, Rect), pane: &Pane, view: View, margin: f32) {
    let empty = stage.id(("empty", surface(pane.surface)));
    let sense = if stage.live { Sense::CLICK } else { Sense::hover() };
    let ground = ui.interact(sheet, empty, sense);
    let tapped = stage.tapped(&ground);
    let hears = tapped && view.ear == Ear::On;
    stage.beside = ground
        .interact_pointer_pos()
        .filter(|_| hears)
        .map(|at| Beside { at, nearest: None });
    let live = stage.live;
    stage.live = live && pane.dialog.is_none();
    let paper = Paper::of(stage.theme, pane.surface, view.ear);
    let salt = ("page", stage.touch.salt(), surface(pane.surface), pane.page.as_str());
    scrolled(ui, sheet, region, salt, |ui| {
        pieces::sheet(ui, stage, &paper, margin, pane.error.as_ref(), &pane.pieces);
    });
    stage.live = live;
    if let Some(window) = &pane.dialog {
        dialog(ui, stage, (sheet, region), pane, &paper, window);
    }
    let nearest = stage.beside.take().and_then(|beside| beside.nearest);
    if tapped {
        let msg = nearest.map_or(ServiceMsg::Nothing, |(_, says, element)| {
            ServiceMsg::Hear(says, element)
        });
        stage.send(Msg::Service(msg));
    }
}

fn scrolled(ui: &mut Ui, rect: Rect, region: Rect, salt: impl eframe::egui::AsIdSalt, show: impl FnOnce(&mut Ui)) {
    let mut child = ui.new_child(UiBuilder::new().id_salt(&salt).max_rect(rect));
    child.shrink_clip_rect(rect);
    theme::wear_service(&mut child);
    scrolling(&mut child, region, true, show);
}

/// A window over the page, as high as what is in it and at most as high as the page.
fn dialog(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    (sheet, region): (Rect, Rect),
    pane: &Pane,
    paper: &Paper,
    window: &[Piece],
) {
    let s = &stage.theme.service;
    ui.painter().with_clip_rect(sheet).rect_filled(sheet, 0.0, s.dim);
    let width = (sheet.width() - 2.0 * space::LARGE).min(720.0);
    let key = stage.id(("dialog", surface(pane.surface), pane.page.as_str()));
    // What it was high the last time; at first it is laid out once more before it is seen.
    let known: Option<f32> = ui.data(|data| data.get_temp(key));
    let high = known.unwrap_or(sheet.height()).min(sheet.height() - 2.0 * space::LARGE);
    let card = Rect::from_center_size(sheet.center(), vec2(width, high));
    ui.painter().rect(
        card,
        radius::FRAME,
        s.page.ground,
        (stroke::FINE, s.line),
        StrokeKind::Inside,
    );
    let frame = ui.interact(card, key, Sense::hover());
    frame.widget_info(|| WidgetInfo::labeled(Role::Dialog, true, pane.title.text.as_str()));
    ui.ctx().accesskit_node_builder(frame.id, |node| node.set_modal());
    let mut wanted = 0.0;
    scrolled(
        ui,
        card.shrink(2.0),
        region,
        ("dialog", stage.touch.salt(), pane.page.as_str()),
        |ui| {
            wanted = pieces::sheet(ui, stage, paper, 32.0, None, window) + 4.0;
        },
    );
    if known != Some(wanted) {
        ui.data_mut(|data| data.insert_temp(key, wanted));
        ui.ctx().request_discard("the window over a page has found its height");
    }
}

const fn surface(surface: Surface) -> &'static str {
    match surface {
        Surface::Browser => "browser",
        Surface::Phone => "phone",
    }
}
