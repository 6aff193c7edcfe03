"""Whether one worker may serve all exercises of a submission, told by a worker that has run nothing of it.

What an exercise is asked must not depend on what another one was asked before. So code is believed to leave nothing
behind only if all that it could leave something in can be seen (`grader.worker.left`), and if it can reach nothing
of the worker's own. Its names say so: those of its variables and attributes, without which nothing can be reached. What
cannot be told this way is judged by a worker for each exercise.
"""

from __future__ import annotations

import builtins
import collections
import itertools
import math
import opcode
import pkgutil
import random
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from inspect import CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR, CO_OPTIMIZED
from itertools import pairwise
from string import Formatter
from types import BuiltinFunctionType, CodeType, FunctionType, GeneratorType, MethodType, ModuleType
from typing import Any, NamedTuple

import numpy as np

from grader.worker.standins import StandIn
from grader.worker.steps import Step, steps

MODULES: dict[str, ModuleType] = {
    "numpy": np, "numpy.random": np.random, "numpy.linalg": np.linalg, "math": math, "random": random,
    "itertools": itertools, "collections": collections,
}  # fmt: skip
"""What code may import and be believed. A clock tells a later exercise how long an earlier one took."""
_INERT = ("matplotlib", "matplotlib.pyplot", "grader", "grader.digits")
_IMPORT = opcode.opmap["IMPORT_NAME"]
_BY_TEXT = opcode.opmap["MATCH_CLASS"]  # reaches attributes whose names are no names of the code
_MERGE = opcode.opmap["DICT_MERGE"]  # arguments by names that are no names of the code
_PLAIN_DUNDERS = frozenset(
    f"__{name}__"
    for name in (
        "init", "call", "name", "qualname", "module", "doc", "repr", "str", "len", "iter", "next", "getitem", "setitem",
        "contains", "add", "radd", "sub", "rsub", "mul", "rmul", "truediv", "rtruediv", "matmul", "neg", "pow", "abs",
        "iadd", "isub", "imul", "itruediv",
        "lt", "le", "gt", "ge", "bool", "float", "int", "version", "author", "file", "firstlineno", "static_attributes",
        "classcell", "future",
    )
)  # fmt: skip
USUAL_DUNDERS = _PLAIN_DUNDERS | {"__dict__", "__weakref__", "__annotations__"}
"""What may stand in a class by such a name."""
# They reach what has no name here, or change what is not seen.
_FAR = {
    "getattr", "setattr", "delattr", "vars", "globals", "locals", "eval", "exec", "compile", "open", "breakpoint", "id",
    "memoryview", "ctypes", "user_ns", "run_file", "set_bit_generator", "get_bit_generator", "seterrcall", "setbufsize",
    "hash", "finfo", "iinfo", "mro", "register", "format_map",
    "set_string_function", "set_numeric_ops", "add_newdoc", "memmap", "tofile", "fromfile", "save", "savez", "savetxt",
    "savez_compressed", "dump", "DataSource",
}  # fmt: skip
# NumPy has more: functions that set what nobody looks at, remember, or read source text and addresses. What computes
# with arrays alone is of other types, which are all believed.
_OF_NUMPY = {
    "arange", "array", "asanyarray", "asarray", "asarray_chkfinite", "ascontiguousarray", "asfortranarray",
    "bartlett", "base_repr", "binary_repr", "blackman", "broadcast_shapes", "diag_indices", "empty", "eye",
    "format_float_positional", "format_float_scientific", "frombuffer", "fromfunction", "fromiter", "frompyfunc",
    "fromstring", "full", "genfromtxt", "get_printoptions", "geterr", "hamming", "hanning", "identity", "indices",
    "isscalar", "issubdtype", "kaiser", "load", "loadtxt", "mask_indices", "nested_iters", "ones",
    "promote_types", "require", "row_stack", "set_printoptions", "seterr", "tri", "tril_indices", "triu_indices",
    "zeros",
}  # fmt: skip
# Not in functions: they hand on what the memory held before, lead to classes and files that no name tells of, or are
# ours.
_UNCLEAN = {
    "empty", "empty_like", "load", "ndarray", "recarray", "chararray", "nditer", "nested_iters", "resize",
    "get_ipython", "display", "input", "rcParams", "rcParamsDefault", "rcParamsOrig",
}  # fmt: skip
UNCLEAN = frozenset((
    type, np.empty, np.empty_like, np.load, np.ndarray, np.recarray, np.char.chararray, np.nditer, np.nested_iters,
    np.resize,
))  # fmt: skip
"""What functions may not reach by another name either."""
_FIXED = (
    type, BuiltinFunctionType, FunctionType, MethodType, ModuleType, np.ufunc, np.generic, type(np.sum),
    type(np.random.seed), int, float, str, tuple, type(None), type(Ellipsis), type(NotImplemented),
)  # fmt: skip
_STORING = ("STORE_ATTR", "DELETE_ATTR")
_HEAP = 1 << 9  # the flag of a class that is made while Python runs, whose attributes can be set
_FRAMES = ("f_", "gi_", "cr_", "ag_", "tb_", "co_")


