//! Individual guidance: one contact, what it was about and what it gave.

use serde::{Deserialize, Serialize};

use crate::base::calendar::Date;
use crate::base::{CourseId, LanguageTag, PersonId, StaffId};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident { $($(#[$item:meta])* $variant:ident = $code:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {$(
            $(#[$item])*
            #[serde(rename = $code)]
            $variant,
        )+}

        impl $name {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its name in tables.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {$(Self::$variant => $code),+}
            }

            /// The one with this name.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    )+};
}

codes! {
    /// What a guidance or a course is about.
    Topic {
        /// Kela's benefits.
        Kela = "kela",
        /// Residence permits and citizenship.
        Permits = "permits",
        /// Tax.
        Tax = "tax",
        /// Housing.
        Housing = "housing",
        /// Work.
        Work = "work",
        /// Study.
        Study = "study",
        /// Bank and money.
        BankAndMoney = "bank_and_money",
        /// Health.
        Health = "health",
        /// Travel.
        Travel = "travel",
        /// Something else.
        Other = "other",
    }
    /// How the contact was made.
    Channel {
        /// Face to face.
        Visit = "visit",
        /// By telephone.
        Phone = "phone",
        /// By a message.
        Message = "message",
        /// At a kiosk.
        Kiosk = "kiosk",
    }
    /// What a guidance gave.
    Outcome {
        /// Information.
        Information = "information",
        /// It was done together.
        Together = "practice_together",
        /// The person did it alone.
        Alone = "did_it_alone",
    }
    /// What a funder expects to be counted.
    Counter {
        /// A CV was made.
        Cv = "cv",
        /// A job application was sent.
        JobApplication = "job_application",
        /// A study place was got.
        StudyPlace = "study_place",
        /// A job was got.
        Job = "job",
        /// A card course was done (hygiene passport, occupational safety card …).
        CardCourse = "card_course",
        /// A company was founded.
        Company = "company",
    }
}

/// A contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactFacts {
    /// The day.
    pub date: Date,
    /// Who; none for somebody anonymous.
    pub person: Option<PersonId>,
    /// Whether they came for the first time.
    pub first_time: bool,
    /// What it was about.
    pub topic: Topic,
    /// How the contact was made.
    pub channel: Channel,
    /// How long it took.
    pub minutes: u16,
    /// The language that was spoken.
    pub language: Option<LanguageTag>,
    /// What it gave.
    pub outcome: Outcome,
    /// What else came of it, for the funder. Each at most once.
    pub counters: Vec<Counter>,
    /// Within which course, if any.
    pub course: Option<CourseId>,
    /// Who guided.
    pub staff: Option<StaffId>,
}
