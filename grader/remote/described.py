"""What a worker tells of a function's parameters, read into Python's own form.

The words are the worker's claims: names that have to be names, and types out of a table that stands here.
"""

from __future__ import annotations

import functools
import inspect
import operator
from collections.abc import Sequence
from types import GenericAlias, NoneType
from typing import Any

import numpy as np

from grader.remote.wire import ReceivedDict, ReceivedList, WireError

_MAX_PARAMETERS = 200
_MAX_DEPTH = 4
_TYPES: dict[str, Any] = {
    **{kind.__name__: kind for kind in (
        bool, int, float, complex, str, bytes, list, tuple, dict, set, frozenset, object, type, NoneType,
    )},
    "numpy.ndarray": np.ndarray,
}  # fmt: skip
_KINDS = tuple(inspect._ParameterKind)


def annotations_from(told: Any) -> dict[str, Any]:
    """Return annotations by name, from what the request ``annotations`` gives.

    Raises
    ------
    WireError
        for what no honest worker tells.
    """
    if type(told) is not ReceivedDict or len(told) > _MAX_PARAMETERS or any(type(name) is not str for name in told):
        raise WireError("malformed annotations")
    try:
        return {name: _annotation(one) for name, one in told.items()}
    except (ValueError, TypeError):
        raise WireError("malformed annotations") from None


def source_from(told: Any, sources: Sequence[tuple[int, str]]) -> str:
    """Return the lines of a submission that the request ``lines`` tells of. The words are those that were handed in.

    Raises
    ------
    WireError
        for what no honest worker tells.
    """
    if type(told) is not ReceivedList or len(told) != 3 or any(type(one) is not int for one in told):
        raise WireError("malformed lines")
    cell, first, count = told
    lines = next((source.split("\n") for number, source in sources if number == cell), [])
    if not 1 <= first <= first + count - 1 <= len(lines):
        raise WireError("lines that are not there")
    return "".join(f"{line}\n" for line in lines[first - 1 : first + count - 1])


def signature_from(told: Any) -> inspect.Signature:
    """Return a signature, from what the request ``signature`` gives: the parameters, and what is said of the result.

    Raises
    ------
    WireError
        for what no honest worker tells.
    """
    if type(told) is not ReceivedList or len(told) != 2 or type(told[0]) is not ReceivedList:
        raise WireError("a malformed signature")
    parameters, result = told
    if len(parameters) > _MAX_PARAMETERS:
        raise WireError("a signature of too many parameters")
    try:
        return inspect.Signature([_parameter(one) for one in parameters], return_annotation=_annotation(result))
    except (ValueError, TypeError):
        raise WireError("a malformed signature") from None


def _parameter(told: Any) -> inspect.Parameter:
    if type(told) is not ReceivedList or len(told) != 5:
        raise WireError("a malformed parameter")
    name, kind, has_default, default, annotation = told
    if (
        type(name) is not str
        or not name
        or type(kind) is not int
        or not 0 <= kind < len(_KINDS)
        or type(has_default) is not bool
    ):
        raise WireError("a malformed parameter")
    return inspect.Parameter(
        name,
        _KINDS[kind],
        default=default if has_default else inspect.Parameter.empty,
        annotation=_annotation(annotation),
    )


def _annotation(told: Any, depth: int = 0) -> Any:
    """Return an annotation: a type of the table, an alias or a union of those, or any other as its text."""
    if told is None:
        return inspect.Parameter.empty
    if type(told) is not ReceivedList or len(told) != 2 or type(told[0]) is not str or depth > _MAX_DEPTH:
        raise WireError("a malformed annotation")
    form, content = told
    if form == "text" and type(content) is str:
        return content
    if form == "type" and type(content) is str and content in _TYPES:
        return None if content == "NoneType" else _TYPES[content]
    if form in ("alias", "union") and type(content) is ReceivedList and 1 < len(content) <= _MAX_PARAMETERS:
        parts = [_annotation(one, depth + 1) for one in content]
        if form == "alias" and isinstance(parts[0], type):
            return GenericAlias(parts[0], tuple(parts[1:]))
        if form == "union" and all(part is None or isinstance(part, type | GenericAlias) for part in parts):
            return functools.reduce(operator.or_, parts)
    raise WireError("a malformed annotation")
