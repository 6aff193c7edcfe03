"""The commands that `peers.py` compares, what each needs to have on disk, and what it takes of the processors.

Every way has ``seconds``: grade these submissions, make sure that the verdicts are right, and return the processor
time of the commands and of all that they started.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple, Protocol

import nbformat
from diagnosis import known_by, wrong
from nbformat.v4 import new_code_cell, new_notebook
from nbgrader.api import Gradebook
from processes import processor_seconds

from grader.course import Assignment

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(sys.executable).parent
_KERNEL = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}


class Submitted(NamedTuple):
    """One submission: its cells with the exercise of each, and which exercise is wrong."""

    student: str
    cells: list[tuple[str | None, str]]
    wrong: str | None


class Way(Protocol):
    """One command; ``takes_class`` says whether it is started once for all of a class."""

    takes_class: bool

    def seconds(self, submitted: list[Submitted]) -> float:
        """Grade, and return the processor time."""


def submissions(assignment: Assignment, count: int) -> list[Submitted]:
    """Return a class: every second submission has a known misconception in one exercise."""
    known, found = known_by(assignment), []
    cells = [cell for cell in assignment.cells if not cell.markdown]
    for number in range(count):
        sources = [cell.source for cell in cells]
        if number % 2:
            sources = [cell.source for cell in wrong(assignment, known, number, everything=False).cells]
        mistaken = list(known)[number % len(known)] if number % 2 else None
        exercises = (cell.exercise for cell in cells)
        found.append(Submitted(f"student{number:05}", list(zip(exercises, sources, strict=True)), mistaken))
    return found


def spent(command: list[object], cwd: Path, ok: tuple[int, ...] = (0,), **more: str) -> float:
    """Run a command whose environment is activated, and return what it took of the processors, with all it started.

    Raises
    ------
    SystemExit
        if it ends badly, with what it said.
    """
    words = [str(word) for word in command]
    environment = {
        **os.environ,
        "PATH": f"{Path(words[0]).parent}:{os.environ['PATH']}",
        "PYTHONPATH": f"{ROOT / 'benchmarks'}:{ROOT}",
        "OPENBLAS_NUM_THREADS": "1",
        **more,
    }
    # Where nothing may be compiled to bytecode, the commands that are started for each submission pay most.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = processor_seconds()
    done = subprocess.run(words, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    taken = processor_seconds() - before
    if done.returncode not in ok:
        raise SystemExit(f"{' '.join(words)} ended with {done.returncode}\n{done.stdout}\n{done.stderr}")
    return taken


class OurWay:
    """``grader grade CLASS --out GRADES``, with its isolation and its diagnosis."""

    takes_class = True

    def __init__(self, assignment: Assignment, folder: Path) -> None:
        self._assignment, self._folder = assignment, folder

    def seconds(self, submitted: list[Submitted]) -> float:
        members, grades = self._folder / f"class{len(submitted)}", self._folder / "grades"
        if not members.exists():
            for one in submitted:
                path = members / one.student / self._assignment.name / f"{self._assignment.stem}.ipynb"
                _write(path, (new_code_cell(source) for _, source in one.cells))
        shutil.rmtree(grades, ignore_errors=True)
        command = [HERE / "grader", "grade", members, "--out", grades, "--course", ROOT]
        return spent(command, self._folder, XDG_CACHE_HOME=str(self._folder / "cache"))


class Pytest:
    """``pytest SUITE --submission FILE``."""

    takes_class = False

    def __init__(self, assignment: Assignment, folder: Path, *more: str) -> None:
        self._folder = folder
        suite = assignment.suite_path
        self._command = [HERE / "pytest", "-q", "-p", "no:cacheprovider", *more, suite, "--submission"]

    def seconds(self, submitted: list[Submitted]) -> float:
        taken = 0.0
        for one in submitted:
            path = self._folder / f"{one.student}.py"
            path.write_text("\n\n".join(source for _, source in one.cells), encoding="utf-8")
            taken += spent([*self._command, path], self._folder, ok=(1 if one.wrong else 0,))
        return taken


class Nbgrader:
    """``nbgrader autograde chapter`` without our plugin; ``checks`` are the locked cells, by exercise."""

    takes_class = True

    def __init__(self, folder: Path, checks: dict[str, str], some: Submitted, *, is_whole: bool) -> None:
        self._folder, self._checks, self._is_whole = folder, checks, is_whole
        blank = [(name, source if name is None else "raise NotImplementedError") for name, source in some.cells]
        _write(folder / "source" / "chapter" / "chapter.ipynb", self._cells(blank))
        (folder / "nbgrader_config.py").write_text("")
        spent([HERE / "nbgrader", "generate_assignment", "chapter"], folder)
        shutil.copy(folder / "gradebook.db", folder / "gradebook.before")

    def seconds(self, submitted: list[Submitted]) -> float:
        for name in ("submitted", "autograded"):
            shutil.rmtree(self._folder / name, ignore_errors=True)
        for one in submitted:
            _write(self._folder / "submitted" / one.student / "chapter" / "chapter.ipynb", self._cells(one.cells))
        shutil.copy(self._folder / "gradebook.before", self._folder / "gradebook.db")
        taken = spent([HERE / "nbgrader", "autograde", "chapter"], self._folder)
        with Gradebook(f"sqlite:///{self._folder / 'gradebook.db'}") as book:
            for one in submitted:
                (notebook,) = book.find_submission("chapter", one.student).notebooks
                passed = {grade.name for grade in notebook.grades if grade.auto_score == grade.max_score}
                _verify(one, {name: name in passed for name in self._checks}, self._is_whole)
        return taken

    def _cells(self, sources: list[tuple[str | None, str]]) -> Iterable[nbformat.NotebookNode]:
        for number, (name, source) in enumerate(sources):
            marks = {"schema_version": 3, "grade_id": f"solution{number}", "locked": False, "task": False}
            solution = {**marks, "grade": False, "solution": True}
            yield new_code_cell(source, metadata={} if name is None else {"nbgrader": solution})
            if name is not None:
                test = {**marks, "grade_id": name, "locked": True, "points": 1, "grade": True, "solution": False}
                yield new_code_cell(self._checks[name], metadata={"nbgrader": test})


class Otter:
    """``otter run -a autograder.zip NOTEBOOK``; ``checks`` are the bodies of the test cases, by exercise."""

    takes_class = False

    def __init__(self, python: Path, folder: Path, checks: dict[str, str], *, is_whole: bool) -> None:
        self._otter, self._folder, self._is_whole = python.parent / "otter", folder, is_whole
        (folder / "tests").mkdir(parents=True)
        for name, check in checks.items():
            names = [f'{one} = env["{one}"]' for one in checks if one in check and not is_whole]
            lines = [*names, *check.splitlines()]
            (folder / "tests" / f"{name}.py").write_text(
                "import numpy as np\nfrom otter.test_files import test_case\n\nOK_FORMAT = False\n"
                f'name = "{name}"\npoints = 1\n\n\n@test_case()\ndef test_it(env):\n'
                + "".join(f"    {line}\n" for line in lines)
            )
        command = [self._otter, "generate", "-t", "tests", "-o", "autograder.zip"]
        spent([*command, "--no-environment", "--no-requirements"], folder)

    def seconds(self, submitted: list[Submitted]) -> float:
        taken = 0.0
        for one in submitted:
            notebook = self._folder / f"{one.student}.ipynb"
            _write(notebook, (new_code_cell(source) for _, source in one.cells))
            taken += spent([self._otter, "run", "-a", "autograder.zip", notebook], self._folder)
            tests = json.loads((self._folder / "results.json").read_text(encoding="utf-8"))["tests"]
            found = {test["name"]: test["score"] == test["max_score"] for test in tests if "max_score" in test}
            _verify(one, found, self._is_whole)
        return taken


def _verify(one: Submitted, passed: dict[str, bool], is_whole: bool) -> None:
    """Hold a peer to its work: what is timed must have judged. A few fixed inputs need not find every mistake."""
    if one.wrong is None:
        assert passed
        assert all(passed.values()), (one.student, passed)
    elif is_whole:
        assert not passed[one.wrong], (one.student, one.wrong)


def _write(path: Path, cells: Iterable[nbformat.NotebookNode]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(new_notebook(cells=list(cells), metadata=_KERNEL), path)
