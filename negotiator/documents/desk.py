"""The desk: the document that is open in a window, its file or draft, without the window.

Importing it imports SQLModel. It is used by one thread, that of the keeper.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from negotiator.documents.scenarios import import_scenarios
from negotiator.errors import FileError, Problem, StoreError
from negotiator.files import world_bytes
from negotiator.phrases import phrase
from negotiator.store.home import read_save
from negotiator.store.live import begin_draft, begin_live, open_live
from negotiator.store.values import OpenedDocument

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from negotiator.documents.scenarios import Import
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World
    from negotiator.store.live import LiveDocument
    from negotiator.store.save_file import SaveFile
    from negotiator.store.values import History, NamedScenario, Owner, Revision, Stamp

_TOLERANCE: Final = timedelta(minutes=1)


class Desk:
    """Holds at most one document, and one more that was opened and not yet taken."""

    def __init__(self, world: World, drafts: Path | None) -> None:
        """Begin without a document; without a folder of drafts a nameless one is not kept."""
        self._world = world
        self._drafts = drafts
        self._live: LiveDocument | None = None
        self._waiting: LiveDocument | None = None
        self._is_draft = False

    def open(self, path: Path, stamp: Stamp, *, take_over: bool = False) -> OpenedDocument:
        """Read a document and hold its place, without giving up the one on the desk.

        `take` puts it on the desk, `put_away` closes it. Raises as `open_home` does.
        """
        self.put_away()
        live = open_live(path, stamp, self._write, take_over=take_over)
        try:
            opened = _opened(live.save, path, live.home.left)
        except BaseException:
            live.leave()
            raise
        self._waiting = live
        return opened

    def read(self, path: Path) -> OpenedDocument:
        """Read a document without holding its place; raises `FileError`."""
        save = read_save(path)
        try:
            return _opened(save, path, None)
        finally:
            save.close()

    def take(self, *, is_draft: bool) -> None:
        """Put the document that was opened last on the desk."""
        live, self._waiting = self._waiting, None
        self.leave()
        self._live, self._is_draft = live, is_draft

    def put_away(self) -> None:
        """Close the document that was opened and is not wanted."""
        live, self._waiting = self._waiting, None
        if live is not None:
            live.leave()

    def leave(self) -> None:
        """Close the document on the desk; a draft is removed."""
        live, self._live = self._live, None
        if live is not None:
            live.leave(remove=self._is_draft)

    def keep(self, history: History, stamp: Stamp, origin: str) -> datetime | None:
        """Keep the history in the document on the desk, or in a new draft.

        Returns
        -------
        datetime or None
            Time of the last change, where the clock now stands before it.

        Raises
        ------
        StoreError
            If the disk fails; what was to be kept is then in memory.
        """
        live = self._held(stamp, origin)
        last = live.save.newest_stamp()
        live.keep(history, stamp)
        is_behind = last is not None and stamp.at < last.at - _TOLERANCE
        return last.at if last is not None and is_behind else None

    def move(self, path: Path, history: History, stamp: Stamp) -> None:
        """Let the document live in a place that the user has chosen, with its whole history.

        Raises
        ------
        StoreError
            If it cannot be held or written; the document stays where it was.
        """
        if self._live is None:
            self._live = begin_live(path, stamp, self._write)
            self._is_draft = False
        live = self._live
        live.save.keep(history, stamp, self._write)
        live.move(path, stamp, remove=self._is_draft)
        self._is_draft = False

    def copy(self, path: Path, history: History, stamp: Stamp) -> None:
        """Write a copy of the document to another place; raises `StoreError`."""
        if self._live is None:
            live = begin_live(path, stamp, self._write)
            live.save.keep(history, stamp, self._write)
            live.move(path, stamp, remove=False)
            live.leave()
            return
        self._live.save.keep(history, stamp, self._write)
        self._live.copy(path, stamp)

    def revisions(self) -> tuple[tuple[Revision, ...], tuple[NamedScenario, ...]]:
        """Return all revisions of the document and its named scenarios."""
        if self._live is None:
            return (), ()
        return self._live.save.revisions(), self._live.save.named()

    def scenario(self, revision: int) -> Scenario:
        """Return the scenario of a revision; raises `FileError` if it cannot be read."""
        if self._live is None:
            raise KeyError(revision)
        return self._live.save.scenario_file(revision).scenario

    def import_files(
        self, files: Sequence[Path], history: History, stamp: Stamp, origin: str
    ) -> tuple[Import, ...]:
        """Put scenario files into the document, by name; raises `NegotiatorError`."""
        live = self._held(stamp, origin)
        live.save.keep(history, stamp, self._write)
        found = import_scenarios(live.save, files, stamp, self._world)
        live.publish()
        return found

    def _held(self, stamp: Stamp, origin: str) -> LiveDocument:
        if self._live is None:
            if self._drafts is None:
                found = phrase("the document has no place yet.")
                raise StoreError(found, cure=phrase("Save it first."))
            self._live = begin_draft(self._drafts, origin, stamp, self._write)
            self._is_draft = True
        return self._live

    def _write(self, scenario: Scenario) -> bytes:
        return world_bytes(self._world, scenario)


def _opened(save: SaveFile, path: Path, left: Owner | None) -> OpenedDocument:
    """Return what was found; the scenario on the table must be one that can be read."""
    history = save.history()
    revisions = save.revisions()
    if history is None:
        found, allowed = phrase("an empty document"), phrase("one with a scenario")
        raise FileError.of((Problem("", found, allowed, file=str(path)),))
    history.steps[history.index].scenario()
    known = left is not None and 0 < left.revision <= len(revisions)
    before = save.scenario_file(left.revision).scenario if left is not None and known else None
    return OpenedDocument(path, history, revisions[-1], left, before)
