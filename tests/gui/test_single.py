"""A second start of the program hands its file to the first."""

from __future__ import annotations

import subprocess
import sys
import uuid
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication

from ui.single import Reception, hand_over, server_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def name() -> str:
    return f"negotiator-test-{uuid.uuid4().hex}"


@pytest.fixture
def reception(qapp: QApplication, name: str) -> Iterator[Reception]:
    reception = Reception(name, qapp)
    yield reception
    reception.close()
    reception.setParent(None)


def test_that_without_a_running_program_nothing_is_handed_over(qapp: object, name: str) -> None:
    assert not hand_over("", name)


@pytest.mark.parametrize("file", ["", "no-deal", "/offers/deal.negotiation.json"])
def test_that_a_running_program_is_told_of_the_file(
    qtbot: QtBot, reception: Reception, name: str, file: str
) -> None:
    assert reception.listens
    with qtbot.waitSignal(reception.wanted) as told:
        assert hand_over(file, name)
    assert told.args == [file]


@pytest.mark.parametrize("message", [b"", b"[1]", b'{"file": 3}', b"\xff\xfe"])
def test_that_a_strange_message_is_ignored(
    qtbot: QtBot, reception: Reception, name: str, message: bytes
) -> None:
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(1000)
    with qtbot.assertNotEmitted(reception.wanted, wait=100):
        socket.write(message)
        socket.flush()
    socket.abort()


def test_that_what_a_killed_program_left_behind_is_taken_over(
    qapp: QApplication, qtbot: QtBot, name: str
) -> None:
    script = (
        "import os, sys; from PySide6.QtCore import QCoreApplication; "
        "from PySide6.QtNetwork import QLocalServer; app = QCoreApplication([]); "
        "server = QLocalServer(); server.listen(sys.argv[1]); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", script, name], check=True)
    reception = Reception(name, qapp)
    with qtbot.waitSignal(reception.wanted):
        assert hand_over("", name)
    reception.close()
    reception.setParent(None)


def test_that_the_name_is_of_one_user() -> None:
    assert server_name().startswith("negotiator-")
    assert len(server_name()) > len("negotiator-")


def test_that_a_file_that_the_system_asks_for_is_told(
    qtbot: QtBot, qapp: QApplication, reception: Reception
) -> None:
    qapp.installEventFilter(reception)
    try:
        with qtbot.waitSignal(reception.wanted) as told:
            QApplication.sendEvent(qapp, QFileOpenEvent("deal.negotiation"))
    finally:
        qapp.removeEventFilter(reception)
    assert told.args == ["deal.negotiation"]
