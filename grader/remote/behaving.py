"""What a test does with an object of the student's as with any of its own: each use is a request.

What comes of a use is a value or another object, and a value is judged like any other. The exceptions are questions
whose answer is a truth: whether one object of the student's equals another, is less, contains something, is true. Those
the student's code answers, which is what a test of ``__eq__`` is about. Held against a value of the test's, an object
answers only if its class has the name of one that the course defines with that operator: nothing else is ever equal to
a number. Nor does it compute with one, since ``abs(x - 3) < 1e-9`` asks it as much as ``x == 3`` does.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from opcode import opmap
from types import TracebackType
from typing import Any, NoReturn

from grader.remote.raised import StudentError
from grader.remote.wire import NoValue, Reference, WireError, size_of

MAX_ITERATED = 200_000
"""Items that a test takes of one iteration, which may be endless."""
MAX_ITERATED_BYTES = 64 << 20

Classes = Mapping[str, frozenset[str] | None]
"""The classes of a course by their names, with the operators that each defines; None where it may have any."""
_COMPARISONS = frozenset({"eq", "ne", "lt", "le", "gt", "ge"})
_ORDER = _COMPARISONS - {"eq", "ne"}
_HOLDING = frozenset({"contains", "iter", "getitem"})
_RAISE = opmap["RAISE_VARARGS"]
_OF_FUNCTIONS = frozenset({"function", "method", "builtin_function_or_method", "type", "module", "coroutine"})


class Behaving:
    """The operators, protocols and built-in functions that an object of the student's takes part in."""

    __slots__ = ()
    _conversation: Any
    _reference: Reference

    def _no_value(self, asked: str = "") -> NoReturn:
        raise NotImplementedError

    @property
    def _words(self) -> str:
        raise NotImplementedError

    def _do(self, what: str, *operands: Any) -> Any:
        return self._conversation.request("do", what, *operands)

    def _of_kind(self, kind: type | tuple[type, ...], what: str, *operands: Any) -> Any:
        found = self._do(what, self, *operands)
        return found if isinstance(found, kind) else self._no_value()

    # -- what a comparison by `close` asks ---------------------------------------------------------------------------

    def _told_fields(self, names: list[str]) -> tuple[str, dict[str, Any]]:
        """Return the name of the object's class, and those of its attributes that are there, by name."""
        told = self._do("fields", self, names)
        if not isinstance(told, list) or len(told) != 2 or type(told[0]) is not str or not isinstance(told[1], list):
            raise WireError("malformed fields")
        if not all(isinstance(pair, list) and len(pair) == 2 and type(pair[0]) is str for pair in told[1]) or any(
            pair[0] not in names for pair in told[1]
        ):
            raise WireError("malformed fields")
        return told[0], {pair[0]: pair[1] for pair in told[1]}

    def _as_built_in(self) -> Any:
        """Return what the object holds as the built-in class reads it that its own derives from; else itself."""
        return self._do("built_in", self)

    # -- truths ------------------------------------------------------------------------------------------------------

    def _compared(self, what: str, other: Any) -> Any:
        if self._is_ours(other):
            return self._of_kind(bool, what, other)
        if getattr(other, "__array_ufunc__", self) is None:  # `close`, which judges by itself
            return NotImplemented
        return self._of_kind(bool, what, other) if self._is_meant_for(what) else self._incomparable(what)

    def _is_of_the_course(self) -> bool:
        """Whether the object's class has the name of one that the reference defines."""
        known: Classes | None = self._conversation.own_classes
        return known is None or self._reference.type_name in known

    def _is_meant_for(self, what: str) -> bool:
        """Whether the reference has a class of that name with that operator."""
        known: Classes | None = self._conversation.own_classes
        if known is None:
            return True
        own = known.get(self._reference.type_name, frozenset())
        if own is None:
            return True
        if what in _ORDER:
            return bool(own & _ORDER)
        if what == "contains":
            return bool(own & _HOLDING)
        name = what.removesuffix("_")
        return bool(own & (_COMPARISONS - _ORDER if what in _COMPARISONS else {name, f"r{name}", f"i{name}"}))

    def _computed(self, what: str, other: Any, operator: str = "", *, reflected: bool = False) -> Any:
        """Return what an operator gives, of two objects of the student's or where the course has such a class."""
        if not (self._is_ours(other) or self._is_meant_for(operator or what)):
            self._no_value()
        return self._do(what, other, self) if reflected else self._do(what, self, other)

    def _incomparable(self, what: str) -> Any:
        # "not equal to" and "less than" may be true of every foreign object, so a test must not be able to ask it.
        return NotImplemented if what == "eq" else self._no_value()

    def __eq__(self, other: object) -> Any:
        return self._compared("eq", other)

    def __ne__(self, other: object) -> Any:
        return self._compared("ne", other)

    def __lt__(self, other: Any) -> Any:
        return self._compared("lt", other)

    def __le__(self, other: Any) -> Any:
        return self._compared("le", other)

    def __gt__(self, other: Any) -> Any:
        return self._compared("gt", other)

    def __ge__(self, other: Any) -> Any:
        return self._compared("ge", other)

    def __contains__(self, item: Any) -> bool:
        # Of a foreign object everything may be said to be in it.
        if not (self._is_ours(item) or self._is_meant_for("contains")):
            self._no_value()
        return bool(self._of_kind(bool, "contains", item))

    def _is_ours(self, item: Any) -> bool:
        """Whether this is an object of the same submission."""
        return isinstance(item, Behaving) and item._conversation.carrier is self._conversation.carrier

    def __bool__(self) -> bool:
        # Whoever forgot to call a function meant no truth by it. Anything else could as well be True or False itself.
        return self._no_value() if self._reference.type_name in _OF_FUNCTIONS else bool(self._of_kind(bool, "bool"))

    def __hash__(self) -> int:
        return int(self._of_kind(int, "hash"))

    # -- texts and numbers -------------------------------------------------------------------------------------------

    def __repr__(self) -> str:
        found = self._do("repr", self)
        return found if type(found) is str else self._words

    def __str__(self) -> str:
        return str(self._of_kind(str, "str"))

    def __format__(self, form: str) -> str:
        return str(self._of_kind(str, "format", form))

    def __len__(self) -> int:
        return int(self._of_kind(int, "len"))

    def __neg__(self) -> Any:
        return self._do("neg", self)

    def __pos__(self) -> Any:
        return self._do("pos", self)

    def __abs__(self) -> Any:
        return self._do("abs", self)

    def __invert__(self) -> Any:
        return self._do("invert", self)

    def __round__(self, digits: int | None = None) -> Any:
        return self._do("round", self) if digits is None else self._do("round", self, digits)

    def __divmod__(self, other: Any) -> Any:
        return self._computed("divmod", other)

    def __rdivmod__(self, other: Any) -> Any:
        return self._computed("divmod", other, reflected=True)

    # -- containers --------------------------------------------------------------------------------------------------

    def __getitem__(self, key: Any) -> Any:
        return self._do("getitem", self, key)

    def __setitem__(self, key: Any, value: Any) -> None:
        self._do("setitem", self, key, value)

    def __delitem__(self, key: Any) -> None:
        self._do("delitem", self, key)

    def __iter__(self) -> Iterator[Any]:
        return Iteration(*self._one_of("iter"))

    def __reversed__(self) -> Iterator[Any]:
        return Iteration(*self._one_of("reversed"))

    def _one_of(self, what: str) -> list[Any]:
        found = self._do(what, self)
        if not isinstance(found, list) or len(found) != 1 or not isinstance(found[0], Behaving):
            raise WireError("a malformed iterator")
        return found

    def __next__(self) -> Any:
        found = self._do("next", self)
        if not isinstance(found, list) or len(found) > 1:
            raise WireError("a malformed item of an iterator")
        if not found:
            raise StopIteration
        return found[0]

    # -- blocks ------------------------------------------------------------------------------------------------------

    def __enter__(self) -> Any:
        return self._do("enter", self)

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if isinstance(value, StudentError):
            return bool(self._of_kind(bool, "leave", next(iter(value.kinds), None), value.said))
        if trace is not None and isinstance(value, Exception) and is_meant(value, trace):
            return bool(self._of_kind(bool, "leave", type(value).__name__, str(value)))
        # What the test itself found wrong is not told to the student's code, which cannot stop it.
        self._do("leave", self, None, "")
        return False


