//! The path, going on, questions, and the choice of how to practise.

use super::edge::{kind_key, kind_picture};
use super::enter::{back, tile};
use crate::app::model::{Model, Now, Place, TaskRef};
use crate::app::msg::{GoalsMsg, Msg};
use crate::app::screen::{Control, ControlLook, Line, Reach, Tile, TileLayout, TileLook, Tiles};
use crate::app::update::goals::topic_key;
use crate::app::update::questions::{asked, intro};
use crate::app::words::Words;
use crate::content::catalog::Lesson;
use crate::content::schema::lesson::Task;
use crate::journal::{AttemptKind, Moment};
use crate::tutor::kinds as kinds_of;
use crate::tutor::next::{self, Why};
use crate::tutor::wishes::Wishes;

fn reach(model: &Model, lesson: &Lesson, task: &Task) -> Reach {
    let progress = model.session.visit.and_then(|visit| {
        model
            .record
            .progress_of(visit.learner, lesson.file.lesson.get(), task.id.get())
    });
    progress.map_or(Reach::NotBegun, |progress| progress.reach())
}

const fn reach_key(reach: Reach) -> &'static str {
    match reach {
        Reach::NotBegun => "kiosk-reach-not-begun",
        Reach::Guided => "kiosk-reach-guided",
        Reach::LittleHelp => "kiosk-reach-little-help",
        Reach::Alone => "kiosk-reach-alone",
        Reach::NewCase => "kiosk-reach-new-case",
        Reach::Retained => "kiosk-reach-retained",
    }
}

const fn why_key(why: Why) -> &'static str {
    match why {
        Why::GoOn => "kiosk-why-go-on",
        Why::Alone => "kiosk-why-alone",
        Why::Again => "kiosk-why-again",
        Why::Course => "kiosk-why-course",
        Why::Goal => "kiosk-why-goal",
        Why::First => "kiosk-why-first",
    }
}

pub(super) fn path(model: &Model, words: &Words<'_>, now: &Now) -> Tiles {
    let all = next::path(&model.catalog);
    let visit = model.session.visit;
    let suggested = visit.and_then(|visit| {
        let (record, learner, today) = (&model.record, visit.learner, now.today());
        next::next(&all, record, learner, &Wishes::of(record, learner, today), today)
    });
    let tile = |(index, (lesson, task)): (usize, &(&Lesson, &Task))| {
        let reach = reach(model, lesson, task);
        let why = suggested.filter(|(place, _)| *place == index).map(|(_, why)| why);
        let state = match why {
            // It says why when it is touched.
            Some(why) => {
                let suggested = words.own("kiosk-path-suggested");
                Line {
                    says: suggested.says.clone().then(words.says_own(why_key(why))),
                    ..suggested
                }
            }
            None => words.own(reach_key(reach)),
        };
        let title = words.line(task.title.get());
        let topic = words.own(topic_key(lesson.file.topic));
        Tile {
            picture: Some(task.picture.get().clone()),
            // A touch opens the task, so its voice says what it is, what it belongs to and how far one is.
            label: Line {
                says: title.says.clone().then(topic.says).then(state.says.clone()),
                ..title
            },
            note: Some(state),
            look: TileLook {
                suggested: why.is_some(),
                reached: reach,
                ..TileLook::default()
            },
            msg: Msg::OpenTask(lesson.file.lesson.get().clone(), task.id.get().clone()),
        }
    };
    Tiles {
        title: words.own("kiosk-path-title"),
        note: None,
        picked: Vec::new(),
        tiles: all.iter().enumerate().map(tile).collect(),
        layout: TileLayout::Path,
        back: None,
        undo: None,
        change: Some(Control {
            label: words.own("kiosk-goals-change"),
            msg: Msg::Goals(GoalsMsg::Change),
            look: ControlLook::Plain,
        }),
        hint: None,
        onward: None,
    }
}

fn find<'m>(model: &'m Model, task: &TaskRef) -> Option<&'m Task> {
    model
        .catalog
        .lessons
        .get(&task.lesson)?
        .file
        .tasks
        .iter()
        .find(|known| *known.id.get() == task.task)
}

pub(super) fn resume(model: &Model, task: &TaskRef, words: &Words<'_>) -> Tiles {
    let found = find(model, task);
    let picture = found.map(|task| task.picture.get().clone());
    let mut go_on = tile(words, "kind-guided", "kiosk-resume-yes", Msg::Resume);
    go_on.picture = picture;
    go_on.look.suggested = true;
    Tiles {
        title: words.own("kiosk-resume-title"),
        note: found.map(|task| words.line(task.title.get())),
        picked: Vec::new(),
        tiles: vec![go_on, tile(words, "begin-anew", "kiosk-resume-no", Msg::StartAnew)],
        layout: TileLayout::Row,
        back: back(words),
        undo: None,
        change: None,
        hint: None,
        onward: None,
    }
}

pub(super) fn question(model: &Model, words: &Words<'_>) -> Tiles {
    let form = asked(model).map(|(_, form)| form);
    let (before_it, turn) = match &model.session.place {
        Place::Questions(asking) => (intro(asking.when), asking.index),
        _ => (intro(Moment::Before), 0),
    };
    let mut tiles: Vec<Tile> = form
        .iter()
        .flat_map(|form| &form.options)
        .map(|option| Tile {
            picture: Some(option.picture.get().clone()),
            label: words.line(option.text.get()),
            note: None,
            look: TileLook::default(),
            msg: Msg::Answer(Some(option.id.get().clone())),
        })
        .collect();
    // The order changes from visit to visit and from question to question, so that no place is the right one.
    if let Some(visit) = model.session.visit
        && !tiles.is_empty()
    {
        let seed = visit
            .id
            .0
            .as_bytes()
            .iter()
            .fold(turn, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(*byte)));
        let shift = seed % tiles.len();
        tiles.rotate_left(shift);
    }
    tiles.push(tile(words, "unknown", "kiosk-dont-know", Msg::Answer(None)));
    Tiles {
        title: form.map(|form| words.line(form.ask.get())).unwrap_or_default(),
        // Said once; from then on the dots at the edge tell which question it is.
        note: (turn == 0).then(|| words.own(before_it)),
        picked: Vec::new(),
        tiles,
        layout: TileLayout::Row,
        back: None,
        undo: None,
        change: None,
        hint: None,
        onward: None,
    }
}

pub(super) fn kinds(model: &Model, task: &TaskRef, words: &Words<'_>, now: &Now) -> Tiles {
    let progress = model
        .session
        .visit
        .and_then(|visit| model.record.progress_of(visit.learner, &task.lesson, &task.task));
    let suggested = kinds_of::suggested(progress, now.today());
    let tile = |kind: AttemptKind| {
        let key = kind_key(kind);
        let note = words.own(&format!("{key}-note"));
        let name = words.own(key);
        let mut tile = tile(words, kind_picture(kind), key, Msg::Start(kind));
        tile.label = Line {
            says: name.says.clone().then(note.says.clone()),
            ..name
        };
        tile.note = Some(note);
        tile.look.suggested = kind == suggested;
        tile
    };
    Tiles {
        title: words.own("kiosk-kinds-title"),
        note: find(model, task).map(|task| words.line(task.title.get())),
        picked: Vec::new(),
        tiles: AttemptKind::ALL.into_iter().map(tile).collect(),
        layout: TileLayout::Row,
        back: back(words),
        undo: None,
        change: None,
        hint: None,
        onward: None,
    }
}
