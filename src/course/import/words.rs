//! Words in cells: kinds of courses, topics, languages and standings, by code or in Finnish, Swedish or English.

use super::columns::plain;
use crate::base::LanguageTag;
use crate::course::{CourseKind, Standing, Topic};

const KINDS: &[(CourseKind, &[&str])] = &[
    (
        CourseKind::InternetCourse,
        &[
            "internetcourse",
            "nettikurssi",
            "internetkurssi",
            "kurssi",
            "nätkurs",
            "internetkurs",
            "kurs",
            "course",
            "onlinecourse",
        ],
    ),
    (
        CourseKind::Group,
        &[
            "group",
            "ryhmä",
            "avoinryhmä",
            "keskusteluryhmä",
            "kerho",
            "grupp",
            "öppengrupp",
            "klubb",
            "opengroup",
            "club",
        ],
    ),
    (
        CourseKind::Event,
        &[
            "event",
            "tapahtuma",
            "ilta",
            "vierailu",
            "evenemang",
            "kväll",
            "besök",
            "evening",
            "visit",
        ],
    ),
    (
        CourseKind::Training,
        &["training", "koulutus", "utbildning", "fortbildning"],
    ),
    (
        CourseKind::Guidance,
        &[
            "guidance",
            "ohjaus",
            "yksilöohjaus",
            "neuvonta",
            "handledning",
            "individuellhandledning",
            "rådgivning",
            "individualguidance",
            "advice",
        ],
    ),
];

const STANDINGS: &[(Standing, &[&str])] = &[
    (
        Standing::Participant,
        &[
            "participant",
            "osallistuja",
            "asiakas",
            "deltagare",
            "learner",
            "oppija",
        ],
    ),
    (
        Standing::WalkIn,
        &["walkin", "kävijä", "piipahtaja", "dropin", "besökare", "visitor"],
    ),
    (
        Standing::Staff,
        &[
            "staff",
            "henkilökunta",
            "ohjaaja",
            "työntekijä",
            "personal",
            "ledare",
            "instructor",
        ],
    ),
    (Standing::Test, &["test", "testi", "kokeilu", "prov"]),
];

const TOPICS: &[(Topic, &[&str])] = &[
    (Topic::Kela, &["kela", "fpa", "folkpensionsanstalten"]),
    (
        Topic::Permits,
        &[
            "permits",
            "permit",
            "luvat",
            "oleskelulupa",
            "oleskeluluvat",
            "tillstånd",
            "uppehållstillstånd",
            "residencepermit",
        ],
    ),
    (
        Topic::Tax,
        &[
            "tax",
            "taxes",
            "vero",
            "verot",
            "verotus",
            "skatt",
            "skatter",
            "beskattning",
        ],
    ),
    (Topic::Housing, &["housing", "asuminen", "asunto", "boende", "bostad"]),
    (Topic::Work, &["work", "työ", "työnhaku", "arbete", "jobb", "job"]),
    (Topic::Study, &["study", "studies", "opiskelu", "opinnot", "studier"]),
    (
        Topic::BankAndMoney,
        &[
            "bankandmoney",
            "pankkijaraha",
            "pankki",
            "raha",
            "bankochpengar",
            "bank",
            "pengar",
            "money",
        ],
    ),
    (Topic::Health, &["health", "terveys", "hälsa"]),
    (
        Topic::Travel,
        &["travel", "matkustaminen", "matkat", "resor", "resande"],
    ),
    (Topic::Other, &["other", "muu", "muut", "annat", "övrigt"]),
];

