//! What the coach says while somebody practises.

use std::path::Path;
use std::sync::Arc;

use crate::app::msg::Msg;
use crate::app::rehearsal::Rehearsal;
use crate::app::screen::{Body, Piece, Practice};
use crate::app::tour::{MOST_ACTS, Stop, Wish, stand};
use crate::assets;
use crate::i18n::{ClipId, Lang};
use crate::journal::AttemptKind;
use crate::service::interaction::ElementRef;

fn practice(kiosk: &Rehearsal) -> Option<Practice> {
    match kiosk.screen().body {
        Body::Practice(practice) => Some(*practice),
        _ => None,
    }
}

fn again(practice: &Practice) -> Vec<ClipId> {
    match &practice.coach.again.msg {
        Msg::Say(said) => said.0.clone(),
        other => panic!("it says nothing: {other:?}"),
    }
}

/// What stands on a button or a link of the page.
fn words_on<'p>(pieces: &'p [Piece], wanted: &ElementRef) -> Option<&'p str> {
    pieces.iter().find_map(|piece| match piece {
        Piece::Link(element, label, _) | Piece::Button(element, label, ..) if element == wanted => {
            Some(label.text.as_str())
        }
        Piece::Group { pieces, .. } => words_on(pieces, wanted),
        _ => None,
    })
}

#[test]
fn a_lit_button_is_named_as_it_stands_on_the_page_and_in_its_language() {
    let loaded = assets::load(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let (catalog, texts) = (Arc::new(loaded.compiled.catalog), loaded.texts);
    let stand = |kind| {
        let wish = Wish {
            kind,
            ..Wish::new(Lang::So)
        };
        stand(&catalog, &texts, Stop::Practice, &wish).unwrap()
    };
    let (mut named, mut spoken) = (0, 0);
    let mut guided = stand(AttemptKind::Guided);
    for _ in 0..MOST_ACTS {
        let Some(now) = practice(&guided) else { break };
        let said = again(&now);
        let mut parts = [&now.browser, &now.phone]
            .into_iter()
            .flatten()
            .flat_map(|pane| [pane.dialog.as_deref().unwrap_or_default(), &pane.pieces]);
        let words = now
            .lit
            .as_ref()
            .and_then(|lit| parts.find_map(|part| words_on(part, lit)));
        let (prompt, name) = said.split_at(1);
        assert_eq!(prompt[0].lang, Lang::So, "{said:?}");
        match words {
            Some(words) => {
                named += 1;
                let [name] = name else {
                    panic!("{words} is not named: {said:?}")
                };
                assert_eq!((name.lang, texts.label(&name.key)), (Lang::SERVICE, Some(words)));
                // In the middle of a step the coach is silent, and says it when asked.
                spoken += usize::from(guided.said().0.last() == Some(name));
            }
            None => assert!(name.iter().all(|clip| clip.lang == Lang::So), "{said:?}"),
        }
        if !guided.act().unwrap() {
            break;
        }
    }
    assert!(named > 3 && spoken > 1, "{named} {spoken}");

    let alone = practice(&stand(AttemptKind::Alone)).unwrap();
    assert!(
        again(&alone).iter().all(|clip| clip.lang == Lang::So),
        "who works alone finds it alone"
    );
}
