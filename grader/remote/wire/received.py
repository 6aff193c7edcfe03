"""What arrives of a container: it reads like one of the built-in class, and refuses to be changed."""

from __future__ import annotations

from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from typing import Any, NoReturn

import numpy as np

from grader.remote.wire.limits import MAX_ARRAY

# What an object takes at least, and an entry of an array.
_OBJECT, _NUMBER = 64, 8
_TABLES = ("DataFrame", "Series", "Index", "RangeIndex")
_SHOWN = 12
_SHOWN_NUMBERS = 100
_SHOWN_TEXT = 200
OF_ARRAYS = frozenset(name for kind in (np.ndarray, np.generic) for name in dir(kind) if not name.startswith("_"))
"""What arrays and numbers of NumPy's can be asked for."""
OF_VALUES = (
    OF_ARRAYS
    | {
        name
        for kind in (str, bytes, float, set)
        for name in dir(kind)
        if name.startswith("is") or name in ("startswith", "endswith")
    }
    | {"equals"}
)
"""What arrays are asked for, and by what names a test asks other values for a truth."""


class NoValue(TypeError):
    """An object of the student's stands where a value belongs, and something asks it to answer as one."""


class CopyIsReadOnly(TypeError):
    """A test tried to change a container that is only a copy of what the student holds."""


def _refuse(self: object, *_: object, **__: object) -> NoReturn:
    raise CopyIsReadOnly(
        f"this {BUILT_IN[type(self)].__name__} is a copy of what the student's code "
        "holds; changing it here would change nothing there. Use student.run(...) to change the original."
    )


def _changing(name: str) -> Callable[..., Any]:
    """Return what changes the original, and then the copy of it; where there is no original it refuses."""

    def change(self: Any, *args: Any, **how: Any) -> Any:
        original = getattr(self, "original", None)
        if original is None:
            _refuse(self)
        if name == "__setitem__":
            original[args[0]] = args[1]
        elif name == "__delitem__":
            del original[args[0]]
        else:
            getattr(original, name)(*args, **how)
        return getattr(BUILT_IN[type(self)], name)(self, *args, **how)

    return change


class _Original:
    """A copy of a container that can do more than a plain one: what else it is asked for, and the copy itself where it
    is passed on, is the original.

    ``original`` is what stands for that; None where there is nothing beyond what the copy holds. ``depth`` is how deep
    it is nested.
    """

    __slots__ = ()
    original: Any

    def __getattr__(self, name: str) -> Any:
        original = None if name in ("original", "depth") else getattr(self, "original", None)
        if original is None or name.startswith("_"):
            raise AttributeError(f"{BUILT_IN[type(self)].__name__!r} object has no attribute {name!r}")
        try:
            return getattr(original, name)
        except NoValue as problem:  # NumPy asks a sequence for `mean` before it computes one
            raise AttributeError(str(problem)) from None

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray[Any, Any]:
        return np.array(_to_convert(self), dtype=dtype)

    def __repr__(self) -> str:
        return _short(self)

    def copy(self) -> Any:
        """Return a container of the built-in class, which may be changed."""
        return ordinary(self)

    __copy__ = copy


class ReceivedList(_Original, list[Any]):
    """A list from the other side."""

    __slots__ = ("__weakref__", "depth", "original")
    depth: int
    append = extend = insert = remove = clear = reverse = sort = _refuse
    pop = __setitem__ = __delitem__ = __iadd__ = __imul__ = _refuse


class _ReadOnlyDict:
    """What every dict from the other side refuses, unless an object of a class of the student's stands behind it."""

    __slots__ = ()
    clear, pop, popitem, setdefault, update = map(_changing, ("clear", "pop", "popitem", "setdefault", "update"))
    __setitem__, __delitem__ = _changing("__setitem__"), _changing("__delitem__")
    __ior__ = _refuse


class ReceivedDict(_ReadOnlyDict, _Original, dict[Any, Any]):
    """A dict from the other side."""

    __slots__ = ("__weakref__", "depth", "original")
    depth: int


class ReceivedCounter(_ReadOnlyDict, _Original, Counter[Any]):
    """A Counter from the other side."""

    depth: int
    original: Any
    update = subtract = __iadd__ = __isub__ = __iand__ = _refuse

    def __init__(self, contents: dict[Any, Any]) -> None:
        dict.update(self, contents)  # that of a Counter would ask `update`


