"""The words of the headline: four blocks from one picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.format import NO_VALUE, fixed, percent, signed_points, written_change_frac
from ui.texts import translate
from ui.viewmodels.chart_parts import Words
from ui.viewmodels.headline_ranges import RangeTexts, range_texts
from ui.viewmodels.mineral_names import sentence_name
from ui.viewmodels.money_words import change_with_unit, money_unit, shown_musd
from ui.viewmodels.payers_text import PayersText, payers_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from negotiator.measures.picture import Picture
    from negotiator.measures.series import Headline
    from negotiator.model.baselines import Baseline
    from negotiator.model.world import World

_UNCHANGED = "\u00b10"


@dataclass(frozen=True, slots=True)
class FigureText:
    """A figure with its unit, its change against no deal, and a line above and below."""

    caption: str
    figure: str
    unit: str
    change: Words
    foot: str


@dataclass(frozen=True, slots=True)
class WorstText:
    """The member that gains least."""

    caption: str
    region: str | None
    name: str
    amount: Words
    foot: str


@dataclass(frozen=True, slots=True)
class HeadlineText:
    """All that the headline says."""

    secure: FigureText
    cost: FigureText
    payers: PayersText
    worst: WorstText
    ranges: RangeTexts
    basis: str
    """In sentences: over which minerals and years, against what."""


def headline_text(
    picture: Picture, world: World, *, region_name: Callable[[str], str], span: tuple[str, str]
) -> HeadlineText:
    """Write the headline of a picture; `span` is the first and the last year of the means."""
    if not picture.club.members:
        return blank_headline(translate("headline", "Nobody is in the club"))
    headline, bands = picture.headline, picture.headline_bands
    scope = scope_text(picture, world)
    ranges = RangeTexts() if bands is None else range_texts(headline, bands)
    return HeadlineText(
        secure=_secure(headline, scope),
        cost=_cost(headline, span),
        payers=payers_text(headline),
        worst=_worst(headline, region_name),
        ranges=ranges,
        basis=f"{_basis(scope, span, picture.baseline)} {ranges.basis}".rstrip(),
    )


def blank_headline(reason: str) -> HeadlineText:
    """Write the headline where there are no numbers."""
    nothing = Words("")
    return HeadlineText(
        FigureText(_secure_caption(), NO_VALUE, "", nothing, reason),
        FigureText(translate("headline", "Cost a year"), NO_VALUE, "", nothing, ""),
        PayersText(translate("headline", "Who pays"), None, NO_VALUE, ""),
        WorstText(translate("headline", "Worst off"), None, NO_VALUE, nothing, ""),
        RangeTexts(),
        reason,
    )


def headline_span(picture: Picture) -> tuple[str, str]:
    """Return the first and the last year over which the figures of the headline are means."""
    return picture.quarters[0][:4], picture.quarters[-1][:4]


def scope_text(picture: Picture, world: World) -> str:
    """Say over which minerals the headline goes: `3 minerals` or one name."""
    count = len(picture.headline_minerals)
    if count == 1:
        return sentence_name(world.mineral(picture.headline_minerals[0]))
    return translate("headline", "{count} minerals").format(count=count)


def toned(text: str, change: float, *, good: float) -> Words:
    """Give a change the colour of a gain where it goes the way of `good` (+1 or -1)."""
    if text == "0":
        return Words(_UNCHANGED)
    return Words(text, "gain_text" if change * good > 0.0 else "loss_text", strong=True)


def _secure_caption() -> str:
    return translate("headline", "Secure share of our needs")


def _secure(headline: Headline, scope: str) -> FigureText:
    change_frac = written_change_frac(
        headline.secure_share_frac, headline.secure_share_no_deal_frac
    )
    foot = translate("headline", "no deal {share}, {scope}")
    return FigureText(
        caption=_secure_caption(),
        figure=fixed(headline.secure_share_frac * 100.0, 0),
        unit="%",
        change=toned(signed_points(change_frac), change_frac, good=1.0),
        foot=foot.replace("{share}", percent(headline.secure_share_no_deal_frac)).replace(
            "{scope}", scope
        ),
    )


def _cost(headline: Headline, span: tuple[str, str]) -> FigureText:
    unit = money_unit(headline.cost_musd_per_year)
    change_musd = _cost_change_musd(headline)
    small = money_unit(change_musd) != unit
    text = change_with_unit(change_musd) if small else unit.change(change_musd)
    no_deal = unit.amount(headline.cost_no_deal_musd_per_year)
    return FigureText(
        caption=translate("headline", "Cost a year, {span}").format(span=_span_text(span)),
        figure=unit.amount(headline.cost_musd_per_year),
        unit=unit.full,
        change=toned(text, change_musd, good=-1.0),
        foot=translate("headline", "no deal {cost} {unit}").format(cost=no_deal, unit=unit.short),
    )


def _cost_change_musd(headline: Headline) -> float:
    return headline.cost_musd_per_year - headline.cost_no_deal_musd_per_year


def _worst(headline: Headline, region_name: Callable[[str], str]) -> WorstText:
    gains = headline.gains_musd_per_year
    worst = headline.worst_off
    if worst is None:
        return blank_headline("").worst
    if not any(shown_musd(gain) for gain in gains.values()):
        return _nobody()
    loses = shown_musd(gains[worst]) < 0.0
    return WorstText(
        caption=translate("headline", "Worst off")
        if loses
        else translate("headline", "Gains least"),
        region=worst,
        name=region_name(worst),
        amount=toned(change_with_unit(gains[worst]), gains[worst], good=1.0),
        foot=_others_text(gains.values(), worst_gains=shown_musd(gains[worst]) > 0.0),
    )


def _nobody() -> WorstText:
    """Write the block where the deal moves nobody."""
    return WorstText(
        translate("headline", "Worst off"),
        None,
        translate("headline", "Nobody"),
        Words(""),
        translate("headline", "nobody gains or loses"),
    )


def _others_text(gains: Iterable[float], *, worst_gains: bool) -> str:
    """Say how many members gain: `the other 19 gain`, `all 20 gain` or `7 of 20 gain`."""
    listed = tuple(gains)
    gaining = sum(shown_musd(gain) > 0.0 for gain in listed)
    if len(listed) == 1:
        return translate("headline", "the only member")
    if worst_gains:
        return translate("headline", "all {count} gain").format(count=len(listed))
    if gaining == len(listed) - 1 and gaining > 1:
        return translate("headline", "the other {count} gain").format(count=gaining)
    return translate("headline", "{gaining} of {count} gain").format(
        gaining=gaining, count=len(listed)
    )


def _basis(scope: str, span: tuple[str, str], baseline: Baseline) -> str:
    pattern = translate(
        "headline",
        "Mean of {span} over {scope}, against no deal under the same events, in USD of 2024.",
    )
    if baseline == "shipped":
        pattern = translate(
            "headline",
            "Mean of {span} over {scope}, against no deal under the same events and the "
            "assumptions as shipped, in USD of 2024.",
        )
    return pattern.format(span=_span_text(span), scope=scope)


def _span_text(span: tuple[str, str]) -> str:
    return span[0] if span[0] == span[1] else f"{span[0]}\u2013{span[1]}"
