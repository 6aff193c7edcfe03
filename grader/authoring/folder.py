"""A new folder that is there as a whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from grader.course import CourseError, load_course
from grader.course.course import COURSE_FILE


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


@contextmanager
def resumed_folder(target: Path, journal: str) -> Iterator[Path]:
    """Make a folder, or take an empty one or one with a journal in it; what is there when the block ends stays.

    Raises
    ------
    CourseError
        if there is something else at ``target`` already, or it cannot be written.
    """
    if not (target / journal).is_file():
        with new_folder(target):
            pass
    try:
        yield target
    except OSError as problem:
        raise CourseError(f"{target} cannot be written: {problem.strerror}") from None


def remove_empty(folder: Path) -> None:
    """Take a folder away in which nothing but empty folders is."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            path.rmdir()
    folder.rmdir()


@contextmanager
def growing_course(target: Path, assignment: str, new: Callable[[], str], entry: Callable[[], str]) -> Iterator[Path]:
    """Make a course, or add an assignment to one; when the block fails or is interrupted, nothing of it stays.

    Parameters
    ----------
    new : callable
        Gives what ``course.toml`` begins with where there is no course yet.
    entry : callable
        Gives what it says of the assignment, when the block is done.

    Raises
    ------
    CourseError
        if the course has an assignment of this name, ``target`` holds something else, or it cannot be written.
    """
    if not (target / COURSE_FILE).is_file():
        with new_folder(target):
            yield target
            write(target / COURSE_FILE, f"{new()}\n{entry()}")
        return
    if assignment in [one.name for one in load_course(target).assignments]:
        raise CourseError(f"{target} has an assignment {assignment} already; give this one another name (--name)")
    before = (target / COURSE_FILE).read_text(encoding="utf-8")
    added = [target / "autograde_tests" / assignment, target / "solutions" / assignment]
    if found := [str(path) for path in added if path.exists()]:
        raise CourseError(f"{found[0]} exists; give the assignment another name (--name)")
    try:
        yield target
        write(target / COURSE_FILE, f"{before.rstrip()}\n\n{entry()}")
    except BaseException:
        write(target / COURSE_FILE, before)
        for path in added:
            shutil.rmtree(path, ignore_errors=True)
        raise


def write(path: Path, text: str) -> None:
    """Write a file of text, and make the folders above it."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file, and make the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
