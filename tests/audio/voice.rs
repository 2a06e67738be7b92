//! The voice pulled by hand: order, clips that come later, cut-off, volume, and through rodio's own mixer.

use std::sync::mpsc::{Receiver, SyncSender, channel};

use polku::audio::voice::{BLOCK, FADE, Order, Part, Report, Voice};
use polku::audio::{Ending, Samples, Ticket};
use proptest::prelude::*;

fn rig() -> (SyncSender<Order>, Voice, Receiver<Report>) {
    let (tell, reports) = channel();
    let (orders, voice) = Voice::new(Box::new(move |report| tell.send(report).err().map(|refused| refused.0)));
    (orders, voice, reports)
}

fn sound(level: f32, length: usize) -> Samples {
    vec![level; length].into()
}

fn whole(samples: Samples) -> Part {
    Part {
        samples,
        is_whole: true,
    }
}

fn speak(ticket: u64, parts: Vec<Samples>) -> Order {
    Order::Speak {
        ticket: Ticket::new(ticket),
        parts: parts.into_iter().map(whole).collect(),
    }
}

fn endings(reports: &Receiver<Report>) -> Vec<(Ticket, Option<Ending>)> {
    let short = |report| match report {
        Report::Started { ticket, .. } => Some((ticket, None)),
        Report::Ended { ticket, ending, .. } => Some((ticket, Some(ending))),
        Report::Part { .. } | Report::Used(_) => None,
    };
    reports.try_iter().filter_map(short).collect()
}

#[test]
fn clips_follow_one_another_and_every_sample_as_it_was() {
    let (orders, mut voice, reports) = rig();
    let first: Samples = (0..700).map(|n| n as f32 / 1_000.0 + 0.1).collect();
    let second: Samples = (0..300).map(|n| n as f32 / -1_000.0 - 0.1).collect();
    orders.send(speak(1, vec![first.clone(), second.clone()])).unwrap();
    let heard: Vec<f32> = voice.by_ref().take(700 + 300 + 100).collect();
    assert_eq!(heard[..700], first[..]);
    assert_eq!(heard[700..][..300], second[..]);
    assert!(heard[1_000..].iter().all(|s| *s == 0.0), "nothing else at the end");
    assert_eq!(
        endings(&reports),
        [(Ticket::new(1), None), (Ticket::new(1), Some(Ending::Complete))]
    );
}

#[test]
fn what_comes_later_goes_on_from_the_same_sample_and_what_comes_too_late_is_given_back() {
    let (orders, mut voice, reports) = rig();
    let (ticket, clip): (_, Samples) = (Ticket::new(1), (1..=1_000).map(|n| n as f32 / 1_000.0).collect());
    let beginning = Part {
        samples: clip[..192].into(),
        is_whole: false,
    };
    let awaited = Part {
        samples: Samples::default(),
        is_whole: false,
    };
    let parts = vec![beginning, awaited.clone(), awaited];
    orders.send(Order::Speak { ticket, parts }).unwrap();
    let mut heard: Vec<f32> = voice.by_ref().take(256).collect();
    for (nth, samples) in [(1, Samples::default()), (0, clip.clone()), (2, sound(0.5, 100))] {
        let part = whole(samples);
        orders.send(Order::More { ticket, nth, part }).unwrap();
    }
    heard.extend(voice.by_ref().take(2_000));
    assert_eq!(heard[..192], clip[..192]);
    assert_eq!(heard[192..256], [0.0; 64], "silent until there is more");
    assert_eq!(heard[256..][..808], clip[192..]);
    assert_eq!(heard[1_064..][..100], [0.5; 100], "the second clip is left out");
    let told: Vec<Report> = reports.try_iter().collect();
    let begun = |report: &Report| match report {
        Report::Part { nth, .. } => Some(*nth),
        _ => None,
    };
    assert_eq!(told.iter().filter_map(begun).collect::<Vec<_>>(), [0, 2]);

    let (nth, part) = (0, whole(clip.clone()));
    orders.send(Order::More { ticket, nth, part }).unwrap();
    assert!(voice.by_ref().take(2 * BLOCK).all(|s| s == 0.0));
    assert!(matches!(reports.try_iter().last(), Some(Report::Used(samples)) if samples == clip));
}

#[test]
fn a_cut_fades_without_a_click_and_nothing_overlaps() {
    let (orders, mut voice, reports) = rig();
    orders.send(speak(1, vec![sound(0.8, 48_000)])).unwrap();
    let before: Vec<f32> = voice.by_ref().take(BLOCK * 10).collect();
    assert!(before.iter().all(|s| *s == 0.8));
    orders.send(speak(2, vec![sound(-0.4, 1_000)])).unwrap();
    let after: Vec<f32> = voice.by_ref().take(BLOCK + FADE + 2_000).collect();
    let (fade, rest) = after.split_at(FADE);
    assert!(
        fade.windows(2)
            .all(|w| w[1] < w[0] && w[0] - w[1] < 0.8 * 1.5 / FADE as f32),
        "down evenly"
    );
    assert!(
        rest[..1_000].iter().all(|s| *s == -0.4),
        "the second alone, unfaded, at once"
    );
    assert!(rest[1_000..].iter().all(|s| *s == 0.0), "and never the first again");
    let (one, two) = (Ticket::new(1), Ticket::new(2));
    let told = [
        (one, None),
        (one, Some(Ending::CutOff)),
        (two, None),
        (two, Some(Ending::Complete)),
    ];
    assert_eq!(endings(&reports), told);
}

