"""What a submission's code could leave behind: everything that its functions and classes reach, as it is after loading.

It is gone through again before the same worker is asked another exercise. What cannot be seen through (an open file, an
iterator, an object that changes by being used) is taken for changed. Nothing of a student's runs for it: an object is
asked for no attribute, and what Python itself keeps of it is read.
"""

from __future__ import annotations

import operator
import random
import types
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from grader.remote.wire.rebuilt import tables_read
from grader.worker import plots, standins
from grader.worker.inert import Inert
from grader.worker.standins import StandIn
from grader.worker.stateless import MODULES, UNCLEAN, USUAL_DUNDERS, Look
from grader.worker.unchanged import Namespace

_MOST_STEPS, _MOST_BYTES = 20_000, 1 << 18
_HEAP = 1 << 9  # the flag of a class that is made while Python runs, whose attributes can be set
_dict_of_class = type.__dict__["__dict__"].__get__
_mro_of_class = type.__dict__["__mro__"].__get__
_flags_of_class = type.__dict__["__flags__"].__get__
_PLAIN_KINDS = frozenset("biufcSUmM")  # of dtypes that lead to nothing else
_FIXED = frozenset((
    int, float, complex, str, bytes, bool, type(None), range, type(Ellipsis), type(NotImplemented),
    types.CodeType,
    types.GetSetDescriptorType, types.MemberDescriptorType, types.WrapperDescriptorType, types.MethodDescriptorType,
))  # fmt: skip
_OF_NUMPY = (type(np.sum), type(np.random.seed), type(np.random.rand), np.ufunc)
_errors, _printing = np.geterr, np.get_printoptions
_error_call, _buffer = np.geterrcall, np.getbufsize
_state, _numpy_state = random.getstate, np.random.get_state
_set_state, _set_numpy_state = random.setstate, np.random.set_state
_MODULES: dict[str, dict[str, Any]] = {}
_NAMESPACES: list[Namespace] = []
_KNOWN: set[int] = set()
_UNCLEAN = frozenset(map(id, UNCLEAN))
# What the functions of the two modules draw from is put back, and not looked at.
_DRAWN = {id(getattr(one, "__self__", None)) for one in (random.random, np.random.rand)}


def know_modules() -> None:
    """Take note of what is in the modules that a submission may import, before any is loaded."""
    _MODULES.update((name, dict(vars(module))) for name, module in MODULES.items())
    _NAMESPACES[:] = map(Namespace, (*map(vars, MODULES.values()), *standins.places()))
    _KNOWN.update(id(item) for module in _MODULES.values() for item in module.values())


class _Blind(Exception):
    """Something cannot be seen through."""


