//! The microphone: what is spoken into it is kept in memory, and how loud it is told meanwhile.
//!
//! [`Microphone`] has a thread of its own, which owns the device: opening one can take long, and one that is pulled out must not hold up
//! anybody. Whatever happens, the last event is [`MicrophoneEvent::Recorded`] or [`MicrophoneEvent::Failed`], once, unless the
//! recording was dropped. Uses cpal, through rodio. Deliberately not here: what becomes of a recording ([`super::mastering`]).

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::Builder;
use std::time::{Duration, Instant};

use rodio::cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use rodio::cpal::{self, FromSample, Sample, SampleFormat, SizedSample, SupportedStreamConfig};

use super::mastering::decibels;
use super::opus::SAMPLE_RATE;
use super::output::{OnLoss, is_loss};
use super::resample::resample;
use super::{AudioError, Samples};
use crate::content::recordings::Level;

/// The longest recording, in seconds: ten more than the longest clip, for the silence around it.
pub const LONGEST_SECONDS: usize = 40;
/// How often the level is told.
const METER: Duration = Duration::from_millis(100);
/// A microphone that gives nothing for so long is gone.
const PATIENCE: Duration = Duration::from_secs(3);
/// Pieces that may wait for the thread.
const PIECES: usize = 512;

const GOES_ON: u8 = 0;
const STOPPED: u8 = 1;
const DROPPED: u8 = 2;

/// What the microphone tells.
#[derive(Debug)]
pub enum MicrophoneEvent {
    /// How loud it was since the last time, and how long the recording is by now.
    Level {
        /// The recording's length, in milliseconds.
        ms: u32,
        /// The mean (RMS), in dB under full scale.
        mean: Level,
        /// The highest sample, in dB under full scale.
        peak: Level,
    },
    /// The recording is over: it was stopped, is as long as it may be, or the microphone was pulled out midway.
    Recorded {
        /// Mono, at [`SAMPLE_RATE`].
        samples: Samples,
        /// Whether the microphone was lost.
        lost: bool,
    },
    /// There is no microphone, or it was lost before anything was recorded.
    Failed(AudioError),
}

/// A piece of sound, mono.
pub type Feed = Box<dyn FnMut(Vec<f32>) + Send>;

/// A place that gives samples for as long as the open thing lives.
pub trait Input {
    /// What keeps the device open; dropping it closes the device.
    type Open;

    /// Opens the device, which feeds its samples from now on. Gives its rate, in Hz.
    ///
    /// # Errors
    /// [`AudioError::Microphone`] when there is none.
    fn open(&mut self, feed: Feed, on_loss: OnLoss) -> Result<(Self::Open, u32), AudioError>;
}

/// A recording that is being made. Dropped, it is thrown away without another event.
#[derive(Debug)]
pub struct Microphone {
    order: Arc<AtomicU8>,
}

impl Microphone {
    /// Begins to record. Whether there is a microphone is told as an event. `on_event` is called on the microphone's thread.
    ///
    /// # Errors
    /// [`AudioError::Thread`] when the system gives no thread.
    pub fn start(
        input: impl Input + Send + 'static,
        on_event: impl FnMut(MicrophoneEvent) + Send + 'static,
    ) -> Result<Self, AudioError> {
        let order = Arc::new(AtomicU8::new(GOES_ON));
        let heeded = Arc::clone(&order);
        Builder::new()
            .name("polku-microphone".into())
            .spawn(move || record(input, &heeded, on_event))
            .map_err(AudioError::Thread)?;
        Ok(Self { order })
    }

    /// Ends the recording. What was recorded comes as an event.
    pub fn stop(&self) {
        self.order.store(STOPPED, Ordering::Release);
    }
}

impl Drop for Microphone {
    fn drop(&mut self) {
        // What was stopped is still to be told.
        let _was_stopped = self
            .order
            .compare_exchange(GOES_ON, DROPPED, Ordering::AcqRel, Ordering::Acquire);
    }
}

