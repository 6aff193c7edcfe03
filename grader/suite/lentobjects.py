"""Objects of the tests in the hands of the student's code: a mock, a fake file, an instance of a class of the tests.

What the student's code holds is an object of its own process that asks over here for each use. It finds what such an
object is for, its public names and what operators and `with` need, and nothing by which a test looks at it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Container
from functools import cache
from typing import Any

from grader.remote.proxy import Remote

_OPERATORS = (
    "__enter__", "__exit__", "__iter__", "__next__", "__len__", "__getitem__", "__setitem__", "__delitem__",
    "__contains__", "__call__", "__str__", "__eq__", "__lt__", "__le__", "__gt__", "__ge__", "__add__", "__sub__",
    "__mul__", "__truediv__", "__bool__", "__int__", "__float__", "__index__", "__round__", "__abs__", "__neg__",
)  # fmt: skip
_MADE = """lambda ask, kind, operators: type(kind, (), {
    '__getattr__': lambda self, name: ask('get', name, (), {}),
    '__setattr__': lambda self, name, value: ask('set', name, (value,), {}),
    '__hash__': lambda self: id(self),
    **{one: (lambda one: lambda self, *args, **named: ask('call', one, args, named))(one) for one in operators},
})()"""


def is_object_of_tests(value: Any, is_of_suite: Callable[[type], bool]) -> bool:
    """Whether a value is a mock, or an instance of a class that a file of the suite defines."""
    kind = type(value)
    return _is_mock(kind) or is_of_suite(kind)


def _is_mock(kind: type) -> bool:
    mock = sys.modules.get("unittest.mock")  # which takes long to import, and no suite has a mock without it
    return mock is not None and issubclass(kind, mock.NonCallableMock)


@cache
def _of_mocks() -> frozenset[str]:
    """Return what a mock says of itself."""
    return frozenset(dir(sys.modules["unittest.mock"].NonCallableMock())) | {
        "side_effect",
        "return_value",
        "mock_calls",
    }


def is_of_files(kind: type, files: Container[str]) -> bool:
    """Whether a class is defined in one of the files of a suite, by their names."""
    return kind.__module__ not in sys.modules and kind.__module__.rpartition(".")[2] in files


def lend(request: Callable[..., Any], lent: Callable[[Callable[..., Any]], Any], value: Any) -> Any:
    """Return the object of the student's process that stands for one of the tests.

    ``request`` asks that process; ``lent`` gives what it may call for a function of ours.
    """
    kind = type(value)
    mocks = _is_mock(kind)
    operators = [
        name for name in _OPERATORS
        if getattr(kind, name, None) is not getattr(object, name, None) and hasattr(kind, name)
    ]  # fmt: skip
    if mocks:
        operators = [name for name in operators if name not in ("__eq__", "__lt__", "__le__", "__gt__", "__ge__")]

    def ask(what: str, name: str, args: Any, named: Any) -> Any:
        allowed = name in operators if what == "call" else not name.startswith("_")
        if not allowed or (mocks and what != "call" and name in _of_mocks()):
            raise AttributeError(name)
        if what == "set" and mocks and isinstance(args[0], Remote):
            raise AttributeError(name)  # what a test asks a mock, it would ask the student's object
        if what == "set":
            return setattr(value, name, args[0])
        found = getattr(value, name)
        return found(*args, **named) if what == "call" else found

    return request("run", _MADE, [lent(ask), kind.__name__, operators])
