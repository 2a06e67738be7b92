//! The desk with a device that the test pulls by hand, and a decoding thread that the test plays.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::mpsc::{Receiver, sync_channel};

use super::*;

#[derive(Default)]
struct Bench {
    present: bool,
    voices: Vec<Voice>,
    tries: usize,
}

struct FakeOutput(Rc<RefCell<Bench>>);

impl Output for FakeOutput {
    type Open = ();

    fn open(&mut self, voice: Voice, _: OnLoss) -> Result<(), AudioError> {
        let mut bench = self.0.borrow_mut();
        bench.tries += 1;
        if !bench.present {
            return Err(AudioError::Device("unplugged".into()));
        }
        bench.voices.push(voice);
        Ok(())
    }
}

type Events = Rc<RefCell<Vec<AudioEvent>>>;

struct Rig {
    desk: Desk<FakeOutput, Box<dyn Fn(AudioEvent)>>,
    bench: Rc<RefCell<Bench>>,
    events: Events,
    jobs: Receiver<Job>,
    inbox: Receiver<Message>,
    now: Instant,
}

impl Rig {
    fn new(present: bool) -> Self {
        let bench = Rc::new(RefCell::new(Bench {
            present,
            ..Bench::default()
        }));
        let events = Events::default();
        let (to_desk, inbox) = sync_channel(64);
        let (jobs_in, jobs) = sync_channel(1);
        let lines: Lines = Box::new(move |opening| {
            let to_desk = to_desk.clone();
            let reporter = move |report| {
                to_desk.try_send(Message::Voice(opening, report)).unwrap();
                None
            };
            (Box::new(reporter), Box::new(|_| ()))
        });
        let told = Rc::clone(&events);
        let now = Instant::now();
        let event: Box<dyn Fn(AudioEvent)> = Box::new(move |e| told.borrow_mut().push(e));
        let desk = Desk::new(
            FakeOutput(Rc::clone(&bench)),
            lines,
            jobs_in,
            Cache::new(1 << 20),
            event,
            now,
        );
        Self {
            desk,
            bench,
            events,
            jobs,
            inbox,
            now,
        }
    }

    fn after(&mut self, wait: Duration) -> &mut Self {
        self.now += wait;
        self
    }

    fn do_(&mut self, message: Message) -> &mut Self {
        self.desk.handle(message, self.now);
        self
    }

    fn say(&mut self, ticket: u64, keys: &[&str]) -> &mut Self {
        self.do_(Message::Say(Ticket(ticket), keys.iter().map(|k| clip(k)).collect()))
    }

    /// Plays the decoding thread until it is idle; a key that begins with "no" is missing.
    fn decode(&mut self) -> Vec<String> {
        let mut done = Vec::new();
        while let Ok(job) = self.jobs.try_recv() {
            let clip = &job.clip;
            done.push(clip.key.clone());
            let level = f32::from(clip.key.as_bytes()[0] - b'a' + 1) / 100.0;
            let level = if job.recording.is_some() { -level } else { level };
            let result = match clip.key.starts_with("no") {
                true => Err(AudioError::NotOpus("a test")),
                false => Ok(vec![level; 1_000].into()),
            };
            self.do_(Message::Loaded(job, result));
        }
        done
    }

    /// Pulls the newest voice and brings its reports to the desk.
    fn pull(&mut self, samples: usize) -> Vec<f32> {
        let heard = self
            .bench
            .borrow_mut()
            .voices
            .last_mut()
            .map(|v| v.take(samples).collect())
            .unwrap_or_default();
        self.bring();
        heard
    }

    fn bring(&mut self) {
        while let Ok(message) = self.inbox.try_recv() {
            self.do_(message);
        }
    }

    /// What was told since the last time, in short, but for which clip is heard.
    fn told(&self) -> Vec<String> {
        let events: Vec<AudioEvent> = self.events.borrow_mut().drain(..).collect();
        events
            .into_iter()
            .filter(|event| !matches!(event, AudioEvent::Speaking { .. }))
            .map(|event| match event {
                AudioEvent::Started { ticket, .. } => format!("started {}", ticket.0),
                AudioEvent::Finished { ticket, ending } => format!("finished {} {ending:?}", ticket.0),
                AudioEvent::Missing { ticket, clip } => format!("missing {} for {:?}", clip.key, ticket.map(|t| t.0)),
                other => format!("{other:?}"),
            })
            .collect()
    }
}

