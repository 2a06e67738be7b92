"""What is on the screen, by name: the accessibility bus, as a screen reader uses it.

Every question goes to the program itself: nothing is remembered here, so nothing is stale.
"""

from dataclasses import dataclass

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
PATIENCE_MS = 10_000
MOST_THINGS = 2000


@dataclass(frozen=True)
class Thing:
    """Something on the screen, as it was when it was looked at."""

    role: str
    name: str
    # On the screen, in pixels: left, top, width, height.
    place: tuple
    depth: int
    enabled: bool
    focused: bool
    # A button that stays down: the mark that holds, the option that is chosen.
    pressed: bool

    @property
    def middle(self):
        left, top, width, height = self.place
        return left + width // 2, top + height // 2


class Gone(Exception):
    """The program, or a part of its screen, went away while it was being asked."""


# AtspiRole: those that are asked for here, by the names that a screen reader uses.
ROLES = {
    7: "check box", 11: "combo box", 29: "label", 32: "list item", 40: "password", 43: "button", 44: "radio button",
    62: "switch", 75: "program", 79: "field", 83: "heading", 88: "link", 23: "window", 35: "menu item", 116: "text",
}
# AtspiStateType.
CHECKED, ENABLED, FOCUSED, PRESSED = 4, 8, 12, 20


class Bus:
    """The bus that the programs of this session publish their windows on."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        for switch in ("IsEnabled", "ScreenReaderEnabled"):
            value = GLib.Variant("(ssv)", ("org.a11y.Status", switch, GLib.Variant("b", True)))
            _call(session, "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", value)
        (address,) = _call(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        flags = Gio.DBusConnectionFlags
        self._bus = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None
        )

    def things(self, pid):
        """All that the program shows, in reading order. Empty while it has no window on the bus."""
        (programs,) = self._ask(REGISTRY, ACCESSIBLE, "GetChildren")
        found = []
        for root in programs:
            if self._pid(root[0]) == pid:
                self._gather(tuple(root), 0, found)
        return found

    def _pid(self, owner):
        try:
            dbus = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
            return self._ask(dbus, "org.freedesktop.DBus", "GetConnectionUnixProcessID", GLib.Variant("(s)", (owner,)))[0]
        except Gone:
            return None

    def _gather(self, node, depth, found):
        if len(found) > MOST_THINGS:
            return
        (role,) = self._ask(node, ACCESSIBLE, "GetRole")
        name = self._ask(node, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Name")))[0]
        (states,) = self._ask(node, ACCESSIBLE, "GetState")
        try:
            (place,) = self._ask(node, COMPONENT, "GetExtents", GLib.Variant("(u)", (0,)))
        except Gone:
            place = (0, 0, 0, 0)
        has = lambda state: bool(states[state // 32] >> (state % 32) & 1)
        found.append(Thing(ROLES.get(role, f"role {role}"), name, tuple(place), depth, has(ENABLED), has(FOCUSED), has(PRESSED) or has(CHECKED)))
        (children,) = self._ask(node, ACCESSIBLE, "GetChildren")
        for child in children:
            self._gather(tuple(child), depth + 1, found)

    def _ask(self, node, interface, method, values=None):
        return _call(self._bus, *node, interface, method, values)


def _call(bus, owner, path, interface, method, values=None):
    try:
        return bus.call_sync(
            owner, path, interface, method, values, None, Gio.DBusCallFlags.NONE, PATIENCE_MS, None
        ).unpack()
    except GLib.Error as error:
        raise Gone(f"{method}: {error.message}") from error
