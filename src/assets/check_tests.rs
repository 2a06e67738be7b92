//! The whole checker on the good fixture, on one small break per diagnostic code, and on files that mean harm.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use proptest::prelude::*;

use super::check_breaks::BREAKS;
use super::*;
use crate::base::{AttemptId, Code};
use crate::content::diagnostic::render;
use crate::content::schema::lesson::{ElementRefText, VariantId};
use crate::i18n::texts::text_sha256;
use crate::service::state::element_from;
use crate::service::{Interaction, ServiceState, interact};
use crate::tutor::led;
use crate::tutor::outcomes::Outcomes;
use crate::tutor::plan;

fn fixture() -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/content");
    let (mut sources, found) = read(&folder).unwrap();
    assert_eq!(found, []);
    let (texts, found) = Texts::load(sources.under("locales/"));
    assert_eq!(found, []);
    for lang in texts.written() {
        let folder = format!("audio/{}", lang.tag());
        let mut clips = Vec::new();
        for (clip, text) in texts.all_spoken(lang) {
            sources.note(format!("{folder}/{}.opus", clip.name()));
            clips.push(format!(
                "\"{}\":{{\"text_sha256\":\"{}\"}}",
                clip.name(),
                text_sha256(&text)
            ));
        }
        let manifest = format!("{{\"clips\":{{{}}}}}", clips.join(","));
        sources.insert(format!("{folder}/manifest.json"), manifest);
    }
    sources
}

fn edited(edits: &[(&str, &str, &str)]) -> Sources {
    let mut sources = fixture();
    for (path, from, to) in edits {
        let bytes = match *to {
            "NOTE" => {
                sources.note(*path);
                continue;
            }
            "BAD" => b"service: bike\nname: \xff".to_vec(),
            "BIG" => vec![b'#'; (1 << 20) + 1],
            to if from.is_empty() => to.as_bytes().to_vec(),
            "LONG" => {
                let text = String::from_utf8(sources.get(path).unwrap().to_vec()).unwrap();
                text.replacen(from, &from.repeat(201), 1).into_bytes()
            }
            to => {
                let text = String::from_utf8(sources.get(path).unwrap().to_vec()).unwrap();
                assert!(text.contains(from), "{path} has no {from}");
                text.replacen(from, to, 1).into_bytes()
            }
        };
        sources.insert(*path, bytes);
    }
    sources
}

/// All that `polku check` tells.
fn all(loaded: &Loaded) -> Vec<Diagnostic> {
    let mut found = loaded.compiled.diagnostics.clone();
    found.extend(led::prove(&loaded.compiled.catalog));
    found
}

fn told(loaded: &Loaded) -> Vec<String> {
    let found = all(loaded).into_iter();
    found
        .map(|one| format!("{} {}:{}:{}", one.code.as_str(), one.file, one.line, one.column))
        .collect()
}

#[test]
fn the_good_fixture_is_good() {
    let loaded = load_sources(fixture(), Vec::new());
    assert_eq!(told(&loaded), Vec::<String>::new());
    let catalog = &loaded.compiled.catalog;
    assert_eq!(
        (catalog.lessons.len(), catalog.services.len(), catalog.personas.len()),
        (1, 1, 2)
    );
    assert_eq!(loaded.compiled.spoken, loaded.texts.written().collect());
}

