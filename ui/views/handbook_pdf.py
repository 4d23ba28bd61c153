"""The handbook on paper: one PDF file with contents, page numbers, pictures, links and an outline."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTransform,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from negotiator.data.handbook import SUFFIX as PAGE_SUFFIX
from negotiator.data.handbook import load_handbook
from negotiator.errors import NegotiatorError
from negotiator.files.disk import write_bytes
from ui.texts import translate
from ui.theme import body_font
from ui.type_scale import BODY_PX, CAPTION_PX
from ui.viewmodels.error_words import error_text
from ui.views import boxes
from ui.views.page_text import TEXT_WIDTH_PX, PageText, anchors
from ui.views.pdf_links import Heading, Link, with_links

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from negotiator.data.handbook import HandbookPage

SUFFIX: Final = ".pdf"
_MARGIN_MM: Final = 20.0
_FOOTER_PX: Final = 40.0
_DOTS_PER_INCH: Final = 300
_POINTS_PER_INCH: Final = 72.0
_MM_PER_INCH: Final = 25.4


@dataclass(frozen=True, slots=True)
class _Sheets:
    """Pages of the handbook set on sheets of one size, in pixels of the text."""

    texts: tuple[PageText, ...]
    first: tuple[int, ...]
    """Number of the sheet on which each text begins, from 1."""
    size: QSizeF
    pages: tuple[HandbookPage, ...]
    """Of all texts but the first, which is the contents."""


def write_handbook(pages: Sequence[HandbookPage], file: Path) -> None:
    """Write the pages into a PDF file.

    Raises
    ------
    FileError
        If the file cannot be written.
    """
    write_bytes(file, handbook_pdf(pages))


def handbook_pdf(pages: Sequence[HandbookPage]) -> bytes:
    """Return the pages as a PDF file."""
    made = QBuffer()
    made.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setTitle(translate("handbook", "Negotiator: handbook"))
    writer.setCreator(QCoreApplication.applicationName())
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    scale = writer.width() / TEXT_WIDTH_PX
    size = QSizeF(TEXT_WIDTH_PX, writer.height() / scale - _FOOTER_PX)
    painter = QPainter(writer)
    painter.scale(scale, scale)
    sheets = _set(pages, size)
    _draw(painter, writer, sheets)
    painter.end()
    links = list(_links(sheets, scale * _POINTS_PER_INCH / _DOTS_PER_INCH))
    return with_links(bytes(made.data().data()), links, _outline(sheets))


def ask_and_write(parent: QWidget) -> None:
    """Ask for a place and write the handbook there."""
    title = translate("handbook", "Handbook as PDF")
    chosen, _ = QFileDialog.getSaveFileName(
        parent, title, "negotiator-handbook.pdf", translate("handbook", "PDF files (*.pdf)")
    )
    if not chosen:
        return
    file = Path(chosen)
    try:
        write_handbook(load_handbook(), file if file.suffix else file.with_suffix(SUFFIX))
    except NegotiatorError as error:
        boxes.warn(parent, title, error_text(error))


def _set(pages: Sequence[HandbookPage], size: QSizeF) -> _Sheets:
    """Set all pages, with contents before them; these are as long with any numbers in them."""
    texts = [_text(page.text, size) for page in pages]
    begins = [1] * len(pages)
    contents = _text(_contents(pages, begins), size)
    sheet = 1 + contents.pageCount()
    for place, text in enumerate(texts):
        begins[place] = sheet
        sheet += text.pageCount()
    contents = _text(_contents(pages, begins), size)
    return _Sheets((contents, *texts), (1, *begins), size, tuple(pages))


def _text(markdown: str, size: QSizeF) -> PageText:
    font = QFont(body_font())
    font.setPixelSize(BODY_PX)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    text = PageText(markdown, font)
    text.setDocumentMargin(0.0)
    text.setPageSize(size)
    return text


def _contents(pages: Sequence[HandbookPage], begins: Sequence[int]) -> str:
    lines = [f"# {translate('handbook', 'Negotiator: handbook')}"]
    for group, found in groupby(zip(pages, begins, strict=True), key=lambda each: each[0].group):
        lines.append(f"\n## {group}\n")
        lines += [f"- [{page.title}]({page.id}{PAGE_SUFFIX}), {sheet}" for page, sheet in found]
    return "\n".join(lines)


def _links(sheets: _Sheets, pt_per_px: float) -> Iterator[Link]:
    """Give the links between the pages of the handbook, by their places on paper."""
    names = (f"{page.id}{PAGE_SUFFIX}" for page in sheets.pages)
    targets = dict(zip(names, sheets.first[1:], strict=True))
    for text, first in zip(sheets.texts, sheets.first, strict=True):
        for address, place in anchors(text):
            if address in targets:
                turn = int(place.center().y() // sheets.size.height())
                shown = place.translated(0.0, -turn * sheets.size.height())
                yield Link(first + turn, _on_paper(shown, pt_per_px), targets[address])


def _on_paper(place: QRectF, pt_per_px: float) -> tuple[float, float, float, float]:
    """Left, bottom, right and top in points from the lower left corner of the paper."""
    margin_pt = _MARGIN_MM * _POINTS_PER_INCH / _MM_PER_INCH
    top_pt = QPageSize.size(QPageSize.PageSizeId.A4, QPageSize.Unit.Point).height() - margin_pt
    return (
        margin_pt + pt_per_px * place.left(),
        top_pt - pt_per_px * place.bottom(),
        margin_pt + pt_per_px * place.right(),
        top_pt - pt_per_px * place.top(),
    )


def _outline(sheets: _Sheets) -> tuple[Heading, ...]:
    """Return the contents as an outline: groups, and the pages in them."""
    found = groupby(
        zip(sheets.pages, sheets.first[1:], strict=True), key=lambda each: each[0].group
    )
    groups = [
        (group, tuple(Heading(page.title, sheet) for page, sheet in members))
        for group, members in found
    ]
    return tuple(Heading(group, under[0].sheet, under) for group, under in groups)


def _draw(painter: QPainter, writer: QPdfWriter, sheets: _Sheets) -> None:
    for text, first in zip(sheets.texts, sheets.first, strict=True):
        for turn in range(text.pageCount()):
            number = first + turn
            if number > 1:
                writer.newPage()
            _draw_sheet(painter, text, turn, sheets.size)
            _draw_footer(painter, number, sheets.size)


def _draw_sheet(painter: QPainter, text: PageText, turn: int, size: QSizeF) -> None:
    shown = QRectF(0.0, turn * size.height(), size.width(), size.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = shown
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    painter.save()
    painter.setTransform(QTransform.fromTranslate(0.0, -shown.top()), combine=True)
    painter.setClipRect(shown)
    text.documentLayout().draw(painter, context)
    painter.restore()


def _draw_footer(painter: QPainter, number: int, size: QSizeF) -> None:
    font = QFont(body_font())
    font.setPixelSize(CAPTION_PX)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    place = QRectF(0.0, size.height(), size.width(), _FOOTER_PX)
    painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, str(number))
