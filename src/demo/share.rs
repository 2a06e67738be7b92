//! Sharing an exact total out at random.

use fastrand::Rng;

/// Chooses exactly `total` of the places of a table of people and meetings, so that everybody has at least one. `sizes` says
/// for each person how many meetings they could come to. The answer says for each person which ones, in order.
///
/// `total` is brought within what is possible: one place a person at least, all places at most.
pub(super) fn attended(random: &mut Rng, sizes: &[usize], total: usize) -> Vec<Vec<usize>> {
    let mut came: Vec<Vec<usize>> = sizes
        .iter()
        .map(|size| {
            if *size == 0 {
                Vec::new()
            } else {
                vec![random.usize(..*size)]
            }
        })
        .collect();
    let mut free: Vec<(usize, usize)> = Vec::new();
    for (person, size) in sizes.iter().enumerate() {
        let first = came.get(person).and_then(|places| places.first().copied());
        free.extend(
            (0..*size)
                .filter(|place| Some(*place) != first)
                .map(|place| (person, place)),
        );
    }
    random.shuffle(&mut free);
    let have = came.iter().filter(|places| !places.is_empty()).count();
    for (person, place) in free.into_iter().take(total.saturating_sub(have)) {
        if let Some(places) = came.get_mut(person) {
            places.push(place);
        }
    }
    for places in &mut came {
        places.sort_unstable();
    }
    came
}

/// Splits `total` into `parts` parts that differ by one at most, the larger ones first.
pub(super) fn evenly(total: usize, parts: usize) -> Vec<usize> {
    if parts == 0 {
        return Vec::new();
    }
    (0..parts)
        .map(|part| total / parts + usize::from(part < total % parts))
        .collect()
}

/// So many lengths in steps of five minutes that add up to the total, each of the usual length of a guidance.
pub(super) fn lengths(random: &mut Rng, count: usize, total: usize) -> Vec<u16> {
    const SHORTEST: u16 = 15;
    const LONGEST: u16 = 120;
    const STEP: u16 = 5;
    let mut lengths: Vec<u16> = (0..count).map(|_| STEP * random.u16(4..=18)).collect();
    let mut sum: usize = lengths.iter().map(|length| usize::from(*length)).sum();
    // Each round changes one by a step; a total that can't be reached ends when none can be changed any more.
    let mut idle = 0_usize;
    while sum != total && count > 0 && idle < 64 * count {
        let which = random.usize(..count);
        let Some(length) = lengths.get_mut(which) else { break };
        idle = idle.saturating_add(1);
        if sum < total && *length <= LONGEST - STEP {
            *length += STEP;
            sum += usize::from(STEP);
        } else if sum > total && *length >= SHORTEST + STEP {
            *length -= STEP;
            sum -= usize::from(STEP);
        }
    }
    lengths
}

/// Sees to it that somebody is at every meeting: of a meeting with several, one who comes more than once comes to the empty one
/// instead. `came` says for each person which meetings; the number of visits stays.
pub(super) fn nobody_left_alone(came: &mut [Vec<usize>], meetings: usize) {
    let there = |came: &[Vec<usize>], meeting| came.iter().filter(|places| places.contains(&meeting)).count();
    for empty in 0..meetings {
        if there(came, empty) > 0 {
            continue;
        }
        let spare = (0..meetings).find_map(|full| {
            let who = came
                .iter()
                .position(|places| places.len() > 1 && places.contains(&full))?;
            (there(came, full) > 1).then_some((who, full))
        });
        let Some((who, full)) = spare else { continue };
        if let Some(places) = came.get_mut(who) {
            places.retain(|place| *place != full);
            places.push(empty);
            places.sort_unstable();
        }
    }
}
