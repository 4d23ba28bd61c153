"""A page of the handbook for each equation, cut out of the page of the whole model."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from negotiator.data.handbook import SUFFIX, HandbookPage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MODEL: Final = "model"
"""Page that holds all equations, each after its number and name in bold: `**(E7) Sourcing.**`."""
_GROUP: Final = "Equations"
_END: Final = re.compile(r"^(?:- |#|$)", re.MULTILINE)
_HEAD: Final = re.compile(r"\*\*\((E\d+b?(?:, E\d+b?)*)\) ([^*]+)\*\*")
_NUMBER: Final = re.compile(r"E\d+b?")


def equation_pages(pages: Iterable[HandbookPage]) -> tuple[HandbookPage, ...]:
    """Return a page for each equation, in the order of the model.

    Parameters
    ----------
    pages : of the handbook; without the page of the model there are no equations
    """
    model = next((page for page in pages if page.id == MODEL), None)
    if model is None:
        return ()
    found = [(head[1], head[2], _body(model.text, head)) for head in _HEAD.finditer(model.text)]
    places = {
        number: _id(numbers) for numbers, _, _ in found for number in _NUMBER.findall(numbers)
    }
    return tuple(_page(*one, places, model.title) for one in found)


def _body(text: str, head: re.Match[str]) -> str:
    """What is said after a head, to the next one or the end of its paragraph."""
    rest = text[head.end() :]
    stops = [stop.start() for stop in (_END.search(rest), _HEAD.search(rest)) if stop is not None]
    words = " ".join(rest[: min(stops, default=len(rest))].split())
    return words if head[2].endswith(".") else f"{head[2]} {words}"


def _page(
    numbers: str, name: str, body: str, places: dict[str, str], model_title: str
) -> HandbookPage:
    title = f"({numbers}) {name.rstrip('.')}"
    own = _id(numbers)
    linked = "".join(_linked(body, places, own))
    text = f"# {title}\n\n{linked}\n\n[{model_title}]({MODEL}{SUFFIX})\n"
    return HandbookPage(id=own, group=_GROUP, title=title, text=text)


def _linked(body: str, places: dict[str, str], own: str) -> Iterator[str]:
    """Yield a text in which numbers of other equations lead to their pages."""
    start = 0
    for number in _NUMBER.finditer(body):
        place = places.get(number[0], own)
        yield body[start : number.start()]
        yield number[0] if place == own else f"[{number[0]}]({place}{SUFFIX})"
        start = number.end()
    yield body[start:]


def _id(numbers: str) -> str:
    return "-".join(_NUMBER.findall(numbers)).lower()
