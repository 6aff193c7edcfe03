"""The engine's public fixture: write files, run, look at the Grade."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

from grader.course import Course, load_course
from grader.grading import Grade, Judge
from grader.sandbox.isolation import find_isolation
from grader.sandbox.levels import Isolation
from grader.submission import read_submission
from grader.submission.find import ATTEMPTS

# How long an example takes says more of the machine than of what is tested.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
# A shell starts a job in the background with Ctrl-C ignored, and every process inherits that; tests send it.
signal.signal(signal.SIGINT, signal.default_int_handler)

REPOSITORY = Path(__file__).parent.parent
CANARY = Path(__file__).parent / "canary"

GOOD = """
import numpy as np

def double(x):
    return 2 * np.asarray(x)

class Box:
    def put(self, x):
        self.held = x
    def take(self):
        return self.held

def apply(f, x):
    return f(double(x))
"""

GradeSource = Callable[..., Grade]


def notebook_text(*sources: str) -> str:
    """Return a notebook with these code cells."""
    cells = [
        {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None, "source": source, "id": str(n)}
        for n, source in enumerate(sources)
    ]
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells}, ensure_ascii=False)


def hand_in(
    tree: Path,
    student: str,
    files: str | Mapping[str, str | bytes],
    assignment: str = "canary",
    *,
    at: str = "",
    attempt: str = "",
) -> Path:
    """Hand in as a student does and return the folder: a source for the released .py, or files by their names.

    ``at`` is the text of ``timestamp.txt``; an ``attempt`` of that name was handed in before.
    """  # fmt: skip
    folder = tree / student / assignment / (f"{ATTEMPTS}/{attempt}" if attempt else "")
    written = {f"{assignment}.py": files} if isinstance(files, str) else dict(files)
    lay_out(folder, written | ({"timestamp.txt": at} if at else {}))
    return folder


def hand_in_class(tree: Path, sources: Mapping[str, str]) -> Path:
    """Hand in for each student a source, and return the tree."""
    for student, source in sources.items():
        hand_in(tree, student, source)
    return tree


def lay_out(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files into a folder, with the folders between, and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def patient_canary(folder: Path) -> Path:
    """Copy the canary course, with time enough on a machine that does other things too."""
    shutil.copytree(CANARY, folder, ignore=shutil.ignore_patterns("__pycache__"))
    settings = folder / "course.toml"
    settings.write_text(re.sub(r"_seconds = [\d.]+", "_seconds = 20.0", settings.read_text(encoding="utf-8")))
    return folder


def points(grade: Grade) -> dict[str, float]:
    """Return the points of each exercise."""
    return {exercise.name: exercise.points for exercise in grade.exercises}


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Return half as many processes again as there are cores: many a test waits for a deadline."""
    return len(os.sched_getaffinity(0)) * 3 // 2


@pytest.fixture(autouse=True)
def _stays_where_it_was() -> Iterator[None]:
    """A test that leaves its process in another folder fails itself, not one of those after it."""
    before = os.getcwd()
    yield
    after = os.getcwd()
    os.chdir(before)
    assert after == before


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep recorded libraries out of the home of whoever runs the tests; processes that run them together share one."""
    base = tmp_path_factory.getbasetemp()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str((base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "cache"))
        yield


@pytest.fixture(scope="session")
def isolation() -> Isolation:
    return find_isolation()


@pytest.fixture(scope="session")
def course() -> Course:
    return load_course(REPOSITORY)


@pytest.fixture(scope="session")
def canary_course() -> Course:
    return load_course(CANARY)


@pytest.fixture(scope="session")
def canary_judge(isolation: Isolation, canary_course: Course) -> Iterator[Judge]:
    with Judge(isolation, canary_course.limits) as judge:
        yield judge


@pytest.fixture(scope="session")
def course_judge(isolation: Isolation, course: Course) -> Iterator[Judge]:
    with Judge(isolation, course.limits, diagnose=False) as judge:
        yield judge


@pytest.fixture(scope="session")
def diagnosing_judge(isolation: Isolation, course: Course) -> Iterator[Judge]:
    with Judge(isolation, course.limits) as judge:
        yield judge


@pytest.fixture
def graded(canary_judge: Judge, canary_course: Course, tmp_path: Path) -> GradeSource:
    """Grade source text, as a .py file or as a notebook of cells, against the canary course."""

    def grade(*sources: str, student: str = "student01", seed: int = 7) -> Grade:
        if len(sources) == 1:
            path = tmp_path / "canary.py"
            path.write_text(sources[0], encoding="utf-8")
        else:
            path = tmp_path / "canary.ipynb"
            path.write_text(notebook_text(*sources), encoding="utf-8")
        return canary_judge.grade(read_submission(path), canary_course.assignment("canary"), student, seed)

    return grade
