"""Pictures of the window, a view at a time, for reports and for looking at without a display."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QSize,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)

from negotiator.errors import FileError, NegotiatorError
from ui.viewmodels.gallery import KINDS
from ui.views.outcome import OutcomeView

if TYPE_CHECKING:
    from pathlib import Path

    from ui.runner import Runner
    from ui.views.main_window import MainWindow

_ANSWER_MS: Final = 60_000
_SETTLE_MS: Final = 400
_OUTCOME: Final = "outcome"
_OF_ANY_WINDOW: Final = "This plugin does not support propagateSizeHints()"
"""What the offscreen plugin says of every window; there is nothing to be done about it."""


def draw_views(
    window: MainWindow, runner: Runner, *, folder: Path, size: tuple[int, int]
) -> tuple[Path, ...]:
    """Draw each view into `<folder>/<view>.png`, once the run that is under way has answered.

    The charts of the gallery that are not shown follow, as `<folder>/outcome-2.png` and on.

    Raises
    ------
    NegotiatorError
        If the scenario cannot be computed, or a file cannot be written.
    """
    qInstallMessageHandler(_say)
    window.resize(QSize(*size))
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    if runner.busy:
        _await_answer(runner)
    folder.mkdir(parents=True, exist_ok=True)
    views = tuple(_draw(window, folder / f"{name}.png", name) for name in window.views)
    return (*views, *_draw_gallery(window, folder))


def _draw_gallery(window: MainWindow, folder: Path) -> tuple[Path, ...]:
    """Draw the charts that do not stand in the four places, four at a time."""
    outcome = window.body.page(_OUTCOME)
    if not isinstance(outcome, OutcomeView):
        return ()
    names = [kind.id for kind in KINDS]
    shown = outcome.arrange(names)
    names = [name for name in names if name not in shown]
    drawn: list[Path] = []
    for first in range(0, len(names), len(shown)):
        outcome.arrange(names[first : first + len(shown)])
        file = folder / f"{_OUTCOME}-{len(drawn) + 2}.png"
        drawn.append(_draw(window, file, _OUTCOME))
    outcome.arrange(shown)
    return tuple(drawn)


def _say(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if text != _OF_ANY_WINDOW:
        sys.stderr.write(f"{text}\n")


def _await_answer(runner: Runner) -> None:
    loop = QEventLoop()
    errors: list[NegotiatorError] = []
    runner.failed.connect(errors.append)
    runner.failed.connect(loop.quit)
    runner.finished.connect(loop.quit)
    QTimer.singleShot(_ANSWER_MS, loop, lambda: loop.exit(1))
    if loop.exec():
        found = f"no answer within {_ANSWER_MS // 1000} s."
        raise NegotiatorError(found, where="computation", cure="Try it again.")
    if errors:
        raise errors[0]


def _draw(window: MainWindow, file: Path, view: str) -> Path:
    window.show_view(view)
    loop = QEventLoop()
    for _ in range(_ANSWER_MS // _SETTLE_MS):
        if not getattr(window.body.page(view), "is_busy", False):
            break
        QTimer.singleShot(_SETTLE_MS, loop, loop.quit)
        loop.exec()
    QTimer.singleShot(_SETTLE_MS, loop, loop.quit)
    loop.exec()
    if not window.grab().save(str(file)):
        raise FileError("no way to write here.", where=str(file), cure="Choose another folder.")
    return file
