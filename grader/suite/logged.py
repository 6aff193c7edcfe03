"""What the student's code logs, logged here as well: a test listens by ``caplog``."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

_HANDLE = """lambda tell: (lambda logging: (lambda root, handler: (
    root.addHandler(handler), root.setLevel(1), handler
)[2])(logging.getLogger(), type("Told", (logging.Handler,), {
    "emit": lambda self, record: tell(str(record.name), record.levelno, record.getMessage())
})()))(__import__("logging"))"""
_LET_BE = """lambda handler: (lambda root: (root.removeHandler(handler), root.setLevel("WARNING")) and None)(
    __import__("logging").getLogger()
)"""
_MAX = 1000


class Logged:
    """Listens to one submission's code; ``request`` asks it."""

    def __init__(self, request: Callable[..., Any]) -> None:
        self._request = request
        self._handler: Any = None

    def update(self) -> None:
        """Begin, at the first time in a test."""
        if self._handler is None:
            self._handler = self._request("run", _HANDLE, [_log])

    def finish(self) -> None:
        """End with the test."""
        handler, self._handler = self._handler, None
        if handler is not None:
            self._request("run", _LET_BE, [handler])


def _log(name: Any, level: Any, message: Any) -> None:
    root = logging.getLogger()
    if type(name) is str and type(level) is int and type(message) is str and root.isEnabledFor(level):
        root.handle(root.makeRecord(name[:_MAX], level, "", 0, message[:_MAX], (), None))
