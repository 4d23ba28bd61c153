"""All terms of one mineral, or all events, as lists whose items are added, changed and removed."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Final, get_args

from pydantic import ValidationError
from PySide6.QtCore import QObject, Signal, Slot
from typing_extensions import override

from negotiator.model.checks import check_scenario
from negotiator.model.deal import ARTICLE_OF, AnyInstrument, CostShare, Deal, Instrument
from negotiator.model.doctrine import AnyDoctrine
from negotiator.model.events import AnyEvent
from negotiator.model.problems import problems_of
from negotiator.model.world import STAGES
from ui.texts import listed
from ui.viewmodels.choice_words import kind_words, term_words
from ui.viewmodels.error_words import problem_text
from ui.viewmodels.lever_words import LeverWords
from ui.viewmodels.levers import levers_of
from ui.viewmodels.mineral_names import sentence_name, title_name
from ui.viewmodels.places import load_places

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from negotiator.errors import Problem
    from negotiator.model.coalition import Value
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import Mineral, World
    from ui.document import Document
    from ui.selection import Selection
    from ui.viewmodels.levers import Lever

Term = AnyInstrument | AnyEvent | AnyDoctrine


def classes_of(union: object) -> dict[str, type[Value]]:
    """Class of each kind of a union with a discriminator."""
    return {cls.model_fields["kind"].default: cls for cls in get_args(get_args(union)[0])}


INSTRUMENTS: Final = classes_of(AnyInstrument)
EVENTS: Final = classes_of(AnyEvent)


class TermsViewModel(QObject):
    """A list of terms; every change is a named undo step, and one that does not fit is refused."""

    changed = Signal()
    """The list or one of its items is another one."""
    refused = Signal(str)
    """A change was not made; says what would do."""
    path: str
    """With which the levers of its items begin in the register."""
    page: str
    """Page of the handbook that explains the list."""
    classes: dict[str, type[Value]]

    def __init__(self, document: Document, selection: Selection, world: World) -> None:
        super().__init__(document)
        self._document = document
        self._selection = selection
        self.world = world
        self._gesture = 0
        self._words = LeverWords(world, _region_name(world))
        document.changed.connect(self._follow)
        selection.mineral_changed.connect(self._follow)

    @property
    def mineral(self) -> Mineral:
        """The chosen mineral."""
        return self.world.mineral(self._selection.mineral)

    @property
    def last_quarter(self) -> int:
        """Last quarter of the run."""
        return self._document.scenario.quarters - 1

    @property
    @abstractmethod
    def terms(self) -> Sequence[Term]:
        """The items."""

    @property
    def subject(self) -> str:
        """What all items are of; empty where they are of anything."""
        return ""

    @abstractmethod
    def stages(self, term: Term) -> tuple[str, ...]:
        """Stages that an item can be at."""

    @abstractmethod
    def _first(self, kind: str) -> dict[str, Any]:
        """Values of a new item that have no default."""

    @abstractmethod
    def _with(self, old: Term | None, new: Term | None) -> Scenario:
        """Scenario with an item replaced, added or removed."""

    def title(self, index: int) -> str:
        """Name of an item in the list."""
        return term_words(self.terms[index])

    def levers(self, index: int) -> tuple[Lever, ...]:
        """Levers of an item."""
        term = self.terms[index]
        return levers_of(self.classes[term.kind], self.path)

    def add(self, kind: str) -> None:
        """Add an item of a kind with values to begin with."""
        words = self.tr("Add: {what}").format(what=self._added(kind))
        self._try(None, kind, self._first(kind), words)

    def remove(self, index: int) -> None:
        """Remove an item."""
        old = self.terms[index]
        words = self.tr("Remove: {what}").format(what=self._full_name(old))
        self._document.edit(self._with(old, None), words)

    def start_gesture(self) -> None:
        """Begin a press: the edits of a lever until the next one are a single undo step."""
        self._gesture += 1

    def set(self, index: int, lever: Lever, value: object) -> bool:
        """Give a lever of an item another value; whether it was taken."""
        old = self.terms[index]
        if getattr(old, lever.name) == value:
            return True
        values = {**old.model_dump(), lever.name: value, **self._companions(old, lever.name, value)}
        words = self.tr("{what}: {lever} {value}").format(
            what=self._full_name(old), lever=lever.label, value=self._written(old, lever, value)
        )
        gesture = f"{self.path}:{index}:{lever.name}:{self._gesture}"
        return self._try(old, old.kind, values, words, gesture=gesture)

    def _added(self, kind: str) -> str:
        """Words for a new item of a kind, with its mineral."""
        return f"{sentence_name(self.mineral)} \u00b7 {kind_words(kind)}"

    def _full_name(self, term: Term) -> str:
        """Words for an item with its minerals, `gallium · Tariff · Refined`."""
        ids = getattr(term, "minerals", None) or (getattr(term, "mineral", None),)
        names = [sentence_name(self.world.mineral(one)) for one in ids if one]
        return " \u00b7 ".join((listed(names), term_words(term)) if names else (term_words(term),))

    def _written(self, term: Term, lever: Lever, value: object) -> str:
        """Value of a lever with its unit; nothing where it is more than a word or a number."""
        if isinstance(value, tuple) and not all(isinstance(one, str) for one in value):
            return ""
        return self._words.written(self._lever_path(term, lever), value, term.kind)

    def _lever_path(self, term: Term, lever: Lever) -> str:
        """Path of a lever by which its unit is found."""
        if isinstance(term, Instrument):
            return f"deal.{term.mineral}.{term.stage}.{term.kind}.{lever.name}"
        return f"{'events[0]' if self.path == 'events' else self.path}.{lever.name}"

    def _companions(self, old: Term, name: str, value: object) -> dict[str, Any]:
        """Other values that must change with one."""
        if name == "sharing":
            return {"shares": self._equal_shares(old) if value == "custom" else ()}
        if old.kind == "purchase_quota" and value is not None:
            price = self.world.market(old.mineral, old.stage).price_usd_per_t
            together: dict[str, dict[str, Any]] = {
                "share_frac": {"tonnes_per_year": None},
                "tonnes_per_year": {"share_frac": None},
                "agreed_price": {"price_usd_per_t": price if value == "fixed" else None},
            }
            return together.get(name, {})
        return {}

    def _part_of_output(self) -> float:
        """A hundredth of world output, t a year."""
        market = self.world.market(self.mineral.id, self.mineral.main_stage)
        return float(market.supply_t.sum()) / 100.0

    def _equal_shares(self, old: Term) -> tuple[CostShare, ...]:
        """Equal shares of all who have signed, to begin with."""
        members = self._document.scenario.coalition.members
        signed = [one.region for one in members if ARTICLE_OF[old.kind] in one.articles]
        return tuple(CostShare(region=one, share_frac=1.0 / len(signed)) for one in signed)

    def _try(
        self, old: Term | None, kind: str, values: dict[str, Any], words: str, *, gesture: str = ""
    ) -> bool:
        """Make the change if the scenario would be sound; say what would do if not."""
        cls = self.classes[kind]
        try:
            new: Any = cls(**values)
        except ValidationError as error:
            self.refused.emit(told(problems_of(error, cls.model_json_schema())))
            return False
        after = self._scenario_with(old, new)
        if after is None:
            return False
        self._document.edit(after, words, gesture=gesture)
        return True

    def _scenario_with(self, old: Term | None, new: Term) -> Scenario | None:
        """Return the changed scenario; None, with the reason told, where it is not sound."""
        before = set(check_scenario(self.world, self._document.scenario))
        try:
            after = self._with(old, new)
        except ValidationError as error:
            self.refused.emit(told(problems_of(error, Deal.model_json_schema())))
            return None
        problems = [p for p in check_scenario(self.world, after) if p not in before]
        if problems:
            self.refused.emit(told(problems))
            return None
        return after

    @Slot()
    def _follow(self) -> None:
        self.changed.emit()


class InstrumentsViewModel(TermsViewModel):
    """Every instrument of the chosen mineral, at every stage."""

    path = "deal"
    page = "deal"
    classes = INSTRUMENTS

    @property
    @override
    def terms(self) -> tuple[AnyInstrument, ...]:
        """Instruments of the chosen mineral, in the order of the deal."""
        deal = self._document.scenario.deal
        return tuple(one for one in deal.instruments if one.mineral == self.mineral.id)

    @property
    @override
    def subject(self) -> str:
        """Name of the chosen mineral."""
        return title_name(self.mineral)

    @override
    def stages(self, term: Term) -> tuple[str, ...]:
        """Stages of the chain."""
        return self.world.mineral(term.mineral).stages if hasattr(term, "mineral") else ()

    @override
    def _first(self, kind: str) -> dict[str, Any]:
        mineral = self.mineral
        price = self.world.market(mineral.id, mineral.main_stage).price_usd_per_t
        own: dict[str, dict[str, Any]] = {
            "border_floor": {"price_usd_per_t": price},
            "gap_subsidy": {"price_usd_per_t": price},
            "contract_for_difference": {"strike_usd_per_t": price},
            "purchase_quota": {"share_frac": 0.1},
            "tariff": {"rate_frac": 0.1},
            "stockpile": {"target_days": 60.0, "budget_musd": 1000.0},
            "project_finance": {"host": self._host(), "tonnes_per_year": self._part_of_output()},
        }
        return {"mineral": mineral.id, "stage": mineral.main_stage, **own[kind]}

    def _host(self) -> str:
        """First member that makes the mineral already, else the first member, else the host."""
        market = self.world.market(self.mineral.id, self.mineral.main_stage)
        members = self._document.scenario.coalition.regions or (self.world.seated[0].id,)
        return next((region for region in members if region in market.origins), members[0])

    @override
    def _with(self, old: Term | None, new: Term | None) -> Scenario:
        scenario = self._document.scenario
        instruments = _replaced(scenario.deal.instruments, old, new)
        return scenario.model_copy(update={"deal": Deal(instruments=instruments)})


class EventsViewModel(TermsViewModel):
    """Every event of the scenario."""

    path = "events"
    page = "events"
    classes = EVENTS

    @property
    @override
    def terms(self) -> tuple[AnyEvent, ...]:
        """All events, in the order of the scenario."""
        return self._document.scenario.events

    @override
    def title(self, index: int) -> str:
        """Name of an event with its minerals."""
        term = self.terms[index]
        names = [sentence_name(self.world.mineral(m)) for m in getattr(term, "minerals", ())]
        return ": ".join((term_words(term), listed(names))) if names else term_words(term)

    @override
    def stages(self, term: Term) -> tuple[str, ...]:
        """Stages that all minerals of the event have."""
        return stages_of(self.world, term)

    @override
    def _first(self, kind: str) -> dict[str, Any]:
        mineral = self.mineral
        fields = self.classes[kind].model_fields
        values: dict[str, Any] = {
            "cut_frac": 0.5,
            "markup_frac": 0.5,
            "stopped_frac": 0.5,
            "factor": 1.5,
            "tonnes_per_year": self._part_of_output(),
            "region": self._place(kind),
        }
        if "minerals" in fields:
            values |= {"minerals": (mineral.id,), "stage": mineral.main_stage}
        if "actor" in fields:
            values["actor"] = self._document.scenario.adversary
        return {name: value for name, value in values.items() if name in fields}

    def _place(self, kind: str) -> str:
        """Largest maker of the mineral where capacity stands still; else the first member, or the host."""
        if kind == "outage":
            market = self.world.market(self.mineral.id, self.mineral.main_stage)
            return market.origins[int(market.supply_t.argmax())]
        members = self._document.scenario.coalition.regions
        return members[0] if members else self.world.seated[0].id

    @override
    def _with(self, old: Term | None, new: Term | None) -> Scenario:
        scenario = self._document.scenario
        return scenario.model_copy(update={"events": _replaced(scenario.events, old, new)})


def stages_of(world: World, term: Term) -> tuple[str, ...]:
    """Stages that all minerals of a term have."""
    chains = [set(world.mineral(mineral).stages) for mineral in getattr(term, "minerals", ())]
    return tuple(stage for stage in STAGES if all(stage in chain for chain in chains))


def _replaced(terms: Sequence[Any], old: Term | None, new: Term | None) -> tuple[Any, ...]:
    """Items with one replaced (by identity), added at the end, or removed."""
    put = () if new is None else (new,)
    if old is None:
        return (*terms, *put)
    return tuple(kept for term in terms for kept in (put if term is old else (term,)))


def told(problems: Sequence[Problem]) -> str:
    """Say of the first problem what was found and what would do."""
    return problem_text(problems[0])


def _region_name(world: World) -> Callable[[str], str]:
    places = load_places()
    return lambda region: places.name(world.region(region))
