//! Decoding beside known values, and files that mean harm.

use polku::audio::{AudioError, opus, opus_writer};
use proptest::prelude::*;

use crate::{SINE, STEREO};

fn rms(samples: &[f32]) -> f32 {
    (samples.iter().map(|s| s * s).sum::<f32>() / samples.len() as f32).sqrt()
}

/// How strongly a frequency sounds: the amplitude of its sine.
fn strength(samples: &[f32], hertz: f64) -> f64 {
    let (mut re, mut im) = (0.0, 0.0);
    for (n, sample) in samples.iter().enumerate() {
        let phase = std::f64::consts::TAU * hertz * n as f64 / 48_000.0;
        re += f64::from(*sample) * phase.cos();
        im += f64::from(*sample) * phase.sin();
    }
    2.0 * re.hypot(im) / samples.len() as f64
}

#[test]
fn a_sine_comes_out_with_its_length_loudness_and_pitch() {
    let samples = opus::decode(SINE).unwrap();
    assert_eq!(
        samples.len(),
        48_000,
        "pre-skip and end trimming leave exactly one second"
    );
    assert!((rms(&samples) - 0.3545).abs() < 0.005, "{}", rms(&samples));
    assert!((strength(&samples, 440.0) - 0.5).abs() < 0.01);
    assert!(strength(&samples, 500.0) < 0.01);
    // The same samples by opusdec of opus-tools 0.2 (floating point); ours is the fixed-point decoder.
    for (at, reference) in OPUSDEC {
        assert!(
            (samples[at] - reference).abs() < 3e-4,
            "{at}: {} beside {reference}",
            samples[at]
        );
    }
}

const OPUSDEC: [(usize, f32); 6] = [
    (100, -0.262536),
    (5_000, -0.442286),
    (12_345, 0.400324),
    (24_000, -0.010019),
    (36_001, 0.021639),
    (47_900, 0.235426),
];

#[test]
fn a_long_clip_s_beginning_is_told_and_a_short_one_s_is_not() {
    let long: Vec<f32> = (0..150_000_u32)
        .map(|n| ((n % 109) as f32 / 109.0 * std::f32::consts::TAU).sin() / 2.0)
        .collect();
    let told = |bytes: &[u8]| {
        let mut beginning = None;
        let whole = opus::decode_telling(bytes, |samples| beginning = Some(samples.to_vec())).unwrap();
        assert_eq!(whole, opus::decode(bytes).unwrap());
        beginning.inspect(|beginning| assert!(whole.starts_with(beginning)))
    };
    let beginning = told(&opus_writer::encode(&long).unwrap()).unwrap();
    assert!((opus::BEGINNING..opus::BEGINNING + 5_760).contains(&beginning.len()));
    assert_eq!(told(SINE), None, "no longer than a beginning");
}

#[test]
fn stereo_is_mixed_down() {
    let samples = opus::decode(STEREO).unwrap();
    assert_eq!(samples.len(), 24_000);
    assert!(
        (strength(&samples, 1_000.0) - 0.355).abs() < 0.01,
        "{}",
        strength(&samples, 1_000.0)
    );
}

