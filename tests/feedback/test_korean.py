"""Korean feedback is Korean: no name of ours in it, and no English but what code and Python are written in."""

import builtins
import keyword
import re

import numpy as np
import pytest

from grader.classroom import discover
from grader.course.release import released_names
from grader.feedback import catalogue, feedback_of, read_feedback_texts
from grader.feedback.markdown import markdown_of
from grader.submission import Cell, Submission
from tests.cases.running import read_cases
from tests.leaks import grades

pytestmark = pytest.mark.proof

_LATIN = re.compile(r"[A-Za-z_][A-Za-z_0-9]*")
_PYTHON = {*dir(builtins), *keyword.kwlist, "self", "__init__", "math"}
_NUMPY = {*dir(np), *dir(np.ndarray), "np", "keepdims", "axis", "AxisError", "LinAlgError"}
_HERE = {
    # what the student works in, and what its files are called
    "Jupyter", "py", "ipynb", "raw", "grader", "check", "In",
    # modules and errors of Python's library that a closed door is told by
    "pickle", "URLError", "gaierror", "urlopen",
}  # fmt: skip


def foreign(grade, assignment, course, submission=None, language="ko"):
    """Return the words of a Korean feedback that are neither of the code, nor of the course, nor of Python or NumPy."""
    say = catalogue(language)
    title, texts = assignment.title.in_(language), read_feedback_texts(assignment, course)
    text = markdown_of(feedback_of(grade, title, texts, say), say).replace("\\", "")
    text = text.replace(grade.file, "")  # as its owner called it
    for problem in grade.loading:  # in Python's own words, as everywhere
        text = text.replace(problem.message, "")
    for line in grade.printed.splitlines():  # as the program prints it, and cells of the course do
        text = text.replace(line, "")
    known = _PYTHON | _NUMPY | _HERE | released_names(assignment)
    known |= {exercise.name for exercise in assignment.exercises}
    # What the Korean text of the course itself writes in Latin letters are its names: of keys, papers, people.
    known |= {word for cell in assignment.cells if cell.language == "ko" for word in _LATIN.findall(cell.source)}
    if submission is not None:
        known |= {word for cell in submission.cells for word in _LATIN.findall(cell.source)}
    return {word for word in _LATIN.findall(text) if len(word) > 1 and word not in known}


CASES = [
    case for case in read_cases() if case.name.startswith(("closed", "follows", "overwritten", "plain", "container"))
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_said_of_a_case_is_korean(case, course, diagnosing_judge):
    for job in discover([case.folder], course):
        assignment = course.assignment(job.assignment)
        submission = job.read(assignment)
        grade = diagnosing_judge.grade(submission, assignment, "student01", 7)
        assert foreign(grade, assignment, course, submission) == set()


def test_what_is_said_of_the_sample_class_and_of_misconceptions_is_korean(course, course_judge):
    found = {
        name: words
        for name, assignment, grade in grades(course, course_judge, every=25)
        if (words := foreign(grade, assignment, course))
    }
    assert found == {}


def test_english_would_be_found(course, course_judge):
    assignment = course.assignment("ch02_perceptron")
    submission = Submission("perceptron.py", (Cell(1, "def AND(x1, x2):\n    return [0, 1]\n"),))
    grade = course_judge.grade(submission, assignment, "student01", 7)
    assert foreign(grade, assignment, course, submission) == set()
    assert {"Type", "got", "expected"} <= foreign(grade, assignment, course, submission, "en")
