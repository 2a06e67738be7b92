//! The model: what was recorded, and where the person at the kiosk is now.
//!
//! `record` is folded from the journal; `session` lives until the learner leaves and is then replaced as a whole.

mod staff;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::app::effect::Outlet;
use crate::app::guesses::Guesses;
use crate::app::msg::Msg;
use crate::app::typed::Typed;
use crate::app::volume::Volume;
use crate::app::words::Words;
use crate::base::calendar::{Date, Finland};
use crate::base::{AttemptId, LessonId, Millis, PictureId, TaskId, Tempo, TextKey, Timestamp, VisitId};
use crate::content::catalog::{Case, Catalog};
use crate::content::recordings::{Lacking, Recordings};
use crate::content::schema::lesson::Topic;
use crate::course::FunderFact;
use crate::i18n::{ClipId, Lang, Texts};
use crate::journal::{AttemptKind, Comfort, Learner, Moment, Record, Rung};
use crate::service::ElementRef;
use crate::tutor::Run;

pub use crate::tutor::questions::QuestionRef;
pub use staff::{NewPin, Pad, PadNote, PadWish, Recovering, Staff, StaffNotice, Stopped};

/// Everything that the kiosk knows.
#[derive(Clone)]
pub struct Model {
    /// The lessons that can be offered.
    pub catalog: Arc<Catalog>,
    /// The words.
    pub texts: Texts,
    /// What the content's clips lack to be spoken, by language.
    pub lacking: Arc<Lacking>,
    /// What people have recorded.
    pub recordings: Arc<Recordings>,
    /// What the place has set.
    pub settings: Settings,
    /// What the journal says.
    pub record: Record,
    /// The person at the kiosk.
    pub session: Session,
    /// The staff's PIN, when it is being asked or set.
    pub staff: Staff,
    /// Wrong picture codes, of whoever tried them.
    pub guesses: Guesses,
    /// Whether there is sound.
    pub sound: Sound,
    /// What is heard at the moment.
    pub heard: Option<ClipId>,
    /// Whether the journal takes what is recorded.
    pub journal: JournalHealth,
    /// Facts that were recorded and are not known to be on the disk.
    pub on_their_way: usize,
}

/// What the place can set. Times are lengths of stillness.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// After so long without a touch the kiosk asks "are you there?".
    pub ask_after: Millis,
    /// So long after that it signs out.
    pub leave_after: Millis,
    /// After so long without doing anything in a task help is offered.
    pub stuck_after: Millis,
    /// So many wrong turns in a row, and help is offered.
    pub stuck_after_wrong: u32,
    /// The languages offered, in the order of the first screen. The model keeps those that the content is written in.
    pub languages: Vec<Lang>,
    /// Unaided runs in a row that count as mastery. Recorded with each attempt.
    pub mastery_runs: u8,
    /// What this place's funder asks of people. Nothing else is asked, and nothing of it without consent.
    pub funder_facts: BTreeSet<FunderFact>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            ask_after: Millis::seconds(180),
            leave_after: Millis::seconds(60),
            stuck_after: Millis::seconds(30),
            stuck_after_wrong: 3,
            languages: Lang::ALL.to_vec(),
            mastery_runs: 2,
            funder_facts: BTreeSet::new(),
        }
    }
}

impl Settings {
    /// The language that the kiosk speaks to whoever has not chosen one.
    #[must_use]
    pub fn first_language(&self) -> Lang {
        self.languages.first().copied().unwrap_or(Lang::SERVICE)
    }
}

/// The time of a message, and fresh ids for what it may begin. Made by the runtime.
#[derive(Debug, Clone, Copy)]
pub struct Now {
    /// Wall time, for the record.
    pub at: Timestamp,
    /// Time since the program started; never jumps. For stillness.
    pub mono: Millis,
    /// Ids that nobody has used.
    pub fresh: [Uuid; 2],
}

impl Now {
    /// The day in Finland; none for a time that no calendar has.
    #[must_use]
    pub fn today(&self) -> Option<Date> {
        Finland::default().day(self.at)
    }

    /// As many more ids as are needed: made from the second fresh one, so each is as fresh (UUID version 8, RFC 9562).
    #[must_use]
    pub fn nth(&self, number: u64) -> Uuid {
        let [_, second] = self.fresh;
        let mut hash = Sha256::new();
        hash.update(second.as_bytes());
        hash.update(number.to_be_bytes());
        let digest: [u8; 32] = hash.finalize().into();
        uuid::Builder::from_custom_bytes(*digest.first_chunk::<16>().unwrap_or(&[0; 16])).into_uuid()
    }
}

/// Whether there is sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sound {
    /// As far as is known.
    #[default]
    Available,
    /// There is no device.
    Gone,
}

/// Whether the journal takes what is recorded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum JournalHealth {
    /// Yes.
    #[default]
    Writing,
    /// Not now: what is recorded waits, and a person is called.
    Stuck(Unsaved),
    /// Never again in this run of the program: no more tasks are begun.
    Ended(Unsaved),
}

