"""What members sign, in words and letters, and the dates of a membership as the list shows them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from negotiator.model.coalition import ARTICLES
from negotiator.units import quarter_index, quarter_name
from ui.texts import listed, translate, translate_entry
from ui.viewmodels.chart_words import quarter_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.model.coalition import Article, Member

_LETTERS: Final[dict[str, object]] = {
    "border": QT_TRANSLATE_NOOP("articles", "B"),
    "fiscal": QT_TRANSLATE_NOOP("articles", "F"),
    "purchase": QT_TRANSLATE_NOOP("articles", "P"),
    "stockpile": QT_TRANSLATE_NOOP("articles", "S"),
    "finance": QT_TRANSLATE_NOOP("articles", "$"),
}
_NAMES: Final[dict[str, object]] = {
    "border": QT_TRANSLATE_NOOP("articles", "Border"),
    "fiscal": QT_TRANSLATE_NOOP("articles", "Fiscal"),
    "purchase": QT_TRANSLATE_NOOP("articles", "Purchase"),
    "stockpile": QT_TRANSLATE_NOOP("articles", "Stockpile"),
    "finance": QT_TRANSLATE_NOOP("articles", "Finance"),
}
_MEANINGS: Final[dict[str, object]] = {
    "border": QT_TRANSLATE_NOOP("articles", "floors and tariffs at its border"),
    "fiscal": QT_TRANSLATE_NOOP("articles", "payments of its treasury to its producers"),
    "purchase": QT_TRANSLATE_NOOP("articles", "buying from members"),
    "stockpile": QT_TRANSLATE_NOOP("articles", "a common reserve"),
    "finance": QT_TRANSLATE_NOOP("articles", "money for joint projects"),
}


class Signed(Enum):
    """Whether the members of a line have signed an article."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when a seat is a member; quarters counted from 2026 Q1."""

    joins: int | None = None
    """First quarter inside; from the start if None."""
    leaves: int | None = None
    """First quarter outside again; never if None."""

    @classmethod
    def of(cls, member: Member) -> Span:
        """Read the dates of a member."""
        joins = None if member.joins is None else quarter_index(member.joins)
        leaves = None if member.leaves is None else quarter_index(member.leaves)
        return cls(joins, leaves)

    @property
    def text(self) -> str:
        """`from Q1 2029`, `to Q4 2031` or both; empty for a member all the time."""
        if self.joins is not None and self.leaves is not None:
            words = translate("articles", "{first} to {last}")
            return words.format(first=_quarter(self.joins), last=_quarter(self.leaves - 1))
        if self.joins is not None:
            return translate("articles", "from {first}").format(first=_quarter(self.joins))
        if self.leaves is not None:
            return translate("articles", "to {last}").format(last=_quarter(self.leaves - 1))
        return ""


def article_letter(article: Article) -> str:
    """Letter over the column of an article."""
    return translate_entry("articles", _LETTERS[article])


def article_name(article: Article) -> str:
    """Name of an article."""
    return translate_entry("articles", _NAMES[article])


def article_words(article: Article) -> str:
    """Name of an article and what it binds to, with the key that signs it."""
    words = translate("articles", "{name}: {meaning} (key {key})")
    key = ARTICLES.index(article) + 1
    return words.format(
        name=article_name(article), meaning=translate_entry("articles", _MEANINGS[article]), key=key
    )


def signed_of(members: Sequence[Member], article: Article) -> Signed:
    """Whether all, some or none of these have signed an article."""
    signs = [article in member.articles for member in members]
    if signs and all(signs):
        return Signed.ALL
    return Signed.SOME if any(signs) else Signed.NONE


def signs_words(signs: Sequence[Signed]) -> str:
    """`Signs border, fiscal; not purchase`, for what is read aloud and for the tool tip."""
    if all(state is Signed.ALL for state in signs):
        return translate("articles", "signs all articles")
    patterns = (
        (Signed.ALL, translate("articles", "signs {articles}")),
        (Signed.SOME, translate("articles", "some sign {articles}")),
        (Signed.NONE, translate("articles", "does not sign {articles}")),
    )
    named = [(state, article_name(one).lower()) for one, state in zip(ARTICLES, signs, strict=True)]
    found = [
        (words, [name for other, name in named if other is state]) for state, words in patterns
    ]
    return "; ".join(words.format(articles=listed(names)) for words, names in found if names)


def _quarter(index: int) -> str:
    return quarter_text(quarter_name(index))
