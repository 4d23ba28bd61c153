"""Scenarios to which a control may lead: each is made once, however often the hand comes by."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from negotiator.model.scenario import Scenario


class Prospects:
    """What becomes of one scenario by the values of one control.

    Parameters
    ----------
    control : what the values belong to
    base : the scenario that is changed
    edit : changes it
    """

    def __init__(
        self, control: str, base: Scenario, edit: Callable[[Scenario, float], Scenario]
    ) -> None:
        self._control = control
        self._base = base
        self._edit = edit
        self._made: dict[float, Scenario] = {}

    def is_of(self, control: str, base: Scenario) -> bool:
        """Whether this tells of a control and of this very scenario."""
        return control == self._control and base is self._base

    def at(self, value: float) -> Scenario:
        """Return what becomes of the scenario by a value; the same one each time."""
        found = self._made.get(value)
        if found is None:
            found = self._made[value] = self._edit(self._base, value)
        return found

    def of(self, values: Iterable[float]) -> Iterator[Scenario]:
        """Yield what becomes of the scenario by each value, made when it is asked for."""
        return map(self.at, values)
