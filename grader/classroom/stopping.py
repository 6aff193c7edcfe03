"""Ctrl-C and SIGTERM as a wish that is noted, and heard where ending loses nothing."""

from __future__ import annotations

import os
import signal
import socket
import sys
from types import FrameType, TracebackType
from typing import Any, Protocol

_SHOW_CURSOR = b"\x1b[?25h"


class Stopping(Protocol):
    """Whether somebody wants what is running to end; readable when it is time to look."""

    @property
    def wanted(self) -> bool: ...

    def fileno(self) -> int: ...


class Stop:
    """Whether somebody wants the command to end.

    As a context it takes SIGINT and SIGTERM: an exception out of a handler would appear at any bytecode, and one that
    appears in a finalizer or a callback of somebody else's is swallowed there. The first signal is only noted. It also
    makes this object readable (it has a `fileno`), so that whoever waits for other things wakes. The second signal ends
    the process at once. A signal that the process was started to ignore, as background jobs are, stays ignored.

    Attributes
    ----------
    signal : int or None
        What was received.
    """

    def __init__(self) -> None:
        self.signal: int | None = None
        self._readable, self._wakes = socket.socketpair()
        self._wakes.setblocking(False)
        self._before: dict[int, Any] = {}
        self._woken_before = -1

    @property
    def wanted(self) -> bool:
        """Whether to end at the next clean point."""
        return self.signal is not None

    @property
    def exit_code(self) -> int:
        """The exit code that shells give to a command ended by this signal: 130 or 143."""
        return 128 + (self.signal or 0)

    def fileno(self) -> int:
        """Return a descriptor that is readable once a signal has come."""
        return self._readable.fileno()

    def _note(self, number: int, _: FrameType | None) -> None:
        if self.signal is not None:
            if sys.stderr.isatty():
                os.write(2, _SHOW_CURSOR)
            # The stations die with this process.
            os._exit(128 + number)
        self.signal = number

    def __enter__(self) -> Stop:
        # A byte is written before the handler runs, so that no wait can begin between the two.
        self._woken_before = signal.set_wakeup_fd(self._wakes.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, self._note)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._woken_before)
        self._readable.close()
        self._wakes.close()
