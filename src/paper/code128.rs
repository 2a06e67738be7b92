//! Code 128 (ISO/IEC 15417), code set B: the bars that any library's scanner reads.
//!
//! Only set B: the codes of cards mix letters and digits, so that switching to the digit pairs of set C would seldom be shorter.

/// Value of "start in code set B".
const START_B: u32 = 104;
/// The prime by which the check value is taken.
const MODULUS: u32 = 103;
/// White modules that the standard asks for on either side.
pub(super) const QUIET: u8 = 10;

/// Widths of the symbols with the values 0 to 105, in modules: bar, space, bar, space, bar, space.
#[rustfmt::skip]
const SYMBOLS: [&[u8; 6]; 106] = [
    b"212222", b"222122", b"222221", b"121223", b"121322", b"131222", b"122213", b"122312", b"132212", b"221213",
    b"221312", b"231212", b"112232", b"122132", b"122231", b"113222", b"123122", b"123221", b"223211", b"221132",
    b"221231", b"213212", b"223112", b"312131", b"311222", b"321122", b"321221", b"312212", b"322112", b"322211",
    b"212123", b"212321", b"232121", b"111323", b"131123", b"131321", b"112313", b"132113", b"132311", b"211313",
    b"231113", b"231311", b"112133", b"112331", b"132131", b"113123", b"113321", b"133121", b"313121", b"211331",
    b"231131", b"213113", b"213311", b"213131", b"311123", b"311321", b"331121", b"312113", b"312311", b"332111",
    b"314111", b"221411", b"431111", b"111224", b"111422", b"121124", b"121421", b"141122", b"141221", b"112214",
    b"112412", b"122114", b"122411", b"142112", b"142211", b"241211", b"221114", b"413111", b"241112", b"134111",
    b"111242", b"121142", b"121241", b"114212", b"124112", b"124211", b"411212", b"421112", b"421211", b"212141",
    b"214121", b"412121", b"111143", b"111341", b"131141", b"114113", b"114311", b"411113", b"411311", b"113141",
    b"114131", b"311141", b"411131", b"211412", b"211214", b"211232",
];
const STOP: &[u8; 7] = b"2331112";

/// The value of a sign in code set B.
fn value(sign: u8) -> Option<u32> {
    matches!(sign, b' '..=b'~').then(|| u32::from(sign - b' '))
}

/// The values of a text's symbols with start and check, without the stop.
fn values(text: &str) -> Option<Vec<u32>> {
    let data: Vec<u32> = text.bytes().map(value).collect::<Option<_>>()?;
    let weighed = (1_u32..).zip(&data).map(|(place, value)| place * value % MODULUS);
    let check = (START_B + weighed.sum::<u32>()) % MODULUS;
    Some([START_B].into_iter().chain(data).chain([check]).collect())
}

/// The widths in modules of bars and spaces by turns, beginning and ending with a bar, without the quiet zones.
/// `None` when a sign is not printable ASCII, or there is none.
pub(super) fn widths(text: &str) -> Option<Vec<u8>> {
    if text.is_empty() {
        return None;
    }
    let mut widths = Vec::new();
    for value in values(text)? {
        widths.extend_from_slice(SYMBOLS.get(usize::try_from(value).ok()?)?.as_slice());
    }
    widths.extend_from_slice(STOP);
    widths.iter_mut().for_each(|digit| *digit -= b'0');
    Some(widths)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn published_check_values_come_out() {
        // barcoderesource.com, "Calculation of Code128 Check Character"; Wikipedia, "Code 128".
        assert_eq!(values("abcdef").unwrap().last(), Some(&97));
        assert_eq!(values("Wikipedia").unwrap().last(), Some(&88));
    }

    #[test]
    fn every_symbol_is_eleven_modules_and_none_is_twice() {
        let distinct: BTreeSet<_> = SYMBOLS.iter().collect();
        assert_eq!(distinct.len(), SYMBOLS.len());
        for symbol in SYMBOLS {
            let digits: Vec<u32> = symbol.iter().map(|digit| u32::from(digit - b'0')).collect();
            assert_eq!(digits.iter().sum::<u32>(), 11);
            // The standard's own check: the bars of a symbol add up to an even number.
            assert_eq!(digits.iter().step_by(2).sum::<u32>() % 2, 0);
        }
    }

    #[test]
    fn bars_begin_with_start_b_and_end_with_stop() {
        let widths = widths("PK0").unwrap();
        assert_eq!(widths[..6], [2, 1, 1, 2, 1, 4]);
        assert_eq!(widths[widths.len() - 7..], [2, 3, 3, 1, 1, 1, 2]);
        // Start, three signs, check of eleven modules each, stop of thirteen.
        assert_eq!(widths.iter().map(|width| u32::from(*width)).sum::<u32>(), 5 * 11 + 13);
    }

    #[test]
    fn what_set_b_has_no_sign_for_has_no_bars() {
        for text in ["", "ä", "a\n", "PK\u{200f}"] {
            assert_eq!(widths(text), None, "{text:?}");
        }
    }
}
