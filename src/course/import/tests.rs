use std::collections::BTreeSet;

use jiff::civil::{date, time};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::base::{CourseId, LessonId, MeetingId, ShortText, Timestamp};
use crate::course::{By, CourseFacts, CourseKind, Courses, MeetingFacts, Standing, Topic, decide};
use crate::journal::Event;

/// A sheet as it is written: one line a row, `;` between cells.
fn table(text: &str) -> Table {
    let rows = (1..).zip(text.lines()).map(|(number, line)| Row {
        number,
        cells: line
            .split(';')
            .map(|cell| {
                if cell.is_empty() {
                    Cell::Empty
                } else {
                    Cell::Text(cell.to_owned())
                }
            })
            .collect(),
    });
    Table {
        sheets: vec![Sheet {
            name: None,
            rows: rows.collect(),
        }],
        other_sheets: 0,
    }
}

/// Fresh ids that do not come in order.
fn ids(mut seed: u128) -> impl FnMut() -> Uuid {
    move || {
        seed = seed
            .wrapping_mul(0x2d99_787a_5ae1_34b1_9e37_79b9_7f4a_7c15)
            .wrapping_add(12_345);
        Uuid::from_u128(seed)
    }
}

fn planned(text: &str) -> Plan {
    plan(&table(text), &Courses::default(), &mut ids(1))
}

fn take(courses: &mut Courses, plan: &Plan) {
    for event in plan.events(By::Command) {
        courses.apply(&event, Timestamp(1));
    }
}

fn after(text: &str) -> Courses {
    let mut courses = Courses::default();
    take(&mut courses, &planned(text));
    courses
}

fn told(plan: &Plan) -> Vec<(Option<u32>, &str, &Kind, Severity)> {
    let problems = plan.problems.iter();
    problems
        .map(|one| (one.place.row, one.column.as_str(), &one.kind, one.severity))
        .collect()
}

fn names(plan: &Plan) -> Vec<&str> {
    plan.persons
        .iter()
        .map(|one| one.facts.name.as_ref().map_or("", ShortText::as_str))
        .collect()
}

#[test]
fn a_course_its_meetings_and_its_people_come_from_one_table() {
    let plan = planned(
        "Kurssi;Laji;Paikka;Kielet;Paikkoja;Ohjaaja;Päivä;Klo;Aihe;Nimi;Äidinkieli;Asema\n\
         Netti tutuksi;nettikurssi;Kirjasto;suomi, somali;8;Aino;;;Kela;;;\n\
         Netti tutuksi;;;;;;24.11.2026;10–12;OmaKanta;;;\n\
         Netti tutuksi;;;;;Pekka;1.12.2026;klo 10;;;;\n\
         Netti tutuksi;;;;;;;;;Hodan;so;\n\
         netti TUTUKSI;;;;;;;;;Åke;sv;testi",
    );
    let [course] = &plan.courses[..] else {
        panic!("{plan:?}")
    };
    assert_eq!(course.facts.kind, CourseKind::InternetCourse);
    assert_eq!(course.facts.place.as_ref().unwrap().as_str(), "Kirjasto");
    assert_eq!(
        course
            .facts
            .languages
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>(),
        ["fi", "so"]
    );
    assert_eq!(
        (course.facts.planned_people, &course.facts.topics[..]),
        (8, &[Topic::Kela][..])
    );
    assert_eq!(course.facts.facilitators[0].as_str(), "Aino");
    let [first, second] = &plan.meetings[..] else {
        panic!("{plan:?}")
    };
    assert_eq!(
        (first.facts.date, first.facts.start, first.facts.end),
        (date(2026, 11, 24), time(10, 0, 0, 0), time(12, 0, 0, 0))
    );
    assert_eq!(first.facts.topic.as_ref().unwrap().as_str(), "OmaKanta");
    assert_eq!(first.facts.facilitator, None);
    assert_eq!(second.facts.facilitator.as_ref().unwrap().as_str(), "Pekka");
    assert_eq!(second.facts.end, time(12, 0, 0, 0));
    assert_eq!(names(&plan), ["Hodan", "Åke"]);
    assert_eq!(plan.persons[1].facts.standing, Standing::Test);
    assert_eq!((plan.enrolments.len(), plan.rows, plan.rows_left_out()), (2, 5, 0));
    let assumed = Kind::EndAssumed {
        end: "12:00".to_owned(),
    };
    assert_eq!(told(&plan), [(Some(4), "Klo", &assumed, Severity::Told)]);
}

