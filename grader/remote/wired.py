"""The conversation with a worker in a sandbox: frames with deadlines on a socket.

Everything that arrives was written by a process that runs hostile code. A length is checked before anything is
read, one deadline holds for a whole exchange however slowly it drips, and the first violation ends it.
"""

from __future__ import annotations

import select
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

from grader.remote.proxy import Student, StudentError
from grader.remote.talk import Talk, read_error
from grader.remote.wire import LENGTH, MAX_FRAME, ReceivedDict, ReceivedList, WireError

_CHUNK = 1 << 16
_MAX_PIECES = 100_000


class WorkerGone(Exception):
    """The student's process ended in the middle of a conversation."""


class WorkerTimeout(Exception):
    """The student's process did not answer in time."""


@dataclass(frozen=True)
class Program:
    """A submission's statements, compiled inside a sandbox.

    ``code`` is opaque here: only another worker of the same submission reads it. ``places`` tells the cell and
    line of each statement; ``flaws`` the (cell, line, exception, message) of each that did not compile.
    """

    code: bytes
    places: tuple[tuple[int, int], ...]
    flaws: tuple[tuple[int, int, str, str], ...]


@dataclass(frozen=True)
class Loaded:
    """What came of running a submission's statements.

    ``failures`` pairs each exception with the (cell, line) of the statement it stopped.
    """

    failures: tuple[tuple[StudentError, tuple[int, int]], ...]
    names: frozenset[str]
    printed: str


class LoadStopped(Exception):
    """A statement killed the worker or did not end; ``piece`` is its number, None if it is not known."""

    def __init__(self, piece: int | None, cause: WorkerGone | WorkerTimeout) -> None:
        super().__init__(str(cause))
        self.piece = piece
        self.cause = cause


