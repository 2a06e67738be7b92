//! A CEL expression in content (Common Expression Language, <https://github.com/google/cel-spec>), compiled when it is read.
//!
//! What does not compile is kept with its complaint, so that all of a file's mistakes are told in one run.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use cel::{Context, Program, Value};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use super::schema::located::{At, Place};
use super::schema::scalar::Scalar;

/// The longest expression, in bytes.
pub const MAX_EXPRESSION: usize = 1000;

/// A compiled expression with its source and place.
#[derive(Clone)]
pub struct Predicate {
    source: At<String>,
    program: Result<Arc<Program>, Arc<str>>,
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

    /// The program, or why it did not compile.
    ///
    /// # Errors
    /// The compiler's complaint.
    pub fn program(&self) -> Result<&Program, &str> {
        self.program.as_deref().map_err(AsRef::as_ref)
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
        let program = self.program().map_err(|cause| self.error(cause.to_owned()))?;
        match program.execute(context) {
            Ok(Value::Bool(yes)) => Ok(Scalar::Bool(yes)),
            Ok(Value::Int(number)) => Ok(Scalar::Number(number)),
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
            Err(Arc::from(format!("longer than {MAX_EXPRESSION} bytes")))
        } else {
            Program::compile(&source)
                .map(Arc::new)
                .map_err(|errors| Arc::from(errors.to_string()))
        };
        Ok(Self { source, program })
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
