"""What does not fit is refused with its place and cure; what runs otherwise than one thinks is told."""

from __future__ import annotations

import json
import math

import pytest
from pydantic import ValidationError

from negotiator.engine import clearing, last_search, patient
from negotiator.engine.simulate import simulate
from negotiator.errors import InputError, NotConvergedError, ScenarioError
from negotiator.files import parse_scenario, scenario_bytes
from negotiator.model.deal import BorderFloor
from tests.helpers.cases import (
    TRILATERAL,
    case,
    club,
    embargo,
    everyone,
    floor,
    groups_of,
    outcome,
    quota,
    shipped_world,
)

GOOD = case(TRILATERAL, floor("gallium", 1.5), embargo("gallium"), quarters=12)


@pytest.mark.parametrize("price", [-1.0, 0.0, math.nan, math.inf, 1e11])
def test_that_a_floor_that_is_no_price_is_refused(price):
    with pytest.raises(ValidationError):
        BorderFloor(mineral="gallium", price_usd_per_t=price)


def with_floor_price(text):
    """Bytes of a scenario file with this text for the price of its floor."""
    content = json.loads(scenario_bytes(GOOD, data_digest="0" * 64))
    content["deal"]["instruments"][0]["price_usd_per_t"] = 424242.5
    return json.dumps(content).replace("424242.5", text).encode()


@pytest.mark.parametrize("text", ["-1", "0", '"dear"', "null"])
def test_that_a_file_with_a_floor_that_is_no_price_is_refused_with_its_place(text):
    with pytest.raises(ScenarioError) as caught:
        parse_scenario(with_floor_price(text))
    assert caught.value.where == "deal.instruments[0].price_usd_per_t"


@pytest.mark.parametrize("text", ["NaN", "Infinity"])
def test_that_a_file_with_a_floor_that_is_no_number_is_refused(text):
    with pytest.raises(InputError, match=text):
        parse_scenario(with_floor_price(text))


@pytest.mark.parametrize(
    ("scenario", "where", "named"),
    [
        (
            case(TRILATERAL, floor("gallium", 1.5).model_copy(update={"mineral": "galium"})),
            "deal.instruments[0].mineral",
            "gallium",
        ),
        (case(TRILATERAL, embargo("antimoni")), "events[0].minerals[0]", "antimony"),
        (case(club("USB")), "coalition.members[0].region", "Did you mean"),
        (case(TRILATERAL, embargo("gallium", actor="CHM")), "events[0].actor", "Did you mean"),
        (case(TRILATERAL, embargo("gallium", stage="mine")), "events[0].stage", "refined"),
        (case(TRILATERAL, floor("gallium", 2e3)), "deal.instruments[0].price_usd_per_t", "USD"),
        (case(club("CHN")), "coalition.members[0].region", "adversary"),
        (
            case(TRILATERAL, embargo("gallium", start="2045Q1")),
            "events[0].start",
            "2040Q4",
        ),
    ],
)
def test_that_a_scenario_that_does_not_fit_the_world_is_refused(scenario, where, named):
    with pytest.raises(ScenarioError) as caught:
        simulate(shipped_world(), scenario)
    assert caught.value.where == where
    assert named in f"{caught.value.found} {caught.value.cure}"


def test_that_an_elasticity_beyond_the_upper_tail_is_refused_with_its_cure():
    assumptions = {
        "overrides": [{"mineral": "gallium", "parameter": "demand_elasticity_short", "value": 9.0}]
    }
    scenario = GOOD.model_validate(GOOD.model_dump() | {"assumptions": assumptions})
    with pytest.raises(ScenarioError) as caught:
        simulate(shipped_world(), scenario, ["gallium"])
    assert "assumptions" in caught.value.where
    assert caught.value.cure


def notices_of(scenario, *minerals):
    """Where and text of all notices of a run."""
    return [(notice.where, notice.text) for notice in outcome(scenario, *minerals).notices]


def test_that_a_union_members_floor_without_the_commission_is_told_and_not_enforced():
    scenario = case(club("JPN", "DEU"), floor("gallium", 1.5), quarters=12)
    found = outcome(scenario, "gallium")
    (notice,) = (each for each in found.notices if each.where == "coalition.members[1]")
    assert "Germany" in notice.text
    assert "European Commission" in notice.cure
    path = found.path("gallium", "refined")
    assert not path.enforcing[:, groups_of(path, ["DEU"])].any()
    assert path.paid[0, :, groups_of(path, ["DEU"])[0]].max() < 1.01
    assert path.paid[0, 8, groups_of(path, ["JPN"])[0]] > 1.2


def test_that_with_the_commission_there_is_no_such_notice():
    scenario = case(club("EUX", "DEU"), floor("gallium", 1.5), quarters=12)
    assert not [text for _, text in notices_of(scenario, "gallium") if "Germany" in text]


def test_that_a_floor_where_no_member_produces_is_told():
    scenario = case(club("USA", "AUS"), floor("gallium", 1.5), quarters=12)
    assert ("deal.instruments[0]", "Nobody in the club refines Gallium.") in notices_of(
        scenario, "gallium"
    )
    scenario = case(club("JPN"), floor("gallium", 1.5), quarters=12)
    assert not [text for _, text in notices_of(scenario, "gallium") if "Nobody" in text]


def test_that_a_floor_of_an_empty_club_is_told():
    scenario = case(club(), floor("gallium", 1.5), quarters=12)
    assert next(where for where, _ in notices_of(scenario, "gallium")) == "coalition.members"
    path = outcome(scenario, "gallium").path("gallium", "refined")
    assert path.price == pytest.approx(1.0, abs=1e-9)


def test_that_a_quota_that_nobody_signed_is_told():
    signed = TRILATERAL.model_copy(
        update={
            "members": tuple(
                member.model_copy(update={"articles": ("border",)}) for member in TRILATERAL.members
            )
        }
    )
    found = notices_of(case(signed, quota("gallium", 0.2), quarters=12), "gallium")
    assert ("deal.instruments[0]", "No member has signed up to purchases from members.") in found


def test_that_rationing_is_told_with_mineral_and_stage():
    scenario = case(everyone(), embargo("rare_earths_dytb", cut_frac=1.0), quarters=12)
    assert [w for w, text in notices_of(scenario, "rare_earths_dytb") if "rationed" in text] == [
        "rare_earths_dytb, refined"
    ]


def test_that_a_market_that_does_not_clear_is_named_with_quarter_and_draw(monkeypatch):
    for module in (clearing, patient, last_search):
        limits = [name for name in vars(module) if name in {"_MOST_TRIALS", "_MOST_STEPS"}]
        assert limits
        for name in limits:
            monkeypatch.setattr(module, name, 1)
    with pytest.raises(NotConvergedError) as caught:
        simulate(shipped_world(), GOOD, ["gallium", "silver"])
    error = caught.value
    assert (error.mineral, error.quarter, error.draw) == ("gallium", "2027Q1", 0)
    assert error.excess > 1e-9
    assert error.where == "gallium, 2027Q1, draw 0"
    assert error.cure
