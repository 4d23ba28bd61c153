"""One program for each user: a second start hands its file to the first and ends; macOS asks it directly."""

from __future__ import annotations

import getpass
import json
from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from typing_extensions import override

_PATIENCE_MS: Final = 500
_MOST_BYTES: Final = 65_536


def server_name() -> str:
    """Name under which the first program of this user listens, on this computer only."""
    return f"negotiator-{getpass.getuser()}"


def hand_over(file: str, name: str) -> bool:
    """Give a file to the program that runs already, or the wish for its window; False if none does."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(json.dumps({"file": file}).encode("utf-8"))
    while socket.bytesToWrite() and socket.waitForBytesWritten(_PATIENCE_MS):
        pass
    handed = socket.bytesToWrite() == 0
    socket.disconnectFromServer()
    return handed


class Reception(QObject):
    """Listens for later starts of the program by the same user."""

    wanted = Signal(str)
    """A later start wants this file or shipped scenario opened; empty if it only wants the window."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._callers: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)
        if not self._server.listen(name):
            # What a program that was killed left behind; nobody answers there.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def listens(self) -> bool:
        """Whether later starts can reach this program."""
        return self._server.isListening()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the files that macOS asks the program to open; the program has this as its filter."""
        if isinstance(event, QFileOpenEvent):
            self.wanted.emit(event.file())
            return True
        return super().eventFilter(watched, event)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    @Slot()
    def _receive(self) -> None:
        caller = self._server.nextPendingConnection()
        self._callers.append(caller)
        caller.readyRead.connect(self._read)

    @Slot()
    def _read(self) -> None:
        for caller in [each for each in self._callers if each.bytesAvailable()]:
            self._callers.remove(caller)
            file = _file_of(bytes(caller.read(_MOST_BYTES).data()))
            caller.deleteLater()
            if file is not None:
                self.wanted.emit(file)


def _file_of(message: bytes) -> str | None:
    """Return the file that a later start names; None where the message is none of ours."""
    try:
        file = json.loads(message)["file"]
    except (ValueError, KeyError, TypeError):
        return None
    return file if isinstance(file, str) else None
