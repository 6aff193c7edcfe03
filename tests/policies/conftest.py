"""The canary course with due times and rules, without grading anything."""

import re
import shutil
from datetime import UTC, datetime

import pytest

from grader.course import load_course
from grader.grading import ExerciseGrade, Grade, IsolationRecord
from tests.conftest import CANARY

DUE = datetime(2026, 11, 30, 14, 59, tzinfo=UTC)
WRITTEN = "due = 2026-11-30T23:59:00+09:00\n"


@pytest.fixture
def write_course(tmp_path):
    """Return the canary course with these lines, some of them before its tables, as `load_course` reads it."""

    def write_course(of_assignment="", *, of_course="", extra="", extensions=None):
        root = tmp_path / "course"
        shutil.copytree(CANARY, root, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
        text = (CANARY / "course.toml").read_text(encoding="utf-8")
        (root / "course.toml").write_text(text.replace("[title]", of_course + "\n[title]") + of_assignment)
        if extra:
            (authored,) = (path for path in root.glob("solutions/*/*.py") if path.name != "public_checks.py")
            said = re.sub(rf'(exercise="{extra}")', r"\1 extra=true", authored.read_text(encoding="utf-8"))
            authored.write_text(said)
        if extensions is not None:
            (root / "extensions.toml").write_text(extensions)
        return load_course(root)

    return write_course


@pytest.fixture
def grade():
    parts = (("double", 4.0, 4.0), ("Box", 2.25, 3.0), ("apply", 2.0, 2.0))
    exercises = tuple(ExerciseGrade(*part) for part in parts)
    return Grade("student01", "canary", 8.25, 9.0, exercises, 7, IsolationRecord("L3", {}), {})
