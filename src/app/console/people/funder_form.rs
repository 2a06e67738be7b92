//! What a funder asks of a person who has agreed: only what the place has switched on, and each may be left out.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use crate::app::console::codes;
use crate::app::console::fields::Fields;
use crate::app::console::model::{Console, Form, Page};
use crate::app::console::present::Filled;
use crate::app::console::reading::{Errors, Reading, only};
use crate::app::console::view::{Block, FieldKind};
use crate::app::console::wording::Wording;
use crate::app::model::Model;
use crate::base::PersonId;
use crate::course::{AgeBand, FunderFact, FunderFacts, Gender, Purpose, Schooling};

const AGE: &str = "age";
const GENDER: &str = "gender";
const ARRIVED: &str = "arrived";
const SCHOOLING: &str = "schooling";

/// Whether a person's facts may be written down: the place asks for some, and they have agreed.
pub(super) fn allowed(model: &Model, person: PersonId) -> bool {
    let known = model.record.courses.person(person);
    let agrees = known.is_some_and(|known| known.consents.get(&Purpose::FunderFacts) == Some(&true));
    agrees && !model.settings.funder_facts.is_empty()
}

/// What is chosen before anybody has touched a choice.
pub(super) fn chosen(facts: &FunderFacts, name: &str) -> BTreeSet<String> {
    let code = match name {
        AGE => facts.age.map(|age| codes::age(age).0),
        GENDER => facts.gender.map(|gender| codes::gender(gender).0),
        SCHOOLING => facts.schooling.map(|schooling| codes::schooling(schooling).0),
        _ => None,
    };
    code.map(only).unwrap_or_default()
}

/// Reads them. What the place does not ask stays as it is.
pub(super) fn read(
    form: &Form,
    asked: &BTreeSet<FunderFact>,
    known: &FunderFacts,
    year: u16,
) -> Result<FunderFacts, Errors> {
    let mut reading = Reading::new(form);
    let mut facts = *known;
    if asked.contains(&FunderFact::Age) {
        let picked = reading.chosen(AGE, &chosen(known, AGE));
        facts.age = AgeBand::ALL.into_iter().find(|one| picked.contains(codes::age(*one).0));
    }
    if asked.contains(&FunderFact::Gender) {
        let picked = reading.chosen(GENDER, &chosen(known, GENDER));
        facts.gender = Gender::ALL
            .into_iter()
            .find(|one| picked.contains(codes::gender(*one).0));
    }
    if asked.contains(&FunderFact::Schooling) {
        let picked = reading.chosen(SCHOOLING, &chosen(known, SCHOOLING));
        let mut bands = Schooling::ALL.into_iter();
        facts.schooling = bands.find(|one| picked.contains(codes::schooling(*one).0));
    }
    if asked.contains(&FunderFact::Arrived)
        && let Some(typed) = reading.typed(ARRIVED)
    {
        let years: RangeInclusive<u16> = 1900..=year;
        facts.arrived = match typed.trim() {
            "" => None,
            _ => Some(reading.number(ARRIVED, 0, years, "staff-error-arrived")),
        };
    }
    reading.errors()?;
    Ok(facts)
}

/// The form.
pub(super) fn page(wording: &Wording<'_>, console: &Console, person: PersonId) -> Filled {
    let courses = &wording.model.record.courses;
    let person = courses.resolve(person);
    if !allowed(wording.model, person) {
        return Filled::nothing(wording, Page::People);
    }
    let fields = Fields {
        wording,
        form: &console.form,
    };
    let asked = &wording.model.settings.funder_facts;
    let known = courses
        .person(person)
        .and_then(|known| known.funder)
        .unwrap_or_default();
    let option = |(code, key): (&'static str, &'static str)| (code.to_owned(), wording.line(key));
    let may_skip = Some("staff-funder-skip");
    let mut blocks = vec![Block::Text(
        wording.soft(wording.line(codes::purpose(Purpose::FunderFacts).1)),
    )];
    blocks.extend(asked.iter().map(|fact| match fact {
        FunderFact::Age => {
            let options = AgeBand::ALL.map(codes::age).map(option);
            fields.choice(
                (AGE, false),
                "staff-funder-age",
                may_skip,
                options,
                &chosen(&known, AGE),
            )
        }
        FunderFact::Gender => {
            let options = Gender::ALL.map(codes::gender).map(option);
            fields.choice(
                (GENDER, false),
                "staff-funder-gender",
                may_skip,
                options,
                &chosen(&known, GENDER),
            )
        }
        FunderFact::Arrived => {
            let year = known.arrived.map(|year| year.to_string()).unwrap_or_default();
            fields.helped(
                ARRIVED,
                "staff-funder-arrived",
                "staff-funder-skip",
                FieldKind::Number,
                year,
            )
        }
        FunderFact::Schooling => {
            let options = Schooling::ALL.map(codes::schooling).map(option);
            fields.choice(
                (SCHOOLING, false),
                "staff-funder-schooling",
                may_skip,
                options,
                &chosen(&known, SCHOOLING),
            )
        }
    }));
    blocks.push(Block::Controls(vec![fields.save("staff-save")]));
    Filled {
        title: wording.line("staff-funder-title"),
        back: Some(Page::Person(person)),
        blocks,
        keys: Vec::new(),
    }
}
