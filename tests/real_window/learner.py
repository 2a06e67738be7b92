"""What a person does at the kiosk: one method for each thing that a hand does there."""

import re

from kiosk import BUTTONS

# The recovery code as it is shown: groups of letters and figures.
CODE = re.compile(r"[0-9A-Z]{3,8}(?:[- ][0-9A-Z]{3,8})+")


class Staff:
    """The one who looks after the kiosk."""

    def __init__(self, kiosk, words, pin):
        self._kiosk, self._words, self._pin = kiosk, words, pin

    def choose_pin(self):
        """At the first start: the same PIN twice on the number pad, and the recovery code is written down. Gives the code."""
        self._type_pin("staff-pin-set-title")
        self._type_pin("staff-pin-repeat-title")
        self._sees("staff-code-title")
        self._kiosk.picture("staff-code-title")
        code = self._kiosk.until("a recovery code is shown", self._code)
        self._touches("staff-code-written")
        return code

    def _code(self):
        shown = [thing.name for thing in self._kiosk.things() if CODE.fullmatch(thing.name)]
        return shown[0] if shown else None

    def opens_the_console(self):
        """By keys and the PIN."""
        self._kiosk.keys("ctrl+shift+s")
        self._kiosk.see(self._words["staff-pin-title"])
        self._kiosk.picture("staff-pin-title")
        self._kiosk.keys(*self._pin, "Return")
        self._sees("staff-lock")

    def starts_a_meeting(self, course):
        """Now, outside the plan. Nobody is on its list."""
        self._kiosk.picture("today")
        self._kiosk.touch(self._words["staff-start-now"].replace("{ $course }", course))
        self._sees("staff-walk-in-add")
        self._kiosk.picture("roll-empty")

    def locks(self):
        """The kiosk is the learners' again."""
        self._touches("staff-lock")

    def sees_present(self, name):
        """The row of somebody who is there: the mark is found by its word and the person, as a screen reader finds it."""
        mark = f"{self._words['staff-present']}, {name}"
        self._kiosk.until(f"“{mark}” is on", lambda: any(thing.pressed for thing in self._kiosk.find(mark, BUTTONS)))

    def adds_a_walk_in(self):
        """One touch."""
        self._touches("staff-walk-in-add")

    def closes(self):
        """From the console's page of the kiosk. Gives the program's exit code."""
        self._touches("staff-section-kiosk")
        self._sees("staff-program")
        self._kiosk.picture("staff-section-kiosk")
        self._touches("staff-close")
        return self._kiosk.ended()

    def _sees(self, key):
        self._kiosk.see(self._words[key])

    def _touches(self, key):
        self._kiosk.touch(self._words[key])

    def _type_pin(self, title):
        self._kiosk.see(self._words[title])
        self._kiosk.picture(title)
        for digit in self._pin:
            self._kiosk.touch(digit)
        self._kiosk.touch(self._words["staff-pin-done"])


