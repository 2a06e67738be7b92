"""Somali, Finnish and English rules, and numbers as words."""

import unittest

from polku_voice import english, finnish, numerals, somali


class Somali(unittest.TestCase):
    def test_letters(self):
        self.assertEqual(somali.word("waan"), "wˈaːn")
        self.assertEqual(somali.word("shaqo"), "ʃˈaqo")
        self.assertEqual(somali.word("jawaab"), "ʤawˈaːb")
        self.assertEqual(somali.word("luqaddaada"), "luqadːˈaːda")

    def test_pharyngeals_have_stand_ins(self):
        self.assertEqual(somali.word("xidho"), "hˈido")
        self.assertEqual(somali.word("su'aal"), "suˈaːl")

    def test_little_words_lean(self):
        self.assertEqual(somali.phonemes("Ku qor, ka bax!"), "ku qˈor, ka bˈah!")


class Finnish(unittest.TestCase):
    def test_long_sounds_and_velar_nasal(self):
        self.assertEqual(finnish.word("Kirjaudu"), "kˈirjaudu")
        self.assertEqual(finnish.word("pankki"), "pˈaŋkːi")
        self.assertEqual(finnish.word("kaupungin"), "kˈaupuŋːin")
        self.assertEqual(finnish.word("Järvipankki"), "jˈærvipaŋkːi")

    def test_hyphens_and_rests(self):
        self.assertEqual(finnish.phonemes("PIN-koodi, kiitos."), "pˈin kˈoːdi, kˈiːtos.")


class English(unittest.TestCase):
    def test_espeak_is_rewritten_for_the_voice(self):
        self.assertEqual(english.from_espeak("tˈaɪp jʊɹ jˈuːzɚ"), "tˈIp jʊɹ jˈuzəɹ")
        self.assertEqual(english.from_espeak("tʃˈuːz"), "ʧˈuz")
        self.assertEqual(english.from_espeak("(fr)ɡˈəʊ(en-us)"), "ɡˈO")


class Numbers(unittest.TestCase):
    def test_finnish(self):
        for n, said in ((0, "nolla"), (10, "kymmenen"), (17, "seitsemäntoista"), (25, "kaksikymmentäviisi"),
                        (100, "sata"), (342, "kolmesataaneljäkymmentäkaksi"), (1000, "tuhat"),
                        (2026, "kaksituhatta kaksikymmentäkuusi")):
            self.assertEqual(numerals.finnish(n), said)

    def test_english(self):
        for n, said in ((13, "thirteen"), (40, "forty"), (105, "one hundred and five"),
                        (2005, "two thousand and five"), (12500, "twelve thousand five hundred")):
            self.assertEqual(numerals.english(n), said)

    def test_somali(self):
        for n, said in ((11, "kow iyo toban"), (20, "labaatan"), (36, "lix iyo soddon"), (250, "laba boqol iyo konton")):
            self.assertEqual(numerals.somali(n), said)

    def test_arabic_is_vowelled(self):
        from polku_voice import arabic
        for n in (*range(0, 130), 999, 1000, 2026, 9000, 54321):
            arabic.check_vowelled(numerals.arabic(n))
        self.assertEqual(numerals.arabic(25), "خَمْسَة وَعِشْرُون")

    def test_too_large_is_none(self):
        self.assertIsNone(numerals.cardinal("fi", 1_000_000))


if __name__ == "__main__":
    unittest.main()
