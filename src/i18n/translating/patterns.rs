//! What a text mentions: its variables, and the forms that it chooses between.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;

use super::cell::{Unbalanced, written};

/// The plural categories of Unicode (CLDR), which any language may need.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What is mentioned.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Uses {
    /// Names of variables, without their `$`.
    pub variables: BTreeSet<String>,
    /// Names of forms that are no plural's.
    pub forms: BTreeSet<String>,
}

/// What a tidy text mentions; none when Fluent does not understand it.
pub(super) fn uses(tidy: &str) -> Result<Uses, Unbalanced> {
    let mut uses = Uses::default();
    if tidy.is_empty() {
        return Ok(uses);
    }
    let file = format!("k ={}\n", written(tidy, "    ", "\n")?);
    let resource = parse(file.as_str()).map_err(|_| Unbalanced)?;
    match resource.body.as_slice() {
        [Entry::Message(message)] if message.attributes.is_empty() => {
            if let Some(pattern) = &message.value {
                in_pattern(pattern, &mut uses);
            }
            Ok(uses)
        }
        _ => Err(Unbalanced),
    }
}

fn in_pattern(pattern: &Pattern<&str>, uses: &mut Uses) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, uses);
        }
    }
}

fn in_expression(expression: &Expression<&str>, uses: &mut Uses) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, uses),
        Expression::Select { selector, variants } => {
            in_inline(selector, uses);
            for variant in variants {
                if let VariantKey::Identifier { name } = variant.key
                    && !PLURALS.contains(&name)
                {
                    uses.forms.insert(name.to_owned());
                }
                in_pattern(&variant.value, uses);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, uses: &mut Uses) {
    let arguments = match inline {
        InlineExpression::VariableReference { id } => {
            uses.variables.insert(id.name.to_owned());
            return;
        }
        InlineExpression::Placeable { expression } => return in_expression(expression, uses),
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        InlineExpression::TermReference { arguments, .. } => arguments.as_ref(),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. } => None,
    };
    if let Some(arguments) = arguments {
        let named = arguments.named.iter().map(|one| &one.value);
        arguments
            .positional
            .iter()
            .chain(named)
            .for_each(|value| in_inline(value, uses));
    }
}
