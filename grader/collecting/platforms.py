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
from dataclasses import replace

from grader.classroom import UsageError
from grader.classroom.roster import CANVAS, MOODLE
from grader.collecting.handed import File, Handed, Source
from grader.submission.choose import is_archive, is_theirs, may_be_code

_CANVAS = re.compile(r"(?P<name>[^/]+?)_(?P<late>LATE_)?(?P<number>[0-9]{1,20})_(?P<file>[0-9]{1,20})_(?P<path>[^/]+)")
_MOODLE = re.compile(r"(?P<name>[^/]+?)_(?P<number>[0-9]{1,20})_assignsubmission_file(?:_?/|_)(?P<path>.+)")
_Matched = list[tuple[re.Match[str], File]]
_AGAIN = re.compile(r"(?P<stem>.+)-(?P<times>[0-9]{1,3})(?P<suffix>\.[^.]+)")


def from_platform(files: Iterable[File], stem: str) -> Source:
    """Return what was handed in, from files named as Canvas or as Moodle names them.

    Parameters
    ----------
    stem : str
        The released name without its suffix.

    Raises
    ------
    UsageError
        if no name is of either kind.
    """
    listed = [replace(file, path=unicodedata.normalize("NFC", file.path)) for file in files]
    listed = [file for file in listed if not file.path.startswith("__MACOSX/")]
    for of_one, pattern in ((_moodle, _MOODLE), (_canvas, _CANVAS)):
        matched = [(pattern.fullmatch(file.path), file) for file in listed]
        unknown = tuple(file.path for match, file in matched if match is None)
        if len(unknown) < len(listed):
            return Source(tuple(_by_student(matched, of_one, stem)), unknown)
    raise UsageError(
        "no name is as Canvas or Moodle writes them (name_12345_678910_file.ipynb, or "
        "Full Name_12345_assignsubmission_file_/file.ipynb); found: "
        + (", ".join(repr(file.path[:80]) for file in listed[:3]) or "no files")
    )


def _by_student(
    matched: Iterable[tuple[re.Match[str] | None, File]], of_one: Callable[[str, _Matched, str], Handed], stem: str
) -> Iterator[Handed]:
    students: dict[str, _Matched] = {}
    for match, file in matched:
        if match is not None:
            students.setdefault(match["number"], []).append((match, file))
    for number, theirs in students.items():
        yield of_one(number, theirs, stem)


def graded_and_left(files: Iterable[File]) -> tuple[tuple[File, ...], tuple[str, ...]]:
    """Return what may be a submission or hold one, and the names of what is not."""
    found = list(files)
    taken = [file for file in found if is_theirs(file.path) and (may_be_code(file.path) or is_archive(file.path))]
    return tuple(taken), tuple(file.path for file in found if file not in taken)


def _moodle(number: str, theirs: _Matched, _stem: str) -> Handed:
    first = theirs[0][0]
    files, left = graded_and_left(replace(file, path=match["path"]) for match, file in theirs)
    return Handed(f"{first['name']}_{number}", MOODLE, number, first["name"], files, left)


def _canvas(number: str, theirs: _Matched, stem: str) -> Handed:
    first = theirs[0][0]
    latest: dict[str, tuple[int, File]] = {}
    replaced = []
    # The later a file was uploaded, the higher its number.
    for match, file in sorted(theirs, key=lambda one: int(one[0]["file"])):
        again = _AGAIN.fullmatch(match["path"])
        once = again["stem"] + again["suffix"] if again else match["path"]
        if once in latest:
            replaced.append(latest[once][1].path)
        # A name that the student chose may end in a number too; only the released one is known to have none.
        released = once.rpartition(".")[0] == stem
        latest[once] = int(match["file"]), replace(file, path=once if released else match["path"])
    files, left = graded_and_left(file for _, file in latest.values())
    late = any(match["late"] for match, _ in theirs)
    return Handed(f"{first['name']}_{number}", CANVAS, number, first["name"], files, (*left, *replaced), late)
