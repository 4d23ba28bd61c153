"""Charts of gains against no deal: a bar a member, and the map (E29)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ui.format import money_per_year, signed
from ui.texts import listed, translate
from ui.viewmodels.chart_items import LedgerChart, LedgerRow, MapChart
from ui.viewmodels.chart_parts import Column, Reading, Spare, Words
from ui.viewmodels.chart_words import decimals_of, place_text
from ui.viewmodels.ledger_bands import ledger_banded
from ui.viewmodels.mineral_names import sentence_name
from ui.viewmodels.money_words import shown_musd

if TYPE_CHECKING:
    from negotiator.measures.picture import Picture
    from negotiator.model.world import FloatArray, World

_MUSD_PER_BN: Final = 1000.0
_MOST_DECIMALS: Final = 3


def ledger_chart(picture: Picture, world: World) -> LedgerChart:
    """Draw what each member gains or loses a year, and as whom: mean over the run."""
    lines = {region: picture.gains[region] for region in picture.club.members}
    factor, unit = _money_unit(max(abs(line.total) for line in lines.values()))
    order = sorted(lines, key=lambda region: -abs(lines[region].total))
    parts = np.array(
        [
            (line.consumers, line.producers, line.treasury)
            for line in (lines[region] for region in order)
        ]
    ).reshape(-1, 3)
    amounts: FloatArray = parts / factor
    totals = amounts.sum(axis=1)
    decimals = min(decimals_of(totals), _MOST_DECIMALS)
    names = (
        translate("charts", "consumers"),
        translate("charts", "producers"),
        translate("charts", "treasury"),
    )
    headers = (*names, translate("charts", "sum"))
    places = tuple(place_text(world, region) for region in order)

    def item_reading(item: int, _quarter: int) -> Reading:
        said = listed(
            f"{name} {signed(float(value), decimals=decimals)}"
            for name, value in zip(names, amounts[item], strict=True)
        )
        return (
            Words(f"{places[item]}: "),
            _gain_words(float(totals[item]), decimals),
            Words(listed(("", said))),
        )

    worst, of = int(totals.argmin()), _minerals_text(picture, world)
    chart = LedgerChart(
        **_shared(picture, unit=unit),
        question=translate("charts", "Who gains, and as whom?"),
        times=places,
        columns=tuple(
            Column(listed((header, unit)), values)
            for header, values in zip(headers, (*amounts.T, totals), strict=True)
        ),
        reading=lambda _quarter: _count_reading(
            totals * factor, places[worst], _gain_words(float(totals[worst]), decimals), of=of
        ),
        meaning=translate(
            "charts",
            "Gain a year against no deal under the same events, mean over the run: what consumers, "
            "producers and the treasury of each member gain or lose, and the sum as a dot. Over {of}.",
        ).format(of=of),
        items=tuple(order),
        item_reading=item_reading,
        rows=tuple(
            LedgerRow(place, (float(a), float(b), float(c)))
            for place, (a, b, c) in zip(places, amounts, strict=True)
        ),
        part_names=names,
        total_name=headers[-1],
        decimals=decimals,
    )
    bands = picture.headline_bands
    return chart if bands is None else ledger_banded(chart, bands, musd=factor)


def map_chart(picture: Picture, world: World) -> MapChart:
    """Draw who gains and who loses on the map: every seat, member or not."""
    gains = picture.gains_musd_per_year
    members = frozenset(picture.club.members)
    peak = max((abs(gain) for gain in gains.values()), default=0.0)
    factor, unit = _money_unit(peak)
    order = tuple(sorted(gains, key=gains.__getitem__))
    values = np.array([gains[region] for region in order]) / factor
    decimals = min(decimals_of(values), _MOST_DECIMALS)
    places = tuple(place_text(world, region) for region in order)

    def item_reading(item: int, _quarter: int) -> Reading:
        inside = translate("charts", "in the club")
        outside = translate("charts", "outside")
        return (
            Words(f"{places[item]}: "),
            _gain_words(float(values[item]), decimals),
            Words(listed(("", inside if order[item] in members else outside))),
        )

    inside = np.array([region in members for region in order])
    worst = int(np.where(inside, values, np.inf).argmin())
    top, of = peak / factor, _minerals_text(picture, world)
    return MapChart(
        **_shared(picture, unit=unit),
        question=translate("charts", "Who gains and who loses?"),
        times=places,
        columns=(Column(translate("charts", "Gain, {unit} a year").format(unit=unit), values),),
        reading=lambda _quarter: _count_reading(
            values[inside] * factor,
            places[worst],
            _gain_words(float(values[worst]), decimals),
            of=of,
        ),
        meaning=translate(
            "charts",
            "Gain a year against no deal under the same events, mean over the run, of every seat, "
            "member or not; losses are hatched, members have a dark outline. Over {of}.",
        ).format(of=of),
        items=order,
        item_reading=item_reading,
        gains={region: gain / factor for region, gain in gains.items()},
        members=members,
        legend=(signed(-top, decimals=decimals), "0", signed(top, decimals=decimals)),
        peak=top,
        seats={region.id: region for region in world.seated},
        others_text=translate("charts", "no seat"),
    )


def _shared(picture: Picture, *, unit: str) -> dict[str, Any]:
    """Return what both charts of gains have."""
    return {
        "subject": picture.mineral,
        "quarters": len(picture.quarters),
        "marks": (),
        "unit": translate("charts", "{unit} a year").format(unit=unit),
        "weakness": "",
    }


def _minerals_text(picture: Picture, world: World) -> str:
    """Say over which minerals gains are summed."""
    minerals = picture.headline_minerals
    if len(minerals) == 1:
        return sentence_name(world.mineral(minerals[0]))
    return translate("charts", "{count} minerals").format(count=len(minerals))


def _count_reading(gains_musd: FloatArray, worst: str, amount: Words, *, of: str) -> Reading:
    """Say how many members gain, as the headline counts them, who is worst off, and over which minerals."""
    gains = [shown_musd(gain) for gain in gains_musd.tolist()]
    if not any(gains):
        return (Words(listed((translate("headline", "nobody gains or loses"), of))),)
    said = translate("charts", " of {all} gain; worst off {worst} ")
    if min(gains) > 0.0:
        said = translate("charts", " of {all} gain; the least: {worst} ")
    return (
        Words(str(sum(gain > 0.0 for gain in gains)), "text", strong=True),
        Words(said.format(all=len(gains), worst=worst)),
        amount,
        Words(listed(("", of)), spare=Spare.DETAIL),
    )


def _gain_words(gain: float, decimals: int) -> Words:
    text = signed(gain, decimals=decimals)
    role = "text" if text == "0" else "gain_text" if gain > 0.0 else "loss_text"
    return Words(text, role, strong=True)


def _money_unit(peak_musd: float) -> tuple[float, str]:
    """Return million USD in the unit of a chart, and the unit."""
    unit = money_per_year(peak_musd)[1]
    return (_MUSD_PER_BN if unit == money_per_year(_MUSD_PER_BN)[1] else 1.0), unit
