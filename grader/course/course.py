"""A course, found and read from its ``course.toml``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from grader.course.assignment import Assignment
from grader.course.environment import OwnLimits
from grader.course.given import DIGITS
from grader.course.policy import Counts, aware, late_rule, which_counts
from grader.course.problem import CourseError
from grader.course.seeds import Seed
from grader.course.serving import Serving
from grader.course.tables import AssignmentEntry, Bar, CourseFile, EnvironmentEntry, GradingLimits, Hints
from grader.course.text import Text, is_language, read_toml_file

COURSE_FILE = "course.toml"


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
        read = read_toml_file(path, CourseFile)
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


def _assignment(entry: AssignmentEntry, root: Path, course: CourseFile, counts: Counts) -> Assignment:
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
        if wrong := [name for name in entry.seeds if not name.isidentifier()]:
            raise ValueError(f'seeds: {wrong[0]!r} is no name of a variable (expected one as "rng_seed")')
    except ValueError as problem:
        raise ValueError(f"assignment {entry.name}: {problem}") from None
    return Assignment(
        entry.name, entry.title or Text(entry.name), root,
        entry.nbgrader, due, rule, published, entry.extra_most, counts,
        tuple(modules.items()), tuple(packages), tuple(entry.needs), tuple(own.preload), _own_limits(own),
        subjects=tuple(dict.fromkeys((*course.subjects, *entry.subjects))),
        seeds=tuple(Seed(name, one.graded, one.released) for name, one in entry.seeds.items()),
    )  # fmt: skip


def _top(name: str) -> str:
    return name.partition(".")[0]


def _own_limits(entry: EnvironmentEntry) -> OwnLimits:
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
