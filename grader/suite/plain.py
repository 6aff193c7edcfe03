"""What values, objects and exceptions of the student's are to a test that was written for one process.

A plain test of pytest or unittest imports the student's module and uses what it finds there. `PlainTalk` gives the
conversation with a worker the meaning it has in such a test, as `grader.suite.notebook` does for a cell of tests, and
three things more: an object of the student's answers for itself where that is what its class was written for (is it
equal to another one of its class, is it true, does it hold something), an exception is of the very class that it has
in Python, and what the student's code prints is printed where the test runs.

An object is still never asked whether it is equal to a value of the test's: it could answer what the test wants to
hear.
"""

# An object answers here what its base class refuses to be asked.
# mypy: disable-error-code="assignment, override"

from __future__ import annotations

import builtins
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from io import StringIO
from os import PathLike
from pathlib import Path
from types import CoroutineType, FunctionType, GeneratorType, MethodType, ModuleType, TracebackType
from typing import Any, NoReturn, cast

from grader.remote.behaving import Coroutine
from grader.remote.proxy import DOCSTRING, Held, Method, Remote, RemoteCoroutine, Student
from grader.remote.raised import StudentError
from grader.remote.wire import original_of
from grader.submission.model import FIRST_MODULE
from grader.suite.exchanged import Exchange, value_of, works_with_files
from grader.suite.late import REFUSED, on_the_bench, unwrapped
from grader.suite.lentobjects import is_object_of_tests, lend
from grader.suite.mirrored import Mirror
from grader.suite.names import suite_files
from grader.suite.notebook import Names, NotebookTalk, Thing, names_in, type_of
from grader.suite.owned import OwnDict, OwnList, owned

BEHIND = "_of_the_student"
"""The attribute of an exception of Python's that holds the `StudentError` it stands for."""
_LEFT_OUT = (StopIteration, StopAsyncIteration, KeyboardInterrupt, GeneratorExit)
_EXCEPTIONS = {
    name: kind
    for name, kind in vars(builtins).items()
    if isinstance(kind, type)
    and issubclass(kind, BaseException)
    and not issubclass(kind, (*_LEFT_OUT, BaseExceptionGroup))
    and kind.__name__ == name
}
ITERATORS: tuple[type, ...] = (type(iter([])), zip, map, filter, enumerate, GeneratorType)
_KINDS: dict[str, type] = {kind.__name__: kind for kind in ITERATORS}
# A test can only name one whose module it has imported.
_OF_MODULES = {
    "FrozenInstanceError": "dataclasses", "JSONDecodeError": "json", "StatisticsError": "statistics",
    "InvalidOperation": "decimal", "DivisionByZero": "decimal", "LinAlgError": "numpy.linalg", "Empty": "queue",
    "Full": "queue", "ParseError": "xml.etree.ElementTree", "BadZipFile": "zipfile", "UnsupportedOperation": "io",
}  # fmt: skip
_CLASSES = {**_KINDS, **dict.fromkeys(("type", "ABCMeta", "EnumType", "EnumMeta"), type)}
_NAMED = """lambda name, text, ask: (
    lambda one: ([setattr(one, f'__{key}__', it) for key, it in dict(name=name, qualname=name, doc=text).items()], one)
)(lambda *args, **named: ask(*args, **named))[1]"""
_TOLD = {"__dict__", "__slots__", "__module__", "__qualname__", "__bases__", "__mro__", "__members__"}


def _exception(name: str) -> type[BaseException] | None:
    """Return the exception of Python's, or of a module that courses use, that goes by a name."""
    if name in _EXCEPTIONS or name not in _OF_MODULES:
        return _EXCEPTIONS.get(name)
    found = getattr(sys.modules.get(_OF_MODULES[name]), name, None)
    return found if isinstance(found, type) and issubclass(found, Exception) else None


