"""Swedish rules, as it is spoken in Finland."""

import unittest

from polku_voice import swedish


class Sounds(unittest.TestCase):
    def said(self, *pairs):
        for written, wanted in pairs:
            self.assertEqual(swedish.word(written), wanted, written)

    def test_long_before_one_consonant_short_before_more(self):
        self.said(("sidan", "sˈiːdan"), ("titta", "tˈitːa"), ("bok", "bˈuːk"), ("bort", "bˈɔrt"), ("hus", "hˈyːs"), ("buss", "bˈøsː"),
                  ("barn", "bˈɑːrn"), ("växter", "vˈɛkster"), ("räkning", "rˈɛːkniŋ"))

    def test_sj_and_tj_as_in_finland(self):
        self.said(("sjön", "ʃˈøːn"), ("skärmen", "ʃˈærmen"), ("skicka", "ʃˈikːa"), ("skola", "skˈuːla"), ("stjäl", "ʃˈɛːl"),
                  ("tjänst", "ʧˈɛnst"), ("känner", "ʧˈɛnːer"), ("köper", "ʧˈøːper"), ("situation", "sityaʃˈuːn"))

    def test_soft_g_and_silent_letters(self):
        self.said(("göra", "jˈøːra"), ("ger", "jˈeːr"), ("gå", "ɡˈoː"), ("hjälp", "jˈɛlp"), ("djur", "jˈyːr"), ("ljud", "jˈyːd"),
                  ("ring", "rˈiŋ"), ("bank", "bˈaŋk"))

    def test_no_retroflexes(self):
        self.said(("först", "fˈœrst"), ("kort", "kˈɔrt"), ("bord", "bˈuːrd"))


class Stress(unittest.TestCase):
    def test_prefixes_and_borrowed_words(self):
        for written, wanted in (("betala", "betˈɑːla"), ("förnya", "førnˈyːa"), ("reservera", "reservˈeːra"), ("telefonen", "telefˈoːnen"),
                                ("biblioteket", "bibliotˈeːket"), ("identifikation", "idɛntifikaʃˈuːn"), ("personal", "pærsunˈɑːl"),
                                ("familj", "famˈilj")):
            self.assertEqual(swedish.word(written), wanted)

    def test_compounds_are_read_in_parts(self):
        for written, wanted in (("ansöka", "ˈansˌøːka"), ("bankkort", "bˈaŋkkˌɔrt"), ("användarkoden", "ˈanvˌɛndarkˌoːden"),
                                ("uppgift", "ˈøpjˌift"), ("startsidan", "stˈartsˌiːdan"), ("säkerhet", "sˈɛːkerˌheːt")):
            self.assertEqual(swedish.word(written), wanted)

    def test_what_only_looks_like_a_compound(self):
        for written, wanted in (("inte", "ˈinte"), ("annat", "ˈanːat"), ("banken", "bˈaŋken"), ("kontoret", "kɔntˈuːret"),
                                ("utan", "ˈyːtan")):
            self.assertEqual(swedish.word(written), wanted)

    def test_little_words(self):
        self.assertEqual(swedish.phonemes("Tryck på knappen, och vänta."), "trˈykː po knˈapːen, ɔk vˈɛnta.")


if __name__ == "__main__":
    unittest.main()
