"""Properties of scenario files and edits, over random scenarios."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from negotiator.errors import FileError, ScenarioError
from negotiator.files import parse_scenario, read_scenario, scenario_bytes, write_scenario
from negotiator.files.tables import harmless
from negotiator.model import edits
from negotiator.model.problems import printable
from tests.helpers.scenarios import MINERALS, REGIONS, prices, scenarios

DIGEST = "0" * 64
STORED = Path(__file__).parents[1] / "data" / "first_version.negotiation.json"
VALID = STORED.read_bytes()


@given(scenarios())
def test_that_what_is_written_is_read_back(scenario):
    content = scenario_bytes(scenario, data_digest=DIGEST)
    again = parse_scenario(content).scenario
    assert again == scenario
    assert scenario_bytes(again, data_digest=DIGEST) == content


@given(scenario=scenarios())
def test_that_a_file_on_disk_is_read_back(tmp_path_factory, scenario):
    path = tmp_path_factory.getbasetemp() / "again.negotiation.json"
    write_scenario(path, scenario, data_digest=DIGEST)
    assert read_scenario(path) == scenario


@st.composite
def mutations(draw):
    """The stored file with some bytes replaced, removed or put in."""
    content = bytearray(VALID)
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(content)))
        length = draw(st.integers(0, 6))
        content[start : start + length] = draw(
            st.one_of(
                st.binary(max_size=6),
                st.sampled_from([b"null", b"-1", b"1e400", b'"', b"}", b"[", b"true", b"\\ud800"]),
            )
        )
    return bytes(content)


def read_or_refused(content):
    """The scenario file in some bytes, or the problems for which it is refused."""
    try:
        return parse_scenario(content, file="x"), ()
    except (FileError, ScenarioError) as error:
        return None, error.problems


def reads_or_refuses(content):
    """Read a file; whatever is in it, there is a scenario or a refusal that says why."""
    opened, problems = read_or_refused(content)
    if opened is None:
        assert problems
        assert all(problem.found and problem.file == "x" for problem in problems)
    else:
        again = scenario_bytes(opened.scenario, data_digest=opened.data)
        assert parse_scenario(again).scenario == opened.scenario


@given(mutations())
def test_that_a_damaged_file_is_read_or_refused_and_nothing_else(content):
    reads_or_refuses(content)


@given(st.binary(max_size=200))
def test_that_random_bytes_are_refused(content):
    reads_or_refuses(content)


TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@st.composite
def grafts(draw):
    """The stored file with one value anywhere replaced by a random one."""
    tree = json.loads(VALID)
    spot, key = tree, draw(st.sampled_from(sorted(tree)))
    while isinstance(spot[key], dict | list) and spot[key] and draw(st.booleans()):
        spot = spot[key]
        key = draw(st.sampled_from(sorted(spot) if isinstance(spot, dict) else range(len(spot))))
    spot[key] = draw(TREES)
    return json.dumps(tree).encode()


@given(grafts())
def test_that_a_file_with_a_strange_value_is_read_or_refused_and_nothing_else(content):
    reads_or_refuses(content)


@given(scenarios(), st.sampled_from(REGIONS), st.booleans())
def test_that_joining_and_leaving_are_idempotent(scenario, region, joined):
    once = edits.with_member(scenario, region, joined=joined)
    assert (region in once.coalition.regions) == joined
    assert edits.with_member(once, region, joined=joined) == once


@given(scenarios(), st.sampled_from(REGIONS))
def test_that_leaving_undoes_a_first_joining(scenario, region):
    if region not in scenario.coalition.regions:
        joined = edits.with_member(scenario, region, joined=True)
        assert edits.with_member(joined, region, joined=False) == scenario


@given(scenarios(), st.lists(st.sampled_from(REGIONS), unique=True))
def test_that_the_members_are_those_asked_for_in_that_order(scenario, regions):
    after = edits.with_members(scenario, regions)
    assert after.coalition.regions == tuple(regions)
    assert edits.with_members(after, regions) == after
    assert edits.with_members(scenario, scenario.coalition.regions) == scenario


@given(scenarios(), st.sampled_from(MINERALS), prices)
def test_that_a_floor_that_was_not_there_is_undone_by_removing_it(scenario, mineral, price):
    once = edits.with_floor(scenario, mineral=mineral, price_usd_per_t=price)
    assert edits.floor_price_usd_per_t(once, mineral) == price
    assert edits.with_floor(once, mineral=mineral, price_usd_per_t=price) == once
    if scenario.deal.find("border_floor", mineral) is None:
        assert edits.with_floor(once, mineral=mineral, price_usd_per_t=None) == scenario


@given(scenarios(), st.sampled_from(MINERALS))
def test_that_turning_the_mechanism_twice_gives_the_first_price_back(scenario, mineral):
    kinds = ("border_floor", "gap_subsidy")
    found = [kind for kind in kinds if scenario.deal.find(kind, mineral)]
    turned = edits.with_mechanism(scenario, mineral=mineral, kind="gap_subsidy")
    assert edits.with_mechanism(turned, mineral=mineral, kind="gap_subsidy") == turned
    if found == ["border_floor"]:
        assert turned != scenario
        assert edits.with_mechanism(turned, mineral=mineral, kind="border_floor") == scenario


@given(scenarios(), st.sampled_from(MINERALS), st.floats(0.0, 1.0))
def test_that_a_quota_is_set_and_removed(scenario, mineral, share):
    once = edits.with_quota(scenario, mineral=mineral, share_frac=share)
    assert once.deal.find("purchase_quota", mineral).share_frac == share
    assert edits.with_quota(once, mineral=mineral, share_frac=share) == once
    gone = edits.with_quota(once, mineral=mineral, share_frac=None)
    assert gone == edits.with_quota(scenario, mineral=mineral, share_frac=None)


@given(scenarios())
def test_that_without_a_deal_everything_else_stays(scenario):
    baseline = edits.without_deal(scenario)
    assert edits.without_deal(baseline) == baseline
    assert baseline.model_copy(update={"deal": scenario.deal}) == scenario


@given(st.text(max_size=20))
def test_that_printed_text_holds_no_control_character_and_starts_no_formula(text):
    assert printable(text).isprintable()
    assert not harmless(text).startswith(("=", "+", "-", "@", "\t", "\r"))
