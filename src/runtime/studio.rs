//! The studio's thread: the microphone, what is made of a recording, and the recordings on the disk.
//!
//! One thread with one bounded channel does it all in the order in which it is asked, so nothing is approved while it is replaced. Word of
//! what came of it goes to the console; what is to be played, to the sound. Uses `audio`, `recordings`, `export`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::Builder;

use super::imports;
use super::inbox::{Post, Word};
use super::making::Outlets;
use crate::app::console::{ConsoleNote, StudioOrder, Take, VoicesWord};
use crate::app::effect::Outlet;
use crate::app::sights::learners_sights;
use crate::audio::mastering::{self, Made, NotMade, Unusable};
use crate::audio::microphone::{DefaultMicrophone, Input, Microphone, MicrophoneEvent};
use crate::audio::{AudioError, Clip, Samples, opus};
use crate::base::{ShortText, StaffId};
use crate::content::catalog::Catalog;
use crate::content::recordings::{self, Person, Recordings, Sha256Hex};
use crate::export::{ExportError, WholeFile};
use crate::i18n::{ClipId, Lang, Texts};
use crate::recordings::{Archive, RecordingsError, pack};

/// Orders that may wait.
const ORDERS: usize = 32;

enum Job {
    Order(StudioOrder),
    /// The recording with this number is over; it counts if somebody still waits for it.
    Over(u64, Heard),
    End,
}

/// What the microphone gave, and whether it was lost midway.
type Heard = Result<(Samples, bool), AudioError>;

/// What can be listened to and kept.
struct Ready {
    made: Made,
    lost: bool,
}

/// What somebody has recorded who went away.
enum Aside {
    /// It is not over yet; its number.
    Coming(u64),
    Come(Result<Ready, Failure>),
}

/// The running studio.
pub(super) struct Studio {
    jobs: SyncSender<Job>,
}

/// What the studio works with.
pub(super) struct Workshop {
    pub archive: Archive,
    pub catalog: Arc<Catalog>,
    pub texts: Texts,
    pub outlets: Outlets,
}

impl Studio {
    /// Starts it. None when the system gives no thread: then nothing can be recorded.
    pub fn start(workshop: Workshop, post: Post) -> Option<Self> {
        Self::start_with(workshop, post, || DefaultMicrophone)
    }

    /// The same with another microphone.
    pub fn start_with<I: Input + Send + 'static>(
        workshop: Workshop,
        post: Post,
        microphone: impl Fn() -> I + Send + 'static,
    ) -> Option<Self> {
        let (jobs, inbox) = sync_channel(ORDERS);
        let desk = Desk {
            workshop,
            post,
            back: jobs.clone(),
            input: microphone,
            count: 0,
            number: 0,
            microphone: None,
            take: None,
            aside: BTreeMap::new(),
        };
        Builder::new()
            .name("polku-studio".into())
            .spawn(move || desk.run(&inbox))
            .inspect_err(|error| tracing::error!(%error, "nothing can be recorded"))
            .ok()?;
        Some(Self { jobs })
    }

    /// Asks for something. False when the studio is too busy or gone: nothing was asked then.
    pub fn ask(&self, order: StudioOrder) -> bool {
        self.jobs.try_send(Job::Order(order)).is_ok()
    }
}

impl Drop for Studio {
    fn drop(&mut self) {
        // One that is too busy to hear it ends with the program.
        let _is_busy = self.jobs.try_send(Job::End);
    }
}

/// What stands in the place of the content's clips: the recordings that are heard, with their files.
pub(super) fn heard(archive: &Archive, recordings: &Recordings, texts: &Texts) -> BTreeMap<Clip, PathBuf> {
    let all = recordings.all_heard(texts);
    all.map(|(clip, take)| (Clip::new(clip.lang.tag(), clip.name()), archive.path(clip, take)))
        .collect()
}

struct Desk<F> {
    workshop: Workshop,
    post: Post,
    back: SyncSender<Job>,
    input: F,
    /// Counts recordings, so that the end of one that was thrown away is not heeded.
    count: u64,
    /// The one that the console waits for.
    number: u64,
    microphone: Option<Microphone>,
    /// What was made ready and is not kept.
    take: Option<Ready>,
    /// What is put by, for nobody but who has spoken it.
    aside: BTreeMap<StaffId, Aside>,
}

