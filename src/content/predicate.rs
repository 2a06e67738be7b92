//! A CEL expression in content (Common Expression Language, <https://github.com/google/cel-spec>), compiled when it is read.
//!
//! What does not compile is kept with its complaint, so that all of a file's mistakes are told in one run.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use cel::common::ast::{EntryExpr, Expr};
use cel::{Context, IdedExpr, Program, Value};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use super::schema::located::{At, Place};
use super::schema::scalar::Scalar;

/// The longest expression, in bytes.
pub const MAX_EXPRESSION: usize = 1000;
/// The longest text that an expression may give, in bytes: a text that grows with each press would end at no other bound.
pub const MAX_TEXT: usize = 1000;

/// A compiled expression with its source and place.
#[derive(Clone)]
pub struct Predicate {
    source: At<String>,
    program: Result<Arc<Program>, Refused>,
}

/// Why an expression is never worked out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It does not compile: the compiler's complaint.
    #[error("{0}")]
    Syntax(Arc<str>),
    /// It goes through a list inside going through a list: few such words would keep any machine busy for years.
    #[error("it goes through a list inside going through a list")]
    Nested,
}

/// An expression that could not be worked out: it did not compile, or what it mentions is not there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{expression}`: {cause}")]
pub struct PredicateError {
    /// The expression.
    pub expression: String,
    /// What was wrong.
    pub cause: String,
}

impl Predicate {
    /// The expression as written.
    #[must_use]
    pub fn source(&self) -> &str {
        self.source.get()
    }

    /// Where it stands.
    #[must_use]
    pub const fn place(&self) -> Place {
        self.source.place()
    }

    /// The program.
    ///
    /// # Errors
    /// [`Refused`]: why there is none.
    pub fn program(&self) -> Result<&Program, &Refused> {
        self.program.as_deref()
    }

    /// Works out a yes or no.
    ///
    /// # Errors
    /// [`PredicateError`] when it did not compile, mentions what is not there, or gives something else than yes or no.
    pub fn holds(&self, context: &Context) -> Result<bool, PredicateError> {
        match self.value(context)? {
            Scalar::Bool(yes) => Ok(yes),
            other => Err(self.error(format!("gives {other:?}, not true or false"))),
        }
    }

    /// Works out a plain value.
    ///
    /// # Errors
    /// [`PredicateError`] as above.
    pub fn value(&self, context: &Context) -> Result<Scalar, PredicateError> {
        let program = self.program().map_err(|cause| self.error(cause.to_string()))?;
        match program.execute(context) {
            Ok(Value::Bool(yes)) => Ok(Scalar::Bool(yes)),
            Ok(Value::Int(number)) => Ok(Scalar::Number(number)),
            Ok(Value::String(text)) if text.len() > MAX_TEXT => {
                Err(self.error(format!("gives a text longer than {MAX_TEXT} bytes")))
            }
            Ok(Value::String(text)) => Ok(Scalar::Text(text.to_string())),
            Ok(other) => Err(self.error(format!("gives {:?}, not a plain value", other.type_of()))),
            Err(cause) => Err(self.error(cause.to_string())),
        }
    }

    fn error(&self, cause: String) -> PredicateError {
        PredicateError {
            expression: self.source.get().clone(),
            cause,
        }
    }
}

impl fmt::Debug for Predicate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cel({})", self.source())
    }
}

impl<'de> Deserialize<'de> for Predicate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = At::<String>::deserialize(deserializer)?;
        let program = if source.len() > MAX_EXPRESSION {
            Err(Refused::Syntax(Arc::from(format!(
                "longer than {MAX_EXPRESSION} bytes"
            ))))
        } else {
            match Program::compile(&source) {
                Ok(program) if nests(program.expression(), false) => Err(Refused::Nested),
                Ok(program) => Ok(Arc::new(program)),
                Err(errors) => Err(Refused::Syntax(Arc::from(errors.to_string()))),
            }
        };
        Ok(Self { source, program })
    }
}

/// Whether an expression, itself inside going through a list or not, goes through a list inside going through one.
fn nests(expression: &IdedExpr, inside: bool) -> bool {
    let nests = |part: &IdedExpr| nests(part, inside);
    match &expression.expr {
        Expr::Comprehension(one) => {
            let parts = [
                &one.iter_range,
                &one.accu_init,
                &one.loop_cond,
                &one.loop_step,
                &one.result,
            ];
            inside || parts.into_iter().any(|part| self::nests(part, true))
        }
        Expr::Call(call) => call.target.as_deref().is_some_and(nests) || call.args.iter().any(nests),
        Expr::Select(select) => nests(&select.operand),
        Expr::List(list) => list.elements.iter().any(nests),
        Expr::Map(map) => map.entries.iter().any(|entry| match &entry.expr {
            EntryExpr::MapEntry(entry) => nests(&entry.key) || nests(&entry.value),
            EntryExpr::StructField(field) => nests(&field.value),
        }),
        Expr::Struct(made) => made.entries.iter().any(|entry| match &entry.expr {
            EntryExpr::MapEntry(entry) => nests(&entry.key) || nests(&entry.value),
            EntryExpr::StructField(field) => nests(&field.value),
        }),
        Expr::Unspecified | Expr::Literal(_) | Expr::Ident(_) => false,
    }
}

impl JsonSchema for Predicate {
    fn schema_name() -> Cow<'static, str> {
        "Predicate".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "maxLength": MAX_EXPRESSION, "description": "A CEL expression." })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn predicate(source: &str) -> Predicate {
        Predicate::deserialize(serde_json::Value::from(source)).unwrap()
    }

    #[test]
    fn no_list_is_gone_through_inside_another() {
        for nested in [
            "a.all(x, a.all(y, x == y))",
            "a.exists(x, [1].exists(y, y == x))",
            "a.filter(x, x > 1).all(y, y > 2)",
            "{'k': a.all(x, a.all(y, x == y))}.k",
        ] {
            assert_eq!(predicate(nested).program().err(), Some(&Refused::Nested), "{nested}");
        }
        assert!(predicate("a.all(x, x > 1) && a.exists(x, x < 3)").program().is_ok());
    }

    #[test]
    fn no_text_grows_without_end() {
        let grow = predicate("text + text");
        let mut context = Context::default();
        context.add_variable_from_value("text", "x".repeat(MAX_TEXT / 2));
        assert!(grow.value(&context).is_ok());
        context.add_variable_from_value("text", "x".repeat(MAX_TEXT / 2 + 1));
        assert!(grow.value(&context).is_err());
    }
}
