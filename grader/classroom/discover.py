"""Paths on a command line -> jobs: which student, which assignment, which file or folder."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from grader.course import Assignment, Course, CourseError
from grader.course.course import COURSE_FILE
from grader.submission import (
    DocumentCell,
    Found,
    Rejection,
    Submission,
    find_submission,
    read_document,
    read_submission,
)
from grader.submission.choose import MAX_TOLD, is_archive, may_be_code, readable
from grader.submission.modules import read_modules
from grader.submission.work import is_named

_RESERVED = {"timestamp.txt"}
_RESERVED_ENDS = (".toml", ".json", ".attempts", ".part")


def is_reserved(name: str) -> bool:
    """Whether a name means something where students' folders stand: settings, decisions by hand, Grades, attempts.

    It is never a student's then, whatever the letters are made of: `overrides.toml` as a folder would be in the place
    of the file that the instructor may write.
    """
    plain = unicodedata.normalize("NFKC", name).casefold().strip().rstrip(". ")
    return plain.startswith(".") or plain in _RESERVED or plain.endswith(_RESERVED_ENDS)


class UsageError(ValueError):
    """Something on the command line that cannot be meant; the text is one clear line."""


@dataclass(frozen=True)
class Job:
    """One submission to grade; ``path`` is its file, or the folder that should hold it.

    ``attempt`` names an earlier one, and is empty for the present one.
    """

    student: str
    assignment: str
    path: Path
    attempt: str = ""

    def find(self, assignment: Assignment) -> Found | Rejection:
        """Return the file of the submission, or why there is none."""
        if not os.path.isdir(self.path) and not os.path.islink(self.path):
            return Found(self.path)
        found = find_submission(self.path, assignment.released)
        if assignment.nbgrader and isinstance(found, Found) and not is_named(found.work, assignment.stem):
            # Another notebook of the same assignment may be the only one in the folder.
            return Rejection("no_file", readable(found.path.name))
        return found

    def read(self, assignment: Assignment) -> Submission | Rejection:
        """Return the submission, or why it cannot be read."""
        found = self.find(assignment)
        if isinstance(found, Rejection):
            return found
        read = read_submission(found.path, assignment.released, found.inside)
        if isinstance(read, Rejection):
            return read
        modules, left_out = read_modules(found.module_files(), found.work)
        return replace(
            read,
            ignored=(*found.ignored, *left_out, *read.ignored)[:MAX_TOLD],
            rivals=(*found.rivals, *read.rivals),
            # What is packed together belongs together.
            modules=read.modules or modules,
        )

    def document(self, assignment: Assignment) -> tuple[DocumentCell, ...]:
        """Return what the submission says, text and code, for a person to read; empty where it cannot be read."""
        found = self.find(assignment)
        return () if isinstance(found, Rejection) else read_document(found.path, assignment.released, found.inside)


def discover(
    paths: Sequence[Path],
    course: Course,
    *,
    assignment: str | None = None,
    student: str | None = None,
    reserved: Callable[[str], None] = lambda _: None,
) -> list[Job]:
    """Return the jobs that the paths mean, in a stable order, each once.

    A path is a file; a folder ``<student>/<assignment>``; a student's folder; a class, the folder of students; a
    student's repository, as GitHub has them for an assignment; or a folder of such.

    Parameters
    ----------
    assignment, student : str, optional
        Keep only these; for a file they say whose it is and what for.
    reserved : callable
        Told the names of folders that no student can have (`is_reserved`); what is in them is left out.

    Raises
    ------
    UsageError
        if a path does not exist, holds nothing to grade, or it is unclear for which assignment.
    """
    try:
        wanted = [course.assignment(assignment)] if assignment else list(course.assignments)
    except CourseError as problem:
        raise UsageError(str(problem)) from None
    jobs: dict[tuple[str, str, Path], Job] = {}
    refused: set[str] = set()
    for path in paths:
        found = list(_jobs(path, wanted, student, exact=assignment is not None))
        for job in found:
            if is_reserved(job.student):
                refused.add(job.student)
            elif student is None or job.student == student:
                jobs.setdefault((job.student, job.assignment, job.path), job)
    for name in sorted(refused):
        reserved(name)
    if not jobs:
        who = f" of {student}" if student else ""
        raise UsageError(f"nothing to grade{who}: expected files or <student>/<assignment>/<files> under {paths[0]}")
    return [jobs[key] for key in sorted(jobs)]


def _jobs(path: Path, wanted: list[Assignment], student: str | None, *, exact: bool) -> Iterator[Job]:
    if os.path.isfile(path) and not os.path.islink(path):
        yield _job_of_file(path, wanted, student, exact=exact)
        return
    try:
        children = _folders(path)
    except (FileNotFoundError, NotADirectoryError):
        raise UsageError(f"{path} does not exist") from None
    except OSError as problem:
        raise UsageError(f"{path} cannot be read: {problem.strerror}") from None
    names: dict[str, list[str]] = {}
    for one in wanted:
        names.setdefault(one.folder, []).append(one.name)
    if (folder := _name(path)) in names:
        yield from (Job(student or _name(path.absolute().parent), name, path) for name in names[folder])
        return
    if any(_name(child) in names for child in children):
        yield from _jobs_of_student(path, names)
        return
    found = [job for folder in children for job in _jobs_of_student(folder, names)]
    if not found:
        found = _jobs_of_repositories(path, children, wanted, student)
    if not found and exact and any(_folder_files(path)):
        found = [Job(student or _name(path), wanted[0].name, path)]
    yield from found


def _job_of_file(path: Path, wanted: list[Assignment], student: str | None, *, exact: bool) -> Job:
    if not may_be_code(path.name) and not is_archive(path.name):
        raise UsageError(f"{path} is neither a notebook (.ipynb), a Python file (.py) nor an archive of them")
    stem = unicodedata.normalize("NFC", path.name.removesuffix(".gz").rpartition(".")[0])
    folder = path.absolute().parent
    by_stem = [one for one in wanted if one.stem == stem]
    by_folder = [one for one in wanted if one.folder == _name(folder)]
    matching = [one for one in by_folder if one in by_stem] or list(dict.fromkeys(by_stem + by_folder))
    if exact:
        matching = wanted
    if len(matching) != 1:
        raise UsageError(f"{path}: say which assignment it is for, with --assignment")
    in_tree = _name(folder) == matching[0].folder
    return Job(student or (_name(folder.parent) if in_tree else stem), matching[0].name, path)


def _jobs_of_student(folder: Path, names: Mapping[str, Sequence[str]]) -> Iterator[Job]:
    try:
        # Where a link leads is not ours to look at.
        children = None if os.path.islink(folder) else _folders(folder)
    except OSError:
        children = None
    if children is None:
        # The student is told for every assignment.
        yield from (Job(_name(folder), name, folder) for name in chain.from_iterable(names.values()))
        return
    for child in children:
        yield from (Job(_name(folder), name, child) for name in names.get(_name(child), ()))


def _jobs_of_repositories(path: Path, children: list[Path], wanted: list[Assignment], student: str | None) -> list[Job]:
    """Return the jobs of a repository, or of several side by side, in which there is work for an assignment.

    They are called ``<assignment>-<user name>``, or with the name of their folder, ``<name>-submissions``, in front.
    """
    if _is_repository(path):
        folders, above = [path], _name(path.absolute().parent)
    else:
        folders, above = [one for one in children if _is_repository(one)], _name(path)
    found, has_work = [], False
    for folder in folders:
        name = _name(folder)
        by_name = [one for one in wanted if name.startswith(f"{one.folder}-")]
        with_work = [one for one in wanted if _has_work(folder, one)]
        has_work = has_work or bool(with_work)
        meant = [one for one in with_work if one in by_name] or with_work or by_name or wanted
        if len(meant) > 1:
            meant = [one for one in meant if one in by_name]
        if len(meant) != 1:
            if with_work:
                raise UsageError(f"{folder}: say which assignment it is for, with --assignment")
            continue
        prefix = next((one for one in _prefixes(meant[0], above) if name.startswith(one) and name != one), "")
        found.append(Job(student or name.removeprefix(prefix), meant[0].name, folder))
    return found if has_work else []


def _prefixes(assignment: Assignment, above: str) -> Iterator[str]:
    """Yield what the name of a repository may begin with, before the user's."""
    for mark in ("-submissions", "_submissions_"):
        if mark in above:
            yield above.partition(mark)[0] + "-"
    yield f"{assignment.folder}-"


def _is_repository(folder: Path) -> bool:
    """Whether a folder is a repository that somebody hands in, and none with a course in it."""
    known = any(os.path.lexists(folder / name) for name in (".git", ".github"))
    return known and not os.path.islink(folder) and not os.path.lexists(folder / COURSE_FILE)


def _has_work(folder: Path, assignment: Assignment) -> bool:
    found = find_submission(folder, assignment.released)
    return isinstance(found, Found) and is_named(found.work, assignment.stem)


def _folders(path: Path) -> list[Path]:
    with os.scandir(path) as entries:
        return sorted(path / entry.name for entry in entries if _is_folder(entry) and not entry.name.startswith("."))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return True  # nobody may look; whose it is shall be told so, and not be missing


def _folder_files(path: Path) -> Iterator[Path]:
    return (child for child in path.iterdir() if may_be_code(child.name) or is_archive(child.name))


def _name(path: Path) -> str:
    """Return a name in composed Unicode; what is no Unicode on disk becomes U+FFFD."""
    return unicodedata.normalize("NFC", os.fsencode(path.absolute().name).decode("utf-8", "replace"))