#[test]
fn columns_are_known_in_swedish_and_english_in_any_order() {
    for text in [
        "namn;kurs;språk\nHodan;Nätet;somaliska",
        "LANGUAGE;First_Name;Course name\nso;Hodan;Nätet",
    ] {
        let plan = planned(text);
        assert_eq!((plan.courses.len(), names(&plan)), (1, vec!["Hodan"]));
        assert_eq!(plan.persons[0].facts.language.unwrap().to_string(), "so");
        assert_eq!(told(&plan), [], "{text}");
    }
}

#[test]
fn the_same_name_means_what_the_other_columns_say() {
    let courses = planned("Nimi;Laji;Kieli\nIltaryhmä;ryhmä;fi");
    assert_eq!((courses.courses.len(), courses.persons.len()), (1, 0));
    assert_eq!(courses.courses[0].facts.languages.len(), 1);
    let mut sheets = table("Nimi\nIltaryhmä");
    sheets.sheets[0].name = Some("Kurssit".to_owned());
    let plan = plan(&sheets, &Courses::default(), &mut ids(1));
    assert_eq!((plan.courses.len(), plan.persons.len()), (1, 0));
}

#[test]
fn sheets_of_a_workbook_are_one_table() {
    let mut book = table("Kurssi;Laji\nA;ryhmä");
    book.sheets[0].name = Some("Kurssit".to_owned());
    for (name, text) in [
        ("Tapaamiset", "Päivä;Klo\n2026-11-24;10-12"),
        ("Osallistujat", "Nimi\nHodan\nHodan"),
        ("Deltagare", "x\ny"),
    ] {
        let mut sheet = table(text).sheets.remove(0);
        sheet.name = Some(name.to_owned());
        book.sheets.push(sheet);
    }
    book.other_sheets = 2;
    let plan = plan(&book, &Courses::default(), &mut ids(1));
    assert_eq!(
        (
            plan.courses.len(),
            plan.meetings.len(),
            plan.persons.len(),
            plan.enrolments.len()
        ),
        (1, 1, 1, 1)
    );
    assert!(!plan.is_refused());
    let sheets: Vec<_> = plan
        .problems
        .iter()
        .map(|one| (one.place.sheet.as_deref(), one.severity))
        .collect();
    let expected = [
        (None, Severity::Told),
        (Some("Osallistujat"), Severity::RowLeftOut),
        (Some("Deltagare"), Severity::SheetLeftOut),
    ];
    assert_eq!(sheets, expected);
}

#[test]
fn dates_come_in_three_styles_and_as_cells_of_a_spreadsheet() {
    let plan = planned(
        "Kurssi;Päivä;Klo\nA;2026-11-24;8-9\nA;24.11.2026;10-12\nA;24/11/2026;13-14\nA;05/11/2026;9-10\nA;24.11.2026 klo 15–16;",
    );
    let days: Vec<_> = plan.meetings.iter().map(|one| one.facts.date.day()).collect();
    assert_eq!(days, [24, 24, 24, 5, 24]);
    let as_others = Kind::DateAsOthers {
        date: "2026-11-05".to_owned(),
    };
    assert_eq!(told(&plan), [(Some(5), "Päivä", &as_others, Severity::Told)]);

    let mut cells = table("Kurssi;Päivä;Alkaa;Loppuu\nA\nA\nA");
    let midnight = date(2026, 11, 24).at(0, 0, 0, 0);
    let given = [
        [
            Cell::Date(date(2026, 11, 24)),
            Cell::Time(time(10, 0, 0, 0)),
            Cell::Number(0.5),
        ],
        [Cell::At(midnight), Cell::Number(12.3), Cell::Text("14.00".to_owned())],
        [
            Cell::Number(46_350.0),
            Cell::Text("klo 15".to_owned()),
            Cell::Number(16.0),
        ],
    ];
    for (row, given) in cells.sheets[0].rows.iter_mut().skip(1).zip(given) {
        row.cells.extend(given);
    }
    let plan = super::plan(&cells, &Courses::default(), &mut ids(1));
    let times: Vec<_> = plan
        .meetings
        .iter()
        .map(|one| (one.facts.date, one.facts.start, one.facts.end))
        .collect();
    let day = date(2026, 11, 24);
    let at = |hour, minute| time(hour, minute, 0, 0);
    assert_eq!(
        times,
        [
            (day, at(10, 0), at(12, 0)),
            (day, at(12, 30), at(14, 0)),
            (day, at(15, 0), at(16, 0))
        ]
    );
    assert_eq!(told(&plan), []);
}

