//! Sign-in by pictures for made-up learners: no two have the same.

use std::collections::BTreeSet;

use fastrand::Rng;

use crate::base::PictureId;
use crate::base::pictures;
use crate::journal::SignInCode;

/// The codes that somebody has.
#[derive(Default)]
pub(super) struct Codes(BTreeSet<SignInCode>);

impl Codes {
    /// One that nobody has. None when there are none left, or nearly.
    pub fn fresh(&mut self, random: &mut Rng) -> Option<SignInCode> {
        let tries = std::iter::repeat_with(|| drawn(random)).take(1000);
        let code = tries.flatten().find(|code| !self.0.contains(code))?;
        self.0.insert(code.clone());
        Some(code)
    }
}

fn drawn(random: &mut Rng) -> Option<SignInCode> {
    let mut picture = |kind: &str| {
        let all = pictures::NAMES.iter().filter(|name| name.starts_with(kind));
        let all: Vec<_> = all.collect();
        random.choice(all).and_then(|name| PictureId::new(name).ok())
    };
    Some(SignInCode {
        animal: picture("animal-")?,
        things: [picture("thing-")?, picture("thing-")?, picture("thing-")?],
    })
}
