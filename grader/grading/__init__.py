"""One submission and one suite -> one `Grade`."""

from grader.grading.judge import Judge
from grader.grading.model import (
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

__all__ = [
    "SCHEMA", "ExerciseGrade", "Grade", "IsolationRecord", "Judge", "LoadProblem", "Picture", "PictureKind", "Place",
    "Redefined", "RejectionRecord", "TestGrade", "grade_from_json", "grade_to_json", "grades_to_json", "json_schema",
]  # fmt: skip