#[test]
fn a_date_or_time_that_is_not_clear_leaves_its_row_out_and_no_other() {
    let plan = planned(
        "Kurssi;Päivä;Klo;Loppuu\nA;05/11/2026;10;12\nA;11/24/2026;10;12\nA;huomenna;10;12\nA;24.11.2026;aamulla;12\n\
         A;25.11.2026;;\nA;26.11.2026;12;10\nA;27.11.2026;10-12;",
    );
    let days: Vec<_> = plan.meetings.iter().map(|one| one.facts.date.day()).collect();
    // The month stands first in the third row, so it does in the second.
    assert_eq!(days, [11, 24, 27]);
    let expected = [
        (
            Some(2),
            "Päivä",
            &Kind::DateAsOthers {
                date: "2026-05-11".to_owned(),
            },
            Severity::Told,
        ),
        (
            Some(3),
            "Päivä",
            &Kind::DateMonthFirst {
                date: "2026-11-24".to_owned(),
            },
            Severity::Told,
        ),
        (Some(4), "Päivä", &Kind::DateUnreadable, Severity::RowLeftOut),
        (Some(5), "Klo", &Kind::TimeUnreadable, Severity::RowLeftOut),
        (Some(6), "Klo", &Kind::TimeMissing, Severity::RowLeftOut),
        (Some(7), "Loppuu", &Kind::EndBeforeStart, Severity::RowLeftOut),
    ];
    assert_eq!(told(&plan), expected);
    assert_eq!(plan.rows_left_out(), 4);
    let alone = planned("Kurssi;Päivä;Klo\nA;05/11/2026;10-12");
    assert_eq!(
        told(&alone),
        [(Some(2), "Päivä", &Kind::DateAmbiguous, Severity::RowLeftOut)]
    );
}

#[test]
fn a_list_leaves_what_staff_have_planned_to_practise() {
    let mut courses = after("Kurssi;Päivä;Klo\nA;24.11.2026;10-12");
    let (id, meeting) = courses.meetings.first_key_value().unwrap();
    assert_eq!(meeting.facts.lessons, BTreeSet::new());
    let mut about = meeting.facts.clone();
    about.lessons.insert(LessonId::new("library").unwrap());
    let set = Event::MeetingSet {
        meeting: *id,
        course: meeting.course,
        about: Box::new(about.clone()),
        by: By::Command,
    };
    courses.apply(&set, Timestamp(2));
    let plan = plan(
        &table("Kurssi;Päivä;Klo;Aihe\nA;24.11.2026;10-12;Kirjasto"),
        &courses,
        &mut ids(2),
    );
    take(&mut courses, &plan);
    let [meeting] = &courses.meetings.values().collect::<Vec<_>>()[..] else {
        panic!("{courses:?}")
    };
    assert_eq!(meeting.facts.topic.as_ref().unwrap().as_str(), "Kirjasto");
    assert_eq!(meeting.facts.lessons, about.lessons);
}

#[test]
fn the_second_of_a_name_is_not_added_unless_a_number_tells_them_apart() {
    let plan = planned("Kurssi;Nimi;Nro\nA;Maija;\nA;maija ;\nB;Maija;\nA;Ali;1\nA;Ali;2\nA;Ali;1\nA;Ali;");
    assert_eq!(names(&plan), ["Maija", "Ali", "Ali", "Maija"]);
    let duplicate = |first| Kind::PossibleDuplicate { first };
    let expected = [
        (Some(3), "Nimi", &duplicate(2), Severity::RowLeftOut),
        (Some(7), "Nimi", &duplicate(5), Severity::RowLeftOut),
        (Some(8), "Nimi", &duplicate(5), Severity::RowLeftOut),
    ];
    assert_eq!(told(&plan), expected);
}

