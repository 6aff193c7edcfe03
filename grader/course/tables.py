"""What may stand in ``course.toml``."""

from __future__ import annotations

import datetime
from enum import StrEnum
from typing import Annotated, Literal

import msgspec

from grader.course.environment import OwnLimits
from grader.course.policy import AttemptsEntry, LateEntry
from grader.course.seeds import SeedEntry
from grader.course.serving import Serving
from grader.course.text import Text

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
        The share of mutants, without those argued to be right, that must be caught, in each exercise; 0 for no bar.
        Of a few mutants one may be left, unless all must be caught.
    misconceptions : int
        How many each exercise must have.
    """

    seeds: int = 10
    mutation_score: float = 0.0
    misconceptions: int = 0


class EnvironmentEntry(OwnLimits, frozen=True, forbid_unknown_fields=True):
    """The table ``[assignment.environment]``."""

    preload: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()


class AssignmentEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table ``[[assignment]]``."""

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
    environment: EnvironmentEntry = EnvironmentEntry()
    seeds: dict[str, SeedEntry] = {}


class CourseFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    name: str
    assignment: list[AssignmentEntry]
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
