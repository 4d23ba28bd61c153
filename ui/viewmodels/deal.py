"""The deal as the panel shows and edits it: the list, and the settings of the chosen mineral."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal, Slot

from negotiator.model import edits
from negotiator.units import quarter_name
from ui.format import exact, exact_percent, exact_price
from ui.viewmodels.deal_edits import (
    settings_count,
    with_agreed_price,
    with_quota_tonnes,
    without_mineral,
)
from ui.viewmodels.deal_notes import notice_texts, settings_text, shortfall_text
from ui.viewmodels.deal_rows import DealRow, deal_rows
from ui.viewmodels.mineral_names import group_name, list_name, sentence_name, title_name
from ui.viewmodels.mineral_terms import MineralTerms, mineral_terms
from ui.viewmodels.price_scale import PriceMark, price_marks, price_scale
from ui.viewmodels.prospects import Prospects

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from negotiator.measures.picture import Picture
    from negotiator.model.assumptions import Assumptions
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import Mineral, Stage, World
    from ui.document import Document
    from ui.selection import Selection
    from ui.viewmodels.mineral_terms import Mechanism

    _Edit = Callable[[Scenario, float], Scenario]


class DealViewModel(QObject):
    """What the deal panel shows, and the edits that it can make."""

    changed = Signal()
    """The scenario or the chosen mineral is another one."""
    mineral_changed = Signal()
    """Another mineral was chosen; what is shown of it has changed by then."""
    picture_changed = Signal()
    expected = Signal(object)
    """Scenarios that the next edits may lead to, the likeliest first: they are made when asked for."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        world: World,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self._world = world
        self._picture: Picture | None = None
        self._terms: tuple[Scenario, MineralTerms] | None = None
        self._marks: tuple[Assumptions, Mineral, tuple[PriceMark, ...]] | None = None
        self._notes: dict[bool, tuple[str, ...]] = {}
        """What the run says of the quota, and of the rest."""
        self._gesture = 0
        self._gesture_control = ""
        self._gesture_base = document.scenario
        self._gesture_last = document.scenario
        self._prospects: Prospects | None = None
        document.changed.connect(self._follow)
        selection.mineral_changed.connect(self._follow)
        selection.mineral_changed.connect(self.mineral_changed)

    @property
    def mineral(self) -> Mineral:
        """The chosen mineral."""
        return self._world.mineral(self._selection.mineral)

    @property
    def title(self) -> str:
        """Heading of the form."""
        return title_name(self.mineral)

    @property
    def rows(self) -> tuple[DealRow, ...]:
        """Lines of the list."""
        return deal_rows(self._world, self._scenario, self.mineral.id)

    @property
    def groups(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        """Every mineral as (group, ((id, name), ...)), groups in the order of the world."""
        groups: dict[str, list[tuple[str, str]]] = {}
        for mineral in self._world.minerals:
            groups.setdefault(mineral.group, []).append((mineral.id, list_name(mineral)))
        return tuple((group_name(group), tuple(names)) for group, names in groups.items())

    @property
    def terms(self) -> MineralTerms:
        """What the deal says of the chosen mineral."""
        scenario, mineral, known = self._scenario, self._selection.mineral, self._terms
        if known is not None and known[0] is scenario and known[1].mineral == mineral:
            return known[1]
        terms = mineral_terms(scenario, self.mineral)
        self._terms = (scenario, terms)
        return terms

    @property
    def marks(self) -> tuple[PriceMark, ...]:
        """Reference prices under the slider."""
        assumptions, mineral = self._scenario.assumptions, self.mineral
        if self._marks is None or self._marks[:2] != (assumptions, mineral):
            self._marks = (assumptions, mineral, price_marks(self._world, mineral, assumptions))
        return self._marks[2]

    @property
    def has_deal(self) -> bool:
        """Whether there is anything to reset."""
        return bool(self._scenario.deal.instruments)

    @property
    def settings_text(self) -> str:
        """`11 settings differ from no deal`."""
        return settings_text(settings_count(self._scenario))

    @property
    def shortfall_text(self) -> str:
        """What no member can deliver of the chosen mineral; empty where nothing is missing."""
        picture = self._picture_of_mineral()
        return "" if picture is None else shortfall_text(picture)

    @property
    def floor_notices(self) -> tuple[str, ...]:
        """What the run says of the floor of the chosen mineral."""
        return self._notices(quota=False)

    @property
    def quota_notices(self) -> tuple[str, ...]:
        """What the run says of the quota of the chosen mineral."""
        return self._notices(quota=True)

    @Slot(object)
    def show_picture(self, picture: Picture) -> None:
        """Take the newest results."""
        self._picture = picture
        self._notes = {}
        self.picture_changed.emit()

    @Slot(str)
    def select_mineral(self, mineral: str) -> None:
        """Choose the mineral of the form."""
        self._selection.select_mineral(mineral)

    @Slot()
    def start_gesture(self) -> None:
        """Begin a press: the edits until the next one are a single undo step."""
        self._gesture += 1
        self._gesture_control = ""
        self._gesture_base = self._gesture_last = self._scenario

    def set_floor(self, value: float) -> None:
        """Set the floor price in the unit of the scale; 0 removes it."""
        scale = price_scale(self.mineral)
        name = sentence_name(self.mineral)
        text = self.tr("Remove {mineral} floor").format(mineral=name)
        if value > 0.0:
            shown = exact_price(scale.usd_per_t(value), scale.unit)
            text = self.tr("Set {mineral} floor to {price}").format(mineral=name, price=shown)
        self._edit_in_gesture("floor", text, self._floor_edit(), value)

    def expect_floors(self, values: Iterable[float]) -> None:
        """Say which floor prices may be set next, in the unit of the scale."""
        self._expect("floor", self._floor_edit(), values)

    def expect_quota_shares(self, shares_frac: Iterable[float]) -> None:
        """Say which shares of their use members may buy from members next."""
        self._expect("quota", self._quota_edit(), shares_frac)

    def floors_around(self) -> Iterator[Scenario]:
        """Yield what becomes of the deal by every floor of the slider, the nearest first."""
        scale, floor = self.terms.scale, self.terms.floor
        here = scale.position(floor)
        stops = sorted(range(scale.positions + 1), key=lambda stop: abs(stop - here))
        yield from self._prospects_at("floor", self._floor_edit()).of(map(scale.price_at, stops))

    def set_mechanism(self, mechanism: Mechanism) -> None:
        """Let a levy at the border or the treasuries carry the floor."""
        pattern = self.tr("Let treasuries pay the gap for {mineral}")
        if mechanism == "border_floor":
            pattern = self.tr("Levy at the border for {mineral}")
        after = edits.with_mechanism(
            self._scenario, mineral=self.mineral.id, kind=mechanism, stage=self._stage
        )
        self._edit(after, pattern)

    def set_quota_share(self, share_frac: float) -> None:
        """Set the share of their use that members buy from members; 0 removes the quota."""
        text = self.tr("Remove {mineral} quota")
        if share_frac > 0.0:
            text = self._quota_text(share_frac)
        text = text.format(mineral=sentence_name(self.mineral))
        self._edit_in_gesture("quota", text, self._quota_edit(), share_frac)

    def set_quota_tonnes(self, tonnes_per_year: float) -> None:
        """Set the tonnes a year of a quota in tonnes; 0 removes it."""
        quota = self.terms.quota
        if tonnes_per_year <= 0.0 or quota is None:
            self.set_quota_share(0.0)
            return
        pattern = self.tr("Set {mineral} quota to {tonnes} t a year")
        text = pattern.replace("{tonnes}", exact(tonnes_per_year))
        self._edit(with_quota_tonnes(self._scenario, quota, tonnes_per_year), text)

    def set_agreed_price(self, agreed: Literal["market", "floor"]) -> None:
        """Let members pay the market price or the floor under the quota."""
        quota = self.terms.quota
        if quota is None:
            return
        pattern = self.tr("Buy {mineral} under the quota at the market price")
        if agreed == "floor":
            pattern = self.tr("Buy {mineral} under the quota at the floor price")
        self._edit(with_agreed_price(self._scenario, quota, agreed), pattern)

    def set_window(self, first: int, last: int) -> None:
        """Set first and last quarter in force; the last one of the run means to the end."""
        end = None if last >= self._scenario.quarters - 1 else quarter_name(last)
        after = edits.with_window(
            self._scenario,
            mineral=self.mineral.id,
            start=quarter_name(first),
            end=end,
            stage=self._stage,
        )
        words = self.tr("Set the dates of {mineral}").format(mineral=sentence_name(self.mineral))
        self._document.edit(after, words, gesture=f"dates:{self.mineral.id}:{self._gesture}")

    def reset_mineral(self) -> None:
        """Remove all instruments of the chosen mineral."""
        self._edit(without_mineral(self._scenario, self.mineral.id), self.tr("Reset {mineral}"))

    def reset_all(self) -> None:
        """Remove all instruments of all minerals."""
        self._document.edit(edits.without_deal(self._scenario), self.tr("Reset to no deal"))

    @property
    def _scenario(self) -> Scenario:
        return self._document.scenario

    @property
    def _stage(self) -> Stage:
        """Stage to which floor and quota of the chosen mineral apply."""
        return self.mineral.main_stage

    @Slot()
    def _follow(self) -> None:
        self.changed.emit()

    def _picture_of_mineral(self) -> Picture | None:
        picture = self._picture
        return picture if picture is not None and picture.mineral == self.mineral.id else None

    def _notices(self, *, quota: bool) -> tuple[str, ...]:
        picture = self._picture_of_mineral()
        if picture is None:
            return ()
        if quota not in self._notes:
            self._notes[quota] = notice_texts(picture, picture.mineral, quota=quota)
        return self._notes[quota]

    def _floor_edit(self) -> _Edit:
        """Change whichever instrument carries the floor; a new one is a levy at the border."""
        mineral, stage, scale = self.mineral.id, self._stage, price_scale(self.mineral)

        def edit(base: Scenario, value: float) -> Scenario:
            price_usd_per_t = scale.usd_per_t(value) if value > 0.0 else None
            subsidy = base.deal.find("gap_subsidy", mineral, stage)
            floor = base.deal.find("border_floor", mineral, stage)
            by_levy = subsidy is None or floor is not None
            change = edits.with_floor if by_levy else edits.with_subsidy
            return change(base, mineral=mineral, price_usd_per_t=price_usd_per_t, stage=stage)

        return edit

    def _quota_edit(self) -> _Edit:
        """Change the quota; one of 0 is none."""
        mineral, stage = self.mineral.id, self._stage

        def edit(base: Scenario, share_frac: float) -> Scenario:
            share = share_frac if share_frac > 0.0 else None
            return edits.with_quota(base, mineral=mineral, share_frac=share, stage=stage)

        return edit

    def _quota_text(self, share_frac: float) -> str:
        return self.tr("Set {mineral} quota to {share}").replace(
            "{share}", exact_percent(share_frac)
        )

    def _edit(self, after: Scenario, pattern: str) -> None:
        self._document.edit(after, pattern.format(mineral=sentence_name(self.mineral)))

    def _edit_in_gesture(self, setting: str, text: str, edit: _Edit, value: float) -> None:
        """Change the scenario as it was when the gesture began, so that nothing is lost on the way.

        A drag to no floor and back keeps the kind and the dates of the floor. Where something else
        was edited meanwhile, the gesture begins anew.
        """
        control = f"{setting}:{self.mineral.id}"
        if not self._goes_on(control):
            self.start_gesture()
        self._gesture_control = control
        after = self._prospects_of(control, self._gesture_base, edit).at(value)
        self._gesture_last = after
        self._document.edit(after, text, gesture=f"{control}:{self._gesture}")

    def _expect(self, setting: str, edit: _Edit, values: Iterable[float]) -> None:
        """Say to which scenarios the next edit by a control may lead."""
        self.expected.emit(self._prospects_at(setting, edit).of(values))

    def _prospects_at(self, setting: str, edit: _Edit) -> Prospects:
        """Return what the next edit by a control may make of the scenario."""
        control = f"{setting}:{self.mineral.id}"
        base = self._gesture_base if self._goes_on(control) else self._scenario
        return self._prospects_of(control, base, edit)

    def _prospects_of(self, control: str, base: Scenario, edit: _Edit) -> Prospects:
        """Return what may become of a scenario, with what was made of it so far."""
        if self._prospects is None or not self._prospects.is_of(control, base):
            self._prospects = Prospects(control, base, edit)
        return self._prospects

    def _goes_on(self, control: str) -> bool:
        """Whether the next edit by a control belongs to the gesture that is under way."""
        return self._scenario == self._gesture_last and self._gesture_control in {"", control}
