//! What came of an attempt.

use super::enter::tile;
use crate::app::model::{After, AfterPage};
use crate::app::msg::{AfterMsg, Msg};
use crate::app::screen::{Body, Line, TileLayout, Tiles, Told};
use crate::app::update::after::told;
use crate::app::words::Words;
use crate::base::PictureId;
use crate::journal::{AttemptResult, Outcome};

pub(super) fn after(after: &After, words: &Words<'_>) -> (&'static str, Body) {
    match after.page {
        AfterPage::Told => ("told", told_body(after, words)),
        AfterPage::Learned => ("learned", yes_no(words, "kiosk-learned-title", AfterMsg::Learned)),
        AfterPage::CanDo => ("can-do", yes_no(words, "kiosk-can-title", AfterMsg::CanDo)),
        AfterPage::Did => ("did", yes_no(words, "kiosk-did-title", AfterMsg::Did)),
    }
}

fn yes_no(words: &Words<'_>, title: &str, msg: fn(bool) -> AfterMsg) -> Body {
    let answer = |picture, key, yes| tile(words, picture, key, Msg::After(msg(yes)));
    Body::Tiles(Tiles {
        title: words.own(title),
        note: None,
        picked: Vec::new(),
        tiles: vec![answer("yes", "kiosk-yes", true), answer("no", "kiosk-no", false)],
        layout: TileLayout::Row,
        back: None,
        undo: None,
        change: None,
        hint: None,
        onward: None,
    })
}

/// What is told beside the main sentence: the receipt; what went well first, then one thing to practise.
pub(crate) fn told_lines(words: &Words<'_>, after: &After) -> Vec<Line> {
    let (task, run) = (after.case.task(), &after.run);
    let mut lines = Vec::new();
    let reached = run.result == Some(AttemptResult::GoalReached);
    if reached {
        lines.push(words.line(task.receipt.text.get()));
    }
    // One thing to practise: the mistake that would do harm, else the first one.
    let made = |critical| {
        let mut known = task.mistakes.iter().filter(move |known| known.critical == critical);
        known.find(|known| run.mistakes.contains(known.id.get()))
    };
    let mistake = made(true).or_else(|| made(false));
    if let Some(mistake) = mistake {
        lines.push(words.line(mistake.say.get()));
    }
    if !reached {
        let step_at = |wanted: fn(Outcome) -> bool| {
            let hit = |(_, seen): &(_, &crate::tutor::run::StepRun)| seen.outcome.is_some_and(wanted);
            task.steps
                .iter()
                .zip(&run.steps)
                .find(hit)
                .map(|(step, _)| words.line(step.prompt.get()))
        };
        if let Some(well) = step_at(|outcome| outcome == Outcome::U) {
            lines.push(words.own("kiosk-told-went-well"));
            lines.push(well);
        }
        let left_open = step_at(|outcome| matches!(outcome, Outcome::E | Outcome::T));
        if let Some(practise) = left_open.filter(|_| mistake.is_none()) {
            lines.push(words.own("kiosk-told-practise"));
            lines.push(practise);
        }
    }
    lines
}

fn told_body(after: &After, words: &Words<'_>) -> Body {
    let reached = after.run.result == Some(AttemptResult::GoalReached);
    let way = |picture, key, msg| tile(words, picture, key, Msg::After(msg));
    let ways = if reached && !after.run.critical_mistake {
        let mut go_on = way("go-on", "kiosk-onward", AfterMsg::Next);
        go_on.look.suggested = true;
        vec![go_on, way("begin-anew", "kiosk-after-again", AfterMsg::Again)]
    } else {
        // After a failed try "again" and "another day" are equally large.
        vec![
            way("begin-anew", "kiosk-after-again", AfterMsg::Again),
            way("calendar", "kiosk-after-another-day", AfterMsg::ToPath),
        ]
    };
    let task = after.case.task();
    let picture = if reached {
        Some(task.receipt.picture.get().clone())
    } else {
        PictureId::new("thinking").ok()
    };
    Body::Told(Told {
        picture: picture.unwrap_or_else(|| task.picture.get().clone()),
        title: words.own(told(after)),
        lines: told_lines(words, after),
        ways,
        hint: None,
        onward: None,
    })
}
