//! What one wants to learn: each goal a picture that is switched on and off.

use std::collections::BTreeSet;

use super::enter::{back, onward, tile};
use crate::app::model::Model;
use crate::app::msg::{GoalsMsg, Msg};
use crate::app::screen::{Tile, TileLayout, Tiles};
use crate::app::update::goals::{is_due, topic_key};
use crate::app::words::Words;
use crate::content::schema::lesson::Topic;

pub(super) fn goals(model: &Model, chosen: &BTreeSet<Topic>, words: &Words<'_>) -> Tiles {
    let goal = |topic: Topic| {
        let picture = format!("topic-{}", topic.code());
        let mut tile: Tile = tile(words, &picture, topic_key(topic), Msg::Goals(GoalsMsg::Touch(topic)));
        tile.look.on = Some(chosen.contains(&topic));
        tile
    };
    Tiles {
        title: words.own("kiosk-goals-title"),
        note: Some(words.own("kiosk-goals-note")),
        picked: Vec::new(),
        tiles: Topic::GOALS.into_iter().map(goal).collect(),
        layout: TileLayout::Row,
        // At the first time there is nothing to go back to.
        back: if is_due(model) { None } else { back(words) },
        undo: None,
        change: None,
        hint: None,
        onward: Some(onward(words, Msg::Goals(GoalsMsg::Done))),
    }
}