class WiredTalk(Talk):
    """Requests answered by a worker at the other end of a socket.

    Parameters
    ----------
    connection : socket
        The trusted end.
    call_seconds : float
        The deadline of one request, callbacks included.
    """

    def __init__(self, connection: socket.socket, call_seconds: float) -> None:
        super().__init__()
        connection.setblocking(False)
        self._socket = connection
        self._call_seconds = call_seconds
        self._deadline = 0.0
        self._buffer = bytearray()
        self._readable = select.poll()
        self._readable.register(connection, select.POLLIN)
        self._writable = select.poll()
        self._writable.register(connection, select.POLLOUT)
        self.ended: Exception | None = None

    # -- frames ----------------------------------------------------------------------------------

    def _end(self, problem: Exception) -> NoReturn:
        self.ended = problem
        raise problem

    def _wait(self, poll: select.poll) -> None:
        left = self._deadline - time.monotonic()
        if left <= 0 or not poll.poll(left * 1000):
            self._end(WorkerTimeout("no answer in time"))

    def _send(self, message: list[Any]) -> None:
        data = self.encode(message)
        view = memoryview(LENGTH.pack(len(data)) + data)
        while view:
            try:
                view = view[self._socket.send(view) :]
            except BlockingIOError:
                self._wait(self._writable)
            except OSError:
                self._end(WorkerGone("the process ended"))

    def _receive(self) -> list[Any]:
        while True:
            buffer = self._buffer
            if len(buffer) >= LENGTH.size:
                (length,) = LENGTH.unpack_from(buffer)
                if length > MAX_FRAME:
                    self._end(WireError("a frame longer than any honest one"))
                end = LENGTH.size + length
                if len(buffer) >= end:
                    data = bytes(memoryview(buffer)[LENGTH.size : end])
                    self._buffer = buffer[end:]
                    try:
                        return self.decode(data)
                    except WireError as problem:
                        self._end(problem)
            self._wait(self._readable)
            try:
                part = self._socket.recv(_CHUNK)
            except BlockingIOError:
                continue
            except OSError:
                part = b""
            if not part:
                self._end(WorkerGone("the process ended"))
            buffer += part

    def _check_silence(self) -> None:
        """Refuse bytes that nobody asked for: they would be taken for the next answer."""
        if self._buffer or self._readable.poll(0):
            try:
                part = self._socket.recv(1)
            except OSError:
                part = b""
            self._end(WireError("bytes nobody asked for") if self._buffer or part else WorkerGone("the process ended"))

    # -- requests --------------------------------------------------------------------------------

    def request(self, *message: Any) -> Any:
        """Send a request, answer its callbacks and return its value.

        Raises
        ------
        StudentError
            when the student's code raised.
        WorkerGone, WorkerTimeout, WireError
            when the worker ended, was silent or broke the protocol; then and for every later request.
        """
        if self.ended is not None:
            raise self.ended
        if self._nesting == 0:
            self._deadline = time.monotonic() + self._call_seconds
            self._check_silence()
        self._send(list(message))
        while True:
            reply = self._receive()
            try:
                if reply[0] != "callback":
                    return self.read_reply(reply)
                answer = self.answer_callback(reply)
            except WireError as problem:
                self._end(problem)
            self._send(answer)

    # -- loading ---------------------------------------------------------------------------------

    def compile(self, cells: Sequence[tuple[int, str]], seconds: float) -> Program:
        """Have the worker compile numbered cells."""
        self._deadline = time.monotonic() + seconds
        self._send(["compile", [[number, source] for number, source in cells]])
        reply = self._receive()
        try:
            return _read_program(reply)
        except WireError as problem:
            self._end(problem)

    def start_load(self, program: Program, skip: set[int], seed: int, seconds: float) -> None:
        """Send the order to run a program; `finish_load` reads how it went."""
        self._deadline = time.monotonic() + seconds
        self._send(["load", program.code, sorted(skip), seed])

    def finish_load(self, cell_seconds: float, total_seconds: float, pieces: int) -> Loaded:
        """Wait until the program ran; every statement has its own deadline, all of them another.

        Raises
        ------
        LoadStopped
            if a statement ended the worker or did not end itself.
        WireError
            if the worker broke the protocol.
        """
        end = time.monotonic() + total_seconds
        piece: int | None = None
        while True:
            self._deadline = min(end, time.monotonic() + cell_seconds)
            try:
                message = self._receive()
            except (WorkerGone, WorkerTimeout) as problem:
                raise LoadStopped(piece, problem) from None
            if message[0] == "progress" and len(message) == 2 and type(message[1]) is int:
                # Told in order, so that no statement's deadline can be had twice.
                if not (-1 if piece is None else piece) < message[1] < pieces:
                    self._end(WireError("progress out of order"))
                piece = message[1]
                continue
            try:
                return _read_loaded(message)
            except WireError as problem:
                self._end(problem)


def wired_student(talk: WiredTalk, loaded: Loaded) -> Student:
    """Return the proxy over a loaded worker."""
    return Student(talk, loaded.names)


def _read_program(message: list[Any]) -> Program:
    if len(message) != 4 or message[0] != "compiled" or type(message[1]) is not bytes:
        raise WireError("a malformed program")
    _, code, places, flaws = message
    if not _rows(places, (int, int)) or not _rows(flaws, (int, int, str, str)) or len(places) > _MAX_PIECES:
        raise WireError("a malformed program")
    return Program(code, tuple(map(tuple, places)), tuple(map(tuple, flaws)))


def _rows(rows: Any, kinds: tuple[type, ...]) -> bool:
    return type(rows) is ReceivedList and all(
        type(row) is ReceivedList and tuple(map(type, row)) == kinds for row in rows
    )


def _read_loaded(message: list[Any]) -> Loaded:
    if len(message) != 3 or message[0] != "loaded" or type(message[1]) is not ReceivedDict:
        raise WireError("a malformed load report")
    report, printed = message[1], message[2]
    failures, names = report.get("failures"), report.get("names")
    if type(failures) is not ReceivedList or type(names) is not ReceivedList or type(printed) is not str:
        raise WireError("a malformed load report")
    if any(type(name) is not str for name in names):
        raise WireError("a malformed load report")
    read = []
    for failure in failures:
        error = read_error(failure)
        if error.cell is None or error.line is None:
            raise WireError("a malformed load report")
        read.append((error, (error.cell, error.line)))
    return Loaded(tuple(read), frozenset(names), printed)
