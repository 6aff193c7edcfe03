"""What all recordings of an assignment depend on: its files, and the versions of what runs them."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import chain
from pathlib import Path

import numpy as np

from grader import __version__
from grader.course import Assignment
from grader.diagnosis.keeping import key_of
from grader.diagnosis.misconception import FOLDER
from grader.suite.imports import imported
from grader.suite.session import Suite

_ACCEPTED = "accepted"
_NO_TESTS = {FOLDER, _ACCEPTED, "__pycache__"}
_NONE: Mapping[str, bytes] = {}


class Depending:
    """One assignment's recordings, and the names under which they are kept; its files are read once."""

    def __init__(self, assignment: Assignment, suite: Suite) -> None:
        self._assignment = assignment
        self._suite = suite

    @cached_property
    def _base(self) -> str:
        packages = imported([self._assignment.authored_path, *self._suite.files])
        versions = __version__, np.__version__, platform.python_version(), packages, self._assignment.preload
        return key_of(dict(_depended_on(self._assignment)), versions)

    def key(self, what: str, *conditions: object, beside: Mapping[str, bytes] = _NONE) -> str:
        """Return the name of a recording that depends on conditions and files of its own as well."""
        return key_of(beside, self._base, what, conditions)


def _depended_on(assignment: Assignment) -> Iterator[tuple[str, bytes]]:
    """Yield what is in the authored file and in every file of the suite, but programs for proofs."""
    folder = assignment.suite_path
    inside = sorted(path for path in folder.rglob("*") if not set(path.relative_to(folder).parts) & _NO_TESTS)
    given = assignment.environment
    beside = [given.folder / name for name in given.files]
    for path in chain([assignment.authored_path], beside, filter(Path.is_file, inside)):
        yield os.path.relpath(path, folder), path.read_bytes()