fn clip(key: &str) -> Clip {
    Clip::new("fi", key)
}

#[test]
fn an_utterance_is_decoded_spoken_and_finished_and_is_quick_the_second_time() {
    let mut rig = Rig::new(true);
    rig.say(1, &["a", "b"]);
    assert_eq!(rig.decode(), ["a", "b"]);
    let heard = rig.pull(20_000);
    assert_eq!(heard.iter().filter(|s| **s == 0.01).count(), 1_000);
    assert_eq!(heard.iter().filter(|s| **s == 0.02).count(), 1_000);
    assert_eq!(rig.told(), ["started 1", "finished 1 Complete"]);
    rig.say(2, &["b"]);
    assert_eq!(rig.decode(), Vec::<String>::new(), "kept from before");
    assert!(
        rig.pull(super::super::voice::BLOCK + 1).contains(&0.02),
        "at the next look at the orders"
    );
}

#[test]
fn each_clip_is_told_when_it_begins_and_a_missing_one_never() {
    let mut rig = Rig::new(true);
    rig.say(1, &["a", "no", "b"]);
    rig.decode();
    let told = |rig: &Rig| -> Vec<String> {
        let events: Vec<AudioEvent> = rig.events.borrow_mut().drain(..).collect();
        let clips = events.into_iter().filter_map(|event| match event {
            AudioEvent::Speaking { clip } => Some(clip.key),
            _ => None,
        });
        clips.collect()
    };
    rig.pull(500);
    assert_eq!(told(&rig), ["a"]);
    rig.pull(500);
    assert_eq!(told(&rig), Vec::<String>::new());
    rig.pull(2);
    assert_eq!(told(&rig), ["b"]);
}

/// Plays the decoding thread as far as the beginning of one clip.
fn begin(rig: &mut Rig, level: f32) -> Job {
    let job = rig.jobs.try_recv().unwrap();
    rig.do_(Message::Begun(job.clone(), vec![level; 300].into()));
    job
}

fn end(rig: &mut Rig, job: Job, level: f32) {
    rig.do_(Message::Loaded(job, Ok(vec![level; 1_000].into())));
}

#[test]
fn an_utterance_is_heard_as_soon_as_it_has_begun_and_goes_on_without_a_seam() {
    let mut rig = Rig::new(true);
    rig.say(1, &["a", "b"]);
    let job = begin(&mut rig, 0.1);
    assert_eq!(rig.pull(200), [0.1; 200]);
    end(&mut rig, job, 0.1);
    let job = begin(&mut rig, 0.2);
    assert_eq!(rig.pull(1_100), [[0.1; 800].as_slice(), &[0.2; 300]].concat());
    assert_eq!(rig.pull(100), [0.0; 100], "not decoded yet");
    end(&mut rig, job, 0.2);
    let heard = rig.pull(1_000);
    assert_eq!(heard.iter().filter(|sample| **sample == 0.2).count(), 700);
    assert_eq!(rig.told(), ["started 1", "finished 1 Complete"]);
    rig.say(2, &["a", "b"]);
    assert_eq!(rig.decode(), Vec::<String>::new(), "both are kept whole");
}

#[test]
fn an_utterance_that_has_begun_ends_once_whatever_comes_of_the_rest() {
    let mut rig = Rig::new(true);
    rig.say(1, &["a"]);
    let job = begin(&mut rig, 0.1);
    rig.pull(100);
    rig.do_(Message::Loaded(job, Err(AudioError::NotOpus("a test"))));
    rig.pull(1_000);
    assert_eq!(
        rig.told(),
        ["started 1", "missing a for Some(1)", "finished 1 Complete"]
    );

    rig.say(2, &["b", "c"]);
    let job = begin(&mut rig, 0.1);
    rig.pull(100);
    rig.say(3, &["d"]);
    end(&mut rig, job, 0.1);
    rig.decode();
    let heard = rig.pull(3_000);
    assert_eq!(heard.iter().filter(|sample| **sample == 0.04).count(), 1_000);
    let told = ["started 2", "finished 2 CutOff", "started 3", "finished 3 Complete"];
    assert_eq!(rig.told(), told);

    rig.say(4, &["e", "f"]);
    let job = begin(&mut rig, 0.1);
    rig.do_(Message::Lost(1, "unplugged".into()));
    end(&mut rig, job, 0.1);
    assert_eq!(rig.told(), ["DeviceLost", "finished 4 Unheard"]);
}

