"""The lock beside a save file: who has it open. The system lets go of it when a program dies."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import socket
import sys
from datetime import datetime
from typing import TYPE_CHECKING, Final

from negotiator.errors import InputError, StoreBusyError, StoreError
from negotiator.files.decode import decode_json
from negotiator.files.disk import NotPlainError, open_plain, shown_path
from negotiator.model.problems import printable
from negotiator.phrases import phrase
from negotiator.store.faults import store_error
from negotiator.store.values import Owner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_SIZE_LIMIT: Final = 4000
_LOCKED_BYTE: Final = 1_000_000
"""Windows locks a byte; one that is far behind the text lets others read it."""
_TEXT_LIMIT: Final = 200
_UNKNOWN: Final = Owner("", "", 0, "")


class SaveLock:
    """The lock of one save file, held until it is released or the program dies."""

    def __init__(self, path: Path, owner: Owner, *, take_over: bool = False) -> None:
        """Take the lock.

        Parameters
        ----------
        path : Path
            The save file.
        owner : Owner
            Who takes it.
        take_over : bool
            Take it also from an owner on another computer, of whom nothing can be known.

        Raises
        ------
        StoreBusyError
            If somebody else has the file open.
        StoreError
            If the folder does not take a lock, or what has its name is no plain file.
        """
        self._file = path.with_name(f".{path.name}.lock")
        self.left: Owner | None = None
        """Who had it open and did not say that it ended; None after a clean end."""
        try:
            self._handle = open_plain(self._file, os.O_RDWR | os.O_CREAT)
        except NotPlainError as error:
            raise _no_lock(self._file, error.found) from error
        except OSError as error:
            raise store_error(error, path) from error
        try:
            self.left = self._take(path, owner, take_over=take_over)
            self.name_owner(owner)
        except OSError as error:
            os.close(self._handle)
            raise (error if isinstance(error, StoreError) else store_error(error, path)) from error

    def name_owner(self, owner: Owner) -> None:
        """Write who holds it; raises `OSError`."""
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, json.dumps(dataclasses.asdict(owner)).encode())
        os.fsync(self._handle)

    def release(self) -> None:
        """Say that the document was closed."""
        steps: list[Callable[[], None]] = [self._file.unlink, lambda: os.close(self._handle)]
        for step in reversed(steps) if sys.platform == "win32" else steps:
            with contextlib.suppress(OSError):
                step()

    def _take(self, path: Path, owner: Owner, *, take_over: bool) -> Owner | None:
        if os.fstat(self._handle).st_nlink > 1:
            raise _no_lock(self._file, "another name of a file")
        is_free = _lock(self._handle)
        left = _owner_in(self._handle)
        if not (is_free and self._is_in_place()):
            raise _busy(path, left or _UNKNOWN, may_take_over=False)
        if left is not None and left.host != owner.host and not take_over:
            raise _busy(path, left, may_take_over=True)
        return left

    def _is_in_place(self) -> bool:
        """Whether the file that was locked is not one that its last owner has just removed."""
        try:
            return os.path.samestat(os.fstat(self._handle), self._file.stat())
        except OSError:
            return False


def is_held(path: Path) -> bool:
    """Whether a program that lives holds the lock of this save file."""
    try:
        handle = open_plain(path.with_name(f".{path.name}.lock"), os.O_RDWR)
    except OSError:
        return False
    try:
        return not _lock(handle)
    finally:
        os.close(handle)


def this_owner(author: str, since: str, revision: int = 0) -> Owner:
    """Return who this program is, on this computer."""
    return Owner(
        printable(author)[:_TEXT_LIMIT], socket.gethostname(), os.getpid(), since, revision
    )


def _owner_in(handle: int) -> Owner | None:
    """Return who a lock file names; an unknown owner where it cannot be read, None if it is empty."""
    os.lseek(handle, 0, os.SEEK_SET)
    content = os.read(handle, _SIZE_LIMIT)
    if not content:
        return None
    try:
        tree = decode_json(content)
        fields = tree if isinstance(tree, dict) else {}
        texts = {
            key: printable(str(fields[key])[:_TEXT_LIMIT])[:_TEXT_LIMIT]
            for key in ("author", "host", "since")
        }
        return Owner(**texts, process=int(fields["process"]), revision=int(fields["revision"]))
    except (InputError, KeyError, TypeError, ValueError):
        return _UNKNOWN


def _busy(path: Path, owner: Owner, *, may_take_over: bool) -> StoreBusyError:
    who: str = owner.author or phrase("somebody")
    if owner.host:
        who = phrase("{who} on {host}", who=who, host=owner.host)
    found = phrase("{who} has this document open.", who=who)
    if owner.since:
        found = phrase(
            "{who} has this document open since {time}.", who=who, time=_local(owner.since)
        )
    cure = phrase("Open it to read, or ask them to close it.")
    error = StoreBusyError(found, where=shown_path(path), cure=cure)
    error.may_take_over = may_take_over
    return error


def _no_lock(file: Path, found: str) -> StoreError:
    return StoreError(
        phrase("this should be a lock of Negotiator and is {found}.", found=found),
        where=shown_path(file),
        cure=phrase("Remove it, or choose another place."),
    )


def _local(moment: str) -> str:
    """Write a time of another program as the clock here shows it; as it stands if it is none."""
    try:
        return f"{datetime.fromisoformat(moment).astimezone():%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError):
        return moment


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        """Take the lock of an open file; whether it was free."""
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(handle: int) -> bool:
        """Take the lock of an open file; whether it was free, or the place knows no locks."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True
