//! What becomes of a recording before anybody hears it: no rumble, no silence around it, one loudness, no click, no peak.
//!
//! The figures are those of the synthesised clips (`tools/voice/polku_voice/mastering.py`), so that a person's voice stands beside them
//! as if it had been there always. One thing is a recording's own: a room is never silent, so where speech begins is looked for above the
//! room's noise too. Loudness is ITU-R BS.1770-4 as EBU R 128 uses it, by the crate `ebur128`. Deliberately not here: files, the microphone.

use std::collections::VecDeque;
use std::f64::consts::PI;

use ebur128::{EbuR128, Mode};

use super::opus::SAMPLE_RATE;
use super::{AudioError, opus, opus_writer};
use crate::content::recordings::{LONGEST_MS, Level, Measured};

const RATE: usize = SAMPLE_RATE.get() as usize;
/// Where rumble ends, in Hz.
const CORNER_HZ: f64 = 60.0;
/// What a clip comes to, in LUFS.
const TARGET_LUFS: f64 = -19.0;
/// The highest sample before it is encoded, in dB under full scale: the usual, and lower where the codec makes too much of it.
const CEILINGS_DB: [f64; 3] = [-2.0, -4.0, -6.0];
/// Silence before and after speech, in samples (120 and 250 ms).
const HEAD: usize = RATE * 12 / 100;
const TAIL: usize = RATE / 4;
/// How long the ends fade, in samples (6 ms).
const FADE: usize = RATE * 6 / 1000;
/// What is looked at as one moment, in samples (10 ms).
const FRAME: usize = RATE / 100;
/// So many moments in a row are speech (80 ms); fewer are a click, as of the button that began the recording.
const SHORTEST: usize = 8;
/// Quieter than this under the loudest moment is not speech any more, in dB.
const SPEECH_DB: f64 = -42.0;
/// Speech stands so far above the room's noise, and is looked for no higher than this under the loudest moment, in dB.
const ABOVE_NOISE_DB: f64 = 6.0;
const HIGHEST_GATE_DB: f64 = -12.0;
/// A recording whose loudest moment is quieter holds no speech, in dB under full scale.
const SILENCE_DB: f64 = -55.0;
/// How the limiter's gain falls ahead of a peak and comes back, in samples (2 and 30 ms).
const ATTACK: usize = RATE / 500;
const RELEASE: usize = RATE * 3 / 100;
/// So many samples in a row at full scale were cut off by the microphone.
const CUT_OFF: usize = 3;

/// Why a recording comes to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// Silence, or only the noise of the room.
    #[error("nothing was heard")]
    NothingHeard,
    /// The speech lasts longer than any clip may.
    #[error("it is longer than {} seconds", LONGEST_MS / 1000)]
    TooLong,
}

/// A clip that was made of a recording.
#[derive(Debug, Clone)]
pub struct Made {
    /// Its file, Ogg Opus.
    pub file: Vec<u8>,
    /// What is heard in it, decoded.
    pub measured: Measured,
    /// Whether the microphone cut its peaks off, which nothing mends: it had better be spoken again, from further away.
    pub cut_off: bool,
}