#[test]
fn one_row_a_person_and_meeting_is_one_person_at_several_meetings() {
    let plan = planned(
        "Kurssi;Päivä;Klo;Nimi;Kieli\nA;1.12.2026;10-12;Maija;fi\nA;1.12.2026;10-12;Ali;ar\nA;8.12.2026;10-12;Maija;sv\nA;8.12.2026;10-12;Maija;fi",
    );
    assert_eq!(
        (plan.meetings.len(), names(&plan), plan.enrolments.len()),
        (2, vec!["Maija", "Ali"], 2)
    );
    let expected = [
        (Some(4), "Kieli", &Kind::Differs { first: 2 }, Severity::CellLeftOut),
        (
            Some(5),
            "Nimi",
            &Kind::PossibleDuplicate { first: 2 },
            Severity::RowLeftOut,
        ),
    ];
    assert_eq!(told(&plan), expected);
}

#[test]
fn whatever_a_name_is_it_is_kept_as_a_name_or_left_out_with_its_row() {
    let long = "x".repeat(10_000);
    let text = format!(
        "Kurssi;Nimi\nA;{long}\nA;=1+1\nA;Robert') DROP TABLE entry--\nA;👩‍👧\nA;\u{202e}سارة\u{202c}\nA;a\u{7}b\nA;\u{200b}\nA;O'Neill \"Mac\"\n;\u{200b}"
    );
    let plan = planned(&text);
    assert_eq!(
        names(&plan),
        ["=1+1", "Robert') DROP TABLE entry--", "👩‍👧", "سارة", "O'Neill \"Mac\""]
    );
    let expected = [
        (Some(2), "Nimi", &Kind::TooLong, Severity::RowLeftOut),
        (Some(7), "Nimi", &Kind::ControlCharacters, Severity::RowLeftOut),
        (Some(8), "Nimi", &Kind::ControlCharacters, Severity::RowLeftOut),
        (Some(10), "Nimi", &Kind::ControlCharacters, Severity::RowLeftOut),
    ];
    assert_eq!(told(&plan), expected);
    assert!(plan.problems[0].cell.as_ref().unwrap().chars().count() <= 41);
}

#[test]
fn identity_codes_and_the_like_are_never_taken() {
    let by_name = planned("Kurssi;Nimi;HETU;Puhelin;Sähköposti;Kotiosoite\nA;Maija;x;y;z;w");
    assert_eq!(names(&by_name), ["Maija"]);
    let private: Vec<_> = by_name
        .problems
        .iter()
        .map(|one| (one.column.as_str(), &one.kind, one.severity))
        .collect();
    let expected = ["HETU", "Puhelin", "Sähköposti", "Kotiosoite"];
    assert_eq!(
        private,
        expected.map(|name| (name, &Kind::PrivateColumn, Severity::ColumnLeftOut))
    );

    // By what is in it, whatever it is called; in a column of ours one is told in its row.
    let by_value = planned(
        "Kurssi;Nimi;Tunnus;Nro;\nA;Maija;131052-308T;;\nA;Ali;;131052-308T;131052-308T\nA;131052-308T;;;\nA;Sara 040 123 4567;;;\nA;Omar;;;",
    );
    assert_eq!(names(&by_value), ["Maija", "Ali", "Omar"]);
    let expected = [
        (Some(1), "Tunnus", &Kind::PrivateColumn, Severity::ColumnLeftOut),
        (Some(1), "Nro", &Kind::PrivateColumn, Severity::ColumnLeftOut),
        (Some(1), "E", &Kind::PrivateColumn, Severity::ColumnLeftOut),
        (Some(4), "Nimi", &Kind::PrivateCell, Severity::RowLeftOut),
        (Some(5), "Nimi", &Kind::PrivateCell, Severity::RowLeftOut),
    ];
    assert_eq!(told(&by_value), expected);

    let no_names_left = planned("Nimi\n131052-308T\n131052-308T");
    assert!(no_names_left.is_refused());
    assert_eq!(no_names_left.events(By::Command), []);
}

