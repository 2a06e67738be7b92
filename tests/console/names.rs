//! Names of every sort: kept as they are, or refused with a sentence and kept in their field.

use polku::app::console::Page;
use polku::base::{PersonId, Role, checksums};

use crate::desk::Desk;

fn desk() -> Desk {
    let mut desk = Desk::new(Role::Instructor);
    desk.course("Netti", "23.11.2026", "1");
    desk
}

fn new_person(desk: &mut Desk, name: &str) -> Option<PersonId> {
    desk.go(Page::People);
    desk.go(Page::NewPerson);
    desk.write("person_name", name);
    desk.submit();
    match desk.page() {
        Page::Person(person) => Some(person),
        _ => None,
    }
}

#[test]
fn any_name_that_is_one_is_taken() {
    for (typed, kept) in [
        ("Robert'); DROP TABLE entry;--", "Robert'); DROP TABLE entry;--"),
        ("=1+1", "=1+1"),
        ("@SUM(A1)".trim_start_matches('@'), "SUM(A1)"),
        ("O’Brien \"Bob\" <b>", "O’Brien \"Bob\" <b>"),
        ("Zoë 👩‍👧", "Zoë 👩‍👧"),
        ("\u{202e}animA\u{202c}", "animA"),
        ("سارة محمد", "سارة محمد"),
        ("Ali 2", "Ali 2"),
        ("{ $name }", "{ $name }"),
    ] {
        let mut desk = desk();
        let person = new_person(&mut desk, typed).unwrap_or_else(|| panic!("{typed}: {:?}", desk.words()));
        assert_eq!(desk.name_of(person), kept);
        assert!(desk.words().iter().any(|word| word == kept), "{kept}");
        desk.go(Page::People);
        assert!(desk.rows("Last").iter().any(|row| row[0] == kept), "{kept}");
    }
}

#[test]
fn what_is_no_name_is_refused_and_stays_in_its_field() {
    let code = format!(
        "131052-308{}",
        char::from(checksums::identity_check(131_052_308).unwrap())
    );
    let too_long = "The text is too long. At most 64 letters.";
    let real = "This looks like a real identity code, account number or card number. Do not write such numbers here.";
    let no_name = "Write only a name: no telephone number, address or e-mail.";
    for (typed, error) in [
        ("x".repeat(10_000), too_long),
        ("ä".repeat(65), too_long),
        (format!("a{}", "\u{301}".repeat(10_000)), too_long),
        (code.clone(), real),
        (format!("Matti {}", code.to_lowercase()), real),
        (format!("Matti {}", code.replace('-', "\u{200b}-\u{2009}")), real),
        ("FI21 1234 5600 0007 85".to_owned(), real),
        ("4111 1111 1111 1111".to_owned(), real),
        ("040 123 4567".to_owned(), no_name),
        ("٠٤٠١٢٣٤٥٦٧".to_owned(), no_name),
        ("amina@example.org".to_owned(), no_name),
        ("\u{202e}\u{200b}".to_owned(), "Write something here."),
    ] {
        let mut desk = desk();
        let before = desk.kiosk.entries().len();
        assert_eq!(
            new_person(&mut desk, &typed),
            None,
            "{}",
            &typed.chars().take(20).collect::<String>()
        );
        assert_eq!(desk.error("person_name").as_deref(), Some(error));
        assert_eq!(desk.field("person_name").value, typed);
        assert_eq!(desk.kiosk.entries().len(), before);
    }
}

/// The check character decides: a name with a few figures in it is no identity code.
#[test]
fn a_code_with_a_wrong_check_character_is_no_identity_code_but_no_name_either() {
    let mut desk = desk();
    assert_eq!(new_person(&mut desk, "131052-308U"), None);
    let error = desk.error("person_name").unwrap();
    assert!(error.contains("only a name"), "{error}");
}

/// Course names, places and leaders are read by other people too.
#[test]
fn no_text_of_a_course_takes_a_real_number() {
    let code = format!(
        "131052-308{}",
        char::from(checksums::identity_check(131_052_308).unwrap())
    );
    for name in ["name", "place", "leaders"] {
        let mut desk = Desk::new(Role::Instructor);
        desk.go(Page::Courses);
        desk.go(Page::NewCourse);
        desk.write("name", "Netti");
        desk.write("first", "1.12.");
        desk.write(name, &format!("x {code}"));
        desk.submit();
        assert!(desk.error(name).unwrap().contains("identity code"), "{name}");
        assert!(desk.courses().courses.is_empty());
    }
    let mut desk = Desk::new(Role::Instructor);
    desk.go(Page::Courses);
    desk.go(Page::NewCourse);
    let many: Vec<String> = (0..1000).map(|number| format!("n{number}")).collect();
    desk.write("leaders", &many.join(","));
    desk.submit();
    assert_eq!(desk.error("leaders").as_deref(), Some("At most 20."));
}

#[test]
fn the_same_name_is_asked_about_once_and_told_apart() {
    let mut desk = desk();
    let first = new_person(&mut desk, "Amina").unwrap();
    assert_eq!(new_person(&mut desk, "  ámina "), None);
    assert!(desk.error("person_name").unwrap().contains("save again"));
    // Another name is another question.
    desk.write("person_name", "amina");
    desk.submit();
    assert!(desk.error("person_name").is_some());
    desk.submit();
    let Page::Person(second) = desk.page() else {
        panic!("{:?}", desk.words())
    };
    assert_ne!(first, second);
    let sign = |person: PersonId| {
        let digits = person.0.simple().to_string();
        format!("#{}", &digits[28..])
    };
    assert!(desk.says(&format!("This person’s sign is {}.", sign(second))));
    desk.go(Page::People);
    let shown: Vec<String> = desk.rows("Last").into_iter().map(|row| row[0].clone()).collect();
    assert_eq!(
        shown,
        [format!("amina / {}", sign(second)), format!("Amina / {}", sign(first))]
    );
    desk.write("search", &sign(first));
    assert_eq!(desk.rows("Last").len(), 1);
    // On the roll, too.
    let course = *desk.courses().courses.keys().next().unwrap();
    let meeting = desk.meetings(course)[0];
    for person in [first, second] {
        desk.send(crate::desk::course(polku::app::console::CourseMsg::Enrol(
            course, person, true,
        )));
    }
    desk.send(polku::app::console::ConsoleMsg::Go(Page::Roll(meeting)));
    assert!(desk.says(&format!("Present, Amina {}", sign(first))));
    assert!(desk.says(&format!("Present, amina {}", sign(second))));
}
