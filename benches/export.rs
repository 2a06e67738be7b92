//! Tables to files: rows a second and the growth of memory, as CSV in both dialects and as an Excel workbook.
//!
//! The rows are those of an attendance table (17 cells), made on the fly; making them alone is measured in the same run, and so is
//! the plain writing of as many bytes as the CSV has, made durable and read back in the same way. Memory is what is resident
//! (`/proc/self/statm`), looked at every 20 000 rows.

use std::io::Write;
use std::path::Path;
use std::time::Instant;

use jiff::ToSpan;
use jiff::civil::{Date, Time, date, time};
use polku::base::Timestamp;
use polku::export::{Dialect, TableFile, TableFormat, WholeFile};
use polku::report::{Cell, Column};

const ROWS: u64 = 1_000_000;
/// More than a sheet holds, so that the table goes on in a second one.
const ROWS_OF_WORKBOOK: u64 = 1_200_000;

const NAMES: [&str; 17] = [
    "course_id",
    "course",
    "kind",
    "place",
    "meeting_no",
    "date",
    "start",
    "end",
    "person",
    "new",
    "language",
    "status",
    "minutes",
    "facilitator",
    "topic",
    "changed_by",
    "changed_at",
];

const PEOPLE: [&str; 6] = [
    "Amina",
    "Юлия",
    "محمد",
    "Åsa Öberg",
    "=Nimi",
    "Pitkäniminen Henkilö Esimerkki",
];

fn columns() -> [Column; 17] {
    NAMES.map(|name| Column {
        name,
        unit: "",
        meaning: "",
    })
}

/// What is the same for many rows and read from a table of the journal in the program.
struct Rows {
    days: Vec<Date>,
    start: Time,
    end: Time,
}

impl Rows {
    fn new() -> Self {
        Self {
            days: (0..1_800).map(|day| date(2021, 1, 1) + day.days()).collect(),
            start: time(9, 0, 0, 0),
            end: time(11, 0, 0, 0),
        }
    }

    fn row(&self, number: u64) -> [Cell; 17] {
        let at = |count: usize| usize::try_from(number).unwrap_or(0) % count;
        [
            Cell::count(number / 480),
            Cell::text("Nettikurssi alkeista, ryhmä A"),
            Cell::code("internet_course"),
            Cell::text("Kirjasto, 2. kerros"),
            Cell::count(number / 12 % 40),
            Cell::date(self.days[at(1_800)]),
            Cell::time(self.start),
            Cell::time(self.end),
            Cell::text(PEOPLE[at(6)]),
            Cell::flag(number.is_multiple_of(9)),
            Cell::code(["so", "ar", "ru", "fa"][at(4)]),
            Cell::code(["present", "late", "left", "excused", "absent", "unmarked"][at(6)]),
            Cell::minutes(number % 121),
            Cell::text("Ohjaaja Esimerkki"),
            if number.is_multiple_of(3) {
                Cell::EMPTY
            } else {
                Cell::text("OmaKanta")
            },
            Cell::text("Ohjaaja Esimerkki"),
            Cell::instant(Timestamp(
                1_700_000_000_000 + i64::try_from(number).unwrap_or(0) * 61_007,
            )),
        ]
    }
}

/// Resident memory in KiB.
fn resident() -> u64 {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = statm.split(' ').nth(1).and_then(|pages| pages.parse().ok());
    pages.unwrap_or(0_u64) * 4
}

/// Time of the processor that this process has used, in hundredths of a second: what other programs do weighs less on it.
fn processor() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // After the name, which ends with the last parenthesis: utime and stime are the 12th and 13th.
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    fields
        .skip(11)
        .take(2)
        .filter_map(|ticks| ticks.parse::<u64>().ok())
        .sum()
}

struct Watch {
    begun: Instant,
    processor: u64,
}

impl Watch {
    fn start() -> Self {
        Self {
            begun: Instant::now(),
            processor: processor(),
        }
    }

    fn report(&self, what: &str, rows: u64, rest: &str) {
        let took = self.begun.elapsed().as_secs_f64();
        let worked = (processor() - self.processor) as f64 / 100.0;
        let speed = |seconds: f64| rows as f64 / seconds.max(0.01);
        println!(
            "{what:<24} {took:>6.2} s {:>10.0} rows/s; of the processor {worked:>5.2} s {:>10.0} rows/s  {rest}",
            speed(took),
            speed(worked)
        );
    }
}

/// Writes a table and tells how big it became.
fn table(folder: &Path, what: &str, format: TableFormat, rows: u64) -> u64 {
    let made = Rows::new();
    let path = folder.join(what).with_extension(format.ending());
    let watch = Watch::start();
    let mut file = TableFile::create(&path, format, "Attendance", &columns()).expect("it begins");
    let (mut first, mut most) = (0, 0);
    for number in 0..rows {
        file.row(&made.row(number)).expect("a row is written");
        if number % 20_000 == 10_000 {
            most = most.max(resident());
            first = if first == 0 { most } else { first };
        }
    }
    let rows_took = watch.begun.elapsed();
    file.finish().expect("it is in its place");
    most = most.max(resident());
    let bytes = std::fs::metadata(&path).expect("it is there").len();
    let rest = format!(
        "rows handed over after {:.2} s, then durable and read back; {} MB; memory after 10 000 rows {} KiB, at most {} KiB more",
        rows_took.as_secs_f64(),
        bytes / 1_000_000,
        first,
        most - first
    );
    watch.report(what, rows, &rest);
    bytes
}

fn main() {
    // Beside the program, so on a real disk and not in memory.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let made = Rows::new();
    let watch = Watch::start();
    for number in 0..ROWS {
        std::hint::black_box(made.row(number));
    }
    watch.report("rows made and dropped", ROWS, "");

    let bytes = table(folder.path(), "tidy", TableFormat::Csv(Dialect::Tidy), ROWS);
    table(folder.path(), "finnish", TableFormat::Csv(Dialect::FinnishExcel), ROWS);
    let watch = Watch::start();
    let mut plain = WholeFile::create(&folder.path().join("plain")).expect("it begins");
    let block = [b'x'; 64 * 1024];
    for _ in 0..bytes / 65_536 {
        plain.write_all(&block).expect("it is written");
    }
    plain.finish_checked().expect("it is in its place");
    watch.report("as many bytes, plain", ROWS, "");

    table(folder.path(), "workbook", TableFormat::Xlsx, ROWS_OF_WORKBOOK);
}
