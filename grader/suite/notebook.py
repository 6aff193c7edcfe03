"""For tests that were written into a notebook: the student's names, used there as if they were at hand.

A cell of tests in a notebook says ``except ValueError`` where a hidden test says ``student.raises(ValueError)``, looks
at a list it passed to see whether it was changed, and asks for ``type(x) == list``. `in_a_notebook` gives such a test
the meaning it had. Only judging stays here: an object of the student's may compute, but is never asked whether it is
equal to something, less than it, or true.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, NoReturn, cast

import numpy as np

from grader.remote.described import source_from
from grader.remote.proxy import DOCSTRING, Conversation, Method, Remote
from grader.remote.raised import StudentError
from grader.remote.student import Student
from grader.remote.talk import Talk
from grader.remote.wire import BUILT_IN, NoValue, mapped, original_of
from grader.suite.owned import owned
from grader.suite.putback import is_mutable, put_back


@contextmanager
def in_a_notebook(student: Student) -> Iterator[Names]:
    """Give a test the student's names as a notebook has them.

    - An exception of the student's is also one of the built-in class it derives from, so that ``except``,
      ``pytest.raises`` and ``assert_raises`` work.
    - Lists, dicts, sets and arrays that a test passes are afterwards as the student's code left them.
    - What came back cannot be changed, since that would change nothing on the student's side.

    Raises
    ------
    Exception
        at the end of the block, whatever went wrong on the way there and back: a test that catches every exception
        must not pass because a worker died or an object came back that cannot be judged.
    """
    talk = NotebookTalk(student._conversation)
    yield Names(Student(talk, student._functions))
    if talk.trouble is not None:
        raise talk.trouble


def type_of(value: Any) -> type:
    """Return what ``type(value)`` is in a notebook.

    Raises
    ------
    TypeError
        for an object of the student's, whose class is not at hand.
    """
    if isinstance(value, Thing):
        value._no_value()
    if isinstance(value, Method):
        raise TypeError("the type of a function or class of the student's is not at hand")
    return BUILT_IN.get(type(value), type(value))


def bound_anew(names: Names, **values: Any) -> None:
    """Let the student's code find what a cell of tests has bound; what can live on one side only, it does not find."""
    for name, value in values.items():
        with suppress(TypeError):
            setattr(names, name, value)


def id_of(value: Any) -> int:
    """Return a number that the same object of the student's always has.

    Raises
    ------
    TypeError
        for a value, of which only a copy is at hand.
    """
    if isinstance(value, Remote):
        return value._reference.id
    raise TypeError("of a value only a copy is at hand: whether it is the same one cannot be told")


def callable_of(value: Any) -> bool:
    """Return what ``callable(value)`` is in a notebook."""
    return value._run("callable", value) is True if isinstance(value, Thing) else callable(value)


def source_of(value: Any, name: str = "") -> str:
    """Return what ``inspect.getsource(value)`` is in a notebook, or that of an attribute of the value.

    Where it is written the student's process says; the words are those that were handed in.

    Raises
    ------
    OSError
        if nobody knows.
    """
    if isinstance(value, Method):
        value = value.resolve()
    if not isinstance(value, Remote):
        return inspect.getsource(getattr(value, name) if name else value)
    carrier = value._conversation.carrier
    sources = carrier.sources if isinstance(carrier, Talk) else ()
    if (own := getattr(carrier, "own", None)) is not None and not sources:  # it lives in this process
        found = own(value)
        return inspect.getsource(getattr(found, name) if name else found)
    if not sources:
        raise OSError("could not get source code")
    told = carrier.request("lines", value._reference, name, [list(one) for one in sources])
    return source_from(told, sources)


def names_in(names: Names) -> dict[str, Any]:
    """Return the student's names, as ``globals()`` has them in a notebook; each is looked up when it is used."""
    return _Table(names)


class _Table(dict[str, Any]):
    """The names of a notebook as a dict that holds none of them."""

    def __init__(self, names: Names) -> None:
        talk = names._student._conversation
        found = talk.request("run", "lambda: [one for one in globals() if isinstance(one, str)]", [])
        super().__init__(dict.fromkeys(found))
        self._of = names

    def __getitem__(self, name: str) -> Any:
        if name not in self:
            raise KeyError(name)
        return getattr(self._of, name)

    def get(self, name: str, default: Any = None) -> Any:
        return self[name] if name in self.keys() else default


def no_points(value: Any) -> None:
    """Refuse a number at the end of a cell: nbgrader takes it for the points, and a hidden test passes or fails.

    Raises
    ------
    TypeError
        for a number.
    """
    if isinstance(value, int | float | np.number) and not isinstance(value, bool):
        raise TypeError(f"the cell ends in the number {value}, which nbgrader takes for its points")


