//! What staff do with people, outside their forms.

use crate::base::PersonId;
use crate::course::Purpose;

/// With people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PeopleMsg {
    /// Gives new pictures to sign in by.
    NewCode(PersonId),
    /// Prints the card with the pictures.
    Card(PersonId),
    /// A card of what somebody can do alone is made.
    CanDo(PersonId),
    /// All that is known of somebody goes into a file.
    SaveData(PersonId),
    /// Somebody agrees to something (true), or takes it back.
    Consent(PersonId, Purpose, bool),
    /// Asks whether a person is to be erased.
    Erase(PersonId),
    /// Erases a person, for an administrator who has been asked: once they have given their PIN once more.
    EraseConfirmed(PersonId),
}
