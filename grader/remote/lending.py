"""Trusted objects that student code may use: functions of a test, and references that stand in for prerequisites.

A function of a test may be called and nothing else: none of its attributes can be reached. A *stand-in* is a function
or class of the reference that takes the place of a student's own. An instance that a stand-in class makes stays on the
trusted side too; its public methods may be called and its public attributes read and set, and no others.

Arrays given to a stand-in behave as if they were shared, since the course's code changes arrays in place: changes come
back with the result, and before anything that the stand-in asks of the student's code meanwhile. Arrays given to
a constructor are brought up to date before each use of the instance.
"""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np

from grader.remote.wire import ReceivedDict, ReceivedList, Reference, WireError

_MAX_LENT = 2000
_MAX_HELD = 5_000_000
_MAX_METHODS = 64
_MAX_ELEMENTS = 50_000
_MAX_COUNT = 1000


def public_methods(kind: type) -> tuple[str, ...]:
    """Return the names of the public methods of a class."""
    names = [name for name in dir(kind) if not name.startswith("_") and callable(getattr(kind, name))]
    return tuple(names[:_MAX_METHODS])


class Lending:
    """The table of lent objects of one conversation."""

    def __init__(self) -> None:
        self._lent: list[Any] = []
        self._stand_ins: set[int] = set()
        self._classes: set[type] = set()
        self._held: dict[int, list[Any]] = {}
        self._elements_left = _MAX_HELD

    def stand_in(self, item: Any) -> None:
        """Let a function or class of the reference be used in the place of a student's own."""
        self._stand_ins.add(self._number_of(item))
        if isinstance(item, type):
            self._classes.add(item)

    def _number_of(self, item: Any) -> int:
        for number, lent in enumerate(self._lent):
            if lent is item:
                return number
        if len(self._lent) >= _MAX_LENT:
            raise WireError("more objects lent than any honest submission needs")
        self._lent.append(item)
        return len(self._lent) - 1

    def refer(self, item: Any) -> Reference:
        """Return the reference under which a trusted object is lent.

        Raises
        ------
        TypeError
            for what is neither plain data, nor callable, nor made by a stand-in.
        """
        kind = type(item)
        if kind in self._classes:
            number = self._number_of(item)
            self._stand_ins.add(number)
            return Reference("trusted", number, kind.__name__, public_methods(kind))
        if not callable(item):
            raise TypeError(f"a {kind.__name__} can be neither sent nor lent to the student's code")
        number = self._number_of(item)
        # A stand-in has the name of what it stands for; a function of the test's is nameless.
        return Reference("trusted", number, item.__name__ if number in self._stand_ins else "")

    def resolve(self, reference: Reference) -> Any:
        """Return the object behind a reference that came back."""
        if reference.id >= len(self._lent):
            raise WireError("a reference that was never lent")
        return self._lent[reference.id]

    def is_stand_in(self, number: int) -> bool:
        """Whether the object of this number takes the place of a student's own."""
        return number in self._stand_ins

    def use(self, request: list[Any]) -> Any:
        """Carry out what student code asks of a lent object.

        ``request`` is (number, ``call``/``get``/``set``, name or None, args, kwargs, held), and held what the student's
        side may have changed in place since: the arrays of the constructor, and the attributes that were read.

        Raises
        ------
        WireError
            for a request that no honest worker sends.
        AttributeError
            for a name that is not public, or not there.
        """
        if len(request) != 6:
            raise WireError("a malformed callback")
        number, what, name, args, kwargs, held = request
        if (
            type(number) is not int
            or not 0 <= number < len(self._lent)
            or what not in ("call", "get", "set")
            or (name is not None and type(name) is not str)
            or not isinstance(args, list)
            or type(kwargs) is not ReceivedDict
            or any(type(key) is not str for key in kwargs)
            or type(held) is not ReceivedList
            or len(held) != 2
            or type(held[0]) is not ReceivedList
            or type(held[1]) is not ReceivedDict
        ):
            raise WireError("a malformed callback")
        # What the student's numbers do to our arithmetic shows in the result.
        with np.errstate(all="ignore"), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return self._use(number, what, name, args, kwargs, held)

    def _use(
        self, number: int, what: str, name: str | None, args: list[Any], kwargs: dict[str, Any], held: list[Any]
    ) -> Any:
        item = self._lent[number]
        if number in self._stand_ins:
            _check_size([*args, *kwargs.values()])
        if name is None and what == "call":
            made = item(*args, **kwargs)
            if type(made) in self._classes:
                held_now = [arg for arg in args if type(arg) is np.ndarray]
                self._elements_left -= sum(array.size for array in held_now)
                if self._elements_left < 0:
                    raise WireError("more arrays held than any honest submission needs")
                self._held[id(made)] = held_now
            return made
        if type(item) not in self._classes or name is None or name.startswith("_"):
            raise AttributeError(f"nothing by the name {name!r} can be used here")
        for ours, theirs in zip(self._held.get(id(item), []), held[0], strict=False):
            _refresh(ours, theirs)
        for attribute, theirs in held[1].items():
            _refresh(vars(item).get(attribute), theirs)
        return self._use_attribute(item, what, name, args, kwargs)

    def _use_attribute(self, item: Any, what: str, name: str, args: list[Any], kwargs: dict[str, Any]) -> Any:
        if what == "call":
            if name not in public_methods(type(item)):
                raise AttributeError(f"{type(item).__name__} has no method {name!r}")
            return getattr(item, name)(*args, **kwargs)
        if what == "set":
            if len(args) != 1:
                raise WireError("a malformed callback")
            return setattr(item, name, args[0])
        if name not in vars(item):
            raise AttributeError(f"{type(item).__name__} has no attribute {name!r}")
        return vars(item)[name]


def _refresh(ours: Any, theirs: Any) -> None:
    """Bring an array, or the arrays of a dict, up to date with the student's own; whatever does not fit stays."""
    if type(ours) is np.ndarray and type(theirs) is np.ndarray:
        if ours.shape == theirs.shape and ours.dtype == theirs.dtype:
            ours[...] = theirs
    elif isinstance(ours, dict) and isinstance(theirs, dict):
        for key, value in theirs.items():
            _refresh(ours.get(key), value)


def _check_size(values: list[Any]) -> None:
    """Refuse arguments with which the reference's own code would take the trusted side's time or memory."""
    elements = sum(value.size for value in values if isinstance(value, np.ndarray))
    counts = [abs(int(value)) for value in values if isinstance(value, int | np.integer)]
    if elements > _MAX_ELEMENTS or max(counts, default=0) > _MAX_COUNT:
        raise ValueError("an argument larger than any that this exercise is graded with")


class Shared:
    """The array arguments of one use of a stand-in, and what of them the student's side has not seen yet."""

    def __init__(self, args: list[Any]) -> None:
        self._arrays = [arg for arg in args if type(arg) is np.ndarray]
        self._seen = [array.copy() for array in self._arrays]

    def changes(self) -> list[Any]:
        """Return an array, or None where nothing changed since the last call, for each argument."""
        changed: list[Any] = []
        for number, array in enumerate(self._arrays):
            same = array.tobytes() == self._seen[number].tobytes()
            changed.append(None if same else array)
            if not same:
                self._seen[number] = array.copy()
        return changed
