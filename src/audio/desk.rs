//! The sound desk: what is to be decoded, what is to be spoken, and what becomes of a lost device.
//!
//! A state machine of one thread: it is fed messages and the time, hands clips to the decoding thread and orders to the
//! [`Voice`], and tells events. It never waits, so that a newer command always overtakes an older one's decoding.
//! Every accepted utterance is told [`AudioEvent::Finished`] exactly once.
//! Threads and channels are in [`super::thread`]; the clock is an argument.

use std::collections::{BTreeMap, VecDeque};
use std::path::PathBuf;
use std::sync::mpsc::{SyncSender, TrySendError};
use std::time::{Duration, Instant};

use super::cache::Cache;
use super::output::{OnLoss, Output};
use super::voice::{Order, Report, Reporter, Voice};
use super::{AudioError, AudioEvent, Clip, Ending, Samples, Ticket};
use crate::base::Tempo;

/// A new utterance tries a missing device again no sooner than this after the last try.
pub(super) const SOONEST_RETRY: Duration = Duration::from_secs(2);

/// The longest that the desk waits between tries of its own.
pub(super) const LONGEST_RETRY: Duration = Duration::from_secs(300);

/// Clips that may wait to be decoded ahead; the oldest wishes are forgotten beyond that.
const AHEAD: usize = 256;

/// Everything that can reach the desk.
pub(super) enum Message {
    Say(Ticket, Vec<Clip>),
    /// Something that is no clip: a recording that is only listened to.
    Play(Ticket, Samples),
    /// The clips that people have recorded, with their files: they are heard in place of those in the content.
    Recordings(BTreeMap<Clip, PathBuf>),
    Preload(Vec<Clip>),
    Hush,
    Amplitude(f32),
    Tempo(Tempo),
    Loaded(Job, Result<Samples, AudioError>),
    Voice(u64, Report),
    Lost(u64, String),
    Stop,
}

/// A clip to be decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Job {
    pub clip: Clip,
    /// The file of the recording that is heard in its place, if there is one.
    pub recording: Option<PathBuf>,
    /// How fast it is to be heard.
    pub tempo: Tempo,
}

/// Makes the functions through which the voice and the device of one opening speak to the desk.
pub(super) type Lines = Box<dyn Fn(u64) -> (Reporter, OnLoss)>;

enum Slot {
    Wanted,
    Ready(Samples),
    Missing,
}

/// The newest utterance, until all of its clips are decoded.
struct Gathering {
    ticket: Ticket,
    slots: Vec<(Option<Clip>, Slot)>,
}

struct OpenDevice<T> {
    orders: SyncSender<Order>,
    /// Kept for its drop, which closes the device.
    _open: T,
}

/// See the module.
pub(super) struct Desk<O: Output, E: Fn(AudioEvent)> {
    output: O,
    lines: Lines,
    event: E,
    jobs: SyncSender<Job>,
    /// Clips at the tempo of now.
    cache: Cache,
    tempo: Tempo,
    recordings: BTreeMap<Clip, PathBuf>,
    loading: Option<Clip>,
    ahead: VecDeque<Clip>,
    gathering: Option<Gathering>,
    /// Utterances that the voice has and has not ended, and their clips.
    spoken: BTreeMap<Ticket, Vec<Option<Clip>>>,
    amplitude: f32,
    device: Option<OpenDevice<O::Open>>,
    /// Counts openings, so that words from a device already given up are not heeded.
    opening: u64,
    last_try: Instant,
    retry_at: Instant,
    pause: Duration,
}

impl<O: Output, E: Fn(AudioEvent)> Desk<O, E> {
    /// A desk with the device opened, or [`AudioEvent::NoDevice`] told.
    pub(super) fn new(output: O, lines: Lines, jobs: SyncSender<Job>, cache: Cache, event: E, now: Instant) -> Self {
        let mut desk = Self {
            output,
            lines,
            event,
            jobs,
            cache,
            tempo: Tempo::USUAL,
            recordings: BTreeMap::new(),
            loading: None,
            ahead: VecDeque::new(),
            gathering: None,
            spoken: BTreeMap::new(),
            amplitude: 1.0,
            device: None,
            opening: 0,
            last_try: now,
            retry_at: now,
            pause: SOONEST_RETRY,
        };
        if !desk.open(now) {
            (desk.event)(AudioEvent::NoDevice);
        }
        desk
    }

    /// When [`Desk::tick`] is to be called at the latest, if at all.
    pub(super) fn deadline(&self) -> Option<Instant> {
        self.device.is_none().then_some(self.retry_at)
    }