impl JournalHealth {
    /// What is not saved; none when all is.
    #[must_use]
    pub const fn unsaved(&self) -> Option<&Unsaved> {
        match self {
            Self::Writing => None,
            Self::Stuck(unsaved) | Self::Ended(unsaved) => Some(unsaved),
        }
    }
}

/// What could not be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsaved {
    /// The sentence to staff that says why, and what to do.
    pub why: StaffNotice,
    /// How many events.
    pub events: u64,
}

/// The person at the kiosk, until they leave.
#[derive(Clone)]
pub struct Session {
    /// The help language: what is heard, and what is read while `comfort` says nothing else.
    pub lang: Lang,
    /// How they like to hear and read.
    pub comfort: Comfort,
    /// How loud it is.
    pub volume: Volume,
    /// Where the person is.
    pub place: Place,
    /// Their visit, once they have signed in.
    pub visit: Option<Visit>,
    /// A question over the screen.
    pub overlay: Option<Ask>,
    /// The question that "are you there?" has covered: who waits for a person is asked it again.
    pub covered: Option<Ask>,
    /// What the tile means that was touched once. Forgotten when something else is asked.
    pub chosen: Option<Msg>,
    /// Whether the ear is on.
    pub ear_on: bool,
    /// Whether a person was called in this stay.
    pub hand_raised: bool,
    /// When somebody was last there.
    pub last_seen: Millis,
}

/// A stay at the kiosk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visit {
    /// Its id.
    pub id: VisitId,
    /// Whose.
    pub learner: Learner,
}

/// A question over the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// "Are you there?", since when.
    AreYouThere(Millis),
    /// "Shall I help?", in a kind without help.
    ShallIHelp,
    /// "Have you finished?"
    Finished,
    /// A person was called in a task: did they help, or does the learner go on alone?
    SomebodyComes,
    /// "Do you want to take a break?"
    Break,
    /// "How do you want to hear and read?"
    Comfort,
    /// "Which language do you want to read?"
    Reading,
}

/// Where the person is.
#[derive(Clone)]
pub enum Place {
    /// Nobody has touched anything.
    Welcome,
    /// Choosing the language.
    Languages,
    /// New, been here, or only trying.
    SignIn,
    /// Touching the pictures.
    Code(CodeEntry),
    /// Choosing what one wants to learn; what is chosen so far.
    Goals(BTreeSet<Topic>),
    /// Choosing a task.
    Path,
    /// Going on with a task that was cut off, or not.
    Resume(TaskRef, AttemptId),
    /// Answering questions.
    Questions(Asking),
    /// Choosing how to practise.
    Kinds(TaskRef),
    /// Practising.
    Practice(Box<Practising>),
    /// Hearing what came of it.
    After(After),
}

/// A task of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskRef {
    /// The lesson.
    pub lesson: LessonId,
    /// The task.
    pub task: TaskId,
}

/// The pictures of a sign-in as they are touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeEntry {
    /// What they are for.
    pub purpose: CodePurpose,
    /// The animal.
    pub animal: Option<PictureId>,
    /// Whether the animal has been confirmed by the arrow.
    pub animal_done: bool,
    /// The things so far.
    pub things: Vec<PictureId>,
    /// What needs saying about the last try.
    pub note: Option<&'static str>,
}

/// What the pictures are for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodePurpose {
    /// Choosing new ones.
    Choose,
    /// Repeating the three that were chosen.
    Repeat([PictureId; 3]),
    /// Signing in; so many tries were wrong.
    Known {
        /// Wrong tries.
        wrong: u32,
    },
    /// Nothing: too many codes were wrong, and for a while none is looked at.
    Paused,
}

/// Questions being asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asking {
    /// Before the lesson, after it, or on a later day before it is practised.
    pub when: Moment,
    /// All that are asked now, in order.
    pub questions: Vec<QuestionRef>,
    /// Which of them is being asked, from 0.
    pub index: usize,
    /// The task that is practised then; none is back to the path.
    pub then: Option<TaskRef>,
}

/// A task being practised.
#[derive(Clone)]
pub struct Practising {
    /// The attempt.
    pub attempt: AttemptId,
    /// Its case.
    pub case: Arc<Case>,
    /// Where it stands.
    pub run: Run,
    /// Texts in fields: they live here until they are judged, and in the fields until the page forgets them.
    pub drafts: BTreeMap<ElementRef, Typed>,
    /// Fields whose text has changed since it was judged.
    pub unjudged: BTreeSet<ElementRef>,
    /// What just happened, when that needs saying.
    pub aside: Option<TextKey>,
    /// The hint that shows: the step it is for, and the rung.
    pub hint: Option<(usize, Rung)>,
    /// Whether help has been offered since the last thing done.
    pub offered: bool,
    /// When something was last done.
    pub last_act: Millis,
    /// How long was written since something was last recorded.
    pub writing: Millis,
    /// The drawn hand.
    pub hand: DrawnHand,
}

