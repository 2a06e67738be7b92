//! The form of a person: a name, a language, what they are in the figures. There is no field for anything else.

use std::collections::BTreeSet;

use super::search::namesake;
use crate::app::console::codes;
use crate::app::console::fields::Fields;
use crate::app::console::model::{Console, Form, Page};
use crate::app::console::msg::FieldId;
use crate::app::console::present::Filled;
use crate::app::console::reading::{Errors, Reading, only};
use crate::app::console::view::{Block, FieldKind};
use crate::app::console::wording::Wording;
use crate::base::{LanguageTag, PersonId, ShortText};
use crate::course::{Courses, Person, PersonFacts, Standing};

const NAME: &str = "person_name";
const LANGUAGE: &str = "person_language";
const OTHER_LANGUAGE: &str = "person_other_language";
const STANDING: &str = "standing";

/// A name has few digits; a telephone number has more.
const MOST_DIGITS: usize = 4;

/// Reads a name. What looks like an address of any kind or like a number is not one.
pub(in crate::app::console) fn read_name(
    reading: &mut Reading<'_>,
    known: Option<&ShortText>,
    needed: bool,
) -> Option<ShortText> {
    let name = if needed {
        reading.needed(NAME, known)
    } else {
        reading.text(NAME, known)
    }?;
    let digits = name.as_str().chars().filter(|letter| letter.is_numeric()).count();
    if reading.typed(NAME).is_some() && (digits > MOST_DIGITS || name.as_str().contains('@')) {
        reading.wrong(NAME, "staff-error-not-a-name");
        return None;
    }
    Some(name)
}

/// Asks once whether somebody of the same name is meant. Done again without a change, it is somebody else.
pub(in crate::app::console) fn ask_about_twin(
    reading: &mut Reading<'_>,
    form: &Form,
    courses: &Courses,
    name: Option<&ShortText>,
    person: Option<PersonId>,
) {
    let asked = form.errors.get(&FieldId::of_page(NAME)) == Some(&"staff-error-name-known");
    if let Some(name) = name
        && !asked
        && namesake(courses, name.as_str(), person).is_some()
    {
        reading.wrong(NAME, "staff-error-name-known");
    }
}

/// Reads the language: one that is offered, or another by its tag.
pub(in crate::app::console) fn read_language(
    reading: &mut Reading<'_>,
    known: Option<LanguageTag>,
) -> Option<LanguageTag> {
    let other: Vec<LanguageTag> = known.filter(|tag| !codes::is_usual(*tag)).into_iter().collect();
    let written = reading.tags(OTHER_LANGUAGE, &other);
    if written.len() > 1 {
        reading.wrong(OTHER_LANGUAGE, "staff-error-one-language");
    }
    // What was written says more than what was chosen from the usual ones.
    let chosen = reading.chosen(LANGUAGE, &usual(known));
    let chosen = chosen.iter().next().and_then(|tag| LanguageTag::new(tag).ok());
    written.first().copied().or(chosen)
}

fn usual(known: Option<LanguageTag>) -> BTreeSet<String> {
    known
        .filter(|tag| codes::is_usual(*tag))
        .map(|tag| only(tag.to_string()))
        .unwrap_or_default()
}

/// What is chosen before anybody has touched a choice.
pub(super) fn chosen(known: Option<&Person>, name: &str) -> BTreeSet<String> {
    let standing = known.map(Person::standing).unwrap_or_default();
    match name {
        LANGUAGE => usual(known.and_then(language_of)),
        STANDING => only(codes::standing(standing).0),
        _ => BTreeSet::new(),
    }
}

fn language_of(known: &Person) -> Option<LanguageTag> {
    known.about.as_ref()?.language
}

/// Reads a person. Somebody new has a name; a learner who signs in by pictures may go without.
pub(super) fn read(form: &Form, courses: &Courses, person: Option<PersonId>) -> Result<PersonFacts, Errors> {
    let known = person.and_then(|person| courses.person(person));
    let mut reading = Reading::new(form);
    let name = read_name(&mut reading, known.and_then(Person::name), known.is_none());
    if reading.typed(NAME).is_some() {
        ask_about_twin(&mut reading, form, courses, name.as_ref(), person);
    }
    let language = read_language(&mut reading, known.and_then(language_of));
    let standing = reading.chosen(STANDING, &chosen(known, STANDING));
    let standing = Standing::ALL
        .into_iter()
        .find(|one| standing.contains(codes::standing(*one).0));
    if standing.is_none() {
        reading.wrong(STANDING, "staff-choose-one");
    }
    reading.errors()?;
    Ok(PersonFacts {
        name,
        language,
        standing: standing.unwrap_or_default(),
    })
}

/// The field of a name.
pub(in crate::app::console) fn name_field(fields: &Fields<'_>, known: String) -> Block {
    fields.helped(
        NAME,
        "staff-person-name",
        "staff-person-name-help",
        FieldKind::Text,
        known,
    )
}

/// The choice of a language, and the field for another one.
pub(in crate::app::console) fn language_fields(fields: &Fields<'_>, known: Option<LanguageTag>) -> Block {
    let other = known.filter(|tag| !codes::is_usual(*tag)).map(|tag| tag.to_string());
    Block::Group(vec![
        fields.choice(
            (LANGUAGE, false),
            "staff-language",
            None,
            codes::languages(fields.wording),
            &usual(known),
        ),
        fields.helped(
            OTHER_LANGUAGE,
            "staff-language-other",
            "staff-language-other-help",
            FieldKind::Text,
            other.unwrap_or_default(),
        ),
    ])
}

/// The form.
pub(super) fn page(wording: &Wording<'_>, console: &Console, person: Option<PersonId>) -> Filled {
    let courses = &wording.model.record.courses;
    let known = person.and_then(|person| courses.person(person));
    if person.is_some() && known.is_none() {
        return Filled::nothing(wording, Page::People);
    }
    let fields = Fields {
        wording,
        form: &console.form,
    };
    let name = known.and_then(Person::name).map(|name| name.as_str().to_owned());
    let standing = known.map(Person::standing).unwrap_or_default();
    let standings = Standing::ALL
        .into_iter()
        .filter(|one| *one != Standing::WalkIn || standing == *one);
    let options = standings.map(|one| {
        let (code, key) = codes::standing(one);
        (code.to_owned(), wording.line(key))
    });
    let blocks = vec![
        name_field(&fields, name.unwrap_or_default()),
        language_fields(&fields, known.and_then(language_of)),
        fields.choice(
            (STANDING, false),
            "staff-standing",
            Some("staff-standing-help"),
            options,
            &chosen(known, STANDING),
        ),
        Block::Controls(vec![fields.save("staff-save")]),
    ];
    let title = match person {
        Some(person) => wording.person(person).1,
        None => wording.line("staff-person-new"),
    };
    Filled {
        title,
        back: Some(person.map_or(Page::People, Page::Person)),
        blocks,
        keys: Vec::new(),
    }
}
