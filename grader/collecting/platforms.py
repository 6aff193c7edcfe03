"""The names that Canvas and Moodle give to what they hand out together.

Canvas, "How do I download all student submissions for an assignment?":
``lastnamefirstname_LATE_12345_678910_file.ipynb``, the numbers being the user's and the file's; a file that was
handed in again is called ``file-1.ipynb``. Moodle, "Assignment activity", "Download all submissions":
``Full Name_12345_assignsubmission_file_/file.ipynb``, or without folders
``Full Name_12345_assignsubmission_file_file.ipynb``, the number being the participant's in this assignment.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from grader.classroom import UsageError
from grader.classroom.roster import CANVAS, MOODLE
from grader.collecting.handed import File, Handed, Source
from grader.submission.choose import is_archive, is_theirs, may_be_code

# What comes after the student's own name. Where it may begin a student can write as well, in the name before it and in
# the file's name behind it, so that all places are looked at.
_CANVAS = re.compile(r"(?=_(?P<late>LATE_)?(?P<number>[0-9]{1,20})_(?P<file>[0-9]{1,20})_(?P<path>[^/]+)\Z)")
_MOODLE = re.compile(r"(?=_(?P<number>[0-9]{1,20})_assignsubmission_file(?:_?/|_)(?P<path>.+)\Z)", re.DOTALL)
# With a folder for each student the platform ends its name, and nobody else writes behind that.
_MOODLE_FOLDER = re.compile(r"(?P<name>[^/]+)_(?P<number>[0-9]{1,20})_assignsubmission_file_?/(?P<path>.+)", re.DOTALL)
_AGAIN = re.compile(r"(?P<stem>.+)-(?P<times>[0-9]{1,3})(?P<suffix>\.[^.]+)")

Known = Callable[[str, str, str], bool]
"""Whether somebody of the class has this account, platform and number, and this name."""


@dataclass(frozen=True)
class _Reading:
    """One way to read a name: whose the file is, and what it is called."""

    name: str
    number: str
    file: File
    upload: int = 0
    late: bool = False


def from_platform(files: Iterable[File], stem: str, known: Known = lambda *_: False) -> Source:
    """Return what was handed in, from files named as Canvas or as Moodle names them.

    Names hold what students write, before and behind what the platform writes between. One that can be read in
    several ways is its student's only if somebody known is meant by exactly one of them, number and name; otherwise
    what it brings is doubtful.

    Parameters
    ----------
    stem : str
        The released name without its suffix.
    known : callable
        Tells who is in the class; by default nobody knows.

    Raises
    ------
    UsageError
        if no name is of either kind.
    """
    listed = [replace(file, path=unicodedata.normalize("NFC", file.path)) for file in files]
    listed = [file for file in listed if not file.path.startswith("__MACOSX/")]
    for platform, read, of_one in ((MOODLE, _read_moodle(listed), _moodle), (CANVAS, _read_canvas, _canvas)):
        found = [(read(file), file) for file in listed]
        unknown = tuple(file.path for readings, file in found if not readings)
        if len(unknown) < len(listed):
            return Source(tuple(_by_student(found, platform, of_one, stem, known)), unknown)
    raise UsageError(
        "no name is as Canvas or Moodle writes them (name_12345_678910_file.ipynb, or "
        "Full Name_12345_assignsubmission_file_/file.ipynb); found: "
        + (", ".join(repr(file.path[:80]) for file in listed[:3]) or "no files")
    )


def _read_canvas(file: File) -> list[_Reading]:
    found = {}
    for match in _CANVAS.finditer(file.path):
        name, number = file.path[: match.start()], match["number"]
        if name and "/" not in name and number not in found:
            named = replace(file, path=match["path"])
            found[number] = _Reading(name, number, named, int(match["file"]), bool(match["late"]))
    return list(found.values())


def _read_moodle(files: Iterable[File]) -> Callable[[File], list[_Reading]]:
    """Return what reads the names of a source: with a folder for each student, or without."""
    ours = [file.path for file in files if _MOODLE.search(file.path)]
    has_folders = all(_MOODLE_FOLDER.fullmatch(path) for path in ours)

    def read(file: File) -> list[_Reading]:
        if has_folders:
            folder = _MOODLE_FOLDER.fullmatch(file.path)
            return [_Reading(folder["name"], folder["number"], replace(file, path=folder["path"]))] if folder else []
        found = {}
        for match in _MOODLE.finditer(file.path):
            name, number = file.path[: match.start()], match["number"]
            if name and "/" not in name and number not in found:
                found[number] = _Reading(name, number, replace(file, path=match["path"]))
        return list(found.values())

    return read


def _by_student(
    found: Iterable[tuple[list[_Reading], File]],
    platform: str,
    of_one: Callable[[str, list[_Reading], str], Handed],
    stem: str,
    known: Known,
) -> Iterator[Handed]:
    students: dict[str, list[_Reading]] = {}
    for readings, file in found:
        meant = readings
        if len(readings) > 1:
            meant = [one for one in readings if known(platform, one.number, one.name)]
        if len(meant) == 1:
            students.setdefault(meant[0].number, []).append(meant[0])
        elif readings:
            first = readings[0]
            yield replace(of_one(first.number, [first], stem), found=file.path, doubtful=True)
    for number, theirs in students.items():
        if len({one.name for one in theirs}) == 1:
            yield of_one(number, theirs, stem)
            continue
        for name in dict.fromkeys(one.name for one in theirs):
            yield replace(of_one(number, [one for one in theirs if one.name == name], stem), doubtful=True)


def graded_and_left(files: Iterable[File]) -> tuple[tuple[File, ...], tuple[str, ...]]:
    """Return what may be a submission or hold one, and the names of what is not."""
    found = list(files)
    taken = [file for file in found if is_theirs(file.path) and (may_be_code(file.path) or is_archive(file.path))]
    return tuple(taken), tuple(file.path for file in found if file not in taken)


def _moodle(number: str, theirs: list[_Reading], _stem: str) -> Handed:
    name = theirs[0].name
    files, left = graded_and_left(one.file for one in theirs)
    return Handed(f"{name}_{number}", MOODLE, number, name, files, left)


def _canvas(number: str, theirs: list[_Reading], stem: str) -> Handed:
    name = theirs[0].name
    latest: dict[str, File] = {}
    replaced = []
    # The later a file was uploaded, the higher its number.
    for one in sorted(theirs, key=lambda one: one.upload):
        path = one.file.path
        again = _AGAIN.fullmatch(path)
        once = again["stem"] + again["suffix"] if again else path
        if once in latest:
            replaced.append(latest[once].path)
        # A name that the student chose may end in a number too; only the released one is known to have none.
        released = once.rpartition(".")[0] == stem
        latest[once] = replace(one.file, path=once if released else path)
    files, left = graded_and_left(latest.values())
    late = any(one.late for one in theirs)
    return Handed(f"{name}_{number}", CANVAS, number, name, files, (*left, *replaced), late)