impl<I: Input + Send + 'static, F: Fn() -> I> Desk<F> {
    fn run(mut self, inbox: &Receiver<Job>) {
        while let Ok(job) = inbox.recv() {
            match job {
                Job::Order(order) => self.carry_out(order),
                Job::Over(number, heard) => self.over(number, heard),
                Job::End => return,
            }
        }
    }

    fn say(&self, word: VoicesWord) {
        self.post.send(Word::Voices(word));
    }

    fn done(&self, note: ConsoleNote) {
        self.say(VoicesWord::Done(note));
    }

    fn carry_out(&mut self, order: StudioOrder) {
        match order {
            StudioOrder::Record => self.record(),
            StudioOrder::Stop => {
                if let Some(microphone) = &self.microphone {
                    microphone.stop();
                }
            }
            StudioOrder::Drop => self.drop_all(),
            StudioOrder::SetAside(who) => self.set_aside(who),
            StudioOrder::TakeUp(who) => self.take_up(who),
            StudioOrder::Listen => {
                if let Some(ready) = &self.take {
                    self.play(&ready.made.file);
                }
            }
            StudioOrder::Hear(clip, take) => match self.workshop.archive.bytes(&clip, &take) {
                Ok(bytes) => self.play(&bytes),
                Err(error) => self.done(refused(&error)),
            },
            StudioOrder::Keep { clip, text, by, on } => {
                let Some(ready) = self.take.take() else { return };
                let made = &ready.made;
                let take = recordings::Take {
                    text_sha256: text,
                    file_sha256: Sha256Hex::of(&made.file),
                    ms: made.measured.ms,
                    lufs: made.measured.lufs,
                    peak: made.measured.peak,
                    recorded_on: on,
                    by: Person::Staff(by),
                };
                match self.workshop.archive.keep(&clip, take, &made.file) {
                    Ok(()) => {
                        self.tell_all();
                        self.done(ConsoleNote::done("staff-voices-kept"));
                    }
                    Err(error) => {
                        self.take = Some(ready);
                        self.say(VoicesWord::Failed(refused(&error)));
                    }
                }
            }
            StudioOrder::Approve { clip, file, by, name } => {
                let approved = self.workshop.archive.approve(&clip, &file, Person::Staff(by), name);
                self.changed(approved, "staff-voices-approved-now");
            }
            StudioOrder::Delete(clip, file) => {
                let deleted = self.workshop.archive.delete(&clip, &file);
                self.changed(deleted, "staff-voices-deleted");
            }
            StudioOrder::Export { lang, outlet, names } => {
                let note = self.export(lang, &outlet, &names);
                self.done(note);
            }
            StudioOrder::LookForPacks => {
                let folders = [self.workshop.outlets.folder.clone()];
                self.say(VoicesWord::Packs(imports::files(&folders, &["zip"])));
            }
            StudioOrder::Import(path) => {
                let note = self.import(&path);
                self.tell_all();
                self.done(note);
            }
            StudioOrder::FindSights(lang) => self.find_sights(lang),
        }
    }

    /// The walk takes long, so it holds up nobody who records meanwhile.
    fn find_sights(&self, lang: Lang) {
        let Workshop { catalog, texts, .. } = &self.workshop;
        let (catalog, texts, post) = (Arc::clone(catalog), texts.clone(), self.post.clone());
        let walk = move || {
            let sights = Arc::new(learners_sights(&catalog, &texts, lang));
            post.send(Word::Voices(VoicesWord::Sights(lang, sights)));
        };
        if let Err(error) = Builder::new().name("polku-sights".into()).spawn(walk) {
            tracing::warn!(%error, "no pictures of where messages are met");
            self.say(VoicesWord::Sights(lang, Arc::default()));
        }
    }

    fn record(&mut self) {
        self.drop_all();
        let (number, back, post) = (self.number, self.back.clone(), self.post.clone());
        let started = Microphone::start((self.input)(), move |event| {
            let heard = match event {
                MicrophoneEvent::Level { ms, mean, peak } => {
                    post.send(Word::Voices(VoicesWord::Level { ms, mean, peak }));
                    return;
                }
                MicrophoneEvent::Recorded { samples, lost } => Ok((samples, lost)),
                MicrophoneEvent::Failed(error) => Err(error),
            };
            // A studio that is gone needs it no more.
            let _is_gone = back.send(Job::Over(number, heard));
        });
        match started {
            Ok(microphone) => self.microphone = Some(microphone),
            Err(error) => self.over(number, Err(error)),
        }
    }

    fn drop_all(&mut self) {
        self.count += 1;
        self.number = self.count;
        self.microphone = None;
        self.take = None;
    }

    fn over(&mut self, number: u64, heard: Heard) {
        if number == self.number {
            self.microphone = None;
            if heard.is_ok() {
                self.say(VoicesWord::Ended);
            }
            self.tell(made_ready(heard));
            return;
        }
        let mut aside = self.aside.values_mut();
        if let Some(waits) = aside.find(|one| matches!(one, Aside::Coming(coming) if *coming == number)) {
            *waits = Aside::Come(made_ready(heard));
        }
    }

    fn tell(&mut self, ready: Result<Ready, Failure>) {
        match ready {
            Ok(ready) => {
                self.say(VoicesWord::Ready(Take {
                    measured: ready.made.measured,
                    cut_off: ready.made.cut_off,
                    lost: ready.lost,
                }));
                self.take = Some(ready);
            }
            Err(failure) => {
                tracing::warn!(%failure, "a recording came to nothing");
                self.say(VoicesWord::Failed(ConsoleNote::wrong(failure.staff_key())));
            }
        }
    }

    fn set_aside(&mut self, who: StaffId) {
        let aside = match (self.microphone.take(), self.take.take()) {
            (Some(microphone), _) => {
                microphone.stop();
                Some(Aside::Coming(self.number))
            }
            (None, take) => take.map(|ready| Aside::Come(Ok(ready))),
        };
        self.aside.extend(aside.map(|aside| (who, aside)));
        self.drop_all();
    }

    fn take_up(&mut self, who: StaffId) {
        match self.aside.remove(&who) {
            Some(Aside::Come(ready)) => self.tell(ready),
            // The console waits for it again.
            Some(Aside::Coming(number)) => self.number = number,
            None => self.say(VoicesWord::Gone),
        }
    }

    fn play(&self, file: &[u8]) {
        match opus::decode(file) {
            Ok(samples) => self.post.send(Word::Play(samples.into())),
            Err(error) => {
                tracing::warn!(%error, "a recording can't be played");
                self.done(ConsoleNote::wrong("staff-voices-damaged"));
            }
        }
    }

    fn changed(&self, what: Result<(), RecordingsError>, key: &'static str) {
        match what {
            Ok(()) => {
                self.tell_all();
                self.done(ConsoleNote::done(key));
            }
            Err(error) => self.done(refused(&error)),
        }
    }

    /// The recordings are these now.
    fn tell_all(&self) {
        let (all, wrong) = self.workshop.archive.read();
        for error in wrong {
            tracing::warn!(%error, "recordings");
        }
        self.say(VoicesWord::Recordings(Arc::new(all)));
    }

    fn export(&self, lang: Lang, outlet: &Outlet, names: &BTreeMap<StaffId, ShortText>) -> ConsoleNote {
        let folder = match outlet {
            Outlet::Folder => &self.workshop.outlets.folder,
            Outlet::Disk(folder) => folder,
            Outlet::Printer => return ConsoleNote::wrong("staff-voices-not-printed"),
        };
        let path = folder.join(format!("polku-voices-{}.zip", lang.tag()));
        match self.write_pack(&path, lang, names) {
            Ok(0) => ConsoleNote::wrong("staff-voices-nothing-recorded"),
            Ok(count) => ConsoleNote {
                values: vec![("count", count.to_string()), ("path", path.display().to_string())],
                ..ConsoleNote::done("staff-voices-exported")
            },
            Err(failure) => {
                tracing::warn!(%failure, "a pack could not be written");
                ConsoleNote {
                    values: vec![("why", failure.to_string())],
                    ..ConsoleNote::wrong("staff-not-made")
                }
            }
        }
    }

    fn write_pack(&self, path: &Path, lang: Lang, names: &BTreeMap<StaffId, ShortText>) -> Result<usize, Failure> {
        let archive = &self.workshop.archive;
        let (all, _) = archive.read();
        if !all.0.keys().any(|clip| clip.lang == lang) {
            return Ok(0);
        }
        let place = &self.workshop.outlets.folder;
        // A stick that was pulled out leaves no folder; only the place's own is made.
        if path.starts_with(place) {
            std::fs::create_dir_all(place).map_err(Failure::Folder)?;
        }
        let mut file = WholeFile::create(path)?;
        let count = pack::write(archive, &all, Some(lang), names, (path, &mut file))?;
        file.finish_checked()?;
        Ok(count)
    }

    fn import(&self, path: &Path) -> ConsoleNote {
        let texts = &self.workshop.texts;
        let is_known = |clip: &ClipId| texts.spoken(clip).is_some();
        let measure = |bytes: &[u8]| mastering::measure(bytes).map_err(|error| error.to_string());
        match pack::read(&self.workshop.archive, path, &is_known, &measure) {
            Ok(came) => ConsoleNote {
                values: vec![
                    ("approved", came.approved.to_string()),
                    ("waiting", came.waiting.to_string()),
                    ("known", came.known.to_string()),
                    ("left", came.left.to_string()),
                ],
                ..ConsoleNote::done("staff-voices-imported")
            },
            Err(error) => refused(&error),
        }
    }
}

