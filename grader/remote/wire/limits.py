"""What may travel at all: the bounds, the refusal, and what stands for an object that stays where it lives."""

from __future__ import annotations

import struct
from dataclasses import dataclass

MAX_FRAME = 40 << 20
"""Bytes in one frame. Larger results are refused by the worker and end the exchange at the trusted end."""
MAX_NESTED = 4 * MAX_FRAME
"""Bytes in all levels of nesting of a frame together: each level is a copy of what is inside."""
MAX_ARRAY = 32 << 20
"""Bytes in one array."""
MAX_TEXT = 1 << 20
"""Bytes in one string."""
MAX_ITEMS = 200_000
"""Items of one list or dict, and objects in an array of objects."""
MAX_KEYS = 1024
"""Entries of one dict or set whose hashes the sender chooses, and in four of a frame: they can make it quadratic."""
MAX_DEPTH = 16
MAX_DIMENSIONS = 8
MAX_NAME = 100
"""Characters in the name of a class or field."""

LENGTH = struct.Struct(">I")


class WireError(ValueError):
    """Bytes that no honest peer would send, or a value too large or too deep to travel."""


def parts(data: bytes) -> list[bytes]:
    """Return bytes in parts that can each travel."""
    return [data[at : at + MAX_TEXT] for at in range(0, len(data), MAX_TEXT)]


ITERATOR = "<iterator>"
"""The name under which an iterator of a test's is lent."""


@dataclass(frozen=True, slots=True)
class Reference:
    """An object that stays where it lives.

    ``owner`` says on which side: ``"student"`` or ``"trusted"``. ``methods`` names what can be called on it
    without asking first, which saves a round trip a call.
    """

    owner: str
    id: int
    type_name: str = ""
    methods: tuple[str, ...] = ()
