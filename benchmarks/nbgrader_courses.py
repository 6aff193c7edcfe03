"""How many cells of tests of other people's nbgrader courses mean from outside what they mean in their notebook.

    python benchmarks/nbgrader_courses.py FOLDER... [--cells] [--jobs N] [--json]

Each FOLDER is a copy of a course, or anything with graded source notebooks somewhere below it, or one such notebook.
Every notebook that has
solutions in it is run cell by cell in one process, without a kernel: the cells of tests that pass there with the
committed solution are those that can be lifted at all. Then the notebooks are imported, and a right and an untouched
submission are graded by what was lifted. Nothing of the folders is kept, and their code runs with your rights.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from pathlib import Path

from grader.authoring import Fate, import_nbgrader
from grader.authoring.nbcourse import Notebook, Role, read_nbgrader_course, released
from grader.course import CourseError, load_course
from grader.course.percent import without_solution
from grader.grading import Judge
from grader.grading.no_verdict import NoVerdict
from grader.sandbox.isolation import find_isolation
from grader.submission import Cell, Submission

_SECONDS = 120
# Runs the cells of a document of sources in order; says of each whether it ended without an exception.
_RUNNER = """
import contextlib, io, json, sys, warnings
warnings.simplefilter("ignore")
try:
    import matplotlib; matplotlib.use("Agg")
except ImportError:
    pass
from IPython.core.inputtransformer2 import TransformerManager
from IPython.core.interactiveshell import InteractiveShell
shell = InteractiveShell.instance()
told = []
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    for source in json.load(sys.stdin):
        told.append(bool(shell.run_cell(source, silent=True).success))
