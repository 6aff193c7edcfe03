"""The call that a public check failed on, as a student would write it: what came back, and what was expected.

Public checks hide nothing. What is kept of an argument is what it was before the call, whatever the call did to it.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from grader.remote.proxy import Method, Remote
from grader.remote.raised import StudentError
from grader.remote.student import Student
from grader.remote.talk import Talk
from grader.remote.wire import Reference
from grader.selfcheck.left import Values
from grader.selfcheck.written import Lambdas, lambdas_in, source_of, value_text
from grader.suite.local import LocalTalk
from grader.suite.outcome import Cause, Outcome, Status

_MAX_HEARD = 500
_MAX_PRINTED = 400
_MAX_LINES = 8
_CALLS = ("call", "run")


@dataclass(frozen=True)
class Case:
    """One failing case in words: the lines of code that make the call, and both sides of the comparison.

    Attributes
    ----------
    call : tuple of str
        What was called, after what the object was made with and asked before.
    came, expected : str
        Both sides as Python writes them; empty where there is none, or where it would be long.
    part : str
        Which part of them differs, as an index; empty for all.
    printed : str
        What the student's code printed during the call.
    values : Values or None
        In this process alone.
    """

    call: tuple[str, ...]
    came: str = ""
    expected: str = ""
    part: str = ""
    printed: str = ""
    values: Values | None = field(default=None, compare=False)


@dataclass(frozen=True)
class _Heard:
    kind: str
    target: Any
    name: str | None
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]
    reply: Any
    printed: str


class Listening:
    """Listens to what one check asks of a student's objects."""

    def __init__(self, student: Student) -> None:
        talk = student._conversation
        assert isinstance(talk, Talk)
        self._talk = talk
        self._heard: list[_Heard] = []
        self._compared: tuple[Any, Any] | None = None

    def __enter__(self) -> Listening:
        self._talk.listener = self._hear
        return self

    def __exit__(self, *_: object) -> None:
        self._talk.listener = None

    def compared(self, actual: Any, expected: Any) -> None:
        """Keep both sides of a comparison that failed."""
        self._compared = actual, expected

    def unanswered(self, checks: Path) -> tuple[str, ...]:
        """Return the lines of the call that has not come back yet, also to another thread; none where there is none."""
        asking = self._talk.asking if isinstance(self._talk, LocalTalk) else None
        if asking is None or asking[0] not in _CALLS:
            return ()
        call = self._noted(asking, None)
        return _Words([*self._heard, call], lambdas_in(checks)).lines(call)[-_MAX_LINES:]

    def _hear(self, message: tuple[Any, ...], reply: Any) -> Any:
        if len(self._heard) < _MAX_HEARD:
            self._heard.append(self._noted(message, reply))
        return reply

    def _noted(self, message: tuple[Any, ...], reply: Any) -> _Heard:
        kind, *fields = message
        target, name, args, kwargs = None, None, [], {}
        if kind == "call":
            target, name, args, kwargs = fields
        elif kind == "get":
            target, name = fields
        elif kind == "set":
            target, name, *args = fields
        elif kind == "run":
            name, args = fields
        else:
            args = fields
        if isinstance(target, Reference):
            target = Remote(self._talk, target)
        before = tuple(_before(item) for item in args)
        named = {key: _before(item) for key, item in kwargs.items()}
        return _Heard(kind, target, name, before, named, reply, self._talk.notes.printed)

    def case(self, outcome: Outcome, checks: Path) -> Case | None:
        """Return the call that a check failed on; None where it passed, or called nothing."""
        if outcome.status is Status.PASSED:
            return None
        calls = [one for one in self._heard if one.kind in _CALLS]
        if not calls:
            return None
        raised = outcome.raised is not None
        path = outcome.mismatch.path if outcome.mismatch and self._compared else ""
        actual, expected = self._compared or (None, None)
        at, part = len(calls) - 1, path
        if self._compared and not raised:
            at, actual, expected, part = _meant(calls, actual, expected, path)
        call = calls[at]
        words = _Words(self._heard, lambdas_in(checks))
        lines = words.lines(call)[-_MAX_LINES:]
        compared = self._compared is not None and not raised
        # A check that stumbled over what came back compared nothing; what it stumbled over says it all.
        stumbled = outcome.cause is Cause.FOREIGN and not isinstance(call.reply, Remote)
        came = actual if compared else call.reply
        return Case(
            lines,
            value_text(came) if compared or stumbled else "",
            value_text(expected) if compared else "",
            part,
            call.printed[:_MAX_PRINTED],
            self._values(call, words, came, expected, lines[-1]),
        )

    def _values(self, call: _Heard, words: _Words, actual: Any, expected: Any, line: str) -> Values | None:
        if not isinstance(self._talk, LocalTalk) or call.kind != "call":
            return None
        own = self._talk.own
        function = own(call.target)
        function = function if call.name is None else getattr(function, call.name, None)
        args = tuple(words.before(item, own) for item in call.args)
        kwargs = {key: words.before(item, own) for key, item in call.kwargs.items()}
        told = f"{actual.kinds[0]}: {actual}" if isinstance(actual, StudentError) else own(actual)
        return Values(function, args, kwargs, told, _copied(expected), line)