#[test]
fn what_has_begun_at_one_tempo_is_heard_to_its_end_at_it() {
    let mut rig = Rig::new(true);
    rig.say(1, &["a"]);
    let job = begin(&mut rig, 0.1);
    rig.pull(100);
    rig.do_(Message::Tempo(Tempo::ALL[0]));
    end(&mut rig, job, 0.1);
    let heard = rig.pull(2_000);
    assert_eq!(heard.iter().filter(|sample| **sample == 0.1).count(), 900);
    assert_eq!(rig.told(), ["started 1", "finished 1 Complete"]);
    rig.say(2, &["a"]);
    assert_eq!(rig.decode(), ["a"], "decoded anew for the next time");
}

#[test]
fn another_tempo_is_decoded_anew_and_what_comes_late_at_the_old_one_is_not_kept() {
    let mut rig = Rig::new(true);
    rig.say(1, &["a"]);
    rig.decode();
    let slow = Tempo::ALL[0];
    rig.say(2, &["b"]).do_(Message::Tempo(slow));
    assert_eq!(
        rig.decode(),
        ["b", "b"],
        "begun at the old tempo, then wanted at the new one"
    );
    rig.say(3, &["a"]).do_(Message::Tempo(slow));
    assert_eq!(rig.decode(), ["a"], "and kept, because nothing changed");
    rig.say(4, &["a", "b"]);
    assert_eq!(rig.decode(), Vec::<String>::new());
}

#[test]
fn a_newer_utterance_overtakes_one_that_is_being_decoded() {
    let mut rig = Rig::new(true);
    rig.say(1, &["a", "b", "c"]).say(2, &["d"]);
    assert_eq!(
        rig.decode(),
        ["a", "d"],
        "what was begun is ended, the rest is not needed"
    );
    rig.pull(5_000);
    assert_eq!(rig.told(), ["finished 1 CutOff", "started 2", "finished 2 Complete"]);
}

#[test]
fn a_touch_silences_the_old_prompt_before_the_new_one_is_decoded() {
    let mut rig = Rig::new(true);
    rig.say(1, &["a"]);
    rig.decode();
    rig.pull(64);
    rig.say(2, &["b"]);
    let heard = rig.pull(600);
    assert!(heard.iter().skip(64 + super::super::voice::FADE).all(|s| *s == 0.0));
    assert_eq!(rig.told(), ["started 1", "finished 1 CutOff"]);
}

#[test]
fn a_missing_clip_is_told_and_the_rest_is_spoken() {
    let mut rig = Rig::new(true);
    rig.say(1, &["no", "b"]);
    rig.decode();
    rig.pull(5_000);
    rig.say(2, &["no"]);
    rig.decode();
    let told = [
        "missing no for Some(1)",
        "started 1",
        "finished 1 Complete",
        "missing no for Some(2)",
        "finished 2 Unheard",
    ];
    assert_eq!(rig.told(), told);
}

fn recorded(key: &str, file: &str) -> Message {
    Message::Recordings(BTreeMap::from([(clip(key), PathBuf::from(file))]))
}

#[test]
fn a_recording_is_heard_at_once_also_when_the_clip_is_kept_decoded() {
    let mut rig = Rig::new(true);
    rig.say(1, &["a", "b"]);
    rig.decode();
    rig.do_(recorded("a", "1.opus")).say(2, &["a", "b"]);
    assert_eq!(rig.decode(), ["a"], "the other one is as it was");
    assert!(rig.pull(20_000).contains(&-0.01));
    rig.do_(recorded("a", "2.opus")).say(3, &["a"]);
    assert_eq!(rig.decode(), ["a"], "a newer recording");
    rig.do_(Message::Recordings(BTreeMap::new())).say(4, &["a"]);
    assert_eq!(rig.decode(), ["a"], "the content's own again");
    assert!(rig.pull(5_000).contains(&0.01));
}

