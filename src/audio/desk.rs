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
use super::voice::{Order, Part, Report, Reporter, Voice};
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
    /// The beginning of a clip, while the rest of it is being decoded.
    Begun(Job, Samples),
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
    Begun(Samples),
    Ready(Samples),
    Missing,
}

impl Slot {
    fn is_settled(&self) -> bool {
        matches!(self, Self::Ready(_) | Self::Missing)
    }

    /// What the voice can have of it now.
    fn part(&self) -> Part {
        let samples = match self {
            Self::Begun(samples) | Self::Ready(samples) => samples.clone(),
            Self::Wanted | Self::Missing => Samples::default(),
        };
        let is_whole = self.is_settled();
        Part { samples, is_whole }
    }
}

/// The newest utterance, until all of its clips are decoded. It is spoken as soon as its first clip has begun to be there.
struct Gathering {
    ticket: Ticket,
    slots: Vec<(Option<Clip>, Slot)>,
    is_spoken: bool,
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
            Message::Begun(job, beginning) => self.begun(&job, &beginning, now),
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
        self.gathering = Some(Gathering {
            ticket,
            slots,
            is_spoken: false,
        });
        self.speak_if_ready(now);
        if self.gathering.as_ref().is_some_and(|gathering| !gathering.is_spoken) {
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
        // What is spoken already is ended by the voice.
        if let Some(old) = self.gathering.take().filter(|old| !old.is_spoken) {
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

    fn begun(&mut self, job: &Job, beginning: &Samples, now: Instant) {
        if *job == self.job(job.clip.clone()) {
            let is_wanted = |slot: &Slot| matches!(slot, Slot::Wanted);
            self.fill(&job.clip, is_wanted, || Slot::Begun(beginning.clone()), now);
            self.speak_if_ready(now);
        }
    }

    fn loaded(&mut self, job: Job, result: Result<Samples, AudioError>, now: Instant) {
        self.loading = None;
        let is_current = job == self.job(job.clip.clone());
        let clip = job.clip;
        let samples = match result {
            Ok(samples) => Some(samples),
            Err(error) => {
                tracing::warn!(%clip, %error, "a clip cannot be heard");
                None
            }
        };
        // If it is to sound different meanwhile, who waits for it hears the new one, and who hears it already hears it to its end.
        let is_wanted = |slot: &Slot| match slot {
            Slot::Wanted => is_current,
            Slot::Begun(_) => true,
            Slot::Ready(_) | Slot::Missing => false,
        };
        let slot = || samples.clone().map_or(Slot::Missing, Slot::Ready);
        let asked_by = self.fill(&clip, is_wanted, slot, now);
        match samples {
            Some(samples) if is_current => self.cache.put(clip, samples),
            None if is_current => (self.event)(AudioEvent::Missing { ticket: asked_by, clip }),
            _ => {}
        }
        self.speak_if_ready(now);
        self.next_job();
    }

    /// Puts what there is of a clip now into the utterance that waits for it, and says which one that is.
    fn fill(
        &mut self,
        clip: &Clip,
        is_wanted: impl Fn(&Slot) -> bool,
        new: impl Fn() -> Slot,
        now: Instant,
    ) -> Option<Ticket> {
        let gathering = self.gathering.as_mut()?;
        let ticket = gathering.ticket;
        let mut more = Vec::new();
        for (nth, (wanted, slot)) in gathering.slots.iter_mut().enumerate() {
            if wanted.as_ref() == Some(clip) && is_wanted(slot) {
                *slot = new();
                let part = slot.part();
                more.push(Order::More { ticket, nth, part });
            }
        }
        let is_asked = !more.is_empty();
        if gathering.is_spoken {
            more.into_iter().for_each(|order| self.order(order, now));
        }
        is_asked.then_some(ticket)
    }

    /// Hands the utterance to the voice once its first clip has begun to be there, and forgets it when nothing more is to come.
    fn speak_if_ready(&mut self, now: Instant) {
        let Some(gathering) = &mut self.gathering else { return };
        let ticket = gathering.ticket;
        let is_over = gathering.slots.iter().all(|(_, slot)| slot.is_settled());
        if !gathering.is_spoken {
            match gathering.slots.iter().find(|(_, slot)| !matches!(slot, Slot::Missing)) {
                None => {
                    self.gathering = None;
                    self.order(Order::Hush, now);
                    (self.event)(AudioEvent::Finished {
                        ticket,
                        ending: Ending::Unheard,
                    });
                    return;
                }
                Some((_, Slot::Wanted)) => return,
                Some(_) => {}
            }
            gathering.is_spoken = true;
            let slots = gathering.slots.iter();
            let (clips, parts) = slots.map(|(clip, slot)| (clip.clone(), slot.part())).unzip();
            self.spoken.insert(ticket, clips);
            self.order(Order::Speak { ticket, parts }, now);
        }
        if is_over {
            self.gathering = None;
        }
    }

    /// The clip as it is to be heard now.
    fn job(&self, clip: Clip) -> Job {
        Job {
            recording: self.recordings.get(&clip).cloned(),
            tempo: self.tempo,
            clip,
        }
    }

    /// Gives the decoding thread the most urgent clip, if it is idle.
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
            Report::Part { ticket, nth } => {
                if let Some(Some(clip)) = self.spoken.get(&ticket).and_then(|clips| clips.get(nth)) {
                    (self.event)(AudioEvent::Speaking { clip: clip.clone() });
                }
            }
            Report::Used(_) => {}
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
            .chain(self.gathering.take().filter(|g| !g.is_spoken).map(|g| g.ticket));
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
