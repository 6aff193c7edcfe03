"""An exception of the student's, as a test meets it."""

from __future__ import annotations

import builtins
from typing import Any, Protocol


class StudentError(Exception):
    """The student's code raised: the one class under which any of their exceptions reaches a test.

    One of a standard class is of that class as well, so that ``pytest.raises(ValueError)`` means what it says. Which it
    is the worker claims: it chooses among the classes of Python's own in `_STANDARD`, and no other is ever made.

    Attributes
    ----------
    kinds : tuple of str
        The names of the exception's class and its bases, most specific first.
    said : str
        The text of the exception. Written by untrusted code.
    at_cell, at_line : int or None
        Where in the submission it was raised.

    Every other name is an attribute that a class of the student's gave the exception, ``message`` and ``line`` as well.
    """

    def __new__(cls, kinds: tuple[str, ...] = (), *_: Any, **__: Any) -> StudentError:
        made = next((_STANDARD[kind] for kind in kinds if kind in _STANDARD), cls)
        # Some built-in classes are made in a way of their own, and no other will do.
        make: Any = made.__mro__[1].__new__
        found: StudentError = make(made)
        return found

    def __init__(self, kinds: tuple[str, ...], said: str, cell: int | None = None, line: int | None = None) -> None:
        # Some built-in classes want more arguments than a text; only the text is known here.
        BaseException.__init__(self, said)
        self.kinds = kinds
        self.said = said
        self.at_cell = cell
        self.at_line = line

    def __str__(self) -> str:
        return self.said

    def __getattr__(self, name: str) -> Any:
        # What a class of the student's own adds to an exception stayed with the exception.
        holder: _Holder | None = self.__dict__.get("_holder")
        if name.startswith("_") or holder is None:
            raise AttributeError(name)
        return holder.held_by(self, name)


class _Holder(Protocol):
    def held_by(self, problem: StudentError, name: str) -> Any: ...


# None of those that mean something to a loop: a student's code could end the loop of a test.
_LEFT_OUT = (StopIteration, StopAsyncIteration, ExceptionGroup)
_STANDARD: dict[str, type[StudentError]] = {
    kind.__name__: type(
        kind.__name__, (kind, StudentError), {"__init__": StudentError.__init__, "__str__": StudentError.__str__}
    )
    for kind in vars(builtins).values()
    if isinstance(kind, type) and issubclass(kind, Exception) and kind is not Exception and kind not in _LEFT_OUT
}
