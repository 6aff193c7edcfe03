"""What values, objects and exceptions of the student's are to a test that was written for one process.

A plain test of pytest or unittest imports the student's module and uses what it finds there. `PlainTalk` gives the
conversation with a worker the meaning it has in such a test, as `grader.suite.notebook` does for a cell of tests, and
three things more: an object of the student's answers for itself where that is what its class was written for (is it
equal to another one of its class, is it true, does it hold something), an exception is of the very class that it has
in Python, and what the student's code prints is printed where the test runs.

An object is still never asked whether it is equal to a value of the test's: it could answer what the test wants to
hear.
"""

from __future__ import annotations

import builtins
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from io import StringIO
from os import PathLike
from pathlib import Path
from types import FunctionType, MethodType
from typing import Any

from grader.remote.behaving import MAX_ITERATED, MAX_ITERATED_BYTES
from grader.remote.proxy import Method, Remote, RemoteCoroutine
from grader.remote.raised import StudentError
from grader.remote.student import Student
from grader.remote.talk import RaisedByTest, Talk
from grader.remote.wire import BUILT_IN, NoValue, original_of, place_of, size_of
from grader.submission.model import FIRST_MODULE
from grader.suite.answered import Answered
from grader.suite.exchanged import Exchange, value_of, works_with_files
from grader.suite.intests import Type
from grader.suite.late import unwrapped
from grader.suite.lentobjects import is_object_of_tests, is_of_files, lend
from grader.suite.mirrored import Mirror
from grader.suite.names import names_of, own_modules
from grader.suite.notebook import Heard, Names, NotebookTalk, names_in
from grader.suite.owned import OwnDict, OwnList, owned
from grader.suite.plainraised import ExceptionClass, translated
from grader.suite.plainthing import ITERATORS, MAIN, ClassOfThing, PlainCoroutine, PlainThing

_NAMED = """lambda name, text, ask: (
    lambda one: ([setattr(one, f'__{key}__', it) for key, it in dict(name=name, qualname=name, doc=text).items()], one)
)(lambda *args, **named: ask(*args, **named))[1]"""


class Lent:
    """A function of the tests, as the student's code is to meet it: what it is given and what it returns are plain."""

    def __init__(self, talk: PlainTalk, function: Callable[..., Any]) -> None:
        self._talk = talk
        self.function = function

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        talk = self._talk
        given = {name: talk._received(value) for name, value in kwargs.items()}
        received = [talk._received(value) for value in args]
        try:
            found = self.function(*received, **given)
        except Exception as problem:
            if type(problem) is Exception:  # what a fake raises, to see what becomes of it
                raise RaisedByTest(str(problem)) from None
            raise
        return talk._sent(found)