#[test]
fn every_break_is_told_at_its_place() {
    let mut wrong = String::new();
    let mut codes = BTreeSet::new();
    for (name, edits, expected) in BREAKS {
        let loaded = load_sources(edited(edits), Vec::new());
        let mut found = told(&loaded);
        // A text that changes leaves its clip behind; that is told too, and is the point of the clips' own breaks only.
        if edits.iter().all(|(path, ..)| !path.starts_with("audio/")) && *name != "clip-stale" {
            found.retain(|one| !one.starts_with("clip-"));
        }
        codes.extend(all(&loaded).iter().map(|one| one.code));
        if found != *expected {
            writeln!(wrong, "{name}: {found:#?}").unwrap();
            for one in &loaded.compiled.diagnostics {
                writeln!(wrong, "    {} — {}", one.message, one.help).unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    let untested: Vec<_> = Code::ALL.iter().filter(|code| !codes.contains(code)).collect();
    assert!(untested.is_empty(), "{untested:?}");
}

#[test]
fn a_broken_lesson_holds_back_only_itself() {
    let mut sources = edited(&[("lessons/bike-trip/lesson.yaml", "code: L99", "kode: L99")]);
    assert!(
        load_sources(sources.clone(), Vec::new())
            .compiled
            .catalog
            .lessons
            .is_empty()
    );
    let good = fixture();
    let text = String::from_utf8(good.get("lessons/bike-trip/lesson.yaml").unwrap().to_vec()).unwrap();
    let other = text
        .replace("lesson: bike-trip", "lesson: second")
        .replace("    mistakes:", "    mistakes: []\n    x:");
    let cut = other.find("    x:").unwrap();
    let variants = other.find("    variants:").unwrap();
    sources.insert(
        "lessons/second/lesson.yaml",
        format!("{}{}", &other[..cut], &other[variants..]),
    );
    let loaded = load_sources(sources, Vec::new());
    let expected = [
        "missing-key lessons/bike-trip/lesson.yaml:1:1",
        "unknown-key lessons/bike-trip/lesson.yaml:2:1",
    ];
    assert_eq!(told(&loaded), expected);
    let offered: Vec<_> = loaded.compiled.catalog.lessons.keys().map(|id| id.as_str()).collect();
    assert_eq!(offered, ["second"]);
}

#[test]
fn the_hash_follows_what_an_attempt_is_judged_by() {
    let hash = |edits: &[(&str, &str, &str)]| {
        let loaded = load_sources(edited(edits), Vec::new());
        loaded.compiled.catalog.lessons.values().next().unwrap().hash.clone()
    };
    let first = hash(&[]);
    assert_eq!(first.0.len(), 64);
    assert_eq!(
        hash(&[("lessons/bike-trip/plans/not_unlocked.yaml", "plan:", "# new\nplan:")]),
        first
    );
    assert_ne!(
        hash(&[("lessons/bike-trip/lesson.yaml", "order: 99", "order: 98")]),
        first
    );
    assert_ne!(
        hash(&[("lessons/services/bike/service.yaml", "bikes.example", "bike.example")]),
        first
    );
    assert_ne!(hash(&[("lessons/personas/amina.yaml", "7310", "7311")]), first);
}

#[test]
fn an_author_sees_the_line() {
    let sources = edited(&[(
        "lessons/bike-trip/lesson.yaml",
        "done: bike.rented",
        "done: bike.rentet",
    )]);
    let loaded = load_sources(sources, Vec::new());
    let shown = render(&loaded.compiled.diagnostics, &loaded.sources);
    for part in [
        "predicate-name",
        "bike-trip/lesson.yaml:",
        "done: bike.rentet",
        "`bike` has no `rentet`",
        "help: ",
    ] {
        assert!(shown.contains(part), "{shown}");
    }
    assert!(!shown.contains('\u{1b}'), "no colours: {shown}");
}

fn put(path: &str, text: impl Into<Vec<u8>>) -> Loaded {
    let mut sources = fixture();
    sources.insert(path, text);
    load_sources(sources, Vec::new())
}

#[test]
fn bombs_are_refused() {
    let path = "lessons/services/bike/service.yaml";
    let laughs = (1..30).fold("a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned(), |text, n| {
        let before = format!("*a{}", n - 1);
        text + &format!("a{n}: &a{n} [{}]\n", [before.as_str(); 9].join(", "))
    });
    let keys: String = (0..30_000).map(|n| format!("k{n}: 1\n")).collect();
    let deep_blocks: String = (0..5000).map(|n| format!("{}a:\n", " ".repeat(n))).take(900).collect();
    for (bomb, code) in [
        (laughs, None),
        ("[".repeat(100_000), None),
        (deep_blocks, None),
        (keys, None),
        (format!("service: {}", "a".repeat(100 << 20)), Some("too-big")),
        (format!("service: {}", "a".repeat(900 << 10)), None),
        ("service: bike\nservice: bike\n".to_owned(), Some("duplicate-key")),
        ("--- \na: 1\n---\nb: 1\n".to_owned(), None),
    ] {
        let loaded = put(path, bomb);
        let first = loaded.compiled.diagnostics.iter().find(|one| one.file == path).unwrap();
        if let Some(code) = code {
            assert_eq!(first.code.as_str(), code);
        }
        assert!(loaded.compiled.catalog.lessons.is_empty());
    }
}

/// A set of scams alone would praise whoever deletes everything, and one without scams whoever keeps everything.
#[test]
fn messages_to_be_judged_are_a_mixed_set() {
    let lesson = "lessons/scam-messages/lesson.yaml";
    let good = read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().0;
    let text = String::from_utf8(good.get(lesson).unwrap().to_vec()).unwrap();
    let judging = "        scam: ";
    assert_eq!(text.matches(judging).count(), 8);
    // The lesson with another line in place of each that begins so.
    let told = |begins: &str, other: &str| {
        let lines = text
            .lines()
            .map(|line| if line.starts_with(begins) { other } else { line });
        let mut sources = good.clone();
        sources.insert(lesson, lines.collect::<Vec<_>>().join("\n"));
        let loaded = load_sources(sources, Vec::new());
        assert_eq!(loaded.compiled.catalog.lessons.len(), 2);
        let found = loaded.compiled.diagnostics.into_iter();
        let of_sets = found.filter(|one| one.code == Code::StepScam);
        of_sets.map(|one| one.message).collect::<Vec<_>>().join(", ")
    };
    let counted = |all, scams| format!("in case A and B and C: {all} messages are judged, {scams} of them scams");
    assert_eq!(told(judging, "        scam: \"true\""), counted(8, 8));
    assert_eq!(told(judging, "        scam: \"false\""), counted(8, 0));
    // Two of the real ones gone.
    assert_eq!(told("        scam: \"false\"", ""), counted(6, 4));
    let untold = "in case A and B and C: no mistake tells that the message of the step `kela` was judged wrong";
    assert_eq!(told("        spoils: kela", ""), untold);
}

#[test]
fn there_is_an_end_to_what_is_played() {
    let plan = "lessons/bike-trip/plans/not_unlocked.yaml";
    let acts = |count: usize| "step: cookies, ".repeat(count - 5);
    let with = |count| edited(&[(plan, "acts: [", &format!("acts: [{}", acts(count)))]);
    let limited = |sources| {
        let found = load_sources(sources, Vec::new()).compiled.diagnostics;
        found.into_iter().filter(|one| one.code == Code::PlanLimit).count()
    };
    assert_eq!((limited(with(200)), limited(with(201))), (0, 1));
    let many = |count| {
        let mut sources = fixture();
        for number in 3..count {
            let text = format!("plan: p{number}\ntask: rent\nexpect: {{ goal: not_reached }}\n");
            sources.insert(format!("lessons/bike-trip/plans/p{number}.yaml"), text);
        }
        sources
    };
    assert_eq!((limited(many(100)), limited(many(101))), (0, 1));
    let item = "    - { id: red, label: bike-red, small: true, taken: false, helmet: false }\n";
    let more: String = (2..201)
        .map(|number| item.replace("id: red", &format!("id: red{number}")))
        .collect();
    let sources = edited(&[("lessons/services/bike/service.yaml", item, &format!("{item}{more}"))]);
    assert_eq!(limited(sources), 1);
}

/// One service that cannot be taken is told once; what does not use it is offered, and nothing false is told of it.
#[test]
fn an_unread_service_takes_nothing_else_along() {
    let boat = "lessons/services/boat/service.yaml";
    let mentions = |sources: &mut Sources| {
        let path = "lessons/personas/amina.yaml";
        let text = String::from_utf8(sources.get(path).unwrap().to_vec()).unwrap();
        sources.insert(path, text.replace("only_with: [bike]", "only_with: [bike, boat]"));
        let path = "lessons/services/bike/service.yaml";
        let text = String::from_utf8(sources.get(path).unwrap().to_vec()).unwrap();
        let when = "when: at.browser == 'bike/rented' && at.browser != 'boat/harbour'";
        sources.insert(path, text.replace("when: at.browser == 'bike/rented'", when));
    };
    let mut broken = fixture();
    mentions(&mut broken);
    broken.insert(boat, "service: [");
    let mut refused = fixture();
    mentions(&mut refused);
    refused.refuse(boat);
    let mut folder = fixture();
    mentions(&mut folder);
    folder.refuse("lessons/services/boat");
    for (sources, told_of_it) in [(broken, 1), (refused, 0), (folder, 0)] {
        let loaded = load_sources(sources, Vec::new());
        assert_eq!(told(&loaded).len(), told_of_it, "{:?}", told(&loaded));
        assert_eq!(loaded.compiled.catalog.lessons.len(), 1);
    }
}

#[test]
fn an_unread_plan_hides_no_page_that_nothing_leads_to() {
    let plan = "lessons/bike-trip/plans/not_unlocked.yaml";
    let edits = [
        ("lessons/services/bike/service.yaml", "            - go: unlock\n", ""),
        (plan, "plan:", "["),
    ];
    let found = load_sources(edited(&edits), Vec::new()).compiled.diagnostics;
    assert!(found.iter().any(|one| one.code == Code::PageUnreachable), "{found:?}");
}

#[test]
fn names_that_lead_out_are_refused() {
    for name in [
        "../../etc/passwd",
        "/etc/passwd",
        "..",
        "a/../b",
        "..\\\\x",
        "C:",
        "a b",
        "Ä",
        "con.yaml",
        "a\\u0000b",
        "%2e%2e",
    ] {
        let text = format!("persona: amina\nname: persona-amina\npicture: \"{name}\"\nfacts: {{}}\n");
        let loaded = put("lessons/personas/amina.yaml", text);
        let codes: Vec<_> = loaded.compiled.diagnostics.iter().map(|one| one.code).collect();
        assert!(codes.contains(&Code::WrongValue), "{name}: {codes:?}");
        let manifest = format!("{{\"clips\":{{\"{name}\":{{\"text_sha256\":\"\"}}}}}}");
        let loaded = put("audio/fi/manifest.json", manifest);
        let codes: Vec<_> = loaded.compiled.diagnostics.iter().map(|one| one.code).collect();
        assert!(codes.contains(&Code::VoiceManifest), "{name}: {codes:?}");
    }
}

#[test]
fn a_plan_ends_the_same_with_and_without_a_record() {
    let loaded = load_sources(fixture(), Vec::new());
    let catalog = &loaded.compiled.catalog;
    for lesson in catalog.lessons.values() {
        for task in &lesson.file.tasks {
            for variant in task.variants.keys() {
                let case = catalog.case_of(lesson, task.id.get(), *variant).unwrap();
                let written = lesson
                    .plans
                    .values()
                    .map(|written| plan::acts_of(&case, written).unwrap());
                let mut outcomes = Outcomes::new(&case);
                for acts in written.chain([plan::all_steps(&case), Vec::new()]) {
                    let played = plan::play(
                        &case,
                        AttemptId(uuid::Uuid::nil()),
                        crate::journal::AttemptKind::Alone,
                        &acts,
                    )
                    .unwrap();
                    let outcome = outcomes.of(&acts).unwrap().clone();
                    assert_eq!(
                        (outcome.reached, outcome.mistakes),
                        (played.reached(), played.run.mistakes)
                    );
                }
            }
        }
    }
}

/// Pages that lead to one another in a circle, and a service that calls itself.
#[test]
fn circles_end() {
    let service = "lessons/services/bike/service.yaml";
    let sources = edited(&[
        (service, "    back:\n      - go: prices", "    back:\n      - go: front"),
        (
            service,
            "do: [go: prices] }",
            "do: [call: { page: bike/front, done: front, cancelled: prices }] }",
        ),
    ]);
    let loaded = load_sources(sources, Vec::new());
    assert_eq!(told(&loaded), Vec::<String>::new());

    let catalog = &loaded.compiled.catalog;
    let lesson = catalog.lessons.values().next().unwrap();
    let case = catalog
        .case_of(lesson, lesson.file.tasks[0].id.get(), VariantId::A)
        .unwrap();
    let press = |state: &ServiceState, element: &str| {
        let target = element_from(&ElementRefText(element.to_owned())).unwrap();
        interact(&case, state, &Interaction::Press(target)).unwrap().state
    };
    let mut state = press(&ServiceState::initial(&case), "bike/cookies_needed");
    for _ in 0..150 {
        state = press(&state, "bike/to_prices");
    }
    assert_eq!(state.calls.len(), 100, "a call that never comes back is forgotten");
}

#[test]
fn the_committed_schemas_are_current() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons/schema");
    for (name, schema) in crate::content::schema_files() {
        let committed = std::fs::read_to_string(folder.join(&name)).unwrap_or_default();
        assert!(
            committed == schema,
            "lessons/schema/{name} is old: write it anew with `polku schema --out lessons/schema`"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..300), which in 0..4_usize) {
        let path = [
            "lessons/services/bike/service.yaml",
            "lessons/bike-trip/lesson.yaml",
            "lessons/personas/amina.yaml",
            "audio/fi/manifest.json",
        ][which];
        let loaded = put(path, bytes);
        prop_assert!(loaded.compiled.diagnostics.iter().any(|one| one.file == path));
    }

    #[test]
    fn no_mutation_breaks_it(
        which in any::<prop::sample::Index>(),
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0..40_usize, any::<prop::sample::Index>()), 1..6),
    ) {
        let mut sources = fixture();
        let paths: Vec<String> = sources.files().map(|(path, _)| path.to_owned()).collect();
        let path = which.get(&paths);
        let mut bytes = sources.get(path).unwrap().to_vec();
        for (from, length, to) in cuts {
            let start = from.index(bytes.len());
            let end = (start + length).min(bytes.len());
            let piece: Vec<u8> = bytes.drain(start..end).collect();
            let at = to.index(bytes.len() + 1);
            bytes.splice(at..at, piece);
        }
        sources.insert(path.clone(), bytes);
        let loaded = load_sources(sources, Vec::new());
        let shown = render(&loaded.compiled.diagnostics, &loaded.sources);
        prop_assert_eq!(shown.is_empty(), loaded.compiled.diagnostics.is_empty());
    }
}
