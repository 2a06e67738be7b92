//! The pictures that content may name.

/// Names of the pictures in `assets/pictures/`, sorted.
pub const NAMES: &[&str] = &[];
