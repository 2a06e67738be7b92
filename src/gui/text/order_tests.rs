//! Sentences and the order in which their pieces are drawn, by the rules of UAX #9.

use super::*;

/// A line as a row of pieces; Arabic pieces in their stored order, as the shaper gets them.
fn line(text: &str, direction: Direction) -> Vec<String> {
    Paragraph::new(text, direction)
        .line(0..text.len())
        .into_iter()
        .map(|piece| piece.text)
        .collect()
}

#[test]
fn latin_in_a_latin_paragraph_is_one_piece() {
    assert_eq!(line("Valitse pankki (1/3).", Direction::Ltr), ["Valitse pankki (1/3)."]);
}

#[test]
fn words_of_an_arabic_paragraph_are_one_piece_that_the_shaper_turns_round() {
    assert_eq!(line("اضغط على الزر", Direction::Rtl), ["اضغط على الزر"]);
}

#[test]
fn latin_and_figures_inside_arabic_keep_their_own_order() {
    assert_eq!(
        line("اضغط على Kirjaudu ثم اكتب 1234 (رمز PIN).", Direction::Rtl),
        [".(PIN ", "رمز", ") 1234 ", "ثم اكتب", " Kirjaudu ", "اضغط على"]
    );
}

#[test]
fn a_full_stop_belongs_to_the_paragraphs_end() {
    assert_eq!(line("Hello.", Direction::Rtl), [".Hello"]);
    assert_eq!(line("مرحبا.", Direction::Ltr), ["مرحبا", "."]);
    assert_eq!(line("مرحبا.", Direction::Rtl), [".", "مرحبا"]);
}

#[test]
fn arabic_inside_latin_is_turned_round_as_one() {
    assert_eq!(
        line("Sana كتاب جديد on kirja", Direction::Ltr),
        ["Sana ", "كتاب جديد", " on kirja"]
    );
}

#[test]
fn brackets_are_mirrored_only_where_text_runs_from_the_right() {
    assert_eq!(line("(رمز)", Direction::Rtl), ["(", "رمز", ")"]);
    assert_eq!(line("«رمز»", Direction::Rtl), ["«", "رمز", "»"]);
    assert_eq!(line("(koodi)", Direction::Rtl), ["(koodi)"]);
    assert_eq!(line("(koodi)", Direction::Ltr), ["(koodi)"]);
}

#[test]
fn figures_stay_left_to_right() {
    assert_eq!(
        line("في 12.5.2025 الساعة 14:30", Direction::Rtl),
        ["14:30 ", "الساعة", " 12.5.2025 ", "في"]
    );
    // By the rules a sign beside a figure is not part of it after an Arabic letter (W2); an isolate makes it so.
    assert_eq!(line("المبلغ 45,90 €", Direction::Rtl), ["€ 45,90 ", "المبلغ"]);
    assert_eq!(
        line("المبلغ \u{2068}45,90 €\u{2069}", Direction::Rtl),
        ["45,90 € ", "المبلغ"]
    );
    assert_eq!(line("المبلغ 45,90€", Direction::Rtl), ["€45,90 ", "المبلغ"]);
    assert_eq!(line("رقم ٢٠٢٥", Direction::Rtl), ["٢", "٠", "٢", "٥", " ", "رقم"]);
    assert_eq!(line("شماره ۱۲۳", Direction::Rtl), ["۱", "۲", "۳", " ", "شماره"]);
}

#[test]
fn isolates_are_obeyed_and_never_drawn() {
    // Without the isolate the figure would be drawn left of the name's bracket.
    let with = "\u{2068}OmaKela (1)\u{2069} مفتوحة";
    assert_eq!(line(with, Direction::Rtl), ["مفتوحة", " OmaKela (1)"]);
    let first_strong = "Nimi: \u{2068}ليلى 2\u{2069}, ikä 30";
    assert_eq!(line(first_strong, Direction::Ltr), ["Nimi: 2 ", "ليلى", ", ikä 30"]);
    let left = "رقم \u{2066}A-1 ب\u{2069} هنا";
    assert_eq!(line(left, Direction::Rtl), ["هنا", " A-1 ", "ب", " ", "رقم"]);
    let right = "a \u{2067}b ج\u{2069} d";
    assert_eq!(line(right, Direction::Ltr), ["a ", "ج", " b d"]);
    assert_eq!(line("\u{200F}\u{200E}x\u{61C}", Direction::Ltr), ["x"]);
}

