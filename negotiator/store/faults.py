"""From what the system says of a place on the disk to what people are told."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Final

from negotiator.errors import StoreError, StoreFullError, StoreGoneError, StoreReadOnlyError
from negotiator.files.disk import shown_path
from negotiator.phrases import phrase

if TYPE_CHECKING:
    import os

_FULL: Final = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_READ_ONLY: Final = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE: Final = {
    errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ENOTDIR,
    getattr(errno, "ESTALE", errno.EIO),
}  # fmt: skip
ELSEWHERE: Final = phrase("Choose another place.")


def store_error(error: OSError, path: str | os.PathLike[str]) -> StoreError:
    """Return the error for people of an error of the system at a path."""
    where = shown_path(path)
    if error.errno in _FULL:
        return StoreFullError(phrase("the disk is full."), where=where, cure=ELSEWHERE)
    if error.errno in _READ_ONLY:
        found = phrase("this place may not be written.")
        return StoreReadOnlyError(found, where=where, cure=ELSEWHERE)
    if error.errno in _GONE:
        return gone(path)
    reason = error.strerror or str(error)
    found = phrase("this place cannot be written ({reason}).", reason=reason)
    return StoreError(found, where=where, cure=ELSEWHERE)


def gone(path: str | os.PathLike[str]) -> StoreGoneError:
    """Return the error for a file or a folder that is no longer there."""
    found = phrase("the file or its folder is not there; was a stick or a drive removed?")
    return StoreGoneError(found, where=shown_path(path), cure=ELSEWHERE)
