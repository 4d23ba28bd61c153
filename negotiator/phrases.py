"""Phrases: English sentences that know how they were made, so that the window says them in its language.

A phrase is text like any other to whoever reads it, writes it to a file or sends it to another process.
Beside that it has its template and the facts that fill it: names by their ids, quarters, numbers. What a
template is translated to is looked up by the template, as everywhere in the window; no sentence is compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from typing_extensions import override

from negotiator.units import quarter_index, quarter_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FactKind: TypeAlias = Literal[
    "region", "mineral", "bloc", "stage", "kind", "article", "quarter", "share", "number", "count"
]
COUNT: Final = "count"
"""Name of the place in a template that is filled by a count, so that languages choose their plural."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A name or a number that a phrase tells of."""

    kind: FactKind
    value: str | float
    """Id of what has one; quarters from 2026 Q1; a share of 1; a number."""
    text: str
    """How it stands in an English phrase."""
    name: str = ""
    """English name of a region, mineral or customs union."""

    @override
    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Listed:
    """Things one after another."""

    parts: tuple[Part, ...]

    @override
    def __str__(self) -> str:
        return ", ".join(str(part) for part in self.parts)


class Phrase(str):
    """An English text with its template and what fills the places of it."""

    __slots__ = ("parts", "template")
    template: str
    parts: Mapping[str, Part]

    def __new__(cls, template: str, parts: Mapping[str, Part]) -> Phrase:
        """Fill the template."""
        made = super().__new__(cls, template.format(**parts) if parts else template)
        made.template, made.parts = template, parts
        return made

    @override
    def __reduce__(self) -> tuple[object, ...]:
        return Phrase, (self.template, self.parts)


Part: TypeAlias = str | Fact | Listed
"""What fills a place: a phrase, a fact, some of them, or text that is the same in every language."""


def phrase(words: str, **parts: Part) -> Phrase:
    """Say a template, a literal, with what fills its places."""
    return Phrase(words, parts)


def template(words: str) -> str:
    """Mark a template of a table, a literal, so that translators find it."""
    return words


def kept(words: str) -> Phrase:
    """Say words of a file or of a schema, which translators know."""
    return Phrase(words, {})


def in_a_row(texts: Iterable[str]) -> str:
    """Sentences one after another, empty ones left out."""
    row = ""
    for text in filter(None, texts):
        row = phrase("{first} {second}", first=row, second=text) if row else text
    return row


def quarter_fact(quarter: int | str, text: str = "") -> Fact:
    """Return a quarter, by its count from 2026 Q1 or its name, written like ``2027Q1`` by default."""
    index = quarter_index(quarter) if isinstance(quarter, str) else quarter
    return Fact("quarter", index, text or quarter_name(index))


def share_fact(share_frac: float) -> Fact:
    """Return a share, written as `20%`."""
    return Fact("share", float(share_frac), f"{share_frac:.0%}")


def number_fact(value: float, text: str) -> Fact:
    """Return a number, written in its own way."""
    return Fact("number", float(value), text)


def plain_number(value: float) -> Fact:
    """Return a number, written with six digits, `1,234.5`."""
    return number_fact(value, f"{value:,.6g}")


def count_fact(value: int) -> Fact:
    """Return a count of things."""
    return Fact("count", value, f"{value:,}")
