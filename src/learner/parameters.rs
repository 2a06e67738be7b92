//! The numbers that the learner model hangs on, with their version. Every table and report that tells an estimate or a mastery
//! tells the version too; another number is another version.
//!
//! They are the program's and not the place's: kiosks that share a record have to work out the same from it.

/// The numbers of the model.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Parameters {
    /// Which numbers these are.
    pub version: u32,
    /// λ: how much an opportunity still weighs when the next one has come.
    pub decay: f64,
    /// n₀: as how many opportunities the start counts.
    pub start_weight: f64,
    /// As how many first opportunities of others the expected start counts.
    pub pool_weight: f64,
    /// π₀ of knowledge: the share right at first that is expected as long as nobody has answered.
    pub knowledge_start: f64,
    /// π₀ of skill: the same for steps done without help.
    pub skill_start: f64,
    /// How much of the belief the interval holds.
    pub interval: f64,
    /// W below which the evidence is weak.
    pub weak_below: f64,
    /// W from which on it is strong.
    pub strong_from: f64,
    /// Knowledge: one in so many, or fewer, may get as many in a row right by guessing.
    pub guessed_by_one_in: u64,
    /// Knowledge: so many different questions in a row.
    pub different_questions: usize,
    /// Skill: a run may have so many errors that were noticed and corrected.
    pub corrected_at_most: u32,
    /// So many days later or more, what is shown again is retained.
    pub retained_days: i32,
    /// The second, longer span of days.
    pub long_retained_days: i32,
}

/// The numbers in use. λ and n₀: chosen on the ASSISTments 2009–10 sequences, where they predicted best for programmes of 10 to
/// 500 learners; to be chosen anew on Polku's own answers once there are 2 000. The starts are a judgement: somewhat more than
/// guessing among four, and one step in five.
pub const PARAMETERS: Parameters = Parameters {
    version: 1,
    decay: 0.85,
    start_weight: 3.0,
    pool_weight: 5.0,
    knowledge_start: 0.35,
    skill_start: 0.2,
    interval: 0.8,
    weak_below: 2.0,
    strong_from: 4.0,
    guessed_by_one_in: 50,
    different_questions: 3,
    corrected_at_most: 1,
    retained_days: 7,
    long_retained_days: 28,
};
