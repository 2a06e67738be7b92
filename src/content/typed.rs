//! From a file's nodes to its type, telling every mistake of shape in one run.
//!
//! serde stops at the first mistake, so what is wrong is told, taken out of the nodes, and the rest is read again. Where the
//! type cannot do without what was taken out, that is not told once more; the part around it goes too. A key that the type
//! does not have is told and passed over; it takes nothing from the rest, so the file still counts as read.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Display;

use serde::de::value::{BorrowedStrDeserializer, U32Deserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::node::{Node, What};
use super::schema::located::{At, Place, WITH_PLACE};
use crate::base::{Code, Diagnostic};

/// How often what is wrong is taken out before the rest of a file is left for another run.
const MAX_ROUNDS: usize = 50;

/// Reads a file of a known kind, as far as it is of that kind; tells what is not.
pub(crate) fn read<T: DeserializeOwned>(path: &str, nodes: &mut Node) -> (Option<T>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let mut taken_out = BTreeSet::new();
    for round in 0..MAX_ROUNDS {
        let unknown = RefCell::default();
        let result = T::deserialize(Typed {
            node: nodes,
            unknown: &unknown,
        });
        found.extend(unknown.into_inner().into_iter().map(|wrong| wrong.told(path)));
        match result {
            // What was taken out is missing in the value, so it would be judged for what its author did not write.
            Ok(value) => return ((round == 0).then_some(value), found),
            Err(wrong) => {
                let taken = nodes.remove(&wrong.way_out());
                let follows = wrong
                    .lacks
                    .is_some_and(|key| taken_out.contains(&(wrong.place, key.to_owned())));
                if !follows {
                    found.push(wrong.told(path));
                }
                match taken {
                    Some((place, key)) => taken_out.extend(key.map(|key| (Some(place), key))),
                    None => break,
                }
            }
        }
    }
    (None, found)
}

/// A mistake of shape.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
struct Wrong {
    code: Code,
    message: String,
    help: String,
    place: Option<Place>,
    /// The key that is missing.
    lacks: Option<&'static str>,
    /// The way to it, from the inside out.
    way: Vec<(usize, In)>,
}

/// What a part is inside of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum In {
    /// A list, or a map of any keys, which can do without it.
    Many,
    /// A structure, which may need it.
    Structure,
    /// A kind, which is nothing without it.
    Kind,
}

impl Wrong {
    fn new(code: Code, message: impl Display, help: impl Into<String>) -> Self {
        let message = message.to_string().lines().next().unwrap_or_default().to_owned();
        Self {
            code,
            message: message.chars().take(300).collect(),
            help: help.into(),
            place: None,
            lacks: None,
            way: Vec::new(),
        }
    }

    /// With its place, unless it knows a closer one.
    fn at(mut self, place: Place) -> Self {
        self.place.get_or_insert(place);
        self
    }

    fn inside(mut self, position: usize, around: In) -> Self {
        self.way.push((position, around));
        self
    }

    /// The way, from the outside in, to the smallest part that is taken out for this mistake: the part itself, or where
    /// something is missing, the closest one that its surroundings can do without.
    fn way_out(&self) -> Vec<usize> {
        let can_go = |(_, around): &(usize, In)| match self.lacks {
            Some(_) => *around == In::Many,
            None => *around != In::Kind,
        };
        let inmost = self.way.iter().position(can_go);
        let way = inmost.and_then(|inmost| self.way.get(inmost..)).unwrap_or_default();
        way.iter().rev().map(|(position, _)| *position).collect()
    }

    fn told(self, path: &str) -> Diagnostic {
        let place = self.place.unwrap_or_default();
        Diagnostic::error(self.code, path, (place.line, place.column), self.message, self.help)
    }
}

impl serde::de::Error for Wrong {
    fn custom<T: Display>(message: T) -> Self {
        let message = message.to_string();
        let message = if message.starts_with("data did not match any variant") {
            "this is none of the kinds of value that may stand here".to_owned()
        } else {
            message
        };
        let help = "the schema in lessons/schema/ says what belongs here";
        Self::new(Code::WrongValue, message, help)
    }

