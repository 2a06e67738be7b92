//! Each kind of paper, with ordinary people and with hostile input.

use proptest::prelude::*;

use super::testing::*;
use super::*;
use crate::base::ScanCode;
use crate::i18n::{Direction, Lang};

fn cards(count: usize) -> SignInCards {
    let kinds = [
        (Lang::Ar, "مرحبا! هذه بطاقتك.", "فاطمة الزهراء"),
        (Lang::So, "Salaan! Kani waa kaarkaaga.", "Xaawo"),
        (Lang::Fi, "Hei! Tämä on sinun korttisi.", ""),
        (Lang::En, "Hello! This is your card.", "Šárka Þórunn Кузнецова"),
    ];
    let card = |place: usize| {
        let (lang, hello, nickname) = kinds[place % kinds.len()];
        SignInCard {
            nickname: Some(nickname.to_owned()).filter(|name| !name.is_empty()),
            language: lang.into(),
            hello: hello.to_owned(),
            animal: picture("animal-camel", "kameli"),
            things: [
                picture("thing-key", "avain"),
                picture("thing-sun", "aurinko"),
                picture("thing-boat", "vene"),
            ],
            code: ScanCode::from_bytes([u8::try_from(place % 251).unwrap(), 200, 3, 77, 5, 61, 7, 250, 9, 10]),
        }
    };
    SignInCards {
        language: Lang::Fi.into(),
        title: "Sisäänkirjautumiskortit: Netti tutuksi, kevät 2026".to_owned(),
        date: DAY,
        cards: (0..count).map(card).collect(),
    }
}

fn list(names: &[&str], empty_rows: usize) -> AttendanceList {
    let person = |name: &&str| ListPerson {
        name: (*name).to_owned(),
        ..ListPerson::default()
    };
    AttendanceList {
        language: Lang::Fi.into(),
        kind: "Osallistujalista".to_owned(),
        course: "Netti tutuksi, ryhmä B".to_owned(),
        when: "3.6.2026 klo 13.00–15.00".to_owned(),
        lines: vec![
            Line::new("Hanke", "Digipolku (keksitty)"),
            Line::new("Hankekoodi", "S30000"),
            Line::new("Järjestäjä", "Lehtola-talo ry"),
            Line::new("Paikka", "Kirjaston 2. kerros"),
            Line::new("Ohjaaja", "Aino Esimerkki"),
            Line::new("Aihe", "Tunnistautuminen ja kirjaston palvelut"),
            Line::new("Kesto", "120 min"),
            Line::new("Vapaaehtoiset", ""),
        ],
        heads: ListHeads {
            number: "Nro".to_owned(),
            name: "Nimi".to_owned(),
            present: "Paikalla".to_owned(),
            signature: "Allekirjoitus".to_owned(),
            minutes: "Minuutit".to_owned(),
        },
        people: names.iter().map(person).collect(),
        empty_rows,
        logos: Some("Rahoittajien tunnukset".to_owned()),
        signed_by: Some("Ohjaajan allekirjoitus ja nimenselvennys".to_owned()),
        date: DAY,
    }
}

fn report(rows: usize) -> AttendanceReport {
    let column = |head: &str, numbers| ReportColumn {
        head: head.to_owned(),
        numbers,
    };
    let row = |place: usize| {
        [
            "Netti tutuksi B".to_owned(),
            (place / 12 + 1).to_string(),
            format!("{}.{}.2026", place % 28 + 1, place / 28 % 12 + 1),
            format!("Henkilö {place}"),
            "paikalla".to_owned(),
            "120".to_owned(),
            "Aino Esimerkki".to_owned(),
            "Kirjaston palvelut".to_owned(),
        ]
        .to_vec()
    };
    AttendanceReport {
        language: Lang::Fi.into(),
        title: "Läsnäolot".to_owned(),
        period: "1.1.2026–30.6.2026, kaikki kurssit".to_owned(),
        summary: [
            ("Tapaamisia", "84"),
            ("Eri henkilöitä", "145"),
            ("Käyntejä", "500"),
            ("Tunteja", "1 000,0"),
            ("Uusia", "97"),
        ]
        .map(|(label, value)| Line::new(label, value))
        .to_vec(),
        columns: vec![
            column("Kurssi", false),
            column("Tapaaminen", true),
            column("Päivä", false),
            column("Henkilö", false),
            column("Tila", false),
            column("Minuutit", true),
            column("Ohjaaja", false),
            column("Aihe", false),
        ],
        rows: (0..rows).map(row).collect(),
        notes_head: "Näin on laskettu".to_owned(),
        notes: vec![
            "Osallistuja on eri henkilö, joka on ollut vähintään yhdessä tapaamisessa.".to_owned(),
            "Puuttuva merkintä ei ole poissaolo.".to_owned(),
        ],
        date: DAY,
    }
}

