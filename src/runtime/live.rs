//! The running kiosk: messages in, effects out, one screen at a time.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use super::clock::{Clock, Recorded};
use super::imports;
use super::inbox::{Post, Waker, Word};
use super::learning;
use super::making::{self, Material, Outlets};
use super::pins::{self, Pins};
use super::records::{Records, Taken};
use super::retry::Retry;
use super::start::notice_of;
use crate::app::console::{ConsoleNote, FilesWord, StudioOrder, VoicesWord};
use crate::app::effect::{Effect, Order};
use crate::app::model::{JournalHealth, Now, StaffNotice, Unsaved};
#[cfg(feature = "audio")]
use crate::app::msg::SoundMsg;
use crate::app::msg::{Msg, PinAnswer};
use crate::app::screen::Screen;
use crate::app::{Model, heard, present, update};
use crate::base::{Millis, Timestamp};
#[cfg(feature = "audio")]
use crate::i18n::{ClipId, Lang};

use crate::store::{StoreError, StoreReport};

/// The running kiosk. Fields that threads report to are dropped first.
pub struct Runtime {
    inbox: Receiver<Word>,
    post: Post,
    waker: Waker,
    clock: Clock,
    time: Recorded,
    model: Model,
    screen: Screen,
    /// None when the kiosk could not start.
    records: Option<Records>,
    #[cfg(feature = "audio")]
    audio: Option<crate::audio::Audio>,
    /// None when the kiosk could not start, or nothing can be recorded.
    #[cfg(feature = "audio")]
    studio: Option<super::studio::Studio>,
    /// Whether the sound was too busy to take the recordings.
    #[cfg(feature = "audio")]
    unheard: bool,
    /// None when the kiosk could not start and no PIN can be read.
    pins: Option<Pins>,
    data: PathBuf,
    outlets: Outlets,
    wake_at: Option<Millis>,
    retry: Retry,
    /// When what is left of somebody who was erased is to be cleared away again.
    clear: Retry,
    wipe: bool,
    quit: bool,
}

/// What a runtime is made of.
pub(super) struct Parts {
    pub inbox: Receiver<Word>,
    pub post: Post,
    pub waker: Waker,
    pub clock: Clock,
    pub latest: Timestamp,
    pub model: Model,
    pub records: Option<Records>,
    #[cfg(feature = "audio")]
    pub audio: Option<crate::audio::Audio>,
    #[cfg(feature = "audio")]
    pub studio: Option<super::studio::Studio>,
    pub pins: Option<Pins>,
    pub data: PathBuf,
    pub outlets: Outlets,
}

impl Runtime {
    pub(super) fn new(parts: Parts) -> Self {
        let Parts {
            inbox,
            post,
            waker,
            clock,
            latest,
            mut model,
            records,
            pins,
            data,
            outlets,
            ..
        } = parts;
        let mut now = clock.now();
        let mut time = Recorded::after(latest, now.mono);
        now.at = time.now(now.at, now.mono);
        let effects = crate::app::start(&mut model, &now);
        let screen = present(&model, &now);
        let mut runtime = Self {
            inbox,
            post,
            waker,
            clock,
            time,
            model,
            screen,
            records,
            #[cfg(feature = "audio")]
            audio: parts.audio,
            #[cfg(feature = "audio")]
            studio: parts.studio,
            #[cfg(feature = "audio")]
            unheard: false,
            pins,
            data,
            outlets,
            wake_at: None,
            retry: Retry::new(),
            clear: Retry::new(),
            wipe: false,
            quit: false,
        };
        runtime.hear_recordings();
        runtime.perform(effects, now.at);
        runtime.preload();
        runtime
    }

    /// What is shown.
    #[must_use]
    pub const fn screen(&self) -> &Screen {
        &self.screen
    }

    /// The model, for those who look and do not touch.
    #[must_use]
    pub const fn model(&self) -> &Model {
        &self.model
    }

    /// How the adapters wake the window.
    #[must_use]
    pub const fn waker(&self) -> &Waker {
        &self.waker
    }

    /// Handles a message at once.
    pub fn send(&mut self, msg: Msg) {
        let now = self.now();
        let quiet = matches!(msg, Msg::Touched) && self.model.session.overlay.is_none();
        let before = Arc::clone(&self.model.recordings);
        let effects = update(&mut self.model, msg, &now);
        if !Arc::ptr_eq(&before, &self.model.recordings) {
            self.hear_recordings();
        }
        self.perform(effects, now.at);
        if !quiet {
            self.screen = present(&self.model, &now);
            self.preload();
        }
    }