def behind(problem: BaseException) -> BaseException:
    """Return the student's own error that an exception of Python's stands for, or the exception itself."""
    found = getattr(problem, BEHIND, None)
    return found if isinstance(found, StudentError) else problem


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


def exception_class(name: str, bases: tuple[type, ...], theirs: Callable[[], Any]) -> type[BaseException]:
    """Return a class that stands for an exception class of the student's, which ``theirs`` gives."""
    made: Any = ExceptionClass(name, bases, {"__module__": "the student's"})
    made.theirs = theirs
    found: type[BaseException] = made
    return found


_REFERENCE: Any = vars(Held)["_reference"]


class Initialiser:
    """``__init__`` of what stands for the student's objects: their own one, as soon as there is an object."""

    def __init__(self, own: Callable[..., None]) -> None:
        self._own = own

    def __get__(self, one: Any, kind: type | None = None) -> Any:
        if one is None:
            return self
        try:
            reference = _REFERENCE.__get__(one)
        except AttributeError:  # it is being made
            return MethodType(self._own, one)
        return one._conversation.request("get", reference, "__init__")


class PlainThing(Thing):
    # An object of the student's in a plain test.

    __slots__ = ()
    __doc__ = DOCSTRING
    __init__ = Initialiser(Thing.__init__)

    def __getattr__(self, name: str) -> Any:
        # What a module holds is no data, and pytest's monkeypatch does without.
        if name in _TOLD and not (name == "__dict__" and self._reference.type_name == "module"):
            return self._conversation.request("get", self._reference, name)
        return super().__getattr__(name)

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        # `isinstance` asks too, and wants a class.
        if (known := _CLASSES.get(self._reference.type_name)) is not None:
            return known
        return cast("PlainTalk", self._conversation).class_of(self)

    def __copy__(self) -> Any:
        return self._run("lambda one: __import__('copy').copy(one)", self)

    def __deepcopy__(self, _: Any) -> Any:
        return self._run("lambda one: __import__('copy').deepcopy(one)", self)

    def __delattr__(self, name: str) -> None:
        self._run("lambda one, name: delattr(one, name)", self, name)

    def _alike(self, other: Any) -> bool:
        """Whether one of two objects is of the other's class: then it may be asked about the other."""
        other = unwrapped(other)
        if not isinstance(other, Remote) or other._conversation.carrier is not self._conversation.carrier:
            return False
        return bool(self._run("lambda a, b: isinstance(a, type(b)) or isinstance(b, type(a))", self, other) is True)

    def _compared(self, what: str, other: Any) -> Any:
        other = unwrapped(other)
        if isinstance(other, Remote) and other._conversation.carrier is self._conversation.carrier:
            if self._reference.id == other._reference.id and what in ("eq", "ne"):
                return self._of_kind(bool, what, other)
            if self._alike(other):
                return self._of_kind(bool, what, other)
        if other is None and what in ("eq", "ne"):
            return what == "ne"
        self._no_value()

    def __bool__(self) -> bool:
        return bool(self._of_kind(bool, "bool"))

    def __contains__(self, item: object) -> bool:
        return bool(self._of_kind(bool, "contains", item))

    def __iter__(self) -> Iterator[Any]:
        iterator = self._run("iter", self)
        return iterator if isinstance(iterator, PlainThing) else iter(iterator)

    def __next__(self) -> Any:
        # A worker's iterator that is at its end says so in a value, not in an exception that a loop would hear.
        found = self._run("lambda one: [*__import__('itertools').islice(one, 1)]", self)
        if not isinstance(found, list) or len(found) > 1:
            self._no_value()
        if not found:
            raise StopIteration
        return found[0]

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if kind is None:
            return bool(self._run("lambda a: a.__exit__(None, None, None)", self))
        name = kind.__name__ if kind.__name__ in _EXCEPTIONS else "Exception"
        source = f"lambda a, text: (lambda one: bool(a.__exit__(type(one), one, None)))({name}(text))"
        return self._run(source, self, str(value)) is True

    def __instancecheck__(self, instance: Any) -> bool:
        instance = unwrapped(instance)
        if not isinstance(instance, Remote):
            return False
        return self._run("isinstance", instance, self) is True

    def __subclasscheck__(self, subclass: Any) -> bool:
        subclass = unwrapped(subclass)
        return isinstance(subclass, Remote) and self._run("issubclass", subclass, self) is True

    def __int__(self) -> int:
        return int(self._number("int", int))

    def __float__(self) -> float:
        return float(self._number("float", float))

    def __index__(self) -> int:
        return int(self._number("__import__('operator').index", int))

    def __bytes__(self) -> bytes:
        found = self._run("bytes", self)
        return found if isinstance(found, bytes) else self._no_value()

    def _number(self, how: str, kind: type) -> Any:
        found = self._run(how, self)
        return found if isinstance(found, kind) else self._no_value()