def _meant(calls: Sequence[_Heard], actual: Any, expected: Any, path: str) -> tuple[int, Any, Any, str]:
    """Return which call a comparison failed on, what came of it and what should have, and the part that differs.

    A check often compares the list of what several calls gave: the part of it that differs is one call's.
    """
    if isinstance(actual, list | tuple) and isinstance(expected, list | tuple) and len(actual) == len(expected):
        latest = calls[-len(actual) :]
        if len(latest) == len(actual) and all(one.reply is it for one, it in zip(latest, actual, strict=True)):
            for number in range(len(actual)):
                if path.startswith(f"[{number}]"):
                    place = len(calls) - len(actual) + number
                    return place, actual[number], expected[number], path.removeprefix(f"[{number}]")
    same = [number for number, one in enumerate(calls) if one.reply is actual]
    return (same or [len(calls) - 1])[-1], actual, expected, path


class _Words:
    """Writes calls as a student would."""

    def __init__(self, heard: Sequence[_Heard], lambdas: Lambdas) -> None:
        self._heard = heard
        self._lambdas = lambdas
        self._names: dict[int, str] = {}
        self._kept: dict[int, Any] = {}
        self._makers: dict[int, _Heard] = {}
        for one in heard:
            if not isinstance(one.reply, Remote):
                continue
            number = one.reply._reference.id
            if one.kind == "get" and one.target._reference.id == 0:
                self._names[number] = str(one.name)
            elif one.kind == "keep":
                self._kept[number] = one.args[0]
            elif number not in self._names:
                self._makers[number] = one
                name = one.reply._reference.type_name.lower()
                taken = set(self._names.values())
                self._names[number] = next(
                    word for word in (name, *(f"{name}{n}" for n in range(2, 1000))) if word not in taken
                )

    def before(self, item: Any, own: Any) -> Any:
        """Return an argument as it was; an object of the student's itself, which has no before."""
        if isinstance(item, Remote) and item._reference.id in self._kept:
            return copy.deepcopy(self._kept[item._reference.id])
        return own(item)

    def lines(self, call: _Heard) -> tuple[str, ...]:
        """Return the lines that make a call, after those that its objects were made and asked with."""
        wanted, needed = self._objects(call), [call]
        for one in reversed(self._heard[: next(n for n, it in enumerate(self._heard) if it is call)]):
            made = isinstance(one.reply, Remote) and one.reply._reference.id in wanted
            asks = one.kind in ("call", "set", "run") and self._objects(one) & wanted
            if (made and one.kind == "call") or asks:
                needed.insert(0, one)
                wanted |= self._objects(one)
        return tuple(self._line(one) for one in needed)

    def _objects(self, one: _Heard) -> set[int]:
        items = [one.target, *one.args, *one.kwargs.values()]
        return {item._reference.id for item in items if isinstance(item, Remote)} & set(self._makers)

    def _line(self, one: _Heard) -> str:
        target = self._text(one.target) if one.target is not None else ""
        arguments = ", ".join(
            [*map(self._text, one.args), *(f"{key}={self._text(it)}" for key, it in one.kwargs.items())]
        )
        if one.kind == "set":
            return f"{target}.{one.name} = {arguments}"
        if one.kind == "run":
            made = f"({one.name})({arguments})"
        else:
            made = f"{target}.{one.name}({arguments})" if one.name else f"{target}({arguments})"
        if isinstance(one.reply, Remote) and self._makers.get(one.reply._reference.id) is one:
            return f"{self._names[one.reply._reference.id]} = {made}"
        return made

    def _text(self, item: Any) -> str:
        if isinstance(item, Method):
            return f"{self._text(item._owner)}.{item._name}"
        if isinstance(item, Remote):
            number = item._reference.id
            if number in self._kept:
                return value_text(self._kept[number]) or "..."
            return self._names.get(number, "...")
        if callable(item):
            return source_of(item, self._lambdas)
        return value_text(item) or "..."


def _copied(item: Any) -> Any:
    try:
        return copy.deepcopy(item)
    except Exception:  # some objects are one of a kind, and classes say themselves how they are copied
        return item


def _before(item: Any) -> Any:
    if isinstance(item, Remote | Method) or callable(item):
        return item
    if isinstance(item, np.ndarray):
        return item.copy()
    if isinstance(item, list | tuple):
        return type(item)(map(_before, item)) if type(item) in (list, tuple) else list(map(_before, item))
    if isinstance(item, dict):
        return {key: _before(one) for key, one in item.items()}
    return item