class Left:
    """A submission as it was when it had loaded.

    Parameters
    ----------
    names : dict
        Its namespace.
    seen : Look
        What its code names, and that of the functions that the course gives.
    given : iterable of functions
        Those.
    """

    def __init__(self, names: dict[str, Any], seen: Look, given: Iterable[Any] = ()) -> None:
        self._names = names
        self._inside = seen.inside
        self._given = [one.__globals__ for one in given if type(one) is types.FunctionType]
        self._worlds = {id(one) for one in (names, *self._given)}
        parts = (module[name] for module in _MODULES.values() for name in seen.names & module.keys())
        self._parts = [part for part in parts if type(part) not in _FIXED]
        self._drawn: tuple[Any, Any] | None = (_state(), _numpy_state()) if _draws(seen) else None
        self._tables = tables_read()
        self._is_spoiled = False
        self._first = self._trace()

    def heard(self, seen: Look | None) -> None:
        """Take note of a text of a hidden test, which may use what the submission's own functions do not."""
        if seen is None:
            self._is_spoiled = True
            return
        if _draws(seen):
            self.note_drawing()
        for name in seen.names & self._names.keys():
            if not self._is_root(name, self._names[name]) and type(self._names[name]) not in _FIXED:
                self._is_spoiled = True

    def note_drawing(self) -> None:
        """Take note, before any are drawn or drawn in another way, of where random numbers begin."""
        if self._drawn is None:
            self._drawn = _state(), _numpy_state()

    @property
    def has_drawn(self) -> bool:
        """Whether random numbers were drawn since it had loaded, or since nothing was left."""
        if self._drawn is None:
            return False
        (_, numbers, *rest), (_, numbers_now, *rest_now) = self._drawn[1], _numpy_state()
        return self._drawn[0] != _state() or rest != rest_now or not np.array_equal(numbers, numbers_now)

    def is_as_before(self) -> bool:
        """Whether nothing has changed since; random numbers are then drawn as they were at first."""
        if self._is_spoiled or tables_read() != self._tables:
            return False
        if self._first is None or (now := self._trace()) is None or not now.is_same(self._first):
            return False
        if self._drawn is not None:
            _set_state(self._drawn[0])
            _set_numpy_state(self._drawn[1])
        return True

    def _is_root(self, name: str, item: Any) -> bool:
        """Whether functions, or a test, can reach what a name stands for."""
        kind = type(item)
        return name in self._inside or (callable(item) and not issubclass(kind, Inert) and kind is not StandIn)

    def _trace(self) -> _Trace | None:
        """Go through all that can be reached; None if it cannot be seen."""
        try:
            trace = _Trace(self._worlds)
            for names in (self._names, *self._given):
                names.pop("__warningregistry__", None)  # Python's own, which makes one for whoever it warns of
                inside = list(names.items())
                trace.note([part for pair in inside for part in pair])
                for name, item in inside:
                    if name != "__builtins__" and (names is not self._names or self._is_root(name, item)):
                        trace.follow(item)
            for part in self._parts:
                trace.follow(part)
            trace.follow_plots()
            trace.follow_settings()
            if not all(one.is_as_before() for one in _NAMESPACES):
                return None
        except (_Blind, RuntimeError):  # changed while it was looked at
            return None
        return trace


class _Trace:
    """A way through objects, by identity: an array by what it holds as well.

    What was ``found`` is compared by identity, what is ``told`` of it, as how much is in each, by value.
    """

    def __init__(self, worlds: set[int]) -> None:
        self._found: list[Any] = []
        self._told: list[Any] = []
        self._worlds = worlds
        self._met: set[int] = set()
        self._bytes = 0

    def is_same(self, other: _Trace) -> bool:
        """Whether another way led through the same."""
        return (
            len(self._found) == len(other._found)
            and all(map(operator.is_, self._found, other._found))
            and self._told == other._told
        )

    def note(self, items: Sequence[Any]) -> None:
        """Note objects that are led to from one place."""
        self._found += items
        self._told.append(len(items))

    def follow(self, item: Any) -> None:
        """Note all that an object leads to."""
        met, found, told = self._met, self._found, self._told
        waiting = [item]
        while waiting:
            item = waiting.pop()
            kind = type(item)
            number = id(item)
            if number in met or kind in _FIXED or number in _DRAWN:
                continue
            if len(found) > _MOST_STEPS or number in _UNCLEAN:
                raise _Blind
            met.add(number)
            if number in _KNOWN:
                self._note_part(item)
                continue
            inside = self._of_function(item) if kind is types.FunctionType else self._inside(item, kind)
            found += inside
            told.append(len(inside))
            for one in inside:
                if type(one) not in _FIXED and id(one) not in met:
                    waiting.append(one)

    def _inside(self, item: Any, kind: type) -> Sequence[Any]:
        """Return what an object leads to at once."""
        if kind is list or kind is tuple or kind is frozenset:  # a set keeps room for what was in it once
            return list(item)
        if kind is dict:
            return [*item, *item.values()]
        if kind is type:
            return _of_class(item)
        if kind is np.ndarray:
            self._note_array(item)
            return (item.base,)
        if kind in _READERS:
            return _READERS[kind](item)
        if _is_of_numpy(kind):
            _check_plain(item if issubclass(kind, np.dtype) else item.dtype)
        elif kind is not types.ModuleType and kind is not StandIn:
            return kind, _dict_of_instance(item)
        return ()

    def follow_plots(self) -> None:
        """Note what was set for plots, and how often a program has asked about them."""
        self._told.append(standins.times_asked())
        for settings in plots.SETTINGS:
            self._follow_all(_pairs(settings))

    def follow_settings(self) -> None:
        """Note what NumPy does about errors, and how it prints."""
        self._told.append((_errors(), _buffer()))
        self._follow_all([_error_call(), *_pairs(_printing())])

    def _follow_all(self, items: Sequence[Any]) -> None:
        self.note(items)
        for item in items:
            self.follow(item)

    def _note_part(self, part: Any) -> None:
        """Note what was put into a function or class of a module, which had nothing of the submission's."""
        waiting = [part]
        while waiting:
            part = waiting.pop()
            kind = type(part)
            if kind is type:
                for one in _mro_of_class(part):
                    if type(one) is type and _flags_of_class(one) & _HEAP:
                        inside = _pairs(_dict_of_class(one))
                        self.note(inside)
                        waiting += [item for item in inside if type(item) in _OF_CLASSES]
            elif kind is types.FunctionType or kind in _OF_NUMPY:
                self.note(_pairs(getattr(part, "__dict__", {})))
            elif kind in _READERS:
                waiting += _READERS[kind](part)

    def _note_array(self, array: np.ndarray[Any, Any]) -> None:
        self._bytes += array.nbytes
        _check_plain(array.dtype)
        if self._bytes > _MOST_BYTES:
            raise _Blind
        told = array.flags.writeable, array.dtype.str, array.dtype.char, array.shape, array.strides
        self._told.append((told, array.tobytes()))

    def _of_function(self, one: types.FunctionType) -> list[Any]:
        if id(one.__globals__) not in self._worlds:
            raise _Blind
        try:
            inside = [cell.cell_contents for cell in one.__closure__ or ()]
        except ValueError:
            raise _Blind from None
        named = one.__name__, one.__qualname__, one.__module__, one.__doc__
        return [*named, one.__code__, one.__defaults__, one.__kwdefaults__, one.__dict__, *inside]


