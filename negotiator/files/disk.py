"""Bytes from and to the disk: plain files of bounded size are read; what is written is whole."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final

from negotiator.errors import FileError, Problem
from negotiator.phrases import Phrase, count_fact, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

_FLAGS: Final = (
    getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
)
"""`O_NONBLOCK`, so that opening a pipe nobody writes to does not wait; links are not followed."""
_FOLLOWS_NOT: Final = hasattr(os, "O_NOFOLLOW")
_LINK: Final = phrase("a link")
_DIRECTORY: Final = phrase("a directory")
_DEVICE: Final = phrase("a device or pipe")
_KINDS: Final = {errno.ELOOP: _LINK, errno.EISDIR: _DIRECTORY, errno.ENXIO: _DEVICE}
"""What stands there, by what the system says when it is opened."""


class NotPlainError(OSError):
    """What stands at a path is no plain file; the text says what it is."""

    def __init__(self, found: Phrase) -> None:
        super().__init__(found)
        self.found = found


def read_bytes(path: str | os.PathLike[str], *, limit: int) -> bytes:
    """Return the content of a plain file of at most `limit` bytes.

    Raises
    ------
    FileError
        If there is no such file, it is a link, directory, device or pipe, or it is too large.
    """
    try:
        with os.fdopen(open_plain(path, os.O_RDONLY), "rb") as file:
            content = file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise FileError.of((_unreadable(path, error),)) from error
    if len(content) > limit:
        allowed = phrase("at most {count} bytes", count=count_fact(limit))
        problem = Problem("", phrase("a larger file"), allowed, file=shown_path(path))
        raise FileError.of((problem,))
    return content


def write_bytes(path: str | os.PathLike[str], content: bytes) -> None:
    """Write a file so that at each moment either the old or the new content is there, whole.

    A link is followed; the mode of an old file is kept.

    Raises
    ------
    FileError
        If the place cannot be written; the old file is then as it was.
    """
    with told_of_writing(path):
        replace_file(Path(os.path.realpath(path)), content)


@contextlib.contextmanager
def told_of_writing(path: str | os.PathLike[str]) -> Iterator[None]:
    """Turn what the system says of writing to a place into a `FileError`."""
    try:
        yield
    except (OSError, ValueError) as error:
        found = phrase("no way to write here ({reason})", reason=_reason(error))
        allowed = phrase("a plain file in a folder that you may write to")
        problem = Problem("", found, allowed, file=shown_path(path))
        raise FileError.of((problem,)) from error


def replace_file(target: Path, content: bytes) -> None:
    """Put a whole file in the place of another, flushed to the disk.

    Raises
    ------
    OSError
        If that cannot be done, or what stands there is no plain file.
    """
    check_replaceable(target)
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileNotFoundError):
            beside.chmod(stat.S_IMODE(target.stat().st_mode))
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    _flush_folder(target.parent)


def check_replaceable(target: Path) -> None:
    """Raise `NotPlainError` if what stands at a path is no plain file; links are followed."""
    with contextlib.suppress(FileNotFoundError):
        _check_plain(target.stat().st_mode)


def open_plain(path: str | os.PathLike[str], flags: int) -> int:
    """Open a plain file that is no link, without waiting; return its handle.

    It is opened first and looked at then, so that nothing can be put in its place in between.

    Raises
    ------
    NotPlainError
        If it is a link, directory, device or pipe.
    OSError
        If it cannot be opened.
    """
    if not _FOLLOWS_NOT and Path(path).is_symlink():
        raise NotPlainError(_LINK)
    try:
        handle = os.open(path, flags | _FLAGS, 0o644)
    except OSError as error:
        if error.errno in _KINDS:
            raise NotPlainError(_KINDS[error.errno]) from error
        raise
    try:
        _check_plain(os.fstat(handle).st_mode)
    except NotPlainError:
        os.close(handle)
        raise
    return handle


def shown_path(path: str | os.PathLike[str]) -> str:
    """Text of a path for messages; bytes that are no text are shown as escapes."""
    return os.fspath(path).encode("utf-8", "backslashreplace").decode()


def _check_plain(mode: int) -> None:
    """Raise `NotPlainError` for the mode of what is no plain file."""
    if not stat.S_ISREG(mode):
        raise NotPlainError(_DIRECTORY if stat.S_ISDIR(mode) else _DEVICE)


def _unreadable(path: str | os.PathLike[str], error: OSError | ValueError) -> Problem:
    if isinstance(error, FileNotFoundError):
        found: str = phrase("no such file")
    elif isinstance(error, NotPlainError):
        found = _reason(error)
    else:
        found = phrase("a file that cannot be opened ({reason})", reason=_reason(error))
    return Problem("", found, phrase("a plain file that you may read"), file=shown_path(path))


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, NotPlainError):
        return error.found
    return getattr(error, "strerror", None) or str(error)


def _flush_folder(folder: Path) -> None:
    """Make the new name durable; systems that cannot open a folder need no such step."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
