"""What the reference's own worker does beside a submission's: it lends, and lets itself be used piece by piece.

Of what is lent only public methods and attributes can be reached. Arrays given to it behave as if they were shared,
since the course's code changes arrays in place: changes come back with the result, and with everything that the
reference asks of the student's code meanwhile. Arrays given to a constructor are brought up to date before each use of
the instance.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from grader.remote.wire import WireError

_MAX_METHODS = 64


def public_methods(kind: type) -> tuple[str, ...]:
    """Return the names of the public methods of a class."""
    names = [name for name in dir(kind) if not name.startswith("_") and callable(getattr(kind, name))]
    return tuple(names[:_MAX_METHODS])


class Lender:
    """The functions and classes that stand in for a student's own, and the instances that were made of them."""

    def __init__(self, names: Mapping[str, Any], wanted: Sequence[str], module: str) -> None:
        self.lent = {name: names[name] for name in wanted if callable(names.get(name))}
        own = [item for item in names.values() if isinstance(item, type) and item.__module__ == module]
        self.methods = sorted({name for kind in own for name in public_methods(kind)})
        self._classes = {item for item in self.lent.values() if isinstance(item, type)}
        self._held: dict[int, tuple[Any, list[Any]]] = {}
        self._shared: list[_Shared] = []

    def described(self, item: Any) -> tuple[str, tuple[str, ...]]:
        """Return what is told of an object that is lent: its name and its methods.

        Raises
        ------
        WireError
            for what is neither callable nor made by a class that stands in.
        """
        kind = type(item)
        if kind in self._classes:
            return kind.__name__, public_methods(kind)
        if not callable(item):
            raise WireError(f"a {kind.__name__} can be neither sent nor lent")
        # What stands for an exercise has its name; any other function is nameless.
        return next((name for name, lent in self.lent.items() if lent is item), ""), ()

    def use(
        self, item: Any, what: str, name: str | None, args: list[Any], kwargs: dict[str, Any], held: list[Any]
    ) -> list[Any]:
        """Return what comes of a use, and the arrays that it changed in place, in the order of the arguments.

        ``held`` is what the student's side may have changed in place since: the arrays of the constructor, and the
        attributes that were read.

        Raises
        ------
        AttributeError
            for a name that is not public, or not there.
        """
        shared = _Shared(args)
        self._shared.append(shared)
        try:
            # What the student's numbers do to the reference's arithmetic shows in the result.
            with np.errstate(all="ignore"), warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return [self._use(item, what, name, args, kwargs, held), shared.changes()]
        finally:
            self._shared.pop()

    def pending_changes(self) -> list[Any]:
        """Return what was changed in the arguments of the use that is under way, since it was last asked."""
        return self._shared[-1].changes() if self._shared else []

    def _use(
        self, item: Any, what: str, name: str | None, args: list[Any], kwargs: dict[str, Any], held: list[Any]
    ) -> Any:
        if name is None and what == "call":
            made = item(*args, **kwargs)
            if type(made) in self._classes:
                self._held[id(made)] = made, [arg for arg in args if type(arg) is np.ndarray]
            return made
        if type(item) not in self._classes or name is None or name.startswith("_"):
            raise AttributeError(f"nothing by the name {name!r} can be used here")
        for ours, theirs in zip(self._held.get(id(item), (None, []))[1], held[0], strict=False):
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
            return setattr(item, name, *args)
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


class _Shared:
    """The array arguments of one use, and what of them the student's side has not seen yet."""

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
