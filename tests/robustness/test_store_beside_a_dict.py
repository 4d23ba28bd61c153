"""The store, driven by random rules beside a plain model of what it should hold."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from negotiator.model.scenario import Scenario
from negotiator.store.save_file import SaveFile
from negotiator.store.values import Step
from tests.helpers.saves import a_stamp, keep, written

names = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=20)
keys = st.sampled_from(("author", "layout", "units"))


class StoreBesideADict(RuleBasedStateMachine):
    """Edits, undoes, names, notes and reopens a document."""

    def __init__(self) -> None:
        super().__init__()
        self.save = SaveFile()
        self.scenarios = [Scenario(name="first")]
        first = self.scenarios[0]
        self.steps = [Step("", lambda: first)]
        self.index = 0
        self.revisions = ["first"]
        self.named: dict[str, str] = {}
        self.settings: dict[str, str] = {}
        self.notes: list[str] = []
        self.log: list[str] = []
        keep(self.save, self.steps, self.index)

    @rule(name=names)
    def edit(self, name: str) -> None:
        scenario = Scenario(name=name)
        del self.steps[self.index + 1 :], self.scenarios[self.index + 1 :]
        self.steps.append(Step(f"To {name}", lambda: scenario))
        self.scenarios.append(scenario)
        self.index += 1
        self.revisions.append(name)
        keep(self.save, self.steps, self.index)

    @precondition(lambda self: self.index > 0)
    @rule()
    def undo(self) -> None:
        self.index -= 1
        keep(self.save, self.steps, self.index)

    @precondition(lambda self: self.index + 1 < len(self.steps))
    @rule()
    def redo(self) -> None:
        self.index += 1
        keep(self.save, self.steps, self.index)

    @precondition(lambda self: self.index > 0)
    @rule()
    def forget_the_oldest_step(self) -> None:
        del self.steps[0], self.scenarios[0]
        self.index -= 1
        keep(self.save, self.steps, self.index)

    @rule(key=names, name=names)
    def give_a_name(self, key: str, name: str) -> None:
        self.save.name_scenario(key, written(Scenario(name=name)), a_stamp(), message="Import")
        if self.named.get(key) != name:
            self.named[key] = name
            self.revisions.append(name)

    @rule(key=keys, value=names)
    def set_a_setting(self, key: str, value: str) -> None:
        self.save.set_setting(key, value)
        self.settings[key] = value

    @rule(text=names)
    def add_a_note(self, text: str) -> None:
        self.save.records.add_note(text, a_stamp())
        self.notes.append(text)

    @rule(text=names)
    def log_a_line(self, text: str) -> None:
        self.save.records.log("round", text, a_stamp())
        self.log.append(text)

    @rule()
    def fail_to_keep(self) -> None:
        def broken() -> Scenario:
            raise KeyError

        try:
            keep(self.save, [*self.steps, Step("bad", broken)], self.index)
        except KeyError:
            return
        raise AssertionError

    @rule()
    def reopen(self) -> None:
        content = self.save.to_bytes()
        self.save.close()
        self.save = SaveFile.from_bytes(content)
        history = self.save.history()
        assert history is not None
        self.steps = list(history.steps)
        assert history.index == self.index

    @invariant()
    def holds_what_the_model_holds(self) -> None:
        history = self.save.history()
        assert history is not None
        assert [step.scenario() for step in history.steps] == self.scenarios
        assert history.index == self.index
        self.steps = list(history.steps)
        found = self.save.revisions()
        kept = [self.save.scenario_file(one.id).scenario.name for one in found]
        assert kept == self.revisions
        by_name = {
            one.name: self.save.scenario_file(one.revision.id).scenario.name
            for one in self.save.named()
        }
        assert by_name == self.named
        assert {key: self.save.setting(key) for key in self.settings} == self.settings
        assert [note.text for note in self.save.records.notes()] == self.notes
        assert [entry.text for entry in self.save.records.log_entries()] == self.log

    def teardown(self) -> None:
        self.save.close()


TestStoreBesideADict = StoreBesideADict.TestCase
TestStoreBesideADict.settings = settings(max_examples=10, stateful_step_count=15, deadline=None)
