"""The Grade: frozen, typed, with a versioned JSON form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from inspect import cleandoc
from typing import Annotated, Any, Literal

import msgspec

from grader.diagnosis.finding import Finding
from grader.suite.comparing.mismatch import Mismatch
from grader.suite.outcome import Cause, Raised, Status

SCHEMA: Literal["grade/1"] = "grade/1"
NOT_YET = "no cause was looked for yet"
"""Why an exercise is ``undiagnosed`` that was judged in haste: whoever judges next looks for its causes."""

NotNegative = Annotated[float, msgspec.Meta(ge=0)]


@dataclass(frozen=True)
class TestGrade:
    """One hidden test.

    Attributes
    ----------
    weight : float
        Its share among the tests of the exercise.
    given : tuple of str
        The exercises in whose place the reference stood when this passed; empty for the student's own.
    detail : str
        For the instructor only: the assertion in words, which may hold expected values.
    """

    __test__ = False  # for pytest, which collects classes by this name

    name: str
    status: Status
    weight: NotNegative
    cause: Cause | None = None
    mismatch: Mismatch | None = None
    raised: Raised | None = None
    given: tuple[str, ...] = ()
    detail: str = ""


@dataclass(frozen=True)
class Place:
    """The lines of a definition in the submission, from 1; ``cell`` counts code cells."""

    cell: int
    line: int
    end: int


class PictureKind(StrEnum):
    """What a picture shows: a function of one variable, a matrix, the loss of each update, or what was drawn."""

    CURVE = "curve"
    HEATMAP = "heatmap"
    LEARNING = "learning"
    FIGURE = "figure"


@dataclass(frozen=True)
class Picture:
    """What the student's code and the reference answer to the same public call.

    Attributes
    ----------
    name : str
        Under which the course's ``pictures.toml`` has it.
    shape : tuple of int
        Of both answers, one or two sizes; of a figure none.
    expected, actual : tuple of float or None
        The answers row by row, to four digits; None where there is no finite number.
    x : pair of float, optional
        Of a curve: from where to where it goes, in equal steps.
    images : pair of bytes, optional
        Of a figure: what a right answer draws and what the student's code drew, as PNG.
    """

    name: str
    kind: PictureKind
    shape: tuple[int, ...]
    expected: tuple[float | None, ...]
    actual: tuple[float | None, ...]
    x: tuple[float, float] | None = None
    images: tuple[bytes, bytes] | None = None


@dataclass(frozen=True)
class ExerciseGrade:
    """One exercise: ``points`` earned of ``max_points``, the tests behind it, and the named causes of failure.

    Where points are missing, ``place`` is the student's definition and ``pictures`` show answers that differ.
    ``undiagnosed`` says, for the instructor, why no cause could be looked for; then only the verdict holds.
    A ``manual`` one has no tests: a person reads it, and what they give is in no Grade.
    ``fingerprint`` is a hash of everything that this verdict depends on; empty where grading again may change it.
    """

    name: str
    points: NotNegative
    max_points: NotNegative
    tests: tuple[TestGrade, ...] = ()
    findings: tuple[Finding, ...] = ()
    place: Place | None = None
    pictures: tuple[Picture, ...] = ()
    undiagnosed: str = ""
    fingerprint: str = ""
    manual: bool = False

    @property
    def is_full(self) -> bool:
        """Whether all points were earned, with whatever given."""
        return self.points >= self.max_points

    @property
    def given(self) -> tuple[str, ...]:
        """The exercises that some test of this one was given."""
        return tuple(dict.fromkeys(name for test in self.tests for name in test.given))


@dataclass(frozen=True)
class LoadProblem:
    """A statement of the submission that did not compile, raised, killed the process, or did not end.

    ``kind`` is the exception's class, ``crashed``, ``timeout``, ``later_python`` (``message`` is the Python that has
    the syntax), ``used_above`` (of a name, the ``message``, that is given its value only further down) or
    ``merge_conflict``. ``message`` is untrusted text. ``cell`` counts code cells from 1, and is 0 for a
    place in the file of a notebook; ``line`` counts within it (within the file for a .py). ``lost`` are the names that
    it would have given and nothing else did, as far as that is known; ``*`` for those of an ``import *``.
    """

    cell: int
    line: int
    kind: str
    message: str = ""
    lost: tuple[str, ...] = ()


@dataclass(frozen=True)
class Redefined:
    """An exercise's name that the submission binds ``times`` times; the last one, in ``cell`` at ``line``, counts."""

    name: str
    times: int
    cell: int
    line: int


