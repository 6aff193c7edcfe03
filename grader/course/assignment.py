"""One authored file, what its cells say, and what belongs to it."""

from __future__ import annotations

import datetime
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import msgspec

from grader.course.environment import (
    MAX_BYTES,
    MAX_FILES,
    NO_LIMITS,
    PUBLIC_CHECKS,
    PUBLIC_TEXTS,
    Environment,
    OwnLimits,
    authored_among,
    files_beside,
)
from grader.course.given import Given, given_by
from grader.course.percent import AuthoredCell, AuthoringError, parse_authored, without_solution
from grader.course.policy import Counts, LateRule
from grader.course.problem import CourseError
from grader.course.seeds import Seed
from grader.course.tables import GradingLimits
from grader.course.text import Text
from grader.submission import Released


@dataclass(frozen=True)
class Exercise:
    """A function or class worth points.

    ``requires`` names the exercises whose code it uses, ``forbids`` the packages that it may not be solved with. The
    points of an ``extra`` one are above the maximum. Those of a ``manual`` one a person gives, and it has no test. One
    that is judged ``here`` meets a notebook as it is when the cells above the exercise's own have run.
    """

    name: str
    points: float
    requires: tuple[str, ...] = ()
    forbids: frozenset[str] = frozenset()
    extra: bool = False
    manual: bool = False
    here: bool = False


