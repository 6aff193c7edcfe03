"""What Python tells of a student's function or class, as data."""

from __future__ import annotations

import inspect
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
