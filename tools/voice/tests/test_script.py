"""One message in parts: who says which, and how they join."""

import unittest
from pathlib import Path

from polku_voice import languages, script
from polku_voice.script import COMMA_S, JOIN_S, STOP_S, Part

FOLDER = Path(__file__).resolve().parent.parent / "lexicon"
FINNISH = frozenset("kirjaudu ulos hae varaa".split())


def said(lang, text):
    return languages.Speaker(lang, FOLDER, FINNISH).script(text)


class Parts(unittest.TestCase):
    def test_a_label_is_said_by_the_finnish_voice_without_a_gap(self):
        self.assertEqual(said("ru", "Нажмите «Kirjaudu ulos» ещё раз."), (
            Part(False, "Нажмите,"), Part(True, "Kirjaudu ulos", JOIN_S), Part(False, "ещё раз.", JOIN_S)))
        self.assertLessEqual(JOIN_S, 0.08)

    def test_marks_at_a_joint_are_rests(self):
        self.assertEqual([(p.text, p.rest_s) for p in said("ru", "Кнопка: «Hae». Потом «Varaa», «Hae».")],
                         [("Кнопка:", 0.0), ("Hae", STOP_S), ("Потом,", STOP_S), ("Varaa", JOIN_S), ("Hae", COMMA_S)])

    def test_a_label_is_read_as_finnish_texts_are(self):
        self.assertEqual(said("so", "Riix \"Hae\"")[1].text, "Hae")
        self.assertEqual(said("ru", "Код PIN")[1].text, "pin")

    def test_names_stay_in_the_sentence(self):
        self.assertEqual(len(said("en", "Log out of OmaKela at Järvipankki.")), 1)

    def test_the_line_of_one_part_is_its_text(self):
        self.assertEqual(script.shown(said("ru", "Вход: да.")), "Вход: да.")
        self.assertIn("Hae", script.shown(said("ru", "Кнопка «Hae»")))


class Voices(unittest.TestCase):
    def test_a_clip_names_every_voice_that_is_heard_in_it(self):
        name = languages.voice_of("ru", said("ru", "Да")).name
        self.assertEqual(name, "rhvoice-irina")
        both = languages.voice_of("ru", said("ru", "Кнопка «Hae»"))
        self.assertEqual(both.name, "rhvoice-irina+festival-hy_fi_mv_diphone")
        self.assertEqual(both.licence, "LGPL-2.1-or-later AND LGPL-2.0-or-later")
        self.assertEqual(languages.voice_of("ru", said("ru", "Hae")).name, "festival-hy_fi_mv_diphone")


if __name__ == "__main__":
    unittest.main()