fn certificate(name: &str) -> Certificate {
    Certificate {
        title: "Osallistumistodistus".to_owned(),
        name: name.to_owned(),
        lines: vec![
            "on osallistunut kurssille Netti tutuksi.".to_owned(),
            "Kurssilla harjoiteltiin sähköisiä palveluja turvallisesti.".to_owned(),
        ],
        facts: vec![
            Line::new("Kurssi", "Netti tutuksi, ryhmä B"),
            Line::new("Paikka", "Lehtolan kirjasto"),
            Line::new("Aika", "6.5.–3.6.2026"),
            Line::new("Laajuus", "4 tapaamista, 8 tuntia"),
        ],
        english: "This is to certify that the person named above took part in an internet skills course of 8 hours."
            .to_owned(),
        signed_at: Line::new("Paikka ja aika", "Lehtolassa 3.6.2026"),
        signatures: vec![Signature {
            name: "Aino Esimerkki".to_owned(),
            role: "ohjaaja, Lehtola-talo ry".to_owned(),
        }],
        date: DAY,
    }
}

fn can_do(size: CardSize, lines: usize) -> CanDoCard {
    let things = [
        (
            "lesson-identification",
            "Tunnistaudun palveluun itse.",
            "أسجل الدخول إلى الخدمة بنفسي.",
        ),
        (
            "lesson-library",
            "Varaan kirjan kirjaston verkosta.",
            "أحجز كتابا من موقع المكتبة.",
        ),
        (
            "log-out",
            "Kirjaudun ulos, kun olen valmis.",
            "أسجل الخروج عندما أنتهي.",
        ),
    ];
    let line = |place: usize| {
        let (file, finnish, own) = things[place % things.len()];
        CanDoLine {
            picture: picture(file, finnish),
            finnish: finnish.to_owned(),
            own: own.to_owned(),
        }
    };
    CanDoCard {
        language: Lang::Ar.into(),
        title: "Osaan tämän itse".to_owned(),
        own_title: "أستطيع أن أفعل هذا وحدي".to_owned(),
        lines: (0..lines).map(line).collect(),
        size,
        date: DAY,
    }
}

/// Every kind once, as a person would print it.
fn one_of_each() -> Vec<(&'static str, Pdf)> {
    let names = [
        "Aino Maria Koskinen",
        "فاطمة الزهراء",
        "Їжакевич Ґанна",
        "Nguyễn Thị Ánh",
    ];
    vec![
        ("cards", cards(11).pdf().unwrap()),
        ("list", list(&names, 4).pdf().unwrap()),
        ("report", report(120).pdf().unwrap()),
        ("certificate", certificate("Šárka Þórunn Järvinen").pdf().unwrap()),
        ("can-do", can_do(CardSize::A6, 4).pdf().unwrap()),
    ]
}

/// How many page objects a PDF has. `/Type /Pages` is the list of them.
fn page_objects(pdf: &Pdf) -> usize {
    let text = String::from_utf8_lossy(pdf.bytes());
    text.match_indices("/Type/Page")
        .filter(|(at, found)| !text[at + found.len()..].starts_with('s'))
        .count()
}

fn says(pdf: &Pdf, wanted: &[u8]) -> bool {
    pdf.bytes().windows(wanted.len()).any(|part| part == wanted)
}

