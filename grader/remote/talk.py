"""The trusted half of a conversation, whatever carries its frames.

`Talk` rebuilds what arrives, checks every reply field by field, and answers callbacks. Any violation of the protocol
ends the conversation: there is no resynchronising.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from grader.remote.lending import Lending, Shared
from grader.remote.proxy import Method, Notes, Remote, StudentError
from grader.remote.wire import ReceivedDict, ReceivedList, Reference, WireError, decode, encode

MAX_NESTING = 16
MAX_NOTES = 64 << 10
MAX_MESSAGE = 1000
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# The student sees the text of these when a function lent to them refuses its argument; all others
# could carry words of a hidden test.
_TOLD = (ValueError, TypeError, IndexError, KeyError, AttributeError, ZeroDivisionError, FloatingPointError)


Listener = Callable[[tuple[Any, ...], Any], None]
"""Told of every request of a test: the message, and the value or the exception that came back."""


class Talk:
    """Encoding, decoding and callbacks; a subclass says how one request travels."""

    def __init__(self) -> None:
        self.notes = Notes()
        self.own_names: frozenset[str] | None = frozenset()
        self.lending = Lending()
        self.listener: Listener | None = None
        self._shared: list[Shared] = []

    def encode(self, message: list[Any]) -> bytes:
        """Return a message as the bytes of a frame."""
        return encode(message, self._refer)

    def decode(self, data: bytes) -> Any:
        """Return what the bytes of a frame carry, or raise `WireError`."""
        return decode(data, self._resolve)

    def _refer(self, item: Any) -> Reference:
        if isinstance(item, Remote):
            return item._reference
        if isinstance(item, Method):
            return item.resolve()._reference
        return self.lending.refer(item)

    def _resolve(self, reference: Reference) -> Any:
        if reference.owner == "student":
            return Remote(self, reference)
        return self.lending.resolve(reference)

    def request(self, *message: Any) -> Any:
        """Send a request, answer its callbacks and return its value.

        Raises
        ------
        StudentError
            when the student's code raised.
        WireError
            when the reply breaks the protocol.
        """
        # What a lent function asks in the midst of a request belongs to that request.
        if self.listener is None or self._shared:
            return self.travel(*message)
        try:
            value = self.travel(*message)
        except Exception as problem:
            self.listener(message, problem)
            raise
        self.listener(message, value)
        return value

    def travel(self, *message: Any) -> Any:
        """Carry a request there and what comes of it back: all that a subclass has to know."""
        raise TypeError("a Talk needs a way for requests to travel")

    def read_reply(self, reply: list[Any]) -> Any:
        """Return the value of a reply or raise the student's error, checking every field."""
        if len(reply) != 4:
            raise WireError("a reply of the wrong length")
        kind, content, printed, warned = reply
        self._note(printed, warned)
        if kind == "value":
            return content
        if kind == "error":
            raise read_error(content)
        raise WireError("a reply of an unknown kind")

    def _note(self, printed: Any, warned: Any) -> None:
        if type(printed) is not str or type(warned) is not ReceivedList or len(printed) > MAX_NOTES:
            raise WireError("malformed notes")
        for entry in warned:
            if type(entry) is not ReceivedList or [type(part) for part in entry] != [str, str]:
                raise WireError("malformed notes")
        self.notes.printed = printed
        self.notes.warnings = tuple((category, text) for category, text in warned)

    def pending_changes(self) -> list[Any]:
        """Return what a stand-in at work changed in its arguments, for the student's code that it is about to ask."""
        return self._shared[-1].changes() if self._shared else []

    def answer_callback(self, message: list[Any]) -> list[Any]:
        """Use a lent object as the student's code asked, and return the answer to send."""
        if len(self._shared) >= MAX_NESTING:
            raise WireError("callbacks nested too deeply")
        request = message[1:]
        stands_in = len(request) == 6 and type(request[0]) is int and self.lending.is_stand_in(request[0])
        args = request[3] if stands_in and isinstance(request[3], list) else []
        shared = Shared(args)
        self._shared.append(shared)
        try:
            return ["result", self.lending.use(request), shared.changes()]
        except StudentError as problem:
            return ["failed", problem.kinds[0] if problem.kinds else "Exception", problem.message]
        except _TOLD as problem:
            if isinstance(problem, WireError):
                raise
            return ["failed", type(problem).__name__, str(problem)[:200]]
        finally:
            # In a student's own kernel threads may ask at the same time, and end in any order.
            self._shared.remove(shared)


def clipped(text: str, length: int) -> str:
    """Return untrusted text as it is kept: of bounded length, without controls, which would grow sixfold in JSON."""
    return _CONTROLS.sub("\ufffd", text[:length])


def is_place(number: Any) -> bool:
    """Whether this can be the number of a cell or line."""
    return type(number) is int and 0 <= number < 1 << 31


def read_error(content: Any) -> StudentError:
    """Return the exception that a description from the worker tells of."""
    if type(content) is not ReceivedDict:
        raise WireError("a malformed error")
    kinds, message = content.get("kinds"), content.get("message")
    place = content.get("cell"), content.get("line")
    if (
        type(kinds) is not ReceivedList
        or any(type(kind) is not str for kind in kinds)
        or type(message) is not str
        or any(part is not None and not is_place(part) for part in place)
    ):
        raise WireError("a malformed error")
    return StudentError(tuple(kind[:80] for kind in kinds), clipped(message, MAX_MESSAGE), *place)