/// Languages by name. A code of BCP 47 is always understood as well.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("fi", &["suomi", "finska", "finnish", "selkosuomi"]),
    ("sv", &["ruotsi", "svenska", "swedish"]),
    ("en", &["englanti", "engelska", "english"]),
    ("so", &["somali", "somalia", "somaliska"]),
    ("ar", &["arabia", "arabiska", "arabic"]),
    ("fa", &["persia", "farsi", "persiska", "persian"]),
    ("prs", &["dari"]),
    ("ps", &["pashto", "pašto"]),
    (
        "ckb",
        &["sorani", "kurdisorani", "kurdiskasorani", "kurdishsorani", "keskikurdi"],
    ),
    ("ku", &["kurdi", "kurdiska", "kurdish"]),
    ("kmr", &["kurmandži", "kurmanji", "kurdikurmanji", "pohjoiskurdi"]),
    ("ru", &["venäjä", "ryska", "russian"]),
    ("uk", &["ukraina", "ukrainska", "ukrainian"]),
    ("et", &["viro", "estniska", "estonian"]),
    ("tr", &["turkki", "turkiska", "turkish"]),
    ("vi", &["vietnam", "vietnamesiska", "vietnamese"]),
    ("zh", &["kiina", "kinesiska", "chinese", "mandariini"]),
    ("th", &["thai", "thailändska"]),
    ("ti", &["tigrinja", "tigrinya"]),
    ("am", &["amhara", "amhariska", "amharic"]),
    ("sw", &["swahili", "suahili"]),
    ("ln", &["lingala"]),
    ("fr", &["ranska", "franska", "french"]),
    ("es", &["espanja", "spanska", "spanish"]),
    ("pt", &["portugali", "portugisiska", "portuguese"]),
    ("de", &["saksa", "tyska", "german"]),
    ("sq", &["albania", "albanska", "albanian"]),
    ("ur", &["urdu"]),
    ("bn", &["bengali", "bengaliska"]),
    ("hi", &["hindi"]),
    ("ne", &["nepali", "nepal", "nepalesiska"]),
    ("tl", &["tagalog", "filipino"]),
    ("pl", &["puola", "polska", "polish"]),
    ("ro", &["romania", "rumänska", "romanian"]),
    ("bs", &["bosnia", "bosniska", "bosnian"]),
    ("se", &["pohjoissaame", "nordsamiska", "northernsami"]),
];

fn find<T: Copy>(list: &[(T, &[&str])], word: &str) -> Option<T> {
    let word = plain(word);
    list.iter()
        .find(|(_, words)| words.contains(&word.as_str()))
        .map(|(one, _)| *one)
}

/// The kind of course.
pub(super) fn kind(text: &str) -> Option<CourseKind> {
    find(KINDS, text)
}

/// What somebody is in the figures.
pub(super) fn standing(text: &str) -> Option<Standing> {
    find(STANDINGS, text)
}

/// What a course is about.
pub(super) fn topic(text: &str) -> Option<Topic> {
    find(TOPICS, text)
}

/// A language, by name or tag.
pub(super) fn language(text: &str) -> Option<LanguageTag> {
    match find(LANGUAGES, text) {
        Some(tag) => LanguageTag::new(tag).ok(),
        None => LanguageTag::new(text).ok(),
    }
}

/// The words of a list in a cell: between them stand `,` `;` `/` `+` `&`, a new line, or an "and".
pub(super) fn list(text: &str) -> Vec<String> {
    let mut text = text.replace([';', '/', '+', '&', '\n'], ",");
    for and in [" ja ", " och ", " and ", " sekä ", " samt "] {
        text = text.replace(and, ",");
    }
    let words = text.split(',').map(str::trim).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_a_word() {
        for one in CourseKind::ALL {
            assert_eq!(kind(one.code()), Some(one));
        }
        for one in Topic::ALL {
            assert_eq!(topic(one.code()), Some(*one));
        }
        for one in Standing::ALL {
            let code = serde_json::to_string(&one).unwrap();
            assert_eq!(standing(&code), Some(one), "{code}");
        }
    }

    #[test]
    fn words_of_three_languages_are_known() {
        assert_eq!(kind("Avoin ryhmä"), Some(CourseKind::Group));
        assert_eq!(kind("utbildning"), Some(CourseKind::Training));
        assert_eq!(kind("jokin"), None);
        for (text, tag) in [
            ("Somali", "so"),
            ("arabiska", "ar"),
            ("fa-AF", "prs"),
            ("Kurdi (sorani)", "ckb"),
            ("ku-latn", "kmr"),
        ] {
            assert_eq!(
                language(text).map(|tag| tag.to_string()).as_deref(),
                Some(tag),
                "{text}"
            );
        }
        assert_eq!(language("klingon"), None);
        assert_eq!(
            list("suomi, arabia ja somali/englanti"),
            ["suomi", "arabia", "somali", "englanti"]
        );
    }

    #[test]
    fn every_language_has_a_tag_and_no_name_is_two() {
        let mut names = std::collections::BTreeSet::new();
        for (tag, words) in LANGUAGES {
            assert!(LanguageTag::new(tag).is_ok(), "{tag}");
            for word in *words {
                assert!(names.insert(word), "{word}");
                assert_eq!(plain(word), **word);
            }
        }
    }
}
