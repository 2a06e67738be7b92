//! From a microphone's rate to the clips' 48 kHz: a windowed sinc (Hann), so that nothing folds over into speech.
//!
//! Only for microphones that don't give 48 kHz themselves. Deliberately not here: streams; a recording is whole when it comes.

use std::f32::consts::PI;

use super::opus::SAMPLE_RATE;

/// Zero crossings of the sinc on either side.
const CROSSINGS: f32 = 16.0;

/// The same sound at [`SAMPLE_RATE`].
#[must_use]
pub fn resample(samples: &[f32], rate: u32) -> Vec<f32> {
    let to = SAMPLE_RATE.get();
    if rate == to || rate == 0 {
        return samples.to_vec();
    }
    let step = f64::from(rate) / f64::from(to);
    // Downwards, what the new rate can't hold is left out.
    let band = (1.0 / step).min(1.0) as f32;
    let reach = CROSSINGS / band;
    let count = (samples.len() as f64 / step) as usize;
    (0..count)
        .map(|at| {
            let centre = at as f64 * step;
            let first = (centre - f64::from(reach)).max(0.0).ceil() as usize;
            let last = ((centre + f64::from(reach)) as usize).min(samples.len().saturating_sub(1));
            let near = samples.get(first..=last).unwrap_or_default();
            let weighted = near.iter().enumerate().map(|(offset, sample)| {
                let away = ((first + offset) as f64 - centre) as f32;
                sample * band * sinc(away * band) * (0.5 + 0.5 * (PI * away / reach).cos())
            });
            weighted.sum()
        })
        .collect()
}

fn sinc(x: f32) -> f32 {
    if x.abs() < 1e-6 { 1.0 } else { (PI * x).sin() / (PI * x) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tone(hertz: f32, rate: u32) -> Vec<f32> {
        (0..rate)
            .map(|at| (2.0 * PI * hertz * at as f32 / rate as f32).sin())
            .collect()
    }

    fn rms(samples: &[f32]) -> f32 {
        (samples.iter().map(|s| s * s).sum::<f32>() / samples.len() as f32).sqrt()
    }

    #[test]
    fn a_tone_stays_itself() {
        for rate in [8_000, 16_000, 44_100, 48_000, 96_000] {
            let (made, wanted) = (resample(&tone(440.0, rate), rate), tone(440.0, 48_000));
            assert!(made.len().abs_diff(48_000) <= 1, "{rate}: {}", made.len());
            let middle = 1_000..47_000;
            let apart: Vec<f32> = made[middle.clone()]
                .iter()
                .zip(&wanted[middle])
                .map(|(a, b)| a - b)
                .collect();
            assert!(rms(&apart) < 0.01, "{rate}: {}", rms(&apart));
        }
    }

    #[test]
    fn what_48_khz_cannot_hold_is_left_out() {
        let made = resample(&tone(30_000.0, 96_000), 96_000);
        assert!(rms(&made[1_000..47_000]) < 0.02);
        assert!(resample(&[], 44_100).is_empty());
    }
}