#[test]
fn what_is_missing_is_said_and_what_is_not_known_is_ignored() {
    let missing = planned("Ensimmäinen;Toinen\n1;2");
    let kind = Kind::ColumnsMissing {
        found: "Ensimmäinen, Toinen".to_owned(),
    };
    assert_eq!(told(&missing), [(Some(1), "", &kind, Severity::Refused)]);
    assert_eq!(missing.events(By::Command), []);
    for nothing in ["", ";;\n;"] {
        let plan = planned(nothing);
        assert_eq!(
            told(&plan),
            [(None, "", &Kind::Empty, Severity::Refused)],
            "{nothing:?}"
        );
    }
    let above = planned("Syksyn kurssit 2026;\n\nKurssi;Kengännumero;Nimi;Kurssi\nA;42;Maija;B");
    assert_eq!(names(&above), ["Maija"]);
    let expected = [
        (Some(3), "", &Kind::AboveHead { count: 1 }, Severity::Told),
        (Some(3), "Kengännumero", &Kind::UnknownColumn, Severity::ColumnLeftOut),
        (Some(3), "Kurssi", &Kind::RepeatedColumn, Severity::ColumnLeftOut),
    ];
    assert_eq!(told(&above), expected);
}

#[test]
fn a_person_without_a_name_is_told_and_a_numbered_empty_row_is_not() {
    let plan = planned(
        "Kurssi;Päivä;Klo;Nro;Nimi;Äidinkieli\nA;;;1;Maija;\nA;;;2;;so\n;;;3;;so\nA;24.11.2026;10-12;4;;so\n;;;5;;\nA;25.11.2026;10-12;;;",
    );
    assert_eq!((names(&plan), plan.meetings.len(), plan.rows), (vec!["Maija"], 2, 5));
    let expected = [
        (Some(3), "Nimi", &Kind::NameMissing, Severity::RowLeftOut),
        (Some(4), "", &Kind::Nothing, Severity::RowLeftOut),
        (Some(5), "Nimi", &Kind::NameMissing, Severity::CellLeftOut),
    ];
    assert_eq!(told(&plan), expected);
}

#[test]
fn words_that_are_not_known_are_told_with_their_column() {
    let plan = planned(
        "Kurssi;Laji;Paikkoja;Kielet;Aihe;Nimi;Äidinkieli;Asema\nA;juhla;;;;;;\nB;ryhmä;monta;klingon;kukat;;;\nC;ryhmä;;;;Maija;klingon;\nC;;;;;Ali;;kuningas",
    );
    assert_eq!((plan.courses.len(), names(&plan)), (2, vec!["Maija"]));
    let expected = [
        (Some(2), "Laji", &Kind::KindUnknown, Severity::RowLeftOut),
        (Some(3), "Paikkoja", &Kind::NumberUnreadable, Severity::CellLeftOut),
        (Some(3), "Kielet", &Kind::LanguageUnknown, Severity::CellLeftOut),
        (Some(3), "Aihe", &Kind::TopicUnknown, Severity::CellLeftOut),
        (Some(4), "Äidinkieli", &Kind::LanguageUnknown, Severity::CellLeftOut),
        (Some(5), "Asema", &Kind::StandingUnknown, Severity::RowLeftOut),
    ];
    let mut found = told(&plan);
    found.sort_by_key(|one| {
        (
            one.0,
            ["Paikkoja", "Kielet", "Aihe"].iter().position(|name| *name == one.1),
        )
    });
    assert_eq!(found, expected);
}

