"""Odd scenarios that must run all the same, and the slopes that steer the search through them."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.clearing import Solver
from negotiator.engine.drawing import by_lot
from negotiator.engine.excess import trial
from negotiator.engine.jacobian import jacobians
from negotiator.engine.plan import plan
from negotiator.engine.quarter import conditions
from negotiator.engine.residual import log_residual, log_weights, residual
from negotiator.engine.state import advance, first_state
from negotiator.model.assumptions import Assumptions, Behaviour, Override
from negotiator.model.deal import PurchaseQuota, Stockpile
from tests.helpers.adversaries import charge, shock
from tests.helpers.cases import (
    case,
    club,
    contract,
    embargo,
    everyone,
    floor,
    outcome,
    project,
    quota,
    shipped_world,
    subsidy,
    tariff,
    undercutting,
)

ALL = everyone()
EARLY = {"start": "2026Q2"}
STEP = 1e-6
BANNED = ("AUS", "CHL", "PER")
BAUXITE = (
    *((actor, 0.0) for actor in ("AUS", "BRA", "IDN", "ROW", "SAU", "VNM")),
    *((actor, 1.0) for actor in ("GIN", "CHN", "JAM", "RUS", "KAZ", "TUR", "GRC")),
    ("IND", 0.09),
)
"""All who mine bauxite, and how much of their exports they cut."""


def reserve(mineral):
    """A stockpile that buys of members alone."""
    return Stockpile(mineral=mineral, target_days=90.0, budget_musd=1e4, source="members", **EARLY)


def state_of_third_quarter(mineral, *parts, coalition=ALL, **options):
    """Plan, conditions and cleared state of the third quarter of a scenario."""
    lowered = plan(shipped_world(), case(coalition, *parts, quarters=8, **options), (mineral,))
    solver, state, before = Solver(lowered.ground, 1), first_state(lowered, 1), None
    for quarter in range(3):
        given = conditions(lowered, state, quarter, before)
        guess = np.zeros_like(given.capacity) if before is None else before.markup
        before, _ = solver.clear(given, guess)
        if quarter < 2:
            advance(lowered, state, given, before, quarter)
    return lowered, given, before


def slopes_by_differences(given, markup, slots, measure=residual):
    """Slopes of the residuals of some slots by their markups, as central differences."""
    columns = []
    for slot in slots:
        nudge = np.zeros_like(markup)
        nudge[slot] = STEP
        rise = measure(given, trial(given, markup + nudge))[slots, 0]
        fall = measure(given, trial(given, markup - nudge))[slots, 0]
        columns.append((rise - fall) / (2 * STEP))
    return np.array(columns).T


@pytest.mark.parametrize(
    ("mineral", "parts"),
    [
        ("gallium", [floor("gallium", 1.5, **EARLY)]),
        ("gallium", [embargo("gallium", cut_frac=0.5, **EARLY)]),
        ("nickel", [subsidy("nickel", 1.4, **EARLY), quota("nickel", 0.5, **EARLY)]),
        ("antimony", [quota("antimony", 0.3, **EARLY), embargo("antimony", **EARLY)]),
        ("cobalt", [undercutting("cobalt", **EARLY), floor("cobalt", 1.2, **EARLY)]),
        ("nickel", [tariff("nickel", 0.3, **EARLY)]),
        (
            "antimony",
            [
                tariff("antimony", 0.2, preferential_frac=0.1, **EARLY),
                floor("antimony", 1.1, **EARLY),
            ],
        ),
        (
            "cobalt",
            [
                tariff("cobalt", 0.3, preferential_frac=0.05, **EARLY),
                quota("cobalt", 0.4, **EARLY),
                embargo("cobalt", cut_frac=0.5, **EARLY),
            ],
        ),
        (
            "gallium",
            [
                embargo("gallium", cut_frac=0.9, **EARLY),
                embargo("gallium", actor="RUS", cut_frac=0.0, **EARLY),
                charge("gallium", actor="RUS", markup_frac=0.5, **EARLY),
            ],
        ),
        ("antimony", [reserve("antimony"), contract("antimony", 1.5, **EARLY)]),
        ("nickel", [project("nickel", "KAZ", 1e5, lead_years=0.25, start="2026Q1")]),
    ],
)
def test_that_the_jacobian_is_the_derivative_of_the_residual(mineral, parts):
    lowered, given, at = state_of_third_quarter(mineral, *parts)
    near = trial(given, at.markup + 0.02 * np.cos(np.arange(len(at.markup)))[:, None])
    found = jacobians(given, near, lowered.ground.assembly, [np.ones(1, dtype=bool)])[0][0, 0]
    slots = lowered.layout.systems[0][0]
    prices = np.flatnonzero(given.coefficients.output[slots, 0] > 0.0)
    expected = slopes_by_differences(given, near.markup, slots[prices])
    assert found[np.ix_(prices, prices)] == pytest.approx(expected, rel=1e-4, abs=1e-6)


def held(mineral):
    """A stockpile of 200 days that is filled in a quarter, at whatever price."""
    terms = {
        "target_days": 200.0,
        "budget_musd": 1e6,
        "fill_years": 0.25,
        "release_price_ratio": 2.0,
    }
    return Stockpile(mineral=mineral, **terms, **EARLY)


@pytest.mark.parametrize(
    ("mineral", "ban", "times", "served"),
    [
        ("rare_earths_dytb", {}, 1.0, True),
        ("antimony", {"cut_frac": 0.8}, 1.0, False),
        ("niobium", {"actor": "BRA"}, 1.0, False),
        ("niobium", {"actor": "BRA"}, 30.0, True),
    ],
)
@pytest.mark.parametrize("coalition", [ALL, club("USA", "JPN", "EUX", "DEU", "KOR")])
def test_that_the_jacobian_tells_of_holders_whom_their_stockpile_serves(
    mineral, ban, times, served, coalition
):
    ban = embargo(mineral, targets="everyone", start="2026Q3", **ban)
    lowered, given, at = state_of_third_quarter(mineral, held(mineral), ban, coalition=coalition)
    given.orders.offered[:] *= times
    at, _ = Solver(lowered.ground, 1).clear(given, at.markup)
    relief = lowered.layout.relief
    assert (at.markup[relief.origin] > 0.0).any() == served
    near = trial(given, at.markup + 0.02 * np.cos(np.arange(len(at.markup)))[:, None])
    found = jacobians(given, near, lowered.ground.assembly, [np.ones(1, dtype=bool)])[0][0, 0]
    slots = lowered.layout.systems[0][0]
    prices = np.flatnonzero(
        (given.coefficients.output[slots, 0] > 0.0) | np.isin(slots, relief.origin)
    )
    expected = slopes_by_differences(given, near.markup, slots[prices])
    assert found[np.ix_(prices, prices)] == pytest.approx(expected, rel=1e-4, abs=1e-6)


def test_that_the_jacobian_is_the_derivative_where_buyers_draw_on_several_capped_origins():
    cuts = [
        embargo("germanium", actor=actor, cut_frac=cut, targets=("JPN",), **EARLY)
        for actor, cut in (("BEL", 0.0), ("CAN", 0.0), ("CHN", 0.3), ("RUS", 0.0))
    ]
    less = shock("germanium", factor=0.72, regions=("JPN",), **EARLY)
    lowered, given, at = state_of_third_quarter("germanium", *cuts, less)
    near = trial(given, at.markup + 0.01 * np.cos(np.arange(len(at.markup)))[:, None])
    is_bound = near.rationed[0].drawn.yielding == 0.0
    assert is_bound.any()
    assert not is_bound.all()
    found = jacobians(given, near, lowered.ground.assembly, [np.ones(1, dtype=bool)])[0][0, 0]
    slots = lowered.layout.systems[0][0]
    short = given.parts[0].short.slots
    prices = np.flatnonzero((given.coefficients.output[slots, 0] > 0.0) | np.isin(slots, short))
    expected = slopes_by_differences(given, near.markup, slots[prices])
    assert found[np.ix_(prices, prices)] == pytest.approx(expected, abs=0.01)


def test_that_the_jacobian_tells_buyers_apart_who_draw_on_several_capped_origins():
    # Makers of aluminium whose ore is capped everywhere: some caps of one origin bind, others do not.
    cuts = [
        embargo("aluminium", actor=actor, cut_frac=cut, targets="everyone", stage="mine", **EARLY)
        for actor, cut in BAUXITE
    ]
    lowered, given, at = state_of_third_quarter("aluminium", *cuts, coalition=club())
    short, drawn = given.parts[0].short, at.rationed[0].drawn
    free = by_lot(short, (drawn.yielding > 0.0).astype(float))
    assert ((free > 0.0) & (free < np.bincount(short.lot)[:, None])).any()
    assert jacobian_error(lowered, given, at.markup) < 1e-4


def test_that_the_jacobian_tells_where_a_floor_holds_what_rationed_buyers_draw():
    cuts = [
        embargo("germanium", actor=actor, cut_frac=0.0, targets="everyone", **EARLY)
        for actor in ("BEL", "CAN", "CHN", "RUS")
    ]
    parts = [*cuts, floor("germanium", 1.2, start="2026Q3")]
    lowered, given, at = state_of_third_quarter("germanium", *parts)
    near = at.markup + 0.01 * np.cos(np.arange(len(at.markup)))[:, None]
    state = trial(given, near).rationed[0]
    assert (state.drawn.yielding > 0.0).any()
    assert (given.floors.price > np.exp(near)).any()
    assert jacobian_error(lowered, given, near) < 1e-4


def test_that_the_jacobian_tells_of_origins_that_are_much_dearer_than_capped_ones():
    choosy = Override(mineral="copper", parameter="sourcing_elasticity", value=300.0)
    bans = [
        embargo("copper", actor=actor, targets="everyone", stage="mine", **EARLY)
        for actor in BANNED
    ]
    lowered, given, at = state_of_third_quarter(
        "copper", *bans, coalition=club(), assumptions=Assumptions(overrides=(choosy,))
    )
    place = lowered.layout.place("copper", "mine")
    markup = at.markup.copy()
    markup[place.origins] = 1.15
    markup[[place.origins.start + place.market.origins.index(actor) for actor in BANNED]] = -1.2
    # The odds of the others are below the least number; what is left for them goes to them all the same.
    shares = trial(given, markup).offers.restricted[0].natural_share
    assert given.parts[0].by_buyer(shares).max() == 1.0
    assert jacobian_error(lowered, given, markup) < 1e-3


def jacobian_error(lowered, given, markup):
    """Largest difference of the Jacobian from differences, over the largest slope."""
    found = jacobians(
        given, trial(given, markup), lowered.ground.assembly, [np.ones(1, dtype=bool)]
    )
    slots = lowered.layout.systems[0][0]
    short = [slot for part in given.parts if part.short is not None for slot in part.short.slots]
    prices = np.flatnonzero((given.coefficients.output[slots, 0] > 0.0) | np.isin(slots, short))
    expected = slopes_by_differences(given, markup, slots[prices])
    gap = np.abs(found[0][0, 0][np.ix_(prices, prices)] - expected)
    return gap.max() / np.abs(expected).max()


@pytest.mark.parametrize("cut_frac", [0.5, 1.0])
def test_that_the_jacobian_of_the_log_residual_is_its_derivative(cut_frac):
    lowered, given, at = state_of_third_quarter(
        "antimony",
        subsidy("antimony", 1.4, **EARLY),
        embargo("antimony", cut_frac=cut_frac, **EARLY),
    )
    near = trial(given, at.markup + 0.02 * np.cos(np.arange(len(at.markup)))[:, None])
    all_chains = [np.ones(1, dtype=bool)]
    weights = log_weights(given, near)
    found = jacobians(given, near, lowered.ground.assembly, all_chains, weights)[0][0, 0]
    slots = lowered.layout.systems[0][0]
    prices = np.flatnonzero(given.coefficients.output[slots, 0] > 0.0)
    expected = slopes_by_differences(given, near.markup, slots[prices], log_residual)
    assert found[np.ix_(prices, prices)] == pytest.approx(expected, rel=1e-4, abs=1e-6)


def test_that_a_maker_without_a_market_left_stops():
    ban = embargo("copper", actor="ZMB", targets="everyone", start="2027Q1", quarters=1)
    others = club(*(region for region in ALL.regions if region != "ZMB"))
    path = outcome(case(others, ban, quarters=8), "copper").path("copper", "refined")
    zambia = path.market.origins.index("ZMB")
    assert path.made[0, 4, zambia] < 1e-10 * path.made[0, 0, zambia]
    assert path.paid[0, 4].min() > 1.0


def test_that_minerals_nothing_touches_stand_still_beside_those_that_move():
    together = outcome(case(ALL, floor("gallium", 1.5), quarters=12), "gallium", "tin")
    assert (together.path("tin", "refined").price == 1.0).all()
    alone = outcome(case(ALL, floor("gallium", 1.5), quarters=12), "gallium")
    found, expected = (o.path("gallium", "refined").price for o in (together, alone))
    assert (found == expected).all()


def test_that_the_choosiest_buyers_find_goods_at_home_and_behind_a_tariff_of_members():
    levy = tariff("rhenium", 10.0, preferential_frac=3e-5, start="2027Q1")
    glut = project("rhenium", "EST", 1146.0, lead_years=0.25, start="2027Q1")
    choosy = Override(mineral="rhenium", parameter="sourcing_elasticity", value=300.0)
    members, assumptions = club("ARG", "JPN", "ITA", "EUX"), Assumptions(overrides=(choosy,))
    found = outcome(case(members, levy, glut, quarters=8, assumptions=assumptions), "rhenium")
    assert found.max_relative_excess < 1e-9


def test_that_a_quota_that_none_but_a_place_not_yet_at_work_could_fill_clears():
    promise = PurchaseQuota(mineral="magnesium", tonnes_per_year=1e9, start="2026Q2")
    later = project("magnesium", "DEU", 1e5, start="2027Q4")
    found = outcome(case(club("DEU", "EUX"), promise, later, quarters=16), "magnesium")
    path = found.path("magnesium", "refined")
    germany = path.market.origins.index("DEU")
    assert found.max_relative_excess < 1e-9
    assert path.price[0, 1, germany] > 1.5


def test_that_the_choosiest_buyers_find_members_goods_far_dearer_than_those_outside():
    choosy = Override(mineral="bismuth", parameter="sourcing_elasticity", value=173.4)
    rigid = Behaviour(
        upper_tail_elasticity=1.5,
        quarter_response_frac=0.34,
        exit_rate_frac=0.0,
        investment_rate_frac=0.0,
    )
    parts = (floor("bismuth", 15.28, start="2026Q2"), quota("bismuth", 1.0, start="2026Q3"))
    members = club(
        *("POL", "AGO", "ARM", "DOM", "IND", "KEN", "BRA", "CAN", "CZE", "MNG", "UKR", "MAR"),
        *("UZB", "ARG", "GIN", "MYS", "QAT", "NOR", "JOR", "JPN", "EUX"),
    )
    assumptions = Assumptions(overrides=(choosy,), behaviour=rigid)
    found = outcome(case(members, *parts, quarters=8, assumptions=assumptions), "bismuth")
    assert found.max_relative_excess < 1e-9
    price = found.path("bismuth", "refined").price[0, 2]
    assert price.max() > 10.0 * price.min()
