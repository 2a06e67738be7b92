//! Sound: clip files, decoding, the voice pulled by hand, and the real threads on a device that is a file.
#![cfg(feature = "audio")]

mod clips;
#[cfg(target_os = "linux")]
mod device;
mod opus;
mod voice;

/// One second of a 440 Hz sine at half amplitude, mono, 20 kbit/s, by opusenc.
const SINE: &[u8] = include_bytes!("sine.opus");
/// Half a second of a 1 kHz sine at -9 dB, the same on both channels, 32 kbit/s, by opusenc.
const STEREO: &[u8] = include_bytes!("stereo.opus");
