//! What a column is, told from its name in Finnish, Swedish or English.

use unicode_normalization::UnicodeNormalization;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The course's name.
    Course,
    /// Where it is.
    Place,
    /// Its kind.
    Kind,
    /// A meeting's day, perhaps with its times.
    Date,
    /// When it begins, perhaps with its end.
    Start,
    /// When it ends.
    End,
    /// What a meeting is about; in a row without a meeting, what the course is about.
    Topic,
    /// Who leads a meeting; in a row without a meeting, who leads the course.
    Facilitator,
    /// The person's help language where people are listed, else the course's languages.
    Language,
    /// The course's languages.
    CourseLanguages,
    /// The person's help language.
    PersonLanguage,
    /// How many people can take part.
    Planned,
    /// A person's name.
    Name,
    /// What they are in the figures.
    Standing,
    /// A number that tells two of the same name apart. It is not kept.
    Number,
}

/// What the sheet of a workbook is for, told from its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SheetKind {
    /// Courses.
    Courses,
    /// Meetings.
    Meetings,
    /// People.
    People,
}

/// The names of columns, without spaces and signs, in small letters: Finnish, Swedish, English.
const FIELDS: &[(Field, &[&str])] = &[
    (
        Field::Course,
        &[
            "kurssi",
            "kurssinnimi",
            "ryhmä",
            "ryhmännimi",
            "tapahtuma",
            "koulutus",
            "kurs",
            "kursnamn",
            "kursensnamn",
            "grupp",
            "course",
            "coursename",
            "nameofthecourse",
            "group",
            "groupname",
        ],
    ),
    (
        Field::Place,
        &[
            "paikka",
            "kurssipaikka",
            "toimipaikka",
            "tila",
            "sijainti",
            "plats",
            "ställe",
            "lokal",
            "place",
            "location",
            "venue",
            "room",
        ],
    ),
    (
        Field::Kind,
        &[
            "laji",
            "tyyppi",
            "kurssinlaji",
            "kurssityyppi",
            "typ",
            "slag",
            "kurstyp",
            "kind",
            "type",
            "coursekind",
            "coursetype",
        ],
    ),
    (
        Field::Date,
        &[
            "päivä",
            "päivämäärä",
            "pvm",
            "päiväys",
            "ajankohta",
            "tapaaminen",
            "datum",
            "dag",
            "date",
            "day",
            "meeting",
            "meetingdate",
        ],
    ),
    (
        Field::Start,
        &[
            "alku",
            "alkaa",
            "alkaaklo",
            "alkamisaika",
            "aloitus",
            "klo",
            "kello",
            "kellonaika",
            "aika",
            "start",
            "börjar",
            "början",
            "starttid",
            "tid",
            "klockan",
            "kl",
            "starttime",
            "begins",
            "from",
            "time",
        ],
    ),
    (
        Field::End,
        &[
            "loppu",
            "loppuu",
            "päättyy",
            "päättyyklo",
            "päättymisaika",
            "lopetus",
            "slut",
            "slutar",
            "sluttid",
            "end",
            "ends",
            "endtime",
            "to",
            "until",
        ],
    ),
    (
        Field::Topic,
        &[
            "aihe",
            "aiheet",
            "teema",
            "sisältö",
            "ämne",
            "ämnen",
            "tema",
            "topic",
            "topics",
            "subject",
            "theme",
        ],
    ),
    (
        Field::Facilitator,
        &[
            "ohjaaja",
            "ohjaajat",
            "kouluttaja",
            "vetäjä",
            "opettaja",
            "ledare",
            "handledare",
            "kursledare",
            "lärare",
            "facilitator",
            "facilitators",
            "instructor",
            "instructors",
            "teacher",
            "leader",
        ],
    ),
    (Field::Language, &["kieli", "språk", "language", "lang"]),
    (
        Field::CourseLanguages,
        &[
            "kielet",
            "kurssinkieli",
            "kurssinkielet",
            "opetuskieli",
            "kursspråk",
            "kursensspråk",
            "languages",
            "courselanguage",
            "courselanguages",
        ],
    ),
    (
        Field::PersonLanguage,
        &[
            "äidinkieli",
            "ohjauskieli",
            "apukieli",
            "henkilönkieli",
            "osallistujankieli",
            "modersmål",
            "hjälpspråk",
            "deltagarensspråk",
            "helplanguage",
            "personlanguage",
            "personslanguage",
            "mothertongue",
            "firstlanguage",
            "participantslanguage",
        ],
    ),
    (
        Field::Planned,
        &[
            "paikkoja",
            "paikkamäärä",
            "osallistujamäärä",
            "suunniteltumäärä",
            "enintään",
            "ryhmäkoko",
            "platser",
            "antalplatser",
            "planerade",
            "gruppstorlek",
            "planned",
            "plannedpeople",
            "places",
            "seats",
            "capacity",
            "maxpeople",
        ],
    ),
    (
        Field::Name,
        &[
            "nimi",
            "etunimi",
            "kutsumanimi",
            "lempinimi",
            "osallistuja",
            "osallistujat",
            "osallistujannimi",
            "asiakas",
            "namn",
            "förnamn",
            "tilltalsnamn",
            "smeknamn",
            "deltagare",
            "deltagarensnamn",
            "name",
            "firstname",
            "givenname",
            "nickname",
            "participant",
            "participants",
            "participantname",
        ],
    ),
    (
        Field::Standing,
        &[
            "asema",
            "rooli",
            "merkintä",
            "ställning",
            "roll",
            "märkning",
            "standing",
            "role",
            "flag",
        ],
    ),
    (Field::Number, &["numero", "nro", "nr", "nummer", "number", "no"]),
];

