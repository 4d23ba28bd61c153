"""A page of the handbook as a document: its type, its distances and its pictures, for window and paper."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QPointF, QRectF, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextLine,
)
from typing_extensions import override

from negotiator.data.handbook import picture_bytes
from negotiator.errors import DataError
from ui.theme import GRID, current_palette
from ui.type_scale import BODY_PX

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT_WIDTH_PX: Final = 760
_LINE_PERCENT: Final = 135
_WHOLE: Final = 100.0
_PICTURE: Final = "\ufffc"
"""What stands for a picture in a text."""
_HEADING_PX: Final = {1: 22, 2: 16, 3: BODY_PX}


def set_type(document: QTextDocument) -> None:
    """Give headings their sizes, lines their distance and tables their lines."""
    end, keep = QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        level = block.blockFormat().headingLevel()
        is_picture = block.text() == _PICTURE
        cursor.mergeBlockFormat(_spaced(level, _WHOLE if is_picture else _LINE_PERCENT))
        if level:
            cursor.movePosition(end, keep)
            cursor.setCharFormat(_heading(level, document.defaultFont().pixelSize()))
        block = block.next()
    for frame in document.rootFrame().childFrames():
        form = frame.frameFormat()
        form.setBorderBrush(current_palette().hairline)
        frame.setFrameFormat(form)


@cache
def page_picture(name: str) -> QImage:
    """Picture of the handbook that is as wide as the text; an empty one where there is no such picture."""
    try:
        image = QImage.fromData(picture_bytes(name))
    except DataError:
        return QImage()
    image.setDevicePixelRatio(max(1.0, image.width() / TEXT_WIDTH_PX))
    return image


class PageText(QTextDocument):
    """A page as it is printed; nothing but the pictures of the handbook is loaded."""

    def __init__(self, markdown: str, font: QFont) -> None:
        super().__init__()
        self.setDefaultFont(font)
        self.setMarkdown(markdown)
        set_type(self)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        return page_picture(QUrl(name).path())


def anchors(document: QTextDocument) -> Iterator[tuple[str, QRectF]]:
    """Give each link of a document that was laid out, and its place on each line that it is on."""
    block = document.begin()
    while block.isValid():
        corner = document.documentLayout().blockBoundingRect(block).topLeft()
        turn = block.begin()
        while not turn.atEnd():
            fragment = turn.fragment()
            if fragment.charFormat().anchorHref():
                for place in _places(block, fragment, corner):
                    yield fragment.charFormat().anchorHref(), place
            turn += 1
        block = block.next()


def _places(block: QTextBlock, fragment: QTextFragment, corner: QPointF) -> Iterator[QRectF]:
    """Give the part of each line of a block that a fragment takes."""
    start = fragment.position() - block.position()
    end = start + fragment.length()
    for number in range(block.layout().lineCount()):
        line = block.layout().lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = sorted((_x_of(line, first), _x_of(line, last)))
            box = QRectF(left, line.rect().top(), right - left, line.rect().height())
            yield box.translated(corner)


def _x_of(line: QTextLine, position: int) -> float:
    return cast("tuple[float, int]", line.cursorToX(position))[0]


def _heading(level: int, body_px: int) -> QTextCharFormat:
    size_px = round(_HEADING_PX.get(level, BODY_PX) * body_px / BODY_PX)
    letters = QTextCharFormat()
    letters.setProperty(QTextFormat.Property.FontPixelSize, size_px)
    letters.setFontWeight(QFont.Weight.DemiBold)
    return letters


def _spaced(level: int, line_percent: float) -> QTextBlockFormat:
    spaced = QTextBlockFormat()
    spaced.setLineHeight(line_percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    spaced.setTopMargin(2 * GRID if level > 1 else 0)
    spaced.setBottomMargin(GRID)
    return spaced
