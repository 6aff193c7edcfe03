"""NumPy's arrays in a pickle that a submission may have written: each part is looked at before NumPy is given it.

NumPy believes what a pickle says of a kind of element: one that says that its bytes are addresses of objects, or that a
field lies beyond them, has this process read wherever the pickle wants.
"""

from __future__ import annotations

import math
import re
from pickle import UnpicklingError
from typing import Any

import numpy as np

from grader.suite.late import REFUSED

MOST_ROWS = 10_000_000
_KIND = re.compile(r"[biufcSUVMmO]\d{1,9}|\?")
_UNIT = re.compile(rb"[YMWDhms]|[munpfa]s|generic")
_OBJECTS = np.dtype(object)
_MOST_DIMENSIONS = 32
_MOST_OF_UNICODE = 0x10FFFF
_NEW = object()


def refused(what: str) -> UnpicklingError:
    """Return the exception that says so."""
    return UnpicklingError(f"{what}: {REFUSED}")


def _kind(code: object, *_: object) -> np.dtype[Any]:
    """Return a kind of element, one of its own: what follows in the pickle changes it."""
    if type(code) is not str or not _KIND.fullmatch(code):
        raise refused("a kind of element of another form")
    return np.dtype(code, copy=True)


def _array(kind: object, shape: object, code: object) -> np.ndarray[Any, Any]:
    if kind is not _NEW or shape != (0,) or code not in (b"b", "b"):
        raise refused("an array of another form")
    return np.ndarray((0,), "b")  # what is in it follows


def _scalar(kind: object, data: object = None) -> Any:
    if not isinstance(kind, np.dtype) or kind.hasobject or type(data) is not bytes or len(data) != kind.itemsize:
        raise refused("a number of another form")
    found = np.ndarray((), kind, data)
    _check_letters(found)
    return found[()]


BY_NAME: dict[tuple[str, str], Any] = {
    ("numpy", "ndarray"): _NEW,
    ("numpy", "dtype"): _kind,
    **{(f"numpy.{core}.multiarray", "_reconstruct"): _array for core in ("core", "_core")},
    **{(f"numpy.{core}.multiarray", "scalar"): _scalar for core in ("core", "_core")},
}
"""What takes the place of NumPy's own, by module and name."""


def complete_kind(kind: np.dtype[Any], state: object) -> None:
    """Do what a pickle says of a kind of element that was made: an order of bytes, a unit of time, fields.

    NumPy is given what it says itself of the same kind.
    """
    match state:
        case (3 | 4, "<" | ">" | "|" | "=" as order, None, None, None, *_, (_, (bytes(unit), int(step), 1, _))) if (
            kind.kind in "mM" and _UNIT.fullmatch(unit) and 0 < step < 1 << 31
        ):
            named = unit.decode() if step == 1 else f"{step}{unit.decode()}"
            same = np.dtype(f"{kind.kind}8" if unit == b"generic" else f"{kind.kind}8[{named}]").newbyteorder(order)
        case (3 | 4, "<" | ">" | "|" | "=" as order, None, None, None, *_):
            same = kind.newbyteorder(order)
        case (3 | 4, "|", None, tuple(names), dict(fields), *_) if kind.kind == "V" and fields.keys() == {*names}:
            same = _with_fields(kind.itemsize, {name: fields[name] for name in names})
        case _:
            raise refused("a kind of element of another form")
    anything: Any = kind
    anything.__setstate__(same.__reduce__()[2])


def _check_letters(array: np.ndarray[Any, Any]) -> None:
    """Refuse texts with numbers that are no letters: NumPy meets them when somebody looks at one."""
    kind = array.dtype
    if kind.names is not None:
        for name in kind.names:
            _check_letters(array[name])
    elif kind.kind == "U" and array.size and kind.itemsize:
        letters = np.ascontiguousarray(array).view(np.dtype("u4").newbyteorder(kind.byteorder))
        if letters.max() > _MOST_OF_UNICODE:
            raise refused("a text that is not Unicode")


def _with_fields(size: int, fields: dict[object, object]) -> np.dtype[Any]:
    kinds, offsets = [], []
    for name, field in fields.items():
        match field:
            case (np.dtype() as kind, int(offset)) if type(name) is str and not kind.hasobject:
                kinds.append(kind)
                offsets.append(offset)
            case _:
                raise refused("a field of another form")
    try:
        told: Any = {"names": [*fields], "formats": kinds, "offsets": offsets, "itemsize": size}
        found: np.dtype[Any] = np.dtype(told)
    except (ValueError, OverflowError):
        raise refused("fields that do not lie in their bytes") from None
    return found


def fill(array: np.ndarray[Any, Any], state: object) -> int:
    """Put into an array what a pickle says is in it; return what that counts as, in items."""
    match state:
        case (1, tuple(shape), np.dtype() as kind, bool(order), bytes() | list() as data) if (
            len(shape) <= _MOST_DIMENSIONS
        ):
            pass
        case _:
            raise refused("an array of another form")
    if not all(type(length) is int and length >= 0 for length in shape):
        raise refused("an array of another form")
    size = math.prod(shape)
    if type(data) is list:
        is_right = kind == _OBJECTS and len(data) == size
    else:
        is_right = not kind.hasobject and len(data) == size * kind.itemsize
    if not is_right or math.prod(filter(None, shape)) > MOST_ROWS:
        raise refused("an array of another size than what is in it")
    anything: Any = array
    anything.__setstate__((1, shape, kind, order, data))
    _check_letters(array)
    return len(data) if type(data) is list else len(data) // 8
