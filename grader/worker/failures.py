"""What went wrong in the student's code, as data: an exception, and the statements that failed while it was loaded."""

from __future__ import annotations

import dis
from collections.abc import Callable, Container
from types import CodeType, TracebackType
from typing import Any

from grader.worker.printing import sendable
from grader.worker.program import Piece

MAX_MESSAGE = 2000
MAX_FAILURES = 50
_MAX_LOST = 20

CellOf = Callable[[str], int | None]


def described(problem: BaseException, cell_of: CellOf) -> dict[str, Any]:
    """Return an exception as data. Its ``str`` is the student's code and may do anything."""
    try:
        message = sendable(str(problem), MAX_MESSAGE)
    except BaseException:
        message = ""
    kinds = [sendable(kind.__name__, 80) for kind in type(problem).__mro__[:-1]]
    cell, line = _place(problem.__traceback__, cell_of)
    return {"kinds": kinds[:20], "message": message, "cell": cell, "line": line}


class Failures:
    """The statements that failed, of which the first `MAX_FAILURES` are kept."""

    def __init__(self, cell_of: CellOf) -> None:
        self._cell_of = cell_of
        self._noted: list[dict[str, Any]] = []

    def note(self, problem: BaseException, piece: Piece) -> None:
        """Keep that a statement failed, and which names it would have bound."""
        told = {**described(problem, self._cell_of), "cell": piece.cell, "line": _line(problem, piece)}
        lost = _bound_by(piece.code)
        # The parts of one import statement fail alike.
        if self._noted and told.items() <= self._noted[-1].items():
            self._noted[-1]["lost"] += lost
        elif len(self._noted) < MAX_FAILURES:
            self._noted.append({**told, "lost": lost})

    def noted(self, bound: Container[str]) -> list[dict[str, Any]]:
        """Return what was noted; names that another statement has bound are not lost."""
        for failure in self._noted:
            failure["lost"] = [name for name in failure["lost"] if name not in bound][:_MAX_LOST]
        return self._noted


def _place(traceback: TracebackType | None, cell_of: CellOf) -> tuple[int | None, int | None]:
    """Return the cell and line of the innermost frame that is the student's, or None for both."""
    found: tuple[int | None, int | None] = (None, None)
    while traceback is not None:
        if (cell := cell_of(traceback.tb_frame.f_code.co_filename)) is not None:
            found = cell, traceback.tb_lineno
        traceback = traceback.tb_next
    return found


def _bound_by(code: CodeType) -> list[str]:
    """Return the names that a statement binds when it ends as it should; ``*`` for those of an ``import *``."""
    names: dict[str, None] = {}
    for step in dis.get_instructions(code):
        if step.opname in ("STORE_NAME", "STORE_GLOBAL") and len(names) < _MAX_LOST:
            names[sendable(str(step.argval), 100)] = None
        elif "IMPORT_STAR" in (step.opname, step.argrepr.removeprefix("INTRINSIC_")):
            names["*"] = None
    return list(names)


def _line(problem: BaseException, piece: Piece) -> int:
    """Return the line of ``piece``'s own cell where it failed, even when it failed inside a function."""
    traceback = problem.__traceback__
    while traceback is not None:
        if traceback.tb_frame.f_code is piece.code:
            return traceback.tb_lineno
        traceback = traceback.tb_next
    return piece.line
