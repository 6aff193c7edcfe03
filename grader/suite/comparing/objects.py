"""Moments, paths, classes, exceptions, and objects of which the fields count."""

from __future__ import annotations

import enum
import re
from dataclasses import fields, is_dataclass, replace
from types import SimpleNamespace
from typing import Any

from grader.remote.proxy import Remote
from grader.suite.comparing.mismatch import Judge, Mismatch, article, shown, type_mismatch


def compare_exactly(actual: Any, expected: Any, judge: Judge) -> Mismatch | None:
    """Compare with a value of which one of the same class is equal or not."""
    if type(actual) is not type(expected):
        return type_mismatch(actual, article(type(expected).__name__))
    return None if actual == expected else Mismatch("value", shown(actual), shown(expected), wrong=1, size=1)


def compare_class(actual: Any, expected: type, judge: Judge) -> Mismatch | None:
    """Compare with a class."""
    if not isinstance(actual, type):
        return type_mismatch(actual, "a class")
    return None if actual is expected else Mismatch("value", actual.__name__, expected.__name__, wrong=1, size=1)


def compare_exception(actual: Any, expected: BaseException, judge: Judge) -> Mismatch | None:
    """Compare with an exception: its class and its words."""
    kind = type(expected).__name__
    own = getattr(actual, "kinds", None) or (type(actual).__name__,)
    if not isinstance(actual, BaseException) or own[0] != kind:
        return type_mismatch(actual, article(kind))
    one, other = str(actual), str(expected)
    return None if one == other else Mismatch("value", shown(one), shown(other), wrong=1, size=1)


def fields_of(expected: Any) -> list[str] | None:
    """Return the names of what counts in an object; None where nobody can tell."""
    if isinstance(expected, type):
        return None
    if is_dataclass(expected):
        return [field.name for field in fields(expected) if field.compare]
    if isinstance(expected, enum.Enum):
        return ["name"]
    if isinstance(expected, re.Pattern):
        return ["pattern", "flags"]
    return list(vars(expected)) if type(expected) is SimpleNamespace else None


def compare_fields(actual: Any, expected: Any, names: list[str], judge: Judge) -> Mismatch | None:
    """Compare with an object by the name of its class and by its fields."""
    kind = type(expected).__name__
    if isinstance(actual, Remote):
        told, found_fields = actual._told_fields(names)
        own = found_fields if told == kind else None
    else:
        own = {name: getattr(actual, name) for name in names} if type(actual) is type(expected) else None
    if own is None:
        return type_mismatch(actual, article(kind))
    if isinstance(expected, enum.Enum):
        name = own.get("name")
        if name == expected.name and type(name) is str:
            return None
        return Mismatch("member", f"{kind}.{name}"[:200], f"{kind}.{expected.name}", wrong=1, size=1)
    for name in names:
        if name not in own:
            return Mismatch("fields", name, ", ".join(names))
        if found := judge.compare(own[name], getattr(expected, name)):
            return replace(found, path=f".{name}{found.path}")
    return None
