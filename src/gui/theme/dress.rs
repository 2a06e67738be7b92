//! Puts the tokens on egui: fonts, and the styles of egui's own widgets (fields, scroll bars) for both voices.
//!
//! Not here: our own widgets, which read the tokens themselves.

use std::collections::BTreeMap;
use std::sync::Arc;

use eframe::egui::{
    self, Color32, Context, CornerRadius, FontId, Id, Margin, Shadow, Stroke, Style, Ui, Vec2,
    style::{ScrollAnimation, ScrollStyle, Selection, WidgetVisuals},
};

use super::{Look, Pair, TOUCH, Theme, coach_text, fonts, letters, look_id, radius, service_text, space, stroke};

/// Put a look on the window: fonts, egui's styles, and what [`super::of`] answers.
///
/// To be called at the start and whenever the look changes, and again after egui's memory was replaced.
pub fn install(ctx: &Context, look: Look) {
    let theme = look.theme();
    ctx.set_fonts(fonts::definitions());
    ctx.set_theme(match look {
        Look::Calm => egui::Theme::Light,
        Look::HighContrast => egui::Theme::Dark,
    });
    let coach = Arc::new(coach_style(theme));
    ctx.set_style_of(egui::Theme::Light, Arc::clone(&coach));
    ctx.set_style_of(egui::Theme::Dark, coach);
    let service = ServiceStyle(Arc::new(service_style(theme)));
    ctx.data_mut(|data| {
        data.insert_temp(look_id(), look);
        data.insert_temp(service_id(), service);
    });
}

/// From here on, egui's own widgets in this `Ui` look like the simulated service's.
pub fn wear_service(ui: &mut Ui) {
    if let Some(ServiceStyle(style)) = ui.data(|data| data.get_temp(service_id())) {
        ui.set_style(style);
    }
}

/// The service's style as [`install`] made it, kept so that no frame has to build it.
#[derive(Clone)]
struct ServiceStyle(Arc<Style>);

fn service_id() -> Id {
    Id::unique("polku service style")
}

fn coach_style(theme: &Theme) -> Style {
    let c = &theme.coach;
    let mut style = base_style(theme);
    style.text_styles = text_styles(coach_text::BODY, coach_text::TITLE, coach_text::SMALL);
    let v = &mut style.visuals;
    v.window_fill = c.surface.ground;
    v.panel_fill = c.ground.ground;
    v.faint_bg_color = c.surface.ground;
    v.extreme_bg_color = c.surface.ground;
    v.text_edit_bg_color = Some(c.surface.ground);
    v.code_bg_color = c.surface.ground;
    v.hyperlink_color = c.secondary.ink;
    v.warn_fg_color = c.hint.ink;
    v.error_fg_color = c.care.ink;
    v.weak_text_color = Some(c.ground_soft.ink);
    v.window_stroke = Stroke::new(stroke::EDGE, c.line);
    v.window_corner_radius = CornerRadius::same(radius::CARD);
    v.menu_corner_radius = CornerRadius::same(radius::CONTROL);
    v.selection = Selection {
        bg_fill: c.chosen.ground,
        stroke: Stroke::new(stroke::EDGE, c.chosen.ink),
    };
    v.text_cursor.stroke = Stroke::new(stroke::EDGE, c.ground.ink);
    let edge = Stroke::new(stroke::EDGE, c.line);
    v.widgets.noninteractive = widget(c.surface, Stroke::new(stroke::FINE, c.line_soft), radius::CONTROL);
    v.widgets.inactive = widget(c.secondary, edge, radius::CONTROL);
    v.widgets.hovered = widget(c.secondary_hover, edge, radius::CONTROL);
    v.widgets.active = widget(
        c.secondary_pressed,
        Stroke::new(stroke::FOCUS, c.focus),
        radius::CONTROL,
    );
    v.widgets.open = widget(c.chosen, edge, radius::CONTROL);
    scroll_handle(v, c.line, c.surface_soft.ink);
    style
}

