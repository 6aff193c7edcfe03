"""What travels: the course once to each worker, and each submission with its order. Machines share no disk."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from grader.classroom.discover import Job
from grader.classroom.orders import Order
from grader.course import Assignment, Course
from grader.course.course import COURSE_FILE
from grader.submission import Found
from grader.submission.read import MAX_FILE


class Damaged(ValueError):
    """A course that did not arrive as it was sent."""


@dataclass(frozen=True)
class Bundle:
    """The files of a course that grading reads, by their paths in it, and the hash of it all in hexadecimal."""

    files: tuple[tuple[str, bytes], ...]
    digest: str

    def unpack(self, folder: Path) -> None:
        """Write the files under a folder.

        Raises
        ------
        Damaged
            if they are not what the hash was taken of.
        """
        if _digest(self.files) != self.digest:
            raise Damaged("the course did not arrive as it was sent")
        for name, content in self.files:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def pack_course(course: Course) -> Bundle:
    """Return what grading needs of a course: its settings, its solutions and its hidden tests."""
    files = tuple((str(path.relative_to(course.root)), path.read_bytes()) for path in _course_files(course.root))
    return Bundle(files, _digest(files))


def _course_files(root: Path) -> Iterator[Path]:
    yield root / COURSE_FILE
    for folder in ("autograde_tests", "solutions"):
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def _digest(files: tuple[tuple[str, bytes], ...]) -> str:
    return hashlib.sha256(
        repr([(name, hashlib.sha256(content).digest()) for name, content in files]).encode("utf-8", "surrogateescape")
    ).hexdigest()


@dataclass(frozen=True)
class Delivered(Job):
    """A job whose file was found on another machine; ``path`` is its copy."""

    ignored: tuple[str, ...] = ()
    work: str = ""
    modules: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()

    def find(self, assignment: Assignment) -> Found:
        """Return the copy with what was found beside the file."""
        return Found(self.path, self.ignored, self.work, self.modules, self.rivals)


@dataclass(frozen=True)
class Parcel:
    """An order and the bytes that it is about: the submission's file, its ``modules``, and ``earlier`` Grades.

    ``name`` is the path of the file from the folder that was handed in, as those of the modules are.
    """

    student: str
    assignment: str
    seed: int
    exercises: frozenset[str] | None
    name: str
    ignored: tuple[str, ...]
    content: bytes
    modules: tuple[tuple[str, bytes], ...]
    rivals: tuple[str, ...]
    earlier: tuple[bytes, ...]
    anew: frozenset[str] = frozenset()

    def unpack(self, folder: Path) -> Order:
        """Write the bytes under an empty folder and return the order about them."""
        # A name that a student chose gets a folder to itself.
        for name, content in ((self.name, self.content), *self.modules):
            path = folder / "submission" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        path = folder / "submission" / self.name
        earlier = tuple(folder / f"{number}.json" for number in range(len(self.earlier)))
        for place, content in zip(earlier, self.earlier, strict=True):
            place.write_bytes(content)
        modules = tuple(name for name, _ in self.modules)
        job = Delivered(
            self.student, self.assignment, path,
            ignored=self.ignored, work=self.name, modules=modules, rivals=self.rivals,
        )  # fmt: skip
        return Order(job, self.seed, self.exercises, earlier, self.anew)


def pack(order: Order, assignment: Assignment) -> Parcel | None:
    """Return an order with its bytes; None where there is no file that could be graded."""
    found = order.job.find(assignment)
    if not isinstance(found, Found):
        return None
    earlier = []
    for path in order.earlier:
        with suppress(OSError):
            earlier.append(path.read_bytes())
    try:
        with found.open() as file:
            content = file.read(MAX_FILE + 1)
    except OSError:
        return None
    if len(content) > MAX_FILE:
        return None
    job = order.job
    return Parcel(
        job.student, job.assignment, order.seed, order.exercises,
        found.work or found.path.name, found.ignored, content, tuple(found.module_files()), found.rivals,
        tuple(earlier), order.anew,
    )  # fmt: skip
