"""Pictures of the window, a view at a time, for reports and for looking at without a display."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer

from negotiator.errors import FileError, NegotiatorError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.runner import Runner
    from ui.views.main_window import MainWindow

_ANSWER_MS: Final = 60_000
_SETTLE_MS: Final = 400


def draw_views(
    window: MainWindow, runner: Runner, *, folder: Path, size: tuple[int, int]
) -> tuple[Path, ...]:
    """Draw each view into `<folder>/<view>.png`, once the run that is under way has answered.

    Raises
    ------
    NegotiatorError
        If the scenario cannot be computed, or a file cannot be written.
    """
    window.resize(QSize(*size))
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    _await_answer(runner)
    folder.mkdir(parents=True, exist_ok=True)
    return tuple(
        _draw(window, folder / f"{name}.png", show) for name, show in window.views().items()
    )


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


def _draw(window: MainWindow, file: Path, show: Callable[[], None]) -> Path:
    show()
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop, loop.quit)
    loop.exec()
    if not window.grab().save(str(file)):
        raise FileError("no way to write here.", where=str(file), cure="Choose another folder.")
    return file
