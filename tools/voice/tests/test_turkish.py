"""Turkish rules against words whose sound and stress are beyond doubt."""

import unittest

from polku_voice import turkish


class Sounds(unittest.TestCase):
    def test_letters(self):
        self.assertEqual(turkish.word("çocuk"), "ʧoʤˈuk")
        self.assertEqual(turkish.word("ışık"), "ɯʃˈɯk")
        self.assertEqual(turkish.word("gönüllü"), "ɡønylːˈy")
        self.assertEqual(turkish.word("İngiliz"), "iŋɡilˈiz")
        self.assertEqual(turkish.word("KIŞ"), "kˈɯʃ")

    def test_soft_g(self):
        for written, said in (("dağ", "dˈaː"), ("düğme", "dyːmˈe"), ("doğru", "doːɾˈu"), ("değil", "dejˈil"),
                              ("olduğunuzda", "olduːnuzdˈa"), ("kulaklığı", "kulaklˈɯː"), ("ağır", "aˈɯɾ")):
            self.assertEqual(turkish.word(written), said)


class Stress(unittest.TestCase):
    def test_the_last_syllable_bears_it(self):
        self.assertEqual(turkish.word("kütüphane"), "kytyphanˈe")

    def test_endings_that_leave_it_before_them(self):
        for written, said in (("gelmedi", "ɡˈelmedi"), ("yazmayın", "jˈazmajɯn"), ("ödersiniz", "ødˈeɾsiniz"),
                              ("bankayla", "baŋkˈajla"), ("Türkçe", "tˈyɾkʧe"), ("şifresidir", "ʃifɾesˈidiɾ")):
            self.assertEqual(turkish.word(written), said)

    def test_the_present_is_stressed_before_yor_and_its_negation_before_m(self):
        self.assertEqual(turkish.word("geliyorum"), "ɡelˈijoɾum")
        self.assertEqual(turkish.word("bilmiyorum"), "bˈilmijoɾum")

    def test_an_order_ends_its_sentence(self):
        self.assertEqual(turkish.phonemes("Düğmeye basın."), "dyːmejˈe bˈasɯn.")
        self.assertEqual(turkish.phonemes("Açın ve okuyun."), "ˈaʧɯn ve okˈujun.")
        self.assertEqual(turkish.phonemes("Bankanın sayfası"), "baŋkanˈɯn sajfasˈɯ")

    def test_little_words_lean(self):
        self.assertEqual(turkish.phonemes("Bu doğru mu?"), "bu doːɾˈu mu?")


if __name__ == "__main__":
    unittest.main()
