"""Parts of an ensemble that are done, kept beside the result until it is written."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.errors import FileError
from negotiator.files.disk import check_replaceable, read_bytes, told_of_writing, write_bytes
from negotiator.model.version import MODEL_VERSION
from negotiator.questions.ensemble import Part, PartKey, Unclear

if TYPE_CHECKING:
    from negotiator.questions.ensemble import Question

_MOST_BYTES: Final = 100_000_000
_ENDING: Final = ".parts"


class PartFolder:
    """A folder beside the result, named by all that the numbers depend on."""

    def __init__(self, out: str, question: Question, data: str) -> None:
        self._target = target = Path(out)
        self._before = f".{target.name}."
        self._folder = target.with_name(f"{self._before}{_digest(question, data)[:16]}{_ENDING}")

    def open(self) -> None:
        """Make the folder.

        Raises
        ------
        FileError
            If it cannot be made, or the result could not be written at the end.
        """
        with told_of_writing(self._target):
            check_replaceable(self._target)
            self._folder.mkdir(exist_ok=True)

    def load(self, key: PartKey) -> Part | None:
        """Return a part that was kept, or None where there is none that is whole."""
        try:
            content = read_bytes(self._path(key), limit=_MOST_BYTES)
            with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
                unclear = json.loads(str(arrays["unclear"]))
                return Part(
                    key,
                    arrays["values"],
                    arrays["gains"],
                    arrays["growth"],
                    tuple(Unclear(*each) for each in unclear),
                )
        except (FileError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile):
            return None

    def save(self, part: Part) -> None:
        """Keep a part."""
        buffer = io.BytesIO()
        np.savez_compressed(
            buffer,
            values=part.values,
            gains=part.gains_musd_per_year,
            growth=part.growth_per_quarter,
            unclear=np.array(json.dumps(part.unclear)),
        )
        write_bytes(self._path(part.key), buffer.getvalue())

    def discard(self) -> None:
        """Remove the folder, and those of earlier questions with the same result."""
        for folder in self._folder.parent.glob(f"{self._before}*{_ENDING}"):
            shutil.rmtree(folder, ignore_errors=True)

    def _path(self, key: PartKey) -> Path:
        minerals = hashlib.sha256(",".join(key.minerals).encode()).hexdigest()[:12]
        return self._folder / f"{minerals}-{key.first:06}-{key.stop:06}.npz"


def _digest(question: Question, data: str) -> str:
    """Digest of all that the numbers depend on."""
    parts = (question.scenario.model_dump_json(), str(question.seed), data, MODEL_VERSION)
    return hashlib.sha256("\n".join((*parts, np.__version__)).encode()).hexdigest()
