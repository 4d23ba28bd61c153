"""Fitted base flows beside the printed origin shares."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pytest

from negotiator.data.sourcing import (
    REST_FRAC,
    UNPRINTED_CAP_FRAC,
    PrintedRow,
    compare_column,
    wanted_column,
)

MEAN_DISTANCE_MAX = 0.19
"""Measured 0.178: sum of the gaps of a destination's printed origins, mean over destinations."""
KNOWN_FRAC_MIN = 0.8


def row(origin, share, *, unallocated=0.0, basis="supply"):
    return PrintedRow(origin, share, unallocated, basis, "2024", "B", "made for a test", "")


def destinations(world):
    """Printed shares by market and destination where most of them are of origins that produce."""
    grouped = defaultdict(list)
    for share in world.printed_shares:
        if share.fitted_frac is not None:
            grouped[share.mineral, share.stage, share.destination].append(share)
    chosen = {}
    for key, shares in grouped.items():
        origins = world.market(key[0], key[1]).origins
        known = [s for s in shares if s.origin in origins and s.origin != "ROW"]
        if sum(share.printed_frac for share in known) > KNOWN_FRAC_MIN:
            chosen[key] = known
    return chosen


def naive(world, share):
    """Share of world output of an origin, without the destination's own where imports are meant."""
    market = world.market(share.mineral, share.stage)
    home = {share.destination}
    if share.destination == "EU27":
        home = {region.id for region in world.regions if region.eu_member}
    counted = [
        tonnes
        for region, tonnes in zip(market.origins, market.supply_t, strict=True)
        if share.basis == "supply" or region not in home
    ]
    return market.supply_t[market.origins.index(share.origin)] / sum(counted)


def share_of_china(world, mineral, region):
    market = world.market(mineral, "refined")
    return market.shares[market.origins.index("CHN"), market.destinations.index(region)]


def test_that_fitted_shares_are_near_the_printed_ones(world):
    chosen = destinations(world)
    distance = {
        key: sum(abs(share.fitted_frac - share.printed_frac) for share in shares)
        for key, shares in chosen.items()
    }
    for share in (share for shares in chosen.values() for share in shares):
        print(  # noqa: T201
            f"{share.destination:5}{share.mineral:18}{share.stage:10}{share.origin:4}"
            f" printed {share.printed_frac:6.1%} fitted {share.fitted_frac:6.1%}"
        )
    mean = float(np.mean(list(distance.values())))
    print(f"mean distance {mean:.4f} over {len(distance)} destinations")  # noqa: T201
    assert len(distance) > 60
    assert mean < MEAN_DISTANCE_MAX


def test_that_fitted_shares_are_much_nearer_than_shares_of_world_output(world):
    shares = [share for shares in destinations(world).values() for share in shares]
    fitted = sum(abs(share.fitted_frac - share.printed_frac) for share in shares)
    guessed = sum(abs(naive(world, share) - share.printed_frac) for share in shares)
    assert fitted < 0.35 * guessed


@pytest.mark.parametrize(
    ("mineral", "region", "most"),
    [
        ("silicon", "USA", 0.05),  # 0.87 of world output; printed imports: none
        ("magnesium", "USA", 0.11),  # 0.88; printed 0.06
        ("lithium", "USA", 0.03),  # 0.70; none
        ("cobalt", "USA", 0.10),  # 0.78; none
        ("gallium", "USA", 0.80),  # 0.99; printed 0.18, but the others hardly produce
        ("silicon", "DEU", 0.12),  # 0.87; printed for the EU 0.02
        ("cobalt", "DEU", 0.05),  # 0.78; 0.02
        ("lithium", "DEU", 0.03),  # 0.70; 0.01
    ],
)
def test_that_china_sells_no_more_than_the_record_of_imports_allows(world, mineral, region, most):
    assert share_of_china(world, mineral, region) < most


def test_that_chile_and_japan_lead_where_the_united_states_print_them(world):
    fitted = {
        (share.mineral, share.origin): share.fitted_frac
        for share in world.printed_shares
        if share.destination == "USA" and share.stage == "refined"
    }
    assert fitted["copper", "CHL"] == pytest.approx(0.68, abs=0.03)
    assert fitted["titanium", "JPN"] == pytest.approx(0.77, abs=0.03)


def test_that_a_destination_that_buys_nothing_has_no_fitted_share(world):
    market = world.market("niobium", "mine")
    assert "USA" not in market.destinations
    shares = [s for s in world.printed_shares if (s.destination, s.mineral) == ("USA", "niobium")]
    assert {share.fitted_frac is None for share in shares if share.stage == "mine"} == {True}


def test_that_shares_of_supply_are_asked_for_as_printed():
    column = wanted_column(
        (row("AAA", 0.7), row("BBB", 0.3)),
        origins=("AAA", "BBB", "CCC"),
        default=np.array([0.2, 0.2, 0.6]),
        at_home=np.zeros(3),
        home_frac=0.0,
    )
    rest = REST_FRAC * np.array([0.2, 0.2, 0.6])
    assert column == pytest.approx((1 - REST_FRAC) * np.array([0.7, 0.3, 0.0]) + rest)


def test_that_shares_of_imports_leave_room_for_own_output():
    column = wanted_column(
        (row("BBB", 1.0, basis="imports"),),
        origins=("AAA", "BBB"),
        default=np.array([0.5, 0.5]),
        at_home=np.array([1.0, 0.0]),
        home_frac=0.4,
    )
    assert column == pytest.approx([0.4, 0.6], abs=2 * REST_FRAC)


def test_that_an_unallocated_part_goes_to_unprinted_origins_below_the_smallest_printed():
    # 0.2 is left; CCC may get half of the smallest printed share, 0.05, DDD the same; the remaining
    # 0.1 goes to all by the default.
    default = np.array([0.1, 0.1, 0.7, 0.1])
    column = wanted_column(
        (row("AAA", 0.7), row("BBB", 0.1), row("ROW", 0.2, unallocated=0.2)),
        origins=("AAA", "BBB", "CCC", "DDD"),
        default=default,
        at_home=np.zeros(4),
        home_frac=0.0,
    )
    assert UNPRINTED_CAP_FRAC == 0.5
    assert column == pytest.approx([0.71, 0.11, 0.12, 0.06], abs=2 * REST_FRAC)


def test_that_the_share_of_an_origin_without_output_goes_to_all_producers():
    column = wanted_column(
        (row("AAA", 0.6), row("XXX", 0.4)),
        origins=("AAA", "BBB"),
        default=np.array([0.25, 0.75]),
        at_home=np.zeros(2),
        home_frac=0.0,
    )
    assert column == pytest.approx([0.7, 0.3], abs=2 * REST_FRAC)


def test_that_shares_are_compared_on_the_basis_of_the_source():
    shares = compare_column(
        (row("BBB", 0.5, basis="imports"), row("XXX", 0.2, basis="imports"),
         row("ROW", 0.3, unallocated=0.3, basis="imports")),
        market=("gallium", "refined", "AAA"),
        origins=("AAA", "BBB", "CCC"),
        fitted=np.array([0.5, 0.4, 0.1]),
        at_home=np.array([1.0, 0.0, 0.0]),
    )  # fmt: skip
    assert [share.fitted_frac for share in shares] == pytest.approx([0.8, 0.0, 0.2])
    assert [share.printed_frac for share in shares] == [0.5, 0.2, 0.3]
