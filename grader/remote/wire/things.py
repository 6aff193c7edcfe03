"""Paths, exceptions, and the classes of Python's own that are told by name."""

from __future__ import annotations

import builtins
import collections
import datetime
import decimal
import fractions
import pathlib
from abc import ABCMeta
from types import NoneType
from typing import Any

import numpy as np

from grader.remote.wire.family import Code, Decoder, Family, Pack, extension, fields
from grader.remote.wire.limits import MAX_NAME, WireError

_MAX_PATH = 4096
_MAX_ARGUMENTS = 20
_PATHS: dict[str, type[pathlib.PurePath]] = {
    kind.__name__: kind for kind in (pathlib.PurePosixPath, pathlib.PureWindowsPath, pathlib.PosixPath)
}
_EXCEPTIONS: dict[str, type[Exception]] = {
    name: kind
    for name, kind in vars(builtins).items()
    if isinstance(kind, type)
    and issubclass(kind, Exception)
    and kind.__name__ == name
    and not issubclass(kind, ExceptionGroup)
}
"""The exceptions of Python's own, by the name that is theirs alone."""
_MODULES = (builtins, collections, datetime, decimal, fractions, pathlib, np)
# Where Python 3.13 alone says that paths come from.
_ELSEWHERE = {"pathlib._local": "pathlib"}
_TYPES: dict[str, type] = {
    f"{module.__name__}.{name}": kind
    for module in _MODULES
    for name, kind in vars(module).items()
    if isinstance(kind, type)
    and _ELSEWHERE.get(kind.__module__, kind.__module__) == module.__name__
    and kind.__name__ == name
} | {"types.NoneType": NoneType}
_TYPE_NAMES = {kind: name for name, kind in _TYPES.items()}


def _write_path(item: pathlib.PurePath, pack: Pack) -> Any:
    text = str(item)
    if len(text) > _MAX_PATH:
        raise WireError("a path of so many letters is too long to travel")
    return extension(Code.PATH, pack([type(item).__name__, text]))


def _write_exception(item: Exception, pack: Pack) -> Any:
    args = item.args
    if len(args) > _MAX_ARGUMENTS or any(type(one) not in _ARGUMENTS for one in args):
        return None
    return extension(Code.EXCEPTION, pack([type(item).__name__, list(args)]))


_ARGUMENTS = (str, bytes, bool, int, float, NoneType)


def _write_type(item: type, pack: Pack) -> Any:
    name = _TYPE_NAMES.get(item)
    return extension(Code.TYPE, name.encode()) if name is not None else None


def _read_path(data: bytes, decoder: Decoder) -> pathlib.PurePath:
    kind, text = fields(data, decoder, 2, "path")
    if type(kind) is not str or kind not in _PATHS or type(text) is not str or len(text) > _MAX_PATH:
        raise WireError("a malformed path")
    return _PATHS[kind](text)


def _read_exception(data: bytes, decoder: Decoder) -> Exception:
    kind, args = fields(data, decoder, 2, "exception")
    if type(kind) is not str or kind not in _EXCEPTIONS or not isinstance(args, list) or len(args) > _MAX_ARGUMENTS:
        raise WireError("a malformed exception")
    if any(type(one) not in _ARGUMENTS for one in args):
        raise WireError("a malformed exception")
    try:
        made = _EXCEPTIONS[kind](*args)
    except (TypeError, ValueError):
        raise WireError("a malformed exception") from None
    # Of an OSError the number decides which class is made.
    return made


def _read_type(data: bytes, decoder: Decoder) -> type:
    if len(data) > MAX_NAME or not data.isascii() or (kind := _TYPES.get(data.decode())) is None:
        raise WireError("a class that does not travel")
    return kind


THINGS = Family(
    {
        **dict.fromkeys(_PATHS.values(), _write_path),
        **dict.fromkeys(_EXCEPTIONS.values(), _write_exception),
        type: _write_type,
        ABCMeta: _write_type,
    },
    {Code.PATH: _read_path, Code.EXCEPTION: _read_exception, Code.TYPE: _read_type},
)
