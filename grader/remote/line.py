"""Frames with deadlines on a socket, the other end of which is in a sandbox.

Everything that arrives was written by a process that runs hostile code. A length is checked before anything is
read, one deadline holds for a whole exchange however slowly it drips, and the first violation ends it.
"""

from __future__ import annotations

import socket
import struct
import time
from abc import ABC, abstractmethod
from contextlib import suppress
from typing import NoReturn

from grader.remote.endings import NeverBegan, WorkerGone, WorkerStarved, WorkerTimeout
from grader.remote.talk import clipped
from grader.remote.wire import LENGTH, MAX_FRAME, WireError
from grader.sandbox.orders import BEGUN
from grader.sandbox.waiting import Account, Allowance

LEAST = 0.005  # seconds; less is not worth waiting for
_CHUNK = 1 << 16
# The part of an exchange's time in which nobody asks whether there was a processor: most answers come within it.
_UNWATCHED = 0.1
MAX_EXCHANGED = 512 << 20
"""Bytes in all messages that belong to one request: a function of a test may keep what it is called with."""
_MAX_REASON = 300


class Frames(ABC):
    """What carries frames there and back; once it has ended, it stays so.

    Attributes
    ----------
    account : Account
        What the kernel tells of the worker: no deadline counts the time in which it had no processor.
    ended : Exception or None
        Why there will be no more answers; ``is_own_end`` if that was found here.
    received : int
        Bytes in the messages of the exchange so far.
    """

    def __init__(self, account: Account) -> None:
        self.account = account
        self.ended: Exception | None = None
        self.is_own_end = False
        self.received = 0

    def end(self, problem: Exception) -> NoReturn:
        """Let there be no more answers, for this reason, and raise it."""
        if self.ended is None:
            self.ended, self.is_own_end = problem, True
        raise problem

    @abstractmethod
    def start_clock(self, seconds: float) -> None:
        """Give the exchange that begins now this long."""

    @abstractmethod
    def check_clock(self) -> None:
        """End the exchange if its time is over, but for that in which the worker had no processor."""

    @abstractmethod
    def send(self, data: bytes) -> None:
        """Send a frame with this in it."""

    @abstractmethod
    def receive(self) -> bytes:
        """Return what is in the next frame."""


class Line(Frames):
    """The trusted end of a socket.

    Parameters
    ----------
    connection : socket
        The trusted end.
    account : Account
        As `Frames` has it.
    begun : bool
        Whether the worker said already that it is set up.
    """

    def __init__(self, connection: socket.socket, account: Account, *, begun: bool) -> None:
        super().__init__(account)
        self._begun = begun
        self._socket = connection
        self._seconds = 0.0
        self._allowance: Allowance | None = None
        self._deadline = 0.0
        self._patience = -1.0
        self._buffer = bytearray()

    def start_clock(self, seconds: float) -> None:
        """Give the exchange that begins now this long, and each system call in it no longer."""
        self._seconds = seconds
        self._allowance = None
        self._look_after(_UNWATCHED * seconds)

    def check_clock(self) -> None:
        """End the exchange if its time is over, but for that in which the worker had no processor."""
        if time.monotonic() >= self._deadline:
            if self._allowance is None:
                self._allowance = Allowance((1 - _UNWATCHED) * self._seconds, self.account)
            left = self._allowance.left()
            if left < LEAST:
                self._check_begun("it was not set up in time")
                kind = WorkerStarved if self._allowance.is_starved() else WorkerTimeout
                self.end(kind("no answer in time"))
            self._look_after(left)

    def send(self, data: bytes) -> None:
        """Send a frame with this in it."""
        view = memoryview(LENGTH.pack(len(data)) + data)
        while view:
            try:
                view = view[self._socket.send(view) :]
            except BlockingIOError:
                self.check_clock()
            except OSError:
                self._gone()
            if view:
                self.check_clock()

    def receive(self) -> bytes:
        """Return what is in the next frame."""
        while True:
            buffer = self._buffer
            if not self._begun and buffer[:1] == BEGUN:
                del buffer[:1]
                self._begun = True
            if self._begun and len(buffer) >= LENGTH.size:
                (length,) = LENGTH.unpack_from(buffer)
                if length > MAX_FRAME:
                    self.end(WireError("a frame longer than any honest one"))
                end = LENGTH.size + length
                if len(buffer) >= end:
                    self.received += length
                    if self.received > MAX_EXCHANGED:
                        self.end(WireError("more in the messages of one request than any honest one needs"))
                    data = bytes(memoryview(buffer)[LENGTH.size : end])
                    self._buffer = buffer[end:]
                    return data
            try:
                part = self._socket.recv(_CHUNK)
            except BlockingIOError:
                self.check_clock()
                continue
            except OSError:
                part = b""
            if not part:
                self._gone()
            buffer += part
            self.check_clock()

    # -- details -------------------------------------------------------------------------------------------------------

    def _gone(self) -> NoReturn:
        self._check_begun("")
        self.end(WorkerGone("the process ended"))

    def _check_begun(self, why: str) -> None:
        """End if the worker never said that it had begun; ``why`` where it said nothing at all."""
        if not self._begun:
            with suppress(OSError):
                self._buffer += self._socket.recv(_CHUNK, socket.MSG_DONTWAIT)
            if self._buffer[:1] != BEGUN:
                self.end(NeverBegan(clipped(self._buffer[1:].decode("utf-8", "replace"), _MAX_REASON) or why))

    def _look_after(self, seconds: float) -> None:
        self._deadline = time.monotonic() + seconds
        if seconds != self._patience:
            # A timeout in the kernel saves asking, before each call, whether it would block.
            timeout = struct.pack("@ll", int(seconds), int(seconds % 1 * 1e6))
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, timeout)
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, timeout)
            self._patience = seconds
