"""Reading ``course.toml`` and the headers of the authored files."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

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
from grader.course.given import DIGITS, Given, given_by
from grader.course.percent import AuthoredCell, AuthoringError, parse_authored, without_solution
from grader.course.policy import AttemptsEntry, Counts, LateEntry, LateRule, aware, late_rule, which_counts
from grader.course.problem import CourseError
from grader.course.serving import Serving
from grader.course.text import Text, is_language, read_toml_file
from grader.submission import Released

COURSE_FILE = "course.toml"
Subject = Literal["numpy", "networks"]
"""What hints have words of their own for; ``networks`` are neural ones."""


class Hints(StrEnum):
    """How much students are told of a failure's cause.

    ``behaviour`` what is not as it should be, and no cause; ``name`` the cause by name; ``explanation`` also why, and
    what to look at next.
    """

    BEHAVIOUR = "behaviour"
    NAME = "name"
    EXPLANATION = "explanation"


class GradingLimits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Deadlines in seconds and memory in megabytes; `docs/instructor.md` says how to choose them."""

    cell_seconds: float = 3.0
    load_seconds: float = 15.0
    call_seconds: float = 2.5
    exercise_seconds: float = 8.0
    memory_mb: int = 1024


class Bar(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `grader verify` holds every suite to.

    Attributes
    ----------
    seeds : int
        Under how many seeds the reference must pass.
    mutation_score : float
        The share of mutants, without those argued to be right, that must be caught, in each exercise.
    misconceptions : int
        How many each exercise must have.
    """

    seeds: int = 10
    mutation_score: float = 0.95
    misconceptions: int = 0


class _EnvironmentEntry(OwnLimits, frozen=True, forbid_unknown_fields=True):
    preload: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()


class _AssignmentEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    title: Text | None = None
    nbgrader: str = ""
    due: datetime.datetime | None = None
    late: LateEntry | None = None
    attempts: str | None = None
    published: bool | datetime.datetime = True
    extra_most: Annotated[float, msgspec.Meta(ge=0)] | None = None
    modules: dict[str, list[str]] = {}
    packages: list[str] = []
    needs: list[str] = []
    subjects: list[Subject] = []
    environment: _EnvironmentEntry = _EnvironmentEntry()


class _CourseFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    assignment: list[_AssignmentEntry]
    title: Text | None = None
    language: str = "ko"
    seed: int = 0
    variants: Annotated[int, msgspec.Meta(ge=0, le=1000)] = 8
    limits: GradingLimits = GradingLimits()
    hints: Hints = Hints.EXPLANATION
    exception_text: bool = False
    verify: Bar = Bar()
    late: LateEntry | None = None
    attempts: AttemptsEntry = AttemptsEntry()
    serve: Serving = Serving()
    modules: dict[str, list[str]] = {}
    packages: list[str] = []
    subjects: list[Subject] = []


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


@dataclass(frozen=True)
class Course:
    """A course directory.

    ``variants`` says of how many seeds those of the hidden inputs are; 0 that every student has another.
    """

    root: Path
    name: str
    title: Text
    language: str
    seed: int
    variants: int
    limits: GradingLimits
    hints: Hints
    exception_text: bool
    bar: Bar
    assignments: tuple[Assignment, ...]
    serving: Serving = field(default_factory=Serving)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that the course says it is in, the one of what students get first."""
        titles = (self.title, *(one.title for one in self.assignments))
        return tuple(dict.fromkeys((self.language, *(name for one in titles for name in one.languages))))

    def assignment(self, name: str) -> Assignment:
        """Return an assignment by its full name, or by a beginning that only one has.

        Raises
        ------
        CourseError
            if none or several match; the text lists what there is.
        """
        exact = [one for one in self.assignments if one.name == name]
        found = exact or [one for one in self.assignments if one.name.startswith(name)]
        if len(found) != 1:
            known = ", ".join(one.name for one in self.assignments)
            raise CourseError(f"no assignment {name!r} in this course; it has: {known}")
        return found[0]


def find_course(start: Path) -> Course:
    """Load the course in ``start`` or the nearest folder above it.

    Raises
    ------
    CourseError
        if there is none, or it cannot be read.
    """
    for folder in [start.resolve(), *start.resolve().parents]:
        if (folder / COURSE_FILE).is_file():
            return load_course(folder)
    raise CourseError(
        f"no {COURSE_FILE} in {start.resolve()} or above it; run this inside a course, or name one (--course)"
    )


def load_course(root: Path) -> Course:
    """Read the course in a folder.

    Raises
    ------
    CourseError
        if ``course.toml`` is missing or says something it cannot mean.
    """
    path = root / COURSE_FILE
    try:
        read = read_toml_file(path, _CourseFile)
    except FileNotFoundError:
        raise CourseError(f"{path} does not exist") from None
    if not is_language(read.language):
        raise CourseError(f'{path}: language is {read.language!r}, expected one such as "en", "ko" or "ja"')
    try:
        counts = which_counts("attempts.counts", read.attempts.counts)
        assignments = tuple(_assignment(entry, root, read, counts) for entry in read.assignment)
    except ValueError as problem:
        raise CourseError(f"{path}, {problem}") from None
    return Course(
        root,
        read.name,
        read.title or Text(read.name),
        read.language,
        read.seed,
        read.variants,
        read.limits,
        read.hints,
        read.exception_text,
        read.verify,
        assignments,
        read.serve,
    )


def _assignment(entry: _AssignmentEntry, root: Path, course: _CourseFile, counts: Counts) -> Assignment:
    try:
        due = None if entry.due is None else aware("due", entry.due)
        published = entry.published if isinstance(entry.published, bool) else aware("published", entry.published)
        rule = late_rule([one for one in (course.late, entry.late) if one is not None])
        if entry.attempts is not None:
            counts = which_counts("attempts", entry.attempts)
        modules = {**_modules(course.modules), **_modules(entry.modules)}
        own = entry.environment
        packages = dict.fromkeys((*course.packages, *entry.packages, *own.packages, *map(_top, own.preload)))
        # Only once it is set up for that does it work where nothing can be written; it takes half a second besides.
        if "matplotlib" in packages and "matplotlib" not in map(_top, own.preload):
            own = msgspec.structs.replace(own, preload=(*own.preload, "matplotlib"))
        preload = [part for name in own.preload for part in name.split(".")]
        for key, names in (("packages", packages), ("needs", entry.needs), ("preload", preload)):
            if wrong := [name for name in names if not name.isidentifier()]:
                raise ValueError(f'{key}: {wrong[0]!r} is no name that an import can have (expected one as "pandas")')
        if any(value < 0 for value in msgspec.structs.asdict(_own_limits(own)).values()):
            raise ValueError("environment: a limit is below 0")
    except ValueError as problem:
        raise ValueError(f"assignment {entry.name}: {problem}") from None
    return Assignment(
        entry.name, entry.title or Text(entry.name), root,
        entry.nbgrader, due, rule, published, entry.extra_most, counts,
        tuple(modules.items()), tuple(packages), tuple(entry.needs), tuple(own.preload), _own_limits(own),
        subjects=tuple(dict.fromkeys((*course.subjects, *entry.subjects))),
    )  # fmt: skip


def _top(name: str) -> str:
    return name.partition(".")[0]


def _own_limits(entry: _EnvironmentEntry) -> OwnLimits:
    return OwnLimits(**{name: getattr(entry, name) for name in OwnLimits.__struct_fields__})


def _modules(entries: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    for module, names in entries.items():
        if not all(part.isidentifier() for part in module.split(".")):
            raise ValueError(f'modules: {module!r} is no name of a module (expected one as "common.functions")')
        if wrong := [name for name in names if not name.isidentifier()]:
            raise ValueError(f"modules: {module} gives {wrong[0]!r}, which is no name")
    return {module: tuple(names) for module, names in entries.items()}


def unknown_names(assignments: Iterable[Assignment]) -> list[str]:
    """Return what modules are said to give, and no released file or exercise of these assignments defines."""
    known = {DIGITS}
    named: set[str] = set()
    for one in assignments:
        known |= {*one.given.exercises, *one.given.names}
        named |= {name for _, names in one.modules for name in names}
    return sorted(named - known)
