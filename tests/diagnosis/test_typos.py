"""A slip of the pen is told as Python tells it, whatever mistakes of the library show themselves by an exception too."""

import re

import pytest

from grader.diagnosis.finding import Kind
from grader.diagnosis.misconception import in_the_reference

EXERCISES = [
    ("ch03_neural_network", "relu"),
    ("ch03_neural_network", "softmax"),
    ("ch04_learning", "cross_entropy_error"),
    ("ch04_learning", "numerical_gradient"),
    ("ch05_backpropagation", "SoftmaxWithLoss"),
]
SLIPS = [
    (r"\bnp\.", "npp.", "undefined_name", "npp"),
    (r"\bnp\.(sum|max|maximum|zeros_like|ndim|empty_like|zeros|clip|mean|arange|log|exp)\b", r"np.\1n", "", None),
]


def with_slip(source, pattern, by):
    head, mark, solution = source.partition("### BEGIN SOLUTION")
    return head + mark + re.sub(pattern, by, solution)


@pytest.mark.parametrize(("name", "exercise"), EXERCISES)
@pytest.mark.parametrize(("pattern", "by", "form", "written"), SLIPS)
def test_no_mistake_of_the_library_is_named_for_it(
    course, diagnosing_judge, name, exercise, pattern, by, form, written
):
    assignment = course.assignment(name)
    source = next(cell.source for cell in assignment.cells if cell.exercise == exercise)
    wrong = with_slip(source, pattern, by)
    assert wrong != source
    submission = in_the_reference(assignment, exercise, wrong)
    grade = diagnosing_judge.grade(submission, assignment, "student01", 77, frozenset({exercise}))
    findings = grade.exercises[0].findings
    assert findings
    assert {(one.kind, one.name) for one in findings} == {(Kind.EXCEPTION, form or "unknown_numpy_name")}
    assert all(one.facts["name"] == written or not written for one in findings)
