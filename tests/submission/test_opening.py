"""A file is what it is when it is open: what was looked at before may be something else by now."""

import os
import socket
import threading
import zipfile

import pytest

from grader.classroom import Job
from grader.submission import Found, Rejection, Released, Submission
from grader.submission.opening import open_regular

SECRET = "SECRET = 'of somebody else'"


@pytest.fixture
def job(tmp_path):
    folder = tmp_path / "student01" / "canary"
    (folder / "hw").mkdir(parents=True)
    (folder / "hw" / "canary.py").write_text("x = 1")
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "canary.py").write_text(SECRET)
    (tmp_path / "secret" / "hw").mkdir()
    (tmp_path / "secret" / "hw" / "canary.py").write_text(SECRET)
    return Job("student01", "canary", folder)


def a_link(job):
    file = job.path / "hw" / "canary.py"
    file.unlink()
    file.symlink_to(job.path.parent.parent / "secret" / "canary.py")


def a_linked_folder(job):
    (job.path / "hw").rename(job.path / "was")
    (job.path / "hw").symlink_to(job.path.parent.parent / "secret")


def a_linked_assignment(job):
    job.path.rename(job.path.parent / "was")
    job.path.symlink_to(job.path.parent.parent / "secret")


def a_pipe(job):
    file = job.path / "hw" / "canary.py"
    file.unlink()
    os.mkfifo(file)


def a_folder(job):
    file = job.path / "hw" / "canary.py"
    file.unlink()
    file.mkdir()


def a_socket(job):
    file = job.path / "hw" / "canary.py"
    file.unlink()
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(file))


@pytest.mark.parametrize("swap", [a_link, a_linked_folder, a_linked_assignment, a_pipe, a_folder, a_socket])
def test_what_is_swapped_after_it_was_looked_at_is_not_read(job, canary_course, monkeypatch, swap):
    canary = canary_course.assignment("canary")
    found = job.find(canary)
    assert isinstance(found, Found)
    swap(job)
    monkeypatch.setattr(Job, "find", lambda *_: found)
    read = []
    # A pipe that nobody writes into would be waited for until the end of the world.
    thread = threading.Thread(target=lambda: read.extend([job.read(canary), job.document(canary)]), daemon=True)
    thread.start()
    thread.join(20)
    assert not thread.is_alive()
    assert isinstance(read[0], Rejection)
    assert read[0].reason == "file_unreadable"
    assert read[1] == ()


def test_an_archive_is_opened_once(tmp_path, monkeypatch):
    with zipfile.ZipFile(tmp_path / "canary.zip", "w") as packed:
        packed.writestr("canary.py", "x = 1")
    with open_regular(tmp_path / "canary.zip") as file:
        assert file.read(2) == b"PK"
    opened, real = [], os.open
    monkeypatch.setattr(os, "open", lambda *a, **k: opened.append(a[0]) or real(*a, **k))
    from grader.submission import read_submission

    assert isinstance(read_submission(tmp_path / "canary.zip", Released("canary")), Submission)
    assert len(opened) == 1


def test_a_link_above_the_student_is_the_instructors(job, tmp_path, canary_course):
    (tmp_path / "elsewhere").symlink_to(tmp_path / "student01")
    through = Job("student01", "canary", tmp_path / "elsewhere" / "canary")
    assert isinstance(through.read(canary_course.assignment("canary")), Submission)
