"""What every export starts from, and that no format tells a student what is hidden."""

import json
from dataclasses import replace

import pytest

from grader.classroom import GradeStore, UsageError
from grader.exports import read_results
from grader.exports.gradescope import gradescope
from grader.exports.junit import junit
from grader.exports.moodle import feedback
from grader.exports.prairielearn import prairielearn
from grader.policies import as_graded
from tests.leaks import secrets

FORMATS = {
    "gradescope": lambda result: json.dumps(json.loads(gradescope(result)), ensure_ascii=False),
    "prairielearn": lambda result: json.dumps(json.loads(prairielearn(result)), ensure_ascii=False),
    "junit": lambda result: junit([result]).decode(),
    "moodle": feedback,
}


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_hidden_is_in_what_students_see(results, canary_course, name):
    hidden = secrets(canary_course.assignment("canary"))
    for result in results():
        text = FORMATS[name](result)
        assert [secret for secret in hidden if secret in text] == []
        assert "double" in text


@pytest.mark.parametrize("name", FORMATS)
def test_what_students_wrote_steers_nothing(results, rejected, name):
    text = FORMATS[name](results(rejected)[0])
    assert "\x1b" not in text
    assert name in ("gradescope", "prairielearn") or "<script>" not in text


def test_the_points_that_count_may_be_others_and_it_is_said(results):
    late = results(final=lambda grade: replace(as_graded(grade), points=grade.points - 1))
    assert [one.points for one in late] == [one.grade.points - 1 for one in late]
    assert late[0].opening == ("Counted are 8 points; the tests gave 9.",)
    assert json.loads(gradescope(late[0]))["score"] == 8.0
    assert json.loads(prairielearn(late[0]))["score"] == pytest.approx(8 / 9, abs=1e-6)


def test_a_grade_that_cannot_be_read_is_named(tmp_path, grades, canary_course):
    store = GradeStore(tmp_path)
    for grade in grades:
        store.write(grade, "")
    store.path("student02", "canary").write_text("{")
    found = read_results(tmp_path, canary_course)
    assert [one.grade.student for one in found.found] == ["student01", "student03"]
    assert found.unreadable == (store.path("student02", "canary"),)


@pytest.mark.parametrize(
    ("options", "why"),
    [({"student": "nobody"}, "no Grade of nobody"), ({"assignment": "other"}, "no assignment 'other'")],
)
def test_nothing_to_export_is_one_line(tmp_path, results, canary_course, options, why):
    results()
    with pytest.raises(UsageError, match=why):
        read_results(tmp_path / "grades", canary_course, **options)
    with pytest.raises(UsageError, match="is no folder"):
        read_results(tmp_path / "none", canary_course)
