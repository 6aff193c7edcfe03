"""Submissions per second of `grader grade`, nbgrader, Otter-Grader and plain pytest on the same class, side by side.

    python benchmarks/peers.py [--students 100] [--peers-students 6] [--rounds 3] [--otter PYTHON] [ASSIGNMENT ...]

The same in all: the submissions, notebooks with one code cell for each exercise, every second one with a known
misconception in one exercise; the functions that are judged; and the machine, whose commands run in turn, round by
round, each as its users run it, with its defaults, from a cold start to its end.

Not the same, and to the disadvantage of `grader grade`: it runs the hidden suite of the chapter as it is, with inputs
drawn for each student, isolation, and a diagnosis of what is wrong. The peers compare each function with the reference
on a few fixed inputs at a relative tolerance of 1e-6, written once for all three (`CHECKS`): for nbgrader as locked
test cells, for Otter as test cases, for pytest as test functions. None of them isolates.

- ``nbgrader autograde`` without our plugin, over all submissions in one command: a kernel for each notebook.
- ``otter run``, a command for each submission. Otter is installed into an environment of its own, made with `uv` or
  `venv` unless ``--otter`` names the Python of one; where that cannot be done it is left out.
- ``pytest``, a cold process for each submission, whose cells are one module.

The last rows are a student's whole course: one submission of each assignment, in the sum of their times.

The peers are given fewer submissions, since they take seconds for each. nbgrader's own start is then shared by
fewer than ours is: for a figure without that, give both the same with --peers-students.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import numpy as np
from diagnosis import known_by, wrong
from nbformat.v4 import new_code_cell, new_notebook
from peers_checks import CHECKS

from grader.course import Assignment, load_course
from grader.suite.reference import load_reference

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(sys.executable).parent
KERNEL = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}


class Peers:
    """One assignment, its class, and each command that grades it; every method returns submissions a second."""

    def __init__(self, assignment: Assignment, students: int, fewer: int, otter: Path | None, folder: Path) -> None:
        self.folder = folder
        self._assignment = assignment
        self._students = [f"student{number:05}" for number in range(1, students + 1)]
        self._few = self._students[:fewer]
        self._otter = otter
        reference = load_reference(next(assignment.suite_path.glob("test_*.py")))
        self._checks = {name: _assertions(body, vars(reference)) for name, body in CHECKS[assignment.name].items()}
        self._cells = {}
        for number, student in enumerate(self._students):
            cells = [cell for cell in assignment.cells if not cell.markdown]
            sources = [cell.source for cell in cells]
            if number % 2:
                sources = [cell.source for cell in wrong(assignment, known_by(assignment), number, False).cells]
            self._cells[student] = list(zip((cell.exercise for cell in cells), sources, strict=True))
        self._write_class()
        self._write_nbgrader()
        self._write_otter()
        self._write_pytest()

    def grader(self) -> float:
        """``grader grade CLASS --out GRADES``."""
        shutil.rmtree(self.folder / "grades", ignore_errors=True)
        command = [HERE / "grader", "grade", self.folder / "class", "--out", self.folder / "grades"]
        return self._rate(self._students, [*command, "--course", ROOT], cwd=self.folder)

    def nbgrader(self) -> float:
        """``nbgrader autograde chapter``."""
        folder = self.folder / "nbgrader"
        shutil.rmtree(folder / "autograded", ignore_errors=True)
        shutil.copy(folder / "gradebook.before", folder / "gradebook.db")
        rate = self._rate(self._few, [HERE / "nbgrader", "autograde", "chapter"], cwd=folder)
        graded = len(list((folder / "autograded").glob("*/chapter/*.ipynb")))
        assert graded == len(self._few), f"nbgrader graded {graded} of {len(self._few)}"
        return rate

    def otter(self) -> float:
        """``otter run -a autograder.zip NOTEBOOK``."""
        assert self._otter is not None
        commands = [
            [self._otter.parent / "otter", "run", "-a", self.folder / "otter" / "autograder.zip",
             self.folder / "class" / student / self._assignment.name / f"{self._assignment.stem}.ipynb"]
            for student in self._few
        ]  # fmt: skip
        return self._rate(self._few, *commands, cwd=self.folder / "otter")

    def pytest(self) -> float:
        """``pytest test_chapter.py`` in a folder with ``submission.py``."""
        command = [HERE / "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:grader", "test_chapter.py"]
        began = time.perf_counter()
        for number, student in enumerate(self._few):
            _run(command, self.folder / "pytest" / student, ok=(0, 1) if number % 2 else (0,))
        return len(self._few) / (time.perf_counter() - began)

    def _rate(self, students: list[str], *commands: list[object], cwd: Path) -> float:
        began = time.perf_counter()
        for command in commands:
            _run(command, cwd)
        return len(students) / (time.perf_counter() - began)

    def _write_class(self) -> None:
        for student, cells in self._cells.items():
            path = self.folder / "class" / student / self._assignment.name / f"{self._assignment.stem}.ipynb"
            path.parent.mkdir(parents=True)
            nbformat.write(new_notebook(cells=[new_code_cell(source) for _, source in cells], metadata=KERNEL), path)

    def _write_nbgrader(self) -> None:
        folder = self.folder / "nbgrader"

        def notebook(sources: list[tuple[str | None, str]]) -> nbformat.NotebookNode:
            cells = []
            for number, (name, source) in enumerate(sources):
                cells.append(new_code_cell(source))
                if name is None:
                    continue
                marks = {"schema_version": 3, "grade_id": f"solution{number}", "locked": False, "task": False}
                cells[-1].metadata["nbgrader"] = {**marks, "grade": False, "solution": True}
                cells.append(new_code_cell(self._checks[name]))
                marks |= {"grade_id": f"test_{name}", "locked": True, "points": 1}
                cells[-1].metadata["nbgrader"] = {**marks, "grade": True, "solution": False}
            return new_notebook(cells=cells, metadata=KERNEL)

        def write(path: Path, sources: list[tuple[str | None, str]]) -> None:
            path.parent.mkdir(parents=True)
            nbformat.write(notebook(sources), path)

        blank = [
            (name, source if name is None else "raise NotImplementedError")
            for name, source in self._cells["student00001"]
        ]
        write(folder / "source" / "chapter" / "chapter.ipynb", blank)
        (folder / "nbgrader_config.py").write_text("")
        _run([HERE / "nbgrader", "generate_assignment", "chapter"], folder)
        for student in self._few:
            write(folder / "submitted" / student / "chapter" / "chapter.ipynb", self._cells[student])
        shutil.copy(folder / "gradebook.db", folder / "gradebook.before")

    def _write_otter(self) -> None:
        if self._otter is None:
            return
        tests = self.folder / "otter" / "tests"
        tests.mkdir(parents=True)
        for name, check in self._checks.items():
            lines = [*(f'{one} = env["{one}"]' for one in self._checks if one in check), *check.splitlines()]
            (tests / f"{name}.py").write_text(
                "import numpy as np\nfrom otter.test_files import test_case\n\nOK_FORMAT = False\n"
                f'name = "{name}"\npoints = 1\n\n\n@test_case()\ndef test_it(env):\n{_indented(lines)}\n'
            )
        command = [self._otter.parent / "otter", "generate", "-t", "tests", "-o", "autograder.zip"]
        _run([*command, "--no-environment", "--no-requirements"], self.folder / "otter")

    def _write_pytest(self) -> None:
        tests = "import numpy as np\nfrom submission import *\n\n" + "\n\n".join(
            f"def test_the_{name}():\n{_indented(check.splitlines())}" for name, check in self._checks.items()
        )
        for student in self._few:
            folder = self.folder / "pytest" / student
            folder.mkdir(parents=True)
            (folder / "test_chapter.py").write_text(tests)
            (folder / "submission.py").write_text("\n\n".join(source for _, source in self._cells[student]))


def _assertions(body: str, reference: dict[str, object]) -> str:
    """Return a check with what the reference gives written into it."""
    namespace: dict[str, Any] = {**reference, "np": np}
    exec(body, namespace)
    expected = [np.asarray(one).tolist() for one in namespace["result"]]
    return (
        f"{body.strip()}\nfor found, expected in zip(result, {expected!r}, strict=True):\n"
        "    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-9)"
    )


def _indented(lines: list[str]) -> str:
    return "\n".join(f"    {line}" for line in lines)


def _run(command: list[object], cwd: Path, ok: tuple[int, ...] = (0,)) -> None:
    """Run a command whose environment is activated, and show what it said if it failed."""
    words = [str(word) for word in command]
    path = f"{Path(words[0]).parent}:{os.environ['PATH']}"
    done = subprocess.run(words, cwd=cwd, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False)
    if done.returncode not in ok:
        raise SystemExit(f"{' '.join(words)} ended with {done.returncode}\n{done.stdout}\n{done.stderr}")


def install_otter(folder: Path) -> Path | None:
    """Return the Python of a new environment with Otter-Grader; None, having said so, where it cannot be made."""
    python = folder / "bin" / "python"
    packages = ["otter-grader", "ipykernel", "numpy"]
    uv = shutil.which("uv")
    try:
        if uv:
            _run([uv, "venv", "--python", sys.executable, folder], Path.cwd())
            _run([uv, "pip", "install", "--python", python, *packages], Path.cwd())
        else:
            venv.create(folder, with_pip=True)
            _run([python, "-m", "pip", "install", *packages], Path.cwd())
    except (SystemExit, OSError, subprocess.CalledProcessError) as problem:
        print(f"Otter-Grader is left out, it could not be installed: {problem}", file=sys.stderr)
        return None
    return python


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--students", type=int, default=100)
    parser.add_argument("--peers-students", type=int, default=6)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--otter", type=Path, help="the Python of an environment that has otter-grader")
    parser.add_argument("assignment", nargs="*", default=list(CHECKS))
    options = parser.parse_args()
    course = load_course(ROOT)
    with tempfile.TemporaryDirectory() as name:
        otter = options.otter.absolute() if options.otter else install_otter(Path(name) / "environment")
        fewer = min(options.students, options.peers_students)
        print("| assignment | command | submissions | submissions per second (range) | `grader grade` against it |")
        print("|---|---|---|---|---|")
        whole: dict[str, list[float]] = {}
        for number, assignment in enumerate(map(course.assignment, options.assignment)):
            folder = Path(name) / str(number)
            folder.mkdir()
            peers = Peers(assignment, options.students, fewer, otter, folder)
            ways: dict[str, Callable[[], float]] = {"grader grade": peers.grader, "nbgrader autograde": peers.nbgrader}
            if otter:
                ways["otter run"] = peers.otter
            ways["pytest"] = peers.pytest
            rates: dict[str, list[float]] = {way: [] for way in ways}
            for _ in range(options.rounds):
                for way, measure in ways.items():
                    rates[way].append(measure())
            _show(assignment.name, rates, options.students, fewer)
            for way, found in rates.items():
                before = whole.get(way, [0.0] * options.rounds)
                whole[way] = [seconds + 1 / rate for seconds, rate in zip(before, found, strict=True)]
        if len(options.assignment) > 1:
            rates = {way: [1 / seconds for seconds in found] for way, found in whole.items()}
            _show("all of them", rates, options.students, fewer)


def _show(name: str, rates: dict[str, list[float]], students: int, fewer: int) -> None:
    for way, found in rates.items():
        # Machines drift: what is compared was measured in the same round.
        ratios = [one / other for one, other in zip(rates["grader grade"], found, strict=True)]
        print(
            f"| {name} | `{way}` | {students if way == 'grader grade' else fewer} | {statistics.median(found):.2f} "
            f"({min(found):.2f}-{max(found):.2f}) | {statistics.median(ratios):.1f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
