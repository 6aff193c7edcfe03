"""Right answers to a part of an exercise: each keeps the points of everything that it does."""

import ast

import pytest

from grader.diagnosis.misconception import in_the_reference
from grader.suite.outcome import Status
from grader.verification.partial import read_partial_answers
from tests.content.test_course_content import ASSIGNMENTS


def test_there_are_answers_to_a_part(course):
    assert sum(len(read_partial_answers(one)) for one in course.assignments) >= 30


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_every_answer_to_a_part_defines_its_exercise(course, name):
    for one in read_partial_answers(course.assignment(name)):
        names = {getattr(node, "name", None) for node in ast.parse(one.source).body}
        assert one.exercise in names, one.name


@pytest.mark.proof
@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_a_missing_form_costs_the_points_of_that_form_alone(course, course_judge, name):
    assignment = course.assignment(name)
    for one in read_partial_answers(assignment):
        submission = in_the_reference(assignment, one.exercise, one.source)
        (exercise,) = course_judge.grade(submission, assignment, "student01", 5, frozenset({one.exercise})).exercises
        failed = {test.name.partition("[")[0] for test in exercise.tests if test.status is not Status.PASSED}
        assert failed == {test.partition("[")[0] for test in one.missing}, (one.exercise, one.name)
        assert one.at_least <= exercise.points / exercise.max_points <= one.at_most, (one.exercise, one.name)
        assert exercise.points < exercise.max_points