class Names:
    """The names of a notebook: nothing but them, so that none is hidden by a method of ours."""

    __slots__ = ("_student",)

    def __init__(self, student: Student) -> None:
        self._student = student

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # pytest looks for protocols; a notebook's names are none
            raise AttributeError(name)
        return self._student[name]

    def __getitem__(self, name: str) -> Any:
        """Return what a name stands for now, for a test that binds the name to something else."""
        return self._student._conversation.request("get", self._student._root._reference, name)

    def __setattr__(self, name: str, value: Any) -> None:
        """Bind a name anew, as a cell of tests does that says ``squares = fake``."""
        if name in Names.__slots__:
            object.__setattr__(self, name, value)
        else:
            self._student._conversation.request("set", self._student._root._reference, name, value)

    def __delattr__(self, name: str) -> None:
        self._student._conversation.request("run", "lambda name: globals().pop(name) and None", [name])


class Thing(Remote):
    # An object of the student's: its operators compute over there, and it is no judge of itself.

    __slots__ = ()
    __doc__ = DOCSTRING
    __array_ufunc__ = None  # type: ignore[assignment]  # NumPy leaves its operators to the reflected ones below

    def __dir__(self) -> list[str]:
        return list(self._run("lambda one: [name for name in dir(one) if type(name) is str]", self))

    def _run(self, source: str, *args: Any) -> Any:
        return self._conversation.request("run", source, list(args))

    def _no_value(self, asked: str = "") -> NoReturn:
        try:
            super()._no_value(asked)
        except NoValue as problem:
            cast("NotebookTalk", self._conversation).trouble = problem
            raise

    def _incomparable(self, what: str) -> NoReturn:
        # A notebook's own test means the truth of it, and no `close` is there to judge.
        self._no_value()

    def __bool__(self) -> bool:
        return super().__bool__() if self._is_of_the_course() else self._no_value()


class Heard:
    """A conversation whose printing is done where the test runs: what a test asks may take several requests.

    ``heard`` is told of it.
    """

    def __init__(self, inner: Conversation, heard: Callable[[str], None] = lambda _: None) -> None:
        self._inner = inner
        self._heard = heard

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def request(self, *message: Any) -> Any:
        """Return the value of a request, or raise what came instead of one."""
        try:
            return self._inner.request(*message)
        finally:
            if self._inner.notes.printed:
                self._heard(self._inner.notes.printed)
                sys.stdout.write(self._inner.notes.printed)
                self._inner.notes.printed = ""


class NotebookTalk:
    """Carries requests on to a submission, and gives what comes back the meaning it has in a notebook."""

    thing: type[Thing] = Thing

    def __init__(self, inner: Conversation) -> None:
        self._inner: Conversation = Heard(inner)
        self.notes = inner.notes
        self.own_names = inner.own_names
        self.own_classes = inner.own_classes
        self.trouble: Exception | None = None

    @property
    def lends(self) -> bool:
        return self._inner.lends

    @property
    def carrier(self) -> Conversation:
        return self._inner.carrier

    def request(self, kind: str, *fields: Any) -> Any:
        try:
            if kind == "call":
                return self._call(*fields)
            return self._received(self._inner.request(kind, *map(self._sent, fields)))
        except StudentError as problem:
            if "Exception" not in problem.kinds:  # sys.exit() ends a notebook, and no `except Exception` stops it
                self.trouble = problem
            raise
        except Exception as problem:
            self.trouble = problem
            raise

    def _call(self, target: Any, name: str | None, args: list[Any], kwargs: dict[str, Any]) -> Any:
        kept: dict[int, tuple[Any, Any]] = {}

        def lent(value: Any) -> Any:
            if not is_mutable(value):
                return self._sent(value)
            if id(value) not in kept:
                kept[id(value)] = value, self._inner.request("keep", self._sent(value))
            return kept[id(value)][1]

        arguments = {key: lent(value) for key, value in kwargs.items()}
        try:
            found = self._inner.request("call", target, name, [lent(arg) for arg in args], arguments)
        except StudentError:
            self._take_back(kept.values())
            raise
        self._take_back(kept.values())
        given = owned(self._received(found))
        if given is not found and isinstance(self.carrier, Talk):
            self.carrier.hold(given)
        return given

    def _take_back(self, kept: Iterable[tuple[Any, Any]]) -> None:
        for held, there in kept:
            put_back(held, self._inner.request("fetch", there), self._received)

    def _sent(self, value: Any) -> Any:
        """Return a value as the student's code is to meet it: copies that were received are ordinary again."""
        kind = type(value)
        if (original := original_of(value)) is not None:
            return original
        if isinstance(value, list):
            return [self._sent(item) for item in value]
        if kind is tuple:
            return tuple(self._sent(item) for item in value)
        if isinstance(value, dict):
            return {key: self._sent(item) for key, item in value.items()}
        return value

    def _received(self, value: Any) -> Any:
        if isinstance(value, Remote):
            if value._conversation.carrier is not self.carrier:  # a stand-in: it is no object of the student's
                return value
            return self.thing(self, value._reference)
        if isinstance(value, np.ndarray):
            value.flags.writeable = False
        elif type(value) is tuple:
            return tuple(self._received(item) for item in value)
        elif type(value) in BUILT_IN:
            return mapped(value, self._received)
        return value
