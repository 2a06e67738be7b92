//! Speech slower or faster at its own pitch: waveform similarity overlap-add, WSOLA (W. Verhelst and M. Roelands, "An overlap-add
//! technique based on waveform similarity (WSOLA) for high quality time-scale modification of speech", ICASSP 1993).
//!
//! Pieces of the clip are laid down closer together or further apart than they were. Each is taken, within a small tolerance, from
//! where it goes on most like the one before it, so that the waves meet. Uses nothing but the samples.

use super::Samples;
use super::opus::SAMPLE_RATE;
use crate::base::Tempo;

/// From one piece to the next in what is heard, in samples (15 ms). A piece is twice as long, and half of it overlaps the next.
const HOP: usize = SAMPLE_RATE.get() as usize * 15 / 1000;

/// How far from its place a piece may be taken, in samples (10 ms: a period of the deepest voices).
const TOLERANCE: usize = SAMPLE_RATE.get() as usize / 100;

/// The likeness is looked for in steps of so many samples first, on every so-manieth sample; then one by one about the best.
const COARSE: usize = 4;

/// The clip at a tempo. At the usual one it is the clip itself.
#[must_use]
pub fn at_tempo(samples: &Samples, tempo: Tempo) -> Samples {
    if tempo == Tempo::USUAL || samples.len() < 2 * HOP + TOLERANCE {
        return samples.clone();
    }
    let speed = f32::from(tempo.percent()) / 100.0;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a clip has at most a few million samples"
    )]
    let (length, place_of) = ((samples.len() as f32 / speed) as usize, |piece: usize| {
        ((piece * HOP) as f32 * speed) as usize
    });
    let mut out = vec![0.0; length + 2 * HOP];
    let mut from = 0;
    for piece in 0..=length / HOP {
        if piece > 0 {
            from = likest(samples, from + HOP, place_of(piece));
        }
        add(&mut out, piece * HOP, samples, from, piece == 0);
    }
    out.truncate(length);
    out.into()
}

/// Of the beginning of a longer clip, what is heard at a tempo whatever follows it.
#[must_use]
pub fn beginning_at_tempo(beginning: &Samples, tempo: Tempo) -> Samples {
    if tempo == Tempo::USUAL {
        return beginning.clone();
    }
    // The last pieces would be looked for, and their waves taken, beyond its end.
    let certain = beginning.len().saturating_sub(TOLERANCE + COARSE + 2 * HOP);
    let pieces = certain * 100 / usize::from(tempo.percent()) / HOP;
    let heard = at_tempo(beginning, tempo);
    heard.get(..pieces * HOP).unwrap_or_default().into()
}

/// Where, near `place`, the clip is most like what follows at `next`.
fn likest(samples: &[f32], next: usize, place: usize) -> usize {
    let Some(wanted) = samples.get(next..next + HOP) else {
        return place;
    };
    let last = samples.len().saturating_sub(HOP);
    let around = |middle: usize, reach: usize, step: usize| {
        (middle.saturating_sub(reach)..=(middle + reach).min(last)).step_by(step)
    };
    let best = |places: &mut dyn Iterator<Item = usize>, every: usize| {
        places
            .filter_map(|at| Some((likeness(wanted, samples.get(at..at + HOP)?, every), at)))
            .max_by(|(one, _), (other, _)| one.total_cmp(other))
            .map(|(_, at)| at)
    };
    let near = best(&mut around(place, TOLERANCE, COARSE), COARSE).unwrap_or(place);
    best(&mut around(near, COARSE - 1, 1), 1).unwrap_or(near)
}

/// The cross-correlation of two stretches, by the energy of the second: 0 where one of them is silent.
fn likeness(wanted: &[f32], found: &[f32], every: usize) -> f32 {
    let pairs = wanted.iter().zip(found).step_by(every);
    let (product, energy) = pairs.fold((0.0, 0.0), |(product, energy), (one, other)| {
        (product + one * other, energy + other * other)
    });
    if energy > 0.0 { product / f32::sqrt(energy) } else { 0.0 }
}

