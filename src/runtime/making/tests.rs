use std::collections::BTreeSet;
use std::path::Path;

use uuid::Uuid;

use super::*;
use crate::app::effect::Product;
use crate::base::{CourseId, MeetingId, PersonId, ShortText, TaskId};
use crate::course::{By, CourseFacts, CourseKind, Mark, MeetingFacts, PersonFacts, Standing, Status, decide};
use crate::i18n::Lang;
use crate::journal::{Event, Learner, SignInCode};
use crate::learner::{Reach, TaskProgress};

const COURSE: CourseId = CourseId(Uuid::from_u128(1));
const MEETING: MeetingId = MeetingId(Uuid::from_u128(2));
const AMINA: PersonId = PersonId(Uuid::from_u128(3));

fn material(data: &Path) -> Material {
    #[cfg(feature = "paper")]
    let loaded = crate::assets::load(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let mut record = Record::default();
    let text = |text: &str| ShortText::new(text).unwrap();
    let day = jiff::civil::date(2026, 11, 24);
    let at = |hour| jiff::civil::time(hour, 0, 0, 0);
    let about = CourseFacts {
        place: Some(text("Kirjasto")),
        facilitators: vec![text("Aino Esimerkki")],
        ..CourseFacts::usual(text("Netti tutuksi \"#panic()\""), CourseKind::InternetCourse)
    };
    let meeting = MeetingFacts {
        date: day,
        start: at(10),
        end: at(12),
        topic: None,
        facilitator: None,
        lessons: BTreeSet::new(),
    };
    let picture = |name: &str| name.parse().unwrap();
    let mut events = decide::new_course(COURSE, about, &meeting, &[MEETING], By::Command);
    events.extend([
        Event::PersonSet {
            person: AMINA,
            about: Box::new(PersonFacts {
                name: Some(text("أمينة")),
                language: "ar".parse().ok(),
                standing: Standing::Participant,
            }),
            by: By::Command,
        },
        Event::CodeGiven {
            person: AMINA,
            code: SignInCode {
                animal: picture("animal-cow"),
                things: ["thing-apple", "thing-ball", "thing-boat"].map(picture),
            },
            by: By::Command,
        },
        Event::Enrolled {
            course: COURSE,
            person: AMINA,
            on: true,
            by: By::Command,
        },
    ]);
    for event in &events {
        record.courses.apply(event, crate::base::Timestamp(1));
    }
    let came = decide::mark(
        &record.courses,
        MEETING,
        AMINA,
        Some(Mark::of(Status::Present)),
        By::Command,
        None,
    );
    for event in &came {
        record.courses.apply(event, crate::base::Timestamp(2));
    }
    let (lesson, task): (crate::base::LessonId, TaskId) =
        ("library-reserve".parse().unwrap(), "reserve".parse().unwrap());
    let mut done = TaskProgress::default();
    done.climb.reach = Reach::Alone;
    record.progress.insert((Learner::Person(AMINA), lesson, task), done);
    Material {
        record,
        #[cfg(feature = "paper")]
        texts: loaded.texts,
        #[cfg(feature = "paper")]
        catalog: Arc::new(loaded.compiled.catalog),
        data: data.to_owned(),
    }
}

fn order(product: Product) -> Order {
    Order {
        product,
        outlet: Outlet::Folder,
        lang: Lang::Sv,
        today: jiff::civil::date(2026, 11, 24),
    }
}

fn table(table: TableKind, format: FileFormat) -> Product {
    Product::Table {
        table,
        format,
        filter: Filter::until(jiff::civil::date(2026, 11, 24)),
        names: true,
    }
}

#[test]
fn tables_are_written_whole_and_told() {
    let folder = tempfile::tempdir().unwrap();
    let outlets = Outlets {
        folder: folder.path().join("new/exports"),
        queue: None,
    };
    let material = material(folder.path());
    for (format, name) in [
        (FileFormat::Csv, "polku-attendance-2026-11-24.csv"),
        (FileFormat::CsvForExcel, "polku-attendance-2026-11-24.csv"),
        (FileFormat::Xlsx, "polku-attendance-2026-11-24.xlsx"),
    ] {
        let note = make(&order(table(TableKind::Attendance, format)), &material, &outlets);
        assert!(!note.wrong, "{note:?}");
        assert!(note.values[0].1.ends_with(name));
        assert!(outlets.folder.join(name).exists());
    }
}

#[cfg(feature = "paper")]
#[test]
fn every_paper_is_made_from_what_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let outlets = Outlets {
        folder: folder.path().to_owned(),
        queue: None,
    };
    let material = material(folder.path());
    let scan = crate::base::ScanCode::from_bytes([7; 10]);
    for (product, name) in [
        (Product::Cards(vec![(AMINA, scan)]), "polku-cards-2026-11-24.pdf"),
        (Product::SignatureList(MEETING), "polku-signatures-2026-11-24.pdf"),
        (Product::Certificates(COURSE), "polku-certificates-2026-11-24-1.pdf"),
        (Product::CanDo(AMINA), "polku-can-do-2026-11-24.pdf"),
        (
            table(TableKind::Attendance, FileFormat::Pdf),
            "polku-attendance-2026-11-24.pdf",
        ),
        (
            table(TableKind::Guidance, FileFormat::Pdf),
            "polku-guidance-2026-11-24.pdf",
        ),
    ] {
        let note = make(&order(product), &material, &outlets);
        assert!(!note.wrong, "{name}: {note:?}");
        let pdf = std::fs::read(outlets.folder.join(name)).unwrap();
        assert!(pdf.starts_with(b"%PDF-"), "{name}");
        if let Some(keep) = std::env::var_os("POLKU_KEEP_PAPER") {
            std::fs::copy(outlets.folder.join(name), Path::new(&keep).join(name)).unwrap();
        }
    }
}

#[test]
fn what_can_not_be_made_is_told_and_the_old_file_stays() {
    let folder = tempfile::tempdir().unwrap();
    let outlets = Outlets {
        folder: folder.path().to_owned(),
        queue: None,
    };
    let mut material = material(folder.path());
    let printed = Order {
        outlet: Outlet::Printer,
        ..order(table(TableKind::Attendance, FileFormat::Pdf))
    };
    assert_eq!(make(&printed, &material, &outlets).key, "staff-no-printer");
    // A stick that was pulled out: its folder is there no more, and can't be made.
    let pulled = Order {
        outlet: Outlet::Disk("/proc/polku-stick".into()),
        ..order(table(TableKind::Attendance, FileFormat::Csv))
    };
    let note = make(&pulled, &material, &outlets);
    assert!(note.wrong && note.key == "staff-not-made", "{note:?}");
    material.record.progress.clear();
    #[cfg(feature = "paper")]
    assert_eq!(
        make(&order(Product::CanDo(AMINA)), &material, &outlets).key,
        "staff-nothing-to-make"
    );
    // Nobody of this id: nothing is written over what was there.
    let kept = outlets.folder.join("polku-person-2026-11-24.json");
    std::fs::write(&kept, "old").unwrap();
    assert!(make(&order(Product::AllAbout(AMINA)), &material, &outlets).wrong);
    assert!(make(&order(Product::Outcomes(None)), &material, &outlets).wrong);
    assert_eq!(std::fs::read_to_string(&kept).unwrap(), "old");
}
