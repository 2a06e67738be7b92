//! A window without a display: a screen drawn by egui_kittest, the hands on it, and what it sent.

use std::time::Duration;

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Event, Key, Modifiers, OutputCommand, PointerButton, Pos2, Rect, TouchDeviceId, TouchId, TouchPhase, Ui, Vec2,
    ViewportId, vec2,
};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use polku::app::msg::{Msg, ServiceMsg};
use polku::app::screen::{Body, Piece, Screen};
use polku::app::typed::Typed;
use polku::gui::scale::zoom_for;
use polku::gui::theme::{self, Look};
use polku::gui::touch::steady;
use polku::gui::{Motion, ScreenKeyboard, Touch, draw};
use polku::i18n::Lang;

pub const LARGE: Vec2 = vec2(1920.0, 1080.0);
pub const SMALL: Vec2 = vec2(1280.0, 800.0);
pub const TALL: Vec2 = vec2(1080.0, 1920.0);

/// The service's own language, and those whose words take the most room, in each script. What fits in them fits in the others.
pub const LONGEST: [Lang; 4] = [Lang::Fi, Lang::So, Lang::Uk, Lang::Ckb];

/// What the closure that draws works on.
pub struct Held {
    screen: Screen,
    touch: Touch,
    sent: Vec<Msg>,
    installed: bool,
    clipboard: Option<String>,
}

pub struct Shown {
    pub harness: Harness<'static, Held>,
    size: Vec2,
}

const STEP: f32 = 1.0 / 20.0;

/// Shows a screen in a window of so many pixels.
pub fn shown(screen: Screen, pixels: Vec2) -> Shown {
    let zoom = zoom_for(pixels.x, pixels.y);
    let size = pixels / zoom;
    let held = Held {
        screen,
        touch: Touch::new(Motion::Full),
        sent: Vec::new(),
        installed: false,
        clipboard: None,
    };
    let mut harness = Harness::builder()
        .with_size(size)
        .with_step_dt(STEP)
        .build_ui_state(show, held);
    harness.step();
    harness.step();
    Shown { harness, size }
}

fn show(ui: &mut Ui, held: &mut Held) {
    if !held.installed {
        theme::install(ui.ctx(), Look::Calm);
        steady(ui.ctx());
        held.installed = true;
        ui.ctx().request_discard("fonts come with the next pass");
        return;
    }
    let msgs = draw(ui, &held.screen, &mut held.touch);
    held.sent.extend(msgs);
}

impl Shown {
    pub fn size(&self) -> Vec2 {
        self.size
    }

    pub fn step(&mut self) {
        self.harness.step();
        let copied = self
            .harness
            .output()
            .platform_output
            .commands
            .iter()
            .find_map(|command| match command {
                OutputCommand::CopyText(text) => Some(text.clone()),
                _ => None,
            });
        if copied.is_some() {
            self.harness.state_mut().clipboard = copied;
        }
    }

    /// Lets time pass.
    pub fn wait(&mut self, seconds: f32) {
        let mut passed = 0.0;
        while passed < seconds {
            self.step();
            passed += STEP;
        }
    }

    /// What was sent since this was last asked.
    pub fn sent(&mut self) -> Vec<Msg> {
        std::mem::take(&mut self.harness.state_mut().sent)
    }

    pub fn change(&mut self, change: impl FnOnce(&mut Screen)) {
        change(&mut self.harness.state_mut().screen);
        self.step();
    }

    pub fn node<'a>(&'a self, label: &'a str) -> Node<'a> {
        self.harness
            .get_all_by_label(label)
            .find(|node| !matches!(node.accesskit_node().role(), Role::Label | Role::AlertDialog))
            .unwrap_or_else(|| panic!("no {label}"))
    }

    pub fn node_by_value<'a>(&'a self, value: &'a str) -> Node<'a> {
        self.harness.get_by_value(value)
    }

    pub fn node_of<'a>(&'a self, role: Role, label: &'a str) -> Node<'a> {
        self.harness
            .get_all_by_label(label)
            .find(|node| node.accesskit_node().role() == role)
            .unwrap_or_else(|| panic!("no {role:?} {label}"))
    }

