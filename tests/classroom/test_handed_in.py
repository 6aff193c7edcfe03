"""When something was handed in: a slip in a folder that belongs to a student."""

import os
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.classroom import Job, handed_in_at
from grader.classroom.handed_in import read_time, timestamp

WHEN = datetime(2026, 12, 1, 3, 4, 5, 678000, UTC)


@pytest.fixture
def job(tmp_path):
    folder = tmp_path / "student01" / "canary"
    folder.mkdir(parents=True)
    return Job("student01", "canary", folder)


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-01 03:04:05.678000 UTC\n", "2026-12-01 03:04:05.678 UTC", "2026-12-01 12:04:05.678000 +0900",
        "2026-12-01 12:04:05.678000 +09:00", "2026-12-01T03:04:05.678Z", "2026-12-01 03:04:05.678",
    ],
)  # fmt: skip
def test_the_time_is_read_as_nbgrader_and_collect_write_it(job, text):
    (job.path / "timestamp.txt").write_text(text)
    assert handed_in_at(job) == WHEN


def test_korean_time_is_understood(job):
    (job.path / "timestamp.txt").write_text("2026-12-01 03:04:05.000000 KST")
    assert handed_in_at(job) == datetime(2026, 11, 30, 18, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not a time",
        "2026-13-01 00:00:00 UTC",
        "2026-12-01 03:04:05 EST",
        "0001-01-01 00:00:00 +0900",
        "9999-12-31 23:59:59 UTC",
        "x" * 9999,
    ],
)
def test_what_is_no_time_is_unknown(job, text):
    (job.path / "timestamp.txt").write_text(text)
    assert handed_in_at(job) is None


def test_a_link_or_a_pipe_is_no_slip(job, tmp_path):
    assert handed_in_at(job) is None
    (tmp_path / "other.txt").write_text(timestamp(WHEN))
    (job.path / "timestamp.txt").symlink_to(tmp_path / "other.txt")
    assert handed_in_at(job) is None
    (job.path / "timestamp.txt").unlink()
    os.mkfifo(job.path / "timestamp.txt")
    assert handed_in_at(job) is None


def test_a_folder_that_is_a_link_has_no_slip(job, tmp_path):
    (job.path / "timestamp.txt").write_text(timestamp(WHEN))
    (tmp_path / "link").symlink_to(job.path)
    assert handed_in_at(Job("student02", "canary", tmp_path / "link")) is None


def test_a_single_file_has_the_slip_of_its_own_folder_only(job, tmp_path):
    for folder in (job.path, tmp_path):
        (folder / "timestamp.txt").write_text(timestamp(WHEN))
    assert handed_in_at(Job("student01", "canary", job.path / "canary.py")) == WHEN
    assert handed_in_at(Job("student01", "canary", tmp_path / "canary.py")) is None


@given(st.datetimes(datetime(2, 1, 2), datetime(9998, 12, 30), timezones=st.just(UTC)))
def test_what_is_written_is_read_again(tmp_path_factory, time):
    path = tmp_path_factory.getbasetemp() / "timestamp.txt"
    path.write_text(timestamp(time))
    assert read_time(path) == time


@settings(max_examples=50)
@given(st.binary(max_size=120))
def test_whatever_is_in_a_slip_is_a_moment_or_unknown(tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "timestamp.txt"
    path.write_bytes(data)
    found = read_time(path)
    assert found is None or found.tzinfo is UTC