_READERS: dict[type, Callable[[Any], tuple[Any, ...]]] = {
    staticmethod: lambda one: (one.__func__, one.__dict__),
    classmethod: lambda one: (one.__func__, one.__dict__),
    property: lambda one: (one.fget, one.fset, one.fdel),
    slice: lambda one: (one.start, one.stop, one.step),
    types.MethodType: lambda one: (one.__func__, one.__self__),
    types.BuiltinFunctionType: lambda one: (one.__self__,),
}
_OF_CLASSES = (types.FunctionType, staticmethod, classmethod, property)


def _draws(seen: Look) -> bool:
    """Whether what is named may draw: nothing does but by one of the two modules of that name."""
    return any("random" in name for name in seen.names)


def _is_of_numpy(kind: type) -> bool:
    """Whether an object is a number or dtype of NumPy's own, and not of a class made from one."""
    return issubclass(kind, (np.dtype, np.generic)) and not _flags_of_class(kind) & _HEAP


def _check_plain(dtype: np.dtype[Any]) -> None:
    """Go no further where a dtype holds something that can be changed, or says of numbers what they are called."""
    if dtype.kind not in _PLAIN_KINDS or dtype.metadata is not None:
        raise _Blind


def _pairs(names: Any) -> list[Any]:
    return [part for pair in list(names.items()) for part in pair]


def _of_class(kind: type) -> list[Any]:
    """Return what a class leads to; nothing where its attributes cannot be set."""
    if not _flags_of_class(kind) & _HEAP:
        return []
    inside = dict(_dict_of_class(kind))
    # Made by a name in a text: Python and NumPy ask such a class for more than its code shows.
    if any(type(name) is not str or (name[:2] == name[-2:] == "__" and name not in USUAL_DUNDERS) for name in inside):
        raise _Blind
    return [kind.__name__, kind.__qualname__, *inside, *inside.values(), *_mro_of_class(kind)[1:]]


def _dict_of_instance(item: Any) -> Any:
    """Return the attributes of an object of a submission's class, if it has nothing else."""
    kind = type(item)
    found: Any = None
    for one in _mro_of_class(kind)[:-1]:
        inside = _dict_of_class(one)
        is_own = type(one) is type and _flags_of_class(one) & _HEAP and id(one) not in _KNOWN
        if not is_own or any(type(part) is types.MemberDescriptorType for part in inside.values()):
            raise _Blind
        found = inside.get("__dict__", found)
    if type(found) is not types.GetSetDescriptorType or issubclass(kind, Inert):
        raise _Blind
    return found.__get__(item)
