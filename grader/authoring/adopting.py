"""`grader import-nbgrader`: an nbgrader course with tests in its notebooks becomes a course of ours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Literal

import msgspec

from grader.authoring.files import course_file, remove_assignment, safe_name, unused, write_assignment
from grader.authoring.folder import new_folder, write
from grader.authoring.lifting import LiftedTest, Lifter
from grader.authoring.nbcourse import Cell, Notebook, Role, read_nbgrader_course
from grader.authoring.proving import Prover
from grader.authoring.reasons import NotLifted, Reason
from grader.course import Assignment, CourseError, GradingLimits, Text
from grader.verification.proof import Problem


class Fate(StrEnum):
    """What became of a cell that gives points."""

    LIFTED = "lifted"
    PERSON = "person"
    NOT_LIFTED = "not_lifted"


@dataclass(frozen=True)
class Adopted:
    """One cell that gives points, and what became of it.

    Attributes
    ----------
    reason : Reason or None
        Why it was not lifted.
    what : str
        What the reason is about: a name, or the words of the failure.
    """

    assignment: str
    notebook: str
    grade_id: str
    points: float
    fate: Fate
    reason: Reason | None = None
    what: str = ""


@dataclass(frozen=True)
class Adoption:
    """The course that was written, every cell that gives points, and what of the course an author has to look at."""

    course: str
    cells: tuple[Adopted, ...]
    problems: tuple[Problem, ...] = ()
    schema: Literal["adoption/1"] = "adoption/1"

    def count(self, fate: Fate) -> int:
        """Return how many cells met a fate."""
        return sum(one.fate is fate for one in self.cells)

    def to_json(self) -> bytes:
        """Return the JSON form."""
        return msgspec.json.format(msgspec.json.encode(self), indent=2) + b"\n"


def import_nbgrader(
    root: Path,
    target: Path,
    *,
    source: str | None = None,
    language: str = "ko",
    advance: Callable[[int, int], None] = lambda done, total: None,
) -> Adoption:
    """Make a course from an nbgrader course, into which nothing is ever written.

    Parameters
    ----------
    target : Path
        A new or empty folder outside of it. It stays away when nothing can be lifted.
    source : str, optional
        The name of the source folder; by default what the nbgrader course's configuration says.
    language : str
        In which students read their feedback.
    advance : callable
        Told how many notebooks are done, of how many.

    Raises
    ------
    CourseError
        if the nbgrader course cannot be read, or the new one cannot be written.
    """
    if target.resolve().is_relative_to(root.resolve()):
        raise CourseError(f"{target} lies in the nbgrader course, which is left as it is; name a folder outside of it")
    notebooks = read_nbgrader_course(root, source)
    named = list(zip(_names(notebooks), notebooks, strict=True))
    reports: list[Adopted] = []
    problems: list[Problem] = []
    entries: list[tuple[str, Notebook]] = []
    try:
        with new_folder(target), Prover(GradingLimits()) as prover:
            for number, (name, notebook) in enumerate(named):
                advance(number, len(named))
                found, wrong = _adopt(notebook, Assignment(name, Text(name), target), prover)
                reports += found
                problems += wrong
                if any(one.fate is Fate.LIFTED for one in found):
                    entries.append((name, notebook))
            advance(len(named), len(named))
            if not entries:
                raise _NothingLifted
            write(target / "course.toml", course_file(root.resolve().name, entries, language))
    except _NothingLifted:
        return Adoption("", tuple(reports))
    return Adoption(str(target), tuple(reports), tuple(problems))


class _NothingLifted(Exception):
    """There is no course to write."""


def _adopt(notebook: Notebook, assignment: Assignment, prover: Prover) -> tuple[list[Adopted], tuple[Problem, ...]]:
    """Write what belongs to one notebook; return what became of its cells, and what is wrong beside.

    Nothing stays if nothing was lifted.
    """
    lifter = Lifter(notebook)
    tests: dict[str, LiftedTest] = {}
    refused: dict[int, NotLifted] = {}
    for place, cell in enumerate(notebook.cells):
        if cell.role is Role.TEST:
            try:
                tests[cell.grade_id] = lifter.lift(place)
            except NotLifted as problem:
                refused[place] = problem
    failed: dict[str, str] = {}
    problems: tuple[Problem, ...] = ()
    if tests:
        write_assignment(assignment, notebook, tests)
        judged = prover.judge(notebook, assignment)
        failed, problems = judged.failed, judged.problems
        remove_assignment(assignment)
        if proven := {name: test for name, test in tests.items() if name not in failed}:
            write_assignment(assignment, notebook, proven)

    def report(place: int, cell: Cell) -> Adopted:
        about = notebook.assignment, notebook.name, cell.grade_id, cell.points
        if cell.role is Role.PERSON:
            return Adopted(*about, Fate.PERSON)
        if place in refused:
            return Adopted(*about, Fate.NOT_LIFTED, refused[place].reason, refused[place].what)
        if cell.grade_id in failed:
            return Adopted(*about, Fate.NOT_LIFTED, Reason.UNPROVEN, failed[cell.grade_id])
        return Adopted(*about, Fate.LIFTED)

    giving = (Role.TEST, Role.PERSON)
    return [report(place, cell) for place, cell in enumerate(notebook.cells) if cell.role in giving], problems


def _names(notebooks: list[Notebook]) -> list[str]:
    """Return a name for each notebook's assignment: nbgrader's, with the notebook's own where there are several."""
    taken: list[str] = []
    for one in notebooks:
        alone = sum(other.assignment == one.assignment for other in notebooks) == 1
        name = safe_name(one.assignment if alone else f"{one.assignment}_{one.name}")
        taken.append(unused(name, taken))
    return taken