class ReceivedOrdered(_ReadOnlyDict, _Original, OrderedDict[Any, Any]):
    """An OrderedDict from the other side."""

    depth: int
    original: Any
    move_to_end = _refuse

    def __init__(self, contents: dict[Any, Any]) -> None:
        for key, value in contents.items():
            OrderedDict.__setitem__(self, key, value)


class ReceivedDefault(_ReadOnlyDict, _Original, defaultdict[Any, Any]):
    """A defaultdict from the other side: what is missing in it is made, and not kept."""

    depth: int
    original: Any

    def __missing__(self, key: Any) -> Any:
        if self.default_factory is None:
            raise KeyError(key)
        return self.default_factory()


class ReceivedSet(_Original, set[Any]):
    """A set from the other side."""

    __slots__ = ("depth", "original")
    depth: int
    add = clear = discard = pop = remove = update = _refuse
    difference_update = intersection_update = symmetric_difference_update = _refuse
    __iand__ = __ior__ = __isub__ = __ixor__ = _refuse


class ReceivedDeque(_Original, deque[Any]):
    """A deque from the other side."""

    __slots__ = ("depth", "original")
    depth: int
    append, appendleft, clear, extend = map(_changing, ("append", "appendleft", "clear", "extend"))
    pop, popleft, remove, reverse, rotate = map(_changing, ("pop", "popleft", "remove", "reverse", "rotate"))
    __setitem__, __delitem__ = _changing("__setitem__"), _changing("__delitem__")
    extendleft = insert = __iadd__ = __imul__ = _refuse


class ReceivedTuple(_Original, tuple[Any, ...]):
    """A tuple with named fields from the other side."""

    original: Any
    class_name: str
    _fields: tuple[str, ...] = ()

    def __getattr__(self, name: str) -> Any:
        # NumPy would call what a field by the name of `mean` holds.
        if name in self._fields and name not in OF_ARRAYS:
            return self[self._fields.index(name)]
        return _Original.__getattr__(self, name)

    # A field may have the name of a method of tuples.
    count = property(lambda self: self._field_or_method("count"))
    index = property(lambda self: self._field_or_method("index"))

    def _field_or_method(self, name: str) -> Any:
        return self[self._fields.index(name)] if name in self._fields else partial(getattr(tuple, name), self)

    def _asdict(self) -> dict[str, Any]:
        return dict(zip(self._fields, self, strict=True))


BUILT_IN: dict[type, type] = {
    ReceivedList: list,
    ReceivedDict: dict,
    ReceivedTuple: tuple,
    ReceivedSet: set,
    ReceivedCounter: Counter,
    ReceivedOrdered: OrderedDict,
    ReceivedDefault: defaultdict,
    ReceivedDeque: deque,
}
"""The class that each of them reads like."""
RECEIVED = tuple(BUILT_IN)


def original_of(value: Any) -> Any:
    """Return what a received container is a copy of, if that can do more than the copy; otherwise None."""
    return getattr(value, "original", None) if type(value) in BUILT_IN else None


def ordinary(value: Any) -> Any:
    """Return a received container as one of the built-in class; what is in it stays as it is."""
    kind = BUILT_IN.get(type(value))
    if kind is None:
        return value
    if kind is defaultdict:
        return defaultdict(value.default_factory, dict(value))
    if kind is deque:
        return deque(value, value.maxlen)
    make: Callable[[Any], Any] = kind
    return make(dict(value) if issubclass(kind, dict) else value)


def mapped(value: Any, each: Callable[[Any], Any]) -> Any:
    """Return a received container with what ``each`` makes of its items, and of its original."""
    made: Any
    if isinstance(value, dict):
        contents = {key: each(item) for key, item in value.items()}
        made = (
            ReceivedDefault(value.default_factory, contents)
            if isinstance(value, defaultdict)
            else type(value)(contents)
        )
    elif isinstance(value, ReceivedDeque):
        made = ReceivedDeque(map(each, value), value.maxlen)
    else:
        made = type(value)(map(each, value))
    if isinstance(value, ReceivedTuple) and value._fields:
        made.class_name, made._fields = value.class_name, value._fields
    if (original := original_of(value)) is not None:
        made.original = each(original)
    return made


