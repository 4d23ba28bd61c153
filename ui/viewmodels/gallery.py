"""The gallery: every chart that can be shown, what it needs and which page explains it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.texts import translate, translate_entry
from ui.viewmodels.chart_amounts import cost_chart
from ui.viewmodels.chart_bands import banded
from ui.viewmodels.chart_flows import flow_chart
from ui.viewmodels.chart_gains import ledger_chart, map_chart
from ui.viewmodels.chart_lines import common_parts, price_chart, secure_chart
from ui.viewmodels.chart_parts import Chart, WordChart, Words
from ui.viewmodels.chart_risk import risk_chart
from ui.viewmodels.chart_sources import sources_chart
from ui.viewmodels.chart_supply import cover_chart, dependence_chart, exports_chart, output_chart
from ui.viewmodels.chart_words import region_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from negotiator.measures.picture import Extra, Picture
    from negotiator.model.world import World


@dataclass(frozen=True, slots=True)
class Kind:
    """A chart of the gallery."""

    id: str
    name: object
    """Its words in menus, in English, marked for translation; `{adversary}` stands for a name."""
    make: Callable[[Picture, World], Chart]
    page: str
    """Page of the handbook."""
    extra: Extra | None = None
    """Further figure of the picture without which it cannot be drawn."""

    def words(self, world: World, adversary: str) -> str:
        """Name in menus, in the language of the user."""
        return translate_entry("gallery", self.name).format(adversary=region_text(world, adversary))


KINDS: Final = (
    Kind("secure", QT_TRANSLATE_NOOP("gallery", "Secure share"), secure_chart, page="secure-share"),
    Kind("prices", QT_TRANSLATE_NOOP("gallery", "Prices and floor"), price_chart, page="floor"),
    Kind(
        "sources",
        QT_TRANSLATE_NOOP("gallery", "Sources of supply"),
        sources_chart,
        page="secure-share",
    ),
    Kind("cost", QT_TRANSLATE_NOOP("gallery", "Cost and who pays"), cost_chart, page="money"),
    Kind(
        "dependence",
        QT_TRANSLATE_NOOP("gallery", "Dependence on {adversary}"),
        dependence_chart,
        page="dependence",
        extra="dependence",
    ),
    Kind(
        "cover",
        QT_TRANSLATE_NOOP("gallery", "Days of cover"),
        cover_chart,
        page="cover",
        extra="cover",
    ),
    Kind(
        "ledger",
        QT_TRANSLATE_NOOP("gallery", "Gains by member"),
        ledger_chart,
        page="money",
    ),
    Kind("map", QT_TRANSLATE_NOOP("gallery", "Map of gains"), map_chart, page="gain-map"),
    Kind(
        "flows",
        QT_TRANSLATE_NOOP("gallery", "Flows"),
        flow_chart,
        page="flows",
        extra="destinations",
    ),
    Kind(
        "risk",
        QT_TRANSLATE_NOOP("gallery", "Supply risk"),
        risk_chart,
        page="supply-risk",
        extra="risk",
    ),
    Kind(
        "exports",
        QT_TRANSLATE_NOOP("gallery", "Exports of {adversary}"),
        exports_chart,
        page="dependence",
    ),
    Kind(
        "output", QT_TRANSLATE_NOOP("gallery", "Members' output"), output_chart, page="secure-share"
    ),
)
"""All charts, in the order of the menus."""
FIRST: Final = ("secure", "prices", "sources", "cost")
"""Charts of the four places at first."""
_BY_ID: Final = {kind.id: kind for kind in KINDS}


def kind_of(name: str) -> Kind:
    """Return a chart of the gallery by its id."""
    return _BY_ID[name]


def sound_places(names: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of four different charts: those given, the rest as at first."""
    known = [name for name in dict.fromkeys(names) if name in _BY_ID][: len(FIRST)]
    spare = (name for name in FIRST if name not in known)
    return (*known, *(next(spare) for _ in range(len(FIRST) - len(known))))


def extras_of(names: Iterable[str]) -> frozenset[Extra]:
    """Return the further figures that some charts need."""
    extras = (kind_of(name).extra for name in names)
    return frozenset(extra for extra in extras if extra is not None)


def made_chart(name: str, picture: Picture, world: World) -> Chart:
    """Return a chart of a picture; a word in its place while the picture has not what it needs."""
    kind = kind_of(name)
    if kind.extra is not None and not has_extra(picture, kind.extra):
        return _waiting(kind, picture, world)
    return banded(kind.make(picture, world), picture)


def has_extra(picture: Picture, extra: Extra) -> bool:
    """Whether a picture was computed with a further figure."""
    return {
        "dependence": picture.extras.dependence,
        "cover": picture.extras.cover_days,
        "destinations": picture.extras.destinations,
        "risk": picture.extras.risk,
    }[extra] is not None


def _waiting(kind: Kind, picture: Picture, world: World) -> WordChart:
    return WordChart(
        **common_parts(picture, world) | {"marks": ()},
        question=kind.words(world, picture.scenario.adversary),
        unit="",
        columns=(),
        reading=lambda _quarter: (Words(""), Words("")),
        meaning="",
        weakness="",
        message=translate("gallery", "Computing…"),
    )
