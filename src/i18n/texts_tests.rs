//! Tests of `texts`: good files, and what hostile ones do.

use super::*;
use proptest::prelude::*;

fn key(name: &str) -> TextKey {
    TextKey::new(name).unwrap()
}

fn load(files: &[(&str, &str)]) -> (Texts, Vec<String>) {
    let (texts, found) = Texts::load(files.iter().map(|(path, text)| (*path, text.as_bytes())));
    let told = found
        .iter()
        .map(|one| format!("{} {}:{}:{}", one.code.as_str(), one.file, one.line, one.column))
        .collect();
    (texts, told)
}

#[track_caller]
fn check(fluent: &str, expected: &[&str]) -> Texts {
    let (texts, told) = load(&[("locales/fi/a.ftl", fluent)]);
    let short: Vec<_> = told.iter().map(|one| one.replace(" locales/fi/a.ftl:", " ")).collect();
    assert_eq!(short, expected);
    texts
}

#[test]
fn a_label_its_meaning_and_its_spoken_form() {
    let fi = "-keski = Keski-kirjastot\nlibrary-pin = PIN\n    .say = pinkoodi\n    .meaning = Salainen numero.\nlibrary-name = { -keski }\n";
    let (texts, told) = load(&[
        ("locales/fi/services/library.ftl", fi),
        ("locales/en/services/library.ftl", "library-pin = Secret number\n"),
        ("locales/en/readme.txt", "not = Fluent {"),
        ("locales/xx/a.ftl", "a = b {"),
    ]);
    assert_eq!(told, Vec::<String>::new());
    let pin = key("library-pin");
    assert_eq!(texts.label(&pin), Some("PIN"));
    assert_eq!(texts.meaning_in(Lang::Fi, &pin), Some("Salainen numero."));
    assert_eq!(texts.meaning_in(Lang::En, &pin), Some("Secret number"));
    assert_eq!(texts.meaning_in(Lang::So, &pin), None);
    assert_eq!(texts.label(&key("library-name")), Some("Keski-kirjastot"));
    let spoken: Vec<_> = texts
        .all_spoken(Lang::Fi)
        .into_iter()
        .map(|(clip, text)| (clip.name(), text))
        .collect();
    let expected = [
        ("library-name", "Keski-kirjastot"),
        ("library-pin", "pinkoodi"),
        ("library-pin.meaning", "Salainen numero."),
    ];
    assert_eq!(spoken, expected.map(|(name, text)| (name.to_owned(), text.to_owned())));
}

#[test]
fn a_broken_line_is_joined_and_an_empty_one_stays() {
    let texts = check("a = One thought\n    on two lines.\n\n    Another.\n", &[]);
    assert_eq!(texts.label(&key("a")), Some("One thought on two lines.\nAnother."));
}

#[test]
fn variables_are_isolated_and_cannot_break_out() {
    let texts = check("staff-visit = Visit of { $who }: { $n }\n", &[]);
    let visit = key("staff-visit");
    let values = [("who", Value::Text("A\u{202e}\u{2069}b")), ("n", Value::Number(3))];
    assert_eq!(
        texts.format(Lang::Fi, &visit, &values).as_deref(),
        Some("Visit of \u{2068}Ab\u{2069}: \u{2068}3\u{2069}")
    );
    assert_eq!(texts.format(Lang::Fi, &visit, &values[..1]), None);
    assert_eq!(texts.text(Lang::Fi, &visit), None);
    assert_eq!(texts.all_spoken(Lang::Fi), []);
}

