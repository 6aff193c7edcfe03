"""Grades on disk: whole or not at all."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from grader.classroom import GradeStore, StoreError
from grader.classroom import store as store_module
from tests.conftest import GOOD


@pytest.fixture
def grade(graded):
    return graded(GOOD)


def test_a_grade_comes_back_as_it_was_written(tmp_path, grade):
    store = GradeStore(tmp_path / "grades")
    store.write(grade, "# words")
    assert store.read("student01", "canary") == grade
    assert (tmp_path / "grades" / "student01" / "canary.feedback.md").read_text() == "# words"


def test_only_the_two_files_are_there(tmp_path, grade):
    GradeStore(tmp_path).write(grade, "")
    assert sorted(path.name for path in (tmp_path / "student01").iterdir()) == ["canary.feedback.md", "canary.json"]


@pytest.mark.parametrize("text", ["", "{", "{}", '{"schema": "grade/0"}', "[]", '{"student": "\udcff"}'])
def test_a_damaged_grade_is_no_grade(tmp_path, grade, text):
    store = GradeStore(tmp_path)
    store.write(grade, "")
    store.path("student01", "canary").write_text(text, "utf-8", "surrogateescape")
    assert store.read("student01", "canary") is None


def test_all_kept_grades_are_read_in_order_and_what_is_damaged_is_passed_over(tmp_path, grade):
    store = GradeStore(tmp_path)
    for student in ("student03", "student01", "student02"):
        store.write(replace(grade, student=student), "")
    store.path("student02", "canary").write_text("{")
    assert [one.student for one in store.grades()] == ["student01", "student03"]


def test_a_grade_of_another_version_is_no_grade(tmp_path, grade):
    store = GradeStore(tmp_path)
    store.write(grade, "")
    path = store.path("student01", "canary")
    path.write_text(json.dumps(json.loads(path.read_text()) | {"schema": "grade/999"}))
    assert store.read("student01", "canary") is None


@pytest.mark.parametrize("fails_at", ["write_bytes", "replace"])
def test_a_write_that_fails_leaves_the_old_grade_and_says_what_to_do(tmp_path, grade, monkeypatch, fails_at):
    store = GradeStore(tmp_path)
    store.write(grade, "")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(f"pathlib.Path.{fails_at}", full)
    with pytest.raises(StoreError, match=r"No space left on device.*run the same command again"):
        store.write(replace(grade, points=0.0), "")
    assert store.read("student01", "canary") == grade
    assert not list(tmp_path.rglob("*.part"))


def test_feedback_stands_there_before_its_grade(tmp_path, grade, monkeypatch):
    seen = []
    monkeypatch.setattr(store_module, "write_whole", lambda path, data: seen.append(path.name))
    GradeStore(tmp_path).write(grade, "# words")
    assert seen == ["canary.feedback.md", "canary.json"]


def test_feedback_that_is_there_already_is_not_written_again(tmp_path, grade):
    store = GradeStore(tmp_path)
    store.write(grade, "# words")
    path = tmp_path / "student01" / "canary.feedback.md"
    before = path.stat().st_ino, path.stat().st_mtime_ns
    store.write_feedback(grade, "# words")
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == before
    store.write_feedback(grade, "# other words")
    assert path.read_text() == "# other words"


def test_what_a_killed_process_left_half_written_is_overwritten(tmp_path, grade):
    store = GradeStore(tmp_path)
    (tmp_path / "student01").mkdir()
    (tmp_path / "student01" / ".canary.json.part").write_text('{"stud')
    store.write(grade, "")
    assert sorted(path.name for path in (tmp_path / "student01").iterdir()) == ["canary.feedback.md", "canary.json"]


def test_two_graders_do_not_write_into_one_folder(tmp_path):
    with GradeStore(tmp_path).locked():
        with pytest.raises(StoreError, match="another grader"), GradeStore(tmp_path).locked():
            pass
    with GradeStore(tmp_path).locked():
        pass


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be written"), GradeStore(tmp_path / "file" / "grades").locked():
        pass


def test_a_disk_that_does_not_take_it_is_told(tmp_path, monkeypatch):
    def refuse(_):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("grader.sandbox.syscalls.sync_filesystem", refuse)
    with pytest.raises(StoreError, match="Input/output error"):
        GradeStore(tmp_path).sync()


def test_a_file_that_may_not_grow_is_told_and_the_old_grade_stays(tmp_path, grade):
    """The kernel itself refuses here, as it does where the disk is full."""
    GradeStore(tmp_path).write(grade, "")
    program = (
        "import resource, signal, sys; from dataclasses import replace; from pathlib import Path\n"
        "from grader.classroom import GradeStore, StoreError\n"
        "store = GradeStore(Path(sys.argv[1])); grade = store.read('student01', 'canary')\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try: store.write(replace(grade, points=0.0), '')\n"
        "except StoreError as problem: print(problem)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, timeout=60)
    assert "File too large" in done.stdout
    assert GradeStore(tmp_path).read("student01", "canary") == grade
    assert not list(tmp_path.rglob("*.part"))


def modes(folder):
    return {path.relative_to(folder).as_posix(): path.stat().st_mode & 0o7777 for path in folder.rglob("*")}


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_grades_are_their_owners_alone_whatever_the_umask(tmp_path, grade, umask):
    before = os.umask(umask)
    try:
        store = GradeStore(tmp_path / "grades")
        with store.locked():
            store.write(grade, "# words")
            store.write(grade, "", "1")
            store.write_handed_in("student01", "canary", datetime(2026, 3, 2, tzinfo=UTC))
    finally:
        os.umask(before)
    assert (tmp_path / "grades").stat().st_mode & 0o777 == 0o700
    found = modes(tmp_path / "grades")
    assert {mode for name, mode in found.items() if (tmp_path / "grades" / name).is_file()} == {0o600}
    assert {mode for name, mode in found.items() if (tmp_path / "grades" / name).is_dir()} == {0o700}
    assert len(found) == 6


@pytest.mark.parametrize(("given", "folders", "files"), [(0o2770, 0o2770, 0o660), (0o2750, 0o2750, 0o640)])
def test_who_shares_the_folder_with_a_group_shares_what_is_in_it(tmp_path, grade, given, folders, files):
    (tmp_path / "grades").mkdir()
    for shared, folder in ((tmp_path / "grades", tmp_path / "grades"), (tmp_path, tmp_path / "new")):
        shared.chmod(given)
        store = GradeStore(folder)
        store.write(grade, "")
        store.write(grade, "", "1")
        found = modes(folder)
        assert {mode for name, mode in found.items() if name.endswith((".json", ".md"))} == {files}
        assert {mode for name, mode in found.items() if not name.endswith((".json", ".md"))} == {folders}
        assert folder.stat().st_mode & 0o7777 == folders


def test_a_folder_that_others_may_read_gives_them_nothing(tmp_path, grade):
    tmp_path.chmod(0o755)
    (tmp_path / "student02").mkdir(0o755)
    store = GradeStore(tmp_path)
    with store.locked():
        store.write(grade, "")
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir() if path.is_dir()} == {0o700}
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_what_an_earlier_process_left_half_written_for_others_is_closed_to_them(tmp_path, grade):
    store = GradeStore(tmp_path)
    store.write(grade, "")
    (tmp_path / "student01" / ".canary.json.part").write_text("{")
    store.write(grade, "")
    assert store.path("student01", "canary").stat().st_mode & 0o777 == 0o600
