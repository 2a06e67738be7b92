//! What a state shows: the pages of both surfaces as trees of visible things, with keys instead of words.

use std::sync::Arc;

use crate::base::{ElementId, ItemId, OptionId, PictureId, ServiceId, TextKey, VarName};
use crate::content::catalog::{Case, PagePath};
use crate::content::schema::persona::Fact;
use crate::content::schema::scalar::{Item, Scalar};
use crate::content::schema::service::{Choice, Element, Field, Group, Input, Pressable, Surface, Tone, Weight};
use crate::service::elements::{front, holds, item_text, items, ordered, pressable_text};
use crate::service::interaction::ElementRef;
use crate::service::scope::{self, Scope};
use crate::service::state::ServiceState;

/// What one surface shows.
#[derive(Debug, Clone)]
pub struct SurfaceView<'a> {
    /// Browser or phone.
    pub surface: Surface,
    /// The page.
    pub path: PagePath,
    /// Its title.
    pub title: TextKey,
    /// The address bar's text.
    pub url: Option<&'a str>,
    /// The error of the page.
    pub error: Option<TextKey>,
    /// What is on the page.
    pub elements: Vec<Shown<'a>>,
    /// What is in the window over it, while that shows. The page behind can't be touched then.
    pub dialog: Option<Vec<Shown<'a>>>,
}

/// Words to show: a message, or a fact of the persona as it is written.
#[derive(Debug, Clone)]
pub enum Wording<'a> {
    /// A message of the service: Finnish on the page, with a meaning.
    Key(TextKey),
    /// A fact of the persona.
    Fact(&'a Fact),
}

/// One visible thing.
#[derive(Debug, Clone)]
pub enum Shown<'a> {
    /// A heading.
    Heading(Wording<'a>),
    /// A paragraph.
    Text(Wording<'a>, Tone),
    /// A label with a value.
    Data(TextKey, Wording<'a>),
    /// A picture and what it shows.
    Picture(PictureId, TextKey),
    /// A link.
    Link(ElementRef, TextKey, Option<PictureId>),
    /// A button.
    Button(ElementRef, TextKey, Option<PictureId>, Weight),
    /// A text field.
    Field(ShownField),
    /// A radio group, or a drop-down.
    Choice(ShownChoice),
    /// A checkbox.
    Checkbox(ElementRef, TextKey, bool, Option<TextKey>),
    /// A framed group; side by side when `row`.
    Group {
        /// Side by side instead of below each other.
        row: bool,
        /// So many of the last stand at the right edge.
        at_right: usize,
        /// What is in it.
        elements: Vec<Shown<'a>>,
    },
}

/// A visible text field.
#[derive(Debug, Clone)]
pub struct ShownField {
    /// Which.
    pub element: ElementRef,
    /// Its label.
    pub label: TextKey,
    /// The line of help under it.
    pub help: Option<TextKey>,
    /// What it takes.
    pub input: Input,
    /// Whether it is marked as required.
    pub required: bool,
    /// What predicates see of it.
    pub token: String,
    /// The service's error at it.
    pub error: Option<TextKey>,
}

/// A visible radio group or drop-down.
#[derive(Debug, Clone)]
pub struct ShownChoice {
    /// Which.
    pub element: ElementRef,
    /// Its label.
    pub label: TextKey,
    /// What can be chosen.
    pub options: Vec<(OptionId, TextKey)>,
    /// What is chosen.
    pub chosen: Option<OptionId>,
    /// Whether it unfolds (a drop-down) or lies open (radio buttons).
    pub folded: bool,
    /// Whether it is marked as required.
    pub required: bool,
    /// The service's error at it.
    pub error: Option<TextKey>,
}

/// What a state shows, the browser first.
#[must_use]
pub fn surfaces<'a>(case: &'a Case, state: &ServiceState) -> Vec<SurfaceView<'a>> {
    let context = scope::context(case, state);
    let view = |(surface, path): (&Surface, &PagePath)| {
        let page = case.page(path)?;
        let shower = Shower { case, state, path };
        let dialog = match front(page, &context) {
            (elements, true) => Some(shower.all(elements, &context, None)),
            _ => None,
        };
        Some(SurfaceView {
            surface: *surface,
            path: path.clone(),
            title: page.title.get().clone(),
            url: page.url.as_deref(),
            error: state.page_errors.get(surface).cloned(),
            elements: shower.all(&page.elements, &context, None),
            dialog,
        })
    };
    state.at.iter().filter_map(view).collect()
}

struct Shower<'a, 's> {
    case: &'a Case,
    state: &'s ServiceState,
    path: &'s PagePath,
}

type AtHand<'i> = Option<(&'i VarName, &'i Arc<Item>)>;

