//! Tests of `persons`: each person has a text of their own.

use super::super::testing::{Life, person};
use super::*;
use crate::course::Standing;

fn names(named: &[&str]) -> Vec<String> {
    let mut life = Life::default();
    for (number, name) in (0..).zip(named) {
        life.person(number, name, Standing::Participant);
    }
    let persons = Persons::by_name(&life.courses);
    let cells = (0..)
        .zip(named)
        .map(|(number, _)| persons.cell(person(number)).to_string());
    cells.collect()
}

#[test]
fn names_that_several_have_get_a_number() {
    assert_eq!(names(&["Amina", "Bilal", "Amina"]), ["Amina", "Bilal", "Amina (2)"]);
    assert_eq!(
        names(&["Amina", "AMINA", "amina (2)", "Amina"]),
        ["Amina", "AMINA (3)", "amina (2)", "Amina (4)"]
    );
}

#[test]
fn who_has_no_name_has_their_id_and_nobody_else_has_it() {
    let id = person(0).to_string();
    assert_eq!(names(&["", "Amina"]), [id.as_str(), "Amina"]);
    assert_eq!(names(&["", &id]), [id.clone(), format!("{id} (2)")]);
}

#[test]
fn who_was_joined_takes_no_name_away() {
    let mut life = Life::default();
    life.person(0, "Amina", Standing::WalkIn);
    life.person(1, "Amina", Standing::Participant);
    life.join(0, 1);
    assert_eq!(Persons::by_name(&life.courses).cell(person(1)).to_string(), "Amina");
}

#[test]
fn ids_are_those_of_other_tables() {
    assert_eq!(Persons::by_id().cell(person(7)).to_string(), person(7).to_string());
}
