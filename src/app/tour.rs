//! A tour of all screens: each has a name, and a way there that a learner could go.
//!
//! For `polku render` and for text snapshots. Uses `app::rehearsal`. Deliberately not here: drawing, and any lesson by name.

use std::fmt;
use std::sync::Arc;

use crate::app::console::{ConsoleMsg, Learned, LearningWord, Page, RollMsg, VoicesMsg, VoicesWord};
use crate::app::effect::LearningOrder;
use crate::app::made_up;
use crate::app::model::{Model, Settings, StaffNotice, Stopped};
use crate::app::msg::{AfterMsg, ComfortMsg, GoalsMsg, HelperMsg, Msg, SignInMsg, StaffMsg};
use crate::app::rehearsal::Rehearsal;
use crate::app::screen::Screen;
use crate::app::sights::Sights;
use crate::base::{LessonId, Millis, PictureId, Role, TaskId, pictures};
use crate::content::catalog::{Catalog, Lesson};
use crate::content::recordings::Level;
use crate::content::schema::lesson::Topic;
use crate::i18n::{Lang, Texts};
use crate::journal::entry::EncodeError;
use crate::journal::{AttemptKind, Record};

/// More acts than any task has: a stop for a task that never ends.
pub(crate) const MOST_ACTS: usize = 200;

macro_rules! stops {
    ($($(#[$doc:meta])* $stop:ident = $name:literal),+ $(,)?) => {
        /// A stop of the tour.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Stop {
            $($(#[$doc])* $stop,)+
        }

        impl Stop {
            /// All stops, in the order in which a learner comes by.
            pub const ALL: &'static [Self] = &[$(Self::$stop,)+];

            /// Its name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$stop => $name,)+ }
            }
        }
    };
}

stops! {
    /// Nobody is there.
    Welcome = "welcome",
    /// The languages, one touched.
    Languages = "languages",
    /// New, been here, or only trying.
    SignIn = "sign-in",
    /// The animals, one touched.
    Animals = "animals",
    /// The things, two touched.
    Things = "things",
    /// What one wants to learn, two chosen.
    Goals = "goals",
    /// The path.
    Path = "path",
    /// Going on with a task that was broken off.
    Resume = "resume",
    /// A question before the lesson.
    Question = "question",
    /// How to practise.
    Kinds = "kinds",
    /// A practice page.
    Practice = "practice",
    /// What came of it.
    Told = "told",
    /// "Did you learn something?"
    Learned = "learned",
    /// "Can you do this yourself?"
    CanDo = "can-do",
    /// "Have you done this in the real service?"
    Did = "did",
    /// The staff's number pad.
    Pin = "pin",
    /// The kiosk can't start.
    Notice = "notice",
    /// "Are you there?"
    AreYouThere = "are-you-there",
    /// "Shall I help?"
    ShallIHelp = "shall-i-help",
    /// "Have you finished?"
    Finished = "finished",
    /// A person was called in a task.
    SomebodyComes = "somebody-comes",
    /// "Do you want to take a break?", in a task.
    Break = "break",
    /// "How do you want to hear and read?"
    Comfort = "comfort",
    /// "Which language do you want to read?"
    Reading = "reading",
    /// The console: what there is today.
    Today = "today",
    /// The console: the roll of the meeting that is on.
    Roll = "roll",
    /// The console: whom a walk-in is joined to.
    JoinWhom = "join-whom",
    /// The console: a course.
    Course = "course",
    /// The console: the form of a course.
    CourseForm = "course-form",
    /// The console: all people.
    People = "people",
    /// The console: a person.
    Person = "person",
    /// The console: the form of a guidance.
    Guidance = "guidance",
    /// The console: who is practising.
    Board = "board",
    /// The console: totals, files, paper.
    Files = "files",
    /// The console: how a group is doing.
    Progress = "progress",
    /// The console: a person over visits.
    PersonProgress = "person-progress",
    /// The console: whether people learned.
    Outcomes = "outcomes",
    /// The console: what people have spoken, and what nobody has.
    Voices = "voices",
    /// The console: a message is being recorded.
    Recording = "recording",
    /// The console: a recording that waits to be approved.
    Approving = "approving",
    /// The console: staff, PINs, the way out.
    Kiosk = "kiosk",
}

impl Stop {
    /// Whether it is in the staff's console.
    #[must_use]
    pub fn is_staffs(self) -> bool {
        self >= Self::Today
    }

    /// The stop with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|stop| stop.name() == name)
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What to see at a stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// The help language.
    pub lang: Lang,
    /// The lesson; the first one on the path, when left out.
    pub lesson: Option<LessonId>,
    /// The task; the lesson's first one, when left out.
    pub task: Option<TaskId>,
    /// The kind of attempt.
    pub kind: AttemptKind,
    /// So many right acts are done first.
    pub acts: usize,
    /// Whether the ear is on.
    pub ear: bool,
}

impl Wish {
    /// The usual: the first task, together, nothing done yet.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self {
            lang,
            lesson: None,
            task: None,
            kind: AttemptKind::Guided,
            acts: 0,
            ear: false,
        }
    }
}