class Coroutine(Behaving):
    """What an asynchronous function of the student's returns, driven by the loop that a test runs."""

    __slots__ = ()

    def __await__(self) -> Generator[Any, Any, Any]:
        return self._do("await", self)
        yield  # an awaitable is a generator, and this one never waits here

    def send(self, value: Any) -> NoReturn:
        """Run all of it beside the student's code, and end with its result."""
        raise StopIteration(self._do("await", self))

    def __next__(self) -> NoReturn:
        self.send(None)

    def throw(self, kind: Any, value: Any = None, trace: Any = None) -> NoReturn:
        """End with an exception of the loop's."""
        raise kind if value is None else value

    def close(self) -> None:
        """Leave it as it is: its process ends soon."""


class Iteration:
    """An iteration over an object of the student's, one request an item, so that an endless one may be begun."""

    def __init__(self, iterator: Any) -> None:
        self._iterator = iterator
        self._items = MAX_ITERATED
        self._bytes = MAX_ITERATED_BYTES

    def __iter__(self) -> Iteration:
        return self

    def __next__(self) -> Any:
        item = next(self._iterator)
        self._items -= 1
        self._bytes -= size_of(item)
        if self._items < 0 or self._bytes < 0:
            raise NoValue(
                f"an iteration over {self._iterator._words} gave more than {MAX_ITERATED} items, or large ones"
            )
        return item


def is_meant(value: Exception, trace: TracebackType) -> bool:
    """Whether a test says ``raise ValueError(...)`` in a block to see what becomes of it.

    Anything else that ends a block may come of what the student's code has answered: it must not be swallowed there.
    """
    own = trace.tb_frame.f_code.co_filename
    while trace.tb_next is not None:
        trace = trace.tb_next
        if trace.tb_frame.f_code.co_filename != own:
            return False
    steps = trace.tb_frame.f_code.co_code
    raises = steps[trace.tb_lasti] == _RAISE and steps[trace.tb_lasti + 1] > 0
    return raises and type(value).__module__ == "builtins" and not isinstance(value, AssertionError)


def _computing(what: str, operator: str, *, reflected: bool) -> Callable[[Behaving, Any], Any]:
    def compute(self: Behaving, other: Any) -> Any:
        return self._computed(what, other, operator, reflected=reflected)

    return compute


for _name in (
    "add",
    "sub",
    "mul",
    "truediv",
    "floordiv",
    "mod",
    "pow",
    "matmul",
    "and",
    "or",
    "xor",
    "lshift",
    "rshift",
):
    _what = f"{_name}_" if _name in ("and", "or") else _name
    setattr(Behaving, f"__{_name}__", _computing(_what, _name, reflected=False))
    setattr(Behaving, f"__r{_name}__", _computing(_what, _name, reflected=True))
    if not _name.endswith("shift"):
        setattr(Behaving, f"__i{_name}__", _computing(f"i{_name}", _name, reflected=False))
