"""Points given by hand: one file a person can edit, one place where they are put together with what was graded."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.classroom import UsageError, final, read_overrides
from grader.grading import ExerciseGrade, Grade, IsolationRecord

ENTRY = """
[[override]]
student = "student01"
assignment = "canary"
exercise = "Box"
points = 2.5
comment = "Right on paper."
graded = 0.0
author = "instructor"
date = 2026-11-21
"""


@pytest.fixture
def read(tmp_path, canary_course):
    def read(text):
        (tmp_path / "overrides.toml").write_text(text)
        return read_overrides(tmp_path, canary_course)

    return read


@pytest.fixture
def right():
    parts = (("double", 4.0, 4.0), ("Box", 3.0, 3.0), ("apply", 2.0, 2.0))
    exercises = tuple(ExerciseGrade(*part) for part in parts)
    return Grade("student01", "canary", 9.0, 9.0, exercises, 7, IsolationRecord("L3", {}), {})


@pytest.fixture
def grade(right):
    exercises = (right.exercises[0], replace(right.exercises[1], points=0.0), right.exercises[2])
    return replace(right, exercises=exercises, points=6.0)


def test_without_a_file_what_was_graded_counts(tmp_path, canary_course, grade):
    counts = final(grade, read_overrides(tmp_path, canary_course))
    assert (counts.points, counts.max_points, counts.overridden) == (grade.points, 9.0, ())


def test_an_override_takes_the_place_of_what_was_graded(read, grade):
    counts = final(grade, read(ENTRY))
    assert counts.points == 8.5
    (decided,) = counts.overridden
    assert (decided.name, decided.points, decided.graded) == ("Box", 2.5, 0.0)
    assert decided.override.comment == "Right on paper."
    assert str(decided.override.date) == "2026-11-21"
    assert not decided.has_changed_basis


def test_an_override_may_take_points_away(read, right):
    assert final(right, read(ENTRY.replace("2.5", "0"))).points == 6.0


def test_it_is_for_one_student_only(read, grade):
    assert final(replace(grade, student="student02"), read(ENTRY)).points == grade.points


def test_a_basis_that_changed_is_flagged_where_the_file_says_what_it_was(read, grade):
    def changed(text):
        return final(grade, read(text)).overridden[0].has_changed_basis

    assert changed(ENTRY.replace("graded = 0.0", "graded = 1.0"))
    assert not changed(ENTRY.replace("graded = 0.0\n", ""))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"canary"', '"ch09"', "override 1: the course has no assignment 'ch09'"),
        ('"canary"', '"can"', "no assignment 'can'"),
        ('"Box"', '"box"', "no exercise 'box'; it has double, Box, apply"),
        ("2.5", "3.5", "3.5 points, but Box is worth 3"),
        ("2.5", "-1", "points"),
        ("2.5", "nan", "points"),
        ("2.5", '"many"', "points"),
        ("comment", "remark", "remark"),
        ("points = 2.5\n", "", "points"),
        ("[[override]]", "[[override]", "overrides.toml"),
    ],
)
def test_a_mistake_in_the_file_is_one_line_that_says_where(read, old, new, told):
    with pytest.raises(UsageError) as caught:
        read(ENTRY.replace(old, new))
    assert told in str(caught.value)
    assert "overrides.toml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_nothing_is_decided_twice(read):
    with pytest.raises(UsageError, match="override 2: student01, Box is decided twice"):
        read(ENTRY + ENTRY)


@given(st.binary(max_size=200))
def test_whatever_is_in_the_file_is_read_or_told(tmp_path_factory, canary_course, data):
    folder = tmp_path_factory.mktemp("grades")
    (folder / "overrides.toml").write_bytes(data)
    with suppress(UsageError):
        assert read_overrides(folder, canary_course) == {}


def test_a_folder_of_that_name_decides_nothing(tmp_path, canary_course):
    (tmp_path / "overrides.toml").mkdir()
    assert read_overrides(tmp_path, canary_course) == {}