#[test]
fn hush_between_two_clips_ends_at_once_enough() {
    let (orders, mut voice, _reports) = rig();
    orders.send(speak(1, vec![sound(0.5, 64), sound(0.5, 64)])).unwrap();
    voice.by_ref().take(64).for_each(drop);
    orders.send(Order::Hush).unwrap();
    assert!(voice.by_ref().skip(64).take(48_000).all(|s| s == 0.0));
}

#[test]
fn the_volume_moves_without_a_jump() {
    let (orders, mut voice, _reports) = rig();
    orders.send(speak(1, vec![sound(1.0, 48_000)])).unwrap();
    voice.by_ref().take(BLOCK).for_each(drop);
    orders.send(Order::Amplitude(0.25)).unwrap();
    let heard: Vec<f32> = voice.by_ref().take(2 * FADE).collect();
    assert!(heard.windows(2).all(|w| (w[0] - w[1]).abs() < 2.0 / FADE as f32));
    assert_eq!(heard.last(), Some(&0.25));
}

#[test]
fn a_report_that_finds_no_room_is_kept_and_told_later() {
    let (tell, reports) = std::sync::mpsc::sync_channel(1);
    let (orders, mut voice) = Voice::new(Box::new(move |report| match tell.try_send(report) {
        Err(std::sync::mpsc::TrySendError::Full(report)) => Some(report),
        _ => None,
    }));
    orders.send(speak(1, vec![sound(0.5, 10)])).unwrap();
    voice.by_ref().take(1_000).for_each(drop);
    assert!(matches!(reports.try_recv(), Ok(Report::Started { .. })));
    voice.next();
    assert!(matches!(reports.try_recv(), Ok(Report::Part { nth: 0, .. })));
    voice.next();
    assert!(matches!(
        reports.try_recv(),
        Ok(Report::Ended {
            ending: Ending::Complete,
            ..
        })
    ));
}

#[test]
fn rodio_s_mixer_brings_it_to_both_channels_unchanged() {
    use std::num::{NonZeroU16, NonZeroU32};
    let (orders, voice, _reports) = rig();
    let (mixer, mut device) = rodio::mixer::mixer(NonZeroU16::new(2).unwrap(), NonZeroU32::new(48_000).unwrap());
    mixer.add(voice);
    device.by_ref().take(1_000).for_each(drop);
    let clip: Samples = (0..5_000).map(|n| (n as f32 * 0.05).sin() * 0.5 + 0.01).collect();
    orders.send(speak(1, vec![clip.clone()])).unwrap();
    let heard: Vec<f32> = device.take(12_000).collect();
    let start = heard.iter().position(|s| *s != 0.0).unwrap();
    assert!(start <= 2 * BLOCK, "heard at the next look at the orders");
    for (n, sample) in clip.iter().enumerate() {
        assert_eq!([heard[start + 2 * n], heard[start + 2 * n + 1]], [*sample; 2]);
    }
}

#[derive(Debug, Clone)]
enum Do {
    Speak(usize, usize),
    Hush,
    Pull(usize),
}

fn doing() -> impl Strategy<Value = Do> {
    prop_oneof![
        (1usize..2_000, 1usize..3).prop_map(|(length, parts)| Do::Speak(length, parts)),
        Just(Do::Hush),
        (1usize..3_000).prop_map(Do::Pull),
    ]
}

proptest! {
    /// All speak at 0.5, so two at once would be louder than that.
    #[test]
    fn whatever_is_ordered_each_utterance_ends_once_and_two_are_never_heard(script in prop::collection::vec(doing(), 1..40)) {
        let (orders, mut voice, reports) = rig();
        let mut said = 0;
        for step in script {
            match step {
                Do::Speak(length, parts) => {
                    said += 1;
                    orders.send(speak(said, vec![sound(0.5, length); parts])).unwrap();
                    voice.by_ref().take(BLOCK).for_each(drop);
                }
                Do::Hush => {
                    orders.send(Order::Hush).unwrap();
                    voice.by_ref().take(BLOCK).for_each(drop);
                }
                Do::Pull(samples) => prop_assert!(voice.by_ref().take(samples).all(|s| (0.0..=0.5).contains(&s))),
            }
        }
        voice.by_ref().take(4_000 + FADE + BLOCK).for_each(drop);
        let told = endings(&reports);
        let mut speaking = None;
        for (ticket, ending) in &told {
            match ending {
                None => {
                    prop_assert_eq!(speaking, None, "two at once");
                    speaking = Some(*ticket);
                }
                Some(_) if speaking == Some(*ticket) => speaking = None,
                Some(ending) => prop_assert_eq!(*ending, Ending::CutOff, "ended without having begun"),
            }
        }
        let mut ended: Vec<Ticket> = told.iter().filter(|(_, ending)| ending.is_some()).map(|(ticket, _)| *ticket).collect();
        ended.sort();
        prop_assert_eq!(ended, (1..=said).map(Ticket::new).collect::<Vec<_>>());
    }
}
