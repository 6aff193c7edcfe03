"""The codec: plain data by value, everything else by reference, nothing executed while reading.

A frame is a msgpack document behind a four-byte big-endian length. msgpack's own types carry ``None``,
``bool``, ``int``, ``float``, ``str``, ``bytes``, ``list`` and ``dict``; the extension types below carry the
rest of what counts as plain. Both ends use this module, and the decoding half is written for the trusted
end: every length is bounded before anything is allocated, every type is rebuilt as an exact built-in,
an ``ndarray`` or a read-only copy, and whatever does not fit raises `WireError`.

The worker imports this module beside student code, so it needs the standard library, NumPy and msgpack only.
"""

from __future__ import annotations

import re
import struct
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import islice
from types import MappingProxyType
from typing import Any, NoReturn

import msgpack
import numpy as np

MAX_FRAME = 40 << 20
"""Bytes in one frame. Larger results are refused by the worker and end the exchange at the trusted end."""
_MAX_NESTED = 4 * MAX_FRAME
MAX_ARRAY = 32 << 20
"""Bytes in one array."""
MAX_TEXT = 1 << 20
"""Bytes in one string."""
MAX_ITEMS = 200_000
"""Objects in one frame, arrays counting as one."""
MAX_KEYS = 1024
"""Entries of one dict, and in four dicts of a frame: chosen keys can make a dict quadratic."""
MAX_DEPTH = 16
MAX_DIMENSIONS = 8
MAX_INT_BYTES = 512
MAX_FRACTION_BITS = 1024
MAX_DIGITS = 400
"""Digits of a decimal number, and its largest exponent: `int()` of a larger one takes as many bytes."""