#[test]
fn an_isolated_phone_number_keeps_its_groups() {
    // Groups apart from each other are drawn from the right, unless an isolate keeps them together.
    assert_eq!(line("اتصل 020 634", Direction::Rtl), ["634 020 ", "اتصل"]);
    assert_eq!(
        line("اتصل بـ \u{2068}020 634 0200\u{2069}", Direction::Rtl)
            .first()
            .map(String::as_str),
        Some("020 634 0200 ")
    );
}

#[test]
fn marks_stay_with_their_letter_and_joiners_with_their_word() {
    assert_eq!(line("مُعَلِّم", Direction::Rtl), ["مُعَلِّم"]);
    assert_eq!(line("می\u{200C}روم", Direction::Rtl), ["می\u{200C}روم"]);
    assert_eq!(line("a\u{301}", Direction::Ltr), ["a\u{301}"]);
    let alone = "\u{200D}ه\u{200D}";
    assert_eq!(line(&format!("ص {alone}"), Direction::Rtl), [alone, " ", "ص"]);
}

#[test]
fn a_word_that_is_cut_keeps_its_joined_forms() {
    let text = "قاموس";
    let paragraph = Paragraph::new(text, Direction::Rtl);
    let part = |range| paragraph.pieces(range).remove(0).text;
    assert_eq!(part(0..6), "قام\u{200D}");
    assert_eq!(part(6..10), "\u{200D}وس");
    assert_eq!(part(0..10), text);
    assert_eq!(part(0..4), "قا", "alef never joins with what is after it");
    let apart = Paragraph::new("می\u{200C}روم", Direction::Rtl);
    assert_eq!(apart.pieces(7..13).remove(0).text, "روم");
}

#[test]
fn arabic_signs_stay_with_their_words() {
    assert_eq!(line("هل أنت هنا؟!", Direction::Rtl), ["!", "هل أنت هنا؟"]);
    assert_eq!(line("نعم، لا", Direction::Rtl), ["نعم، لا"]);
}

#[test]
fn white_space_at_the_end_of_a_line_is_not_drawn() {
    assert_eq!(line("yksi  ", Direction::Ltr), ["yksi"]);
    assert_eq!(line("واحد  ", Direction::Rtl), ["واحد"]);
    assert!(line("   ", Direction::Rtl).is_empty());
}

#[test]
fn a_soft_hyphen_is_seen_only_at_the_end_of_a_line() {
    let text = "palvelun\u{AD}tarjoaja";
    let paragraph = Paragraph::new(text, Direction::Ltr);
    assert_eq!(line(text, Direction::Ltr), ["palveluntarjoaja"]);
    let broken: Vec<String> = paragraph.line(0..10).into_iter().map(|piece| piece.text).collect();
    assert_eq!(broken, ["palvelun-"]);
}

#[test]
fn levels_come_from_the_paragraph_and_not_from_the_line() {
    // The second line begins with a Latin word that stands inside Arabic: it goes to the right end.
    let text = "اضغط على Kirjaudu ثم";
    let start = text.find("Kirjaudu").expect("it is there");
    let paragraph = Paragraph::new(text, Direction::Rtl);
    let second: Vec<String> = paragraph
        .line(start..text.len())
        .into_iter()
        .map(|piece| piece.text)
        .collect();
    assert_eq!(second, ["ثم", " Kirjaudu"]);
}

#[test]
fn arabic_pieces_name_the_arabic_face_and_others_the_latin_one() {
    let text = "زر OK";
    let scripts: Vec<Script> = Paragraph::new(text, Direction::Rtl)
        .line(0..text.len())
        .into_iter()
        .map(|piece| piece.script)
        .collect();
    assert_eq!(scripts, [Script::Latin, Script::Arabic]);
}

#[test]
fn what_is_read_aloud_has_no_steering_marks() {
    assert_eq!(plain("\u{2068}Aino\u{2069}\u{200F} on\u{AD}nen\nja"), "Aino onnen\nja");
}
