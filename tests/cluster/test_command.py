"""`grader grade --scheduler`, as its users type it."""

import subprocess
import sys

import pytest

from tests.conftest import CANARY, GOOD

pytestmark = pytest.mark.proof


@pytest.fixture
def grade(tmp_path):
    """Run the command on one submission, in a Python where a module may be missing."""
    path = tmp_path / "canary.py"
    path.write_text(GOOD)

    def grade(*arguments, missing=""):
        program = f"import sys; sys.modules.update({{name: None for name in {missing.split()!r}}})\nfrom grader.cli import main; main()"
        command = [sys.executable, "-c", program, "grade", str(path), "--course", str(CANARY), *arguments]
        return subprocess.run(command, capture_output=True, text=True, timeout=60)

    return grade


def test_jobs_and_a_scheduler_exclude_each_other(grade):
    done = grade("--scheduler", "tcp://127.0.0.1:9", "-j", "2")
    assert done.returncode == 2
    assert "--jobs is about this machine" in done.stderr


def test_an_address_that_is_none_is_one_line(grade):
    done = grade("--scheduler", "nonsense")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "missing port number in address 'nonsense'" in done.stderr


def test_without_dask_the_extra_is_named(grade):
    done = grade("--scheduler", "tcp://127.0.0.1:9", missing="dask distributed")
    assert done.returncode == 2
    assert "pip install 'gradewright[cluster]'" in done.stderr
    assert grade(missing="dask distributed").returncode == 0
