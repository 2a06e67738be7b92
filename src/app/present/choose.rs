//! One rule for every tile: the first touch says it and marks it, the second one, or the big arrow, takes it.
//!
//! Made here for all screens at once, so that no screen can forget it. `update/choose.rs` is the other half.

use crate::app::msg::{ComfortMsg, GoalsMsg, Msg, SignInMsg};
use crate::app::screen::{Body, Control, ControlLook, Line, Screen, Tile};
use crate::app::words::Words;

/// Makes every tile of a screen one that is chosen, marks the chosen one and offers the arrow for it.
pub(super) fn by_two_touches(screen: &mut Screen, chosen: Option<&Msg>, words: &Words<'_>) {
    match &mut screen.body {
        Body::Tiles(tiles) => offer(&mut tiles.tiles, &mut tiles.hint, &mut tiles.onward, chosen, words),
        Body::Told(told) => offer(&mut told.ways, &mut told.hint, &mut told.onward, chosen, words),
        _ => {}
    }
    if let Some(overlay) = &mut screen.overlay {
        offer(&mut overlay.ways, &mut overlay.hint, &mut overlay.onward, chosen, words);
    }
}

fn offer(
    tiles: &mut [Tile],
    hint: &mut Option<Line>,
    onward: &mut Option<Control>,
    chosen: Option<&Msg>,
    words: &Words<'_>,
) {
    let mut arrow = None;
    let mut any = false;
    for tile in tiles.iter_mut().filter(|tile| !speaks_by_itself(&tile.msg)) {
        any = true;
        tile.look.chosen = chosen == Some(&tile.msg);
        let then = std::mem::replace(&mut tile.msg, Msg::Touched);
        tile.msg = Msg::Choose {
            says: tile.label.says.clone(),
            then: Box::new(then),
        };
        if tile.look.chosen {
            arrow = Some(Control {
                label: Line {
                    direction: tile.label.direction,
                    ..words.own("kiosk-choose")
                },
                msg: tile.msg.clone(),
                look: ControlLook::Main,
            });
        }
    }
    *hint = (any && arrow.is_none()).then(|| words.own("kiosk-choose-again-note"));
    if arrow.is_some() {
        *onward = arrow;
    }
}

/// A picture of the code is said and picked by each touch, a goal is said and switched on or off, and the arrow takes them all;
/// a change of the voice is heard in its own word; "are you there?" is answered by any touch at all.
const fn speaks_by_itself(msg: &Msg) -> bool {
    match msg {
        Msg::SignIn(SignInMsg::Pick(_)) | Msg::Goals(GoalsMsg::Touch(_)) | Msg::Touched => true,
        Msg::Comfort(msg) => !matches!(msg, ComfortMsg::Read(_)),
        _ => false,
    }
}