#[test]
fn what_is_wrong_is_told_with_its_place_and_the_rest_lives() {
    for (fluent, expected) in [
        (
            "a = { b }\nb = { a }\ngood = Hyvä\n",
            &["text-cycle 1:7", "text-cycle 2:7"][..],
        ),
        ("a = { -no }\ngood = Hyvä\n", &["text-reference 1:8"]),
        ("a = { no }\ngood = Hyvä\n", &["text-reference 1:7"]),
        ("a = { NO() }\ngood = Hyvä\n", &["text-reference 1:7"]),
        ("a = { $x }\ngood = Hyvä\n", &["text-variable 1:1"]),
        ("a = { $x\ngood = Hyvä\n", &["text-syntax 2:1"]),
        ("good = Hyvä\na = 1\na = 2\n", &["text-twice 2:1", "text-twice 3:1"]),
        ("good = Hyvä\nA_b = 1\n", &["text-key 2:1"]),
        ("good = Hyvä\n    .sey = x\n", &["text-key 2:6"]),
        (
            "good = Hyvä\na = x\u{202e}y\n",
            &["text-character 2:1", "text-character 2:6"],
        ),
        ("good = Hyvä\na = { \"\\u202e\" }\n", &["text-character 2:1"]),
        ("good = Hyvä\n-t = { $c }\na = { -t }\n", &["text-character 3:1"]),
    ] {
        let texts = check(fluent, expected);
        assert_eq!(texts.label(&key("good")), Some("Hyvä"), "{fluent}");
        assert!(texts.label(&key("a")).is_none_or(|text| text == "1"), "{fluent}");
    }
}

#[test]
fn a_message_in_two_files_is_told_in_both() {
    let (_, told) = load(&[("locales/fi/a.ftl", "a = 1\n"), ("locales/fi/b.ftl", "\na = 1\n")]);
    assert_eq!(
        told,
        ["text-twice locales/fi/a.ftl:1:1", "text-twice locales/fi/b.ftl:2:1"]
    );
}

#[test]
fn bombs_are_refused() {
    let deep = format!("a = {}x\ngood = Hyvä\n", "{".repeat(200_000));
    assert_eq!(check(&deep, &["text-limit 1:1"]).label(&key("good")), Some("Hyvä"));
    let calls = format!("a = {{ {} }}\ngood = Hyvä\n", "F(\n".repeat(100_000));
    assert_eq!(check(&calls, &["text-limit 1:1"]).label(&key("good")), Some("Hyvä"));

    let mut laughs = String::from("l0 = ha\n");
    for level in 1..10 {
        let line = format!("l{level} = {}\n", format!("{{ l{} }}", level - 1).repeat(10));
        laughs.push_str(&line);
    }
    let texts = check_codes(&laughs);
    assert!(texts.0.label(&key("l1")).is_some() && texts.0.label(&key("l9")).is_none());
    assert!(texts.1.contains(&"text-limit"));

    let chain: String = (0..20_000).map(|n| format!("c{n} = {{ c{} }}\n", n + 1)).collect();
    assert!(check_codes(&chain).1.contains(&"text-limit"));

    let big = vec![b'a'; (1 << 20) + 1];
    let (_, found) = Texts::load([("locales/fi/a.ftl", big.as_slice())]);
    assert_eq!(found.first().map(|one| one.code), Some(Code::TooBig));

    let (_, found) = Texts::load([("locales/fi/a.ftl", &b"a = b\nc = \xff"[..])]);
    assert_eq!(
        found.first().map(|one| (one.code, one.line, one.column)),
        Some((Code::NotUtf8, 2, 5))
    );
}

fn check_codes(fluent: &str) -> (Texts, Vec<&'static str>) {
    let (texts, found) = Texts::load([("locales/fi/a.ftl", fluent.as_bytes())]);
    (texts, found.iter().map(|one| one.code.as_str()).collect())
}

proptest! {
    #[test]
    fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        Texts::load([("locales/ar/a.ftl", bytes.as_slice())]);
    }

    #[test]
    fn no_fluent_like_text_breaks_it(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "a", "b", "c-d", " = ", "\n", "\n    ", ".say = ", ".meaning = ", "{ ", " }", "-", "$x", "\"", "\\u00e4",
                " -> ", "[one] ", "*[other] ", "(", ")", ": ", "ä", "ع", "\r\n", "# ", "1.5", "NUMBER", "\t",
            ]),
            0..60,
        ),
    ) {
        let text = parts.concat();
        let (texts, _) = Texts::load([("locales/fi/a.ftl", text.as_bytes())]);
        let clips = texts.all_spoken(Lang::Fi);
        for (_, spoken) in &clips {
            prop_assert!(!spoken.chars().any(forbidden));
        }
        prop_assert!(clips.is_sorted());
    }
}
