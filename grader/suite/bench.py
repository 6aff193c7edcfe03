"""What stands behind the fixtures: which submission is on the bench, and where the reference is."""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

from grader.remote.proxy import Student
from grader.suite.local import local_student

PUBLIC_CHECKS = "public_checks.py"


@dataclass
class Bench:
    """The submission that tests are judging now.

    ``folder`` is the suite the bench was made for by its author, or None when a session put it there.
    """

    student: Student
    seed: int
    folder: Path | None = None

    @classmethod
    def for_author(cls, test_file: Path, submission: Path | None, seed: int) -> Bench:
        """Return a bench over the reference, or over a file, in this process."""
        module = load_reference(test_file) if submission is None else _import(submission, "submission")
        return cls(local_student(module), seed, folder=test_file.parent)


def reference_path(test_file: Path) -> Path:
    """Return the authored file that the tests in ``test_file`` are about.

    A suite in ``autograde_tests/<assignment>`` belongs to the one .py file of ``solutions/<assignment>`` that
    is not its public checks. Public checks belong to the one .py file beside them: the authored one in
    ``solutions``, the student's own where a student runs them.

    Raises
    ------
    FileNotFoundError
        if there is no such file, or more than one.
    """
    folder = test_file.parent
    if test_file.name != PUBLIC_CHECKS:
        folder = folder.parent.parent / "solutions" / folder.name
    found = [path for path in sorted(folder.glob("*.py")) if path.name != PUBLIC_CHECKS]
    if len(found) != 1:
        raise FileNotFoundError(f"{folder} holds {len(found)} .py files to judge; exactly one is expected")
    return found[0]


@cache
def load_reference(test_file: Path) -> ModuleType:
    """Import what `reference_path` finds, once per process."""
    path = reference_path(test_file)
    return _import(path, f"reference_{path.parent.name}_{path.stem}")


@cache
def _import(path: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(f"{path} cannot be imported as Python")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