    /// Where an element of the service stands.
    pub fn node_of_service(&self, label: &str) -> Rect {
        self.harness
            .get_all_by_label(label)
            .find(|node| matches!(node.accesskit_node().role(), Role::Button | Role::Link))
            .unwrap_or_else(|| panic!("no {label}"))
            .rect()
    }

    /// Touches what has this name, and takes the hand away.
    pub fn touch(&mut self, label: &str) {
        let at = self.node(label).rect().center();
        self.touch_at(at);
    }

    pub fn touch_value(&mut self, value: &str) {
        let at = self.node_by_value(value).rect().left_center() + vec2(4.0, 0.0);
        self.touch_at(at);
    }

    pub fn touch_at(&mut self, at: Pos2) {
        self.touch_quickly(at);
        self.wait(0.5);
    }

    pub fn touch_quickly(&mut self, at: Pos2) {
        let button = |pressed| Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.harness.event(Event::PointerMoved(at));
        self.step();
        self.harness.event(button(true));
        self.step();
        self.harness.event(button(false));
        self.step();
    }

    /// From now on the keyboard on the screen comes with every field.
    pub fn has_no_keyboard(&mut self) {
        self.harness.state_mut().touch = Touch::new(Motion::Full).with_keyboard(ScreenKeyboard::Always);
        self.step();
    }

    /// Touches with a finger on a touch screen: the window's system tells of the finger, and of a pointer with it.
    pub fn finger_at(&mut self, at: Pos2) {
        for phase in [TouchPhase::Start, TouchPhase::End] {
            self.harness.event(Event::Touch {
                device_id: TouchDeviceId(1),
                id: TouchId(1),
                phase,
                pos: at,
                force: None,
            });
        }
        self.touch_at(at);
    }

    pub fn key(&mut self, key: Key) {
        self.key_with(Modifiers::NONE, key);
    }

    pub fn key_with(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.step();
        self.step();
        self.step();
    }

    pub fn type_text(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.step();
        self.step();
    }

    pub fn copy(&mut self) {
        self.harness.event(Event::Copy);
        self.step();
    }

    /// The last text that was put on the clipboard.
    pub fn clipboard(&self) -> Option<String> {
        self.harness.state().clipboard.clone()
    }

    /// Puts the last typed text into the screen, as a model would.
    pub fn type_into_model(&mut self) {
        let held = self.harness.state_mut();
        let typed = held.sent.iter().rev().find_map(|msg| match msg {
            Msg::Service(ServiceMsg::Typed(element, typed)) => Some((element.clone(), typed.clone())),
            _ => None,
        });
        if let Some((element, typed)) = typed {
            fields(&mut held.screen, |field| {
                if field.element == element {
                    field.text = typed.clone();
                }
            });
        }
        self.step();
    }

    /// Empties all fields, as a model may.
    pub fn clear_model(&mut self) {
        fields(&mut self.harness.state_mut().screen, |field| {
            field.text = Typed::default()
        });
        self.step();
    }

    /// A learner leaves and another screen is shown.
    pub fn wipe(&mut self, screen: Screen) {
        let ctx = self.harness.ctx.clone();
        let held = self.harness.state_mut();
        held.touch.wipe(&ctx, Look::Calm);
        held.screen = screen;
        self.step();
        self.step();
    }

    /// The name of what the keyboard stands on.
    pub fn focused(&self) -> Option<String> {
        let focused = |node: &Node<'_>| node.is_focused();
        let root = self.harness.root();
        all(root)
            .into_iter()
            .find(focused)
            .and_then(|node| node.accesskit_node().label().or_else(|| node.value()))
    }

    /// Every name and value in the tree.
    pub fn everything(&self) -> String {
        let mut text = String::new();
        for node in all(self.harness.root()) {
            let node = node.accesskit_node();
            for part in [node.label(), node.value(), node.description()].into_iter().flatten() {
                text.push_str(&part);
                text.push('\n');
            }
        }
        text
    }

