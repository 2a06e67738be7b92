"""One learner's first day at the kiosk, in the real window.

Staff sets a PIN, writes the recovery code down and begins a meeting of a course that came from a table. A learner chooses Somali, signs up with pictures, answers the questions before, and reserves a book in the
simulated library alone. The machine dies midway; the learner comes back, signs in with the same pictures and finishes. Staff
sees them on the roll, adds somebody without an account, and closes the program. Then the attempt and both who were there are
in the exports, and nothing that was typed is in the files.

    journey.py PROGRAM FOLDER PICTURES
"""

import csv
import subprocess
import sys
import time
from pathlib import Path

from bus import Bus
from kiosk import Kiosk, NotSeen
from learner import Learner, Staff
from traces import entries, found
from words import Words

REPOSITORY = Path(__file__).resolve().parents[2]
PIN = "70415826"
# Typed into the search field by mistake, then replaced. It is nowhere in the lessons.
SLIP = "kuutamoinen zwq91"
# The course that is brought in before the first start.
COURSE = "Netti tutuksi"


def main(program, folder, pictures):
    data = Path(folder) / "data"
    log_file = Path(pictures) / "kiosk.log"
    coach, page, staff_words = Words(REPOSITORY, "so"), Words(REPOSITORY, "fi"), Words(REPOSITORY, "fi")
    with open(log_file, "wb") as log:
        kiosk = Kiosk(Bus(), program, data, log, pictures)
        staff = Staff(kiosk, staff_words, PIN)
        learner = Learner(kiosk, coach, page, "animal-camel", ["thing-sun", "thing-key", "thing-boat"])
        try:
            import_course(program, data, Path(folder) / "course.csv")
            typed = journey(kiosk, staff, learner, page, staff_words, data)
        except BaseException:
            tell(kiosk)
            raise
        finally:
            kiosk.stop()
    check_attempts(program, data, Path(folder) / "attempts.csv")
    check_attendance(program, data, Path(folder) / "attendance.csv")
    # Were the search blind, it would not find this either: the journal holds the lesson's name.
    assert found([data], ["library-reserve"]), "the search for traces finds nothing at all"
    hits = found([data, Path(folder) / "home", log_file.parent], [*typed, PIN])
    assert not hits, f"what was typed lies in a file: {hits}"


def journey(kiosk, staff, learner, page, staff_words, data):
    """The whole day. Gives what was typed."""
    kiosk.start()
    code = staff.choose_pin()
    staff.opens_the_console()
    staff.starts_a_meeting(COURSE)
    staff.locks()
    learner.comes()
    learner.signs_up()
    learner.says_what_to_learn("home", "travel")
    # This machine has no sound: the kiosk says so by a sign, and everything works.
    learner.sees("kiosk-no-sound")
    learner.opens_the_library()
    learner.answers_by_keyboard("l17-q1")
    learner.answers("l17-q2")
    learner.answers("l17-q3")
    learner.chooses_alone()

    typed = reserve(kiosk, learner, page)
    kiosk.until("the last step is on the disk", still(lambda: entries(data)))
    kept = entries(data)
    kiosk.kill()

    kiosk.start()
    learner.comes()
    learner.signs_in()
    learner.opens_the_library()
    kiosk.picture("resume")
    learner.takes("kiosk-resume-yes")
    # The page that was left, and the book on it.
    kiosk.see(page["library-reserved-text"])
    kiosk.see(page["library-place-kuokkala"])
    assert entries(data) >= kept, "an entry was lost"
    kiosk.picture("resumed")

    renew_and_leave(kiosk, page)
    learner.hears_that_it_was_alone()
    learner.reports()
    for question in ("l17-q1", "l17-q2", "l17-q3"):
        learner.answers(question)
    learner.leaves()

    staff.opens_the_console()
    # The sign-in has marked the learner, whose name nobody knows.
    staff.sees_present(staff_words["staff-no-name"])
    staff.adds_a_walk_in()
    staff.sees_present(staff_words["staff-walk-in-number"].replace("{ $count }", "1"))
    kiosk.picture("roll")
    assert staff.closes() == 0, "the program ends as it should"
    return [*typed, code]


