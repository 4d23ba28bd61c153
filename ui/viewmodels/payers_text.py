"""Who bears the change of the cost, in words and as the parts of a bar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.format import percent
from ui.texts import translate
from ui.viewmodels.mineral_names import capitalised
from ui.viewmodels.money_words import MoneyUnit, money_unit, shown_musd

if TYPE_CHECKING:
    from negotiator.measures.series import Headline


@dataclass(frozen=True, slots=True)
class PayersText:
    """Who bears the change of the cost."""

    caption: str
    buyers_frac: float | None
    """Part of the buyers; None where one side gains, so that there are no parts of a whole."""
    buyers: str
    treasuries: str


def payers_text(headline: Headline) -> PayersText:
    """Write who pays, saves or collects what the deal costs."""
    buyers = shown_musd(headline.buyers_change_musd_per_year)
    treasuries = shown_musd(headline.treasuries_change_musd_per_year)
    unit = money_unit(max(abs(buyers), abs(treasuries)))
    if buyers == treasuries == 0.0:
        return PayersText(
            translate("headline", "Who pays"), None, translate("headline", "Nothing changes"), ""
        )
    if min(buyers, treasuries) >= 0.0:
        return PayersText(
            _sum_caption(
                translate("headline", "Who pays the {amount} {unit}"), buyers + treasuries
            ),
            buyers / (buyers + treasuries),
            translate("headline", "buyers {amount}").format(amount=unit.amount(buyers)),
            translate("headline", "treasuries {amount}").format(amount=unit.amount(treasuries)),
        )
    if max(buyers, treasuries) <= 0.0:
        caption = _sum_caption(
            translate("headline", "Who saves the {amount} {unit}"), buyers + treasuries
        )
        return PayersText(caption, None, *_mixed_texts(buyers, treasuries, unit))
    caption = translate("headline", "Who pays, who collects")
    if treasuries > 0.0:
        caption = translate("headline", "Who pays, who saves")
    return PayersText(caption, None, *_mixed_texts(buyers, treasuries, unit))


def _sum_caption(pattern: str, change_musd: float) -> str:
    unit = money_unit(change_musd)
    return pattern.format(amount=unit.amount(change_musd), unit=unit.short)


def _mixed_texts(buyers: float, treasuries: float, unit: MoneyUnit) -> tuple[str, str]:
    """Say what buyers and what treasuries do, who pays first; in one unit."""
    lines = [
        (buyers, translate("headline", "buyers pay +{amount} {unit}")),
        (treasuries, translate("headline", "treasuries pay {amount} {unit}")),
    ]
    if buyers <= 0.0:
        lines[0] = (buyers, translate("headline", "buyers save {amount} {unit}"))
    if treasuries < 0.0:
        lines[1] = (treasuries, translate("headline", "treasuries collect {amount} {unit}"))
    lines.sort(key=lambda line: line[0] <= 0.0)
    first, second = (
        pattern.format(amount=unit.amount(musd), unit=unit.short) for musd, pattern in lines
    )
    return capitalised(first), second


def percents(buyers_frac: float) -> tuple[str, str]:
    """Write the two parts of the split bar so that they add up to 100."""
    buyers = round(buyers_frac, 2)
    return percent(buyers), percent(1.0 - buyers)
