//! Sound: clips are spoken, one utterance at a time, without the window's thread ever waiting.
//!
//! [`Audio`] takes commands and tells [`AudioEvent`]s. Below it: [`clip`] files and their limits, [`opus`] decoding,
//! [`tempo`] of speech, [`cache`] of decoded clips, [`voice`] that plays and fades, `desk` that decides, [`output`] that is the device.
//! The other way, what people speak: [`microphone`], [`resample`], [`mastering`] and [`opus_writer`] make a clip of it.
//! Uses rodio for the devices, ogg and ropus for the clips. Not here: which clip speaks a message (`i18n`), which message is
//! spoken when (`app`), whether a clip is missing or stale (`content`), and where recordings are kept (`recordings`).
//!
//! Without a device everything is still accepted: the utterance is told [`Ending::Unheard`] and the text carries on.

pub mod cache;
pub mod clip;
mod desk;
mod error;
pub mod mastering;
pub mod microphone;
pub mod opus;
pub mod opus_writer;
pub mod output;
pub mod resample;
pub mod tempo;
mod thread;
pub mod voice;

use std::sync::Arc;
use std::time::Instant;

pub use clip::Clip;
pub use error::AudioError;
pub use thread::Audio;

/// Decoded sound: mono, [`opus::SAMPLE_RATE`], from -1 to 1. Shared, never changed.
pub type Samples = Arc<[f32]>;

/// One accepted [`Audio::say`]; later ones are greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(u64);

impl Ticket {
    /// A ticket by its number, for those who drive a [`voice::Voice`] by hand.
    #[must_use]
    pub fn new(number: u64) -> Self {
        Self(number)
    }
}

/// How an utterance came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Heard to its end (clips told as missing left out).
    Complete,
    /// Cut off by a newer utterance or by a hush, perhaps before it began.
    CutOff,
    /// Not heard, or not to its end: no device, or none of its clips.
    Unheard,
}

/// What the sound thread tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AudioEvent {
    /// At the start there was no device. Told once; tried again now and then.
    NoDevice,
    /// The device went away.
    DeviceLost,
    /// There is a device again, or for the first time.
    DeviceBack,
    /// The first sample of an utterance was handed to the device.
    Started {
        /// Which utterance.
        ticket: Ticket,
        /// When.
        at: Instant,
    },
    /// A clip begins to be heard.
    Speaking {
        /// Which.
        clip: Clip,
    },
    /// The utterance is over. Told once for each accepted one.
    Finished {
        /// Which utterance.
        ticket: Ticket,
        /// How it ended.
        ending: Ending,
    },
    /// A clip is not there or is damaged; the log says why. The utterance goes on without it.
    Missing {
        /// The utterance that wanted it; none when it was decoded ahead.
        ticket: Option<Ticket>,
        /// Which clip.
        clip: Clip,
    },
}
