"""A small course with answers to read, and a desk for them."""

import base64
import json

import pytest

from grader.classroom import GradeStore, discover
from grader.course import load_course
from grader.feedback import catalogue
from grader.marking import Desk, Marking
from tests.conftest import hand_in

COURSE = 'name = "physics"\nlanguage = "en"\n[[assignment]]\nname = "drift"\ntitle = "Drift"\n'
AUTHORED = """# %% [markdown]
# Why does the energy drift?

# %% [markdown] exercise="why" points=4 manual=true
# Each step has an error.

# %% exercise="plot" points=2 manual=true
def plot():
    ### BEGIN SOLUTION
    return "drawn"
    ### END SOLUTION
"""
RUBRIC = """
[[why]]
points = 3
text = "Names the error of a step."
[[why]]
name = "step"
points = 1
text = "Says how it depends on the step."
[[why]]
name = "units"
points = -0.5
text = "Units are missing."
"""
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"0" * 20).decode()
HOSTILE = (
    '<script>alert(1)</script> [x](javascript:alert(2)) ![y](http://example.com/y.png) "><img src=x onerror=alert(3)>'
)


def notebook(answer, name="why", attachments=None, code="def plot():\n    return 1"):
    cells = [
        {"cell_type": "markdown", "metadata": {}, "source": "Why does the energy drift?"},
        {"cell_type": "markdown", "metadata": {"nbgrader": {"grade_id": name}}, "source": answer},
        {"cell_type": "code", "metadata": {"nbgrader": {"grade_id": "plot"}}, "source": code, "outputs": []},
    ]
    if attachments:
        cells[1]["attachments"] = attachments
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells})


@pytest.fixture
def course(tmp_path):
    for name, text in (
        ("course.toml", COURSE), ("solutions/drift/drift.py", AUTHORED), ("autograde_tests/drift/rubric.toml", RUBRIC),
    ):  # fmt: skip
        path = tmp_path / "course" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return load_course(tmp_path / "course")


@pytest.fixture
def submitted(tmp_path):
    answers = {
        "student01": notebook("Each step errs."),
        "student02": notebook(HOSTILE),
        "student03": notebook("Write your answer here."),
        "student04": notebook("See:", attachments={"a.png": {"image/png": PNG, "image/svg+xml": "<svg/>"}}),
    }
    for student, text in answers.items():
        hand_in(tmp_path / "submitted", student, {"drift.ipynb": text}, "drift")
    return tmp_path / "submitted"


@pytest.fixture
def lay(course, submitted, tmp_path):
    def laid(**options):
        jobs = discover([submitted], course, assignment="drift")
        return Desk(course, course.assignments[0], jobs, GradeStore(tmp_path / "grades"), "assistant", **options)

    return laid


@pytest.fixture
def desk(lay):
    return lay()


@pytest.fixture
def marking(desk):
    return Marking(desk, catalogue("en"), "form key")
