"""What a hidden test does with an object of the student's, beside calling it: each use by its name."""

from __future__ import annotations

import builtins
import importlib
import operator
import sys
import threading
from collections.abc import Callable, Coroutine
from typing import Any

_MISSING = object()


def fields_of(item: Any, names: list[str]) -> list[Any]:
    """Return the name of an object's class, and as many pairs of a name and its value as there are."""
    found = [(name, getattr(item, name, _MISSING)) for name in names]
    return [type(item).__name__, [[name, value] for name, value in found if value is not _MISSING]]


_READ: dict[type, Callable[[Any], Any]] = {
    str: lambda item: "".join(str.__iter__(item)),
    bytes: lambda item: bytes.__getitem__(item, slice(None)),
    bool: bool,
    int: int.__int__,
    float: float.__float__,
    complex: complex.__complex__,
    list: lambda item: list(list.__iter__(item)),
    tuple: lambda item: tuple(tuple.__iter__(item)),
    dict: lambda item: dict(dict.items(item)),
    set: lambda item: set(set.__iter__(item)),
    frozenset: lambda item: frozenset(frozenset.__iter__(item)),
}


def as_built_in(item: Any) -> Any:
    """Return what an object holds as the built-in class reads it that its own derives from; else itself."""
    read = next((read for base, read in _READ.items() if isinstance(item, base)), None)
    return item if read is None else read(item)


def _text(item: Any) -> str | None:
    """Return an object's own ``repr``; None where its class has none but Python's, which tells an address."""
    own: Any = type(item).__repr__
    return None if own is object.__repr__ else repr(item)


def _iterate(item: Any) -> list[Any]:
    """Return an iterator of an object, by reference."""
    return [_Iterator(iter(item))]


class _Iterator:
    """An iterator in a class of ours, so that it travels by reference whatever it is."""

    def __init__(self, iterator: Any) -> None:
        self.iterator = iterator


def _next(item: Any) -> list[Any]:
    """Return the next item of an iterator in a list, which is empty when there is none."""
    iterator = item.iterator if type(item) is _Iterator else item
    try:
        return [next(iterator)]
    except StopIteration:
        return []


def _wait_for(item: Any) -> Any:
    """Return what an awaitable gives."""

    async def waiting() -> Any:
        return await item

    if "asyncio" not in sys.modules:  # then there is nothing that it could wait for
        return _driven(waiting())
    asyncio = importlib.import_module("asyncio")
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(waiting())
    # In the author's own process the test may run a loop around this.
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.append(asyncio.run(waiting())))
    thread.start()
    thread.join()
    return found[0]


def _driven(waiting: Coroutine[Any, Any, Any]) -> Any:
    try:
        while True:
            waiting.send(None)
    except StopIteration as end:
        return end.value


def _leave(item: Any, kind: str | None, message: str) -> bool:
    """Leave the block of an object that a test entered: with an exception of the student's, or with none."""
    if kind is None:
        return bool(type(item).__exit__(item, None, None, None))
    made = getattr(builtins, kind, None)
    if not (isinstance(made, type) and issubclass(made, BaseException)):
        made = RuntimeError
    problem = made(message)
    return bool(type(item).__exit__(item, made, problem, None))


def _is_instance(item: Any, kind: Any) -> bool:
    return isinstance(item, kind)


def _is_subclass(item: Any, kind: Any) -> bool:
    return issubclass(item, kind)


def _comparing(compare: Callable[[Any, Any], Any]) -> Callable[[Any, Any], bool]:
    return lambda one, other: bool(compare(one, other))


_COMPARISONS = ("eq", "ne", "lt", "le", "gt", "ge")
_COMPUTING = (
    "add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "and_", "or_", "xor", "lshift", "rshift",
    "iadd", "isub", "imul", "itruediv", "ifloordiv", "imod", "ipow", "imatmul", "iand", "ior", "ixor", "neg", "pos",
    "abs", "invert", "getitem", "setitem", "delitem",
)  # fmt: skip
USES: dict[str, Callable[..., Any]] = {
    **{name: _comparing(getattr(operator, name)) for name in _COMPARISONS},
    **{name: getattr(operator, name) for name in _COMPUTING},
    "contains": lambda item, one: one in item,
    "bool": bool,
    "len": len,
    "hash": hash,
    "repr": _text,
    "str": str,
    "format": format,
    "round": round,
    "divmod": divmod,
    "reversed": lambda item: _iterate(reversed(item)),
    "iter": _iterate,
    "next": _next,
    "await": _wait_for,
    "enter": lambda item: type(item).__enter__(item),
    "leave": _leave,
    "fields": fields_of,
    "built_in": as_built_in,
    "isinstance": _is_instance,
    "issubclass": _is_subclass,
}
"""What a request ``do`` can ask for."""
