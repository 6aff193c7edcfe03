"""What a hidden test holds instead of a student's objects.

Attribute access, calls, construction and assignment become messages. Plain data comes back by value, and
everything else as a `Remote`, which can be passed back, called and looked into, but never holds the object.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from types import GeneratorType
from typing import Any, NoReturn, Protocol

from grader.remote.behaving import Behaving, Classes, Coroutine
from grader.remote.described import annotations_from, signature_from
from grader.remote.wire import OF_VALUES, NoValue, Reference


class Notes:
    """What the student's code said beside its result, during the latest request."""

    def __init__(self) -> None:
        self.printed = ""
        self.warnings: tuple[tuple[str, str], ...] = ()


class Conversation(Protocol):
    """Something that carries requests to student objects and their answers back.

    ``own_names`` are names of values that the objects of the course have as well, and ``own_classes`` those of their
    classes with the operators that each defines; None if every object may have any.
    ``lends`` says that the objects are the reference's, which stand in for a student's own. ``carrier`` is what
    requests travel by in the end: the conversation itself, or the one that it wraps.
    """

    notes: Notes
    own_names: frozenset[str] | None
    own_classes: Classes | None

    @property
    def lends(self) -> bool: ...

    @property
    def carrier(self) -> Conversation: ...

    def request(self, *message: Any) -> Any:
        """Return the value of a request, or raise what came instead of one."""
        ...


class Held:
    """An object of the student's, held by the conversation about it and its number."""

    __slots__ = ("__weakref__", "_conversation", "_reference")
    _conversation: Conversation
    _reference: Reference


class _Described(Held):
    """What Python tells of a function or class, told of the student's and not of what stands for it here.

    No variable is annotated in this class or in one that derives from it: that would hide the property of that name.
    """

    __slots__ = ()

    def _described(self) -> Any:
        """Return what stands for the object that is described."""
        return self

    def _told(self, name: str) -> str | None:
        found = self._described()
        asked = isinstance(found, Remote)
        text = found._conversation.request("get", found._reference, name) if asked else getattr(found, name)
        if text is not None and type(text) is not str:
            raise TypeError(f"{name} is no text")
        return text

    # NumPy asks what it is given to compute, by these and by name: an object could answer what the test wants to hear.

    def __array__(self, *_: Any, **__: Any) -> NoReturn:
        self._no_value()

    def __array_function__(self, *_: Any, **__: Any) -> NoReturn:
        self._no_value()

    def __array_ufunc__(self, *_: Any, **__: Any) -> Any:
        self._no_value()

    def _no_value(self, asked: str = "") -> NoReturn:
        raise NoValue(f"{self._words} came back where a value was expected")

    @property
    def _words(self) -> str:
        """Return what is said of the object without asking it."""
        return "an object of the student's"

    def __instancecheck__(self, item: Any) -> bool:
        return bool(self._asked("isinstance", item))

    def __subclasscheck__(self, kind: Any) -> bool:
        return bool(self._asked("issubclass", kind))

    def _asked(self, what: str, item: Any) -> Any:
        found = self._described()
        if not isinstance(found, Remote):
            raise TypeError(f"{self._words} is no class")
        return found._conversation.request("do", what, item, found)

    @property
    def __name__(self) -> str | None:
        return self._told("__name__")

    @property
    def __bases__(self) -> Any:
        return self._classes("__bases__")

    @property
    def __mro__(self) -> Any:
        return self._classes("__mro__")

    def _classes(self, name: str) -> Any:
        found = self._described()
        if not isinstance(found, Remote):
            raise AttributeError(name)
        return found._conversation.request("get", found._reference, name)

    @property
    def __annotations__(self) -> dict[str, Any]:  # type: ignore[override]
        found = self._described()
        if isinstance(found, Remote):
            return annotations_from(found._conversation.request("annotations", found._reference))
        return inspect.get_annotations(found)

    @property
    def __signature__(self) -> inspect.Signature:
        found = self._described()
        if isinstance(found, Remote):
            return signature_from(found._conversation.request("signature", found._reference))
        return inspect.signature(found)


