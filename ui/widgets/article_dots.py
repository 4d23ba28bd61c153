"""The articles of a line as five dots, the letters over them, and the dates of a membership."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget
from typing_extensions import override

from negotiator.model.coalition import ARTICLES
from ui.format import tip
from ui.texts import listed
from ui.theme import caption_font
from ui.viewmodels.coalition_articles import Signed, article_letter, article_name, article_words
from ui.widgets.member_line import DOT_PITCH

if TYPE_CHECKING:
    from negotiator.model.coalition import Article
    from ui.colours import Palette
    from ui.widgets.member_line import MemberLine

_HALF_DOT: Final = 4.0
_RING_PX: Final = 1.2


class ArticleLetters(QWidget):
    """Letters of the articles, each over its dots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(caption_font())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        names = listed(article_name(article) for article in ARTICLES)
        self.setAccessibleName(self.tr("Articles: {names}").format(names=names))

    @override
    def sizeHint(self) -> QSize:
        return QSize(DOT_PITCH * len(ARTICLES), DOT_PITCH)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for number, article in enumerate(ARTICLES):
            painter.drawText(
                self._place(number), Qt.AlignmentFlag.AlignCenter, article_letter(article)
            )

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for number, article in enumerate(ARTICLES):
                if self._place(number).contains(event.pos()):
                    QToolTip.showText(event.globalPos(), tip(article_words(article)), self)
            return True
        return super().event(event)

    def _place(self, number: int) -> QRect:
        place = QRect(number * DOT_PITCH, 0, DOT_PITCH, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)


def article_at(line: MemberLine, place: QPoint) -> Article | None:
    """Article at a point of a line."""
    for number, article in enumerate(ARTICLES):
        if line.dot_rect(number).contains(place):
            return article
    return None


def paint_articles(painter: QPainter, line: MemberLine, palette: Palette) -> None:
    """Paint a full dot where all have signed, a ring where none has, a ring with a dot where some have."""
    for number, state in enumerate(line.signs or ()):
        centre = QRectF(line.dot_rect(number)).center()
        painter.setPen(
            QPen(palette.members if state is not Signed.NONE else palette.control_border)
        )
        painter.setBrush(palette.members if state is Signed.ALL else Qt.BrushStyle.NoBrush)
        if state is not Signed.ALL:
            painter.setPen(QPen(painter.pen().color(), _RING_PX))
        painter.drawEllipse(centre, _HALF_DOT, _HALF_DOT)
        if state is Signed.SOME:
            painter.setBrush(palette.members)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(centre, _HALF_DOT / 2.0, _HALF_DOT / 2.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_span(painter: QPainter, line: MemberLine, palette: Palette) -> None:
    """Paint the dates of a membership, or a clock where there is no room for them."""
    if not line.span:
        return
    if line.span_text:
        painter.setFont(caption_font())
        painter.setPen(palette.text_secondary)
        painter.drawText(line.span_rect, Qt.AlignmentFlag.AlignCenter, line.span_text)
        return
    face = QRectF(line.span_rect).adjusted(1.0, 1.0, -1.0, -1.0)
    painter.setPen(QPen(palette.text_secondary, _RING_PX))
    painter.drawEllipse(face)
    painter.drawLine(face.center(), QPointF(face.center().x(), face.top() + 2.0))
    painter.drawLine(face.center(), face.center() + QPointF(2.5, 0.0))