/// A clip made of what was heard.
fn made_ready(heard: Heard) -> Result<Ready, Failure> {
    let (samples, lost) = heard.map_err(Failure::Microphone)?;
    let made = mastering::make(&samples).map_err(Failure::NotMade)?;
    Ok(Ready { made, lost })
}

fn refused(error: &RecordingsError) -> ConsoleNote {
    tracing::warn!(%error, "recordings");
    ConsoleNote::wrong(error.staff_key())
}

/// Why a recording or a pack came to nothing.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error(transparent)]
    Microphone(AudioError),
    #[error(transparent)]
    NotMade(NotMade),
    #[error(transparent)]
    Recordings(#[from] RecordingsError),
    #[error(transparent)]
    Export(#[from] ExportError),
    #[error("the folder can't be made: {0}")]
    Folder(std::io::Error),
}

impl Failure {
    const fn staff_key(&self) -> &'static str {
        match self {
            Self::Microphone(_) => "staff-voices-no-microphone",
            Self::NotMade(NotMade::Unusable(Unusable::NothingHeard)) => "staff-voices-not-heard",
            Self::NotMade(NotMade::Unusable(Unusable::TooLong)) => "staff-voices-too-long",
            _ => "staff-voices-not-mastered",
        }
    }
}

#[cfg(test)]
#[path = "studio_tests.rs"]
mod tests;