DOCSTRING = property(lambda self: self._told("__doc__"))
"""What a class of proxies has in the place of a docstring of its own, which would hide the student's."""


class Remote(_Described, Behaving):
    # An object of the student's, by reference.

    __slots__ = ()
    __doc__ = DOCSTRING

    def __init__(self, conversation: Conversation, reference: Reference) -> None:
        object.__setattr__(self, "_conversation", conversation)
        object.__setattr__(self, "_reference", reference)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # NumPy, pytest and copy look for protocols; a remote has none of them
            if name == "__dict__" and not self._conversation.lends:  # `vars(one)`
                return self._conversation.request("run", "lambda one: dict(vars(one))", [self])
            raise AttributeError(name)
        if name in OF_VALUES and (own := self._conversation.own_names) is not None and name not in own:
            self._no_value(name)
        if name in self._reference.methods:
            return Method(self, name)
        return self._conversation.request("get", self._reference, name)

    def __setattr__(self, name: str, value: Any) -> None:
        self._conversation.request("set", self._reference, name, value)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._conversation.request("call", self._reference, None, list(args), kwargs)

    def _no_value(self, asked: str = "") -> NoReturn:
        said = f"an object of type {self._reference.type_name} came back where a value was expected"
        if asked:
            said += (
                f"; it is asked for {asked}, as a value is, only if a class of the reference has that name, or by "
                f'student.run("lambda one: one.{asked}", ...)'
            )
        raise NoValue(said)

    @property
    def _words(self) -> str:
        return f"<the student's {self._reference.type_name}, number {self._reference.id}>"


class RemoteCoroutine(Coroutine, Remote):
    # What an asynchronous function of the student's gave.

    __slots__ = ()
    __doc__ = DOCSTRING


class RemoteIterator(Remote):
    # An iterator of the student's, of one of the classes that Python makes them of.

    __slots__ = ()
    __doc__ = DOCSTRING

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        # `isinstance` and `inspect.isgenerator` ask for it, and want a class.
        return _ITERATORS[self._reference.type_name]


_MADE_BY_PYTHON: tuple[type, ...] = (GeneratorType, zip, map, filter, enumerate, reversed, type(iter([])))
_ITERATORS = {kind.__name__: kind for kind in _MADE_BY_PYTHON}
_KINDS: dict[str, type[Remote]] = {"coroutine": RemoteCoroutine, **dict.fromkeys(_ITERATORS, RemoteIterator)}


def remote_for(conversation: Conversation, reference: Reference) -> Remote:
    """Return what stands for an object of the student's."""
    return _KINDS.get(reference.type_name, Remote)(conversation, reference)


class Method(_Described):
    # A callable attribute that is resolved and called in one message.

    __slots__ = ("_name", "_owner")
    __doc__ = DOCSTRING

    def __init__(self, owner: Remote, name: str) -> None:
        self._owner = owner
        self._name = name

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        owner = self._owner
        return owner._conversation.request("call", owner._reference, self._name, list(args), kwargs)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.resolve(), name)

    def resolve(self) -> Remote:
        """Return the attribute itself, by reference."""
        found = self._described()
        if not isinstance(found, Remote):
            raise TypeError(f"{self._name} is plain data")
        return found

    def __dir__(self) -> list[str]:
        return dir(self.resolve())

    def _described(self) -> Any:
        owner = self._owner
        return owner._conversation.request("get", owner._reference, self._name)

    @property
    def _words(self) -> str:
        return f"<{self._name} of {self._owner._words}>"

    def __repr__(self) -> str:
        return self._words

    # A class may be asked for its members: ``student.Color["RED"]``, ``for color in student.Color``.

    def __getitem__(self, key: Any) -> Any:
        return self.resolve()[key]

    def __iter__(self) -> Iterator[Any]:
        return iter(self.resolve())

    def __len__(self) -> int:
        return len(self.resolve())

    def __contains__(self, item: object) -> bool:
        return item in self.resolve()

    def __bool__(self) -> bool:
        return True

    def __eq__(self, other: object) -> Any:
        return self.resolve() == (other.resolve() if isinstance(other, Method) else other)

    def __hash__(self) -> int:
        return hash((self._name, self._owner._reference.id))