#[test]
fn a_row_is_of_the_course_it_names_or_of_the_only_one() {
    let only = planned("Kurssi;Nimi\nA;Maija\n;Ali");
    assert_eq!((names(&only), only.enrolments.len()), (vec!["Maija", "Ali"], 2));
    let several = planned("Kurssi;Nimi\nA;Maija\nB;Sara\n;Ali");
    assert_eq!(names(&several), ["Maija", "Sara"]);
    assert_eq!(
        told(&several),
        [(Some(4), "Kurssi", &Kind::CourseMissing, Severity::RowLeftOut)]
    );
    let people = planned("Nimi\nMaija\nAli");
    assert_eq!(
        (names(&people), people.courses.len(), people.enrolments.len()),
        (vec!["Maija", "Ali"], 0, 0)
    );
    let kinds = planned("Kurssi;Laji\nA;ryhmä\nA;tapahtuma\nA;");
    assert_eq!(kinds.courses.len(), 2);
    assert_eq!(
        told(&kinds),
        [(Some(4), "Laji", &Kind::KindUnclear, Severity::RowLeftOut)]
    );
    let guidance = planned("Kurssi;Laji;Päivä;Klo;Nimi\nA;ohjaus;24.11.2026;10-12;Maija");
    assert_eq!((guidance.meetings.len(), guidance.persons.len()), (0, 1));
    assert_eq!(
        told(&guidance),
        [(Some(2), "Päivä", &Kind::GuidanceMeeting, Severity::CellLeftOut)]
    );
}

#[test]
fn what_is_known_is_found_again_and_only_what_is_told_changes() {
    let mut courses =
        after("Kurssi;Paikka;Päivä;Klo;Nimi;Kieli\nA;Sali;24.11.2026;10-12;Maija;fi\nA;;24.11.2026;10-12;Ali;");
    let (course, maija) = (*courses.courses.keys().next().unwrap(), courses.persons.len());
    assert_eq!(maija, 2);
    let text = "Kurssi;Päivä;Klo;Aihe;Nimi;Kieli\na;24.11.2026;10-13;Kela;MAIJA;\na;1.12.2026;10-12;;Ali;ar\na;1.12.2026;10-12;;Sara;";
    let plan = plan(&table(text), &courses, &mut ids(2));
    assert_eq!(
        plan.course_counts(),
        Counts {
            new: 0,
            changed: 0,
            same: 1
        }
    );
    assert_eq!(
        plan.meeting_counts(),
        Counts {
            new: 1,
            changed: 1,
            same: 0
        }
    );
    assert_eq!(
        plan.person_counts(),
        Counts {
            new: 1,
            changed: 1,
            same: 1
        }
    );
    assert_eq!(plan.enrolments.len(), 1);
    take(&mut courses, &plan);
    assert_eq!(courses.courses[&course].facts.place.as_ref().unwrap().as_str(), "Sali");
    assert_eq!(courses.courses[&course].enrolled.len(), 3);
    // A cancelled meeting stays so.
    let meeting = plan.meetings[0].id;
    courses.apply(
        &Event::MeetingCancelled {
            meeting,
            cancelled: true,
            by: By::Command,
        },
        Timestamp(2),
    );
    let again = super::plan(&table(text), &courses, &mut ids(3));
    assert_eq!(again.events(By::Command), []);
    assert_eq!(told(&again), [(Some(2), "", &Kind::MeetingCancelled, Severity::Told)]);
}

#[test]
fn of_several_courses_of_one_name_and_kind_the_newest_is_taken() {
    let mut courses = after("Kurssi;Päivä;Klo;Nimi\nA;24.11.2026;10-12;Maija");
    let newest = *courses.courses.keys().next().unwrap();
    for (number, day) in [(1, 1), (2, 20)] {
        let course = CourseId(Uuid::from_u128(number));
        let about = CourseFacts::usual(ShortText::new("a").unwrap(), CourseKind::InternetCourse);
        let meeting = MeetingFacts {
            date: date(2026, 10, day),
            start: time(10, 0, 0, 0),
            end: time(12, 0, 0, 0),
            topic: None,
            facilitator: None,
            lessons: BTreeSet::new(),
        };
        for event in decide::new_course(
            course,
            about,
            &meeting,
            &[MeetingId(Uuid::from_u128(number))],
            By::Command,
        ) {
            courses.apply(&event, Timestamp(1));
        }
    }
    let plan = plan(&table("Kurssi;Nimi\nA;Ali"), &courses, &mut ids(9));
    assert_eq!(plan.courses[0].id, newest);
    assert_eq!(
        told(&plan),
        [(Some(2), "Kurssi", &Kind::SeveralCourses, Severity::Told)]
    );
}

