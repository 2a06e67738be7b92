"""Kurmanji and Sorani rules: words that both write, in their letters, with the sounds of the grammars."""

import unittest

from polku_voice import kurmanji, sorani


class Kurmanji(unittest.TestCase):
    def test_letters(self):
        self.assertEqual(kurmanji.word("xwe"), "χwˈɛ")
        self.assertEqual(kurmanji.word("çend"), "ʧˈɛnd")
        self.assertEqual(kurmanji.word("şîr"), "ʃˈiːr")
        self.assertEqual(kurmanji.word("bankê"), "bˈaːŋkeː")

    def test_endings_of_case_and_link_bear_no_stress(self):
        self.assertEqual(kurmanji.word("bişkoja"), "bɪʃkˈoːʒaː")
        self.assertEqual(kurmanji.word("rûpelên"), "ruːpˈɛleːn")
        self.assertEqual(kurmanji.word("pirtûk"), "pɪrtˈuːk")
        self.assertEqual(kurmanji.word("tenê"), "tɛnˈeː")

    def test_orders_and_negation_are_stressed_on_their_prefix(self):
        self.assertEqual(kurmanji.word("binivîsin"), "bˈɪnɪviːsɪn")
        self.assertEqual(kurmanji.word("nebin"), "nˈɛbɪn")

    def test_little_words_lean(self):
        self.assertEqual(kurmanji.phonemes("li ser, û ji xwe!"), "lɪ sˈɛr, uː ʒɪ χwˈɛ!")


class Sorani(unittest.TestCase):
    def test_the_unwritten_vowel(self):
        for written, said in (("من", "mˈɪn"), ("دڵ", "dˈɪl"), ("برا", "bɪɾˈaː"), ("گرتن", "ɡˈɪɾtɪn"), ("پرسیار", "pɪɾsjˈaːɾ"),
                              ("دەستپێکردن", "dɛstpˈeːkɪɾdɪn"), ("داخست", "dˈaːxɪst"), ("دەنێرم", "dɛnˈeːɾɪm"), ("دادەگرم", "daːdˈɛɡɾɪm"), ("بچنە", "bɪʧnˈɛ")):
            self.assertEqual(sorani.word(written), said)

    def test_it_is_not_put_where_consonants_stand_together(self):
        for written, said in (("گەرم", "ɡˈɛɾm"), ("دەست", "dˈɛst"), ("خوێن", "xwˈeːn"), ("پیاو", "pjˈaːw"), ("کورد", "kˈuɾd"), ("دەنگ", "dˈɛŋɡ")):
            self.assertEqual(sorani.word(written), said)

    def test_two_letters_are_vowels_or_consonants(self):
        for written, said in (("وەک", "wˈɛk"), ("وشە", "wɪʃˈɛ"), ("ڕوون", "rːˈuːn"), ("گوڵ", "ɡˈul"), ("دووەم", "duwˈɛm"),
                              ("نیشانە", "niːʃaːnˈɛ"), ("دایک", "dˈaːjk"), ("کوردیی", "kuɾdˈiː"), ("زانیارییەکان", "zaːnjaːɾiːjɛkˈaːn")):
            self.assertEqual(sorani.word(written), said)

    def test_a_vowel_at_the_beginning_has_no_glottal_stop(self):
        self.assertEqual(sorani.word("ئێوە"), "eːwˈɛ")

    def test_the_link_bears_no_stress(self):
        self.assertEqual(sorani.phonemes("کارتی کتێبخانە، کارتی."), "kˈaːɾtiː kɪteːbxaːnˈɛ, kaːɾtˈiː.")


if __name__ == "__main__":
    unittest.main()
