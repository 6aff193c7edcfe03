"""One submission and one suite -> one `Grade`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from grader.grading.model import (
    NOT_YET,
    SCHEMA,
    ExerciseGrade,
    Grade,
    IsolationRecord,
    LoadProblem,
    Picture,
    PictureKind,
    Place,
    Redefined,
    RejectionRecord,
    TestGrade,
    grade_from_json,
    grade_to_json,
    grades_to_json,
    json_schema,
)

if TYPE_CHECKING:
    from grader.grading.judge import Judge

__all__ = [
    "NOT_YET", "SCHEMA", "ExerciseGrade", "Grade", "IsolationRecord", "Judge", "LoadProblem", "Picture", "PictureKind",
    "Place", "Redefined", "RejectionRecord", "TestGrade", "grade_from_json", "grade_to_json", "grades_to_json",
    "json_schema",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    # Lazy: whoever reads Grades, or checks a notebook of their own, needs no sandbox.
    if name != "Judge":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from grader.grading.judge import Judge  # noqa: PLC0415

    return Judge
