//! The threads of sound, and the handle by which the rest of the program speaks to them.
//!
//! `polku-sound` owns the device and the [`Desk`]; `polku-clips` reads and decodes files. Commands go through one bounded
//! channel with `try_send`, so the caller never waits; a full channel is told to the caller instead.
//! Decisions are in [`super::desk`].

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::thread::{Builder, JoinHandle};
use std::time::Instant;

use super::cache::Cache;
use super::desk::{Desk, Job, Lines, Message};
use super::output::{OnLoss, Output, Speakers};
use super::tempo::{at_tempo, beginning_at_tempo};
use super::voice::{Report, Reporter};
use super::{AudioError, AudioEvent, Clip, Samples, Ticket, clip};
use crate::base::Tempo;

/// Commands and reports that may wait for the sound thread.
const MESSAGES: usize = 64;

/// Decoded clips kept, in bytes (48 MiB: about four minutes of speech).
const CACHE_BYTES: usize = 48 << 20;

/// The running sound. Cheap to call from the window's thread: nothing here waits.
///
/// Dropping it silences and ends the threads without waiting for them; [`Audio::close`] waits.
#[derive(Debug)]
pub struct Audio {
    messages: SyncSender<Message>,
    stopping: Arc<AtomicBool>,
    tickets: AtomicU64,
    thread: Option<JoinHandle<()>>,
}

impl Audio {
    /// Starts the sound of this machine for the clips under `root`. A missing device or folder is no error here:
    /// they are told as events. `on_event` is called on the sound thread and must not wait.
    ///
    /// # Errors
    /// [`AudioError::Thread`] when the system gives no thread.
    pub fn start(root: PathBuf, on_event: impl Fn(AudioEvent) + Send + 'static) -> Result<Self, AudioError> {
        Self::start_with(Speakers, root, on_event)
    }

    /// As [`Audio::start`], heard through another [`Output`].
    ///
    /// # Errors
    /// [`AudioError::Thread`] when the system gives no thread.
    pub fn start_with(
        output: impl Output + Send + 'static,
        root: PathBuf,
        on_event: impl Fn(AudioEvent) + Send + 'static,
    ) -> Result<Self, AudioError> {
        let (messages, inbox) = sync_channel(MESSAGES);
        let (jobs, work) = sync_channel(1);
        let done = messages.clone();
        Builder::new()
            .name("polku-clips".into())
            .spawn(move || decode_clips(&root, &work, &done))
            .map_err(AudioError::Thread)?;
        let stopping = Arc::new(AtomicBool::new(false));
        let (stop, back) = (Arc::clone(&stopping), messages.clone());
        let thread = Builder::new()
            .name("polku-sound".into())
            .spawn(move || {
                let lines: Lines = Box::new(move |opening| lines_of(&back, opening));
                let desk = Desk::new(output, lines, jobs, Cache::new(CACHE_BYTES), on_event, Instant::now());
                keep_desk(desk, &inbox, &stop);
            })
            .map_err(AudioError::Thread)?;
        Ok(Self {
            messages,
            stopping,
            tickets: AtomicU64::new(0),
            thread: Some(thread),
        })
    }

    /// Cuts off whatever is heard and speaks these clips one after another.
    /// The ticket comes back with the utterance's events, the last of which is [`AudioEvent::Finished`].
    ///
    /// # Errors
    /// [`AudioError::Full`] and [`AudioError::Ended`]; nothing is spoken then.
    pub fn say(&self, utterance: Vec<Clip>) -> Result<Ticket, AudioError> {
        let ticket = Ticket(self.tickets.fetch_add(1, Ordering::Relaxed));
        self.send(Message::Say(ticket, utterance))?;
        Ok(ticket)
    }

    /// Cuts off whatever is heard and plays this: a recording that is no clip yet. Otherwise as [`Audio::say`].
    ///
    /// # Errors
    /// [`AudioError::Full`] and [`AudioError::Ended`]; nothing is heard then.
    pub fn play(&self, samples: Samples) -> Result<Ticket, AudioError> {
        let ticket = Ticket(self.tickets.fetch_add(1, Ordering::Relaxed));
        self.send(Message::Play(ticket, samples))?;
        Ok(ticket)
    }

    /// From now on these recordings are heard in place of the clips under the root; those given before count no more. One that can't be read
    /// leaves its place to the clip.
    ///
    /// # Errors
    /// [`AudioError::Full`] and [`AudioError::Ended`]; all is heard as before then.
    pub fn set_recordings(&self, recordings: BTreeMap<Clip, PathBuf>) -> Result<(), AudioError> {
        self.send(Message::Recordings(recordings))
    }

    /// Decodes these clips ahead, in this order, as far as the cache goes.
    ///
    /// # Errors
    /// [`AudioError::Full`] and [`AudioError::Ended`].
    pub fn preload(&self, clips: Vec<Clip>) -> Result<(), AudioError> {
        self.send(Message::Preload(clips))
    }

    /// Cuts off whatever is heard.
    ///
    /// # Errors
    /// [`AudioError::Full`] and [`AudioError::Ended`].
    pub fn hush(&self) -> Result<(), AudioError> {
        self.send(Message::Hush)
    }

    /// Sets how loud it is, from 0 (silent) to 1 (as recorded). The amplitude is the square of it,
    /// so that the middle sounds like the middle. Anything outside is brought inside; what is no number is silence.
    ///
    /// # Errors
    /// [`AudioError::Full`] and [`AudioError::Ended`].
    pub fn set_volume(&self, volume: f32) -> Result<(), AudioError> {
        let volume = if volume.is_nan() { 0.0 } else { volume.clamp(0.0, 1.0) };
        self.send(Message::Amplitude(volume * volume))
    }