enum Piece {
    Sound(Vec<f32>),
    Lost(String),
}

fn record(mut input: impl Input, order: &AtomicU8, mut on_event: impl FnMut(MicrophoneEvent)) {
    let (pieces, inbox) = sync_channel(PIECES);
    let (feed, on_loss) = lines(pieces);
    let (open, rate) = match input.open(feed, on_loss) {
        Ok(opened) => opened,
        Err(error) => {
            if order.load(Ordering::Acquire) != DROPPED {
                on_event(MicrophoneEvent::Failed(error));
            }
            return;
        }
    };
    let (samples, lost) = gather(&inbox, rate, order, &mut on_event);
    // The device is closed before anybody hears that it is over: what was recorded may be listened to at once. One that is lost
    // may never answer again, and is closed after.
    let lost_device = lost.is_some().then_some(open);
    if order.load(Ordering::Acquire) == DROPPED {
        return;
    }
    on_event(match lost {
        // A tenth of a second is nothing that anybody has spoken.
        Some(cause) if samples.len() < rate as usize / 10 => MicrophoneEvent::Failed(AudioError::Microphone(cause)),
        lost => MicrophoneEvent::Recorded {
            samples: resample(&samples, rate).into(),
            lost: lost.is_some(),
        },
    });
    drop(lost_device);
}

/// The lines by which the device speaks to the thread. Neither waits; a piece that finds no room is left out.
fn lines(pieces: SyncSender<Piece>) -> (Feed, OnLoss) {
    let lost = pieces.clone();
    let feed = move |sound| {
        let _left_out = pieces.try_send(Piece::Sound(sound));
    };
    let on_loss = move |cause| {
        let _is_noticed_by_its_silence = lost.try_send(Piece::Lost(cause));
    };
    (Box::new(feed), Box::new(on_loss))
}

