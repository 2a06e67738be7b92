//! Made signals through the mastering: what is kept of them, how loud it is, and what is refused.

use super::*;

/// A voice's stand-in: a tone that swells and falls as syllables do.
fn speech(seconds: f64, amplitude: f64) -> Vec<f32> {
    let count = (seconds * RATE as f64) as usize;
    let sample = |at: usize| {
        let t = at as f64 / RATE as f64;
        let syllable = 0.55 + 0.45 * (2.0 * PI * 4.0 * t).sin();
        (amplitude * syllable * (2.0 * PI * 220.0 * t).sin()) as f32
    };
    (0..count).map(sample).collect()
}

/// A room's noise, always the same.
fn noise(seconds: f64, amplitude: f64) -> Vec<f32> {
    let mut state = 1_u32;
    let count = (seconds * RATE as f64) as usize;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (f64::from(state) / f64::from(u32::MAX) * 2.0 - 1.0) * amplitude
    };
    (0..count).map(|_| next() as f32).collect()
}

/// Speech with a second of the room before and after it.
fn in_a_room(speech: &[f32], room: f64) -> Vec<f32> {
    let mut all = noise(2.0 + speech.len() as f64 / RATE as f64, room);
    for (sample, spoken) in all.iter_mut().skip(RATE).zip(speech) {
        *sample += spoken;
    }
    all
}

/// The clip's sound.
fn heard(made: &Made) -> Vec<f32> {
    opus::decode(&made.file).unwrap()
}

fn seconds(made: &Made) -> f64 {
    f64::from(made.measured.ms) / 1000.0
}

fn refused(recorded: &[f32]) -> Unusable {
    match make(recorded) {
        Err(NotMade::Unusable(why)) => why,
        other => panic!("{other:?}"),
    }
}

#[test]
fn speech_is_cut_out_of_the_room_and_brought_to_one_loudness() {
    for (amplitude, room) in [(0.5, 0.002), (0.02, 0.0005), (0.3, 0.0), (0.2, 0.01)] {
        let made = make(&in_a_room(&speech(2.0, amplitude), room)).unwrap();
        assert!(
            (seconds(&made) - 2.37).abs() < 0.08,
            "{amplitude}: {} s",
            seconds(&made)
        );
        let figures = made.measured;
        assert!((figures.lufs.0 + 190).abs() <= 5, "{amplitude}: {figures:?}");
        let heard = heard(&made);
        assert!(heard.first().unwrap().abs() < 0.01 && heard.last().unwrap().abs() < 0.01);
        assert!(!made.cut_off);
    }
}

#[test]
fn what_begins_and_ends_too_close_gets_its_silence() {
    let made = make(&[speech(1.0, 0.4), noise(0.1, 0.001)].concat()).unwrap();
    assert!((seconds(&made) - 1.37).abs() < 0.08, "{} s", seconds(&made));
    assert!(
        heard(&made)[..HEAD - 2 * FRAME]
            .iter()
            .all(|sample| sample.abs() < 0.001)
    );
}

#[test]
fn a_click_is_no_speech() {
    let mut recorded = in_a_room(&speech(1.0, 0.3), 0.001);
    recorded.splice(4_800..4_900, std::iter::repeat_n(0.9, 100));
    let seconds = seconds(&make(&recorded).unwrap());
    assert!(
        (seconds - 1.37).abs() < 0.08,
        "the click at the button is cut away: {seconds} s"
    );
}

#[test]
fn rumble_and_offset_go_and_peaks_are_held() {
    let rumble = |at: usize| (0.3 * (2.0 * PI * 20.0 * at as f64 / RATE as f64).sin() + 0.2) as f32;
    let mut recorded = in_a_room(&speech(2.0, 0.2), 0.001);
    recorded
        .iter_mut()
        .enumerate()
        .for_each(|(at, sample)| *sample += rumble(at));
    // A single peak far over the speech.
    recorded[2 * RATE..2 * RATE + 20].fill(0.95);
    let (clip, _) = cut_out(&recorded).unwrap();
    for ceiling in CEILINGS_DB {
        let loud = brought_to_loudness(&clip, ceiling).unwrap();
        let highest = loud.iter().fold(0.0_f32, |highest, sample| highest.max(sample.abs()));
        assert!(decibels(highest.into()) <= ceiling + 0.01, "{highest}");
    }
    let heard = heard(&make(&recorded).unwrap());
    let mean = heard.iter().sum::<f32>() / heard.len() as f32;
    assert!(mean.abs() < 0.005, "{mean}");
}

#[test]
fn a_microphone_that_cuts_peaks_off_is_told() {
    let clipped: Vec<f32> = speech(1.0, 3.0).iter().map(|sample| sample.clamp(-1.0, 1.0)).collect();
    let made = make(&in_a_room(&clipped, 0.0)).unwrap();
    assert!(made.cut_off, "it is brought to its loudness all the same");
}

#[test]
fn silence_and_noise_alone_are_refused() {
    for nothing in [
        Vec::new(),
        vec![0.0; RATE],
        vec![0.5; RATE],
        noise(2.0, 0.001),
        noise(2.0, 0.2),
        vec![f32::NAN; RATE],
        vec![f32::INFINITY; 10],
    ] {
        assert_eq!(refused(&nothing), Unusable::NothingHeard, "{:?}", nothing.first());
    }
}

#[test]
fn more_than_thirty_seconds_of_speech_are_refused() {
    let long = in_a_room(&speech(30.0, 0.3), 0.001);
    assert_eq!(refused(&long), Unusable::TooLong);
}
