//! New pictures to sign in by, unlike anybody's.

use crate::app::model::{Model, Now};
use crate::base::{PictureId, pictures};
use crate::journal::SignInCode;

/// So many are tried before the kiosk says that it has none left: there are 15 840.
const MOST_TRIES: u64 = 4096;

fn pool(kind: &str) -> Vec<PictureId> {
    let of_kind = pictures::NAMES.iter().filter(|name| name.starts_with(kind));
    of_kind.filter_map(|name| PictureId::new(name).ok()).collect()
}

/// An animal and three different things that nobody has. Made from fresh ids, so as random as they are. None when every try
/// was somebody's.
pub(super) fn unlike_anybodys(model: &Model, now: &Now) -> Option<SignInCode> {
    let (animals, things) = (pool("animal-"), pool("thing-"));
    (0..MOST_TRIES).find_map(|nth| {
        // The lower half of an id holds no version; of it the variant's two bits are let go.
        let mut chance = now.nth(nth).as_u64_pair().1 >> 2;
        let animal = take(&mut animals.clone(), &mut chance)?;
        let mut left = things.clone();
        let things = [
            take(&mut left, &mut chance)?,
            take(&mut left, &mut chance)?,
            take(&mut left, &mut chance)?,
        ];
        let code = SignInCode { animal, things };
        let somebodys = model
            .record
            .courses
            .persons
            .values()
            .any(|known| known.code.as_ref() == Some(&code));
        (!somebodys && !model.record.codes.contains_key(&code)).then_some(code)
    })
}

fn take(from: &mut Vec<PictureId>, chance: &mut u64) -> Option<PictureId> {
    let many = u64::try_from(from.len()).ok().filter(|many| *many > 0)?;
    let at = usize::try_from(*chance % many).ok()?;
    *chance /= many;
    (at < from.len()).then(|| from.remove(at))
}
