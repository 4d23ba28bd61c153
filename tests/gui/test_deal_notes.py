"""Sentences under the controls of the deal."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from negotiator.model.notices import notice
from tests.helpers.pictures import NDPR, a_picture, a_series
from ui.viewmodels.deal_notes import notice_texts, settings_text, shortfall_text
from ui.viewmodels.deal_rows import risk_bars


def a_picture_short_of(by_quarter_t: dict[int, float]):
    unfilled_t = np.zeros(60)
    for quarter, missing_t in by_quarter_t.items():
        unfilled_t[quarter] = missing_t
    return a_picture(series=a_series(unfilled_quota_t=unfilled_t))


def test_that_the_shortfall_is_that_of_the_worst_year(qapp):
    picture = a_picture_short_of({7: 300.0, 8: 100.0, 9: 100.0, 10: 100.0, 11: 100.0})
    assert shortfall_text(picture) == "2028: 400 t that no member can deliver"


def test_that_a_large_shortfall_is_in_thousand_tonnes(qapp):
    assert shortfall_text(a_picture_short_of({4: 2500.0})) == (
        "2027: 2.50 kt that no member can deliver"
    )


def test_that_nothing_missing_says_nothing(qapp):
    assert shortfall_text(a_picture_short_of({3: 0.2})) == ""


def test_that_a_notice_stands_under_the_control_of_its_instrument(qapp):
    picture = a_picture(
        notices=(
            notice("deal.instruments[0]", "nobody_refines", mineral="this"),
            notice("deal.instruments[1].share_frac", "nobody_mines", mineral="this"),
            notice(f"{NDPR}, refined", "buyers_rationed"),
            notice("coalition.members[0]", "empty_club"),
            notice("gallium, refined", "nobody_refines", mineral="gallium"),
            notice("deal.instruments[7]", "nobody_refines", mineral="what is not there"),
        )
    )
    assert notice_texts(picture, NDPR, quota=False) == (
        "Nobody in the club refines this. Add a member that does.",
        "Some buyers have no other origin: they are rationed at the price the last of them would pay. "
        "A stockpile or a joint project would cover it.",
    )
    assert notice_texts(picture, NDPR, quota=True) == (
        "Nobody in the club mines this. Add a member that does.",
    )


def test_that_a_notice_of_another_mineral_is_not_shown(qapp):
    picture = a_picture(notices=(notice("deal.instruments[0]", "nobody_refines", mineral="NdPr"),))
    assert notice_texts(replace(picture, mineral="gallium"), "gallium", quota=False) == ()


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "No deal: nothing is set"),
        (1, "1 setting differs from no deal"),
        (11, "11 settings differ from no deal"),
    ],
)
def test_that_settings_are_counted_in_words(qapp, count, text):
    assert settings_text(count) == text


@pytest.mark.parametrize(("risk", "bars"), [(0.99, 1), (1.0, 2), (1.99, 2), (2.0, 3), (5.1, 3)])
def test_that_risk_bars_rise_at_one_and_two(risk, bars):
    assert risk_bars(risk) == bars
