"""`grader import-nbgrader`: an nbgrader course with tests in its notebooks becomes a course of ours."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import msgspec

from grader.authoring.files import course_file, remove_assignment, safe_name, unused, write_assignment
from grader.authoring.folder import remove_empty, resumed_folder, write
from grader.authoring.journal import JOURNAL, Adopted, Done, Fate, Journal
from grader.authoring.lifting import LiftedTest, Lifter
from grader.authoring.nbcourse import Cell, Notebook, Role, Unread, read_nbgrader_course, released
from grader.authoring.packages import modules_of, packages_of
from grader.authoring.parallel import in_processes
from grader.authoring.proving import Prover, solved_notebook
from grader.authoring.reasons import NotLifted, Reason
from grader.course import Assignment, CourseError, GradingLimits, Text
from grader.verification.proof import Problem

_MOST_NAMES = 5


@dataclass(frozen=True)
class Adoption:
    """The course that was written, every cell of tests, what an author has to look at, and what was not read."""

    course: str
    cells: tuple[Adopted, ...]
    problems: tuple[Problem, ...] = ()
    unread: tuple[Unread, ...] = ()
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
    jobs: int = 1,
    advance: Callable[[int, int], None] = lambda done, total: None,
) -> Adoption:
    """Make a course from an nbgrader course, into which nothing is ever written.

    Parameters
    ----------
    target : Path
        A new or empty folder outside of it, or one in which an import was interrupted: that goes on. It stays away when
        nothing can be lifted.
    source : str, optional
        The name of the source folder; by default what the nbgrader course's configuration says.
    language : str
        In which students read their feedback.
    jobs : int
        How many processes read notebooks.
    advance : callable
        Told how many notebooks are done, of how many.

    Raises
    ------
    CourseError
        if there is no nbgrader course, or the new one cannot be written.
    """
    if target.resolve().is_relative_to(root.resolve()):
        raise CourseError(f"{target} lies in the nbgrader course, which is left as it is; name a folder outside of it")
    notebooks, unread = read_nbgrader_course(root, source)
    named = list(zip(_names(notebooks), notebooks, strict=True))
    with resumed_folder(target, JOURNAL), Journal(target / JOURNAL) as journal:
        todo = [one for one in named if not journal.knows(one[1].path, one[1])]
        refused: dict[str, str] = {}
        advance(len(named) - len(todo), len(named))
        for number, (notebook, done) in enumerate(in_processes(_adopted, [(*one, target) for one in todo], jobs), 1):
            if isinstance(done, Done):
                journal.note(notebook.path, notebook, done)
            else:
                refused[notebook.path] = done
            advance(len(named) - len(todo) + number, len(named))
        unread += (Unread(one.path, refused[one.path]) for _, one in named if one.path in refused)
        reports = [one for _, notebook in named for one in journal.of(notebook.path).cells]
        problems = [one for _, notebook in named for one in journal.of(notebook.path).problems]
        lifted = [
            (name, notebook, journal.of(notebook.path).preload)
            for name, notebook in named
            if any(one.fate is Fate.LIFTED for one in journal.of(notebook.path).cells)
        ]
        if lifted:
            write(target / "course.toml", course_file(root.resolve().name, lifted, language))
        journal.finish()
    if not lifted:
        remove_empty(target)
        return Adoption("", tuple(reports), unread=tuple(unread))
    return Adoption(str(target), tuple(reports), tuple(problems), tuple(unread))


def _adopted(name: str, notebook: Notebook, target: Path) -> tuple[Notebook, Done | str]:
    """Make an assignment of a notebook; return the two with what became of it, or why it cannot be read."""
    modules = modules_of(notebook)
    assignment = Assignment(name, Text(name), target, packages=packages_of(modules), preload=modules)
    remove_assignment(assignment)  # what an interrupted import left of it
    try:
        return notebook, _adopt(notebook, assignment)
    except CourseError as problem:
        remove_assignment(assignment)
        return notebook, str(problem)


def _adopt(notebook: Notebook, assignment: Assignment) -> Done:
    """Write what belongs to one notebook; return what became of it.

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
    preload: tuple[str, ...] = ()
    if tests:
        write_assignment(assignment, notebook, tests)
        with Prover(GradingLimits(), assignment) as prover:
            judged, preload = prover.judge(solved_notebook(notebook, assignment)), prover.preload
        failed, problems = judged.failed, judged.problems
        remove_assignment(assignment)
        if proven := {name: test for name, test in tests.items() if name not in failed}:
            seen = _seen(notebook, proven)
            marked = {
                name: replace(test, is_visible=name in seen, is_passed_untouched=bool(judged.untouched[name]))
                for name, test in proven.items()
            }
            write_assignment(assignment, notebook, marked)
            problems += _told_as_seen(notebook, seen, len(proven))

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
    cells = tuple(report(place, cell) for place, cell in enumerate(notebook.cells) if cell.role in giving)
    return Done(cells, problems, preload)


def _seen(notebook: Notebook, lifted: Collection[str]) -> list[str]:
    """Return which lifted cells students get as a whole: what these expect can be copied."""
    return [
        cell.grade_id
        for cell in notebook.cells
        if cell.grade_id in lifted and released(cell.source, notebook.marks) == cell.source
    ]


def _told_as_seen(notebook: Notebook, seen: Sequence[str], lifted: int) -> tuple[Problem, ...]:
    if not seen:
        return ()
    tests = ", ".join(seen[:_MOST_NAMES]) + (", …" if len(seen) > _MOST_NAMES else "")
    return (Problem("seen", notebook.path, {"tests": tests, "count": str(len(seen)), "total": str(lifted)}),)


def _names(notebooks: list[Notebook]) -> list[str]:
    """Return a name for each notebook's assignment: nbgrader's, with the notebook's own where there are several."""
    taken: list[str] = []
    for one in notebooks:
        alone = sum(other.assignment == one.assignment for other in notebooks) == 1
        name = safe_name(one.assignment if alone else f"{one.assignment}_{one.name}")
        taken.append(unused(name, taken))
    return taken
