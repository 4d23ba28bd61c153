"""What each member signs and when it is in the club, and the edits of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from negotiator.model.checks import check_scenario
from negotiator.model.coalition import ARTICLES
from negotiator.model.member_edits import with_article, with_membership
from negotiator.units import quarter_name
from ui.viewmodels.coalition_articles import Signed, Span, article_name, signed_of
from ui.viewmodels.error_words import problem_text
from ui.viewmodels.mineral_names import capitalised

if TYPE_CHECKING:
    from collections.abc import Callable

    from negotiator.model.coalition import Article, Member
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World
    from ui.document import Document


class Memberships(QObject):
    """Articles and dates of the members; a line of the list may stand for several seats."""

    refused = Signal(str)
    """An edit was not made; says why."""

    def __init__(
        self, document: Document, world: World, name: Callable[[str], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._document = document
        self._world = world
        self._coalition = document.scenario.coalition
        self._by_region = {member.region: member for member in self._coalition.members}

    @property
    def last_quarter(self) -> int:
        """Last quarter of the run, counted from 2026 Q1."""
        return self._document.scenario.quarters - 1

    def signs(self, *regions: str) -> tuple[Signed, ...] | None:
        """Which articles the members among some seats have signed; None where none is a member."""
        members = self._members(regions)
        return tuple(signed_of(members, article) for article in ARTICLES) if members else None

    def span(self, *regions: str) -> Span:
        """From when to when the members among some seats are in; no dates where theirs differ."""
        spans = {Span.of(member) for member in self._members(regions)}
        return spans.pop() if len(spans) == 1 else Span()

    def who(self, regions: tuple[str, ...]) -> str:
        """Name of a seat, or of the union where there are several."""
        return self._name(regions[0]) if len(regions) == 1 else self.tr("the European Union")

    def toggle_article(self, article: Article, regions: tuple[str, ...]) -> None:
        """Let the members among some seats sign an article; withdraw it where all have signed."""
        signs = self.signs(*regions)
        if signs is None:
            return
        signed = signs[ARTICLES.index(article)] is not Signed.ALL
        words = self.tr("{who} signs: {article}") if signed else self.tr("{who} drops: {article}")
        after = with_article(self._document.scenario, regions, article, signed=signed)
        step = words.format(who=self.who(regions), article=article_name(article))
        self._edit(after, capitalised(step))

    def set_span(self, span: Span, regions: tuple[str, ...]) -> None:
        """Set the dates of the members among some seats.

        Raises
        ------
        ScenarioError
            If they would leave before they have joined.
        """
        after = with_membership(
            self._document.scenario,
            regions,
            joins=None if span.joins is None else quarter_name(span.joins),
            leaves=None if span.leaves is None else quarter_name(span.leaves),
        )
        self._edit(after, self.tr("Set the dates of {who}").format(who=self.who(regions)))

    def _members(self, regions: tuple[str, ...]) -> list[Member]:
        coalition = self._document.scenario.coalition
        if coalition is not self._coalition:
            self._coalition = coalition
            self._by_region = {member.region: member for member in coalition.members}
        return [self._by_region[region] for region in regions if region in self._by_region]

    def _edit(self, after: Scenario, text: str) -> None:
        """Make a step if the scenario stays sound; say why not otherwise."""
        before = set(check_scenario(self._world, self._document.scenario))
        problems = [one for one in check_scenario(self._world, after) if one not in before]
        if problems:
            self.refused.emit(problem_text(problems[0]))
            return
        self._document.edit(after, text)
