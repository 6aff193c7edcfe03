"""The conversation with a worker in a sandbox: frames with deadlines on a socket.

Everything that arrives was written by a process that runs hostile code. A length is checked before anything is
read, one deadline holds for a whole exchange however slowly it drips, and the first violation ends it.
"""

from __future__ import annotations

import secrets
import socket
import struct
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import pairwise
from typing import Any, NoReturn

from grader.remote.endings import LoadStopped, NeverBegan, WorkerGone, WorkerStarved, WorkerTimeout
from grader.remote.foreseen import Foreseen, Heard
from grader.remote.loaded import Loaded, Program, read_facts, read_loaded, read_program
from grader.remote.proxy import Remote
from grader.remote.student import Student
from grader.remote.talk import Talk, clipped
from grader.remote.wire import CALLBACK, LENGTH, MAX_FRAME, ReceivedList, Reference, WireError, parts
from grader.sandbox.orders import BEGUN
from grader.sandbox.waiting import NO_ACCOUNT, Account, Allowance

_CHUNK = 1 << 16
_LEAST = 0.005  # seconds; less is not worth waiting for
# The part of an exchange's time in which nobody asks whether there was a processor: most answers come within it.
_UNWATCHED = 0.1
MAX_EXCHANGED = 512 << 20
"""Bytes in all messages that belong to one request: a function of a test may keep what it is called with."""
_MAX_REASON = 300
# A statement that takes this long, in seconds, is worth leaving out of later loads when the time for loading is over.
_LONG = 0.2


