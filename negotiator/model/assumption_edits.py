"""Edits of assumptions: free functions that take a scenario and return the changed one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import ValidationError

from negotiator.errors import ScenarioError
from negotiator.model.assumptions import Assumptions, Behaviour, Override
from negotiator.model.problems import problems_of

if TYPE_CHECKING:
    from negotiator.model.scenario import Scenario


def with_override(
    scenario: Scenario, *, mineral: str, parameter: str, value: float | None
) -> Scenario:
    """Give a parameter of a mineral another value; None takes that of the data again.

    Parameters
    ----------
    scenario : Scenario
    mineral : id
    parameter : name in the table, `component.` before it for the component stage
    value : in the unit of the table
    """
    old = scenario.assumptions.overrides
    kept = tuple(o for o in old if (o.mineral, o.parameter) != (mineral, parameter))
    if value is not None:
        kept = (*kept, Override(mineral=mineral, parameter=parameter, value=value))
    kept = tuple(sorted(kept, key=lambda o: (o.mineral, o.parameter)))
    return _with(scenario, scenario.assumptions.model_copy(update={"overrides": kept}))


def with_behaviour(scenario: Scenario, *, constant: str, value: float | None) -> Scenario:
    """Give a constant of behaviour another value; None takes the default again.

    Raises
    ------
    ScenarioError
        If the value lies outside the bounds of the constant.
    """
    default = Behaviour.model_fields[constant].default
    values = {
        **scenario.assumptions.behaviour.model_dump(),
        constant: default if value is None else value,
    }
    try:
        behaviour = Behaviour(**values)
    except ValidationError as error:
        schema = Behaviour.model_json_schema()
        problems = problems_of(error, schema, inside="assumptions.behaviour")
        raise ScenarioError.of(problems) from error
    return _with(scenario, scenario.assumptions.model_copy(update={"behaviour": behaviour}))


def without_assumptions(scenario: Scenario) -> Scenario:
    """Take all assumptions as they come; coalition, deal and events stay."""
    return _with(scenario, Assumptions())


def _with(scenario: Scenario, assumptions: Assumptions) -> Scenario:
    return scenario.model_copy(update={"assumptions": assumptions})
