"""What a screen reader finds in the running window: names, the floor slider, a sentence, a table twin.

Runs under the system's Python, which has pyatspi (Debian: python3-pyatspi); started by ``run.py``.
"""

from __future__ import annotations

import sys
import time

import gi
import pyatspi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (after its version)

PATIENCE_S = 60.0
BETWEEN_KEYS_S = 0.5
ENTER, DOWN = 36, 116
"""Codes of keys of a display like Xvfb."""
NEEDS_A_NAME = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE,
}


def main() -> None:
    """Read names, set the floor, hear what it did, read a table; ends with an error where one fails."""
    heard = []
    listener = Atspi.EventListener.new(lambda event: heard.append(event.any_data))
    listener.register("object:announcement")
    application = wait_for(lambda: named(pyatspi.Registry.getDesktop(0), "negotiator", depth=1))
    window = wait_for(lambda: shown(application, pyatspi.ROLE_FRAME))
    slider = wait_for(lambda: floor_slider(window))
    strip = wait_for(lambda: named(window, "What changed"))
    check_names(window)
    set_floor(slider, strip)
    hear(heard)
    read_twin(application, window)


def check_names(window) -> None:
    """Every control that is shown has a name."""
    controls = [one for one in below(window) if one.getRole() in NEEDS_A_NAME and is_shown(one)]
    nameless = [
        f"{one.getRoleName()} in {one.parent.getRoleName()} {one.parent.name!r}"
        for one in controls
        if not one.name.strip()
    ]
    say(f"{len(controls)} controls, without a name: {nameless or 'none'}")
    assert len(controls) > 20
    assert not nameless


def set_floor(slider, strip) -> None:
    """The slider takes a value, and the strip says what that moved."""
    value = slider.queryValue()
    before, words = value.currentValue, strip.description
    value.currentValue = min(before + 20.0, value.maximumValue)
    wait_for(lambda: strip.description != words)
    say(f"{slider.name}: {before:g} to {value.currentValue:g} -> {strip.description}")
    assert value.currentValue != before


def hear(heard) -> None:
    """The edit is spoken, in one sentence with figures."""
    wait_for(lambda: turn() or heard)
    say(f"spoken: {heard[0]}")
    assert len(heard) == 1
    assert any(sign.isdigit() for sign in heard[0])


def turn() -> None:
    """Take what has come over the bus."""
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(may_block=False)


def read_twin(application, window) -> None:
    """The menu of a chart opens its numbers as a table with headers and cells."""
    button = wait_for(lambda: named(window, "Table, copy, export and window"))
    place = button.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    middle = place.x + place.width // 2, place.y + place.height // 2
    pyatspi.Registry.generateMouseEvent(*middle, "b1c")
    for key in (DOWN, ENTER):
        time.sleep(BETWEEN_KEYS_S)
        pyatspi.Registry.generateKeyboardEvent(key, None, pyatspi.KEY_PRESSRELEASE)
    table = wait_for(lambda: named(application, "Numbers of the chart", is_live=True))
    numbers = table.queryTable()
    say(f"table twin: {numbers.nRows} rows, {numbers.nColumns} columns")
    assert numbers.nRows > 0
    cell = numbers.getAccessibleAt(0, 0)
    say(f"{numbers.getColumnDescription(0)}, {numbers.getRowDescription(0)}: {cell.name}")
    assert cell.name.strip()


def floor_slider(window):
    """The slider of the floor price, whatever its unit."""
    sliders = (one for one in below(window) if one.getRole() == pyatspi.ROLE_SLIDER)
    return next((one for one in sliders if one.name.startswith("Floor price")), None)


def named(root, name: str, *, depth: int = 40, is_live: bool = False):
    """First thing below with this name, shown if so wished; None if there is none."""
    found = (one for one in below(root, depth) if one.name == name)
    return next((one for one in found if not is_live or is_shown(one)), None)


def shown(root, role):
    """First child with a role; None if there is none."""
    return next((one for one in root if one is not None and one.getRole() == role), None)


def below(root, depth: int = 40):
    """Everything below something, parents first."""
    for child in root:
        if child is not None:
            yield child
            if depth > 1:
                yield from below(child, depth - 1)


def is_shown(one) -> bool:
    """Whether something can be seen."""
    return one.getState().contains(pyatspi.STATE_SHOWING)


def wait_for(find):
    """Ask again until something is found."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            found = find()
        except (LookupError, RuntimeError):
            found = None
        if found:
            return found
        time.sleep(0.3)
    message = "nothing found in time"
    raise TimeoutError(message)


def say(text: str) -> None:
    """Write a line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
