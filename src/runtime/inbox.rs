//! Where the adapters' threads leave word, and how the window learns of it.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, OnceLock};

use crate::app::console::{FilesWord, ImportWord, LearningWord, VoicesWord};
use crate::app::msg::PinAnswer;
use crate::store::StoreReport;

/// Word from an adapter.
pub(super) enum Word {
    /// From the journal's thread.
    Store(StoreReport),
    /// From the sound's thread.
    #[cfg(feature = "audio")]
    Sound(crate::audio::AudioEvent),
    /// About files and paper.
    Files(FilesWord),
    /// From the thread that hashes a PIN.
    Pin(PinAnswer),
    /// From the thread that reads a list.
    Import(ImportWord),
    /// From the thread that works out what was learned.
    Learning(LearningWord),
    /// About what people record.
    Voices(VoicesWord),
    /// A recording is to be heard.
    #[cfg(feature = "audio")]
    Play(crate::audio::Samples),
}

/// Words that may wait. The window takes them at every frame it draws, and each wakes it.
const MOST_WORDS: usize = 4096;

/// Wakes the window. Before there is one, it does nothing.
#[derive(Clone, Default)]
pub struct Waker(Arc<OnceLock<Box<dyn Fn() + Send + Sync>>>);

impl Waker {
    /// Tells how the window is woken. Only the first word counts.
    pub fn set(&self, wake: impl Fn() + Send + Sync + 'static) {
        let _already_set = self.0.set(Box::new(wake));
    }

    fn wake(&self) {
        if let Some(wake) = self.0.get() {
            wake();
        }
    }
}

/// The end that threads hold.
#[derive(Clone)]
pub(super) struct Post {
    sender: SyncSender<Word>,
    waker: Waker,
}

impl Post {
    /// Leaves word. When the runtime is gone, nobody needs it any more.
    pub fn send(&self, word: Word) {
        if self.sender.send(word).is_ok() {
            self.waker.wake();
        }
    }
}

/// A post box.
pub(super) fn open(waker: Waker) -> (Post, Receiver<Word>) {
    let (sender, receiver) = sync_channel(MOST_WORDS);
    (Post { sender, waker }, receiver)
}