@dataclass(frozen=True)
class Assignment:
    """One authored file and what belongs to it.

    Attributes
    ----------
    nbgrader : str
        ``<assignment>/<notebook>`` where nbgrader knows it by other names than its own and its file's.
    due : datetime, optional
        When it is to be handed in, with an offset from UTC; ``late`` says what it costs to be later.
    published : bool or datetime
        Whether, or from when on, students may see their grades.
    extra_most : float, optional
        Points above the maximum count up to this; by default all of them.
    counts : Counts
        Which of several attempts counts.
    modules : tuple of (str, tuple of str)
        Modules that submissions may import, with the names that each gives as far as this assignment knows them.
    packages : tuple of str
        Packages that submissions may import besides NumPy.
    subjects : tuple of str
        What it is about: hints may use the words of these, and of no other.
    needs : tuple of str
        What the hidden tests, or what they call, import on the grading side, by its name in an import.
    preload : tuple of str
        Packages that are imported once, and not in each exercise of each submission.
    own_limits : OwnLimits
        Limits that it has otherwise than the course.
    seeds : tuple of Seed
        Variables that have another value while a submission is judged than students are given.
    """

    name: str
    title: Text
    root: Path
    nbgrader: str = ""
    due: datetime.datetime | None = None
    late: LateRule | None = None
    published: bool | datetime.datetime = True
    extra_most: float | None = None
    counts: Counts = Counts.LAST
    modules: tuple[tuple[str, tuple[str, ...]], ...] = ()
    packages: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    preload: tuple[str, ...] = ()
    own_limits: OwnLimits = NO_LIMITS
    subjects: tuple[str, ...] = ()
    seeds: tuple[Seed, ...] = ()

    @cached_property
    def authored_path(self) -> Path:
        """The authored file: of its folder's .py files, without the public checks, the only one, or with exercises."""
        folder = self.root / "solutions" / self.name
        found = authored_among(folder)
        if len(found) != 1:
            raise CourseError(f"{folder}: found {len(found)} authored .py files, expected exactly one")
        return found[0]

    @cached_property
    def environment(self) -> Environment:
        """What there is beside the authored file.

        Raises
        ------
        CourseError
            if it is more than workers can be given, or a module of it would never be found.
        """
        folder = self.authored_path.parent
        found = Environment(folder, tuple(files_beside(self.authored_path)), self.preload, self.own_limits)
        size = sum((folder / name).stat().st_size for name in found.files)
        if len(found.files) > MAX_FILES or size > MAX_BYTES:
            raise CourseError(
                f"{folder}: {len(found.files)} files of {size >> 20} MB stand beside the authored file; "
                f"students are given at most {MAX_FILES} files of {MAX_BYTES >> 20} MB"
            )
        if taken := sorted(set(found.modules) & {*sys.stdlib_module_names, "numpy", *self.packages}):
            raise CourseError(f"{folder}: {taken[0]} is the name of a module that is imported instead of this one")
        return found

    def limits(self, of_course: GradingLimits) -> GradingLimits:
        """Return the limits of the course with those that are its own."""
        own = {name: value for name, value in msgspec.structs.asdict(self.own_limits).items() if value}
        return msgspec.structs.replace(of_course, **own)

    @property
    def public_checks_path(self) -> Path:
        """The checks that students may read."""
        return self.authored_path.with_name(PUBLIC_CHECKS)

    @property
    def public_texts_path(self) -> Path:
        """What students read about the checks."""
        return self.authored_path.with_name(PUBLIC_TEXTS)

    @property
    def stem(self) -> str:
        """The name that a submission's file is released under, without its suffix."""
        return self.authored_path.stem

    @property
    def folder(self) -> str:
        """The name of the folder that it is handed in under, which is also nbgrader's name of it."""
        return self.nbgrader.partition("/")[0] or self.name

    @property
    def nbgrader_names(self) -> tuple[str, str]:
        """The names of the assignment and of its notebook in nbgrader."""
        return self.folder, self.nbgrader.partition("/")[2] or self.stem

    @property
    def suite_path(self) -> Path:
        """The folder of hidden tests."""
        return self.root / "autograde_tests" / self.name

    @cached_property
    def cells(self) -> tuple[AuthoredCell, ...]:
        """The authored cells, in order."""
        try:
            return parse_authored(self.authored_path.read_text(encoding="utf-8"))
        except AuthoringError as problem:
            raise CourseError(f"{self.authored_path}, {problem}") from None

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages that the text is in, in their order; none for a text that is for everybody."""
        return tuple(dict.fromkeys(cell.language for cell in self.cells if cell.language is not None))

    @cached_property
    def exercises(self) -> tuple[Exercise, ...]:
        """The exercises, in the order of the text."""
        return tuple(
            Exercise(
                cell.exercise, cell.points, cell.requires, frozenset(cell.forbids), cell.extra, cell.manual, cell.here
            )
            for cell in self.cells
            if cell.exercise is not None
        )

    @property
    def tested(self) -> tuple[Exercise, ...]:
        """The exercises that hidden tests judge."""
        return tuple(one for one in self.exercises if not one.manual)

    @property
    def manual(self) -> tuple[Exercise, ...]:
        """The exercises that a person reads."""
        return tuple(one for one in self.exercises if one.manual)

    @property
    def here(self) -> dict[str, int]:
        """The exercises that are judged in the middle of the reference, with the numbers of their cells of code."""
        code = (cell for cell in self.cells if not cell.markdown)
        return {cell.exercise: number for number, cell in enumerate(code, 1) if cell.exercise is not None and cell.here}

    def line_of(self, exercise: str) -> int:
        """Return the line of the authored file at which an exercise begins."""
        return next(cell.line for cell in self.cells if cell.exercise == exercise)

    @cached_property
    def released(self) -> Released:
        """What students begin with: the name of its file, and each exercise as the stub has it."""
        code = (cell for cell in self.cells if cell.exercise is not None and not cell.markdown)
        stubs = {cell.exercise: without_solution(cell.source, "") for cell in code if cell.exercise is not None}
        return Released(self.stem, stubs, shares=bool(self.nbgrader))

    @cached_property
    def given(self) -> Given:
        """What submissions find beside NumPy and the standard library."""
        cells = [without_solution(cell.source, "") for cell in self.cells if not cell.markdown and not cell.exercise]
        return given_by(cells, [one.name for one in self.exercises], dict(self.modules), self.packages)

    def requirements(self, exercise: Exercise) -> list[str]:
        """Return every exercise whose code an exercise uses, directly or through another, in the order of the text."""
        by_name = {one.name: one for one in self.exercises}
        found: set[str] = set()
        waiting = list(exercise.requires)
        while waiting:
            name = waiting.pop()
            if name in by_name and name not in found:
                found.add(name)
                waiting += by_name[name].requires
        return [name for name in by_name if name in found]

    @property
    def points(self) -> float:
        """The most that can be had without what is extra."""
        return sum(exercise.points for exercise in self.exercises if not exercise.extra)