    /// Takes the adapters' words in, and wakes what is due. True when the screen may have changed.
    pub fn poll(&mut self) -> bool {
        let mut changed = false;
        while let Ok(word) = self.inbox.try_recv() {
            if let Some(msg) = self.understand(word) {
                self.send(msg);
                changed = true;
            }
        }
        #[cfg(feature = "audio")]
        if self.unheard {
            self.hear_recordings();
        }
        let now = self.clock.mono();
        let (retry, clear) = (self.retry.take_due(now), self.clear.take_due(now));
        if (retry || clear)
            && let Some(records) = &self.records
        {
            records.retry();
        }
        if !matches!(self.model.journal, JournalHealth::Ended(_))
            && let Some(records) = self.records.as_mut().filter(|records| records.waits())
        {
            let taken = records.flush();
            self.heed(taken);
        }
        if self.wake_at.is_some_and(|at| now >= at) {
            self.wake_at = None;
            self.send(Msg::Woke);
            changed = true;
        }
        changed
    }

    /// How long until [`poll`](Self::poll) has something to do by itself.
    #[must_use]
    pub fn wake_after(&self) -> Option<Millis> {
        let next = [self.wake_at, self.retry.at(), self.clear.at()]
            .into_iter()
            .flatten()
            .min()?;
        Some(Millis(next.0.saturating_sub(self.clock.mono().0)))
    }

    /// Whether the window must forget everything now. Says so once.
    pub const fn take_wipe(&mut self) -> bool {
        std::mem::replace(&mut self.wipe, false)
    }

    /// Whether the program may close.
    #[must_use]
    pub const fn wants_quit(&self) -> bool {
        self.quit
    }

    /// The time of a message, never before that of an earlier one: the journal's clock reads the same then, so a replay
    /// counts the same times.
    fn now(&mut self) -> Now {
        let now = self.clock.now();
        let at = self.time.now(now.at, now.mono);
        Now { at, ..now }
    }

    fn understand(&mut self, word: Word) -> Option<Msg> {
        match word {
            Word::Store(report) => self.hear(report),
            #[cfg(feature = "audio")]
            Word::Sound(event) => sound(event).map(Msg::Sound),
            Word::Files(word) => Some(Msg::Files(word)),
            Word::Pin(answer) => Some(Msg::Staff(crate::app::msg::StaffMsg::Answered(answer))),
            Word::Import(word) => Some(Msg::Import(word)),
            Word::Learning(word) => Some(Msg::Learning(word)),
            Word::Voices(word) => Some(Msg::Voices(word)),
            #[cfg(feature = "audio")]
            Word::Play(samples) => {
                if let Some(audio) = &self.audio
                    && let Err(error) = audio.play(samples)
                {
                    tracing::warn!(%error, "the sound did not take a recording");
                }
                None
            }
        }
    }

    /// Word from the journal's thread.
    fn hear(&mut self, report: StoreReport) -> Option<Msg> {
        match report {
            StoreReport::Saved { entries, .. } | StoreReport::Erased { entries, .. } => {
                self.retry.worked();
                if let Some(records) = &mut self.records {
                    records.saved(entries.len());
                }
                Some(Msg::Saved(entries))
            }
            StoreReport::NotSaved { error, waiting } => {
                tracing::error!(%error, waiting, "the journal could not be written");
                self.retry.failed(self.clock.mono());
                Some(self.not_saved(&error, false))
            }
            StoreReport::GaveUp { error, batch } => {
                tracing::error!(%error, lost = batch.len(), "the journal can't be written any more");
                Some(self.not_saved(&error, true))
            }
            StoreReport::Room(notice) => {
                tracing::warn!(?notice, "the data folder");
                Some(Msg::Room(notice.map(|notice| StaffNotice {
                    key: notice.staff_key(),
                    values: notice.details().into_iter().collect(),
                })))
            }
            StoreReport::Wiped { traces } => {
                self.clear.worked();
                if !traces.is_empty() {
                    tracing::warn!(?traces, "files in the data folder still name somebody who was erased");
                }
                None
            }
            StoreReport::NotWiped { error } => {
                tracing::warn!(%error, "what was erased could not be cleared away yet");
                self.clear.failed(self.clock.mono());
                None
            }
        }
    }