/// Why a stop can't be reached.
#[derive(Debug, thiserror::Error)]
pub enum TourError {
    /// There is no such lesson, or it has errors.
    #[error("no such lesson is offered; `polku check` shows why")]
    NoLesson,
    /// The lesson has no such task.
    #[error("the lesson has no such task")]
    NoTask,
    /// The task ended sooner.
    #[error("the task is over after {0} acts")]
    Over(usize),
    /// The way led elsewhere, e.g. because the lesson has no questions.
    #[error("the way to `{wanted}` led to `{reached}`")]
    Elsewhere {
        /// The stop.
        wanted: Stop,
        /// The screen.
        reached: &'static str,
    },
    /// A fact can't be written.
    #[error(transparent)]
    Encode(#[from] EncodeError),
}

/// The screen at a stop.
///
/// # Errors
/// [`TourError`] when it can't be reached with this content.
pub fn screen(catalog: &Arc<Catalog>, texts: &Texts, stop: Stop, wish: &Wish) -> Result<Screen, TourError> {
    Ok(stand(catalog, texts, stop, wish)?.screen())
}

/// The kiosk as it stands at a stop.
///
/// # Errors
/// [`TourError`] when it can't be reached with this content.
pub fn stand(catalog: &Arc<Catalog>, texts: &Texts, stop: Stop, wish: &Wish) -> Result<Rehearsal, TourError> {
    if stop == Stop::Notice {
        let why = StaffNotice {
            key: "staff-store-locked",
            values: vec![("path", "polku".to_owned())],
        };
        let stopped = Stopped {
            why,
            detail: String::new(),
        };
        return Ok(Rehearsal::new(Model::stopped(texts.clone(), stopped, true)));
    }
    let model = Model::new(
        catalog.clone(),
        texts.clone(),
        Settings::default(),
        Record::default(),
        true,
    );
    let mut guide = Guide {
        kiosk: Rehearsal::new(model),
        wish,
    };
    guide.go(stop)?;
    let screen = guide.kiosk.screen();
    let reached = screen.overlay.as_ref().map_or(screen.name, |overlay| overlay.name);
    let wanted = match stop {
        stop if stop.is_staffs() => "console",
        _ => stop.name(),
    };
    if reached == wanted {
        Ok(guide.kiosk)
    } else {
        Err(TourError::Elsewhere { wanted: stop, reached })
    }
}

/// The messages that a new person sends to sign in, from the welcome screen to the path.
#[must_use]
pub fn sign_in_as_new(lang: Lang) -> Vec<Msg> {
    let mut msgs = vec![Msg::Begin, Msg::Language(lang)];
    msgs.push(Msg::SignIn(SignInMsg::New));
    msgs.extend(code(2));
    // What one wants to learn is asked once; nothing is an answer too.
    msgs.push(Msg::Goals(GoalsMsg::Done));
    msgs
}

/// The messages with which the same person signs in again.
#[must_use]
pub fn sign_in_again(lang: Lang) -> Vec<Msg> {
    let mut msgs = vec![Msg::Begin, Msg::Language(lang)];
    msgs.push(Msg::SignIn(SignInMsg::BeenHere));
    msgs.extend(code(1));
    msgs
}

/// An animal, then three things so many times.
fn code(times: usize) -> impl Iterator<Item = Msg> {
    let once = |pictures: Vec<PictureId>| {
        let picks = pictures.into_iter().map(SignInMsg::Pick);
        picks.chain([SignInMsg::Done]).collect::<Vec<_>>()
    };
    let things = std::iter::repeat_n(once(code_pictures("thing-", 3)), times).flatten();
    once(code_pictures("animal-", 1))
        .into_iter()
        .chain(things)
        .map(Msg::SignIn)
}

fn code_pictures(kind: &str, count: usize) -> Vec<PictureId> {
    let of_kind = pictures::NAMES.iter().filter(|name| name.starts_with(kind));
    of_kind
        .filter_map(|name| PictureId::new(name).ok())
        .take(count)
        .collect()
}

struct Guide<'w> {
    kiosk: Rehearsal,
    wish: &'w Wish,
}

