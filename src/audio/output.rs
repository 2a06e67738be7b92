//! Where the voice is heard: the sound device through rodio, or whatever a test puts in its place.
//!
//! A device is tried at 48 kHz with a short buffer first (a touch is then on its way within 21 ms), and as it likes to be
//! afterwards. Losing the device is told through a function that must not wait.
//! When to try again is decided in [`super::desk`].

use std::sync::{Arc, Mutex, PoisonError};

use rodio::cpal::traits::{DeviceTrait, HostTrait};
use rodio::cpal::{self, BufferSize, ErrorKind};
use rodio::{DeviceSinkBuilder, DeviceSinkError, MixerDeviceSink};

use super::AudioError;
use super::opus::SAMPLE_RATE;
use super::voice::Voice;

/// Frames that the device takes at a time (21 ms).
const PERIOD: u32 = 1_024;

/// Told once or oftener, with the cause, when the device has gone. Must not wait.
pub type OnLoss = Box<dyn FnMut(String) + Send>;

/// A place that pulls the voice's samples for as long as the open thing lives.
pub trait Output {
    /// What keeps the device open; dropping it closes the device.
    type Open;

    /// Opens the device and lets it pull `voice` from now on.
    ///
    /// # Errors
    /// [`AudioError::Device`] when there is none; the voice is gone then.
    fn open(&mut self, voice: Voice, on_loss: OnLoss) -> Result<Self::Open, AudioError>;
}

/// The machine's default sound device, or the first other one that opens.
#[derive(Debug, Default)]
pub struct Speakers;

/// Whether the stream is of no more use. An underrun or a re-routed stream goes on by itself.
pub(super) fn is_loss(error: &cpal::Error) -> bool {
    !matches!(
        error.kind(),
        ErrorKind::Xrun | ErrorKind::DeviceChanged | ErrorKind::RealtimeDenied
    )
}

fn open_device(device: &cpal::Device, on_loss: &Arc<Mutex<OnLoss>>) -> Result<MixerDeviceSink, DeviceSinkError> {
    let tell = || {
        let on_loss = Arc::clone(on_loss);
        move |error: cpal::Error| {
            if is_loss(&error) {
                on_loss.lock().unwrap_or_else(PoisonError::into_inner)(error.to_string());
            }
        }
    };
    DeviceSinkBuilder::from_device(device.clone())?
        .with_sample_rate(SAMPLE_RATE)
        .with_buffer_size(BufferSize::Fixed(PERIOD))
        .with_error_callback(tell())
        .open_stream()
        .or_else(|_| {
            DeviceSinkBuilder::from_device(device.clone())?
                .with_error_callback(tell())
                .open_stream()
        })
}

impl Output for Speakers {
    type Open = MixerDeviceSink;

    fn open(&mut self, voice: Voice, on_loss: OnLoss) -> Result<MixerDeviceSink, AudioError> {
        let host = cpal::default_host();
        let on_loss = Arc::new(Mutex::new(on_loss));
        let mut cause = "the system names none".to_owned();
        let others = || {
            let real = |d: &cpal::Device| {
                d.description()
                    .is_ok_and(|about| about.driver().is_some_and(|name| name != "null"))
            };
            host.output_devices().into_iter().flatten().filter(real)
        };
        // The others are listed only when the default one fails: listing opens every device.
        for device in host
            .default_output_device()
            .into_iter()
            .chain(std::iter::once_with(others).flatten())
        {
            match open_device(&device, &on_loss) {
                Ok(mut sink) => {
                    sink.log_on_drop(false);
                    sink.mixer().add(voice);
                    return Ok(sink);
                }
                Err(error) => cause = describe(&error),
            }
        }
        Err(AudioError::Device(cause))
    }
}

/// The error with what caused it, for the log.
fn describe(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        text = format!("{text}: {cause}");
        next = cause.source();
    }
    text
}
