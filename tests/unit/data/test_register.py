"""The register of levers and outputs: complete, and of one mind with scenario and run."""

from __future__ import annotations

import pytest

from negotiator.data.register import load_register, parse_register
from negotiator.errors import DataError
from negotiator.files.report import report_tree
from negotiator.model.deal import ARTICLE_OF
from negotiator.model.scenario import Scenario
from tests.helpers.reports import a_report

SCHEMA = Scenario.model_json_schema()
DEFINITIONS = SCHEMA["$defs"]
NO_LEVERS = {"name", "note", "coalition", "deal", "events", "doctrine", "assumptions", "worlds"}
"""Texts, and what has levers of its own."""
TEXTS = {"mineral", "supplier", "start"}
"""What the check of the secure share says in words."""
ENTRY = """
[[lever]]
id = "x"
label = "X"
unit = "t"
axes = ""
kind = "flow"
description = "An x."
source = "a test"
"""


def resolved(node):
    return DEFINITIONS[node["$ref"].rsplit("/", 1)[-1]] if "$ref" in node else node


def levers():
    """Schema node of each lever by its id, read off the classes of the scenario."""
    nodes = {name: SCHEMA["properties"][name] for name in SCHEMA["properties"].keys() - NO_LEVERS}
    nodes |= fields("coalition.members", DEFINITIONS["Member"])
    nodes |= {
        name: node
        for name, node in fields("coalition", DEFINITIONS["Coalition"]).items()
        if name != "coalition.members"
    }
    nodes |= fields("assumptions.behaviour", DEFINITIONS["Behaviour"])
    nodes |= fields("assumptions.overrides", DEFINITIONS["Override"])
    rate = DEFINITIONS["Assumptions"]["properties"]["discount_rate_frac"]
    nodes["assumptions.discount_rate_frac"] = rate
    nodes |= fields("worlds", DEFINITIONS["PossibleWorld"])
    nodes |= kinds("deal", DEFINITIONS["Deal"]["properties"]["instruments"]["items"])
    nodes |= kinds("events", SCHEMA["properties"]["events"]["items"])
    nodes |= kinds("doctrine", SCHEMA["properties"]["doctrine"])
    del nodes["doctrine.politically_sorted.tiers"]
    nodes |= fields("doctrine.politically_sorted.tiers", DEFINITIONS["Tier"])
    return nodes


def fields(path, definition):
    return {f"{path}.{name}": node for name, node in definition["properties"].items()}


def kinds(path, union):
    """Levers of a union of kinds: what several kinds have alike stands once, without the kind."""
    classes = {
        kind: resolved({"$ref": ref})["properties"]
        for kind, ref in union["discriminator"]["mapping"].items()
    }
    nodes = {}
    for name in set.union(*map(set, classes.values())):
        found = {kind: one[name] for kind, one in classes.items() if name in one}
        nodes_found = list(found.values())
        most = max(nodes_found, key=nodes_found.count)
        alike = [node for node in nodes_found if node == most and nodes_found.count(node) > 1]
        everywhere = path == "deal" and len(found) == len(classes)
        shared = everywhere or (path != "deal" and alike and name != "cut_frac")
        if name == "kind" or shared:
            nodes[f"{path}.{name}"] = (alike or nodes_found)[0]
        if name != "kind":
            own = {kind: node for kind, node in found.items() if not shared or node not in alike}
            own = {} if everywhere else own
            nodes |= {f"{path}.{kind}.{name}": node for kind, node in own.items()}
    return nodes


def outputs():
    """Ids of all numbers of `run --json`."""
    tree = report_tree(a_report())
    return {
        *(f"club.{name}" for name in tree["club"]),
        *(f"minerals.{name}" for name in tree["minerals"]["gallium"]),
        *(f"ledger.{name}" for name in tree["ledger"]["USA"]),
        *(f"check.{name}" for name in tree["check"]),
        *(f"measures.{name}" for name in tree["measures"]["club"]["gallium"]),
        *(f"payoffs.{name}" for name in tree["payoffs"].keys() - {"worlds"}),
        *(f"payoffs.worlds.{name}" for name in tree["payoffs"]["worlds"][0].keys() - {"name"}),
        *(f"security_check.{name}" for name in tree["security_check"][0].keys() - TEXTS),
    }


def bound(node, *names):
    """Bound of a number in a schema, also where the number is one choice of several."""
    options = (node, *node.get("anyOf", ()))
    found = [option[name] for option in options for name in names if name in option]
    return found[0] if found else None


def default_of(node):
    value = node.get("default")
    return tuple(value) if isinstance(value, list) else value


def test_that_the_register_has_each_lever_of_a_scenario_and_no_other():
    assert set(load_register().levers) == set(levers())


def test_that_the_register_has_each_output_of_a_run_and_no_other():
    assert set(load_register().outputs) == outputs()


def test_that_every_kind_of_instrument_has_a_lever():
    prefixes = {name.split(".")[1] for name in load_register().levers if name.count(".") == 2}
    assert set(ARTICLE_OF) <= prefixes


def test_that_bounds_are_those_that_a_scenario_is_held_to():
    register = load_register()
    for name, node in levers().items():
        variable = register.levers[name]
        assert variable.low == bound(node, "minimum", "exclusiveMinimum"), name
        assert variable.high == bound(node, "maximum", "exclusiveMaximum"), name


def test_that_defaults_are_those_of_a_scenario():
    register = load_register()
    for name, node in levers().items():
        if not name.endswith(".kind"):
            assert register.levers[name].default == default_of(node), name


def test_that_units_stand_in_the_names():
    endings = {
        "_usd_per_t": {"USD/t"},
        "_frac": {"share", "share/quarter"},
        "_musd_per_year": {"million USD/year"},
        "_frac_per_year": {"share/year"},
        "_t": {"t/quarter"},
        "_days": {"day"},
        "_years": {"year"},
        "_per_year": {"t/year"},
    }
    register = load_register()
    for name, variable in {**register.levers, **register.outputs}.items():
        ending = next((one for one in endings if name.endswith(one)), None)
        if ending:
            assert variable.unit in endings[ending], name


def test_that_an_entry_is_read_field_by_field():
    variable = parse_register(ENTRY + "low = 0\nhigh = 9.5\ndefault = ['a']\n").levers["x"]
    assert (variable.label, variable.unit, variable.kind) == ("X", "t", "flow")
    assert (variable.low, variable.high, variable.default, variable.step) == (0, 9.5, ("a",), None)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (ENTRY + ENTRY, "variables.toml, lever 2: found the id x twice."),
        (ENTRY + "lo = 1\n", "variables.toml, lever 1: found the unknown field lo."),
        (ENTRY.replace('unit = "t"', ""), "variables.toml, lever 1: found no text for unit."),
        (ENTRY + 'low = "1"\n', "variables.toml, lever 1: found no number for low."),
        (
            ENTRY.replace('"flow"', '"flux"'),
            "variables.toml, lever 1: found the kind flux. Allowed: price, share, flow, level, "
            "constant, count, time, date, choice.",
        ),
    ],
)
def test_that_a_wrong_entry_is_refused_with_its_place(text, message):
    with pytest.raises(DataError) as caught:
        parse_register(text)
    assert str(caught.value) == message


def test_that_a_broken_register_is_refused():
    with pytest.raises(DataError, match=r"^variables\.toml: found no TOML \("):
        parse_register("[[lever]")
