"""Nothing is lost: `python -m tests.kills` does the same for longer."""

import os
import shutil
import subprocess
import sys

import pytest

from grader.classroom.store import read_grade
from tests.kills.killing import Havoc, contents, lay_out_course, start

pytestmark = pytest.mark.proof


@pytest.fixture(scope="module")
def calm(tmp_path_factory):
    """A class, and what an undisturbed batch makes of it."""
    folder = tmp_path_factory.mktemp("calm")
    course = lay_out_course(folder / "course", 8)
    assert start(course, folder / "grades").wait(timeout=120) == 0
    return course, contents(folder / "grades")


def test_a_batch_whose_processes_are_killed_ends_in_the_same_bytes(calm, tmp_path):
    course, expected = calm
    havoc = Havoc(course, tmp_path / "grades", expected, seed=20261121)
    havoc.wreak(12)
    assert havoc.killed.total() == 12
    assert len(havoc.killed) >= 3


_MOUNTS = shutil.which("unshare") and os.geteuid() == 0 and subprocess.run(
    ["unshare", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False
).returncode == 0  # fmt: skip


@pytest.mark.skipif(not _MOUNTS, reason="only root may mount a small file system")
def test_a_full_disk_keeps_what_was_graded_and_the_rest_follows_when_there_is_room(calm, tmp_path):
    course, expected = calm
    grades = tmp_path / "grades"
    grades.mkdir()
    script = """
        mount -t tmpfs -o size=48k none "$1" || exit 90
        "$2" -m grader grade submitted --out "$1" --jobs 1; echo "exit $?"
        cp -r "$1" "$3"
        mount -o remount,size=8m "$1" || exit 91
        "$2" -m grader grade submitted --out "$1" --jobs 1 || exit 92
        cp -r "$1" "$4"
    """
    first, last = tmp_path / "first", tmp_path / "last"
    command = ["unshare", "--mount", "sh", "-c", script, "sh", grades, sys.executable, first, last]
    done = subprocess.run(command, capture_output=True, text=True, cwd=course, timeout=120, check=True)
    assert "exit 2" in done.stdout
    assert done.stderr.count("No space left on device") == done.stderr.count("\n") == 1
    kept = [path for path in first.glob("*/*.json") if read_grade(path)]
    assert 0 < len(kept) < 8
    assert not list(first.rglob("*.part"))
    assert contents(last) == expected
