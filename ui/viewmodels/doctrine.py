"""The adversary of the scenario and the doctrine by which it acts, as a list of one term."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from negotiator.model.checks import check_scenario
from negotiator.model.doctrine import AnyDoctrine
from ui.viewmodels.choice_words import kind_words
from ui.viewmodels.places import load_places
from ui.viewmodels.terms import TermsViewModel, classes_of, stages_of, told

if TYPE_CHECKING:
    from negotiator.model.scenario import Scenario
    from ui.viewmodels.terms import Term

DOCTRINES: Final = classes_of(AnyDoctrine)


class DoctrineViewModel(TermsViewModel):
    """Always one term: the doctrine that the scenario has."""

    path = "doctrine"
    page = "events"
    classes = DOCTRINES

    @property
    @override
    def terms(self) -> tuple[AnyDoctrine, ...]:
        """The doctrine."""
        return (self._document.scenario.doctrine,)

    @property
    def adversary(self) -> str:
        """Id of the region that it is."""
        return self._document.scenario.adversary

    @override
    def stages(self, term: Term) -> tuple[str, ...]:
        """Stages that all minerals of the doctrine have."""
        return stages_of(self.world, term)

    def choose(self, kind: str) -> None:
        """Let the adversary act by another doctrine, with values to begin with."""
        old = self.terms[0]
        if kind != old.kind:
            words = self.tr("Doctrine: {what}").format(what=kind_words(kind))
            self._try(old, kind, self._first(kind), words)

    def set_adversary(self, region: str) -> None:
        """Make another outsider the adversary; one in the club is refused."""
        scenario = self._document.scenario
        after = scenario.model_copy(update={"adversary": region})
        problems = check_scenario(self.world, after)
        if problems:
            self.refused.emit(told(problems))
            return
        name = load_places().name(self.world.region(region))
        self._document.edit(after, self.tr("Adversary: {name}").format(name=name))

    @override
    def _first(self, kind: str) -> dict[str, Any]:
        if "minerals" not in self.classes[kind].model_fields:
            return {}
        return {"minerals": (self.mineral.id,), "stage": self.mineral.main_stage}

    @override
    def _with(self, old: Term | None, new: Term | None) -> Scenario:
        return self._document.scenario.model_copy(update={"doctrine": new})
