//! Texts that a table must bear, and columns for tests.

use polku::report::Column;

/// Texts that some spreadsheet would take for a formula, or that begin with what it may drop before it looks (OWASP, "CSV
/// Injection").
pub const FORMULAS: [&str; 44] = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1+1)",
    "=cmd|'/C calc'!A0",
    "+cmd|'/C calc'!A0",
    "-cmd|'/C calc'!A0",
    "@cmd|'/C calc'!A0",
    "=HYPERLINK(\"http://example.invalid\",\"Aino\")",
    "=IMPORTXML(\"http://example.invalid\",\"//a\")",
    "=WEBSERVICE(\"http://example.invalid\")",
    "=DDE(\"cmd\";\"/C calc\";\"x\")",
    "=1;=2",
    "=1,=2",
    "=\"a\"\"b\"",
    "='Sheet'!A1",
    "=A1:XFD1048576",
    "==1",
    "=+1",
    "=-1",
    "+=1",
    "-=1",
    "--1",
    "-2+3+cmd|' /C calc'!D2",
    "@A1",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\r\n=1+1",
    "\0=1+1",
    "\u{1b}=1+1",
    "\u{7f}=1+1",
    "\u{85}=1+1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(1)",
    " =1+1",
    "\u{a0}=1+1",
    "\u{feff}=1+1",
    "\u{200f}=1+1",
    "\u{202e}=1+1",
    "+358 40 000 0000",
    "-",
];

/// Texts that must come back exactly as they were.
pub const HARMLESS: [&str; 24] = [
    "Aino",
    "Åsa Öberg",
    "Şükrü Çağlar",
    "محمد عبد الله",
    "سارا (گروه ۲)",
    "ژیان",
    "Юлия Ёлкина",
    "日本 太郎",
    "👩🏽‍🦱 Amina 😀",
    "\u{200f}ليلى\u{200f}",
    "\u{2067}ليلى\u{2069} ja Aino",
    "O'Brien",
    "Robert'); DROP TABLE people;",
    "\"quoted\"",
    "a,b",
    "a;b",
    "line\nbreak",
    " blanks around ",
    "<b>&amp;</b>",
    "_x0041_",
    "{{7*7}}",
    "007",
    "1.2.2026",
    "e\u{301}",
];

/// So many columns, at most ten, named `c0`, `c1` …
pub fn columns(count: usize) -> &'static [Column] {
    const fn column(name: &'static str) -> Column {
        Column {
            name,
            unit: "text",
            meaning: "For a test.",
        }
    }
    const ALL: [Column; 10] = [
        column("c0"),
        column("c1"),
        column("c2"),
        column("c3"),
        column("c4"),
        column("c5"),
        column("c6"),
        column("c7"),
        column("c8"),
        column("c9"),
    ];
    &ALL[..count]
}