def reserve(kiosk, learner, page):
    """Logs in to the library, finds the easy book and reserves it to the right place. Gives what was typed."""
    card = learner.reads_card("persona-label-card-number")
    pin = learner.reads_card("persona-label-library-pin")
    book = learner.reads_card("l17-card-book")
    place = learner.reads_card("l17-card-place")
    kiosk.picture("practice")
    kiosk.touch(page["library-login"])
    kiosk.see(page["library-pin-help"])
    kiosk.fill(page["library-card"], card)
    kiosk.fill(page["library-pin"], pin)
    kiosk.picture("log-in")
    kiosk.touch(page["library-sign-in"], {"button"})
    kiosk.see(page["library-front-heading"])
    kiosk.fill(page["library-search"], SLIP, book)
    kiosk.picture("search")
    kiosk.touch(page["library-search-button"], {"button"})
    kiosk.touch(page["library-only-easy"])
    kiosk.see(page["library-kind-easy"])
    kiosk.sees_no(page["library-kind-dvd"])
    kiosk.picture("results")
    kiosk.touch(book, {"link"})
    kiosk.touch(page["library-reserve"], {"button"})
    kiosk.touch(page["library-pickup"])
    kiosk.picture("places")
    kiosk.touch(place)
    kiosk.picture("place")
    kiosk.touch(page["library-send"])
    kiosk.see(page["library-reserved-text"])
    kiosk.picture("reserved")
    return [SLIP, card, book]


def renew_and_leave(kiosk, page):
    """Renews the loans and logs out."""
    kiosk.touch(page["library-loans"])
    kiosk.touch(page["library-renew-all"])
    kiosk.see(page["library-renewed"])
    kiosk.picture("renewed")
    kiosk.touch(page["library-log-out"])


def still(count):
    """Says when a number has not changed for a while."""
    seen = [count(), time.monotonic()]
    def holds():
        now = count()
        if now != seen[0]:
            seen[:] = [now, time.monotonic()]
        return time.monotonic() - seen[1] > 0.3
    return holds


def tell(kiosk):
    """What is on the screen when something has failed."""
    kiosk.picture("failed")
    try:
        print(kiosk.told(), file=sys.stderr)
    except NotSeen as nothing:
        print(nothing, file=sys.stderr)


def import_course(program, data, table):
    """A course without meetings and people comes from a table."""
    table.write_text(f"Kurssi;Laji\n{COURSE};nettikurssi\n", encoding="utf-8")
    subprocess.run([program, "course", "import", str(table), "--data", str(data), "--yes"], check=True)


def export(program, what, data, out):
    """The rows of a table."""
    subprocess.run([program, "export", what, "--data", str(data), "--out", str(out)], check=True)
    with open(out, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def check_attendance(program, data, out):
    """Both who were there are in the table: who signed in, and the walk-in."""
    rows = export(program, "attendance", data, out)
    there = {(row["course"], row["status"], row["new"], row["changed_by"] == "kiosk") for row in rows}
    assert len(rows) == 2 and there == {(COURSE, "present", "1", True), (COURSE, "present", "1", False)}, rows


def check_attempts(program, data, out):
    """The finished attempt is in the table, whole and once."""
    rows = export(program, "attempts", data, out)
    wanted = {
        "lesson": "library-reserve", "task": "reserve", "kind": "alone", "lang": "so", "result": "goal_reached",
        "skill": "1", "resumed": "1", "new_case": "1", "help_accepted": "0", "person_helped": "0", "critical_mistake": "0",
        "hints": "0",
    }
    assert len(rows) == 1, f"one attempt is wanted, {len(rows)} are in the table"
    wrong = {column: rows[0][column] for column, value in wanted.items() if rows[0][column] != value}
    assert not wrong, f"in the table: {wrong}, wanted: {wanted}"


if __name__ == "__main__":
    began = time.monotonic()
    main(*sys.argv[1:])
    print(f"the journey is good: {time.monotonic() - began:.0f} s")
