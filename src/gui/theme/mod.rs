//! The look: every colour, length, radius and letter size that the window may use, in two looks.
//!
//! Two groups that share nothing: the coach's (warm, large, round) and the simulated service's (plain, cool,
//! nearly square), so that the two can't be mistaken for each other. No other module of `gui` names a raw colour.
//! Not here: drawing, layout, pictures.

mod coach;
mod colour;
mod dress;
mod fonts;
mod letters;
mod measure;
mod service;

use eframe::egui::{Context, Id};

pub use coach::CoachColours;
pub use colour::{Pair, contrast};
pub use dress::{install, wear_service};
pub use fonts::definitions as font_definitions;
pub use letters::{
    Script, TextStyle, Voice, Weight, coach as coach_text, console as console_text, service as service_text,
};
pub use measure::{PICTURE, PICTURE_LARGE, PICTURE_SMALL, TOUCH, TOUCH_DENSE, TOUCH_LARGE, radius, space, stroke};
pub use service::ServiceColours;

/// Which of the two looks is worn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Look {
    /// Light and quiet.
    #[default]
    Calm,
    /// Dark ground, strongest inks, thick edges.
    HighContrast,
}

impl Look {
    /// Both looks.
    pub const ALL: [Self; 2] = [Self::Calm, Self::HighContrast];

    /// The tokens of this look.
    #[must_use]
    pub const fn theme(self) -> &'static Theme {
        match self {
            Self::Calm => &CALM,
            Self::HighContrast => &HIGH,
        }
    }
}

/// All colour tokens of one look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Which look this is.
    pub look: Look,
    /// The kiosk's own voice.
    pub coach: CoachColours,
    /// The simulated service.
    pub service: ServiceColours,
}

static CALM: Theme = Theme {
    look: Look::Calm,
    coach: coach::CALM,
    service: service::CALM,
};
static HIGH: Theme = Theme {
    look: Look::HighContrast,
    coach: coach::HIGH,
    service: service::HIGH,
};

/// The tokens of the look that [`install`] put on; the calm one before that.
#[must_use]
pub fn of(ctx: &Context) -> &'static Theme {
    ctx.data(|data| data.get_temp::<Look>(look_id()))
        .unwrap_or_default()
        .theme()
}

fn look_id() -> Id {
    Id::unique("polku look")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.2, 1.4.3 (AA) and 1.4.6 (AAA).
    fn least_text_contrast(look: Look) -> f32 {
        match look {
            Look::Calm => 4.5,
            Look::HighContrast => 7.0,
        }
    }

    #[test]
    fn every_text_can_be_read_on_its_ground() {
        for look in Look::ALL {
            let theme = look.theme();
            let all = theme.coach.pairs().into_iter().chain(theme.service.pairs());
            for (name, pair) in all {
                let got = pair.contrast();
                assert!(got >= least_text_contrast(look), "{look:?} {name}: {got:.2}");
            }
        }
    }

    #[test]
    fn edges_and_rings_can_be_seen_where_they_are_drawn() {
        // WCAG 2.2, 1.4.11: 3 : 1 for what is needed to make out a control.
        for look in Look::ALL {
            let Theme { coach, service, .. } = look.theme();
            let cases = [
                ("coach line on ground", coach.line, coach.ground.ground),
                ("coach line on surface", coach.line, coach.surface.ground),
                ("coach focus on ground", coach.focus, coach.ground.ground),
                ("coach focus on surface", coach.focus, coach.surface.ground),
                ("primary on ground", coach.primary.ground, coach.ground.ground),
                ("primary on surface", coach.primary.ground, coach.surface.ground),
                ("pointer on ground", coach.point, coach.ground.ground),
                ("pointer on surface", coach.point, coach.surface.ground),
                ("pointer on page", coach.point, service.page.ground),
                ("pointer on service surface", coach.point, service.surface.ground),
                ("pointer on phone page", coach.point, service.phone_page.ground),
                ("service line on page", service.line, service.page.ground),
                ("service line on surface", service.line, service.surface.ground),
                ("service line on phone page", service.line, service.phone_page.ground),
                ("service focus on page", service.focus, service.page.ground),
                ("service focus on surface", service.focus, service.surface.ground),
                ("service button on page", service.button.ground, service.page.ground),
                (
                    "service button on surface",
                    service.button.ground,
                    service.surface.ground,
                ),
            ];
            for (name, a, b) in cases {
                assert!(contrast(a, b) >= 3.0, "{look:?} {name}: {:.2}", contrast(a, b));
            }
        }
    }

    #[test]
    fn inks_stay_readable_on_the_other_grounds_of_their_group() {
        for look in Look::ALL {
            let Theme { coach, service, .. } = look.theme();
            let cases = [
                (coach.surface_soft.ink, coach.ground.ground),
                // Small lines of the console in the ink of their tone.
                (coach.good.ink, coach.surface.ground),
                (coach.hint.ink, coach.surface.ground),
                (coach.care.ink, coach.surface.ground),
                (coach.good.ink, coach.ground.ground),
                (coach.hint.ink, coach.ground.ground),
                (coach.care.ink, coach.ground.ground),
                (coach.surface.ink, coach.secondary.ground),
                (coach.surface_soft.ink, coach.secondary.ground),
                (coach.good.ink, coach.secondary.ground),
                (coach.hint.ink, coach.secondary.ground),
                (coach.care.ink, coach.secondary.ground),
                (service.link.ink, service.surface.ground),
                (service.error.ink, service.page.ground),
                (service.page_soft.ink, service.surface.ground),
                (service.link.ink, service.phone_page.ground),
            ];
            for (ink, ground) in cases {
                assert!(
                    contrast(ink, ground) >= least_text_contrast(look),
                    "{look:?} {ink:?} {ground:?}"
                );
            }
        }
    }

    #[test]
    fn coach_and_service_share_no_ground_and_no_face() {
        for look in Look::ALL {
            let Theme { coach, service, .. } = look.theme();
            assert_ne!(coach.ground.ground, service.page.ground);
            assert_ne!(coach.surface.ground, service.page.ground);
            assert_ne!(coach.primary.ground, service.button.ground);
        }
        assert_ne!(
            coach_text::BODY.family(Script::Latin),
            service_text::BODY.family(Script::Latin)
        );
    }

    #[test]
    fn the_look_that_was_installed_is_the_look_that_is_worn() {
        let ctx = Context::default();
        assert_eq!(of(&ctx).look, Look::Calm);
        install(&ctx, Look::HighContrast);
        assert_eq!(of(&ctx).look, Look::HighContrast);
        install(&ctx, Look::Calm);
        assert_eq!(of(&ctx).look, Look::Calm);
    }
}
