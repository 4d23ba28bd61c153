"""Links and outline of the handbook on paper, read back from the file by the rules of the format."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFontMetricsF

from negotiator.data.handbook import HandbookPage, load_handbook
from ui.theme import body_font
from ui.views.handbook_pdf import handbook_pdf
from ui.views.page_text import TEXT_WIDTH_PX, PageText, anchors
from ui.views.pdf_links import Heading, Link, with_links

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PAGES = (
    HandbookPage("a", "First", "Alpha", "# Alpha\n\nSee [the other](b.md), not [that](gone.md).\n"),
    HandbookPage("b", "Second", "Bêta", "# Bêta\n\n" + "A quota.\n\n" * 100 + "[Back](a.md)\n"),
)


def newest_objects(pdf: bytes) -> dict[int, bytes]:
    """Every object by its number, as the tables of places give it, the newest first."""
    found: dict[int, bytes] = {}
    table = int(re.findall(rb"startxref\n(\d+) ?\n", pdf)[-1])
    while table >= 0:
        assert pdf.startswith(b"xref\n", table)
        end = pdf.index(b"trailer", table)
        for first, _, rows in re.findall(
            rb"(\d+) (\d+)\n((?:\d{10} \d{5} [nf] \n)+)", pdf[table:end]
        ):
            for place, row in enumerate(rows.splitlines()):
                start = int(row[:10])
                head = b"%d 0 obj\n" % (int(first) + place)
                if row.endswith(b"n ") and start:
                    assert pdf.startswith(head, start)
                    found.setdefault(int(first) + place, pdf[start : pdf.index(b"endobj", start)])
        before = re.search(rb"/Prev (\d+)", pdf[end : pdf.index(b"startxref", end)])
        table = int(before[1]) if before else -1
    return found


def reference(content: bytes, name: bytes) -> int:
    """Number of the object that an entry names."""
    found = re.search(rb"/%b \[?(\d+) 0 R" % name, content)
    assert found, (name, content)
    return int(found[1])


def page_numbers(objects: dict[int, bytes]) -> list[int]:
    """Numbers of the pages' objects, in their order."""
    tree = next(content for content in objects.values() if b"/Type /Pages" in content)
    kids = re.search(rb"/Kids\s*\[(.*?)\]", tree, re.DOTALL)
    assert kids
    return [int(number) for number in re.findall(rb"(\d+) 0 R", kids[1])]


def links_on(objects: dict[int, bytes], page: int) -> list[int]:
    """Numbers of the pages that the links on a page lead to."""
    return [
        int(number)
        for number in re.findall(
            rb"/Dest \[(\d+) 0 R", objects[reference(objects[page], b"Annots")]
        )
    ]


def test_that_contents_and_pages_lead_to_each_other(qapp: QApplication) -> None:
    objects = newest_objects(handbook_pdf(PAGES))
    contents, alpha, beta, *_, last = page_numbers(objects)
    assert links_on(objects, contents) == [alpha, beta]
    assert links_on(objects, alpha) == [beta]
    assert links_on(objects, beta) == []
    assert links_on(objects, last) == [alpha]


def test_that_the_outline_has_groups_and_their_pages(qapp: QApplication) -> None:
    objects = newest_objects(handbook_pdf(PAGES))
    catalog = next(content for content in objects.values() if b"/Type /Catalog" in content)
    root = objects[reference(catalog, b"Outlines")]
    first, second = reference(root, b"First"), reference(root, b"Last")
    assert reference(objects[first], b"Next") == second
    assert reference(objects[second], b"Prev") == first
    assert b"/Count 4 " in root
    under = objects[reference(objects[second], b"First")]
    assert "Bêta".encode("utf-16-be").hex().encode() in under
    assert reference(under, b"Parent") == second
    assert reference(under, b"Dest") == page_numbers(objects)[2]


def test_that_no_link_between_pages_of_the_handbook_is_lost(qapp: QApplication) -> None:
    pages = load_handbook()
    objects = newest_objects(handbook_pdf(pages))
    found = sum(len(links_on(objects, page)) for page in page_numbers(objects))
    ids = {page.id for page in pages}
    wanted = sum(link in ids for page in pages for link in page.links)
    assert found >= len(pages) + wanted > len(pages)


def test_that_a_link_lies_on_its_words_on_each_line(qapp: QApplication) -> None:
    words = "[" + "one and the same " * 10 + "end](b.md)"
    text = PageText(f"# A\n\nSee {words}\n\n- [x](x.md)\n", body_font())
    text.setDocumentMargin(0.0)
    text.setPageSize(QSizeF(TEXT_WIDTH_PX, 1000.0))
    first, second, item = anchors(text)
    assert (first[0], second[0], item[0]) == ("b.md", "b.md", "x.md")
    before = QFontMetricsF(text.defaultFont()).horizontalAdvance("See ")
    assert first[1].left() == pytest.approx(before, abs=1.0)
    assert second[1].left() == 0.0
    assert first[1].bottom() <= second[1].top() + 1.0 < item[1].top()


def test_that_a_file_laid_out_otherwise_stays_as_it_is() -> None:
    other = b"%PDF-2.0\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
    assert with_links(other, [Link(1, (0.0, 0.0, 1.0, 1.0), 1)], [Heading("A", 1)]) == other
