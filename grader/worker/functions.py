"""Functions of hidden tests that are sent whole: those that compute with numbers, and can do nothing else.

A test lends ``lambda x: x ** 2`` to the submission, which asks for its value again and again. Where questions are sent
ahead, such a function goes along: it is a question, and holds no answer. What is more than arithmetic with its
arguments, with fixed numbers and by functions of NumPy that are named here, stays with the test.
"""

from __future__ import annotations

import marshal
import opcode
import warnings
from collections.abc import Callable
from functools import lru_cache
from inspect import CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR, CO_VARARGS, CO_VARKEYWORDS
from types import CellType, CodeType, FunctionType
from typing import Any

import numpy as np

from grader.worker.steps import steps

_MOST_NUMBERS = 10_000
_MOST_BYTES = 1 << 20
_NOT_PLAIN = CO_ASYNC_GENERATOR | CO_COROUTINE | CO_GENERATOR | CO_VARARGS | CO_VARKEYWORDS
_STEPS = (
    "LOAD_FAST", "LOAD_CONST", "LOAD_DEREF", "LOAD_GLOBAL", "LOAD_ATTR", "LOAD_METHOD", "RESUME", "COPY_FREE_VARS",
    "BINARY_OP", "BINARY_SUBSCR", "UNARY_", "COMPARE_OP", "CALL", "KW_NAMES", "BUILD_TUPLE", "BUILD_SLICE",
    "BINARY_SLICE", "RETURN_VALUE", "RETURN_CONST", "NOP",
)  # fmt: skip
_IN_PLACE = frozenset(number for number, one in enumerate(opcode._nb_ops) if one[0].startswith("NB_INPLACE"))  # type: ignore[attr-defined]
_BUILT_IN: dict[str, Any] = {"float": float, "int": int, "abs": abs, "sum": sum, "len": len, "min": min, "max": max}
_ATTRIBUTES = frozenset((
    "sum", "mean", "dot", "T", "shape", "size", "ndim", "max", "min", "prod", "sin", "cos", "tan", "exp", "log", "sqrt",
    "abs", "square", "sinh", "cosh", "tanh", "maximum", "minimum", "power", "pi", "e", "arctan", "log1p", "expm1",
))  # fmt: skip
_NUMBERS = (int, float, complex, bool, np.float64, np.float32, np.int64, np.int32, np.bool_)


def described(item: object) -> list[Any] | None:
    """Return the fields by which `made` makes a function elsewhere; None for what is not plain."""
    if type(item) is not FunctionType or item.__kwdefaults__ or item.__dict__:
        return None
    if (compiled := _compiled(item.__code__)) is None:
        return None
    for name in item.__code__.co_names:
        if name in item.__globals__ and not (name in ("np", "numpy") and item.__globals__[name] is np):
            return None
    try:
        inside = [cell.cell_contents for cell in item.__closure__ or ()]
    except ValueError:
        return None
    values = [*(item.__defaults__ or ()), *inside]
    if not all(map(_is_plain, values)):
        return None
    name = item.__name__ if item.__name__.isidentifier() else "f"
    return [compiled, name, list(item.__defaults__ or ()), inside]


def made(compiled: bytes, name: str, defaults: list[Any], inside: list[Any]) -> Callable[..., Any]:
    """Return the function, which has its arguments and gives its results as one that stays with the test."""
    code: CodeType = marshal.loads(compiled)  # noqa: S302 - inside the sandbox only
    names = {"np": np, "numpy": np, "__builtins__": _BUILT_IN}
    function = FunctionType(code, names, name, tuple(defaults), tuple(map(CellType, inside)))

    def lent(*args: Any, **kwargs: Any) -> Any:
        if sum(one.nbytes for one in (*args, *kwargs.values()) if isinstance(one, np.ndarray)) > _MOST_BYTES:
            raise ValueError("an argument larger than any that this exercise is graded with")
        with np.errstate(all="ignore"), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            result = function(*args, **kwargs)
        if type(result) is np.ndarray:
            return np.array(result, order="C")
        if type(result) not in _NUMBERS:
            raise TypeError("no number")
        return result

    lent.__name__ = lent.__qualname__ = name
    return lent


@lru_cache(maxsize=512)
def _compiled(code: CodeType) -> bytes | None:
    """Return code that computes and does nothing else as bytes, without the names of its file and test."""
    if code.co_flags & _NOT_PLAIN or code.co_cellvars or code.co_kwonlyargcount:
        return None
    if not all(_is_plain(one) or one is None or _is_names(one) for one in code.co_consts):
        return None
    for step in steps(code):
        if not step.opname.startswith(_STEPS) or (step.opname == "BINARY_OP" and step.argval in _IN_PLACE):
            return None
        if step.opname == "LOAD_GLOBAL" and step.argval not in (*_BUILT_IN, "np", "numpy"):
            return None
        if step.opname in ("LOAD_ATTR", "LOAD_METHOD") and step.argval not in _ATTRIBUTES:
            return None
    plain = code.replace(
        co_filename="<test>", co_name="f", co_qualname="f", co_firstlineno=1, co_linetable=b"",
        co_freevars=tuple(f"v{number}" for number in range(len(code.co_freevars))),
    )  # fmt: skip
    return marshal.dumps(plain, 2)  # the same bytes each time, whoever else holds its parts


def _is_plain(item: object) -> bool:
    if type(item) is np.ndarray:
        return item.dtype.kind in "biuf" and item.size <= _MOST_NUMBERS
    if type(item) is tuple:
        return all(map(_is_plain, item))
    return type(item) in _NUMBERS


def _is_names(item: object) -> bool:
    """Whether it is the names of arguments that a call is made with, ``axis=0``."""
    return type(item) is tuple and all(type(one) is str for one in item)