/// Adds the piece of the clip that begins at `from`, faded in and out so that two of them add up to one. The first is not faded in.
fn add(out: &mut [f32], at: usize, samples: &[f32], from: usize, is_first: bool) {
    let places = out.iter_mut().skip(at);
    for (nth, (sum, sample)) in places.zip(samples.iter().skip(from)).take(2 * HOP).enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a few hundred")]
        let part = nth as f32 / (2 * HOP) as f32;
        let weight = if is_first && nth < HOP {
            1.0
        } else {
            // A periodic Hann window: half of it and its other half are one.
            0.5 - 0.5 * (part * std::f32::consts::TAU).cos()
        };
        *sum += sample * weight;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: f32 = 48_000.0;

    /// A voice of a kind: a deep tone with some overtones, in bursts with rests.
    fn voice(seconds: f32) -> Samples {
        let samples = (0..(seconds * RATE) as usize).map(|nth| {
            let time = nth as f32 / RATE;
            let tone: f32 = [(1.0, 0.4), (2.0, 0.2), (5.0, 0.1)]
                .iter()
                .map(|(times, loud)| loud * (time * 140.0 * times * std::f32::consts::TAU).sin())
                .sum();
            if (time * 2.5).fract() < 0.7 { tone } else { 0.0 }
        });
        samples.collect::<Vec<f32>>().into()
    }

    /// How strong a frequency is (Goertzel).
    fn strength(samples: &[f32], frequency: f32) -> f32 {
        let (mut sine, mut cosine) = (0.0, 0.0);
        for (nth, sample) in samples.iter().enumerate() {
            let angle = nth as f32 / RATE * frequency * std::f32::consts::TAU;
            sine += sample * angle.sin();
            cosine += sample * angle.cos();
        }
        f32::hypot(sine, cosine) / samples.len() as f32
    }

    #[test]
    fn it_takes_as_long_as_it_should_and_keeps_its_pitch() {
        let clip = voice(2.0);
        for tempo in Tempo::ALL {
            let heard = at_tempo(&clip, tempo);
            let expected = clip.len() as f32 * 100.0 / f32::from(tempo.percent());
            assert!((heard.len() as f32 - expected).abs() < 2.0, "{tempo:?}");
            let (own, higher, lower) = (
                strength(&heard, 140.0),
                strength(&heard, 140.0 * 1.25),
                strength(&heard, 140.0 * 0.75),
            );
            assert!(
                own > 8.0 * higher && own > 8.0 * lower,
                "{tempo:?}: {own} {higher} {lower}"
            );
        }
    }

    #[test]
    fn it_is_as_loud_as_before_and_does_not_click() {
        let clip = voice(2.0);
        let loudest = |samples: &[f32]| samples.iter().fold(0.0_f32, |most, sample| most.max(sample.abs()));
        let steepest = |samples: &[f32]| {
            let steps = samples.windows(2).map(|pair| (pair[1] - pair[0]).abs());
            steps.fold(0.0_f32, f32::max)
        };
        for tempo in [Tempo::ALL[0], Tempo::ALL[4]] {
            let heard = at_tempo(&clip, tempo);
            assert!(
                loudest(&heard) < loudest(&clip) * 1.15,
                "{tempo:?}: {}",
                loudest(&heard)
            );
            assert!(loudest(&heard) > loudest(&clip) * 0.9, "{tempo:?}");
            // The bursts of the made-up voice begin with a step of their own.
            assert!(
                steepest(&heard) < steepest(&clip) * 1.2 + 0.02,
                "{tempo:?}: {}",
                steepest(&heard)
            );
        }
    }

    #[test]
    fn a_beginning_sounds_as_the_whole_does() {
        let clip = voice(2.0);
        for tempo in Tempo::ALL {
            let whole = at_tempo(&clip, tempo);
            for length in [0, 700, 5_000, 48_000, 48_960] {
                let beginning = beginning_at_tempo(&clip[..length].into(), tempo);
                assert!(whole.starts_with(&beginning), "{tempo:?}, {length}");
                let expected = length * 100 / usize::from(tempo.percent());
                assert!(
                    beginning.len() + 6 * HOP > expected,
                    "{tempo:?}, {length}: {}",
                    beginning.len()
                );
            }
        }
    }

    #[test]
    fn the_usual_tempo_changes_nothing_and_a_blip_is_left_alone() {
        let clip = voice(0.5);
        assert!(std::sync::Arc::ptr_eq(&clip, &at_tempo(&clip, Tempo::USUAL)));
        let blip: Samples = vec![0.5; 900].into();
        assert_eq!(at_tempo(&blip, Tempo::ALL[0]).len(), 900);
        let silence: Samples = vec![0.0; 48_000].into();
        assert!(at_tempo(&silence, Tempo::ALL[4]).iter().all(|sample| *sample == 0.0));
    }
}