/// Why no clip was made of a recording.
#[derive(Debug, thiserror::Error)]
pub enum NotMade {
    /// There is nothing in the recording to be kept.
    #[error(transparent)]
    Unusable(#[from] Unusable),
    /// It can't be encoded.
    #[error(transparent)]
    Audio(#[from] AudioError),
    /// What came of it is not as it should be.
    #[error("the clip {0}")]
    Wrong(String),
}

/// Makes a clip of a recording: mono, at [`SAMPLE_RATE`].
///
/// # Errors
/// [`NotMade`].
pub fn make(recorded: &[f32]) -> Result<Made, NotMade> {
    let (clip, cut_off) = cut_out(recorded)?;
    let mut wrong = String::new();
    // What the codec adds to sharp peaks is not known before it has done so.
    for ceiling in CEILINGS_DB {
        let file = opus_writer::encode(&brought_to_loudness(&clip, ceiling)?)?;
        let measured = measure(&file)?;
        match measured.wrong() {
            None => {
                return Ok(Made {
                    file,
                    measured,
                    cut_off,
                });
            }
            Some(what) => wrong = what,
        }
    }
    Err(NotMade::Wrong(wrong))
}

/// The speech of a recording without rumble, and whether the microphone cut its peaks off.
fn cut_out(recorded: &[f32]) -> Result<(Vec<f64>, bool), Unusable> {
    let clean: Vec<f64> = recorded
        .iter()
        .map(|sample| if sample.is_finite() { f64::from(*sample) } else { 0.0 })
        .collect();
    let clip = trim(&high_pass(&clean))?;
    if clip.len() > RATE * LONGEST_MS as usize / 1000 {
        return Err(Unusable::TooLong);
    }
    Ok((clip, is_cut_off(&clean)))
}

/// As loud as every clip, its peaks held under a ceiling in dB under full scale.
fn brought_to_loudness(clip: &[f64], ceiling: f64) -> Result<Vec<f32>, Unusable> {
    let mut clip = clip.to_vec();
    // What the limiter takes, the next round gives back.
    for _ in 0..3 {
        let gain = ratio(TARGET_LUFS - loudness(&clip).ok_or(Unusable::NothingHeard)?);
        clip.iter_mut().for_each(|sample| *sample *= gain);
        limit(&mut clip, ratio(ceiling));
    }
    Ok(clip.into_iter().map(|sample| sample as f32).collect())
}

/// What is heard in a clip's file, decoded.
///
/// # Errors
/// Those of [`opus::decode`].
pub fn measure(bytes: &[u8]) -> Result<Measured, AudioError> {
    let samples: Vec<f64> = opus::decode(bytes)?.into_iter().map(f64::from).collect();
    let highest = samples
        .iter()
        .fold(0.0_f64, |highest, sample| highest.max(sample.abs()));
    // Nothing at all is told as the quietest level that there is.
    let level = |decibels: f64| Level::try_from(decibels.clamp(-200.0, 200.0)).unwrap_or(Level(-2000));
    Ok(Measured {
        ms: u32::try_from(samples.len() * 1000 / RATE).unwrap_or(u32::MAX),
        lufs: level(loudness(&samples).unwrap_or(-200.0)),
        peak: level(decibels(highest)),
    })
}

/// An amplitude in dB under full scale.
#[must_use]
pub fn decibels(amplitude: f64) -> f64 {
    20.0 * amplitude.max(1e-10).log10()
}

fn ratio(decibels: f64) -> f64 {
    10_f64.powf(decibels / 20.0)
}

fn is_cut_off(samples: &[f64]) -> bool {
    let mut run = 0;
    samples.iter().any(|sample| {
        run = if sample.abs() >= 0.995 { run + 1 } else { 0 };
        run >= CUT_OFF
    })
}

/// A Butterworth filter of second order, forwards and then backwards: without a shift of phase, -6 dB at the corner.
fn high_pass(samples: &[f64]) -> Vec<f64> {
    let w = (PI * CORNER_HZ / RATE as f64).tan();
    let norm = 1.0 / (1.0 + std::f64::consts::SQRT_2 * w + w * w);
    let (a1, a2) = (
        2.0 * (w * w - 1.0) * norm,
        (1.0 - std::f64::consts::SQRT_2 * w + w * w) * norm,
    );
    let pass = |samples: &mut dyn Iterator<Item = f64>| -> Vec<f64> {
        let (mut x1, mut x2, mut y1, mut y2) = (0.0, 0.0, 0.0, 0.0);
        samples
            .map(|x| {
                let y = norm * (x - 2.0 * x1 + x2) - a1 * y1 - a2 * y2;
                (x2, x1, y2, y1) = (x1, x, y1, y);
                y
            })
            .collect()
    };
    // A constant offset would begin with a thump.
    let offset = samples.iter().sum::<f64>() / samples.len().max(1) as f64;
    let there = pass(&mut samples.iter().map(|sample| sample - offset));
    let mut back = pass(&mut there.into_iter().rev());
    back.reverse();
    back
}

/// Leaves [`HEAD`] before the first speech and [`TAIL`] after the last, and fades the ends of what was recorded. Where less was recorded,
/// silence is added.
fn trim(samples: &[f64]) -> Result<Vec<f64>, Unusable> {
    let levels: Vec<f64> = samples.chunks(FRAME).map(rms).collect();
    // Over as long as the shortest speech: a click is louder than any.
    let loudest = levels
        .windows(SHORTEST)
        .map(|row| row.iter().sum::<f64>() / row.len() as f64)
        .fold(0.0, f64::max);
    if decibels(loudest) < SILENCE_DB {
        return Err(Unusable::NothingHeard);
    }
    let mut sorted = levels.clone();
    sorted.sort_by(f64::total_cmp);
    let noise = sorted.get(sorted.len() / 20).copied().unwrap_or(0.0);
    let gate = (noise * ratio(ABOVE_NOISE_DB)).clamp(loudest * ratio(SPEECH_DB), loudest * ratio(HIGHEST_GATE_DB));
    // The noise of a room is about as loud all the time.
    let is_speech: Vec<bool> = levels
        .windows(SHORTEST)
        .map(|row| row.iter().all(|level| *level > gate))
        .collect();
    let only_noise = loudest < noise * ratio(ABOVE_NOISE_DB);
    let first = is_speech.iter().position(|is| *is).filter(|_| !only_noise);
    let last = is_speech.iter().rposition(|is| *is);
    let (Some(first), Some(last)) = (first, last) else {
        return Err(Unusable::NothingHeard);
    };
    let (start, end) = (first * FRAME, (last + SHORTEST) * FRAME);
    let from = start.saturating_sub(HEAD);
    let to = (end + TAIL).min(samples.len());
    let mut kept = samples.get(from..to).unwrap_or_default().to_vec();
    fade(&mut kept);
    let mut clip = vec![0.0; HEAD.saturating_sub(start)];
    clip.extend(kept);
    clip.resize(clip.len() + (end + TAIL).saturating_sub(samples.len()), 0.0);
    Ok(clip)
}

fn rms(samples: &[f64]) -> f64 {
    (samples.iter().map(|sample| sample * sample).sum::<f64>() / samples.len().max(1) as f64).sqrt()
}

/// Loudness in LUFS; none of silence, and of what is shorter than a block of 400 ms.
fn loudness(samples: &[f64]) -> Option<f64> {
    let mut meter = EbuR128::new(1, SAMPLE_RATE.get(), Mode::I).ok()?;
    meter.add_frames_f64(samples).ok()?;
    meter.loudness_global().ok().filter(|loudness| loudness.is_finite())
}

/// Holds every peak under the ceiling, an amplitude; the gain falls ahead of a peak and comes back after it.
fn limit(samples: &mut [f64], ceiling: f64) {
    let needed: Vec<f64> = samples
        .iter()
        .map(|sample| (ceiling / sample.abs().max(1e-9)).min(1.0))
        .collect();
    if needed.iter().all(|gain| *gain >= 1.0) {
        return;
    }
    // The lowest gain of what lies ahead by the attack and behind by the release, by a queue of falling values.
    let mut lowest = Vec::with_capacity(needed.len());
    let mut queue: VecDeque<(usize, f64)> = VecDeque::new();
    let mut next = 0;
    for at in 0..needed.len() {
        while let Some(gain) = needed.get(next).copied().filter(|_| next <= at + ATTACK) {
            while queue.back().is_some_and(|(_, other)| *other >= gain) {
                queue.pop_back();
            }
            queue.push_back((next, gain));
            next += 1;
        }
        while queue.front().is_some_and(|(place, _)| place + RELEASE < at) {
            queue.pop_front();
        }
        lowest.push(queue.front().map_or(1.0, |(_, gain)| *gain));
    }
    // Averaged over the attack it is smooth, and still at or under what each peak needs.
    let mut sum = 0.0;
    let mut window: VecDeque<f64> = VecDeque::new();
    for ((sample, gain), needed) in samples.iter_mut().zip(lowest).zip(needed) {
        window.push_back(gain);
        sum += gain;
        if window.len() > ATTACK + 1 {
            sum -= window.pop_front().unwrap_or(0.0);
        }
        *sample *= (sum / window.len() as f64).min(needed);
    }
}

/// A few milliseconds of fade at both ends, so that nothing begins or ends with a click.
fn fade(samples: &mut [f64]) {
    let ramp = |at: usize| 0.5 - 0.5 * (PI * (at as f64 + 0.5) / FADE as f64).cos();
    for (at, sample) in samples.iter_mut().take(FADE).enumerate() {
        *sample *= ramp(at);
    }
    for (at, sample) in samples.iter_mut().rev().take(FADE).enumerate() {
        *sample *= ramp(at);
    }
}

#[cfg(test)]
mod tests;
