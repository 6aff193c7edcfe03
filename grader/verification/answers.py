"""What else a suite of somebody's is tried on: right answers of another type, and an object that claims to be any.

Nobody wrote these programs. They are the reference with code at the end of an exercise's cell that changes what its
functions and methods return where a test calls them, and not where they call each other.
"""

from __future__ import annotations

import ast
import warnings

from grader.course import Assignment
from grader.suite.reference import operators_of_classes

STYLES = {
    "nudged": "_nudged",
    "whole_as_float": "_whole_as_float",
    "list_as_tuple": "_list_as_tuple",
}
"""The other styles of a right answer, keys of the message catalogue each, and what makes them."""
CLAIMS = {"claims": "_anything", "blank": "_blank"}
"""An object that is equal to everything, and one that is not: a test that takes both does not look at it."""

_TAIL = """

def _answer_otherwise(change, names):
    import functools

    calls = []

    def otherwise(one):
        @functools.wraps(one)
        def call(*args, **kwargs):
            calls.append(one)
            try:
                found = one(*args, **kwargs)
            finally:
                calls.pop()
            return found if calls else change(found)

        return call

    for name in names:
        one = globals()[name]
        if not isinstance(one, type):
            globals()[name] = otherwise(one)
            continue
        for key, method in list(vars(one).items()):
            if type(method) is type(otherwise) and not key.startswith("_"):
                setattr(one, key, otherwise(method))


def _within(change, value):
    kind = type(value)
    if kind in (list, tuple):
        return kind(change(one) for one in value)
    if kind is dict:
        return {key: change(one) for key, one in value.items()}
    return value


def _nudged(value):
    import math

    if type(value) is float:
        return math.nextafter(value, math.inf) if value and math.isfinite(value) else value
    if type(value).__module__ == "numpy" and getattr(getattr(value, "dtype", None), "kind", "") == "f":
        import numpy

        return numpy.where(value == 0, value, numpy.nextafter(value, numpy.inf)).astype(value.dtype)[()]
    return _within(_nudged, value)


def _whole_as_float(value):
    if type(value) is int and abs(value) < 2**53:
        return float(value)
    if type(value).__module__ == "numpy" and getattr(getattr(value, "dtype", None), "kind", "") in ("i", "u"):
        return value.astype(float)
    return _within(_whole_as_float, value)


def _list_as_tuple(value):
    return tuple(map(_list_as_tuple, value)) if type(value) is list else _within(_list_as_tuple, value)


class _Anything:
    def _yes(self, *others):
        return True

    __eq__ = __lt__ = __le__ = __gt__ = __ge__ = __bool__ = __contains__ = _yes
    startswith = endswith = issubset = equals = _yes
    __hash__ = object.__hash__

    def _nothing(self, *others):
        return 0.0

    __sub__ = __rsub__ = __mod__ = __abs__ = _nothing

    def __ne__(self, other):
        return False


_Anything.__name__ = {kind}


def _anything(value):
    return _Anything()


def _blank(value):
    return object()


_answer_otherwise({change}, {names})
"""


def answering(assignment: Assignment, source: str, change: str) -> str | None:
    """Return an exercise's cell with another way to answer; None where it, and the course, define nothing to ask.

    A cell that defines nothing is about what the other cells define.
    """
    names = _defined(source) or [
        name for cell in assignment.cells if not cell.markdown for name in _defined(cell.source)
    ]
    if not names:
        return None
    tail = _TAIL.replace("{change}", change).replace("{names}", repr(names))
    return source + tail.replace("{kind}", repr(_class_with_operators(assignment)))


def _class_with_operators(assignment: Assignment) -> str:
    """Return the name of a class of the course that may be held against a value, which any object can have."""
    known = operators_of_classes(assignment.suite_path / "test_")
    for operators in ({"eq", "sub"}, {"eq"}, {"sub"}):
        for name, own in known.items():
            if own is None or operators <= own:
                return name
    return "_Anything"


def _defined(source: str) -> list[str]:
    try:
        with warnings.catch_warnings(action="ignore"):
            body = ast.parse(source).body
    except (SyntaxError, ValueError):
        return []
    kinds = ast.FunctionDef | ast.ClassDef
    return [node.name for node in body if isinstance(node, kinds) and not node.name.startswith("_")]