class Learner:
    """The one who practises."""

    def __init__(self, kiosk, words, welcome, animal, things):
        # The welcome screen asks in the place's first language.
        self._kiosk, self._words, self._begin = kiosk, words, welcome["kiosk-begin"]
        self._lang = words["kiosk-language-name"]
        self._animal, self._things = words[f"kiosk-{animal}"], [words[f"kiosk-{thing}"] for thing in things]

    def comes(self):
        """Wakes the kiosk and chooses a language: one touch says its name, the arrow goes on."""
        self._kiosk.see(self._begin)
        self._kiosk.picture("welcome")
        self._kiosk.touch(self._begin)
        self._kiosk.see(self._lang)
        self._kiosk.picture("languages")
        self._kiosk.touch(self._lang)
        self._kiosk.picture("languages-chosen")
        self.touches("kiosk-choose")
        self.sees("kiosk-sign-in-title")
        self._kiosk.picture("sign-in")

    def signs_up(self):
        """Chooses an animal and three pictures, and repeats them."""
        self.takes("kiosk-sign-in-new")
        self._animal_on("kiosk-new-animal")
        self._things_on("kiosk-new-things")
        self._things_on("kiosk-new-repeat")

    def says_what_to_learn(self, *topics):
        """Asked after the first sign-in only: each touch switches a picture on, the arrow goes on."""
        self.sees("kiosk-goals-title")
        for topic in topics:
            self.touches(f"kiosk-topic-{topic}")
            name = self._words[f"kiosk-topic-{topic}"]
            self._kiosk.until(f"“{name}” is on", lambda: any(thing.pressed for thing in self._kiosk.find(name, BUTTONS)))
        self._kiosk.picture("goals")
        self.touches("kiosk-onward")

    def signs_in(self):
        """With the pictures that were chosen before."""
        self.takes("kiosk-sign-in-been-here")
        self._animal_on("kiosk-known-animal")
        self._things_on("kiosk-known-things")

    def _animal_on(self, title):
        self.sees(title)
        self._kiosk.touch(self._animal)
        self._kiosk.picture(title)
        self.touches("kiosk-onward")

    def _things_on(self, title):
        self.sees(title)
        for thing in self._things:
            self._kiosk.touch(thing)
        self._kiosk.picture(title)
        self.touches("kiosk-onward")

    def opens_the_library(self):
        """The tile of the lesson on the path."""
        self.sees("kiosk-path-title")
        self._kiosk.picture("path")
        self.takes("l17-task")

    def answers_by_keyboard(self, question):
        """Says "I don't know" with Tab and Enter alone: the first Enter is heard, the second one answers."""
        self._asked(question)
        self._kiosk.tab_to(self._words["kiosk-dont-know"])
        self._kiosk.enter()
        self._sees_it_chosen()
        self._kiosk.picture(f"{question}-by-keyboard")
        self._kiosk.enter()

    def answers(self, question):
        """Touches the first answer of the form that is asked."""
        form = self._asked(question)
        self._kiosk.picture(form)
        self._takes(self._words.under(form)[0])

    def _asked(self, question):
        """A third of the learners begins with each of the forms A, B and C."""
        def form():
            shown = [form for form in (f"{question}{letter}" for letter in "abc") if self._kiosk.find(self._words[form])]
            return shown[0] if shown else None
        return self._kiosk.until(f"{question} is asked", form)

    def chooses_alone(self):
        """Among the five ways to practise."""
        self.sees("kiosk-kinds-title")
        self._kiosk.picture("kinds")
        self.takes("kiosk-kind-alone")

    def hears_that_it_was_alone(self):
        """What came of it, told without marks."""
        self.sees("kiosk-told-alone")
        self._kiosk.picture("told")
        self.takes("kiosk-onward")

    def reports(self):
        """Says that something was learned, and that it can be done."""
        self.sees("kiosk-learned-title")
        self._kiosk.picture("learned")
        self.takes("kiosk-yes")
        self.sees("kiosk-can-title")
        self._kiosk.picture("can-do")
        self.takes("kiosk-yes")

    def leaves(self):
        """By the door."""
        self.sees("kiosk-path-title")
        self._kiosk.picture("path-after")
        self.touches("kiosk-door")
        self.sees("kiosk-break-title")
        self._kiosk.picture("break")
        self.takes("kiosk-break-yes")
        self._kiosk.see(self._begin)

    def touches(self, key):
        """Presses something of the kiosk's own, in the learner's language."""
        self._kiosk.touch(self._words[key])

    def takes(self, key):
        """Takes a tile of the kiosk's own."""
        self._takes(self._words[key])

    def _takes(self, name):
        """The first touch says it, the second one takes it."""
        self._kiosk.touch(name)
        self._sees_it_chosen()
        self._kiosk.touch(name)

    def _sees_it_chosen(self):
        self.sees("kiosk-choose")
        self._kiosk.has_seen()

    def sees(self, key):
        """Waits for something in the learner's language."""
        return self._kiosk.see(self._words[key])

    def reads_card(self, label):
        """Finds a value on the practice person's card: it stands after its label."""
        label = self._words[label]
        def value():
            names = [thing.name for thing in self._kiosk.things()]
            return next((after for name, after in zip(names, names[1:]) if name == label and after != label), None)
        return self._kiosk.until(f"the card says “{label}”", value)
