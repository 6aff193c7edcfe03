"""Which other exercises a student's code of one uses, and what may be one under another name."""

from __future__ import annotations

import dis
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from types import CodeType, FunctionType
from typing import Any

from grader.remote.raised import StudentError
from grader.remote.student import Student
from grader.remote.wire import WireError

_ALIKE = 0.75


def used_by(student: Student, exercise: str, known: Sequence[str]) -> tuple[str, ...]:
    """Return the known exercises whose names stand in the code of one, in their order; without itself."""
    try:
        source = f"lambda: __import__('{__name__}', fromlist=['names_in']).names_in({exercise})"
        names = set(student.run(source))
    except (StudentError, WireError, TypeError):
        return ()
    return tuple(name for name in known if name in names and name != exercise)


def like(student: Student, exercise: str, known: Sequence[str]) -> str:
    """Return the name of a function or class of the student's that is nearly an exercise's; empty where none is."""
    source = f"lambda: __import__('{__name__}', fromlist=['defined_in']).defined_in(globals())"
    try:
        names = [name for name in student.run(source) if name not in known]
    except (StudentError, WireError, TypeError):
        return ""
    folded = {name.casefold(): name for name in names}
    near = get_close_matches(exercise.casefold(), list(folded), n=1, cutoff=_ALIKE)
    return folded[near[0]] if near else ""


def defined_in(names: Mapping[str, Any]) -> list[str]:
    """Return the names of the functions and classes that were defined in a module, not imported."""
    own = [name for name, item in names.items() if getattr(item, "__module__", None) == names.get("__name__")]
    return [name for name in own if isinstance(names[name], FunctionType | type)]


def names_in(item: object) -> list[str]:
    """Return the global names that the code of a function, or of a class's methods, uses."""
    found: set[str] = set()
    for one in vars(item).values() if isinstance(item, type) else [item]:
        function = getattr(one, "__func__", one)
        if isinstance(function, FunctionType):
            found |= _names_of(function.__code__)
    return sorted(found)


def _names_of(code: CodeType) -> set[str]:
    own = {step.argval for step in dis.get_instructions(code) if step.opname in ("LOAD_GLOBAL", "LOAD_NAME")}
    return own.union(*(_names_of(one) for one in code.co_consts if isinstance(one, CodeType)))