    fn not_saved(&self, error: &StoreError, for_good: bool) -> Msg {
        Msg::NotSaved {
            unsaved: Unsaved {
                why: notice_of(error),
                events: self.records.as_ref().map_or(0, Records::unsaved),
            },
            for_good,
        }
    }

    fn perform(&mut self, effects: Vec<Effect>, at: Timestamp) {
        for effect in effects {
            match effect {
                Effect::Record(facts) => {
                    let records = self.records.as_mut();
                    let taken = records.map_or(Taken::Yes, |records| records.append(facts, at));
                    self.heed(taken);
                }
                Effect::Wake(after) => self.wake_at = Some(self.clock.mono().plus(after)),
                Effect::Sleep => self.wake_at = None,
                Effect::WipeWindow => self.wipe = true,
                Effect::Quit => self.quit = true,
                Effect::CheckPin(pin) => self.on_pin_thread(move |pins, now| pins.check(pin.reveal(), now)),
                Effect::Staff(order) => self.on_pin_thread(move |pins, now| pins::carry_out(pins, order, now)),
                Effect::Say(_) | Effect::Hush | Effect::Hearing(..) | Effect::Preload(_) => self.sound(effect),
                Effect::Erase(erasing) => {
                    let records = self.records.as_mut();
                    let taken = records.map_or(Taken::Yes, |records| records.erase(erasing, at));
                    self.heed(taken);
                }
                Effect::LookForOutlets => self.look_for_outlets(),
                Effect::Make(order) => self.make(*order),
                Effect::Import(order) => {
                    let folders = vec![self.outlets.folder.clone()];
                    imports::begin(order, folders, &self.model.record.courses, self.post.clone());
                }
                Effect::Learning(order) => {
                    let sources = learning::Sources {
                        data: self.data.clone(),
                        courses: self.model.record.courses.clone(),
                        catalog: self.model.catalog.clone(),
                    };
                    learning::begin(order, sources, self.post.clone());
                }
                Effect::Studio(order) => self.ask_studio(*order),
            }
        }
    }

    fn heed(&mut self, taken: Taken) {
        if taken == Taken::ThreadEnded {
            let msg = self.not_saved(&StoreError::GivenUp, true);
            self.send(msg);
        }
    }

    /// Hashing a PIN takes a good part of a second, so it has a thread of its own.
    fn on_pin_thread(&self, what: impl FnOnce(&Pins, Millis) -> PinAnswer + Send + 'static) {
        let (Some(keeper), post, now) = (self.pins.clone(), self.post.clone(), self.clock.mono()) else {
            return;
        };
        let work = move || post.send(Word::Pin(what(&keeper, now)));
        if let Err(error) = std::thread::Builder::new().name("polku-pin".to_owned()).spawn(work) {
            tracing::error!(%error, "no thread for the PIN");
            self.post.send(Word::Pin(PinAnswer::NotSaved));
        }
    }

    /// Making a file takes as long as there is much in it, so it has a thread of its own.
    fn make(&self, order: Order) {
        let material = Material {
            record: self.model.record.clone(),
            #[cfg(feature = "paper")]
            texts: self.model.texts.clone(),
            #[cfg(feature = "paper")]
            catalog: self.model.catalog.clone(),
            data: self.data.clone(),
        };
        let outlets = self.outlets.clone();
        self.on_files_thread(
            move || FilesWord::Made(making::make(&order, &material, &outlets)),
            FilesWord::Made(ConsoleNote::wrong("staff-not-made")),
        );
    }

    /// A disk that is slow to answer holds nobody up.
    fn look_for_outlets(&self) {
        let outlets = self.outlets.clone();
        self.on_files_thread(
            move || FilesWord::Outlets(outlets.known()),
            FilesWord::Outlets(Vec::new()),
        );
    }

    /// What it says comes back as word; `otherwise`, when there is no thread to be had.
    fn on_files_thread(&self, what: impl FnOnce() -> FilesWord + Send + 'static, otherwise: FilesWord) {
        let post = self.post.clone();
        let work = move || post.send(Word::Files(what()));
        if let Err(error) = std::thread::Builder::new().name("polku-files".to_owned()).spawn(work) {
            tracing::error!(%error, "no thread for files");
            self.post.send(Word::Files(otherwise));
        }
    }

