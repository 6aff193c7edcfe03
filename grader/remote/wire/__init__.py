"""The wire: plain data by value, everything else by reference, nothing executed while reading.

A frame is a msgpack document behind a four-byte big-endian length. msgpack's own types carry ``None``, ``bool``,
``int``, ``float``, ``str``, ``bytes``, ``list`` and ``dict``; extension types carry the rest of what counts as plain,
and each family of values has a file that writes and reads them. Both ends use this room, and the decoding half is
written for the trusted end: every length is bounded before anything is allocated, every type is rebuilt as an exact one
of Python's, NumPy's or pandas', or as a read-only copy, and whatever does not fit raises `WireError`.

The worker imports this room beside student code, so it needs the standard library, NumPy and msgpack only.
"""

from grader.remote.wire.arrays import write_array
from grader.remote.wire.codec import decode, encode
from grader.remote.wire.fitting import fitting
from grader.remote.wire.given import place_of
from grader.remote.wire.limits import (
    ITERATOR,
    LENGTH,
    MAX_ARRAY,
    MAX_DEPTH,
    MAX_FRAME,
    MAX_ITEMS,
    MAX_KEYS,
    MAX_TEXT,
    Reference,
    WireError,
    parts,
)
from grader.remote.wire.prices import CALLBACK, MAX_COST, Purse
from grader.remote.wire.received import (
    BUILT_IN,
    OF_VALUES,
    RECEIVED,
    CopyIsReadOnly,
    NoValue,
    ReceivedDict,
    ReceivedList,
    ReceivedSet,
    ReceivedTuple,
    leaves_of,
    mapped,
    ordinary,
    original_of,
    size_of,
)
from grader.remote.wire.sealed import NOTHING_SAID, having_said, mark_of, opened, packed, sealed, unpacked

__all__ = [
    "BUILT_IN", "CALLBACK", "ITERATOR", "LENGTH", "MAX_ARRAY", "MAX_COST", "MAX_DEPTH", "MAX_FRAME",
    "MAX_ITEMS", "MAX_KEYS", "MAX_TEXT", "NOTHING_SAID", "OF_VALUES", "RECEIVED", "CopyIsReadOnly", "NoValue", "Purse",
    "ReceivedDict", "ReceivedList", "ReceivedSet", "ReceivedTuple", "Reference", "WireError", "decode",
    "encode", "fitting", "having_said", "leaves_of", "mapped", "mark_of", "opened", "ordinary", "original_of",
    "packed", "parts", "place_of", "sealed", "size_of", "unpacked", "write_array",
]  # fmt: skip
