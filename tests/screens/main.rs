//! Every screen of the tour, as text: what is read, in its order, and where a touch leads.

mod printer;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use polku::app::msg::{ComfortMsg, GoalsMsg, Msg, SignInMsg};
use polku::app::screen::Screen;
use polku::app::tour::{self, Stop, Wish};
use polku::assets;
use polku::content::catalog::Catalog;
use polku::i18n::{Lang, Texts};
use polku::journal::AttemptKind;

struct Content {
    catalog: Arc<Catalog>,
    texts: Texts,
}

static CONTENT: LazyLock<Content> = LazyLock::new(|| {
    let loaded = assets::load(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    Content {
        catalog: Arc::new(loaded.compiled.catalog),
        texts: loaded.texts,
    }
});

fn at(stop: Stop, wish: &Wish) -> Screen {
    tour::screen(&CONTENT.catalog, &CONTENT.texts, stop, wish).unwrap()
}

/// The lessons in the order of the path.
fn lessons() -> Vec<String> {
    let mut lessons: Vec<_> = CONTENT.catalog.lessons.iter().collect();
    lessons.sort_by_key(|(_, lesson)| lesson.file.order);
    lessons.into_iter().map(|(id, _)| id.to_string()).collect()
}

/// The stops that somebody with this language comes by: the console is for staff.
fn stops_in(lang: Lang) -> impl Iterator<Item = &'static Stop> {
    let of_staff = Lang::STAFF.contains(&lang);
    Stop::ALL.iter().filter(move |stop| of_staff || !stop.is_staffs())
}

fn of_lesson(lesson: &str, lang: Lang) -> Wish {
    Wish {
        lesson: lesson.parse().ok(),
        ..Wish::new(lang)
    }
}

/// The languages whose screens are kept as text: the service's own, and one of each kind beside it. What the others say is in
/// their files; a translator who mends a word need not write a snapshot anew.
const KEPT: [Lang; 4] = [Lang::Fi, Lang::En, Lang::So, Lang::Ar];

/// Every stop but the practice page, which has tests of its own. The list of all messages is printed in the languages of staff alone.
#[test]
fn every_stop() {
    for lang in KEPT {
        let mut text = String::new();
        let lists = |stop: Stop| stop == Stop::Voices && !Lang::STAFF.contains(&lang);
        let stops = Stop::ALL.iter().filter(|stop| **stop != Stop::Practice);
        for stop in stops.filter(|stop| !lists(**stop)) {
            text.push_str(&printer::print(&at(*stop, &Wish::new(lang))));
            text.push('\n');
        }
        insta::assert_snapshot!(format!("stops@{}", lang.tag()), text);
    }
}

/// The questions and the end of each lesson: what differs between lessons outside the practice page.
#[test]
fn every_lesson_is_asked_about_and_told() {
    for lesson in lessons() {
        for lang in KEPT {
            let wish = of_lesson(&lesson, lang);
            let text: String = [Stop::Question, Stop::Kinds, Stop::Told]
                .map(|stop| printer::print(&at(stop, &wish)))
                .join("\n");
            insta::assert_snapshot!(format!("{lesson}-around@{}", lang.tag()), text);
        }
    }
}

/// Each lesson together, from its first page to its end: the page in full, the coach's words in each language.
#[test]
fn every_lesson_together() {
    for lesson in lessons() {
        for lang in KEPT {
            let mut text = String::new();
            for acts in 0.. {
                let wish = Wish {
                    acts,
                    ..of_lesson(&lesson, lang)
                };
                match tour::screen(&CONTENT.catalog, &CONTENT.texts, Stop::Practice, &wish) {
                    Ok(screen) if lang == Lang::SERVICE => text.push_str(&printer::print(&screen)),
                    Ok(screen) => text.push_str(&printer::print_coach(&screen)),
                    Err(_) => break,
                }
                text.push('\n');
            }
            insta::assert_snapshot!(format!("{lesson}-together@{}", lang.tag()), text);
        }
    }
}

/// The kinds of attempt differ in what helps: the edge, the coach, the light.
#[test]
fn the_kinds_of_attempt() {
    let mut text = String::new();
    for kind in AttemptKind::ALL {
        let wish = Wish {
            kind,
            acts: 1,
            ..Wish::new(Lang::En)
        };
        text.push_str(&format!(
            "{kind:?}\n{}\n",
            printer::print_coach(&at(Stop::Practice, &wish))
        ));
    }
    insta::assert_snapshot!("kinds@en", text);
}

