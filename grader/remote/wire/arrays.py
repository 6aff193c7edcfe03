"""Arrays: those of numbers on the shortest way, and beside them texts, moments, fields, masks and plain objects."""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from types import NoneType
from typing import Any

import msgpack
import numpy as np

from grader.remote.wire.family import Code, Decoder, Family, Pack, extension, fields
from grader.remote.wire.limits import MAX_ARRAY, MAX_DIMENSIONS, MAX_FRAME, MAX_ITEMS, MAX_NAME, WireError
from grader.remote.wire.prices import FIELD
from grader.remote.wire.received import leaves_of

Array = np.ndarray[Any, np.dtype[Any]]

_ARRAY, _SCALAR = int(Code.ARRAY), int(Code.SCALAR)
# Native-endian codes only. Long doubles are platform dependent and are narrowed before they travel.
_DTYPES = {
    code.encode(): np.dtype(code)
    for code in ("b1", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16")
}
_CODES = {dtype: code for code, dtype in _DTYPES.items()}
_NARROWED = {np.dtype(np.longdouble): np.dtype("f8"), np.dtype(np.clongdouble): np.dtype("c16")}
# Texts of a fixed length, and moments in a unit.
_OTHER = re.compile(rb"[US][1-9][0-9]{0,6}|[Mm]8(\[([1-9][0-9]{0,4})?(Y|M|W|D|h|m|s|ms|us|ns|ps|fs|as)\])?")
_SHAPES = [struct.Struct(f">{ndim}Q") for ndim in range(MAX_DIMENSIONS + 1)]
_MAX_UNICODE = 0x10FFFF
_SURROGATES = (0xD800, 0xDFFF)
MAX_FIELDS = 100
# What an array of objects may hold: nothing in it answers to an operator of NumPy's with code of a student's.
_PLAIN = frozenset(
    {NoneType, bool, int, float, complex, str, bytes, Fraction, Decimal, date, datetime, time, timedelta}
)
_HOLD = (list, tuple, dict, set, frozenset)


class MaskedArray(np.ma.MaskedArray[Any, Any]):
    """A masked array from the other side: it leaves to another object that wants to whether the two are equal."""

    def __eq__(self, other: Any) -> Any:
        return NotImplemented if _decides(other) else super().__eq__(other)

    def __ne__(self, other: Any) -> Any:
        return NotImplemented if _decides(other) else super().__ne__(other)

    __hash__ = None  # type: ignore[assignment]


def _decides(other: object) -> bool:
    return getattr(type(other), "__array_ufunc__", True) is None


def is_value(item: Any) -> bool:
    """Whether this is a plain value through and through: none of it is an object that stays where it lives."""
    return type(item) in _PLAIN or (isinstance(item, _HOLD) and all(map(is_value, leaves_of(item))))


def is_plain_array(value: object) -> bool:
    """Whether this array travels by value on the shortest way: an exact ``ndarray`` of numbers."""
    return type(value) is np.ndarray and (value.dtype.newbyteorder("=") in _CODES or value.dtype in _NARROWED)


def write_array(array: Array) -> bytes:
    """Return the bytes of an array of numbers."""
    code = _CODES.get(array.dtype)
    if code is None:
        dtype = _NARROWED.get(array.dtype) or array.dtype.newbyteorder("=")
        array, code = array.astype(dtype), _CODES[dtype]
    return _with_head(array, code)


def _with_head(array: Array, code: bytes) -> bytes:
    if array.nbytes > MAX_ARRAY or array.ndim > MAX_DIMENSIONS or not _has_few_rows(array.shape):
        raise WireError(f"an array of shape {array.shape} is too large to travel")
    shape = _SHAPES[array.ndim].pack(*array.shape)
    return b"".join((bytes((len(code), array.ndim)), code, shape, array.tobytes()))


def write_ndarray(item: Array, pack: Pack) -> Any:
    """Write an exact ``ndarray``."""
    if (code := _CODES.get(item.dtype)) is not None:  # most of what travels
        return msgpack.ExtType(_ARRAY, _with_head(item, code))
    if is_plain_array(item):
        return msgpack.ExtType(_ARRAY, write_array(item))
    kind = item.dtype.kind
    if kind in "USMm":
        return extension(Code.OTHER_ARRAY, _write_other(item))
    if item.dtype.names:
        return _write_structured(item, pack, "array")
    if kind == "O":
        if (numbers := _numbers_in(item)) is not None:
            return msgpack.ExtType(_ARRAY, write_array(numbers))
        if item.size < MAX_ITEMS and all(type(one) in _PLAIN for one in item.flat):
            return extension(Code.OBJECTS, pack([list(item.shape), item.reshape(-1).tolist()]))
    return None


def _numbers_in(item: Array) -> Array | None:
    """Return an array of objects all of which are numbers as an array of numbers; None for any other."""
    try:
        made = np.array(item.tolist())
    except Exception:  # what the objects are is the student's affair
        return None
    return made if made.shape == item.shape and is_plain_array(made) else None


def _write_other(array: Array) -> bytes:
    array = array.astype(array.dtype.newbyteorder("="))
    if array.dtype.kind in "US" and not array.dtype.itemsize:
        array = array.astype(f"{array.dtype.kind}1")
    return _with_head(array, array.dtype.str[1:].encode())


def _write_structured(array: Array, pack: Pack, kind: str) -> Any:
    names = list(array.dtype.names or ())
    return extension(
        Code.STRUCTURED, pack([kind, list(array.shape), names, [np.asarray(array[name]) for name in names]])
    )


def _write_matrix(item: Any, pack: Pack) -> Any:
    # It holds what an array holds, and a right answer is no worse for being one.
    return write_ndarray(np.asarray(item), pack)


def _write_record_array(item: Any, pack: Pack) -> Any:
    return _write_structured(item.view(np.ndarray), pack, "recarray") if item.dtype.names else None


def _write_masked(item: Any, pack: Pack) -> Any:
    data = np.asarray(item.data)
    if type(data) is not np.ndarray or data.dtype.hasobject:
        return None
    return extension(Code.MASKED, pack([data, np.array(np.ma.getmaskarray(item)), np.asarray(item.fill_value)]))


def _write_scalar(item: Any, pack: Pack) -> Any:
    array = np.asarray(item)
    if array.dtype in _CODES or is_plain_array(array):
        return msgpack.ExtType(_SCALAR, write_array(array))
    if array.dtype.names:
        return _write_structured(array, pack, "array")
    return extension(Code.OTHER_SCALAR, _write_other(array)) if array.dtype.kind in "USMm" else None


# -- reading -----------------------------------------------------------------------------------------------------------


def read_array(data: bytes, decoder: Decoder) -> Array:
    """Read an array of numbers."""
    return _of_dtype(data, _dtype_of(data))


def _dtype_of(data: bytes) -> np.dtype[Any]:
    if len(data) < 2 or data[0] > 3 or data[1] > MAX_DIMENSIONS:
        raise WireError("a malformed array")
    try:
        return _DTYPES[data[2 : 2 + data[0]]]
    except KeyError:
        raise WireError("an array of a type that does not travel") from None


def read_scalar(data: bytes, decoder: Decoder) -> Any:
    """Read a number of NumPy's."""
    dtype, start = _dtype_of(data), 2 + data[0]
    if data[1] or len(data) != start + dtype.itemsize:
        raise WireError("a scalar with dimensions, or of the wrong size")
    return np.frombuffer(data, dtype, 1, start)[0]


def _of_dtype(data: bytes, dtype: np.dtype[Any]) -> Array:
    code_size, ndim = data[0], data[1]
    start = 2 + code_size + 8 * ndim
    if len(data) < start:
        raise WireError("a truncated array")
    shape = _SHAPES[ndim].unpack_from(data, 2 + code_size)
    size = dtype.itemsize
    for length in shape:
        size *= length
    if size != len(data) - start or size > MAX_ARRAY or not _has_few_rows(shape):
        raise WireError("an array whose shape does not match its bytes")
    return np.ndarray(shape, dtype, data, start).copy()


def _read_other(data: bytes, decoder: Decoder) -> Array:
    if len(data) < 2 or data[1] > MAX_DIMENSIONS:
        raise WireError("a malformed array")
    code = data[2 : 2 + data[0]]
    if not _OTHER.fullmatch(code):
        raise WireError("an array of a type that does not travel")
    dtype = np.dtype(code.decode())
    if dtype.itemsize > MAX_ARRAY:
        raise WireError("a text that is too large")
    array = _of_dtype(data, dtype)
    if dtype.kind == "U" and array.size:
        letters = array.reshape(-1).view(np.uint32)
        if letters.max() > _MAX_UNICODE or ((letters >= _SURROGATES[0]) & (letters <= _SURROGATES[1])).any():
            raise WireError("a text that is not Unicode")
    return array


def _read_other_scalar(data: bytes, decoder: Decoder) -> Any:
    array = _read_other(data, decoder)
    if array.ndim:
        raise WireError("a scalar with dimensions")
    return array[()]


def _read_shape(told: Any) -> tuple[int, ...]:
    if not isinstance(told, list) or len(told) > MAX_DIMENSIONS:
        raise WireError("a malformed shape")
    if any(type(length) is not int or not 0 <= length <= MAX_FRAME for length in told) or not _has_few_rows(told):
        raise WireError("a malformed shape")
    return tuple(told)


def _has_few_rows(shape: Sequence[int]) -> bool:
    """Whether an array without numbers has no more rows than a list may have items: a test may look at each."""
    return 0 not in shape or math.prod(filter(None, shape)) <= MAX_ITEMS


def _read_structured(data: bytes, decoder: Decoder) -> Any:
    kind, told, names, columns = fields(data, decoder, 4, "structured array")
    shape = _read_shape(told)
    if kind not in ("array", "recarray") or not isinstance(names, list) or not isinstance(columns, list):
        raise WireError("a malformed structured array")
    if not 0 < len(names) <= MAX_FIELDS or len(names) != len(columns) or len(set(map(str, names))) != len(names):
        raise WireError("a structured array of no, or of too many fields")
    decoder.spend(FIELD * len(names))
    form: list[tuple[str, np.dtype[Any], tuple[int, ...]]] = []
    for name, column in zip(names, columns, strict=True):
        if type(name) is not str or not 0 < len(name) <= MAX_NAME:
            raise WireError("a malformed name of a field")
        if type(column) is not np.ndarray or column.dtype.hasobject or column.shape[: len(shape)] != shape:
            raise WireError("a malformed field of an array")
        form.append((name, column.dtype, column.shape[len(shape) :]))
    made: Any = _empty(shape, np.dtype(form))
    for name, column in zip(names, columns, strict=True):
        made[name] = column
    return made.view(np.recarray) if kind == "recarray" else made


def _empty(shape: tuple[int, ...], dtype: np.dtype[Any]) -> Array:
    size = dtype.itemsize
    for length in shape:
        size *= length
    if size > MAX_ARRAY:
        raise WireError("an array that is too large")
    return np.zeros(shape, dtype)


def _read_masked(data: bytes, decoder: Decoder) -> Any:
    values, mask, fill = fields(data, decoder, 3, "masked array")
    arrays = type(values) is type(mask) is type(fill) is np.ndarray
    if not arrays or values.dtype.hasobject or mask.shape != values.shape or fill.shape:
        raise WireError("a malformed masked array")
    if values.dtype.names is None and (mask.dtype != bool or fill.dtype.kind != values.dtype.kind):
        raise WireError("a malformed masked array")
    try:
        return (np.ma.MaskedArray if decoder.trusting else MaskedArray)(values, mask=mask, fill_value=fill[()])
    except Exception:  # what NumPy makes of a mask of other fields
        raise WireError("a malformed masked array") from None


def _read_objects(data: bytes, decoder: Decoder) -> Array:
    told, items = fields(data, decoder, 2, "array of objects")
    shape = _read_shape(told)
    size = 1
    for length in shape:
        size *= length
    if not isinstance(items, list) or len(items) != size or any(type(one) not in _PLAIN for one in items):
        raise WireError("a malformed array of objects")
    made = np.empty(size, dtype=object)
    made[:] = items
    return made.reshape(shape)


_SCALARS = {
    kind
    for kind in vars(np).values()
    if isinstance(kind, type) and issubclass(kind, np.generic) and kind.__module__ == "numpy"
}
ARRAYS = Family(
    {
        np.ndarray: write_ndarray,
        np.matrix: _write_matrix,
        np.recarray: _write_record_array,
        np.ma.MaskedArray: _write_masked,
        MaskedArray: _write_masked,
        **dict.fromkeys(_SCALARS, _write_scalar),
        np.record: _write_scalar,
    },
    {
        Code.ARRAY: read_array,
        Code.SCALAR: read_scalar,
        Code.OTHER_ARRAY: _read_other,
        Code.OTHER_SCALAR: _read_other_scalar,
        Code.STRUCTURED: _read_structured,
        Code.MASKED: _read_masked,
        Code.OBJECTS: _read_objects,
    },
)
