"""Scenario files: what is written, what is read, what is refused and how."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from negotiator.errors import FileError, Problem, ScenarioError
from negotiator.files import (
    parse_scenario,
    read_scenario,
    read_scenario_file,
    scenario_bytes,
    scenario_schema,
    write_scenario,
)
from negotiator.model.coalition import Coalition, Member
from negotiator.model.deal import BorderFloor, Deal, PurchaseQuota
from negotiator.model.events import ExportRestriction
from negotiator.model.scenario import Scenario
from negotiator.model.version import MODEL_VERSION

STORED = Path(__file__).parents[2] / "data" / "first_version.negotiation.json"
DIGEST = "0" * 64
KEYS = "adversary, assumptions, author, basis, coalition, data, deal, doctrine, events, format, model, name"


def tree():
    return json.loads(STORED.read_text(encoding="utf-8"))


def edited(path, value):
    """The stored file with one value changed; in the dotted path a number is a place in a list."""
    changed = tree()
    spot = changed
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    for step in steps:
        spot = spot[step]
    spot[last] = value
    return json.dumps(changed).encode()


def only_problem(content):
    with pytest.raises(ScenarioError) as caught:
        parse_scenario(content, file="x.json")
    (problem,) = caught.value.problems
    assert problem.file == "x.json"
    return problem


def test_that_the_stored_file_of_version_1_is_read_value_by_value():
    scenario = read_scenario(STORED)
    assert type(scenario) is Scenario
    assert scenario.seed == 7
    assert scenario.note == "Naïve 価格"
    assert scenario.coalition.members == (
        Member(region="USA", articles=("border", "purchase"), leaves="2035Q1"),
    )
    assert scenario.deal.instruments[0] == BorderFloor(mineral="gallium", price_usd_per_t=8e5)
    assert scenario.deal.instruments[1] == PurchaseQuota(
        mineral="gallium", share_frac=0.25, agreed_price="floor"
    )
    assert scenario.events[0] == ExportRestriction(minerals=("gallium",), quarters=8, cut_frac=0.5)
    assert [override.value for override in scenario.assumptions.overrides] == [30.0]


def test_that_the_stored_file_is_read_and_written_again_by_this_version(tmp_path):
    opened = read_scenario_file(STORED)
    assert opened.model == "1.0"
    write_scenario(tmp_path / "again.json", opened.scenario, data_digest=opened.data)
    again = read_scenario_file(tmp_path / "again.json")
    assert (again.scenario, again.data, again.model) == (
        opened.scenario,
        opened.data,
        MODEL_VERSION,
    )
    write_scenario(tmp_path / "third.json", again.scenario, data_digest=again.data)
    assert (tmp_path / "third.json").read_bytes() == (tmp_path / "again.json").read_bytes()


def test_that_only_the_values_of_the_file_count_and_defaults_fill_the_rest():
    envelope = {key: tree()[key] for key in ("format", "version", "model", "data")}
    assert parse_scenario(json.dumps(envelope).encode()).scenario == Scenario()


def test_that_a_whole_number_is_a_price():
    content = edited("deal.instruments.0.price_usd_per_t", 800000)
    assert parse_scenario(content).scenario == read_scenario(STORED)


def test_that_an_unknown_key_is_refused_with_its_path_and_the_nearest_name():
    assert only_problem(edited("deal.instruments.2.target_day", 30)) == Problem(
        "deal.instruments[2].target_day",
        'the unknown key "target_day"',
        "one of budget_musd, end, fill_years, holding_cost_frac_per_year, kind, mineral, "
        "release_price_ratio, release_shortfall_frac, replenish, shares, sharing, source, stage, "
        "start, target_days, valuation",
        "target_days",
        "x.json",
    )


def test_that_an_unknown_key_at_the_top_is_refused():
    problem = only_problem(edited("evnts", []))
    assert (problem.path, problem.nearest) == ("evnts", "events")
    assert problem.allowed.startswith(f"one of {KEYS}")


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("quarters", "60", ("quarters", '"60"', "a whole number from 8 up to 120", "")),
        ("quarters", True, ("quarters", "true", "a whole number from 8 up to 120", "")),
        ("quarters", 60.5, ("quarters", "60.5", "a whole number from 8 up to 120", "")),
        ("quarters", 7, ("quarters", "7", "a whole number from 8 up to 120", "")),
        ("name", None, ("name", "null", "text of 0 to 200 characters", "")),
        ("adversary", "china", ("adversary", '"china"', "a region id like USA", "")),
        ("coalition", [], ("coalition", "a list of 0", "an object", "")),
        (
            "coalition.members",
            {},
            ("coalition.members", "an object", "a list of 0 to 200 items", ""),
        ),
        (
            "coalition.members.0.joins",
            "2027-1",
            ("coalition.members[0].joins", '"2027-1"', "a quarter like 2027Q1 or null", ""),
        ),
        (
            "coalition.members.0.articles.1",
            "purchases",
            (
                "coalition.members[0].articles[1]",
                '"purchases"',
                "one of border, fiscal, purchase, stockpile, finance",
                "purchase",
            ),
        ),
        (
            "deal.instruments.0.price_usd_per_t",
            -5,
            (
                "deal.instruments[0].price_usd_per_t",
                "-5",
                "a number above 0 up to 10,000,000,000",
                "",
            ),
        ),
        (
            "deal.instruments.0.price_usd_per_t",
            "110",
            (
                "deal.instruments[0].price_usd_per_t",
                '"110"',
                "a number above 0 up to 10,000,000,000",
                "",
            ),
        ),
        (
            "deal.instruments.0.kind",
            "boarder_floor",
            (
                "deal.instruments[0].kind",
                '"boarder_floor"',
                "one of border_floor, contract_for_difference, gap_subsidy, project_finance, "
                "purchase_quota, stockpile, tariff",
                "border_floor",
            ),
        ),
        (
            "events.0.targets",
            "membres",
            (
                "events[0].targets",
                '"membres"',
                "one of members, everyone or a list of 1 to 200 items",
                "members",
            ),
        ),
        (
            "events.0.targets",
            ["usa"],
            ("events[0].targets[0]", '"usa"', "a region id like USA", ""),
        ),
        (
            "events.0.minerals",
            [],
            ("events[0].minerals", "a list of 0", "a list of 1 to 100 items", ""),
        ),
        (
            "deal.instruments.1.share_frac",
            None,
            (
                "deal.instruments[1]",
                "neither of share_frac and tonnes_per_year",
                "exactly one of them",
                "",
            ),
        ),
        (
            "deal.instruments.1.price_usd_per_t",
            4.0,
            (
                "deal.instruments[1]",
                "price_usd_per_t without agreed_price fixed",
                "both of them or none",
                "",
            ),
        ),
        ("data", "abc", ("data", '"abc"', "a data digest of 64 hexadecimal digits", "")),
        ("model", 1, ("model", "1", "a model version like 1.0", "")),
        ("version", "1", ("version", '"1"', "1", "")),
    ],
)
def test_that_a_wrong_value_is_refused_with_found_and_allowed(path, value, expected):
    assert only_problem(edited(path, value)) == Problem(*expected, "x.json")


def test_that_two_instruments_of_a_kind_are_refused_by_their_places():
    twins = [*tree()["deal"]["instruments"], tree()["deal"]["instruments"][0]]
    assert only_problem(edited("deal.instruments", twins)) == Problem(
        "deal",
        "instruments 0 and 3 are both border_floor for gallium (refined)",
        "one of a kind for a mineral and stage",
        "",
        "x.json",
    )


def test_that_a_file_from_before_later_fields_is_read_with_their_defaults():
    assert {"worlds", "doctrine"}.isdisjoint(tree())
    old = parse_scenario(STORED.read_bytes()).scenario
    assert (old.worlds, old.doctrine) == (Scenario().worlds, Scenario().doctrine)
    assert old.assumptions.discount_rate_frac == Scenario().assumptions.discount_rate_frac


def test_that_a_missing_value_is_told():
    instruments = tree()["deal"]["instruments"]
    del instruments[0]["price_usd_per_t"]
    problem = only_problem(edited("deal.instruments", instruments))
    assert (problem.path, problem.found) == ("deal.instruments[0].price_usd_per_t", "nothing")


def test_that_all_wrong_values_are_told_at_once():
    content = edited("coalition.members.0", {"region": "us", "article": [], "joins": 3})
    with pytest.raises(ScenarioError) as caught:
        parse_scenario(content)
    assert [problem.path for problem in caught.value.problems] == [
        "coalition.members[0].region",
        "coalition.members[0].joins",
        "coalition.members[0].article",
    ]


def test_that_a_file_of_countless_faults_tells_the_first_hundred():
    strange = tree() | {f"k{number}": number for number in range(20_000)}
    with pytest.raises(ScenarioError) as caught:
        parse_scenario(json.dumps(strange).encode())
    assert [problem.path for problem in caught.value.problems] == [f"k{n}" for n in range(100)]


def file_problem(content):
    with pytest.raises(FileError) as caught:
        parse_scenario(content, file="x.json")
    (problem,) = caught.value.problems
    return problem


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"[]", Problem("", "a list of 0", "an object", "", "x.json")),
        (edited("version", value=True), Problem("version", "true", "1", "", "x.json")),
        (b"{}", Problem("format", "no key format", "negotiator-scenario", "", "x.json")),
        (
            edited("format", "negotiator-scenari"),
            Problem(
                "format",
                '"negotiator-scenari"',
                "negotiator-scenario",
                "negotiator-scenario",
                "x.json",
            ),
        ),
    ],
)
def test_that_what_is_no_scenario_is_refused(content, problem):
    assert file_problem(content) == problem


def test_that_a_newer_file_is_refused_by_the_version_that_wrote_it():
    newer = json.loads(edited("version", 2))
    newer |= {"model": "3.4", "key_of_the_future": 1}
    assert file_problem(json.dumps(newer).encode()) == Problem(
        "version",
        'a file of version 2, written by model "3.4"',
        "version 1, or a newer program",
        "",
        "x.json",
    )


def test_that_the_schema_accepts_the_stored_file_and_refuses_a_broken_one():
    schema = scenario_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate(tree())
    for path, value in (
        ("deal.instruments.0.price_usd_per_tonne", 5),
        ("deal.instruments.0.price_usd_per_t", 0),
        ("deal.instruments.0.start", "2027"),
        ("format", "else"),
        ("version", 2),
        ("events.0.targets", "nobody"),
    ):
        assert not validator.is_valid(json.loads(edited(path, value))), path


def test_that_the_written_form_is_canonical():
    content = scenario_bytes(Scenario(name="é"), data_digest=DIGEST)
    text = content.decode("utf-8")
    assert text.endswith("}\n")
    assert '  "name": "é",\n' in text
    assert list(json.loads(text)) == sorted(json.loads(text))
    assert scenario_bytes(Scenario(name="é"), data_digest=DIGEST) == content


def test_that_members_keep_their_order():
    members = tuple(Member(region=region) for region in ("USA", "AUS", "JPN"))
    scenario = Scenario(coalition=Coalition(members=members), deal=Deal())
    content = scenario_bytes(scenario, data_digest=DIGEST)
    assert parse_scenario(content).scenario.coalition.regions == ("USA", "AUS", "JPN")


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        (
            "../x",
            1.0,
            Problem(
                "basis", 'the key "../x"', "a name of a base number like gallium.price_usd_per_t"
            ),
        ),
        (
            "gallium.price_usd_per_t",
            "dear",
            Problem("basis.gallium.price_usd_per_t", '"dear"', "a number"),
        ),
    ],
)
def test_that_a_wrong_base_number_is_told_by_its_name(name, value, problem):
    tree = json.loads(scenario_bytes(Scenario(), data_digest="0" * 64)) | {"basis": {name: value}}
    with pytest.raises(ScenarioError) as caught:
        parse_scenario(json.dumps(tree).encode())
    assert caught.value.problems == (problem,)
