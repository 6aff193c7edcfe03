"""What a plain test asks `dataclasses` of the student's classes and objects: the student's process answers."""

from __future__ import annotations

import dataclasses
from types import SimpleNamespace
from typing import Any

from grader.remote.proxy import Method, Remote
from grader.suite.late import unwrapped

_is_dataclass, _fields = dataclasses.is_dataclass, dataclasses.fields
_asdict, _astuple, _replace = dataclasses.asdict, dataclasses.astuple, dataclasses.replace
_NAMED = "lambda item: [one.name for one in __import__('dataclasses').fields(item)]"


def is_dataclass(item: Any) -> bool:
    """Return what `dataclasses.is_dataclass` is of a class or an object."""
    there = _theirs(item)
    return _is_dataclass(item) if there is None else _asked("is_dataclass", there) is True


def fields(item: Any) -> tuple[Any, ...]:
    """Return the fields, of a student's class with no more than their names."""
    there = _theirs(item)
    if there is None:
        return _fields(item)
    return tuple(SimpleNamespace(name=name) for name in there._conversation.request("run", _NAMED, [there]))


def asdict(item: Any, **how: Any) -> Any:
    """Return an object's fields with their values."""
    there = _theirs(item)
    return _asdict(item, **how) if there is None else _asked("asdict", there)


def astuple(item: Any, **how: Any) -> Any:
    """Return the values of an object's fields."""
    there = _theirs(item)
    return _astuple(item, **how) if there is None else _asked("astuple", there)


def replace(item: Any, /, **changes: Any) -> Any:
    """Return an object with other values."""
    there = _theirs(item)
    if there is None:
        return _replace(item, **changes)
    source = "lambda item, changes: __import__('dataclasses').replace(item, **changes)"
    return there._conversation.request("run", source, [there, changes])


def _theirs(item: Any) -> Any:
    item = unwrapped(item)
    if issubclass(type(item), Method):
        item = item.resolve()
    return item if issubclass(type(item), Remote) else None


def _asked(name: str, there: Any) -> Any:
    return there._conversation.request("run", f"lambda item: __import__('dataclasses').{name}(item)", [there])


IN_PLACE = tuple(
    (dataclasses, own.__name__, own, other)
    for own, other in (
        (_is_dataclass, is_dataclass), (_fields, fields), (_asdict, asdict), (_astuple, astuple), (_replace, replace),
    )
)  # fmt: skip
"""What takes whose place while a plain test runs, as in `grader.suite.programs`."""
