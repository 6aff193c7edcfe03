"""The trusted half of a conversation, whatever carries its frames.

`Talk` rebuilds what arrives, checks every reply field by field, and answers callbacks. Any violation of the protocol
ends the conversation: there is no resynchronising.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Sequence
from typing import Any, Protocol
from weakref import WeakValueDictionary

import numpy as np

from grader.remote.behaving import Classes
from grader.remote.holding import Holding
from grader.remote.lending import MAX_ARGUMENTS, MAX_HANDED, Lending, Opaque, Use, plain
from grader.remote.proxy import Method, Notes, Remote, remote_for
from grader.remote.raised import StudentError
from grader.remote.wire import Purse, ReceivedDict, ReceivedList, Reference, WireError, decode, encode, size_of
from grader.remote.word import take

MAX_NESTING = 16
MAX_NOTES = 64 << 10
MAX_MESSAGE = 1000
MAX_FAILED = 200
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# The student sees the text of these when a function lent to them refuses its argument; all others
# could carry words of a hidden test.
_TOLD = (
    ValueError, TypeError, IndexError, KeyError, AttributeError, ZeroDivisionError, FloatingPointError, EOFError,
    Opaque,
)  # fmt: skip
# Of these no more than that they came: what a lent function makes of the student's arguments is the student's.
_OF_THE_CALL = (ArithmeticError, LookupError, RecursionError, NotImplementedError, BufferError)


Listener = Callable[[tuple[Any, ...], Any], Any]
"""Told of every request of a test: the message, and the value or the exception that came back. Returns the value that
the test is to have."""


class RaisedByTest(Exception):
    """An exception of no class of its own, which a function of a test's raises for the student's code to meet."""


class Aside(Protocol):
    """What is done around each request of a test.

    ``before`` gives the request as it is to travel, ``after`` the value as the test is to have it; after an exception
    of the student's there is none.
    """

    def before(self, message: tuple[Any, ...]) -> tuple[Any, ...]: ...
    def after(self, value: Any) -> Any: ...


class Talk:
    """Encoding, decoding and callbacks; a subclass says how one request travels.

    ``lends`` says that at the other end the reference stands in for a student's own (`lend`). ``sources`` are the cells
    of the submission that is loaded there, by number; empty where nobody knows them. ``answered`` is the value of the
    latest request, which came in about ``size`` bytes. ``purse`` is what reading the
    answers may still cost; None where the one who answers pays for it.
    """

    def __init__(self) -> None:
        self.notes = Notes()
        self.purse: Purse | None = None
        self.lends = False
        self.sources: tuple[tuple[int, str], ...] = ()
        self.own_names: frozenset[str] | None = frozenset()
        self.own_classes: Classes | None = {}
        self.lending = Lending()
        self.listener: Listener | None = None
        self.aside: Aside | None = None
        self.answered: Any = None
        self.size = 0
        self.holding = Holding()
        self._uses: list[Use] = []
        self._remotes: WeakValueDictionary[int, Remote] = WeakValueDictionary()
        self._latest: StudentError | None = None
        self.relays: list[tuple[Talk, Use]] = []
        self._handed = 0

    @property
    def carrier(self) -> Talk:
        """Itself."""
        return self

    def encode(self, message: list[Any]) -> bytes:
        """Return a message as the bytes of a frame."""
        return encode(message, self._refer, giving=True)

    def decode(self, data: bytes) -> Any:
        """Return what the bytes of a frame carry, or raise `WireError`."""
        return decode(data, self._resolve, purse=self.purse)

    def _refer(self, item: Any) -> Reference:
        if isinstance(item, Method):
            item = item.resolve()
        if isinstance(item, Remote) and item._conversation.carrier is self:
            return item._reference
        return self.lending.refer(item)

    def _resolve(self, reference: Reference) -> Any:
        if reference.owner == "student":
            # One object stays one, for a test that asks whether it is the same.
            known = self._remotes.get(reference.id)
            if known is None or known._reference != reference:
                known = self._remotes[reference.id] = remote_for(self, reference)
            return known
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
        if message[0] == "begin":
            return self._requested(message)
        take("asked")
        if self._uses or self.aside is None:
            return self._requested(message)
        aside, self.aside = self.aside, None  # what it asks itself is nothing of the test's
        try:
            message = aside.before(message)
            try:
                value = self._requested(message)
            except StudentError:
                aside.after(None)
                self.answered = None
                raise
            self.answered = found = aside.after(value)
            return found
        finally:
            self.aside = aside

    def _requested(self, message: tuple[Any, ...]) -> Any:
        self.answered = None  # two answers at a time are more than any test holds
        if not self._uses:
            self._handed = 0
        # What a lent function asks in the midst of a request belongs to that request.
        # That a test begins is not said by the test.
        if self.listener is None or self._uses or message[0] == "begin":
            self.answered = self.travel(*message)
            self.hold(self.answered)
            return self.answered
        try:
            value = self.travel(*message)
            self.hold(value)
        except Exception as problem:
            self.listener(message, problem)
            raise
        self.answered = self.listener(message, value)
        return self.answered

    def hold(self, value: Any) -> None:
        """Count what a test may keep of the latest answer.

        Raises
        ------
        WireError
            if it keeps too much.
        """
        self.holding.note(value, self.size)

    def travel(self, *message: Any) -> Any:
        """Carry a request there and what comes of it back: all that a subclass has to know."""
        raise TypeError("a Talk needs a way for requests to travel")

    def read_reply(self, reply: list[Any]) -> Any:
        """Return the value of a reply or raise the student's error, checking every field."""
        if len(reply) != 4:
            raise WireError("a reply of the wrong length")
        kind, content, printed, warned = reply
        self._note(printed, warned)
        if type(kind) is not str:
            raise WireError("a reply of an unknown kind")
        if kind == "value":
            return content
        if kind == "error":
            take("raises")
            error = read_error(content)
            # A place in the reference is none in the submission.
            if self.lends:
                raise StudentError(error.kinds, error.said)
            error.__dict__["_holder"], self._latest = self, error
            raise error
        raise WireError("a reply of an unknown kind")

    def held_by(self, problem: StudentError, name: str) -> Any:
        """Return an attribute of an exception of the student's, which its process keeps until the next one.

        Raises
        ------
        AttributeError
            if another one came since, or it holds nothing of that name.
        """
        if self._latest is not problem:
            raise AttributeError(f"{name}: another exception of the student's was raised since, and was kept instead")
        try:
            return self.request("raised", name)
        except StudentError as other:
            self._latest = problem
            raise AttributeError(name) from other

    def _note(self, printed: Any, warned: Any) -> None:
        if type(printed) is not str or type(warned) is not ReceivedList or len(printed) > MAX_NOTES:
            raise WireError("malformed notes")
        for entry in warned:
            if type(entry) is not ReceivedList or [type(part) for part in entry] != [str, str]:
                raise WireError("malformed notes")
        self.notes.printed = printed
        self.notes.warnings = tuple((category, text) for category, text in warned)

    def lend(self, names: Sequence[str]) -> dict[str, Remote]:
        """Have the worker lend the reference that it has loaded; return what there is of these names.

        Raises
        ------
        WireError
            as any request.
        """
        found, methods = self.request("lend", list(names))
        self.lends, self.own_names, self.own_classes = True, None, None
        self.lending.methods = frozenset(methods)
        return {name: found[name] for name in names if name in found}

    def pending_changes(self) -> list[Any]:
        """Return what a stand-in at work changed in its arguments, for the student's code that it is about to ask."""
        return self._uses[-1].take() if self._uses else []

    def answer_callback(self, message: list[Any]) -> list[Any]:
        """Use a lent object as the code at the other end asked, and return the answer to send."""
        if len(self._uses) >= MAX_NESTING:
            raise WireError("callbacks nested too deeply")
        request, changes = (message[1:7], message[7:]) if self.lends else (message[1:], [])
        if len(changes) != self.lends:
            raise WireError("a malformed callback")
        item, what, name, args, kwargs, held = self.lending.asked(request)
        use = Use()
        self._uses.append(use)
        try:
            if self.lends and self.relays:
                self.relays[-1][1].note(changes[0])
            lender = item._conversation.carrier if isinstance(item, Remote) else None
            if isinstance(lender, Talk) and lender.lends:
                return self._relayed(use, lender, [item, what, name, args, kwargs, held])
            function = self.lending.function(item, what, name)
            if not isinstance(item, Remote):
                (self.relays[-1][0] if self.relays else self)._hand(args, kwargs)
            # What the student's numbers do to our arithmetic shows in the result.
            with np.errstate(all="ignore"), warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return ["result", function(*args, **kwargs), []]
        except StudentError as problem:
            return ["failed", problem.kinds[0] if problem.kinds else "Exception", problem.said[:MAX_FAILED]]
        except _TOLD as problem:
            if isinstance(problem, WireError):
                raise
            return ["failed", type(problem).__name__, str(problem)[:MAX_FAILED]]
        except _OF_THE_CALL as problem:
            return ["failed", type(problem).__name__, ""]
        except (OSError, RaisedByTest) as problem:
            if getattr(problem, "errno", None) is not None:  # no test raised it: this host did
                raise
            kind = type(problem) if isinstance(problem, OSError) else Exception
            return ["failed", kind.__name__, str(problem)[:MAX_FAILED]]
        finally:
            # In a student's own kernel threads may ask at the same time, and end in any order.
            self._uses.remove(use)

    def _relayed(self, use: Use, lender: Talk, request: list[Any]) -> list[Any]:
        """Ask the lender what the student's code asks of it, and return the answer to send."""
        lender.relays.append((self, use))
        try:
            answer = lender.request("use", *map(plain, request))
        finally:
            lender.relays.pop()
        if type(answer) is not ReceivedList or len(answer) != 2:
            raise WireError("a malformed answer of a lender")
        use.note(answer[1])
        return ["result", answer[0], use.take()]

    def _hand(self, args: list[Any], kwargs: dict[str, Any]) -> None:
        """Count what a function of a test's is given, which may keep it."""
        size = size_of(args) + size_of(kwargs)
        if size > MAX_ARGUMENTS:
            raise ValueError("an argument larger than any that this exercise is graded with")
        self._handed += size
        if self._handed > MAX_HANDED:
            raise WireError("more given to the functions of a test than any honest submission does")


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