#[test]
fn an_error_of_a_formula_is_no_name() {
    let mut cells = table("Kurssi;Nimi\nA;x\nA;y");
    cells.sheets[0].rows[1].cells[1] = Cell::Error;
    let plan = plan(&cells, &Courses::default(), &mut ids(1));
    assert_eq!(names(&plan), ["y"]);
    assert_eq!(told(&plan), [(Some(2), "Nimi", &Kind::CellError, Severity::RowLeftOut)]);
}

#[test]
fn every_kind_has_a_key_of_its_own_and_every_severity_but_one() {
    let keys: std::collections::BTreeSet<_> = Kind::samples().iter().map(Kind::key).collect();
    assert_eq!(keys.len(), Kind::samples().len());
    assert_eq!(
        Severity::ALL.iter().filter_map(|one| one.key()).count(),
        Severity::ALL.len() - 1
    );
}

fn cell(column: &'static str) -> impl Strategy<Value = String> {
    let words: &[&str] = match column {
        "kurssi" => &["A", "a", "B", "C", ""],
        "laji" => &["", "", "", "ryhmä", "kurssi", "ohjaus", "xx"],
        "paikka" => &["", "", "Sali", "Kirjasto"],
        "kielet" => &["", "fi", "fi, so", "xx1"],
        "ohjaaja" => &["", "", "Aino", "Pekka", "Aino, Pekka"],
        "päivä" => &[
            "",
            "",
            "24.11.2026",
            "2026-12-01",
            "5/11/2026",
            "13/11/2026",
            "11/24/2026",
        ],
        "klo" => &["", "10", "10-12", "12-10", "23.59"],
        "aihe" => &["", "Kela", "muuta", "tax"],
        "nimi" => &["", "Maija", "maija", "Ali", "Ali Baba", "=1+1"],
        "äidinkieli" => &["", "so", "ar", "fi"],
        "asema" => &["", "", "testi", "henkilökunta"],
        _ => &["", "", "1", "2"],
    };
    proptest::sample::select(words.to_vec()).prop_map(str::to_owned)
}

const COLUMNS: [&str; 12] = [
    "kurssi",
    "laji",
    "paikka",
    "kielet",
    "ohjaaja",
    "päivä",
    "klo",
    "aihe",
    "nimi",
    "äidinkieli",
    "asema",
    "nro",
];

fn any_table() -> impl Strategy<Value = String> {
    let row = COLUMNS
        .map(cell)
        .into_iter()
        .collect::<Vec<_>>()
        .prop_map(|cells| cells.join(";"));
    let all = proptest::collection::vec(row, 0..12);
    (all, proptest::sample::subsequence(COLUMNS.to_vec(), 1..=12)).prop_map(|(rows, kept)| {
        let kept: Vec<usize> = kept
            .iter()
            .map(|name| COLUMNS.iter().position(|one| one == name).unwrap())
            .collect();
        let pick = |row: &str| {
            let cells: Vec<&str> = row.split(';').collect();
            kept.iter().map(|nth| cells[*nth]).collect::<Vec<_>>().join(";")
        };
        let head = pick(&COLUMNS.join(";"));
        std::iter::once(head)
            .chain(rows.iter().map(|row| pick(row)))
            .collect::<Vec<_>>()
            .join("\n")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn the_same_table_again_changes_nothing(before in any_table(), text in any_table(), seed in any::<u64>()) {
        let mut courses = after(&before);
        let first = plan(&table(&text), &courses, &mut ids(u128::from(seed) << 64));
        take(&mut courses, &first);
        let lived = courses.clone();
        let again = plan(&table(&text), &courses, &mut ids(7));
        prop_assert_eq!(again.events(By::Command), vec![]);
        take(&mut courses, &again);
        prop_assert_eq!(courses, lived);
    }

    #[test]
    fn any_cells_are_looked_at_without_harm(rows in proptest::collection::vec(proptest::collection::vec("\\PC{0,30}", 0..6), 0..8)) {
        let text: Vec<String> = rows.iter().map(|row| row.join(";")).collect();
        for head in ["", "Kurssi;Päivä;Klo;Nimi;Loppuu;Paikkoja\n"] {
            let found = planned(&format!("{head}{}", text.join("\n")));
            prop_assert!(found.rows_left_out() <= found.rows);
        }
    }
}
