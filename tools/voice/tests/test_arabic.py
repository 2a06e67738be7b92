"""Arabic rules against words whose reading aloud is beyond doubt."""

import unittest

from polku_voice import arabic


def heard(text):
    """Sounds of each word, unstressed, before they are narrowed to the voice's."""
    return " ".join(p if isinstance(p, str) else "".join(p) for p in arabic.sounds(text))


class Reading(unittest.TestCase):
    def test_sun_letters_take_the_place_of_the_article(self):
        self.assertEqual(heard("الشَّمْسُ وَالْقَمَرُ"), "ʔaʃːamsu walqamar")
        self.assertEqual(heard("الدَرْسُ"), "ʔadːars")  # the shadda may be left unwritten
        self.assertEqual(heard("لِلدِّرَاسَةِ"), "lidːiraːSa".replace("S", "s"))

    def test_the_word_before_carries_the_article(self):
        self.assertEqual(heard("فِي الْمَكْتَبَةِ"), "fil maktaba")
        self.assertEqual(heard("إِلَى السُّؤَالِ"), "ʔilas suʔaːl")
        self.assertEqual(heard("مِنْ الْبَيْتِ"), "min ilbajt")

    def test_a_rest_takes_final_vowels_and_nunation_away(self):
        self.assertEqual(heard("كِتَابٌ جَدِيدٌ."), "kitaːbun ʤadiːd .")
        self.assertEqual(heard("شُكْرًا"), "ʃukraː")
        self.assertEqual(heard("شُكْراً لَكَ"), "ʃukran lak")
        self.assertEqual(heard("مَرَّةً أُخْرَى"), "marːatan ʔuxraː")
        self.assertEqual(heard("هُوَ"), "huwa")

    def test_bound_t_is_heard_only_inside(self):
        self.assertEqual(heard("خِدْمَةُ الزَّبَائِنِ"), "xidmatuz zabaːʔin")
        self.assertEqual(heard("خِدْمَةٌ"), "xidma")
        self.assertEqual(heard("حَيَاةٌ"), "ħajaːt")

    def test_shadda_doubles_whatever_side_of_the_vowel_it_is_typed(self):
        typed = ("ثُم" + arabic.SHADDA + arabic.FATHA + " بَ", "ثُم" + arabic.FATHA + arabic.SHADDA + " بَ")
        for text in typed:
            self.assertTrue(heard(text).startswith("θumːa"))

    def test_long_vowels_diphthongs_and_hamza(self):
        self.assertEqual(heard("طَوِيلٌ"), "Tawiːl")
        self.assertEqual(heard("يَوْمٌ"), "jawm")
        self.assertEqual(heard("الْقُرْآنُ"), "ʔalqurʔaːn")
        self.assertEqual(heard("مَسْؤُولٌ"), "masʔuːl")
        self.assertEqual(heard("كَتَبُوا"), "katabuː")
        self.assertEqual(heard("عَلَى"), "ʕalaː")
        self.assertEqual(heard("مُسْتَشْفًى كَبِيرٌ"), "mustaʃfan kabiːr")

    def test_the_joining_hamza_of_verbs(self):
        self.assertEqual(heard("اكْتُبْ"), "ʔuktub")
        self.assertEqual(heard("اِضْغَطْ"), "ʔiDɣaT")
        self.assertEqual(heard("وَاضْغَطْ"), "waDɣaT")
        self.assertEqual(heard("الَّذِي"), "ʔalːaðiː")

    def test_words_with_an_unwritten_long_vowel(self):
        self.assertEqual(heard("هَذَا"), "haːðaː")
        self.assertEqual(heard("ذٰلِكَ"), "ðaːlik")
        self.assertEqual(heard("لَكِنْ"), "laːkin")
        self.assertEqual(heard("اللَّهُ"), "ʔalːaːh")
        self.assertEqual(heard("مِائَةٌ"), "miʔa")


class Stress(unittest.TestCase):
    def test_weight_decides(self):
        for text, wanted in (("كِتَابٌ", "kitˈaːb"), ("مَكْتَبَةٌ", "mˈaktaba"), ("يُمْكِنُكَ الْ", "jumkˈinuka")):
            sounds = arabic.sounds(text)[0]
            self.assertTrue("".join(arabic.stressed(sounds)).startswith(wanted), text)


class Vowelling(unittest.TestCase):
    def test_a_bare_word_is_named(self):
        with self.assertRaises(arabic.Unvowelled) as refused:
            arabic.phonemes("اِضْغَطْ على الزِّرِّ")
        self.assertIn("على", str(refused.exception))
        self.assertNotIn("الزِّرِّ", str(refused.exception))

    def test_what_readers_leave_unmarked_is_allowed(self):
        for text in ("فِي", "فِي الْبَيْت", "مَدْرَسَة", "يَوْم", "إِلَى", "أَوَّلًا", "هَٰذَا", "الَّذِي"):
            arabic.check_vowelled(text)

    def test_only_letters_that_the_voice_knows(self):
        said = arabic.phonemes("ضَعْ سَمَّاعَاتِ الرَّأْسِ وَحَافِظْ عَلَى غَيْرِ ذٰلِكَ، ثُمَّ اِخْتَرْ شَيْئًا.")
        self.assertEqual(set(said) - set("abdfhijklmnqrstuwxzðɑɡɣʃʤθˈː .,"), set())


if __name__ == "__main__":
    unittest.main()