#[test]
fn each_kind_is_a_tagged_pdf_with_its_pages() {
    let pages = [2, 1, 4, 1, 1];
    for ((name, pdf), pages) in one_of_each().into_iter().zip(pages) {
        // To look at them: POLKU_KEEP_PAPER=FOLDER cargo test --lib paper
        if let Some(folder) = std::env::var_os("POLKU_KEEP_PAPER") {
            std::fs::write(std::path::Path::new(&folder).join(format!("{name}.pdf")), pdf.bytes()).unwrap();
        }
        assert!(pdf.bytes().starts_with(b"%PDF-1.7"), "{name}");
        assert_eq!(pdf.pages(), pages, "{name}");
        assert_eq!(page_objects(&pdf), pages, "{name}");
        assert!(says(&pdf, b"<pdfuaid:part>1</pdfuaid:part>"), "{name}");
        assert!(says(&pdf, b"/MarkInfo"), "{name}");
        assert!(!says(&pdf, b"/Author") && !says(&pdf, b"<dc:creator>"), "{name}");
    }
}

#[test]
fn the_same_paper_is_the_same_bytes() {
    let (first, second) = (one_of_each(), one_of_each());
    assert!(first == second);
    let mut later = cards(1);
    later.date = jiff::civil::date(2026, 6, 4);
    assert!(later.pdf().unwrap() != cards(1).pdf().unwrap());
}

#[test]
fn a_card_has_pictures_and_code_and_only_the_name_that_was_given() {
    let sheet = cards(3);
    let document = laid_out(press::SIGN_IN_CARDS, &sheet.data().unwrap());
    let text = texts(&document).concat();
    assert!(text.contains("Xaawo") && text.contains("فاطمة"), "{text}");
    for card in &sheet.cards {
        assert!(text.contains(&card.code.to_string()), "{text}");
    }
    let nobody: String = {
        let mut sheet = cards(3);
        sheet.cards.iter_mut().for_each(|card| card.nickname = None);
        texts(&laid_out(press::SIGN_IN_CARDS, &sheet.data().unwrap())).concat()
    };
    assert!(!nobody.contains("Xaawo"));
}

#[test]
fn eight_cards_are_a_sheet() {
    for (count, sheets) in [(1, 1), (8, 1), (9, 2), (17, 3)] {
        assert_eq!(cards(count).pdf().unwrap().pages(), sheets, "{count}");
    }
}

#[test]
fn every_code_on_a_card_has_its_bars() {
    let code = cards(1).cards[0].code.to_string();
    let bars = code128::widths(&code).unwrap();
    assert!(
        serde_json::to_string(&cards(1).data().unwrap())
            .unwrap()
            .contains(&serde_json::to_string(&bars).unwrap())
    );
}

#[test]
fn a_list_has_a_row_for_everybody_and_for_who_walks_in() {
    let document = laid_out(
        press::ATTENDANCE_LIST,
        &list(&["Aino Koskinen", "فاطمة الزهراء"], 2).data().unwrap(),
    );
    let text = texts(&document).concat();
    for wanted in [
        "Osallistujalista",
        "Hankekoodi",
        "S30000",
        "Allekirjoitus",
        "Aino Koskinen",
        "فاطمة الزهراء",
        "|1|",
        "|4|",
    ] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
    assert!(!text.contains("|5|"), "{text}");
}

