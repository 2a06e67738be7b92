//! The simulated service as it is drawn: Finnish on the page, the learner's language in the ear.

use crate::app::model::Practising;
use crate::app::msg::{Msg, ServiceMsg};
use crate::app::screen::{CheckboxPiece, ChoicePiece, Control, ControlLook, FieldPiece, FrameSays, Label, Pane, Piece};
use crate::app::typed::Typed;
use crate::app::words::Words;
use crate::base::TextKey;
use crate::content::schema::service::{Element, Surface};
use crate::service::interaction::ElementRef;
use crate::service::view::{self, Shown, ShownChoice, ShownField, SurfaceView};
use crate::service::{elements, entry};

pub(super) fn panes(now: &Practising, words: &Words<'_>) -> Vec<Pane> {
    let drawer = Drawer { now, words };
    view::surfaces(&now.case, &now.run.state)
        .into_iter()
        .map(|view| drawer.pane(view))
        .collect()
}

struct Drawer<'a> {
    now: &'a Practising,
    words: &'a Words<'a>,
}

impl Drawer<'_> {
    fn pane(&self, view: SurfaceView<'_>) -> Pane {
        let back = (view.surface == Surface::Browser).then(|| Control {
            label: self.words.own("kiosk-browser-back"),
            msg: Msg::Service(ServiceMsg::Back(view.surface)),
            look: ControlLook::Plain,
        });
        Pane {
            surface: view.surface,
            page: view.path.to_string(),
            url: view.url.map(str::to_owned),
            title: self.words.label(&view.title, None),
            error: view.error.map(|key| self.words.label(&key, None)),
            pieces: self.pieces(view.elements),
            dialog: view.dialog.map(|elements| self.pieces(elements)),
            back,
            frame: FrameSays {
                band: self.words.says_own("kiosk-band"),
                part: self.words.says_own(match view.surface {
                    Surface::Browser => "kiosk-address-bar",
                    Surface::Phone => "kiosk-phone",
                }),
            },
        }
    }

    fn pieces(&self, shown: Vec<Shown<'_>>) -> Vec<Piece> {
        shown.into_iter().map(|shown| self.piece(shown)).collect()
    }

    fn piece(&self, shown: Shown<'_>) -> Piece {
        match shown {
            Shown::Heading(wording) => Piece::Heading(self.words.wording(&wording)),
            Shown::Text(wording, tone) => Piece::Text(self.words.wording(&wording), tone),
            Shown::Data(label, value) => Piece::Data(self.words.label(&label, None), self.words.wording(&value)),
            Shown::Picture(picture, alt) => Piece::Picture(picture, self.words.label(&alt, None)),
            Shown::Link(element, key, picture) => {
                let label = self.words.label(&key, Some(&element));
                Piece::Link(element, label, picture)
            }
            Shown::Button(element, key, picture, weight) => {
                let label = self.words.label(&key, Some(&element));
                Piece::Button(element, label, picture, weight)
            }
            Shown::Field(field) => Piece::Field(self.field(field)),
            Shown::Choice(choice) => Piece::Choice(self.choice(choice)),
            Shown::Checkbox(element, key, on, error) => Piece::Checkbox(CheckboxPiece {
                label: self.words.label(&key, Some(&element)),
                error: self.error(error, &element),
                element,
                on,
            }),
            Shown::Group {
                row,
                at_right,
                elements,
            } => Piece::Group {
                row,
                at_right,
                pieces: self.pieces(elements),
            },
        }
    }

    fn error(&self, key: Option<TextKey>, element: &ElementRef) -> Option<Label> {
        key.map(|key| self.words.label(&key, Some(element)))
    }

    fn field(&self, field: ShownField) -> FieldPiece {
        FieldPiece {
            label: self.words.label(&field.label, Some(&field.element)),
            help: field
                .help
                .as_ref()
                .map(|key| self.words.label(key, Some(&field.element))),
            input: field.input,
            required: field.required,
            text: self.text_in(&field),
            error: self.error(field.error.clone(), &field.element),
            uncover: self.words.own("kiosk-uncover"),
            element: field.element,
        }
    }

    /// What stands in a field: the text as typed, or after going on, what the field had recognised.
    fn text_in(&self, field: &ShownField) -> Typed {
        if let Some(draft) = self.now.drafts.get(&field.element) {
            return draft.clone();
        }
        let case = &self.now.case;
        let found = elements::find(case, &self.now.run.state, &field.element).map(|found| found.element);
        let known = match found {
            Some(Element::Field(declared)) => entry::text_for(case, declared, &field.token),
            _ => None,
        };
        Typed::new(known.unwrap_or_default().to_owned())
    }

    fn choice(&self, choice: ShownChoice) -> ChoicePiece {
        let option = |(id, key)| (id, self.words.label(&key, Some(&choice.element)));
        ChoicePiece {
            label: self.words.label(&choice.label, Some(&choice.element)),
            options: choice.options.clone().into_iter().map(option).collect(),
            chosen: choice.chosen,
            folded: choice.folded,
            required: choice.required,
            error: self.error(choice.error.clone(), &choice.element),
            element: choice.element,
        }
    }
}