#[test]
fn what_is_recorded_while_its_clip_is_decoded_is_decoded_anew() {
    let mut rig = Rig::new(true);
    rig.say(1, &["a"]).do_(recorded("a", "1.opus"));
    assert_eq!(rig.decode(), ["a", "a"]);
    let heard = rig.pull(5_000);
    assert!(heard.contains(&-0.01) && !heard.contains(&0.01));
    assert_eq!(rig.told(), ["started 1", "finished 1 Complete"]);
}

#[test]
fn a_take_is_played_as_it_is_and_kept_nowhere() {
    let mut rig = Rig::new(true);
    rig.do_(Message::Play(Ticket(1), vec![0.5; 100].into()));
    assert!(rig.pull(600).contains(&0.5));
    assert_eq!(rig.told(), ["started 1", "finished 1 Complete"]);
    assert_eq!(rig.decode(), Vec::<String>::new());
}

#[test]
fn urgent_clips_come_before_preloaded_ones_and_newer_wishes_before_older() {
    let mut rig = Rig::new(true);
    rig.do_(Message::Preload(vec![clip("p"), clip("q")]));
    rig.do_(Message::Preload(vec![clip("r"), clip("q")]));
    rig.say(1, &["a"]);
    assert_eq!(rig.decode(), ["p", "a", "r", "q"]);
}

#[test]
fn hush_drops_what_is_being_gathered() {
    let mut rig = Rig::new(true);
    rig.say(1, &["a"]).do_(Message::Hush);
    rig.decode();
    assert!(rig.pull(5_000).iter().all(|s| *s == 0.0));
    assert_eq!(rig.told(), ["finished 1 CutOff"]);
}

#[test]
fn without_a_device_commands_are_taken_and_retries_are_rare() {
    let mut rig = Rig::new(false);
    assert_eq!(rig.told(), ["NoDevice"]);
    rig.after(Duration::from_millis(1_999)).say(1, &["a"]);
    rig.do_(Message::Preload(vec![clip("b")]))
        .do_(Message::Hush)
        .do_(Message::Amplitude(0.5));
    assert_eq!(rig.bench.borrow().tries, 1, "too soon");
    rig.after(Duration::from_millis(1)).say(2, &["a"]);
    rig.say(3, &["a"]);
    assert_eq!(rig.bench.borrow().tries, 2);
    assert_eq!(
        rig.told(),
        ["finished 1 Unheard", "finished 2 Unheard", "finished 3 Unheard"]
    );
    assert_eq!(rig.decode(), Vec::<String>::new(), "nothing is decoded for nobody");
}

#[test]
fn the_desk_s_own_retries_back_off() {
    let mut rig = Rig::new(false);
    let mut waits = Vec::new();
    for _ in 0..10 {
        let at = rig.desk.deadline().unwrap();
        waits.push((at - rig.now).as_secs());
        rig.now = at;
        rig.desk.tick(at);
    }
    assert_eq!(waits, [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
    assert_eq!(rig.told(), ["NoDevice"], "told once");
}

#[test]
fn a_device_lost_midway_is_told_once_and_comes_back_with_the_volume() {
    let mut rig = Rig::new(true);
    rig.do_(Message::Amplitude(0.25)).say(1, &["a"]);
    rig.decode();
    rig.pull(500);
    rig.do_(Message::Lost(1, "unplugged".into()))
        .do_(Message::Lost(1, "unplugged".into()));
    assert_eq!(rig.told(), ["started 1", "DeviceLost", "finished 1 Unheard"]);
    rig.after(SOONEST_RETRY).say(2, &["b"]);
    rig.decode();
    let heard = rig.pull(1_100);
    assert_eq!(rig.told(), ["DeviceBack", "started 2", "finished 2 Complete"]);
    assert_eq!(heard[900], 0.02 * 0.25);
    rig.do_(Message::Lost(1, "a late word from the old device".into()));
    assert_eq!(rig.told(), Vec::<String>::new());
}

#[test]
fn a_device_that_stops_taking_samples_is_given_up() {
    let mut rig = Rig::new(true);
    for _ in 0..40 {
        rig.do_(Message::Hush);
    }
    assert_eq!(rig.told(), ["DeviceLost"]);
}

#[test]
fn a_device_that_lets_the_voice_go_is_given_up() {
    let mut rig = Rig::new(true);
    rig.bench.borrow_mut().voices.clear();
    rig.say(1, &["a"]);
    assert_eq!(rig.told(), ["DeviceLost", "finished 1 Unheard"]);
}
