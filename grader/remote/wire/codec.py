"""Writing a value as a frame, and reading one that hostile code may have written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

import msgpack
import numpy as np

from grader.remote.wire.arrays import ARRAYS
from grader.remote.wire.containers import CONTAINERS, write_container
from grader.remote.wire.family import Code, Reader, Writer
from grader.remote.wire.fitting import Keys
from grader.remote.wire.given import read_given, write_given
from grader.remote.wire.limits import (
    MAX_DEPTH,
    MAX_FRAME,
    MAX_ITEMS,
    MAX_NESTED,
    MAX_TEXT,
    Reference,
    WireError,
)
from grader.remote.wire.moments import MOMENTS
from grader.remote.wire.numbers import NUMBERS
from grader.remote.wire.prices import ENTRY, FIELD, LIST, MAX_COST, Purse, price_of, price_of_frame, price_of_range
from grader.remote.wire.rebuilt import REBUILT
from grader.remote.wire.received import (
    BUILT_IN,
    ReceivedDict,
    ReceivedList,
    ReceivedTuple,
    is_dear_to_convert,
    ordinary,
    original_of,
)
from grader.remote.wire.tables import is_table, price_of_table, write_table
from grader.remote.wire.things import THINGS

# What msgpack begins with. Its own quarter of a megabyte goes back to the kernel after each message.
_BUFFER = 4096
_FAMILIES = (NUMBERS, ARRAYS, CONTAINERS, MOMENTS, THINGS, REBUILT)
_WRITERS: dict[type, Writer] = {kind: write for family in _FAMILIES for kind, write in family.writers.items()}
_READERS: dict[int, Reader] = {
    **{int(code): read for family in _FAMILIES for code, read in family.readers.items()},
    int(Code.GIVEN): read_given,
}
_TUPLE, _REFERENCE = int(Code.TUPLE), int(Code.REFERENCE)
_TOO_MUCH = "more objects in one value than travel"
_MOST_REFERENCES = 100
# Of fewer bytes no text among numbers makes an array that is too large, but for what is longer than it is written.
_HARMLESS = 5000


def encode(value: Any, reference: Callable[[Any], Reference], *, giving: bool = False, by_value: bool = False) -> bytes:
    """Return ``value`` as msgpack; ``reference`` turns what is not plain into a `Reference`.

    Parameters
    ----------
    giving : bool
        For the trusted end: what only a test gives travels by value as well, and containers stay nowhere.
    by_value : bool
        For a lender: containers and tables are handed over, and none of them is kept.

    Raises
    ------
    WireError
        when the value is deeper than msgpack nests, larger than a frame, dearer to read than the trusted end reads, or
        holds text that is not Unicode.
    """
    left = MAX_COST

    original = None if giving or by_value else reference

    def other(item: Any) -> Any:
        nonlocal left
        written = form(item)
        if not giving and type(written) is msgpack.ExtType:
            left -= 1 + price_of(written.code, len(written.data)) + _beside(item, written)
            if left < 0:
                raise WireError(_TOO_MUCH)
        return written

    def form(item: Any) -> Any:
        kind = type(item)
        if kind is tuple:
            return msgpack.ExtType(_TUPLE, pack(list(item)))
        if kind is Reference:
            return _referred(item, pack)
        write = _WRITERS.get(kind)
        if write is not None and (written := write(item, pack)) is not None:
            return written
        if kind in BUILT_IN:
            if (kept := original_of(item)) is None:
                copied = ordinary(item)
                if (written := write_container(copied, None, pack)) is not None:  # of the library
                    return written
                return copied if type(copied) in (list, dict) else form(copied)
            item = kept
        elif (written := write_container(item, original, pack)) is not None:
            return written
        elif is_table(item):
            if (written := write_table(item, original, pack)) is not None:
                return written
        elif giving and (written := write_given(item, pack)) is not None:
            return written
        return _referred(item if type(item) is Reference else reference(item), pack)

    def pack(item: Any) -> bytes:
        packed: bytes = msgpack.packb(item, default=other, strict_types=True, buf_size=_BUFFER)
        return packed

    try:
        data = pack(value)
    except WireError:
        raise
    except (ValueError, OverflowError, RecursionError, UnicodeError, MemoryError) as problem:
        raise WireError(f"a value cannot travel: {problem}") from None
    if len(data) > MAX_FRAME:
        raise WireError(f"{len(data)} bytes are too many for one frame")
    return data


def _beside(item: Any, written: msgpack.ExtType) -> int:
    """Return the units that an item costs at most beside its extension and the extensions in that."""
    if written.code == Code.REFERENCE:
        return _LISTS + len(written.data) // _LEAST_NAME
    if written.code == Code.RANGE:
        return price_of_range(len(item))
    if written.code == Code.STRUCTURED:
        return _LISTS + 2 * FIELD * len(item.dtype.names)
    return price_of_table(item) if written.code == Code.TABLE else 0


# The lists in a reference, and the bytes of a name in one of them.
_LISTS, _LEAST_NAME = 12, 3


def _referred(ref: Reference, pack: Callable[[Any], bytes]) -> Any:
    return msgpack.ExtType(_REFERENCE, pack([ref.owner, ref.id, ref.type_name, list(ref.methods)]))


def _nobody(name: str) -> Any:
    return None


class _Decoder:
    """One frame's worth of decoding: counts items and depth from the inside out."""

    def __init__(
        self,
        resolve: Callable[[Reference], Any],
        *,
        trusting: bool,
        named: Callable[[str], Any] = _nobody,
        most: int = MAX_COST,
    ) -> None:
        self.resolve = resolve
        self.trusting = trusting
        self.named = named
        self.list_hook = None if trusting else self.build_list
        self.pairs_hook = None if trusting else self.build_dict
        self.left = most
        self.has_ranges = False
        self.keys = Keys()
        self.bytes_left = MAX_NESTED
        self.level = 0

    def unpack(self, data: bytes | memoryview) -> Any:
        return msgpack.unpackb(
            data,
            raw=False,
            strict_map_key=False,
            max_str_len=MAX_TEXT,
            max_bin_len=MAX_TEXT,
            max_array_len=MAX_ITEMS,
            max_map_len=MAX_ITEMS,
            max_ext_len=MAX_FRAME,
            list_hook=self.list_hook,
            object_pairs_hook=self.pairs_hook,
            ext_hook=self.build_extension,
        )

    def spend(self, cost: int, copied: int = 0) -> None:
        if self.trusting:
            return
        self.left -= cost
        if self.left < 0:
            raise WireError("more objects than are read")
        # Each level of nesting is a copy of all that is inside.
        self.bytes_left -= copied
        if self.bytes_left < 0:
            raise WireError("large values nested in one another")

    def deeper(self, items: Iterable[Any]) -> int:
        depth = 1
        for item in items:
            if type(item) not in _FLAT:
                depth = max(depth, 1 + _depth(item))
        if depth > MAX_DEPTH:
            raise WireError(f"containers nested deeper than {MAX_DEPTH}")
        return depth

    def check_keys(self, keys: Iterable[Any]) -> None:
        if not self.trusting:
            self.keys.check(keys)

    def build_list(self, items: list[Any]) -> ReceivedList:
        self.spend(LIST + len(items))
        received = ReceivedList(items)
        received.depth = self.deeper(items)
        return received

    def build_dict(self, pairs: list[tuple[Any, Any]]) -> ReceivedDict:
        self.spend(LIST + ENTRY * len(pairs))
        self.check_keys(key for key, _ in pairs)
        received = ReceivedDict(pairs)
        received.depth = self.deeper(value for _, value in pairs)
        return received

    def build_tuple(self, items: list[Any], size: int) -> tuple[Any, ...]:
        # NumPy takes what it likes for an array of a tuple; one of ours it has to ask.
        guarded = not self.trusting and (size > _HARMLESS or self.has_ranges) and is_dear_to_convert(items)
        return ReceivedTuple(items) if guarded else tuple(items)

    def build_extension(self, code: int, data: bytes) -> Any:
        if not self.trusting:
            self.spend(price_of(code, len(data)), len(data))
        if code == _TUPLE:
            # A tuple may hold only what a list may, one level deeper; its items are counted by its list.
            return self.build_tuple(self.nested(data), len(data))
        if code == _REFERENCE:
            # The trusted end names few objects, and each often.
            read_reference = _known_reference if self.trusting else self.read_reference
            return self.resolve(read_reference(data))
        read = _READERS.get(code)
        if read is None:
            raise WireError(f"unknown extension type {code}")
        return read(data, self)

    def read_reference(self, data: bytes) -> Reference:
        return _read_reference(self.nested(data))

    def nested(self, data: bytes) -> list[Any]:
        # msgpack keeps a large buffer on the C stack for each level, so the level is checked going in.
        self.level += 1
        if self.level > MAX_DEPTH:
            raise WireError(f"containers nested deeper than {MAX_DEPTH}")
        items = self.unpack(data)
        self.level -= 1
        if not isinstance(items, list):
            raise WireError("an extension that does not hold a list")
        return items


