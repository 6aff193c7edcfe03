"""Checking in a browser, simulated: where Python runs there, no thread can be started.

In a real Pyodide, in Node, runs what does not compute: NumPy is not on any index that Node's packages come from.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
import threading
from pathlib import Path

import pytest

from grader.selfcheck import check, checking
from tests.conftest import REPOSITORY


@pytest.fixture
def no_threads(monkeypatch):
    def start(_):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", start)
    checking._suite.cache_clear()
    yield
    checking._suite.cache_clear()


@pytest.mark.usefixtures("no_threads")
def test_check_needs_no_thread_for_right_and_for_wrong(kernel, capsys):
    kernel("def double(x):\n    return 2.0 * x\n")
    check("double")
    assert "1 of 1" in capsys.readouterr().out
    kernel("def double(x):\n    return 3.0 * x\n")
    check()
    assert "      gave np.array([3.0])\n      expected np.array([2.0])\n" in capsys.readouterr().out


@pytest.mark.usefixtures("no_threads")
def test_checks_that_do_not_run_are_said_not_to_and_a_loop_can_be_stopped(kernel, folder, capsys):
    kernel("def double(x):\n    raise KeyboardInterrupt\n")
    check("double")
    assert "KeyboardInterrupt" in capsys.readouterr().out
    (folder / "public_checks.py").write_text("def (")
    check("double")
    assert "Put back the public_checks.py" in capsys.readouterr().out


IN_PYODIDE = """
import os, threading
from pathlib import Path
os.chdir("/repository/assignments/ch02_perceptron")
try:
    threading.Thread(target=print).start()
    started = "a thread"
except RuntimeError:
    started = "no thread"
import pytest
import grader.cli.check
from grader.feedback import catalogue
from grader.selfcheck import as_text
from grader.selfcheck.material import read_material
from grader.selfcheck.reported import Card, Item, Mark, Report
from grader.selfcheck.whereabouts import checks_folder
from grader.selfcheck.work import exercises_in
from grader.submission import read_submission
folder = checks_folder(Path.cwd(), {}, ["AND"])
cells = len(read_submission(Path("perceptron.ipynb")).cells)
card = Card("AND", "", (Item("test", Mark.PASSED, "right", "right"),))
language = read_material(folder / "public_checks.py").language
" / ".join([started, folder.name, *exercises_in(folder), language, str(cells > 9), as_text(Report("ko", cards=(card,)))])
"""


@pytest.mark.proof
def test_in_a_real_pyodide_there_are_no_threads_and_all_runs_that_does_not_compute():
    place, node = Path(sys.prefix) / "pyodide", shutil.which("node")
    if node is None or not (place / "node_modules" / "pyodide").is_dir():
        if os.environ.get("CI"):
            pytest.fail("no Pyodide here, which .ci/bring brings")
        pytest.skip("no Pyodide here: .ci/bring .venv/bin/python")
    script = Path(__file__).with_name("in_pyodide.mjs")
    done = subprocess.run(
        [node, script, place, REPOSITORY, sysconfig.get_path("purelib"), IN_PYODIDE],
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "no thread / ch02_perceptron / AND / NAND / OR / XOR / ko / True / AND",
        "  ✓ right",
    ]
