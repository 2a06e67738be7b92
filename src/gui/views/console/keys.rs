//! Keys that act on the page while no field is written in.
//!
//! Letters come as text, so they are where the keyboard's layout has them; one that is held down acts once.

use eframe::egui::{Event, EventFilter, Key as Pressed, Ui};

use crate::app::console::view::{ConsoleScreen, Key};
use crate::app::msg::Msg;
use crate::gui::widgets::Stage;

/// Sends what keys say.
pub fn act(ui: &Ui, stage: &mut Stage<'_>, screen: &ConsoleScreen) {
    if !stage.live || screen.keys.is_empty() || ui.ctx().text_edit_focused() {
        return;
    }
    let focused = ui.memory(|memory| memory.focused());
    let arrows = screen.keys.iter().any(|(key, _)| matches!(key, Key::Up | Key::Down));
    if let Some(id) = focused.filter(|_| arrows) {
        // On a page whose rows they move, arrows don't move the keyboard's place too.
        let filter = EventFilter {
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    }
    let before = stage.msgs.len();
    let (msgs, held) = (&mut stage.msgs, &mut stage.touch.desk.held);
    ui.input(|input| {
        for event in &input.events {
            let key = match event {
                Event::Key {
                    key,
                    pressed: true,
                    repeat,
                    modifiers,
                    ..
                } => {
                    *held = *repeat;
                    let plain = modifiers.is_none();
                    match key {
                        Pressed::ArrowUp if plain => Some(Key::Up),
                        Pressed::ArrowDown if plain => Some(Key::Down),
                        // One that stands on a control acts on the control.
                        Pressed::Enter if plain && !*held && focused.is_none() => Some(Key::Enter),
                        key if modifiers.command && !modifiers.shift && !modifiers.alt && !*held => {
                            letter(key.name()).map(Key::Ctrl)
                        }
                        _ => None,
                    }
                }
                Event::Key { pressed: false, .. } => {
                    *held = false;
                    None
                }
                Event::Text(text) if !*held => letter(text).map(Key::Letter),
                _ => None,
            };
            msgs.extend(key.and_then(|key| said(screen, key)));
        }
    });
    stage.touch.desk.follows |= stage.msgs.len() > before;
}

fn said(screen: &ConsoleScreen, key: Key) -> Option<Msg> {
    let found = screen.keys.iter().find(|(wanted, _)| *wanted == key);
    found.map(|(_, msg)| msg.clone())
}

/// The only letter of a text, small.
fn letter(text: &str) -> Option<char> {
    let mut letters = text.chars().flat_map(char::to_lowercase);
    let first = letters.next()?;
    letters.next().is_none().then_some(first)
}