class Look(NamedTuple):
    """What was seen: the names that functions use, and those by which parts of modules may be meant."""

    inside: frozenset[str]
    names: frozenset[str]


def look(codes: Iterable[CodeType]) -> Look | None:
    """Return what code could leave something in, by name; None where that cannot be told.

    Parameters
    ----------
    codes : iterable of code
        The statements of a submission, or a text of a hidden test that runs beside it.
    """
    inside: set[str] = set()
    names: set[str] = set()
    for code, is_inside in _all(codes):
        names.update(code.co_names)
        if code.co_flags & (CO_COROUTINE | CO_ASYNC_GENERATOR) or not _reaches_little(code, is_inside):
            return None
        if is_inside:
            inside.update(code.co_names)
    if names & _denied() or inside & _UNCLEAN or any(map(_is_far, names)):
        return None
    return Look(frozenset(inside), frozenset(names))


def _all(codes: Iterable[CodeType]) -> Iterator[tuple[CodeType, bool]]:
    """Yield code and all code in it, and whether it runs after the submission was loaded."""
    waiting = [(code, bool(code.co_flags & CO_OPTIMIZED)) for code in codes]
    while waiting:
        code, is_inside = waiting.pop()
        yield code, is_inside
        for item in code.co_consts:
            if type(item) is CodeType:
                waiting.append((item, is_inside or bool(item.co_flags & CO_OPTIMIZED)))


def _reaches_little(code: CodeType, is_inside: bool) -> bool:
    numbers = code.co_code[::2]
    if _BY_TEXT in numbers:
        return False
    # Where a condition is False, a ufunc hands back what the memory held before.
    if is_inside and (_MERGE in numbers or any(type(one) is tuple and "where" in one for one in code.co_consts)):
        return False
    if code.co_flags & CO_GENERATOR and code.co_name != "<genexpr>":
        return False  # it goes on where it is thrown away, whenever that is
    if not _reads_the_environment_alone(code) or ("format" in code.co_names and not _formats_plainly(code)):
        return False
    if is_inside and any(map(_is_dunder, code.co_names)) and any(map(_renames, steps(code))):
        return False
    if is_inside and "type" in code.co_names and not _asks_for_names_of_types(code):
        return False
    if _IMPORT not in numbers:
        return True
    listing = steps(code)
    for at, step in enumerate(listing):
        if step.opname == "IMPORT_STAR":
            return False
        if step.opname == "IMPORT_NAME" and not (
            step.argval in MODULES
            or step.argval == "__future__"
            or (step.argval in _INERT and _is_inert(step.argval))
            # Under its own name and for everybody, so that all that is done with it is seen.
            or (step.argval == "os" and (listing[at + 1].opname, listing[at + 1].argval) == ("STORE_NAME", "os"))
        ):
            return False
    return True


