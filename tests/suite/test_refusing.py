"""What a plain test does with what a submission may have written: nothing outside its own files, no command, no host."""

import os
import runpy
import shutil
import socket
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
import threading
from importlib.machinery import SourceFileLoader
from types import SimpleNamespace

import pytest

from grader.suite import refusing
from grader.suite.late import put_on_the_bench
from grader.suite.refusing import Answered, refuse_what_was_written


@pytest.fixture
def view(tmp_path, monkeypatch):
    """A test that runs in a folder of its own, beside one of the instructor's."""
    for name in ("work", "made", "temporary", "instructors"):
        (tmp_path / name).mkdir()
    (tmp_path / "instructors" / "grades.csv").write_text("3")
    monkeypatch.chdir(tmp_path / "work")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    view = SimpleNamespace(
        thread=threading.get_ident(), texts=Answered(), is_apart=True, written=set(), root=tmp_path,
        trouble=None, finish=lambda: None, folder=tmp_path,
        folders=[str(tmp_path / "work"), str(tmp_path / "made")],
    )  # fmt: skip
    refuse_what_was_written()
    linked.view = view
    put_on_the_bench(view)
    yield view
    put_on_the_bench()


def linked(root):
    put_on_the_bench()
    os.symlink(root / "instructors", root / "made" / "link")
    put_on_the_bench(linked.view)
    (root / "made" / "link" / "new.txt").write_text("x")


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "instructors" / "grades.csv").write_text("5"),
        lambda root: (root / "instructors" / "new.txt").write_text("5"),
        lambda root: os.remove(root / "instructors" / "grades.csv"),
        lambda root: os.rename(root / "instructors" / "grades.csv", root / "made" / "taken.csv"),
        lambda root: os.mkdir(root / "instructors" / "new"),
        lambda root: os.chmod(root / "instructors" / "grades.csv", 0o777),
        lambda root: os.truncate(root / "instructors" / "grades.csv", 0),
        lambda root: shutil.rmtree(root / "instructors"),
        lambda root: sqlite3.connect(root / "instructors" / "new.db"),
        linked,
        lambda root: os.symlink(root / "instructors" / "grades.csv", root / "made" / "link"),
        lambda root: os.symlink("../instructors", root / "made" / "link"),
    ],
)
def test_a_test_changes_no_file_but_its_own(view, change):
    with pytest.raises(PermissionError, match="a submission may have written it"):
        change(view.root)
    assert [path.name for path in (view.root / "instructors").iterdir()] == ["grades.csv"]
    assert (view.root / "instructors" / "grades.csv").read_text() == "3"


def test_a_test_writes_and_removes_its_own_files(view):
    for folder in ("work", "made", "temporary"):
        file = view.root / folder / "a" / "b.txt"
        file.parent.mkdir()
        file.write_text("b")
        file.rename(file.with_name("c.txt"))
        shutil.rmtree(file.parent)
    os.symlink("b.txt", view.root / "made" / "link")
    with open(os.devnull, "w") as nothing:
        nothing.write("x")
    sqlite3.connect(":memory:").close()
    assert (view.root / "instructors" / "grades.csv").read_text() == "3"


@pytest.mark.parametrize(
    "form", ["{0}/instructors/grades.csv", "../instructors/grades.csv", "./../instructors/grades.csv"]
)
def test_what_a_submission_answered_leads_to_no_file_elsewhere(view, form):
    answered = form.format(view.root)
    view.texts.note(answered)
    with pytest.raises(PermissionError):
        open(answered)
    with pytest.raises(PermissionError):
        open(os.path.join(view.root, "work", answered))


def test_what_a_submission_answered_may_name_what_the_test_has_made(view):
    for text in (str(view.root / "made" / "out.txt"), "out.txt", "./below/out.txt", "n/a", "/"):
        view.texts.note(text)
    (view.root / "made" / "out.txt").write_text("x")
    assert (view.root / "made" / "out.txt").read_text() == "x"
    assert subprocess.run(["cat", view.root / "made" / "out.txt"], capture_output=True).stdout == b"x"
    assert (view.root / "instructors" / "grades.csv").read_text() == "3"


def test_no_archive_leads_outside(view):
    packed = view.root / "made" / "a.tar"
    with tarfile.open(packed, "w") as archive:
        member = tarfile.TarInfo("../instructors/new.txt")
        archive.addfile(member)
    with tarfile.open(packed) as archive:
        archive.extraction_filter = lambda member, path: member  # as where Python looks at nothing itself
        with pytest.raises((PermissionError, tarfile.TarError)):
            archive.extractall(view.root / "made")
    assert not (view.root / "instructors" / "new.txt").exists()


@pytest.mark.parametrize(
    "start",
    [
        lambda told: subprocess.run(told, shell=True),
        lambda told: subprocess.run(f"echo {told}", shell=True),
        lambda told: os.system(f"cat {told}"),
    ],
)
def test_what_a_submission_answered_is_no_command(view, start):
    view.texts.note("; touch made")
    with pytest.raises(PermissionError):
        start("; touch made")
    assert not (view.root / "work" / "made").exists()


def test_a_file_that_a_submission_wrote_is_no_program(view):
    file = view.root / "made" / "gen.txt"
    file.write_text("print(3)")
    view.written.add(os.path.realpath(file))
    for words in ([sys.executable, str(file)], ["bash", str(file)], ["env", "python3", str(file)]):
        with pytest.raises(PermissionError):
            subprocess.run(words)
    for run in (lambda: runpy.run_path(str(file)), lambda: SourceFileLoader("gen", str(file)).get_code("gen")):
        with pytest.raises(PermissionError):
            run()
    assert subprocess.run(["wc", "-c", str(file)], capture_output=True).stdout.startswith(b"8")


def test_a_host_that_a_submission_answered_is_not_asked(view):
    view.texts.note("http://student.example/31337 or 127.0.0.1:9")
    with pytest.raises(PermissionError):
        socket.getaddrinfo("student.example", 80)
    with socket.socket() as ours, pytest.raises(PermissionError):
        ours.connect(("127.0.0.1", 9))


def test_of_too_many_answers_each_may_be_one(view, monkeypatch):
    monkeypatch.setattr(refusing, "_MAX_TEXTS", 3)
    for number in range(9):
        view.texts.note(f"a/{number}")
    with pytest.raises(PermissionError):
        open(view.root / "instructors" / "grades.csv")
    with pytest.raises(PermissionError):
        os.system("true")


def test_other_threads_and_tests_of_nobodys_do_as_they_like(view):
    def change():
        (view.root / "instructors" / "grades.csv").write_text("5")

    thread = threading.Thread(target=change)
    thread.start()
    thread.join()
    assert (view.root / "instructors" / "grades.csv").read_text() == "5"
    put_on_the_bench()
    (view.root / "instructors" / "grades.csv").write_text("6")