class PlainCoroutine(Coroutine, PlainThing):
    # What an asynchronous function of the student's gave.

    __slots__ = ()
    __class__ = CoroutineType
    __doc__ = DOCSTRING


class Lent:
    """A function of the tests, as the student's code is to meet it: what it is given and what it returns are plain."""

    def __init__(self, talk: PlainTalk, function: Callable[..., Any]) -> None:
        self._talk = talk
        self.function = function

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        talk = self._talk
        given = {name: talk._received(value) for name, value in kwargs.items()}
        return talk._sent(self.function(*map(talk._received, args), **given))


class ClassOfThing(type):
    """The ``__class__`` of an object of the student's."""

    one: PlainThing

    def __eq__(cls, other: object) -> bool:
        other = unwrapped(other)
        if type(other) is ClassOfThing:
            return cls.one._run("lambda a, b: type(a) is type(b)", cls.one, other.one) is True
        return issubclass(type(other), Remote) and cls.one._run("lambda a, b: type(a) is b", cls.one, other) is True

    __hash__ = type.__hash__


class PlainTalk(NotebookTalk):
    """Carries requests on to a submission, and gives what comes back the meaning it has in one process.

    ``folder`` is that of the suite, ``own_exceptions`` the exception classes of the student's that tests can name, by
    their names. ``replaced`` holds what stood where tests have put something into the module.
    """

    thing = PlainThing

    def __init__(self, student: Student, folder: Path, own_exceptions: dict[str, type[BaseException]]) -> None:
        super().__init__(student._conversation)
        self.folder = folder
        self.original = student
        self.student = Student(self, student._functions)
        self._own_exceptions = own_exceptions
        self._functions: dict[tuple[int, int], Lent] = {}
        self._things: dict[int, PlainThing] = {}
        self.thread = threading.get_ident()
        self._files = {path.stem for path in suite_files(folder)}
        self._objects: dict[int, tuple[Any, Remote]] = {}
        self._given: dict[int, Any] = {}
        self._mirror = Mirror(self, folder)
        # In the author's own process files are where they are.
        self.is_apart = getattr(self.carrier, "own", None) is None
        self._exchange = Exchange(self) if self.is_apart and works_with_files(folder) else None
        self.replaced: dict[str, list[Any]] = {}
        self.is_busy = False
        self._classes: dict[int, ClassOfThing] = {}

    def request(self, kind: str, *fields: Any) -> Any:
        if self.is_busy:
            return self._carried(kind, *fields)
        self.is_busy = True
        try:
            self._mirror.update()
            with self.exchanging():
                return self._carried(kind, *fields)
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
            raise self.translated(problem) from None
        return owned(found) if kind in ("call", "run", "do") else found

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

    def share(self, path: str) -> None:
        """Note a folder or file that a test has made."""
        if self._exchange is not None:
            self._exchange.share(path)

    def there(self, path: Any) -> Any:
        """Return a path, or any other value, as the student's code is to meet it."""
        return value_of(path, self._exchange.there) if self._exchange is not None else path

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
        return kind.__module__ not in sys.modules and kind.__module__.rpartition(".")[2] in self._files

    def translated(self, problem: StudentError) -> BaseException:
        """Return an exception of the student's as one of its class in Python, or of that by which a test knows it."""
        own = [self._own_exceptions[kind] for kind in problem.kinds if kind in self._own_exceptions]
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
                    kind = type(kind)(problem.kinds[0], tuple(bases), {"__module__": "the student's"})
                except TypeError:  # two classes of Python's own that no class can have both
                    return problem
            made = kind.__new__(kind)
        made.args = _arguments(problem, made)
        if isinstance(made, SystemExit):
            made.code = made.args[0] if made.args else None
        setattr(made, BEHIND, problem)
        return made

    def _sent(self, value: Any) -> Any:
        value = unwrapped(value)
        kind: Any = type(value)
        if issubclass(kind, Remote | Method | Lent):
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
            return self._given_object(value, partial(lend, self))
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
        if self._exchange is not None and isinstance(value, str | PathLike):
            return value_of(value, self._exchange.here)
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
        if self._exchange is not None:
            self._exchange.finish()


