"""What a control may lead to is made once, and the request for it is found again by itself."""

from __future__ import annotations

import pickle
from functools import partial

from negotiator.model.edits import with_floor
from negotiator.model.scenario import Scenario
from ui.known_pictures import KnownPictures
from ui.messages import Request
from ui.viewmodels.prospects import Prospects

MINERAL = "gallium"


class Edits:
    """Sets a floor, and counts how often."""

    def __init__(self):
        self.values = []

    def __call__(self, base, value):
        self.values.append(value)
        return with_floor(base, mineral=MINERAL, price_usd_per_t=value)


def test_that_each_prospect_is_made_once_and_only_when_it_is_asked_for():
    edits, base = Edits(), Scenario()
    prospects = Prospects("floor", base, edits)
    coming = prospects.of((3.0e5, 4.0e5, 5.0e5))
    assert edits.values == []
    first = next(coming)
    assert edits.values == [3.0e5]
    assert first == with_floor(base, mineral=MINERAL, price_usd_per_t=3.0e5)
    assert prospects.at(3.0e5) is first
    assert [*prospects.of((3.0e5, 5.0e5))] == [first, prospects.at(5.0e5)]
    assert edits.values == [3.0e5, 5.0e5]


def test_that_prospects_belong_to_one_control_and_one_scenario():
    base = Scenario()
    prospects = Prospects("floor", base, Edits())
    assert prospects.is_of("floor", base)
    assert not prospects.is_of("quota", base)
    assert not prospects.is_of("floor", Scenario(name="another"))


def test_that_a_scenario_that_is_asked_for_again_has_the_same_request():
    known, scenario = KnownPictures(), Scenario()
    asked = partial(known.asked, extras=frozenset(), baseline="own")
    first = asked(scenario, MINERAL)
    assert first == Request(scenario, MINERAL)
    assert asked(scenario, MINERAL) is first
    assert asked(Scenario(), MINERAL) == first
    assert asked(scenario, "germanium") == Request(scenario, "germanium")
    assert known.asked(scenario, MINERAL, frozenset({"flows"}), "shipped") == Request(
        scenario, MINERAL, frozenset({"flows"}), "shipped"
    )


def test_that_a_request_is_never_that_of_a_scenario_that_is_gone():
    known = KnownPictures()
    for number in range(1200):
        scenario = Scenario(seed=number)
        assert known.asked(scenario, MINERAL, frozenset(), "own").scenario is scenario


def test_that_equal_requests_are_found_by_each_other_and_travel_without_what_they_keep():
    one, same = Request(Scenario(seed=1), MINERAL), Request(Scenario(seed=1), MINERAL)
    assert {one: "found"}[same] == "found"
    assert hash(one) != hash(Request(Scenario(seed=2), MINERAL))
    travelled = pickle.loads(pickle.dumps(one))  # noqa: S301 (from here)
    assert travelled._hash is None
    assert travelled == one
    assert {one: "found"}[travelled] == "found"
