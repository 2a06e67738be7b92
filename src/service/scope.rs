//! What predicates see: each service's variables under its name, the case's own values as `task`, the pages as `at`, and whether the
//! learner has walked away as `at.left`.

use std::sync::{Arc, LazyLock};

use cel::{Context, Env};

use crate::content::catalog::Case;
use crate::content::schema::scalar::{Item, Scalar};
use crate::content::schema::service::Surface;
use crate::service::state::ServiceState;
use crate::service::values::{AtHand, Plain, Record};

/// CEL's own functions. Putting them together costs far more than any predicate, so it is done once.
static LANGUAGE: LazyLock<Arc<Env>> = LazyLock::new(|| Arc::new(Env::stdlib()));

/// Names and values that predicates see. The inner one borrows the outer.
pub type Scope<'p> = Context<'p, 'static>;

/// The context for a state of a case.
#[must_use]
pub fn context(case: &Case, state: &ServiceState) -> Scope<'static> {
    let mut context = Context::with_env(LANGUAGE.clone());
    for (service, vars) in &state.vars {
        context.add_variable_as_val(service.as_str(), Box::new(Record(vars.clone())));
    }
    context.add_variable_as_val("task", Box::new(Plain(case.given().clone())));
    // The page shown, as `service/page`; empty when the surface shows none.
    let shown = |surface| state.at.get(&surface).map(ToString::to_string).unwrap_or_default();
    let at = [("browser", Surface::Browser), ("phone", Surface::Phone)];
    let at = at.map(|(name, surface)| (name.to_owned(), Scalar::Text(shown(surface))));
    let left = ("left".to_owned(), Scalar::Bool(state.left));
    context.add_variable_as_val("at", Box::new(Plain(Arc::new(at.into_iter().chain([left]).collect()))));
    context
}

/// The same, with one item of a list at hand.
#[must_use]
pub fn with_item<'b>(context: &'b Scope<'_>, item: &Arc<Item>) -> Scope<'b> {
    let mut inner = context.new_inner_scope();
    inner.add_variable_as_val("item", Box::new(AtHand(item.clone())));
    inner
}
