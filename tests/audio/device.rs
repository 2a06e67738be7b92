//! The real threads on a real ALSA device that is a file, and on a machine without a device.
//!
//! ALSA reads its configuration from the environment once, so each case runs in a child process: this test itself again,
//! with one of the parts at the end named.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use polku::audio::microphone::{DefaultMicrophone, Microphone, MicrophoneEvent};
use polku::audio::{Audio, AudioError, AudioEvent, Clip, Ending, Ticket, clip};
use polku::content::recordings::Level;

use crate::{SINE, STEREO};

/// Long enough for any machine; a part that hangs fails instead of holding everything up.
const PATIENCE: Duration = Duration::from_secs(30);

fn run_part(part: &str, folder: &Path, config: &str) -> Output {
    fs::create_dir_all(folder.join("audio/fi")).unwrap();
    fs::write(folder.join("audio/fi/sine.opus"), SINE).unwrap();
    fs::write(folder.join("audio/fi/stereo.opus"), STEREO).unwrap();
    fs::write(folder.join("asound.conf"), config).unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            &format!("device::{part}"),
            "--ignored",
            "--nocapture",
            "--test-threads=1",
        ])
        .env("ALSA_CONFIG_PATH", folder.join("asound.conf"))
        .env("POLKU_TEST_FOLDER", folder)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{part}: {}\n{}",
        text(&output.stdout),
        text(&output.stderr)
    );
    assert!(text(&output.stdout).contains("1 passed"), "{part} did not run");
    output
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Where `wanted` fits best into `heard`, by cross-correlation, and how well: 1 is the same up to loudness.
fn locate(heard: &[f32], wanted: &[f32]) -> (usize, f32) {
    // The window begins at the first sound at the earliest: before it there is only silence, millions of samples of it.
    let first = heard.iter().position(|s| *s != 0.0).expect("nothing was heard");
    let from = first.saturating_sub(200);
    let energy = |s: &[f32]| s.iter().map(|x| x * x).sum::<f32>().sqrt();
    let wanted_energy = energy(wanted);
    (from..from + 400)
        .filter_map(|lag| {
            let window = heard.get(lag..lag + wanted.len())?;
            let product: f32 = window.iter().zip(wanted).map(|(a, b)| a * b).sum();
            Some((lag, product / (energy(window) * wanted_energy)))
        })
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .expect("the recording ends too early")
}

#[test]
fn an_utterance_arrives_at_the_device_sample_for_sample() {
    let folder = tempfile::tempdir().unwrap();
    let raw = folder.path().join("heard.raw");
    let config = format!(
        "</usr/share/alsa/alsa.conf>\npcm.!default {{ type file file \"{}\" format \"raw\" slave.pcm {{ type null }} }}\nctl.!default {{ type null }}\n",
        raw.display()
    );
    run_part("part_speak_two_clips", folder.path(), &config);

    let frames = fs::read(&raw).unwrap();
    let heard: Vec<f32> = frames
        .chunks_exact(8)
        .map(|f| f32::from_le_bytes([f[0], f[1], f[2], f[3]]))
        .collect();
    let right: Vec<f32> = frames
        .chunks_exact(8)
        .map(|f| f32::from_le_bytes([f[4], f[5], f[6], f[7]]))
        .collect();
    assert!(heard == right, "both channels alike");

    let root = folder.path().join("audio");
    let first = clip::load(&root, &Clip::new("fi", "sine")).unwrap();
    let second = clip::load(&root, &Clip::new("fi", "stereo")).unwrap();
    let (at, likeness) = locate(&heard, &first);
    assert!(likeness > 0.999_99, "{likeness}");
    assert_eq!(heard[at..at + first.len()], first[..]);
    // This device doesn't keep time: it may have taken silence while the second was decoded.
    let rest = &heard[at + first.len()..];
    let (after, _) = locate(rest, &second);
    assert!(rest[..after].iter().all(|s| *s == 0.0), "silence between them");
    assert_eq!(rest[after..after + second.len()], second[..]);
    assert!(
        rest[after + second.len()..].iter().all(|s| *s == 0.0),
        "silence afterwards"
    );
}

#[test]
fn without_a_device_it_says_so_once_and_takes_every_command() {
    let folder = tempfile::tempdir().unwrap();
    run_part("part_no_device", folder.path(), "");
}

