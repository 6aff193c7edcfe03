"""The instructions of code, read without what `dis` makes of each for people: a tenth of its time.

What an instruction's number stands for differs between versions of Python. So code of ours is read both ways when this
is imported, and where they differ, or an instruction is not known here, `dis` reads it.
"""

from __future__ import annotations

import dis
import opcode
from functools import lru_cache
from types import CodeType
from typing import Any, NamedTuple

_STAR = "IMPORT_STAR"
_LEFT_OUT = frozenset(("CACHE", "PRECALL", "PUSH_NULL", "EXTENDED_ARG"))
_BY_NAME = frozenset((
    "LOAD_NAME", "STORE_NAME", "DELETE_NAME", "LOAD_GLOBAL", "STORE_GLOBAL", "DELETE_GLOBAL", "LOAD_ATTR",
    "LOAD_METHOD", "STORE_ATTR", "DELETE_ATTR", "IMPORT_NAME", "IMPORT_FROM",
))  # fmt: skip
_EXTENDED = opcode.opmap["EXTENDED_ARG"]
_CONST = opcode.opmap["LOAD_CONST"]
_INTRINSIC = opcode.opmap.get("CALL_INTRINSIC_1", -1)


class Step(NamedTuple):
    """An instruction: its name, and the name or constant that it is about; else its number.

    What imports all names of a module is called ``IMPORT_STAR`` in every version.
    """

    opname: str
    argval: Any


@lru_cache(maxsize=1)
def steps(code: CodeType) -> list[Step]:
    """Return the instructions of some code, without those that only prepare others; several look at the same ones."""
    if _SHIFTS is None or (found := _read(code, _SHIFTS)) is None:
        return _by_dis(code)
    return found


def _by_dis(code: CodeType) -> list[Step]:
    return [
        Step(_STAR, None)
        if _STAR in (one.opname, one.argrepr.removeprefix("INTRINSIC_"))
        else Step(one.opname, one.argval if one.opcode in _SAID else one.arg or 0)
        for one in dis.get_instructions(code)
        if one.opname not in _LEFT_OUT
    ]


def _read(code: CodeType, shifts: dict[int, int]) -> list[Step] | None:
    """Return the instructions; None where one of them names something in a way that is not known here."""
    found: list[Step] = []
    names, constants, data = code.co_names, code.co_consts, code.co_code
    above = 0
    for op, low in zip(data[::2], data[1::2], strict=True):
        if op in _PASSED:  # most are
            above = 0
            continue
        arg = low | above
        if op == _EXTENDED:
            above = arg << 8
            continue
        above = 0
        about: Any = arg
        if op in shifts:
            about = names[arg >> shifts[op]]
        elif op == _CONST:
            about = constants[arg]
        elif op in _NAMED:
            return None
        elif op == _IMPORTS_ALL or (op == _INTRINSIC and arg == _INTRINSIC_STAR):
            found.append(Step(_STAR, None))
            continue
        found.append(_make(Step, (_NAMES[op], about)))
    return found


# Without what a tuple with names asks for each time.
_make = tuple.__new__
_NAMES = dis.opname
_PASSED = frozenset(opcode.opmap[name] for name in _LEFT_OUT & opcode.opmap.keys()) - {_EXTENDED}
_IMPORTS_ALL = opcode.opmap.get(_STAR, -1)
_NAMED = frozenset(dis.hasname)
_SAID = _NAMED | {_CONST}
_INTRINSIC_STAR = 2
_PROBE = """
def first(given):
    global told
    one, two = other, another
    told = given.here.there
    given.here = two.there(1)
    del given.there, told
    return one
import numpy.random as drawn
from numpy import random
from math import *
print(first.name, random.name)
del first
"""


def _probed() -> dict[int, int] | None:
    """Return by how much the number of a name is shifted in each instruction; None where that is not found out."""
    whole = compile(_PROBE, "<probe>", "exec")
    inner = next(one for one in whole.co_consts if isinstance(one, CodeType))
    known = {opcode.opmap[name]: 0 for name in _BY_NAME & opcode.opmap.keys()}
    for name in ("LOAD_GLOBAL", "LOAD_ATTR"):
        for shift in (0, 1):
            known[opcode.opmap[name]] = shift
            if _agree(known, whole, inner):
                return known
    return None


def _agree(shifts: dict[int, int], *codes: CodeType) -> bool:
    try:
        return all(_read(code, shifts) == _by_dis(code) for code in codes)
    except IndexError:
        return False


_SHIFTS = _probed()
