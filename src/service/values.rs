//! State as CEL sees it: borrowed from the state, made into a CEL value only where a predicate asks.
//!
//! A predicate asks for two or three of a hundred values, and many predicates are asked at each touch; turning the whole
//! state into CEL values for each of them is what would be slow.

use std::collections::BTreeMap;
use std::sync::Arc;

use cel::ExecutionError;
use cel::common::traits::Indexer;
use cel::common::types::{CelBool, CelInt, CelList, CelString, MAP_TYPE, Type};
use cel::common::value::{CowVal, Val};

use crate::base::VarName;
use crate::content::schema::scalar::{Item, Scalar, VarValue};

/// The variables of one service.
pub type Variables = BTreeMap<VarName, VarValue>;

/// A service's variables: `library` in `library.pin`.
#[derive(Debug, Clone)]
pub(super) struct Record(pub Arc<Variables>);

/// Plain values by name: `task` and `at`.
#[derive(Debug, Clone)]
pub(super) struct Plain(pub Arc<BTreeMap<String, Scalar>>);

/// An item of a list, and the item at hand: `item` in `item.title`.
#[derive(Debug, Clone)]
pub(super) struct AtHand(pub Arc<Item>);

macro_rules! records {
    ($($name:ident),+) => {$(
        impl Val for $name {
            fn get_type(&self) -> &Type {
                Self::cel_type()
            }
            fn cel_type() -> &'static Type {
                &MAP_TYPE
            }
            fn as_indexer<'b, 'v>(&'b self) -> Option<&'b (dyn Indexer + 'v)>
            where
                Self: 'v,
            {
                Some(self)
            }
            fn clone_as_boxed<'v>(&self) -> Box<dyn Val + 'v>
            where
                Self: 'v,
            {
                Box::new(self.clone())
            }
        }

        impl Indexer for $name {
            fn get<'b, 'v>(&'b self, index: &dyn Val) -> Result<CowVal<'b, 'v>, ExecutionError>
            where
                Self: 'v,
            {
                let name = index.downcast_ref::<CelString>().map(CelString::inner).unwrap_or_default();
                self.member(name).ok_or_else(|| ExecutionError::no_such_key(name))
            }
            fn steal<'v>(self: Box<Self>, index: &dyn Val) -> Result<Box<dyn Val + 'v>, ExecutionError>
            where
                Self: 'v,
            {
                self.get(index).map(CowVal::into_owned)
            }
        }
    )+};
}

records!(Record, Plain, AtHand);

impl Record {
    fn member<'v>(&self, name: &str) -> Option<CowVal<'static, 'v>> {
        Some(match self.0.get(name)? {
            VarValue::One(scalar) => of_scalar(scalar),
            VarValue::List(items) => {
                let listed = items.iter().map(|item| {
                    let item: Box<dyn Val + 'v> = Box::new(AtHand(item.clone()));
                    item
                });
                CowVal::owned(CelList::from(listed.collect::<Vec<_>>()))
            }
        })
    }
}

impl Plain {
    fn member<'v>(&self, name: &str) -> Option<CowVal<'static, 'v>> {
        self.0.get(name).map(of_scalar)
    }
}

impl AtHand {
    fn member<'v>(&self, name: &str) -> Option<CowVal<'static, 'v>> {
        of_item(&self.0, name)
    }
}

fn of_item<'v>(item: &Item, name: &str) -> Option<CowVal<'static, 'v>> {
    if name == "id" {
        return Some(CowVal::owned(CelString::from(item.id.to_string())));
    }
    item.values.get(name).map(of_scalar)
}

fn of_scalar<'v>(scalar: &Scalar) -> CowVal<'static, 'v> {
    match scalar {
        Scalar::Bool(yes) => CowVal::owned(CelBool::from(*yes)),
        Scalar::Number(number) => CowVal::owned(CelInt::from(*number)),
        Scalar::Text(text) => CowVal::owned(CelString::from(text.clone())),
    }
}