fn service_style(theme: &Theme) -> Style {
    let s = &theme.service;
    let mut style = base_style(theme);
    style.text_styles = text_styles(service_text::BODY, service_text::H1, service_text::LABEL);
    let v = &mut style.visuals;
    v.window_fill = s.page.ground;
    v.panel_fill = s.page.ground;
    v.faint_bg_color = s.surface.ground;
    v.extreme_bg_color = s.field.ground;
    v.text_edit_bg_color = Some(s.field.ground);
    v.code_bg_color = s.surface.ground;
    v.hyperlink_color = s.link.ink;
    v.warn_fg_color = s.error.ink;
    v.error_fg_color = s.error.ink;
    v.weak_text_color = Some(s.page_soft.ink);
    v.window_stroke = Stroke::new(stroke::FINE, s.line);
    v.window_corner_radius = CornerRadius::same(radius::SERVICE);
    v.menu_corner_radius = CornerRadius::same(radius::SERVICE);
    v.selection = Selection {
        bg_fill: s.field_marked.ground,
        stroke: Stroke::new(stroke::EDGE, s.focus),
    };
    v.text_cursor.stroke = Stroke::new(stroke::EDGE, s.field.ink);
    // A page sets its distances itself.
    style.spacing.item_spacing = Vec2::ZERO;
    style.spacing.interact_size = Vec2::ZERO;
    let v = &mut style.visuals;
    let edge = Stroke::new(stroke::FINE, s.line);
    v.widgets.noninteractive = widget(s.page, Stroke::new(stroke::FINE, s.line_soft), radius::SERVICE);
    v.widgets.inactive = widget(s.button_plain, edge, radius::SERVICE);
    v.widgets.hovered = widget(s.button_plain_hover, edge, radius::SERVICE);
    v.widgets.active = widget(
        s.button_plain_hover,
        Stroke::new(stroke::FOCUS, s.focus),
        radius::SERVICE,
    );
    v.widgets.open = widget(s.selected, edge, radius::SERVICE);
    scroll_handle(v, s.line, s.page_soft.ink);
    style
}

/// What both voices share: room for fingers, nothing that moves by itself, nothing of egui's that speaks to developers.
fn base_style(theme: &Theme) -> Style {
    let visuals = match theme.look {
        Look::Calm => egui::Visuals::light(),
        Look::HighContrast => egui::Visuals::dark(),
    };
    let mut style = Style {
        visuals,
        ..Style::default()
    };
    style.visuals.window_shadow = Shadow::NONE;
    style.visuals.popup_shadow = Shadow::NONE;
    style.visuals.striped = false;
    // A blinking cursor would repaint for as long as a field is open.
    style.visuals.text_cursor.blink = false;
    // The fonts' own instructions for fitting letters to pixels took most of the first frame in another language, and can't be seen at
    // the sizes that we read at.
    style.visuals.text_options.font_hinting = false;
    style.animation_time = 0.0;
    style.scroll_animation = ScrollAnimation::none();
    style.explanation_tooltips = false;
    style.url_in_tooltip = false;
    style.interaction.selectable_labels = false;
    style.interaction.multi_widget_text_select = false;
    style.spacing.item_spacing = Vec2::splat(space::MEDIUM);
    style.spacing.window_margin = margin(space::LARGE);
    style.spacing.menu_margin = margin(space::SMALL);
    style.spacing.button_padding = Vec2::new(space::LARGE, space::SMALL);
    style.spacing.interact_size = Vec2::splat(TOUCH);
    style.spacing.indent = space::LARGE;
    style.spacing.scroll = ScrollStyle {
        bar_width: space::LARGE,
        ..ScrollStyle::solid()
    };
    style.spacing.scroll.handle_min_length = TOUCH;
    style.spacing.scroll.dormant_background_opacity = 1.0;
    style.spacing.scroll.active_background_opacity = 1.0;
    style.spacing.scroll.interact_background_opacity = 1.0;
    style.spacing.scroll.dormant_handle_opacity = 1.0;
    style.spacing.scroll.active_handle_opacity = 1.0;
    style.spacing.scroll.interact_handle_opacity = 1.0;
    style
}

/// The handle of a scroll bar in the colour of edges: egui paints it with these fills and nothing else of ours.
fn scroll_handle(visuals: &mut egui::Visuals, rest: Color32, held: Color32) {
    visuals.widgets.inactive.bg_fill = rest;
    visuals.widgets.hovered.bg_fill = held;
    visuals.widgets.active.bg_fill = held;
}

fn widget(pair: Pair, edge: Stroke, radius: u8) -> WidgetVisuals {
    WidgetVisuals {
        bg_fill: pair.ground,
        weak_bg_fill: pair.ground,
        bg_stroke: edge,
        corner_radius: CornerRadius::same(radius),
        fg_stroke: Stroke::new(stroke::EDGE, pair.ink),
        expansion: 0.0,
    }
}

fn text_styles(
    body: letters::TextStyle,
    heading: letters::TextStyle,
    small: letters::TextStyle,
) -> BTreeMap<egui::TextStyle, FontId> {
    let latin = letters::Script::Latin;
    BTreeMap::from([
        (egui::TextStyle::Body, body.font(latin)),
        (egui::TextStyle::Button, body.font(latin)),
        (egui::TextStyle::Monospace, body.font(latin)),
        (egui::TextStyle::Heading, heading.font(latin)),
        (egui::TextStyle::Small, small.font(latin)),
    ])
}

fn margin(points: f32) -> Margin {
    Margin::from(Vec2::splat(points))
}
