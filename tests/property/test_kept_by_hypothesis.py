"""What is kept is never stale: after any edit a picture is that of a fresh workbench."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from negotiator.model.checks import check_scenario
from negotiator.model.levels import level_groups
from negotiator.workbench import Workbench
from tests.helpers.cases import case, shipped_world
from tests.helpers.edits import (
    ABROAD,
    CLUB,
    CLUB_EDITS,
    HOST,
    MINERAL,
    OTHER_EDITS,
    PARTS,
    levels_times,
    with_or_without,
)
from tests.helpers.likeness import farthest
from tests.helpers.runs import runs

if TYPE_CHECKING:
    from negotiator.measures.picture import Picture
    from negotiator.model.scenario import Scenario

NEAR: Final = 1e-7
UNSHRUNK: Final = (Phase.explicit, Phase.generate)
"""Runs take too long to look for the least one that fails."""
EXTRAS: Final = frozenset(("dependence", "cover", "destinations", "members"))
LOOKS: Final = (
    (MINERAL, frozenset(("members", "cover")), "own"),
    (HOST, EXTRAS, "own"),
    (MINERAL, EXTRAS, "shipped"),
    (ABROAD, frozenset(), "own"),
    (MINERAL, frozenset(), "own"),
)
"""Mineral, further figures and baseline of pictures, in turn."""
EDITS: Final = (
    *(partial(with_or_without, name=name) for name in PARTS),
    *CLUB_EDITS.values(),
    *OTHER_EDITS.values(),
)
FIRST: Final = case(CLUB, PARTS["floor"], PARTS["stockpile"], quarters=8)


def is_sound(scenario: Scenario) -> bool:
    return bool(scenario.deal.instruments) and not check_scenario(shipped_world(), scenario)


def look(bench: Workbench, scenario: Scenario, number: int) -> Picture:
    mineral, extras, baseline = LOOKS[number % len(LOOKS)]
    return bench.picture(scenario, mineral, extras, baseline=baseline)


@settings(max_examples=1, phases=UNSHRUNK)
@given(st.permutations(EDITS))
def test_that_after_edits_a_picture_is_that_of_a_workbench_that_keeps_nothing(edits):
    bench, scenario = Workbench(shipped_world()), FIRST
    for number, edit in enumerate(edits):
        if is_sound(edit(scenario)):
            scenario = edit(scenario)
        ours = look(bench, scenario, number)
        if number % 2:
            distance, where = farthest(ours, look(Workbench(shipped_world()), scenario, number))
            assert distance < NEAR, where


@settings(max_examples=4, phases=UNSHRUNK)
@given(runs().filter(lambda run: run[0].coalition.members and run[0].deal.instruments))
def test_that_levels_side_by_side_are_as_each_by_itself(run):
    scenario, (mineral, *_) = run
    asked = [levels_times(scenario, times) for times in (1.0, 0.9, 1.1, 1.04)]
    assert len(level_groups(asked)) == 1
    bench = Workbench(shipped_world())
    for one, ours in zip(asked, bench.pictures(asked, mineral, EXTRAS), strict=True):
        alone = Workbench(shipped_world()).picture(one, mineral, EXTRAS)
        distance, where = farthest(ours, alone)
        assert distance < NEAR, where
