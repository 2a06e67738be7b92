"""The kiosk as a person has it before them: what it shows, and hands and keys to use it with."""

import os
import signal
import subprocess
import time

from bus import Gone

# The longest that anything may take on a busy machine without a graphics card. Nothing waits longer than it must.
PATIENCE_S = 30
# A second touch sooner than this is taken for the trembling of one hand, so nobody is quicker here.
BETWEEN_TOUCHES_S = 0.45
BUTTONS = {"button", "switch", "link", "check box", "radio button", "combo box", "list item", "menu item"}
FIELDS = {"field", "password"}


class NotSeen(AssertionError):
    """Something did not come, or did not go."""


class Kiosk:
    """One program on the screen."""

    def __init__(self, bus, program, data, log, pictures):
        self._bus, self._command = bus, [program, "--data", str(data)]
        self._log, self._pictures, self._taken = log, pictures, 0
        self._process, self._touched = None, 0.0

    def start(self):
        """Starts the program and waits for its window."""
        self._process = subprocess.Popen(self._command, stdout=self._log, stderr=self._log)
        self.until("the window is on the accessibility bus", lambda: any(thing.name for thing in self.things()))
        window = self._xdotool("search", "--sync", "--onlyvisible", "--pid", str(self._process.pid)).split()[-1]
        self._xdotool("windowfocus", "--sync", window)

    def kill(self):
        """Ends it as a power cut does."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        self.until("the dead window is gone from the bus", lambda: not self.things())

    def ended(self):
        """Waits for its end and gives its exit code."""
        return self._process.wait(timeout=PATIENCE_S)

    def stop(self):
        """Leaves nothing running, whatever happened."""
        if self._process and self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    def things(self):
        """What is on the screen."""
        if self._process.poll() is not None and self._process.returncode >= 0:
            raise NotSeen(f"the program ended by itself: {self._process.returncode}")
        try:
            return self._bus.things(self._process.pid)
        except Gone:
            return []

    def until(self, what, holds):
        """Waits until something is so, and gives what it was."""
        end = time.monotonic() + PATIENCE_S
        while True:
            if answer := holds():
                return answer
            if time.monotonic() > end:
                raise NotSeen(f"waited in vain: {what}")
            time.sleep(0.05)

    def find(self, name, roles=None):
        """What has this name now, in reading order. A control of two lines is found by its first."""
        fits = lambda thing: thing.name == name or thing.name.startswith(name + "\n")
        return [thing for thing in self.things() if fits(thing) and (roles is None or thing.role in roles)]

    def see(self, name, roles=None):
        """Waits until something of this name is there and lies still, and gives it."""
        def still():
            first = self.find(name, roles)
            second = self.find(name, roles) if first else []
            return [thing for thing in second if thing in first and thing.enabled]
        return self.until(f"“{name}” is on the screen", still)[0]

    def sees_no(self, name):
        """Waits until nothing of this name is there any more."""
        self.until(f"“{name}” is gone", lambda: not self.find(name))

    def touch(self, name, roles=BUTTONS):
        """Presses what has this name."""
        thing = self.see(name, roles)
        self._press(thing)

    def enter(self):
        """Presses what the keyboard stands on."""
        self._rest()
        self.keys("Return")

    def has_seen(self):
        """A touch has been answered on the screen: only from now on is the next one at the same place another one."""
        self._touched = time.monotonic()

    def _rest(self):
        time.sleep(max(0.0, self._touched + BETWEEN_TOUCHES_S - time.monotonic()))
        self._touched = time.monotonic()

    def _press(self, thing):
        self._rest()
        x, y = thing.middle
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def fill(self, name, *texts):
        """Puts the hand into the field of this name and types; each text replaces the one before."""
        self._press(self.see(name, FIELDS))
        self.until(f"“{name}” takes what is typed", lambda: any(field.focused for field in self.find(name, FIELDS)))
        for text in texts:
            self.keys("ctrl+a")
            self._xdotool("type", "--delay", "40", text)

    def keys(self, *keys):
        """Presses keys."""
        self._xdotool("key", "--delay", "60", *keys)

    def tab_to(self, name):
        """Goes to what has this name by Tab alone."""
        for _ in range(80):
            if any(thing.focused for thing in self.find(name, BUTTONS)):
                return
            before = self._focused()
            self.keys("Tab")
            self.until("the keyboard stands elsewhere", lambda: self._focused() != before)
        raise NotSeen(f"Tab does not come to “{name}”")

    def _focused(self):
        return [(thing.name, thing.place) for thing in self.things() if thing.focused]

    def picture(self, name):
        """Keeps a picture of the screen, a moment later: the bus knows of a change before it is painted."""
        time.sleep(0.15)
        self._taken += 1
        file = os.path.join(self._pictures, f"{self._taken:02}-{name}.png")
        subprocess.run(["import", "-window", "root", file], check=True)

    def told(self):
        """What is on the screen, as lines."""
        return "\n".join(
            f"{'  ' * thing.depth}{thing.role}: {thing.name!r} {thing.place}"
            + (" focused" if thing.focused else "")
            + ("" if thing.enabled else " disabled")
            for thing in self.things()
        )

    @staticmethod
    def _xdotool(*words):
        return subprocess.run(["xdotool", *words], check=True, capture_output=True, text=True, timeout=PATIENCE_S).stdout
