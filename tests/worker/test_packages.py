"""What can be imported is what the course says: the same on every machine, whatever is installed there."""

import subprocess
import sys

import pytest

from grader.worker import standins
from grader.worker.packages import Finder
from tests.conftest import points

FAKES = {
    "matplotlib/__init__.py": "raise RuntimeError('no folder for a cache')",
    "tqdm/__init__.py": "raise RuntimeError('the real one')", "tqdm/auto.py": "tqdm = None",
    "pandas/__init__.py": "raise RuntimeError('the real one')", "scipy/__init__.py": "here = True",
    "seaborn.py": "1 / 0", "sklearn.py": "here = True",
    "fake-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: fake\nVersion: 1.0\n",
}  # fmt: skip
IMPORTS = """
import matplotlib.pyplot as plt, seaborn as sns
from tqdm.auto import tqdm
import pandas as pd
(line,) = plt.plot(list(tqdm([1, 2])))
for name in ("scipy", "sklearn", "pytest", "msgpack", "_pytest"):
    try:
        __import__(name)
    except ModuleNotFoundError as problem:
        print(problem)
    else:
        raise AssertionError(name)
import importlib.util
assert importlib.util.find_spec("scipy") is None
"""
EXPECTED = "".join(f"No module named {name!r}\n" for name in ("scipy", "sklearn", "pytest", "msgpack", "_pytest"))


@pytest.fixture
def installed(monkeypatch, tmp_path_factory):
    """Packages beside NumPy, in a folder on the path that workers are started with."""
    site = tmp_path_factory.mktemp("site")
    for name, text in FAKES.items():
        (site / name).parent.mkdir(exist_ok=True)
        (site / name).write_text(text)
    return site


def test_the_same_with_packages_hidden(graded):
    grade = graded(IMPORTS)
    assert grade.loading == ()
    assert grade.printed == EXPECTED


def test_the_same_with_packages_installed(installed):
    """In a process of its own, as a zygote is: the finders are replaced for good."""
    program = f"""
import sys
sys.path.insert(0, {str(installed)!r})
import scipy
from grader.worker import standins
from grader.worker.packages import Finder
Finder().install()
{IMPORTS}
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, EXPECTED), done.stderr


@pytest.mark.parametrize("declared", [("scipy",), ("matplotlib", "tqdm")], ids=repr)
def test_what_a_course_declares_is_the_real_one(installed, declared):
    program = f"""
import sys
sys.path.insert(0, {str(installed)!r})
from grader.worker import standins
from grader.worker.packages import Finder
finder = Finder()
finder.install()
finder.add({declared!r})
for name in {declared!r}:
    try:
        print(name, __import__(name).here)
    except RuntimeError as problem:
        print(name, problem)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    wanted = {"scipy": "scipy True", "matplotlib": "matplotlib no folder for a cache", "tqdm": "tqdm the real one"}
    assert done.stdout.splitlines() == [wanted[name] for name in declared], done.stderr


def test_for_packages_that_are_there_already_nothing_that_is_loaded_is_gone_through(monkeypatch):
    """A worker is told of its course's packages, and writes a page for each name of a module that it only looks at."""
    finder = Finder()
    finder.add(["scipy"])
    monkeypatch.setattr(standins, "forget", None)
    finder.add(["numpy", "scipy"])


def test_no_name_of_ours_is_in_what_a_submission_prints(graded):
    source = """
import sys
import matplotlib.pyplot as plt, pandas as pd
from tqdm import tqdm
print(plt, plt.plot([1]), type(plt), type(plt.plot([1])), pd.DataFrame([1]), tqdm([1]), type(sys.stdout), sys.stdout)
print(plt.rcParams["a"], plt.cm.viridis, plt.figure().add_subplot(111), get_ipython(), sep="; ")
sys.stdout.reconfigure(encoding="utf-8")
sys.stdout.buffer.write("글\\n".encode())
"""
    grade = graded(source)
    assert grade.loading == ()
    assert not any(word in grade.printed for word in ("Inert", "StandIn", "CappedText", "Capped", "Finder"))
    assert grade.printed.endswith("글\n")
    assert set(points(grade).values()) == {0.0}
