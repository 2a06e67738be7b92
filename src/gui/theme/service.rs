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
    page: Pair::new(0xFF_FF_FF, 0x1D_1F_23),
    page_soft: Pair::new(0xFF_FF_FF, 0x57_5C_64),
    link: Pair::new(0xFF_FF_FF, 0x0A_56_B3),
    header: Pair::new(0x1F_3A_5F, 0xFF_FF_FF),
    surface: Pair::new(0xF3_F5_F8, 0x1D_1F_23),
    surface_soft: Pair::new(0xF3_F5_F8, 0x53_58_60),
    selected: Pair::new(0xDD_E9_F8, 0x12_2B_4D),
    button: Pair::new(0x1F_5F_B4, 0xFF_FF_FF),
    button_hover: Pair::new(0x19_4F_98, 0xFF_FF_FF),
    button_pressed: Pair::new(0x13_3F_7C, 0xFF_FF_FF),
    button_plain: Pair::new(0xFF_FF_FF, 0x19_4F_98),
    button_plain_hover: Pair::new(0xEA_F1_FA, 0x13_3F_7C),
    disabled: Pair::new(0xE9_EB_EE, 0x5F_64_6C),
    field: Pair::new(0xFF_FF_FF, 0x1D_1F_23),
    field_marked: Pair::new(0xB9_D4_F5, 0x12_1A_26),
    error: Pair::new(0xFD_EC_EA, 0x9B_1C_15),
    info: Pair::new(0xE7_F0_FB, 0x12_3A_6B),
    done: Pair::new(0xE6_F4_EA, 0x1B_50_2C),
    chrome: Pair::new(0xDF_E2_E7, 0x2A_2D_33),
    address: Pair::new(0xFB_FC_FD, 0x2A_2D_33),
    phone: Pair::new(0x26_29_30, 0xFF_FF_FF),
    phone_page: Pair::new(0xF8_F9_FB, 0x1D_1F_23),
    line: rgb(0x7B_82_8C),
    line_soft: rgb(0xD5_D9_DF),
    focus: rgb(0x0A_3F_8A),
    dim: Color32::from_rgba_premultiplied(12, 14, 18, 110),
};

/// The service beside the high-contrast coach: still a white web page, with the strongest inks.
pub(super) const HIGH: ServiceColours = ServiceColours {
    page: Pair::new(0xFF_FF_FF, 0x00_00_00),
    page_soft: Pair::new(0xFF_FF_FF, 0x2E_32_38),
    link: Pair::new(0xFF_FF_FF, 0x00_2F_8A),
    header: Pair::new(0x00_1B_40, 0xFF_FF_FF),
    surface: Pair::new(0xF5_F6_F8, 0x00_00_00),
    surface_soft: Pair::new(0xF5_F6_F8, 0x2E_32_38),
    selected: Pair::new(0x00_2F_8A, 0xFF_FF_FF),
    button: Pair::new(0x00_2F_8A, 0xFF_FF_FF),
    button_hover: Pair::new(0x00_22_66, 0xFF_FF_FF),
    button_pressed: Pair::new(0x00_14_3D, 0xFF_FF_FF),
    button_plain: Pair::new(0xFF_FF_FF, 0x00_2F_8A),
    button_plain_hover: Pair::new(0xE3_EB_FA, 0x00_22_66),
    disabled: Pair::new(0xEE_EF_F1, 0x42_46_4D),
    field: Pair::new(0xFF_FF_FF, 0x00_00_00),
    field_marked: Pair::new(0xA9_C9_F5, 0x00_00_00),
    error: Pair::new(0xFF_F0_EE, 0x7A_0A_05),
    info: Pair::new(0xEC_F3_FD, 0x00_25_5C),
    done: Pair::new(0xEC_F8_EF, 0x06_3D_19),
    chrome: Pair::new(0xE2_E4_E8, 0x00_00_00),
    address: Pair::new(0xFF_FF_FF, 0x00_00_00),
    phone: Pair::new(0x10_12_16, 0xFF_FF_FF),
    phone_page: Pair::new(0xFF_FF_FF, 0x00_00_00),
    line: rgb(0x00_00_00),
    line_soft: rgb(0x70_76_80),
    focus: rgb(0x00_2F_8A),
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
