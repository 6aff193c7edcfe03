"""The trusted half of a conversation, whatever carries its frames.

`Talk` numbers the trusted functions it lends, rebuilds what arrives, checks every reply field by field, and
answers callbacks. Any violation of the protocol ends the conversation: there is no resynchronising.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from grader.remote.proxy import Method, Notes, Remote, StudentError
from grader.remote.wire import ReceivedDict, ReceivedList, Reference, WireError, decode, encode

MAX_NESTING = 16
MAX_NOTES = 64 << 10
# The student sees the text of these when a function lent to them refuses its argument; all others
# could carry words of a hidden test.
_TOLD = (ValueError, TypeError, IndexError, KeyError, ZeroDivisionError, FloatingPointError)


class Talk:
    """Encoding, decoding and callbacks; a subclass says how one request travels."""

    def __init__(self) -> None:
        self.notes = Notes()
        self.printed: list[str] = []
        self._lent: list[Callable[..., Any]] = []
        self._nesting = 0

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
        if not callable(item):
            raise TypeError(f"a {type(item).__name__} can be neither sent nor lent to the student's code")
        for number, lent in enumerate(self._lent):
            if lent is item:
                return Reference("trusted", number)
        self._lent.append(item)
        return Reference("trusted", len(self._lent) - 1)

    def _resolve(self, reference: Reference) -> Any:
        if reference.owner == "student":
            return Remote(self, reference)
        if reference.id >= len(self._lent):
            raise WireError("a reference that was never lent")
        return self._lent[reference.id]

    def request(self, *message: Any) -> Any:
        """Send a request and return its value.

        Raises
        ------
        StudentError
            when the student's code raised.
        WireError
            when the reply breaks the protocol.
        """
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
        if printed and sum(map(len, self.printed)) < MAX_NOTES:
            self.printed.append(printed)

    def answer_callback(self, message: list[Any]) -> list[Any]:
        """Call a lent function as the student's code asked, and return the answer to send."""
        if len(message) != 4:
            raise WireError("a malformed callback")
        _, number, args, kwargs = message
        if (
            type(number) is not int
            or not 0 <= number < len(self._lent)
            or type(args) is not ReceivedList
            or type(kwargs) is not ReceivedDict
            or any(type(key) is not str for key in kwargs)
        ):
            raise WireError("a malformed callback")
        if self._nesting >= MAX_NESTING:
            raise WireError("callbacks nested too deeply")
        self._nesting += 1
        try:
            return ["result", self._lent[number](*args, **kwargs)]
        except StudentError as problem:
            return ["failed", problem.kinds[0] if problem.kinds else "Exception", problem.message]
        except _TOLD as problem:
            if isinstance(problem, WireError):
                raise
            return ["failed", type(problem).__name__, str(problem)[:200]]
        finally:
            self._nesting -= 1


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
        or any(part is not None and (type(part) is not int or part < 0) for part in place)
    ):
        raise WireError("a malformed error")
    return StudentError(tuple(kind[:80] for kind in kinds), message[:2000], *place)
