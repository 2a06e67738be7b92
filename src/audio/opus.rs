//! Ogg Opus (RFC 7845) in memory to samples in memory: 48 kHz, mono, `f32` from -1 to 1.
//!
//! The decoder is `ropus` because it is the only one found that is correct beside `opusdec`, quick enough and nearly free of
//! unsafe code: it ports the fixed-point libopus (76 dB beside the floating-point `opusdec`, far below what a speaker shows).
//! Uses `ogg` for the container. Files and their limits are in [`super::clip`]. A long clip's beginning is told before the rest is
//! decoded, so that it can be heard at once; there is no seeking, and what is kept is always a whole clip.

use std::io::Cursor;
use std::num::NonZeroU32;

use ogg::reading::PacketReader;
use ropus::{Channels, DecodeMode, Decoder};

use super::AudioError;

/// Samples a second of everything that is decoded and played, in Hz.
pub const SAMPLE_RATE: NonZeroU32 = NonZeroU32::MIN.saturating_add(47_999);

/// The longest clip that is decoded, in seconds.
pub const MAX_SECONDS: usize = 60;

const MAX_SAMPLES: usize = MAX_SECONDS * SAMPLE_RATE.get() as usize;

/// The longest Opus packet, 120 ms (RFC 6716, 3.1), in samples.
const MAX_PACKET: usize = 5_760;

/// What the identification header says (RFC 7845, 5.1).
struct Head {
    pre_skip: usize,
    gain: i16,
}

fn head(packet: &[u8]) -> Result<Head, AudioError> {
    let [
        b'O',
        b'p',
        b'u',
        b's',
        b'H',
        b'e',
        b'a',
        b'd',
        version,
        channels,
        skip0,
        skip1,
        _,
        _,
        _,
        _,
        gain0,
        gain1,
        family,
        ..,
    ] = *packet
    else {
        return Err(AudioError::NotOpus("the first packet is no OpusHead"));
    };
    if version & 0xF0 != 0 {
        return Err(AudioError::NotOpus("a version that is not known"));
    }
    if family != 0 || !(1..=2).contains(&channels) {
        return Err(AudioError::NotOpus("neither mono nor stereo"));
    }
    Ok(Head {
        pre_skip: usize::from(u16::from_le_bytes([skip0, skip1])),
        gain: i16::from_le_bytes([gain0, gain1]),
    })
}

/// How much of a clip is decoded before its beginning is told, in samples (1 s).
pub const BEGINNING: usize = SAMPLE_RATE.get() as usize;

/// A stream taken out of its container, with everything about it that can be known before it is decoded.
struct Stream {
    head: Head,
    packets: Vec<Vec<u8>>,
    /// Where it ends, in samples, the pre-skip among them (RFC 7845, 4.4).
    end: usize,
}

/// Every page of it is there and undamaged: `ogg` compares their checksums.
fn stream(bytes: &[u8]) -> Result<Stream, AudioError> {
    let mut reader = PacketReader::new(Cursor::new(bytes));
    let first = reader
        .read_packet()?
        .ok_or(AudioError::NotOpus("there is nothing in it"))?;
    let head = head(&first.data)?;
    let tags = reader
        .read_packet()?
        .ok_or(AudioError::NotOpus("there is no OpusTags"))?;
    if !tags.data.starts_with(b"OpusTags") {
        return Err(AudioError::NotOpus("the second packet is no OpusTags"));
    }
    let mut packets = Vec::new();
    loop {
        let packet = reader
            .read_packet()?
            .ok_or(AudioError::NotOpus("it is cut off before its end"))?;
        if packet.stream_serial() != first.stream_serial() || packet.first_in_stream() {
            return Err(AudioError::NotOpus("more than one stream"));
        }
        // To the decoder an empty packet means a lost one, and it would make sound up.
        if packet.data.is_empty() {
            return Err(AudioError::NotOpus("an empty packet"));
        }
        let (is_last, end) = (packet.last_in_stream(), packet.absgp_page());
        packets.push(packet.data);
        if is_last {
            let end = usize::try_from(end).unwrap_or(usize::MAX);
            return Ok(Stream { head, packets, end });
        }
    }
}

/// Decodes one whole clip. Stereo is mixed down; pre-skip, end trimming and output gain are honoured.
///
/// # Errors
/// [`AudioError::NotOpus`], [`AudioError::Container`] and [`AudioError::Codec`] for anything that is not one complete, undamaged
/// Ogg Opus stream; [`AudioError::TooLong`] above [`MAX_SECONDS`].
pub fn decode(bytes: &[u8]) -> Result<Vec<f32>, AudioError> {
    decode_telling(bytes, |_| ())
}

/// As [`decode`], and tells the first [`BEGINNING`] samples or a little more before it goes on, when there are more. After that only
/// [`AudioError::Codec`] and [`AudioError::TooLong`] can still come: the container has been looked through.
///
/// # Errors
/// Those of [`decode`].
pub fn decode_telling(bytes: &[u8], tell: impl FnOnce(&[f32])) -> Result<Vec<f32>, AudioError> {
    let Stream { head, packets, end } = stream(bytes)?;
    let mut decoder = Decoder::new(SAMPLE_RATE.get(), Channels::Mono).map_err(|e| AudioError::Codec(e.to_string()))?;
    decoder
        .set_gain(i32::from(head.gain))
        .map_err(|e| AudioError::Codec(e.to_string()))?;

    let mut samples = Vec::new();
    let mut block = vec![0.0; MAX_PACKET];
    let mut tell = Some(tell);
    for packet in packets {
        if let Some(beginning) = samples.get(head.pre_skip..)
            && beginning.len() >= BEGINNING
            && samples.len() < end
            && let Some(tell) = tell.take()
        {
            tell(beginning);
        }
        let count = decoder
            .decode_float(&packet, &mut block, DecodeMode::Normal)
            .map_err(|e| AudioError::Codec(e.to_string()))?;
        samples.extend_from_slice(block.get(..count).unwrap_or(&block));
        if samples.len() > MAX_SAMPLES + head.pre_skip + MAX_PACKET {
            return Err(AudioError::TooLong { limit: MAX_SECONDS });
        }
    }
    samples.truncate(end);
    samples.drain(..head.pre_skip.min(samples.len()));
    if samples.len() > MAX_SAMPLES {
        return Err(AudioError::TooLong { limit: MAX_SECONDS });
    }
    if samples.is_empty() {
        return Err(AudioError::NotOpus("it has no sound in it"));
    }
    Ok(samples)
}
