"""Files that a browser gave another name: a second copy of the checks, and a work with one more ending."""

from __future__ import annotations

import re
from pathlib import Path

from grader.course import PUBLIC_CHECKS
from grader.selfcheck.material import CheckError

_ENDING_ADDED = re.compile(r"(.+\.(?:ipynb|py))\.(?:txt|json|html?|download)", re.IGNORECASE)
_COPY = re.compile(rf"{re.escape(PUBLIC_CHECKS.removesuffix('.py'))}\W+\d*\W*\.py", re.IGNORECASE)


def is_copy_of_checks(name: str) -> bool:
    """Whether a file is called as a browser calls a second download of the public checks."""
    return _COPY.fullmatch(name) is not None


def refuse_misnamed(folder: Path) -> None:
    """Say how a file is to be called that would be the checks, or a work, under its right name.

    Raises
    ------
    CheckError
        if there is one.
    """
    for name in sorted(path.name for path in folder.iterdir() if path.is_file()):
        added = _ENDING_ADDED.fullmatch(name)
        if added or is_copy_of_checks(name):
            raise CheckError("check", "misnamed", found=name, right=added[1] if added else PUBLIC_CHECKS)