    /// Tries a missing device again when it is time to.
    pub(super) fn tick(&mut self, now: Instant) {
        if self.deadline().is_some_and(|at| now >= at) {
            self.reopen(now);
        }
    }

    /// Does what one message asks for. [`Message::Stop`] is the thread's own affair.
    pub(super) fn handle(&mut self, message: Message, now: Instant) {
        match message {
            Message::Say(ticket, clips) => {
                let cache = &mut self.cache;
                let slot = |clip: Clip| {
                    let slot = cache.get(&clip).map_or(Slot::Wanted, Slot::Ready);
                    (Some(clip), slot)
                };
                let slots = clips.into_iter().map(slot).collect();
                self.say(ticket, slots, now);
            }
            Message::Play(ticket, samples) => self.say(ticket, vec![(None, Slot::Ready(samples))], now),
            Message::Recordings(recordings) => self.take_recordings(recordings),
            Message::Preload(clips) => self.preload(clips),
            Message::Hush => self.hush(now),
            Message::Amplitude(amplitude) => {
                self.amplitude = amplitude;
                self.order(Order::Amplitude(amplitude), now);
            }
            Message::Tempo(tempo) => self.set_tempo(tempo),
            Message::Loaded(job, result) => self.loaded(job, result, now),
            Message::Voice(opening, report) if opening == self.opening => self.report(report),
            Message::Lost(opening, cause) if opening == self.opening => self.lose(&cause, now),
            Message::Voice(..) | Message::Lost(..) | Message::Stop => {}
        }
    }

    fn say(&mut self, ticket: Ticket, slots: Vec<(Option<Clip>, Slot)>, now: Instant) {
        self.forget_gathering();
        if self.device.is_none() && now.saturating_duration_since(self.last_try) >= SOONEST_RETRY {
            self.reopen(now);
        }
        if self.device.is_none() {
            (self.event)(AudioEvent::Finished {
                ticket,
                ending: Ending::Unheard,
            });
            return;
        }
        self.gathering = Some(Gathering { ticket, slots });
        self.speak_if_ready(now);
        if self.gathering.is_some() {
            // The old prompt is cut off by the touch, not by the end of the decoding.
            self.order(Order::Hush, now);
        }
        self.next_job();
    }

    /// From now on these are heard in place of the content's own; what changes by it is decoded anew.
    fn take_recordings(&mut self, recordings: BTreeMap<Clip, PathBuf>) {
        let old = std::mem::replace(&mut self.recordings, recordings);
        for clip in old.keys().chain(self.recordings.keys()) {
            if old.get(clip) != self.recordings.get(clip) {
                self.cache.forget(clip);
            }
        }
    }

    fn preload(&mut self, clips: Vec<Clip>) {
        if self.device.is_none() {
            return;
        }
        // The newest wishes first: they are of the screen that is there now.
        let older = std::mem::take(&mut self.ahead);
        for clip in clips.into_iter().chain(older) {
            if self.ahead.len() < AHEAD && !self.cache.holds(&clip) && !self.ahead.contains(&clip) {
                self.ahead.push_back(clip);
            }
        }
        self.next_job();
    }

    fn hush(&mut self, now: Instant) {
        self.forget_gathering();
        self.order(Order::Hush, now);
    }

    fn forget_gathering(&mut self) {
        if let Some(old) = self.gathering.take() {
            (self.event)(AudioEvent::Finished {
                ticket: old.ticket,
                ending: Ending::CutOff,
            });
        }
    }

    /// What is being said goes on as it is; what is said next is at the new tempo.
    fn set_tempo(&mut self, tempo: Tempo) {
        if self.tempo != tempo {
            self.tempo = tempo;
            self.cache.clear();
        }
    }

    fn loaded(&mut self, job: Job, result: Result<Samples, AudioError>, now: Instant) {
        self.loading = None;
        if job != self.job(job.clip.clone()) {
            // It is to sound different meanwhile: who waits for it hears the new one.
            return self.next_job();
        }
        let clip = job.clip;
        let samples = match result {
            Ok(samples) => Some(samples),
            Err(error) => {
                tracing::warn!(%clip, %error, "a clip cannot be heard");
                None
            }
        };
        let mut asked_by = None;
        if let Some(gathering) = &mut self.gathering {
            for (wanted, slot) in &mut gathering.slots {
                if matches!(slot, Slot::Wanted) && wanted.as_ref() == Some(&clip) {
                    asked_by = Some(gathering.ticket);
                    *slot = samples.clone().map_or(Slot::Missing, Slot::Ready);
                }
            }
        }
        match samples {
            Some(samples) => self.cache.put(clip, samples),
            None => (self.event)(AudioEvent::Missing { ticket: asked_by, clip }),
        }
        self.speak_if_ready(now);
        self.next_job();
    }

