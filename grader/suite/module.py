"""The student's module as files of a suite hold it: what they ask of it, the submission on the bench is asked."""

from __future__ import annotations

import builtins
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from grader.remote.raised import StudentError
from grader.remote.student import Student
from grader.suite.late import Late, NotYet, UsedTooEarly, on_the_bench
from grader.suite.missing import missing
from grader.suite.names import names_of
from grader.suite.plain import PlainTalk
from grader.suite.plainraised import exception_class
from grader.suite.refusing import refuse_what_was_written

_LOCAL = {
    "__name__",
    "__loader__",
    "__package__",
    "__spec__",
    "__path__",
    "__file__",
    "__cached__",
    "__builtins__",
    "__all__",
}
EXCEPTIONS: dict[Path, dict[str, type[BaseException]]] = {}
"""The classes of `exception_classes`, by the suite's folder, likewise."""


class StudentModule(ModuleType):
    """The student's module as files of a suite hold it."""

    def __init__(self, name: str, folder: Path) -> None:
        super().__init__(name)
        vars(self).update(_exceptions=exception_classes(folder), __file__=str(folder / f"{name.rpartition('.')[2]}.py"))
        names = names_of(folder)
        vars(self)["__all__"] = list(names.public) if names else []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name in (own := vars(self)["_exceptions"]):
            return own[name]
        told = f"{self.__name__}.{name}"
        try:
            view: PlainTalk = on_the_bench()
        except NotYet:
            return Late(lambda: _named(name), told)
        try:
            return view.request("get", view.student._root._reference, name)
        except AttributeError:
            raise missing(name) from None

    def __setattr__(self, name: str, value: Any) -> None:
        if name in _LOCAL or isinstance(value, ModuleType):
            super().__setattr__(name, value)
            return
        view = _view(f"{self.__name__}.{name}")
        root = view.student._root._reference
        if name not in view.replaced:
            view.replaced[name] = [view.request("get", root, name)] if hasattr(self, name) else []
        view.request("set", root, name, value)

    def __dir__(self) -> list[str]:
        view = _view(self.__name__)
        return list(view.request("run", "lambda: [name for name in globals() if type(name) is str]", []))

    def __delattr__(self, name: str) -> None:
        """Take away what a test has put there, if it has: below that lies what the student wrote."""
        view = _view(f"{self.__name__}.{name}")
        if below := view.replaced.pop(name, []):
            view.request("set", view.student._root._reference, name, below[0])
        else:
            view.request("run", "lambda name: globals().pop(name) and None", [name])


def _view(told: str) -> PlainTalk:
    try:
        view: PlainTalk = on_the_bench()
    except NotYet:
        raise UsedTooEarly(f"{told} of the student's is changed while the file is collected") from None
    return view


def _named(name: str) -> Any:
    view: PlainTalk = on_the_bench()
    try:
        return view.student[name]
    except (StudentError, AttributeError, NameError):
        # In one process the import would have failed, and with it each test: none passes for expecting any exception.
        view.trouble = missing(name)
        raise view.trouble from None


def exception_classes(folder: Path) -> dict[str, type[BaseException]]:
    """Return the student's exception classes, by name, as classes that a test can catch.

    Which names they are the reference tells; whether an exception is one of them, the student's own classes.
    """
    if folder not in EXCEPTIONS:
        EXCEPTIONS[folder] = _make_exceptions(folder)
    return EXCEPTIONS[folder]


def _make_exceptions(folder: Path) -> dict[str, type[BaseException]]:
    made: dict[str, type[BaseException]] = {}
    names = names_of(folder)
    for name, bases in names.exceptions if names else ():
        known = [made.get(base) or getattr(builtins, base, None) for base in bases]
        parents = tuple(one for one in known if isinstance(one, type) and issubclass(one, BaseException))
        made[name] = exception_class(name, parents or (Exception,), partial(_named, name))
    return made


def view_of(student: Student, folder: Path) -> PlainTalk:
    """Return the view of a submission that plain tests have; the same one for all tests that it is judged by."""
    kept = vars(student)
    if "_plain" not in kept:
        refuse_what_was_written()
        kept["_plain"] = PlainTalk(student, folder, exception_classes(folder))
    view: PlainTalk = kept["_plain"]
    return view