    fn missing_field(field: &'static str) -> Self {
        let message = format!("the key `{field}` is missing");
        Self {
            lacks: Some(field),
            ..Self::new(Code::MissingKey, message, format!("add `{field}:` here"))
        }
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let message = format!("`{variant}` is not one of the kinds");
        Self::new(Code::UnknownKey, message, one_of(expected))
    }
}

fn one_of(names: &[&str]) -> String {
    format!("use one of: {}", names.join(", "))
}

/// A node that is being read.
#[derive(Clone, Copy)]
struct Typed<'de> {
    node: &'de Node,
    /// Keys that nobody asked for.
    unknown: &'de RefCell<Vec<Wrong>>,
}

impl<'de> Typed<'de> {
    const fn of(self, node: &'de Node) -> Self {
        Self { node, ..self }
    }

    fn unknown(self, key: &At<String>, message: String, help: String) {
        let wrong = Wrong::new(Code::UnknownKey, message, help).at(key.place());
        self.unknown.borrow_mut().push(wrong);
    }

    fn unexpected(self) -> Unexpected<'de> {
        match &self.node.what {
            What::Nothing => Unexpected::Other("nothing"),
            What::Bool(yes) => Unexpected::Bool(*yes),
            What::Number(number) => Unexpected::Signed(*number),
            What::Fraction(number) => Unexpected::Float(*number),
            What::Text(text) => Unexpected::Str(text),
            What::List(_) => Unexpected::Seq,
            What::Map(_) => Unexpected::Map,
        }
    }

    /// Gives the visitor what there is.
    fn give<V: Visitor<'de>>(self, visitor: V, fields: Option<&'static [&'static str]>) -> Result<V::Value, Wrong> {
        let given = match &self.node.what {
            What::Nothing => visitor.visit_unit(),
            What::Bool(yes) => visitor.visit_bool(*yes),
            What::Number(number) => visitor.visit_i64(*number),
            What::Fraction(number) => visitor.visit_f64(*number),
            What::Text(text) => visitor.visit_borrowed_str(text),
            What::List(items) => visitor.visit_seq(Items {
                typed: self,
                items,
                next: 0,
            }),
            What::Map(entries) => visitor.visit_map(Entries {
                typed: self,
                entries,
                next: 0,
                fields,
            }),
        };
        given.map_err(|wrong| wrong.at(self.node.place))
    }

    fn text<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match &self.node.what {
            What::Bool(_) | What::Number(_) | What::Fraction(_) => {
                let message = format!("{}, a text is wanted here", self.unexpected());
                let help = "write it in quotation marks: \"…\"";
                Err(Wrong::new(Code::WrongValue, message, help).at(self.node.place))
            }
            _ => self.give(visitor, None),
        }
    }
}

