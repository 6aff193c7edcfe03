"""A copy of the class in one file, and a class that comes of it."""

import stat
import subprocess

import pytest

from grader.classroom import UsageError
from grader.course import load_course
from grader.serve.backup import back_up
from grader.serve.ground.database import Database
from grader.serve.ground.identity import People
from grader.serve.inbox.inbox import Inbox
from tests.serve.inbox.test_inbox import upload


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "class").mkdir()
    return tmp_path / "class"


def restored(packed, to):
    to.mkdir()
    subprocess.run(["tar", "-xzf", packed, "-C", to], check=True)  # as whoever gets a class back would
    database = Database(f"sqlite:///{to / 'class' / 'serve.sqlite'}")
    return database, Inbox(database, to / "class" / "submitted", lambda name: name)


def test_what_was_acknowledged_is_in_the_backup_of_a_class_that_is_served(folder, course_folder, tmp_path, monkeypatch):
    database = Database(f"sqlite:///{folder / 'serve.sqlite'}")
    student = People(database).enrol("test", "student01", folder="student01")
    inbox = Inbox(database, folder / "submitted", lambda name: name)
    for text in ("one", "two"):
        inbox.accept(student, "canary", upload(folder, text))
    # One is acknowledged and still on its way to its place.
    monkeypatch.setattr(inbox, "_settle", lambda *_: None)
    other = People(database).enrol("test", "student02", folder="student02")
    inbox.accept(other, "canary", upload(folder, "three"))
    monkeypatch.undo()
    back_up(load_course(course_folder), folder, tmp_path / "copy.tar.gz")
    database.close()
    assert stat.S_IMODE((tmp_path / "copy.tar.gz").stat().st_mode) == 0o600
    again, there = restored(tmp_path / "copy.tar.gz", tmp_path / "restored")
    assert there.resume() == 1
    assert [one.digest for one in there.waiting()] == ["two", "three"]
    assert there.place("student01", "canary").files()["canary.py"].read_text() == "two"
    assert [files["canary.py"].read_text() for _, files in there.place("student01", "canary").attempts()] == ["one"]
    assert there.place("student02", "canary").files()["canary.py"].read_text() == "three"
    assert (tmp_path / "restored" / "course.toml").read_bytes() == (course_folder / "course.toml").read_bytes()
    again.close()


def test_a_file_that_is_there_is_not_written_over(folder, course_folder, tmp_path):
    (tmp_path / "copy.tar.gz").write_text("another one")
    with pytest.raises(UsageError, match="already"):
        back_up(load_course(course_folder), folder, tmp_path / "copy.tar.gz")
    assert (tmp_path / "copy.tar.gz").read_text() == "another one"
