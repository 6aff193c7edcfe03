"""A student's file as a person reads it, beside the verdict: for those who teach."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from starlette.responses import Response

from grader.classroom import Job
from grader.feedback import harmless
from grader.serve.guard import Denied, Visit
from grader.serve.pages.students import assignment_of
from grader.serve.pages.whole_class import student_of
from grader.submission import DocumentCell
from grader.submission.choose import is_archive
from grader.submission.find import ATTEMPTS

_MAX_CELLS = 500
_MAX_LINE = 1000
_MAX_TEXT = 400_000
_MAX_READ = 16 << 20


@dataclass(frozen=True)
class Piece:
    """A cell as a page shows it: its lines, and whether there were more."""

    number: int
    is_code: bool
    text: str
    is_cut: bool


def read(visit: Visit) -> Response:
    """Show the cells of what was handed in, now or in an earlier attempt; nothing of it is run or trusted."""
    student, person = student_of(visit)
    assignment = assignment_of(visit)
    place = visit.front.inbox.place(student, assignment.name)
    attempt = visit.path("attempt")
    names = [name for name, _ in place.attempts()]
    if attempt != "now" and attempt not in names:
        raise Denied(404, "no_file_there")
    is_now = attempt == "now"
    folder = place.folder if is_now else place.folder / ATTEMPTS / attempt
    if not folder.is_dir():
        raise Denied(404, "nothing_handed_in")
    job = Job(student, assignment.name, folder, "" if is_now else attempt)
    cells = job.document(assignment) if _is_bearable(folder) else ()
    return visit.page(
        "read.html",
        student=student,
        name=person.name if person else "",
        assignment=assignment,
        attempt=attempt,
        attempts=["now", *reversed(names)],
        pieces=(pieces := _pieces(cells)),
        is_cut=len(cells) > len(pieces),
    )


def _is_bearable(folder: Path) -> bool:
    """Whether all files of a folder, unpacked, are as small as work is: they are read by the process of the pages."""
    try:
        return sum(map(_size, (path for path in folder.iterdir() if path.is_file()))) <= _MAX_READ
    except (OSError, ValueError, zipfile.BadZipFile):
        return False


def _size(path: Path) -> int:
    if not is_archive(path.name):
        return path.stat().st_size
    # Of other archives nobody knows before all of it is unpacked.
    with zipfile.ZipFile(path) as packed:
        return sum(one.file_size for one in packed.infolist())


def _pieces(cells: Sequence[DocumentCell]) -> list[Piece]:
    """Return the cells that a page shows: as much of them as somebody may read, whatever was handed in."""
    left, pieces = _MAX_TEXT, []
    for number, cell in enumerate(cells[:_MAX_CELLS], 1):
        if left <= 0:
            break
        text = cell.source[:left].replace("\r\n", "\n").replace("\r", "\n")
        lines = [harmless(line.expandtabs(4), _MAX_LINE) for line in text.split("\n")]
        pieces.append(Piece(number, cell.kind == "code", "\n".join(lines), len(cell.source) > left))
        left -= len(text)
    return pieces
