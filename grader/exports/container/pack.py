"""The autograder zip: the suite and the reference of one assignment, this grader, and two scripts.

The layout is that of Gradescope's Autograder Documentation, "Autograder Specifications": ``setup.sh`` builds the image,
``run_autograder`` grades ``/autograder/submission`` and writes ``/autograder/results/results.json``.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from msgspec import json

from grader.course import Assignment, Course
from grader.course.course import COURSE_FILE
from grader.exports.container.settings import SETTINGS, Settings
from grader.exports.container.wheel import packed, pins, wheel

_PROGRAMS = frozenset({"setup.sh", "run_autograder"})
# What the training exercises read their digits with.
_ALSO = "scikit-learn"


def autograder_zip(course: Course, assignment: Assignment, settings: Settings) -> bytes:
    """Return the zip for one assignment. It holds hidden tests and the reference: it is for Gradescope only.

    Raises
    ------
    UsageError
        if the grader or a package it needs is not installed, so that no version can be named.
    """
    name, content = wheel()
    scripts = files("grader.exports.container")
    found = {
        "setup.sh": scripts.joinpath("setup.sh").read_bytes(),
        "run_autograder": scripts.joinpath("run_autograder.sh").read_bytes(),
        SETTINGS: json.format(json.encode(settings), indent=2) + b"\n",
        "constraints.txt": pins(_ALSO).encode(),
        "requirements.txt": f"./{name}\n{_ALSO}\n".encode(),
        name: content,
        f"course/{COURSE_FILE}": (course.root / COURSE_FILE).read_bytes(),
    }
    for folder in (assignment.authored_path.parent, assignment.suite_path):
        for path in _sources(folder):
            found[f"course/{path.relative_to(course.root).as_posix()}"] = path.read_bytes()
    return packed(found, _PROGRAMS)


def _sources(folder: Path) -> list[Path]:
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in paths if "__pycache__" not in path.parts and not path.name.startswith(".")]