    /// Sets how fast it speaks, from the next utterance on. The pitch stays.
    ///
    /// # Errors
    /// [`AudioError::Full`] and [`AudioError::Ended`].
    pub fn set_tempo(&self, tempo: Tempo) -> Result<(), AudioError> {
        self.send(Message::Tempo(tempo))
    }

    /// Silences and waits until the device is closed.
    pub fn close(mut self) {
        self.stop();
        if let Some(thread) = self.thread.take() {
            // A panic of the thread was already printed; there is nothing left to close.
            let _ = thread.join();
        }
    }

    fn send(&self, message: Message) -> Result<(), AudioError> {
        self.messages.try_send(message).map_err(|refused| match refused {
            TrySendError::Full(_) => AudioError::Full,
            TrySendError::Disconnected(_) => AudioError::Ended,
        })
    }

    fn stop(&self) {
        self.stopping.store(true, Ordering::Release);
        // A full channel wakes the thread as well, and it looks at the flag after every message.
        let _ = self.messages.try_send(Message::Stop);
    }
}

impl Drop for Audio {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The lines of one opening of the device. Neither waits: a report that finds no room is kept by the voice.
fn lines_of(messages: &SyncSender<Message>, opening: u64) -> (Reporter, OnLoss) {
    let (to_desk, lost) = (messages.clone(), messages.clone());
    let reporter = move |report: Report| match to_desk.try_send(Message::Voice(opening, report)) {
        Err(TrySendError::Full(Message::Voice(_, report))) => Some(report),
        // Without a desk there is nobody to tell any more.
        _ => None,
    };
    let on_loss = move |cause| {
        // A full channel means that the desk is busy; a voice that is no longer pulled shows the loss as well.
        let _ = lost.try_send(Message::Lost(opening, cause));
    };
    (Box::new(reporter), Box::new(on_loss))
}

fn keep_desk<O: Output, E: Fn(AudioEvent)>(mut desk: Desk<O, E>, inbox: &Receiver<Message>, stopping: &AtomicBool) {
    while !stopping.load(Ordering::Acquire) {
        let message = match desk.deadline() {
            None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(at) => inbox.recv_timeout(at.saturating_duration_since(Instant::now())),
        };
        match message {
            Ok(message) => desk.handle(message, Instant::now()),
            Err(RecvTimeoutError::Timeout) => desk.tick(Instant::now()),
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// Decodes until the desk has gone.
fn decode_clips(root: &Path, work: &Receiver<Job>, done: &SyncSender<Message>) {
    while let Ok(job) = work.recv() {
        let begun = |beginning: &[f32]| {
            let beginning = beginning_at_tempo(&beginning.into(), job.tempo);
            // Without a desk there is nobody to tell any more, which shows at the end of the clip.
            let _ = done.send(Message::Begun(job.clone(), beginning));
        };
        // The decoder is not ours: should it ever panic on a damaged clip, that clip is missing and the sound goes on.
        let result = catch_unwind(AssertUnwindSafe(|| {
            Ok(at_tempo(&decode(root, &job, begun)?, job.tempo))
        }))
        .unwrap_or_else(|_| Err(AudioError::Codec("the decoder gave up".into())));
        if done.send(Message::Loaded(job, result)).is_err() {
            return;
        }
    }
}

/// A recording is decoded to its end before it is heard, since until then the clip may have to be heard in its place.
fn decode(root: &Path, job: &Job, begun: impl FnOnce(&[f32])) -> Result<Samples, AudioError> {
    let recorded = job.recording.as_ref().map(|file| clip::load_recording(file, &job.clip));
    match recorded {
        Some(Ok(samples)) => Ok(samples),
        Some(Err(error)) => {
            tracing::warn!(clip = %job.clip, %error, "a recording cannot be heard, so the clip of the content is");
            clip::load_telling(root, &job.clip, begun)
        }
        None => clip::load_telling(root, &job.clip, begun),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_that_is_no_sound_leaves_the_clip_of_the_content_heard() {
        let folder = tempfile::tempdir().unwrap();
        let sound = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/audio/sine.opus");
        let clip = Clip::new("so", "one");
        std::fs::create_dir(folder.path().join("so")).unwrap();
        std::fs::copy(&sound, folder.path().join("so/one.opus")).unwrap();
        let content = clip::load(folder.path(), &clip).unwrap();
        let whole = std::fs::read(&sound).unwrap();
        let mut changed = whole.clone();
        changed[whole.len() / 2] ^= 0xFF;
        let wav = [&b"RIFF\x24\x00\x00\x00WAVEfmt "[..], &[0; 40]].concat();
        let hostile: [(&str, Vec<u8>); 6] = [
            ("empty", Vec::new()),
            ("cut off", whole[..whole.len() / 2].to_vec()),
            ("changed", changed),
            ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
            ("another sound", wav),
            ("huge", vec![0; 2 << 20]),
        ];
        let heard = |recording: &Path| {
            let job = Job {
                clip: clip.clone(),
                tempo: Tempo::default(),
                recording: Some(recording.to_owned()),
            };
            decode(folder.path(), &job, |_| ()).unwrap()
        };
        let file = folder.path().join("recording.opus");
        for (what, bytes) in hostile {
            std::fs::write(&file, bytes).unwrap();
            assert_eq!(heard(&file), content, "{what}");
        }
        std::fs::remove_file(&file).unwrap();
        assert_eq!(heard(&file), content, "gone");
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("/dev/zero", &file).unwrap();
            assert_eq!(heard(&file), content, "a link that never ends");
        }
    }
}
