//! The one voice: a rodio source that speaks the current utterance, and fades it out when it is cut off.
//!
//! An utterance may begin while its later clips, or the rest of its first, are still being decoded. Where the sound is not there yet it
//! is silent and goes on from the same sample. Between two clips is what silence they have at their ends, the pause of a full stop.
//!
//! It lives inside the device's callback, so it never waits, locks or reads a file: orders come through a channel, reports go
//! back through a function that must not wait either, and used buffers travel back with the report to be freed elsewhere.
//! It never ends: silence is zeros, so that the device stays open and the first sample is on its way at once.
//! Two utterances are never heard at once: the next begins after the last sample of the fade.
//! Any program may pull it by hand, which is how tests and benches run without a device.

use std::collections::VecDeque;
use std::num::{NonZeroU16, NonZeroU32};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use rodio::Source;

use super::opus::SAMPLE_RATE;
use super::{Ending, Samples, Ticket};

/// How long a cut-off utterance fades, in samples (8 ms).
pub const FADE: usize = 384;

/// How often orders are looked for, in samples (1.3 ms).
pub const BLOCK: usize = 64;

/// Orders that may wait for the device; more means that the device has stopped taking samples.
const ORDERS: usize = 32;

const MONO: NonZeroU16 = NonZeroU16::MIN;

/// A clip of an utterance, as far as it is decoded.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The sound from its beginning. Empty and whole: a clip that is left out.
    pub samples: Samples,
    /// Whether this is all of it.
    pub is_whole: bool,
}

/// What the voice is told.
#[derive(Debug, Clone)]
pub enum Order {
    /// Cut off whatever is heard, then speak these clips one after another.
    Speak {
        /// Which utterance this is, for the reports.
        ticket: Ticket,
        /// Its clips, in order.
        parts: Vec<Part>,
    },
    /// More of a clip that was not whole: what was there before, and what follows it. Not heeded when the utterance is over.
    More {
        /// Of which utterance.
        ticket: Ticket,
        /// Which of its clips, from 0.
        nth: usize,
        /// The clip in place of what was there of it.
        part: Part,
    },
    /// Cut off whatever is heard.
    Hush,
    /// Go to this amplitude (0 to 1) within a few milliseconds.
    Amplitude(f32),
}

/// What the voice says back.
#[derive(Debug, Clone, PartialEq)]
pub enum Report {
    /// The utterance's first sample was handed over.
    Started {
        /// Which utterance.
        ticket: Ticket,
        /// When.
        at: Instant,
    },
    /// A clip of the utterance begins.
    Part {
        /// Which utterance.
        ticket: Ticket,
        /// Which of its clips, from 0.
        nth: usize,
    },
    /// A buffer that is needed no more, given back so that it is not freed in the device's callback.
    Used(Samples),
    /// The utterance is over.
    Ended {
        /// Which utterance.
        ticket: Ticket,
        /// Whether it was heard to its end.
        ending: Ending,
        /// Its clips, given back for the same reason.
        parts: Vec<Part>,
    },
}

/// Takes a report, or gives it back when there is no room now. Must not wait.
pub type Reporter = Box<dyn FnMut(Report) -> Option<Report> + Send>;

struct Utterance {
    ticket: Ticket,
    parts: Vec<Part>,
    /// Which clip is heard, and the next sample of it.
    nth: usize,
    at: usize,
    /// How many of its clips are done with or have been told to begin.
    told: usize,
}

impl Utterance {
    /// The clip that has begun and was not told yet.
    fn news(&mut self) -> Option<usize> {
        let audible = self.parts.get(self.nth).is_some_and(|part| !part.samples.is_empty());
        (audible && self.told <= self.nth).then(|| {
            self.told = self.nth + 1;
            self.nth
        })
    }

    /// The next sample, or none at the end.
    fn next(&mut self) -> Option<f32> {
        loop {
            let part = self.parts.get(self.nth)?;
            if let Some(&sample) = part.samples.get(self.at) {
                self.at += 1;
                return Some(sample);
            }
            if !part.is_whole {
                return Some(0.0);
            }
            self.nth += 1;
            self.at = 0;
        }
    }
}