impl<'a> Shower<'a, '_> {
    fn all(&self, elements: &'a [Element], context: &Scope<'_>, at_hand: AtHand<'_>) -> Vec<Shown<'a>> {
        ordered(self.case, self.path, elements)
            .into_iter()
            .filter(|element| holds(element.when(), context))
            .flat_map(|element| self.one(element, context, at_hand))
            .collect()
    }

    fn one(&self, element: &'a Element, context: &Scope<'_>, at_hand: AtHand<'_>) -> Vec<Shown<'a>> {
        let wording = |text: Option<&TextKey>, item: Option<&VarName>, fact: Option<&crate::base::FactName>| {
            self.wording(text, item, fact, at_hand)
        };
        let shown = match element {
            Element::Heading(words) => {
                wording(words.text.as_deref(), words.item.as_deref(), words.fact.as_deref()).map(Shown::Heading)
            }
            Element::Text(words) => wording(words.text.as_deref(), words.item.as_deref(), words.fact.as_deref())
                .map(|text| Shown::Text(text, words.tone)),
            Element::Data(data) => wording(data.text.as_deref(), data.item.as_deref(), data.fact.as_deref())
                .map(|value| Shown::Data(data.label.get().clone(), value)),
            Element::Picture(picture) => Some(Shown::Picture(picture.picture.get().clone(), picture.alt.get().clone())),
            Element::Link(press) => self
                .pressable(press, at_hand)
                .map(|(element, text)| Shown::Link(element, text, press.picture.as_deref().cloned())),
            Element::Button(press) => self
                .pressable(press, at_hand)
                .map(|(element, text)| Shown::Button(element, text, press.picture.as_deref().cloned(), press.weight)),
            Element::Field(field) => Some(Shown::Field(self.field(field))),
            Element::Radio(choice) => Some(Shown::Choice(self.choice(choice, false))),
            Element::Select(choice) => Some(Shown::Choice(self.choice(choice, true))),
            Element::Checkbox(checkbox) => {
                let target = self.reference(&checkbox.id, at_hand.map(|(_, item)| &item.id));
                let list = at_hand.map(|(list, _)| list);
                let on = self.state.element_value(&target, list) == Some(&Scalar::Bool(true));
                let error = self.error(&checkbox.id);
                Some(Shown::Checkbox(target, checkbox.text.get().clone(), on, error))
            }
            Element::Group(group) => Some(Shown::Group {
                row: group.row,
                at_right: self.at_right(group, context),
                elements: self.all(&group.elements, context, at_hand),
            }),
            Element::List(list) => {
                let all = items(list, self.service(), self.state, context);
                if let (true, Some(empty)) = (all.is_empty(), &list.empty) {
                    return vec![Shown::Text(Wording::Key(empty.get().clone()), Tone::Plain)];
                }
                let card = |item: &Arc<Item>| Shown::Group {
                    row: false,
                    at_right: 0,
                    elements: self.all(
                        &list.elements,
                        &scope::with_item(context, item),
                        Some((list.of.get(), item)),
                    ),
                };
                return all.into_iter().map(card).collect();
            }
        };
        shown.into_iter().collect()
    }

    /// How many of those that stand at the right edge are there now.
    fn at_right(&self, group: &Group, context: &Scope<'_>) -> usize {
        let left = group.elements.len().saturating_sub(group.at_right);
        let right = ordered(self.case, self.path, &group.elements).into_iter().skip(left);
        right.filter(|element| holds(element.when(), context)).count()
    }

    const fn service(&self) -> &ServiceId {
        &self.path.service
    }

    fn reference(&self, element: &ElementId, item: Option<&ItemId>) -> ElementRef {
        ElementRef {
            service: self.service().clone(),
            element: element.clone(),
            item: item.cloned(),
        }
    }

    fn error(&self, element: &ElementId) -> Option<TextKey> {
        self.state
            .field_errors
            .get(&(self.service().clone(), element.clone()))
            .cloned()
    }

    fn wording(
        &self,
        text: Option<&TextKey>,
        item: Option<&VarName>,
        fact: Option<&crate::base::FactName>,
        at_hand: AtHand<'_>,
    ) -> Option<Wording<'a>> {
        if let Some(text) = text {
            return Some(Wording::Key(text.clone()));
        }
        if let Some(fact) = fact {
            return self.case.persona.facts.get(fact).map(Wording::Fact);
        }
        item_text(item?, at_hand?.1).map(Wording::Key)
    }

    fn pressable(&self, press: &Pressable, at_hand: AtHand<'_>) -> Option<(ElementRef, TextKey)> {
        let text = pressable_text(press, at_hand.map(|(_, item)| item.as_ref()))?;
        Some((self.reference(&press.id, at_hand.map(|(_, item)| &item.id)), text))
    }

    fn field(&self, field: &Field) -> ShownField {
        let element = self.reference(&field.id, None);
        let token = match self.state.element_value(&element, None) {
            Some(Scalar::Text(text)) => text.clone(),
            _ => String::new(),
        };
        ShownField {
            element,
            label: field.label.get().clone(),
            help: field.help.as_deref().cloned(),
            input: field.input,
            required: field.required.is_some(),
            token,
            error: self.error(&field.id),
        }
    }

    fn choice(&self, choice: &Choice, folded: bool) -> ShownChoice {
        let element = self.reference(&choice.id, None);
        let chosen = match self.state.element_value(&element, None) {
            Some(Scalar::Text(text)) => OptionId::new(text).ok(),
            _ => None,
        };
        ShownChoice {
            element,
            label: choice.label.get().clone(),
            options: choice
                .options
                .iter()
                .map(|option| (option.id.get().clone(), option.text.get().clone()))
                .collect(),
            chosen,
            folded,
            required: choice.required.is_some(),
            error: self.error(&choice.id),
        }
    }
}
