"""What a worker tells of small edits of a submission, each field checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from grader.remote.talk import is_place
from grader.remote.wire import ReceivedList, WireError

MOST_EDITS = 1500
_MOST_LETTERS = 30


@dataclass(frozen=True)
class Tried:
    """One edit, and what the submission answers to scripts with it; no ``kind`` where it makes no program.

    ``kind`` is a word of the worker's, ``line`` counts in the cell.
    """

    kind: str
    cell: int
    line: int
    answers: tuple[tuple[bytes, ...], ...] = ()


def read_edits(message: list[Any]) -> int:
    """Return how many edits there are, or raise `WireError`."""
    if len(message) != 2 or message[0] != "edits" or type(message[1]) is not int or not 0 <= message[1] <= MOST_EDITS:
        raise WireError("a malformed number of edits")
    return message[1]


def read_edited(message: list[Any]) -> Tried:
    """Return the edit that a worker goes on with, or raise `WireError`."""
    if len(message) != 2 or message[0] != "edited" or type(message[1]) is not ReceivedList:
        raise WireError("a malformed edit")
    return _read(message[1], [])


def read_tried(message: list[Any]) -> list[Tried]:
    """Return what a submission answers with each of some edits, or raise `WireError`."""
    if len(message) != 2 or message[0] != "tried" or type(message[1]) is not ReceivedList:
        raise WireError("malformed edits")
    found = []
    for row in message[1]:
        if type(row) is not ReceivedList or len(row) != 4 or type(row[3]) is not ReceivedList:
            raise WireError("a malformed edit")
        found.append(_read(row[:3], row[3]))
    return found


def _read(place: list[Any], answers: list[Any]) -> Tried:
    if [type(one) for one in place] != [str, int, int] or len(place[0]) > _MOST_LETTERS:
        raise WireError("a malformed edit")
    if not all(map(is_place, place[1:])) or any(type(some) is not ReceivedList for some in answers):
        raise WireError("a malformed edit")
    if any(type(one) is not bytes for some in answers for one in some):
        raise WireError("a malformed edit")
    kind, cell, line = place
    return Tried(kind, cell, line, tuple(map(tuple, answers)))