    /// Every name with its place, each once.
    pub fn places(&self) -> std::collections::BTreeSet<(String, String)> {
        let named = |node: Node<'_>| {
            let (known, role) = (node.accesskit_node(), node.accesskit_node().role());
            let name = known.label().or_else(|| known.value())?;
            known.bounding_box().filter(|_| role != Role::TextRun)?;
            Some((name, format!("{:?}", node.rect())))
        };
        all(self.harness.root()).into_iter().filter_map(named).collect()
    }

    /// Every node that has a place, with its role and name.
    pub fn placed(&self) -> Vec<(Role, String, Rect)> {
        let placed = |node: Node<'_>| {
            let known = node.accesskit_node();
            known.bounding_box()?;
            Some((known.role(), known.label().unwrap_or_default(), node.rect()))
        };
        all(self.harness.root()).into_iter().filter_map(placed).collect()
    }

    /// Every control with its name.
    pub fn controls(&self) -> Vec<(Role, String)> {
        let roles = [
            Role::Button,
            Role::Link,
            Role::TextInput,
            Role::PasswordInput,
            Role::CheckBox,
            Role::RadioButton,
            Role::ComboBox,
            Role::Image,
        ];
        all(self.harness.root())
            .into_iter()
            .filter(|node| roles.contains(&node.accesskit_node().role()))
            .map(|node| {
                let node = node.accesskit_node();
                (node.role(), node.label().unwrap_or_default())
            })
            .collect()
    }

    /// The kiosk's own buttons: those that are not elements of the service or its frame.
    pub fn buttons_of_the_kiosk(&self) -> Vec<(String, Rect)> {
        let service = service_names(&self.harness.state().screen);
        all(self.harness.root())
            .into_iter()
            .filter(|node| node.accesskit_node().role() == Role::Button && !node.accesskit_node().is_disabled())
            .map(|node| (node.accesskit_node().label().unwrap_or_default(), node.rect()))
            .filter(|(name, _)| !service.contains(name))
            .collect()
    }

    /// How long until the window wants to be drawn again.
    pub fn delay(&self) -> Duration {
        self.harness
            .output()
            .viewport_output
            .get(&ViewportId::ROOT)
            .map_or(Duration::MAX, |viewport| viewport.repaint_delay)
    }

    /// Whether it waits for a hand.
    pub fn rests(&self) -> bool {
        self.delay() == Duration::MAX
    }
}

fn all(root: Node<'_>) -> Vec<Node<'_>> {
    let mut nodes = vec![root];
    let mut next = 0;
    while next < nodes.len() {
        let children: Vec<Node<'_>> = nodes[next].children().collect();
        nodes.extend(children);
        next += 1;
    }
    nodes
}

fn fields(screen: &mut Screen, mut change: impl FnMut(&mut polku::app::screen::FieldPiece)) {
    fn walk(pieces: &mut [Piece], change: &mut dyn FnMut(&mut polku::app::screen::FieldPiece)) {
        for piece in pieces {
            match piece {
                Piece::Field(field) => change(field),
                Piece::Group { pieces, .. } => walk(pieces, change),
                _ => {}
            }
        }
    }
    if let Body::Practice(practice) = &mut screen.body {
        for pane in practice.browser.iter_mut().chain(&mut practice.phone) {
            walk(&mut pane.pieces, &mut change);
        }
    }
}

/// The names of the service's own buttons.
fn service_names(screen: &Screen) -> Vec<String> {
    fn walk(pieces: &[Piece], names: &mut Vec<String>) {
        for piece in pieces {
            match piece {
                Piece::Button(_, label, ..) | Piece::Link(_, label, _) => names.push(label.text.clone()),
                Piece::Field(field) => names.extend([field.label.text.clone(), field.uncover.text.clone()]),
                Piece::Group { pieces, .. } => walk(pieces, names),
                _ => {}
            }
        }
    }
    let mut names = Vec::new();
    if let Body::Practice(practice) = &screen.body {
        for pane in practice.browser.iter().chain(&practice.phone) {
            walk(&pane.pieces, &mut names);
            walk(pane.dialog.as_deref().unwrap_or_default(), &mut names);
            names.extend(pane.back.as_ref().map(|back| back.label.text.clone()));
        }
    }
    names
}
