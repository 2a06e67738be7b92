//! The colours of the simulated service: a plain, neutral web page, a browser's bar, a bank's phone app.
//!
//! Cool greys and a common blue, so that nobody mistakes it for the coach, and no real service for it.
//! Not here: any real service's own colours.

use eframe::egui::Color32;

use super::colour::{Pair, rgb};

/// The service's colours in one look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceColours {
    /// The page.
    pub page: Pair,
    /// Help texts and captions on the page.
    pub page_soft: Pair,
    /// Links on the page.
    pub link: Pair,
    /// The service's own name bar at the top of a page.
    pub header: Pair,
    /// A box or list row on the page.
    pub surface: Pair,
    /// Captions on a box.
    pub surface_soft: Pair,
    /// A list row or choice that is selected.
    pub selected: Pair,
    /// The page's main button.
    pub button: Pair,
    /// The same, under a pointer.
    pub button_hover: Pair,
    /// The same, while pressed.
    pub button_pressed: Pair,
    /// Other buttons.
    pub button_plain: Pair,
    /// The same, under a pointer.
    pub button_plain_hover: Pair,
    /// Buttons and fields that can't be used now.
    pub disabled: Pair,
    /// A field and what is written in it.
    pub field: Pair,
    /// Marked text in a field.
    pub field_marked: Pair,
    /// An error of the service.
    pub error: Pair,
    /// A notice.
    pub info: Pair,
    /// A receipt: it is done.
    pub done: Pair,
    /// The browser's frame.
    pub chrome: Pair,
    /// The address field.
    pub address: Pair,
    /// The phone's case and its name.
    pub phone: Pair,
    /// The bank app's page on the phone.
    pub phone_page: Pair,
    /// Edges of fields and buttons; at least 3 : 1 on page and surface.
    pub line: Color32,
    /// Fine parting lines that carry no meaning.
    pub line_soft: Color32,
    /// The ring round what the keyboard stands on.
    pub focus: Color32,
    /// Behind a dialog. Premultiplied.
    pub dim: Color32,
}

/// The service beside the calm coach.
pub(super) const CALM: ServiceColours = ServiceColours {
    page: Pair::new(0xFFFFFF, 0x1D1F23),
    page_soft: Pair::new(0xFFFFFF, 0x575C64),
    link: Pair::new(0xFFFFFF, 0x0A56B3),
    header: Pair::new(0x1F3A5F, 0xFFFFFF),
    surface: Pair::new(0xF3F5F8, 0x1D1F23),
    surface_soft: Pair::new(0xF3F5F8, 0x535860),
    selected: Pair::new(0xDDE9F8, 0x122B4D),
    button: Pair::new(0x1F5FB4, 0xFFFFFF),
    button_hover: Pair::new(0x194F98, 0xFFFFFF),
    button_pressed: Pair::new(0x133F7C, 0xFFFFFF),
    button_plain: Pair::new(0xFFFFFF, 0x194F98),
    button_plain_hover: Pair::new(0xEAF1FA, 0x133F7C),
    disabled: Pair::new(0xE9EBEE, 0x5F646C),
    field: Pair::new(0xFFFFFF, 0x1D1F23),
    field_marked: Pair::new(0xB9D4F5, 0x121A26),
    error: Pair::new(0xFDECEA, 0x9B1C15),
    info: Pair::new(0xE7F0FB, 0x123A6B),
    done: Pair::new(0xE6F4EA, 0x1B502C),
    chrome: Pair::new(0xDFE2E7, 0x2A2D33),
    address: Pair::new(0xFBFCFD, 0x2A2D33),
    phone: Pair::new(0x262930, 0xFFFFFF),
    phone_page: Pair::new(0xF8F9FB, 0x1D1F23),
    line: rgb(0x7B828C),
    line_soft: rgb(0xD5D9DF),
    focus: rgb(0x0A3F8A),
    dim: Color32::from_rgba_premultiplied(12, 14, 18, 110),
};

/// The service beside the high-contrast coach: still a white web page, with the strongest inks.
pub(super) const HIGH: ServiceColours = ServiceColours {
    page: Pair::new(0xFFFFFF, 0x000000),
    page_soft: Pair::new(0xFFFFFF, 0x2E3238),
    link: Pair::new(0xFFFFFF, 0x002F8A),
    header: Pair::new(0x001B40, 0xFFFFFF),
    surface: Pair::new(0xF5F6F8, 0x000000),
    surface_soft: Pair::new(0xF5F6F8, 0x2E3238),
    selected: Pair::new(0x002F8A, 0xFFFFFF),
    button: Pair::new(0x002F8A, 0xFFFFFF),
    button_hover: Pair::new(0x002266, 0xFFFFFF),
    button_pressed: Pair::new(0x00143D, 0xFFFFFF),
    button_plain: Pair::new(0xFFFFFF, 0x002F8A),
    button_plain_hover: Pair::new(0xE3EBFA, 0x002266),
    disabled: Pair::new(0xEEEFF1, 0x42464D),
    field: Pair::new(0xFFFFFF, 0x000000),
    field_marked: Pair::new(0xA9C9F5, 0x000000),
    error: Pair::new(0xFFF0EE, 0x7A0A05),
    info: Pair::new(0xECF3FD, 0x00255C),
    done: Pair::new(0xECF8EF, 0x063D19),
    chrome: Pair::new(0xE2E4E8, 0x000000),
    address: Pair::new(0xFFFFFF, 0x000000),
    phone: Pair::new(0x101216, 0xFFFFFF),
    phone_page: Pair::new(0xFFFFFF, 0x000000),
    line: rgb(0x000000),
    line_soft: rgb(0x707680),
    focus: rgb(0x002F8A),
    dim: Color32::from_rgba_premultiplied(0, 0, 0, 150),
};

impl ServiceColours {
    /// Every pair with its name. The pattern names each field, so that a new one cannot be left unmeasured.
    #[must_use]
    pub fn pairs(&self) -> [(&'static str, Pair); 22] {
        let Self {
            page,
            page_soft,
            link,
            header,
            surface,
            surface_soft,
            selected,
            button,
            button_hover,
            button_pressed,
            button_plain,
            button_plain_hover,
            disabled,
            field,
            field_marked,
            error,
            info,
            done,
            chrome,
            address,
            phone,
            phone_page,
            line: _,
            line_soft: _,
            focus: _,
            dim: _,
        } = *self;
        [
            ("page", page),
            ("page_soft", page_soft),
            ("link", link),
            ("header", header),
            ("surface", surface),
            ("surface_soft", surface_soft),
            ("selected", selected),
            ("button", button),
            ("button_hover", button_hover),
            ("button_pressed", button_pressed),
            ("button_plain", button_plain),
            ("button_plain_hover", button_plain_hover),
            ("disabled", disabled),
            ("field", field),
            ("field_marked", field_marked),
            ("error", error),
            ("info", info),
            ("done", done),
            ("chrome", chrome),
            ("address", address),
            ("phone", phone),
            ("phone_page", phone_page),
        ]
    }
}