/// The source to be given to a device. See the module.
pub struct Voice {
    orders: Receiver<Order>,
    reporter: Reporter,
    unsent: VecDeque<Report>,
    until_orders: usize,
    current: Option<Utterance>,
    /// Samples left of the fade, when the current utterance has been cut off.
    fade: Option<usize>,
    waiting: Option<Utterance>,
    amplitude: f32,
    target: f32,
}

impl Voice {
    /// A silent voice at full amplitude, and the way to give it orders.
    #[must_use]
    pub fn new(reporter: Reporter) -> (SyncSender<Order>, Self) {
        let (sender, orders) = sync_channel(ORDERS);
        let voice = Self {
            orders,
            reporter,
            unsent: VecDeque::with_capacity(ORDERS),
            until_orders: 0,
            current: None,
            fade: None,
            waiting: None,
            amplitude: 1.0,
            target: 1.0,
        };
        (sender, voice)
    }

    fn take_orders(&mut self) {
        while let Ok(order) = self.orders.try_recv() {
            match order {
                Order::Speak { ticket, parts } => {
                    self.cut();
                    self.waiting = Some(Utterance {
                        ticket,
                        parts,
                        nth: 0,
                        at: 0,
                        told: 0,
                    });
                }
                Order::More { ticket, nth, part } => self.take_more(ticket, nth, part),
                Order::Hush => self.cut(),
                Order::Amplitude(target) => self.target = target,
            }
        }
    }

    fn take_more(&mut self, ticket: Ticket, nth: usize, part: Part) {
        let utterances = self.waiting.iter_mut().chain(&mut self.current);
        let place = utterances
            .filter(|utterance| utterance.ticket == ticket)
            .find_map(|utterance| utterance.parts.get_mut(nth));
        let used = match place {
            Some(place) => std::mem::replace(place, part),
            None => part,
        };
        self.unsent.push_back(Report::Used(used.samples));
    }

    fn cut(&mut self) {
        if let Some(unheard) = self.waiting.take() {
            self.ended(unheard, Ending::CutOff);
        }
        if self.current.is_some() && self.fade.is_none() {
            self.fade = Some(FADE);
        }
    }

    fn ended(&mut self, utterance: Utterance, ending: Ending) {
        self.unsent.push_back(Report::Ended {
            ticket: utterance.ticket,
            ending,
            parts: utterance.parts,
        });
    }

    fn post(&mut self) {
        while let Some(report) = self.unsent.pop_front() {
            if let Some(report) = (self.reporter)(report) {
                self.unsent.push_front(report);
                return;
            }
        }
    }

    fn sample(&mut self) -> f32 {
        loop {
            let Some(current) = &mut self.current else {
                let Some(next) = self.waiting.take() else { return 0.0 };
                self.unsent.push_back(Report::Started {
                    ticket: next.ticket,
                    at: Instant::now(),
                });
                self.current = Some(next);
                continue;
            };
            if let Some(nth) = current.news() {
                let ticket = current.ticket;
                self.unsent.push_back(Report::Part { ticket, nth });
            }
            let ending = match (&mut self.fade, current.next()) {
                (None, Some(sample)) => return sample,
                (Some(left), Some(sample)) if *left > 0 => {
                    let faded = sample * (*left as f32 / FADE as f32);
                    *left -= 1;
                    return faded;
                }
                (None, None) => Ending::Complete,
                (Some(_), _) => Ending::CutOff,
            };
            self.fade = None;
            if let Some(done) = self.current.take() {
                self.ended(done, ending);
            }
        }
    }

    fn step_amplitude(&mut self) -> f32 {
        const STEP: f32 = 1.0 / FADE as f32;
        self.amplitude += (self.target - self.amplitude).clamp(-STEP, STEP);
        self.amplitude
    }
}

impl Iterator for Voice {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        if self.until_orders == 0 {
            self.until_orders = BLOCK;
            self.take_orders();
        }
        let sample = self.sample() * self.step_amplitude();
        self.until_orders -= 1;
        self.post();
        Some(sample)
    }
}

impl Source for Voice {
    fn current_span_len(&self) -> Option<usize> {
        // One endless span: rodio then converts rate and channels once, and never drifts.
        None
    }

    fn channels(&self) -> NonZeroU16 {
        MONO
    }

    fn sample_rate(&self) -> NonZeroU32 {
        SAMPLE_RATE
    }

    fn total_duration(&self) -> Option<Duration> {
        None
    }
}