class PlainTalk(NotebookTalk):
    """Carries requests on to a submission, and gives what comes back the meaning it has in one process.

    ``folder`` is that of the suite, ``own_exceptions`` the exception classes of the student's that tests can name, by
    their names. ``replaced`` holds what stood where tests have put something into the module.
    """

    thing = PlainThing

    def __init__(self, student: Student, folder: Path, own_exceptions: dict[str, type[BaseException]]) -> None:
        super().__init__(student._conversation)
        self.texts = Answered()
        self._inner = Heard(student._conversation, self.texts.note)
        self.folder = folder
        self.original = student
        self.student = Student(self, student._functions)
        self._own_exceptions = own_exceptions
        self._functions: dict[tuple[int, int], Lent] = {}
        self._things: dict[int, PlainThing] = {}
        self.thread = threading.get_ident()
        self._files = own_modules(folder)
        self._objects: dict[int, tuple[Any, Remote]] = {}
        self._given: dict[int, Any] = {}
        # In the author's own process files are where they are.
        self.is_apart = getattr(self.carrier, "own", None) is None
        self._mirror = Mirror(self, folder)
        shares = self.is_apart and works_with_files(folder)
        self._exchange = Exchange(folder, self._inner.request, self._came) if shares else None
        self.replaced: dict[str, list[Any]] = {}
        # Where files of a test are: the working directory, and what it makes. Of these, some the student's code writes.
        self.folders = [os.getcwd()]
        self.written: set[str] = set()
        self._taken: dict[int, list[int]] = {}
        self.is_busy = False
        self._classes: dict[int, ClassOfThing] = {}

    def request(self, kind: str, *fields: Any) -> Any:
        if self.is_busy:
            return self._carried(kind, *fields)
        self.is_busy = True
        try:
            self._mirror.update()
            try:
                with self.exchanging():
                    return self._carried(kind, *fields)
            finally:
                if self.trouble is None:
                    self._mirror.after()
        finally:
            self.is_busy = False

    def _carried(self, kind: str, *fields: Any) -> Any:
        if kind == "set" and type(fields[-1]) is FunctionType:  # a class binds it, and not what asks for a use of it
            fields = (*fields[:-1], self._given_object(fields[-1], self._named))
        try:
            found = super().request(kind, *fields)
        except StudentError as problem:
            if "Exception" not in problem.kinds and self.trouble is problem:
                self.trouble = None
            raise translated(problem, self._own_exceptions, self._received) from None
        if kind not in ("run", "do"):  # what a call gives is the test's already
            return found
        given = owned(found)
        if given is not found and isinstance(self.carrier, Talk):
            self.carrier.hold(given)
        return given

    def class_of(self, thing: PlainThing) -> type:
        """Return a class that is called as that of an object of the student's is, and can be compared with it."""
        number = thing._reference.id
        if number not in self._classes:
            self._classes[number] = ClassOfThing(thing._reference.type_name, (PlainThing,), {"__slots__": ()})
            self._classes[number].one = thing
        return self._classes[number]

    @contextmanager
    def exchanging(self) -> Iterator[None]:
        """Let the code that runs in the block find files of the tests, and the tests those that it writes."""
        if self._exchange is not None:
            self._exchange.hand_over()
        try:
            yield
        finally:
            if self._exchange is not None and self.trouble is None:
                self._exchange.take_back()

    @property
    def module(self) -> str:
        """The name that tests import the student's module by."""
        names = names_of(self.folder)
        return ".".join([max(names.packages, key=len, default=""), names.module]).lstrip(".") if names else MAIN

    def _came(self, name: str, path: str) -> None:
        self.texts.note(name)
        self.written.add(path)

    def share(self, path: str) -> None:
        """Note a folder or file that a test has made."""
        self.folders.append(path)
        if self._exchange is not None:
            self._exchange.share(path)

    def there(self, path: Any) -> Any:
        """Return a path, or any other value, as the student's code is to meet it."""
        return value_of(path, self._exchange.there) if self._exchange is not None else path

    def count(self, iterator: PlainThing, item: Any) -> None:
        """Count what a test takes of an iterator, which may be endless.

        Raises
        ------
        NoValue
            when it is more than any test takes.
        """
        left = self._taken.setdefault(iterator._reference.id, [MAX_ITERATED, MAX_ITERATED_BYTES])
        left[0], left[1] = left[0] - 1, left[1] - size_of(item)
        if min(left) < 0:
            self.trouble = NoValue(f"an iteration gave more than {MAX_ITERATED} items, or large ones")
            raise self.trouble

    @property
    def text(self) -> str:
        """What was handed in, without modules of the student's own; empty where nobody knows."""
        sources = getattr(self.carrier, "sources", ())
        handed_in = "\n".join(text for number, text in sources if number < FIRST_MODULE)
        return handed_in or str(getattr(self.carrier, "text", ""))

    def run_anew(self, *, whole: bool = True) -> dict[str, Any]:
        """Run the submission's statements once more among the same names, as where it is imported anew; return these.

        One that fails ends it, or, unless it is to be the ``whole``, costs itself as while a submission is loaded.
        """
        self.request("rerun", whole)
        return names_in(Names(self.student))

    def _is_of_suite(self, kind: type) -> bool:
        return is_of_files(kind, self._files)

    def _sent(self, value: Any) -> Any:
        value = unwrapped(value)
        kind: Any = type(value)
        if issubclass(kind, Remote | Method | Lent) or place_of(value) is not None:
            return value
        if issubclass(kind, type):
            name = str(value.__name__)
            if kind is ExceptionClass:
                return self.student[name]
            if getattr(builtins, name, None) is value:
                return self._inner.request("run", f"lambda: {name}", [])
        if kind in (OwnList, OwnDict) and original_of(value) is None:
            value, kind = (list(value), list) if kind is OwnList else (dict(value), dict)
        if kind is Type:
            return self._inner.request("run", "lambda: type", [])
        if kind in ITERATORS:
            return self._inner.request(
                "run", "lambda more: (one for few in iter(more, None) for one in few)", [self._lent(_more(value))]
            )
        if is_object_of_tests(value, self._is_of_suite):
            return self._given_object(value, partial(lend, self._inner.request, self._lent))
        if self._exchange is not None and issubclass(kind, str | PathLike):
            value = self.there(value)
        if kind is StringIO:
            source = "lambda text, at: (lambda one: (one.seek(at), one)[1])(__import__('io').StringIO(text))"
            return self._inner.request("run", source, [value.getvalue(), value.tell()])
        if kind is FunctionType and value.__name__ != "<lambda>":
            return self._given_object(value, self._named)
        return self._lent(value) if callable(value) else super()._sent(value)

    def _named(self, function: Any) -> Remote:
        """Return a function of the student's process that asks for one of the tests, and goes by its name."""
        told = [function.__name__, function.__doc__, self._lent(function)]
        there: Remote = self._inner.request("run", _NAMED, told)
        return there

    def _given_object(self, value: Any, give: Callable[[Any], Remote]) -> Remote:
        """Return what stands for an object of the tests in the student's process: the same for the same object."""
        if id(value) not in self._objects:
            there = give(value)
            self._objects[id(value)], self._given[there._reference.id] = (value, there), value
        return self._objects[id(value)][1]

    def _lent(self, function: Any) -> Lent:
        """Return what a function of the tests is lent as: the same thing for the same function."""
        bound = isinstance(function, MethodType)
        key = (id(function.__self__), id(function.__func__)) if bound else (id(function), 0)
        if key not in self._functions:
            self._functions[key] = Lent(self, function)
        return self._functions[key]

    def _received(self, value: Any) -> Any:
        if type(value) is Lent:
            return value.function
        if isinstance(value, dict):
            self.texts.note(list(value))
        elif type(value) is not tuple and type(value) not in BUILT_IN:  # whose items come here one by one
            self.texts.note(value)
        if self._exchange is not None and isinstance(value, str | PathLike):
            found = value_of(value, self._exchange.here)
            self.texts.note(found)
            return found
        if type(value) is RemoteCoroutine:
            return PlainCoroutine(self, value._reference)
        found = super()._received(value)
        if type(found) is PlainThing:  # one object stays one, for whoever asks whether it is the same
            if found._reference.id in self._given:
                return self._given[found._reference.id]
            return self._things.setdefault(found._reference.id, found)
        return found

    def finish(self) -> None:
        """Take back what a test has put into the student's names, where it has not done so itself."""
        self._mirror.finish()
        self.written.clear()
        if self._exchange is not None:
            self._exchange.finish()


def _more(iterator: Iterator[Any]) -> Callable[[], list[Any] | None]:
    def more() -> list[Any] | None:
        for item in iterator:
            return [item]
        return None

    return more
