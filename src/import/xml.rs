//! What the readers of XML share: the signs that stand for a character.

use quick_xml::events::BytesRef;

use super::Wrong;

/// The character of a reference (XML 1.0, 4.6, and a character's number); none for an entity that XML itself does not have.
pub(super) fn entity(sign: &BytesRef<'_>) -> Result<Option<char>, Wrong> {
    match &**sign {
        "amp" => Ok(Some('&')),
        "lt" => Ok(Some('<')),
        "gt" => Ok(Some('>')),
        "quot" => Ok(Some('"')),
        "apos" => Ok(Some('\'')),
        _ => sign.resolve_char_ref().map_err(|error| Wrong::damaged(&error)),
    }
}
