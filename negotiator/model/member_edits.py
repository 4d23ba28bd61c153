"""Edits of memberships: what members sign, and from when to when they are in the club."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from negotiator.errors import Problem, ScenarioError
from negotiator.model.allowed import A_QUARTER
from negotiator.model.coalition import ARTICLES
from negotiator.model.known import quarter_text
from negotiator.phrases import phrase, quarter_fact
from negotiator.units import quarter_index

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from negotiator.model.coalition import Article, Member
    from negotiator.model.scenario import Scenario


def with_article(
    scenario: Scenario, regions: Collection[str], article: Article, *, signed: bool
) -> Scenario:
    """Let the members among some regions sign an article, or withdraw from it.

    Articles keep their order; who is not in the club stays outside.
    """

    def articles(member: Member) -> dict[str, Any]:
        kept = {*member.articles, article} if signed else {*member.articles} - {article}
        return {"articles": tuple(one for one in ARTICLES if one in kept)}

    return _with_each(scenario, regions, articles)


def with_membership(
    scenario: Scenario, regions: Collection[str], *, joins: str | None, leaves: str | None
) -> Scenario:
    """Set the first quarter inside (None: from the start) and the first one outside again (None: never).

    Raises
    ------
    ScenarioError
        If a quarter is not one, or a member would leave before it has joined.
    """
    first = 0 if joins is None else _index("coalition.members.joins", joins)
    if leaves is not None and _index("coalition.members.leaves", leaves) <= first:
        allowed = phrase("a quarter after the start of the run")
        if joins is not None:
            allowed = phrase("a quarter after {quarter}", quarter=quarter_fact(joins))
        path = "coalition.members.leaves"
        raise ScenarioError.of((Problem(path, quarter_text(leaves), allowed),))
    return _with_each(scenario, regions, lambda _member: {"joins": joins, "leaves": leaves})


def _with_each(
    scenario: Scenario, regions: Collection[str], change: Callable[[Member], dict[str, Any]]
) -> Scenario:
    members = tuple(
        member.model_copy(update=change(member)) if member.region in regions else member
        for member in scenario.coalition.members
    )
    coalition = scenario.coalition.model_copy(update={"members": members})
    return scenario.model_copy(update={"coalition": coalition})


def _index(path: str, quarter: str) -> int:
    try:
        return quarter_index(quarter)
    except ValueError as error:
        problem = Problem(path, f"{quarter!r}", A_QUARTER)
        raise ScenarioError.of((problem,)) from error
