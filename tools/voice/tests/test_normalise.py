"""What becomes of numbers, addresses, codes and foreign words before they are spoken."""

import unittest
from pathlib import Path

from polku_voice import languages, lexicon
from polku_voice.normalise import Normaliser, clean

FOLDER = Path(__file__).resolve().parent.parent / "lexicon"
FINNISH = frozenset("kirjaudu ulos hae varaa on se kela".split())


def spans(lang, text):
    rules = Normaliser(lang, lexicon.load(FOLDER / f"{lang}.tsv"), FINNISH)
    return [(span.tongue, span.text) for span in rules.spans(text)]


def own(lang, text):
    return " ".join(text for _, text in spans(lang, text))


class Finnish(unittest.TestCase):
    def test_addresses_codes_and_names(self):
        self.assertEqual(own("fi", "Avaa www.kela.fi."), "Avaa vee vee vee piste kela piste fi.")
        self.assertEqual(own("fi", "Kirjoita PIN-koodi OmaKelaan"), "Kirjoita pin koodi oma kelaan")
        self.assertEqual(own("fi", "DVV auttaa"), "dee, vee, vee auttaa")

    def test_dates_times_and_money(self):
        self.assertEqual(own("fi", "1.3. klo 9.05"), "ensimmäinen maaliskuuta kello yhdeksän nolla viisi")
        self.assertEqual(own("fi", "1.12.2026"), "ensimmäinen joulukuuta kaksituhatta kaksikymmentäkuusi")
        self.assertEqual(own("fi", "klo 9.30–16.00"), "kello yhdeksän kolmekymmentä viiva kuusitoista")
        self.assertEqual(own("fi", "12,50 €"), "kaksitoista euroa viisikymmentä senttiä")
        self.assertEqual(own("fi", "1 €"), "yksi euro")
        self.assertEqual(own("fi", "3,5 %"), "kolme pilkku viisi prosenttia")

    def test_codes_are_said_digit_by_digit(self):
        self.assertEqual(own("fi", "1234"), "yksi, kaksi, kolme, neljä")
        self.assertEqual(own("fi", "040 12"), "nolla, neljä, nolla, yksi, kaksi")
        self.assertEqual(own("fi", "2026"), "kaksituhatta kaksikymmentäkuusi")


class Others(unittest.TestCase):
    def test_english(self):
        self.assertEqual(own("en", "Due on 3.4.2026, 5 €"), "Due on the third of April twenty twenty-six, five euros")
        self.assertEqual(spans("en", "Log out of OmaKela now."),
                         [("own", "Log out of"), ("fi", "oma kela"), ("own", "now.")])

    def test_a_quoted_finnish_label_is_finnish_and_other_quotes_are_not(self):
        self.assertIn(("label", "Kirjaudu ulos"), spans("en", "Press “Kirjaudu ulos”."))
        self.assertEqual(spans("en", "Say “it is on” now"), [("own", "Say it is on now")])
        self.assertIn(("label", "Hae"), spans("so", "Riix \"Hae\" hadda"))
        self.assertIn(("label", "Hae"), spans("sv", "Tryck på ”Hae” nu"))
        self.assertEqual(spans("sv", "Säg ”på” nu"), [("own", "Säg på nu")])

    def test_latin_words_among_other_letters_are_labels(self):
        self.assertEqual(spans("ar", "زِرُّ \u2068Hae\u2069."), [("own", "زِرُّ"), ("label", "Hae"), ("own", ".")])
        self.assertEqual(spans("ru", "Нажмите Kirjaudu ulos."),
                         [("own", "Нажмите"), ("label", "Kirjaudu ulos"), ("own", ".")])
        self.assertEqual(spans("ar", "١٢"), [("own", "اِثْنَا عَشَر")])

    def test_signs_and_digits_are_refused_where_their_form_hangs_on_the_sentence(self):
        for text in ("Код 12", "5 €", "а/б"):
            with self.assertRaisesRegex(ValueError, "as words"):
                spans("ru", text)

    def test_a_name_takes_its_stress_from_the_lexicon(self):
        self.assertEqual(own("ru", "Сайт Кела."), "Сайт Ке\u0301ла.")
        self.assertEqual(own("uk", "Сайт Кели"), "Сайт Ке\u0301ли")

    def test_codes_in_somali_are_spelt_as_in_finland(self):
        self.assertEqual(spans("so", "DVV"), [("fi", "dee, vee, vee")])
        self.assertEqual(own("so", "12"), "laba iyo toban")

    def test_what_has_no_sound_goes(self):
        self.assertEqual(clean("\u2068a\u2069\u00a0 b\u00ad 🙂 c"), "a b c")
        self.assertEqual(clean("Kela → OmaKela"), "Kela, OmaKela")
        self.assertEqual(clean("a\u200cb می\u200cکند"), "ab می\u200cکند")  # the joiner has a meaning in Persian


class Lexicon(unittest.TestCase):
    def test_every_table_is_well_formed(self):
        for lang in languages.VOICES:
            self.assertTrue(lexicon.load(FOLDER / f"{lang}.tsv"))

    def test_a_bad_row_is_named(self):
        with self.assertRaisesRegex(lexicon.BadLexicon, "x.tsv:2"):
            lexicon.parse(["a\tsay\tb\n", "a b\n"], "x.tsv")

    def test_the_longest_entry_wins(self):
        rows = lexicon.parse(["Oma\tsay\tx\n", "OmaKela\tsay\ty\n"])
        self.assertEqual([e.written for e in rows], ["OmaKela", "Oma"])


if __name__ == "__main__":
    unittest.main()
