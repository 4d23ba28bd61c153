"""A document that is open: what it holds and where it lives, kept at each change."""

from __future__ import annotations

import os
import secrets
from typing import TYPE_CHECKING, Final

from negotiator.errors import NegotiatorError
from negotiator.store.faults import store_error
from negotiator.store.home import Home, Opened, open_home, read_save
from negotiator.store.layout import SAVE_SUFFIX
from negotiator.store.lock import is_held, this_owner
from negotiator.store.save_file import SaveFile
from negotiator.store.values import Draft

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from negotiator.model.scenario import Scenario
    from negotiator.store.values import History, Owner, Stamp

_ORIGIN: Final = "origin"


class LiveDocument:
    """A document in memory with its home on the disk. One thread at a time."""

    def __init__(self, opened: Opened, write: Callable[[Scenario], bytes]) -> None:
        self.save, self.home = opened
        self._write = write

    def keep(self, history: History, stamp: Stamp) -> None:
        """Keep the history in memory and on the disk; raises `StoreError` if the disk fails."""
        self.save.keep(history, stamp, self._write)
        self.publish()

    def publish(self) -> None:
        """Write what is in memory to the disk; raises `StoreError` if that fails."""
        self.home.publish(self.save.to_bytes())

    def move(self, path: Path, stamp: Stamp, *, remove: bool) -> None:
        """Live in another place from now on; the file there is written over.

        Parameters
        ----------
        path : Path
            The new place.
        stamp : Stamp
            Who and when, for its lock.
        remove : bool
            Remove the old file, because it was a draft.

        Raises
        ------
        StoreError
            If the new place cannot be held or written; the document then stays where it was.
        """
        if os.path.realpath(path) == os.fspath(self.home.path):
            self.home.publish(self.save.to_bytes(), anew=True)
            self.home.name_owner(owner_of(stamp, self.save.newest_revision()))
            return
        home = Home(path, owner_of(stamp, self.save.newest_revision()))
        try:
            home.publish(self.save.to_bytes(), anew=True)
        except BaseException:
            home.leave()
            raise
        self.home.leave(remove=remove)
        self.home = home

    def copy(self, path: Path, stamp: Stamp) -> None:
        """Write a copy to another place, and stay; raises `StoreError` if that fails."""
        home = Home(path, owner_of(stamp))
        try:
            home.publish(self.save.to_bytes(), anew=True)
        finally:
            home.leave()

    def leave(self, *, remove: bool = False) -> None:
        """Close the document; with `remove` its file goes too."""
        self.home.leave(remove=remove)
        self.save.close()


def open_live(
    path: Path, stamp: Stamp, write: Callable[[Scenario], bytes], *, take_over: bool = False
) -> LiveDocument:
    """Open a document where it lives; raises as `open_home` does."""
    return LiveDocument(open_home(path, owner_of(stamp), take_over=take_over), write)


def begin_live(path: Path, stamp: Stamp, write: Callable[[Scenario], bytes]) -> LiveDocument:
    """Begin a document in a place, which is held and not yet written; raises `StoreError`."""
    return LiveDocument(Opened(SaveFile(), Home(path, owner_of(stamp))), write)


def begin_draft(
    folder: Path, origin: str, stamp: Stamp, write: Callable[[Scenario], bytes]
) -> LiveDocument:
    """Begin a document in the folder of drafts; raises `StoreError` if that cannot be written."""
    path = folder / f"{stamp.at:%Y%m%d-%H%M%S}-{secrets.token_hex(4)}{SAVE_SUFFIX}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise store_error(error, folder) from error
    live = begin_live(path, stamp, write)
    live.save.set_setting(_ORIGIN, origin)
    return live


def newest_draft(folder: Path) -> Draft | None:
    """Return the newest draft that a program left when it died; None if there is none.

    One that came back to where it began is removed.
    """
    for path in sorted(folder.glob(f"*{SAVE_SUFFIX}"), reverse=True):
        draft = None if is_held(path) else _draft_of(path)
        if draft is not None and draft.first != draft.last:
            return draft
        if draft is not None:
            discard_draft(path)
    return None


def discard_draft(path: Path) -> None:
    """Remove a draft, and its lock."""
    for file in (path, path.with_name(f".{path.name}.lock")):
        file.unlink(missing_ok=True)


def owner_of(stamp: Stamp, revision: int = 0) -> Owner:
    """Return the owner of a lock that is taken now by this program."""
    return this_owner(stamp.author, stamp.at.isoformat(timespec="seconds"), revision)


def _draft_of(path: Path) -> Draft | None:
    """Read a draft; None where it is damaged or empty."""
    try:
        save = read_save(path)
    except NegotiatorError:
        return None
    try:
        revisions, history = save.revisions(), save.history()
        if history is None:
            return None
        first = save.scenario_file(revisions[0].id).scenario
        last = history.steps[history.index].scenario()
        return Draft(path, save.setting(_ORIGIN), first, last, revisions[-1])
    except NegotiatorError:
        return None
    finally:
        save.close()
