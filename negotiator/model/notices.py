"""Notices: what a user should know of a scenario that runs, with the place and the cure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from negotiator.model.notice_texts import NOTICE_TEXTS
from negotiator.phrases import Phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.phrases import Part


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that does not do what one might think."""

    where: str
    """Dotted path into the scenario, or a mineral and stage."""
    code: str
    """What kind of notice it is: a key of `NOTICE_TEXTS`."""
    facts: Mapping[str, Part]
    """What it tells of, by the places of its texts."""

    @property
    def text(self) -> Phrase:
        """What was found, in the delegate's words."""
        return Phrase(NOTICE_TEXTS[self.code].found, self.facts)

    @property
    def cure(self) -> Phrase:
        """What would do; empty where nothing is wrong."""
        return Phrase(NOTICE_TEXTS[self.code].cure, self.facts)


def notice(where: str, code: str, **facts: Part) -> Notice:
    """Return a notice of a kind about a place."""
    return Notice(where, code, facts)
