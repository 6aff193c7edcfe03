"""The statements of a submission: run one by one while it loads, and once more where a test asks for that."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext, suppress
from types import ModuleType
from typing import Any

from grader.worker import program, programs
from grader.worker.failures import MAX_FAILURES, CellOf, Failures
from grader.worker.figures import Figures
from grader.worker.given import CourseExercise
from grader.worker.modules import Modules
from grader.worker.printing import CappedText, sendable

MAX_NAMES = 2000


class Statements:
    """The statements that make one namespace; the rest is as in `grader.worker.session.Session`."""

    def __init__(self, namespace: ModuleType, modules: Modules, cell_of: CellOf) -> None:
        self._names = vars(namespace)
        self._modules = modules
        self._cell_of = cell_of
        self._pieces: list[program.Piece] | None = None
        self._unmade: list[tuple[program.Piece, str]] = []

    def load(
        self,
        pieces: list[program.Piece],
        skip: set[int],
        progress: Callable[[int], None],
        output: CappedText,
        figures: Figures,
    ) -> dict[str, Any]:
        """Run statements in order, each on its own; return what failed, and what names stand for then.

        ``progress`` is told before one that may take long.
        """
        self._pieces = pieces
        failures = Failures(self._cell_of)
        own: dict[str, Any] = {}
        self._names.update(self._modules.helpers.functions)
        self._modules.note = failures.note
        cell = 0
        for number, piece in enumerate(pieces):
            if number in skip:
                continue
            if piece.cell != cell:
                figures.end_cell()
                cell = piece.cell
            if piece.slow:
                progress(number)
            mark = output.kept()
            try:
                program.execute(piece.code, self._names)
            except BaseException as problem:
                # Leaving is the usual end of a script.
                if not (isinstance(problem, SystemExit) and not problem.code and piece is pieces[-1]):
                    failures.note(problem, piece)
                if piece.defines and type(problem) is NameError and len(self._unmade) < MAX_FAILURES:
                    self._unmade.append((piece, str(problem.name)))
            if piece.guarded:
                # A program says what it says when it is run; of the file that it loads, that tells nothing.
                output.forget_since(mark)
            self._modules.helpers.keep(self._names, own)
        self._modules.note = None
        return {"failures": failures.noted(self._names), **self._told(pieces)}

    def _told(self, pieces: Sequence[program.Piece]) -> dict[str, list[str]]:
        """Return the names that can be called, and those that stand for what the course gives."""
        helpers = self._modules.helpers.functions
        # A copy, since a thread of the student's may go on binding names.
        bound = [(name, item) for name, item in list(self._names.items()) if type(name) is str]
        names = [
            name
            for name, item in bound[:MAX_NAMES]
            if not name.startswith("_") and callable(item) and sendable(name, 100) == name
        ]
        lent = [
            name
            for name, item in bound
            if name in helpers and item is helpers[name] and any(program.reads(one.code, name) for one in pieces)
        ]
        borrowed = [name for name, item in bound if type(item) is CourseExercise]
        return {"names": names, "lent": lent, "borrowed": borrowed[:MAX_NAMES]}

    def made_now(self) -> bool:
        """Define what could not be for want of a name that is there now; return whether there was anything."""
        made = False
        for piece, missing in self._unmade:
            # What another statement has defined since is what counts.
            if missing in self._names and piece.name not in self._names:
                made = True
                with suppress(BaseException):  # why it failed, loading has told
                    program.execute(piece.code, self._names)
        return made

    def run_program(
        self, typing: programs.Typing, typed: str, argv: list[str], standing: Mapping[str, Any]
    ) -> list[Any]:
        """Run them as a program that is started, with what stands in for the student's own names."""
        return programs.run(self._all(), typing, typed, argv, self._file, standing)

    def run_anew(self, standing: Mapping[str, Any], *, whole: bool) -> None:
        """Run all statements once more among the same names, as where a module is imported anew.

        One that fails costs itself, as while it was loaded, or ends it if this is to be the ``whole``.
        """
        for piece in self._all():
            with nullcontext() if whole else suppress(BaseException):
                program.execute(piece.code, self._names)
            self._names.update(standing)

    @property
    def _file(self) -> str:
        return str(self._names.get("__file__", ""))

    def _all(self) -> list[program.Piece]:
        if self._pieces is None:
            if not self._file:  # objects of a live process, which no file is known of
                return []
            # In the author's own process the module was made of its file by Python.
            with open(self._file, encoding="utf-8") as text:
                self._pieces, _ = program.compile_cells([(1, text.read())])
        return self._pieces
