"""Outcomes kept in a document, so that what was computed here is not computed again."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import TYPE_CHECKING, Final

from platformdirs import user_data_path

from negotiator.documents.scenarios import held
from negotiator.errors import FileError, StoreError
from negotiator.files.disk import read_bytes, write_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from negotiator.store.values import OutcomeKey, Stamp

_SIGN_BYTES: Final = 32


def kept_outcome(path: Path, key: OutcomeKey) -> bytes | None:
    """Return an outcome that this computer has kept in a document, or None.

    What others have put there is not believed: anybody could write any number.
    """
    from negotiator.store.home import read_save  # noqa: PLC0415 (imports SQLModel)

    save = read_save(path)
    try:
        whole = save.records.outcome(key)
    finally:
        save.close()
    if whole is None:
        return None
    sign, content = whole[:_SIGN_BYTES], whole[_SIGN_BYTES:]
    return content if hmac.compare_digest(sign, _sign(key, content)) else None


def keep_outcome(path: Path, key: OutcomeKey, content: bytes, stamp: Stamp) -> None:
    """Keep an outcome in a document, unless somebody has it open: it can be computed again."""
    try:
        with held(path, stamp) as opened:
            opened.save.records.keep_outcome(key, _sign(key, content) + content)
    except StoreError:
        return


def _sign(key: OutcomeKey, content: bytes) -> bytes:
    """Sign an outcome with the secret of this computer."""
    message = "\n".join((key.scenario, key.data, key.model, "")).encode() + content
    return hmac.digest(_secret(), message, hashlib.sha256)


def _secret() -> bytes:
    """Return the secret by which this computer knows its own outcomes; made when it is first needed."""
    file = user_data_path("negotiator", appauthor=False) / "outcomes.key"
    try:
        return read_bytes(file, limit=_SIGN_BYTES)
    except FileError:
        fresh = secrets.token_bytes(_SIGN_BYTES)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(file, fresh)
    except (OSError, FileError):
        return fresh  # outcomes are then computed again next time
    return fresh