#[test]
fn every_cut_of_a_clip_is_refused() {
    for end in 0..SINE.len() {
        assert!(opus::decode(&SINE[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn what_is_not_a_clip_is_refused() {
    let mut wave = b"RIFF\x24\x00\x00\x00WAVEfmt ".to_vec();
    wave.resize(4_000, 0);
    let mut magic = SINE.to_vec();
    magic[0] = b'o';
    let mut damaged = SINE.to_vec();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    for (name, bytes) in [
        ("empty", vec![]),
        ("wave", wave),
        ("magic", magic),
        ("damaged", damaged),
        ("zeros", vec![0; 1 << 20]),
    ] {
        assert!(opus::decode(&bytes).is_err(), "{name}");
    }
    assert!(
        matches!(opus::decode(&[SINE, SINE].concat()).map(|s| s.len()), Ok(48_000)),
        "the first stream ends it"
    );
}

/// A stream with right checksums around whatever packets.
fn stream(head: &[u8], tags: &[u8], packets: &[Vec<u8>], granule: u64) -> Vec<u8> {
    use ogg::writing::{PacketWriteEndInfo as End, PacketWriter};
    let mut bytes = Vec::new();
    let mut writer = PacketWriter::new(&mut bytes);
    writer.write_packet(head.to_vec(), 7, End::EndPage, 0).unwrap();
    writer.write_packet(tags.to_vec(), 7, End::EndPage, 0).unwrap();
    for (n, packet) in packets.iter().enumerate() {
        let end = if n + 1 == packets.len() {
            End::EndStream
        } else {
            End::NormalPacket
        };
        writer.write_packet(packet.clone(), 7, end, granule).unwrap();
    }
    bytes
}

const HEAD: &[u8] = b"OpusHead\x01\x01\x38\x01\x80\xbb\0\0\0\0\0";
const TAGS: &[u8] = b"OpusTags\0\0\0\0\0\0\0\0";

#[test]
fn an_hour_in_a_small_file_is_stopped_at_a_minute() {
    // Six 20 ms frames of silence in each packet (RFC 6716, 3.2.5): 120 ms a packet of eight bytes.
    let packets = vec![vec![0xfb, 0x06, 0, 0, 0, 0, 0, 0]; 30_000];
    let result = opus::decode(&stream(HEAD, TAGS, &packets, u64::MAX - 1));
    assert!(
        matches!(result, Err(AudioError::TooLong { .. })),
        "{:?}",
        result.map(|s| s.len())
    );
}

#[test]
fn headers_that_lie_are_refused() {
    let silence = vec![vec![0xf8, 0xff, 0xfe]; 10];
    assert!(
        opus::decode(&stream(HEAD, TAGS, &silence, 9_600)).is_ok(),
        "the honest one"
    );
    let with = |at: usize, byte: u8| {
        let mut head = HEAD.to_vec();
        head[at] = byte;
        head
    };
    for head in [
        with(8, 0x10),
        with(9, 0),
        with(9, 3),
        with(18, 1),
        with(0, b'o'),
        HEAD[..18].to_vec(),
        vec![],
    ] {
        assert!(opus::decode(&stream(&head, TAGS, &silence, 9_600)).is_err(), "{head:?}");
    }
    assert!(
        opus::decode(&stream(&with(11, 0xff), TAGS, &silence, 9_600)).is_err(),
        "all of it skipped"
    );
    assert!(opus::decode(&stream(HEAD, b"OpusHead", &silence, 9_600)).is_err());
    assert!(
        opus::decode(&stream(HEAD, TAGS, &[vec![]], 960)).is_err(),
        "an empty packet"
    );
    assert!(opus::decode(&stream(HEAD, TAGS, &[], 0)).is_err(), "no packets");
}

#[test]
fn the_output_gain_of_the_header_is_applied() {
    use ogg::reading::PacketReader;
    let mut reader = PacketReader::new(std::io::Cursor::new(SINE));
    let mut packets: Vec<Vec<u8>> = Vec::new();
    while let Some(packet) = reader.read_packet().unwrap() {
        packets.push(packet.data);
    }
    let mut head = packets.remove(0);
    let tags = packets.remove(0);
    // -6.0206 dB in 1/256 dB: half the amplitude.
    head[16..18].copy_from_slice(&(-1541i16).to_le_bytes());
    let samples = opus::decode(&stream(&head, &tags, &packets, 48_312)).unwrap();
    assert!(
        (strength(&samples, 440.0) - 0.25).abs() < 0.01,
        "{}",
        strength(&samples, 440.0)
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_bytes_are_refused_or_decoded_within_the_limit(bytes in prop::collection::vec(any::<u8>(), 0..4_000)) {
        if let Ok(samples) = opus::decode(&bytes) {
            prop_assert!(samples.len() <= 60 * 48_000);
        }
    }

    #[test]
    fn any_packets_in_a_sound_container_are_survived(
        gain in any::<[u8; 2]>(),
        packets in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..400), 1..20),
        granule in any::<u64>(),
    ) {
        let mut head = HEAD.to_vec();
        head[16..18].copy_from_slice(&gain);
        if let Ok(samples) = opus::decode(&stream(&head, TAGS, &packets, granule)) {
            prop_assert!(samples.len() <= 60 * 48_000);
            prop_assert!(samples.iter().all(|s| s.is_finite()));
        }
    }

    #[test]
    fn real_packets_with_changed_bytes_are_survived(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40)) {
        let mut reader = ogg::reading::PacketReader::new(std::io::Cursor::new(SINE));
        let mut packets = Vec::new();
        while let Some(packet) = reader.read_packet().unwrap() {
            packets.push(packet.data);
        }
        let mut audio = packets.split_off(2);
        for (at, byte) in changes {
            let packet = at.get_mut(&mut audio);
            let at = at.index(packet.len());
            packet[at] = byte;
        }
        if let Ok(samples) = opus::decode(&stream(&packets[0], &packets[1], &audio, 48_312)) {
            prop_assert!(samples.iter().all(|s| s.is_finite()));
        }
    }
}
