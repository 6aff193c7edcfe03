"""The command lines of the documents run: on one desk that has what they name, in the order in which they stand."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from tests.conftest import REPOSITORY
from tests.docs.desk import set_up
from tests.docs.pages import command_lines, documents, name_of

# What a desk does not have, with what tries it instead.
ELSEWHERE = {
    "serve": "a server goes on until it is stopped: tests/serve",
    "submit": "needs a server: tests/sending",
    "mark": "waits for a person: tests/marking",
    "--watch": "goes on until it is stopped: tests/cli/test_check.py",
    "--scheduler": "needs a cluster: tests/cluster",
    "--gradebook": "needs nbgrader's own folders: tests/gradebook",
    "--self-test": "takes a minute: tests/sandbox/test_conformance.py",
    "--seeds": "takes an hour",
    "classroom50": "needs an organization",
    "<class>": "stands for a folder",
    ".": "in a folder of nbgrader's: tests/cli/test_authoring.py",
}
WHOLE_COURSE = {
    ("verify",),
    ("verify", "--json"),
    ("verify", "ch02"),
    ("import-otter", "course101", "--into", "course"),
}
FIRST = ("README.md", "docs/reference/commands.md", "docs/authoring.md")


def lines():
    """Return the words of each line that blocks of the documents show, once, the README's first."""
    order = sorted(documents(), key=lambda one: FIRST.index(name_of(one)) if name_of(one) in FIRST else len(FIRST))
    shown = [line for one in order for line in command_lines(one.read_text(encoding="utf-8")) if not line.in_prose]
    return list(dict.fromkeys(line.words[1:] for line in shown if line.words[0] == "grader"))


def problem_of(words, folder):
    place = folder
    if words[0] == "check":
        place = folder / "student" / ("ch03_neural_network" if "softmax" in words else "ch02_perceptron")
    # Documents show several ways to make the same.
    made = folder / (words[1] if words[0] == "init" else words[-1])
    if words[0] in ("init", "import-pytest", "import-otter") and made.parent == folder:
        shutil.rmtree(made, ignore_errors=True)
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONPATH": str(REPOSITORY)}
    command = [sys.executable, "-m", "grader", *words]
    done = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, timeout=300, check=False)
    return "" if done.returncode == 0 else f"{' '.join(words)}: {done.returncode} {done.stderr or done.stdout[-2000:]}"


@pytest.mark.proof
def test_the_lines_of_the_documents_run(tmp_path):
    set_up(tmp_path)
    mine = [words for words in lines() if not ELSEWHERE.keys() & set(words) and words not in WHOLE_COURSE]
    assert len(mine) >= 45
    problems = [problem for words in mine if (problem := problem_of(words, tmp_path))]
    assert not problems, "\n".join(problems)
    there = {path.name for path in tmp_path.iterdir()}
    assert there >= {
        "grades",
        "pages",
        "feedback",
        "report.html",
        "similar.html",
        "autograder.zip",
        "course",
        "numerics",
    }
    new = [sys.executable, "-m", "grader", "verify"]
    assert not subprocess.run(new, cwd=tmp_path / "numerics", capture_output=True, timeout=300, check=False).returncode
