"""Running a student's notebook or file in this process, as it runs on its own, and checking what it defines."""

from __future__ import annotations

import builtins
import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout, suppress
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, TextIO

import grader
from grader.grading import LoadProblem
from grader.remote.student import Student
from grader.selfcheck.checking import Checks, checks_in, collected, events, exercises_of, form_of, public_suite
from grader.selfcheck.material import CheckError, read_material
from grader.selfcheck.meant import exercises_meant
from grader.submission import Rejection, Submission, read_submission
from grader.suite.local import local_student
from grader.worker import program
from grader.worker.session import Session
from grader.worker.shell import InteractiveShell

_MAX_PRINTED = 20_000


def check_file(path: Path, *asked: str | None) -> Checks:
    """Run the public checks beside a notebook or .py file against what it defines, in this process.

    What the file prints goes to standard error, and nobody answers its ``input()``.

    Raises
    ------
    CheckError
        if the file cannot be read, or there are no checks beside it, or none of what was asked for.
    SuiteError
        if ``public_checks.py`` itself does not run.
    """
    checks = checks_in(path.absolute().parent)
    with running(path) as run:
        suite = public_suite(checks)
        material = read_material(checks)
        wanted = exercises_meant(asked, exercises_of(suite))
        found = collected(wanted, events(suite, run.student, wanted, material))
        return Checks(path.name, form_of(path), found, material, run.loading)


@dataclass(frozen=True)
class Running:
    """A file that has run: what it defines, and what went wrong meanwhile."""

    student: Student
    loading: tuple[LoadProblem, ...]


@contextmanager
def running(
    path: Path, skip: Sequence[int] = (), begins: Callable[[int, int, int], None] | None = None
) -> Iterator[Running]:
    """Run a file as the main module.

    Parameters
    ----------
    skip : sequence of int
        The numbers of the statements that are left out.
    begins : callable, optional
        Told the number, the cell and the line of each statement that may take time, before it begins.

    Raises
    ------
    CheckError
        if the file cannot be read.
    KeyboardInterrupt
        if the file ends in one.
    """
    submission = read_submission(path)
    if isinstance(submission, Rejection):
        detail = submission.detail
        raise CheckError("rejection", submission.reason, detail=detail, found=f" ({detail})")
    pieces, flaws = program.compile_cells([(cell.number, cell.source) for cell in submission.cells])
    module = ModuleType("__main__")

    def tell(number: int) -> None:
        if begins is not None:
            begins(number, pieces[number].cell, pieces[number].line)

    with _as_main(module, path):
        with _alone(path.absolute().parent):
            failures = Session(module, _nothing).load(pieces, set(skip), 0, tell)["failures"]
        yield Running(local_student(module), _problems(submission, flaws, failures))


def _problems(
    submission: Submission, flaws: Sequence[program.Flaw], failures: Sequence[dict[str, Any]]
) -> tuple[LoadProblem, ...]:
    loading = [LoadProblem(one.cell, one.line, "merge_conflict") for one in submission.conflicts]
    loading += [LoadProblem(flaw.cell, flaw.line, flaw.type_name, flaw.message) for flaw in flaws]
    loading += [
        LoadProblem(one["cell"], one["line"], one["kinds"][0], one["message"], tuple(one["lost"])) for one in failures
    ]
    if any(problem.kind == "KeyboardInterrupt" for problem in loading):
        raise KeyboardInterrupt
    return tuple(problem for problem in loading if problem.kind != "NotImplementedError")


@contextmanager
def _as_main(module: ModuleType, path: Path) -> Iterator[None]:
    """Let a file be the main module, as when it is run: with its neighbours, and the shell that a notebook has."""
    vars(module)["__file__"] = str(path)
    shell = InteractiveShell(vars(module))
    shell.run_file = _run_file
    main, ours, folder = sys.modules["__main__"], vars(builtins), str(path.absolute().parent)
    before = {name: ours[name] for name in ("get_ipython",) if name in ours}
    sys.modules["__main__"], ours["get_ipython"] = module, lambda: shell
    sys.path.insert(0, folder)
    try:
        yield
    finally:
        sys.modules["__main__"] = main
        with suppress(ValueError):
            sys.path.remove(folder)
        del ours["get_ipython"]
        ours.update(before)


class _Brief:
    """Passes on what a file prints, as far as anybody reads it: of a loop's million lines only the first."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._left = _MAX_PRINTED

    def write(self, text: str) -> int:
        if self._left > 0:
            self._stream.write(text[: self._left])
            self._left -= len(text)
            if self._left <= 0:
                self._stream.write("\n…\n")
        return len(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let a file run without a screen or a keyboard, without its own check cells, and with its neighbours as they are.

    The check cells would check whatever is running this.
    """
    os.environ["MPLBACKEND"] = "agg"
    before = frozenset(sys.modules)
    keyboard, sys.stdin = sys.stdin, io.StringIO()
    vars(grader)["check"] = _nothing
    try:
        brief: Any = _Brief(sys.stderr)
        with redirect_stdout(brief):
            yield
    finally:
        sys.stdin = keyboard
        del vars(grader)["check"]
        for name, module in list(sys.modules.items()):
            # Imported from the student's own folder, where it may be another file by the next time.
            file = Path(getattr(module, "__file__", None) or os.sep)
            if name not in before and file.is_relative_to(folder) and "site-packages" not in file.parts:
                del sys.modules[name]


def _run_file(path: str, names: dict[str, Any], among: bool) -> None:
    """Run a file for ``%run gates.py``, as it is on disk."""
    file = Path(str(names["__file__"])).absolute().parent / path
    file = file if file.exists() else file.with_name(file.name + ".py")
    inside = names if among else {"__name__": "__main__", "__file__": str(file)}
    exec(compile(file.read_bytes(), str(file), "exec"), inside)  # noqa: S102 - the student's own file, on their machine
    if not among:
        names.update({name: item for name, item in inside.items() if not name.startswith("__")})


def _nothing(*_: object, **__: object) -> None:
    return None
