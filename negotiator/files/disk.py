"""Bytes from and to the disk: plain files of bounded size are read; what is written is whole."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path
from typing import BinaryIO, Final

from negotiator.errors import FileError, Problem

_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
)
"""`O_NONBLOCK`, so that opening a pipe nobody writes to does not wait; links are not followed."""
_FOLLOWS_NOT: Final = hasattr(os, "O_NOFOLLOW")


def read_bytes(path: str | os.PathLike[str], *, limit: int) -> bytes:
    """Return the content of a plain file of at most `limit` bytes.

    Raises
    ------
    FileError
        If there is no such file, it is a link, directory, device or pipe, or it is too large.
    """
    try:
        with _opened_plain(path) as file:
            content = file.read(limit + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, FileError):
            raise
        raise FileError.of((_unreadable(path, error),)) from error
    if len(content) > limit:
        allowed = f"at most {limit:,} bytes"
        raise FileError.of((Problem("", "a larger file", allowed, file=shown_path(path)),))
    return content


def write_bytes(path: str | os.PathLike[str], content: bytes) -> None:
    """Write a file so that at each moment either the old or the new content is there, whole.

    A link is followed; the mode of an old file is kept.

    Raises
    ------
    FileError
        If the place cannot be written; the old file is then as it was.
    """
    try:
        target = Path(os.path.realpath(path))
        replace_file(target, content)
    except (OSError, ValueError) as error:
        found = f"no way to write here ({_reason(error)})"
        problem = Problem("", found, "a folder that you may write to", file=shown_path(path))
        raise FileError.of((problem,)) from error


def replace_file(target: Path, content: bytes) -> None:
    """Put a whole file in the place of another, flushed to the disk; raises `OSError`."""
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


def shown_path(path: str | os.PathLike[str]) -> str:
    """Text of a path for messages; bytes that are no text are shown as escapes."""
    return os.fspath(path).encode("utf-8", "backslashreplace").decode()


def _opened_plain(path: str | os.PathLike[str]) -> BinaryIO:
    """Open first and look then, so that nothing can be put in its place in between."""
    if not _FOLLOWS_NOT and Path(path).is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    handle = os.open(path, _FLAGS)
    mode = os.fstat(handle).st_mode
    if stat.S_ISREG(mode):
        return os.fdopen(handle, "rb")
    os.close(handle)
    found = "a directory" if stat.S_ISDIR(mode) else "a device or pipe"
    raise FileError.of((Problem("", found, "a plain file", file=shown_path(path)),))


def _unreadable(path: str | os.PathLike[str], error: OSError | ValueError) -> Problem:
    if isinstance(error, FileNotFoundError):
        found = "no such file"
    elif isinstance(error, IsADirectoryError):
        found = "a directory"
    elif isinstance(error, OSError) and error.errno == errno.ELOOP:
        found = "a link"
    else:
        found = f"a file that cannot be opened ({_reason(error)})"
    return Problem("", found, "a plain file that you may read", file=shown_path(path))


def _reason(error: OSError | ValueError) -> str:
    return getattr(error, "strerror", None) or str(error)


def _flush_folder(folder: Path) -> None:
    """Make the new name durable; systems that cannot open a folder need no such step."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