/// The drawn hand that shows how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DrawnHand {
    /// Counts its moves.
    pub turn: u32,
    /// What it is doing.
    pub phase: HandPhase,
    /// It is at its field and types: each move is one letter.
    pub types: bool,
}

/// What the drawn hand is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum HandPhase {
    /// Not there.
    #[default]
    Away,
    /// Waiting for "next".
    Waiting,
    /// On its way.
    Moving,
}

/// What came of an attempt.
#[derive(Clone)]
pub struct After {
    /// Of which task.
    pub task: TaskRef,
    /// Which page of it.
    pub page: AfterPage,
    /// The kind it was.
    pub kind: AttemptKind,
    /// The attempt as it ended.
    pub run: Run,
    /// Its case.
    pub case: Arc<Case>,
    /// "I learned something", once answered.
    pub learned: Option<bool>,
    /// "I can do this myself", once answered.
    pub can_do: Option<bool>,
}

/// A page after an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterPage {
    /// What happened.
    Told,
    /// "Did you learn something?"
    Learned,
    /// "Can you do this yourself now?"
    CanDo,
    /// "Have you done this in the real service?", asked when the lesson was begun on another day.
    Did,
}

impl Session {
    /// Nobody is there.
    #[must_use]
    pub const fn nobody(lang: Lang, seen: Millis) -> Self {
        Self {
            lang,
            comfort: Comfort {
                reads: None,
                tempo: Tempo::USUAL,
            },
            volume: Volume::USUAL,
            place: Place::Welcome,
            visit: None,
            overlay: None,
            covered: None,
            chosen: None,
            ear_on: false,
            hand_raised: false,
            last_seen: seen,
        }
    }

    /// The language of the texts.
    #[must_use]
    pub fn reads(&self) -> Lang {
        self.comfort.reads.unwrap_or(self.lang)
    }
}

impl Model {
    /// A model before anybody came.
    #[must_use]
    pub fn new(catalog: Arc<Catalog>, texts: Texts, mut settings: Settings, record: Record, pin_is_set: bool) -> Self {
        settings.languages.retain(|lang| texts.is_written(*lang));
        let lang = settings.first_language();
        let pad = (!pin_is_set).then(|| Pad {
            wish: PadWish::Choose(NewPin::First),
            digits: Vec::new(),
            note: PadNote::Purpose,
            busy: false,
        });
        Self {
            catalog,
            texts,
            lacking: Arc::default(),
            recordings: Arc::default(),
            settings,
            record,
            session: Session::nobody(lang, Millis(0)),
            staff: Staff {
                pin_is_set,
                pad,
                console: None,
                kept: BTreeMap::new(),
                outlets: Vec::new(),
                outlet: Outlet::default(),
                making: false,
                sights: BTreeMap::new(),
                lang: Lang::STAFF[0],
                recovering: None,
                new_code: None,
                notices: Vec::new(),
                stopped: None,
            },
            guesses: Guesses::default(),
            sound: Sound::default(),
            heard: None,
            journal: JournalHealth::default(),
            on_their_way: 0,
        }
    }

    /// The same, with what its clips lack and what people have recorded.
    #[must_use]
    pub fn with_voices(mut self, lacking: Lacking, recordings: Recordings) -> Self {
        self.lacking = Arc::new(lacking);
        self.take_recordings(Arc::new(recordings));
        self
    }

    /// The recordings are these now: a language of which nothing is silent any more is spoken from now on.
    pub(crate) fn take_recordings(&mut self, recordings: Arc<Recordings>) {
        // Where nobody has looked at the clips, everything can be said.
        if !self.lacking.is_empty() {
            let spoken = recordings.spoken(&self.lacking, &self.texts);
            self.texts = std::mem::take(&mut self.texts).voiced_in(spoken);
        }
        self.recordings = recordings;
    }

    /// The model of a kiosk that can't start: staff reads why, and closes it with the PIN when there is one.
    #[must_use]
    pub fn stopped(texts: Texts, why: Stopped, pin_is_set: bool) -> Self {
        let mut model = Self::new(
            Arc::default(),
            texts,
            Settings::default(),
            Record::default(),
            pin_is_set,
        );
        model.staff.pad = None;
        model.staff.stopped = Some(why);
        model
    }

    /// The words that the person at the kiosk reads and hears.
    #[must_use]
    pub fn words(&self) -> Words<'_> {
        let session = &self.session;
        Words::read_and_heard(&self.texts, session.reads(), session.lang)
    }

    /// The practice that is going on.
    #[must_use]
    pub fn practising(&self) -> Option<&Practising> {
        match &self.session.place {
            Place::Practice(practising) => Some(practising),
            _ => None,
        }
    }
}
