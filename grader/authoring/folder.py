"""A new folder that is there as a whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from grader.course import CourseError


@contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """Make a folder, or take an empty one, and leave nothing in it when the block fails or is interrupted.

    Raises
    ------
    CourseError
        if there is something at ``target`` already, or it cannot be written.
    """
    existed = target.exists()
    try:
        if existed and (not target.is_dir() or any(target.iterdir())):
            raise CourseError(f"{target} exists and is not empty; name a new or an empty folder")
        target.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise CourseError(f"{target} cannot be made: {problem.strerror}") from None
    try:
        yield target
    except BaseException as problem:
        for path in target.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        if not existed:
            target.rmdir()
        if isinstance(problem, OSError):
            raise CourseError(f"{target} cannot be written: {problem.strerror}") from None
        raise


def write(path: Path, text: str) -> None:
    """Write a file of text, and make the folders above it."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file, and make the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
