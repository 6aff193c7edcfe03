"""Running the public checks of a folder against objects of this very process."""

from __future__ import annotations

import builtins
import io
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

import grader
from grader.course import PUBLIC_CHECKS
from grader.grading import LoadProblem
from grader.remote.proxy import Student, StudentError
from grader.remote.wire import WireError
from grader.selfcheck.material import CheckError, Curve, Material, read_material
from grader.submission import Rejection, read_submission
from grader.submission.model import Conflict
from grader.suite.local import local_student
from grader.suite.outcome import Cause, Outcome, Status
from grader.suite.session import Suite
from grader.worker import program
from grader.worker.session import CellOf, Session
from grader.worker.shell import InteractiveShell

_NOT_THERE = {Cause.MISSING, Cause.UNFINISHED}


@dataclass(frozen=True)
class Drawn:
    """A curve with what the student's code made of its inputs."""

    curve: Curve
    found: tuple[float, ...]


@dataclass(frozen=True)
class Checked:
    """The outcomes of one exercise's public checks, and its curves where the code gave any."""

    exercise: str
    outcomes: tuple[Outcome, ...]
    drawn: tuple[Drawn, ...] = ()


@dataclass(frozen=True)
class Checks:
    """What one run found.

    Attributes
    ----------
    source : str
        The file that was checked; empty for a live kernel.
    form : str
        ``notebook``, ``script`` or ``kernel``, which decides how a place is told.
    exercises : tuple of Checked
        In the order of the checks.
    material : Material
        The texts of the checks.
    loading : tuple of LoadProblem
        What went wrong in the file before anything was checked.
    """

    source: str
    form: str
    exercises: tuple[Checked, ...]
    material: Material
    loading: tuple[LoadProblem, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether every check passed."""
        return all(one.status is Status.PASSED for checked in self.exercises for one in checked.outcomes)


def check_namespace(namespace: ModuleType, exercise: str | None, folder: Path, cell_of: CellOf) -> Checks:
    """Run the public checks in a folder against a module, which may be a live kernel's.

    Parameters
    ----------
    exercise : str or None
        The exercise to check; None for all.
    cell_of : callable
        Which cell a file name in a traceback stands for.

    Raises
    ------
    CheckError
        if there are no checks in the folder, or none of that exercise.
    SuiteError
        if ``public_checks.py`` itself does not run.
    """
    checks = _checks_in(folder)
    student = local_student(namespace, cell_of)
    return _run(checks, student, exercise, "", "kernel")


def check_file(path: Path, exercise: str | None) -> Checks:
    """Run the public checks beside a notebook or .py file against what it defines.

    What the file prints goes to standard error, and nobody answers its ``input()``.

    Raises
    ------
    CheckError
        if the file cannot be read, or there are no checks beside it, or none of that exercise.
    SuiteError
        if ``public_checks.py`` itself does not run.
    """
    submission = read_submission(path)
    if isinstance(submission, Rejection):
        detail = submission.detail
        raise CheckError("rejection", submission.reason, detail=detail, found=f" ({detail})")
    folder = path.absolute().parent
    checks = _checks_in(folder)
    pieces, flaws = program.compile_cells([(cell.number, cell.source) for cell in submission.cells])
    module = ModuleType("__main__")
    with _as_main(module, path):
        with _alone(folder):
            failures = Session(module, _nothing).load(pieces, set(), 0, _nothing)["failures"]
        return _checked(checks, module, exercise, path, submission.conflicts, flaws, failures)


def _checked(
    checks: Path,
    module: ModuleType,
    exercise: str | None,
    path: Path,
    conflicts: Sequence[Conflict],
    flaws: Sequence[program.Flaw],
    failures: Sequence[dict[str, Any]],
) -> Checks:
    loading = [LoadProblem(one.cell, one.line, "merge_conflict") for one in conflicts]
    loading += [LoadProblem(flaw.cell, flaw.line, flaw.type_name, flaw.message) for flaw in flaws]
    loading += [
        LoadProblem(one["cell"], one["line"], one["kinds"][0], one["message"], tuple(one["lost"])) for one in failures
    ]
    if any(problem.kind == "KeyboardInterrupt" for problem in loading):
        raise KeyboardInterrupt
    form = "script" if path.suffix.lower() == ".py" else "notebook"
    told = tuple(problem for problem in loading if problem.kind != "NotImplementedError")
    return _run(checks, local_student(module), exercise, path.name, form, told)


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


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let a file run without a screen or a keyboard, without its own check cells, and with its neighbours as they are.

    The check cells would check whatever is running this.
    """
    os.environ.setdefault("MPLBACKEND", "agg")
    before = frozenset(sys.modules)
    keyboard, sys.stdin = sys.stdin, io.StringIO()
    vars(grader)["check"] = _nothing
    try:
        with redirect_stdout(sys.stderr):
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


def _checks_in(folder: Path) -> Path:
    path = folder / PUBLIC_CHECKS
    if not path.is_file():
        raise CheckError("check", "no_file", folder=folder)
    return path


@cache
def _suite(path: Path, _changed: int) -> Suite:
    return Suite(path)


def _run(
    checks: Path, student: Student, exercise: str | None, source: str, form: str, loading: tuple[LoadProblem, ...] = ()
) -> Checks:
    material = read_material(checks)
    suite = _suite(checks, checks.stat().st_mtime_ns)
    known = list(dict.fromkeys(test.exercise for test in suite.tests))
    if exercise is not None and exercise not in known:
        raise CheckError("check", "no_checks", name=exercise, known=", ".join(known))
    wanted = [exercise] if exercise is not None else known
    return Checks(source, form, tuple(_one(suite, name, student, material) for name in wanted), material, loading)


def _one(suite: Suite, exercise: str, student: Student, material: Material) -> Checked:
    stopped = False
    try:
        outcomes = tuple(suite.run(exercise, 0, lambda: None if stopped else student))
    except KeyboardInterrupt:
        # The student's code runs in the suite's thread, and goes on there unless it is told as well.
        stopped = True
        suite.abandon()
        _suite.cache_clear()
        raise
    if {one.cause for one in outcomes} & _NOT_THERE:
        return Checked(exercise, outcomes)
    drawn = (_draw(curve, student) for curve in material.curve if curve.exercise == exercise)
    return Checked(exercise, outcomes, tuple(one for one in drawn if one is not None))


def _draw(curve: Curve, student: Student) -> Drawn | None:
    """Return a curve with what came out, or None where that is not as many numbers."""
    inputs = np.linspace(curve.begin, curve.end, len(curve.expected))
    try:
        came = student.run(curve.run, inputs, *map(np.array, curve.given))
        found = np.asarray(came, dtype=float)
    except (StudentError, WireError, TypeError, ValueError):
        return None
    return Drawn(curve, tuple(found.tolist())) if found.shape == inputs.shape else None
