"""The handbook: pages of Markdown that are shipped with the program, in the order of its contents."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from negotiator.data.handbook_tables import PLACE, made_tables
from negotiator.errors import DataError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

SUFFIX: Final = ".md"
_CONTENTS: Final = "contents.toml"
_LINK: Final = re.compile(r"(?<!!)\[[^\]]*\]\(([^)#\s]*)(?:#[^)]*)?\)")
_PICTURE: Final = re.compile(r"!\[[^\]]*\]\(([^)\s]+)\)")


@dataclass(frozen=True, slots=True)
class HandbookPage:
    """One page."""

    id: str
    """Name of its file without the suffix."""
    group: str
    """Heading under which it stands in the contents."""
    title: str
    """Its first heading."""
    text: str
    """Markdown."""

    @property
    def links(self) -> tuple[str, ...]:
        """Ids of the pages that it links to, and addresses of other things."""
        return tuple(link.removesuffix(SUFFIX) for link in _LINK.findall(self.text) if link)

    @property
    def pictures(self) -> tuple[str, ...]:
        """Names of the files of its pictures, in the folder of the handbook."""
        return tuple(_PICTURE.findall(self.text))


def picture_bytes(name: str) -> bytes:
    """Content of the file of a picture.

    Raises
    ------
    DataError
        If there is no such file.
    """
    file = files("resources") / "handbook" / name
    if not file.is_file():
        raise DataError("no picture of this name.", where=f"handbook/{name}")
    return file.read_bytes()


def load_handbook() -> tuple[HandbookPage, ...]:
    """Read the handbook in the order of its contents.

    Raises
    ------
    DataError
        If a page of the contents is absent or has no heading.
    """
    folder = files("resources") / "handbook"
    contents = tomllib.loads((folder / _CONTENTS).read_text(encoding="utf-8"))
    return tuple(
        _page(folder, name, group["title"])
        for group in contents["group"]
        for name in group["pages"]
    )


def _page(folder: Traversable, name: str, group: str) -> HandbookPage:
    file = folder / f"{name}{SUFFIX}"
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    if PLACE in text:
        text = text.replace(PLACE, made_tables()[name]())
    heading = text.partition("\n")[0]
    if not heading.startswith("# "):
        raise DataError(
            "no page with a heading in its first line.",
            where=f"handbook/{name}{SUFFIX}",
            cure=f"Write the page, or take it out of {_CONTENTS}.",
        )
    return HandbookPage(id=name, group=group, title=heading.removeprefix("# ").strip(), text=text)