/// All that is spoken until somebody says so, or the microphone is gone: then also why.
fn gather(
    inbox: &Receiver<Piece>,
    rate: u32,
    order: &AtomicU8,
    on_event: &mut impl FnMut(MicrophoneEvent),
) -> (Vec<f32>, Option<String>) {
    let longest = LONGEST_SECONDS * rate as usize;
    let mut samples: Vec<f32> = Vec::new();
    let mut told = 0;
    let (mut tell_at, mut last) = (Instant::now() + METER, Instant::now());
    while order.load(Ordering::Acquire) == GOES_ON && samples.len() < longest {
        match inbox.recv_timeout(METER) {
            Ok(Piece::Sound(sound)) => {
                samples.extend(sound);
                last = Instant::now();
            }
            Ok(Piece::Lost(cause)) => return (samples, Some(cause)),
            Err(RecvTimeoutError::Disconnected) => return (samples, Some("it was closed".to_owned())),
            Err(RecvTimeoutError::Timeout) if last.elapsed() > PATIENCE => {
                return (samples, Some("it gives no sound".to_owned()));
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
        if Instant::now() >= tell_at {
            let new = samples.get(told..).unwrap_or_default();
            if !new.is_empty() {
                on_event(level(new, samples.len(), rate));
            }
            told = samples.len();
            tell_at = Instant::now() + METER;
        }
    }
    samples.truncate(longest);
    (samples, None)
}

fn level(new: &[f32], length: usize, rate: u32) -> MicrophoneEvent {
    let (mut square, mut peak) = (0.0_f64, 0.0_f64);
    for sample in new {
        let sample = f64::from(*sample);
        square += sample * sample;
        peak = peak.max(sample.abs());
    }
    let in_tenths = |amplitude: f64| Level::try_from(decibels(amplitude)).unwrap_or(Level(-2000));
    MicrophoneEvent::Level {
        ms: u32::try_from(length as u64 * 1000 / u64::from(rate.max(1))).unwrap_or(u32::MAX),
        mean: in_tenths((square / new.len().max(1) as f64).sqrt()),
        peak: in_tenths(peak),
    }
}

/// The machine's default microphone.
#[derive(Debug, Default)]
pub struct DefaultMicrophone;

impl Input for DefaultMicrophone {
    type Open = cpal::Stream;

    fn open(&mut self, feed: Feed, on_loss: OnLoss) -> Result<(cpal::Stream, u32), AudioError> {
        let failed = |error: cpal::Error| AudioError::Microphone(error.to_string());
        let device = cpal::default_host()
            .default_input_device()
            .ok_or_else(|| AudioError::Microphone("the system names none".to_owned()))?;
        let config = config(&device).map_err(failed)?;
        let stream = match config.sample_format() {
            SampleFormat::F32 => open::<f32>(&device, &config, feed, on_loss),
            SampleFormat::F64 => open::<f64>(&device, &config, feed, on_loss),
            SampleFormat::I8 => open::<i8>(&device, &config, feed, on_loss),
            SampleFormat::I16 => open::<i16>(&device, &config, feed, on_loss),
            SampleFormat::I32 => open::<i32>(&device, &config, feed, on_loss),
            SampleFormat::U8 => open::<u8>(&device, &config, feed, on_loss),
            SampleFormat::U16 => open::<u16>(&device, &config, feed, on_loss),
            SampleFormat::U32 => open::<u32>(&device, &config, feed, on_loss),
            other => return Err(AudioError::Microphone(format!("its samples are {other}"))),
        }
        .map_err(failed)?;
        stream.play().map_err(failed)?;
        Ok((stream, config.sample_rate()))
    }
}

/// 48 kHz with as few channels as there are, or else as the device likes it.
fn config(device: &cpal::Device) -> Result<SupportedStreamConfig, cpal::Error> {
    let usual = [SampleFormat::F32, SampleFormat::I16, SampleFormat::I32];
    let supported = device.supported_input_configs().into_iter().flatten();
    let wanted = supported
        .filter(|range| usual.contains(&range.sample_format()))
        .filter_map(|range| range.try_with_sample_rate(SAMPLE_RATE.get()))
        .min_by_key(|config| {
            (
                config.channels(),
                usual.iter().position(|one| *one == config.sample_format()),
            )
        });
    wanted.map_or_else(|| device.default_input_config(), Ok)
}

fn open<T: SizedSample>(
    device: &cpal::Device,
    config: &SupportedStreamConfig,
    mut feed: Feed,
    mut on_loss: OnLoss,
) -> Result<cpal::Stream, cpal::Error>
where
    f32: FromSample<T>,
{
    let channels = usize::from(config.channels().max(1));
    let mono = move |frames: &[T], _: &cpal::InputCallbackInfo| {
        let frames = frames.chunks_exact(channels);
        feed(
            frames
                .map(|frame| frame.iter().map(|s| f32::from_sample(*s)).sum::<f32>() / channels as f32)
                .collect(),
        );
    };
    let on_error = move |error: cpal::Error| {
        if is_loss(&error) {
            on_loss(error.to_string());
        }
    };
    device.build_input_stream(config.config(), mono, on_error, Some(PATIENCE))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    const LONG: Duration = Duration::from_secs(20);

    /// A microphone that gives these pieces, and then does as it is told.
    struct Made {
        rate: u32,
        pieces: Vec<Vec<f32>>,
        then: Then,
    }

    enum Then {
        Waits,
        IsPulled,
        NeverWas,
    }

    impl Input for Made {
        type Open = Feed;

        fn open(&mut self, mut feed: Feed, mut on_loss: OnLoss) -> Result<(Feed, u32), AudioError> {
            if matches!(self.then, Then::NeverWas) {
                return Err(AudioError::Microphone("unplugged".into()));
            }
            self.pieces.drain(..).for_each(&mut feed);
            if matches!(self.then, Then::IsPulled) {
                on_loss("pulled".into());
            }
            Ok((feed, self.rate))
        }
    }

    fn started(rate: u32, seconds: usize, then: Then) -> (Microphone, Receiver<MicrophoneEvent>) {
        let pieces = vec![vec![0.5; rate as usize / 10]; seconds * 10];
        let (tell, told) = channel();
        let made = Made { rate, pieces, then };
        let microphone = Microphone::start(made, move |event| tell.send(event).unwrap_or_default()).unwrap();
        (microphone, told)
    }

    fn end(told: &Receiver<MicrophoneEvent>) -> MicrophoneEvent {
        loop {
            match told.recv_timeout(LONG).expect("it never ended") {
                MicrophoneEvent::Level { .. } => {}
                last => return last,
            }
        }
    }

    #[test]
    fn what_is_spoken_is_kept_and_its_level_told() {
        let (microphone, told) = started(16_000, 2, Then::Waits);
        let MicrophoneEvent::Level { ms, mean, peak } = told.recv_timeout(LONG).unwrap() else {
            panic!("first the level");
        };
        assert_eq!((ms, mean, peak), (2_000, Level(-60), Level(-60)));
        microphone.stop();
        let MicrophoneEvent::Recorded { samples, lost: false } = end(&told) else {
            panic!("it was recorded");
        };
        assert_eq!(samples.len(), 96_000, "at 48 kHz");
        assert!((samples[48_000] - 0.5).abs() < 0.01);
    }

    #[test]
    fn a_microphone_that_is_pulled_out_midway_gives_what_it_has() {
        let (_microphone, told) = started(48_000, 1, Then::IsPulled);
        assert!(matches!(end(&told), MicrophoneEvent::Recorded { samples, lost: true } if samples.len() == 48_000));
        let (_microphone, told) = started(48_000, 0, Then::IsPulled);
        assert!(matches!(end(&told), MicrophoneEvent::Failed(AudioError::Microphone(_))));
    }

    /// A microphone that is lost, and whose closing waits for as long as the other end is there.
    struct Hung(Option<Receiver<()>>);

    struct Closing(Option<Receiver<()>>);

    impl Drop for Closing {
        fn drop(&mut self) {
            self.0.take().map(|wait| wait.recv_timeout(LONG));
        }
    }

    impl Input for Hung {
        type Open = (Feed, Closing);

        fn open(&mut self, mut feed: Feed, mut on_loss: OnLoss) -> Result<(Self::Open, u32), AudioError> {
            feed(vec![0.5; 48_000]);
            on_loss("it hangs".into());
            Ok(((feed, Closing(self.0.take())), 48_000))
        }
    }

    #[test]
    fn a_lost_microphone_that_does_not_close_holds_up_nobody() {
        let (close, closing) = channel();
        let (tell, told) = channel();
        let hung = Hung(Some(closing));
        let _microphone = Microphone::start(hung, move |event| tell.send(event).unwrap_or_default()).unwrap();
        assert!(matches!(end(&told), MicrophoneEvent::Recorded { samples, lost: true } if samples.len() == 48_000));
        close.send(()).expect("it is not closed yet");
    }

    #[test]
    fn without_a_microphone_it_says_so() {
        let (_microphone, told) = started(48_000, 1, Then::NeverWas);
        assert!(matches!(end(&told), MicrophoneEvent::Failed(AudioError::Microphone(_))));
    }

    #[test]
    fn it_ends_by_itself_when_it_is_forgotten() {
        let (_microphone, told) = started(48_000, LONGEST_SECONDS + 5, Then::Waits);
        assert!(matches!(
            end(&told),
            MicrophoneEvent::Recorded { samples, lost: false } if samples.len() == LONGEST_SECONDS * 48_000
        ));
    }

    #[test]
    fn a_recording_that_is_dropped_tells_no_more() {
        let (microphone, told) = started(8_000, 1, Then::Waits);
        drop(microphone);
        let after: Vec<_> = told.iter().collect();
        assert!(
            after.iter().all(|event| matches!(event, MicrophoneEvent::Level { .. })),
            "{after:?}"
        );
    }
}
