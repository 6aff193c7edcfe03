"""What a family of values gives to the codec: how each of its types is written, and how each of its codes is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import IntEnum
from typing import Any, NamedTuple, Protocol

import msgpack

from grader.remote.wire.limits import Reference, WireError


class Code(IntEnum):
    """The extension types of a frame."""

    TUPLE = 1
    COMPLEX = 2
    INT = 3
    ARRAY = 4
    SCALAR = 5
    REFERENCE = 6
    FRACTION = 7
    DECIMAL = 8
    CONTAINER = 9
    SET = 10
    FROZENSET = 11
    RANGE = 12
    SLICE = 13
    VIEW = 14
    MOMENT = 15
    OTHER_ARRAY = 16
    OTHER_SCALAR = 17
    STRUCTURED = 18
    MASKED = 19
    OBJECTS = 20
    PATH = 21
    EXCEPTION = 22
    TYPE = 23
    TABLE = 24
    GIVEN = 25


Pack = Callable[[Any], bytes]
Refer = Callable[[Any], Reference]
Writer = Callable[[Any, Pack], Any]
"""Returns a value in a form that travels, or None for one that has to go another way."""


class Decoder(Protocol):
    """One frame's worth of decoding, as a family sees it.

    ``trusting`` says that this is the worker's end; ``named`` finds a class of the student's there; ``has_ranges`` is
    set when something was read that has more entries than it takes bytes.
    """

    trusting: bool
    has_ranges: bool
    named: Callable[[str], Any]
    resolve: Callable[[Reference], Any]

    def nested(self, data: bytes) -> list[Any]:
        """Return the list that an extension holds."""
        ...

    def spend(self, cost: int, copied: int = 0) -> None:
        """Count what is read, in units of `prices`, and copied bytes of the frame, before it is made."""
        ...

    def check_keys(self, keys: Iterable[Any]) -> None:
        """Refuse what is no key, and more keys of chosen hashes than a dict or set can bear."""
        ...

    def deeper(self, items: Iterable[Any]) -> int:
        """Return the depth of a container of these, which is bounded."""
        ...


Reader = Callable[[bytes, Decoder], Any]


class Family(NamedTuple):
    """The writers of some types, and the readers of some codes."""

    writers: Mapping[type, Writer]
    readers: Mapping[int, Reader]


def extension(code: Code, data: bytes) -> msgpack.ExtType:
    """Return the form in which a family's bytes travel."""
    return msgpack.ExtType(int(code), data)


def fields(data: bytes, decoder: Decoder, count: int, what: str) -> list[Any]:
    """Return the list that an extension holds if it has this length."""
    found = decoder.nested(data)
    if len(found) != count:
        raise WireError(f"a malformed {what}")
    return found


def are_ints(values: Iterable[Any]) -> bool:
    """Whether all of these are exact integers."""
    return all(type(value) is int for value in values)
