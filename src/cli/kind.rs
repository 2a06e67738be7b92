//! A kind of attempt, as it is written on the command line.

use clap::ValueEnum;

use crate::journal::AttemptKind;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Kind {
    Shown,
    Guided,
    Hints,
    Alone,
    RealLife,
}

impl From<Kind> for AttemptKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Shown => Self::Shown,
            Kind::Guided => Self::Guided,
            Kind::Hints => Self::Hints,
            Kind::Alone => Self::Alone,
            Kind::RealLife => Self::RealLife,
        }
    }
}
