//! What predicates see: each service's variables under its name, the case's own values as `task`, the pages as `at`.

use std::collections::BTreeMap;

use cel::Context;
use serde::Serialize;

use crate::content::catalog::Case;
use crate::content::schema::scalar::Item;
use crate::content::schema::service::Surface;
use crate::service::state::ServiceState;

/// Names and values that predicates see. The inner one borrows the outer.
pub type Scope<'p> = Context<'p, 'static>;

/// The pages shown, as `service/page`; empty when a surface shows none.
#[derive(Serialize)]
struct At {
    browser: String,
    phone: String,
}

/// The context for a state of a case.
#[must_use]
pub fn context(case: &Case, state: &ServiceState) -> Scope<'static> {
    let mut context = Context::default();
    for (service, vars) in &state.vars {
        let vars: BTreeMap<&str, _> = vars.iter().map(|(name, value)| (name.as_str(), value)).collect();
        add(&mut context, service.as_str(), &vars);
    }
    let given: BTreeMap<&str, _> = case
        .variant()
        .given
        .iter()
        .map(|(name, value)| (name.as_str(), value))
        .collect();
    add(&mut context, "task", &given);
    let shown = |surface| state.at.get(&surface).map(ToString::to_string).unwrap_or_default();
    add(
        &mut context,
        "at",
        &At {
            browser: shown(Surface::Browser),
            phone: shown(Surface::Phone),
        },
    );
    context
}

/// The same, with one item of a list at hand.
#[must_use]
pub fn with_item<'b>(context: &'b Scope<'_>, item: &Item) -> Scope<'b> {
    let mut inner = context.new_inner_scope();
    add(&mut inner, "item", item);
    inner
}

fn add(context: &mut Scope<'_>, name: &str, value: &impl Serialize) {
    // Plain maps of plain values always convert; a failure would leave the name unknown, which every predicate reports.
    if let Err(cause) = context.add_variable(name.to_owned(), value) {
        tracing::error!(name, %cause, "a variable could not be handed to predicates");
    }
}
