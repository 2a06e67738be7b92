//! How cells look: a style is chosen by whoever puts a cell, a look of numbers by the cell's kind. All pairs stand in one fixed
//! style sheet (ECMA-376 part 1, 18.8), so a cell's number is known without a table.

use std::fmt::Write as _;

/// How a cell of a sheet looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Style {
    /// As the program likes.
    #[default]
    Plain,
    /// Bold.
    Bold,
    /// Large and bold: a line above a table.
    Title,
    /// The head of a table: bold, on grey, with a border; long words break.
    Head,
    /// With a border, also when it is empty: a place to write by hand.
    Box,
    /// A text to read: it breaks, and its lines begin on the left.
    Read,
    /// A text to write, from the left. What is typed into it stays text, also a date.
    WriteFromLeft,
    /// The same from the right: for Arabic letters.
    WriteFromRight,
}

/// All of them, in the order of their numbers.
const STYLES: [Style; 8] = [
    Style::Plain,
    Style::Bold,
    Style::Title,
    Style::Head,
    Style::Box,
    Style::Read,
    Style::WriteFromLeft,
    Style::WriteFromRight,
];

/// Excel's format of what is text whatever it looks like.
const AS_TEXT: u16 = 49;

/// How a text that breaks lies in its cell.
const MIDDLE: &str = r#"vertical="center""#;
const FROM_LEFT: &str = r#"vertical="top" readingOrder="1""#;
const FROM_RIGHT: &str = r#"horizontal="right" vertical="top" readingOrder="2""#;

/// How a value is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// As it is.
    General,
    /// With two decimals.
    Hundredths,
    /// With three.
    Thousandths,
    /// `23.11.2026`.
    Date,
    /// `08:30`.
    Time,
    /// `23.11.2026 08:30`.
    Instant,
    /// A text that looks like a formula and is none, also after somebody has edited its cell (Excel's own apostrophe).
    Quoted,
    /// A number with as many decimals as it has, four at most.
    Decimal,
}

/// All of them, in the order of their numbers, with the number of Excel's format.
const LOOKS: [(Look, u16); 8] = [
    (Look::General, 0),
    (Look::Hundredths, 2),
    (Look::Thousandths, 164),
    (Look::Date, 165),
    (Look::Time, 166),
    (Look::Instant, 167),
    (Look::Quoted, 0),
    (Look::Decimal, 168),
];

/// The number of a pair in the style sheet.
pub(super) const fn number(style: Style, look: Look) -> u64 {
    (style as u64) * (LOOKS.len() as u64) + look as u64
}

/// The style sheet.
pub(super) fn sheet() -> String {
    let mut xml = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
        "\n",
        r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#,
        r#"<numFmts count="5"><numFmt numFmtId="164" formatCode="0.000"/><numFmt numFmtId="165" formatCode="d\.m\.yyyy"/>"#,
        r#"<numFmt numFmtId="166" formatCode="hh:mm"/><numFmt numFmtId="167" formatCode="d\.m\.yyyy\ hh:mm"/>"#,
        r##"<numFmt numFmtId="168" formatCode="0.0###"/></numFmts>"##,
        r#"<fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>"#,
        r#"<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>"#,
        r#"<font><b/><sz val="16"/><name val="Calibri"/><family val="2"/></font></fonts>"#,
        r#"<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>"#,
        r#"<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills>"#,
        r#"<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>"#,
        r#"<border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right>"#,
        r#"<top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>"#,
        r#"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#,
    ));
    write!(xml, r#"<cellXfs count="{}">"#, STYLES.len().saturating_mul(LOOKS.len())).ok();
    for style in STYLES {
        let (font, fill, border, wraps) = match style {
            Style::Plain => (0, 0, 0, None),
            Style::Bold => (1, 0, 0, None),
            Style::Title => (2, 0, 0, None),
            Style::Head => (1, 2, 1, Some(MIDDLE)),
            Style::Box => (0, 0, 1, Some(MIDDLE)),
            Style::Read => (0, 0, 0, Some(FROM_LEFT)),
            Style::WriteFromLeft => (0, 0, 1, Some(FROM_LEFT)),
            Style::WriteFromRight => (0, 0, 1, Some(FROM_RIGHT)),
        };
        let is_text = matches!(style, Style::WriteFromLeft | Style::WriteFromRight);
        for (look, format) in LOOKS {
            let format = if is_text && format == 0 { AS_TEXT } else { format };
            write!(
                xml,
                r#"<xf numFmtId="{format}" fontId="{font}" fillId="{fill}" borderId="{border}" xfId="0"{}"#,
                if look == Look::Quoted {
                    r#" quotePrefix="1""#
                } else {
                    ""
                },
            )
            .ok();
            xml.push_str(r#" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1""#);
            match wraps {
                Some(lies) => {
                    write!(xml, r#" applyAlignment="1"><alignment {lies} wrapText="1"/></xf>"#).ok();
                }
                None => xml.push_str("/>"),
            }
        }
    }
    xml.push_str("</cellXfs>");
    xml.push_str(
        r#"<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#,
    );
    xml
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_pair_has_its_place() {
        let mut expected = 0;
        for style in STYLES {
            for (look, _) in LOOKS {
                assert_eq!(number(style, look), expected);
                expected += 1;
            }
        }
        assert_eq!(sheet().matches("<xf ").count() as u64, expected + 1);
    }
}
