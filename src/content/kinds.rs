//! What a service's variables can hold, so that a predicate which can never be true is told before anybody waits for it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::draft::Draft;
use super::schema::lesson::Task;
use super::schema::scalar::{Item, Scalar, VarValue};
use super::schema::service::{Element, Surface};
use super::walk;
use crate::base::ServiceId;

/// Values by name. Shared, because every mention of a service hands on all its variables.
pub(crate) type Members = Arc<BTreeMap<String, Kind>>;

/// What an expression can give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Nothing is known.
    Any,
    /// Yes or no.
    Bool,
    /// A number.
    Number,
    /// Any text.
    Text,
    /// One of these texts.
    Tokens(BTreeSet<String>),
    /// A list of items, and the names of their values; none when nothing is known of them.
    List(Option<Members>),
    /// One item, or the variables of a service.
    Record(Members),
}

impl Kind {
    /// Whether a value of this kind may ever equal one of the other, as far as their kinds say.
    pub(crate) fn comparable(&self, other: &Self) -> bool {
        use Kind::{Any, Bool, List, Number, Record, Text, Tokens};
        matches!(
            (self, other),
            (Any, _)
                | (_, Any)
                | (Bool, Bool)
                | (Number, Number)
                | (Text | Tokens(_), Text | Tokens(_))
                | (List(_), List(_))
                | (Record(_), Record(_))
        )
    }

    /// The kind in words.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Any => "anything",
            Self::Bool => "true or false",
            Self::Number => "a number",
            Self::Text | Self::Tokens(_) => "a text",
            Self::List(_) => "a list",
            Self::Record(_) => "a group of values",
        }
    }

    /// The kind of a declared value; a text may become any other text.
    pub(crate) const fn of(scalar: &Scalar) -> Self {
        match scalar {
            Scalar::Bool(_) => Self::Bool,
            Scalar::Number(_) => Self::Number,
            Scalar::Text(_) => Self::Text,
        }
    }
}

/// The variables of one service.
#[derive(Debug, Default)]
pub(crate) struct ServiceKinds {
    /// By name: declared ones and those of fields, choices and checkboxes.
    pub variables: Members,
    /// The ids that items of each list can have, in the service or in a case of a lesson.
    pub items: BTreeMap<String, BTreeSet<String>>,
}

/// Works out the variables of every service of the draft.
pub(crate) fn of_services(draft: &Draft<'_>) -> BTreeMap<ServiceId, ServiceKinds> {
    let kinds = draft.services.iter().map(|(id, read)| {
        let mut kinds = ServiceKinds::default();
        let mut variables = BTreeMap::new();
        for (name, value) in &read.file.state {
            let kind = match value {
                VarValue::One(scalar) => Kind::of(scalar),
                VarValue::List(items) => {
                    let others = draft
                        .variants()
                        .filter_map(|(_, _, _, variant)| variant.state.get(id)?.get(name));
                    let others = others.filter_map(|value| match value {
                        VarValue::List(items) => Some(items),
                        VarValue::One(_) => None,
                    });
                    let all: Vec<&Item> = items.iter().chain(others.flatten()).map(AsRef::as_ref).collect();
                    let ids: BTreeSet<String> = all.iter().map(|item| item.id.to_string()).collect();
                    let id = if draft.lacks_lessons() {
                        Kind::Text
                    } else {
                        kinds.items.insert(name.to_string(), ids.clone());
                        Kind::Tokens(ids)
                    };
                    Kind::List(shape(&all, id))
                }
            };
            variables.insert(name.to_string(), kind);
        }
        walk::elements(&read.file, &mut |spot, element| {
            if let (Some((name, kind)), None) = (variable_of(element), spot.list) {
                variables.entry(name).or_insert(kind);
            }
        });
        kinds.variables = Arc::new(variables);
        (id.clone(), kinds)
    });
    kinds.collect()
}

fn shape(items: &[&Item], id: Kind) -> Option<Members> {
    let first = items.first()?;
    let values = first.values.iter().map(|(name, value)| (name.clone(), Kind::of(value)));
    Some(Arc::new(values.chain([("id".to_owned(), id)]).collect()))
}

/// The variable that an element adds to its service.
pub(crate) fn variable_of(element: &Element) -> Option<(String, Kind)> {
    match element {
        Element::Field(field) => {
            let known = field.recognise.iter().map(|one| one.value.to_string());
            let always = ["", "other", "malformed"].map(str::to_owned);
            Some((field.id.to_string(), Kind::Tokens(known.chain(always).collect())))
        }
        Element::Radio(choice) | Element::Select(choice) => {
            let options = choice.options.iter().map(|one| one.id.to_string());
            let tokens = options.chain([String::new()]).collect();
            Some((choice.id.to_string(), Kind::Tokens(tokens)))
        }
        Element::Checkbox(checkbox) => Some((checkbox.id.to_string(), Kind::Bool)),
        _ => None,
    }
}

/// What `task.<name>` can be, over all cases of a task.
pub(crate) fn of_task(task: &Task) -> Members {
    let mut kinds: BTreeMap<String, Kind> = BTreeMap::new();
    for variant in task.variants.values() {
        for (name, value) in &variant.given {
            let kind = match value {
                Scalar::Text(text) => Kind::Tokens(BTreeSet::from([text.clone()])),
                other => Kind::of(other),
            };
            match (kinds.get_mut(name.as_str()), kind) {
                (Some(Kind::Tokens(all)), Kind::Tokens(more)) => all.extend(more),
                (Some(known), kind) if *known != kind => *known = Kind::Any,
                (Some(_), _) => {}
                (None, kind) => {
                    kinds.insert(name.to_string(), kind);
                }
            }
        }
    }
    Arc::new(kinds)
}

/// What `at` holds: the pages that can stand on each surface (any text while a service is not known), and whether the learner
/// has walked away.
pub(crate) fn of_places(draft: &Draft<'_>) -> Members {
    let places = [("browser", Surface::Browser), ("phone", Surface::Phone)];
    let places = places.into_iter().map(|(name, surface)| {
        let pages = draft.services.iter().flat_map(|(service, read)| {
            let pages = read.file.pages.iter().filter(|(_, page)| page.surface == surface);
            pages.map(move |(page, _)| format!("{service}/{page}"))
        });
        let tokens = pages.chain([String::new()]).collect();
        let kind = if draft.lacks_services() {
            Kind::Text
        } else {
            Kind::Tokens(tokens)
        };
        (name.to_owned(), kind)
    });
    Arc::new(places.chain([("left".to_owned(), Kind::Bool)]).collect())
}
