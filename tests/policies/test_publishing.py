"""Grades that are not published yet."""

from datetime import timedelta
from pathlib import Path

from grader.classroom import Job
from grader.policies import is_published, only_published
from tests.policies.conftest import DUE

NOT_YET = 'published = false\n[[assignment]]\nname = "other"\ntitle.ko = "o"\ntitle.en = "o"\n'


def published(course, now=None):
    return is_published(course.assignment("canary"), now)


def test_what_says_nothing_is_published(write_course):
    assert published(write_course())
    assert published(write_course("published = true\n"))


def test_it_may_be_held_back_or_published_from_a_moment_on(write_course):
    assert not published(write_course("published = false\n"))
    course = write_course("published = 2026-11-30T23:59:00+09:00\n")
    assert not published(course, DUE - timedelta(seconds=1))
    assert published(course, DUE)


def test_without_a_moment_it_is_now_that_counts(write_course):
    assert published(write_course("published = 2001-01-01T00:00:00Z\n"))
    assert not published(write_course("published = 9001-01-01T00:00:00Z\n"))


def test_jobs_of_what_is_held_back_are_left_out(write_course):
    jobs = [Job("student01", name, Path(name)) for name in ("canary", "other")]
    shown, hidden = only_published(jobs, write_course(NOT_YET))
    assert (shown, [one.name for one in hidden]) == (jobs[1:], ["canary"])