class WiredTalk(Talk):
    """Requests answered by a worker at the other end of a socket.

    Every request carries a number drawn for it, and every message from the worker the number of the request it belongs
    to. A message that was sent before it was asked for, or a second answer, carries another one and ends the
    conversation.

    Parameters
    ----------
    connection : socket
        The trusted end.
    call_seconds : float
        The deadline of one request, callbacks included.
    account : Account
        What the kernel tells of the worker: no deadline counts the time in which it had no processor.
    begun : bool
        Whether the worker said already that it is set up.

    Attributes
    ----------
    described : callable
        Where requests are foreseen: tells by which fields a function of a test's is made at the other end, None for one
        that has to stay here.
    """

    def __init__(
        self, connection: socket.socket, call_seconds: float, account: Account = NO_ACCOUNT, *, begun: bool = True
    ) -> None:
        super().__init__()
        self.account = account
        self._begun = begun
        self._seconds = call_seconds
        self._allowance: Allowance | None = None
        self._socket = connection
        self.call_seconds = call_seconds
        self.until: Allowance | None = None
        self._received = 0
        self._deadline = 0.0
        self._patience = -1.0
        self._number = 0
        self._buffer = bytearray()
        self.ended: Exception | None = None
        self.is_own_end = False
        self.heard: Heard | None = None
        self.foreseen: Foreseen | None = None
        self.described: Callable[[Any], list[Any] | None] = lambda _: None

    # -- frames ----------------------------------------------------------------------------------

    def _end(self, problem: Exception) -> NoReturn:
        if self.ended is None:
            self.ended, self.is_own_end = problem, True
        raise problem

    def _gone(self) -> NoReturn:
        self._check_begun("")
        self._end(WorkerGone("the process ended"))

    def _check_begun(self, why: str) -> None:
        """End if the worker never said that it had begun; ``why`` where it said nothing at all."""
        if not self._begun:
            with suppress(OSError):
                self._buffer += self._socket.recv(_CHUNK, socket.MSG_DONTWAIT)
            if self._buffer[:1] != BEGUN:
                self._end(NeverBegan(clipped(self._buffer[1:].decode("utf-8", "replace"), _MAX_REASON) or why))

    def _start_clock(self, seconds: float) -> None:
        """Give the exchange that begins now this long, and each system call in it no longer."""
        self._seconds = seconds
        self._allowance = None
        self._look_after(_UNWATCHED * seconds)

    def _look_after(self, seconds: float) -> None:
        self._deadline = time.monotonic() + seconds
        if seconds != self._patience:
            # A timeout in the kernel saves asking, before each call, whether it would block.
            timeout = struct.pack("@ll", int(seconds), int(seconds % 1 * 1e6))
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, timeout)
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, timeout)
            self._patience = seconds

    def _check_clock(self) -> None:
        if time.monotonic() >= self._deadline:
            if self._allowance is None:
                self._allowance = Allowance((1 - _UNWATCHED) * self._seconds, self.account)
            left = self._allowance.left()
            if left < _LEAST:
                self._check_begun("it was not set up in time")
                kind = WorkerStarved if self._allowance.is_starved() else WorkerTimeout
                self._end(kind("no answer in time"))
            self._look_after(left)

    def _draw(self) -> int:
        return secrets.randbits(32)

    def _send(self, number: int, message: list[Any]) -> None:
        self._send_frame(self.encode([number, *message]))

    def _send_frame(self, data: bytes) -> None:
        view = memoryview(LENGTH.pack(len(data)) + data)
        while view:
            try:
                view = view[self._socket.send(view) :]
            except BlockingIOError:
                self._check_clock()
            except OSError:
                self._gone()
            if view:
                self._check_clock()

    def _receive(self, number: int) -> list[Any]:
        """Return the next message, which has to belong to the request of this number."""
        while True:
            buffer = self._buffer
            if not self._begun and buffer[:1] == BEGUN:
                del buffer[:1]
                self._begun = True
            if self._begun and len(buffer) >= LENGTH.size:
                (length,) = LENGTH.unpack_from(buffer)
                if length > MAX_FRAME:
                    self._end(WireError("a frame longer than any honest one"))
                end = LENGTH.size + length
                if len(buffer) >= end:
                    self._received += length
                    if self._received > MAX_EXCHANGED:
                        self._end(WireError("more in the messages of one request than any honest one needs"))
                    data = bytes(memoryview(buffer)[LENGTH.size : end])
                    self._buffer = buffer[end:]
                    return self._read(data, number)
            try:
                part = self._socket.recv(_CHUNK)
            except BlockingIOError:
                self._check_clock()
                continue
            except OSError:
                part = b""
            if not part:
                self._gone()
            buffer += part
            self._check_clock()

    def _read(self, data: bytes, number: int) -> list[Any]:
        try:
            message = self.decode(data)
        except WireError as problem:
            self._end(problem)
        if type(message) is not ReceivedList or len(message) < 2 or type(message[1]) is not str:
            self._end(WireError("a frame that is not a message"))
        if type(message[0]) is not int or message[0] != number:
            self._end(WireError("a message nobody asked for"))
        return message[1:]

    def _refer(self, item: Any) -> Reference:
        is_ahead = self.heard is not None or self.foreseen is not None
        if is_ahead and (fields := self.described(item)) is not None:
            return self._sent_whole(fields)
        reference = super()._refer(item)
        if self.heard is not None and reference.owner != "student":
            # What is lent is asked meanwhile, and nobody can answer that ahead.
            self.heard.is_whole = False
        return reference

    def _sent_whole(self, fields: list[Any]) -> Reference:
        """Have a function made at the other end, in place of one that is lent; return what it is known by there."""
        made = self.travel("function", *fields)
        if not isinstance(made, Remote):
            self._end(WireError("a function that was not made"))
        return made._reference

    # -- requests --------------------------------------------------------------------------------

    def hold(self, value: Any) -> None:
        """Count what a test may keep of the latest answer; too much ends the conversation."""
        self.size = self._received
        try:
            super().hold(value)
        except WireError as problem:
            self._end(problem)

    def travel(self, *message: Any) -> Any:
        """Carry a request over the wire.

        Raises
        ------
        StudentError
            when the student's code raised.
        WorkerGone, WorkerTimeout, WireError
            when the worker ended, was silent or broke the protocol; then and for every later request.
        """
        if self.ended is not None:
            raise self.ended
        if self.foreseen is not None:
            return self._answer_foreseen(self.foreseen, list(message))
        if not self._uses:
            self._received = 0
            self._start_clock(self._seconds_left())
        number = self._draw()
        changes = self.pending_changes()
        if any(change is not None for change in changes):
            self._send(number, ["sync", changes])
        frame = self.encode([number, *message])
        if self.heard is not None:
            # A folder of the test's is asked for by a number, which depends on the tests before.
            self.heard.note(frame, is_alone=message[0] != "store" or not message[1])
        self._send_frame(frame)
        while True:
            reply = self._receive(number)
            try:
                if reply[0] != "callback":
                    return self.read_reply(reply)
                if self.purse is not None:
                    self.purse.left -= CALLBACK
                answer = self.answer_callback(reply)
                self._check_clock()
                self._send(number, answer)
            except WireError as problem:
                self._end(problem)
            except (WorkerGone, WorkerTimeout) as problem:
                # Another conversation that this one waits for has ended: what is asked in it is answered no more.
                self.ended = self.ended or problem
                raise

    def answers_to(self, requests: Sequence[bytes]) -> list[bytes]:
        """Have the worker answer requests one after the other, within the time of one call, and return its answers.

        Raises
        ------
        WorkerGone, WorkerTimeout, WireError
            as any request.
        """
        if self.ended is not None:
            raise self.ended
        self._received = 0
        self._start_clock(self._seconds_left())
        number = self._draw()
        self._send(number, ["script", list(requests)])
        reply = self._receive(number)
        if reply[0] != "script" or len(reply) != 2 or type(reply[1]) is not ReceivedList:
            self._end(WireError("a malformed answer to a script"))
        answers = list(reply[1])
        if len(answers) != len(requests) or any(type(one) is not bytes for one in answers):
            self._end(WireError("a malformed answer to a script"))
        return answers

    def _answer_foreseen(self, foreseen: Foreseen, message: list[Any]) -> Any:
        """Return what the worker has answered already, if this was foreseen."""
        answer = foreseen.answer(self.encode([0, *message]))
        if answer is None:
            # The worker was asked nothing, and can go on.
            raise WorkerGone("a test asked what was not foreseen")
        return self.read(answer)

    def read(self, answer: bytes) -> Any:
        """Return the value of one of the answers that came together.

        Raises
        ------
        StudentError, WireError
            as any request.
        """
        try:
            reply = self.decode(answer)
            if type(reply) is not ReceivedList:
                raise WireError("a frame that is not a message")
            return self.read_reply(reply)
        except WireError as problem:
            self._end(problem)

    def _seconds_left(self) -> float:
        """Return how long a request may take: no test goes on when the exercise's time is over."""
        if self.until is None or self.until.left_on_the_clock() >= self.call_seconds:
            return self.call_seconds
        left = self.until.left()
        if left < _LEAST:
            self._end((WorkerStarved if self.until.is_starved() else WorkerTimeout)("the time is over"))
        return min(self.call_seconds, left)

    def begin_anew(self) -> bool:
        """Ask a loaded worker whether nothing is left of what it was asked; it then goes on as if it had just loaded.

        Raises
        ------
        StudentError, WorkerGone, WorkerTimeout, WireError
            as any request.
        """
        self.until = None
        return self.travel("anew") is True

    # -- loading ---------------------------------------------------------------------------------

    def compile(
        self,
        cells: Sequence[tuple[int, str]],
        seconds: float,
        files: Sequence[tuple[int, str, str]] = (),
        given: Sequence[Any] = (),
        known: Program | None = None,
        same: Sequence[int] = (),
    ) -> Program:
        """Have the worker compile numbered cells; of those that are the ``same`` in a ``known`` program take that.

        ``files`` are the (number, path, text) of the student's own modules, ``given`` what the course gives, field by
        field as the worker has it.
        """
        self._start_clock(seconds)
        self._number = self._draw()
        message = ["compile", [list(one) for one in cells], [list(one) for one in files], list(given)]
        if known is not None and same:
            message += [parts(known.code), list(same)]
        self._send(self._number, message)
        reply = self._receive(self._number)
        try:
            return read_program(reply)
        except WireError as problem:
            self._end(problem)

    def facts(self, sources: Sequence[tuple[int, str]], seconds: float) -> dict[str, str]:
        """Have a worker that has run nothing tell what stands in each definition of numbered sources, a fact a line."""
        self._start_clock(seconds)
        self._number = self._draw()
        self._send(self._number, ["facts", [list(one) for one in sources]])
        reply = self._receive(self._number)
        try:
            return read_facts(reply)
        except WireError as problem:
            self._end(problem)

    def start_load(self, program: Program, skip: set[int], seed: int, seconds: float) -> None:
        """Send the order to run a program; `finish_load` reads how it went."""
        self._start_clock(seconds)
        self._number = self._draw()
        self._send(self._number, ["load", parts(program.code), sorted(skip), seed])

    def finish_load(self, cell_seconds: float, total_seconds: float, pieces: int) -> Loaded:
        """Wait until the program ran; every statement has its own deadline, all of them another.

        Raises
        ------
        LoadStopped
            if a statement ended the worker or did not end itself.
        WireError
            if the worker broke the protocol.
        """
        total = Allowance(total_seconds, self.account)
        piece: int | None = None
        begun: list[tuple[int | None, float]] = []
        while True:
            used = total.used()
            begun.append((piece, used))
            left = max(_LEAST, total_seconds - used)
            self._start_clock(min(cell_seconds, left))
            try:
                message = self._receive(self._number)
            except (WorkerGone, WorkerTimeout) as problem:
                long = (one for (one, at), (_, later) in pairwise(begun) if one is not None and later - at > _LONG)
                is_over = left < cell_seconds and isinstance(problem, WorkerTimeout)
                raise LoadStopped(piece, problem, is_over=is_over, long=tuple(long)) from None
            if message[0] == "progress" and len(message) == 2 and type(message[1]) is int:
                # Told in order, so that no statement's deadline can be had twice.
                if not (-1 if piece is None else piece) < message[1] < pieces:
                    self._end(WireError("progress out of order"))
                piece = message[1]
                continue
            try:
                return read_loaded(message)
            except WireError as problem:
                self._end(problem)


def wired_student(talk: WiredTalk, loaded: Loaded, *, draws: bool = False) -> Student:
    """Return the proxy over a loaded worker; ``draws`` says that it has what figures are drawn with."""
    return Student(talk, loaded.names, draws=draws)
