//! Samples in memory to Ogg Opus (RFC 7845) in memory: what a recording is kept as.
//!
//! Mono, 48 kHz, about 24 kbit/s, in frames of 20 ms, as speech. The other way is [`super::opus`].

use std::io;

use ogg::writing::{PacketWriteEndInfo, PacketWriter};
use ropus::{Application, Bitrate, Channels, Encoder, Signal};

use super::AudioError;
use super::opus::SAMPLE_RATE;

/// Bits a second.
const BITRATE: u32 = 24_000;
/// A packet's samples (20 ms).
const FRAME: usize = 960;
/// The largest packet (RFC 6716, 3.4), in bytes.
const MAX_PACKET: usize = 1_275;
/// The number of the one stream in the file. Any will do.
const SERIAL: u32 = 0x706f_6c6b;
const VENDOR: &[u8] = b"polku";

/// Encodes one whole clip: mono, at [`SAMPLE_RATE`].
///
/// # Errors
/// [`AudioError::Encoder`].
pub fn encode(samples: &[f32]) -> Result<Vec<u8>, AudioError> {
    let failed = |error: &dyn std::fmt::Display| AudioError::Encoder(error.to_string());
    let mut encoder = Encoder::builder(SAMPLE_RATE.get(), Channels::Mono, Application::Audio)
        .bitrate(Bitrate::try_bits(BITRATE).map_err(|error| failed(&error))?)
        .signal(Signal::Voice)
        .vbr(true)
        .build()
        .map_err(|error| failed(&error))?;
    let pre_skip = encoder.lookahead() as usize;
    let mut writer = PacketWriter::new(Vec::new());
    let written = |result: io::Result<()>| result.map_err(|error| failed(&error));
    let skip = u16::try_from(pre_skip).map_err(|error| failed(&error))?;
    written(writer.write_packet(head(skip), SERIAL, PacketWriteEndInfo::EndPage, 0))?;
    written(writer.write_packet(tags(), SERIAL, PacketWriteEndInfo::EndPage, 0))?;

    // What the encoder holds back comes out with the silence after the end.
    let whole = pre_skip + samples.len();
    let packets = whole.div_ceil(FRAME).max(1);
    let mut left = samples.iter().copied();
    let mut packet = [0; MAX_PACKET];
    for number in 1..=packets {
        let mut frame: Vec<f32> = left.by_ref().take(FRAME).collect();
        frame.resize(FRAME, 0.0);
        let size = encoder
            .encode_float(&frame, &mut packet)
            .map_err(|error| failed(&error))?;
        let bytes = packet.get(..size).unwrap_or(&packet).to_vec();
        // The last position cuts off what fills the last frame (RFC 7845, 4.4).
        let (end, position) = if number == packets {
            (PacketWriteEndInfo::EndStream, whole)
        } else {
            (PacketWriteEndInfo::NormalPacket, number * FRAME)
        };
        written(writer.write_packet(bytes, SERIAL, end, position as u64))?;
    }
    Ok(writer.into_inner())
}

/// The identification header (RFC 7845, 5.1).
fn head(pre_skip: u16) -> Vec<u8> {
    let mut head = b"OpusHead\x01\x01".to_vec();
    head.extend(pre_skip.to_le_bytes());
    head.extend(SAMPLE_RATE.get().to_le_bytes());
    // No gain, and the mapping of mono and stereo.
    head.extend([0, 0, 0]);
    head
}

/// The comment header (RFC 7845, 5.2), without comments.
fn tags() -> Vec<u8> {
    let mut tags = b"OpusTags".to_vec();
    tags.extend((VENDOR.len() as u32).to_le_bytes());
    tags.extend(VENDOR);
    tags.extend(0_u32.to_le_bytes());
    tags
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audio::opus;

    #[test]
    fn what_is_encoded_is_decoded_as_long_and_nearly_alike() {
        for length in [1, 960, 48_000, 48_123] {
            let wave = |at: usize| (at as f32 * 0.03).sin() * 0.3;
            let samples: Vec<f32> = (0..length).map(wave).collect();
            let bytes = encode(&samples).unwrap();
            let back = opus::decode(&bytes).unwrap();
            assert_eq!(back.len(), length);
            let energy = |samples: &[f32]| samples.iter().map(|s| s * s).sum::<f32>();
            if length > 10_000 {
                let apart: Vec<f32> = samples.iter().zip(&back).map(|(a, b)| a - b).collect();
                assert!(energy(&apart) < 0.05 * energy(&samples), "{length}");
                assert!(bytes.len() < 6_000, "{} bytes a second", bytes.len());
            }
        }
    }
}
