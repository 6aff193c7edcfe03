"""What a worker tells of small edits of a submission, each field checked."""

from __future__ import annotations

from typing import Any, NamedTuple

from grader.remote.talk import is_place
from grader.remote.wire import ReceivedList, WireError

MOST_EDITS = 1500
_MOST_LETTERS = 30

Answers = tuple[bytes, ...]


class Edited(NamedTuple):
    """One edit: a word of the worker's for its kind, its cell, and the line there."""

    kind: str
    cell: int
    line: int


def read_edits(message: list[Any]) -> list[str]:
    """Return the kind of each edit that there is, or raise `WireError`."""
    kinds = _rows(message, "edits")
    if len(kinds) > MOST_EDITS or any(type(kind) is not str or len(kind) > _MOST_LETTERS for kind in kinds):
        raise WireError("malformed kinds of edits")
    return list(kinds)


def read_edited(message: list[Any]) -> list[Edited]:
    """Return the edits that a worker goes on with, none where they make no program, or raise `WireError`."""
    found = []
    for row in _rows(message, "edited"):
        if type(row) is not ReceivedList or [type(one) for one in row] != [str, int, int]:
            raise WireError("a malformed edit")
        if len(row[0]) > _MOST_LETTERS or not all(map(is_place, row[1:])):
            raise WireError("a malformed edit")
        found.append(Edited(*row))
    return found


def read_tried(message: list[Any]) -> list[tuple[Answers, ...]]:
    """Return what a submission answers to each of some scripts with each of some groups of edits, or raise `WireError`.

    It has no answers where the edits make no program.
    """
    found = []
    for row in _rows(message, "tried"):
        if type(row) is not ReceivedList or any(type(some) is not ReceivedList for some in row):
            raise WireError("malformed answers")
        if any(type(one) is not bytes for some in row for one in some):
            raise WireError("malformed answers")
        found.append(tuple(map(tuple, row)))
    return found


def _rows(message: list[Any], kind: str) -> list[Any]:
    if len(message) != 2 or message[0] != kind or type(message[1]) is not ReceivedList:
        raise WireError("malformed edits")
    rows: list[Any] = message[1]
    return rows
