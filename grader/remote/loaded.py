"""What a worker tells of a submission that it compiled or ran, each field checked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any, NamedTuple

from grader.remote.raised import StudentError
from grader.remote.talk import clipped, is_place, read_error
from grader.remote.wire import ReceivedDict, ReceivedList, WireError

_MAX_PIECES = 100_000
_MAX_FLAWS = 50
MAX_PRINTED = 10_000
_MAX_DEFINITIONS = 500
_MAX_NAME = 100
_MAX_LOST = 30
_MOST_DESCRIBED, _MOST_TOLD = 200, 50_000


class Use(IntEnum):
    """What a statement is good for: it ``DEFINES`` something, ``BINDS`` a name to a result, or ``TRIES`` things out."""

    DEFINES = 0
    BINDS = 1
    TRIES = 2


class Statement(NamedTuple):
    """Where a statement stands and, by the worker's word, what it is good for."""

    cell: int
    line: int
    use: int


@dataclass(frozen=True)
class Program:
    """A submission's statements, compiled inside a sandbox.

    ``code`` is opaque here: only another worker of the same submission reads it. ``places`` tells of each statement;
    ``flaws`` the (cell, line, exception, message) of each that did not compile; ``definitions`` the (name, times, cell,
    line, end) of functions and classes, with the first and the last line of the last of them. ``is_seen`` says that all
    that its functions could leave behind can be seen, so that one worker may serve several exercises.
    """

    code: bytes
    places: tuple[Statement, ...]
    flaws: tuple[tuple[int, int, str, str], ...]
    definitions: tuple[tuple[str, int, int, int, int], ...] = ()
    is_seen: bool = False


@dataclass(frozen=True)
class Loaded:
    """What came of running a submission's statements.

    ``failures`` holds each exception with the (cell, line) of the statement it stopped, and the names that this would
    have bound and nothing else did; ``*`` stands for those of an ``import *``. ``lent`` are the functions of the course
    that the submission has not defined itself, ``borrowed`` the names of exercises that it took from a module of the
    course.
    """

    failures: tuple[tuple[StudentError, tuple[int, int], tuple[str, ...]], ...]
    names: frozenset[str]
    printed: str
    lent: frozenset[str] = frozenset()
    borrowed: frozenset[str] = frozenset()


def read_program(message: list[Any]) -> Program:
    """Return the program that a worker compiled, or raise `WireError`."""
    if len(message) != 6 or message[0] != "compiled" or type(message[1]) is not ReceivedList:
        raise WireError("a malformed program")
    _, code, places, flaws, definitions, is_seen = message
    if any(type(part) is not bytes for part in code) or type(is_seen) is not bool:
        raise WireError("a malformed program")
    if not _rows(flaws, (int, int, str, str)) or not all(is_place(number) for row in flaws for number in row[:2]):
        raise WireError("a malformed program")
    # Three numbers for each statement, in one list: a row for each would be an object more.
    if type(places) is not ReceivedList or len(places) % 3 or len(places) > 3 * _MAX_PIECES:
        raise WireError("a malformed program")
    if not all(is_place(number) for number in places):
        raise WireError("a malformed program")
    if not _rows(definitions, (str, int, int, int, int)) or len(definitions) > _MAX_DEFINITIONS:
        raise WireError("a malformed program")
    if not all(row[0].isidentifier() and len(row[0]) <= _MAX_NAME for row in definitions):
        raise WireError("a malformed program")
    if not all(is_place(number) for row in definitions for number in row[1:]):
        raise WireError("a malformed program")
    told = tuple((cell, line, kind[:80], clipped(message, 300)) for cell, line, kind, message in flaws[:_MAX_FLAWS])
    return Program(
        b"".join(code),
        tuple(map(Statement, places[::3], places[1::3], places[2::3])),
        told,
        tuple(map(tuple, definitions)),
        is_seen,
    )


def _rows(rows: Any, kinds: tuple[type, ...]) -> bool:
    return type(rows) is ReceivedList and all(
        type(row) is ReceivedList and tuple(map(type, row)) == kinds for row in rows
    )


def read_loaded(message: list[Any]) -> Loaded:
    """Return how a load went by a worker's word, or raise `WireError`."""
    if len(message) != 3 or message[0] != "loaded" or type(message[1]) is not ReceivedDict:
        raise WireError("a malformed load report")
    report: dict[str, Any] = message[1]
    printed = message[2]
    failures, names, lent, borrowed = (report.get(key, ()) for key in ("failures", "names", "lent", "borrowed"))
    if type(failures) is not ReceivedList or type(names) is not ReceivedList or type(printed) is not str:
        raise WireError("a malformed load report")
    for part in (names, lent, borrowed):
        if type(part) is not ReceivedList or any(type(name) is not str for name in part):
            raise WireError("a malformed load report")
    read = []
    for failure in failures[:_MAX_FLAWS]:
        error = read_error(failure)
        if error.at_cell is None or error.at_line is None:
            raise WireError("a malformed load report")
        lost = failure.get("lost")
        if type(lost) is not ReceivedList or len(lost) > _MAX_LOST:
            raise WireError("a malformed load report")
        if any(type(name) is not str or not (name == "*" or name.isidentifier()) for name in lost):
            raise WireError("a malformed load report")
        read.append((error, (error.at_cell, error.at_line), tuple(name[:_MAX_NAME] for name in lost)))
    return Loaded(tuple(read), frozenset(names), clipped(printed, MAX_PRINTED), frozenset(lent), frozenset(borrowed))


def read_facts(message: list[Any]) -> dict[str, str]:
    """Return what a worker tells of definitions, a fact a line, or raise `WireError`."""
    if len(message) != 2 or message[0] != "facts" or not _rows(message[1], (str, str)):
        raise WireError("malformed facts")
    if len(message[1]) > _MOST_DESCRIBED or any(len(text) > _MOST_TOLD for row in message[1] for text in row):
        raise WireError("too many facts")
    return dict(map(tuple, message[1]))