def _to_convert(items: Any) -> Any:
    """Return nested lists and tuples as plain lists, and dicts as plain ones, for NumPy to make an array of.

    It makes every entry as long as the longest text, so that one text among many numbers takes the memory of as many,
    and spreads what has entries of its own, as a range.

    Raises
    ------
    ValueError
        if that is more than an array may take on the wire.
    """
    longest, entries = _NUMBER, 0

    def plain(item: Any) -> Any:
        nonlocal longest, entries
        if isinstance(item, list | tuple | deque):
            return [plain(one) for one in item]
        if isinstance(item, dict):
            return dict(item)  # which NumPy does not ask to be an array
        if isinstance(item, ReceivedSet):
            return set(item)
        entries += 1
        if isinstance(item, str | bytes):
            longest = max(longest, 4 * len(item))
        elif isinstance(item, np.ndarray):
            longest = max(longest, item.dtype.itemsize)
            entries += item.size
        elif type(item) is range:
            entries += len(item)
        elif type(item).__name__ in _TABLES:
            entries += int(item.size)
        return item

    converted = plain(items)
    if longest * entries > MAX_ARRAY:
        raise ValueError("a long text among many values, or many ranges, cannot be made an array")
    return converted


def is_dear_to_convert(items: Any) -> bool:
    """Whether NumPy would make of nested lists and tuples an array larger than one that may travel."""
    try:
        _to_convert(items)
    except ValueError:
        return True
    return False


def _short(value: Any, depth: int = 0) -> str:
    """Return the beginning of what ``repr`` would say, in a time that does not grow with the value."""
    if isinstance(value, list | tuple | dict | set | frozenset | deque):
        return "..." if depth > 3 else _short_container(value, depth)
    if isinstance(value, np.ndarray) and value.size > _SHOWN_NUMBERS:
        return f"<an array of shape {value.shape}>"
    if isinstance(value, str | bytes) and len(value) > _SHOWN_TEXT:
        return f"{value[:_SHOWN_TEXT]!r}..."
    if type(value) is int and value.bit_length() > _SHOWN_TEXT:
        return f"<an integer of {value.bit_length()} bits>"
    return repr(value)


def _short_container(value: Any, depth: int) -> str:
    kind = BUILT_IN.get(type(value), type(value))
    names = value._fields if type(value) is ReceivedTuple else ()
    shown = []
    for number, one in enumerate(islice(value, _SHOWN)):
        text = _short(one, 9 if isinstance(value, dict) else depth + 1)
        if isinstance(value, dict):
            text += f": {_short(value[one], depth + 1)}"
        shown.append(f"{names[number]}={text}" if number < len(names) else text)
    if len(value) > _SHOWN:
        shown.append(f"... {len(value)} in all")
    inside = ", ".join(shown)
    if names:
        return f"{value.class_name}({inside})"
    if kind in _BRACKETS:
        left, right = _BRACKETS[kind]
        comma = "," if kind is tuple and len(value) == 1 else ""
        return f"{left}{inside}{comma}{right}" if value or kind is not set else "set()"
    if kind is defaultdict:
        return f"defaultdict({value.default_factory!r}, {{{inside}}})"
    if kind is deque:
        return f"deque([{inside}])" if value.maxlen is None else f"deque([{inside}], maxlen={value.maxlen})"
    return f"{kind.__name__}({{{inside}}})" if value else f"{kind.__name__}()"


_BRACKETS: dict[type, tuple[str, str]] = {list: ("[", "]"), dict: ("{", "}"), tuple: ("(", ")"), set: ("{", "}")}


def leaves_of(value: Any) -> Iterable[Any]:
    """Return what a container holds, the keys of a dict among it; nothing for anything else."""
    if isinstance(value, dict):
        return (part for pair in value.items() for part in pair)
    return value if isinstance(value, list | tuple | set | frozenset | deque) else ()


def size_of(value: Any) -> int:
    """Return about how many bytes a value takes that was received."""
    return sum(_sizes(value))


def _sizes(value: Any) -> Iterator[int]:
    yield _OBJECT
    if isinstance(value, np.ndarray):
        yield value.nbytes
    elif isinstance(value, str | bytes):
        yield 4 * len(value)
    elif type(value).__name__ in ("DataFrame", "Series"):
        yield int(np.sum(value.memory_usage()))
    else:
        for item in leaves_of(value):
            yield from _sizes(item)