def _more(iterator: Iterator[Any]) -> Callable[[], list[Any] | None]:
    def more() -> list[Any] | None:
        for item in iterator:
            return [item]
        return None

    return more


def _arguments(problem: StudentError, made: BaseException) -> tuple[Any, ...]:
    text = problem.message
    if not text or (isinstance(made, SystemExit) and text == "None"):
        return ()
    if isinstance(made, SystemExit) and text.lstrip("-").isdecimal() and len(text) < 9:
        return (int(text),)
    if isinstance(made, KeyError) and len(text) > 1 and text[0] == text[-1] and text[0] in "'\"" and "\\" not in text:
        return (text[1:-1],)  # KeyError says its one argument as Python writes it
    return (text,)


class _TypeOfTypes(type):
    def __instancecheck__(cls, instance: Any) -> bool:
        return isinstance(instance, builtins.type)

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        if len(args) != 1 or kwargs:
            return builtins.type(*args, **kwargs)
        return plain_type(args[0])


class Type(metaclass=_TypeOfTypes):
    """``type`` as a plain test means it: of a list that came back it is ``list``, of an object the student's class."""


def plain_type(value: Any) -> Any:
    """Return what ``type(value)`` is where the test and the student's code live in one process."""
    value = unwrapped(value)
    if Thing in builtins.type(value).__mro__:
        return _KINDS.get(value._reference.type_name) or value._run("type", value)
    if builtins.type(value) is Method and isinstance(found := value.resolve(), Thing):
        return found._run("type", found)
    return type_of(value)


def plain_eval(text: Any, *names: Any) -> Any:
    """Return what ``eval(text)`` is: among the student's names and in their process, since the text may be theirs.

    Raises
    ------
    PermissionError
        where it is said among which names.
    """
    if names or not isinstance(text, str):
        raise PermissionError(f"eval among names of the test: {REFUSED}")
    return on_the_bench().request("run", f"lambda: (\n{text}\n)", [])


def plain_exec(*_: Any, **__: Any) -> NoReturn:
    """Run no text in a test.

    Raises
    ------
    PermissionError
        always.
    """
    raise PermissionError(f"exec in a test: {REFUSED}")


def plain_vars(*of: Any) -> Any:
    """Return what ``vars(item)`` is, of the student's module too."""
    if not of:
        return sys._getframe(1).f_locals
    if is_module(item := unwrapped(of[0])):
        return names_in(Names(on_the_bench().student))
    return item.__dict__ if issubclass(type(item), Thing) else vars(item)


def is_module(item: Any) -> bool:
    """Whether it is the student's module, as a file of tests has it."""
    return issubclass(type(item), ModuleType) and "_exceptions" in vars(item)


IN_TESTS = {"type": Type, "vars": plain_vars, "eval": plain_eval, "exec": plain_exec}
"""What files of a suite find under these names."""
