"""What an authored test hands to the student's code beside plain data, and what has become of it afterwards.

An object of the tests, a mock or an instance of a class of theirs, is lent. A list, an array or a table that the test
looks at again is handed over to stay, and read again after the call.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from grader.remote.proxy import Remote
from grader.remote.wire.tables import is_table
from grader.remote.word import take
from grader.suite.lentobjects import is_object_of_tests, is_of_files, lend
from grader.suite.names import own_modules
from grader.suite.putback import is_mutable, put_back

_BY_VALUE = (Enum, BaseException, list, dict, set, frozenset, tuple, str, bytes, int, float, type)


class Handed:
    """What was handed to one submission; ``request`` asks its code."""

    def __init__(self, folder: Path, request: Callable[..., Any]) -> None:
        self._request = request
        self._files = own_modules(folder)
        self._lent: dict[int, tuple[Any, Remote]] = {}
        self._objects: dict[int, Any] = {}
        self._kept: dict[int, tuple[Any, Remote]] = {}

    # -- objects of the tests ------------------------------------------------------------------------------------------

    def lent(self, value: Any) -> Any:
        """Return what stands for an object of the tests in the student's process, and any other value as it is."""
        if not is_object_of_tests(value, self._is_lent):
            return value
        if id(value) not in self._lent:
            there = lend(self._request, self._function, value)
            self._lent[id(value)], self._objects[there._reference.id] = (value, there), value
        return self._lent[id(value)][1]

    @property
    def has_lent(self) -> bool:
        """Whether an object of the tests may come back."""
        return bool(self._objects)

    def own(self, value: Any) -> Any:
        """Return the object of the tests that came back, and any other value as it is."""
        return self._objects.get(value._reference.id, value) if isinstance(value, Remote) else value

    def _is_lent(self, kind: type) -> bool:
        is_value = is_dataclass(kind) or issubclass(kind, _BY_VALUE)
        return is_of_files(kind, self._files) and not is_value and not issubclass(kind, Iterator)

    def _function(self, ask: Callable[..., Any]) -> Callable[..., Any]:
        def asked(what: str, name: str, args: Any, named: Any) -> Any:
            given = {key: self.own(item) for key, item in named.items()}
            return self.lent(ask(what, name, tuple(map(self.own, args)), given))

        return asked

    # -- arguments that are looked at again ----------------------------------------------------------------------------

    def keep(self, message: tuple[Any, ...], there: Callable[[Any], Any]) -> tuple[Any, ...]:
        """Return a call in which each argument that can be changed is one that lives beside the student's code.

        ``there`` gives a value as it is there.
        """

        def kept(value: Any) -> Any:
            if not (is_mutable(value) or is_table(value)):
                return value
            if id(value) not in self._kept:
                self._kept[id(value)] = value, self._request("keep", there(value))
            return self._kept[id(value)][1]

        kind, target, name, args, kwargs = message
        return kind, target, name, [*map(kept, args)], {key: kept(value) for key, value in kwargs.items()}

    def take_back(self, here: Callable[[Any], Any]) -> None:
        """Make what was kept here as it is there now; ``here`` gives a value of theirs as it is here."""
        kept, self._kept = self._kept, {}
        for held, there in kept.values():
            take("fetch")
            now = self._request("fetch", there)
            if is_table(held):
                _put_table_back(held, now)
            else:
                put_back(held, now, here)


def _put_table_back(held: Any, now: Any) -> None:
    if type(now) is not type(held):
        raise TypeError("a table that was passed is none any more")
    if not held.equals(now) or not all(one.equals(other) for one, other in zip(held.axes, now.axes, strict=True)):
        held._update_inplace(now)
