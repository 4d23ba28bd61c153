"""Edits of memberships: articles and dates, with checks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiator.errors import ScenarioError
from negotiator.model.coalition import ARTICLES, Coalition, Member
from negotiator.model.member_edits import with_article, with_membership
from negotiator.model.scenario import Scenario

CLUB = Scenario(coalition=Coalition(members=(Member(region="USA"), Member(region="JPN"))))


def member(scenario: Scenario, region: str) -> Member:
    return next(one for one in scenario.coalition.members if one.region == region)


@given(st.sampled_from(ARTICLES), st.permutations(ARTICLES))
def test_that_an_article_withdrawn_and_signed_again_leaves_all_as_it_was(article, order) -> None:
    less = with_article(CLUB, {"JPN"}, article, signed=False)
    assert article not in member(less, "JPN").articles
    assert member(less, "USA").articles == ARTICLES
    assert with_article(less, {"JPN"}, article, signed=True) == CLUB
    none = CLUB
    for one in order:
        none = with_article(none, {"USA", "JPN"}, one, signed=False)
    assert {one.articles for one in none.coalition.members} == {()}


def test_that_who_is_not_in_the_club_signs_nothing() -> None:
    assert with_article(CLUB, {"KOR"}, "border", signed=True) == CLUB
    assert with_membership(CLUB, {"KOR"}, joins="2029Q1", leaves=None) == CLUB


def test_that_dates_are_set_for_those_named_and_taken_back() -> None:
    dated = with_membership(CLUB, {"JPN"}, joins="2029Q1", leaves="2032Q3")
    assert (member(dated, "JPN").joins, member(dated, "JPN").leaves) == ("2029Q1", "2032Q3")
    assert member(dated, "USA").joins is None
    assert with_membership(dated, {"JPN"}, joins=None, leaves=None) == CLUB


@pytest.mark.parametrize(
    ("joins", "leaves", "where", "words"),
    [
        ("2029Q5", None, "joins", "a quarter like 2027Q1"),
        (None, "soon", "leaves", "a quarter like 2027Q1"),
        ("2029Q1", "2029Q1", "leaves", "a quarter after 2029Q1"),
        (None, "2026Q1", "leaves", "a quarter after the start of the run"),
    ],
)
def test_that_dates_without_sense_are_refused(joins, leaves, where: str, words: str) -> None:
    with pytest.raises(ScenarioError) as told:
        with_membership(CLUB, {"JPN"}, joins=joins, leaves=leaves)
    (problem,) = told.value.problems
    assert problem.path == f"coalition.members.{where}"
    assert problem.allowed == words