impl<'de> Deserializer<'de> for Typed<'de> {
    type Error = Wrong;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.give(visitor, None)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.text(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.text(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.node.what {
            What::Nothing => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Wrong> {
        if name == WITH_PLACE {
            visitor.visit_seq(WithPlace { typed: self, part: 0 })
        } else {
            visitor.visit_newtype_struct(self)
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        match self.node.what {
            What::Map(_) => self.give(visitor, Some(fields)),
            _ => Err(Wrong::invalid_type(self.unexpected(), &"keys with values").at(self.node.place)),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        kinds: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        let result = match &self.node.what {
            What::Text(text) => visitor.visit_enum(BorrowedStrDeserializer::new(text)),
            What::Map(entries) if let Some(((key, value), others)) = entries.split_first() => {
                for (other, _) in others {
                    let message = format!("`{other}` stands beside `{key}`, where one of them belongs");
                    self.unknown(other, message, "begin a new entry with `-`".to_owned());
                }
                visitor.visit_enum(OneOf {
                    typed: self.of(value),
                    key,
                })
            }
            _ => Err(Wrong::new(
                Code::WrongValue,
                format!("{} is none of the kinds that may stand here", self.unexpected()),
                one_of(kinds),
            )),
        };
        result.map_err(|wrong| wrong.at(self.node.place))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct
        seq tuple tuple_struct map identifier
    }
}

/// Line, column and value, for [`At`].
struct WithPlace<'de> {
    typed: Typed<'de>,
    part: u8,
}

impl<'de> SeqAccess<'de> for WithPlace<'de> {
    type Error = Wrong;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Wrong> {
        self.part += 1;
        let place = self.typed.node.place;
        let number = |number: u32| -> U32Deserializer<Wrong> { number.into_deserializer() };
        match self.part {
            1 => seed.deserialize(number(place.line)).map(Some),
            2 => seed.deserialize(number(place.column)).map(Some),
            3 => seed.deserialize(self.typed).map(Some).map_err(|wrong| wrong.at(place)),
            _ => Ok(None),
        }
    }
}

struct Items<'de> {
    typed: Typed<'de>,
    items: &'de [Node],
    next: usize,
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Wrong;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Wrong> {
        let Some(item) = self.items.get(self.next) else {
            return Ok(None);
        };
        let position = self.next;
        self.next += 1;
        let read = seed.deserialize(self.typed.of(item));
        read.map(Some).map_err(|wrong| wrong.inside(position, In::Many))
    }
}

struct Entries<'de> {
    typed: Typed<'de>,
    entries: &'de [(At<String>, Node)],
    next: usize,
    /// The keys of a structure, whose parts cannot be done without; none where any key may stand.
    fields: Option<&'static [&'static str]>,
}

impl Entries<'_> {
    const fn around(&self) -> In {
        match self.fields {
            Some(_) => In::Structure,
            None => In::Many,
        }
    }
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Wrong;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Wrong> {
        while let Some((key, _)) = self.entries.get(self.next) {
            if let Some(fields) = self.fields.filter(|fields| !fields.contains(&key.as_str())) {
                let message = format!("there is no key `{key}` here");
                self.typed.unknown(key, message, one_of(fields));
                self.next += 1;
                continue;
            }
            let read = seed.deserialize(BorrowedStrDeserializer::new(key));
            return read
                .map(Some)
                .map_err(|wrong: Wrong| wrong.at(key.place()).inside(self.next, self.around()));
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Wrong> {
        let Some((_, value)) = self.entries.get(self.next) else {
            return Err(Wrong::custom("a key without a value"));
        };
        let position = self.next;
        self.next += 1;
        let read = seed.deserialize(self.typed.of(value));
        read.map_err(|wrong| wrong.inside(position, self.around()))
    }
}

/// `kind: value`.
struct OneOf<'de> {
    typed: Typed<'de>,
    key: &'de At<String>,
}

impl<'de> EnumAccess<'de> for OneOf<'de> {
    type Error = Wrong;
    type Variant = Typed<'de>;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self::Variant), Wrong> {
        let kind = seed.deserialize(BorrowedStrDeserializer::new(self.key));
        let kind = kind.map_err(|wrong: Wrong| wrong.at(self.key.place()))?;
        Ok((kind, self.typed))
    }
}

impl<'de> VariantAccess<'de> for Typed<'de> {
    type Error = Wrong;

    fn unit_variant(self) -> Result<(), Wrong> {
        let message = "nothing belongs behind this kind";
        Err(Wrong::new(Code::WrongValue, message, "write the kind alone").at(self.node.place))
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Wrong> {
        seed.deserialize(self).map_err(|wrong| wrong.inside(0, In::Kind))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Wrong> {
        self.deserialize_any(visitor).map_err(|wrong| wrong.inside(0, In::Kind))
    }

    fn struct_variant<V: Visitor<'de>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Wrong> {
        let read = self.deserialize_struct("", fields, visitor);
        read.map_err(|wrong| wrong.inside(0, In::Kind))
    }
}
