"""The ranges of the headline in words: between which values its figures lie in most draws."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ui.format import fixed, percent, short, signed
from ui.texts import translate
from ui.viewmodels.chart_bands import with_left_out
from ui.viewmodels.money_words import money_unit, shown_musd

if TYPE_CHECKING:
    from collections.abc import Callable

    from negotiator.measures.bands import Ends, HeadlineBands
    from negotiator.measures.series import Headline
    from ui.viewmodels.money_words import MoneyUnit

_STEPS: Final = 4.0
"""Numbers are written so finely that a range is at least so many of their steps wide, if decimals allow."""
_DECIMALS_AT_MOST: Final = 2


@dataclass(frozen=True, slots=True)
class RangeText:
    """The range of a block: the same in a long and in shorter forms, for the room that there is."""

    shown: tuple[str, ...] = ()
    """The longest first; none where there is no range."""

    @property
    def spoken(self) -> str:
        """The range for a screen reader."""
        return _in_draws(self.shown[0]) if self.shown else ""


@dataclass(frozen=True, slots=True)
class RangeTexts:
    """The ranges of the four blocks."""

    secure: RangeText = RangeText()
    cost: RangeText = RangeText()
    payers: RangeText = RangeText()
    worst: RangeText = RangeText()
    basis: str = ""
    """What the ranges are, out of how many draws."""


def range_texts(headline: Headline, bands: HeadlineBands) -> RangeTexts:
    """Write the ranges of the figures that a headline shows."""
    return RangeTexts(
        secure=_secure(bands),
        cost=_cost(headline, bands),
        payers=_payers(headline, bands),
        worst=_worst(headline, bands),
        basis=_basis(bands),
    )


def gain_range(ends_musd: Ends) -> str:
    """Write between which values a yearly gain lies in most draws, in million USD."""
    return _in_draws(_range(ends_musd, 1.0, _signed))


def _in_draws(words: str) -> str:
    return translate("headline", "in 8 of 10 draws {range}").format(range=words)


def _secure(bands: HeadlineBands) -> RangeText:
    share = _range(bands.secure_share_frac, 0.01, _plain)
    return _with_change(share, _range(bands.secure_change_frac, 0.01, _signed))


def _cost(headline: Headline, bands: HeadlineBands) -> RangeText:
    unit = money_unit(headline.cost_musd_per_year)
    cost = _range(bands.cost_musd_per_year, unit.musd, _plain)
    return _with_change(cost, _money_range(bands.cost_change_musd_per_year, besides=unit))


def _payers(headline: Headline, bands: HeadlineBands) -> RangeText:
    """Write what buyers and treasuries pay, or save where they do; in the order of the block."""
    buyers = shown_musd(headline.buyers_change_musd_per_year)
    treasuries = shown_musd(headline.treasuries_change_musd_per_year)
    if buyers == treasuries == 0.0:
        return RangeText()
    unit = money_unit(max(abs(buyers), abs(treasuries)))
    lines = [
        (
            translate("headline", "buyers {range}"),
            _range(_towards(bands.buyers_change_musd_per_year, buyers), unit.musd, _plain),
        ),
        (
            translate("headline", "treasuries {range}"),
            _range(_towards(bands.treasuries_change_musd_per_year, treasuries), unit.musd, _plain),
        ),
    ]
    if buyers <= 0.0 < treasuries:
        lines.reverse()
    named = [pattern.format(range=words) for pattern, words in lines]
    whole = translate("headline", "{first}, {second} {unit}")
    brief = translate("headline", "{first}; {second}")
    return RangeText(
        (
            whole.format(first=named[0], second=named[1], unit=unit.short),
            brief.format(first=lines[0][1], second=lines[1][1]),
        )
    )


def _worst(headline: Headline, bands: HeadlineBands) -> RangeText:
    """Write what the member that is named gains, and in how many draws it is the one to be named."""
    worst = headline.worst_off
    if worst is None or not any(map(shown_musd, headline.gains_musd_per_year.values())):
        return RangeText()
    gain = _money_range(bands.gains[worst].total)
    if len(headline.gains_musd_per_year) == 1:
        return RangeText((gain,))
    pattern = translate("headline", "{range}, least in {share}")
    return RangeText((pattern.format(range=gain, share=percent(bands.worst_frac[worst])), gain))


def _basis(bands: HeadlineBands) -> str:
    words = translate(
        "headline",
        "Ranges: between 10 and 90 % of {draws} draws of the parameters, seed {seed}; changes are taken "
        "in the same draw.",
    ).format(draws=fixed(bands.draws, 0), seed=bands.seed)
    return with_left_out(words, draws=bands.draws, counted=bands.counted)


def _with_change(value: str, change: str) -> RangeText:
    """Put the range of the change behind that of the value, where there is room and there is one."""
    if change == "0":
        return RangeText((value,))
    both = translate("headline", "{range} ({change})").format(range=value, change=change)
    return RangeText((both, value))


def _money_range(ends: Ends, *, besides: MoneyUnit | None = None) -> str:
    """Write the range of a change of money, with its unit unless that is the one that stands above."""
    unit = money_unit(max(map(abs, ends)))
    words = _range(ends, unit.musd, _signed)
    return words if words == "0" or unit == besides else f"{words} {unit.short}"


def _towards(ends: Ends, change: float) -> Ends:
    """Turn the range of a change round where the block tells its amount as one that is saved."""
    return type(ends)(-ends.high, -ends.low) if change < 0.0 else ends


def _range(ends: Ends, unit: float, write: Callable[[float, int | None], str]) -> str:
    """Write both ends in a unit, just finely enough; one number where there is no difference."""
    low, high = ends.low / unit, ends.high / unit
    fine = (d for d in range(_DECIMALS_AT_MOST) if high - low >= _STEPS * 10.0**-d)
    decimals = next(fine, _DECIMALS_AT_MOST)
    texts = write(low, decimals), write(high, decimals)
    if texts[0] == texts[1]:
        return write(low, None)
    return translate("headline", "{low} to {high}").format(low=texts[0], high=texts[1])


def _plain(value: float, decimals: int | None) -> str:
    return short(value) if decimals is None else fixed(value, decimals)


def _signed(value: float, decimals: int | None) -> str:
    return signed(value, decimals=decimals)
