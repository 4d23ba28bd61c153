"""Links and an outline for a PDF file that Qt wrote, which writes neither.

They are appended as the format provides for: the file stays as it is, and behind it come the objects that
are new or changed, with a table of their places that points back to the first one (ISO 32000-1, 7.5.6).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_PAGE: Final = re.compile(
    rb"\n(\d+) 0 obj\n<<\n/Type /Page\n.*?/Annots (\d+) 0 R\n/MediaBox \[0 0 [0-9.]+ ([0-9.]+)\]",
    re.DOTALL,
)
_CATALOG: Final = re.compile(rb"\n(\d+) 0 obj\n<<\n/Type /Catalog\n(.*?)>>\nendobj", re.DOTALL)
_TRAILER: Final = re.compile(
    rb"trailer\n<<\n/Size (\d+) \n(.*?)>>\nstartxref\n(\d+) \n%%EOF\n\Z", re.DOTALL
)


class _Page(NamedTuple):
    """A page of the file: the number of its object and of that of its links, and its height."""

    number: int
    notes: int
    height_pt: bytes

    @property
    def top(self) -> bytes:
        """The destination that is its top, in the size that is shown."""
        return b"[%d 0 R /XYZ 0 %b null]" % (self.number, self.height_pt)


@dataclass(frozen=True, slots=True)
class Link:
    """A place on a sheet that leads to the top of another; sheets are counted from 1."""

    sheet: int
    corners_pt: tuple[float, float, float, float]
    """Left, bottom, right and top, from the lower left corner of the paper."""
    target: int


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of the outline, with those under it."""

    title: str
    sheet: int
    under: tuple[Heading, ...] = ()


def with_links(pdf: bytes, links: Iterable[Link], outline: Sequence[Heading]) -> bytes:
    """Return the file with its links and its outline, which must not be empty.

    It is returned as it is where it is not laid out as by the Qt that this was written for.
    """
    pages = [_Page(int(page), int(notes), height) for page, notes, height in _PAGE.findall(pdf)]
    catalog, trailer = _CATALOG.search(pdf), _TRAILER.search(pdf)
    if not pages or catalog is None or trailer is None:
        return pdf
    objects: dict[int, bytes] = {}
    first_new = int(trailer[1])
    root = _add_outline(objects, outline, pages, first=first_new)
    entries = catalog[2] + b"/Outlines %d 0 R\n/PageMode /UseOutlines\n" % root
    objects[int(catalog[1])] = b"<<\n/Type /Catalog\n" + entries + b">>"
    notes: dict[int, list[bytes]] = {}
    for link in links:
        notes.setdefault(pages[link.sheet - 1].notes, []).append(
            _note(link, pages[link.target - 1])
        )
    objects |= {number: b"[\n" + b"\n".join(each) + b"\n]" for number, each in notes.items()}
    rest = trailer[2] + b"/Prev " + trailer[3] + b"\n"
    return pdf + _update(objects, start=len(pdf), size=max(first_new, *objects) + 1, rest=rest)


def _note(link: Link, target: _Page) -> bytes:
    corners = " ".join(f"{corner:.2f}" for corner in link.corners_pt).encode()
    kind = b"<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [%b] /Dest %b >>"
    return kind % (corners, target.top)


def _add_outline(
    objects: dict[int, bytes], outline: Sequence[Heading], pages: Sequence[_Page], *, first: int
) -> int:
    """Add the outline from this number of an object on; return the number of its root."""
    root, number = first, first + 1
    groups: list[tuple[int, Heading]] = []
    for heading in outline:
        groups.append((number, heading))
        number += 1 + len(heading.under)
    _add_row(objects, groups, pages, parent=root)
    for group, heading in groups:
        _add_row(objects, list(enumerate(heading.under, group + 1)), pages, parent=group)
    ends = (groups[0][0], groups[-1][0], number - first - 1)
    objects[root] = b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % ends
    return root


def _add_row(
    objects: dict[int, bytes],
    row: Sequence[tuple[int, Heading]],
    pages: Sequence[_Page],
    *,
    parent: int,
) -> None:
    """Add headings that stand beside each other; each names its neighbours and what is under it."""
    for place, (number, heading) in enumerate(row):
        title = heading.title.encode("utf-16-be").hex().encode()
        told = [b"/Title <FEFF%b> /Parent %d 0 R" % (title, parent)]
        told.append(b"/Dest " + pages[heading.sheet - 1].top)
        if place > 0:
            told.append(b"/Prev %d 0 R" % row[place - 1][0])
        if place + 1 < len(row):
            told.append(b"/Next %d 0 R" % row[place + 1][0])
        if heading.under:
            count = len(heading.under)
            told.append(
                b"/First %d 0 R /Last %d 0 R /Count %d" % (number + 1, number + count, count)
            )
        objects[number] = b"<< " + b" ".join(told) + b" >>"


def _update(objects: Mapping[int, bytes], *, start: int, size: int, rest: bytes) -> bytes:
    """Write objects as they are appended to a file of this length, and the table of their places."""
    body, table = b"", b"xref\n0 1\n0000000000 65535 f \n"
    for number, content in sorted(objects.items()):
        table += b"%d 1\n%010d 00000 n \n" % (number, start + len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    trailer = b"trailer\n<<\n/Size %d\n%b>>\nstartxref\n%d\n%%%%EOF\n"
    return body + table + trailer % (size, rest, start + len(body))