def _reads_the_environment_alone(code: CodeType) -> bool:
    """Whether what code does with ``os`` is ``os.environ.get`` or ``os.path.exists``, which change nothing.

    The second one stands in the cell that every notebook of a course begins with.
    """
    if "os" in (*code.co_varnames, *code.co_cellvars, *code.co_freevars):
        return False
    if "os" not in code.co_names:
        return True
    listing = steps(code)
    return all(
        [one.argval for one in listing[at + 1 : at + 3]] in (["environ", "get"], ["path", "exists"])
        and all(one.opname in ("LOAD_ATTR", "LOAD_METHOD") for one in listing[at + 1 : at + 3])
        for at, step in enumerate(listing)
        if step.argval == "os" and step.opname.startswith("LOAD") and step.opname != "LOAD_CONST"
    )


def _asks_for_names_of_types(code: CodeType) -> bool:
    """Whether what code does with ``type`` is ``type(x).__name__``."""
    listing = steps(code)
    for at, step in enumerate(listing):
        if step.argval == "type" and step.opname.startswith(("LOAD_GLOBAL", "LOAD_NAME")):
            said = [(one.opname, one.argval) for one in listing[at + 2 : at + 4]]
            if said != [("CALL", 1), ("LOAD_ATTR", "__name__")] or not listing[at + 1].opname.startswith("LOAD_FAST"):
                return False
    return True


def _formats_plainly(code: CodeType) -> bool:
    """Whether only texts of the code are formatted, and name no attribute: any could be reached by its name."""
    listing = steps(code)
    return all(
        before.opname == "LOAD_CONST" and type(before.argval) is str and _names_no_attribute(before.argval)
        for before, step in pairwise([*listing[:1], *listing])
        if step.argval == "format" and step.opname in ("LOAD_ATTR", "LOAD_METHOD")
    )


def _names_no_attribute(text: str) -> bool:
    try:
        fields = list(Formatter().parse(text))
    except ValueError:
        return False
    return all(
        name is None or (not set(name) & set(".[") and _names_no_attribute(how or "")) for _, name, how, _ in fields
    )


def _renames(step: Step) -> bool:
    """Whether a step changes what a function or class says of itself, which is kept where nobody looks."""
    return step.opname in _STORING and _is_dunder(step.argval)


def _is_inert(name: str) -> bool:
    return isinstance(sys.modules.get(name), StandIn)


def _is_dunder(name: str) -> bool:
    return name.startswith("__") and name.endswith("__")


def _is_far(name: str) -> bool:
    return _is_dunder(name) and name not in _PLAIN_DUNDERS


@cache
def _denied() -> frozenset[str]:
    """Return the names of what is mutable or leads on to other modules, in modules that may be imported."""
    found = set(_FAR)
    plain = (FunctionType, BuiltinFunctionType)
    found.update(name for name, item in vars(np).items() if isinstance(item, plain) and name not in _OF_NUMPY)
    for module in MODULES.values():
        for name, item in vars(module).items():
            leads_on = isinstance(item, ModuleType) and item not in MODULES.values()
            if leads_on or name.startswith("_") or not _is_fixed(item):
                found.add(name)
        found.update(one.name for one in pkgutil.iter_modules(getattr(module, "__path__", ())))
    found -= {name.rpartition(".")[2] for name in MODULES}
    found.update(name for name, item in vars(builtins).items() if not _is_fixed(item) and name != "get_ipython")
    for kind in (type(sys._getframe()), GeneratorType, CodeType):
        found.update(name for name in dir(kind) if name.startswith(_FRAMES))
    found.update(("tb_frame", "tb_next", "cr_frame", "ag_frame"))
    return frozenset(name for name in found if not _is_dunder(name))


def _is_fixed(item: Any) -> bool:
    """Whether nothing can be put into it, but by attributes, which `grader.worker.left` sees."""
    is_abstract = isinstance(item, type) and type(item) is not type and bool(item.__flags__ & _HEAP)
    return isinstance(item, _FIXED) and not is_abstract
