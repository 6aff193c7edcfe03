"""Notebook JSON -> cells, bounded while they are built and patient with what is damaged."""

from __future__ import annotations

import mmap
import threading
from contextlib import suppress
from typing import Any, NamedTuple

import msgspec

from grader.submission.decode import repaired_json, wide_encoding

MAX_REPAIRED = 64 << 20
"""Bytes of a notebook that is read a second time, more patiently."""
MAX_SOURCE = 4 << 20
MAX_CELLS = 20_000
_MAX_RAW = 8 * MAX_SOURCE
_MAX_KIND = 100
_MAX_TEXT = 256 << 10  # of a text cell, which only people read
_TEXT_CELLS = ("markdown", "raw", "heading", "html")


class TooMuch(Exception):
    """A notebook with more in it than is read; the text is the reason for its rejection."""


class _Seen(threading.local):
    """What was met so far in the notebook being decoded, so that lists are bounded while they are built."""

    cells = 0
    code = 0

    def start(self) -> None:
        self.cells = self.code = 0

    def count(self, code: int = 0) -> None:
        self.cells += 1
        self.code += code
        if self.cells > 2 * MAX_CELLS:
            raise TooMuch("too_many_cells")
        if self.code > _MAX_RAW:
            raise TooMuch("source_too_large")


_seen = _Seen()
_NULL = msgspec.Raw(b"null")


class NotebookCell(NamedTuple):
    """A cell of any type: what it says it is, in lower case, its source, and two fields not looked into yet."""

    kind: str
    text: str
    metadata: msgspec.Raw
    attachments: msgspec.Raw

    @property
    def is_code(self) -> bool:
        """Whether the cell may be code: any but those that are known to be text."""
        return self.kind not in _TEXT_CELLS


class _RawCell(msgspec.Struct):
    """A cell as it stands. Nothing is built of its fields before their length is known."""

    cell_type: msgspec.Raw = _NULL
    source: msgspec.Raw = _NULL
    input: msgspec.Raw = _NULL  # what nbformat 3 called the source
    metadata: msgspec.Raw = _NULL
    attachments: msgspec.Raw = _NULL

    def __post_init__(self) -> None:
        is_code = self._kind() not in _TEXT_CELLS
        _seen.count(_length(self.source) + _length(self.input) if is_code else 0)

    def _kind(self) -> str:
        return "" if _length(self.cell_type) > _MAX_KIND else _text(self.cell_type).lower()

    def read(self) -> NotebookCell:
        kind = self._kind()
        too_long = kind in _TEXT_CELLS and _length(self.source) + _length(self.input) > _MAX_TEXT
        text = "" if too_long else (_text(self.source) or _text(self.input)).replace("\0", "")
        return NotebookCell(kind, text, self.metadata, self.attachments)


class _Worksheet(msgspec.Struct):
    cells: list[_RawCell] = []

    def __post_init__(self) -> None:
        _seen.count()


class _Notebook(msgspec.Struct):
    """Only what grading reads: outputs and the notebook's own metadata are skipped without being built."""

    cells: list[_RawCell] | None = None
    worksheets: list[_Worksheet] | None = None


class _PatientNotebook(msgspec.Struct):
    """A notebook among whose cells stand things that are none."""

    cells: list[_RawCell | str | float | bool | None] | None = None


# Made here, where only one thread is: a server reads notebooks in several, and a type that msgspec has half built ends
# the process that uses it.
_NOTEBOOKS = msgspec.json.Decoder(_Notebook)
_PATIENT_NOTEBOOKS = msgspec.json.Decoder(_PatientNotebook)


def notebook_cells(data: mmap.mmap | bytes) -> list[NotebookCell]:
    """Return the cells; a damaged notebook is repaired as far as readers of JSON usually go.

    Raises
    ------
    TooMuch
        if there is more in it than is read.
    msgspec.MsgspecError, UnicodeError, RecursionError
        if it is no notebook.
    """
    _seen.start()
    wide = wide_encoding(data[:4])
    try:
        if wide:
            return _cells_of(_decode(_bounded(data).decode(wide).encode()))
        return _cells_of(_decode(data))
    except (msgspec.DecodeError, UnicodeError):
        if len(data) > MAX_REPAIRED:
            raise
    _seen.start()
    repaired = repaired_json(data[:])
    try:
        return _cells_of(_decode(repaired))
    except msgspec.ValidationError:
        _seen.start()
        patient = _PATIENT_NOTEBOOKS.decode(repaired)
        return [cell.read() for cell in patient.cells or () if isinstance(cell, _RawCell)]


def plain(raw: msgspec.Raw, limit: int) -> Any:
    """Return what a field holds, as plain data; None if it is longer than the limit, too deep or past repair."""
    if _length(raw) > limit:
        return None
    with suppress(msgspec.DecodeError, UnicodeError, RecursionError):
        return msgspec.json.decode(raw)
    # What is skipped while a notebook is read is not looked into: its texts may be in another encoding.
    with suppress(msgspec.DecodeError, UnicodeError, RecursionError):
        return msgspec.json.decode(repaired_json(memoryview(raw).tobytes()))
    return None


def _length(raw: msgspec.Raw) -> int:
    return memoryview(raw).nbytes


def _text(raw: msgspec.Raw) -> str:
    """Return a text or a list of lines as one text; anything else is empty."""
    try:
        content = msgspec.json.decode(raw)
    except RecursionError:
        return ""
    if isinstance(content, list):
        lines = [line for line in content if isinstance(line, str)]
        # Some tools split the lines and forget to keep what ends them.
        return ("" if any(line.endswith("\n") for line in lines[:-1]) else "\n").join(lines)
    return content if isinstance(content, str) else ""


def _bounded(data: mmap.mmap | bytes) -> bytes:
    if len(data) > 4 * MAX_REPAIRED:
        raise TooMuch("file_too_large")
    return data[:]


def _decode(data: mmap.mmap | bytes) -> _Notebook:
    if data[:3] == b"\xef\xbb\xbf":
        return _NOTEBOOKS.decode(memoryview(data)[3:])
    return _NOTEBOOKS.decode(data)


def _cells_of(notebook: _Notebook) -> list[NotebookCell]:
    found = notebook.cells or [cell for sheet in notebook.worksheets or [] for cell in sheet.cells]
    return [cell.read() for cell in found]
