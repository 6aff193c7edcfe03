"""More time for one student: a file that a person edits, and whose mistakes are told in one line."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.course import CourseError
from grader.policies import read_extensions
from tests.policies.conftest import DUE, WRITTEN

ENTRY = """
[[extension]]
student = "student01"
assignment = "canary"
days = 2
reason = "Was ill."
"""
UNTIL = ENTRY.replace("days = 2", "until = 2026-12-03T10:00:00+01:00")


def test_without_a_file_nobody_has_more_time(write_course):
    assert read_extensions(write_course(WRITTEN)) == {}


def test_more_time_is_days_after_the_due_time_or_a_moment(write_course):
    (by_days,) = read_extensions(write_course(WRITTEN, extensions=ENTRY)).values()
    assert (by_days.due, by_days.reason) == (DUE + timedelta(days=2), "Was ill.")
    found = read_extensions(write_course(WRITTEN, extensions=UNTIL))
    assert found["student01", "canary"].due.isoformat() == "2026-12-03T10:00:00+01:00"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (ENTRY.replace('"canary"', '"ch09"'), "extension 1: the course has no assignment 'ch09'; it has: canary"),
        (ENTRY + ENTRY, "extension 2: student01, canary stands twice"),
        (ENTRY.replace("days = 2\n", ""), "expected either days = 2 or until ="),
        (UNTIL + "days = 2\n", "expected either days = 2 or until ="),
        (UNTIL.replace("+01:00", ""), "add the offset from UTC: until = 2026-12-03T10:00:00+09:00"),
        (UNTIL.replace("12-03", "11-03"), "before the due time"),
        (ENTRY.replace("2", "-2"), "days"),
        (ENTRY.replace("reason", "why"), "why"),
        ("[[extension]", "extensions.toml"),
    ],
)
def test_a_mistake_is_one_line_that_says_where(write_course, text, told):
    course = write_course(WRITTEN, extensions=text)
    with pytest.raises(CourseError) as caught:
        read_extensions(course)
    assert told in str(caught.value)
    assert "extensions.toml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_more_time_than_no_due_time_means_nothing(write_course):
    with pytest.raises(CourseError, match="canary has no due time in course"):
        read_extensions(write_course(extensions=ENTRY))


@settings(max_examples=50)
@given(data=st.binary(max_size=200))
def test_whatever_is_in_the_file_is_read_or_told(tmp_path_factory, canary_course, data):
    root = tmp_path_factory.mktemp("course")
    (root / "extensions.toml").write_bytes(data)
    with suppress(CourseError):
        assert read_extensions(replace(canary_course, root=root)) == {}
