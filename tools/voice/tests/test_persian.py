"""Vowelled Persian, as it is read in Iran and as Dari."""

import unittest

from polku_voice import persian

JOINER = persian.JOINER


def plain(text):
    return persian.phonemes(text).replace("ˈ", "")


class Reading(unittest.TestCase):
    def test_short_and_long_vowels(self):
        self.assertEqual(plain("کِتاب"), "ketɑːb")
        self.assertEqual(plain("خوب"), "xuːb")
        self.assertEqual(plain("اینجا آب اَست"), "iːnʤɑː ɑːb æst")
        self.assertEqual(plain("اُتاق"), "otɑːɣ")

    def test_two_letters_are_vowels_or_consonants(self):
        for written, said in (("جَواب", "ʤævɑːb"), ("سِرْویس", "serviːs"), ("وارِد", "vɑːred"), ("یِک", "jek"),
                              ("دَرْیا", "dærjɑː"), ("شِناسایی", "ʃenɑːsɑːjiː"), ("بِگویید", "beɡuːjiːd"),
                              ("کامپییوتِر", "kɑːmpiːjuːter"), ("نُوْع", "now"), ("عَیْنَک", "æjnæk"), ("چای", "ʧɑːj")):
            self.assertEqual(plain(written), said)

    def test_a_final_h(self):
        self.assertEqual(plain("خانِه"), "xɑːne")
        self.assertEqual(plain("راه"), "rɑːh")
        self.assertEqual(plain("دَهْ"), "dæh")
        self.assertEqual(plain("نَه"), "næ")
        self.assertEqual(plain(f"صَفحِه{JOINER}یِ اَوَّل"), "sæfheje ævːæl")
        self.assertEqual(plain(f"بودِه{JOINER}اید"), "buːdeiːd")

    def test_ayn_is_left_out_and_makes_a_closed_syllable_long(self):
        self.assertEqual(plain("بَعد"), "bæːd")
        self.assertEqual(plain("ساعَت"), "sɑːæt")

    def test_marks_in_either_order(self):
        self.assertEqual(plain("اَو\u0651\u064eل"), plain("اَو\u064e\u0651ل"))


class Stress(unittest.TestCase):
    def test_the_last_syllable_but_not_the_link(self):
        self.assertEqual(persian.phonemes("زَبان"), "zæbˈɑːn")
        self.assertEqual(persian.phonemes("زَبانِ فارسی"), "zæbˈɑːne fɑːrsˈiː")
        self.assertEqual(persian.phonemes("خانِه"), "xɑːnˈe")

    def test_verbs(self):
        self.assertEqual(persian.phonemes(f"می{JOINER}کُنید"), "mˈiːkoniːd")
        self.assertEqual(persian.phonemes(f"نِمی{JOINER}خاهَم"), "nemˈiːxɑːhæm")
        self.assertEqual(persian.phonemes("بِنِویسید"), "bˈeneviːsiːd")
        self.assertEqual(persian.phonemes("کُنید"), "kˈoniːd")

    def test_what_leans(self):
        self.assertEqual(persian.phonemes(f"کِتاب را بِه خانِه{JOINER}ای"), "ketˈɑːb rɑː be xɑːnˈeiː")


class Dari(unittest.TestCase):
    def test_its_own_sounds(self):
        for written, said in ((f"می{JOINER}کُنَم", "mˈeːkʊnam"), ("جَواب", "ʤawˈɑːb"), ("قَلَم", "qalˈam"), ("غَم", "ɣˈam"),
                              ("خانِه", "xɑːnˈa"), ("نُوْع", "nˈaw"), ("روز", "rˈoːz"), ("خوب", "xˈuːb"), ("یِک", "jˈak"),
                              ("بِه", "ba"), ("دِل", "dˈɪl")):
            self.assertEqual(persian.dari_phonemes(written), said)


class Vowelling(unittest.TestCase):
    def test_a_word_without_vowels_is_named(self):
        with self.assertRaises(persian.Unvowelled) as refused:
            persian.phonemes("دُکمِه را فشار دَهید")
        self.assertIn("فشار", str(refused.exception))
        self.assertNotIn("دُکمِه", str(refused.exception))

    def test_clusters_that_persian_has_pass(self):
        for text in ("دَستگاه", "کُلاهبَرداری", "دِسامبر", "بَرگَشت", "سِنْت"):
            persian.check_vowelled(text)


if __name__ == "__main__":
    unittest.main()
