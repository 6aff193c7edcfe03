"""Reading one file. Nothing here parses Python: that happens where it can do no harm."""

from __future__ import annotations

import mmap
import os
from dataclasses import dataclass
from pathlib import Path

from grader.submission.cells import BROKEN, code_cells, conflict_line, grade_id, read_notebook
from grader.submission.choose import MAX_TOLD, is_archive
from grader.submission.model import DocumentCell, Rejection, Submission
from grader.submission.modules import read_modules
from grader.submission.notebook import MAX_CELLS, MAX_SOURCE, NotebookCell, TooMuch, plain
from grader.submission.opening import open_regular
from grader.submission.work import Released

MAX_FILE = 1 << 30
MAX_CELL = 1 << 20
"""Bytes in UTF-8 of the source of one cell."""
_HEAD = 1 << 10
_MAX_ATTACHMENTS = 16 << 20


@dataclass(frozen=True)
class _Opened:
    """The bytes to read, the name they go by, and the names beside them in an archive."""

    name: str
    data: mmap.mmap | bytes
    ignored: tuple[str, ...] = ()
    work: str = ""
    modules: tuple[tuple[str, bytes], ...] = ()
    rivals: tuple[str, ...] = ()


_ANYTHING = Released()


def read_submission(path: Path, released: Released = _ANYTHING, inside: int = 0) -> Submission | Rejection:
    """Return the cells of a notebook, a .py file or the one of them in an archive, or why there are none.

    What a file is, its content says; its name counts where the content leaves it open.

    Parameters
    ----------
    released : Released, optional
        What students were given, by which an archive's files are told apart.
    inside : int
        How many of the folders that lead to the file are the student's (`open_regular`).
    """
    opened = _open(path, released, inside)
    if isinstance(opened, Rejection):
        return opened
    try:
        cells, conflicts, named, given = code_cells(opened.name, opened.data)
    except TooMuch as problem:
        return Rejection(str(problem), opened.name)
    except BROKEN:
        if line := conflict_line(opened.data):
            return Rejection("merge_conflict", f"{opened.name}:{line}")
        return Rejection(_instead(opened.data[:_HEAD]), opened.name)
    sizes = [len(cell.source.encode("utf-8", "replace")) for cell in cells]
    if sum(sizes) > MAX_SOURCE or max(sizes, default=0) > MAX_CELL:
        return Rejection("source_too_large", opened.name)
    if len(cells) > MAX_CELLS:
        return Rejection("too_many_cells", opened.name)
    if not any(cell.source.strip() for cell in cells):
        return Rejection("no_code", opened.name)
    modules, left_out = read_modules(opened.modules, opened.work)
    ignored = (*opened.ignored, *left_out)[:MAX_TOLD]
    return Submission(opened.name, tuple(cells), ignored, modules, opened.rivals, conflicts, named, given)


def _instead(head: bytes) -> str:
    """Return why there is no notebook in a file that begins so: what was saved in its place, where that is clear."""
    begin = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if begin.startswith((b"<!doctype html", b"<html")):
        return "web_page"
    return "lfs_pointer" if begin.startswith(b"version https://git-lfs.") else "not_a_notebook"


def read_document(path: Path, released: Released = _ANYTHING, inside: int = 0) -> tuple[DocumentCell, ...]:
    """Return what a submission says, text and code, for a person to read; empty where it cannot be read.

    Outputs are left out: they may say anything.
    """
    opened = _open(path, released, inside)
    if isinstance(opened, Rejection):
        return ()
    try:
        notebook = read_notebook(opened.name, opened.data)
        if notebook is None:
            return tuple(DocumentCell("code", cell.source) for cell in code_cells(opened.name, opened.data).cells)
        return tuple(_document_cell(cell) for cell in notebook.cells)
    except (TooMuch, *BROKEN):
        return ()


def _open(path: Path, released: Released, inside: int) -> _Opened | Rejection:
    name = os.fsencode(path.name).decode("utf-8", "replace")
    try:
        with open_regular(path, inside) as file:
            size = os.fstat(file.fileno()).st_size
            if size > MAX_FILE:
                return Rejection("file_too_large", f"{name}, {size >> 20} MB")
            if size == 0:
                return Rejection("file_empty", name)
            if not is_archive(path.name):
                return _Opened(name, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
            # What unpacks takes a moment to import, and a student's own file is no archive.
            from grader.submission.archive import read_archive  # noqa: PLC0415

            member = read_archive(file, name, released)
        if isinstance(member, Rejection):
            return member
        name = f"{name}/{member.name}"
        if not member.data:
            return Rejection("file_empty", name)
        return _Opened(name, member.data, member.ignored, member.name, member.modules, member.rivals)
    except OSError as problem:
        return Rejection("file_unreadable", f"{name}: {problem.strerror}")


def _document_cell(cell: NotebookCell) -> DocumentCell:
    kind = "code" if cell.is_code else cell.kind
    return DocumentCell(
        kind if kind in ("code", "markdown") else "raw",
        cell.text,
        grade_id(cell),
        _pictures(plain(cell.attachments, _MAX_ATTACHMENTS)),
    )


def _pictures(attachments: object) -> dict[str, dict[str, str]]:
    """Return the pictures among a cell's attachments: their names, and their data by type."""
    found = {}
    for name, bundle in attachments.items() if isinstance(attachments, dict) else ():
        data = bundle if isinstance(bundle, dict) else {}
        pictures = {
            kind: value
            for kind, value in data.items()
            if kind in ("image/png", "image/jpeg", "image/gif") and isinstance(value, str)
        }
        if pictures:
            found[name] = pictures
    return found