_TUPLE, _COMPLEX, _INT, _ARRAY, _SCALAR, _REFERENCE, _FRACTION, _DECIMAL, _ORIGINAL = range(1, 10)
# Native-endian codes only. Long doubles are platform dependent and are narrowed before they travel.
_DTYPES = {
    code.encode(): np.dtype(code)
    for code in ("b1", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16")
}
_CODES = {dtype: code for code, dtype in _DTYPES.items()}
_NARROWED = {np.dtype(np.longdouble): np.dtype("f8"), np.dtype(np.clongdouble): np.dtype("c16")}

_DECIMALS = re.compile(rb"-?[0-9]+(\.[0-9]+)?(E[+-][0-9]{1,4})?")

LENGTH = struct.Struct(">I")
# What msgpack begins with. Its own quarter of a megabyte goes back to the kernel after each message.
_BUFFER = 4096


class WireError(ValueError):
    """Bytes that no honest peer would send, or a value too large or too deep to travel."""


def parts(data: bytes) -> list[bytes]:
    """Return bytes in parts that can each travel."""
    return [data[at : at + MAX_TEXT] for at in range(0, len(data), MAX_TEXT)]


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


class NoValue(TypeError):
    """An object of the student's stands where a value belongs, and something asks it to answer as one."""


class CopyIsReadOnly(TypeError):
    """A test tried to change a container that is only a copy of what the student holds."""


def _refuse(self: object, *_: object, **__: object) -> NoReturn:
    raise CopyIsReadOnly(
        f"this {type(self).__name__.removeprefix('Received').lower()} is a copy of what the student's code "
        "holds; changing it here would change nothing there. Use student.run(...) to change the original."
    )


class _Original:
    """A copy of a container that can do more than a plain one, such as a `Counter`: what else it is asked for, and the
    copy itself where it is passed on, is the original.

    ``original`` is what stands for that; None where there is nothing beyond what the copy holds.
    """

    __slots__ = ()
    original: Any

    def __getattr__(self, name: str) -> Any:
        original = None if name in ("original", "depth") else getattr(self, "original", None)
        if original is None or name.startswith("_"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        try:
            return getattr(original, name)
        except NoValue as problem:  # NumPy asks a sequence for `mean` before it computes one
            raise AttributeError(str(problem)) from None

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray[Any, Any]:
        return np.array(_to_convert(self), dtype=dtype)

    def __repr__(self) -> str:
        return _short(self)


class ReceivedList(_Original, list[Any]):
    """A list from the other side: reads like a list, refuses to be changed."""

    __slots__ = ("depth", "original")
    depth: int
    append = extend = insert = remove = clear = reverse = sort = _refuse
    pop = __setitem__ = __delitem__ = __iadd__ = __imul__ = _refuse


class ReceivedDict(_Original, dict[Any, Any]):
    """A dict from the other side: reads like a dict, refuses to be changed."""

    __slots__ = ("depth", "original")
    depth: int
    clear = update = setdefault = popitem = _refuse
    pop = __setitem__ = __delitem__ = __ior__ = _refuse


class ReceivedTuple(_Original, tuple[Any, ...]):
    """A tuple with named fields from the other side."""

    original: Any


def _to_convert(items: Any) -> list[Any]:
    """Return nested lists and tuples as plain lists, and dicts as plain ones, for NumPy to make an array of.

    It makes every entry as long as the longest text, so that one text among many numbers takes the memory of as many.

    Raises
    ------
    ValueError
        if that is more than an array may take on the wire.
    """
    longest = leaves = 0

    def plain(item: Any) -> Any:
        nonlocal longest, leaves
        if isinstance(item, list | tuple):
            return [plain(one) for one in item]
        if isinstance(item, dict):
            return dict(item)  # which NumPy does not ask to be an array
        leaves += 1
        if isinstance(item, str | bytes):
            longest = max(longest, len(item))
        return item

    converted: list[Any] = plain(items)
    if 4 * longest * leaves > MAX_ARRAY:
        raise ValueError("a long text among many values cannot be made an array")
    return converted


def _short(value: Any, depth: int = 0) -> str:
    """Return the beginning of what ``repr`` would say, in a time that does not grow with the value."""
    if isinstance(value, list | tuple | dict):
        if depth > 3:
            return "..."
        left, right = ("{", "}") if isinstance(value, dict) else ("[", "]") if isinstance(value, list) else ("(", ")")
        shown = [
            _short(one, depth + 1)
            if not isinstance(value, dict)
            else f"{_short(one, 9)}: {_short(value[one], depth + 1)}"
            for one in islice(value, _SHOWN)
        ]
        if len(value) > _SHOWN:
            shown.append(f"... {len(value)} in all")
        comma = "," if isinstance(value, tuple) and len(value) == 1 else ""
        return f"{left}{', '.join(shown)}{comma}{right}"
    if isinstance(value, np.ndarray) and value.size > _SHOWN_NUMBERS:
        return f"<an array of shape {value.shape}>"
    if isinstance(value, str | bytes) and len(value) > _SHOWN_TEXT:
        return f"{value[:_SHOWN_TEXT]!r}..."
    if type(value) is int and value.bit_length() > _SHOWN_TEXT:
        return f"<an integer of {value.bit_length()} bits>"
    return repr(value)


_SHOWN = 12
_SHOWN_NUMBERS = 100
_SHOWN_TEXT = 200


def original_of(value: Any) -> Any:
    """Return what a received container is a copy of, if that can do more than the copy; otherwise None."""
    return getattr(value, "original", None) if type(value) in RECEIVED else None


RECEIVED = (ReceivedList, ReceivedDict, ReceivedTuple)
_NUMBERS = (complex, int, Fraction, Decimal)
_AS_DICT = (OrderedDict, defaultdict, Counter)
# What the library wraps around dicts: it is no dict itself, and reads like one.
_WRAPPERS = (MappingProxyType, ChainMap, UserDict)
_READ_BY = ("__getitem__", "__iter__", "__len__", "__contains__", "__eq__", "keys", "values", "items", "get")
_READS_DICT = [getattr(kind, name) for kind in (dict, OrderedDict) for name in _READ_BY]


def _contents(value: Any, kind: type) -> Any:
    """Return what a container of the standard library holds as a plain one; None for anything else.

    Read as the built-in class reads it: a subclass of the student's own is no such container, or, of a named tuple or
    of a dict whose entries are read as those of any dict, adds nothing to what it holds.
    """
    if kind in _AS_DICT or (issubclass(kind, dict) and all(getattr(kind, name) in _READS_DICT for name in _READ_BY)):
        return dict(dict.items(value))
    if kind in _WRAPPERS:
        return dict(value)
    if kind is deque:
        return list(deque.__iter__(value))
    if issubclass(kind, tuple) and any(
        base.__bases__ == (tuple,) and "_fields" in base.__dict__ for base in kind.__mro__
    ):
        return tuple(tuple.__iter__(value))
    return None


def is_plain_array(value: object) -> bool:
    """Whether this array travels by value: an exact ``ndarray`` of numbers."""
    return type(value) is np.ndarray and (value.dtype.newbyteorder("=") in _CODES or value.dtype in _NARROWED)


def _numbers_in(item: Any) -> np.ndarray[Any, Any] | None:
    """Return as an exact ``ndarray`` of numbers what holds the same in another form; None for anything else.

    That is a matrix, and an array of objects all of which are numbers.
    """
    if type(item) is np.matrix:
        return np.asarray(item)
    if type(item) is not np.ndarray or item.dtype != object:
        return None
    try:
        made = np.array(item.tolist())
    except Exception:  # what the objects are is the student's affair
        return None
    return made if made.shape == item.shape else None


def _write_array(array: np.ndarray[Any, np.dtype[Any]]) -> bytes:
    dtype = _NARROWED.get(array.dtype) or array.dtype.newbyteorder("=")
    if array.size * dtype.itemsize > MAX_ARRAY or array.ndim > MAX_DIMENSIONS:
        raise WireError(f"an array of shape {array.shape} is too large to travel")
    code = _CODES[dtype]
    shape = struct.pack(f">{array.ndim}Q", *array.shape)
    return b"".join((bytes((len(code), array.ndim)), code, shape, array.astype(dtype, copy=False).tobytes()))


def _write_number(item: Any, kind: type) -> Any:
    if kind is complex:
        return msgpack.ExtType(_COMPLEX, struct.pack(">dd", item.real, item.imag))
    if kind is int:
        size = item.bit_length() // 8 + 1
        if size > MAX_INT_BYTES:
            raise WireError(f"an integer of {item.bit_length()} bits is too large to travel")
        return msgpack.ExtType(_INT, item.to_bytes(size, "big", signed=True))
    if kind is Decimal:
        return msgpack.ExtType(_DECIMAL, str(item).encode()) if _is_moderate(item) else float(item)
    numbers = [item.numerator, item.denominator]
    if max(number.bit_length() for number in numbers) > MAX_FRACTION_BITS:
        raise WireError("a fraction of so many digits is too large to travel")
    return msgpack.ExtType(_FRACTION, msgpack.packb([_write_number(number, int) for number in numbers]))


def encode(value: Any, reference: Callable[[Any], Reference]) -> bytes:
    """Return ``value`` as msgpack; ``reference`` turns what is not plain into a `Reference`.

    Raises
    ------
    WireError
        when the value is deeper than msgpack nests, larger than a frame, or holds text that is not Unicode.
    """

    def other(item: Any) -> Any:
        kind = type(item)
        if kind is tuple:
            return msgpack.ExtType(_TUPLE, pack(list(item)))
        if is_plain_array(item):
            return msgpack.ExtType(_ARRAY, _write_array(item))
        if (numbers := _numbers_in(item)) is not None and is_plain_array(numbers):
            return msgpack.ExtType(_ARRAY, _write_array(numbers))
        if isinstance(item, np.generic) and kind.__module__ == "numpy" and is_plain_array(np.asarray(item)):
            return msgpack.ExtType(_SCALAR, _write_array(np.asarray(item)))
        if kind in _NUMBERS:
            return _write_number(item, kind)
        if kind in RECEIVED:
            if (original := original_of(item)) is not None:
                item = original
            else:
                return list(item) if kind is ReceivedList else dict(item) if kind is ReceivedDict else tuple(item)
        elif (contents := _contents(item, kind)) is not None:
            return msgpack.ExtType(_ORIGINAL, pack([reference(item).id, contents]))
        ref = item if type(item) is Reference else reference(item)
        return msgpack.ExtType(_REFERENCE, pack([ref.owner, ref.id, ref.type_name, list(ref.methods)]))

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


class _Decoder:
    """One frame's worth of decoding: counts items and depth from the inside out."""

    def __init__(self, resolve: Callable[[Reference], Any], *, trusting: bool) -> None:
        self.resolve = resolve
        self.list_hook = None if trusting else self.build_list
        self.pairs_hook = None if trusting else self.build_dict
        self.left = MAX_ITEMS
        self.keys_left = 4 * MAX_KEYS
        self.bytes_left = _MAX_NESTED
        self.level = 0

    def unpack(self, data: bytes | memoryview) -> Any:
        return msgpack.unpackb(
            data,
            raw=False,
            strict_map_key=False,
            max_str_len=MAX_TEXT,
            max_bin_len=MAX_TEXT,
            max_array_len=MAX_ITEMS,
            max_map_len=MAX_KEYS,
            max_ext_len=MAX_FRAME,
            list_hook=self.list_hook,
            object_pairs_hook=self.pairs_hook,
            ext_hook=self.build_extension,
        )

    def spend(self, items: int, copied: int = 0) -> None:
        self.left -= items + 1
        if self.left < 0:
            raise WireError(f"more than {MAX_ITEMS} objects in one frame")
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

    def build_list(self, items: list[Any]) -> ReceivedList:
        self.spend(len(items))
        received = ReceivedList(items)
        received.depth = self.deeper(items)
        return received

    def build_dict(self, pairs: list[tuple[Any, Any]]) -> ReceivedDict:
        self.spend(2 * len(pairs))
        self.keys_left -= len(pairs)
        if self.keys_left < 0:
            raise WireError(f"more than {4 * MAX_KEYS} keys in one frame")
        for key, _ in pairs:
            if type(key) not in (str, int, float, bool, bytes, type(None), tuple, ReceivedTuple) and not (
                isinstance(key, np.generic)
            ):
                raise WireError(f"a dict key of type {type(key).__name__}")
            # Large integers are all of one hash if they are chosen so; of those of 64 bits only a few are.
            if type(key) is int and key.bit_length() > 64:
                raise WireError("a dict key beyond 64 bits")
        received = ReceivedDict(pairs)
        received.depth = self.deeper(value for _, value in pairs)
        return received

    def build_extension(self, code: int, data: bytes) -> Any:
        self.spend(0, len(data))
        if code == _ARRAY:
            return _read_array(data)
        if code == _SCALAR:
            scalar = _read_array(data)
            if scalar.ndim:
                raise WireError("a scalar with dimensions")
            return scalar[()]
        if code == _COMPLEX:
            if len(data) != 16:
                raise WireError("a complex number of the wrong size")
            return complex(*struct.unpack(">dd", data))
        if code == _INT:
            if not 0 < len(data) <= MAX_INT_BYTES:
                raise WireError("an integer of the wrong size")
            return int.from_bytes(data, "big", signed=True)
        if code == _TUPLE:
            items = self.nested(data)
            # A tuple may hold only what a list may, one level deeper; it is counted by its list.
            return tuple(items)
        if code == _REFERENCE:
            return self.resolve(_read_reference(self.nested(data)))
        if code == _ORIGINAL:
            return self.build_original(self.nested(data))
        if code == _FRACTION:
            return _read_fraction(self.nested(data))
        if code == _DECIMAL:
            return _read_decimal(data)
        raise WireError(f"unknown extension type {code}")

    def build_original(self, fields: list[Any]) -> Any:
        if len(fields) != 2:
            raise WireError("a malformed container")
        original = self.resolve(_read_reference(["student", fields[0], "", _NO_NAMES]))
        contents = ReceivedTuple(fields[1]) if type(fields[1]) is tuple else fields[1]
        if type(contents) not in RECEIVED or getattr(contents, "original", None) is not None:
            raise WireError("a malformed container")
        contents.original = original
        return contents

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
_NO_NAMES: list[str] = []


def _depth(item: Any) -> int:
    # msgpack builds its own type for one extension before any hook is asked; it is not ours.
    if type(item) is msgpack.Timestamp:
        raise WireError("a timestamp")
    if type(item) in (ReceivedList, ReceivedDict):
        return int(item.depth)
    if type(item) in (tuple, ReceivedTuple):
        return 1 + max((_depth(part) for part in item), default=0)
    return 0


def decode(data: bytes | memoryview, resolve: Callable[[Reference], Any], *, trusting: bool = False) -> Any:
    """Return the value that ``data`` carries; ``resolve`` turns each `Reference` into what stands for it.

    Parameters
    ----------
    trusting : bool
        For the worker's end: lists and dicts arrive as the plain ones that a student's code expects and may change,
        and the limits on their size are left to the sandbox.

    Raises
    ------
    WireError
        for anything malformed, too large, too deep, of an unknown type, or a reference `resolve` refuses.
    """
    try:
        value = _Decoder(resolve, trusting=trusting).unpack(data)
        _depth(value)
    except WireError:
        raise
    # msgpack raises subclasses of ValueError and plain ones; unhashable keys are TypeErrors.
    except (ValueError, TypeError, OverflowError, RecursionError, msgpack.UnpackException) as problem:
        raise WireError(f"malformed frame: {type(problem).__name__}") from None
    return value


def _dtype(code: bytes) -> np.dtype[Any]:
    try:
        return _DTYPES[bytes(code)]
    except KeyError:
        raise WireError("an array of a type that does not travel") from None


def _read_array(data: bytes) -> np.ndarray[Any, np.dtype[Any]]:
    if len(data) < 2 or data[0] > 3 or data[1] > MAX_DIMENSIONS:
        raise WireError("a malformed array")
    code_size, ndim = data[0], data[1]
    start = 2 + code_size + 8 * ndim
    if len(data) < start:
        raise WireError("a truncated array")
    dtype = _dtype(data[2 : 2 + code_size])
    shape = struct.unpack_from(f">{ndim}Q", data, 2 + code_size)
    size = dtype.itemsize
    for length in shape:
        size *= length
    # With a zero among the lengths the others still must be small enough for NumPy to multiply.
    if size != len(data) - start or size > MAX_ARRAY or any(length > MAX_FRAME for length in shape):
        raise WireError("an array whose shape does not match its bytes")
    return np.frombuffer(data, dtype, offset=start).reshape(shape).copy()


def _is_moderate(number: Decimal) -> bool:
    """Whether a decimal number can be computed with; what is not finite raises where a float does not."""
    _, digits, exponent = number.as_tuple()
    return isinstance(exponent, int) and len(digits) <= MAX_DIGITS and abs(exponent) <= MAX_DIGITS


def _read_fraction(parts: list[Any]) -> Fraction:
    if len(parts) != 2 or any(type(part) is not int or part.bit_length() > MAX_FRACTION_BITS for part in parts):
        raise WireError("a malformed fraction")
    if parts[1] <= 0:
        raise WireError("a malformed fraction")
    return Fraction(parts[0], parts[1])


def _read_decimal(data: bytes) -> Decimal:
    if len(data) > 2 * MAX_DIGITS + 8 or not _DECIMALS.fullmatch(data):
        raise WireError("a malformed decimal number")
    number = Decimal(data.decode())
    if not _is_moderate(number):
        raise WireError("a decimal number too large or too small to compute with")
    return number


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
