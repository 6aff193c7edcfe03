"""What a worker tells of one exercise, read field by field: it comes from beside a student's code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from grader.feedback import harmless
from grader.questions.values import Malformed, Value, read_value

_MOST_ROWS = 2000
_MOST_CHANGES = 100
_MOST_UNITS = 60
_MOST_ENTERED = 40
_LONGEST_UNIT = 2000
_MAX_TEXT = 100
_MAX_LINE = 120
_MAX_NUMBER = 1 << 31
_KINDS = ("plain", "return", "if", "block")
_RELATIONS = ("same", "view", "new", "other")

T = TypeVar("T")
Place = tuple[int, int]
"""A cell and a line of it."""


@dataclass(frozen=True)
class Line:
    """A statement of a function, and how often it ran in a call."""

    place: Place
    kind: str
    function: str
    times: int


@dataclass(frozen=True)
class Spot:
    """A place that was looked at in a call: ``seen`` an expression, ``held`` a name after a line, ``pass`` one after a
    pass of a loop; how often, and its first and its last value."""

    what: str
    place: Place
    text: str
    times: int
    value: Value
    last: Value


@dataclass(frozen=True)
class Run:
    """What was seen of one call.

    ``after`` is which line began next, by line; ``entered`` how often each function was called; ``given`` of the arrays
    that were handed over what the result is to them, and whether they were changed.
    """

    value: Value
    lines: tuple[Line, ...] = ()
    spots: tuple[Spot, ...] = ()
    after: tuple[tuple[Place, Place], ...] = ()
    entered: tuple[tuple[str, int], ...] = ()
    given: tuple[tuple[str, str, bool], ...] = ()


@dataclass(frozen=True)
class Unit:
    """A definition of the student's that has a part in the exercise, and where texts stand in it."""

    name: str
    cell: int
    first: int
    last: int
    texts: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Change:
    """Lines that become others, with what every call gives then, and which gradients a check finds wrong."""

    kind: str
    cell: int
    first: int
    last: int
    after: tuple[str, ...]
    outcomes: tuple[Value, ...]
    check: Value


@dataclass(frozen=True)
class Observed:
    """All that a worker told of an exercise."""

    runs: tuple[Run, ...] = ()
    units: tuple[Unit, ...] = ()
    changes: tuple[Change, ...] = ()
    check: Value = field(default_factory=lambda: Value("stopped"))


def read_observed(told: Any, calls: int) -> Observed:
    """Return what a worker told of an exercise, of which so many calls were made.

    Raises
    ------
    Malformed
        if no honest worker tells that.
    """
    if not isinstance(told, dict):
        raise Malformed("what was observed")
    runs = _rows(told.get("calls"), _run, calls)
    if not runs:
        return Observed()
    if len(runs) != calls:
        raise Malformed("calls")
    changes = _rows(told.get("changes"), lambda row: _change(row, calls), _MOST_CHANGES)
    return Observed(runs, _rows(told.get("units"), _unit, _MOST_UNITS), changes, read_value(told.get("check")))


def _rows(told: Any, read: Callable[[Any], T], most: int = _MOST_ROWS) -> tuple[T, ...]:
    if not isinstance(told, list) or len(told) > most:
        raise Malformed("rows")
    return tuple(read(row) for row in told)


def _once(rows: tuple[T, ...], what: Callable[[T], object]) -> tuple[T, ...]:
    """Return rows each of which is about something else: questions compare every row with every other."""
    if len({what(one) for one in rows}) != len(rows):
        raise Malformed("a thing told twice")
    return rows


def _fields(row: Any, *kinds: type) -> list[Any]:
    if not isinstance(row, list) or len(row) != len(kinds):
        raise Malformed("a row")
    for item, kind in zip(row, kinds, strict=True):
        if kind is list:
            if not isinstance(item, list):
                raise Malformed("a row")
        elif type(item) is not kind or (type(item) is int and not 0 <= item < _MAX_NUMBER):
            raise Malformed("a row")
    return list(row)


def _text(text: str, most: int = _MAX_TEXT) -> str:
    if len(text) > most:
        raise Malformed("a text")
    return harmless(text, most)


def _run(told: Any) -> Run:
    if not isinstance(told, dict):
        raise Malformed("a call")
    return Run(
        read_value(told.get("value")),
        _once(_rows(told.get("lines"), _line), lambda one: one.place),
        _rows(told.get("values"), _spot),
        _once(_rows(told.get("after"), _after), lambda one: one[0]),
        _once(_rows(told.get("entered"), _entered, _MOST_ENTERED), lambda one: one[0]),
        _rows(told.get("given"), _given),
    )


def _line(row: Any) -> Line:
    cell, line, kind, function, times = _fields(row, int, int, str, str, int)
    if kind not in _KINDS:
        raise Malformed("a line")
    return Line((cell, line), kind, _text(function, 200), times)


def _spot(row: Any) -> Spot:
    what, cell, line, text, times, value, last = _fields(row, str, int, int, str, int, list, list)
    return Spot(_text(what), (cell, line), _text(text), times, read_value(value), read_value(last))


def _after(row: Any) -> tuple[Place, Place]:
    cell, line, other_cell, other = _fields(row, int, int, int, int)
    return (cell, line), (other_cell, other)


def _entered(row: Any) -> tuple[str, int]:
    name, times = _fields(row, str, int)
    return _text(name, 200), times


def _given(row: Any) -> tuple[str, str, bool]:
    name, relation, changed = _fields(row, str, str, bool)
    if relation not in _RELATIONS:
        raise Malformed("a relation")
    return _text(name), relation, changed


def _unit(row: Any) -> Unit:
    name, cell, first, last, texts = _fields(row, str, int, int, int, list)
    if not 0 <= last - first <= _LONGEST_UNIT:
        raise Malformed("a definition")
    return Unit(_text(name), cell, first, last, _rows(texts, _range))


def _range(row: Any) -> tuple[int, int]:
    first, last = _fields(row, int, int)
    return first, last


def _change(row: Any, calls: int) -> Change:
    kind, cell, first, last, after, outcomes, check = _fields(row, str, int, int, int, list, list, list)
    texts = _rows(after, _code, 2)
    read = _rows(outcomes, read_value, calls)
    if len(read) != calls or last < first:
        raise Malformed("a change")
    return Change(_text(kind), cell, first, last, texts, read, read_value(check))


def _code(text: Any) -> str:
    if type(text) is not str:
        raise Malformed("a line of code")
    return _text(text, _MAX_LINE)
