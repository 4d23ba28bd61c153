"""The keeper: each change of the document is on the disk within a second, without a command.

Files are read and written in one thread of its own; the window never waits for a disk to flush
while somebody edits.
"""

from __future__ import annotations

import getpass
import logging
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from negotiator.errors import NegotiatorError, StoreError
from negotiator.model.problems import printable
from negotiator.store.values import History, Stamp
from ui.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from negotiator.documents import Import
    from negotiator.documents.desk import Desk
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World
    from negotiator.store.values import Draft, NamedScenario, OpenedDocument, Revision
    from ui.document import Document

PATIENCE_MS: Final = 300
"""How long a drag may rest before it is kept; every other change waits no longer than this."""
_AGAIN_MS: Final = 5000
_ANSWER_S: Final = 20.0
_Result = TypeVar("_Result")
_log = logging.getLogger(__name__)


class Keeper(QObject):
    """Keeps the document in its save file, or else in a draft. `close` must be called at the end."""

    kept = Signal()
    """The document is on the disk as it is."""
    failed = Signal(object)
    """It could not be kept: emitted with the `NegotiatorError`. It is tried again."""
    clock_set_back = Signal(object)
    """The clock stands before the last change: emitted with the time of that change."""
    _done = Signal(object, object)

    def __init__(
        self,
        document: Document,
        world: World,
        *,
        drafts: Path | None = None,
        author: Callable[[], str] = str,
    ) -> None:
        """Follow a document; without a folder of drafts only named documents are kept.

        Where `author` gives no name, changes are kept under that of the account.
        """
        super().__init__(document)
        self._document = document
        self._world = world
        self._drafts = drafts
        self._author = author
        self._path: Path | None = None
        self._running = False
        self._is_wanted = False
        self._is_closed = False
        self._gesture = ""
        self._desk_of_thread: Desk | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="negotiator-keeper")
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._keep)
        self._done.connect(self._take_end)
        document.undo_stack.indexChanged.connect(self._note)
        document.changed.connect(self._note)

    @property
    def path(self) -> Path | None:
        """Save file that the user has named; None where the document lives in a draft, or nowhere."""
        return self._path

    def stamp(self) -> Stamp:
        """Return who changes the document, and when: now."""
        return Stamp(datetime.now(UTC), printable(self._author() or account_name()))

    def open(self, path: Path, *, take_over: bool = False) -> OpenedDocument:
        """Read a document and hold its place; raises as `open_home` does."""
        stamp = self.stamp()
        return self._ask(lambda desk: desk.open(path, stamp, take_over=take_over))

    def read(self, path: Path) -> OpenedDocument:
        """Read a document without holding its place; raises `FileError`."""
        return self._ask(lambda desk: desk.read(path))

    def take(self, opened: OpenedDocument, *, is_draft: bool = False) -> None:
        """Put the document that was opened on the table, and keep it where it lives."""
        self._document.restore(opened.history, None if is_draft else opened.path)
        self._stop()
        self._path = None if is_draft else opened.path
        self._ask(lambda desk: desk.take(is_draft=is_draft))

    def put_away(self) -> None:
        """Close the document that was opened and is not wanted."""
        self._ask(lambda desk: desk.put_away())

    def leave(self) -> None:
        """Let go of the file of the document; a draft is removed."""
        self._stop()
        self._path = None
        if self._desk_of_thread is not None or self._running:
            self._ask(lambda desk: desk.leave())

    def flush(self) -> None:
        """Keep a named document now and wait for it; raises `NegotiatorError` if that fails."""
        is_due = self._timer.isActive() or self._running or self._document.modified
        if self._path is not None and is_due:
            self._stop()
            history, stamp = self._document.history(), self.stamp()
            self._ask(lambda desk: desk.keep(history, stamp, ""))
            self._settle(history)

    def save_as(self, path: Path) -> None:
        """Let the document live in another place, with its whole history.

        Raises
        ------
        NegotiatorError
            If it cannot be held or written; the document stays where it was.
        """
        self._stop()
        history, stamp = self._document.history(), self.stamp()
        self._ask(lambda desk: desk.move(path, history, stamp))
        self._path = path
        self._settle(history)

    def save_copy(self, path: Path) -> None:
        """Write a copy with the whole history to another place; raises `NegotiatorError`."""
        history, stamp = self._document.history(), self.stamp()
        self._ask(lambda desk: desk.copy(path, history, stamp))

    def revisions(self) -> tuple[tuple[Revision, ...], tuple[NamedScenario, ...]]:
        """Return all revisions of the document and its named scenarios."""
        return self._ask(lambda desk: desk.revisions())

    def scenario(self, revision: int) -> Scenario:
        """Return the scenario of a revision; raises `NegotiatorError` if it cannot be read."""
        return self._ask(lambda desk: desk.scenario(revision))

    def import_files(self, files: Sequence[Path]) -> tuple[Import, ...]:
        """Put scenario files into the document, by name; raises `NegotiatorError`."""
        history, stamp, origin = self._document.history(), self.stamp(), self._origin()
        return self._ask(lambda desk: desk.import_files(files, history, stamp, origin))

    def newest_draft(self) -> Draft | None:
        """Return what a program that died has left; None if it left nothing."""
        folder = self._drafts
        is_empty = folder is None or next(folder.glob("*"), None) is None
        return (
            None if folder is None or is_empty else self._ask(lambda _desk: _newest_draft(folder))
        )

    def discard(self, draft: Path) -> None:
        """Remove a draft for good."""
        self._ask(lambda _desk: _discard(draft))

    def close(self) -> None:
        """Close the document and end the thread; a keeper that is closed keeps nothing."""
        if self._is_closed:
            return
        self.leave()
        self._is_closed = True
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _desk(self) -> Desk:
        """Return the desk, which is made when it is first needed. In the thread."""
        if self._desk_of_thread is None:
            from negotiator.documents.desk import Desk  # noqa: PLC0415 (imports SQLModel)

            self._desk_of_thread = Desk(self._world, self._drafts)
        return self._desk_of_thread

    def _ask(self, job: Callable[[Desk], _Result]) -> _Result:
        """Do something at the desk and wait for it; whatever goes wrong is a `NegotiatorError`."""
        try:
            return self._thread.submit(lambda: job(self._desk())).result(timeout=_ANSWER_S)
        except TimeoutError as error:
            found = translate("errors", "the disk has not answered for {seconds} seconds.")
            cure = translate("errors", "Save the document in another place.")
            raise StoreError(found.format(seconds=f"{_ANSWER_S:.0f}"), cure=cure) from error
        except Exception as error:
            raise _for_people(error) from error

    def _origin(self) -> str:
        path = self._document.path
        return self._document.scenario.name if path is None else str(path)

    def _stop(self) -> None:
        self._timer.stop()
        self._is_wanted = False

    @Slot()
    def _note(self) -> None:
        """Wait a little before keeping: while a drag goes on, until it rests."""
        if self._is_closed:
            return
        if self._path is None and (self._drafts is None or not self._document.undo_stack.count()):
            return
        gesture = self._document.gesture
        if not self._timer.isActive() or (gesture and gesture == self._gesture):
            self._timer.start(PATIENCE_MS)
        self._gesture = gesture

    @Slot()
    def _keep(self) -> None:
        """Keep the history as it is now, or once the write that is under way has ended."""
        if self._running:
            self._is_wanted = True
            return
        history, stamp, origin = self._document.history(), self.stamp(), self._origin()
        self._running = True
        future = self._thread.submit(lambda: self._desk().keep(history, stamp, origin))
        future.add_done_callback(lambda done: self._done.emit(history, done))

    @Slot(object, object)
    def _take_end(self, history: History, future: Future[datetime | None]) -> None:
        self._running = False
        error = None if future.cancelled() else future.exception()
        if error is not None:
            self.failed.emit(_for_people(error))
            self._timer.start(_AGAIN_MS)
            return
        self._settle(history)
        later = None if future.cancelled() else future.result()
        if later is not None:
            self.clock_set_back.emit(later)
        if self._is_wanted:
            self._is_wanted = False
            self._keep()

    def _settle(self, history: History) -> None:
        if self._path is not None:
            self._document.mark_kept(history.steps[history.index], self._path)
        self.kept.emit()


def _for_people(error: BaseException) -> NegotiatorError:
    """Return an error that can be told; a fault of the program goes into its log with its place."""
    if isinstance(error, NegotiatorError):
        return error
    _log.error("the document could not be kept", exc_info=error)
    found = translate("errors", "a fault of the program ({name}); its log has more.")
    cure = translate("errors", "Save the scenario as a file to send.")
    return StoreError(found.format(name=type(error).__name__), cure=cure)


def account_name() -> str:
    """Name of the account on this computer; empty where it has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def _newest_draft(folder: Path) -> Draft | None:
    from negotiator.store.live import newest_draft  # noqa: PLC0415 (imports SQLModel)

    return newest_draft(folder)


def _discard(draft: Path) -> None:
    from negotiator.store.live import discard_draft  # noqa: PLC0415 (imports SQLModel)

    discard_draft(draft)