sys.stdout = sys.__stdout__
print("\\n" + json.dumps(told))
"""


@dataclass
class Found:
    """What became of one notebook."""

    path: str
    tests: int = 0
    pass_in_one_process: int = 0
    lifted_of_these: int = 0
    seconds: float = 0.0
    right_full: bool | None = None
    untouched_nothing: bool | None = None
    missed: list[str] = field(default_factory=list)


def notebooks(folder: Path) -> Iterator[Path]:
    """Yield the notebooks below a folder that have both solutions and cells of tests."""
    for path in [folder] if folder.is_file() else sorted(folder.rglob("*.ipynb")):
        if any(part.startswith(".") for part in path.relative_to(folder).parts):
            continue
        try:
            cells = json.loads(path.read_text(encoding="utf-8")).get("cells", [])
        except (OSError, ValueError, AttributeError):
            continue
        known = [cell.get("metadata", {}).get("nbgrader") or {} for cell in cells]
        text = "".join("".join(cell.get("source", "")) for cell in cells)
        graded = any(one.get("grade") and not one.get("solution") for one in known)
        if graded and "BEGIN SOLUTION" in text:
            yield path


def laid_out(folders: list[Path], root: Path) -> dict[str, str]:
    """Copy notebooks with what lies beside them to where nbgrader has them; return where each came from."""
    origins: dict[str, str] = {}
    for folder in folders:
        for path in notebooks(folder):
            name = f"a{len(origins):03}"
            place = root / "source" / name
            place.mkdir(parents=True)
            for beside in path.parent.iterdir():
                if beside.suffix != ".ipynb" and not beside.name.startswith("."):
                    copy = shutil.copytree if beside.is_dir() else shutil.copyfile
                    copy(beside, place / beside.name)
            shutil.copyfile(path, place / path.name)
            origins[name] = str(path.relative_to(folder.parent))
    return origins


def passing(notebook: Notebook) -> set[str]:
    """Return the names of the cells of tests that pass where all cells run in one process."""
    code = [cell for cell in notebook.cells if cell.code]
    try:
        done = subprocess.run(
            [sys.executable, "-c", _RUNNER], input=json.dumps([cell.source for cell in code]), text=True,
            capture_output=True, cwd=notebook.folder, timeout=_SECONDS, check=False,
        )  # fmt: skip
        told = json.loads(done.stdout.strip().split("\n")[-1])
    except (subprocess.TimeoutExpired, ValueError):
        return set()
    return {cell.grade_id for cell, well in zip(code, told, strict=False) if well and cell.role is Role.TEST}


def submissions(notebook: Notebook) -> tuple[Submission, Submission]:
    """Return what a student hands in who wrote the solution, and one who wrote nothing."""
    code = [cell for cell in notebook.cells if cell.code]
    named = {cell.grade_id: number for number, cell in enumerate(code, 1) if cell.grade_id}
    given = frozenset(number for number, cell in enumerate(code, 1) if cell.grade_id and cell.role is Role.TEST)

    def without(source: str) -> str:
        marks = notebook.marks
        plain = source.replace(marks.begin_solution, "BEGIN SOLUTION").replace(marks.end_solution, "END SOLUTION")
        lines = [
            line.replace(line.strip(), f"### {mark} SOLUTION")
            if (mark := next((one for one in ("BEGIN", "END") if f"{one} SOLUTION" in line), None))
            else line
            for line in plain.split("\n")
        ]
        return without_solution("\n".join(lines), "")

    def of(role: Role, source: str, *, solved: bool) -> str:
        if role is Role.TEST:
            return released(source, notebook.marks)
        if solved or role is Role.GIVEN:
            return source
        return without(source) if notebook.marks.begin_solution in source else "raise NotImplementedError"

    right, untouched = (
        Submission(
            f"{notebook.name}.ipynb",
            tuple(Cell(number, of(cell.role, cell.source, solved=solved)) for number, cell in enumerate(code, 1)),
            named=named,
            given=given,
        )
        for solved in (True, False)
    )
    return right, untouched


def measure(folders: list[Path], jobs: int) -> tuple[list[Found], float]:
    """Import every notebook and grade by it; return what became of each, and the seconds that the import took."""
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary) / "course"
        origins = laid_out(folders, root)
        read, _ = read_nbgrader_course(root)
        found = {one.assignment: Found(origins[one.assignment]) for one in read}
        times: list[float] = []

        def advance(done: int, total: int) -> None:
            times.append(time.perf_counter())
            print(f"\rimported {done} of {total}", end="\n" if done == total else "", file=sys.stderr, flush=True)

        adoption = import_nbgrader(root, Path(temporary) / "new", language="en", jobs=jobs, advance=advance)
        for one, (began, ended) in zip(read, pairwise(times), strict=True):
            found[one.assignment].seconds = ended - began if jobs == 1 else 0.0
        for one in read:
            row = found[one.assignment]
            passed = passing(one)
            cells = [
                cell for cell in adoption.cells if cell.assignment == one.assignment and cell.fate is not Fate.PERSON
            ]
            row.tests, row.pass_in_one_process = len(cells), sum(cell.grade_id in passed for cell in cells)
            for cell in cells:
                if cell.grade_id in passed and cell.fate is Fate.LIFTED:
                    row.lifted_of_these += 1
                elif cell.grade_id in passed:
                    row.missed.append(f"{cell.grade_id}: {cell.reason}: {cell.what}")
        if adoption.course:
            course = load_course(Path(adoption.course))
            with Judge(find_isolation(), course.limits, diagnose=False) as judge:
                for one in read:
                    assignment = next((a for a in course.assignments if a.nbgrader == one.path), None)
                    if assignment is None:
                        continue
                    tested = frozenset(exercise.name for exercise in assignment.tested)
                    try:
                        grades = [judge.grade(each, assignment, "student01", 1, tested) for each in submissions(one)]
                    except NoVerdict as problem:
                        found[one.assignment].missed.append(str(problem))
                        continue
                    right, untouched = ([test.status for e in g.exercises for test in e.tests] for g in grades)
                    found[one.assignment].right_full = all(status == "passed" for status in right)
                    found[one.assignment].untouched_nothing = not any(status == "passed" for status in untouched)
        return list(found.values()), times[-1] - times[0]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--cells", action="store_true", help="name what was not lifted")
    parser.add_argument("--jobs", type=int, default=1, help="processes that import; with one, each notebook is timed")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    try:
        found, seconds = measure(arguments.folders, arguments.jobs)
    except CourseError as problem:
        sys.exit(str(problem))
    if arguments.json:
        print(json.dumps([asdict(one) for one in found], indent=2))
        return
    for one in found:
        if arguments.cells:
            print(
                f"{one.path}: {one.lifted_of_these} of {one.pass_in_one_process} of {one.tests}, {one.seconds:.1f} s",
                one.right_full,
                one.untouched_nothing,
            )
            print(*(f"    {line}"[:240] for line in one.missed), sep="\n")
    passed, lifted = sum(one.pass_in_one_process for one in found), sum(one.lifted_of_these for one in found)
    share = 100 * lifted / passed if passed else 0.0
    print(f"{len(found)} notebooks, {sum(one.tests for one in found)} cells of tests, {passed} pass in one process")
    print(f"{lifted} of these are lifted ({share:.0f} %); the import took {seconds:.0f} s")
    graded = [one for one in found if one.right_full is not None]
    right, none = sum(bool(one.right_full) for one in graded), sum(bool(one.untouched_nothing) for one in graded)
    print(f"of {len(graded)} assignments {right} give a right submission all, {none} an untouched one nothing")


if __name__ == "__main__":
    main()
