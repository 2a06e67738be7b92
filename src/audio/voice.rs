//! The one voice: a rodio source that speaks the current utterance, and fades it out when it is cut off.
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

/// Silence between two clips of an utterance, in samples (120 ms).
pub const GAP: usize = 5_760;

/// How often orders are looked for, in samples (1.3 ms).
pub const BLOCK: usize = 64;

/// Orders that may wait for the device; more means that the device has stopped taking samples.
const ORDERS: usize = 32;

const MONO: NonZeroU16 = NonZeroU16::MIN;

/// What the voice is told.
#[derive(Debug, Clone)]
pub enum Order {
    /// Cut off whatever is heard, then speak these clips one after another.
    Speak {
        /// Which utterance this is, for the reports.
        ticket: Ticket,
        /// The decoded clips, in order.
        parts: Vec<Samples>,
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
        part: usize,
    },
    /// The utterance is over.
    Ended {
        /// Which utterance.
        ticket: Ticket,
        /// Whether it was heard to its end.
        ending: Ending,
        /// Its buffers, given back so that they are not freed in the device's callback.
        parts: Vec<Samples>,
    },
}

/// Takes a report, or gives it back when there is no room now. Must not wait.
pub type Reporter = Box<dyn FnMut(Report) -> Option<Report> + Send>;

struct Utterance {
    ticket: Ticket,
    parts: Vec<Samples>,
    part: usize,
    at: usize,
    gap: usize,
    /// How many of its clips have been told to begin.
    told: usize,
}

impl Utterance {
    /// The clip that has begun and was not told yet.
    fn news(&mut self) -> Option<usize> {
        let begun = self.gap == 0 && self.part == self.told && self.part < self.parts.len();
        begun.then(|| {
            self.told += 1;
            self.part
        })
    }

    /// The next sample, or none at the end.
    fn next(&mut self) -> Option<f32> {
        loop {
            if self.gap > 0 {
                self.gap -= 1;
                return Some(0.0);
            }
            let part = self.parts.get(self.part)?;
            if let Some(&sample) = part.get(self.at) {
                self.at += 1;
                return Some(sample);
            }
            self.part += 1;
            self.at = 0;
            self.gap = if self.part < self.parts.len() { GAP } else { 0 };
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
                        part: 0,
                        at: 0,
                        gap: 0,
                        told: 0,
                    });
                }
                Order::Hush => self.cut(),
                Order::Amplitude(target) => self.target = target,
            }
        }
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
            if let Some(part) = current.news() {
                let ticket = current.ticket;
                self.unsent.push_back(Report::Part { ticket, part });
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
