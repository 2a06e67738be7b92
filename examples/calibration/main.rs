//! How far the program's numbers can be trusted, held against programmes of which the truth is known: draws `docs/calibration.csv`
//! and the pictures `docs/calibration-*.svg`, which `docs/outcomes.md` shows.
//!
//! `tools/calibration` runs it: some minutes on two cores. The same comes out each time; the lessons that are practised are named, so
//! that a new one moves no number.

mod believed;
mod compared;
mod draw;
mod picture;
mod row;
#[cfg(test)]
mod tests;

use std::error::Error;
use std::fs;
use std::path::Path;

use polku::assets;
use polku::content::catalog::Catalog;
use polku::demo::learners::Simulator;

use self::believed::Believed;
use self::compared::Compared;
use self::draw::{Programme, TRUTHS};

/// What is practised.
const LESSONS: [&str; 2] = ["bank-identification", "library-reserve"];
/// Learners of a small programme, and of one of the size of OSANA's courses; of each so many programmes are drawn for each truth.
const SIZES: [(usize, u64); 2] = [(40, 200), (150, 100)];
/// Of so many of the small programmes each estimate is looked at.
const LOOKED_AT: u64 = 25;

fn main() -> Result<(), Box<dyn Error>> {
    let catalog = catalog()?;
    let (believed, compared) = drawn(&mut Simulator::new(&catalog), &SIZES, LOOKED_AT);
    let mut rows = believed.rows();
    rows.extend(compared.iter().flat_map(Compared::rows));
    let docs = home().join("docs");
    fs::write(docs.join("calibration.csv"), row::csv(&rows)?)?;
    for (name, svg) in picture::all(&rows) {
        fs::write(docs.join(name), svg)?;
    }
    Ok(())
}

fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The real lessons, and of them only [`LESSONS`].
fn catalog() -> Result<Catalog, Box<dyn Error>> {
    let mut catalog = assets::load(home())?.compiled.catalog;
    catalog.lessons.retain(|id, _| LESSONS.contains(&id.as_str()));
    Ok(catalog)
}

/// What is seen in the programmes. `sizes`: of how many learners how many are drawn for each truth. In so many of the first size
/// each estimate is looked at.
fn drawn(simulator: &mut Simulator<'_>, sizes: &[(usize, u64)], looked_at: u64) -> (Believed, Vec<Compared>) {
    let mut believed = Believed::default();
    let mut compared = Vec::new();
    for (truth, (name, _)) in TRUTHS.iter().enumerate() {
        let mut of_truth = Compared::new(name);
        for (place, (learners, programmes)) in sizes.iter().enumerate() {
            for number in 0..*programmes {
                let programme = Programme {
                    truth,
                    learners: *learners,
                    number,
                };
                let simulated = programme.draw(simulator);
                of_truth.take(*learners, &draw::speed(&simulated));
                if place == 0 && number < looked_at {
                    believed.0.extend(draw::opportunities(&simulated));
                }
            }
        }
        compared.push(of_truth);
    }
    (believed, compared)
}
