"""Checking in a browser, simulated: where Python runs there, no thread can be started.

In a real Pyodide, in Node, runs what does not compute. Where Pyodide's NumPy is, checks run there too; it is on no index
that Node's or Python's packages come from.
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


CHECKS_IN_PYODIDE = """
import os, sys
import __main__
import numpy
from grader import check
os.chdir("/repository/assignments/ch03_neural_network")
exec(compile("import numpy as np\\ndef sigmoid(x):\\n    return 1 / (1 + np.exp(-x))\\n"
             "def softmax(x):\\n    return np.exp(x) / np.sum(np.exp(x))\\n"
             "def relu(x):\\n    return x if x > 0 else 0\\n", "<cell 1>", "exec"), vars(__main__))
for exercise in ("sigmoid", "softmax", "relu"):
    check(exercise, lang="en")
" / ".join([sys.platform, __main__._check[0].call])
"""


def in_pyodide(code, *needed):
    """Return what Python code prints, and says at its end, in Pyodide with the grader of this repository."""
    place, node = Path(sys.prefix) / "pyodide", shutil.which("node")
    if node is None or not (place / "node_modules" / "pyodide").is_dir():
        if os.environ.get("CI"):
            pytest.fail("no Pyodide here, which .ci/bring brings")
        pytest.skip("no Pyodide here: .ci/bring .venv/bin/python")
    for name in needed:
        if not list(place.glob(f"{name}-*.whl")):
            pytest.skip(f"no {name} for Pyodide here: put its wheel, which Pyodide's own address has, into {place}")
    script = Path(__file__).with_name("in_pyodide.mjs")
    done = subprocess.run(
        [node, script, place, REPOSITORY, sysconfig.get_path("purelib"), code],
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.proof
def test_in_a_real_pyodide_there_are_no_threads_and_all_runs_that_does_not_compute():
    assert in_pyodide(IN_PYODIDE) == [
        "no thread / ch02_perceptron / AND / NAND / OR / XOR / ko / True / AND",
        "  ✓ right",
    ]


@pytest.mark.proof
def test_in_a_real_pyodide_with_its_numpy_a_check_says_what_it_says_elsewhere():
    said = in_pyodide(CHECKS_IN_PYODIDE, "numpy")
    assert [line for line in said if "public checks passed" in line] == [
        "2 of 2 public checks passed", "1 of 2 public checks passed", "0 of 1 public checks passed",
    ]  # fmt: skip
    assert [line for line in said if "Every value is 0.5 times" in line]
    assert [line for line in said if "line 7 of In [1]" in line]
    assert said[-1].startswith("emscripten / relu(")
