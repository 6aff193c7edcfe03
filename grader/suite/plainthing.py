"""An object of the student's in a plain test: it answers for itself where that is what its class was written for."""

# An object answers here what its base class refuses to be asked.
# mypy: disable-error-code="assignment, override"

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterator
from types import CoroutineType, GeneratorType, MethodType, TracebackType
from typing import TYPE_CHECKING, Any, cast

from grader.remote.behaving import Coroutine, is_meant
from grader.remote.proxy import DOCSTRING, Held, Remote
from grader.remote.raised import StudentError
from grader.suite.late import unwrapped
from grader.suite.notebook import Thing

if TYPE_CHECKING:
    from grader.suite.plain import PlainTalk

BEHIND = "_of_the_student"
"""The attribute of an exception of Python's that holds the `StudentError` it stands for."""
_LEFT_OUT = (StopIteration, StopAsyncIteration, KeyboardInterrupt, GeneratorExit)
EXCEPTIONS = {
    name: kind
    for name, kind in vars(builtins).items()
    if isinstance(kind, type)
    and issubclass(kind, BaseException)
    and not issubclass(kind, (*_LEFT_OUT, BaseExceptionGroup))
    and kind.__name__ == name
}
ITERATORS: tuple[type, ...] = (type(iter([])), zip, map, filter, enumerate, GeneratorType)
KINDS: dict[str, type] = {kind.__name__: kind for kind in ITERATORS}
_CLASSES = {**KINDS, **dict.fromkeys(("type", "ABCMeta", "EnumType", "EnumMeta"), type)}
_TOLD = {"__dict__", "__slots__", "__module__", "__qualname__", "__bases__", "__mro__", "__members__"}


MAIN = "__main__"
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
            found = self._conversation.request("get", self._reference, name)
            # A program is loaded under another name than tests import it by.
            return cast("PlainTalk", self._conversation).module if (name, found) == ("__module__", MAIN) else found
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
        item = unwrapped(item)
        if self._reference.type_name in KINDS:  # looked through here, whatever it says of itself
            return any(one is item or one == item for one in self)
        return super().__contains__(item)

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
        cast("PlainTalk", self._conversation).count(self, found[0])
        return found[0]

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if kind is None or value is None or not _is_for_the_block(value, trace):
            # What the test itself found wrong is not told to the student's code, which cannot stop it.
            told = self._run("lambda a: a.__exit__(None, None, None)", self)
            return kind is None and bool(told)
        name = kind.__name__ if kind.__name__ in EXCEPTIONS else "Exception"
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


def behind(problem: BaseException) -> BaseException:
    """Return the student's own error that an exception of Python's stands for, or the exception itself."""
    found = getattr(problem, BEHIND, None)
    return found if isinstance(found, StudentError) else problem


def _is_for_the_block(value: BaseException, trace: TracebackType | None) -> bool:
    """Whether an exception is the student's own, or one that a test raises in a block to see what becomes of it."""
    if isinstance(behind(value), StudentError) or isinstance(value, ZeroDivisionError):
        return True
    return trace is not None and isinstance(value, Exception) and is_meant(value, trace)


class PlainCoroutine(Coroutine, PlainThing):
    # What an asynchronous function of the student's gave.

    __slots__ = ()
    __class__ = CoroutineType
    __doc__ = DOCSTRING


class ClassOfThing(type):
    """The ``__class__`` of an object of the student's."""

    one: PlainThing

    def __eq__(cls, other: object) -> bool:
        other = unwrapped(other)
        if type(other) is ClassOfThing:
            return cls.one._run("lambda a, b: type(a) is type(b)", cls.one, other.one) is True
        return issubclass(type(other), Remote) and cls.one._run("lambda a, b: type(a) is b", cls.one, other) is True

    __hash__ = type.__hash__
