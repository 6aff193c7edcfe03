"""What Python tells of a student's function or class, as data."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from types import GenericAlias, NoneType, UnionType
from typing import Any

import numpy as np

_TYPES: dict[Any, str] = {
    **{kind: kind.__name__ for kind in (
        bool, int, float, complex, str, bytes, list, tuple, dict, set, frozenset, object, type, NoneType,
    )},
    None: "NoneType",
    np.ndarray: "numpy.ndarray",
}  # fmt: skip
_MAX_TEXT = 200


def annotations_of(item: Any) -> dict[str, Any]:
    """Return the annotations of a function or class by name."""
    return {name: _annotation(one) for name, one in inspect.get_annotations(item).items()}


def signature_of(item: Any) -> list[Any]:
    """Return the parameters, as (name, kind, whether there is a default, it, annotation), and the result's own."""
    found = inspect.signature(item)
    parameters = [
        [one.name, int(one.kind), one.default is not one.empty, None if one.default is one.empty else one.default,
         None if one.annotation is one.empty else _annotation(one.annotation)]
        for one in found.parameters.values()
    ]  # fmt: skip
    result = found.return_annotation
    return [parameters, None if result is found.empty else _annotation(result)]


def lines_of(item: Any, name: str, sources: list[tuple[int, str]], cell_of: Callable[[str], int | None]) -> list[int]:
    """Return where a function or class, or an attribute of one, is written: cell, first line, and how many lines.

    ``sources`` are the submission's cells by number: whoever asks has them, and takes the words from there.
    """
    item = getattr(item, name) if name else item
    item = inspect.unwrap(getattr(item, "__func__", item))
    texts = {cell: source.split("\n") for cell, source in sources}
    cell: int | None
    if isinstance(item, type):
        begins = re.compile(rf"\s*class\s+{re.escape(item.__name__)}\b")
        places = [(cell, at) for cell, lines in texts.items() for at, line in enumerate(lines) if begins.match(line)]
        cell, at = places[-1] if places else (None, 0)
    else:
        cell, at = cell_of(item.__code__.co_filename), item.__code__.co_firstlineno - 1
    if cell is None or cell not in texts:
        raise OSError("could not get source code")
    return [cell, at + 1, len(inspect.getblock([f"{line}\n" for line in texts[cell][at:]]))]


def _annotation(item: Any) -> list[Any]:
    if isinstance(item, type | NoneType) and item in _TYPES:
        return ["type", _TYPES[item]]
    if isinstance(item, GenericAlias) and all(_is_known(one) for one in (item.__origin__, *item.__args__)):
        return ["alias", [_annotation(one) for one in (item.__origin__, *item.__args__)]]
    if isinstance(item, UnionType) and all(map(_is_known, item.__args__)):
        return ["union", [_annotation(one) for one in item.__args__]]
    text = item if isinstance(item, str) else inspect.formatannotation(item)
    return ["text", text[:_MAX_TEXT].encode("utf-8", "replace").decode()]


def _is_known(item: Any) -> bool:
    return str(_annotation(item)[0]) != "text"
