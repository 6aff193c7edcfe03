"""What all recordings of an assignment depend on: its files, and the versions of what runs them."""

from __future__ import annotations

import hashlib
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
from grader.suite.names import suite_files

_ACCEPTED = "accepted"
_NO_TESTS = {FOLDER, _ACCEPTED, "__pycache__"}
_NONE: Mapping[str, bytes] = {}


class Depending:
    """The names under which one assignment's recordings are kept.

    Make it before the suite is collected: what is written into a file of tests later is nothing that was recorded.
    """

    def __init__(self, assignment: Assignment) -> None:
        self._assignment = assignment
        self._contents = dict(_depended_on(assignment))

    @cached_property
    def _base(self) -> str:
        assignment = self._assignment
        packages = imported([assignment.authored_path, *suite_files(assignment.suite_path)])
        versions = __version__, np.__version__, platform.python_version(), packages, assignment.preload
        return key_of(self._contents, versions, [cell.source for cell in assignment.cells])

    def key(self, what: str, *conditions: object, beside: Mapping[str, bytes] = _NONE) -> str:
        """Return the name of a recording that depends on conditions and files of its own as well."""
        return key_of(beside, self._base, what, conditions)


def _depended_on(assignment: Assignment) -> Iterator[tuple[str, bytes]]:
    """Yield the hashes of the authored file and of every file of the suite, but programs for proofs."""
    folder = assignment.suite_path
    inside = sorted(path for path in folder.rglob("*") if not set(path.relative_to(folder).parts) & _NO_TESTS)
    given = assignment.environment
    beside = [given.folder / name for name in given.files]
    for path in chain([assignment.authored_path], beside, filter(Path.is_file, inside)):
        yield os.path.relpath(path, folder), _hash(path)


def _hash(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError as problem:  # whoever needs the file says so
        return repr(problem).encode()
