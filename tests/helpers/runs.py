"""Random scenarios that the shipped world accepts and that move it within two to three years.

`INSTRUMENTS` and `EVENTS` hold a strategy for each kind: a new kind needs one more line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from hypothesis import strategies as st

from negotiator.model.assumptions import Assumptions
from negotiator.model.checks import check_scenario
from negotiator.model.deal import PurchaseQuota, Stockpile
from negotiator.model.doctrine import Passive, PoliticallySorted, Predator, TitForTat
from negotiator.model.events import Accession, LiftedSanctions, NewCapacity, Withdrawal
from tests.helpers.adversaries import charge, exit_and_jack_up, outage, shock
from tests.helpers.cases import (
    PACIFIC,
    TRILATERAL,
    assumptions_with,
    base_price,
    case,
    club,
    contract,
    embargo,
    everyone,
    floor,
    project,
    shipped_world,
    subsidy,
    tariff,
    undercutting,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from negotiator.model.scenario import Scenario

CHAINS = (
    "gallium", "antimony", "rare_earths_ndpr", "rare_earths_dytb", "silver", "graphite",
    "aluminium", "molybdenum", "rhenium",
)  # fmt: skip
Run: TypeAlias = "tuple[Scenario, tuple[str, ...]]"
starts = st.sampled_from(("2026Q2", "2026Q4", "2027Q2"))
lengths = st.integers(1, 5)
movers = st.sampled_from(("JPN", "EUX"))
"""Members of most of the clubs."""
multiples = st.floats(0.7, 2.0)
clubs = st.sampled_from((TRILATERAL, PACIFIC, everyone(), club("EUX", "DEU", "KAZ"), club()))
assumptions = st.sampled_from(
    (
        Assumptions(),
        assumptions_with(recovery_reserve_scale=0.0),
        assumptions_with(quarter_response_frac=1.0),
    )
)
targets = st.sampled_from(("members", "everyone", ("USA", "JPN")))
sharing = st.sampled_from(("own", "gdp", "consumption", "output", "equal"))


def _quotas(mineral: str, stage: str) -> st.SearchStrategy:
    world = shipped_world().market(mineral, stage).supply_t.sum()
    sizes = st.one_of(
        st.fixed_dictionaries({"share_frac": st.floats(0.0, 0.5)}),
        st.fixed_dictionaries({"tonnes_per_year": st.floats(0.0, 0.2 * world)}),
    )
    prices = st.one_of(
        st.sampled_from(({"agreed_price": "market"}, {"agreed_price": "floor"})),
        st.fixed_dictionaries(
            {
                "agreed_price": st.just("fixed"),
                "price_usd_per_t": multiples.map(lambda times: times * base_price(mineral, stage)),
            }
        ),
    )
    payers = st.sampled_from(("buyer", "treasury"))
    return st.builds(
        lambda size, price, start, payer: PurchaseQuota(
            mineral=mineral, stage=stage, start=start, payer=payer, **size, **price
        ),
        sizes, prices, starts, payers,
    )  # fmt: skip


def _stockpiles(mineral: str, stage: str) -> st.SearchStrategy:
    return st.builds(
        Stockpile,
        mineral=st.just(mineral),
        stage=st.just(stage),
        target_days=st.floats(10.0, 200.0),
        budget_musd=st.floats(1.0, 1e4),
        fill_years=st.floats(0.5, 3.0),
        source=st.sampled_from(("open_market", "members")),
        release_shortfall_frac=st.none() | st.floats(0.05, 0.5),
        replenish=st.booleans(),
        holding_cost_frac_per_year=st.floats(0.0, 0.1),
        valuation=st.sampled_from(("cash", "market_value")),
        sharing=sharing,
        start=starts,
    )


def _projects(mineral: str, stage: str) -> st.SearchStrategy:
    world = shipped_world().market(mineral, stage).supply_t.sum()
    return st.builds(
        project,
        st.just(mineral),
        st.sampled_from(("USA", "KAZ", "VNM")),
        st.floats(0.001 * world, 0.2 * world),
        stage=st.just(stage),
        lead_years=st.floats(0.25, 2.0),
        public_frac=st.floats(0.0, 1.0),
        start=starts,
    )


def _new_capacity(mineral: str, stage: str) -> st.SearchStrategy:
    world = shipped_world().market(mineral, stage).supply_t.sum()
    return st.builds(
        NewCapacity,
        actor=st.sampled_from(("RUS", "CHN", "VNM")),
        minerals=st.just((mineral,)),
        stage=st.just(stage),
        tonnes_per_year=st.floats(0.001 * world, 0.2 * world),
        start=starts,
        quarters=lengths,
    )


INSTRUMENTS: dict[str, Callable[[str, str], st.SearchStrategy]] = {
    "border_floor": lambda mineral, stage: st.builds(
        floor, st.just(mineral), multiples, stage=st.just(stage), start=starts
    ),
    "gap_subsidy": lambda mineral, stage: st.builds(
        subsidy, st.just(mineral), multiples, stage=st.just(stage), start=starts
    ),
    "purchase_quota": _quotas,
    "stockpile": _stockpiles,
    "contract_for_difference": lambda mineral, stage: st.builds(
        contract,
        st.just(mineral),
        multiples,
        stage=st.just(stage),
        covered_frac=st.floats(0.0, 1.0),
        sharing=sharing,
        start=starts,
    ),
    "tariff": lambda mineral, stage: st.builds(
        tariff,
        st.just(mineral),
        st.floats(0.0, 1.0),
        stage=st.just(stage),
        preferential_frac=st.sampled_from((0.0, 0.1)),
        targets=st.sampled_from(("outsiders", "adversary", ("CHN", "RUS"))),
        start=starts,
    ),
    "project_finance": _projects,
}
EVENTS: dict[str, Callable[[str, str], st.SearchStrategy]] = {
    "export_restriction": lambda mineral, stage: st.builds(
        embargo,
        st.just(mineral),
        stage=st.just(stage),
        cut_frac=st.floats(0.0, 1.0),
        start=starts,
        quarters=lengths,
        targets=targets,
    ),
    "undercutting": lambda mineral, stage: st.builds(
        undercutting,
        st.just(mineral),
        stage=st.just(stage),
        cut_frac=st.floats(0.0, 0.7),
        start=starts,
        quarters=lengths,
    ),
    "new_capacity": _new_capacity,
    "export_charge": lambda mineral, stage: st.builds(
        charge,
        st.just(mineral),
        stage=st.just(stage),
        markup_frac=st.floats(0.0, 3.0),
        start=starts,
        quarters=lengths,
        targets=targets,
    ),
    "exit_and_jack_up": lambda mineral, stage: st.builds(
        exit_and_jack_up,
        st.just(mineral),
        stage=st.just(stage),
        cut_frac=st.floats(0.0, 0.7),
        stop_share_frac=st.floats(0.0, 0.5),
        markup_quarters=st.integers(1, 4),
        start=starts,
        quarters=lengths,
        targets=targets,
    ),
    "lifted_sanctions": lambda mineral, stage: st.builds(
        LiftedSanctions,
        actor=st.sampled_from(("CHN", "RUS")),
        minerals=st.just((mineral,)),
        stage=st.just(stage),
        start=starts,
        quarters=lengths,
        phase_quarters=st.integers(1, 4),
        targets=targets,
    ),
    "outage": lambda mineral, stage: st.builds(
        outage,
        st.sampled_from(shipped_world().market(mineral, stage).origins),
        st.just(mineral),
        stage=st.just(stage),
        stopped_frac=st.floats(0.0, 0.9),
        start=starts,
        quarters=lengths,
    ),
    "demand_shock": lambda mineral, stage: st.builds(
        shock,
        st.just(mineral),
        stage=st.just(stage),
        factor=st.floats(0.5, 1.6),
        regions=st.sampled_from(("everyone", ("USA", "CHN"))),
        start=starts,
        quarters=lengths,
    ),
    "accession": lambda _mineral, _stage: st.builds(Accession, region=movers, start=starts),
    "withdrawal": lambda _mineral, _stage: st.builds(Withdrawal, region=movers, start=starts),
}


def doctrines(mineral: str) -> st.SearchStrategy:
    """Any doctrine; those that name a mineral name this one."""
    campaign = {"minerals": (mineral,), "stage": shipped_world().mineral(mineral).main_stage}
    return st.sampled_from(
        (
            Passive(),
            TitForTat(cut_frac=0.6),
            Predator(start="2026Q3", stop_share_frac=0.2, markup_quarters=2, **campaign),
            PoliticallySorted(start="2026Q3", **campaign),
        )
    )


def stages_of(mineral: str) -> st.SearchStrategy[str]:
    """Any stage of a chain."""
    return st.sampled_from(shipped_world().mineral(mineral).stages)


@st.composite
def instruments(draw: st.DrawFn, mineral: str) -> list:
    """Up to three instruments of different kinds for a mineral, each at any stage."""
    kinds = draw(st.lists(st.sampled_from(sorted(INSTRUMENTS)), max_size=3, unique=True))
    return [draw(INSTRUMENTS[kind](mineral, draw(stages_of(mineral)))) for kind in kinds]


@st.composite
def events(draw: st.DrawFn, mineral: str) -> list:
    """Up to two events that hit a mineral, each at any stage."""
    kinds = draw(st.lists(st.sampled_from(sorted(EVENTS)), max_size=2))
    return [draw(EVENTS[kind](mineral, draw(stages_of(mineral)))) for kind in kinds]


@st.composite
def _runs(draw: st.DrawFn) -> Run:
    minerals = draw(st.lists(st.sampled_from(CHAINS), min_size=1, max_size=2, unique=True))
    parts = [part for m in minerals for part in (*draw(instruments(m)), *draw(events(m)))]
    scenario = case(
        draw(clubs),
        *parts,
        quarters=draw(st.integers(8, 11)),
        assumptions=draw(assumptions),
        doctrine=draw(doctrines(minerals[0])),
    )
    return scenario, tuple(minerals)


def runs() -> st.SearchStrategy[Run]:
    """Return sound scenarios for one or two minerals over two to three years, and the minerals."""
    return _runs().filter(lambda run: not check_scenario(shipped_world(), run[0]))
