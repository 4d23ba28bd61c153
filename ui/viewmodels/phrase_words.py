"""Phrases of the engine in the language of the user, made anew from their templates and facts."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from negotiator.model.coalition import ARTICLES
from negotiator.model.naming import STAGES
from negotiator.phrases import COUNT, Fact, Listed, Phrase
from negotiator.units import quarter_name
from ui.format import fixed, locale, percent, quoted, short
from ui.texts import listed, translate_entry
from ui.viewmodels.chart_words import quarter_text
from ui.viewmodels.choice_words import kind_words
from ui.viewmodels.coalition_articles import article_name
from ui.viewmodels.mineral_names import name_in_sentence
from ui.viewmodels.places import load_places

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from negotiator.phrases import FactKind, Part
    from ui.viewmodels.places import Places

_LEAST_LONG: Final = 1.0e15
_LEAST_PLAIN: Final = 1.0e-3


def said(text: str) -> str:
    """Say a phrase in the language of the user; other text is the same in every language."""
    if not isinstance(text, Phrase):
        return quoted(text) if text else ""
    pattern = translate_entry("phrases", text.template, count=_count(text))
    return pattern.format(**{place: _words(part) for place, part in text.parts.items()})


def _count(text: Phrase) -> int:
    """Return the number that the plural follows; -1 where nothing is counted."""
    counted = text.parts.get(COUNT)
    return int(counted.value) if isinstance(counted, Fact) else -1


def _words(part: Part) -> str:
    if isinstance(part, Listed):
        return listed(_words(one) for one in part.parts)
    return _FACTS[part.kind](part) if isinstance(part, Fact) else said(part)


def _number(fact: Fact) -> str:
    """Write a number with as many digits as in English; one of very many digits stays as it is."""
    value = float(fact.value)
    if abs(value) >= _LEAST_LONG:
        return quoted(fact.text)
    if 0.0 < abs(value) < _LEAST_PLAIN:
        return quoted(locale().toString(value, "e", 1))
    return short(value, sum(mark.isdigit() for mark in fact.text.partition("e")[0]))


def _bloc(fact: Fact) -> str:
    return translate_entry("places", _places().blocs.get(fact.name, fact.name))


def _mineral(fact: Fact) -> str:
    """Name of a mineral, of which maybe no more is known than the id: small letters, `_` between words."""
    mineral = str(fact.value)
    return name_in_sentence(mineral, fact.name or mineral.replace("_", " "))


def _stage(fact: Fact) -> str:
    return said(next(name for stage, name in STAGES.items() if stage == fact.value))


def _article(fact: Fact) -> str:
    return article_name(next(one for one in ARTICLES if one == fact.value))


@cache
def _places() -> Places:
    return load_places()


_FACTS: Final[Mapping[FactKind, Callable[[Fact], str]]] = {
    "region": lambda fact: _places().name_of(str(fact.value), fact.name),
    "mineral": _mineral,
    "bloc": _bloc,
    "stage": _stage,
    "kind": lambda fact: kind_words(str(fact.value)),
    "article": _article,
    "quarter": lambda fact: quarter_text(quarter_name(int(fact.value))),
    "share": lambda fact: percent(float(fact.value)),
    "number": _number,
    "count": lambda fact: fixed(float(fact.value), 0),
}
