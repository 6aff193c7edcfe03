"""Whose requests for another look are answered together."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from grader.grading import NOT_YET
from grader.serve.ground.tables import Answer
from grader.serve.pages.looks import look_list
from grader.serve.standing.looks import Look, are_alike
from tests.conftest import GOOD


@pytest.fixture(scope="module")
def failed(canary_judge, canary_course, tmp_path_factory):
    """An exercise that failed, by what stands in the place of the right factor."""
    from grader.submission import read_submission

    def fails(factor):
        path = tmp_path_factory.mktemp("wrong") / "canary.py"
        path.write_text(GOOD.replace("2 *", f"{factor} *"))
        grade = canary_judge.grade(read_submission(path), canary_course.assignment("canary"), "student01", 7)
        return next(one for one in grade.exercises if one.name == "double")

    return fails


def test_who_failed_by_the_same_cause_is_answered_together(failed):
    three = failed(3)
    assert are_alike(three, failed(3))
    assert not are_alike(three, replace(three, findings=()))
    assert not are_alike(three, None)


def test_while_nobody_has_looked_for_causes_nobody_is_taken_for_alike(failed):
    """Two in haste have no causes, and so the same: an answer to one would go to the other."""
    hasty = replace(failed(3), findings=(), undiagnosed=NOT_YET)
    assert not are_alike(hasty, hasty)


def test_however_many_ask_each_of_their_grades_is_read_once(failed, canary_course):
    """Of thirty who failed each in another way, nearly five hundred pairs are held against each other."""
    read, grade = Counter(), SimpleNamespace(exercises=(failed(3),))

    def of(student, _):
        read[student] += 1
        if int(student) < 2:
            return grade
        own = replace(grade.exercises[0], tests=grade.exercises[0].tests[: int(student) % 3], findings=())
        return SimpleNamespace(exercises=(replace(own, undiagnosed="unknown"),))

    asked = [
        Look(number, str(number), "canary", "double", "", datetime.now(UTC), Answer.OPEN, "", "")
        for number in range(30)
    ]
    front = SimpleNamespace(
        looks=SimpleNamespace(open=lambda: asked),
        shelf=SimpleNamespace(store=SimpleNamespace(read=of)),
        course=canary_course,
    )
    shown = look_list(SimpleNamespace(front=front, language="en", page=lambda _, **values: values))
    assert [len(group) for group in shown["groups"]] == [2, *[1] * 28]
    assert set(read.values()) == {1}
