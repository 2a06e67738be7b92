//! The people of a made-up cohort: a given name that is common in their language, and the language. Nobody of them exists.

use jiff::civil::time;

use super::World;
use crate::base::calendar::Date;
use crate::base::{LanguageTag, PersonId, ShortText};
use crate::course::{PersonFacts, Standing};
use crate::journal::Event;

/// A language, how many of a hundred speak it, and given names.
type Speakers = (&'static str, u32, [&'static str; 8]);

/// The languages of the projects, by and large as often as there.
const SPEAKERS: [Speakers; 9] = [
    ("ar", 26, ["سارة", "أحمد", "ليلى", "يوسف", "مريم", "خالد", "نور", "هدى"]),
    (
        "so",
        16,
        ["Hodan", "Abdi", "Sahra", "Ayaan", "Faarax", "Ubah", "Cali", "Ifrah"],
    ),
    ("fa", 14, ["مینا", "رضا", "نرگس", "آرش", "زهرا", "کاوه", "پری", "امیر"]),
    (
        "ckb",
        10,
        ["شیلان", "هێمن", "نەسرین", "ئازاد", "ژیان", "هیوا", "بەهار", "دلێر"],
    ),
    (
        "ru",
        12,
        ["Анна", "Сергей", "Ольга", "Игорь", "Елена", "Павел", "Нина", "Юрий"],
    ),
    (
        "uk",
        10,
        [
            "Олена",
            "Тарас",
            "Ірина",
            "Богдан",
            "Галина",
            "Остап",
            "Соломія",
            "Андрій",
        ],
    ),
    (
        "tr",
        5,
        ["Ayşe", "Mehmet", "Elif", "Murat", "Zeynep", "Deniz", "Gül", "Ömer"],
    ),
    (
        "en",
        4,
        ["Grace", "Samuel", "Joy", "Peter", "Esther", "Daniel", "Ruth", "Moses"],
    ),
    (
        "sv",
        3,
        ["Linnéa", "Åke", "Siv", "Björn", "Maj", "Örjan", "Tove", "Nils"],
    ),
];

/// A language at random, as often as it is spoken.
pub(super) fn language(world: &mut World) -> (Option<LanguageTag>, &'static [&'static str]) {
    let mut at = world
        .random
        .u32(..SPEAKERS.iter().map(|(_, share, _)| share).sum::<u32>());
    for (tag, share, names) in &SPEAKERS {
        if at < *share {
            return (LanguageTag::new(tag).ok(), names);
        }
        at -= share;
    }
    (None, &[])
}

/// So many new people, written down on this day.
pub(super) fn people(world: &mut World, count: usize, on: Date) -> Vec<PersonId> {
    (0..count)
        .map(|_| {
            let person = PersonId(world.id());
            let (language, names) = language(world);
            let name = world
                .random
                .choice(names.iter())
                .and_then(|name| ShortText::new(name).ok());
            let about = PersonFacts {
                name,
                language,
                standing: Standing::Participant,
            };
            let by = world.by();
            let set = Event::PersonSet {
                person,
                about: Box::new(about),
                by,
            };
            world.record(on, time(8, 0, 0, 0), set);
            person
        })
        .collect()
}