const SHEETS: &[(SheetKind, &[&str])] = &[
    (
        SheetKind::Courses,
        &[
            "kurssit", "kurssi", "ryhmät", "kurser", "kurs", "courses", "course", "groups",
        ],
    ),
    (
        SheetKind::Meetings,
        &[
            "tapaamiset",
            "kokoontumiset",
            "kokoontumiskerrat",
            "kerrat",
            "aikataulu",
            "träffar",
            "möten",
            "tidtabell",
            "meetings",
            "schedule",
        ],
    ),
    (
        SheetKind::People,
        &[
            "osallistujat",
            "henkilöt",
            "ihmiset",
            "nimilista",
            "nimet",
            "deltagare",
            "personer",
            "namnlista",
            "people",
            "persons",
            "participants",
            "roster",
            "names",
        ],
    ),
];

/// A text as names are compared: composed, in small letters, only letters and digits.
pub(super) fn plain(text: &str) -> String {
    // A column's name is short; a text that long is none.
    let letters = text.chars().take(200).nfc().flat_map(char::to_lowercase);
    letters.filter(|letter| letter.is_alphanumeric()).collect()
}

fn find<T: Copy>(list: &[(T, &[&str])], name: &str) -> Option<T> {
    let name = plain(name);
    list.iter()
        .find(|(_, names)| names.contains(&name.as_str()))
        .map(|(one, _)| *one)
}

/// What the column with this name holds. Case, spaces and signs do not matter.
#[must_use]
pub fn field(name: &str) -> Option<Field> {
    find(FIELDS, name)
}

/// What the sheet with this name is for.
#[must_use]
pub fn sheet_kind(name: &str) -> Option<SheetKind> {
    find(SHEETS, name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_known_in_three_languages_however_it_is_written() {
        for (name, known) in [
            ("Kurssi", Field::Course),
            (" KURSSIN_NIMI ", Field::Course),
            ("Course name:", Field::Course),
            ("Päivä", Field::Date),
            ("Pa\u{308}iva\u{308}", Field::Date),
            ("Klo", Field::Start),
            ("Ämne", Field::Topic),
            ("Planned people", Field::Planned),
            ("förnamn", Field::Name),
            ("NRO.", Field::Number),
        ] {
            assert_eq!(field(name), Some(known), "{name}");
        }
        assert_eq!(field("kengännumero"), None);
        assert_eq!(sheet_kind("Osallistujat"), Some(SheetKind::People));
    }

    #[test]
    fn no_name_is_two_columns_and_none_of_ours_is_private() {
        let all: Vec<&str> = FIELDS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        for name in &all {
            assert_eq!(all.iter().filter(|other| *other == name).count(), 1, "{name}");
            assert_eq!(plain(name), **name);
            assert!(!super::super::private::is_private_name(name), "{name}");
        }
    }
}
