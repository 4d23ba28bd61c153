"""Sentences under the controls of the deal: what no member can deliver, what has no effect."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from negotiator.phrases import in_a_row
from ui.format import short, tonnes
from ui.texts import translate
from ui.viewmodels.phrase_words import said

if TYPE_CHECKING:
    from negotiator.measures.picture import Picture
    from negotiator.model.notices import Notice
    from negotiator.model.scenario import Scenario

_SHOWN_T: Final = 0.5
"""A shortfall below this many tonnes in a year is not worth a line."""
_INSTRUMENT: Final = re.compile(r"^deal\.instruments\[(\d+)\]")
QUOTA: Final = "purchase_quota"


def shortfall_text(picture: Picture) -> str:
    """`2028: 0.4 kt that no member can deliver`, for the year in which most is missing."""
    missing_t: defaultdict[str, float] = defaultdict(float)
    for quarter, unfilled_t in zip(
        picture.quarters, picture.series.unfilled_quota_t.tolist(), strict=True
    ):
        missing_t[quarter[:4]] += unfilled_t
    year = max(missing_t, key=missing_t.__getitem__)
    if missing_t[year] < _SHOWN_T:
        return ""
    text, unit = tonnes(missing_t[year])
    pattern = translate("deal", "{year}: {amount} that no member can deliver")
    return pattern.format(year=year, amount=f"{text} {unit}")


def notice_texts(picture: Picture, mineral: str, *, quota: bool) -> tuple[str, ...]:
    """Return what the run says of a mineral and what would do, of its quota or of the rest."""
    concerned = (
        notice
        for notice in picture.notices
        if _concerns(notice, picture.scenario, mineral) and _on_quota(notice, picture) == quota
    )
    return tuple(dict.fromkeys(said(in_a_row((notice.text, notice.cure))) for notice in concerned))


def settings_text(count: int) -> str:
    """`11 settings differ from no deal`."""
    if count == 0:
        return translate("deal", "No deal: nothing is set")
    if count == 1:
        return translate("deal", "1 setting differs from no deal")
    pattern = translate("deal", "{count} settings differ from no deal")
    return pattern.format(count=short(count))


def _concerns(notice: Notice, scenario: Scenario, mineral: str) -> bool:
    place = _INSTRUMENT.match(notice.where)
    if place is None:
        return re.match(rf"{re.escape(mineral)}\b", notice.where) is not None
    index = int(place[1])
    instruments = scenario.deal.instruments
    return index < len(instruments) and instruments[index].mineral == mineral


def _on_quota(notice: Notice, picture: Picture) -> bool:
    place = _INSTRUMENT.match(notice.where)
    if place is None:
        return False
    return picture.scenario.deal.instruments[int(place[1])].kind == QUOTA