    /// From now on the recordings that the model knows are heard.
    #[cfg(feature = "audio")]
    fn hear_recordings(&mut self) {
        let Some(audio) = &self.audio else { return };
        let archive = crate::recordings::Archive::of(&self.data);
        let heard = super::studio::heard(&archive, &self.model.recordings, &self.model.texts);
        let taken = audio.set_recordings(heard);
        self.unheard = matches!(taken, Err(crate::audio::AudioError::Full));
        if let Err(error) = taken {
            tracing::warn!(%error, "the sound did not take the recordings");
        }
    }

    #[cfg(not(feature = "audio"))]
    const fn hear_recordings(&mut self) {}

    #[cfg(feature = "audio")]
    fn ask_studio(&self, order: StudioOrder) {
        let asked = self.studio.as_ref().is_some_and(|studio| studio.ask(order));
        if !asked {
            self.no_studio();
        }
    }

    #[cfg(not(feature = "audio"))]
    fn ask_studio(&self, _order: StudioOrder) {
        self.no_studio();
    }

    /// Nothing can be recorded or carried; who waits for it is told.
    fn no_studio(&self) {
        let note = ConsoleNote::wrong("staff-voices-no-studio");
        self.post.send(Word::Voices(VoicesWord::Failed(note.clone())));
        self.post.send(Word::Voices(VoicesWord::Done(note)));
    }

    #[cfg(feature = "audio")]
    fn sound(&self, effect: Effect) {
        let Some(audio) = &self.audio else { return };
        let done = match effect {
            Effect::Say(words) => audio.say(words.0.iter().map(clip).collect()).map(|_| ()),
            Effect::Hearing(tempo, volume) => audio.set_tempo(tempo).and_then(|()| audio.set_volume(volume.part())),
            Effect::Preload(clips) => audio.preload(clips.iter().map(clip).collect()),
            _ => audio.hush(),
        };
        if let Err(error) = done {
            tracing::warn!(%error, "the sound did not take a command");
        }
    }

    #[cfg(not(feature = "audio"))]
    fn sound(&self, _effect: Effect) {}

    fn preload(&self) {
        self.sound(Effect::Preload(heard::clips(&self.screen)));
    }
}

/// What the journal's thread says at the end is heard: what it could not save is not lost in silence.
impl Drop for Runtime {
    fn drop(&mut self) {
        // First the words that wait, so that the thread has room for its last ones.
        self.hear_the_rest();
        if let Some(records) = &mut self.records {
            records.close();
        }
        self.hear_the_rest();
        if let Some(lost) = self.records.as_ref().map(Records::unsaved).filter(|lost| *lost > 0) {
            tracing::error!(lost, "events were not saved before the program closed");
        }
    }
}

impl Runtime {
    fn hear_the_rest(&mut self) {
        while let Ok(word) = self.inbox.try_recv() {
            if let Word::Store(report) = word {
                let _nobody_is_shown_it = self.hear(report);
            }
        }
    }
}

#[cfg(feature = "audio")]
fn clip(id: &ClipId) -> crate::audio::Clip {
    crate::audio::Clip::new(id.lang.tag(), id.name())
}

/// The message that a clip speaks.
#[cfg(feature = "audio")]
fn id_of(clip: &crate::audio::Clip) -> Option<ClipId> {
    ClipId::from_name(Lang::from_tag(&clip.lang)?, &clip.key)
}

#[cfg(feature = "audio")]
fn sound(event: crate::audio::AudioEvent) -> Option<SoundMsg> {
    use crate::audio::AudioEvent;
    match event {
        AudioEvent::NoDevice | AudioEvent::DeviceLost => Some(SoundMsg::Gone),
        AudioEvent::DeviceBack => Some(SoundMsg::Available),
        AudioEvent::Finished { .. } => Some(SoundMsg::Finished),
        AudioEvent::Missing { clip, .. } => {
            tracing::warn!(?clip, "a clip is missing");
            Some(SoundMsg::ClipMissing)
        }
        AudioEvent::Speaking { clip } => Some(SoundMsg::Speaking(id_of(&clip)?)),
        AudioEvent::Started { .. } => None,
    }
}