@dataclass(frozen=True)
class RejectionRecord:
    """Why nothing could be graded: a key of the message catalogue, and what was found."""

    reason: str
    detail: str = ""


@dataclass(frozen=True)
class IsolationRecord:
    """The level this was graded at, and what a probe on that host was able to do."""

    level: str
    possible: dict[str, bool]


@dataclass(frozen=True)
class Grade:
    """What one submission earned for one assignment, and why.

    Attributes
    ----------
    seed : int
        From which every hidden input derives; the same seed replays the same verdict.
    versions : dict
        Of the grader, NumPy and Python.
    fingerprint : str
        Of everything the verdict depends on; equal fingerprints mean that grading again would change nothing.
        Empty where the grader itself failed.
    printed : str
        What the submission printed while it loaded. Untrusted text.
    ignored : tuple of str
        Files beside the submission, which were placed nowhere.
    redefined : tuple of Redefined
        The exercises for which several definitions compete.
    rivals : tuple of str
        Other files in which exercises are written, differently; ``file`` has more of them, or the released name.
    modules : tuple of str
        Python files beside the submission that it may import. The first is cell 1,000,001 where a place is told.
    lent : tuple of str
        Functions of the released file that the submission uses and does not define.
    borrowed : tuple of str
        Exercises that the submission takes from a module of the course instead of defining them.
    by_hand : float
        How many of ``max_points`` a person gives; ``points`` has none of them.
    """

    student: str
    assignment: str
    points: NotNegative
    max_points: NotNegative
    exercises: tuple[ExerciseGrade, ...]
    seed: int
    isolation: IsolationRecord
    versions: dict[str, str]
    file: str = ""
    fingerprint: str = ""
    rejected: RejectionRecord | None = None
    loading: tuple[LoadProblem, ...] = ()
    printed: str = ""
    ignored: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()
    redefined: tuple[Redefined, ...] = ()
    modules: tuple[str, ...] = ()
    lent: tuple[str, ...] = ()
    borrowed: tuple[str, ...] = ()
    by_hand: NotNegative = 0.0
    schema: Literal["grade/1"] = SCHEMA


def grade_to_json(grade: Grade) -> bytes:
    """Return the JSON form, indented, with a newline at the end."""
    return msgspec.json.format(msgspec.json.encode(grade), indent=2) + b"\n"


def grades_to_json(grades: Sequence[Grade]) -> bytes:
    """Return several Grades as one JSON document, an array."""
    return msgspec.json.format(msgspec.json.encode(grades), indent=2) + b"\n"


# Made here, where only one thread is: two that ask msgspec for the same type for the first time can meet it half built,
# and with it ends the process.
_GRADES = msgspec.json.Decoder(Grade)


def grade_from_json(data: bytes) -> Grade:
    """Read what `grade_to_json` wrote.

    Raises
    ------
    msgspec.ValidationError
        if the document is not a Grade of this schema's version.
    """
    return _GRADES.decode(data)


def json_schema() -> dict[str, Any]:
    """Return the JSON schema of a Grade, the same on every version of Python."""
    schema = msgspec.json.schema(Grade)
    for definition in schema["$defs"].values():
        if "description" in definition:
            definition["description"] = cleandoc(definition["description"])
    return schema
