"""More of a measure never does the opposite of what it is for, whatever else is agreed or happens."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from negotiator.engine.simulate import simulate
from negotiator.model.checks import check_scenario
from negotiator.units import quarter_index
from tests.helpers.cases import PACIFIC, TRILATERAL, case, embargo, everyone, shipped_world, subsidy
from tests.helpers.runs import events, instruments

CHAINS = ("gallium", "antimony", "rare_earths_ndpr", "graphite", "tungsten", "germanium")
NOISE = 1e-7
START = "2026Q4"
clubs = st.sampled_from((TRILATERAL, PACIFIC, everyone()))
pairs = st.tuples(st.floats(0.0, 1.0), st.floats(0.0, 1.0)).map(sorted)


@st.composite
def _two_sizes(draw, measure, sizes):
    mineral = draw(st.sampled_from(CHAINS))
    parts = (*draw(instruments(mineral)), *draw(events(mineral)))
    members = draw(clubs)
    both = [measure(mineral, size) for size in draw(sizes)]
    rest = [part for part in parts if part.kind != both[0].kind]
    return mineral, [case(members, one, *rest, quarters=8) for one in both]


def two_sizes(measure, sizes):
    """Strategy of a mineral and two sound scenarios that differ only in the size of a measure."""
    return _two_sizes(measure, sizes).filter(
        lambda drawn: not any(check_scenario(shipped_world(), one) for one in drawn[1])
    )


def refined_paths(drawn):
    """Paths of the refined market in both scenarios."""
    mineral, scenarios = drawn
    return [
        simulate(shipped_world(), scenario, [mineral]).path(mineral, "refined")
        for scenario in scenarios
    ]


@settings(max_examples=20)
@given(
    two_sizes(
        lambda mineral, cut: embargo(mineral, cut_frac=cut, start=START, targets="everyone"),
        pairs,
    )
)
def test_that_a_larger_embargo_never_lowers_the_price_outside(drawn):
    paths = refined_paths(drawn)
    quarter = quarter_index(START)
    small, large = (path.paid[0, quarter] for path in paths)
    outside = np.ones(len(small), dtype=bool)
    path = paths[0]
    outside[path.groups[path.market.destinations.index("CHN")]] = False
    assert (large >= small * (1.0 - NOISE))[outside].all()


@settings(max_examples=20)
@given(
    two_sizes(
        lambda mineral, times: subsidy(mineral, times, start=START),
        st.tuples(st.floats(0.7, 3.0), st.floats(0.7, 3.0)).map(sorted),
    )
)
def test_that_a_higher_subsidy_never_lowers_what_the_club_makes(drawn):
    paths = refined_paths(drawn)
    quarter = quarter_index(START)
    members = set(drawn[1][0].coalition.regions)
    inside = [s for s, region in enumerate(paths[0].market.origins) if region in members]
    small, large = (path.made[0, quarter:, inside].sum(axis=0) for path in paths)
    assert (large >= small * (1.0 - NOISE)).all()
