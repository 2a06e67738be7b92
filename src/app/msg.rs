//! Everything that can happen to the model: hands on the window, timers, and word from the adapters.

use crate::app::console::{ConsoleMsg, FilesWord, ImportWord, LearningWord, VoicesWord};
use crate::app::effect::Secret;
use crate::app::model::{StaffNotice, Unsaved};
use crate::app::typed::Typed;
use crate::base::{LessonId, OptionId, PictureId, Role, StaffId, TaskId};
use crate::content::schema::lesson::Topic;
use crate::content::schema::service::Surface;
use crate::i18n::{ClipId, Lang, Utterance};
use crate::journal::{AttemptKind, Entry};
use crate::service::ElementRef;

/// A message to the model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Msg {
    /// Any touch, key or movement: somebody is there.
    Touched,
    /// A timer that was armed has run out.
    Woke,
    /// A text of the coach was touched: say it.
    Say(Utterance),
    /// The welcome screen was touched.
    Begin,
    /// A tile was touched: the first touch says it and marks it, the second one, or the big arrow, takes it.
    Choose {
        /// What the tile says.
        says: Utterance,
        /// What taking it means.
        then: Box<Msg>,
    },
    /// A help language was chosen.
    Language(Lang),
    /// Back to the screen before, on the way in.
    StepBack,
    /// On the sign-in screens.
    SignIn(SignInMsg),
    /// A scanner has read something: the code of a card, if it is one.
    Scanned(Secret),
    /// Choosing what one wants to learn.
    Goals(GoalsMsg),
    /// A task on the path was touched.
    OpenTask(LessonId, TaskId),
    /// Goes on with the attempt that was cut off.
    Resume,
    /// Leaves the cut-off attempt behind.
    StartAnew,
    /// An answer to a question; none is "I don't know".
    Answer(Option<OptionId>),
    /// A kind of attempt was chosen.
    Start(AttemptKind),
    /// In the simulated service.
    Service(ServiceMsg),
    /// One of the helpers.
    Helper(HelperMsg),
    /// How one hears and reads.
    Comfort(ComfortMsg),
    /// In a shown attempt.
    Demo(DemoMsg),
    /// "I am ready": the learner says that the errand is done.
    Ready,
    /// Puts the task at hand aside, to be gone on with later, and goes back to the path.
    OtherTask,
    /// Yes to the question of the overlay ("shall I help?", "break?" …).
    Yes,
    /// No to the question of the overlay.
    No,
    /// On the screens after an attempt.
    After(AfterMsg),
    /// On the staff's number pad.
    Staff(StaffMsg),
    /// In the staff's console.
    Console(ConsoleMsg),
    /// Word about files and paper.
    Files(FilesWord),
    /// Word about lists from files.
    Import(ImportWord),
    /// Word about what was learned.
    Learning(LearningWord),
    /// Word about what people record.
    Voices(VoicesWord),
    /// The journal has these entries on disk.
    Saved(Vec<Entry>),
    /// The journal could not be written.
    NotSaved {
        /// Why, and how many events.
        unsaved: Unsaved,
        /// Whether the runtime has stopped trying.
        for_good: bool,
    },
    /// There is little room on the disk now, or enough again.
    Room(Option<StaffNotice>),
    /// Word from the sound.
    Sound(SoundMsg),
}

/// Signing in without reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignInMsg {
    /// "I am new."
    New,
    /// "I have been here."
    BeenHere,
    /// "Only try."
    OnlyTry,
    /// An animal or thing was touched.
    Pick(PictureId),
    /// Takes the last one back.
    Unpick,
    /// The arrow: these pictures it is.
    Done,
}

/// Choosing what one wants to learn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoalsMsg {
    /// From the path: the choice is wanted again.
    Change,
    /// A goal was touched: it is on, or off again.
    Touch(Topic),
    /// The arrow: these it is.
    Done,
}

/// A hand on the simulated service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServiceMsg {
    /// A link or button.
    Press(ElementRef),
    /// An option.
    Choose(ElementRef, OptionId),
    /// A checkbox.
    Tick(ElementRef, bool),
    /// The text of a field changed.
    Typed(ElementRef, Typed),
    /// A field was left, or Enter was pressed in it.
    LeftField(ElementRef),
    /// The back arrow of the browser.
    Back(Surface),
    /// With the ear on: a text or element was touched to be heard.
    Hear(Utterance, Option<ElementRef>),
    /// A touch where nothing is.
    Nothing,
}

/// The helpers at the edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HelperMsg {
    /// The ear: on or off.
    Ear,
    /// The bulb: the next rung.
    Bulb,
    /// The hand: a person, please.
    Hand,
    /// The door: take a break.
    Door,
    /// The headphones: how one hears and reads.
    Comfort,
}

/// How one hears and reads. Each touch is heard as it changes things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComfortMsg {
    /// The voice speaks slower.
    Slower,
    /// The voice speaks faster.
    Faster,
    /// The voice is softer.
    Quieter,
    /// The voice is louder.
    Louder,
    /// Another language to read is wished for.
    OtherTexts,
    /// This language is read.
    Read(Lang),
    /// It is as it should be.
    Done,
}

/// A shown attempt, at the learner's pace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DemoMsg {
    /// "Next": the hand may move.
    Next,
    /// The drawn hand has arrived at its target.
    Arrived,
}

/// After an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterMsg {
    /// The arrow.
    Next,
    /// "I learned something", yes or no.
    Learned(bool),
    /// "I can do this myself", yes or no.
    CanDo(bool),
    /// "I have done this in the real service", yes or no.
    Did(bool),
    /// Once more.
    Again,
    /// To the path.
    ToPath,
}

/// Staff at the number pad.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StaffMsg {
    /// Staff want to their side: the corner was held, or its key pressed.
    WantsIn,
    /// Somebody wants to leave full screen or close the window.
    WantsOut,
    /// A digit of the PIN.
    Digit(u8),
    /// Takes the last digit back.
    Erase,
    /// The PIN is complete.
    Done,
    /// Back to the learner's screen, or to the console.
    Cancel,
    /// The PIN is forgotten: the recovery code will be typed.
    Forgotten,
    /// The recovery code is written down.
    CodeWritten,
    /// What came of something with the PINs.
    Answered(PinAnswer),
}

/// What came of something with the PINs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PinAnswer {
    /// It was right.
    Right {
        /// Who it is, and what they may do. None where that is not known.
        who: Option<(StaffId, Role)>,
    },
    /// It is done: a PIN is set, a member is out.
    Done {
        /// Whose.
        staff: Option<StaffId>,
        /// The new recovery code, which must be shown now.
        recovery: Option<Secret>,
    },
    /// It was wrong; this many free tries are left.
    Wrong {
        /// Tries before waiting begins.
        tries_left: u32,
    },
    /// Not looked at: this many seconds must pass first.
    Wait {
        /// Seconds.
        seconds: u64,
    },
    /// Too short, or one that everybody tries first.
    TooEasy,
    /// Somebody else has it.
    Taken,
    /// The recovery code was mistyped; this was no try.
    NotACode,
    /// Without this one nobody could open the kiosk's settings.
    LastAdministrator,
    /// It could not be written down.
    NotSaved,
}

/// Word from the sound adapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SoundMsg {
    /// There is a device again.
    Available,
    /// There is no device, or it went away.
    Gone,
    /// This is heard now.
    Speaking(ClipId),
    /// The utterance is over.
    Finished,
    /// A clip of the utterance is missing.
    ClipMissing,
}
