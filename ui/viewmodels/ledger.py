"""The ledger: a line for each member, what it gains and loses, and whether it beats no deal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from negotiator.measures.series import Gain
from ui.viewmodels.money_words import shown_musd

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from negotiator.measures.bands import GainEnds
    from negotiator.measures.picture import Extra, Picture
    from ui.viewmodels.bands import BandsViewModel


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A member, or all of them."""

    region: str
    """Id; empty for the sum."""
    name: str
    gain: Gain
    secure_change_frac: float | None = None
    """Change of its own secure share against no deal; None where it is not known yet."""
    ends: GainEnds | None = None
    """Between which values the gain and its parts lie in most draws; None without bands."""

    @property
    def is_better_off(self) -> bool | None:
        """Whether it beats no deal; None where there is nothing to tell."""
        total = shown_musd(self.gain.total)
        return None if total == 0.0 else total > 0.0


class LedgerViewModel(QObject):
    """Lines of the newest picture, best off first or last."""

    changed = Signal()
    extras_wanted = Signal()
    """The newest picture lacks a figure that is looked at."""

    def __init__(
        self,
        bands: BandsViewModel,
        *,
        region_name: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bands = bands
        bands.bands_changed.connect(self.changed)
        self._region_name = region_name
        self._picture: Picture | None = None
        self._worst_first = False
        self._is_seen = False

    @property
    def rows(self) -> tuple[LedgerRow, ...]:
        """Members of the club; empty before the first picture."""
        if self._picture is None:
            return ()
        gains, bands = self._picture.gains, self._bands.headline_of(self._picture)
        rows = [
            LedgerRow(
                region,
                self._region_name(region),
                gains[region],
                self._secure(region),
                None if bands is None else bands.gains[region],
            )
            for region in self._picture.scenario.coalition.regions
            if region in gains
        ]
        rows.sort(key=lambda row: row.gain.total, reverse=not self._worst_first)
        return tuple(rows)

    @property
    def total(self) -> LedgerRow:
        """All members together."""
        gains = [row.gain for row in self.rows]
        name = self.tr("All {count} members").format(count=len(gains))
        bands = None if self._picture is None else self._bands.headline_of(self._picture)
        return LedgerRow("", name, _sum(gains), ends=None if bands is None else bands.members_gain)

    @property
    def better_off(self) -> int:
        """How many members beat no deal."""
        return sum(row.is_better_off is True for row in self.rows)

    @property
    def worst_first(self) -> bool:
        """Whether the worst off stands at the top."""
        return self._worst_first

    @property
    def span(self) -> str:
        """Years of which the figures are the mean."""
        if self._picture is None:
            return ""
        quarters = self._picture.quarters
        return f"{quarters[0][:4]}\u2013{quarters[-1][:4]}"

    @property
    def mineral_count(self) -> int:
        """Minerals that the figures are of."""
        return 0 if self._picture is None else len(self._picture.headline_minerals)

    @property
    def extras(self) -> frozenset[Extra]:
        """Further figures that the view needs while it is looked at."""
        return frozenset({"members"}) if self._is_seen else frozenset()

    @property
    def is_waiting(self) -> bool:
        """Whether the newest picture lacks the secure shares of members."""
        return self._picture is None or self._picture.extras.members_secure_frac is None

    def look(self, *, seen: bool) -> None:
        """Note whether the view is looked at; asks for what the newest picture lacks."""
        self._is_seen = seen
        if seen and self.is_waiting:
            self.extras_wanted.emit()

    def _secure(self, region: str) -> float | None:
        pair = None if self._picture is None else self._picture.extras.members_secure_frac
        return None if pair is None else pair[0][region] - pair[1][region]

    def turn(self) -> None:
        """Sort the other way round."""
        self._worst_first = not self._worst_first
        self.changed.emit()

    @Slot(object)
    def show_picture(self, picture: Picture) -> None:
        """Take the newest results."""
        self._picture = picture
        self.changed.emit()


def _sum(gains: Sequence[Gain]) -> Gain:
    return Gain(
        consumers=sum(gain.consumers for gain in gains),
        producers=sum(gain.producers for gain in gains),
        treasury=sum(gain.treasury for gain in gains),
    )