#[test]
fn every_page_of_a_long_list_says_what_it_belongs_to_and_which_page_it_is() {
    let names: Vec<String> = (1..=60).map(|place| format!("Henkilö {place}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let pages = texts(&laid_out(press::ATTENDANCE_LIST, &list(&names, 5).data().unwrap()));
    assert_eq!(pages.len(), 3);
    for (place, page) in pages.iter().enumerate() {
        assert!(
            page.contains("Netti tutuksi, ryhmä B") && page.contains("Allekirjoitus"),
            "{page}"
        );
        assert!(page.contains(&format!("{} / 3", place + 1)), "{page}");
    }
}

#[test]
fn a_report_has_its_totals_its_rows_and_its_rules() {
    let pages = texts(&laid_out(press::ATTENDANCE_REPORT, &report(120).data().unwrap()));
    assert!(pages[0].contains("145") && pages[0].contains("Eri henkilöitä"));
    assert!(pages.last().unwrap().contains("Puuttuva merkintä ei ole poissaolo."));
    assert!(pages.iter().all(|page| page.contains("Tapaaminen")));
    let all = pages.concat();
    for place in 0..120 {
        assert!(all.contains(&format!("Henkilö {place}|")), "{place}");
    }
    let none = report(0).pdf().unwrap();
    assert_eq!(none.pages(), 1);
}

#[test]
fn a_certificate_has_the_name_as_given_in_any_script() {
    for name in ["Aino Koskinen", "فاطمة الزهراء", "Їжакевич Ґанна", "Nguyễn Thị Ánh"] {
        let document = laid_out(press::CERTIFICATE, &certificate(name).data().unwrap());
        assert_eq!(document.pages().len(), 1);
        assert!(texts(&document).concat().contains(name), "{name}");
        assert!(!has_missing_glyph(&document));
    }
    assert!(matches!(certificate(" \n").pdf(), Err(PaperError::Nothing)));
}

#[test]
fn a_card_of_what_one_can_do_is_in_two_languages_or_in_one() {
    let document = laid_out(press::CAN_DO, &can_do(CardSize::A6, 3).data().unwrap());
    let text = texts(&document).concat();
    assert!(
        text.contains("Kirjaudun ulos") && text.contains("أسجل الخروج"),
        "{text}"
    );
    assert_eq!(document.pages()[0].frame.width().to_mm().round(), 105.0);
    let mut finnish = can_do(CardSize::A5, 3);
    finnish.language = Lang::Fi.into();
    finnish.own_title = String::new();
    finnish.lines.iter_mut().for_each(|line| line.own = String::new());
    let document = laid_out(press::CAN_DO, &finnish.data().unwrap());
    assert_eq!(texts(&document).concat().matches("Osaan tämän itse").count(), 1);
    assert_eq!(document.pages()[0].frame.width().to_mm().round(), 148.0);
    assert_eq!(can_do(CardSize::A6, 30).pdf().unwrap().pages(), 4);
}

/// Names that have broken other programs.
const HOSTILE: &[&str] = &[
    "#panic(\"x\")",
    "$ sum_(k=0)^n k $",
    "*bold* _it_ `raw` @ref <label> = Head",
    "\\u{41} \\n \\",
    "\"; DROP TABLE people; --",
    "#import \"/common.typ\": *",
    "#json(\"/data.json\") #image(\"/etc/passwd\")",
    "{{name}} ${name} %s %n",
    "O'Brien \"Bob\" «guillemets»",
    "evil\u{202e}fdp.exe",
    "a\u{2067}b\u{2068}c",
    "line\r\nbreak\ttab\u{2028}\u{0}\u{7}",
    "🦊 王小明 \u{e000}\u{10ffff}",
    "",
    " ",
    "ﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺ",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "\u{301}\u{200d}\u{fe0f}",
    "//comment /* */ https://example.org ~ -- --- ...",
];

fn hostile_list(name: &str) -> AttendanceList {
    let mut list = list(&[name, "Aino Koskinen"], 1);
    name.clone_into(&mut list.course);
    list.lines.push(Line::new(name, name));
    list
}

#[test]
fn hostile_names_are_text_and_nothing_else() {
    for name in HOSTILE {
        let document = laid_out(press::ATTENDANCE_LIST, &hostile_list(name).data().unwrap());
        let text = texts(&document).concat().replace('|', "");
        assert!(text.contains("Aino Koskinen"), "{name:?}: {text}");
        assert!(!has_missing_glyph(&document), "{name:?}");
        if name.is_ascii() && !name.contains('\r') {
            let seen: String = text.split_whitespace().collect();
            let wanted: String = name.split_whitespace().collect();
            // As the title, the label, the value and the name.
            assert!(
                seen.matches(&wanted).count() >= 4 || wanted.is_empty(),
                "{name:?}: {text}"
            );
        }
        let mut sheet = cards(2);
        sheet.cards[0].nickname = Some((*name).to_owned());
        (*name).clone_into(&mut sheet.cards[1].hello);
        assert_eq!(sheet.pdf().unwrap().pages(), 1, "{name:?}");
        let mut table = report(1);
        table.rows.push(vec![(*name).to_owned(); 9]);
        assert_eq!(table.pdf().unwrap().pages(), 1, "{name:?}");
    }
}

#[test]
fn what_no_face_has_is_a_mark_that_is_seen() {
    let document = laid_out(press::CERTIFICATE, &certificate("Aino 🦊 王").data().unwrap());
    assert!(texts(&document).concat().contains("Aino \u{fffd} \u{fffd}"));
    assert!(!has_missing_glyph(&document));
}

#[test]
fn ten_thousand_characters_stay_on_their_page() {
    for long in [
        "W".repeat(10_000),
        "Aino ".repeat(2_000),
        "ش".repeat(10_000),
        "🦊".repeat(10_000),
    ] {
        let document = laid_out(
            press::ATTENDANCE_LIST,
            &list(&[&long, "Aino Koskinen"], 1).data().unwrap(),
        );
        assert_eq!(document.pages().len(), 1);
        assert!(texts(&document).concat().contains('…'));
        assert_eq!(certificate(&long).pdf().unwrap().pages(), 1);
        let mut sheet = cards(8);
        sheet.cards[0].nickname = Some(long);
        assert_eq!(sheet.pdf().unwrap().pages(), 1);
    }
}

#[test]
fn nothing_and_too_much_are_said() {
    assert!(matches!(cards(0).pdf(), Err(PaperError::Nothing)));
    assert!(matches!(
        cards(1001).pdf(),
        Err(PaperError::TooMany { rows: 1001, most: 1000 })
    ));
    assert!(matches!(list(&[], 0).pdf(), Err(PaperError::Nothing)));
    assert!(matches!(
        list(&["Aino"], usize::MAX).pdf(),
        Err(PaperError::TooMany { .. })
    ));
    assert!(matches!(can_do(CardSize::A5, 0).pdf(), Err(PaperError::Nothing)));
    let mut without = report(1);
    without.columns.clear();
    assert!(matches!(without.pdf(), Err(PaperError::Nothing)));
    let mut many = report(0);
    many.rows = vec![Vec::new(); 10_001];
    assert!(matches!(
        many.pdf(),
        Err(PaperError::TooMany {
            rows: 10_001,
            most: 10_000
        })
    ));
}

#[test]
fn a_picture_that_is_not_carried_is_named() {
    let mut sheet = cards(1);
    sheet.cards[0].animal = picture("animal-unicorn", "yksisarvinen");
    let said = sheet.pdf().unwrap_err().to_string();
    assert_eq!(said, "there is no picture `animal-unicorn`");
}

#[test]
fn a_staff_language_that_learners_have_not_is_the_pdfs_language() {
    let mut swedish = list(&["Aino"], 0);
    swedish.language = Language::new("sv-FI", Direction::Ltr);
    let pdf = swedish.pdf().unwrap();
    assert!(says(&pdf, b"<dc:language><rdf:Bag><rdf:li>sv</rdf:li>"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_name_makes_a_pdf(name in "\\PC{0,40}|.{0,40}|[\\p{Arabic}\\p{M}\\p{Cf} ]{0,40}") {
        let document = laid_out(press::ATTENDANCE_LIST, &hostile_list(&name).data().unwrap());
        prop_assert!(!has_missing_glyph(&document));
    }
}

#[test]
fn names_set_apart_in_a_sentence_are_drawn_without_their_marks() {
    let mut paper = certificate("Aino Koskinen");
    paper.lines = vec!["Osallistuja \u{2068}علي\u{2069} oli mukana.".to_owned()];
    let document = laid_out(press::CERTIFICATE, &paper.data().unwrap());
    assert!(texts(&document).concat().contains("علي"));
}