/// The language whose voices are shown, where the content is written in it.
const LEARNERS: Lang = Lang::So;

const fn voices(msg: VoicesMsg) -> Msg {
    Msg::Console(ConsoleMsg::Voices(msg))
}

impl Guide<'_> {
    fn go(&mut self, stop: Stop) -> Result<(), TourError> {
        let lang = self.learners();
        let until = |count: usize| sign_in_as_new(lang).into_iter().take(count);
        match stop {
            Stop::Welcome | Stop::Notice => Ok(()),
            Stop::Languages => {
                self.send(until(1))?;
                let tile = self.kiosk.screen().tile_for(&Msg::Language(lang)).cloned();
                self.send(tile.map(|tile| tile.msg))
            }
            Stop::SignIn => self.send(until(2)),
            // Begin, language, new; then the animal.
            Stop::Animals => self.send(until(4)),
            // … onward, and two things.
            Stop::Things => self.send(until(7)),
            Stop::Goals => {
                let way = sign_in_as_new(lang);
                let asked = way.len().saturating_sub(1);
                self.send(way.into_iter().take(asked))?;
                self.send([Topic::Home, Topic::Travel].map(|topic| Msg::Goals(GoalsMsg::Touch(topic))))
            }
            Stop::Path => self.send(sign_in_as_new(lang)),
            Stop::Resume => {
                self.practise(self.wish.kind, self.wish.acts.max(1))?;
                self.send([Msg::Helper(HelperMsg::Door), Msg::Yes])?;
                self.send(sign_in_again(lang))?;
                self.open()
            }
            Stop::Question => {
                self.go(Stop::Path)?;
                self.open()
            }
            Stop::Kinds => {
                self.go(Stop::Path)?;
                self.open()?;
                self.answer_all()
            }
            Stop::Practice => {
                self.practise(self.wish.kind, self.wish.acts)?;
                if self.wish.ear {
                    self.send([Msg::Helper(HelperMsg::Ear)])?;
                }
                Ok(())
            }
            Stop::Told => self.finish(self.wish.kind),
            Stop::Learned => {
                // After a shown attempt nobody is asked what they learned.
                self.finish(match self.wish.kind {
                    AttemptKind::Shown => AttemptKind::Guided,
                    kind => kind,
                })?;
                self.send([Msg::After(AfterMsg::Next)])
            }
            Stop::CanDo => {
                self.go(Stop::Learned)?;
                self.send([Msg::After(AfterMsg::Learned(true))])
            }
            Stop::Did => {
                self.go(Stop::CanDo)?;
                self.send([
                    Msg::After(AfterMsg::CanDo(true)),
                    Msg::Helper(HelperMsg::Door),
                    Msg::Yes,
                ])?;
                // A week later.
                self.kiosk.pass(Millis::seconds(7 * 24 * 60 * 60));
                self.send(sign_in_again(self.learners()))?;
                self.open()?;
                self.answer_all()?;
                self.send([Msg::Start(AttemptKind::Guided)])?;
                self.act_to_the_end()?;
                self.send([
                    Msg::After(AfterMsg::Next),
                    Msg::After(AfterMsg::Learned(true)),
                    Msg::After(AfterMsg::CanDo(true)),
                ])
            }
            Stop::Pin => self.send([Msg::Staff(StaffMsg::WantsOut), Msg::Staff(StaffMsg::Digit(1))]),
            Stop::AreYouThere => {
                self.go(Stop::Path)?;
                self.kiosk.pass(Settings::default().ask_after);
                self.send([Msg::Woke])?;
                self.kiosk.pass(Millis::seconds(15));
                Ok(())
            }
            Stop::ShallIHelp => {
                self.practise(AttemptKind::Alone, self.wish.acts)?;
                self.send([Msg::Helper(HelperMsg::Bulb)])
            }
            Stop::Finished => {
                self.practise(AttemptKind::Alone, self.wish.acts)?;
                self.send([Msg::Ready])
            }
            Stop::SomebodyComes => {
                self.practise(self.wish.kind, self.wish.acts)?;
                self.send([Msg::Helper(HelperMsg::Hand)])
            }
            Stop::Break => {
                self.practise(self.wish.kind, self.wish.acts)?;
                self.send([Msg::Helper(HelperMsg::Door)])
            }
            Stop::Comfort => {
                self.go(Stop::Path)?;
                self.send([Msg::Helper(HelperMsg::Comfort), Msg::Comfort(ComfortMsg::Slower)])
            }
            Stop::Reading => {
                self.go(Stop::Path)?;
                self.send([Msg::Helper(HelperMsg::Comfort), Msg::Comfort(ComfortMsg::OtherTexts)])
            }
            Stop::Roll => {
                self.kiosk.record(made_up::events())?;
                self.open_console()
            }
            Stop::Today => {
                self.go(Stop::Roll)?;
                // The first meeting is over, the second has not begun.
                self.kiosk.pass(Millis::seconds(4 * 60 * 60));
                Ok(())
            }
            Stop::Course => self.console(Page::Course(made_up::COURSE)),
            Stop::CourseForm => self.console(Page::EditCourse(made_up::COURSE)),
            Stop::People => self.console(Page::People),
            Stop::Person => self.console(Page::Person(made_up::person(0))),
            Stop::Guidance => self.console(Page::ContactEdit(None)),
            Stop::Board => {
                // Somebody practises and has called for a person.
                self.kiosk.record(made_up::events())?;
                self.practise(AttemptKind::Guided, self.wish.acts.max(2))?;
                self.send([Msg::Helper(HelperMsg::Hand)])?;
                self.kiosk.pass(Millis::seconds(3 * 60));
                self.open_console()?;
                self.send([Msg::Console(ConsoleMsg::Go(Page::Board))])
            }
            Stop::Files => self.console(Page::Files),
            Stop::Progress => self.learned(Page::Progress(made_up::COURSE)),
            Stop::PersonProgress => self.learned(Page::PersonProgress(made_up::person(2))),
            Stop::Outcomes => self.learned(Page::Outcomes(None)),
            Stop::Voices => {
                let recordings = made_up::recordings(&self.kiosk.model().texts, LEARNERS);
                self.console(Page::Voices)?;
                self.send([
                    Msg::Voices(VoicesWord::Recordings(Arc::new(recordings))),
                    voices(VoicesMsg::Language(LEARNERS)),
                ])
            }
            Stop::Recording => {
                self.go(Stop::Voices)?;
                let level = VoicesWord::Level {
                    ms: 3_400,
                    mean: Level(-230),
                    peak: Level(-90),
                };
                self.send([voices(VoicesMsg::Next), voices(VoicesMsg::Record), Msg::Voices(level)])
            }
            Stop::Approving => {
                self.go(Stop::Voices)?;
                self.send([voices(VoicesMsg::Next)])?;
                let met = self.met();
                self.send(met)
            }
            Stop::Kiosk => self.console(Page::Kiosk),
            Stop::JoinWhom => {
                self.go(Stop::Roll)?;
                let join = RollMsg::JoinWhom(made_up::MEETING, made_up::WALK_IN);
                self.send([Msg::Console(ConsoleMsg::Roll(join))])
            }
        }
    }

    fn send(&mut self, msgs: impl IntoIterator<Item = Msg>) -> Result<(), TourError> {
        Ok(self.kiosk.send_all(msgs)?)
    }

    /// A page of the console, with the made-up course.
    fn console(&mut self, page: Page) -> Result<(), TourError> {
        self.go(Stop::Roll)?;
        self.send([Msg::Console(ConsoleMsg::Go(page))])
    }

    /// A page of what was learned, worked out from made-up practice.
    fn learned(&mut self, page: Page) -> Result<(), TourError> {
        self.console(page)?;
        let model = self.kiosk.model();
        let asked = model
            .staff
            .console
            .as_ref()
            .and_then(|console| console.learning.as_ref());
        let word = asked.map(|asked| {
            let many = match asked.order {
                LearningOrder::Outcomes(_) => made_up::OF_ALL,
                LearningOrder::Group(_) | LearningOrder::Person(_) => made_up::OF_THE_COURSE,
            };
            let learners = made_up::practised(&model.catalog, many);
            let learned = Learned::of(asked.order, &learners, &model.record.courses, &model.catalog);
            Msg::Learning(LearningWord {
                order: asked.order,
                read: Ok(Arc::new(learned)),
            })
        });
        self.send(word)
    }

    /// Where learners meet the message that is open, as if it had been found out: here it is met in the first task.
    fn met(&self) -> Option<Msg> {
        let model = self.kiosk.model();
        let studio = model.staff.console.as_ref().and_then(|console| console.studio.as_ref());
        let open = studio.and_then(|studio| studio.open.as_ref())?;
        let stop = Stop::Practice;
        let met = screen(&model.catalog, &model.texts, stop, &Wish::new(open.lang)).ok()?;
        let sights = Sights {
            of_key: [(open.key.to_string(), stop.name().to_owned())].into(),
            screens: [(stop.name().to_owned(), Arc::new(met))].into(),
        };
        Some(Msg::Voices(VoicesWord::Sights(open.lang, Arc::new(sights))))
    }

    fn open_console(&mut self) -> Result<(), TourError> {
        self.kiosk.open_console(made_up::STAFF, Role::Administrator);
        self.send([Msg::Console(ConsoleMsg::Speak(self.wish.lang))])
    }

    /// The language of who practises: the console is read in one more.
    fn learners(&self) -> Lang {
        let lang = self.wish.lang;
        if self.kiosk.model().texts.is_written(lang) {
            lang
        } else {
            Lang::SERVICE
        }
    }

    fn lesson(&self) -> Result<Arc<Lesson>, TourError> {
        let lessons = &self.kiosk.model().catalog.lessons;
        let found = match &self.wish.lesson {
            Some(name) => lessons.get(name),
            None => lessons.values().min_by_key(|lesson| lesson.file.order),
        };
        found.cloned().ok_or(TourError::NoLesson)
    }

    fn open(&mut self) -> Result<(), TourError> {
        let lesson = self.lesson()?;
        let tasks = &lesson.file.tasks;
        let task = match &self.wish.task {
            Some(name) => tasks.iter().find(|task| task.id.get() == name),
            None => tasks.first(),
        };
        let task = task.ok_or(TourError::NoTask)?.id.get().clone();
        self.send([Msg::OpenTask(lesson.file.lesson.get().clone(), task)])
    }

    fn answer_all(&mut self) -> Result<(), TourError> {
        let questions = self.lesson()?.file.questions.len();
        self.send(std::iter::repeat_n(Msg::Answer(None), questions))
    }

    fn practise(&mut self, kind: AttemptKind, acts: usize) -> Result<(), TourError> {
        self.go(Stop::Kinds)?;
        self.send([Msg::Start(kind)])?;
        for done in 0..acts {
            if !self.kiosk.act()? {
                return Err(TourError::Over(done));
            }
        }
        Ok(())
    }

    fn finish(&mut self, kind: AttemptKind) -> Result<(), TourError> {
        self.practise(kind, 0)?;
        self.act_to_the_end()
    }

    fn act_to_the_end(&mut self) -> Result<(), TourError> {
        let mut acts = 0;
        while acts < MOST_ACTS && self.kiosk.act()? {
            acts += 1;
        }
        Ok(())
    }
}