#[test]
fn the_microphone_records_and_a_machine_without_one_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let null = "</usr/share/alsa/alsa.conf>\npcm.!default { type null }\nctl.!default { type null }\n";
    run_part("part_record_silence", folder.path(), null);
    run_part("part_no_microphone", folder.path(), "");
}

fn record() -> (Microphone, Receiver<MicrophoneEvent>) {
    let (tell, events) = channel();
    let microphone = Microphone::start(DefaultMicrophone, move |event| tell.send(event).unwrap_or_default());
    (microphone.unwrap(), events)
}

#[test]
#[ignore = "a part of the_microphone_records_and_a_machine_without_one_says_so"]
fn part_record_silence() {
    let (microphone, events) = record();
    loop {
        match events.recv_timeout(PATIENCE).expect("the recording never ended") {
            // The device gives zeros as fast as they are taken.
            MicrophoneEvent::Level { peak, .. } => {
                assert!(peak < Level(-900), "{peak:?}");
                microphone.stop();
            }
            MicrophoneEvent::Recorded { samples, lost: false } => {
                assert!(samples.len() > 4_800 && samples.iter().all(|sample| *sample == 0.0));
                return;
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
#[ignore = "a part of the_microphone_records_and_a_machine_without_one_says_so"]
fn part_no_microphone() {
    let (_microphone, events) = record();
    let told = events.recv_timeout(PATIENCE).expect("nothing was told");
    assert!(
        matches!(told, MicrophoneEvent::Failed(AudioError::Microphone(_))),
        "{told:?}"
    );
}

fn start() -> (Audio, Receiver<AudioEvent>) {
    let root = Path::new(&std::env::var_os("POLKU_TEST_FOLDER").expect("run by another test")).join("audio");
    let (tell, events) = channel();
    let audio = Audio::start(root, move |event| tell.send(event).unwrap_or_default()).unwrap();
    (audio, events)
}

fn until_finished(events: &Receiver<AudioEvent>, wanted: Ticket) -> Vec<AudioEvent> {
    let mut told = Vec::new();
    loop {
        let event = events.recv_timeout(PATIENCE).expect("the utterance never finished");
        let over = matches!(&event, AudioEvent::Finished { ticket, .. } if *ticket == wanted);
        told.push(event);
        if over {
            return told;
        }
    }
}

#[test]
#[ignore = "a part of an_utterance_arrives_at_the_device_sample_for_sample"]
fn part_speak_two_clips() {
    let (audio, events) = start();
    let clips = vec![
        Clip::new("fi", "sine"),
        Clip::new("fi", "none"),
        Clip::new("fi", "stereo"),
    ];
    let ticket = audio.say(clips.clone()).unwrap();
    let mut told = until_finished(&events, ticket);
    let missing = AudioEvent::Missing {
        ticket: Some(ticket),
        clip: clips[1].clone(),
    };
    // The first clip may be heard before the second is looked for.
    let at = told.iter().position(|event| *event == missing).unwrap();
    told.remove(at);
    assert!(matches!(told[0], AudioEvent::Started { ticket: t, .. } if t == ticket));
    let heard: Vec<&AudioEvent> = told[1..told.len() - 1].iter().collect();
    let speaking = |nth: usize| AudioEvent::Speaking {
        clip: clips[nth].clone(),
    };
    assert_eq!(heard, [&speaking(0), &speaking(2)]);
    assert_eq!(
        told[told.len() - 1],
        AudioEvent::Finished {
            ticket,
            ending: Ending::Complete
        }
    );
    audio.close();
}

#[test]
#[ignore = "a part of without_a_device_it_says_so_once_and_takes_every_command"]
fn part_no_device() {
    let (audio, events) = start();
    assert_eq!(events.recv_timeout(PATIENCE).unwrap(), AudioEvent::NoDevice);
    audio.set_volume(0.5).unwrap();
    audio.preload(vec![Clip::new("fi", "sine")]).unwrap();
    audio.hush().unwrap();
    for _ in 0..3 {
        let ticket = audio.say(vec![Clip::new("fi", "sine")]).unwrap();
        assert_eq!(
            until_finished(&events, ticket),
            [AudioEvent::Finished {
                ticket,
                ending: Ending::Unheard
            }]
        );
    }
    audio.close();
}
