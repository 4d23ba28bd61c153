"""The place of a document on the disk: held by a lock, written whole, watched for other hands."""

from __future__ import annotations

import contextlib
import dataclasses
import os
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from negotiator.errors import StoreBusyError, StoreReadOnlyError
from negotiator.files.disk import read_bytes, replace_file, shown_path
from negotiator.phrases import phrase
from negotiator.store.faults import ELSEWHERE, gone, store_error
from negotiator.store.layout import CURRENT, SIZE_LIMIT
from negotiator.store.lock import SaveLock
from negotiator.store.save_file import SaveFile

if TYPE_CHECKING:
    from negotiator.store.layout import Version
    from negotiator.store.values import Owner

_Seen = tuple[int, int, int]


class Home:
    """Where a document lives. It holds the lock until `leave`."""

    def __init__(self, path: Path, owner: Owner, *, take_over: bool = False) -> None:
        """Hold a place; raises as `SaveLock` does. What is there already is left alone."""
        self.path = Path(os.path.realpath(path))
        self._lock = SaveLock(self.path, owner, take_over=take_over)
        self._seen = _look(self.path)
        self._remove_leftovers()

    @property
    def left(self) -> Owner | None:
        """Who had it open and did not end; None after a clean end."""
        return self._lock.left

    def name_owner(self, owner: Owner) -> None:
        """Say in the lock who holds it since when; raises `StoreError` if that fails."""
        try:
            self._lock.name_owner(owner)
        except OSError as error:
            raise store_error(error, self.path) from error

    def publish(self, content: bytes, *, anew: bool = False) -> None:
        """Write the document: at each moment the old or the new file is there, whole.

        Parameters
        ----------
        content : bytes
            The whole file.
        anew : bool
            Write whatever stands there now, because the user has chosen this place.

        Raises
        ------
        StoreError
            If it cannot be written; the old file is then as it was. `StoreGoneError` if it was
            removed, `StoreBusyError` if somebody else has changed it.
        """
        found = _look(self.path)
        if not anew and found != self._seen:
            raise gone(self.path) if found is None else _changed(self.path)
        try:
            replace_file(self.path, content)
            self._seen = _look(self.path)
        except OSError as error:
            raise store_error(error, self.path) from error

    def leave(self, *, remove: bool = False) -> None:
        """Let go of the place; with `remove` the file goes too."""
        if remove:
            with contextlib.suppress(OSError):
                self.path.unlink(missing_ok=True)
        self._lock.release()

    def _remove_leftovers(self) -> None:
        """Remove new files that a program did not come to put in place before it died."""
        for other in self.path.parent.glob(f".{escape(self.path.name)}.*.new"):
            with contextlib.suppress(OSError):
                other.unlink()


class Opened(NamedTuple):
    """A document that was read from a place, and the place."""

    save: SaveFile
    home: Home


def open_home(path: Path, owner: Owner, *, take_over: bool = False) -> Opened:
    """Hold the place of a document and read it.

    A file of an older major version is first copied beside itself, under the name of that version.

    Raises
    ------
    FileError
        If it is no document that can be trusted.
    StoreError
        If it cannot be held, or is of a newer minor version, which this program may only read.
    """
    read_bytes(path, limit=SIZE_LIMIT)  # what is no plain file gets no lock beside it
    home = Home(path, owner, take_over=take_over)
    try:
        content = read_bytes(home.path, limit=SIZE_LIMIT)
        save = SaveFile.from_bytes(content, file=shown_path(path))
        _check_writable(home.path, content, save.version)
        home.name_owner(dataclasses.replace(owner, revision=save.newest_revision()))
    except BaseException:
        home.leave()
        raise
    return Opened(save, home)


def read_save(path: Path) -> SaveFile:
    """Read the document at a path without holding its place; raises `FileError`."""
    content = read_bytes(path, limit=SIZE_LIMIT)
    return SaveFile.from_bytes(content, file=shown_path(path))


def _check_writable(path: Path, content: bytes, version: Version) -> None:
    """Refuse to write over what a newer program wrote; copy what an older one wrote."""
    where = shown_path(path)
    if version > CURRENT:
        raise StoreReadOnlyError(
            phrase(
                "a newer program wrote this document, "
                "and there may be more in it than is known here."
            ),
            where=where,
            cure=phrase("Open it to read, and save it in another place."),
        )
    if version.major < CURRENT.major:
        copy = path.with_name(f"{path.stem} (version {version.major}.{version.minor}){path.suffix}")
        if not copy.exists():
            try:
                replace_file(copy, content)
            except OSError as error:
                raise store_error(error, copy) from error


def _changed(path: Path) -> StoreBusyError:
    return StoreBusyError(
        phrase("another program has changed this file."),
        where=shown_path(path),
        cure=ELSEWHERE,
    )


def _look(path: Path) -> _Seen | None:
    """What tells one state of a file from another; None where there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
