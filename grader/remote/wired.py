"""The conversation with a worker in a sandbox."""

from __future__ import annotations

import secrets
import socket
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any, TypeVar

from grader.remote.endings import LoadStopped, Parted, SomethingLeft, WorkerGone, WorkerStarved, WorkerTimeout
from grader.remote.foreseen import Foreseen, Heard
from grader.remote.line import LEAST, Frames, Line
from grader.remote.loaded import Loaded, Program, read_facts, read_loaded, read_program
from grader.remote.overheard import Overheard
from grader.remote.proxy import Remote
from grader.remote.remembered import Asked
from grader.remote.student import Student
from grader.remote.talk import Talk
from grader.remote.wire import CALLBACK, ReceivedList, Reference, WireError, parts
from grader.sandbox.waiting import NO_ACCOUNT, Account, Allowance

# A statement that takes this long, in seconds, is worth leaving out of later loads when the time for loading is over.
_LONG = 0.2
T = TypeVar("T")


class WiredTalk(Talk):
    """Requests answered by a worker at the other end of a socket.

    Every request carries a number drawn for it, and every message from the worker the number of the request it belongs
    to. A message that was sent before it was asked for, or a second answer, carries another one and ends the
    conversation.

    Parameters
    ----------
    connection, account, begun
        As `grader.remote.line.Line` has them; or the frames that a connection is for.
    call_seconds : float
        The deadline of one request, callbacks included.

    Attributes
    ----------
    described : callable
        Where requests are foreseen: tells by which fields a function of a test's is made at the other end, None for one
        that has to stay here.
    asked : Asked, optional
        Takes note of what is asked of a worker of known code, and remembers what comes of it.
    heard, overheard : Heard, Overheard, optional
        Take note of what is asked, and of what is said between a submission and its stand-ins meanwhile.
    has_drawn : bool
        By the worker's word, whether random numbers were drawn by the end of the latest script.
    """

    def __init__(
        self,
        connection: socket.socket | Frames,
        call_seconds: float,
        account: Account = NO_ACCOUNT,
        *,
        begun: bool = True,
    ) -> None:
        super().__init__()
        self.line: Frames = connection if isinstance(connection, Frames) else Line(connection, account, begun=begun)
        self.call_seconds = call_seconds
        self.until: Allowance | None = None
        self._number = 0
        self.asked: Asked | None = None
        self.heard: Heard | None = None
        self.overheard: Overheard | None = None
        self.foreseen: Foreseen | None = None
        self.has_drawn = False
        self.described: Callable[[Any], list[Any] | None] = lambda _: None

    # -- messages ------------------------------------------------------------------------------------------------------

    @property
    def ended(self) -> Exception | None:
        """Why there will be no more answers; None as long as there will."""
        return self.line.ended

    def _draw(self) -> int:
        return secrets.randbits(32)

    def _send(self, number: int, message: list[Any]) -> None:
        heard, self.heard = self.heard, None  # what goes to the submission is no question of the test's
        frame = self.encode([number, *message])
        self.heard = heard
        if self.overheard is not None:
            self.overheard.answered(frame)
        self._send_frame(frame)

    def _send_frame(self, frame: bytes) -> None:
        if self.asked is not None:
            self.asked.note(frame)
        self.line.send(frame)

    def _receive(self, number: int) -> list[Any]:
        """Return the next message, which has to belong to the request of this number."""
        data = self.line.receive()
        try:
            message = self.decode(data)
        except WireError as problem:
            self.line.end(problem)
        if type(message) is not ReceivedList or len(message) < 2 or type(message[1]) is not str:
            self.line.end(WireError("a frame that is not a message"))
        if type(message[0]) is not int or message[0] != number:
            self.line.end(WireError("a message nobody asked for"))
        if self.asked is not None:
            self.asked.keep(data)
        if self.overheard is not None:
            is_said = self._uses or message[1] == "callback"
            (self.overheard.said if is_said else self.overheard.ended)(data)
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
            self.line.end(WireError("a function that was not made"))
        return made._reference

    # -- requests ------------------------------------------------------------------------------------------------------

    def hold(self, value: Any) -> None:
        """Count what a test may keep of the latest answer; too much ends the conversation."""
        self.size = self.line.received
        try:
            super().hold(value)
        except WireError as problem:
            self.line.end(problem)

    def travel(self, *message: Any) -> Any:
        """Carry a request over the wire.

        Raises
        ------
        StudentError
            when the student's code raised.
        WorkerGone, WorkerTimeout, WireError
            when the worker ended, was silent or broke the protocol; then and for every later request.
        """
        if self.line.ended is not None:
            raise self.line.ended
        if self.foreseen is not None:
            return self._answer_foreseen(self.foreseen, list(message))
        if not self._uses:
            self.line.received = 0
            self.line.start_clock(self._seconds_left())
        number = self._draw()
        changes = self.pending_changes()
        if any(change is not None for change in changes):
            self._send(number, ["sync", changes])
        frame = self.encode([number, *message])
        if self.overheard is not None:
            (self.overheard.answered if self._uses else self.overheard.asked)(frame)
        if self.heard is not None and not self._uses:
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
                self.line.check_clock()
                self._send(number, answer)
            except WireError as problem:
                self.line.end(problem)
            except (WorkerGone, WorkerTimeout) as problem:
                # Another conversation that this one waits for has ended: what is asked in it is answered no more.
                self.line.ended = self.line.ended or problem
                raise

    def answers_to(self, requests: Sequence[bytes], *, anew: bool = False, ahead: bytes = b"") -> list[bytes]:
        """Have the worker answer requests one after the other, within the time of one call, and return its answers.

        Asked to begin ``anew``, it does that before, as with `begin_anew`. With what stand-ins answer sent ``ahead``,
        as `grader.remote.overheard` has it, nothing else is answered for them.

        Raises
        ------
        SomethingLeft
            if it cannot begin anew.
        Parted
            if it asks stand-ins something else.
        WorkerGone, WorkerTimeout, WireError
            as any request.
        """
        if self.line.ended is not None:
            raise self.line.ended
        self.line.received = 0
        self.line.start_clock(self._seconds_left())
        number = self._draw()
        self._send(number, ["script", list(requests), anew, *([parts(ahead)] if ahead else [])])
        reply = self._receive(number)
        if anew and reply == ["left"]:
            raise SomethingLeft
        if ahead and reply == ["parted"]:
            raise Parted
        if reply[0] != "script" or len(reply) != 3 or type(reply[1]) is not ReceivedList or type(reply[2]) is not bool:
            self.line.end(WireError("a malformed answer to a script"))
        answers = list(reply[1])
        if len(answers) != len(requests) or any(type(one) is not bytes for one in answers):
            self.line.end(WireError("a malformed answer to a script"))
        self.has_drawn = reply[2]
        return answers

    def _answer_foreseen(self, foreseen: Foreseen, message: list[Any]) -> Any:
        """Return what the worker has answered already, if this was foreseen."""
        answer = foreseen.answer(self.encode([0, *message]))
        if answer is None and foreseen.goes_on:
            self.foreseen = None
            return self.travel(*message)
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
            self.line.end(problem)

    def _seconds_left(self) -> float:
        """Return how long a request may take: no test goes on when the exercise's time is over."""
        if self.until is None or self.until.left_on_the_clock() >= self.call_seconds:
            return self.call_seconds
        left = self.until.left()
        if left < LEAST:
            self.line.end((WorkerStarved if self.until.is_starved() else WorkerTimeout)("the time is over"))
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

    # -- loading -------------------------------------------------------------------------------------------------------

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
        message = ["compile", [list(one) for one in cells], [list(one) for one in files], list(given)]
        if known is not None and same:
            message += [parts(known.code), list(same)]
        return self.told(message, seconds, read_program)

    def facts(self, sources: Sequence[tuple[int, str]], of: Sequence[str], seconds: float) -> dict[str, str]:
        """Have a worker that has run nothing tell what stands in definitions of numbered sources, a fact a line.

        It tells the same of each definition that these use.
        """
        return self.told(["facts", [list(one) for one in sources], list(of)], seconds, read_facts)

    def told(self, message: list[Any], seconds: float, read: Callable[[list[Any]], T]) -> T:
        """Send what the worker itself answers, and not the submission, and return what is read of the reply.

        Raises
        ------
        WorkerGone, WorkerTimeout, WireError
            as any request.
        """
        if self.line.ended is not None:
            raise self.line.ended
        self.line.received = 0
        self.line.start_clock(seconds)
        self._number = self._draw()
        self._send(self._number, message)
        reply = self._receive(self._number)
        try:
            return read(reply)
        except WireError as problem:
            self.line.end(problem)

    def start_load(self, program: Program, skip: set[int], seed: int, seconds: float) -> None:
        """Send the order to run a program; `finish_load` reads how it went."""
        self.line.start_clock(seconds)
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
        total = Allowance(total_seconds, self.line.account)
        piece: int | None = None
        begun: list[tuple[int | None, float]] = []
        while True:
            used = total.used()
            begun.append((piece, used))
            left = max(LEAST, total_seconds - used)
            self.line.start_clock(min(cell_seconds, left))
            try:
                message = self._receive(self._number)
            except (WorkerGone, WorkerTimeout) as problem:
                long = (one for (one, at), (_, later) in pairwise(begun) if one is not None and later - at > _LONG)
                is_over = left < cell_seconds and isinstance(problem, WorkerTimeout)
                raise LoadStopped(piece, problem, is_over=is_over, long=tuple(long)) from None
            if message[0] == "progress" and len(message) == 2 and type(message[1]) is int:
                # Told in order, so that no statement's deadline can be had twice.
                if not (-1 if piece is None else piece) < message[1] < pieces:
                    self.line.end(WireError("progress out of order"))
                piece = message[1]
                continue
            try:
                return read_loaded(message)
            except WireError as problem:
                self.line.end(problem)


def wired_student(talk: WiredTalk, loaded: Loaded, *, draws: bool = False) -> Student:
    """Return the proxy over a loaded worker; ``draws`` says that it has what figures are drawn with."""
    return Student(talk, loaded.names, draws=draws)
