"""The objects of a session that the other side may name by number."""

from __future__ import annotations

from typing import Any

from grader.remote.wire import ITERATOR, Reference, WireError
from grader.worker.lender import Lender
from grader.worker.printing import sendable
from grader.worker.trusted import Ask, TrustedFunction, TrustedIterator, TrustedObject, class_of

_MAX_METHODS = 64


class References:
    """References handed out, of which the first stands for ``first``, the student's module.

    ``lender`` is that of a session that lends.
    """

    def __init__(self, ask: Ask, first: object) -> None:
        self.lender: Lender | None = None
        self._ask = ask
        self._objects: list[Any] = [first]
        self._numbers: dict[int, int] = {id(first): 0}
        self._methods: dict[type, tuple[str, ...]] = {}

    def refer(self, item: Any) -> Reference:
        """Return the reference that stands for ``item``; the same object gives the same number."""
        if isinstance(item, TrustedObject):
            return item.reference
        lent = None if self.lender is None else self.lender.described(item)
        number = self._numbers.get(id(item))
        if number is None:
            number = len(self._objects)
            self._objects.append(item)
            self._numbers[id(item)] = number
        if lent is not None:
            return Reference("student", number, *lent)
        kind = type(item)
        return Reference("student", number, sendable(kind.__name__, 80), self._methods_of(kind))

    def resolve(self, reference: Reference) -> Any:
        """Return the object behind a reference that the trusted side sent."""
        if reference.owner == "trusted":
            if reference.type_name == ITERATOR:
                return TrustedIterator(self._ask, reference)
            # Only an object of a class that stands in has methods.
            kind = class_of(reference.type_name or "object") if reference.methods else TrustedFunction
            return kind(self._ask, reference)
        if reference.id >= len(self._objects):
            raise WireError("a reference that was never handed out")
        return self._objects[reference.id]

    def take_back(self) -> None:
        """Forget all but the first, and what is lent."""
        self.lender = None
        del self._objects[1:]
        self._numbers = {id(self._objects[0]): 0}

    def _methods_of(self, kind: type) -> tuple[str, ...]:
        if kind not in self._methods:
            try:
                names = [
                    sendable(name, 80)
                    for name in dir(kind)
                    if not name.startswith("__") and callable(getattr(kind, name, None))
                ]
            except Exception:  # a hostile metaclass only loses the shortcut
                names = []
            self._methods[kind] = tuple(names[:_MAX_METHODS])
        return self._methods[kind]
