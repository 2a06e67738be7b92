//! Sound: from a touch to the first sample handed over, and what decoding costs.
//!
//! The first figures go through the real threads and channels; only the device is replaced by a thread that pulls 64 samples
//! at a time: without pause when nothing else has to run meanwhile, and as often as a device would use them up while a clip is decoded.
//! A real device pulls 1,024 at a time, which adds up to 21 ms to it.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use polku::audio::output::{OnLoss, Output};
use polku::audio::voice::Voice;
use polku::audio::{Audio, AudioError, AudioEvent, Clip, Ticket, opus};

const SINE: &[u8] = include_bytes!("../tests/audio/sine.opus");
/// So many clips are said that are not in memory, and as many of the longest.
const CLIPS: usize = 100;

/// So long do 64 samples last.
const AS_USED: Duration = Duration::from_micros(1_333);

/// In so long the rest of the longest clip has been decoded.
const REST: Duration = Duration::from_millis(200);

/// Pulls the voice as a device would, until it is dropped.
struct Puller {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Puller {
    fn drop(&mut self) {
        drop(self.stop.take());
        self.thread.take().map(JoinHandle::join);
    }
}

/// How long it waits between two pulls.
struct Pull(Duration);

impl Output for Pull {
    type Open = Puller;

    fn open(&mut self, mut voice: Voice, _: OnLoss) -> Result<Puller, AudioError> {
        let (stop, stopped) = channel::<()>();
        let pause = self.0;
        let thread = std::thread::spawn(move || {
            while matches!(stopped.try_recv(), Err(std::sync::mpsc::TryRecvError::Empty)) {
                black_box(voice.by_ref().take(64).sum::<f32>());
                std::thread::sleep(pause);
            }
        });
        Ok(Puller {
            stop: Some(stop),
            thread: Some(thread),
        })
    }
}

fn started(events: &Receiver<AudioEvent>, wanted: Ticket) -> std::time::Instant {
    loop {
        match events.recv_timeout(Duration::from_secs(10)) {
            Ok(AudioEvent::Started { ticket, at }) if ticket == wanted => return at,
            Ok(_) => {}
            Err(error) => panic!("never started: {error}"),
        }
    }
}

fn touch_to_sound(c: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("fi")).unwrap();
    std::fs::write(folder.path().join("fi/sine.opus"), SINE).unwrap();
    let (tell, events) = channel();
    let audio = Audio::start_with(Pull(Duration::ZERO), folder.path().to_owned(), move |event| {
        drop(tell.send(event))
    })
    .unwrap();
    let clips = vec![Clip::new("fi", "sine")];
    // The first time decodes; from then on the clip is preloaded.
    started(&events, audio.say(clips.clone()).unwrap());
    c.bench_function("say to first sample, clip preloaded, after silence", |b| {
        b.iter_custom(|rounds| {
            let mut total = Duration::ZERO;
            for _ in 0..rounds {
                let hushed = audio.say(clips.clone()).unwrap();
                started(&events, hushed);
                audio.hush().unwrap();
                while !matches!(events.recv(), Ok(AudioEvent::Finished { ticket, .. }) if ticket == hushed) {}
                let touch = std::time::Instant::now();
                let ticket = audio.say(clips.clone()).unwrap();
                total += started(&events, ticket) - touch;
            }
            total
        });
    });
    audio.close();
}

/// The clips that a touch can begin with, none of them in memory: read, decoded and handed over. Each is asked for once, in a voice
/// that says nothing else, in the languages that are spoken.
fn touch_to_sound_not_in_memory(_: &mut Criterion) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("audio");
    let mut clips: Vec<(u64, Clip)> = files(&root)
        .flat_map(|lang| files(&lang))
        .filter(|path| path.extension().is_some_and(|ending| ending == "opus"))
        .map(|path| {
            let part = |part: Option<&std::ffi::OsStr>| part.unwrap().to_str().unwrap().to_owned();
            let size = path.metadata().unwrap().len();
            (
                size,
                Clip::new(part(path.parent().unwrap().file_name()), part(path.file_stem())),
            )
        })
        .collect();
    clips.sort();
    let longest = clips.split_off(clips.len().saturating_sub(CLIPS));
    let step = (clips.len() / CLIPS).max(1);
    let others: Vec<_> = clips.into_iter().step_by(step).collect();
    for (what, clips) in [("clips of all lengths", others), ("the longest clips", longest)] {
        let mut times: Vec<Duration> = clips
            .into_iter()
            .map(|(_, clip)| {
                let (tell, events) = channel();
                let audio =
                    Audio::start_with(Pull(AS_USED), root.clone(), move |event| drop(tell.send(event))).unwrap();
                let touch = std::time::Instant::now();
                let took = started(&events, audio.say(vec![clip]).unwrap()) - touch;
                audio.close();
                // The rest of a long clip is decoded while it is heard, and would be in the way of the next.
                std::thread::sleep(REST);
                took
            })
            .collect();
        times.sort();
        let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1000.0;
        println!(
            "say to first sample, not in memory, {} of {what}: median {:.1} ms, 99 % {:.1} ms, longest {:.1} ms",
            times.len(),
            at(0.5),
            at(0.99),
            at(1.0)
        );
    }
}

fn files(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.map(|entry| entry.unwrap().path())
}

fn decoding(c: &mut Criterion) {
    c.bench_function("decode one second of Opus at 20 kbit/s", |b| {
        b.iter(|| opus::decode(black_box(SINE)).unwrap())
    });
}

criterion_group!(benches, touch_to_sound, touch_to_sound_not_in_memory, decoding);
criterion_main!(benches);
