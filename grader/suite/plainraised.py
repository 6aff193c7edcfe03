"""Exceptions of the student's in a plain test: each is of the class that it has in Python, or stands for its own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any

from grader.remote.raised import StudentError
from grader.suite.late import unwrapped
from grader.suite.plainthing import BEHIND, EXCEPTIONS, PlainThing

ASKED = "_asked_of_the_student"
# A test can only name one whose module it has imported.
_OF_MODULES = {
    "FrozenInstanceError": "dataclasses", "JSONDecodeError": "json", "StatisticsError": "statistics",
    "InvalidOperation": "decimal", "DivisionByZero": "decimal", "LinAlgError": "numpy.linalg", "Empty": "queue",
    "Full": "queue", "ParseError": "xml.etree.ElementTree", "BadZipFile": "zipfile", "UnsupportedOperation": "io",
}  # fmt: skip


def _exception(name: str) -> type[BaseException] | None:
    """Return the exception of Python's, or of a module that courses use, that goes by a name."""
    if name in EXCEPTIONS or name not in _OF_MODULES:
        return EXCEPTIONS.get(name)
    found = getattr(sys.modules.get(_OF_MODULES[name]), name, None)
    return found if isinstance(found, type) and issubclass(found, Exception) else None


class ExceptionClass(type):
    """What classes are made by that stand for a student's exception class: a test can catch them."""

    theirs: Callable[[], Any]

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        return cls.theirs()(*args, **kwargs)

    def __instancecheck__(cls, instance: Any) -> bool:
        instance = unwrapped(instance)
        if issubclass(type(instance), PlainThing):
            return instance._run("isinstance", instance, cls.theirs()) is True
        return super().__instancecheck__(instance)


def _held(problem: BaseException, name: str) -> Any:
    """Return what an exception of the student's holds under a name, from its process."""
    if name.startswith("_") or (asked := vars(problem).get(ASKED)) is None:
        raise AttributeError(name)
    return asked(name)


def exception_class(name: str, bases: tuple[type, ...], theirs: Callable[[], Any]) -> type[BaseException]:
    """Return a class that stands for an exception class of the student's, which ``theirs`` gives."""
    made: Any = ExceptionClass(name, bases, {"__module__": "the student's", "__getattr__": _held})
    made.theirs = theirs
    found: type[BaseException] = made
    return found


def translated(
    problem: StudentError, known_own: Mapping[str, type[BaseException]], received: Callable[[Any], Any]
) -> BaseException:
    """Return an exception of the student's as one of its class in Python, or of that by which a test knows it.

    ``received`` makes of what it holds what a test has.
    """
    own = [known_own[kind] for kind in problem.kinds if kind in known_own]
    known = next((one for kind in problem.kinds if (one := _exception(kind)) is not None), None)
    if not own and known is None:
        return problem
    if not own and known is not None and problem.kinds[0] == known.__name__:
        made: BaseException = known.__new__(known)
    else:
        found = list(dict.fromkeys([*own, *([known] if known else [])]))
        bases = [one for one in found if not any(other is not one and issubclass(other, one) for other in found)]
        kind: Any = bases[0]
        if len(bases) > 1 or problem.kinds[0] != kind.__name__:
            try:
                body = {"__module__": "the student's", "__getattr__": _held}
                kind = type(kind)(problem.kinds[0], tuple(bases), body)
            except TypeError:  # two classes of Python's own that no class can have both
                return problem
        made = kind.__new__(kind)
    made.args = _arguments(problem, made)
    if isinstance(made, SystemExit):
        made.code = made.args[0] if made.args else None
    setattr(made, BEHIND, problem)
    if (holder := vars(problem).get("_holder")) is not None:
        vars(made)[ASKED] = lambda name: received(holder.held_by(problem, name))
    return made


def _arguments(problem: StudentError, made: BaseException) -> tuple[Any, ...]:
    text = problem.said
    if not text or (isinstance(made, SystemExit) and text == "None"):
        return ()
    if isinstance(made, SystemExit) and text.lstrip("-").isdecimal() and len(text) < 9:
        return (int(text),)
    if isinstance(made, KeyError) and len(text) > 1 and text[0] == text[-1] and text[0] in "'\"" and "\\" not in text:
        return (text[1:-1],)  # KeyError says its one argument as Python writes it
    return (text,)
