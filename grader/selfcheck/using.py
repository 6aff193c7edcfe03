"""Which other exercises a student's code of one uses."""

from __future__ import annotations

import dis
from collections.abc import Sequence
from types import CodeType, FunctionType

from grader.remote.raised import StudentError
from grader.remote.student import Student
from grader.remote.wire import WireError


def used_by(student: Student, exercise: str, known: Sequence[str]) -> tuple[str, ...]:
    """Return the known exercises whose names stand in the code of one, in their order; without itself."""
    try:
        source = f"lambda: __import__('{__name__}', fromlist=['names_in']).names_in({exercise})"
        names = set(student.run(source))
    except (StudentError, WireError, TypeError):
        return ()
    return tuple(name for name in known if name in names and name != exercise)


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
