"""Whose requests for another look are answered together."""

from dataclasses import replace

import pytest

from grader.grading import NOT_YET
from grader.serve.looks import are_alike
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