/// A service stays Finnish and runs from the left in every language; only what is heard changes.
#[test]
fn the_service_never_changes_with_the_language() {
    for lesson in lessons() {
        let page = |lang| printer::print_page(&at(Stop::Practice, &of_lesson(&lesson, lang)));
        let finnish = page(Lang::Fi);
        assert!(!finnish.is_empty());
        for lang in CONTENT.texts.written() {
            assert_eq!(page(lang), finnish, "{lesson} in {lang:?}");
        }
    }
}

/// What a touch says is a message that has words: a clip can be made of it.
#[test]
fn everything_that_is_said_has_words() {
    let mut said = BTreeSet::new();
    for lang in KEPT {
        for stop in stops_in(lang) {
            said.extend(printer::clips(&at(*stop, &Wish::new(lang))));
        }
        for lesson in lessons() {
            for stop in [Stop::Question, Stop::Practice, Stop::Told] {
                said.extend(printer::clips(&at(stop, &of_lesson(&lesson, lang))));
            }
        }
    }
    assert!(said.len() > 400, "{}", said.len());
    let silent: Vec<_> = said
        .iter()
        .filter(|clip| CONTENT.texts.spoken(clip).is_none())
        .collect();
    assert!(silent.is_empty(), "{silent:?}");
}

/// Nobody who can't read acts by touching a tile once: it is heard first. Only pictures of the code and goals are picked by
/// each touch, and "are you there?" is answered by any.
#[test]
fn every_tile_is_heard_before_it_acts() {
    let voiced = |lang: &Lang| CONTENT.texts.is_voiced(*lang);
    for lang in CONTENT.texts.written().filter(voiced) {
        for stop in stops_in(lang) {
            let mut screen = at(*stop, &Wish::new(lang));
            let over = screen.tiles().to_vec();
            screen.overlay = None;
            for tile in over.iter().chain(screen.tiles()) {
                let name = &tile.label.text;
                // A language without a voice has a silent name, and wears a sign where one chooses what to hear.
                let silent = tile.look.silent || of_texts(&tile.msg).is_some_and(|lang| !voiced(&lang));
                assert_eq!(tile.label.says.is_empty(), silent, "{stop}: {name}");
                match &tile.msg {
                    Msg::Choose { says, then } => {
                        assert_eq!(*says, tile.label.says, "{stop}: {name}");
                        assert!(!matches!(**then, Msg::Choose { .. }), "{stop}: {name}");
                    }
                    Msg::SignIn(SignInMsg::Pick(_)) | Msg::Goals(GoalsMsg::Touch(_)) | Msg::Comfort(_) => {}
                    Msg::Touched => assert_eq!(*stop, Stop::AreYouThere),
                    msg => panic!("{stop}: {name} does {msg:?} at once"),
                }
            }
        }
    }
}

/// The language that a tile offers to read.
fn of_texts(msg: &Msg) -> Option<Lang> {
    match msg {
        Msg::Choose { then, .. } => of_texts(then),
        Msg::Comfort(ComfortMsg::Read(lang)) => Some(*lang),
        _ => None,
    }
}

/// Answers of one question look different, also to whoever doesn't read.
#[test]
fn every_answer_has_a_picture_of_its_own() {
    let mut wishes = vec![Wish::new(Lang::Fi)];
    wishes.extend(lessons().iter().map(|lesson| of_lesson(lesson, Lang::Fi)));
    for wish in wishes {
        for stop in Stop::ALL
            .iter()
            .filter(|stop| !matches!(stop, Stop::Languages | Stop::Reading))
        {
            let screen = at(*stop, &wish);
            let pictures: Vec<_> = screen.tiles().iter().map(|tile| tile.picture.clone()).collect();
            let different: BTreeSet<_> = pictures.iter().flatten().collect();
            assert_eq!(different.len(), pictures.len(), "{stop}: {pictures:?}");
        }
    }
}

/// A text that is missing would show as its key.
#[test]
fn no_screen_shows_a_key() {
    for lang in KEPT {
        for stop in stops_in(lang) {
            let text = printer::print(&at(*stop, &Wish::new(lang)));
            for line in text.lines() {
                assert!(
                    !line.contains("kiosk-") && !line.contains("staff-"),
                    "{stop} in {lang:?}: {line}"
                );
            }
        }
    }
}
