"""A small nbgrader course: the canary's, with its configuration, students, and nbgrader's own commands."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from jupyter_core.application import NoStart
from nbgrader.apps import NbGraderApp

from grader.submission.find import ATTEMPTS
from tests.conftest import CANARY, GOOD, REPOSITORY, hand_in, notebook_text

CONFIG = """
from grader.gradebook import configure

configure(get_config())
get_config().Exchange.root = {exchange!r}
"""

HALF = GOOD.replace("return f(double(x))", "return f(x)").replace("return self.held", "return None")


def _run(arguments: list[str]) -> int:
    app = NbGraderApp.instance()
    try:
        app.initialize(arguments)
        app.start()
    except NoStart:
        return 0
    except SystemExit as ended:
        return int(ended.code or 0)
    finally:
        app.reset()
    return 0


class Course:
    """A course directory in which nbgrader's commands run."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "course"
        self.home = folder / "home"
        self.exchange = folder / "exchange"
        for made in (self.home, self.exchange):
            made.mkdir()
        self.exchange.chmod(0o777)
        shutil.copytree(CANARY, self.root)
        settings = (self.root / "course.toml").read_text()
        # Patient enough for a machine that does other things too.
        for limit in ("call_seconds = 0.5", "exercise_seconds = 0.8"):
            settings = settings.replace(limit, f"{limit.split()[0]} = 10.0")
        (self.root / "course.toml").write_text(settings)
        (self.root / "nbgrader_config.py").write_text(CONFIG.format(exchange=str(self.exchange)))

    def nbgrader(self, *commands: str, cwd: Path | None = None, code: int = 0) -> str:
        """Run nbgrader's commands, in this process since they take seconds to import, and return their log."""
        with self.environment(cwd) as log:
            for command in commands:
                assert _run(command.split()) == code, log.getvalue()
        return log.getvalue()

    @contextlib.contextmanager
    def environment(self, cwd: Path | None = None) -> Iterator[io.StringIO]:
        """Be where nbgrader runs: with a home of its own, and with what it says taken down."""
        log = io.StringIO()
        with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stderr(log), warnings.catch_warnings():
            patch.chdir(cwd or self.root)
            patch.setenv("HOME", str(self.home))
            patch.setattr(sys, "path", list(sys.path))
            warnings.simplefilter("ignore")
            yield log

    def grader(self, *arguments: str, code: int = 0) -> subprocess.CompletedProcess[str]:
        """Run our command in a process of its own."""
        env = {**os.environ, "PYTHONPATH": str(REPOSITORY), "LC_ALL": "C.UTF-8", "COLUMNS": "120"}
        command = [sys.executable, "-m", "grader", *arguments]
        done = subprocess.run(command, cwd=self.root, env=env, capture_output=True, text=True, timeout=120)
        assert done.returncode == code, done.stderr
        return done

    def hand_in(self, student: str, name: str, data: str | bytes, at: str = "") -> Path:
        return hand_in(self.root / "submitted", student, {name: data}, at=at)

    def scores(self, database: Path | None = None) -> dict[str, dict[str, float | None]]:
        """Return each student's automatic scores by cell."""
        found: dict[str, dict[str, float | None]] = {}
        for student, cell, score in query(database or self.root / "gradebook.db", SCORES):
            found.setdefault(student, {})[cell] = score
        return found


SCORES = """
    select submitted_assignment.student_id, base_cell.name, grade.auto_score
    from grade
    join base_cell on base_cell.id = grade.cell_id
    join submitted_notebook on submitted_notebook.id = grade.notebook_id
    join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id
    order by 1, 2
"""


def query(database: Path, text: str, *values: object) -> list[tuple]:
    with contextlib.closing(sqlite3.connect(database)) as connection:
        found = connection.execute(text, values).fetchall()
        connection.commit()
    return found


def released(root: Path) -> dict:
    """Return the released notebook as a student opens it."""
    return json.loads((root / "assignments" / "canary" / "canary.ipynb").read_text())


def solved(notebook: dict, source: str = GOOD) -> str:
    """Return a released notebook with one solution written into its first exercise's cell, and the others emptied."""
    cells = json.loads(json.dumps(notebook))
    solutions = [one for one in cells["cells"] if one["metadata"].get("nbgrader", {}).get("solution")]
    for number, cell in enumerate(solutions):
        cell["source"] = source if number == 0 else "pass"
    return json.dumps(cells)


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """Return a course whose assignment is released, and due."""
    course = Course(tmp_path_factory.mktemp("nbgrader"))
    course.nbgrader("generate_assignment canary", "db assignment add canary --duedate=2026-11-02")
    return course


def hand_in_a_class(course: Course) -> None:
    """Hand in what nbgrader meets: as released, in other forms, late, damaged, hostile."""
    notebook = released(course.root)
    late = "2026-11-03 12:00:00 UTC"
    course.hand_in("student01", "canary.ipynb", solved(notebook), at="2026-11-01 12:00:00 UTC")
    earlier = course.hand_in("student02", "canary.ipynb", solved(notebook, HALF), at=late) / ATTEMPTS / "1"
    earlier.mkdir(parents=True)
    (earlier / "canary.ipynb").write_text(solved(notebook))
    (earlier / "beside.py").write_text("x = 1")
    course.hand_in("student03", "canary.ipynb", json.dumps(notebook))
    course.hand_in("student04", "canary.py", GOOD)
    course.hand_in("student05", "canary.ipynb", '{"cells": [{"cell_')
    course.hand_in("student06", "canary.ipynb", notebook_text(GOOD, "while True: pass"))
    course.hand_in("student07", "canary.ipynb", hostile(notebook), at="not a time")
    course.hand_in("student08", "notes.txt", "nothing to grade")
    course.hand_in("student09", "canary.ipynb", "")
    link = course.hand_in("student10", "canary.py", GOOD)
    shutil.rmtree(link)
    link.symlink_to(course.root / "solutions" / "canary")
    course.hand_in("student11", "canary.ipynb", notebook_text(GOOD, "x = 'half'").replace("half", "\\ud800"))


def hostile(notebook: dict) -> str:
    """Return a notebook whose metadata and outputs say what a grader that believes them would give points for."""
    cells = json.loads(json.dumps(notebook))
    for cell in cells["cells"]:
        metadata = cell["metadata"].get("nbgrader")
        if metadata and metadata["grade"]:
            metadata["points"] = "many"
            metadata["schema_version"] = 99
            cell["source"] = "100.0"
            result = {"text/plain": "100.0"}
            cell["outputs"] = [{"output_type": "execute_result", "data": result, "metadata": {}, "execution_count": 1}]
    first = cells["cells"][-1]
    cells["cells"] += [first, {**first, "metadata": {"nbgrader": "none"}}, {**first, "cell_type": "markdown"}]
    cells["nbformat"] = "four"
    cells["metadata"] = {"kernelspec": {"name": "../../evil"}}
    return json.dumps(cells)
