//! PDFs: a long report and a sheet of cards, from the input to the bytes.

use criterion::{Criterion, criterion_group, criterion_main};
use polku::base::{PictureId, ScanCode};
use polku::i18n::Lang;
use polku::paper::{AttendanceReport, Language, Line, Picture, ReportColumn, SignInCard, SignInCards};

const DAY: jiff::civil::Date = jiff::civil::date(2026, 6, 3);

fn report(rows: usize) -> AttendanceReport {
    let heads = [
        "Kurssi", "Nro", "Päivä", "Henkilö", "Tila", "Minuutit", "Ohjaaja", "Aihe",
    ];
    let row = |place: usize| {
        let cells = [
            "Netti tutuksi",
            "1",
            "3.6.2026",
            "Henkilö",
            "paikalla",
            "120",
            "Aino Esimerkki",
            "Kirjaston palvelut",
        ];
        cells.map(|cell| format!("{cell} {place}")).to_vec()
    };
    let column = |head: &str| ReportColumn {
        head: head.to_owned(),
        numbers: false,
    };
    AttendanceReport {
        language: Lang::Fi.into(),
        title: "Läsnäolot".to_owned(),
        period: "1.1.2026–30.6.2026".to_owned(),
        summary: vec![Line::new("Käyntejä", "500")],
        columns: heads.map(column).to_vec(),
        rows: (0..rows).map(row).collect(),
        notes_head: String::new(),
        notes: Vec::new(),
        date: DAY,
    }
}

fn cards() -> SignInCards {
    let picture = |name: &str| Picture {
        file: PictureId::new(name).unwrap(),
        shows: name.to_owned(),
    };
    let card = |place: u8| SignInCard {
        nickname: Some("فاطمة".to_owned()),
        language: Language::from(Lang::Ar),
        hello: "مرحبا!".to_owned(),
        animal: picture("animal-camel"),
        things: ["thing-key", "thing-sun", "thing-boat"].map(picture),
        code: ScanCode::from_bytes([place; 10]),
    };
    SignInCards {
        language: Lang::Fi.into(),
        title: "Kortit".to_owned(),
        date: DAY,
        cards: (0..8).map(card).collect(),
    }
}

fn paper(c: &mut Criterion) {
    let mut group = c.benchmark_group("paper");
    group.sample_size(10);
    let report = report(1000);
    group.bench_function("report of 1 000 rows", |b| b.iter(|| report.pdf().unwrap()));
    let cards = cards();
    group.bench_function("eight cards", |b| b.iter(|| cards.pdf().unwrap()));
    group.finish();
}

criterion_group!(benches, paper);
criterion_main!(benches);