    /// Hands the utterance to the voice once nothing of it is wanted any more.
    fn speak_if_ready(&mut self, now: Instant) {
        let Some(gathering) = self
            .gathering
            .take_if(|g| !g.slots.iter().any(|(_, slot)| matches!(slot, Slot::Wanted)))
        else {
            return;
        };
        let ticket = gathering.ticket;
        let (clips, parts): (Vec<Option<Clip>>, Vec<Samples>) = gathering
            .slots
            .into_iter()
            .filter_map(|(clip, slot)| match slot {
                Slot::Ready(samples) => Some((clip, samples)),
                Slot::Wanted | Slot::Missing => None,
            })
            .unzip();
        if parts.is_empty() {
            self.order(Order::Hush, now);
            (self.event)(AudioEvent::Finished {
                ticket,
                ending: Ending::Unheard,
            });
            return;
        }
        self.spoken.insert(ticket, clips);
        self.order(Order::Speak { ticket, parts }, now);
    }

    /// Gives the decoding thread the most urgent clip, if it is idle.
    /// The clip as it is to be heard now.
    fn job(&self, clip: Clip) -> Job {
        Job {
            recording: self.recordings.get(&clip).cloned(),
            tempo: self.tempo,
            clip,
        }
    }

    fn next_job(&mut self) {
        if self.loading.is_some() {
            return;
        }
        let urgent = self
            .gathering
            .iter()
            .flat_map(|g| &g.slots)
            .find(|(_, slot)| matches!(slot, Slot::Wanted))
            .and_then(|(clip, _)| clip.clone());
        let clip = urgent.or_else(|| {
            let cache = &self.cache;
            std::iter::from_fn(|| self.ahead.pop_front()).find(|clip| !cache.holds(clip))
        });
        if let Some(clip) = clip
            && self.jobs.try_send(self.job(clip.clone())).is_ok()
        {
            self.loading = Some(clip);
        }
    }

    fn report(&mut self, report: Report) {
        match report {
            Report::Started { ticket, at } => {
                // A device that really plays has earned a quick retry, should it be lost.
                self.pause = SOONEST_RETRY;
                (self.event)(AudioEvent::Started { ticket, at });
            }
            Report::Part { ticket, part } => {
                if let Some(Some(clip)) = self.spoken.get(&ticket).and_then(|clips| clips.get(part)) {
                    (self.event)(AudioEvent::Speaking { clip: clip.clone() });
                }
            }
            Report::Ended { ticket, ending, .. } => {
                if self.spoken.remove(&ticket).is_some() {
                    (self.event)(AudioEvent::Finished { ticket, ending });
                }
            }
        }
    }

    fn order(&mut self, order: Order, now: Instant) {
        let Some(device) = &self.device else { return };
        match device.orders.try_send(order) {
            Ok(()) => {}
            Err(TrySendError::Full(_)) => self.lose("it takes no more samples", now),
            Err(TrySendError::Disconnected(_)) => self.lose("it let the voice go", now),
        }
    }

    fn lose(&mut self, cause: &str, now: Instant) {
        if self.device.take().is_none() {
            return;
        }
        tracing::warn!(cause, "the sound device is lost");
        self.schedule_retry(now);
        self.last_try = now;
        (self.event)(AudioEvent::DeviceLost);
        let unheard = std::mem::take(&mut self.spoken)
            .into_keys()
            .chain(self.gathering.take().map(|g| g.ticket));
        for ticket in unheard {
            (self.event)(AudioEvent::Finished {
                ticket,
                ending: Ending::Unheard,
            });
        }
        self.ahead.clear();
    }

    fn reopen(&mut self, now: Instant) {
        if self.open(now) {
            (self.event)(AudioEvent::DeviceBack);
        }
    }

    fn open(&mut self, now: Instant) -> bool {
        self.opening += 1;
        self.last_try = now;
        let (reporter, on_loss) = (self.lines)(self.opening);
        let (orders, voice) = Voice::new(reporter);
        match self.output.open(voice, on_loss) {
            Ok(open) => {
                self.device = Some(OpenDevice { orders, _open: open });
                self.order(Order::Amplitude(self.amplitude), now);
                true
            }
            Err(error) => {
                tracing::debug!(%error, "no sound device opened");
                self.schedule_retry(now);
                false
            }
        }
    }

    fn schedule_retry(&mut self, now: Instant) {
        self.retry_at = now + self.pause;
        self.pause = (self.pause * 2).min(LONGEST_RETRY);
    }
}

#[cfg(test)]
mod tests;
