"""The selection: says only what has changed."""

from __future__ import annotations

from ui.selection import Selection


def test_that_a_mineral_is_announced_only_when_it_is_another_one() -> None:
    selection = Selection("gallium")
    seen: list[str] = []
    selection.mineral_changed.connect(seen.append)
    selection.select_mineral("gallium")
    selection.select_mineral("antimony")
    assert seen == ["antimony"]
    assert selection.mineral == "antimony"


def test_that_the_cursor_does_not_leave_the_first_quarter_to_the_left() -> None:
    selection = Selection("gallium", 4)
    seen: list[int] = []
    selection.quarter_changed.connect(seen.append)
    selection.select_quarter(-3)
    selection.select_quarter(0)
    assert seen == [0]
    assert selection.quarter == 0