# What most frames are made of: for these nobody has to look further.
_FLAT = frozenset({bool, int, float, str, bytes, type(None), np.ndarray})


def _depth(item: Any) -> int:
    # msgpack builds its own type for one extension before any hook is asked; it is not ours.
    if type(item) is msgpack.Timestamp:
        raise WireError("a timestamp")
    if type(item) in BUILT_IN and (depth := getattr(item, "depth", None)) is not None:
        return int(depth)
    if isinstance(item, tuple | frozenset):
        return 1 + max((_depth(part) for part in item), default=0)
    return 0


def decode(
    data: bytes | memoryview,
    resolve: Callable[[Reference], Any],
    *,
    trusting: bool = False,
    named: Callable[[str], Any] = _nobody,
    purse: Purse | None = None,
) -> Any:
    """Return the value that ``data`` carries; ``resolve`` turns each `Reference` into what stands for it.

    Parameters
    ----------
    trusting : bool
        For the worker's end: lists and dicts arrive as the plain ones that a student's code expects and may change,
        and the limits on their size are left to the sandbox.
    named : callable
        Gives the class of the student's that has a name, or None: what has its fields is made of it.
    purse : Purse
        What may be spent beyond this frame as well; what this one costs is taken from it.

    Raises
    ------
    WireError
        for anything malformed, too large, too deep, of an unknown type, or a reference `resolve` refuses.
    """
    most = MAX_COST if purse is None else min(MAX_COST, purse.left)
    decoder = _Decoder(resolve, trusting=trusting, named=named, most=most)
    try:
        decoder.spend(price_of_frame(len(data)))
        value = decoder.unpack(data)
        _depth(value)
    except WireError:
        raise
    # msgpack raises subclasses of ValueError and plain ones; unhashable keys are TypeErrors.
    except (ValueError, TypeError, OverflowError, RecursionError, msgpack.UnpackException) as problem:
        raise WireError(f"malformed frame: {type(problem).__name__}") from None
    finally:
        if purse is not None:
            purse.left -= most - decoder.left
    return value


@lru_cache(maxsize=_MOST_REFERENCES)
def _known_reference(data: bytes) -> Reference:
    return _Decoder(_nobody_refers, trusting=True).read_reference(data)


def _nobody_refers(reference: Reference) -> Any:
    raise WireError("a reference in a reference")


def _read_reference(fields: list[Any]) -> Reference:
    if len(fields) != 4:
        raise WireError("a malformed reference")
    owner, number, type_name, methods = fields
    if (
        owner not in ("student", "trusted")
        or type(number) is not int
        or number < 0
        or type(type_name) is not str
        or not isinstance(methods, list)
        or any(type(name) is not str for name in methods)
    ):
        raise WireError("a malformed reference")
    return Reference(owner, number, type_name[:80], tuple(methods))
